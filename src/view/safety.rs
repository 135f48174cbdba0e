//! Safety: the calm part that everyone may see, and the adults' steps and numbers.
//!
//! Knows both scenes apart: the shown one is never drawn from the private one.

use ratatui::layout::Rect;

use super::area::{self, Size};
use super::both;
use super::flow::{Flow, Show, Vertical};
use super::paint::{Align, Paint, Text, private};
use super::theme::Role;
use crate::domain::language::Direction;
use crate::domain::scene::{ContactRow, SafetyScene, SafetySteps};
use crate::locale::Arg;
use crate::text::Row;

/// Draws the calm part: large, in both languages, nothing that alarms.
///
/// ```text
///            نأخذ استراحة. سأبقى هنا.
///        We take a break. I am staying here.
///
///        Danger to life                  112
/// ```
pub(super) fn calm(paint: &mut Paint<'_>, area: Rect, scene: &SafetyScene) {
    let size = Size::of(area);
    let place = area::inset(area::column(area, 64), 1, size.pick(0, 1, 2));
    let mut flow = Flow::new(paint, place.width);
    let told = both::told_once(paint, scene.lines.iter());
    if let Some(told) = &told {
        flow.centred(paint, told).keep();
    }
    for (index, line) in scene.lines.iter().enumerate() {
        let halves = both::among_others(paint, line, Role::Line, Role::Text);
        let count = halves.texts().count();
        for (half, text) in halves.texts().enumerate() {
            let block = flow.centred(paint, text);
            block.gap(u16::from(half == 0 && (index > 0 || told.is_some())));
            if half + 1 < count {
                block.keep();
            }
        }
    }
    for (index, contact) in scene.contacts.iter().enumerate() {
        let halves = both::among_others(paint, &contact.label, Role::Text, Role::Dim);
        let number = contact.number.as_deref().map(|number| number_row(paint, number));
        let last = halves.texts().count().saturating_sub(1);
        for (half, text) in halves.texts().enumerate() {
            let blank = Text::plain("", Direction::LeftToRight, Role::Text);
            let block = match &number {
                Some(number) if half == 0 => flow.led_with_tail(paint, &blank, 0, text, number.clone()),
                _ => flow.push(paint, text),
            };
            block
                .align(Align::Start(block_side(paint)))
                .gap(u16::from(half == 0 && (index == 0 || size > Size::Small)));
            if half < last {
                // A number stands with both its names.
                block.keep();
            }
        }
    }
    flow.draw(paint, place, Show::Page, Vertical::Middle);
}

fn block_side(paint: &Paint<'_>) -> Direction {
    paint.direction()
}

fn number_row(paint: &mut Paint<'_>, number: &str) -> Row<Role> {
    paint.one(&Text::plain(number, Direction::LeftToRight, Role::Line), 24)
}

/// Draws the adults' steps and numbers.
///
/// ```text
/// What to do now                      Numbers
/// 1  Stay with the participant.       Danger to life                 112
/// 2  …                                On-call, home      not filled in yet
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &SafetySteps) {
    let size = Size::of(area);
    let mut area = area::inset(area, size.pick(1, 2, 3), size.pick(0, 1, 2));
    if size == Size::Small {
        let mut flow = Flow::new(paint, area.width);
        steps(paint, &mut flow, &scene.steps);
        contacts(paint, &mut flow, &scene.contacts);
        flow.draw(paint, area, Show::Page, Vertical::Top);
        return;
    }
    let width = area.width.saturating_sub(4) / 2;
    let first = paint.cut_start(&mut area, width);
    paint.cut_start(&mut area, 4);
    let mut flow = Flow::new(paint, first.width);
    steps(paint, &mut flow, &scene.steps);
    flow.draw(paint, first, Show::Page, Vertical::Top);
    let mut flow = Flow::new(paint, area.width);
    contacts(paint, &mut flow, &scene.contacts);
    flow.draw(paint, area, Show::Page, Vertical::Top);
}

fn steps(paint: &mut Paint<'_>, flow: &mut Flow, steps: &[crate::domain::scene::Private]) {
    flow.heading(paint, "safety-steps");
    for (number, step) in steps.iter().enumerate() {
        let lead = Text::plain(&(number + 1).to_string(), Direction::LeftToRight, Role::Sign);
        let text = private(step, Role::Text);
        flow.led(paint, &lead, 3, &text);
    }
}

fn contacts(paint: &mut Paint<'_>, flow: &mut Flow, contacts: &[ContactRow]) {
    flow.heading(paint, "safety-numbers");
    for contact in contacts {
        let label = private(&contact.label, Role::Text);
        let blank = Text::plain("", Direction::LeftToRight, Role::Text);
        if let Some(number) = &contact.number {
            let number = number_row(paint, number);
            flow.led_with_tail(paint, &blank, 0, &label, number);
        } else {
            let missing = paint.say("number-missing", Role::Warning);
            flow.push(paint, &label).keep();
            flow.indented(paint, 2, &missing);
        }
        if let Some(date) = &contact.verified_on {
            if let Some(block) = flow.last() {
                block.keep();
            }
            let text = paint.tell("verified-on", &[("date", Arg::Text(date))], Role::Dim);
            flow.indented(paint, 2, &text);
        }
    }
}
