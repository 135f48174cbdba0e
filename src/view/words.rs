//! The program's words on a screen: the facilitator's, and the participant's where there are some.
//!
//! Knows which id stands for which value of the domain; knows no Fluent syntax and no colours.

use crate::domain::card::{Dimension, StopArea};
use crate::domain::clock::ClockTime;
use crate::domain::everyone::ForEveryone;
use crate::domain::guide::PhaseKind;
use crate::domain::scene::{Among, Keeping, Picture, UpcomingStep};
use crate::domain::session::{Present, Turn};
use crate::locale::{self, Arg, Spoken};

pub(super) use crate::domain::message::{phase, pictogram, plan, weight, who};

/// The words of both languages.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// In the facilitator's language, which is the interface's.
    pub facilitator: &'a locale::Words,
    /// In the participant's; `None` where there is no catalogue in it, or the talk is held in one language.
    pub participant: Option<&'a Spoken>,
}

impl<'a> Words<'a> {
    /// Returns the words that may stand on a screen: those that nobody has reviewed only where an interpreter has read them.
    pub(super) fn shown(self, drafts_were_read: bool) -> Self {
        let participant = self.participant.filter(|spoken| spoken.may_be_shown(drafts_were_read));
        Self { participant, ..self }
    }

    /// Returns the words that say some messages to the participant: their own where they have them all, else the facilitator's.
    pub(super) fn to_participant(self, messages: &[ForEveryone]) -> &'a locale::Words {
        self.participant.and_then(|spoken| spoken.that_say(messages)).unwrap_or(self.facilitator)
    }
}

/// Says a time of day as people of a language write it.
pub(super) fn clock(words: &locale::Words, time: ClockTime) -> String {
    let (hour, minute) = time.parts();
    let (hour, minute) = (format!("{hour:02}"), format!("{minute:02}"));
    let clock =
        words.tell(ForEveryone::CLOCK.id(), &[("hour", Arg::Text(&hour)), ("minute", Arg::Text(&minute))]);
    as_one(&clock)
}

/// Makes numbers with signs between them one left-to-right island: `14.05` and `1/2` stand so in every language.
pub(super) fn as_one(text: &str) -> String {
    let plain: String = text.chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter)).collect();
    format!("\u{2066}{plain}\u{2069}")
}

/// Keeps a path or an option together where rows break: no row ends at a hyphen or a stroke within it.
pub(super) fn unbroken(text: &str) -> String {
    const JOINER: char = '\u{2060}';
    let joined = |letter| [Some(letter), matches!(letter, '-' | '/').then_some(JOINER)].into_iter().flatten();
    text.chars().flat_map(joined).collect()
}

/// Says "until 14.45".
pub(super) fn until(words: &locale::Words, time: ClockTime) -> String {
    words.tell(ForEveryone::UNTIL.id(), &[("time", Arg::Text(&clock(words, time)))])
}

/// Returns the message of a step of the participant's rail; the adults' own phases have none.
pub(super) fn rail(kind: PhaseKind) -> Option<ForEveryone> {
    match kind {
        PhaseKind::Open => Some(ForEveryone::RAIL_OPEN),
        PhaseKind::Understand => Some(ForEveryone::RAIL_UNDERSTAND),
        PhaseKind::Manage => Some(ForEveryone::RAIL_MANAGE),
        PhaseKind::Meaning => Some(ForEveryone::RAIL_MEANING),
        PhaseKind::Plan => Some(ForEveryone::RAIL_PLAN),
        PhaseKind::Close => Some(ForEveryone::RAIL_CLOSE),
        PhaseKind::Prepare | PhaseKind::Brief | PhaseKind::Debrief => None,
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
pub(super) fn chooser_heading(among: Among) -> ForEveryone {
    match among {
        Among::Cards => ForEveryone::CHOOSER_HEADING,
        Among::Process => ForEveryone::CHOOSER_HEADING_PROCESS,
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
pub(super) fn turn(turn: Turn) -> ForEveryone {
    match turn {
        Turn::Facilitator => ForEveryone::TURN_FACILITATOR,
        Turn::InterpreterForFacilitator => ForEveryone::TURN_INTERPRETER_FOR_FACILITATOR,
        Turn::Participant => ForEveryone::TURN_PARTICIPANT,
        Turn::InterpreterForParticipant => ForEveryone::TURN_INTERPRETER_FOR_PARTICIPANT,
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
pub(super) fn keeping(keeping: Keeping) -> ForEveryone {
    match keeping {
        Keeping::Nothing => ForEveryone::KEEPING_NOTHING,
        Keeping::Plan => ForEveryone::KEEPING_PLAN,
        Keeping::StepsAndTimes => ForEveryone::KEEPING_STEPS_AND_TIMES,
    }
}

/// Returns the message under a picture.
pub(super) fn picture(picture: Picture) -> ForEveryone {
    match picture {
        Picture::StartSoon => ForEveryone::PICTURE_START_SOON,
        Picture::HowWeTalk => ForEveryone::PICTURE_HOW_WE_TALK,
        Picture::Listening => ForEveryone::PICTURE_LISTENING,
        Picture::Pause => ForEveryone::PICTURE_PAUSE,
        Picture::Goodbye => ForEveryone::PICTURE_GOODBYE,
    }
}
