//! The program itself: the model, and what it is drawn and loaded with.
//!
//! Knows which words, theme and content belong together; knows no device and no key.

use std::path::PathBuf;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::choices;
use super::program::Program;
use super::surroundings;
use crate::app::model::Model;
use crate::app::msg::{Effect, Msg, Now, Remembered};
use crate::app::{screen, update, wake_at};
use crate::content::Content;
use crate::domain::clock::Millis;
use crate::domain::id::GuideId;
use crate::domain::language::Tag;
use crate::domain::library::Library;
use crate::domain::scene::Screen;
use crate::locale::{Languages, Words};
use crate::problem::Problem;
use crate::text::{Layouts, Setting};
use crate::view::{self, Drawn, Look, Role, Theme};

/// The model, and what it is drawn and loaded with.
pub struct Dialogue {
    /// The model.
    pub model: Model,
    /// Cards and guides.
    pub content: Content,
    /// What is known of languages.
    pub languages: Languages,
    /// The words of the facilitator's side.
    pub facilitator: Words,
    /// The words of the participant's side, where there are some of its own.
    pub participant: Option<Words>,
    /// The theme.
    pub theme: Theme,
    /// What the terminal needs of text.
    pub setting: Setting,
    /// What has been laid out.
    pub layouts: Layouts<Role>,
    /// Where choices are remembered.
    pub choices: Option<PathBuf>,
}

impl Program for Dialogue {
    fn update(&mut self, message: Msg, now: Now) -> Vec<Effect> {
        #[cfg(debug_assertions)]
        super::trial::paste(&message);
        update(&mut self.model, message, now)
    }

    fn wake_at(&self) -> Option<Millis> {
        wake_at(&self.model)
    }

    fn screen(&self) -> Screen {
        screen(&self.model)
    }

    fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn {
        let words = view::Words { facilitator: &self.facilitator, participant: self.participant.as_ref() };
        let look = Look { words, theme: &self.theme, setting: self.setting };
        view::render(screen, &look, &mut self.layouts, area, buffer)
    }

    fn load(&mut self, guide: &GuideId, languages: &[Tag]) -> Result<Box<Library>, Vec<Problem>> {
        self.content.open(guide, languages).map(|(library, _)| Box::new(library))
    }

    fn speak(&mut self, facilitator: &Tag, participant: &Tag) {
        if self.facilitator.language().tag != *facilitator {
            self.facilitator = Words::load(facilitator, &self.languages);
        }
        self.participant = Words::of_participant(facilitator, participant, &self.languages);
    }

    fn use_theme(&mut self, name: &str) {
        if let Some(theme) = surroundings::theme(name) {
            self.theme = theme;
        }
    }

    fn remember(&mut self, remembered: &Remembered) {
        if let Some(path) = &self.choices {
            // Nothing of a session is lost where this cannot be written.
            choices::write(path, remembered).ok();
        }
    }
}
