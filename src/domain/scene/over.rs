//! What can lie on top of any view, a shared screen's too: it holds [`Shown`](super::Shown) text and messages only.
//!
//! Knows nothing that is meant for the adults alone.

use serde::{Deserialize, Serialize};

use crate::domain::language::Direction;

use super::{Both, Label, Rendering};

/// What lies on top: blank > safety > confirm > help, go-to, menu, lists > editing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Over {
    /// Nothing but a dark screen and one dim line: how to come back.
    Blank,
    /// Nothing at all: another screen made this one dark.
    Dark,
    /// Safety.
    Safety(SafetyScene),
    /// End? Only Enter ends.
    Confirm(ConfirmScene),
    /// Every key that works here.
    Help(HelpScene),
    /// A list of commands (menu) or of answers (settings of the talk, plan ideas …).
    List(ListScene),
    /// Go to a card.
    GoTo(GoToScene),
    /// Typing a line.
    Edit(EditScene),
}

/// The calm part of Safety, which the participant may see. The adults' steps are a base of their own,
/// [`SafetySteps`](super::SafetySteps), behind the private page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetyScene {
    /// *We take a break. I am staying here.*
    pub lines: Vec<Both>,
    /// Numbers meant for the participant.
    pub contacts: Vec<ShownContact>,
}

/// A number that the participant may see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownContact {
    /// Whose number.
    pub label: Both,
    /// `None`: not filled in; the label stands alone.
    pub number: Option<String>,
}

/// A question before something that cannot be undone: messages `confirm-<id>`, `confirm-<id>-help`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfirmScene {
    /// Which.
    pub id: &'static str,
    /// Answers, message ids; the first is what Enter does.
    pub choices: Vec<Choice>,
    /// The one that is highlighted.
    pub cursor: usize,
}

/// Every command that applies here, and its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpScene {
    /// In the table's order.
    pub rows: Vec<HelpRow>,
}

/// A command: `command-<words>` and `command-<words>-help`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpRow {
    /// Its id.
    pub command: &'static str,
    /// Its words here.
    pub words: &'static str,
    /// Its keys, each as in [`FooterKey::key`](super::FooterKey).
    pub keys: Vec<&'static str>,
    /// Whether it does something now.
    pub is_ready: bool,
}

/// A list to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListScene {
    /// Message id of the heading.
    pub heading: &'static str,
    /// Rows.
    pub choices: Vec<Choice>,
    /// The one that is highlighted.
    pub cursor: usize,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it says.
    pub label: Label,
    /// The same in the participant's language, where it is for both.
    pub other: Option<Rendering>,
    /// Something smaller beside or below it.
    pub detail: Option<Label>,
    /// Chosen, ticked or present.
    pub is_marked: bool,
    /// Whether it can be chosen now.
    pub is_ready: bool,
}

impl Choice {
    /// Makes a row that can be chosen.
    #[must_use]
    pub fn new(label: Label) -> Self {
        Self { label, other: None, detail: None, is_marked: false, is_ready: true }
    }
}

/// Go-to, with search as you type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoToScene {
    /// What was typed.
    pub query: String,
    /// The language it is typed in, for its direction.
    pub direction: Direction,
    /// Matches: at most one on a screen that everyone sees.
    pub matches: Vec<Match>,
    /// The one that is highlighted, in `matches`.
    pub cursor: usize,
    /// How many there are in all.
    pub all: usize,
    /// Its place among all, from 1.
    pub place: usize,
}

/// A card that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Its code.
    pub code: Option<String>,
    /// Its title; absent on the shared view for Tender and Heavy cards (a title can tell the news).
    pub title: Option<Both>,
}

/// Typing a line of the plan, or a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditScene {
    /// Message id of what is asked; `$language` where it matters.
    pub heading: &'static str,
    /// The own name of the language that is taken to be typed.
    pub language: String,
    /// What was typed.
    pub text: String,
    /// Where the cursor stands, in characters.
    pub cursor: usize,
    /// The direction of the language that is typed.
    pub direction: Direction,
    /// Message id: what is wrong with it.
    pub fault: Option<&'static str>,
}
