//! Plain text for a pipe or a terminal's ordinary lines: how wide it is, where it breaks, what must be seen.
//!
//! Stands in for `text` until that offers the same on plain strings; nothing outside `cli` uses it.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr as _;

use crate::locale::{Arg, Words};

/// How wide the help is.
pub(super) const COLUMNS: usize = 80;

/// Says a message for plain output.
///
/// Marks of isolation are dropped where everything runs from left to right: there they do nothing, and some
/// terminals draw them.
pub(super) fn tell(words: &Words, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    let text = words.tell(id, args);
    let is_right_to_left = |character: char| {
        use unicode_bidi::BidiClass::{AL, R};
        matches!(unicode_bidi::bidi_class(character), R | AL)
    };
    if text.chars().any(is_right_to_left) { text } else { text.replace(is_isolate, "") }
}

/// Says a message that takes nothing.
pub(super) fn say(words: &Words, id: &str) -> String {
    tell(words, id, &[])
}

fn is_isolate(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}')
}

/// Shows what cannot be seen: control, format and bidi characters stand as `⟨U+202E⟩`.
pub(super) fn visible(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, character| {
        if is_hidden(character) {
            // Writing to a string cannot fail.
            let _ = write!(out, "⟨U+{:04X}⟩", u32::from(character));
        } else {
            out.push(character);
        }
        out
    })
}

/// Whether a character draws nothing by itself, or draws elsewhere; joiners are ordinary letters' company.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{00AD}' | '\u{061C}' | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Returns how many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
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
    fn what_cannot_be_seen_is_shown() {
        assert_eq!(visible("a\u{1b}[2J\u{202E}b\tc"), "a⟨U+001B⟩[2J⟨U+202E⟩b⟨U+0009⟩c");
        assert_eq!(visible("می‌خواهی"), "می‌خواهی");
    }

    #[test]
    fn words_are_wrapped_by_width() {
        assert_eq!(wrap("ab cde f".split(' '), 6), ["ab cde", "f"]);
        assert_eq!(wrap("漢字 漢字".split(' '), 8), ["漢字", "漢字"]);
        assert_eq!(wrap("abcdefgh i".split(' '), 3), ["abcdefgh", "i"]);
    }
}
