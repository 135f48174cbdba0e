//! The ids of the program's words for what the domain knows: one name for a value, on screen and on paper.
//!
//! Knows no catalogue and no language: an id is only a name.

use super::card::{StopArea, Weight};
use super::everyone::ForEveryone;
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
pub fn plan(area: StopArea) -> ForEveryone {
    match area {
        StopArea::Structure => ForEveryone::PLAN_STRUCTURE,
        StopArea::TalkAndTime => ForEveryone::PLAN_TALK_AND_TIME,
        StopArea::OrganisedPlay => ForEveryone::PLAN_ORGANISED_PLAY,
        StopArea::ParentSupport => ForEveryone::PLAN_PARENT_SUPPORT,
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
pub fn pictogram(pictogram: Pictogram) -> ForEveryone {
    match pictogram {
        Pictogram::Yes => ForEveryone::PICTOGRAM_YES,
        Pictogram::ALittle => ForEveryone::PICTOGRAM_A_LITTLE,
        Pictogram::No => ForEveryone::PICTOGRAM_NO,
        Pictogram::Pause => ForEveryone::PICTOGRAM_PAUSE,
        Pictogram::Water => ForEveryone::PICTOGRAM_WATER,
        Pictogram::AnotherAdult => ForEveryone::PICTOGRAM_ANOTHER_ADULT,
        Pictogram::Telephone => ForEveryone::PICTOGRAM_TELEPHONE,
        Pictogram::Interpreter => ForEveryone::PICTOGRAM_INTERPRETER,
        Pictogram::Tomorrow => ForEveryone::PICTOGRAM_TOMORROW,
    }
}

/// Returns the message of who does a thing of the plan.
#[must_use]
pub fn who(who: Who) -> ForEveryone {
    match who {
        Who::Participant => ForEveryone::WHO_PARTICIPANT,
        Who::Facilitator => ForEveryone::WHO_FACILITATOR,
        Who::LegalRepresentative => ForEveryone::WHO_LEGAL_REPRESENTATIVE,
        Who::Staff => ForEveryone::WHO_STAFF,
        Who::Family => ForEveryone::WHO_FAMILY,
        Who::Friend => ForEveryone::WHO_FRIEND,
    }
}
