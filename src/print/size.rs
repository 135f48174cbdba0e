//! How large a card can be set so that it fits on its page.
//!
//! Knows about how wide letters are: a browser knows exactly, and .ci/paper asks one.

use crate::domain::card::Answer;
use crate::domain::language::Direction;
use crate::domain::scene::{Both, Rendering, Shown};

/// How large a card is set, in points; as in cards.css.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Size {
    /// The card's classes.
    pub(super) class: &'static str,
    first: f32,
    second: f32,
    gap: f32,
    /// A line to write on, with the air beneath it.
    rule: f32,
}

impl Size {
    const LARGE: Self = Self { class: "card large", first: 20.0, second: 11.0, gap: 7.0, rule: 24.0 };
    const MIDDLE: Self = Self { class: "card middle", first: 16.0, ..Self::LARGE };
    /// The smallest that can be read across a table.
    pub(super) const SMALL: Self =
        Self { class: "card small", first: 13.0, second: 10.0, gap: 5.0, rule: 18.0 };
    const ALL: [Self; 3] = [Self::LARGE, Self::MIDDLE, Self::SMALL];

    /// Returns the largest size in which texts are likely to fit on a page; none where they fit in no size.
    pub(super) fn of(texts: &[&Both], answer: Answer, set: Set, drawing: f32) -> Option<Self> {
        let words = if set.is_one_language { 20.0 } else { 34.0 };
        let answers = if answer == Answer::Open { 0.0 } else { 52.0 + words };
        let height = |size: &Self| texts.iter().map(|both| size.height(both, set)).sum::<f32>();
        let fits = |size: &Self| height(size) + answers + drawing + CORNER <= PAGE;
        Self::ALL.into_iter().find(fits)
    }

    fn height(&self, both: &Both, set: Set) -> f32 {
        let facilitator = |points| rows(&both.facilitator, points);
        let lines = match &both.participant {
            Rendering::Text(text) => rows(text, self.first) + facilitator(self.second),
            Rendering::InterpreterSays if set.has_gaps => self.rule + facilitator(self.second),
            Rendering::InterpreterSays | Rendering::Same => facilitator(self.first),
        };
        lines + self.gap
    }
}

/// In which languages a card is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Set {
    /// All in one.
    pub(super) is_one_language: bool,
    /// A text that is not there has a line to write it on.
    pub(super) has_gaps: bool,
}

/// The height of a pictogram with the air beneath it, in points; as in cards.css.
pub(super) const PICTOGRAM: f32 = 76.0;
/// The height that a card has: A6 less its margins, in points.
const PAGE: f32 = 366.0;
/// The width that a line has, in points.
const LINE: f32 = 249.0;
/// The code's row, and the rules before facts and questions.
const CORNER: f32 = 25.0;

/// Returns about how high a text is: an ordinary letter is about half as wide as its size.
fn rows(text: &Shown, points: f32) -> f32 {
    let letters = u16::try_from(text.text.chars().count()).unwrap_or(u16::MAX);
    let rows = (f32::from(letters) * points * 0.5 / LINE).ceil();
    match text.tongue.direction {
        Direction::LeftToRight => rows * points * 1.28,
        // Set a little larger, with more room: as in paper.css.
        Direction::RightToLeft => rows * points * 1.8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Tag;
    use crate::domain::safe_text::SafeText;
    use crate::domain::scene::Tongue;

    fn of(letters: usize, lines: usize, direction: Direction) -> Option<Size> {
        let text = SafeText::new(&"x".repeat(letters)).unwrap();
        let shown = Shown { text, tongue: Tongue { tag: Tag::new("sv"), direction } };
        let both = Both { facilitator: shown.clone(), participant: Rendering::Text(shown) };
        let set = Set { is_one_language: false, has_gaps: false };
        Size::of(&vec![&both; lines], Answer::Open, set, 0.0)
    }

    #[test]
    fn a_card_is_as_large_as_its_page_allows_and_takes_a_second_one_only_when_it_must() {
        assert_eq!(of(20, 4, Direction::LeftToRight), Some(Size::LARGE));
        assert_eq!(of(20, 6, Direction::RightToLeft), Some(Size::MIDDLE));
        assert_eq!(of(30, 9, Direction::LeftToRight), Some(Size::SMALL));
        assert_eq!(of(60, 20, Direction::LeftToRight), None);
    }
}
