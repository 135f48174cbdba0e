//! How many rows a text takes at the most, without laying it out.
//!
//! Sound, not exact: never fewer rows than the lay-out makes. Each letter counts as wide as it can ever be drawn, and a line
//! breaks only where every rule of UAX #14 lets it. Knows letters; knows no screen.

use unicode_width::UnicodeWidthChar;

/// A text cut where it surely may break.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Bound {
    /// The most columns of each piece, and of the spaces after it.
    pieces: Vec<(u16, u16)>,
    /// The most columns of all of it.
    whole: u16,
}

impl Bound {
    /// Measures a text.
    pub(super) fn of(text: &str) -> Self {
        let mut pieces = Vec::new();
        let (mut ink, mut spaces) = (0_u16, 0_u16);
        let mut last = None;
        for letter in text.chars() {
            if letter == ' ' {
                spaces = spaces.saturating_add(1);
                continue;
            }
            if spaces > 0 {
                if last.is_some_and(closes) && letter.is_alphanumeric() {
                    pieces.push((ink, spaces));
                    ink = 0;
                } else {
                    ink = ink.saturating_add(spaces);
                }
                spaces = 0;
            }
            ink = ink.saturating_add(columns(letter));
            last = Some(letter);
        }
        // Spaces at the end are the author's: they are drawn where they fit.
        pieces.push((ink, 0));
        let whole = pieces.iter().fold(0_u16, |sum, (ink, spaces)| sum.saturating_add(ink + spaces));
        Self { pieces, whole }
    }

    /// Returns the most rows that it takes in so many columns; `None` where a piece may be wider than a row.
    pub(super) fn rows(&self, columns: u16) -> Option<u16> {
        if self.whole <= columns {
            return Some(1);
        }
        let mut rows = 1_u16;
        let mut used = 0_u16;
        for &(ink, spaces) in &self.pieces {
            if ink > columns {
                return None;
            }
            if used.saturating_add(ink) > columns {
                rows = rows.saturating_add(1);
                used = 0;
            }
            used = used.saturating_add(ink).saturating_add(spaces);
        }
        Some(rows)
    }
}

/// Whether a line may break at the spaces after such a letter, whatever letter or digit follows.
fn closes(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '.' | ',' | '?' | '!' | ':' | ';' | '،' | '؛' | '؟' | '۔' | '።' | '፡')
}

/// Returns the most columns that a letter can add to a row: Ethiopic is spaced.
fn columns(letter: char) -> u16 {
    match letter {
        // Letters and marks of one cell at the most; a mark without a letter stands on a circle of one.
        '!'..='~' | '\u{A0}'..='\u{8FF}' => 1,
        other => u16::try_from(other.width().unwrap_or(1)).unwrap_or(2).max(2),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::language::Direction;
    use crate::domain::safe_text::SafeText;
    use crate::fit::stage::SETTING;
    use crate::text::{Paragraph, lay_out};

    #[test]
    fn rows_are_counted_word_by_word() {
        for (text, columns, rows) in [
            ("", 5, Some(1)),
            ("ett två tre", 11, Some(1)),
            ("ett två tre", 10, Some(2)),
            ("ett två tre", 3, Some(3)),
            ("ett två tre", 2, None),
            ("ሰላም ኣሎ", 10, Some(2)),
            ("ሰላም ኣሎ", 11, Some(1)),
            ("سلام سلام", 9, Some(1)),
            // A quotation mark may hold on to what is beside it.
            ("det « är » så", 13, Some(1)),
            ("det « är » så", 12, None),
        ] {
            assert_eq!(Bound::of(text).rows(columns), rows, "{text} in {columns}");
        }
    }

    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            4 => "[a-zåäöїж]{1,14}",
            3 => "[ابتسلامهویکگلا]{1,10}",
            3 => "[ሀ-ፐ]{1,8}",
            1 => "[,.?!:;،؛؟።፡«»“”()/–-]{1,3}",
            1 => "[0-9٠-٩]{1,5}",
            1 => "[a-zب]{1,3}[\u{301}\u{64B}-\u{652}\u{AD}]{1,2}",
            1 => "[漢字かなゃᄀ가👩❤]{1,3}\u{FE0F}?",
            2 => " {1,3}",
            1 => any::<String>(),
        ];
        let space = prop_oneof![4 => Just(" "), 1 => Just(""), 1 => Just("  "), 1 => Just("\u{A0}")];
        proptest::collection::vec((piece, space), 0..30)
            .prop_map(|pieces| pieces.into_iter().map(|(piece, space)| piece + space).collect())
    }

    proptest! {
        /// Whatever the content lets through: never fewer rows than the lay-out makes.
        #[test]
        fn it_is_never_too_low(text in text(), columns in 1_u16..80, is_right in any::<bool>()) {
            let Ok(text) = SafeText::new(&text) else { return Ok(()) };
            let direction = if is_right { Direction::RightToLeft } else { Direction::LeftToRight };
            let rows = lay_out(&Paragraph::plain(&text, direction, ()), columns, SETTING).len();
            if let Some(bound) = Bound::of(&text).rows(columns) {
                prop_assert!(usize::from(bound) >= rows, "{bound} < {rows}: {:?} in {columns}", text.as_str());
            }
        }
    }
}
