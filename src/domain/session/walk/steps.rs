//! From one step of a guide to the next: phases in order, what is passed over, where the adults wait.

use super::map::page_here;
use super::{Move, Walk};
use crate::domain::guide::{Interpreting, Phase, PhaseKind, Step};
use crate::domain::id::CardId;
use crate::domain::library::Library;
use crate::domain::session::choices::Choices;
use crate::domain::session::place::{Place, Position, Spot};

impl Walk<'_> {
    pub(super) fn after_step(&self, here: &Position) -> Move {
        let phases = &self.library.guide.phases;
        let Some(index) = phases.iter().position(|phase| phase.id == here.phase) else {
            return Move::Nowhere;
        };
        if let Some(phase) = phases.get(index)
            && here.spot != Spot::Waiting
        {
            for step in here.step + 1..phase.steps.len() {
                if self.is_offered(phase, step)
                    && let Some(position) = self.first_of_step(phase, step)
                {
                    return Move::To(plain(position));
                }
            }
            if self.waits_after(index) {
                return Move::To(plain(waiting(phase)));
            }
        }
        for phase in phases.iter().skip(index + 1).filter(|phase| !self.is_passed_over(phase)) {
            if phase.steps.is_empty() {
                return Move::To(plain(empty(phase)));
            }
            for step in 0..phase.steps.len() {
                if self.is_offered(phase, step)
                    && let Some(position) = self.first_of_step(phase, step)
                {
                    return Move::To(plain(position));
                }
            }
        }
        Move::Nowhere
    }

    pub(super) fn before_step(&self, here: &Position, to_first_line: bool) -> Move {
        let phases = &self.library.guide.phases;
        let Some(index) = phases.iter().position(|phase| phase.id == here.phase) else {
            return Move::Nowhere;
        };
        if let Some(phase) = phases.get(index) {
            let before = if here.spot == Spot::Waiting { phase.steps.len() } else { here.step };
            if let Some(place) = self.last_of_steps(phase, before, to_first_line) {
                return Move::To(place);
            }
            if here.spot == Spot::Waiting && phase.steps.is_empty() {
                return Move::To(plain(empty(phase)));
            }
        }
        for (index, phase) in phases.iter().enumerate().take(index).rev() {
            if self.is_passed_over(phase) {
                continue;
            }
            if self.waits_after(index) {
                return Move::To(plain(waiting(phase)));
            }
            if phase.steps.is_empty() {
                return Move::To(plain(empty(phase)));
            }
            if let Some(place) = self.last_of_steps(phase, phase.steps.len(), to_first_line) {
                return Move::To(place);
            }
        }
        Move::Nowhere
    }

    fn last_of_steps(&self, phase: &Phase, before: usize, to_first_line: bool) -> Option<Place> {
        (0..before).rev().find_map(|step| {
            let position = self.first_of_step(phase, step)?;
            if position.spot == Spot::Map {
                return self.end_of_map(&plain(position), to_first_line);
            }
            let Spot::Line { card, .. } = &position.spot else { return Some(plain(position)) };
            if to_first_line {
                return Some(plain(position));
            }
            let (list, line) = self.library.card(card)?.path().last()?;
            let place = plain(position.clone());
            Some(self.at_line(&place, card, list, line, true))
        })
    }

    fn first_of_step(&self, phase: &Phase, step: usize) -> Option<Position> {
        first_of_step(self.library, phase, step, &self.session.choices)
    }

    /// Whether Waiting stands after this phase: the last for adults before the participant's first.
    fn waits_after(&self, index: usize) -> bool {
        let phases = &self.library.guide.phases;
        let is_before = phases.iter().take(index + 1).all(|phase| phase.kind.is_for_adults());
        let next = phases.iter().skip(index + 1).find(|phase| !self.is_passed_over(phase));
        is_before && next.is_some_and(|phase| !phase.kind.is_for_adults())
    }

    fn is_passed_over(&self, phase: &Phase) -> bool {
        phase.kind == PhaseKind::Brief && !self.session.choices.has_interpreter()
    }

    /// Whether a step is on the way: when time is short, cards that are not core are left out, unless
    /// the phase has no core card at all.
    fn is_offered(&self, phase: &Phase, step: usize) -> bool {
        let Some(Step::Card(card)) = phase.steps.get(step) else { return true };
        !self.is_short
            || self.is_core(card)
            || !phase.steps.iter().flat_map(Step::cards).any(|card| self.is_core(card))
    }

    /// Whether a card has something to say here.
    pub(super) fn applies(&self, card: &CardId) -> bool {
        applies(self.library, card, self.session.choices.interpreting)
    }

    pub(super) fn is_core(&self, card: &CardId) -> bool {
        self.library.card(card).is_some_and(|card| card.core)
    }
}

pub(super) fn plain(position: Position) -> Place {
    Place { position, is_shown: false, detour: None, asked: Vec::new(), asked_from: None }
}

fn empty(phase: &Phase) -> Position {
    Position { phase: phase.id.clone(), step: 0, spot: Spot::Phase }
}

fn waiting(phase: &Phase) -> Position {
    Position { phase: phase.id.clone(), step: phase.steps.len(), spot: Spot::Waiting }
}

pub(super) fn first_of(library: &Library, phase: &Phase, choices: &Choices) -> Option<Position> {
    if phase.steps.is_empty() {
        return Some(empty(phase));
    }
    (0..phase.steps.len()).find_map(|step| first_of_step(library, phase, step, choices))
}

fn first_of_step(library: &Library, phase: &Phase, step: usize, choices: &Choices) -> Option<Position> {
    let interpreting = choices.interpreting;
    let spot = match phase.steps.get(step)? {
        Step::Card(card) | Step::CheckBack(card) if !applies(library, card, interpreting) => return None,
        Step::Card(card) | Step::CheckBack(card) => {
            let (list, line) = library.card(card)?.path().next()?;
            Spot::Line { card: card.clone(), list, line }
        }
        Step::Choose(_) => Spot::Chooser,
        Step::Checklist(id) => {
            let text = library.guide.texts.get(&library.guide.source)?.checklists.get(id)?;
            if !text.when.is_empty() && !text.when.contains(&interpreting) {
                return None;
            }
            Spot::Checklist(id.clone())
        }
        Step::Plan => Spot::Plan,
        // Where the participant is was not said: there is nothing to show.
        Step::Map => page_here(library, choices).map(|_| Spot::Map)?,
    };
    Some(Position { phase: phase.id.clone(), step, spot })
}

/// Cards about the interpreting need an interpreter.
fn applies(library: &Library, card: &CardId, interpreting: Interpreting) -> bool {
    interpreting != Interpreting::None || library.card(card).is_none_or(|card| !card.needs_interpreter)
}
