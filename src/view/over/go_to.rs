//! Go to a card: a field, and what was found as one types.
//!
//! Knows what may be shown of each match; on a shared screen that is one, perhaps without its title.

use ratatui::layout::Rect;

use super::edit::field;
use crate::domain::language::Direction;
use crate::domain::scene::{GoToScene, Hit, Match};
use crate::locale::Arg;
use crate::view::area::{self, Size};
use crate::view::both;
use crate::view::choice;
use crate::view::flow::{Flow, Show, Vertical};
use crate::view::paint::{Align, Paint, Text};
use crate::view::theme::Role;

/// Draws the field and the matches.
///
/// ```text
/// Go to: code or words
/// › next step
///
/// ▸   W-3   Next step
///           الخطوة التالية
/// 1 of 4
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &GoToScene) {
    let size = Size::of(area);
    let mut place = area::inset(area::column(area, 72), size.pick(1, 2, 2), size.pick(0, 2, 5));
    let heading = paint.say("go-to-heading", Role::Heading);
    let line = area::top(&mut place, 1);
    paint.text(&heading, line, Align::Own);
    let line = area::top(&mut place, 1);
    field(paint, line, &scene.query, scene.query.chars().count(), scene.direction);
    area::top(&mut place, 1);
    let count = area::bottom(&mut place, 1);
    let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let text = if scene.all > 0 {
        paint.tell("go-to-count", &[("place", number(scene.place)), ("all", number(scene.all))], Role::Dim)
    } else if scene.query.is_empty() {
        paint.say("go-to-hint", Role::Dim)
    } else {
        paint.say("go-to-nothing", Role::Text)
    };
    paint.text(&text, count, Align::Own);
    let mut flow = Flow::new(paint, place.width);
    let mut here = 0;
    for (index, found) in scene.matches.iter().enumerate() {
        if index == scene.cursor {
            here = flow.len();
        }
        one(paint, &mut flow, found, index, index == scene.cursor);
    }
    flow.draw(paint, place, Show::Block(here), Vertical::Top);
}

fn one(paint: &mut Paint<'_>, flow: &mut Flow, found: &Match, index: usize, is_here: bool) {
    let start = Align::Start(paint.direction());
    let role = if is_here { Role::Here } else { Role::Text };
    let sign = choice::signs(paint, is_here, false);
    let code = found.code.clone().unwrap_or_default();
    let code = Text::plain(&code, Direction::LeftToRight, role);
    let Some(title) = &found.title else {
        let hidden = paint.say("go-to-no-title", Role::Dim);
        flow.columns(paint, (&sign, 3), (&code, 8), &hidden).align(start).hit(Hit::Choice(index));
        return;
    };
    let halves = both::halves(paint, title, role, role);
    flow.columns(paint, (&sign, 3), (&code, 8), &halves.second).align(start).hit(Hit::Choice(index));
    if let Some(first) = halves.first {
        if let Some(block) = flow.last() {
            block.keep();
        }
        flow.indented(paint, 12, &first).align(start).hit(Hit::Choice(index));
    }
}
