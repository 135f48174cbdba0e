//! Plain text for a pipe or a terminal's ordinary lines: what is said, how wide it is, where it breaks.
//!
//! Knows columns and words; what a character is and how wide, `text` knows.

use crate::locale::{Arg, Words};
use crate::text::{self, Setting};

pub(super) use crate::text::visible;

/// How wide the help is.
pub(super) const COLUMNS: usize = 80;

/// Says a message for plain output: without the marks that the screen's pipeline uses.
pub(super) fn tell(words: &Words, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    text::plain(&words.tell(id, args))
}

/// Says a message that takes nothing.
pub(super) fn say(words: &Words, id: &str) -> String {
    tell(words, id, &[])
}

/// Returns how many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    usize::from(text::measure(text, Setting::default()))
}

/// Fills a text up to a width with spaces.
pub(super) fn padded(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(missing))
}

/// Breaks words into lines no wider than asked; a word that is wider stands alone.
pub(super) fn wrap<S: AsRef<str>>(words: impl IntoIterator<Item = S>, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        let word = word.as_ref();
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped_by_width() {
        assert_eq!(wrap("ab cde f".split(' '), 6), ["ab cde", "f"]);
        assert_eq!(wrap("漢字 漢字".split(' '), 8), ["漢字", "漢字"]);
        assert_eq!(wrap("abcdefgh i".split(' '), 3), ["abcdefgh", "i"]);
    }
}
