//! What a screen of another program is sent: a full snapshot for the view that it shows.
//!
//! Each view has a type of its own, so that nothing private can be sent to a shared one by mistake. Knows no socket.

use serde::{Deserialize, Serialize};

use super::{FacilitatorScene, InterpreterScene, SafetyScene, SafetySteps, SharedScene};
use crate::domain::clock::ClockTime;

/// The shared view of another screen. Nothing private has a field here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSight {
    /// What everyone sees.
    pub scene: SharedScene,
    /// The calm part of Safety lies on top.
    pub safety: Option<SafetyScene>,
    /// Nothing is to be seen.
    pub is_blank: bool,
    /// Which page of a text larger than that screen, from 0; beyond the last it is the last.
    pub page: usize,
    /// An interpreter has read what nobody has reviewed.
    pub drafts_were_read: bool,
}

/// The facilitator's view of another screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacilitatorSight {
    /// The view.
    pub scene: FacilitatorScene,
    /// Safety is open: the adults' steps stand here, whatever the first screen shows of it.
    pub steps: Option<SafetySteps>,
    /// The journal cannot be written, since then.
    pub not_saved: Option<ClockTime>,
    /// An interpreter has read what nobody has reviewed.
    pub drafts_were_read: bool,
}

/// The interpreter's view of another screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterpreterSight {
    /// The view.
    pub scene: InterpreterScene,
    /// The calm part of Safety, while the participant reads it: it is to be interpreted.
    pub safety: Option<SafetyScene>,
    /// An interpreter has read what nobody has reviewed.
    pub drafts_were_read: bool,
}

/// What one screen of another program shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    /// The shared view.
    Shared(Box<SharedSight>),
    /// The facilitator's.
    Facilitator(Box<FacilitatorSight>),
    /// The interpreter's.
    Interpreter(Box<InterpreterSight>),
}

impl Sight {
    /// Whether an interpreter has read what nobody has reviewed.
    #[must_use]
    pub fn drafts_were_read(&self) -> bool {
        match self {
            Self::Shared(sight) => sight.drafts_were_read,
            Self::Facilitator(sight) => sight.drafts_were_read,
            Self::Interpreter(sight) => sight.drafts_were_read,
        }
    }
}
