//! What each screen may show, decided by type.
//!
//! A [`Screen`] is a full snapshot of one screen. The shared scene and everything that can lie on top of it hold
//! [`Shown`] text only; what is meant for adults is [`Private`] and has no field there.
//! Words of the program itself are message ids ([`Label::Message`]). Knows no Fluent, colour or size.

mod adults;
mod home;
mod over;
mod preview;
mod reference;
mod shared;
mod sight;
mod terminal_check;
pub mod usual;

pub use adults::{
    AdultBoth, AdultChoice, AdultRendering, AdultStep, CardScene, ChecklistScene, ContactRow, Coverage,
    FacilitatorScene, InterpreterScene, LineRow, PhaseRow, SafetySteps, ShownNow, Sign, TimeScene, Unplaced,
    Upcoming, UpcomingStep, WrongLineRow,
};
pub use home::{
    GateScene, HomeFocus, HomeQuestion, HomeRow, HomeScene, HomeWarning, LeftOut, TerminalReading,
};
pub use over::{
    Choice, ConfirmScene, EditScene, GoToScene, HelpRow, HelpScene, ListScene, Match, Over, SafetyScene,
    ShownContact,
};
pub use preview::{
    Fault, Finding, Gravity, PreviewCard, PreviewFace, PreviewRow, PreviewScene, ProgressRow, ReviewField,
    ReviewScene, TextFile, TextState,
};
pub use reference::{AdultMap, MapPlace, MapRow, TermRow, TermWords};
pub use shared::{
    Among, Answers, Both, ChooserCard, Face, Keeping, MapScene, Picture, PlanLine, PlanRow, PlanScene,
    RailState, RailStep, Rendering, SharedScene,
};
pub use sight::{FacilitatorSight, InterpreterSight, SharedSight, Sight};
pub use terminal_check::{CheckQuestion, SampleRow, TerminalCheckScene};

use serde::{Deserialize, Serialize};

use super::card::StopArea;
use super::clock::ClockTime;
use super::guide::PhaseKind;
use super::id::PhaseId;
use super::language::{Direction, Tag};
use super::safe_text::SafeText;
use super::session::Who;

/// A language on the screen: what the view must know to lay its text out.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Tongue {
    /// Its tag.
    pub tag: Tag,
    /// Its direction.
    pub direction: Direction,
}

/// What a screen shows of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum View {
    /// What everyone sees.
    Shared,
    /// The facilitator's.
    Facilitator,
    /// The interpreter's.
    Interpreter,
}

impl View {
    /// All, in the order of their keys.
    pub const ALL: [Self; 3] = [Self::Facilitator, Self::Shared, Self::Interpreter];

    /// Returns its id on the command line and in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Shared => "shared",
            Self::Facilitator => "facilitator",
            Self::Interpreter => "interpreter",
        }
    }
}

/// A text that the participant may see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The text.
    pub text: SafeText,
    /// Its language.
    pub tongue: Tongue,
}

/// A text for the adults. The shared scene has no field that could hold one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Private {
    /// The text.
    pub text: SafeText,
    /// Its language.
    pub tongue: Tongue,
}

/// A short text beside an answer or a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A message of the program's own words.
    Message(&'static str),
    /// A message with one number, `$count`.
    Counted(&'static str, i64),
    /// A text from the content that everyone may see.
    Shown(Shown),
    /// A time of day.
    Time(ClockTime),
    /// A language by its own name.
    Autonym(String, Tongue),
    /// A generated code, or an id.
    Code(String),
    /// A message with one code, `$text`.
    Named(&'static str, String),
    /// A command, by its words: `command-<words>`.
    Command(&'static str),
    /// A key: a message id where it has a name (`key-space`), else itself.
    Key(&'static str),
    /// The adults' word for a phase: `phase-<kind>`.
    Phase(PhaseKind),
    /// What an area of the plan is called: `plan-<area>`.
    Area(StopArea),
    /// A role of the plan: `who-<role>`.
    Who(Who),
}

/// A key in the footer: a command that applies now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FooterKey {
    /// The command's id.
    pub command: &'static str,
    /// Its words here: its label is `command-<words>`.
    pub words: &'static str,
    /// Its first key as a person reads it on a keyboard: a message id where it has a name (`key-space`), else itself.
    pub key: &'static str,
}

/// What something pointed at with the mouse means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hit {
    /// A command by its id.
    Command(&'static str),
    /// A row or choice of the list that is open, by its index in the scene.
    Choice(usize),
    /// A step of the rail.
    Phase(PhaseId),
}

/// What stands above everything else in one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// A private view is open on a screen that everyone sees.
    PrivateOpen,
    /// The journal cannot be written, since then.
    NotSaved(ClockTime),
    /// What stands here is what another window was last sent: nothing has come for some time.
    NotLive,
    /// The session that another window showed waits: its program is closed.
    Waits,
}

/// Something to tell during a session: a message id with at most one number (`$count`) and one text (`$text`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Message id. Safe to stand on the shared view.
    pub message: &'static str,
    /// `$count`.
    pub count: Option<i64>,
    /// `$text`: a key, an id or a code; never content.
    pub text: Option<String>,
}

impl Notice {
    /// Makes a notice without arguments.
    #[must_use]
    pub fn new(message: &'static str) -> Self {
        Self { message, count: None, text: None }
    }
}

/// A full snapshot of one screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// What stands there.
    pub base: Base,
    /// What lies on top of it.
    pub over: Option<Over>,
    /// Keys that apply now, the most useful first; as many are drawn as fit.
    pub footer: Vec<FooterKey>,
    /// The line above.
    pub band: Option<Band>,
    /// The line that tells something.
    pub notice: Option<Notice>,
    /// Which page of a text larger than the screen, from 0.
    pub page: usize,
    /// An interpreter has read what nobody has reviewed: the program's words in the participant's language too.
    pub drafts_were_read: bool,
}

/// A window that follows no session now: message `follow-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowScene {
    /// It waits for one.
    Looking,
    /// The session has ended.
    Ended,
    /// The session is held by another version of the program.
    OtherVersion,
    /// There are too many windows already.
    Full,
}

/// What stands on a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Base {
    /// Before a session.
    Home(HomeScene),
    /// The gate question of the guide.
    Gate(GateScene),
    /// A window that follows no session now.
    Follow(FollowScene),
    /// What everyone sees.
    Shared(SharedScene),
    /// *Private. Turn the screen, then press Enter.*
    PrivatePage,
    /// Safety: the adults' steps and numbers. On a screen that everyone sees, only after the private page.
    SafetySteps(SafetySteps),
    /// The facilitator's view.
    Facilitator(Box<FacilitatorScene>),
    /// The interpreter's view.
    Interpreter(Box<InterpreterScene>),
    /// The preview of a translation.
    Preview(Box<PreviewScene>),
    /// The check of a terminal.
    TerminalCheck(Box<TerminalCheckScene>),
}
