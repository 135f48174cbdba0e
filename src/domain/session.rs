//! A session: one meeting from preparation to afterwards, as a list of events.
//!
//! Replaying the events of a session gives the same session. Knows no key, screen, file or clock.

mod choices;
mod coverage;
mod event;
mod place;
mod plan;
mod state;
mod time;
mod walk;

pub use choices::{Choices, Present, ScreenUse};
pub use event::{Event, Stamped};
pub use place::{Detour, Place, Position, Spot};
pub use plan::{CheckBackOutcome, PlanEntry, PlanText, Who};
pub use state::{Moment, Session, WrongLine};
pub use time::{Budgets, TimeFacts};
pub use walk::{Move, Walk};

use serde::{Deserialize, Serialize};

/// Which screens are dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Dark {
    /// All that show the shared view, this one among them.
    Everywhere,
    /// The others: this one is the facilitator's own.
    OtherScreens,
}

/// Who is speaking now. One round: facilitator → interpreter → participant → interpreter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Turn {
    /// The facilitator speaks.
    #[default]
    Facilitator,
    /// The interpreter says what the facilitator said.
    InterpreterForFacilitator,
    /// The participant speaks.
    Participant,
    /// The interpreter says what the participant said.
    InterpreterForParticipant,
}

impl Turn {
    /// Returns who speaks next; without an interpreter there are two turns.
    #[must_use]
    pub fn next(self, has_interpreter: bool) -> Self {
        match (self, has_interpreter) {
            (Self::Facilitator, true) => Self::InterpreterForFacilitator,
            (Self::Facilitator, false) | (Self::InterpreterForFacilitator, _) => Self::Participant,
            (Self::Participant, true) => Self::InterpreterForParticipant,
            (Self::Participant, false) | (Self::InterpreterForParticipant, _) => Self::Facilitator,
        }
    }
}
