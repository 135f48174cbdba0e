//! What exists, read cheaply: folders, each guide's structure and titles.
//!
//! Looks into a deck only where a guide's time is the sum of its cards'.

use std::collections::{BTreeMap, BTreeSet};

use super::common::Common;
use super::deck;
use super::guide::{self, Cards, Found};
use super::layers::{Layers, Wanted};
use super::map;
use super::mirror::DeckFile;
use super::open;
use super::report::Problems;
use crate::domain::guide::Guide;
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::library::{DeckEntry, GuideEntry, Index};
use crate::domain::map::DECK;
use crate::problem::Problem;

/// Takes every card for granted, and looks minutes up in the decks' structures.
struct Trusting<'a> {
    layers: &'a Layers,
    minutes: BTreeMap<DeckId, BTreeMap<CardId, u32>>,
}

impl Cards for Trusting<'_> {
    fn find(&mut self, card: &CardId, needs_time: bool, _: &mut Problems) -> Found {
        if !needs_time {
            return Found::Card(None);
        }
        let layers = self.layers;
        let minutes = self
            .minutes
            .entry(card.deck())
            .or_insert_with_key(|deck| minutes(layers, deck).unwrap_or_default());
        Found::Card(minutes.get(card).copied())
    }

    fn names(&self, _: &CardId) -> Vec<String> {
        Vec::new()
    }
}

/// Each card's minutes, from the structure alone.
fn minutes(layers: &Layers, deck: &DeckId) -> Option<BTreeMap<CardId, u32>> {
    let mut quiet = Problems::default();
    let folder = layers.folder(deck::FOLDER, deck.as_str(), deck::STRUCTURE, &mut quiet)?;
    let file = layers.read(folder.layer, &format!("{}/{}", folder.path, deck::STRUCTURE), &mut quiet)?;
    let mirror: DeckFile<'_> = file.parse(&mut quiet)?;
    let minutes =
        |card: &super::mirror::CardFile<'_>| Some((CardId::in_deck(deck, card.id.as_str()), card.minutes?));
    Some(mirror.cards.iter().filter_map(minutes).collect())
}

/// Every deck and the map with their languages, by the names of folders and files; the languages are added to all.
fn decks(layers: &Layers, all: &mut BTreeSet<Tag>, problems: &mut Problems) -> Vec<DeckEntry> {
    let mut decks = Vec::new();
    for id in layers.ids(deck::FOLDER, None, problems) {
        let Some(folder) = layers.folder(deck::FOLDER, &id, deck::STRUCTURE, problems) else { continue };
        let languages: Vec<Tag> = folder.texts.into_keys().collect();
        all.extend(languages.iter().cloned());
        decks.push(DeckEntry { id: DeckId::new(&id), languages });
    }
    if let Some(folder) = map::folder(layers, problems) {
        let languages: Vec<Tag> = folder.texts.into_keys().collect();
        all.extend(languages.iter().cloned());
        // A folder of a deck that is called so is no deck.
        decks.retain(|deck| deck.id.as_str() != DECK);
        decks.push(DeckEntry { id: DeckId::new(DECK), languages });
        decks.sort_by(|a, b| a.id.cmp(&b.id));
    }
    decks
}

/// What the folders alone tell: ids and languages, no titles, no times. Nothing is read.
pub(super) fn names(layers: &Layers) -> Index {
    let mut quiet = Problems::default();
    let mut index = Index::default();
    let mut all = BTreeSet::new();
    index.decks = decks(layers, &mut all, &mut quiet);
    for id in layers.ids(guide::FOLDER, None, &mut quiet) {
        let Some(folder) = layers.folder(guide::FOLDER, &id, guide::STRUCTURE, &mut quiet) else { continue };
        let languages: Vec<Tag> = folder.texts.into_keys().collect();
        all.extend(languages.iter().cloned());
        index.guides.push(GuideEntry { is_broken: false, ..entry(GuideId::new(&id), languages, None) });
    }
    index.languages = all.into_iter().collect();
    index
}

/// Reads the index.
pub(super) fn index(layers: &Layers, languages: &[Tag]) -> (Index, Vec<Problem>) {
    let mut problems = Problems::default();
    let mut index = Index::default();
    let mut all = BTreeSet::new();
    index.decks = decks(layers, &mut all, &mut problems);
    let mut cards = Trusting { layers, minutes: BTreeMap::new() };
    let mut common = Common::new(layers, None);
    let mut guides = Vec::new();
    for id in layers.ids(guide::FOLDER, None, &mut problems) {
        let mut quiet = Problems::default();
        let Some(folder) = layers.folder(guide::FOLDER, &id, guide::STRUCTURE, &mut quiet) else { continue };
        let available: Vec<Tag> = folder.texts.into_keys().collect();
        all.extend(available.iter().cloned());
        let id = GuideId::new(&id);
        let wanted = Wanted::Only(languages);
        let guide = guide::load(layers, &id, wanted, None, &mut cards, &mut common, &mut problems);
        // In the order of the process; a guide for any stage comes last.
        let stage = guide.as_ref().and_then(|guide| guide.stages.iter().min().copied());
        guides.push(((stage.is_none(), stage), entry(id, available, guide)));
    }
    guides.sort_by_key(|(order, _)| *order);
    index.guides = guides.into_iter().map(|(_, entry)| entry).collect();
    index.languages = all.into_iter().collect();
    index.safety = open::safety_alone(layers, languages, &mut cards);
    (index, problems.sorted())
}

fn entry(id: GuideId, languages: Vec<Tag>, guide: Option<Guide>) -> GuideEntry {
    let Some(guide) = guide else {
        return GuideEntry {
            id,
            source: Tag::new(""),
            titles: BTreeMap::new(),
            languages,
            minutes: 0,
            presumes: false,
            is_broken: true,
        };
    };
    let with_participant = guide.phases.iter().filter(|phase| !phase.kind.is_for_adults());
    let sum = with_participant.map(|phase| phase.minutes).fold(0, u32::saturating_add);
    let titles = guide.texts.into_iter().map(|(tag, text)| (tag, text.title));
    GuideEntry {
        id,
        source: guide.source,
        titles: titles.filter(|(_, title)| !title.is_empty()).collect(),
        languages,
        minutes: guide.minutes.unwrap_or(sum),
        presumes: guide.presumes,
        is_broken: false,
    }
}
