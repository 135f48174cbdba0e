//! A library: the guides there are, and the one that was chosen with all that it uses.
//!
//! What a running program holds of the content. Knows no file, no format and no session.

use std::collections::BTreeMap;

use super::card::{Card, Deck, Status};
use super::glossary::Glossary;
use super::guide::Guide;
use super::id::{CardId, ContactId, DeckId, GuideId};
use super::language::Tag;
use super::map::ProcessMap;
use super::safe_text::SafeText;

/// A row of Home's list: a guide that exists, whether or not it can be started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideEntry {
    /// Its folder's name.
    pub id: GuideId,
    /// The language that the others are translated from.
    pub source: Tag,
    /// Its titles in the languages that were asked for, and in the source.
    pub titles: BTreeMap<Tag, SafeText>,
    /// The languages in which the guide itself has texts.
    pub languages: Vec<Tag>,
    /// Minutes with the participant.
    pub minutes: u32,
    /// Whether a gate question is asked.
    pub presumes: bool,
    /// Whether it is itself broken and cannot be started.
    pub is_broken: bool,
}

/// A row of `list decks`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeckEntry {
    /// Its folder's name.
    pub id: DeckId,
    /// The languages for which there is a file.
    pub languages: Vec<Tag>,
}

/// What exists, without the texts: read at the start.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Index {
    /// By id.
    pub guides: Vec<GuideEntry>,
    /// By id.
    pub decks: Vec<DeckEntry>,
    /// Every language that some text exists in.
    pub languages: Vec<Tag>,
    /// What the Safety key says before a session.
    pub safety: Safety,
}

/// One guide with all that it uses, consistent: every reference resolves, every source text is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    /// The chosen guide.
    pub guide: Guide,
    /// The decks in use: the guide's, the default check-back's, `without-interpreter` where it exists, the map's pages.
    pub decks: BTreeMap<DeckId, Deck>,
    /// The process map; its pages' words are the cards of the deck [`map::DECK`](super::map::DECK).
    pub map: Option<ProcessMap>,
    /// The check-back card for guides that have none.
    pub check_back: Option<CardId>,
    /// What the Safety key says.
    pub safety: Safety,
    /// Terms of the glossary.
    pub glossary: Glossary,
    /// Places of faults in the content that it can live with: what they concern is left out.
    pub left_out: Vec<String>,
}

impl Library {
    /// Returns a card by its id.
    #[must_use]
    pub fn card(&self, id: &CardId) -> Option<&Card> {
        self.decks.get(&id.deck())?.cards.iter().find(|card| card.id == *id)
    }
}

/// What the Safety key says, and the numbers to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Safety {
    /// The language that the texts are translated from.
    pub source: Tag,
    /// By language.
    pub texts: BTreeMap<Tag, SafetyText>,
    /// Numbers to call, in order.
    pub contacts: Vec<Contact>,
}

impl Default for Safety {
    fn default() -> Self {
        Self { source: Tag::new("sv"), texts: BTreeMap::new(), contacts: Vec::new() }
    }
}

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its id; labels are by language.
    pub id: ContactId,
    /// The number; `None` where it belongs to the place and has not been filled in.
    pub number: Option<SafeText>,
    /// Whether the participant may see it.
    pub for_participant: bool,
    /// When it was last verified, `YYYY-MM-DD`.
    pub verified_on: Option<SafeText>,
}

/// What the Safety key says in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SafetyText {
    /// What the participant may see.
    pub shared: Vec<SafeText>,
    /// The adults' steps.
    pub adults: Vec<SafeText>,
    /// Labels of the contacts.
    pub contacts: BTreeMap<ContactId, SafeText>,
    /// How far the translation has come.
    pub status: Status,
    /// Whether the source has changed since this was translated.
    pub stale: bool,
}
