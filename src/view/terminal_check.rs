//! The check of a terminal: what is asked, how it must look, how it looks here.
//!
//! Knows its scene. The whole screen is drawn in the way that is highlighted.

use ratatui::layout::Rect;

use super::area::{self, Size};
use super::choice;
use super::flow::{Flow, Show, Vertical};
use super::label;
use super::paint::{Align, Paint, Text, shown};
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::{Hit, SampleRow, TerminalCheckScene};
use crate::locale::Arg;

/// The widest that words are set.
const MEASURE: u16 = 76;

/// Draws the check.
///
/// ```text
/// Text in this terminal · Konsole                       1 of 3
///
/// Which way reads right?
/// ▸   1  The program puts the letters in order
///     2  The terminal puts the letters in order
///     3  Neither reads right
///
/// It must look like this:
/// a picture
/// And this is how it looks here:
///                                         the same words
///     its name                                a sentence
/// What can be changed in this terminal
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &TerminalCheckScene) {
    let size = Size::of(area);
    let mut area = area::inset(area, size.pick(1, 2, 4), size.pick(0, 0, 1));
    head(paint, &mut area, scene);
    if size > Size::Small {
        area::top(&mut area, 1);
    }
    let mut flow = Flow::new(paint, area.width.min(MEASURE));
    let air = size.pick(0, 1, 1);
    ask(paint, &mut flow, scene, air);
    samples(paint, &mut flow, scene, air);
    for (index, id) in scene.advice.iter().enumerate() {
        let text = paint.say(id, Role::Dim);
        flow.push(paint, &text).gap(if index == 0 { air } else { 0 });
    }
    flow.draw(paint, area, Show::Page, Vertical::Top);
}

/// Where the person is: which terminal, which question.
fn head(paint: &mut Paint<'_>, area: &mut Rect, scene: &TerminalCheckScene) {
    let direction = paint.direction();
    let line = area::top(area, 1);
    let mut room = line;
    if let (number @ 1.., count) = scene.number {
        let place = words::as_one(&format!("{number}/{count}"));
        let text = Text::plain(&place, direction, Role::Dim);
        let taken = paint.text(&text, line, Align::End(direction)).width;
        room = paint.cut_start(&mut room, line.width.saturating_sub(taken.saturating_add(2)));
    }
    let title = match scene.terminal {
        Some(id) => {
            let terminal = paint.look.words.facilitator.say(id);
            paint.tell("check-title-named", &[("terminal", Arg::Text(&terminal))], Role::Heading)
        }
        None => paint.say("check-title", Role::Heading),
    };
    paint.text(&title, room, Align::Start(direction));
}

/// Adds the question and its answers, each with its key.
fn ask(paint: &mut Paint<'_>, flow: &mut Flow, scene: &TerminalCheckScene, air: u16) {
    let start = Align::Start(paint.direction());
    let question = paint.say(&format!("check-{}", scene.question.id()), Role::Line);
    flow.push(paint, &question);
    let is_alone = scene.choices.len() == 1;
    for (index, answer) in scene.choices.iter().enumerate() {
        let is_here = index == scene.cursor;
        let role = if is_here { Role::Here } else { Role::Text };
        let sign = choice::signs(paint, is_here, answer.is_marked);
        let number = if is_alone { String::new() } else { (index + 1).to_string() };
        let number = Text::plain(&number, Direction::LeftToRight, role);
        let text = label::text(paint, &answer.label, role);
        let gap = if index == 0 { air } else { 0 };
        flow.columns(paint, (&sign, 3), (&number, 2), &text).align(start).gap(gap).hit(Hit::Choice(index));
    }
}

/// Adds the picture and the sentences.
fn samples(paint: &mut Paint<'_>, flow: &mut Flow, scene: &TerminalCheckScene, air: u16) {
    let Some((first, others)) = scene.samples.split_first() else { return };
    let width = flow.width();
    let fits = |rows: &&Vec<&str>| rows.first().is_some_and(|row| row.chars().count() <= usize::from(width));
    let picture = scene.pictures.iter().position(|rows| fits(&rows)).zip(scene.pictures.iter().find(fits));
    let side = Align::Start(first.text.tongue.direction);
    if let Some((at, rows)) = picture {
        // A narrow one shows only how the words begin.
        let id = if at == 0 { "check-picture" } else { "check-picture-begins" };
        let text = paint.say(id, Role::Dim);
        flow.push(paint, &text).gap(air).keep();
        for row in rows {
            let row = Text::plain(row, Direction::LeftToRight, Role::Text);
            flow.push(paint, &row).align(side).keep();
        }
    }
    let text = paint.say("check-here", Role::Dim);
    flow.push(paint, &text).keep();
    let text = shown(&first.text, Role::Line);
    flow.push(paint, &text);
    for SampleRow { name, text } in others {
        let text = shown(text, Role::Text);
        match name {
            Some(name) if width >= 60 => {
                let name = shown(name, Role::Dim);
                flow.columns(
                    paint,
                    (&Text::plain("", Direction::LeftToRight, Role::Dim), 0),
                    (&name, 10),
                    &text,
                );
            }
            Some(_) | None => drop(flow.push(paint, &text)),
        }
    }
}
