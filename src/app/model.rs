//! The program's whole state. `update` alone changes it; views read scenes made from it.

use std::sync::Arc;

use crate::domain::card::StopArea;
use crate::domain::id::GuideId;
use crate::domain::language::{Direction, Language, Tag};
use crate::domain::library::{Index, Library};
use crate::domain::scene::{Both, Face, HomeQuestion, Notice, RailStep, Tongue};

pub use crate::domain::scene::View;
use crate::domain::session::{Choices, Dark, ScreenUse, Session, Spot, Stamped, TimeFacts, Walk};

use super::command::Where;
use super::msg::{Now, Others, Remembered, Waiting};
use super::start::Settings;

/// The program's state.
#[derive(Debug, Clone)]
pub struct Model {
    /// When the last message came.
    pub now: Now,
    /// Home, the gate, the talk.
    pub stage: Stage,
    /// What lies on top.
    pub top: Option<Top>,
    /// Safety before a session: the adults' steps are open.
    pub shows_safety_at_home: bool,
    /// Something to tell; gone with the next key.
    pub notice: Option<Notice>,
    /// Which page of a large text.
    pub page: usize,
    /// Which page of a large text the other screens show.
    pub others_page: usize,
    /// The other screens.
    pub others: Others,
    /// How many pages the screen said that it has.
    pub pages: usize,
    /// How many of them hold what is said now.
    pub line_pages: usize,
    /// The guides there are.
    pub index: Index,
    /// What is known of languages.
    pub languages: Vec<Language>,
    /// The language of the program's own words.
    pub interface: Tag,
    /// What is remembered.
    pub remembered: Remembered,
    /// What this terminal is recognised by.
    pub mark: String,
    /// Settings.
    pub settings: Settings,
    /// The theme that is drawn in.
    pub theme: &'static str,
    /// Sessions that wait; `None` once taken up or discarded.
    pub waiting: Vec<Option<Waiting>>,
    /// The waiting session whose library is being read.
    pub taking_up: Option<usize>,
    /// Whether a journal can be kept.
    pub can_save: bool,
    /// Whether another window can be opened from here.
    pub can_open_window: bool,
    /// What is typed in another terminal window to follow.
    pub follow_command: String,
    /// What is typed to see what is wrong in the content.
    pub check_command: String,
    /// The code of the next session.
    pub code: String,
    /// When a key was last pressed.
    pub touched: Now,
    /// When the time of day last changed, for the next wake-up.
    pub minute_began: Now,
}

/// Before, and in, a session.
#[derive(Debug, Clone)]
pub enum Stage {
    /// Before.
    Home(Box<Home>),
    /// The gate question; `cursor` 0 = yes.
    Gate(Box<Home>, usize),
    /// In a session, or after it while *Goodbye* stands.
    Talk(Box<Talk>),
}

/// Home.
#[derive(Debug, Clone)]
pub struct Home {
    /// What has been chosen so far.
    pub choices: Choices,
    /// The guide.
    pub guide: Option<GuideId>,
    /// It with all that it uses, in the chosen languages.
    pub library: Option<Arc<Library>>,
    /// Why the chosen guide cannot be started.
    pub faults: Vec<String>,
    /// Where the person is.
    pub focus: Focus,
    /// All questions have been asked once: an answer returns to the overview.
    pub is_asked: bool,
    /// The library is being read; then it goes on from this question.
    pub waits_at: Option<HomeQuestion>,
    /// The guide whose stage has been taken over.
    pub stage_of: Option<GuideId>,
}

/// Where the person is on Home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// A row of the overview.
    Overview(usize),
    /// A question: the highlighted answer, and what is being typed.
    Asking(HomeQuestion, usize, Option<String>),
}

/// A session on the screen.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a layer of its own, and they lie on one another")]
pub struct Talk {
    /// The session.
    pub session: Session,
    /// Its content.
    pub library: Arc<Library>,
    /// What this screen shows.
    pub view: View,
    /// The private page stands here, for this.
    pub pending: Option<Secret>,
    /// Safety: the adults' steps are open.
    pub shows_safety_steps: bool,
    /// Safety: the calm part is open.
    pub shows_safety: bool,
    /// "Cards shown" is open in the facilitator's view.
    pub shows_coverage: bool,
    /// The highlighted row of a chooser, checklist or plan.
    pub cursor: Option<usize>,
    /// What the shared view keeps while it is frozen; after a resume it is made anew from the place.
    pub held: Option<Box<Held>>,
    /// Events so far.
    pub events: Vec<Stamped>,
    /// How many of them are known to be saved.
    pub saved: u64,
    /// Since when nothing could be saved.
    pub not_saved_since: Option<crate::domain::clock::ClockTime>,
    /// Choices that hold once their library has been read.
    pub wanted: Option<Box<Choices>>,
    /// It has ended: *Goodbye*.
    pub is_over: bool,
}

/// A shared view as it stood when it was frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// What stood in the middle.
    pub face: Face,
    /// The title above it.
    pub title: Option<Both>,
    /// The rail.
    pub rail: Vec<RailStep>,
}

/// What waits behind the private page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secret {
    /// A view.
    View(View),
    /// The adults' steps of Safety.
    SafetySteps,
    /// "Cards shown", in the facilitator's view.
    Coverage,
}

/// What lies on top of the stage. The order among these never matters: one at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Top {
    /// Help.
    Help,
    /// A question before something that cannot be undone.
    Confirm(Confirm, usize),
    /// A list and its highlighted row.
    List(ListKind, usize),
    /// Go-to: what was typed, and which match is highlighted.
    GoTo(String, usize),
    /// Typing a line.
    Edit(Edit),
}

/// What is asked before it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirm {
    /// End the session?
    End,
    /// Show this, or go back?
    Thaw,
    /// Write the plan to a page?
    TakeHome,
}

/// What a list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// All commands that apply.
    Menu,
    /// The phases.
    Phases,
    /// Settings of the talk.
    Settings,
    /// Values of one of them.
    Setting(Setting),
    /// Ideas for a row of the plan, and its lines.
    Plan(StopArea),
    /// What to do with a line of the plan.
    PlanLine(usize),
    /// The other screens.
    Screens,
}

/// A setting of the talk that has values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// How the words travel.
    Interpreting,
    /// The participant's language.
    Participant,
    /// Where in the process the participant is.
    Stage,
    /// Booked until.
    Until,
}

/// What is being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// For what.
    pub purpose: EditPurpose,
    /// The text.
    pub text: String,
    /// In characters.
    pub cursor: usize,
    /// Message id: what is wrong.
    pub fault: Option<&'static str>,
}

/// What a typed text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditPurpose {
    /// A line of the plan.
    Plan(StopArea),
    /// The booked end.
    Until,
}

impl Model {
    /// Returns the talk, if there is one.
    #[must_use]
    pub fn talk(&self) -> Option<&Talk> {
        match &self.stage {
            Stage::Talk(talk) => Some(talk),
            Stage::Home(_) | Stage::Gate(..) => None,
        }
    }

    /// Returns the place where a key is pressed now: what lies on top decides.
    #[must_use]
    pub fn place(&self) -> Where {
        if self.is_blank() {
            return Where::Blank;
        }
        if let Some(talk) = self.talk() {
            if talk.shows_safety {
                return Where::Safety;
            }
            if talk.session.is_paused && !talk.is_over {
                return Where::Paused;
            }
        }
        match &self.top {
            Some(Top::Confirm(..)) => return Where::Confirm,
            Some(Top::Help) => return Where::Reading,
            Some(Top::List(..)) => return Where::List,
            Some(Top::GoTo(..)) => return Where::GoTo,
            Some(Top::Edit(_)) => return Where::Edit,
            None => {}
        }
        match &self.stage {
            Stage::Home(_) | Stage::Gate(..) if self.shows_safety_at_home => Where::SafetySteps,
            Stage::Home(home) if matches!(home.focus, Focus::Asking(_, _, Some(_))) => Where::HomeTyping,
            Stage::Home(_) => Where::Home,
            Stage::Gate(..) if self.page + 1 < self.pages => Where::GateQuestion,
            Stage::Gate(..) => Where::Gate,
            Stage::Talk(talk) if talk.pending.is_some() => Where::PrivatePage,
            Stage::Talk(talk) if talk.shows_safety_steps => Where::SafetySteps,
            Stage::Talk(talk) if talk.is_over && talk.view == View::Shared => Where::Goodbye,
            Stage::Talk(talk) if talk.cursor.is_some() => Where::TalkList,
            Stage::Talk(_) => Where::Talk,
        }
    }

    /// Returns what the view must know of a language.
    #[must_use]
    pub fn tongue(&self, tag: &Tag) -> Tongue {
        let direction = self
            .languages
            .iter()
            .find(|language| language.tag == *tag)
            .map_or(Direction::LeftToRight, |language| language.direction);
        Tongue { tag: tag.clone(), direction }
    }

    /// Returns the direction of the program's own words.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.tongue(&self.interface).direction
    }

    /// Whether the participant sees a screen of this session: this one, or another that shows the shared view.
    #[must_use]
    pub fn is_seen(&self, talk: &Talk) -> bool {
        talk.session.choices.screen == ScreenUse::Everyone || self.others.shared > 0
    }

    /// Whether the shared view stands on another screen, and this one is the facilitator's own: what acts on the shared
    /// view acts on that screen alone.
    #[must_use]
    pub fn is_shared_elsewhere(&self, talk: &Talk) -> bool {
        talk.session.choices.screen == ScreenUse::OnlyMe && self.others.shared > 0
    }

    /// Whether nothing is to be seen on this screen. Safety lies on the dark: closed, it is dark again.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.talk().is_some_and(|talk| talk.session.dark == Some(Dark::Everywhere) && !talk.has_safety())
    }

    /// Whether nothing is to be seen on the shared view.
    #[must_use]
    pub fn is_shared_blank(&self) -> bool {
        self.talk().is_some_and(|talk| talk.session.dark.is_some() && !talk.has_safety())
    }

    /// Whether the participant's screen is another one than this, and dark.
    #[must_use]
    pub fn is_dark_elsewhere(&self) -> bool {
        self.is_shared_blank() && self.talk().is_some_and(|talk| self.is_shared_elsewhere(talk))
    }

    /// Returns what is left of budgets and booking.
    #[must_use]
    pub fn time(&self, talk: &Talk) -> TimeFacts {
        self.settings.budgets().facts(
            &talk.library.guide,
            &talk.session,
            self.now.since_start,
            self.now.clock,
        )
    }

    /// Returns the session in its library, as the keys walk it now.
    #[must_use]
    pub fn walk<'a>(&self, talk: &'a Talk) -> Walk<'a> {
        let is_short = self.time(talk).is_time_for_plan;
        Walk { library: &talk.library, session: &talk.session, is_short, is_seen: self.is_seen(talk) }
    }
}

impl Talk {
    /// Returns what stands at the session's place.
    #[must_use]
    pub fn spot(&self) -> &Spot {
        &self.session.place.position.spot
    }

    /// Whether this screen shows something private while everyone can see it.
    #[must_use]
    pub fn is_private_on_everyones(&self) -> bool {
        self.session.choices.screen == ScreenUse::Everyone
            && (self.view != View::Shared || self.shows_safety_steps)
    }

    /// Whether what stands on this screen is what everyone sees.
    #[must_use]
    pub fn is_seen_by_everyone(&self) -> bool {
        self.view == View::Shared && self.session.choices.screen == ScreenUse::Everyone
    }

    /// Whether Safety is open: its calm part, or the adults' steps.
    #[must_use]
    pub fn has_safety(&self) -> bool {
        self.shows_safety || self.shows_safety_steps
    }

    /// Whether codes and numbers are worth saying: the interpreter has the text.
    #[must_use]
    pub fn is_code_useful(&self) -> bool {
        let choices = &self.session.choices;
        choices.has_interpreter() && choices.has_paper
    }
}
