//! What a screen is drawn with: the words of both languages, the theme, what the terminal needs, what was laid out.
//!
//! Knows no session and no device.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::surroundings;
use crate::domain::language::{Direction, Tag};
use crate::domain::scene::Screen;
use crate::locale::{Languages, Spoken, Words};
use crate::text::{Layouts, Setting};
use crate::view::{self, Drawn, Look, Role, Theme};

/// What a screen is drawn with.
pub struct Drawing {
    languages: Languages,
    /// The words of the facilitator's side.
    facilitator: Words,
    /// The words of the participant's side, where there are some of its own.
    participant: Option<Spoken>,
    theme: Theme,
    setting: Setting,
    layouts: Layouts<Role>,
}

impl Drawing {
    /// Begins with the interface's words and the theme of a name.
    #[must_use]
    pub fn new(words: Words, languages: Languages, theme: &str, setting: Setting) -> Self {
        Self {
            languages,
            facilitator: words,
            participant: None,
            theme: surroundings::theme(theme).unwrap_or_else(Theme::dark),
            setting,
            layouts: Layouts::new(),
        }
    }

    /// What is known of languages.
    #[must_use]
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The words of the facilitator's side, and the participant's where there are some.
    #[must_use]
    pub fn words(&self) -> (&Words, Option<&Spoken>) {
        (&self.facilitator, self.participant.as_ref())
    }

    /// The direction of the program's own words.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.facilitator.language().direction
    }

    /// Draws a screen; nothing of an earlier one is in the buffer.
    pub fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn {
        let words = view::Words { facilitator: &self.facilitator, participant: self.participant.as_ref() };
        let look = Look { words, theme: &self.theme, setting: self.setting };
        view::render(screen, &look, &mut self.layouts, area, buffer)
    }

    /// Uses other languages from now on.
    pub fn speak(&mut self, facilitator: &Tag, participant: &Tag) {
        if self.facilitator.language().tag != *facilitator {
            self.facilitator = Words::load(facilitator, &self.languages);
        }
        self.participant = Words::of_participant(facilitator, participant, &self.languages);
    }

    /// Draws text in another way from now on.
    pub fn use_setting(&mut self, setting: Setting) {
        self.setting = setting;
    }

    /// Draws in another theme from now on, by its name.
    pub fn use_theme(&mut self, name: &str) {
        if let Some(theme) = surroundings::theme(name) {
            self.theme = theme;
        }
    }
}
