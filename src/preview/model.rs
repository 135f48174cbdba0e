//! The preview's state: what was read, what was good last, and where the translator is.
//!
//! [`update`](super::update()) alone changes it. Knows no file: what it wishes for is carried out at the edge.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::review::{Order, Review, Unmarking};
use crate::app::command::Where;
use crate::content::{Part, Parts, Proof, ProofFile};
use crate::domain::card::{Address, Card, Deck, List};
use crate::domain::glossary::Glossary;
use crate::domain::id::CardId;
use crate::domain::language::{Direction, Language, Tag};
use crate::domain::pair::Tongues;
use crate::domain::scene::{Notice, Tongue};
use crate::domain::session::Choices;
use crate::problem::Problem;

/// What was read: everything that is previewed.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Decks and other texts in order.
    pub proofs: Vec<Proof>,
    /// The cards, where a guide says which and in what order.
    pub order: Option<Vec<CardId>>,
    /// Terms, for the interpreter's view.
    pub glossary: Glossary,
    /// All of it in every language, where the progress was asked for.
    pub whole: Vec<(Deck, Parts)>,
    /// What keeps the guide from being read: nothing else was.
    pub broken: Option<Problem>,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Open a file in the person's editor, at a line.
    Edit {
        /// The file.
        path: PathBuf,
        /// From 1.
        line: usize,
    },
    /// Write how far a text has come into its file.
    Mark(Box<Order>),
    /// Read everything in every language, too, or no longer.
    Count(bool),
    /// Draw in another theme, by its name.
    UseTheme(&'static str),
    /// Draw everything anew.
    Redraw,
    /// Leave, with this exit code.
    Quit(i32),
}

/// How a card is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Source and translation side by side.
    Beside,
    /// As everyone sees it.
    Shared,
    /// As the interpreter sees it.
    Interpreter,
    /// How far everything has come.
    Progress,
}

/// What lies on top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Top {
    /// Help.
    Help,
    /// Everything that the check has to say of the card at hand.
    Findings,
    /// All commands, and the row that is highlighted.
    Menu(usize),
    /// What was typed to find a card, and the match that is highlighted.
    GoTo(String, usize),
    /// What the text at hand is to be marked as.
    Marking(usize),
    /// Who has reviewed it.
    Review(Box<Review>),
}

/// Sizes of a talk's screen that are drawn as a box.
pub const FRAMES: [(u16, u16); 2] = [(40, 12), (80, 24)];

/// The folder in which one's own files lie, or would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The folder.
    pub folder: PathBuf,
    /// It was named on the command line; where it was not, every command knows it.
    pub is_named: bool,
}

/// A deck: as it was read last, with texts of an earlier reading where a file is broken now.
#[derive(Debug, Clone)]
pub struct Shelf {
    /// What was read last; its deck is what is shown.
    pub proof: Proof,
    /// It was whole once in this run: that is shown while a file of it is broken.
    pub was_whole: bool,
}

/// A line of a card; `None` where the card has none.
pub type Line = Option<(List, usize)>;

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// The file, and no single card of it.
    File,
    /// A card, and the line of it where it is about one.
    Card(Line),
}

impl On {
    /// Returns the line that it is about.
    #[must_use]
    pub fn line(self) -> Line {
        match self {
            Self::Card(line) => line,
            Self::File => None,
        }
    }
}

/// The preview.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The language that is previewed.
    pub language: Tag,
    /// The language beside it; `None`: the source's of each deck.
    pub against: Option<Tag>,
    /// What is known of languages.
    pub languages: Vec<Language>,
    /// Where one's own files lie.
    pub own: Own,
    /// Decks in order.
    pub shelves: Vec<Shelf>,
    /// All cards in order.
    pub cards: Vec<CardId>,
    /// Terms.
    pub glossary: Glossary,
    /// What keeps the guide from being read: everything stands as it was.
    pub broken: Option<Problem>,
    /// All of it in every language, while the progress is shown.
    pub whole: Vec<(Deck, Parts)>,
    /// Where each card is: on which shelf, and its place there.
    pub places: BTreeMap<CardId, (usize, usize)>,
    /// The card at hand.
    pub card: Option<CardId>,
    /// The line at hand.
    pub line: Line,
    /// How it is looked at.
    pub look: Look,
    /// Which of [`FRAMES`] is drawn.
    pub frame: Option<usize>,
    /// How the participant is spoken to in the talk's views.
    pub address: Address,
    /// Who has reviewed something in this run, as they wrote it.
    pub reviewer: String,
    /// What takes the first mark of this run away again: it becomes as if it had never been made.
    pub unmarked: BTreeMap<CardId, Unmarking>,
    /// What lies on top.
    pub top: Option<Top>,
    /// Which page, and how many there were on the screen.
    pub page: usize,
    /// At least 1.
    pub pages: usize,
    /// Something to tell; gone with the next key.
    pub notice: Option<Notice>,
    /// The theme that is drawn in.
    pub theme: &'static str,
    /// The direction of the program's own words.
    pub direction: Direction,
}

impl Tongues for Preview {
    fn tongue(&self, tag: &Tag) -> Tongue {
        let known = self.languages.iter().find(|language| language.tag == *tag);
        Tongue { tag: tag.clone(), direction: known.map_or(Direction::LeftToRight, |it| it.direction) }
    }
}

impl Preview {
    /// Begins with nothing read. `languages` must hold the two that are asked for; `own` is where one's own files lie.
    #[must_use]
    pub fn new(
        (language, against): (Tag, Option<Tag>),
        languages: Vec<Language>,
        own: Own,
        theme: &'static str,
        direction: Direction,
    ) -> Self {
        Self {
            language,
            against,
            languages,
            own,
            shelves: Vec::new(),
            cards: Vec::new(),
            glossary: Glossary::default(),
            broken: None,
            whole: Vec::new(),
            places: BTreeMap::new(),
            card: None,
            line: None,
            look: Look::Beside,
            frame: None,
            address: Address::Masculine,
            reviewer: String::new(),
            unmarked: BTreeMap::new(),
            top: None,
            page: 0,
            pages: 1,
            notice: None,
            theme,
            direction,
        }
    }

    /// Returns the place where a key is pressed now.
    #[must_use]
    pub fn place(&self) -> Where {
        match &self.top {
            Some(Top::Help | Top::Findings) => Where::Reading,
            Some(Top::Menu(_) | Top::Marking(_)) => Where::List,
            Some(Top::GoTo(..)) => Where::GoTo,
            Some(Top::Review(review)) if review.is_asked() => Where::Confirm,
            Some(Top::Review(_)) => Where::Edit,
            None => Where::Preview,
        }
    }

    /// Returns a card with its deck's shelf.
    #[must_use]
    pub fn find(&self, id: &CardId) -> Option<(&Shelf, &Card)> {
        let (on, at) = self.places.get(id)?;
        let on = self.shelves.get(*on)?;
        Some((on, on.proof.deck.as_ref()?.cards.get(*at)?))
    }

    /// Returns the card at hand with its deck's shelf.
    #[must_use]
    pub fn here(&self) -> Option<(&Shelf, &Card)> {
        self.find(self.card.as_ref()?)
    }

    /// Returns the place of the card at hand among all.
    #[must_use]
    pub fn number(&self) -> usize {
        self.cards.iter().position(|card| Some(card) == self.card.as_ref()).unwrap_or(0)
    }

    /// Returns the languages in which a card is shown, as a talk would have them.
    #[must_use]
    pub fn choices(&self, card: &Card) -> Choices {
        let from = self.against.clone().unwrap_or_else(|| card.source.clone());
        let address = self.address;
        Choices {
            drafts_were_read: true,
            has_paper: true,
            address,
            ..Choices::new(from, self.language.clone())
        }
    }
}

impl Shelf {
    /// Returns what the lines of a text are; `None` for a card, whose lists say so.
    #[must_use]
    pub fn parts(&self, card: &CardId) -> Option<&[Part]> {
        self.proof.parts.get(card).map(Vec::as_slice)
    }

    /// Returns what the check has to say of a card's text in the previewed language; with the deck's first card, also what
    /// is about no single card.
    pub fn findings<'a>(&'a self, card: &'a CardId) -> impl Iterator<Item = (&'a Problem, On)> + use<'a> {
        let file = self.proof.file.as_ref();
        let is_first =
            self.proof.deck.iter().filter_map(|deck| deck.cards.first()).any(|first| first.id == *card);
        self.proof.problems.iter().filter_map(move |problem| {
            let place =
                problem.place.as_ref().filter(|place| Some(&place.path) == file.map(|file| &file.path))?;
            let line = place.at.as_ref().map(|spot| spot.line);
            let on = line.and_then(|line| file?.cards.iter().find(|(_, spot)| spot.has(line)));
            match (on, line) {
                (Some((id, spot)), Some(line)) => {
                    (id == card).then(|| (problem, On::Card(spot.text_at(line))))
                }
                _ => is_first.then_some((problem, On::File)),
            }
        })
    }

    /// Returns the first fault that keeps a file from being read.
    #[must_use]
    pub fn broken(&self) -> Option<&Problem> {
        self.proof.problems.iter().find(|problem| problem.is_error())
    }

    /// Returns the file of the previewed language.
    #[must_use]
    pub fn file(&self) -> Option<&ProofFile> {
        self.proof.file.as_ref()
    }
}

/// Returns the lines of a card in order: those of its path, then its follow-ups.
pub fn lines(card: &Card) -> impl Iterator<Item = (List, usize)> + use<> {
    card.path().chain((0..card.count(List::FollowUps)).map(|line| (List::FollowUps, line)))
}

/// Returns a card's first line.
#[must_use]
pub fn first_line(card: &Card) -> Line {
    lines(card).next()
}
