//! What was chosen on Home, and can be changed in the middle where life does.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::card::{Address, Stage};
use crate::domain::clock::ClockTime;
use crate::domain::guide::Interpreting;
use crate::domain::language::Tag;

/// Who sees this screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum ScreenUse {
    /// Everyone in the room: private views take two steps.
    #[default]
    Everyone,
    /// Only the facilitator.
    OnlyMe,
}

/// Who else is in the room. Roles, never names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Present {
    /// God man.
    LegalRepresentative,
    /// Staff of the residential home or the school.
    Staff,
    /// Offentligt biträde.
    PublicCounsel,
    /// Somebody of the participant's family.
    Family,
}

impl Present {
    /// All, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::LegalRepresentative, Self::Staff, Self::PublicCounsel, Self::Family];
}

/// The choices of a session.
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own on Home or in the talk")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Who sees this screen.
    pub screen: ScreenUse,
    /// The facilitator's language.
    pub facilitator: Tag,
    /// The participant's.
    pub participant: Tag,
    /// How the texts speak to the participant.
    pub address: Address,
    /// How the words travel.
    pub interpreting: Interpreting,
    /// Booked until.
    pub until: Option<ClockTime>,
    /// Who else is there.
    pub present: BTreeSet<Present>,
    /// The interpreter has the text on paper: codes are worth saying.
    pub has_paper: bool,
    /// An interpreter has read the unreviewed texts of this session.
    pub drafts_were_read: bool,
    /// "until 14.45" stands on the shared view.
    pub shows_until: bool,
    /// The turn stands on the shared view.
    pub shows_turn: bool,
    /// Where in the process the participant is; `None`: not said. Never remembered between sessions.
    #[serde(default)]
    pub stage: Option<Stage>,
}

impl Choices {
    /// Makes the defaults of `run`: one screen for everyone; an interpreter in the room where there are two languages.
    #[must_use]
    pub fn new(facilitator: Tag, participant: Tag) -> Self {
        let interpreting = if facilitator == participant { Interpreting::None } else { Interpreting::Room };
        Self {
            screen: ScreenUse::Everyone,
            facilitator,
            participant,
            address: Address::Masculine,
            interpreting,
            until: None,
            present: BTreeSet::new(),
            has_paper: false,
            drafts_were_read: false,
            shows_until: false,
            shows_turn: false,
            stage: None,
        }
    }

    /// Whether an interpreter takes part.
    #[must_use]
    pub fn has_interpreter(&self) -> bool {
        self.interpreting != Interpreting::None
    }

    /// Whether the talk is held in one language.
    #[must_use]
    pub fn is_one_language(&self) -> bool {
        self.facilitator == self.participant
    }
}
