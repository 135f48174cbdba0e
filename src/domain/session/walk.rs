//! Where the keys lead: stepping through a guide with its cards.
//!
//! Pure: looks at a session and its library and says where to go; the event says that it went.

mod map;
mod steps;

use super::choices::Choices;
use super::place::{Detour, Place, Position, Spot};
use super::state::Session;
use crate::domain::card::{Card, List, Weight};
use crate::domain::guide::{Interpreting, PhaseKind, Step};
use crate::domain::id::{CardId, DeckId, PhaseId};
use crate::domain::library::Library;
use steps::{first_of, plain};

/// The deck that is shown when the line drops, or before the interpreter comes.
const WITHOUT_INTERPRETER: &str = "without-interpreter";

/// Where a key leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// To a place.
    To(Place),
    /// Back from a detour.
    Back,
    /// Nowhere: this is the first stop, or the last.
    Nowhere,
}

/// A session in its library.
#[derive(Debug, Clone, Copy)]
pub struct Walk<'a> {
    /// The content.
    pub library: &'a Library,
    /// The session.
    pub session: &'a Session,
    /// Time is short: only core cards are offered.
    pub is_short: bool,
    /// The participant sees a screen: what may be heavy to hear is said before it is shown.
    pub is_seen: bool,
}

impl<'a> Walk<'a> {
    /// Returns the first stop of the guide.
    #[must_use]
    pub fn start(library: &Library, choices: &Choices) -> Option<Place> {
        library
            .guide
            .phases
            .iter()
            .filter(|phase| phase.kind != PhaseKind::Brief || choices.interpreting != Interpreting::None)
            .find_map(|phase| first_of(library, phase, choices))
            .map(plain)
    }

    /// Returns where the next key leads; `pointed` is the index of the highlighted card of a chooser.
    #[must_use]
    pub fn next(&self, pointed: Option<usize>) -> Move {
        let here = &self.session.place;
        match &here.position.spot {
            Spot::Line { card, list, line } => self.next_line(here, card, *list, *line),
            Spot::Map => self.next_on_picture(here),
            Spot::Chooser if self.is_on_map(here) => self.next_among_ways(here, pointed),
            Spot::Chooser => {
                let cards = self.offered();
                let taken = pointed.and_then(|at| cards.get(at)).or_else(|| {
                    cards.iter().find(|card| {
                        !self.session.visited.contains(card) && !self.session.skipped.contains(card)
                    })
                });
                match (taken, here.detour) {
                    (Some(card), _) => self.first_line(here, card),
                    (None, Some(_)) => Move::Back,
                    (None, None) => self.after_step(&here.position),
                }
            }
            Spot::Plan if here.detour.is_some() => Move::Back,
            Spot::Phase | Spot::Waiting | Spot::Checklist(_) | Spot::Plan => self.after_step(&here.position),
        }
    }

    /// Returns where the previous key leads.
    #[must_use]
    pub fn previous(&self) -> Move {
        let here = &self.session.place;
        let Spot::Line { card, list, line } = &here.position.spot else {
            if here.position.spot == Spot::Chooser && self.is_on_map(here) {
                return self.before_ways(here);
            }
            return if here.detour.is_some() { Move::Back } else { self.before_step(&here.position, false) };
        };
        if *list == List::FollowUps {
            if let Some(before) = line.checked_sub(1) {
                return Move::To(self.at_line(here, card, List::FollowUps, before, true));
            }
            let Some(structure) = self.library.card(card) else { return Move::Nowhere };
            let (list, line, is_shown) = self
                .session
                .follow_ups_from
                .or_else(|| structure.path().last().map(|(list, line)| (list, line, false)))
                .unwrap_or((List::Ask, 0, false));
            return Move::To(self.at_line(here, card, list, line, is_shown));
        }
        let before = self
            .library
            .card(card)
            .and_then(|structure| structure.path().take_while(|at| at != &(*list, *line)).last());
        match before {
            Some((list, line)) => Move::To(self.at_line(here, card, list, line, true)),
            None => self.before_card(here, false),
        }
    }

    /// Returns where the next-card key leads: past the rest of this card, or out of a chooser though cards are left.
    #[must_use]
    pub fn next_card(&self) -> Move {
        let here = &self.session.place;
        match &here.position.spot {
            Spot::Line { .. } => self.after_card(here),
            Spot::Map => self.past_picture(here),
            Spot::Chooser if self.is_on_map(here) => self.past_ways(here),
            Spot::Chooser if here.detour.is_some() => Move::Back,
            Spot::Chooser => self.after_step(&here.position),
            Spot::Phase | Spot::Waiting | Spot::Checklist(_) | Spot::Plan => self.next(None),
        }
    }

    /// Returns where the previous-card key leads: to the first line of the card before.
    #[must_use]
    pub fn previous_card(&self) -> Move {
        let here = &self.session.place;
        match &here.position.spot {
            Spot::Line { .. } => self.before_card(here, true),
            Spot::Map => self.before_map(here, true),
            Spot::Chooser if self.is_on_map(here) => self.before_ways(here),
            Spot::Phase | Spot::Waiting | Spot::Checklist(_) | Spot::Plan | Spot::Chooser => {
                self.before_step(&here.position, true)
            }
        }
    }

    /// Returns the first follow-up of this card, where it has some and none is open; on the map, what can come.
    #[must_use]
    pub fn follow_ups(&self) -> Option<Place> {
        let here = &self.session.place;
        if self.is_on_map(here) {
            return self.ask();
        }
        let Spot::Line { card, list: List::Explain | List::Ask, .. } = &here.position.spot else {
            return None;
        };
        (self.library.card(card)?.count(List::FollowUps) > 0)
            .then(|| self.at_line(here, card, List::FollowUps, 0, false))
    }

    /// Returns the place of a phase on the rail: where it was left, else its start.
    #[must_use]
    pub fn phase(&self, id: &PhaseId) -> Option<Place> {
        if let Some(left) = self.session.left.get(id)
            && let Some(place) = self.settle(left)
        {
            return Some(place);
        }
        first_of(self.library, self.library.guide.phase(id)?, &self.session.choices).map(plain)
    }

    /// Returns the first stop at which a card stands, by way of its chooser where it is in one; a page of the map, and a card
    /// that a key opens, on its detour.
    #[must_use]
    pub fn card(&self, id: &CardId) -> Option<Place> {
        let (list, line) = self.library.card(id)?.path().next()?;
        let spot = Spot::Line { card: id.clone(), list, line };
        if id.is_page() {
            return Some(self.detour(Detour::Map, spot));
        }
        let on_the_way = self.library.guide.phases.iter().find_map(|phase| {
            let step = phase.steps.iter().position(|step| step.cards().contains(id))?;
            Some(plain(Position { phase: phase.id.clone(), step, spot: spot.clone() }))
        });
        on_the_way.or_else(|| {
            let is_for_none = self.pointable().any(|card| card == id);
            let detour = if is_for_none { Detour::WithoutInterpreter } else { Detour::CheckBack };
            self.beside().contains(&id).then(|| self.detour(detour, spot))
        })
    }

    /// Returns the cards that a key opens beside the guide: the check-back, and those for talks without an interpreter.
    #[must_use]
    pub fn beside(&self) -> Vec<&'a CardId> {
        self.library.check_back.iter().chain(self.pointable()).collect()
    }

    /// Returns the cards of the deck `without-interpreter`.
    fn pointable(&self) -> impl Iterator<Item = &'a CardId> + use<'a> {
        let deck = self.library.decks.get(&DeckId::new(WITHOUT_INTERPRETER));
        deck.into_iter().flat_map(|deck| &deck.cards).map(|card| &card.id)
    }

    /// Returns the check-back detour: the guide's first check-back card, else the library's.
    #[must_use]
    pub fn check_back(&self) -> Option<Place> {
        let of_guide =
            self.library.guide.phases.iter().flat_map(|phase| &phase.steps).find_map(|step| match step {
                Step::CheckBack(card) => Some(card),
                Step::Card(_) | Step::Choose(_) | Step::Checklist(_) | Step::Plan | Step::Map => None,
            });
        let card = of_guide.or(self.library.check_back.as_ref())?;
        let (list, line) = self.library.card(card)?.path().next()?;
        let spot = Spot::Line { card: card.clone(), list, line };
        Some(self.detour(Detour::CheckBack, spot))
    }

    /// Returns the chooser of the deck `without-interpreter`, where there is one.
    #[must_use]
    pub fn without_interpreter(&self) -> Option<Place> {
        self.library.decks.get(&DeckId::new(WITHOUT_INTERPRETER))?;
        Some(self.detour(Detour::WithoutInterpreter, Spot::Chooser))
    }

    /// Returns the plan, to be shown once more; `None` where it stands already.
    #[must_use]
    pub fn plan(&self) -> Option<Place> {
        let is_there = self.session.place.position.spot == Spot::Plan && self.session.place.detour.is_none();
        (!is_there).then(|| self.detour(Detour::Plan, Spot::Plan))
    }

    /// Returns the cards that the chooser here offers.
    #[must_use]
    pub fn offered(&self) -> Vec<CardId> {
        self.offered_at(&self.session.place)
    }

    /// Returns the cards that the chooser at a place offers.
    #[must_use]
    pub fn offered_at(&self, here: &Place) -> Vec<CardId> {
        if self.is_on_map(here) {
            return self.ways(here);
        }
        if here.detour == Some(Detour::WithoutInterpreter) {
            return self.pointable().cloned().collect();
        }
        let Some(Step::Choose(cards)) = self.step(&here.position) else { return Vec::new() };
        let cards: Vec<CardId> = cards.iter().filter(|card| self.applies(card)).cloned().collect();
        let core: Vec<CardId> = cards.iter().filter(|card| self.is_core(card)).cloned().collect();
        if self.is_short && !core.is_empty() { core } else { cards }
    }

    /// Returns the step at a position.
    #[must_use]
    pub fn step(&self, position: &Position) -> Option<&'a Step> {
        self.library.guide.phase(&position.phase)?.steps.get(position.step)
    }

    /// Returns the same place in content that may have changed: the nearest that still exists.
    #[must_use]
    pub fn settle(&self, place: &Place) -> Option<Place> {
        let Some(phase) = self.library.guide.phase(&place.position.phase) else {
            return Self::start(self.library, &self.session.choices);
        };
        let exists = match &place.position.spot {
            _ if self.is_on_map(place) => self.is_still_on_map(place),
            Spot::Line { card, list, line } => {
                let is_there = self.library.card(card).is_some_and(|card| *line < card.count(*list));
                let in_step = self.step(&place.position).is_some_and(|step| step.cards().contains(card));
                is_there && (in_step || place.detour.is_some())
            }
            Spot::Chooser => {
                place.detour.is_some() || matches!(self.step(&place.position), Some(Step::Choose(_)))
            }
            Spot::Checklist(id) => {
                matches!(self.step(&place.position), Some(Step::Checklist(found)) if found == id)
            }
            Spot::Plan => place.detour.is_some() || matches!(self.step(&place.position), Some(Step::Plan)),
            Spot::Map => false,
            Spot::Phase => phase.steps.is_empty(),
            Spot::Waiting => phase.kind.is_for_adults(),
        };
        if exists {
            return Some(place.clone());
        }
        if let Some(place) = place.card().and_then(|card| self.card(card)).filter(|it| it.detour.is_none()) {
            return Some(place);
        }
        first_of(self.library, phase, &self.session.choices)
            .map(plain)
            .or_else(|| Self::start(self.library, &self.session.choices))
    }

    /// Whether the lines of a card are said before they are shown.
    #[must_use]
    pub fn is_said_first(&self, card: &Card) -> bool {
        card.weight != Weight::Light && self.is_seen
    }

    fn next_line(&self, here: &Place, card: &CardId, list: List, line: usize) -> Move {
        let Some(structure) = self.library.card(card) else { return self.after_card(here) };
        if self.is_said_first(structure) && !here.is_shown {
            return Move::To(Place { is_shown: true, ..here.clone() });
        }
        if list == List::FollowUps {
            if line + 1 < structure.count(List::FollowUps) {
                return Move::To(self.at_line(here, card, List::FollowUps, line + 1, false));
            }
            let Some((list, line, _)) = self.session.follow_ups_from else { return self.after_card(here) };
            return self.line_after(here, structure, list, line);
        }
        self.line_after(here, structure, list, line)
    }

    fn line_after(&self, here: &Place, card: &Card, list: List, line: usize) -> Move {
        match card.path().skip_while(|at| at != &(list, line)).nth(1) {
            Some((list, line)) => Move::To(self.at_line(here, &card.id, list, line, false)),
            None => self.after_card(here),
        }
    }

    fn first_line(&self, here: &Place, card: &CardId) -> Move {
        match self.library.card(card).and_then(|card| card.path().next()) {
            Some((list, line)) => Move::To(self.at_line(here, card, list, line, false)),
            None => Move::Nowhere,
        }
    }

    fn after_card(&self, here: &Place) -> Move {
        if let (true, Some(card)) = (self.is_on_map(here), here.card()) {
            return self.after_page(here, card);
        }
        match here.detour {
            Some(Detour::CheckBack | Detour::Plan | Detour::Map) => Move::Back,
            Some(Detour::WithoutInterpreter) => Move::To(at(here, Spot::Chooser)),
            None if matches!(self.step(&here.position), Some(Step::Choose(_))) => {
                Move::To(at(here, Spot::Chooser))
            }
            None => self.after_step(&here.position),
        }
    }

    fn before_card(&self, here: &Place, to_first_line: bool) -> Move {
        if let (true, Some(card)) = (self.is_on_map(here), here.card()) {
            return self.before_page(here, card, to_first_line);
        }
        match here.detour {
            Some(Detour::CheckBack | Detour::Plan | Detour::Map) => Move::Back,
            Some(Detour::WithoutInterpreter) => Move::To(at(here, Spot::Chooser)),
            None if matches!(self.step(&here.position), Some(Step::Choose(_))) => {
                Move::To(at(here, Spot::Chooser))
            }
            None => self.before_step(&here.position, to_first_line),
        }
    }

    fn detour(&self, detour: Detour, spot: Spot) -> Place {
        let position = Position { spot, ..self.session.place.position.clone() };
        Place { position, is_shown: false, detour: Some(detour), asked: Vec::new(), asked_from: None }
    }

    /// Makes the place of a line; one that has been said already on the way stands there shown.
    fn at_line(&self, here: &Place, card: &CardId, list: List, line: usize, has_been_said: bool) -> Place {
        let is_said_first = self.library.card(card).is_some_and(|card| self.is_said_first(card));
        let spot = Spot::Line { card: card.clone(), list, line };
        Place { is_shown: has_been_said && is_said_first, ..at(here, spot) }
    }
}

fn at(here: &Place, spot: Spot) -> Place {
    let position = Position { spot, ..here.position.clone() };
    Place { position, is_shown: false, ..here.clone() }
}
