//! A stage that nobody sees: screens are drawn on it at the sizes that count, by the hand that draws them in a talk.
//!
//! Knows the view and the program's words in each pair of languages; knows no terminal.

use std::collections::HashMap;
use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::room::{self, Kind, Room};
use crate::domain::card::Weight;
use crate::domain::language::Tag;
use crate::domain::scene::{Screen, View};
use crate::domain::session::Choices;
use crate::locale::{Languages, Spoken, Words};
use crate::text::{Bidi, Layouts, Setting};
use crate::view::{self, Drawn, Look, Role, Theme};

/// A size in columns and rows.
pub(super) type Size = (u16, u16);

/// The sizes at which everything is tried, the smallest first: enlarged text, a usual terminal, a large one.
pub const SIZES: [Size; 3] = [ENLARGED, (80, 24), (120, 40)];

/// The size of a screen whose text is enlarged.
pub(super) const ENLARGED: Size = (40, 12);

/// What a terminal needs of text: syllables are spaced, since that takes the most room.
pub(super) const SETTING: Setting = Setting { bidi: Bidi::App, ethiopic_spacing: true };

/// The views in which a line is said.
pub(super) const VIEWS: [View; 3] = [View::Shared, View::Interpreter, View::Facilitator];

/// The room of each view at each size.
pub(super) type Rooms = Rc<[(View, Size, Room)]>;

/// Where screens are drawn.
pub(super) struct Stage<'a> {
    /// What is known of languages.
    pub(super) languages: &'a Languages,
    theme: Theme,
    layouts: Layouts<Role>,
    buffer: Buffer,
    words: HashMap<Tag, Words>,
    participants: HashMap<(Tag, Tag), Option<Spoken>>,
    /// By what is left of it when nothing stands there that makes no difference.
    measured: HashMap<Kind, Room>,
    /// By the facilitator's language and the participant's.
    rooms: HashMap<(Tag, Tag), HashMap<(Weight, bool), Rooms>>,
}

impl<'a> Stage<'a> {
    /// Begins with nothing measured.
    pub(super) fn new(languages: &'a Languages) -> Self {
        Self {
            languages,
            theme: Theme::monochrome(),
            layouts: Layouts::new(),
            buffer: Buffer::empty(Rect::new(0, 0, 120, 40)),
            words: HashMap::new(),
            participants: HashMap::new(),
            measured: HashMap::new(),
            rooms: HashMap::new(),
        }
    }

    /// Returns the languages that a facilitator may have.
    pub(super) fn facilitators(&self) -> impl Iterator<Item = &'a Tag> + use<'a> {
        self.languages.facilitators().map(|language| &language.tag)
    }

    /// Returns the room of each view at each size for a card of a weight, with answers or without; measured when it is
    /// first asked for.
    pub(super) fn rooms(&mut self, pair: &(Tag, Tag), weight: Weight, is_answered: bool) -> Rooms {
        let of_pair = self.rooms.entry(pair.clone()).or_default();
        if let Some(rooms) = of_pair.get(&(weight, is_answered)) {
            return Rc::clone(rooms);
        }
        let has_words = Words::of_participant(&pair.0, &pair.1, self.languages).is_some();
        let mut rooms = Vec::new();
        for size in SIZES {
            for view in VIEWS {
                let kind = Kind { view, size, pair: pair.clone(), weight, is_answered };
                rooms.push((view, size, self.room(kind.settled(has_words))));
            }
        }
        let rooms: Rooms = rooms.into();
        self.rooms.entry(pair.clone()).or_default().insert((weight, is_answered), Rc::clone(&rooms));
        rooms
    }

    fn room(&mut self, kind: Kind) -> Room {
        if let Some(room) = self.measured.get(&kind) {
            return *room;
        }
        let room = room::measured(self, &kind);
        self.measured.insert(kind, room);
        room
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
