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
