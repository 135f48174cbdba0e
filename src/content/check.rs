//! Everything that is wrong in the last layer, references resolved across all of them.
//!
//! Reads every file of the layer, and of the others only what it stands on.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::common::{self, Common};
use super::deck::Loaded;
use super::guide::{self, Cards, Found};
use super::layers::{Layers, Wanted};
use super::lexicon::Lexicon;
use super::report::{Path, Problems, Report};
use super::{contacts, deck, glossary, map, safety, share};
use crate::domain::card::Deck;
use crate::domain::guide::Guide;
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::library::Safety;
use crate::domain::map::ProcessMap;
use crate::domain::safe_text::SafeText;
use crate::problem::Problem;

/// Names that may stand at the top of a layer.
const TOP: [&str; 7] = ["decks", "guides", "common", map::FOLDER, "safety", "glossary", "library.ron"];

type Minutes = BTreeMap<CardId, Option<u32>>;

/// Decks that have been looked at: cards and minutes, `None` where the deck cannot be used.
pub(super) struct Seen<'a> {
    layers: &'a Layers,
    decks: BTreeMap<DeckId, Option<Minutes>>,
}

impl<'a> Seen<'a> {
    /// Begins with none: each is looked at when it is asked for.
    pub(super) fn new(layers: &'a Layers) -> Self {
        Self { layers, decks: BTreeMap::new() }
    }
}

impl Cards for Seen<'_> {
    fn find(&mut self, card: &CardId, _: bool, _: &mut Problems) -> Found {
        let id = card.deck();
        let layers = self.layers;
        let seen = self.decks.entry(id.clone()).or_insert_with(|| {
            let mut quiet = Problems::default();
            deck::load(layers, &id, Wanted::Only(&[]), None, &mut quiet).map(|loaded| minutes(&loaded.deck))
        });
        match seen {
            Some(cards) => match cards.get(card) {
                Some(minutes) => Found::Card(*minutes),
                None => Found::Missing,
            },
            None if deck::exists(layers, &id) => Found::InBrokenDeck,
            None => Found::Missing,
        }
    }

    fn names(&self, card: &CardId) -> Vec<String> {
        let here = self.decks.get(&card.deck()).into_iter().flatten().flat_map(BTreeMap::keys);
        let names: Vec<String> = here.map(ToString::to_string).collect();
        if names.is_empty() { super::open::in_other_decks(self.layers, card) } else { names }
    }
}

fn minutes(deck: &Deck) -> Minutes {
    deck.cards.iter().map(|card| (card.id.clone(), card.minutes)).collect()
}

/// Something sound that was read while the last layer was checked, in every language; and the languages of its texts there.
#[derive(Debug)]
pub enum Checked {
    /// A deck.
    Deck(Deck, Vec<Tag>),
    /// The map, with its pages' words.
    Map(ProcessMap, Deck, Vec<Tag>),
    /// A guide.
    Guide(Guide, Vec<Tag>),
    /// What the Safety key says, and the check-back card of guides that have none.
    Shared(Safety, Vec<Tag>, Option<CardId>),
}

/// The languages of a folder's texts in a layer, where they are sound; and whether the others lie there too.
fn languages(layers: &Layers, top: usize, folder: &str, sound: BTreeSet<&Tag>) -> (Vec<Tag>, bool) {
    let here = layers.texts_in(top, folder, &mut Problems::default());
    let (here, elsewhere): (Vec<&Tag>, Vec<&Tag>) =
        sound.into_iter().partition(|tag| here.contains_key(*tag));
    (here.into_iter().cloned().collect(), elsewhere.is_empty())
}

/// Returns the languages that a deck has texts in.
fn spoken(deck: &Deck) -> BTreeSet<&Tag> {
    deck.cards.iter().flat_map(|card| card.texts.keys()).collect()
}

/// Checks the last layer; `progress` is told how many steps are done, of how many; what is sound is handed on.
pub(super) fn check(
    layers: &Layers,
    progress: &mut dyn FnMut(usize, usize),
    hand_on: &mut dyn FnMut(Checked),
) -> Vec<Problem> {
    let Some(top) = layers.count().checked_sub(1) else { return Vec::new() };
    let mut problems = Problems::of_layer(top);
    let lexicon = Lexicon::new(layers);
    let wording = Some(&lexicon);
    strangers(layers, top, &mut problems);
    let decks = layers.ids(deck::FOLDER, Some(top), &mut problems);
    let guides = layers.ids(guide::FOLDER, Some(top), &mut problems);
    // Decks are read first, and handed on then, which may take as long again.
    let all = 2 * decks.len() + guides.len() + 1;
    let mut done = 0;
    let mut seen = Seen::new(layers);
    let mut codes: BTreeMap<String, CardId> = BTreeMap::new();
    progress(done, all);
    let decks: Vec<DeckId> = decks.iter().map(|id| DeckId::new(id)).collect();
    let look = |id: &DeckId| {
        let mut problems = Problems::of_layer(top);
        let loaded = deck::load(layers, id, Wanted::InLayer(top), wording, &mut problems);
        (id.clone(), loaded, problems)
    };
    let looked = share::each(&decks, look, |done| progress(done, all));
    for (id, loaded, others) in looked {
        problems.append(others);
        if let Some(loaded) = loaded.as_ref().filter(|loaded| loaded.layer == top) {
            let path = format!("{}/{id}/{}", deck::FOLDER, deck::STRUCTURE);
            duplicate_codes(layers, &loaded.deck, (&path, "cards"), top, &mut codes, &mut problems);
        }
        seen.decks.insert(id.clone(), loaded.as_ref().map(|loaded| minutes(&loaded.deck)));
        if let Some(Loaded { deck, layer }) = loaded {
            let folder = format!("{}/{id}", deck::FOLDER);
            let (here, is_whole) = languages(layers, top, &folder, spoken(&deck));
            let whole = if is_whole && layer == top {
                Some(deck)
            } else {
                let quiet = &mut Problems::default();
                deck::load(layers, &id, Wanted::All, None, quiet).map(|loaded| loaded.deck)
            };
            if let Some(deck) = whole {
                hand_on(Checked::Deck(deck, here));
            }
        }
        done += 1;
        progress(decks.len() + done, all);
    }
    done += decks.len();
    let map = map::load(layers, Wanted::InLayer(top), wording, &mut problems);
    if let Some(loaded) = map.as_ref().filter(|loaded| loaded.layer == top) {
        let path = format!("{}/{}", map::FOLDER, map::STRUCTURE);
        duplicate_codes(layers, &loaded.deck, (&path, "pages"), top, &mut codes, &mut problems);
    }
    if let Some(loaded) = map {
        let (here, _) = languages(layers, top, map::FOLDER, spoken(&loaded.deck));
        let whole = map::load(layers, Wanted::All, None, &mut Problems::default());
        if let Some(whole) = whole {
            hand_on(Checked::Map(whole.map, whole.deck, here));
        }
    }
    let mut common = Common::new(layers, wording);
    for tag in layers.texts_in(top, common::FOLDER, &mut problems).into_keys() {
        common.read(&tag, &mut problems);
    }
    for id in guides {
        let id = GuideId::new(&id);
        let guide =
            guide::load(layers, &id, Wanted::InLayer(top), wording, &mut seen, &mut common, &mut problems);
        if let Some(guide) = guide {
            let folder = format!("{}/{id}", guide::FOLDER);
            let (here, is_whole) = languages(layers, top, &folder, guide.texts.keys().collect());
            let whole =
                if is_whole { Some(guide) } else { super::open::guide_alone(layers, &id, Wanted::All) };
            if let Some(guide) = whole {
                hand_on(Checked::Guide(guide, here));
            }
        }
        done += 1;
        progress(done, all);
    }
    let shared = contacts::load(layers, wording, &mut seen, &mut problems);
    let source = shared.source.unwrap_or_else(|| Tag::new(contacts::SOURCE));
    let texts = safety::load(layers, &source, Wanted::InLayer(top), wording, &shared.contacts, &mut problems);
    let (here, _) = languages(layers, top, safety::FOLDER, texts.keys().collect());
    let quiet = &mut Problems::default();
    let texts = safety::load(layers, &source, Wanted::All, None, &shared.contacts, quiet);
    hand_on(Checked::Shared(Safety { source, texts, contacts: shared.contacts }, here, shared.check_back));
    glossary::load(layers, Wanted::InLayer(top), wording, &mut problems);
    progress(all, all);
    problems.sorted()
}

/// Tells of names at the top that mean nothing here: a folder `deck` would be passed over in silence.
fn strangers(layers: &Layers, top: usize, problems: &mut Problems) {
    for entry in layers.entries(top, "", problems) {
        let counts = entry.is_folder || entry.name.strip_suffix(".ron").is_some();
        if counts && !entry.name.starts_with('.') && !TOP.contains(&entry.name.as_str()) {
            let near = super::nearest(&entry.name, TOP.into_iter());
            let arguments = vec![("name", entry.name.clone()), ("nearest", near)];
            layers.tell(top, &entry.name, Code::UnexpectedFile, arguments, problems);
        }
    }
}

/// Tells of codes that another deck of the layer has, too, in the list of the file where the deck's cards stand.
fn duplicate_codes(
    layers: &Layers,
    deck: &Deck,
    (path, list): (&str, &'static str),
    top: usize,
    codes: &mut BTreeMap<String, CardId>,
    problems: &mut Problems,
) {
    let mut taken = Vec::new();
    let mut here = BTreeSet::new();
    for (number, card) in deck.cards.iter().enumerate() {
        let Some(code) = card.code.as_ref().map(SafeText::as_str) else { continue };
        if !here.insert(code) {
            continue;
        }
        match codes.get(code) {
            Some(other) => taken.push((number, code, other.clone())),
            None => {
                codes.insert(code.to_owned(), card.id.clone());
            }
        }
    }
    if taken.is_empty() {
        return;
    }
    let Some(file) = layers.read(top, path, &mut Problems::default()) else { return };
    let mut report = Report::new(&file, None);
    for (number, code, other) in taken {
        let list = Path::ROOT.field(list);
        let item = list.item(number);
        let arguments = vec![("code", code.to_owned()), ("other", other.to_string())];
        report.add(&item.field("code"), Code::DuplicateCode, arguments);
    }
    report.finish(problems);
}
