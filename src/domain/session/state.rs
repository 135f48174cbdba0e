//! What is true of a session now: the sum of its events.
//!
//! Knows no content: an event says where it went, [`Walk`](super::Walk) has found that out.

use std::collections::{BTreeMap, BTreeSet};

use super::choices::Choices;
use super::event::{Event, Stamped};
use super::place::{Detour, Place, Spot};
use super::plan::{CheckBackOutcome, PlanEntry};
use super::{Dark, Turn};
use crate::domain::card::List;
use crate::domain::clock::Millis;
use crate::domain::id::{CardId, ChecklistId, GuideId, PhaseId};
use crate::domain::language::Tag;

/// A line that was marked as wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct WrongLine {
    /// The card.
    pub card: CardId,
    /// The list.
    pub list: List,
    /// From 0.
    pub line: usize,
    /// In which language.
    pub language: Tag,
}

/// What undo goes back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    place: Place,
    left_for: Option<Place>,
    follow_ups_from: Option<(List, usize, bool)>,
    skipped: Option<CardId>,
    /// The card that the move came to for the first time: undone, it was neither visited nor shown.
    first_seen: Option<CardId>,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its generated code (`K7-M4`).
    pub code: String,
    /// Its guide.
    pub guide: GuideId,
    /// What was chosen.
    pub choices: Choices,
    /// Where it is.
    pub place: Place,
    /// Who is speaking.
    pub turn: Turn,
    /// *We are listening* stands on the shared view.
    pub is_listening: bool,
    /// The clock is stopped.
    pub is_paused: bool,
    /// Nothing is to be seen on these screens.
    pub dark: Option<Dark>,
    /// The place that the shared view keeps.
    pub frozen: Option<Place>,
    /// Cards that stood on the shared view, in order.
    pub shown: Vec<CardId>,
    /// Cards of which a line that is said first was shown.
    pub revealed: BTreeSet<CardId>,
    /// Cards that were skipped, in order.
    pub skipped: Vec<CardId>,
    /// Cards that it has been at.
    pub visited: BTreeSet<CardId>,
    /// Phases that it has been in, and where each was left.
    pub left: BTreeMap<PhaseId, Place>,
    /// Ticked items.
    pub ticked: BTreeSet<(ChecklistId, usize)>,
    /// The plan.
    pub plan: Vec<PlanEntry>,
    /// Answers to summaries.
    pub answers: BTreeMap<CardId, CheckBackOutcome>,
    /// The plan was written to a page that stays after the talk.
    pub is_plan_kept: bool,
    /// Lines for the translator.
    pub wrong: BTreeSet<WrongLine>,
    /// Minutes added by hand.
    pub added: BTreeMap<PhaseId, u32>,
    /// The line from which the follow-ups were entered, and whether it had been shown.
    pub follow_ups_from: Option<(List, usize, bool)>,
    left_for: Option<Place>,
    history: Vec<Moment>,
    spent: BTreeMap<PhaseId, Millis>,
    since: Millis,
}

impl Session {
    /// Replays events; `None` when the first is not `Started`.
    #[must_use]
    pub fn replay(events: &[Stamped]) -> Option<Self> {
        let (first, rest) = events.split_first()?;
        let Event::Started { code, guide, choices, place } = &first.event else { return None };
        let mut session = Self {
            code: code.clone(),
            guide: guide.clone(),
            choices: choices.clone(),
            place: place.clone(),
            turn: Turn::Facilitator,
            is_listening: false,
            is_paused: false,
            dark: None,
            frozen: None,
            shown: Vec::new(),
            revealed: BTreeSet::new(),
            skipped: Vec::new(),
            visited: BTreeSet::new(),
            left: BTreeMap::new(),
            ticked: BTreeSet::new(),
            plan: Vec::new(),
            answers: BTreeMap::new(),
            is_plan_kept: false,
            wrong: BTreeSet::new(),
            added: BTreeMap::new(),
            follow_ups_from: None,
            left_for: None,
            history: Vec::new(),
            spent: BTreeMap::new(),
            since: first.at,
        };
        session.arrive();
        for event in rest {
            session.apply(event);
        }
        Some(session)
    }

    /// Takes an event in.
    pub fn apply(&mut self, stamped: &Stamped) {
        self.count_time(stamped);
        match &stamped.event {
            Event::Started { .. } | Event::Resumed => {}
            Event::MovedTo(place) => self.go(place.clone(), None),
            Event::Skipped(card, place) => {
                self.go(place.clone(), Some(card.clone()));
                self.shown.retain(|shown| shown != card);
                if !card.is_page() && !self.skipped.contains(card) {
                    self.skipped.push(card.clone());
                }
            }
            Event::LeftFor(place) => {
                let from = self.left_for.clone().unwrap_or_else(|| self.place.clone());
                self.go(place.clone(), None);
                self.left_for = Some(from);
            }
            Event::Returned => {
                if let Some(place) = self.left_for.clone() {
                    self.go(place, None);
                    self.left_for = None;
                }
            }
            Event::Undone => self.undo(),
            Event::TurnPassed(turn) => self.turn = *turn,
            Event::Ticked { checklist, item, is_ticked } => {
                let key = (checklist.clone(), *item);
                if *is_ticked {
                    self.ticked.insert(key);
                } else {
                    self.ticked.remove(&key);
                }
            }
            Event::PlanAdded(entry) => self.plan.push(entry.clone()),
            Event::PlanChanged(line, entry) => {
                if let Some(old) = self.plan.get_mut(*line) {
                    *old = entry.clone();
                }
            }
            Event::PlanRemoved(line) => {
                if *line < self.plan.len() {
                    self.plan.remove(*line);
                }
            }
            Event::Answered(card, Some(outcome)) => {
                self.answers.insert(card.clone(), *outcome);
            }
            Event::Answered(card, None) => {
                self.answers.remove(card);
            }
            Event::Listening(is_listening) => self.is_listening = *is_listening,
            Event::Paused(is_paused) => self.is_paused = *is_paused,
            Event::Frozen => self.frozen = Some(self.place.clone()),
            Event::Thawed(shows_this) => {
                if let Some(place) = self.frozen.take()
                    && !shows_this
                {
                    self.go(place, None);
                }
                self.arrive();
            }
            Event::Marked { card, list, line, language, is_wrong } => {
                let wrong =
                    WrongLine { card: card.clone(), list: *list, line: *line, language: language.clone() };
                if *is_wrong {
                    self.wrong.insert(wrong);
                } else {
                    self.wrong.remove(&wrong);
                }
            }
            Event::Darkened(dark) => self.dark = *dark,
            Event::PlanKept => self.is_plan_kept = true,
            Event::MinuteAdded(phase) => *self.added.entry(phase.clone()).or_default() += 1,
            Event::Changed(choices) => {
                if self.choices.stage != choices.stage {
                    self.leave_pages();
                }
                self.choices = choices.clone();
                if !self.choices.has_interpreter() && self.turn != Turn::Participant {
                    self.turn = Turn::Facilitator;
                }
            }
        }
    }

    /// Returns the place that the shared view shows.
    #[must_use]
    pub fn shared_place(&self) -> &Place {
        self.frozen.as_ref().unwrap_or(&self.place)
    }

    /// Returns the place that a detour left, if the session is on one.
    #[must_use]
    pub fn left_for(&self) -> Option<&Place> {
        self.left_for.as_ref()
    }

    /// Whether there is a move to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.history.is_empty()
    }

    /// Returns how long a phase has taken until now, pauses left out.
    #[must_use]
    pub fn spent(&self, phase: &PhaseId, now: Millis) -> Millis {
        let running = if self.is_paused || self.place.position.phase != *phase {
            0
        } else {
            now.saturating_sub(self.since)
        };
        self.spent.get(phase).copied().unwrap_or(0) + running
    }

    /// Whether a line may not stand on the shared view because somebody said that it is wrong.
    #[must_use]
    pub fn is_wrong(&self, card: &CardId, list: List, line: usize, language: &Tag) -> bool {
        self.wrong.contains(&WrongLine { card: card.clone(), list, line, language: language.clone() })
    }

    fn count_time(&mut self, stamped: &Stamped) {
        if stamped.event != Event::Resumed && !self.is_paused {
            let running = stamped.at.saturating_sub(self.since);
            *self.spent.entry(self.place.position.phase.clone()).or_default() += running;
        }
        self.since = stamped.at;
    }

    /// Goes back to the map's picture, as not said yet, wherever a page stood: the participant is at another place now.
    fn leave_pages(&mut self) {
        let now = [Some(&mut self.place), self.left_for.as_mut(), self.frozen.as_mut()].into_iter().flatten();
        let before = self
            .history
            .iter_mut()
            .flat_map(|moment| std::iter::once(&mut moment.place).chain(moment.left_for.as_mut()));
        for place in now.chain(before).chain(self.left.values_mut()).filter(|place| place.is_of_map()) {
            *place = place.back_to_picture();
        }
        // Several pages have become one picture: a press of undo for each would do nothing that can be seen.
        self.history.dedup_by(|later, earlier| later.place == earlier.place && later.place.is_of_map());
        self.history.pop_if(|last| last.place == self.place && self.place.is_of_map());
    }

    fn go(&mut self, place: Place, skipped: Option<CardId>) {
        self.history.push(Moment {
            place: self.place.clone(),
            left_for: self.left_for.clone(),
            follow_ups_from: self.follow_ups_from,
            skipped,
            first_seen: place.card().filter(|card| !self.visited.contains(card)).cloned(),
        });
        self.follow_ups_from = match (&self.place.position.spot, &place.position.spot) {
            (
                Spot::Line { card, list: from @ (List::Explain | List::Ask), line },
                Spot::Line { card: to, list: List::FollowUps, .. },
            ) if card == to => Some((*from, *line, self.place.is_shown)),
            (_, Spot::Line { list: List::FollowUps, .. }) => self.follow_ups_from,
            _ => None,
        };
        self.leave_for(place);
    }

    fn undo(&mut self) {
        let Some(moment) = self.history.pop() else { return };
        if let Some(card) = &moment.skipped {
            self.skipped.retain(|skipped| skipped != card);
        }
        if let Some(card) = &moment.first_seen {
            self.visited.remove(card);
            self.revealed.remove(card);
            self.shown.retain(|shown| shown != card);
        }
        self.follow_ups_from = moment.follow_ups_from;
        self.left_for = moment.left_for;
        let mut place = moment.place;
        if place.is_shown && self.frozen.as_ref() != Some(&place) {
            // It has gone from the shared view: it is said anew. The press that showed it is undone with it.
            place.is_shown = false;
            self.history.pop_if(|before| before.place == place && before.left_for == self.left_for);
        }
        self.leave_for(place);
    }

    /// Changes the place with all that a move does: the turn, the picture, what counts as shown.
    fn leave_for(&mut self, place: Place) {
        if self.place.detour.is_none() {
            self.left.insert(self.place.position.phase.clone(), self.place.clone());
        }
        if place.detour.is_none() {
            self.left_for = None;
        }
        if let Some(card) = place.card().filter(|card| self.place.card() != Some(card)) {
            // Each time a summary is given, it waits for an answer anew.
            self.answers.remove(card);
        }
        self.place = place;
        self.turn = Turn::Facilitator;
        self.is_listening = false;
        self.arrive();
    }

    fn arrive(&mut self) {
        if let Some(card) = self.place.card() {
            self.visited.insert(card.clone());
        }
        if let Some(card) = self.shared_place().card().cloned()
            && self.shared_place().is_shown
        {
            self.revealed.insert(card);
        }
        if let Some(card) = self.shared_place().card().cloned()
            && self.shared_place().detour != Some(Detour::WithoutInterpreter)
            // Pages of the map are no cards that were shown.
            && !card.is_page()
            && !self.shown.contains(&card)
        {
            self.shown.push(card);
        }
    }
}
