//! What stands in the middle of the shared view: picture, listening mark, line, chooser, plan, map.
//!
//! Drawn at any size, so that the facilitator's true picture of the shared view is drawn by the same hand.
//! Knows shown texts only.

use ratatui::layout::Rect;

use super::area;
use super::both;
use super::chooser;
use super::flow::{Flow, Show, Vertical, page_sign};
use super::line::{Line, MEASURE};
use super::map;
use super::paint::Paint;
use super::picture;
use super::plan;
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::{Both, Face, Picture};

/// Draws a face. `direction` is the participant's.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    area: Rect,
    face: &Face,
    title: Option<&Both>,
    direction: Direction,
) {
    match face {
        Face::Picture(picture, purpose) => picture_face(paint, area, *picture, purpose.as_ref()),
        Face::Listen => picture::listen(paint, area::middle(area, area.width, 9)),
        Face::Line(both, answers, pictogram) => {
            Line { both, answers: *answers, pictogram: *pictogram, title, direction }.draw(paint, area);
        }
        Face::Chooser { among, cards, cursor } => {
            chooser::draw(paint, area, (*among, cards), *cursor, direction);
        }
        Face::Plan(scene) => plan::draw(paint, area, scene, direction),
        Face::Map(scene) => map::draw(paint, area, scene, direction),
    }
}

/// Draws a picture with its words; the purpose of the talk below, or on a page of its own.
///
/// ```text
///          ▄▄▄████▄▄▄
///        ▄████████████▄
///    ━━━━━━━━━━━━━━━━━━━━━━
///          سنبدأ قريبا
///        We start soon
/// ```
fn picture_face(paint: &mut Paint<'_>, area: Rect, picture: Picture, purpose: Option<&Both>) {
    let width = area.width.min(MEASURE);
    let mut caption = Flow::new(paint, width);
    for text in both::words(paint, words::picture(picture), Role::Line, Role::Text).texts() {
        caption.centred(paint, text);
    }
    let mut aim = Flow::new(paint, width);
    if let Some(purpose) = purpose {
        for text in both::halves(paint, purpose, Role::Text, Role::Dim).texts() {
            aim.centred(paint, text);
        }
    }
    let below = if aim.is_empty() { 0 } else { aim.height().saturating_add(1) };
    let fits = caption.height().saturating_add(below).saturating_add(5) <= area.height;
    let mut area = area;
    if !fits && !aim.is_empty() {
        paint.pages(2);
        let sign = area::bottom(&mut area, 1);
        let number = paint.page.min(1);
        page_sign(paint, sign, number, 2);
        if number == 1 {
            aim.draw(paint, area::column(area, width), Show::Block(0), Vertical::Middle);
            return;
        }
        return captioned(paint, area, picture, &caption, None);
    }
    captioned(paint, area, picture, &caption, Some(&aim));
}

fn captioned(paint: &mut Paint<'_>, area: Rect, picture: Picture, caption: &Flow, aim: Option<&Flow>) {
    let aim = aim.filter(|aim| !aim.is_empty());
    let below = aim.map_or(0, |aim| aim.height().saturating_add(1));
    let words = caption.height().saturating_add(below);
    let air = if area.height >= 16 { 2 } else { u16::from(area.height >= 8) };
    let tall = area.height.saturating_sub(words.saturating_add(air)).min(area.height * 3 / 4).min(15);
    let tall = if tall >= 3 { tall } else { 0 };
    let air = if tall == 0 { 0 } else { air };
    let total = tall.saturating_add(air).saturating_add(words);
    let mut room = area::middle(area, area.width, total);
    let top = area::top(&mut room, tall);
    picture::draw(paint, top, picture);
    area::top(&mut room, air);
    let caption_place = area::top(&mut room, caption.height());
    caption.draw(paint, area::column(caption_place, caption.width()), Show::Page, Vertical::Top);
    if let Some(aim) = aim {
        area::top(&mut room, 1);
        aim.draw(paint, area::column(room, aim.width()), Show::Page, Vertical::Top);
    }
}
