//! The chooser on the shared view: titles to point at, in both languages.
//!
//! Knows titles only; a title stands here only where it may be shown.

use ratatui::layout::Rect;

use super::area;
use super::both;
use super::flow::{Flow, Show, Vertical};
use super::paint::{Align, Paint, Text};
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::{Among, ChooserCard, Hit};

/// The widest that titles are set.
const MEASURE: u16 = 56;

/// Draws titles one under another: `●` talked about, `○` not yet, `▸` pointed at.
///
/// ```text
///   What do you want to talk about?
///
///   ▸ ○  القلق
///        Worry
///
///     ●  المدرسة
///        School
/// ```
pub(super) fn draw(
    paint: &mut Paint<'_>,
    area: Rect,
    (among, cards): (Among, &[ChooserCard]),
    cursor: Option<usize>,
    direction: Direction,
) {
    let place = area::column(area, MEASURE);
    // Titles that exist in one language only go that language's way.
    let directions: Vec<Direction> = cards
        .iter()
        .map(|card| both::direction(&both::among_others(paint, &card.title, Role::Line, Role::Text)))
        .collect();
    let direction = if directions.contains(&direction) { direction } else { paint.direction() };
    let airy = flow(paint, place.width, cards, cursor, direction, Some(among));
    let (flow, here) = if airy.0.height() <= place.height {
        airy
    } else {
        flow(paint, place.width, cards, cursor, direction, None)
    };
    let show = here.map_or(Show::Page, Show::Block);
    let place = area::column(place, flow.breadth());
    flow.draw(paint, place, show, Vertical::Middle);
}

fn flow(
    paint: &mut Paint<'_>,
    width: u16,
    cards: &[ChooserCard],
    cursor: Option<usize>,
    direction: Direction,
    heading: Option<Among>,
) -> (Flow, Option<usize>) {
    let mut flow = Flow::towards(direction, width);
    let mut here = None;
    if let Some(among) = heading {
        for text in both::words(paint, words::chooser_heading(among), Role::Dim, Role::Dim).texts() {
            flow.push(paint, text).align(Align::Start(direction)).keep();
        }
        if let Some(told) = both::told_once(paint, cards.iter().map(|card| &card.title)) {
            flow.push(paint, &told).align(Align::Start(direction)).keep();
        }
    }
    for (index, card) in cards.iter().enumerate() {
        let is_here = cursor == Some(index);
        let (main, other) = if is_here { (Role::Here, Role::Here) } else { (Role::Line, Role::Text) };
        let lead = signs(is_here, card.is_seen, direction);
        let titles = both::among_others(paint, &card.title, main, other);
        let texts: Vec<&Text> = titles.texts().collect();
        for (half, text) in texts.iter().enumerate() {
            if is_here && half == 0 {
                here = Some(flow.len());
            }
            let block =
                if half == 0 { flow.led(paint, &lead, 5, text) } else { flow.indented(paint, 5, text) };
            block.align(Align::Start(direction)).hit(Hit::Choice(index));
            block.gap(u16::from(half == 0 && (heading.is_some() || width < 50)));
            if half + 1 < texts.len() {
                block.keep();
            }
        }
    }
    (flow, here)
}

fn signs(is_here: bool, is_seen: bool, direction: Direction) -> Text {
    let seen = if is_seen { "●" } else { "○" };
    let text = match (is_here, direction) {
        (true, Direction::LeftToRight) => format!("▸ {seen}"),
        (false, Direction::LeftToRight) => format!("  {seen}"),
        (true, Direction::RightToLeft) => format!("{seen} ◂"),
        (false, Direction::RightToLeft) => format!("{seen}  "),
    };
    Text::plain(&text, Direction::LeftToRight, if is_here { Role::Here } else { Role::Sign })
}
