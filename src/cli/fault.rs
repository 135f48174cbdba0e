//! What is wrong with what was typed, as data, and how it is said: on stderr, in the user's language.
//!
//! Knows no `clap`: `parse` makes these of its errors.

use std::io::{self, Write};

use super::command::NAME;
use super::plain;
use crate::locale::{Arg, Words};

/// The most names that a message lists.
const MOST_NAMES: usize = 14;

/// Why a command line could not be carried out. Exit code 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// An option that does not exist, and options like it.
    UnknownArgument(String, Vec<String>),
    /// A word that nothing takes.
    UnexpectedArgument(String),
    /// A command that does not exist, and those that do, the nearest first.
    UnknownCommand(String, Vec<String>),
    /// No command where one is needed.
    MissingCommand,
    /// An option without its value, and the values it has.
    MissingValue(String, Vec<String>),
    /// An option, a value that it cannot have, and those that it can, the nearest first.
    InvalidValue(String, String, Vec<String>),
    /// What must be there and is not.
    MissingArguments(Vec<String>),
    /// An option that stands twice.
    Twice(String),
    /// Something that is not UTF-8.
    NotText,
    /// An option and a value that is no time of day.
    NotATime(String, String),
    /// A guide that does not exist, and those that do, the nearest first.
    UnknownGuide(String, Vec<String>),
    /// A deck that does not exist, and those that do, the nearest first.
    UnknownDeck(String, Vec<String>),
    /// What cannot be the name of a deck or guide.
    NotAName(String),
    /// A file that exists already.
    FileExists(String),
    /// A deck that exists already, in the program or in the person's own content: a new one would take its place.
    DeckExists(String),
    /// As [`DeckExists`](Self::DeckExists), a guide.
    GuideExists(String),
    /// Neither a deck nor a guide, and those that exist, the nearest first.
    UnknownDeckOrGuide(String, Vec<String>),
    /// A card that does not exist, and those that do, the nearest first.
    UnknownCard(String, Vec<String>),
    /// A code that no problem has, and those that there are, the nearest first.
    UnknownCode(String, Vec<String>),
    /// A language that is not there, and those that are, the nearest first.
    UnknownLanguage(String, Vec<String>),
    /// Something that is no language's tag, and tags, the nearest first.
    NotALanguage(String, Vec<String>),
    /// A guide that is itself broken.
    BrokenGuide(String),
    /// A deck that is itself broken.
    BrokenDeck(String),
    /// Texts that do not exist, and those that do, the nearest first.
    UnknownTexts(String, Vec<String>),
    /// A language in which all of it is written.
    NothingToTranslate(String),
    /// `export kit` without a folder: it is two files.
    KitWithoutFolder,
    /// A file that could not be read, and the system's reason.
    ReadFile(String, String),
    /// A folder of content that cannot be read.
    Content(String),
    /// The output could not be written, and the system's reason.
    Write(String),
    /// A file that could not be written, and the system's reason.
    WriteFile(String, String),
    /// There is no terminal to draw in.
    NotATerminal,
    /// `print` without a file, on a terminal: nobody could read it there.
    PaperToTerminal,
    /// `follow`, and no terminal: over `ssh` one must be asked for.
    NoTerminalToFollow,
    /// `follow`, and a folder for sessions that belongs to somebody else.
    AnothersFolder(String),
    /// `resume`, and no talk that waits.
    NothingWaits,
}

impl Fault {
    /// Writes the fault: what is wrong, what exists, where to read more. One line where there is nothing to add.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(&self, words: &Words, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{NAME}: {}", self.message(words))?;
        if let Some(names) = self.names().filter(|names| !names.is_empty()) {
            writeln!(out, "{}", tell(words, "cli-fault-exists", &[("names", &list(names, words))]))?;
        }
        if let Self::BrokenGuide(_) | Self::BrokenDeck(_) = self {
            let command = format!("{NAME} check");
            writeln!(out, "{}", tell(words, "cli-fault-broken-help", &[("command", &command)]))?;
        }
        if self.is_about_usage() {
            let command = format!("{NAME} --help");
            writeln!(out, "{}", tell(words, "cli-fault-help", &[("command", &command)]))?;
        }
        Ok(())
    }

    /// Says what is wrong.
    fn message(&self, words: &Words) -> String {
        let given = |id: &str, given: &str| tell(words, id, &[("given", given)]);
        match self {
            Self::UnknownArgument(name, _) => given("cli-fault-unknown-argument", name),
            Self::UnexpectedArgument(name) => given("cli-fault-unexpected-argument", name),
            Self::UnknownCommand(name, _) => given("cli-fault-unknown-command", name),
            Self::MissingCommand => plain::say(words, "cli-fault-missing-command"),
            Self::MissingValue(argument, _) => {
                tell(words, "cli-fault-missing-value", &[("argument", argument)])
            }
            Self::InvalidValue(argument, value, _) => {
                tell(words, "cli-fault-invalid-value", &[("argument", argument), ("given", value)])
            }
            Self::MissingArguments(arguments) => {
                let count = Arg::Number(i64::try_from(arguments.len()).unwrap_or(i64::MAX));
                let arguments = arguments.join(", ");
                let args = [("count", count), ("arguments", Arg::Text(&arguments))];
                plain::tell(words, "cli-fault-missing-arguments", &args)
            }
            Self::Twice(argument) => tell(words, "cli-fault-twice", &[("argument", argument)]),
            Self::NotText => plain::say(words, "cli-fault-not-text"),
            Self::NotATime(argument, value) => {
                tell(words, "cli-fault-not-a-time", &[("argument", argument), ("given", value)])
            }
            Self::UnknownGuide(name, names) if names.is_empty() => {
                format!(
                    "{} {}",
                    given("cli-fault-unknown-guide", name),
                    plain::say(words, "cli-fault-no-guides")
                )
            }
            Self::UnknownGuide(name, _) => given("cli-fault-unknown-guide", name),
            Self::UnknownDeck(name, _) => given("cli-fault-unknown-deck", name),
            Self::NotAName(name) => given("cli-fault-not-a-name", name),
            Self::DeckExists(name) => given("cli-fault-deck-exists", name),
            Self::GuideExists(name) => given("cli-fault-guide-exists", name),
            Self::FileExists(path) => tell(words, "cli-fault-file-exists", &[("path", path)]),
            Self::UnknownDeckOrGuide(name, _) => given("cli-fault-unknown-deck-or-guide", name),
            Self::UnknownCard(name, _) => given("cli-fault-unknown-card", name),
            Self::UnknownLanguage(name, _) => given("cli-fault-unknown-language", name),
            Self::NotALanguage(name, _) => {
                tell(words, "cli-fault-not-a-language", &[("given", name), ("example", "sv")])
            }
            Self::UnknownTexts(name, _) => given("cli-fault-unknown-texts", name),
            Self::UnknownCode(name, _) => given("cli-fault-unknown-code", name),
            Self::NothingToTranslate(tag) => given("cli-fault-nothing-to-translate", tag),
            Self::KitWithoutFolder => plain::say(words, "cli-fault-kit-without-folder"),
            Self::ReadFile(path, reason) => {
                tell(words, "cli-fault-read-file", &[("path", path), ("reason", reason)])
            }
            Self::BrokenGuide(name) => given("cli-fault-broken-guide", name),
            Self::BrokenDeck(name) => given("cli-fault-broken-deck", name),
            Self::Content(path) => tell(words, "cli-fault-content", &[("path", path)]),
            Self::Write(reason) => tell(words, "cli-fault-write", &[("reason", reason)]),
            Self::WriteFile(path, reason) => {
                tell(words, "cli-fault-write-file", &[("path", path), ("reason", reason)])
            }
            Self::NotATerminal => plain::say(words, "cli-fault-not-a-terminal"),
            Self::PaperToTerminal => plain::say(words, "cli-fault-paper-to-terminal"),
            Self::NoTerminalToFollow => plain::say(words, "cli-fault-no-terminal-to-follow"),
            Self::AnothersFolder(path) => tell(words, "cli-fault-anothers-folder", &[("path", path)]),
            Self::NothingWaits => plain::say(words, "cli-fault-nothing-waits"),
        }
    }

    /// Returns what exists instead.
    fn names(&self) -> Option<&[String]> {
        match self {
            Self::UnknownArgument(_, names)
            | Self::UnknownCommand(_, names)
            | Self::MissingValue(_, names)
            | Self::InvalidValue(_, _, names)
            | Self::UnknownGuide(_, names)
            | Self::UnknownDeck(_, names)
            | Self::UnknownDeckOrGuide(_, names)
            | Self::UnknownCard(_, names)
            | Self::UnknownLanguage(_, names)
            | Self::UnknownTexts(_, names)
            | Self::UnknownCode(_, names)
            | Self::NotALanguage(_, names) => Some(names),
            Self::UnexpectedArgument(_)
            | Self::NotAName(_)
            | Self::FileExists(_)
            | Self::DeckExists(_)
            | Self::GuideExists(_)
            | Self::MissingCommand
            | Self::MissingArguments(_)
            | Self::Twice(_)
            | Self::NotText
            | Self::NotATime(..)
            | Self::NothingToTranslate(_)
            | Self::KitWithoutFolder
            | Self::ReadFile(..)
            | Self::BrokenGuide(_)
            | Self::BrokenDeck(_)
            | Self::Content(_)
            | Self::Write(_)
            | Self::WriteFile(..)
            | Self::NotATerminal
            | Self::PaperToTerminal
            | Self::NoTerminalToFollow
            | Self::AnothersFolder(_)
            | Self::NothingWaits => None,
        }
    }

    /// Whether the help would have told.
    fn is_about_usage(&self) -> bool {
        matches!(
            self,
            Self::UnknownArgument(..)
                | Self::UnexpectedArgument(_)
                | Self::UnknownCommand(..)
                | Self::MissingCommand
                | Self::MissingValue(..)
                | Self::InvalidValue(..)
                | Self::MissingArguments(_)
                | Self::Twice(_)
        )
    }
}

/// Says a message whose arguments may hold anything.
fn tell(words: &Words, id: &str, args: &[(&str, &str)]) -> String {
    let seen: Vec<(&str, String)> = args.iter().map(|(name, text)| (*name, plain::visible(text))).collect();
    let args: Vec<(&str, Arg<'_>)> = seen.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
    plain::tell(words, id, &args)
}

/// Joins names; where there are too many, says how many more.
fn list(names: &[String], words: &Words) -> String {
    let mut text = names.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>().join(", ");
    let more = names.len().saturating_sub(MOST_NAMES);
    if more > 0 {
        let count = Arg::Number(i64::try_from(more).unwrap_or(i64::MAX));
        text = format!("{text} {}", plain::tell(words, "cli-fault-more", &[("count", count)]));
    }
    text
}
