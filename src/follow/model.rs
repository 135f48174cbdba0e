//! The follower's state: which session it follows, what it was sent last, and what is its own.
//!
//! [`update`](super::update()) alone changes it. Knows no socket: what it wishes for is carried out at the edge.

use crate::app::command::Where;
use crate::domain::clock::ClockTime;
use crate::domain::language::{Direction, Tag};
use crate::domain::scene::{Notice, Sight, View};

use super::wire::{Refusal, Up};

/// A session that runs on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its generated code.
    pub code: String,
    /// When it began to be followed.
    pub since: ClockTime,
}

/// What comes from the session, or from the search for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// Sessions that run now; nothing is followed.
    Looking(Vec<Found>),
    /// A session is followed: snapshots of this view come.
    Joined(View),
    /// A snapshot with its revision.
    Sight(u64, Box<Sight>),
    /// The session lives.
    Beat,
    /// Nothing has come for too long, or the line is cut.
    Lost,
    /// The session waits: its program was closed.
    Waits,
    /// The session has ended cleanly.
    Ended,
    /// It may not be followed.
    Refused(Refusal),
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Follow the session with this code.
    Choose(String),
    /// Look for sessions again.
    LookAgain,
    /// Say something to the session.
    Say(Up),
    /// Use these languages from now on: facilitator's, participant's.
    Speak(Tag, Tag),
    /// Draw in another theme, by its name.
    UseTheme(&'static str),
    /// Draw everything anew.
    Redraw,
    /// Leave, with this exit code.
    Quit(i32),
}

/// A window that follows a session.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own; none excludes another")]
pub struct Follower {
    /// Where it has come to.
    pub stage: Stage,
    /// Its keyboard may go on and back.
    pub controls: bool,
    /// Nothing is to be seen here.
    pub is_blank: bool,
    /// Help is open.
    pub shows_help: bool,
    /// A private view has been opened here: the private page has been answered.
    pub is_open: bool,
    /// The theme that is drawn in.
    pub theme: &'static str,
    /// Which page of a private view, or of help.
    pub page: usize,
    /// How many pages the screen said that it has.
    pub pages: usize,
    /// What was said last of the shared view's pages.
    pub told: Option<(u64, usize)>,
    /// Something to tell; gone with the next key.
    pub notice: Option<Notice>,
    /// The languages that are spoken: facilitator's, participant's.
    pub tongues: Option<(Tag, Tag)>,
    /// The direction of the program's own words.
    pub direction: Direction,
}

/// Where a follower has come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// It looks for a session; where there are several, the person chooses.
    Looking {
        /// Sessions that run.
        found: Vec<Found>,
        /// The row that is highlighted.
        cursor: usize,
    },
    /// It follows one.
    Following {
        /// Which view.
        view: View,
        /// What it was sent last, with its revision.
        sight: Option<(u64, Box<Sight>)>,
        /// Whether the session is there now.
        contact: Contact,
    },
    /// The session has ended cleanly; what it was sent last.
    Ended(Option<Box<Sight>>),
    /// It may not follow.
    Refused(Refusal),
}

/// Whether a session is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contact {
    /// It is.
    Live,
    /// It was closed, and may go on later.
    Waits,
    /// Nothing is heard of it.
    Lost,
}

impl Follower {
    /// Begins to look.
    #[must_use]
    pub fn new(controls: bool, theme: &'static str, direction: Direction) -> Self {
        Self {
            stage: Stage::Looking { found: Vec::new(), cursor: 0 },
            controls,
            is_blank: false,
            shows_help: false,
            is_open: false,
            theme,
            page: 0,
            pages: 1,
            told: None,
            notice: None,
            tongues: None,
            direction,
        }
    }

    /// Returns the view that is followed.
    #[must_use]
    pub fn view(&self) -> Option<View> {
        match &self.stage {
            Stage::Following { view, .. } => Some(*view),
            Stage::Looking { .. } | Stage::Ended(_) | Stage::Refused(_) => None,
        }
    }

    /// Returns the place where a key is pressed now.
    #[must_use]
    pub fn place(&self) -> Where {
        if self.is_blank {
            Where::Blank
        } else if self.shows_help {
            Where::Reading
        } else if self.is_private() && !self.is_open {
            Where::PrivatePage
        } else if matches!(&self.stage, Stage::Looking { found, .. } if found.len() > 1) {
            Where::List
        } else {
            Where::Following
        }
    }

    /// Whether what is followed is not for everyone.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.view().is_some_and(|view| view != View::Shared)
    }

    /// Whether to look for another session makes sense: this one is not there.
    #[must_use]
    pub fn can_look_again(&self) -> bool {
        match self.stage {
            Stage::Following { contact, .. } => contact != Contact::Live,
            Stage::Ended(_) | Stage::Refused(_) => true,
            Stage::Looking { .. } => false,
        }
    }
}
