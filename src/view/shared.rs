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
        if let Some(text) = beside(&texts) {
            let line = area::bottom(&mut area, 1);
            paint.text(&text, line, Align::Centre);
        }
    }
    let air = size.pick(0, 1, 1);
    let face_area = area::inset(area, size.pick(1, 2, 2), air);
    face::draw(paint, face_area, &scene.face, scene.title.as_ref(), scene.participant.direction);
}

/// Draws what is kept, until when, and the keys.
fn bottom(paint: &mut Paint<'_>, area: &mut Rect, scene: &SharedScene, keys: &[FooterKey]) {
    let words = paint.look.words;
    let line = area::bottom(area, 1);
    let rest = footer::at_end(paint, line, keys);
    let kept = |words: &locale::Words| standing(words, scene, true);
    let direction = paint.direction();
    let second = kept(words.facilitator);
    let Some(participant) = words.participant else {
        // One language: in the footer's own row where there is room, else in a row above it.
        if fits(paint, &second, rest) {
            paint.text(&second, rest, Align::Start(direction));
        } else {
            let line = area::bottom(area, 1);
            alone(paint, line, rest, words.facilitator, scene);
        }
        return;
    };
    let line = area::bottom(area, 1);
    alone(paint, line, Rect::default(), participant, scene);
    if fits(paint, &second, rest) {
        paint.text(&second, rest, Align::Start(direction));
    } else if let Some(time) = scene.until {
        let text = Text::plain(&words::until(words.facilitator, time), direction, Role::Dim);
        paint.text(&text, rest, Align::Start(direction));
    }
}

/// Draws the standing line in a row of its own; "until" goes to `rest` where both do not fit.
fn alone(paint: &mut Paint<'_>, line: Rect, rest: Rect, words: &locale::Words, scene: &SharedScene) {
    let whole = standing(words, scene, true);
    if fits(paint, &whole, line) {
        paint.text(&whole, line, Align::Own);
        return;
    }
    let short = standing(words, scene, false);
    paint.text(&short, line, Align::Own);
    if let Some(time) = scene.until {
        let text = Text::plain(&words::until(words, time), words.language().direction, Role::Dim);
        paint.text(&text, rest, Align::Own);
    }
}

/// What is kept, and until when.
fn standing(words: &locale::Words, scene: &SharedScene, says_until: bool) -> Text {
    let mut text = said(words, words::keeping(scene.keeping), &[], Role::Dim);
    if says_until
        && let Some(time) = scene.until
        && let Some(run) = text.runs.first_mut()
    {
        run.text = format!("{} · {}", run.text, words::until(words, time));
    }
    text
}

fn fits(paint: &mut Paint<'_>, text: &Text, area: Rect) -> bool {
    let rows = paint.lay(text, u16::MAX);
    rows.iter().all(|row| row.width <= area.width)
}

/// Sets texts beside each other, each isolated.
fn beside(texts: &[&Text]) -> Option<Text> {
    let direction = texts.first()?.direction;
    let parts: Vec<String> = texts
        .iter()
        .map(|text| text.runs.iter().map(|run| run.text.as_str()).collect::<String>())
        .map(|text| format!("\u{2068}{text}\u{2069}"))
        .collect();
    Some(Text::plain(&parts.join(" · "), direction, Role::Dim))
}
