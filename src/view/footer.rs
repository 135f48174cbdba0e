//! The last row: keys that apply now, as many as fit.
//!
//! Knows commands by id; their words are `command-<words>`.

use ratatui::layout::Rect;

use super::area;
use super::label;
use super::paint::{Align, Paint, Text};
use super::theme::Role;
use crate::domain::language::Direction;
use crate::domain::scene::{FooterKey, Hit};

/// The blank cells between two keys.
const GAP: u16 = 3;

/// Draws keys from the start of a row.
///
/// ```text
/// Space next   P pause   ? help
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, keys: &[FooterKey], is_dim: bool) {
    let items = fitting(paint, area.width, keys, is_dim);
    place(paint, area, &items);
}

/// Returns the columns that the keys take which fit in a row.
pub(super) fn width(paint: &Paint<'_>, room: u16, keys: &[FooterKey]) -> u16 {
    let items = fitting(paint, room, keys, true);
    items
        .iter()
        .fold(0_u16, |sum, item| sum.saturating_add(item.width).saturating_add(GAP))
        .saturating_sub(GAP)
}

/// Draws keys at the end of a row.
pub(super) fn at_end(paint: &mut Paint<'_>, area: Rect, keys: &[FooterKey]) {
    let items = fitting(paint, area.width, keys, true);
    let width = items.iter().fold(0_u16, |sum, item| sum.saturating_add(item.width).saturating_add(GAP));
    let mut rest = area;
    let end = match paint.direction() {
        Direction::LeftToRight => area::right(&mut rest, width.saturating_sub(GAP)),
        Direction::RightToLeft => area::left(&mut rest, width.saturating_sub(GAP)),
    };
    place(paint, end, &items);
}

/// A key with its word, measured.
struct Item {
    key: Text,
    key_width: u16,
    word: Text,
    width: u16,
    command: &'static str,
}

fn fitting(paint: &Paint<'_>, width: u16, keys: &[FooterKey], is_dim: bool) -> Vec<Item> {
    let direction = paint.direction();
    let mut left = width.saturating_add(GAP);
    let mut items = Vec::new();
    for footer in keys {
        let key = label::key(paint, footer.key);
        let word = paint.look.words.facilitator.say(&format!("command-{}", footer.words));
        let key_width = paint.measure(&key);
        let needs = key_width.saturating_add(1).saturating_add(paint.measure(&word));
        let Some(rest) = left.checked_sub(needs.saturating_add(GAP)) else { break };
        left = rest;
        items.push(Item {
            key: Text::plain(&key, direction, if is_dim { Role::Dim } else { Role::Key }),
            key_width,
            word: Text::plain(&word, direction, Role::Dim),
            width: needs,
            command: footer.command,
        });
    }
    items
}

fn place(paint: &mut Paint<'_>, area: Rect, items: &[Item]) {
    let direction = paint.direction();
    let cut = |area: &mut Rect, columns| match direction {
        Direction::LeftToRight => area::left(area, columns),
        Direction::RightToLeft => area::right(area, columns),
    };
    let mut room = Rect { height: area.height.min(1), ..area };
    for item in items {
        let mut place = cut(&mut room, item.width);
        cut(&mut room, GAP);
        paint.hit(place, Hit::Command(item.command));
        let at = cut(&mut place, item.key_width);
        paint.text(&item.key, at, Align::Start(direction));
        cut(&mut place, 1);
        paint.text(&item.word, place, Align::Start(direction));
    }
}
