//! The rail: where we are. Dots `●` behind, `◉` here, `○` ahead; words where there is room.
//!
//! Knows the participant's steps and the adults' phases; knows no order of its own.

use ratatui::layout::Rect;

use super::area;
use super::both;
use super::flow::Flow;
use super::paint::{Align, Paint, Text, private};
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::{Hit, PhaseRow, RailState, RailStep};

/// A dot with its word.
struct Stop {
    state: RailState,
    text: Text,
    hit: Hit,
}

/// Draws the participant's rail in one row.
///
/// ```text
/// ● We begin   ◉ What we know   ○ What can help   ○ Important to you   ○ The next days   ○ Before we finish
///                    ●  ◉ What we know  ○  ○  ○  ○                                            (less room)
/// ```
pub(super) fn steps(paint: &mut Paint<'_>, area: Rect, rail: &[RailStep], direction: Direction) {
    let stops: Vec<Stop> = rail
        .iter()
        .filter_map(|step| {
            Some(Stop {
                state: step.state,
                text: both::to_participant(paint, words::rail(step.kind)?, role(step.state)),
                hit: Hit::Phase(step.phase.clone()),
            })
        })
        .collect();
    // Words that are not in the participant's language go their own way.
    let direction = stops.first().map_or(direction, |stop| stop.text.direction);
    row(paint, area, &stops, direction);
}

/// Draws the adults' phases in one row.
pub(super) fn phases(paint: &mut Paint<'_>, area: Rect, phases: &[PhaseRow]) {
    let stops: Vec<Stop> = phases
        .iter()
        .map(|row| Stop { state: row.state, text: title(paint, row), hit: Hit::Phase(row.phase.clone()) })
        .collect();
    row(paint, area, &stops, paint.direction());
}

/// Adds the adults' phases to a column, one a row.
pub(super) fn column(paint: &mut Paint<'_>, flow: &mut Flow, phases: &[PhaseRow]) {
    let start = Align::Start(paint.direction());
    for row in phases {
        let lead = Text::plain(dot(row.state), Direction::LeftToRight, role(row.state));
        let text = title(paint, row);
        flow.led(paint, &lead, 2, &text).align(start).hit(Hit::Phase(row.phase.clone()));
    }
}

/// Returns the word of the phase in which the session is, for a screen with little room.
pub(super) fn here(paint: &Paint<'_>, phases: &[PhaseRow]) -> Option<Text> {
    phases.iter().find(|row| row.state == RailState::Here).map(|row| title(paint, row))
}

fn title(paint: &Paint<'_>, row: &PhaseRow) -> Text {
    match &row.title {
        Some(title) => private(title, role(row.state)),
        None => paint.say(words::phase(row.kind), role(row.state)),
    }
}

fn role(state: RailState) -> Role {
    match state {
        RailState::Here => Role::Here,
        RailState::Behind | RailState::Ahead => Role::Dim,
    }
}

fn dot(state: RailState) -> &'static str {
    match state {
        RailState::Behind => "●",
        RailState::Here => "◉",
        RailState::Ahead => "○",
    }
}

fn row(paint: &mut Paint<'_>, area: Rect, stops: &[Stop], direction: Direction) {
    let rows: Vec<_> = stops.iter().map(|stop| paint.one(&stop.text, area.width)).collect();
    let count = u16::try_from(stops.len()).unwrap_or(u16::MAX);
    let gaps = |gap: u16| count.saturating_sub(1).saturating_mul(gap);
    let all = rows.iter().fold(0_u16, |sum, row| sum.saturating_add(row.width).saturating_add(2));
    let here = stops.iter().zip(&rows).filter(|(stop, _)| stop.state == RailState::Here);
    let here = here.fold(count, |sum, (_, row)| sum.saturating_add(row.width).saturating_add(1));
    let (shows_all, gap, width) = match (all, here) {
        (all, _) if all.saturating_add(gaps(3)) <= area.width => (true, 3, all.saturating_add(gaps(3))),
        (all, _) if all.saturating_add(gaps(2)) <= area.width => (true, 2, all.saturating_add(gaps(2))),
        (_, here) if here.saturating_add(gaps(2)) <= area.width => (false, 2, here.saturating_add(gaps(2))),
        (_, here) if here.saturating_add(gaps(1)) <= area.width => (false, 1, here.saturating_add(gaps(1))),
        _ => return alone(paint, area, stops, direction),
    };
    let is_worded = |stop: &Stop| shows_all || stop.state == RailState::Here;
    let mut room = area::column(Rect { height: area.height.min(1), ..area }, width);
    for (stop, row) in stops.iter().zip(&rows) {
        let word = if is_worded(stop) { row.width.saturating_add(1) } else { 0 };
        let mut place = cut(&mut room, word.saturating_add(1), direction);
        cut(&mut room, gap, direction);
        paint.hit(place, stop.hit.clone());
        let at = cut(&mut place, 1, direction);
        if !at.is_empty() {
            paint.symbol(at.x, at.y, dot(stop.state), role(stop.state));
        }
        cut(&mut place, 1, direction);
        if word > 0 {
            paint.row(row, place, Align::Start(direction));
        }
    }
}

/// Draws the stop where the session is and nothing else: neighbours go first.
fn alone(paint: &mut Paint<'_>, area: Rect, stops: &[Stop], direction: Direction) {
    let Some(stop) = stops.iter().find(|stop| stop.state == RailState::Here) else { return };
    let row = paint.one(&stop.text, area.width.saturating_sub(2));
    let mut place = area::column(Rect { height: area.height.min(1), ..area }, row.width.saturating_add(2));
    paint.hit(place, stop.hit.clone());
    let at = cut(&mut place, 2, direction);
    let dot_text = Text::plain(dot(stop.state), Direction::LeftToRight, role(stop.state));
    paint.text(&dot_text, at, Align::Start(direction));
    paint.row(&row, place, Align::Start(direction));
}

fn cut(area: &mut Rect, columns: u16, direction: Direction) -> Rect {
    match direction {
        Direction::LeftToRight => area::left(area, columns),
        Direction::RightToLeft => area::right(area, columns),
    }
}
