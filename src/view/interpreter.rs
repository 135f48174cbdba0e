//! The interpreter's view: source and target with numbers, the words that matter, notes.
//!
//! Knows the interpreter's scene: no prompts, no time but the end, no coverage.

use ratatui::layout::Rect;

use super::area::{self, Size};
use super::facilitator::{list, shown_now};
use super::flow::{Flow, Show, Vertical};
use super::glossary;
use super::paint::{Align, Paint};
use super::rail;
use super::step::{self, Added, Depth};
use super::theme::Role;
use super::time;
use super::words;
use crate::domain::scene::{AdultStep, InterpreterScene};

/// Draws the interpreter's view.
///
/// ```text
/// ● ● ◉ What we know ○ ○ ○ ○                                 until 14.45
///
/// W-3 · Next step                             ▸ The interpreter speaks
///   1  I say what I know.                     Words in this line
///      أقول ما أعرفه.                           ▸ decision
/// ▸ 2  The decision is not here yet.            قرار
///      لم يصدر القرار بعد.                      The authority's answer.
///   3  We can write it on paper.                not: verdict
///                                             Notes
///                                             · Step means …
///                                             Other words
///                                               appeal
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &InterpreterScene) {
    let size = Size::of(area);
    let mut area = area::inset(area, size.pick(1, 1, 2), size.pick(0, 0, 1));
    let line = area::top(&mut area, 1);
    head(paint, line, scene);
    shown_now::say(paint, &mut area, &scene.shown_now, false);
    if size == Size::Small {
        let mut flow = Flow::new(paint, area.width);
        let added = main(paint, &mut flow, scene, Depth { neighbours: 0, in_both: false, says_state: false });
        turn(paint, &mut flow, scene);
        // Between two lines there is time for the words alone, before the talk for what they mean.
        let means = !matches!(scene.step, AdultStep::Card(_));
        beside(paint, &mut flow, scene, area.height, means);
        kept(paint, &mut flow, scene);
        return finish(paint, &flow, area, &scene.step, added);
    }
    area::top(&mut area, 1);
    let width = area.width.saturating_sub(3) * 3 / 5;
    let first = paint.cut_start(&mut area, width);
    paint.cut_start(&mut area, 3);
    let neighbours = size.pick(0, 1, 3);
    let mut flow = Flow::new(paint, first.width);
    let mut added = main(paint, &mut flow, scene, Depth { neighbours, in_both: true, says_state: false });
    if flow.height() > first.height {
        flow = Flow::new(paint, first.width);
        added = main(paint, &mut flow, scene, Depth { neighbours: 1, in_both: false, says_state: false });
    }
    finish(paint, &flow, first, &scene.step, added);
    let mut foot = Flow::new(paint, area.width);
    kept(paint, &mut foot, scene);
    let place = area::bottom(&mut area, foot.height());
    foot.draw_page(paint, place, 0, Vertical::Top);
    area::bottom(&mut area, 1);
    let mut flow = Flow::new(paint, area.width);
    turn(paint, &mut flow, scene);
    beside(paint, &mut flow, scene, area.height, true);
    flow.draw(paint, area, Show::Page, Vertical::Top);
}

/// Draws the stop: the map opens where the participant is, and what is behind can be turned to.
fn finish(paint: &mut Paint<'_>, flow: &Flow, area: Rect, step: &AdultStep, added: Added) {
    let show = if matches!(step, AdultStep::Map(_)) { Show::Around } else { Show::From };
    paint.line_pages(flow.count_to(added.said, area.height));
    flow.draw(paint, area, added.here.map_or(Show::Page, show), Vertical::Top);
}

fn head(paint: &mut Paint<'_>, line: Rect, scene: &InterpreterScene) {
    let mut line = line;
    if let Some(time) = scene.until {
        let direction = paint.direction();
        let text = super::paint::Text::plain(
            &words::until(paint.look.words.facilitator, time),
            direction,
            Role::Dim,
        );
        let taken = paint.text(&text, line, Align::End(direction));
        let width = line.width.saturating_sub(taken.width.saturating_add(2));
        line = paint.cut_start(&mut line, width);
    }
    rail::phases(paint, line, &scene.phases);
}

fn main(paint: &mut Paint<'_>, flow: &mut Flow, scene: &InterpreterScene, depth: Depth) -> Added {
    if let AdultStep::Card(card) = &scene.step
        && depth.neighbours > 0
    {
        step::title(paint, flow, card);
    }
    let added = step::add(paint, flow, &scene.step, depth);
    if let AdultStep::Card(card) = &scene.step
        && depth.neighbours == 0
    {
        step::title(paint, flow, card);
    }
    added
}

fn turn(paint: &mut Paint<'_>, flow: &mut Flow, scene: &InterpreterScene) {
    if let Some(turn) = scene.turn {
        let text = time::turn(paint, turn, Role::Here);
        flow.push(paint, &text).gap(1).align(Align::Start(paint.direction()));
    }
}

/// Adds the words of the line, the notes, and the other words.
fn beside(paint: &mut Paint<'_>, flow: &mut Flow, scene: &InterpreterScene, height: u16, means: bool) {
    let notes = |paint: &mut Paint<'_>, flow: &mut Flow| list(paint, flow, "heading-notes", &scene.notes);
    let notes_height = glossary::height_of(paint, flow, notes);
    // The sign of pages takes a row where other words follow.
    let sign = u16::from(scene.glossary.iter().any(|term| !term.is_in_line));
    let room = height.saturating_sub(flow.height().saturating_add(notes_height).saturating_add(sign));
    glossary::of_line(paint, flow, &scene.glossary, room);
    notes(paint, flow);
    glossary::others(paint, flow, &scene.glossary, means);
}

fn kept(paint: &mut Paint<'_>, flow: &mut Flow, scene: &InterpreterScene) {
    let text = paint.say(words::keeping(scene.keeping).id(), Role::Dim);
    flow.push(paint, &text).gap(1);
}
