//! What the preview of a translation shows: for translators, never for the participant.
//!
//! Knows texts, findings by their codes, and the screens of a talk, which it holds as they are. Knows no file format.

use super::{Label, Private, Screen};
use crate::domain::card::{Status, Weight};

/// The preview of one card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewScene {
    /// The card at hand; `None` where there is none.
    pub card: Option<PreviewCard>,
    /// What stands in the middle.
    pub face: PreviewFace,
    /// A size that is drawn as a box: columns and rows. `None`: all the room that there is.
    pub frame: Option<(u16, u16)>,
    /// What the check has to say of this card's text, in the file's order.
    pub findings: Vec<Finding>,
    /// The key that shows all of them, where they can be shown.
    pub findings_key: Option<&'static str>,
    /// What keeps a file from being read.
    pub broken: Option<Fault>,
    /// A mark that is being made.
    pub review: Option<ReviewScene>,
}

/// A text is marked as reviewed: what will be written, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewScene {
    /// How far it is said to have come.
    pub to: Status,
    /// The card, or the text.
    pub card: String,
    /// The file.
    pub file: String,
    /// Who says so, as far as it is written; `None` where nobody is asked.
    pub by: Option<String>,
    /// Message id: what is wrong with it.
    pub fault: Option<&'static str>,
    /// The fields as they will stand there, with what they say now.
    pub fields: Vec<ReviewField>,
    /// Message ids of what is to be thought of.
    pub cautions: Vec<&'static str>,
    /// Message id of what Enter and Esc do.
    pub keys: &'static str,
}

/// A field of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewField {
    /// Its name.
    pub name: &'static str,
    /// What it says now; `None`: nothing.
    pub before: Option<String>,
    /// What it will say; `None`: nothing.
    pub after: Option<String>,
}

/// What is said of the card at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewCard {
    /// `deck/card`.
    pub id: String,
    /// Its place among all, from 1.
    pub number: usize,
    /// How many there are.
    pub all: usize,
    /// The language that is translated from.
    pub from: String,
    /// The language that is looked at.
    pub to: String,
    /// How heavy it is.
    pub weight: Weight,
    /// How far the translation has come.
    pub state: TextState,
    /// The talk's views speak to a woman or girl.
    pub speaks_to_her: bool,
    /// The view that was asked for never shows the line at hand: a message that says so.
    pub unseen: Option<&'static str>,
    /// Where the text stands.
    pub file: TextFile,
}

/// How far a card's text has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextState {
    /// It is what the others are translated from.
    Source,
    /// There is no text.
    Missing,
    /// There is one.
    There {
        /// How far it has come.
        status: Status,
        /// The source has changed since.
        is_stale: bool,
        /// How many texts are not there yet.
        missing: usize,
    },
}

/// Where a text stands, as a person knows the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextFile {
    /// In a file of one's own.
    Own(String),
    /// In the program: it is only read. One's own would be this file.
    Program(String),
    /// There is no file yet; this command makes it.
    None(String),
}

/// What stands in the middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PreviewFace {
    /// Source and translation side by side.
    Beside(Vec<PreviewRow>),
    /// A screen of the talk.
    Talk(Box<Screen>),
    /// How far each deck has come in each language.
    Progress(Vec<ProgressRow>),
    /// Everything that the check has to say, as a page of its own.
    Findings(Vec<Finding>),
}

/// A text and its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewRow {
    /// A heading above it.
    pub heading: Option<Label>,
    /// Its number as it is said aloud.
    pub number: Option<usize>,
    /// The text that is translated from.
    pub source: Option<Private>,
    /// The translation; `None`: there is none yet.
    pub target: Option<Private>,
    /// A translation may leave it out.
    pub is_optional: bool,
    /// It is the line at hand.
    pub is_here: bool,
}

/// How far a deck has come in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressRow {
    /// The deck.
    pub deck: String,
    /// The language's tag.
    pub language: String,
    /// The language by its own name.
    pub autonym: Private,
    /// How many cards there are.
    pub all: usize,
    /// How many have all their texts.
    pub whole: usize,
    /// How many of these have been reviewed or approved.
    pub reviewed: usize,
    /// How many have a source that has changed since.
    pub stale: usize,
}

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    /// It cannot be used.
    Error,
    /// It is probably not what was meant.
    Warning,
    /// Worth knowing.
    Remark,
}

/// What keeps a file from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What, and where.
    pub finding: Finding,
    /// What was good last is shown meanwhile; without it there is nothing of the file to show.
    pub is_kept: bool,
}

/// What the check has to say of a text: message `problem-<code>`, what would be right `problem-<code>-help`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub gravity: Gravity,
    /// Its code, by which `check --explain` knows it.
    pub code: &'static str,
    /// Arguments of the message, every character in them visible.
    pub arguments: Vec<(&'static str, String)>,
    /// The file, with its folder.
    pub path: String,
    /// Line and column, from 1.
    pub at: Option<(usize, usize)>,
    /// It is about the line at hand.
    pub is_here: bool,
    /// It is about the file and no single card of it.
    pub is_whole: bool,
}
