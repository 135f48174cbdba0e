//! Opening one guide with all that it uses.
//!
//! Reads only the files that the guide and the languages need.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::common::Common;
use super::contacts::Shared;
use super::guide::{self, Cards, Found};
use super::layers::{Layers, Wanted};
use super::report::Problems;
use super::{contacts, deck, glossary, map, safety, share};
use crate::domain::card::Deck;
use crate::domain::guide::Guide;
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::library::{Library, Safety, SafetyText};
use crate::domain::map::DECK;
use crate::problem::{Problem, Severity};

/// The deck for a talk without an interpreter, opened with every guide where there is one.
const WITHOUT_INTERPRETER: &str = "without-interpreter";

/// Decks that are read when one of their cards is asked for.
struct Decks<'a> {
    layers: &'a Layers,
    wanted: Wanted<'a>,
    /// `None`: it cannot be used.
    read: BTreeMap<DeckId, Option<Deck>>,
    minutes: BTreeMap<DeckId, BTreeMap<CardId, Option<u32>>>,
}

impl Decks<'_> {
    fn read(&mut self, id: &DeckId, problems: &mut Problems) {
        if !self.read.contains_key(id) {
            let deck = deck::load(self.layers, id, self.wanted, None, problems).map(|loaded| loaded.deck);
            self.keep(id, deck);
        }
    }

    fn keep(&mut self, id: &DeckId, deck: Option<Deck>) {
        let minutes = deck.iter().flat_map(|deck| &deck.cards);
        let minutes = minutes.map(|card| (card.id.clone(), card.minutes)).collect();
        self.minutes.insert(id.clone(), minutes);
        self.read.insert(id.clone(), deck);
    }
}

impl Cards for Decks<'_> {
    /// Reads each deck once.
    fn prepare(&mut self, mut decks: BTreeSet<DeckId>, problems: &mut Problems) {
        decks.extend(
            deck::exists(self.layers, &DeckId::new(WITHOUT_INTERPRETER))
                .then(|| DeckId::new(WITHOUT_INTERPRETER)),
        );
        decks.retain(|id| !self.read.contains_key(id));
        let (layers, wanted) = (self.layers, self.wanted);
        let decks: Vec<DeckId> = decks.into_iter().collect();
        let read = |id: &DeckId| {
            let mut problems = Problems::default();
            let deck = deck::load(layers, id, wanted, None, &mut problems).map(|loaded| loaded.deck);
            (id.clone(), deck, problems)
        };
        // What could not be finished is read when it is asked for.
        for (id, deck, others) in share::each(&decks, read, |_| {}) {
            problems.append(others);
            self.keep(&id, deck);
        }
    }

    fn find(&mut self, card: &CardId, _: bool, problems: &mut Problems) -> Found {
        let id = card.deck();
        self.read(&id, problems);
        let usable = self.read.get(&id).is_some_and(Option::is_some);
        if !usable {
            return if deck::exists(self.layers, &id) { Found::InBrokenDeck } else { Found::Missing };
        }
        let cards = self.minutes.get(&id);
        match cards.and_then(|cards| cards.get(card)) {
            Some(minutes) => Found::Card(*minutes),
            None => Found::Missing,
        }
    }

    fn names(&self, card: &CardId) -> Vec<String> {
        let here = self.minutes.get(&card.deck()).into_iter().flat_map(BTreeMap::keys);
        let names: Vec<String> = here.map(ToString::to_string).collect();
        if names.is_empty() { in_other_decks(self.layers, card) } else { names }
    }
}

/// The card's name in every deck there is: the deck's name may be what is wrong.
pub(super) fn in_other_decks(layers: &Layers, card: &CardId) -> Vec<String> {
    let decks = layers.ids(deck::FOLDER, None, &mut Problems::default());
    decks.into_iter().map(|deck| format!("{deck}/{}", card.name())).collect()
}

/// Opens a guide.
pub(super) fn guide(
    layers: &Layers,
    id: &GuideId,
    languages: &[Tag],
) -> Result<(Library, Vec<Problem>), Vec<Problem>> {
    let mut problems = Problems::default();
    let wanted = Wanted::Only(languages);
    let mut decks = Decks { layers, wanted, read: BTreeMap::new(), minutes: BTreeMap::new() };
    let mut common = Common::new(layers, None);
    let guide = guide::load(layers, id, wanted, None, &mut decks, &mut common, &mut problems);
    let Some(mut guide) = guide else {
        if problems.is_empty() {
            let known = layers.ids(guide::FOLDER, None, &mut Problems::default());
            let near = super::nearest(id.as_str(), known.iter().map(String::as_str));
            problems.push_placeless(Code::UnknownGuide, vec![("guide", id.to_string()), ("nearest", near)]);
        }
        return Err(problems.sorted());
    };
    common.fill(&mut guide);
    let shared = contacts::load(layers, None, &mut decks, &mut problems);
    let extra = DeckId::new(WITHOUT_INTERPRETER);
    if deck::exists(layers, &extra) {
        decks.read(&extra, &mut problems);
    }
    let check_back = shared.check_back.clone();
    let safety = safety(layers, shared, wanted, &mut problems);
    let glossary = glossary::load(layers, wanted, None, &mut problems);
    let mut decks: BTreeMap<DeckId, Deck> =
        decks.read.into_iter().filter_map(|(id, deck)| Some((id, deck?))).collect();
    let map = map::load(layers, wanted, None, &mut problems).map(|loaded| {
        decks.insert(loaded.deck.id.clone(), loaded.deck);
        loaded.map
    });
    let problems = problems.sorted();
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let left_out = errors.map(Problem::at).collect();
    Ok((Library { guide, decks, map, check_back, safety, glossary, left_out }, problems))
}

/// A guide with no more than its own texts in their source language.
pub(super) fn guide_source(layers: &Layers, id: &GuideId) -> Option<Guide> {
    guide_alone(layers, id, Wanted::Only(&[]))
}

/// A guide with no more than its own texts.
pub(super) fn guide_alone(layers: &Layers, id: &GuideId, wanted: Wanted<'_>) -> Option<Guide> {
    let of_decks = Wanted::Only(&[]);
    let mut decks = Decks { layers, wanted: of_decks, read: BTreeMap::new(), minutes: BTreeMap::new() };
    let mut common = Common::new(layers, None);
    guide::load(layers, id, wanted, None, &mut decks, &mut common, &mut Problems::default())
}

/// What the Safety key says in some languages.
fn safety(layers: &Layers, shared: Shared, wanted: Wanted<'_>, problems: &mut Problems) -> Safety {
    let source = shared.source.unwrap_or_else(|| Tag::new(contacts::SOURCE));
    let texts = safety::load(layers, &source, wanted, None, &shared.contacts, problems);
    Safety { source, texts, contacts: shared.contacts }
}

/// What the Safety key says in some languages and in its source, without a guide.
pub(super) fn safety_alone(layers: &Layers, languages: &[Tag], cards: &mut dyn Cards) -> Safety {
    let mut quiet = Problems::default();
    let shared = contacts::load(layers, None, cards, &mut quiet);
    safety(layers, shared, Wanted::Only(languages), &mut quiet)
}

/// The safety texts in their source language.
pub(super) fn safety_source(layers: &Layers) -> Option<SafetyText> {
    let wanted = Wanted::Only(&[]);
    let mut decks = Decks { layers, wanted, read: BTreeMap::new(), minutes: BTreeMap::new() };
    let mut safety = safety_alone(layers, &[], &mut decks);
    safety.texts.remove(&safety.source)
}

/// Opens a deck by itself.
pub(super) fn deck(
    layers: &Layers,
    id: &DeckId,
    languages: Wanted<'_>,
) -> Result<(Deck, Vec<Problem>), Vec<Problem>> {
    let mut problems = Problems::default();
    let loaded = if id.as_str() == DECK {
        map::load(layers, languages, None, &mut problems).map(|loaded| loaded.deck)
    } else {
        deck::load(layers, id, languages, None, &mut problems).map(|loaded| loaded.deck)
    };
    if let Some(deck) = loaded {
        return Ok((deck, problems.sorted()));
    }
    if problems.is_empty() {
        let known = layers.ids(deck::FOLDER, None, &mut Problems::default());
        let near = super::nearest(id.as_str(), known.iter().map(String::as_str));
        problems.push_placeless(Code::UnknownDeck, vec![("deck", id.to_string()), ("nearest", near)]);
    }
    Err(problems.sorted())
}
