//! What everyone in the room sees.
//!
//! Knows the shared scene only: there is nothing private in it that could be drawn.

use ratatui::layout::Rect;

use super::area::{self, Size};
use super::both;
use super::face;
use super::footer;
use super::paint::{Align, Paint, Text, said};
use super::rail;
use super::theme::Role;
use super::words;
use crate::domain::everyone::ForEveryone;
use crate::domain::scene::{FooterKey, SharedScene};
use crate::locale;

/// Draws the shared view.
///
/// ```text
/// rail           ●  ◉ What we know  ○  ○  ○  ○
///
/// face                 the line, large by air
///
/// kept, until    Nothing is kept after the talk · until 14.45
/// footer         …                                  P pause   ? help
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &SharedScene, keys: &[FooterKey]) {
    let size = Size::of(area);
    let mut area = area::inset(area, size.pick(1, 2, 4), size.pick(0, 0, 1));
    if area.height >= 9 {
        let line = area::top(&mut area, 1);
        rail::steps(paint, line, &scene.rail, scene.participant.direction);
    }
    bottom(paint, &mut area, scene, keys);
    if let Some(turn) = scene.turn {
        let halves = both::words(paint, words::turn(turn), Role::Dim, Role::Dim);
        let texts: Vec<&Text> = halves.texts().collect();
        if let Some(text) = both::beside(&texts, Role::Dim) {
            let line = area::bottom(&mut area, 1);
            paint.text(&text, line, Align::Centre);
        }
    }
    let air = size.pick(0, 1, 1);
    let face_area = area::inset(area, size.pick(1, 2, 2), air);
    face::draw(paint, face_area, &scene.face, scene.title.as_ref(), scene.participant.direction);
}

/// Draws what is kept, until when, and the keys: in one row where all fits, in two where it does not or where there are two
/// languages.
fn bottom(paint: &mut Paint<'_>, area: &mut Rect, scene: &SharedScene, keys: &[FooterKey]) {
    let words = paint.look.words;
    let last = area::bottom(area, 1);
    let second = standing(words.facilitator, scene, true);
    let says_until = [ForEveryone::UNTIL, ForEveryone::CLOCK];
    let says_all = [words::keeping(scene.keeping)].into_iter().chain(says_until).collect::<Vec<_>>();
    let spoken = words.participant.and_then(|spoken| spoken.that_say(&says_all));
    let first = spoken.map(|words| standing(words, scene, true));
    let until = scene.until.map(|time| {
        let words = words.to_participant(&says_until);
        Text::plain(&words::until(words, time), words.language().direction, Role::Dim)
    });
    let whole = width(paint, &second).saturating_add(2);
    // The keys come first: how to pause must be seen. Then what is kept, in both languages where they fit.
    let keys_width = footer::width(paint, last.width, keys);
    if first.is_none() && whole.saturating_add(keys_width) <= last.width {
        footer::at_end(paint, last, keys);
        paint.text(&second, last, Align::Start(paint.direction()));
        return;
    }
    let above = area::bottom(area, 1);
    let main = first.unwrap_or_else(|| second.clone());
    let is_whole = width(paint, &main) <= above.width;
    let short = standing(spoken.unwrap_or(words.facilitator), scene, false);
    paint.text(if is_whole { &main } else { &short }, above, Align::Own);
    let beside = match until {
        _ if spoken.is_some() && whole.saturating_add(keys_width) <= last.width => Some(second),
        Some(until) if !is_whole => Some(until),
        _ => None,
    };
    let reserved = beside.as_ref().map_or(0, |text| width(paint, text).saturating_add(2));
    let mut rest = last;
    if let Some(text) = &beside {
        paint.text(text, rest, Align::Start(paint.direction()));
    }
    paint.cut_start(&mut rest, reserved);
    footer::at_end(paint, rest, keys);
}

fn width(paint: &mut Paint<'_>, text: &Text) -> u16 {
    let rows = paint.lay(text, u16::MAX);
    rows.iter().map(|row| row.width).max().unwrap_or(0)
}

/// What is kept, and until when.
fn standing(words: &locale::Words, scene: &SharedScene, says_until: bool) -> Text {
    let mut text = said(words, words::keeping(scene.keeping).id(), &[], Role::Dim);
    if says_until
        && let Some(time) = scene.until
        && let Some(run) = text.runs.first_mut()
    {
        run.text = format!("{} · {}", run.text, words::until(words, time));
    }
    text
}
