//! What comes in, and what goes out: the only two ways between the program and the world.

use crate::domain::clock::{ClockTime, Millis};
use crate::domain::id::GuideId;
use crate::domain::language::Tag;
use crate::domain::library::Library;
use crate::domain::scene::{Both, Hit, PlanScene, ShownContact, View};
use crate::domain::session::{Choices, ScreenUse, Stamped};
use crate::domain::terminal::Checked;
use crate::problem::Problem;

use super::key::Key;

/// When a message came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Now {
    /// Since the program started.
    pub since_start: Millis,
    /// The time of day.
    pub clock: ClockTime,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Msg {
    /// A key was pressed.
    Key(Key),
    /// Something was pointed at.
    Pointed(Hit),
    /// The wheel turned: down is true.
    Scrolled(bool),
    /// Text was pasted; at most 10,000 characters.
    Pasted(String),
    /// The deadline of [`super::wake_at`] has come.
    Tick,
    /// The screen was drawn; so many pages stand on it.
    Drawn {
        /// Pages of what is larger than the screen; 1 where all of it fits.
        pages: usize,
        /// How many of them hold what is said now: *next* goes through these before it moves on.
        line_pages: usize,
    },
    /// [`Effect::Load`] was carried out.
    Loaded {
        /// What was asked for.
        guide: GuideId,
        /// The library, or the faults of the guide itself, and the faults that it can live with.
        result: Result<Box<Library>, Vec<Problem>>,
    },
    /// Other screens came, went, or said how many pages they have.
    Others(Others),
    /// No other screen can show this session: the system does not let it listen.
    CannotBeFollowed,
    /// Somebody at another screen goes on or back.
    Remote(Remote),
    /// [`Effect::OpenWindow`] was carried out, or could not be.
    WindowOpened(bool),
    /// [`Effect::CheckTerminal`] was carried out: all that is remembered of terminals now.
    TerminalChecked(Vec<Checked>),
    /// [`Effect::WriteTakeHome`] was carried out: where the page lies, `None` where it could not be written.
    TakeHomeWritten(Option<String>),
    /// [`Effect::Append`] is on disk (or in the runtime folder's memory), up to this event's number, from 1.
    Saved(u64),
    /// It could not be written.
    SaveFailed,
}

/// The screens of other programs that show this session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Others {
    /// How many show the shared view.
    pub shared: usize,
    /// How many show the facilitator's.
    pub facilitator: usize,
    /// How many show the interpreter's.
    pub interpreter: usize,
    /// The most pages that the shared view has on one of them, as it stands now; 0 before one has said it.
    pub pages: usize,
}

impl Others {
    /// Returns how many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.shared + self.facilitator + self.interpreter
    }
}

/// All that another keyboard may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remote {
    /// Go on.
    Next,
    /// Go back.
    Previous,
}

/// What the paper that the participant takes home is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct TakeHome {
    /// The session's code: the file's name.
    pub code: String,
    /// What the participant sees of the guide.
    pub title: Option<Both>,
    /// The plan.
    pub plan: PlanScene,
    /// Numbers meant for the participant.
    pub contacts: Vec<ShownContact>,
    /// The languages.
    pub choices: Choices,
}

/// Something to be done at the edge.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read a guide with all that it uses in these languages; answered by [`Msg::Loaded`] before the next draw.
    Load {
        /// The guide.
        guide: GuideId,
        /// Facilitator's and participant's.
        languages: Vec<Tag>,
    },
    /// Write an event to the runtime journal before the next draw; answered by [`Msg::Saved`] or
    /// [`Msg::SaveFailed`]. The first event of a session ([`Event::Started`](crate::domain::session::Event)) makes
    /// the journal. Typed text has been taken out already.
    Append(Box<Stamped>),
    /// Go on writing to the journal of a waiting session, by its number in [`Start::waiting`](super::start::Start::waiting).
    TakeUp(usize),
    /// The session has ended cleanly: remove its journal.
    Forget,
    /// Remove the journal of a waiting session that nobody wants, by its number in [`Start::waiting`](super::start::Start::waiting).
    Discard(usize),
    /// Write what is remembered between sessions.
    WriteChoices(Remembered),
    /// Use this language for the program's own words from now on (facilitator's), and this one for the
    /// participant's side.
    Speak {
        /// Facilitator's.
        facilitator: Tag,
        /// Participant's.
        participant: Tag,
    },
    /// Draw in another theme, by its name: one of [`THEMES`].
    UseTheme(&'static str),
    /// Open another window, which follows with this view; answered by [`Msg::WindowOpened`].
    OpenWindow(View),
    /// Check how text reads in this terminal; answered by [`Msg::TerminalChecked`].
    CheckTerminal,
    /// Write the plan to a page that the participant takes home; answered by [`Msg::TakeHomeWritten`].
    WriteTakeHome(Box<TakeHome>),
    /// Draw everything anew.
    Redraw,
    /// Leave, with this exit code. A journal that was not forgotten stays: the session is parked.
    Quit(i32),
}

/// The themes' names, in the order in which their key goes through them.
pub const THEMES: [&str; 4] = ["dark", "light", "contrast", "mono"];

/// What is remembered between sessions. Never the guide, never the participant's language.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// The facilitator's language.
    pub facilitator: Option<Tag>,
    /// Who sees the screen.
    pub screen: Option<ScreenUse>,
    /// The theme's name.
    pub theme: Option<String>,
    /// The program has been used here before.
    pub is_known: bool,
    /// What was found to read right, in each terminal in which somebody checked it; the last one first.
    pub terminals: Vec<Checked>,
}

/// The most terminals that are remembered.
const MOST_TERMINALS: usize = 12;

impl Remembered {
    /// Returns what was found in a terminal, by its mark.
    #[must_use]
    pub fn checked(&self, mark: &str) -> Option<&Checked> {
        self.terminals.iter().find(|checked| checked.mark == mark)
    }

    /// Remembers what was found in a terminal, instead of what was found there before.
    pub fn check(&mut self, checked: Checked) {
        self.terminals.retain(|before| before.mark != checked.mark);
        self.terminals.insert(0, checked);
        self.terminals.truncate(MOST_TERMINALS);
    }
}

/// A session that waits in the runtime folder: parked, or cut off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its events, all that could be read; the first is `Started`.
    pub events: Vec<Stamped>,
    /// How many minutes ago the last event was written.
    pub minutes_ago: u64,
}

/// What the person asked for on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begin {
    /// Home.
    Home,
    /// Straight to a guide.
    Run {
        /// Which.
        guide: GuideId,
        /// All choices.
        choices: Box<Choices>,
    },
    /// On with the session that waits: the first in [`Start::waiting`](super::start::Start::waiting).
    Resume,
}
