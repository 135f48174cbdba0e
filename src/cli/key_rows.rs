//! The rows of `keys`: from the table of commands to words.
//!
//! Knows the table and the words; the keys themselves are never written down twice.

use crate::app::command::{TABLE, Where};
use crate::locale::Words;

/// Returns a row for each command: its keys, what it is called, what it does.
#[must_use]
pub fn key_rows(words: &Words) -> Vec<(String, String, String)> {
    TABLE
        .iter()
        .map(|row| {
            // On a blank screen any key brings the picture back; only what makes it blank is worth a row.
            let bindings = row.bindings.iter().filter(|(places, _)| *places != [Where::Blank]);
            let mut names: Vec<&str> = Vec::new();
            for key in bindings.flat_map(|(_, keys)| keys.iter()) {
                if !names.contains(&key.name()) {
                    names.push(key.name());
                }
            }
            let keys: Vec<String> = names
                .into_iter()
                .map(|name| match name {
                    name if name.starts_with("key-") => words.say(name),
                    name => name.to_owned(),
                })
                .collect();
            let label = words.say(&format!("command-{}", row.id));
            (keys.join(" · "), label, words.say(&format!("command-{}-help", row.id)))
        })
        .collect()
}
