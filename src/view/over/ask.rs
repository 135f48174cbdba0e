//! A question before something that cannot be undone, and lists to choose from.
//!
//! Knows message ids and choices.

use ratatui::layout::Rect;

use crate::domain::scene::{Choice, ConfirmScene, ListScene};
use crate::view::area::{self, Size};
use crate::view::choice;
use crate::view::flow::{Flow, Show, Vertical};
use crate::view::paint::{Align, Paint, Text};
use crate::view::theme::Role;

/// Draws a question with its answers.
///
/// ```text
/// End the talk?
/// Nothing is kept.
///
/// ▸   End
///     Go on with the talk
/// ```
pub(super) fn confirm(paint: &mut Paint<'_>, area: Rect, scene: &ConfirmScene) {
    let question = paint.say(&format!("confirm-{}", scene.id), Role::Line);
    let help = paint.say(&format!("confirm-{}-help", scene.id), Role::Text);
    under(paint, area, &[question, help], &scene.choices, scene.cursor, Vertical::Middle);
}

/// Draws a heading with its rows.
///
/// ```text
/// Everything you can do here
///
/// ▸   Next                      Space
///     Pause                     P
/// ```
pub(super) fn list(paint: &mut Paint<'_>, area: Rect, scene: &ListScene) {
    let heading = paint.say(scene.heading, Role::Heading);
    under(paint, area, &[heading], &scene.choices, scene.cursor, Vertical::Top);
}

fn under(
    paint: &mut Paint<'_>,
    area: Rect,
    texts: &[Text],
    choices: &[Choice],
    cursor: usize,
    vertical: Vertical,
) {
    let size = Size::of(area);
    let mut place = area::inset(area::column(area, 72), size.pick(1, 2, 2), size.pick(0, 1, 3));
    let mut head = Flow::new(paint, place.width);
    for text in texts {
        head.push(paint, text);
    }
    let rows = u16::try_from(choices.len()).unwrap_or(u16::MAX);
    if vertical == Vertical::Middle {
        let total = head.height().saturating_add(1).saturating_add(rows.saturating_mul(2));
        let above = place.height.saturating_sub(total) / 2;
        area::top(&mut place, above);
    }
    let room = place.height.saturating_sub(rows.min(3));
    let top = area::top(&mut place, head.height().min(room));
    head.draw(paint, top, Show::Page, Vertical::Top);
    if place.height > rows.min(4) {
        area::top(&mut place, 1);
    }
    if choices.is_empty() {
        let text = paint.say("list-empty", Role::Dim);
        let line = area::top(&mut place, 1);
        paint.text(&text, line, Align::Own);
        return;
    }
    choice::list(paint, place, choices, cursor);
}
