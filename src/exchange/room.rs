//! How much of a line everyone's view shows at once, for those who translate without this program.
//!
//! Measured by `fit`, as the talk draws it. Knows which lines have answers beside them; knows no PO.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Order;
use super::entry::{Entry, Role, Sheet, Step};
use crate::content::Unit;
use crate::domain::card::{Answer, Card, List};
use crate::domain::id::DeckId;
use crate::domain::language::Direction;
use crate::domain::map::DECK;
use crate::fit::{LineRoom, line_rooms};
use crate::text::{Bidi, Paragraph, Setting, lay_out};

/// Of a hundred columns so many are filled on the average: rows end where words do.
const FILLED: usize = 85;

/// The rooms of the lines of some texts.
pub(super) struct Rooms {
    /// Without answers beside the line, and with them.
    by_answers: [Vec<LineRoom>; 2],
    /// The cards with answers, by name.
    answered: BTreeMap<String, Card>,
    /// The columns of a letter: syllables are spaced.
    letter: usize,
    /// The source's direction.
    direction: Direction,
}

impl Rooms {
    /// Measures them.
    pub(super) fn of(sheet: &Sheet, order: &Order<'_>) -> Self {
        let pair = (sheet.from.clone(), order.to.clone());
        let deck = match &sheet.unit {
            Unit::Deck(id) => Some(id.clone()),
            Unit::Map => Some(DeckId::new(DECK)),
            Unit::Guide(_) | Unit::Safety | Unit::Common | Unit::Glossary => None,
        };
        let by_answers = if deck.is_some() {
            [false, true].map(|is_answered| line_rooms(order.languages, &pair, is_answered))
        } else {
            [Vec::new(), Vec::new()]
        };
        let deck = deck.and_then(|id| order.content.deck(&id, &[]).ok());
        let cards = deck.into_iter().flat_map(|(deck, _)| deck.cards);
        let answered = cards.filter(|card| card.answer != Answer::Open);
        Self {
            by_answers,
            answered: answered.map(|card| (card.id.name().to_owned(), card)).collect(),
            letter: if order.languages.get(order.to).script == "Ethi" { 2 } else { 1 },
            direction: order.languages.get(&sheet.from).direction,
        }
    }

    /// Returns the rooms, those without answers first, as a page reads them.
    pub(super) fn json(&self) -> Value {
        let room = |room: &LineRoom| {
            let (width, height) = room.size;
            json!({ "size": format!("{width}×{height}"), "columns": room.columns, "rows": room.rows })
        };
        let of = |rooms: &Vec<LineRoom>| rooms.iter().map(room).collect::<Vec<_>>();
        json!(self.by_answers.each_ref().map(of))
    }

    /// Whether answers to point at stand beside a text.
    pub(super) fn is_answered(&self, entry: &Entry) -> bool {
        let [_, Step::Entry(card, _), rest @ ..] = entry.path.as_slice() else { return false };
        let list = rest.iter().find_map(|step| match step {
            Step::Field(name) if name == "ask" => Some(List::Ask),
            Step::Field(name) if name == "follow_ups" => Some(List::FollowUps),
            Step::Field(name) if ["explain", "happens", "who"].contains(&name.as_str()) => {
                Some(List::Explain)
            }
            Step::Field(_) | Step::Entry(..) | Step::Item(_) => None,
        });
        list.zip(self.answered.get(card)).is_some_and(|(list, card)| card.is_answered_at(list))
    }

    /// Returns about how many letters of a line enlarged text shows at once, its source beside it; and that size.
    pub(super) fn letters(&self, entry: &Entry) -> Option<(usize, (u16, u16))> {
        let [open, answered] = &self.by_answers;
        let rooms = if self.is_answered(entry) { answered } else { open };
        let room = rooms.first().filter(|_| entry.role == Role::Said)?;
        let setting = Setting { bidi: Bidi::App, ethiopic_spacing: true };
        let source =
            lay_out(&Paragraph::plain(&entry.source, self.direction, ()), room.columns, setting).len();
        let rows = usize::from(room.rows).saturating_sub(source);
        let letters = rows * usize::from(room.columns) * FILLED / 100 / self.letter;
        Some((letters / 10 * 10, room.size))
    }
}
