//! Makes text safe for a terminal outside the screen: diagnostics, plain output.
//!
//! Knows classes of characters; must not order, shape or measure.

use std::fmt::Write as _;

use unicode_joining_type::{JoiningType, get_joining_type};

use super::clean;

/// Returns any text with its control, bidi and invisible characters made visible: `␛`, `<U+202E>`; a tab is a space.
///
/// Kept as they are: joiners and variation selectors between visible characters (Persian and emoji need them).
#[must_use]
pub fn visible(text: &str) -> String {
    shown(text, |_| false)
}

/// Returns a sentence of our own for plain output: as [`visible`], but the isolates that Fluent puts around its
/// arguments, and direction marks, are left out instead of shown.
#[must_use]
pub fn plain(text: &str) -> String {
    shown(text, |ch| clean::is_isolate(ch) || clean::is_bidi_mark(ch))
}

/// The most marks left on one letter.
const MARKS: usize = 8;

/// Returns the text without what is `dropped`, everything else visible.
fn shown(text: &str, dropped: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut chars = text.chars().filter(|ch| !dropped(*ch)).peekable();
    let mut before = None;
    let mut marks = 0;
    while let Some(ch) = chars.next() {
        let after_letter = before.is_some_and(is_ink);
        let is_mark =
            get_joining_type(ch) == JoiningType::Transparent && !clean::is_invisible(ch) && !ch.is_control();
        marks = if is_mark { marks + 1 } else { 0 };
        match ch {
            '\t' => shown.push(' '),
            _ if ch.is_control() => match clean::picture(ch) {
                Some(picture) => shown.push(picture),
                None => escape(&mut shown, ch),
            },
            '\u{200C}' | '\u{200D}' if after_letter && chars.peek().copied().is_some_and(is_ink) => {
                shown.push(ch);
            }
            '\u{FE0E}' | '\u{FE0F}' if after_letter => shown.push(ch),
            _ if clean::is_invisible(ch) || clean::is_noncharacter(ch) || is_private(ch) => {
                escape(&mut shown, ch);
            }
            _ if is_mark && marks > MARKS => escape(&mut shown, ch),
            _ => {
                if is_mark && before.is_none_or(char::is_control) {
                    shown.push('◌');
                }
                shown.push(ch);
            }
        }
        before = Some(ch);
    }
    shown
}

/// Whether a character leaves ink, or a selector behind which ink stands.
fn is_ink(ch: char) -> bool {
    matches!(ch, '\u{FE0E}' | '\u{FE0F}')
        || !(ch.is_control() || ch.is_whitespace() || clean::is_invisible(ch) || clean::is_noncharacter(ch))
}

/// Whether a character is for private use: every font draws another thing.
fn is_private(ch: char) -> bool {
    matches!(ch, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

/// Adds the name of a code point.
fn escape(shown: &mut String, ch: char) {
    // Writing to a string cannot fail.
    let _ = write!(shown, "<U+{:04X}>", u32::from(ch));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_hidden_stays_hidden() {
        for (text, expected) in [
            ("plain Åsa سلام ሰላም 漢", "plain Åsa سلام ሰላም 漢"),
            ("a\tb\nc\r", "a b␊c␍"),
            ("\u{1b}]52;c;\u{7}\u{7f}\0", "␛]52;c;␇␡␀"),
            ("\u{9b}31m\u{85}", "<U+009B>31m<U+0085>"),
            ("a\u{202e}b\u{2066}c\u{2069}", "a<U+202E>b<U+2066>c<U+2069>"),
            ("a\u{200b}b\u{feff}\u{ad}\u{e0041}", "a<U+200B>b<U+FEFF><U+00AD><U+E0041>"),
            ("\u{2028}\u{fffe}\u{e000}", "<U+2028><U+FFFE><U+E000>"),
            ("می\u{200c}روم", "می\u{200c}روم"),
            ("a\u{200c} \u{200d}b\u{200c}\u{200c}", "a<U+200C> <U+200D>b<U+200C><U+200C>"),
            ("👨\u{200d}👩 ❤\u{fe0f}\u{200d}🔥", "👨\u{200d}👩 ❤\u{fe0f}\u{200d}🔥"),
            ("\u{301}a\n\u{301}", "◌\u{301}a␊◌\u{301}"),
        ] {
            assert_eq!(visible(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_heap_of_marks_is_told_apart() {
        let heap = format!("a{}", "\u{301}".repeat(10));
        assert_eq!(visible(&heap), format!("a{}<U+0301><U+0301>", "\u{301}".repeat(8)));
    }

    #[test]
    fn a_sentence_of_ours_loses_its_isolates() {
        assert_eq!(plain("Not found: \u{2068}a\u{1b}\u{2069}\u{200e}."), "Not found: a␛.");
    }
}
