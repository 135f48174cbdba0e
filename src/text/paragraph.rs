//! What goes into the lay-out and what comes out: styled runs in, rows of cells out.
//!
//! Knows the shapes of these values only; must not know how one becomes the other.

use crate::domain::language::Direction;

/// How bidirectional text reaches the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Bidi {
    /// Visual order and joined letters made by us; the terminal draws cells as they come.
    #[default]
    App,
    /// Logical order for a terminal that orders and joins by itself: rows are fenced by RLI … PDI riding on cells, and
    /// brackets are mirrored by us (Konsole does not).
    Terminal,
    /// The same, for a terminal that mirrors brackets too (VTE, mlterm).
    Mirroring,
}

/// What a terminal needs of the text sent to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Setting {
    /// Who puts the letters in visual order.
    pub bidi: Bidi,
    /// Whether each Ethiopic syllable is followed by a blank cell, since its glyph is wider than a cell.
    pub ethiopic_spacing: bool,
}

/// A styled piece of a logical paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Run<S> {
    /// The text, in logical order.
    pub text: String,
    /// Its style; letters that become one cell take the first one's.
    pub style: S,
}

/// One paragraph: its base direction is that of its language, never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Paragraph<S> {
    /// The pieces, in logical order; they join and break as one text.
    pub runs: Vec<Run<S>>,
    /// The base direction.
    pub direction: Direction,
    /// Whether left-to-right islands (numbers, e-mail addresses, Latin words) in right-to-left text are isolated.
    pub island: bool,
}

impl<S> Paragraph<S> {
    /// Makes a paragraph of one run. Islands are isolated.
    #[must_use]
    pub fn plain(text: &str, direction: Direction, style: S) -> Self {
        Self { runs: vec![Run { text: text.to_owned(), style }], direction, island: true }
    }
}

/// One drawable grapheme cluster.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cell<S> {
    /// What the terminal gets. No control characters; invisible ones only where [`Bidi::Terminal`] lets them ride.
    pub symbol: String,
    /// Its cells: `unicode-width` of the symbol, so that ratatui counts the same.
    pub width: u16,
    /// Its style.
    pub style: S,
}

/// One row, not yet aligned: in visual order ([`Bidi::App`]) or in logical order ([`Bidi::Terminal`]).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row<S> {
    /// The cells from the left.
    pub cells: Vec<Cell<S>>,
    /// The sum of their widths.
    pub width: u16,
    /// The side on which the row begins.
    pub direction: Direction,
}

impl<S> Row<S> {
    /// Returns the symbols in one string, as a terminal would get them.
    #[must_use]
    pub fn text(&self) -> String {
        self.cells.iter().map(|cell| cell.symbol.as_str()).collect()
    }

    /// Returns the blank cells left of the row in an area of `width` cells: right-to-left rows stand at the right.
    #[must_use]
    pub fn offset(&self, width: u16) -> u16 {
        match self.direction {
            Direction::LeftToRight => 0,
            Direction::RightToLeft => width.saturating_sub(self.width),
        }
    }
}
