//! A dark screen with one dim line: how to come back.
//!
//! Knows nothing of what it hides.

use ratatui::layout::Rect;

use crate::view::area;
use crate::view::paint::{Align, Paint};
use crate::view::theme::Role;

/// Draws nothing but the line, at the very bottom.
///
/// ```text
///
///
///
///                    Any key: back to the talk
/// ```
pub(in crate::view) fn draw(paint: &mut Paint<'_>, area: Rect) {
    let mut area = area;
    let line = area::bottom(&mut area, 1);
    let text = paint.say("blank", Role::Night);
    paint.text(&text, line, Align::Centre);
}
