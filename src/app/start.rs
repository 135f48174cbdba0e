//! What the program is started with, gathered by the edge.

use crate::domain::language::{Language, Tag};
use crate::domain::library::{Index, Library};

use crate::domain::session::Budgets;

use super::msg::{Begin, Remembered, Waiting};

/// Settings of the person that the session needs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// An interpreted phase takes this many times its minutes.
    pub budget_factor: f64,
    /// An idle private view returns to the shared one after so many minutes; 0 = never.
    pub idle_minutes: u64,
}

impl Settings {
    /// Returns how budgets are counted.
    #[must_use]
    pub fn budgets(&self) -> Budgets {
        Budgets { factor: self.budget_factor }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { budget_factor: Budgets::default().factor, idle_minutes: 3 }
    }
}

/// What the program is started with.
#[derive(Debug, Clone)]
pub struct Start {
    /// What to do first.
    pub begin: Begin,
    /// The guides and languages there are.
    pub index: Index,
    /// What is known of languages: `locales/languages.ron`, in its order, and any other that the content uses.
    pub languages: Vec<Language>,
    /// The language of the program's own words, which Home proposes as the facilitator's.
    pub interface: Tag,
    /// What was remembered.
    pub remembered: Remembered,
    /// What this terminal is recognised by.
    pub mark: String,
    /// Settings.
    pub settings: Settings,
    /// The theme that is drawn in: one of [`THEMES`](super::msg::THEMES).
    pub theme: &'static str,
    /// Sessions that wait in the runtime folder, the newest first.
    pub waiting: Vec<Waiting>,
    /// The library of [`Begin::Run`] or [`Begin::Resume`], opened before the screen was taken.
    pub library: Option<Box<Library>>,
    /// Whether a journal can be kept at all; `false` is said on the screen from the start.
    pub can_save: bool,
    /// Whether another window can be opened from here.
    pub can_open_window: bool,
    /// What is typed in another terminal window to follow.
    pub follow_command: String,
    /// What is typed in a terminal to see what is wrong in the content.
    pub check_command: String,
    /// Letters and digits of the session's code, made at random by the edge (`K7-M4`).
    pub code: String,
}
