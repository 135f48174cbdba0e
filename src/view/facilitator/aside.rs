//! Beside the line: phases, time, turn, what comes next, what is kept; afterwards what was shown.
//!
//! Knows the facilitator's scene; nothing here is ever drawn on another view.

use ratatui::layout::Rect;

use crate::domain::card::{Dimension, StopArea};
use crate::domain::language::Direction;
use crate::domain::scene::{FacilitatorScene, PhaseRow, Private, RailState, Upcoming};
use crate::locale::Arg;
use crate::view::area;
use crate::view::facilitator::shown_now;
use crate::view::flow::{Flow, Show, Vertical};
use crate::view::paint::{Align, Paint, Text, private};
use crate::view::theme::Role;
use crate::view::{rail, time, words};

/// Draws the column at the side.
pub(super) fn column(paint: &mut Paint<'_>, area: Rect, scene: &FacilitatorScene) {
    let mut area = area;
    let mut last = Flow::new(paint, area.width);
    kept(paint, &mut last, scene);
    let bottom = area::bottom(&mut area, last.height());
    let mut flow = Flow::new(paint, area.width);
    rail::column(paint, &mut flow, &scene.phases);
    time::column(paint, &mut flow, &scene.time, &scene.code);
    turn_and_next(paint, &mut flow, scene);
    if flow.height() > area.height {
        // Neighbours go first: the phases beside this one stay.
        flow = Flow::new(paint, area.width);
        rail::column(paint, &mut flow, near(&scene.phases));
        time::column(paint, &mut flow, &scene.time, &scene.code);
        turn_and_next(paint, &mut flow, scene);
    }
    flow.draw(paint, area, Show::Page, Vertical::Top);
    last.draw(paint, bottom, Show::Page, Vertical::Top);
}

/// Adds what the column holds, for a screen that has none.
pub(super) fn state(paint: &mut Paint<'_>, flow: &mut Flow, scene: &FacilitatorScene) {
    time::column(paint, flow, &scene.time, &scene.code);
    turn_and_next(paint, flow, scene);
    kept(paint, flow, scene);
}

fn turn_and_next(paint: &mut Paint<'_>, flow: &mut Flow, scene: &FacilitatorScene) {
    let start = Align::Start(paint.direction());
    if let Some(turn) = scene.turn {
        let turn = time::turn(paint, turn, Role::Here);
        flow.push(paint, &turn).align(start).gap(1);
    }
    if let Some(next) = &scene.next_up {
        let text = upcoming(paint, next);
        flow.push(paint, &text).align(start).gap(1);
    }
}

/// What comes next, in one sentence of the interface.
fn upcoming(paint: &Paint<'_>, next: &Upcoming) -> Text {
    let words = paint.look.words.facilitator;
    let name = match next {
        Upcoming::Last => return paint.say("upcoming-last", Role::Dim),
        Upcoming::Card(title) | Upcoming::Phase(_, Some(title)) => title.text.as_str().to_owned(),
        Upcoming::Phase(kind, None) => words.say(words::phase(*kind)),
        Upcoming::Step(step) => words.say(words::upcoming(*step)),
    };
    paint.tell("upcoming", &[("name", Arg::Text(&name))], Role::Dim)
}

fn kept(paint: &mut Paint<'_>, flow: &mut Flow, scene: &FacilitatorScene) {
    let start = Align::Start(paint.direction());
    if !scene.present.is_empty() {
        let who: Vec<String> =
            scene.present.iter().map(|&who| paint.look.words.facilitator.say(words::present(who))).collect();
        let text = paint.tell("present-are", &[("who", Arg::Text(&who.join(", ")))], Role::Dim);
        flow.push(paint, &text).align(start).gap(1);
    }
    if let Some(text) = shown_now::same(paint, &scene.shown_now) {
        flow.push(paint, &text).align(start);
    }
    let text = paint.say(words::keeping(scene.keeping).id(), Role::Dim);
    flow.push(paint, &text).align(start);
}

/// Returns the phases beside the one in which the session is.
fn near(phases: &[PhaseRow]) -> &[PhaseRow] {
    let here = phases.iter().position(|row| row.state == RailState::Here).unwrap_or(0);
    let first = here.saturating_sub(1);
    phases.get(first..phases.len().min(here + 2)).unwrap_or(phases)
}

/// Adds which cards were shown and what they touched; lines for the translator. Never a score.
pub(super) fn coverage(paint: &mut Paint<'_>, flow: &mut Flow, scene: &FacilitatorScene) {
    if let Some(coverage) = &scene.coverage {
        titles(paint, flow, "coverage-shown", &coverage.shown);
        titles(paint, flow, "coverage-skipped", &coverage.skipped);
        let touched: Vec<(&str, bool)> = Dimension::ALL
            .iter()
            .map(|&one| (words::dimension(one), coverage.dimensions.contains(&one)))
            .collect();
        signs(paint, flow, "coverage-dimensions", &touched);
        let touched: Vec<(&str, bool)> =
            StopArea::ALL.iter().map(|&one| (words::area(one), coverage.areas.contains(&one))).collect();
        signs(paint, flow, "coverage-areas", &touched);
    }
    if scene.wrong_lines.is_empty() {
        return;
    }
    flow.heading(paint, "heading-wrong-lines");
    for row in &scene.wrong_lines {
        let number = i64::try_from(row.number).unwrap_or(i64::MAX);
        let args = [
            ("card", Arg::Text(&row.card)),
            ("line", Arg::Number(number)),
            ("language", Arg::Text(row.language.as_str())),
        ];
        let text = paint.tell("wrong-line", &args, Role::Text);
        flow.push(paint, &text);
    }
}

fn titles(paint: &mut Paint<'_>, flow: &mut Flow, heading: &str, titles: &[Private]) {
    if titles.is_empty() {
        return;
    }
    flow.heading(paint, heading);
    for title in titles {
        let text = private(title, Role::Text);
        flow.indented(paint, 2, &text);
    }
}

fn signs(paint: &mut Paint<'_>, flow: &mut Flow, heading: &str, touched: &[(&str, bool)]) {
    let start = Align::Start(paint.direction());
    flow.heading(paint, heading);
    for &(id, is_touched) in touched {
        let lead = Text::plain(if is_touched { "●" } else { "○" }, Direction::LeftToRight, Role::Sign);
        let text = paint.say(id, if is_touched { Role::Text } else { Role::Dim });
        flow.led(paint, &lead, 2, &text).align(start);
    }
}
