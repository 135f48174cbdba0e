//! What lies on top of a screen.
//!
//! Holds shown text and messages only, so that it can stand on a shared screen.

mod ask;
mod blank;
mod edit;
mod go_to;
mod help;

use ratatui::layout::Rect;

use super::paint::Paint;
use super::safety;
use crate::domain::scene::Over;

pub(super) use blank::draw as blank;
pub(super) use edit::{draw as edit, field};

/// Draws what lies on top, over the whole area.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, over: &Over) {
    match over {
        Over::Blank => blank::draw(paint, area),
        Over::Dark => {}
        Over::Safety(scene) => safety::calm(paint, area, scene),
        Over::Confirm(scene) => ask::confirm(paint, area, scene),
        Over::Help(scene) => help::draw(paint, area, scene),
        Over::List(scene) => ask::list(paint, area, scene),
        Over::GoTo(scene) => go_to::draw(paint, area, scene),
        Over::Edit(scene) => edit::draw(paint, area, scene),
    }
}
