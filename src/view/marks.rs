//! Marks to point at, drawn from pixels of half a cell: usable by someone who reads neither language.
//!
//! Knows shapes only. All marks are of one role: no answer looks better than another.

use ratatui::layout::Rect;

use super::area;
use super::paint::Paint;
use super::theme::Role;

/// A mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Yes, that is right.
    Yes,
    /// A little.
    Little,
    /// No.
    No,
    /// Something is different: two arrows that change places.
    Different,
}

const YES: [&str; 8] = [
    "...........###",
    "..........###.",
    ".........###..",
    "........###...",
    "###....###....",
    ".###..###.....",
    "..######......",
    "....##........",
];

const LITTLE: [&str; 8] = [
    "....######....",
    "..##...#####..",
    ".##....######.",
    ".#.....######.",
    ".#.....######.",
    ".##....######.",
    "..##...#####..",
    "....######....",
];

const NO: [&str; 8] = [
    "###........###",
    "..###....###..",
    "....######....",
    ".....####.....",
    ".....####.....",
    "....######....",
    "..###....###..",
    "###........###",
];

const DIFFERENT: [&str; 8] = [
    "..........#...",
    "..........###.",
    "##############",
    "..............",
    "..............",
    "##############",
    ".###..........",
    "...#..........",
];

impl Mark {
    /// Its width in cells when drawn large.
    pub(super) const WIDTH: u16 = 14;
    /// Its height in cells when drawn large.
    pub(super) const HEIGHT: u16 = 4;

    /// The mark as one symbol, where there is one row only.
    pub(super) fn symbol(self) -> &'static str {
        match self {
            Self::Yes => "✓",
            Self::Little => "◐",
            Self::No => "✗",
            Self::Different => "⇄",
        }
    }

    fn pixels(self) -> &'static [&'static str; 8] {
        match self {
            Self::Yes => &YES,
            Self::Little => &LITTLE,
            Self::No => &NO,
            Self::Different => &DIFFERENT,
        }
    }

    /// Draws the mark in the middle of an area.
    pub(super) fn draw(self, paint: &mut Paint<'_>, area: Rect, role: Role) {
        if area.height < Self::HEIGHT || area.width < Self::WIDTH {
            return;
        }
        let place = area::middle(area, Self::WIDTH, Self::HEIGHT);
        for (row, pair) in (place.y..).zip(self.pixels().chunks(2)) {
            let [upper, lower] = pair else { continue };
            for (column, (upper, lower)) in (place.x..).zip(upper.bytes().zip(lower.bytes())) {
                let tone = |pixel| (pixel == b'#').then_some(role);
                paint.halves(column, row, tone(upper), tone(lower));
            }
        }
    }
}
