//! The state of a check: which terminal, which question, what is highlighted.
//!
//! [`update`](super::update()) alone changes it. What it wishes for is carried out at the edge.

use crate::app::command::Where;
use crate::domain::language::{Direction, Language, Tag};
use crate::domain::pair::Tongues;
use crate::domain::scene::{CheckQuestion, Notice, Tongue};
use crate::domain::terminal::{Checked, Emulator, Need, Orderer, Way};

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Remember what was found.
    Remember(Checked),
    /// Draw in another theme, by its name.
    UseTheme(&'static str),
    /// Draw everything anew.
    Redraw,
    /// Leave, with this exit code.
    Quit(i32),
}

/// An answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Right-to-left text reads right in this order.
    Order(Orderer),
    /// It reads right in none.
    Neither,
    /// Ethiopic text reads right with or without blanks.
    Spaced(bool),
    /// The person reads languages that need this.
    Reads(&'static [Need]),
    /// That is all.
    Close,
}

/// The check of a terminal.
#[derive(Debug, Clone)]
pub struct Check {
    /// Which terminal.
    pub emulator: Emulator,
    /// What is known of languages.
    pub languages: Vec<Language>,
    /// The way that is shown: what is chosen, or highlighted.
    pub way: Way,
    /// What was found here before.
    pub before: Option<Checked>,
    /// A setting goes before what is chosen here.
    pub is_set: bool,
    /// What is asked.
    pub question: CheckQuestion,
    /// The highlighted answer.
    pub cursor: usize,
    /// What was chosen last has been remembered.
    pub reads: Vec<Need>,
    /// Help lies on top.
    pub shows_help: bool,
    /// Which page, and how many there were on the screen.
    pub page: usize,
    /// At least 1.
    pub pages: usize,
    /// Something to tell; gone with the next key.
    pub notice: Option<Notice>,
    /// The theme that is drawn in.
    pub theme: &'static str,
    /// The direction of the program's own words.
    pub direction: Direction,
}

impl Tongues for Check {
    fn tongue(&self, tag: &Tag) -> Tongue {
        let known = self.languages.iter().find(|language| language.tag == *tag);
        Tongue { tag: tag.clone(), direction: known.map_or(Direction::LeftToRight, |it| it.direction) }
    }
}

impl Check {
    /// Begins with the way that is in force, `is_set` where the person's settings say it.
    #[must_use]
    pub fn new(
        emulator: Emulator,
        languages: Vec<Language>,
        (way, is_set): (Way, bool),
        before: Option<Checked>,
        theme: &'static str,
        direction: Direction,
    ) -> Self {
        let mut check = Self {
            emulator,
            languages,
            way,
            before,
            is_set,
            question: CheckQuestion::Order,
            cursor: 0,
            reads: Vec::new(),
            shows_help: false,
            page: 0,
            pages: 1,
            notice: None,
            theme,
            direction,
        };
        check.ask(CheckQuestion::Order);
        check
    }

    /// Asks something, with the answer highlighted that stands.
    pub(super) fn ask(&mut self, question: CheckQuestion) {
        self.question = question;
        let stands = |answer: &Answer| self.stands(*answer);
        self.cursor = self.answers().iter().position(stands).unwrap_or(0);
        self.page = 0;
    }

    /// Returns the place where a key is pressed now.
    #[must_use]
    pub fn place(&self) -> Where {
        if self.shows_help { Where::Reading } else { Where::TerminalCheck }
    }

    /// Returns what can be answered.
    #[must_use]
    pub fn answers(&self) -> &'static [Answer] {
        match self.question {
            CheckQuestion::Order => {
                &[Answer::Order(Orderer::Program), Answer::Order(Orderer::Terminal), Answer::Neither]
            }
            CheckQuestion::Spacing => &[Answer::Spaced(true), Answer::Spaced(false)],
            CheckQuestion::Reader => &[
                Answer::Reads(&[]),
                Answer::Reads(&[Need::RightToLeft]),
                Answer::Reads(&[Need::Ethiopic]),
                Answer::Reads(&[Need::RightToLeft, Need::Ethiopic]),
            ],
            CheckQuestion::Done | CheckQuestion::Neither => &[Answer::Close],
        }
    }

    /// Whether an answer is the one in force. Who reads what is asked anew each time: it may be somebody else.
    #[must_use]
    pub fn stands(&self, answer: Answer) -> bool {
        match answer {
            Answer::Order(order) => self.way.order == order,
            Answer::Spaced(spaced) => self.way.spaced == spaced,
            Answer::Reads(_) | Answer::Neither | Answer::Close => false,
        }
    }

    /// Whether an answer is the one that was remembered before.
    #[must_use]
    pub fn was_chosen(&self, answer: Answer) -> bool {
        self.before.as_ref().is_some_and(|before| match answer {
            Answer::Order(order) => before.way.order == order,
            Answer::Spaced(spaced) => before.way.spaced == spaced,
            Answer::Reads(_) | Answer::Neither | Answer::Close => false,
        })
    }
}
