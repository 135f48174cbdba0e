//! Rows to choose from, the same everywhere: `▸` here, `✓` chosen.
//!
//! Knows choices and their lists; knows not what choosing does.

use ratatui::layout::Rect;

use super::flow::{Flow, Show, Vertical};
use super::label;
use super::paint::{Align, Paint, Text, shown};
use super::theme::Role;
use crate::domain::language::Direction;
use crate::domain::scene::{Choice, Hit, Label, Rendering};

/// The margin of the two signs.
const INDENT: u16 = 4;

/// Draws choices, the highlighted one in view.
///
/// ```text
/// ▸   The whole room
///       Private pages take two steps.
///   ✓ Only me
/// ```
pub(super) fn list(paint: &mut Paint<'_>, area: Rect, choices: &[Choice], cursor: usize) -> u16 {
    // Air is worth more than the details of what is not highlighted.
    let narrower = [(Detail::Highlighted, 1), (Detail::All, 0), (Detail::Highlighted, 0)];
    let mut made = flow(paint, area.width, choices, cursor, Detail::All, 1);
    for (detail, gap) in narrower {
        if made.0.height() <= area.height {
            break;
        }
        made = flow(paint, area.width, choices, cursor, detail, gap);
    }
    let (flow, highlighted) = made;
    flow.draw(paint, area, Show::Block(highlighted), Vertical::Top)
}

/// Which rows show their detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    All,
    Highlighted,
}

/// Makes the flow, and says which block of it is highlighted.
fn flow(
    paint: &mut Paint<'_>,
    width: u16,
    choices: &[Choice],
    cursor: usize,
    detail: Detail,
    gap: u16,
) -> (Flow, usize) {
    let mut flow = Flow::new(paint, width);
    let mut highlighted = 0;
    for (index, choice) in choices.iter().enumerate() {
        let is_here = index == cursor;
        if is_here {
            highlighted = flow.len();
        }
        let shows_detail = detail == Detail::All || is_here;
        add(paint, &mut flow, choice, index, is_here, shows_detail, gap);
    }
    (flow, highlighted)
}

/// Returns the signs before a row.
pub(super) fn signs(paint: &Paint<'_>, is_here: bool, is_marked: bool) -> Text {
    let here = pointer(paint, is_here);
    let marked = if is_marked { "✓" } else { " " };
    let text = match paint.direction() {
        Direction::LeftToRight => format!("{here} {marked}"),
        Direction::RightToLeft => format!("{marked} {here}"),
    };
    Text::plain(&text, Direction::LeftToRight, Role::Here)
}

/// Returns the sign of the row that is meant.
pub(super) fn pointer(paint: &Paint<'_>, is_here: bool) -> &'static str {
    match (is_here, paint.direction()) {
        (false, _) => " ",
        (true, Direction::LeftToRight) => "▸",
        (true, Direction::RightToLeft) => "◂",
    }
}

fn add(
    paint: &mut Paint<'_>,
    flow: &mut Flow,
    choice: &Choice,
    index: usize,
    is_here: bool,
    shows_detail: bool,
    gap: u16,
) {
    let role = if is_here {
        Role::Here
    } else if choice.is_ready {
        Role::Text
    } else {
        Role::Dim
    };
    let start = Align::Start(paint.direction());
    let lead = signs(paint, is_here, choice.is_marked);
    let text = label::text(paint, &choice.label, role);
    let tail = match &choice.detail {
        _ if !choice.is_ready => Some(paint.say("not-now", Role::Dim)),
        Some(detail) if is_short(detail) => Some(label::text(paint, detail, Role::Dim)),
        Some(_) | None => None,
    };
    let detail = match &choice.detail {
        Some(detail) if shows_detail && !is_short(detail) => Some(label::text(paint, detail, Role::Dim)),
        Some(_) | None => None,
    };
    let other = match &choice.other {
        Some(Rendering::Text(text)) => Some(shown(text, role)),
        Some(Rendering::InterpreterSays | Rendering::Same) | None => None,
    };
    // What has no room at the end of the row stands beneath it.
    let room = flow.width().saturating_sub(INDENT + 2 + paint.one(&text, flow.width()).width);
    let (tail, detail) = match tail {
        Some(tail) if paint.one(&tail, flow.width()).width > room => (None, detail.or(Some(tail))),
        tail => (tail, detail),
    };
    let follows = [other.clone(), detail.clone()].iter().flatten().count();
    let tail = tail.map(|tail| paint.one(&tail, flow.width() / 2));
    let block = match tail {
        Some(tail) => flow.led_with_tail(paint, &lead, INDENT, &text, tail),
        None => flow.led(paint, &lead, INDENT, &text),
    };
    block.align(start).gap(gap).hit(Hit::Choice(index));
    if follows > 0 {
        block.keep();
    }
    if let Some(other) = other {
        let block = flow.indented(paint, INDENT, &other).align(start).hit(Hit::Choice(index));
        if detail.is_some() {
            block.keep();
        }
    }
    if let Some(detail) = detail {
        flow.indented(paint, INDENT, &detail).align(start).hit(Hit::Choice(index));
    }
}

/// Whether a detail stands at the end of its row, not beneath it.
fn is_short(detail: &Label) -> bool {
    matches!(detail, Label::Counted(..) | Label::Code(_) | Label::Time(_) | Label::Key(_))
}
