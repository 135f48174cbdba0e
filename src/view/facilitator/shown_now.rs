//! What the participant sees, said to the facilitator when that is not this line: loud words and a small true picture.
//!
//! Drawn by the hand that draws the shared view itself, from its own face.

use ratatui::layout::Rect;

use crate::domain::language::Direction;
use crate::domain::scene::{Both, Face, FacilitatorScene, MapScene, Rendering, ShownNow};
use crate::locale::Arg;
use crate::view::area;
use crate::view::face;
use crate::view::paint::{Align, Paint, Text};
use crate::view::theme::Role;
use crate::view::words;

/// Draws the words, and beneath them the face in at most so many rows: a picture, or a line.
///
/// ```text
/// ▐ The screen stands still. The participant sees: ▌
/// ▌  أقول أيضا ما لا أعرفه.
/// ▌  I also say what I do not know.
/// ```
pub(super) fn panel(paint: &mut Paint<'_>, area: &mut Rect, scene: &FacilitatorScene, rows: (u16, u16)) {
    let is_pictured = is_pictured(&scene.shown_now, *area);
    say(paint, area, &scene.shown_now, is_pictured);
    let (ShownNow::Frozen(face) | ShownNow::Other(face)) = &scene.shown_now else { return };
    if !is_pictured {
        area::top(area, 1);
        return;
    }
    let rows = if matches!(face.as_ref(), Face::Line(..)) { rows.1 } else { rows.0 };
    let mut place = area::top(area, rows.min(area.height / 3));
    let bar = paint.cut_start(&mut place, 1);
    // The outer half of the cell, on whichever side the interface begins.
    let edge = if paint.direction() == Direction::LeftToRight { "▌" } else { "▐" };
    for row in bar.y..bar.bottom() {
        paint.symbol(bar.x, row, edge, Role::Sign);
    }
    paint.cut_start(&mut place, 1);
    paint.aside(|paint| face::draw(paint, place, face, None, scene.participant.direction));
    area::top(area, 1);
}

/// Whether there is room for the picture: a held one is shown wherever it can be, what is usual only where it takes
/// no room from the card.
fn is_pictured(shown: &ShownNow, area: Rect) -> bool {
    match shown {
        ShownNow::Frozen(_) => area.height >= 12,
        ShownNow::Other(_) => area.height >= 30,
        ShownNow::Same
        | ShownNow::Map(_)
        | ShownNow::Page(..)
        | ShownNow::Still
        | ShownNow::Turned
        | ShownNow::Nothing
        | ShownNow::Blank
        | ShownNow::Safety
        | ShownNow::Covered => false,
    }
}

/// Says that the participant sees the same; of the map, which parts of it.
pub(super) fn same(paint: &Paint<'_>, shown: &ShownNow) -> Option<Text> {
    match shown {
        ShownNow::Same => Some(paint.say("shown-same", Role::Dim)),
        ShownNow::Map(map) => Some(of_map(paint, map)),
        ShownNow::Nothing
        | ShownNow::Blank
        | ShownNow::Page(..)
        | ShownNow::Still
        | ShownNow::Turned
        | ShownNow::Safety
        | ShownNow::Covered
        | ShownNow::Frozen(_)
        | ShownNow::Other(_) => None,
    }
}

fn of_map(paint: &Paint<'_>, map: &MapScene) -> Text {
    let titles = || map.way.iter().chain([&map.here]).chain(&map.next).chain(&map.over_any);
    let is_withheld = |title: &Both| title.participant == Rendering::InterpreterSays;
    let parts = [
        (!map.way.is_empty(), "shown-map-way"),
        (true, "map-you-are-here"),
        (map.next.is_some(), "shown-map-next"),
        (map.over_any.is_some(), "shown-map-over-any"),
        (titles().all(is_withheld), "shown-map-source"),
        (titles().any(is_withheld) && !titles().all(is_withheld), "shown-map-some-source"),
    ];
    let words = paint.look.words.facilitator;
    let parts: Vec<String> =
        parts.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| words.say(id)).collect();
    paint.tell("shown-map", &[("parts", Arg::Text(&parts.join(" · ")))], Role::Dim)
}

/// Draws the words with the name of what stands there, where no picture beneath tells it.
pub(in crate::view) fn say(paint: &mut Paint<'_>, area: &mut Rect, shown: &ShownNow, is_pictured: bool) {
    let (mut text, face) = match shown {
        // The column at the side says it.
        ShownNow::Same | ShownNow::Map(_) | ShownNow::Nothing => return,
        ShownNow::Blank => (paint.say("shown-blank", Role::Loud), None),
        ShownNow::Page(page, pages) => {
            let number = |number: &usize| Arg::Number(i64::try_from(*number).unwrap_or(i64::MAX));
            let args = [("count", number(page)), ("all", number(pages))];
            (paint.tell("shown-page", &args, Role::Heading), None)
        }
        ShownNow::Still => (paint.say("shown-still", Role::Loud), None),
        ShownNow::Turned => (paint.say("shown-turned", Role::Heading), None),
        ShownNow::Safety => (paint.say("shown-safety", Role::Loud), None),
        ShownNow::Covered => (paint.say("shown-covered", Role::Heading), None),
        ShownNow::Frozen(face) => (paint.say("shown-frozen", Role::Loud), Some(face)),
        ShownNow::Other(face) => (paint.say("shown-other", Role::Heading), Some(face)),
    };
    if let Some(face) = face.filter(|_| !is_pictured) {
        let name = match face.as_ref() {
            Face::Picture(picture, _) => words::picture(*picture).id(),
            Face::Listen => "shown-listen",
            Face::Line(both, ..) if both.participant == Rendering::InterpreterSays => "shown-source",
            Face::Line(..) => "shown-line",
            Face::Chooser { .. } => "upcoming-chooser",
            Face::Plan(_) => "upcoming-plan",
            Face::Map(_) => "upcoming-map",
        };
        text.runs.extend(paint.say(name, Role::Dim).runs.into_iter().map(|mut run| {
            run.text.insert(0, ' ');
            run
        }));
    }
    let rows = paint.lay(&text, area.width);
    for row in rows.iter() {
        let line = area::top(area, 1);
        paint.row(row, line, Align::Own);
    }
}
