//! The facilitator's and the interpreter's scenes: everything that the shared one must not have.

use serde::{Deserialize, Serialize};

use crate::domain::card::{Answer, Dimension, List, StopArea, Weight};
use crate::domain::clock::ClockTime;
use crate::domain::guide::{Interpreting, PhaseKind};
use crate::domain::id::PhaseId;
use crate::domain::language::Tag;
use crate::domain::pictogram::Pictogram;
use crate::domain::session::{CheckBackOutcome, Present, Turn};

use super::{
    AdultMap, Among, Face, Keeping, LeftOut, MapScene, PlanScene, Private, RailState, TermRow, Tongue,
};

/// The facilitator's view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacilitatorScene {
    /// The facilitator's language.
    pub facilitator: Tongue,
    /// The participant's.
    pub participant: Tongue,
    /// The session's generated code.
    pub code: String,
    /// All phases.
    pub phases: Vec<PhaseRow>,
    /// What the facilitator is reminded of in this phase.
    pub prompts: Vec<Private>,
    /// The stop.
    pub step: AdultStep,
    /// What comes after this stop's step.
    pub next_up: Option<Upcoming>,
    /// Time.
    pub time: TimeScene,
    /// Who is speaking now; none while the adults are among themselves.
    pub turn: Option<Turn>,
    /// How the words travel.
    pub interpreting: Interpreting,
    /// Who else is there.
    pub present: Vec<Present>,
    /// What the participant sees now, when that differs from the stop.
    pub shown_now: ShownNow,
    /// "Cards shown": in Debrief, and on a key. Never a score.
    pub coverage: Option<Coverage>,
    /// Lines that were marked as wrong, for the translator; listed in Debrief.
    pub wrong_lines: Vec<WrongLineRow>,
    /// The guide shows the map, and where the participant is has not been said.
    pub unplaced: Option<Unplaced>,
    /// Some of the content has faults; said in preparation.
    pub left_out: Option<LeftOut>,
    /// What is kept.
    pub keeping: Keeping,
}

/// The guide shows the map, and nobody has said where the participant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unplaced {
    /// The map is still ahead: the adults are among themselves.
    Ahead,
    /// The map is passed over in this phase.
    PassedOver,
}

/// The interpreter's view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterpreterScene {
    /// The facilitator's language.
    pub facilitator: Tongue,
    /// The participant's.
    pub participant: Tongue,
    /// All phases.
    pub phases: Vec<PhaseRow>,
    /// The stop.
    pub step: AdultStep,
    /// Notes for the interpreter.
    pub notes: Vec<Private>,
    /// Terms of the line, as they stand in it, then those of the other cards in this phase.
    pub glossary: Vec<TermRow>,
    /// "until 14.45".
    pub until: Option<ClockTime>,
    /// Who is speaking now; none while the adults are among themselves.
    pub turn: Option<Turn>,
    /// What the participant sees now, when that differs from the stop.
    pub shown_now: ShownNow,
    /// What is kept.
    pub keeping: Keeping,
}

/// A phase on the adults' rail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseRow {
    /// Its id.
    pub phase: PhaseId,
    /// The program's word for it (`phase-<kind>`) where the guide gives no title.
    pub kind: PhaseKind,
    /// The guide's word for it.
    pub title: Option<Private>,
    /// Where the session is.
    pub state: RailState,
}

/// A text in both languages as the adults see it: unreviewed ones too, marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultBoth {
    /// In the facilitator's language.
    pub facilitator: Private,
    /// In the participant's.
    pub participant: AdultRendering,
}

/// What stands in the participant's half of an adult's view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum AdultRendering {
    /// The text.
    Text {
        /// The text.
        text: Private,
        /// No qualified person has read it.
        is_unreviewed: bool,
        /// The source has changed since.
        is_stale: bool,
    },
    /// There is none: the interpreter says it.
    Missing,
    /// The talk is held in one language.
    Same,
}

/// A stop as the adults see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum AdultStep {
    /// A phase without steps: its prompts.
    Phase,
    /// What the facilitator does alone, seen from the interpreter's seat.
    FacilitatorAlone,
    /// *We start soon*: the adults are ready, the participant may come in.
    Waiting,
    /// A line of a card.
    Card(Box<CardScene>),
    /// The chooser.
    Chooser {
        /// What is chosen from.
        among: Among,
        /// They are said before they are shown, and have not been shown.
        waits: bool,
        /// What there is.
        cards: Vec<AdultChoice>,
        /// The one that is pointed at.
        cursor: Option<usize>,
    },
    /// A checklist.
    Checklist(ChecklistScene),
    /// The plan.
    Plan(PlanScene),
    /// The participant's place in the process.
    Map(AdultMap),
}

/// A card with its lines, notes and facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardScene {
    /// Its title.
    pub title: AdultBoth,
    /// The code to read aloud.
    pub code: Option<String>,
    /// How heavy it is.
    pub weight: Weight,
    /// Answers to point at.
    pub answer: Answer,
    /// The drawing that stands with its lines.
    pub pictogram: Option<Pictogram>,
    /// `Some` on a check-back card: what was answered, if anything.
    pub check_back: Option<Option<CheckBackOutcome>>,
    /// All lines of explain and ask, or of the follow-ups while those are open.
    pub lines: Vec<LineRow>,
    /// Index into `lines`.
    pub here: usize,
    /// How many follow-ups wait behind their key.
    pub follow_ups: usize,
    /// Notes for the facilitator.
    pub notes: Vec<Private>,
    /// When law or procedure on it was last verified, where it explains some.
    pub verified_on: Option<String>,
    /// It explains the process, and nobody has verified what it says.
    pub is_unverified: bool,
    /// A heavy card over the telephone: the quiet warning.
    pub is_heavy_by_telephone: bool,
    /// Whether codes are worth saying: the interpreter has the text on paper, or is not in the room.
    pub is_code_useful: bool,
}

/// A line of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineRow {
    /// As it is said aloud, from 1.
    pub number: usize,
    /// Which list.
    pub list: List,
    /// The text.
    pub text: AdultBoth,
    /// The participant can read it now, or could.
    pub is_shown: bool,
    /// It was marked as wrong and is hidden from the shared view.
    pub is_wrong: bool,
}

/// A card of the chooser as the adults see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultChoice {
    /// Its title.
    pub title: AdultBoth,
    /// The code to read aloud.
    pub code: Option<String>,
    /// How heavy it is.
    pub weight: Weight,
    /// Whether it has been talked about.
    pub is_seen: bool,
}

/// A checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistScene {
    /// Its heading.
    pub title: Private,
    /// Items, and whether each is ticked.
    pub items: Vec<(Private, bool)>,
    /// The one that is pointed at.
    pub cursor: Option<usize>,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Upcoming {
    /// A card.
    Card(Private),
    /// A stop that is no card.
    Step(UpcomingStep),
    /// The next phase.
    Phase(PhaseKind, Option<Private>),
    /// Nothing: the last stop.
    Last,
}

/// A stop that is no card: message `upcoming-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is named by its message")]
pub enum UpcomingStep {
    Chooser,
    Checklist,
    Plan,
    Map,
    Waiting,
    Talk,
}

/// What the participant sees, said to the facilitator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShownNow {
    /// The same stop.
    Same,
    /// Of the map what everyone may see, while the whole of it stands here.
    Map(Box<MapScene>),
    /// Nothing: only the facilitator sees this screen.
    Nothing,
    /// The screen is blank.
    Blank,
    /// The same stop, and this page of so many.
    Page(usize, usize),
    /// The same stop, and it stays when the facilitator moves.
    Still,
    /// The first screen is turned away from the participant.
    Turned,
    /// The calm part of Safety.
    Safety,
    /// Something that the facilitator does lies on the screen: a menu, a list, a question.
    Covered,
    /// The shared view keeps its place while the facilitator moves: a true picture of it.
    Frozen(Box<Face>),
    /// Something else: a picture, the mark before a line is said.
    Other(Box<Face>),
}

/// Time as the facilitator sees it. All in whole minutes; negative = over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeScene {
    /// The time of day.
    pub now: ClockTime,
    /// Left of this phase's budget.
    pub phase_left: i64,
    /// The whole budget of this phase.
    pub phase_budget: i64,
    /// How little that is.
    pub sign: Sign,
    /// Booked until.
    pub until: Option<ClockTime>,
    /// Left of the booking.
    pub booked_left: Option<i64>,
    /// Left of the booking less what is left of the budgets: negative = behind.
    pub ahead: Option<i64>,
    /// Time to go to the plan.
    pub is_time_for_plan: bool,
    /// The pause stops the clock.
    pub is_stopped: bool,
}

/// How little of a budget is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sign {
    /// More than 20 %.
    Enough,
    /// 20 % or less.
    Little,
    /// 5 % or less.
    VeryLittle,
    /// Over.
    Over,
}

/// "Cards shown": which were, and what they touched. Never a score.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Coverage {
    /// Titles of the cards that were shown, in order.
    pub shown: Vec<Private>,
    /// Titles of those that were skipped.
    pub skipped: Vec<Private>,
    /// Dimensions touched.
    pub dimensions: Vec<Dimension>,
    /// STOP areas touched.
    pub areas: Vec<StopArea>,
}

/// A line for the translator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongLineRow {
    /// The card's code, else its id.
    pub card: String,
    /// The number of the line.
    pub number: usize,
    /// In which language.
    pub language: Tag,
}

/// Safety: the adults' steps and numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetySteps {
    /// Steps.
    pub steps: Vec<Private>,
    /// All numbers.
    pub contacts: Vec<ContactRow>,
}

/// A number to call, as the adults see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactRow {
    /// Whose number.
    pub label: Private,
    /// `None`: not filled in yet; the organisation does that in its own `library.ron`.
    pub number: Option<String>,
    /// When it was last verified.
    pub verified_on: Option<String>,
}
