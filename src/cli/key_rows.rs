//! The rows of `keys`: from the table of commands to words.
//!
//! Knows the table and the words; the keys themselves are never written down twice.

use crate::app::command::TABLE;
use crate::locale::Words;

/// Returns a row for each command: its keys, what it is called, what it does.
#[must_use]
pub fn key_rows(words: &Words) -> Vec<(String, String, String)> {
    TABLE
        .iter()
        .map(|row| {
            let keys: Vec<String> = row
                .all_keys()
                .into_iter()
                .map(|key| match key.name() {
                    name if name.starts_with("key-") => words.say(name),
                    name => name.to_owned(),
                })
                .collect();
            let label = words.say(&format!("command-{}", row.id));
            (keys.join(" · "), label, words.say(&format!("command-{}-help", row.id)))
        })
        .collect()
}
