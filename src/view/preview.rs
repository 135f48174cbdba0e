//! The preview of a translation, for those who write it.
//!
//! Knows its scene; a screen of the talk is drawn by the hand that draws it in a talk.

mod beside;
mod findings;
mod progress;
mod review;

use ratatui::layout::Rect;

use super::area;
use super::frame;
use super::label;
use super::paint::{Align, Paint, Text};
use super::theme::Role;
use super::words;
use crate::domain::card::Status;
use crate::domain::language::Direction;
use crate::domain::scene::{Label, PreviewCard, PreviewFace, PreviewScene, Screen, TextFile, TextState};
use crate::locale::Arg;

/// Draws the preview.
///
/// ```text
/// waiting/order-of-waiting · 3/14            sv → ar · draft · source has changed
/// /home/x/cards/decks/waiting/ar.ron
/// ▐ Cannot be read: A comma is missing. Write one. ▌          only where something is broken
/// ▐ waiting/ar.ron:12:8 · The last good text stays. ▌
///
/// side by side │ a screen of the talk, in a box │ progress
///
/// ▲ 14:18 Two sentences in one line. Make two lines.          what the check says of this card
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &PreviewScene) {
    if let PreviewFace::Findings(all) = &scene.face {
        let card = scene.card.as_ref().map(|card| card.id.as_str());
        return findings::page(paint, area, all, card);
    }
    let mut area = area::inset(area, u16::from(area.width >= 60), 0);
    let is_low = area.height < 18;
    // A mark says itself what it is about.
    if let Some(card) = scene.card.as_ref().filter(|_| !is_low || scene.review.is_none()) {
        head(paint, &mut area, card, is_low);
    }
    if let Some(broken) = &scene.broken {
        findings::bar(paint, &mut area, broken);
    }
    if !is_low {
        area::top(&mut area, 1);
    }
    if let Some(scene) = &scene.review {
        area = review::draw(paint, area, scene);
    }
    if area.is_empty() {
        return;
    }
    // A box keeps its size: what is found has the room that is left.
    let boxed = scene.frame.map(|(_, rows)| rows.saturating_add(2));
    let most = match boxed {
        Some(rows) if area.height > rows => area.height - rows,
        Some(_) | None => area.height / 3,
    };
    if scene.review.is_none() {
        findings::list(paint, &mut area, &scene.findings, scene.findings_key, most);
    }
    match &scene.face {
        PreviewFace::Beside(rows) => {
            let is_alone = scene.card.as_ref().is_some_and(|card| card.from == card.to);
            beside::draw(paint, area, rows, is_alone);
        }
        PreviewFace::Progress(rows) => progress::draw(paint, area, rows),
        PreviewFace::Findings(_) => {}
        PreviewFace::Talk(screen) => match scene.frame {
            None => talk(paint, area, screen),
            Some(size) => boxed_talk(paint, area, screen, size),
        },
    }
}

/// Which card, in which languages, how far it has come, and where its text stands.
fn head(paint: &mut Paint<'_>, area: &mut Rect, card: &PreviewCard, is_low: bool) {
    let direction = paint.direction();
    let place = words::as_one(&format!("{}/{}", card.number, card.all));
    let name = format!("\u{2066}{}\u{2069} · {place}", card.id);
    let name = Text::plain(&name, direction, Role::Heading);
    let tongues = match direction {
        Direction::LeftToRight => format!("{} → {}", card.from, card.to),
        Direction::RightToLeft => format!("{} ← {}", card.to, card.from),
    };
    let tongues = if card.from == card.to { card.to.clone() } else { tongues };
    let mut parts = vec![format!("\u{2066}{tongues}\u{2069}")];
    parts.extend(states(paint, card));
    let state = Text::plain(&parts.join(" · "), direction, Role::Sign);
    let line = area::top(area, 1);
    let used = paint.text(&name, line, Align::Start(direction)).width;
    let room = line.width.saturating_sub(used.saturating_add(2));
    let rows = paint.lay(&state, room.max(1));
    if rows.len() == 1 && !rows.iter().any(|row| row.width > room) {
        paint.text(&state, line, Align::End(direction));
    } else {
        let line = area::top(area, 1);
        paint.text(&state, line, Align::Start(direction));
    }
    if let Some(unseen) = card.unseen {
        let text = paint.say(unseen, Role::Sign);
        let rows = paint.lay(&text, area.width);
        for row in rows.iter().take(2) {
            let line = area::top(area, 1);
            paint.row(row, line, Align::Start(direction));
        }
    }
    let (id, what) = match &card.file {
        TextFile::Own(_) if is_low => return,
        TextFile::Own(path) => ("preview-file", path),
        TextFile::Program(path) => ("preview-read-only", path),
        TextFile::None(command) => ("preview-no-file", command),
    };
    let what = words::as_one(&words::unbroken(what));
    let text = paint.tell(id, &[("path", Arg::Text(&what))], Role::Dim);
    let rows = paint.lay(&text, area.width);
    for row in rows.iter().take(3) {
        let line = area::top(area, 1);
        paint.row(row, line, Align::Start(direction));
    }
}

/// Says in words how far a text has come.
fn states(paint: &Paint<'_>, card: &PreviewCard) -> Vec<String> {
    let words = paint.look.words.facilitator;
    let mut said = match card.state {
        TextState::Source => vec![words.say("preview-source")],
        TextState::Missing => vec![words.say("preview-untranslated")],
        TextState::There { status, is_stale, missing } => {
            let status = match status {
                Status::Draft => "preview-draft",
                Status::Reviewed => "preview-reviewed",
                Status::Approved => "preview-approved",
            };
            let count = i64::try_from(missing).unwrap_or(i64::MAX);
            let missing = (missing > 0).then(|| words.tell("preview-gaps", &[("count", Arg::Number(count))]));
            let stale = is_stale.then(|| words.say("preview-stale"));
            [Some(words.say(status)), stale, missing].into_iter().flatten().collect()
        }
    };
    said.extend(card.speaks_to_her.then(|| words.say("preview-feminine")));
    said.extend(words::weight(card.weight).map(|id| words.say(id)));
    said
}

/// Draws a screen of the talk in all the room there is; nothing in it can be pointed at.
fn talk(paint: &mut Paint<'_>, area: Rect, screen: &Screen) {
    paint.inside(|paint| frame::draw(paint, screen, area));
}

/// Draws a screen of the talk at a size, in a box.
///
/// ```text
/// ┌ 40×12 ─────────┐
/// │                │
/// └────────────────┘
/// ```
fn boxed_talk(paint: &mut Paint<'_>, area: Rect, screen: &Screen, (columns, rows): (u16, u16)) {
    let (width, height) = (columns.saturating_add(2), rows.saturating_add(2));
    let size = words::as_one(&format!("{columns}×{rows}"));
    if area.width < width || area.height < height {
        let mut place = area;
        let text = paint.tell("preview-no-room", &[("size", Arg::Text(&size))], Role::Warning);
        say(paint, &mut place, &text);
        let pages = paint.unseen(columns, rows, |paint, area| frame::draw(paint, screen, area));
        let text = pages_text(paint, pages, Role::Text);
        say(paint, &mut place, &text);
        return;
    }
    let place = Rect { height, ..area::column(area, width) };
    border(paint, place);
    let name = label::text(paint, &Label::Code(size), Role::Dim);
    let top = area::inset(Rect { height: 1, ..place }, 2, 0);
    paint.text(&name, top, Align::Start(paint.direction()));
    talk(paint, area::inset(place, 1, 1), screen);
    let pages = paint.pages_so_far();
    if pages > 1 {
        let text = pages_text(paint, pages, Role::Warning);
        let foot = Rect { y: place.bottom().saturating_sub(1), height: 1, ..place };
        paint.text(&text, area::inset(foot, 2, 0), Align::Start(paint.direction()));
    }
}

/// Says how many screens of the talk the text takes.
fn pages_text(paint: &Paint<'_>, pages: usize, role: Role) -> Text {
    let count = i64::try_from(pages).unwrap_or(i64::MAX);
    paint.tell("preview-pages", &[("count", Arg::Number(count))], role)
}

fn say(paint: &mut Paint<'_>, area: &mut Rect, text: &Text) {
    let rows = paint.lay(text, area.width);
    for row in rows.iter() {
        let line = area::top(area, 1);
        paint.row(row, line, Align::Centre);
    }
}

fn border(paint: &mut Paint<'_>, place: Rect) {
    let (right, bottom) = (place.right().saturating_sub(1), place.bottom().saturating_sub(1));
    for column in place.x..place.right() {
        paint.symbol(column, place.y, "─", Role::Dim);
        paint.symbol(column, bottom, "─", Role::Dim);
    }
    for row in place.y..place.bottom() {
        paint.symbol(place.x, row, "│", Role::Dim);
        paint.symbol(right, row, "│", Role::Dim);
    }
    for (column, row, corner) in
        [(place.x, place.y, "┌"), (right, place.y, "┐"), (place.x, bottom, "└"), (right, bottom, "┘")]
    {
        paint.symbol(column, row, corner, Role::Dim);
    }
}
