//! The check of a terminal: the same sentences in each way in which text can reach it.
//!
//! Knows what stands there; the way in which it is drawn is the whole screen's.

use super::{Choice, Shown};

/// The check of a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerminalCheckScene {
    /// What is asked.
    pub question: CheckQuestion,
    /// Its number, and how many questions there are; 0 for what is told at the end.
    pub number: (usize, usize),
    /// The answers; each of them has its number's key.
    pub choices: Vec<Choice>,
    /// The highlighted one: the screen is drawn in its way.
    pub cursor: usize,
    /// Sentences.
    pub samples: Vec<SampleRow>,
    /// A drawing of how the first of them must look, from the widest to the narrowest.
    pub pictures: Vec<Vec<&'static str>>,
    /// The terminal's name, where it is known: message `terminal-is-<name>`.
    pub terminal: Option<&'static str>,
    /// What can be changed in this terminal, and what is worth knowing: message ids.
    pub advice: Vec<&'static str>,
}

/// What is asked: message `check-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckQuestion {
    /// Which way of right-to-left text reads right?
    Order,
    /// Which way of Ethiopic text?
    Spacing,
    /// Whether the person reads these languages.
    Reader,
    /// It is remembered.
    Done,
    /// Neither way read right: nothing is remembered.
    Neither,
}

impl CheckQuestion {
    /// Returns its id in messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Spacing => "spacing",
            Self::Reader => "reader",
            Self::Done => "done",
            Self::Neither => "neither",
        }
    }
}

/// A sentence with its language's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleRow {
    /// The language's own name; none for the mixed sentence.
    pub name: Option<Shown>,
    /// The sentence.
    pub text: Shown,
}
