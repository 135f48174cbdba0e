//! The plan: the next days, in both languages.
//!
//! Knows the four rows, any of which may stay empty; never their letters.

use ratatui::layout::Rect;

use super::area;
use super::both::{self, to_participant};
use super::flow::{Block, Flow, Show, Vertical};
use super::paint::{Align, Paint, Text};
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::{Hit, PlanLine, PlanRow, PlanScene, Rendering, Shown};
use crate::locale::Arg;

/// The widest that the plan is set.
const MEASURE: u16 = 72;

/// Draws the plan: each row with its words, then its lines. An empty row is as good as a full one.
///
/// ```text
/// ▸ يومي                         My day
///     أذهب إلى المدرسة
///     I go to school · I
///
///   شخص أتحدث معه                Someone to talk to
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &PlanScene, direction: Direction) {
    let place = area::column(area, MEASURE);
    let direction = arranged(paint, scene, direction);
    let mut flow = Flow::towards(direction, place.width);
    let here = add(paint, &mut flow, scene, 1);
    let flow = if flow.height() <= place.height {
        flow
    } else {
        let mut dense = Flow::towards(direction, place.width);
        add(paint, &mut dense, scene, u16::from(place.width < 50));
        dense
    };
    let show = here.filter(|_| !scene.turns_by_page).map_or(Show::Page, Show::Block);
    flow.draw(paint, place, show, Vertical::Middle);
}

/// Returns the direction of the words that the rows are headed with.
fn arranged(paint: &Paint<'_>, scene: &PlanScene, direction: Direction) -> Direction {
    scene
        .rows
        .first()
        .map_or(direction, |row| to_participant(paint, words::plan(row.area), Role::Line).direction)
}

/// Adds the plan's rows to a flow, and says which block is pointed at.
pub(super) fn add(paint: &mut Paint<'_>, flow: &mut Flow, scene: &PlanScene, gap: u16) -> Option<usize> {
    let direction = flow.direction();
    let mut here = None;
    for (index, row) in scene.rows.iter().enumerate() {
        let is_here = scene.cursor == Some(index);
        if is_here {
            here = Some(flow.len());
        }
        let (first, second) = heading(paint, flow, row, is_here, direction);
        first.gap(gap).hit(Hit::Choice(index));
        if let Some(second) = second {
            flow.indented(paint, 2, &second).align(Align::Start(direction)).hit(Hit::Choice(index));
        }
        if !row.lines.is_empty()
            && let Some(block) = flow.last()
        {
            block.keep();
        }
        for (at, line) in row.lines.iter().enumerate() {
            let texts = lines(paint, line);
            for (half, text) in texts.iter().enumerate() {
                let block = flow.indented(paint, 4, text);
                block.hit(Hit::Choice(index)).align(Align::Start(text.direction));
                if half + 1 < texts.len() {
                    // Both languages of a line stand on one page.
                    block.keep();
                }
                if at == 0 {
                    block.gap(0);
                }
            }
        }
    }
    here
}

/// Adds a row's words in the first language, the second at its end; what has no room there is returned, to stand beneath.
fn heading<'f>(
    paint: &mut Paint<'_>,
    flow: &'f mut Flow,
    row: &PlanRow,
    is_here: bool,
    direction: Direction,
) -> (&'f mut Block, Option<Text>) {
    let role = if is_here { Role::Here } else { Role::Line };
    let sign = match (is_here, direction) {
        (false, _) => " ",
        (true, Direction::LeftToRight) => "▸",
        (true, Direction::RightToLeft) => "◂",
    };
    let lead = Text::plain(sign, Direction::LeftToRight, Role::Here);
    let first = to_participant(paint, words::plan(row.area), role);
    let second = both::words(paint, words::plan(row.area), role, Role::Dim);
    let second = second.first.is_some().then_some(second.second);
    let width = flow.width();
    let tail = second.as_ref().map(|second| paint.one(second, width));
    let room = width.saturating_sub(4 + paint.one(&first, width).width);
    if let Some(tail) = tail.filter(|tail| tail.width <= room) {
        return (flow.led_with_tail(paint, &lead, 2, &first, tail).align(Align::Start(direction)), None);
    }
    let block = flow.led(paint, &lead, 2, &first).align(Align::Start(direction));
    if second.is_some() {
        block.keep();
    }
    (block, second)
}

/// Returns the texts of a line: both halves, then what belongs to it.
fn lines(paint: &Paint<'_>, line: &PlanLine) -> Vec<Text> {
    let mut texts = Vec::new();
    if line.is_typed {
        texts.push(super::paint::shown(typed(line), Role::Text));
    } else {
        let halves = both::among_others(paint, &line.text, Role::Text, Role::Dim);
        texts.extend(halves.first);
        texts.push(halves.second);
    }
    if let Some(who) = line.who {
        let who = both::words(paint, words::who(who), Role::Text, Role::Dim);
        let text: Vec<String> = who.texts().map(|text| format!("\u{2068}{}\u{2069}", plain(text))).collect();
        let direction = who.texts().next().map_or(paint.direction(), |text| text.direction);
        let arrow = if direction == Direction::LeftToRight { "→" } else { "←" };
        texts.push(Text::plain(&format!("{arrow} {}", text.join(" · ")), direction, Role::Sign));
    }
    if line.is_typed {
        let tag = typed(line).tongue.tag.as_str();
        texts.push(paint.tell("plan-typed-in", &[("language", Arg::Text(&language(paint, tag)))], Role::Dim));
    }
    texts
}

/// Returns what was typed: it stands in one language, whichever half it lies in.
fn typed(line: &PlanLine) -> &Shown {
    match &line.text.participant {
        Rendering::Text(text) if line.text.facilitator.text.is_empty() => text,
        Rendering::Text(_) | Rendering::InterpreterSays | Rendering::Same => &line.text.facilitator,
    }
}

/// Returns the name of a language where it is one of those in use, else its tag.
fn language(paint: &Paint<'_>, tag: &str) -> String {
    let words = paint.look.words;
    [Some(words.facilitator.language()), words.participant.map(crate::locale::Spoken::language)]
        .into_iter()
        .flatten()
        .find(|language| language.tag.as_str() == tag)
        .map_or_else(|| tag.to_owned(), |language| language.autonym.clone())
}

fn plain(text: &Text) -> String {
    text.runs.iter().map(|run| run.text.as_str()).collect()
}
