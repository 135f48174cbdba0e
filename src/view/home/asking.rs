//! One question of Home with its answers.
//!
//! Knows one question at a time.

use ratatui::layout::Rect;

use super::overview;
use crate::domain::language::Direction;
use crate::domain::scene::{Choice, HomeQuestion, HomeScene};
use crate::view::area::{self, Size};
use crate::view::choice;
use crate::view::flow::{Flow, Show, Vertical};
use crate::view::paint::{Align, Paint, Text};
use crate::view::theme::Role;

/// The question that is open.
pub(super) struct Question<'a> {
    /// Which.
    pub(super) which: HomeQuestion,
    /// What can be answered.
    pub(super) choices: &'a [Choice],
    /// The highlighted one.
    pub(super) cursor: usize,
    /// What is being typed.
    pub(super) typed: Option<&'a str>,
}

/// Draws the question.
///
/// ```text
/// Who sees this screen?                     Screen       The whole room
/// Private pages need two steps then.        Guide        After a refusal
///
/// ▸   The whole room
///     Only me
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &HomeScene, open: &Question<'_>) {
    let size = Size::of(Rect {
        width: area.width.saturating_add(12),
        height: area.height.saturating_add(8),
        ..area
    });
    let mut area = area;
    let aside = size.pick(0, 26, 40);
    if aside > 0 {
        let width = area.width.saturating_sub(aside + 3);
        let first = paint.cut_start(&mut area, width);
        paint.cut_start(&mut area, 3);
        overview::answered(paint, area, scene, open.which);
        area = first;
    }
    let id = open.which.id();
    let mut head = Flow::new(paint, area.width);
    let question = paint.say(&format!("home-{id}"), Role::Line);
    head.push(paint, &question);
    let help = paint.say(&format!("home-{id}-help"), Role::Dim);
    let choices = u16::try_from(open.choices.len()).unwrap_or(u16::MAX);
    let needs = choices.min(5).saturating_add(2).saturating_add(u16::from(open.typed.is_some()));
    let warnings = overview::warnings_of(scene, open.which);
    let mut known = Flow::new(paint, area.width);
    super::warnings(paint, &mut known, &warnings);
    let rows = u16::try_from(paint.lay(&help, area.width).len()).unwrap_or(u16::MAX);
    let free = area.height.saturating_sub(head.height().saturating_add(needs));
    // A warning is worth more than an explanation; both stand on the overview's page or in the help as well.
    let shows_known = known.height().saturating_add(1) <= free;
    let free = if shows_known { free - known.height() } else { free };
    if rows <= free {
        head.push(paint, &help);
    }
    if shows_known {
        super::warnings(paint, &mut head, &warnings);
    }
    let room = area.height.saturating_sub(3);
    let mut place = area;
    let top = area::top(&mut place, head.height().min(room));
    head.draw(paint, top, Show::Page, Vertical::Top);
    if place.height > 4 || size > Size::Small {
        area::top(&mut place, 1);
    }
    if let Some(typed) = open.typed {
        let line = area::top(&mut place, 1);
        field(paint, line, typed);
        if place.height > 4 {
            area::top(&mut place, 1);
        }
    }
    choice::list(paint, place, open.choices, open.cursor);
}

/// Draws what is being typed, with the cursor behind it.
fn field(paint: &mut Paint<'_>, line: Rect, typed: &str) {
    let mut line = line;
    let label = paint.say("home-typed", Role::Sign);
    let direction = paint.direction();
    let taken = paint.text(&label, line, Align::Start(direction));
    paint.cut_start(&mut line, taken.width.saturating_add(1));
    let text = Text::plain(typed, direction, Role::Line);
    let place = paint.text(&text, line, Align::Start(direction));
    let width = paint.measure(typed).min(line.width.saturating_sub(1));
    let column = match direction {
        Direction::LeftToRight => line.x.saturating_add(width),
        Direction::RightToLeft => line.right().saturating_sub(1).saturating_sub(width),
    };
    paint.cursor(column, place.y);
}
