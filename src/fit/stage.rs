//! A stage that nobody sees: screens are drawn on it at the sizes that count, by the hand that draws them in a talk.
//!
//! Knows the view and the program's words in each pair of languages; knows no terminal.

use std::collections::HashMap;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::language::Tag;
use crate::domain::pair::Tongues;
use crate::domain::scene::{Screen, Tongue};
use crate::domain::session::Choices;
use crate::locale::{Languages, Words};
use crate::text::{Bidi, Layouts, Setting};
use crate::view::{self, Drawn, Look, Role, Theme};

/// A size in columns and rows.
pub type Size = (u16, u16);

/// The sizes at which everything is tried, the smallest first: enlarged text, a usual terminal, a large one.
pub const SIZES: [Size; 3] = [(40, 12), (80, 24), (120, 40)];

/// What a terminal needs of text: syllables are spaced, since that takes the most room.
const SETTING: Setting = Setting { bidi: Bidi::App, ethiopic_spacing: true };

/// Where screens are drawn.
pub(super) struct Stage<'a> {
    languages: &'a Languages,
    theme: Theme,
    layouts: Layouts<Role>,
    buffer: Buffer,
    words: HashMap<Tag, Words>,
    participants: HashMap<(Tag, Tag), Option<Words>>,
}

impl Tongues for Stage<'_> {
    fn tongue(&self, tag: &Tag) -> Tongue {
        Tongue { tag: tag.clone(), direction: self.languages.get(tag).direction }
    }
}

impl<'a> Stage<'a> {
    pub(super) fn new(languages: &'a Languages) -> Self {
        Self {
            languages,
            theme: Theme::monochrome(),
            layouts: Layouts::new(),
            buffer: Buffer::empty(Rect::new(0, 0, 120, 40)),
            words: HashMap::new(),
            participants: HashMap::new(),
        }
    }

    /// Draws a screen at a size, as it stands in a talk in two languages.
    pub(super) fn draw(&mut self, screen: &Screen, choices: &Choices, (columns, rows): Size) -> Drawn {
        let (facilitator, participant) = (&choices.facilitator, &choices.participant);
        let languages = self.languages;
        if !self.words.contains_key(facilitator) {
            self.words.insert(facilitator.clone(), Words::load(facilitator, languages));
        }
        let pair = (facilitator.clone(), participant.clone());
        let of_participant = || Words::of_participant(facilitator, participant, languages);
        let participant = self.participants.entry(pair).or_insert_with(of_participant).as_ref();
        let Some(facilitator) = self.words.get(facilitator) else { return Drawn::default() };
        let words = view::Words { facilitator, participant };
        let look = Look { words, theme: &self.theme, setting: SETTING };
        view::render(screen, &look, &mut self.layouts, Rect::new(0, 0, columns, rows), &mut self.buffer)
    }
}
