//! Calm pictures: shapes asked for each half cell, so that they can be drawn at any size.
//!
//! No faces, no flags, no walls, no wire, nothing that travels away. They are the first thing that the participant sees.
//! Knows shapes; knows no words.

mod shape;

use ratatui::layout::Rect;

use super::area;
use super::paint::Paint;
use super::theme::Role;
use crate::domain::scene::Picture;

/// The lowest that a picture is drawn; it is four times as wide in cells.
const LOWEST: u16 = 3;

/// Draws a picture in the middle of an area; nothing where there is no room for one.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, picture: Picture) {
    match picture {
        Picture::StartSoon => shapes(paint, area, shape::sunrise),
        Picture::HowWeTalk => shapes(paint, area, shape::ring),
        Picture::Listening => shapes(paint, area, shape::waves),
        Picture::Pause => shapes(paint, area, shape::cup),
        Picture::Goodbye => shapes(paint, area, shape::tree),
    }
}

/// Draws the mark that stands while a line is said: a ring on still water. Nothing to read.
pub(super) fn listen(paint: &mut Paint<'_>, area: Rect) {
    shapes(paint, area, shape::still);
}

/// Asks a shape for every half cell. Coordinates: `x` from -2 to 2, `y` from -1 (top) to 1 (bottom);
/// the third number is half of the thinnest stroke that does not break at this size.
fn shapes(paint: &mut Paint<'_>, area: Rect, shape: fn(f32, f32, f32) -> Option<Role>) {
    if area.height < LOWEST || area.width < LOWEST * 4 {
        return;
    }
    let height = area.height.min(area.width / 4);
    let width = height.saturating_mul(4);
    let place = area::middle(area, width, height);
    let unit = f32::from(height);
    let thin = 0.6 / unit;
    for row in 0..place.height {
        for column in 0..place.width {
            let x = (f32::from(column) + 0.5 - f32::from(place.width) / 2.0) / unit;
            let upper = (f32::from(row) + 0.25) / unit * 2.0 - 1.0;
            let lower = (f32::from(row) + 0.75) / unit * 2.0 - 1.0;
            paint.halves(place.x + column, place.y + row, shape(x, upper, thin), shape(x, lower, thin));
        }
    }
}
