//! Typing a line.
//!
//! Knows the text, its direction and where the cursor stands in it; knows not what it is for.

use ratatui::layout::Rect;

use crate::domain::language::Direction;
use crate::domain::scene::EditScene;
use crate::locale::Arg;
use crate::view::area;
use crate::view::paint::{Align, Paint, Text};
use crate::view::theme::Role;

/// Draws what is asked, the field, and what is wrong with it.
///
/// ```text
/// What do you want to write?
/// › I go to school on Monday▏
///
/// Enter: done · Esc: leave it
/// ```
pub(in crate::view) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &EditScene) {
    let mut place = area::inset(area::column(area, 72), 1, u16::from(area.height > 6));
    let heading = paint.tell(scene.heading, &[("language", Arg::Text(&scene.language))], Role::Heading);
    let rows = paint.lay(&heading, place.width);
    for row in rows.iter() {
        let line = area::top(&mut place, 1);
        paint.row(row, line, Align::Own);
    }
    let keys = area::bottom(&mut place, 1);
    let hint = paint.say("edit-keys", Role::Dim);
    paint.text(&hint, keys, Align::Own);
    if let Some(fault) = scene.fault {
        let text = paint.say(fault, Role::Warning);
        let rows = paint.lay(&text, place.width);
        let mut lines = area::bottom(&mut place, u16::try_from(rows.len()).unwrap_or(1));
        for row in rows.iter() {
            let line = area::top(&mut lines, 1);
            paint.row(row, line, Align::Own);
        }
    }
    field(paint, place, &scene.text, scene.cursor, scene.direction);
}

/// Draws a field over the rows of an area: the rows around the cursor, which stands where the next letter will.
pub(in crate::view) fn field(
    paint: &mut Paint<'_>,
    area: Rect,
    text: &str,
    cursor: usize,
    direction: Direction,
) {
    let mut area = area;
    let sign = match direction {
        Direction::LeftToRight => area::left(&mut area, 2),
        Direction::RightToLeft => area::right(&mut area, 2),
    };
    if area.is_empty() {
        return;
    }
    let lead = if direction == Direction::LeftToRight { "›" } else { "‹" };
    paint.symbol(
        if direction == Direction::LeftToRight { sign.x } else { sign.right().saturating_sub(1) },
        sign.y,
        lead,
        Role::Sign,
    );
    // One cell is kept for the cursor behind the last letter.
    let width = area.width.saturating_sub(1).max(1);
    let before: String = text.chars().take(cursor).collect();
    let whole = Text::plain(text, direction, Role::Line);
    let rows = paint.lay(&whole, width);
    let (row, column) = if rows.len() < 2 {
        (0, paint.measure(&before).min(width))
    } else {
        let part = Text::plain(&before, direction, Role::Line);
        let part = paint.lay(&part, width);
        (part.len().saturating_sub(1), part.last().map_or(0, |row| row.width))
    };
    let first = row.saturating_sub(usize::from(area.height.saturating_sub(1)));
    let mut lines = area;
    for line in rows.iter().skip(first).take(usize::from(area.height)) {
        let place = area::top(&mut lines, 1);
        paint.row(line, place, Align::Start(direction));
    }
    let y = area.y.saturating_add(u16::try_from(row - first).unwrap_or(0));
    let x = match direction {
        Direction::LeftToRight => area.x.saturating_add(column),
        Direction::RightToLeft => area.right().saturating_sub(1).saturating_sub(column),
    };
    paint.cursor(x, y);
}
