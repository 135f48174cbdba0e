//! Text from somebody's file that cannot control the terminal.
//!
//! The one gate of RELIABILITY, "Content cannot control the terminal". Knows no file and no place:
//! the loader turns a refusal into a `Problem`.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation as _;

/// The longest text in bytes.
pub const LONGEST: usize = 4096;
/// The most marks on one letter.
pub const MOST_MARKS: usize = 8;

/// One line of content: NFC, one paragraph, no control, override, invisible or placeholder character.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SafeText(Arc<str>);

/// Why a text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A control character, line break or tab.
    Control(char),
    /// An overriding bidi control, or an isolate that is never closed or never opened.
    Bidi(char),
    /// A character that cannot be seen: zero width, a tag, a noncharacter.
    Invisible(char),
    /// `{` or `}`: reserved.
    Brace(char),
    /// More than [`MOST_MARKS`] marks on a letter.
    TooManyMarks,
    /// Longer than [`LONGEST`] bytes.
    TooLong,
}

impl Serialize for SafeText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// What comes from another program goes through the same gate.
impl<'de> Deserialize<'de> for SafeText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::new(&text).map_err(|(at, refusal)| D::Error::custom(format!("{refusal:?} at byte {at}")))
    }
}

impl SafeText {
    /// Takes a text from a file, normalised to NFC.
    ///
    /// # Errors
    /// The first reason to refuse it, with the byte offset at which it stands in `text`.
    pub fn new(text: &str) -> Result<Self, (usize, Refusal)> {
        if text.len() > LONGEST {
            return Err((0, Refusal::TooLong));
        }
        if text.bytes().all(|byte| (b' '..=b'z').contains(&byte)) {
            return Ok(Self(Arc::from(text)));
        }
        let mut open = Vec::new();
        let mut marks = 0_usize;
        for (at, character) in text.char_indices() {
            // Latin letters, most of what there is: nothing to refuse, no mark.
            if matches!(character, ' '..='z' | '\u{A0}'..='\u{2FF}') {
                continue;
            }
            if let Some(refusal) = refuse(character) {
                return Err((at, refusal));
            }
            marks += usize::from(is_combining_mark(character));
            match character {
                '\u{2066}'..='\u{2068}' => open.push((at, character)),
                '\u{2069}' if open.pop().is_none() => return Err((at, Refusal::Bidi(character))),
                _ => {}
            }
        }
        if let Some((at, character)) = open.pop() {
            return Err((at, Refusal::Bidi(character)));
        }
        // A letter by itself carries at most three marks: below two further ones nothing can add up to too many.
        if marks > 1 {
            for (at, cluster) in text.grapheme_indices(true) {
                if cluster.nfd().filter(|&character| is_combining_mark(character)).count() > MOST_MARKS {
                    return Err((at, Refusal::TooManyMarks));
                }
            }
        }
        if is_nfc_quick(text.chars()) == IsNormalized::Yes {
            return Ok(Self(Arc::from(text)));
        }
        Ok(Self(text.nfc().collect::<String>().into()))
    }

    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Says what is wrong with a character by itself.
fn refuse(character: char) -> Option<Refusal> {
    match character {
        '{' | '}' => Some(Refusal::Brace(character)),
        '\u{2028}' | '\u{2029}' => Some(Refusal::Control(character)),
        '\u{202A}'..='\u{202E}' => Some(Refusal::Bidi(character)),
        '\u{200B}'
        | '\u{2060}'..='\u{2064}'
        | '\u{FEFF}'
        | '\u{E0000}'..='\u{E007F}'
        | '\u{FDD0}'..='\u{FDEF}' => Some(Refusal::Invisible(character)),
        _ if character.is_control() => Some(Refusal::Control(character)),
        _ if u32::from(character) & 0xFFFE == 0xFFFE => Some(Refusal::Invisible(character)),
        _ => None,
    }
}

impl Default for SafeText {
    fn default() -> Self {
        Self(Arc::from(""))
    }
}

impl Deref for SafeText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafeText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_in_every_script_passes() {
        for text in ["Vad vill du?", "می‌خواهی", "ምን ትደልዩ፧", "Що ти хочеш?", "a\u{2068}070-123\u{2069}b", ""]
        {
            assert!(SafeText::new(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn what_could_control_a_terminal_is_refused_with_its_place() {
        let cases = [
            ("ab\u{1b}[2J", 2, Refusal::Control('\u{1b}')),
            ("a\tb", 1, Refusal::Control('\t')),
            ("a\u{9b}b", 1, Refusal::Control('\u{9b}')),
            ("a\u{202E}b", 1, Refusal::Bidi('\u{202E}')),
            ("a\u{2067}b", 1, Refusal::Bidi('\u{2067}')),
            ("a\u{2069}b", 1, Refusal::Bidi('\u{2069}')),
            ("a\u{200B}b", 1, Refusal::Invisible('\u{200B}')),
            ("a\u{FFFF}b", 1, Refusal::Invisible('\u{FFFF}')),
            ("a{b", 1, Refusal::Brace('{')),
        ];
        for (text, at, refusal) in cases {
            assert_eq!(SafeText::new(text), Err((at, refusal)), "{text:?}");
        }
        let marks = format!("xe{}", "\u{301}".repeat(9));
        assert_eq!(SafeText::new(&marks), Err((1, Refusal::TooManyMarks)));
        assert_eq!(SafeText::new(&"x".repeat(LONGEST + 1)), Err((0, Refusal::TooLong)));
    }

    #[test]
    fn text_is_normalised() {
        assert_eq!(SafeText::new("a\u{30A}").unwrap().as_str(), "å");
    }
}
