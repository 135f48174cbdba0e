//! The plan that closes a session, and the answer to a summary.

use serde::{Deserialize, Serialize};

use crate::domain::card::StopArea;
use crate::domain::language::Tag;

/// What the participant said of a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CheckBackOutcome {
    /// That is right.
    Confirmed,
    /// Something is different.
    Corrected,
}

/// Who does a thing of the plan, or is there. Roles, never names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Who {
    /// The participant.
    Participant,
    /// The facilitator.
    Facilitator,
    /// God man.
    LegalRepresentative,
    /// Staff.
    Staff,
    /// Family.
    Family,
    /// A friend.
    Friend,
}

impl Who {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Participant,
        Self::Facilitator,
        Self::LegalRepresentative,
        Self::Staff,
        Self::Family,
        Self::Friend,
    ];
}

/// What a line of the plan says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PlanText {
    /// An idea of the guide, by its number in `plan_ideas`, from 0: it exists in both languages.
    Idea(usize),
    /// Typed, in this language. The journal keeps that it was written, not what.
    Typed {
        /// What was typed; `None` after a resume.
        text: Option<String>,
        /// The language it was typed in.
        language: Tag,
    },
}

/// A line of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PlanEntry {
    /// Which area.
    pub area: StopArea,
    /// What it says.
    pub text: PlanText,
    /// Who.
    pub who: Option<Who>,
}
