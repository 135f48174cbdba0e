//! Home: one question at a time, then an overview from which to start.
//!
//! Everything that a person needs to get into a session stands on the screen: what is asked, which keys, how to enlarge the
//! text. Knows the home scene only.

mod asking;
mod overview;

use ratatui::layout::Rect;

use super::area::{self, Size};
use super::flow::Flow;
use super::footer;
use super::paint::{Align, Paint, Text};
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::{FooterKey, HomeFocus, HomeScene, HomeWarning, LeftOut};
use crate::locale::Arg;

/// The most places of faults that are named.
const MOST_PLACES: usize = 3;

/// Draws Home.
///
/// ```text
/// Sammanhang                                    Question 2 of 9
///
/// the question, or the overview            │ answered so far
///
/// Text too small? Ctrl and + make it larger.
/// ↑ ↓ choose · Enter next · Esc back                F1 help
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &HomeScene, keys: &[FooterKey]) {
    let size = Size::of(area);
    let mut area = area::inset(area, size.pick(1, 3, 6), size.pick(0, 1, 2));
    bottom(paint, &mut area, keys, size, scene);
    let line = area::top(&mut area, 1);
    let direction = paint.direction();
    let title = paint.say("home-title", Role::Heading);
    paint.text(&title, line, Align::Start(direction));
    if let HomeFocus::Asking { number: (number @ 1.., count), .. } = &scene.focus {
        let argument = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
        let args = [("number", argument(*number)), ("count", argument(*count))];
        let text = paint.tell("home-number", &args, Role::Dim);
        paint.text(&text, line, Align::End(direction));
    }
    if area.height > 9 {
        area::top(&mut area, 1);
    }
    match &scene.focus {
        HomeFocus::Overview(row) => overview::draw(paint, area, scene, *row),
        HomeFocus::Asking { question, choices, cursor, typed, .. } => {
            let question =
                asking::Question { which: *question, choices, cursor: *cursor, typed: typed.as_deref() };
            asking::draw(paint, area, scene, &question);
        }
    }
}

/// Draws the keys in words, and how to enlarge the text where it can still be read without that.
fn bottom(paint: &mut Paint<'_>, area: &mut Rect, keys: &[FooterKey], size: Size, scene: &HomeScene) {
    let line = area::bottom(area, 1);
    let hint = match scene.focus {
        HomeFocus::Overview(_) => paint.say("home-keys-overview", Role::Text),
        HomeFocus::Asking { .. } => paint.say("home-keys", Role::Text),
    };
    let taken = paint.text(&hint, line, Align::Start(hint.direction));
    let mut rest = line;
    paint.cut_start(&mut rest, taken.width.saturating_add(3));
    // What the words beside say already is not said twice.
    let said = ["key-enter", "key-esc", "key-up", "key-down"];
    let keys: Vec<FooterKey> = keys.iter().copied().filter(|key| !said.contains(&key.key)).collect();
    footer::at_end(paint, rest, &keys);
    if size > Size::Small {
        let line = area::bottom(area, 1);
        let (text, means) = match overview::reading(paint, scene) {
            // Before it begins, whether the text can be read is worth more than how large it is.
            Some((text, means)) if matches!(scene.focus, HomeFocus::Overview(_)) => (text, Some(means)),
            Some(_) | None => (paint.say("home-enlarge", Role::Dim), None),
        };
        let place = paint.text(&text, line, Align::Start(text.direction));
        if let Some(means) = means {
            paint.hit(place, means);
        }
    }
    if area.height > 9 {
        area::bottom(area, 1);
    }
}

/// Adds what is worth knowing while it can still be changed: a sign and words.
fn warnings(paint: &mut Paint<'_>, flow: &mut Flow, warnings: &[HomeWarning]) {
    for (index, warning) in warnings.iter().enumerate() {
        let text = warning_text(paint, warning);
        warn(paint, flow, &text, u16::from(index == 0));
        if let HomeWarning::Broken(places) | HomeWarning::LeftOut(LeftOut { places, .. }) = warning {
            name(paint, flow, places);
        }
    }
}

/// Says that some of the content has faults, and where.
pub(super) fn left_out(paint: &mut Paint<'_>, flow: &mut Flow, left_out: &LeftOut) {
    let text = left_out_text(paint, left_out);
    warn(paint, flow, &text, 1);
    name(paint, flow, &left_out.places);
}

fn left_out_text(paint: &Paint<'_>, left_out: &LeftOut) -> Text {
    let count = i64::try_from(left_out.places.len()).unwrap_or(i64::MAX);
    let args = [("count", Arg::Number(count)), ("text", Arg::Text(&left_out.command))];
    paint.tell("warning-left-out", &args, Role::Warning)
}

fn warn(paint: &mut Paint<'_>, flow: &mut Flow, text: &Text, gap: u16) {
    let lead = Text::plain("▲", Direction::LeftToRight, Role::Warning);
    flow.led(paint, &lead, 2, text).gap(gap);
}

/// Names the places of faults, a few of them.
fn name(paint: &mut Paint<'_>, flow: &mut Flow, places: &[String]) {
    for place in places.iter().take(MOST_PLACES) {
        let text = Text::plain(place, Direction::LeftToRight, Role::Dim);
        flow.indented(paint, 4, &text).align(Align::Start(paint.direction()));
    }
}

fn warning_text(paint: &Paint<'_>, warning: &HomeWarning) -> Text {
    match warning {
        HomeWarning::HeavyByTelephone => paint.say("warning-heavy-by-telephone", Role::Warning),
        HomeWarning::NoTexts => paint.say("warning-no-texts", Role::Warning),
        HomeWarning::NoStage => paint.say("warning-no-stage", Role::Warning),
        HomeWarning::Unreviewed => paint.say("warning-unreviewed", Role::Warning),
        HomeWarning::BookedTooShort(minutes) => {
            paint.tell("warning-booked-too-short", &[("count", Arg::Number(*minutes))], Role::Warning)
        }
        HomeWarning::LeftOut(faults) => left_out_text(paint, faults),
        HomeWarning::Broken(_) => paint.say("warning-broken", Role::Warning),
        HomeWarning::Passed(time) => {
            let time = words::clock(paint.look.words.facilitator, *time);
            paint.tell("warning-passed", &[("time", Arg::Text(&time))], Role::Warning)
        }
    }
}
