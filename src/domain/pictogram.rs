//! Pictograms: drawings for one who cannot read.
//!
//! Knows which there are and their pixels; how pixels become cells or paper, the screen and the paper know.

mod drawings;

use serde::{Deserialize, Serialize};

pub use drawings::{Drawing, Pixels};

/// What a card may draw beside its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Pictogram {
    /// A tick.
    Yes,
    /// A ring that is filled a little.
    ALittle,
    /// Two strokes that cross.
    No,
    /// Two bars.
    Pause,
    /// A drop.
    Water,
    /// Two adults.
    AnotherAdult,
    /// A receiver that calls.
    Telephone,
    /// One who speaks two languages.
    Interpreter,
    /// The sun comes up.
    Tomorrow,
}

impl Pictogram {
    /// All, in the order in which they are listed.
    pub const ALL: [Self; 9] = [
        Self::Yes,
        Self::ALittle,
        Self::No,
        Self::Pause,
        Self::Water,
        Self::AnotherAdult,
        Self::Telephone,
        Self::Interpreter,
        Self::Tomorrow,
    ];

    /// Returns what it looks like.
    #[must_use]
    pub fn drawing(self) -> Drawing {
        match self {
            Self::Yes => drawings::YES,
            Self::ALittle => drawings::A_LITTLE,
            Self::No => drawings::NO,
            Self::Pause => drawings::PAUSE,
            Self::Water => drawings::WATER,
            Self::AnotherAdult => drawings::ANOTHER_ADULT,
            Self::Telephone => drawings::TELEPHONE,
            Self::Interpreter => drawings::INTERPRETER,
            Self::Tomorrow => drawings::TOMORROW,
        }
    }
}

/// What stands beside *something is different* at a check-back; no card names it.
pub const DIFFERENT: Drawing = drawings::DIFFERENT;

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = (String, Drawing)> {
        let named = Pictogram::ALL.map(|pictogram| (format!("{pictogram:?}"), pictogram.drawing()));
        named.into_iter().chain([("Different".to_owned(), DIFFERENT)])
    }

    #[test]
    fn every_drawing_is_rectangular_and_of_the_two_sizes() {
        for (name, drawing) in all() {
            for (pixels, width, height) in [(drawing.small, 16, 8), (drawing.large, 32, 16)] {
                assert_eq!(pixels.len(), height, "{name}");
                for row in pixels {
                    assert_eq!(row.len(), width, "{name}: {row}");
                    assert!(row.bytes().all(|pixel| matches!(pixel, b'#' | b'.')), "{name}: {row}");
                }
            }
        }
    }

    /// What is told apart from afar or without colour must not be nearly the same ink.
    #[test]
    fn answers_differ_by_shape() {
        let answers =
            [Pictogram::Yes.drawing(), Pictogram::ALittle.drawing(), Pictogram::No.drawing(), DIFFERENT];
        for (index, one) in answers.iter().enumerate() {
            for other in answers.iter().skip(index + 1) {
                for (one, other) in [(one.small, other.small), (one.large, other.large)] {
                    let pairs = || one.iter().zip(other).flat_map(|(a, b)| a.bytes().zip(b.bytes()));
                    let either = pairs().filter(|(a, b)| *a == b'#' || *b == b'#').count();
                    let same = pairs().filter(|(a, b)| *a == b'#' && *b == b'#').count();
                    assert!(same * 2 < either, "{same} of {either}: {one:?} {other:?}");
                }
            }
        }
    }

    /// What has no direction stands for itself in languages of both directions.
    #[test]
    fn what_has_no_direction_is_symmetrical() {
        use Pictogram as P;
        for pictogram in [P::ALittle, P::No, P::Pause, P::AnotherAdult, P::Tomorrow] {
            for row in pictogram.drawing().small.iter().chain(pictogram.drawing().large) {
                assert_eq!(row.chars().rev().collect::<String>(), **row, "{pictogram:?}");
            }
        }
    }
}
