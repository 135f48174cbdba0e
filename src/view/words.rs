//! The program's words on a screen: the facilitator's, and the participant's where there are some.
//!
//! Knows which id stands for which value of the domain; knows no Fluent syntax and no colours.

use crate::domain::card::{Dimension, StopArea};
use crate::domain::clock::ClockTime;
use crate::domain::guide::PhaseKind;
use crate::domain::scene::{Among, Keeping, Picture, UpcomingStep};
use crate::domain::session::{Present, Turn};
use crate::locale::{self, Arg};

pub(super) use crate::domain::message::{phase, pictogram, plan, weight, who};

/// The words of both languages.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// In the facilitator's language, which is the interface's.
    pub facilitator: &'a locale::Words,
    /// In the participant's; `None` where there is no catalogue in it, or the talk is held in one language.
    pub participant: Option<&'a locale::Words>,
}

/// Says a time of day as people of a language write it.
pub(super) fn clock(words: &locale::Words, time: ClockTime) -> String {
    let (hour, minute) = time.parts();
    let (hour, minute) = (format!("{hour:02}"), format!("{minute:02}"));
    let clock = words.tell("clock", &[("hour", Arg::Text(&hour)), ("minute", Arg::Text(&minute))]);
    as_one(&clock)
}

/// Makes numbers with signs between them one left-to-right island: `14.05` and `1/2` stand so in every language.
pub(super) fn as_one(text: &str) -> String {
    let plain: String = text.chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter)).collect();
    format!("\u{2066}{plain}\u{2069}")
}

/// Says "until 14.45".
pub(super) fn until(words: &locale::Words, time: ClockTime) -> String {
    words.tell("until", &[("time", Arg::Text(&clock(words, time)))])
}

/// Returns the message of a step of the participant's rail.
pub(super) fn rail(kind: PhaseKind) -> &'static str {
    match kind {
        PhaseKind::Prepare => "rail-prepare",
        PhaseKind::Brief => "rail-brief",
        PhaseKind::Open => "rail-open",
        PhaseKind::Understand => "rail-understand",
        PhaseKind::Manage => "rail-manage",
        PhaseKind::Meaning => "rail-meaning",
        PhaseKind::Plan => "rail-plan",
        PhaseKind::Close => "rail-close",
        PhaseKind::Debrief => "rail-debrief",
    }
}

/// Returns the message of a STOP area for the adults.
pub(super) fn area(area: StopArea) -> &'static str {
    match area {
        StopArea::Structure => "area-structure",
        StopArea::TalkAndTime => "area-talk-and-time",
        StopArea::OrganisedPlay => "area-organised-play",
        StopArea::ParentSupport => "area-parent-support",
    }
}

/// Returns the message of a dimension for the adults.
pub(super) fn dimension(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Comprehensibility => "dimension-comprehensibility",
        Dimension::Manageability => "dimension-manageability",
        Dimension::Meaningfulness => "dimension-meaningfulness",
    }
}

/// Returns the question above a chooser's titles.
pub(super) fn chooser_heading(among: Among) -> &'static str {
    match among {
        Among::Cards => "chooser-heading",
        Among::Process => "chooser-heading-process",
    }
}

/// Returns the message of a stop that comes next and is no card.
pub(super) fn upcoming(step: UpcomingStep) -> &'static str {
    match step {
        UpcomingStep::Chooser => "upcoming-chooser",
        UpcomingStep::Checklist => "upcoming-checklist",
        UpcomingStep::Plan => "upcoming-plan",
        UpcomingStep::Map => "upcoming-map",
        UpcomingStep::Waiting => "upcoming-waiting",
        UpcomingStep::Talk => "upcoming-talk",
    }
}

/// Returns the message of who speaks now.
pub(super) fn turn(turn: Turn) -> &'static str {
    match turn {
        Turn::Facilitator => "turn-facilitator",
        Turn::InterpreterForFacilitator => "turn-interpreter-for-facilitator",
        Turn::Participant => "turn-participant",
        Turn::InterpreterForParticipant => "turn-interpreter-for-participant",
    }
}

/// Returns the message of who else is there.
pub(super) fn present(present: Present) -> &'static str {
    match present {
        Present::LegalRepresentative => "present-legal-representative",
        Present::Staff => "present-staff",
        Present::PublicCounsel => "present-public-counsel",
        Present::Family => "present-family",
    }
}

/// Returns the message of what is kept.
pub(super) fn keeping(keeping: Keeping) -> &'static str {
    match keeping {
        Keeping::Nothing => "keeping-nothing",
        Keeping::Plan => "keeping-plan",
        Keeping::StepsAndTimes => "keeping-steps-and-times",
    }
}

/// Returns the message under a picture.
pub(super) fn picture(picture: Picture) -> &'static str {
    match picture {
        Picture::StartSoon => "picture-start-soon",
        Picture::HowWeTalk => "picture-how-we-talk",
        Picture::Listening => "picture-listening",
        Picture::Pause => "picture-pause",
        Picture::Goodbye => "picture-goodbye",
    }
}
