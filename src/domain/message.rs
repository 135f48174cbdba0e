//! The ids of the program's words for what the domain knows: one name for a value, on screen and on paper.
//!
//! Knows no catalogue and no language: an id is only a name.

use super::card::{StopArea, Weight};
use super::guide::PhaseKind;
use super::pictogram::Pictogram;
use super::session::Who;

/// Returns the message of a phase for the adults.
#[must_use]
pub fn phase(kind: PhaseKind) -> &'static str {
    match kind {
        PhaseKind::Prepare => "phase-prepare",
        PhaseKind::Brief => "phase-brief",
        PhaseKind::Open => "phase-open",
        PhaseKind::Understand => "phase-understand",
        PhaseKind::Manage => "phase-manage",
        PhaseKind::Meaning => "phase-meaning",
        PhaseKind::Plan => "phase-plan",
        PhaseKind::Close => "phase-close",
        PhaseKind::Debrief => "phase-debrief",
    }
}

/// Returns the message of a row of the plan.
#[must_use]
pub fn plan(area: StopArea) -> &'static str {
    match area {
        StopArea::Structure => "plan-structure",
        StopArea::TalkAndTime => "plan-talk-and-time",
        StopArea::OrganisedPlay => "plan-organised-play",
        StopArea::ParentSupport => "plan-parent-support",
    }
}

/// Returns the message of how heavy a card is; nothing is said of a light one.
#[must_use]
pub fn weight(weight: Weight) -> Option<&'static str> {
    match weight {
        Weight::Light => None,
        Weight::Tender => Some("weight-tender"),
        Weight::Heavy => Some("weight-heavy"),
    }
}

/// Returns the message of a pictogram's name.
#[must_use]
pub fn pictogram(pictogram: Pictogram) -> &'static str {
    match pictogram {
        Pictogram::Yes => "pictogram-yes",
        Pictogram::ALittle => "pictogram-a-little",
        Pictogram::No => "pictogram-no",
        Pictogram::Pause => "pictogram-pause",
        Pictogram::Water => "pictogram-water",
        Pictogram::AnotherAdult => "pictogram-another-adult",
        Pictogram::Telephone => "pictogram-telephone",
        Pictogram::Interpreter => "pictogram-interpreter",
        Pictogram::Tomorrow => "pictogram-tomorrow",
    }
}

/// Returns the message of who does a thing of the plan.
#[must_use]
pub fn who(who: Who) -> &'static str {
    match who {
        Who::Participant => "who-participant",
        Who::Facilitator => "who-facilitator",
        Who::LegalRepresentative => "who-legal-representative",
        Who::Staff => "who-staff",
        Who::Family => "who-family",
        Who::Friend => "who-friend",
    }
}
