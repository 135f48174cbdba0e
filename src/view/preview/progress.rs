//! How far each deck has come in each language, drawn and in numbers.
//!
//! Knows rows of counts; judges nobody by them.

use ratatui::layout::Rect;

use crate::domain::language::Direction;
use crate::domain::scene::ProgressRow;
use crate::locale::Arg;
use crate::view::flow::{Flow, Show, Vertical};
use crate::view::label;
use crate::view::paint::{Align, Paint, Text, private};
use crate::view::theme::Role;

/// The cells of a bar.
const BAR: usize = 20;

/// Draws a bar for each deck and language.
///
/// ```text
/// waiting
///   العربية
///   ████████▒▒▒▒░░░░░░░░  12 of 14 translated, 8 reviewed, 1 out of date
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, rows: &[ProgressRow]) {
    let start = Align::Start(paint.direction());
    let mut flow = Flow::new(paint, area.width);
    let legend = paint.say("preview-progress-legend", Role::Dim);
    flow.push(paint, &legend).align(start);
    let mut before = "";
    for row in rows {
        if row.deck != before {
            let deck = Text::plain(&row.deck, Direction::LeftToRight, Role::Heading);
            flow.push(paint, &deck).align(start).gap(1).keep();
            before = &row.deck;
        }
        let name = private(&row.autonym, Role::Text);
        let tag = label::text(paint, &crate::domain::scene::Label::Code(row.language.clone()), Role::Dim);
        let tag = paint.one(&tag, 12);
        flow.led_with_tail(paint, &Text::plain("", Direction::LeftToRight, Role::Dim), 2, &name, tag)
            .align(start)
            .keep();
        let bar = Text::plain(&bar(row, paint.direction()), Direction::LeftToRight, Role::Sign);
        let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let args = [
            ("all", number(row.all)),
            ("whole", number(row.whole)),
            ("reviewed", number(row.reviewed)),
            ("stale", number(row.stale)),
        ];
        let said = paint.tell("preview-progress", &args, Role::Text);
        let indent = u16::try_from(BAR).unwrap_or(20) + 4;
        if area.width >= 60 {
            let bar = match paint.direction() {
                Direction::LeftToRight => prefixed("  ", bar, ""),
                Direction::RightToLeft => prefixed("", bar, "  "),
            };
            flow.led(paint, &bar, indent, &said).align(start);
        } else {
            flow.indented(paint, 2, &bar).align(start).keep();
            flow.indented(paint, 2, &said).align(start);
        }
    }
    flow.draw(paint, area, Show::Page, Vertical::Top);
}

fn prefixed(before: &str, mut text: Text, after: &str) -> Text {
    if let Some(run) = text.runs.first_mut() {
        run.text = format!("{before}{}{after}", run.text);
    }
    text
}

/// Reviewed, translated, not yet: each with a shape of its own.
fn bar(row: &ProgressRow, direction: Direction) -> String {
    let cells = |count: usize| (count * BAR).checked_div(row.all).unwrap_or(0).min(BAR);
    let reviewed = cells(row.reviewed);
    let whole = cells(row.whole).max(reviewed);
    let parts = ["█".repeat(reviewed), "▒".repeat(whole - reviewed), "░".repeat(BAR - whole)];
    match direction {
        Direction::LeftToRight => parts.concat(),
        Direction::RightToLeft => parts.into_iter().rev().collect(),
    }
}
