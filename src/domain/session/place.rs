//! Where a session is: ids, so that a place survives edits of the content.

use serde::{Deserialize, Serialize};

use crate::domain::card::List;
use crate::domain::id::{CardId, ChecklistId, PhaseId};

/// One stop: where the next key comes to rest.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Position {
    /// The phase.
    pub phase: PhaseId,
    /// The step within the phase, from 0.
    pub step: usize,
    /// What stands there.
    pub spot: Spot,
}

/// What stands at a stop.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Spot {
    /// A phase without steps: its prompts.
    Phase,
    /// *We start soon*: between the adults' preparation and the participant's first phase.
    Waiting,
    /// A checklist.
    Checklist(ChecklistId),
    /// The chooser of a step, or of the deck `without-interpreter`.
    Chooser,
    /// The plan.
    Plan,
    /// The process map.
    Map,
    /// A line of a card.
    Line {
        /// The card.
        card: CardId,
        /// The list.
        list: List,
        /// From 0.
        line: usize,
    },
}

/// A way off the main path that returns to the place it left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Detour {
    /// The check-back card, on its key.
    CheckBack,
    /// The deck `without-interpreter`.
    WithoutInterpreter,
    /// The plan, once more.
    Plan,
    /// The process map.
    Map,
}

/// A position, and what belongs to it alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The stop.
    pub position: Position,
    /// On a Tender or Heavy card on a screen that everyone sees: the line has been said, the text stands there.
    pub is_shown: bool,
    /// The detour that this place is on.
    pub detour: Option<Detour>,
    /// On the map: the pages from which it was asked what can come, the last one last. Empty where nobody has asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<CardId>,
    /// The stop at which it was asked first: from there the way goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_from: Option<Box<Self>>,
}

impl Place {
    /// Returns the card that stands here.
    #[must_use]
    pub fn card(&self) -> Option<&CardId> {
        match &self.position.spot {
            Spot::Line { card, .. } => Some(card),
            Spot::Phase | Spot::Waiting | Spot::Checklist(_) | Spot::Chooser | Spot::Plan | Spot::Map => None,
        }
    }

    /// Whether it belongs to where the participant was said to be: the map's picture, a page, what can come.
    #[must_use]
    pub fn is_of_map(&self) -> bool {
        self.position.spot == Spot::Map || !self.asked.is_empty() || self.card().is_some_and(CardId::is_page)
    }

    /// Returns the map's picture in its stead, as not said yet.
    #[must_use]
    pub fn back_to_picture(&self) -> Self {
        let position = Position { spot: Spot::Map, ..self.position.clone() };
        Self { position, is_shown: false, detour: self.detour, asked: Vec::new(), asked_from: None }
    }
}
