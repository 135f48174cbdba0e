//! From a drawing's pixels to cells: four pixels a cell, in block characters that every font has in one width.
//!
//! Knows pixels and blocks; what a drawing stands for, its place knows.

use ratatui::layout::Rect;

use super::area;
use super::paint::Paint;
use super::theme::Role;
use crate::domain::pictogram::{Drawing, Pixels};

/// How large a drawing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// 16×8 cells.
    Large,
    /// 8×4 cells.
    Small,
}

impl Scale {
    /// Returns its columns and rows.
    pub(super) fn size(self) -> (u16, u16) {
        match self {
            Self::Large => (16, 8),
            Self::Small => (8, 4),
        }
    }

    fn pixels(self, drawing: Drawing) -> Pixels {
        match self {
            Self::Large => drawing.large,
            Self::Small => drawing.small,
        }
    }
}

/// Draws a drawing in the middle of an area; nothing where it has no room. Drawings are never mirrored.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, drawing: Drawing, scale: Scale, role: Role) {
    let (width, height) = scale.size();
    if area.width < width || area.height < height {
        return;
    }
    let place = area::middle(area, width, height);
    for (row, blocks) in (place.y..).zip(rows(scale.pixels(drawing))) {
        for (column, block) in (place.x..).zip(blocks).filter(|(_, block)| *block != " ") {
            paint.symbol(column, row, block, role);
        }
    }
}

/// Returns a block for each cell: two pixels wide, two high.
fn rows(pixels: Pixels) -> impl Iterator<Item = Vec<&'static str>> {
    pixels.chunks(2).map(|pair| {
        let row = |number: usize| pair.get(number).map_or(&[][..], |row| row.as_bytes());
        let (upper, lower) = (row(0).chunks(2), row(1).chunks(2));
        upper.zip(lower).map(|(upper, lower)| block(&[upper, lower].concat())).collect()
    })
}

/// Returns the block of upper left, upper right, lower left, lower right.
fn block(pixels: &[u8]) -> &'static str {
    const BLOCKS: [&str; 16] =
        [" ", "▗", "▖", "▄", "▝", "▐", "▞", "▟", "▘", "▚", "▌", "▙", "▀", "▜", "▛", "█"];
    let number = pixels.iter().fold(0, |number, pixel| number * 2 + usize::from(*pixel == b'#'));
    BLOCKS.get(number).copied().unwrap_or(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::pictogram::{DIFFERENT, Pictogram};
    use crate::text::{self, Setting};

    #[test]
    fn every_drawing_takes_the_cells_that_its_size_says() {
        for drawing in Pictogram::ALL.map(Pictogram::drawing).into_iter().chain([DIFFERENT]) {
            for scale in [Scale::Large, Scale::Small] {
                let (width, height) = scale.size();
                let rows: Vec<String> = rows(scale.pixels(drawing)).map(|row| row.concat()).collect();
                assert_eq!(rows.len(), usize::from(height));
                for row in &rows {
                    assert_eq!(text::measure(row, Setting::default()), width, "{row}");
                }
            }
        }
    }

    #[test]
    fn a_cell_is_two_pixels_wide_and_two_high() {
        let pixels: Pixels = &["##..#.", "##.#..", "..##.#", ".#..#."];
        let rows: Vec<String> = rows(pixels).map(|row| row.concat()).collect();
        assert_eq!(rows, ["█▗▘", "▗▀▞"]);
    }
}
