//! Home: one question at a time before the participant comes in; then an overview from which to start.

use serde::{Deserialize, Serialize};

use crate::domain::clock::ClockTime;

use super::{Choice, Label, Private, Tongue};

/// Home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeScene {
    /// The language of the program's own words.
    pub interface: Tongue,
    /// Every question with its answer so far.
    pub rows: Vec<HomeRow>,
    /// Where the person is.
    pub focus: HomeFocus,
    /// What is worth knowing while it can still be changed.
    pub warnings: Vec<HomeWarning>,
    /// What is known of the terminal, where the languages need more of it than others do; and the key of its check.
    pub reading: Option<(TerminalReading, &'static str)>,
    /// Whether this is the first time that the program runs here: the words are a little longer.
    pub is_first_time: bool,
}

/// Where the person is on Home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HomeFocus {
    /// On the overview: a row of `rows` is highlighted.
    Overview(usize),
    /// One question is open.
    Asking {
        /// Which.
        question: HomeQuestion,
        /// Its number and how many there are; 0 for one that is not asked in turn.
        number: (usize, usize),
        /// What can be answered.
        choices: Vec<Choice>,
        /// The one that is highlighted.
        cursor: usize,
        /// What is being typed, where the answer can be typed.
        typed: Option<String>,
    },
}

/// A row of the overview: message `home-<question>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeRow {
    /// Which question.
    pub question: HomeQuestion,
    /// The answer; empty for rows that have none (resume, start). For the guide, how long it takes.
    pub answer: Vec<Label>,
    /// The guide's title, for the guide's row.
    pub title: Option<Private>,
}

/// A question on Home. Message `home-<id>` asks it, `home-<id>-help` explains it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HomeQuestion {
    /// A session that waits (parked, or cut off): go on with it.
    Resume,
    /// Who sees this screen.
    Screen,
    /// Which guide.
    Guide,
    /// The facilitator's language.
    Facilitator,
    /// The participant's language.
    Participant,
    /// The form of address, only where the texts have a feminine variant.
    Address,
    /// Where in the process the participant is, where there is a map.
    Stage,
    /// How the words travel.
    Interpreting,
    /// Booked until.
    Until,
    /// Who is present.
    Present,
    /// Whether the interpreter has the text on paper.
    Paper,
    /// Whether an interpreter has read the unreviewed texts.
    Drafts,
    /// Another screen. Not asked: it stands on the overview.
    Screens,
    /// Begin.
    Start,
}

/// Faults in the content that the guide can live with: what they concern is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Their places.
    pub places: Vec<String>,
    /// What is typed to see them.
    pub command: String,
}

/// What is worth knowing while it can still be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HomeWarning {
    /// A guide with heavy cards by telephone.
    HeavyByTelephone,
    /// There are no texts in the participant's language: the interpreter says everything.
    NoTexts,
    /// The texts are unreviewed.
    Unreviewed,
    /// The booking is shorter than the session's budgets, by so many minutes.
    BookedTooShort(i64),
    /// The chosen guide is broken: the first faults, by place.
    Broken(Vec<String>),
    /// Some of the content has faults.
    LeftOut(LeftOut),
    /// The booked end has passed.
    Passed(ClockTime),
    /// The guide shows the map, and where the participant is has not been said.
    NoStage,
}

/// Whether somebody has seen that right-to-left or Ethiopic text reads right in this terminal: message
/// `terminal-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TerminalReading {
    /// Somebody who reads it.
    ByReader,
    /// Somebody who compared it with a picture.
    ByPicture,
    /// Nobody.
    Unchecked,
}

/// The gate question of a guide that presumes something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateScene {
    /// The question, from the guide.
    pub question: Private,
    /// `gate-yes`, `gate-no`.
    pub cursor: usize,
}

impl HomeQuestion {
    /// Returns its id in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Resume => "resume",
            Self::Screen => "screen",
            Self::Guide => "guide",
            Self::Facilitator => "facilitator",
            Self::Participant => "participant",
            Self::Address => "address",
            Self::Stage => "stage",
            Self::Interpreting => "interpreting",
            Self::Until => "until",
            Self::Present => "present",
            Self::Paper => "paper",
            Self::Drafts => "drafts",
            Self::Screens => "screens",
            Self::Start => "start",
        }
    }
}
