//! The process map: a calm ladder for everyone, and the whole of it for the adults.
//!
//! Knows titles; on everyone's picture there is none of a branch.

use ratatui::layout::Rect;

use super::area;
use super::both::{self, Halves};
use super::choice;
use super::flow::{Flow, Show, Vertical};
use super::label;
use super::paint::{Align, Paint, Text};
use super::step::Added;
use super::theme::Role;
use crate::domain::everyone::ForEveryone;
use crate::domain::language::Direction;
use crate::domain::scene::{AdultMap, AdultRendering, Both, Label, MapPlace, MapRow, MapScene, Rendering};
use crate::locale::Arg;

mod ladder;

use ladder::{Ladder, Rung};

/// The widest that the ladder is set.
const MEASURE: u16 = 72;
/// The margin of the signs.
const MARGIN: u16 = 4;

/// Draws the way so far, where the participant is, and the next step: both languages beside each other where titles fit
/// in a row, else one under the other. That the interpreter says a title is told at that title; above, where that is so of
/// them all. What does not fit goes in this order: air, the frame, the way but for the last
/// place; then it pages.
///
/// ```text
///      ●   Ansökan              The application
///      │
///   ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
///   ┃  ◉   Väntan               Waiting          ┃
///   ┃      Du är här            You are here     ┃
///   ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛
///      ┆
///      ○   Beslutet             The decision
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &MapScene, direction: Direction) {
    let place = area::column(area, MEASURE);
    let is_told_once = titles(scene).all(|title| title.participant == Rendering::InterpreterSays);
    let rungs = rungs(paint, scene, is_told_once);
    // Titles that exist in one language only go that language's way.
    let is_theirs = rungs.iter().any(|rung| both::direction(&rung.titles) == direction);
    let direction = if is_theirs { direction } else { paint.direction() };
    let told = both::told_once(paint, titles(scene)).filter(|_| is_told_once);
    if let Some(ladder) = Ladder::fit(paint, place, &rungs, told.as_ref(), direction) {
        return ladder.draw(paint, place);
    }
    let all = [true, false].map(|is_told| stacked(paint, place.width, &rungs, direction, (1, is_told)));
    let flow = all
        .into_iter()
        .find(|flow| flow.height() <= place.height)
        .unwrap_or_else(|| stacked(paint, place.width, ladder::last(&rungs), direction, (0, false)));
    let place = area::column(place, flow.breadth());
    flow.draw(paint, place, Show::Page, Vertical::Middle);
}

fn titles(scene: &MapScene) -> impl Iterator<Item = &Both> {
    scene.way.iter().chain([&scene.here]).chain(&scene.next).chain(&scene.over_any)
}

fn rungs(paint: &Paint<'_>, scene: &MapScene, is_told_once: bool) -> Vec<Rung> {
    let rung = |place, both: &Both| {
        let role = if place == MapPlace::Here { Role::Line } else { Role::Text };
        let other = if place == MapPlace::Here { Role::Text } else { Role::Dim };
        let titles = both::among_others(paint, both, role, other);
        let is_told = both.participant == Rendering::InterpreterSays && !is_told_once;
        let told = is_told.then(|| both::halves(paint, both, role, other));
        Rung { place, titles, told, words: words(paint, place) }
    };
    let way = scene.way.iter().map(|title| rung(MapPlace::Behind, title));
    let here = rung(MapPlace::Here, &scene.here);
    let next = scene.next.iter().map(|title| rung(MapPlace::Next, title));
    let over = scene.over_any.iter().map(|title| rung(MapPlace::OverAny, title));
    way.chain([here]).chain(next).chain(over).collect()
}

/// Says in words what a sign means: that the participant is here is never told by a sign alone.
fn words(paint: &Paint<'_>, place: MapPlace) -> Option<Halves> {
    match place {
        MapPlace::Here => Some(both::words(paint, ForEveryone::MAP_YOU_ARE_HERE, Role::Here, Role::Here)),
        MapPlace::OverAny => Some(both::words(paint, ForEveryone::MAP_OVER_ANY, Role::Dim, Role::Dim)),
        MapPlace::Behind | MapPlace::Next | MapPlace::Beside => None,
    }
}

/// Returns the sign of a place, as on the rail.
fn sign(place: MapPlace) -> &'static str {
    match place {
        MapPlace::Behind => "●",
        MapPlace::Here => "◉",
        MapPlace::Next => "○",
        MapPlace::Beside => "·",
        MapPlace::OverAny => "◇",
    }
}

/// Both languages of a title one under the other.
fn stacked(
    paint: &mut Paint<'_>,
    width: u16,
    rungs: &[Rung],
    direction: Direction,
    (gap, is_told): (u16, bool),
) -> Flow {
    let mut flow = Flow::towards(direction, width);
    for rung in rungs {
        let lead = Text::plain(sign(rung.place), Direction::LeftToRight, role(rung.place));
        let words = rung.words.as_ref().map(|words| words.texts().cloned().collect::<Vec<Text>>());
        let words = words.and_then(|words| {
            let words: Vec<&Text> = words.iter().collect();
            both::beside(&words, role(rung.place))
        });
        let texts: Vec<&Text> = rung.title(is_told).texts().chain(&words).collect();
        for (index, text) in texts.iter().enumerate() {
            let block =
                if index == 0 { flow.led(paint, &lead, 2, text) } else { flow.indented(paint, 2, text) };
            block.align(Align::Start(direction)).gap(if index == 0 { gap } else { 0 });
            if index + 1 < texts.len() {
                block.keep();
            }
        }
    }
    flow
}

fn role(place: MapPlace) -> Role {
    match place {
        MapPlace::Here => Role::Here,
        MapPlace::Behind | MapPlace::Next => Role::Sign,
        MapPlace::Beside | MapPlace::OverAny => Role::Dim,
    }
}

/// Adds the map as the adults see it: where the participant is, then every page, each way downwards.
///
/// ```text
/// Map of the asylum process
/// The participant is here: Waiting
///   ●  Arrival                        M-1 ?
/// ▸ ◉  Waiting                        M-4 ?
///   ○  The decision                   M-6
///      ·  A yes                       M-7
/// ?  Nobody has verified the facts
/// ```
pub(super) fn add(paint: &mut Paint<'_>, flow: &mut Flow, map: &AdultMap) -> Added {
    let start = Align::Start(paint.direction());
    if let Some(title) = &map.title {
        let title = super::paint::private(title, Role::Dim);
        flow.push(paint, &title);
    }
    let here = map.rows.iter().find(|row| row.place == MapPlace::Here);
    let text = if let Some(here) = here {
        paint.tell("map-here", &[("name", Arg::Text(here.title.facilitator.text.as_str()))], Role::Line)
    } else {
        paint.say("map-no-place", Role::Sign)
    };
    flow.push(paint, &text);
    let signs =
        [(map.waits, "line-say-first", Role::Sign), (map.can_be_asked, "map-can-be-asked", Role::Dim)];
    for (_, id, role) in signs.into_iter().filter(|(is_so, _, _)| *is_so) {
        let text = paint.say(id, role);
        flow.push(paint, &text).align(start);
    }
    let said = flow.len().saturating_sub(1);
    let mut here = None;
    for (index, row) in map.rows.iter().enumerate() {
        if row.place == MapPlace::Here {
            here = Some(flow.len()).filter(|_| !map.is_whole);
        }
        page(paint, flow, row, !map.is_whole, u16::from(index == 0));
    }
    if map.rows.iter().any(|row| row.is_unverified) {
        let text = paint.say("map-unverified", Role::Sign);
        flow.push(paint, &text).align(start).gap(1);
    }
    Added { said, here }
}

fn page(paint: &mut Paint<'_>, flow: &mut Flow, row: &MapRow, in_both: bool, gap: u16) {
    let start = Align::Start(paint.direction());
    let is_here = row.place == MapPlace::Here;
    let title_role = match row.place {
        MapPlace::Here => Role::Here,
        MapPlace::Behind | MapPlace::Next | MapPlace::OverAny => Role::Text,
        MapPlace::Beside => Role::Dim,
    };
    let depth = u16::try_from(row.depth.min(6)).unwrap_or(0).saturating_mul(2);
    let blank = " ".repeat(usize::from(depth));
    let pointer = choice::pointer(paint, is_here);
    let sign = sign(row.place);
    let lead = match paint.direction() {
        Direction::LeftToRight => format!("{pointer} {blank}{sign}"),
        Direction::RightToLeft => format!("{sign}{blank} {pointer}"),
    };
    let lead = Text::plain(&lead, Direction::LeftToRight, role(row.place));
    let indent = MARGIN.saturating_add(depth);
    let title = both::source(&row.title, title_role);
    let mark = if row.is_unverified { " ?" } else { "" };
    let tail = row.code.as_ref().map(|code| Label::Code(format!("{code}{mark}")));
    let tail = tail.map(|tail| label::text(paint, &tail, Role::Dim));
    let tail = tail.map(|tail| paint.one(&tail, 14));
    let block = match tail {
        Some(tail) => flow.led_with_tail(paint, &lead, indent, &title, tail),
        None => flow.led(paint, &lead, indent, &title),
    };
    block.align(start).gap(gap);
    if in_both && row.title.participant != AdultRendering::Same {
        block.keep();
    }
    let (Some(target), marks) = both::target(paint, &row.title, title_role) else { return };
    if in_both {
        flow.indented(paint, indent, &target).align(start);
    }
    if is_here {
        for mark in marks {
            flow.indented(paint, indent, &mark).align(start);
        }
    }
}
