//! What surrounds every screen: band, notice, footer; and which page stands inside.
//!
//! Knows what lies on top of what; knows no screen's inside.

use ratatui::layout::Rect;

use super::area::{self, Size};
use super::both;
use super::paint::{Align, Paint, Text};
use super::theme::Role;
use super::words;
use super::{facilitator, footer, home, interpreter, over, page, preview, safety, shared, terminal_check};
use crate::domain::everyone::ForEveryone;
use crate::domain::scene::{Band, Base, Notice, Over, Screen};
use crate::locale::Arg;

/// The smallest screen that is drawn.
const SMALLEST: (u16, u16) = (20, 6);

/// Draws a screen.
///
/// ```text
/// ▐ Private: the participant should not see this ▌        band
/// what stands there, or what lies on top
/// The line is hidden.                                     notice
/// Space next   Esc menu   ? help                          footer
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, screen: &Screen, area: Rect) {
    paint.style(area, Role::Text);
    match screen.over {
        Some(Over::Blank) => return over::blank(paint, area),
        Some(Over::Dark) => return,
        _ => {}
    }
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return page::too_small(paint, area);
    }
    let mut area = area;
    if let Some(kind) = screen.band {
        let line = area::top(&mut area, 1);
        band(paint, line, kind, matches!(screen.base, Base::Shared(_)));
    }
    let is_own_footer = screen.over.is_none() && matches!(screen.base, Base::Shared(_) | Base::Home(_));
    let size = Size::of(area);
    if !is_own_footer {
        let line = area::bottom(&mut area, 1);
        let margin = size.pick(0, 1, 2);
        footer::draw(paint, area::inset(line, margin, 0), &screen.footer, false);
    }
    if let Some(notice) = &screen.notice {
        area = tell(paint, area, notice);
    }
    if let Some(over) = &screen.over {
        if let (Over::Edit(scene), true) = (over, area.height >= 18) {
            let place = area::bottom(&mut area, 7);
            base(paint, screen, area);
            return over::edit(paint, place, scene);
        }
        return over::draw(paint, area, over);
    }
    base(paint, screen, area);
}

fn base(paint: &mut Paint<'_>, screen: &Screen, area: Rect) {
    match &screen.base {
        Base::Home(scene) => home::draw(paint, area, scene, &screen.footer),
        Base::Gate(scene) => page::gate(paint, area, scene),
        Base::Shared(scene) => {
            let keys = if screen.over.is_none() { screen.footer.as_slice() } else { &[] };
            shared::draw(paint, area, scene, keys);
        }
        Base::Follow(scene) => page::follow(paint, area, *scene),
        Base::PrivatePage => page::private_page(paint, area),
        Base::SafetySteps(scene) => safety::draw(paint, area, scene),
        Base::Facilitator(scene) => facilitator::draw(paint, area, scene),
        Base::Interpreter(scene) => interpreter::draw(paint, area, scene),
        Base::Preview(scene) => preview::draw(paint, area, scene),
        Base::TerminalCheck(scene) => terminal_check::draw(paint, area, scene),
    }
}

/// Draws the line above everything: loud, with words.
fn band(paint: &mut Paint<'_>, line: Rect, kind: Band, is_shared: bool) {
    let text = match kind {
        Band::PrivateOpen => paint.say("band-private", Role::Loud),
        Band::NotLive => contact(paint, line, ForEveryone::BAND_NOT_LIVE, is_shared),
        Band::Waits => contact(paint, line, ForEveryone::BAND_WAITS, is_shared),
        Band::NotSaved(since) => {
            let since = words::clock(paint.look.words.facilitator, since);
            paint.tell("band-not-saved", &[("time", Arg::Text(&since))], Role::Loud)
        }
    };
    paint.style(line, Role::Loud);
    paint.text(&text, line, Align::Centre);
}

/// Says how it stands with the first screen: where the participant reads it too, in both languages if they have room.
fn contact(paint: &mut Paint<'_>, line: Rect, message: ForEveryone, is_shared: bool) -> Text {
    if !is_shared {
        return paint.say(message.id(), Role::Loud);
    }
    let halves = both::words(paint, message, Role::Loud, Role::Loud);
    let texts: Vec<_> = halves.texts().collect();
    both::beside(&texts, Role::Loud)
        .filter(|text| paint.one(text, u16::MAX).width <= line.width)
        .unwrap_or_else(|| both::to_participant(paint, message, Role::Loud))
}

/// Draws what is to be told above the footer, and returns the rest of the area.
fn tell(paint: &mut Paint<'_>, mut area: Rect, notice: &Notice) -> Rect {
    let mut args = Vec::new();
    if let Some(count) = notice.count {
        args.push(("count", Arg::Number(count)));
    }
    if let Some(text) = &notice.text {
        args.push(("text", Arg::Text(text)));
    }
    let text = paint.tell(notice.message, &args, Role::Sign);
    let width = area.width.saturating_sub(2);
    let rows = paint.lay(&text, width);
    let height = u16::try_from(rows.len()).unwrap_or(1).min(area.height / 3);
    let mut place = area::inset(area::bottom(&mut area, height), 1, 0);
    for row in rows.iter() {
        let line = area::top(&mut place, 1);
        paint.row(row, line, Align::Centre);
    }
    area
}
