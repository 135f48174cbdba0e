//! Every key that works here, from the command table.
//!
//! Knows commands by id.

use ratatui::layout::Rect;

use crate::domain::scene::{HelpScene, Hit};
use crate::view::area::{self, Size};
use crate::view::flow::{Flow, Show, Vertical};
use crate::view::label;
use crate::view::paint::{Align, Paint};
use crate::view::theme::Role;

/// Draws the keys in pages.
///
/// ```text
/// Keys
///
/// Space  Enter  →      Next
///                      Goes to the next line.
/// P                    Pause (not now)
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &HelpScene) {
    let size = Size::of(area);
    let mut place = area::inset(area::column(area, 84), size.pick(1, 2, 2), size.pick(0, 1, 2));
    let heading = paint.say("help-heading", Role::Heading);
    let line = area::top(&mut place, 1);
    paint.text(&heading, line, Align::Own);
    if size > Size::Small {
        area::top(&mut place, 1);
    }
    let start = Align::Start(paint.direction());
    let mut flow = Flow::new(paint, place.width);
    for row in &scene.rows {
        let role = if row.is_ready { Role::Text } else { Role::Dim };
        let mut word = paint.say(&format!("command-{}", row.words), role);
        if let (false, Some(run)) = (row.is_ready, word.runs.first_mut()) {
            run.text = format!("{} ({})", run.text, paint.look.words.facilitator.say("not-now"));
        }
        let keys = label::keys(paint, row);
        let hit = Hit::Command(row.command);
        if size == Size::Small {
            flow.push(paint, &word).align(start).gap(1).keep().hit(hit);
            flow.indented(paint, 2, &keys).align(start);
            continue;
        }
        let gap = u16::from(size == Size::Large);
        flow.columns(paint, (&keys, 26), (&word, 0), &word).align(start).gap(gap).hit(hit);
        let help = format!("command-{}-help", row.words);
        if paint.look.words.facilitator.has(&help) {
            if let Some(block) = flow.last() {
                block.keep();
            }
            let help = paint.say(&help, Role::Dim);
            flow.indented(paint, 27, &help).align(start);
        }
    }
    flow.draw(paint, place, Show::Page, Vertical::Top);
}
