//! The terminal that a person sits at, as far as text goes: which it is, and what was found to read right there.
//!
//! Knows kinds of terminals; knows no variable, no escape code and no key.

use serde::{Deserialize, Serialize};

/// Which terminal draws the text in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Make {
    /// GNOME Terminal, Console, Ptyxis, Tilix, Xfce's and others.
    Vte,
    /// KDE's.
    Konsole,
    /// mlterm.
    Mlterm,
    /// kitty.
    Kitty,
    /// Terminal on macOS.
    Apple,
    /// The console of Linux itself, without a desktop.
    Console,
    /// Another one, or it is not known.
    #[default]
    Other,
}

/// Whether tmux hands on what is meant for the terminal around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Passage {
    /// It does.
    Open,
    /// It does not: its setting `allow-passthrough` is off.
    Closed,
}

/// A terminal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Emulator {
    /// Which one draws.
    pub make: Make,
    /// tmux, where that stands between.
    pub tmux: Option<Passage>,
    /// What it is recognised by: names and versions of programs, nothing of the person.
    pub mark: String,
}

/// Who puts right-to-left text in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Orderer {
    /// This program.
    #[default]
    Program,
    /// The terminal.
    Terminal,
}

/// How text reaches a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Way {
    /// Who orders right-to-left text.
    pub order: Orderer,
    /// Whether a blank follows each Ethiopic syllable.
    pub spaced: bool,
}

/// What a script needs of a terminal that others do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Need {
    /// Arabic, Hebrew …: right to left, and joined.
    RightToLeft,
    /// Ethiopic: syllables wider than a cell.
    Ethiopic,
}

impl Need {
    /// Returns what a language in this script and direction needs.
    #[must_use]
    pub fn of(language: &super::language::Language) -> Option<Self> {
        match (language.direction, language.script.as_str()) {
            (super::language::Direction::RightToLeft, _) => Some(Self::RightToLeft),
            (_, "Ethi") => Some(Self::Ethiopic),
            _ => None,
        }
    }
}

/// What somebody found to read right in a terminal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Checked {
    /// The terminal's [`Emulator::mark`].
    pub mark: String,
    /// The way that was chosen.
    pub way: Way,
    /// What the person who chose can read; without it, they compared with a picture.
    #[serde(default)]
    pub reads: Vec<Need>,
}
