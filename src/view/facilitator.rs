//! The facilitator's view.
//!
//! Knows the facilitator's scene, the only one with prompts, notes, time and coverage.

mod aside;
pub(super) mod shown_now;

use ratatui::layout::Rect;

use super::area::{self, Size};
use super::flow::{Flow, Show, Vertical};
use super::paint::{Align, Paint, Text, private};
use super::rail;
use super::step::{self, Added, Depth};
use super::theme::Role;
use super::time;
use crate::domain::guide::Interpreting;
use crate::domain::scene::{AdultStep, FacilitatorScene, Unplaced};

/// Draws the facilitator's view.
///
/// ```text
/// ● Prepare        The participant sees: ░░░░░░░             (when it is not this line)
/// ● Interpreter
/// ◉ What we know   W-3 · Next step                            Prompts
/// ○ What can help    1  I say what I know.                    · Listen first.
/// …                ▸ 2  I also say what I do not know.        · Wait out the silence.
/// 14.05                 أقول أيضا ما لا أعرفه.
/// 12 of 15 min       3  We can write it on paper.             Notes
/// ▸ The interpreter                                           · One step is enough today.
/// Next: Who decides
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &FacilitatorScene) {
    match Size::of(area) {
        Size::Small => small(paint, area, scene),
        Size::Medium => medium(paint, area, scene),
        Size::Large => large(paint, area, scene),
    }
}

/// The most important things, one under another: phase and time stay, the rest pages.
///
/// ```text
/// ◉ What we know          12 of 15 min left
/// ▸ 2  I also say what I do not know.
///      أقول أيضا ما لا أعرفه.
///                 1/3 ▼ more
/// ```
fn small(paint: &mut Paint<'_>, area: Rect, scene: &FacilitatorScene) {
    let mut area = area::inset(area, 1, 0);
    head(paint, &mut area, scene);
    shown_now::say(paint, &mut area, &scene.shown_now, false);
    let mut flow = Flow::new(paint, area.width);
    let added = main(paint, &mut flow, scene, Depth { neighbours: 0, in_both: false, says_state: true });
    notes(paint, &mut flow, scene);
    left_out(paint, &mut flow, scene);
    prompts(paint, &mut flow, scene);
    aside::coverage(paint, &mut flow, scene);
    aside::state(paint, &mut flow, scene);
    finish(paint, &flow, area, added);
}

/// Draws phase and time in one row, or in two where they need it.
fn head(paint: &mut Paint<'_>, area: &mut Rect, scene: &FacilitatorScene) {
    let direction = paint.direction();
    let time = time::short(paint, &scene.time);
    let time = paint.one(&time, area.width);
    let Some(mut here) = rail::here(paint, &scene.phases) else {
        let line = area::top(area, 1);
        paint.row(&time, line, Align::End(direction));
        return;
    };
    if let Some(run) = here.runs.first_mut() {
        run.text.insert_str(0, "◉ ");
    }
    let here = paint.one(&here, area.width);
    let line = area::top(area, 1);
    paint.row(&here, line, Align::Start(direction));
    if here.width.saturating_add(time.width).saturating_add(2) <= area.width {
        paint.row(&time, line, Align::End(direction));
    } else {
        let line = area::top(area, 1);
        paint.row(&time, line, Align::Start(direction));
    }
}

fn medium(paint: &mut Paint<'_>, area: Rect, scene: &FacilitatorScene) {
    let mut area = area::inset(area, 1, 0);
    let side = paint.cut_start(&mut area, 27);
    paint.cut_start(&mut area, 2);
    aside::column(paint, side, scene);
    reminder(paint, &mut area, scene);
    shown_now::panel(paint, &mut area, scene, (6, 5));
    let mut flow = Flow::new(paint, area.width);
    let added = main(paint, &mut flow, scene, Depth { neighbours: 1, in_both: false, says_state: true });
    notes(paint, &mut flow, scene);
    prompts(paint, &mut flow, scene);
    aside::coverage(paint, &mut flow, scene);
    finish(paint, &flow, area, added);
}

fn large(paint: &mut Paint<'_>, area: Rect, scene: &FacilitatorScene) {
    let mut area = area::inset(area, 2, 1);
    let side = paint.cut_start(&mut area, 30);
    paint.cut_start(&mut area, 3);
    aside::column(paint, side, scene);
    let width = area.width.saturating_sub(3) * 3 / 5;
    let mut middle = paint.cut_start(&mut area, width);
    paint.cut_start(&mut area, 3);
    reminder(paint, &mut middle, scene);
    shown_now::panel(paint, &mut middle, scene, (9, 6));
    let mut flow = Flow::new(paint, middle.width);
    let mut added =
        main(paint, &mut flow, scene, Depth { neighbours: usize::MAX / 4, in_both: true, says_state: true });
    if flow.height() > middle.height {
        flow = Flow::new(paint, middle.width);
        added = main(paint, &mut flow, scene, Depth { neighbours: 2, in_both: false, says_state: true });
    }
    finish(paint, &flow, middle, added);
    let mut flow = Flow::new(paint, area.width);
    prompts(paint, &mut flow, scene);
    notes(paint, &mut flow, scene);
    aside::coverage(paint, &mut flow, scene);
    flow.draw(paint, area, Show::Page, Vertical::Top);
}

/// Draws the standing reminder at the bottom while an interpreter takes part.
fn reminder(paint: &mut Paint<'_>, area: &mut Rect, scene: &FacilitatorScene) {
    if scene.interpreting == Interpreting::None || !matches!(scene.step, AdultStep::Card(_)) {
        return;
    }
    let text = paint.say("reminder-speak-to-participant", Role::Sign);
    let rows = paint.lay(&text, area.width);
    let mut place = area::bottom(area, u16::try_from(rows.len()).unwrap_or(1));
    for row in rows.iter() {
        let line = area::top(&mut place, 1);
        paint.row(row, line, Align::Own);
    }
}

/// Draws the main flow; a list follows its highlight, everything else its page.
fn finish(paint: &mut Paint<'_>, flow: &Flow, area: Rect, added: Added) {
    paint.line_pages(flow.count_to(added.said, area.height));
    flow.draw(paint, area, added.here.map_or(Show::Page, Show::From), Vertical::Top);
}

/// Adds the stop itself.
fn main(paint: &mut Paint<'_>, flow: &mut Flow, scene: &FacilitatorScene, depth: Depth) -> Added {
    let is_small = depth.neighbours == 0;
    if scene.left_out.is_some() && !is_small {
        left_out(paint, flow, scene);
        flow.push(paint, &Text::plain(" ", paint.direction(), Role::Text));
    }
    if scene.unplaced == Some(Unplaced::Ahead) {
        let text = paint.say("map-no-place-ahead", Role::Warning);
        flow.push(paint, &text).keep();
    }
    if let AdultStep::Card(card) = &scene.step
        && !is_small
    {
        step::title(paint, flow, card);
    }
    let added = step::add(paint, flow, &scene.step, depth);
    if let AdultStep::Card(card) = &scene.step {
        if is_small {
            step::title(paint, flow, card);
        }
        step::beneath(paint, flow, card);
        if is_small && scene.interpreting != Interpreting::None {
            let text = paint.say("reminder-speak-to-participant", Role::Dim);
            flow.push(paint, &text).gap(1);
        }
    }
    added
}

fn left_out(paint: &mut Paint<'_>, flow: &mut Flow, scene: &FacilitatorScene) {
    if let Some(left_out) = &scene.left_out {
        super::home::left_out(paint, flow, left_out);
    }
}

fn prompts(paint: &mut Paint<'_>, flow: &mut Flow, scene: &FacilitatorScene) {
    if scene.unplaced == Some(Unplaced::PassedOver) {
        let text = paint.say("map-passed-over", Role::Sign);
        flow.push(paint, &text).gap(1);
    }
    list(paint, flow, "heading-prompts", &scene.prompts);
}

fn notes(paint: &mut Paint<'_>, flow: &mut Flow, scene: &FacilitatorScene) {
    if let AdultStep::Card(card) = &scene.step {
        list(paint, flow, "heading-notes", &card.notes);
    }
}

/// Adds a heading with its points; nothing where there are none.
pub(super) fn list(
    paint: &mut Paint<'_>,
    flow: &mut Flow,
    heading: &str,
    items: &[crate::domain::scene::Private],
) {
    if items.is_empty() {
        return;
    }
    flow.heading(paint, heading);
    let dot = Text::plain("·", paint.direction(), Role::Sign);
    for item in items {
        let text = private(item, Role::Text);
        flow.led(paint, &dot, 2, &text);
    }
}
