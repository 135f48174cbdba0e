//! The shared scene: what everyone in the room may see, and nothing else.

use serde::{Deserialize, Serialize};

use crate::domain::card::StopArea;
use crate::domain::clock::ClockTime;
use crate::domain::guide::PhaseKind;
use crate::domain::id::PhaseId;
use crate::domain::pictogram::Pictogram;
use crate::domain::session::{CheckBackOutcome, Turn, Who};

use super::{Shown, Tongue};

/// The shared view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedScene {
    /// The facilitator's language.
    pub facilitator: Tongue,
    /// The participant's; equal to the facilitator's when the talk is held in one language.
    pub participant: Tongue,
    /// One step a kind of phase, six at most.
    pub rail: Vec<RailStep>,
    /// What stands in the middle.
    pub face: Face,
    /// Small above it; never on Tender and Heavy cards.
    pub title: Option<Both>,
    /// "until 14.45", if chosen.
    pub until: Option<ClockTime>,
    /// Who is speaking now, if chosen.
    pub turn: Option<Turn>,
    /// What is kept: true in every mode.
    pub keeping: Keeping,
}

/// What is kept after the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keeping {
    /// Nothing.
    Nothing,
    /// The plan alone, since it was asked for.
    Plan,
    /// Steps and times.
    StepsAndTimes,
}

/// A step of the participant's rail: message `rail-<kind>` in the participant's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RailStep {
    /// The first phase of this kind.
    pub phase: PhaseId,
    /// Which words.
    pub kind: PhaseKind,
    /// Where the session is.
    pub state: RailState,
}

/// Where the session is, seen from a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RailState {
    /// It has been there.
    Behind,
    /// It is there.
    Here,
    /// It has not been there.
    Ahead,
}

/// A text in the facilitator's language and what stands in the participant's half.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Both {
    /// In the facilitator's language; where it has none, in the source language.
    pub facilitator: Shown,
    /// In the participant's.
    pub participant: Rendering,
}

/// What stands in the participant's half.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rendering {
    /// The text.
    Text(Shown),
    /// "The interpreter says this": no text, or one that may not be shown yet.
    InterpreterSays,
    /// The talk is held in one language.
    Same,
}

/// What stands in the middle of the shared view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Face {
    /// A calm picture with its words (`picture-<name>`), and the purpose of the talk while waiting.
    Picture(Picture, Option<Both>),
    /// A line of a Tender or Heavy card before it has been said: a calm mark, nothing to read.
    Listen,
    /// The current line, with answers to point at and a drawing of what it is about.
    Line(Both, Answers, Option<Pictogram>),
    /// Titles to point at.
    Chooser {
        /// What is chosen from.
        among: Among,
        /// What there is.
        cards: Vec<ChooserCard>,
        /// The one that is pointed at.
        cursor: Option<usize>,
    },
    /// The next days.
    Plan(PlanScene),
    /// Where the participant is in the process.
    Map(Box<MapScene>),
}

/// The process map as everyone may see it. There is no field for a branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapScene {
    /// Titles of the way so far, the first place first.
    pub way: Vec<Both>,
    /// Where the participant is.
    pub here: Both,
    /// The step that may be shown unasked.
    pub next: Option<Both>,
    /// What lies over any place, where the talk is about it.
    pub over_any: Option<Both>,
}

/// A calm picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Picture {
    /// *We start soon.*
    StartSoon,
    /// *How we talk with an interpreter.*
    HowWeTalk,
    /// *We are listening.*
    Listening,
    /// *Pause.*
    Pause,
    /// *Goodbye.*
    Goodbye,
}

/// Answers to point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answers {
    /// None: free talk.
    Open,
    /// Yes, no.
    YesNo,
    /// Yes, a little, no.
    YesLittleNo,
    /// That is right, something is different; and what was answered.
    CheckBack(Option<CheckBackOutcome>),
}

/// What a chooser's titles are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Among {
    /// Cards to talk about.
    Cards,
    /// What can come after a place in the process.
    Process,
}

/// A title to point at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChooserCard {
    /// The title.
    pub title: Both,
    /// Whether it has been talked about.
    pub is_seen: bool,
}

/// The plan: a row for each STOP area, any may stay empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanScene {
    /// Structure, talking and time, organised play, parent support.
    pub rows: Vec<PlanRow>,
    /// The row that is pointed at.
    pub cursor: Option<usize>,
    /// What does not fit is turned page by page; else the page of the row that is pointed at stands there.
    pub turns_by_page: bool,
}

/// A row of the plan: message `plan-<area>` in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRow {
    /// Which words.
    pub area: StopArea,
    /// What was picked or typed.
    pub lines: Vec<PlanLine>,
}

/// A line of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanLine {
    /// In both languages when picked; typed text stands in one language, which is its tongue.
    pub text: Both,
    /// Whether it was typed, and so marked with its language.
    pub is_typed: bool,
    /// Who does it or is there.
    pub who: Option<Who>,
}
