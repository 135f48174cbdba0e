//! A deck: its structure, its source texts, and its translations beside them.
//!
//! A deck whose structure or source is faulty is left out; a faulty translation is left out by itself.
//! Knows no guide.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::card_text::{self, Beside};
use super::code::Code;
use super::file::File;
use super::fingerprint;
use super::layers::{Folder, Layers, Wanted};
use super::lexicon::Wording;
use super::list::Writing;
use super::mirror::{CardFile, DeckFile, DeckTexts};
use super::report::{Path, Problems, Report};
use super::values::{self, Ids};
use crate::domain::card::{Card, CardText, Deck};
use crate::domain::id::{CardId, DeckId};
use crate::domain::language::Tag;
use crate::domain::map;
use crate::domain::safe_text::SafeText;

/// The most bytes of one deck, all its files together.
const LARGEST: usize = 8 << 20;

/// Where decks lie in a layer.
pub(super) const FOLDER: &str = "decks";
/// The name of a deck's structure.
pub(super) const STRUCTURE: &str = "deck.ron";

/// A deck with the layer that its structure comes from.
#[derive(Debug)]
pub(super) struct Loaded {
    /// The deck.
    pub(super) deck: Deck,
    /// The layer of its structure.
    pub(super) layer: usize,
}

/// Whether some layer has a folder for the deck with a structure in it.
pub(super) fn exists(layers: &Layers, id: &DeckId) -> bool {
    let mut quiet = Problems::default();
    super::is_id(id.as_str()) && layers.folder(FOLDER, id.as_str(), STRUCTURE, &mut quiet).is_some()
}

/// Reads a deck in its source and the wanted languages; `None` when it cannot be used.
pub(super) fn load(
    layers: &Layers,
    id: &DeckId,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    problems: &mut Problems,
) -> Option<Loaded> {
    if !super::is_id(id.as_str()) {
        return None;
    }
    let folder = layers.folder(FOLDER, id.as_str(), STRUCTURE, problems)?;
    if id.as_str() == map::DECK {
        layers.tell(folder.layer, &folder.path, Code::ReservedDeck, Vec::new(), problems);
        return None;
    }
    let path = format!("{}/{STRUCTURE}", folder.path);
    let file = layers.read(folder.layer, &path, problems)?;
    let mut budget = Budget::without(&file);
    let Some(mirror) = file.parse::<DeckFile<'_>>(problems) else {
        // What is wrong in the texts is told all the same.
        let texts = Texts { layers, cards: None, source: None, wording };
        translations(
            layers,
            &folder,
            (None, wanted),
            &mut budget,
            problems,
            |file, tag, budget, problems| texts.read(file, tag, Some((&[], None)), budget, problems),
        );
        return None;
    };
    let mut report = Report::new(&file, wording);
    let source = values::source(layers, &mirror.source, &folder, &mut report);
    let mut cards = cards(id, &mirror.cards, source.as_ref(), &mut report);
    let usable = report.finish(problems);
    let texts = Texts { layers, cards: Some(&mirror.cards), source: source.as_ref(), wording };
    let source_file = source.as_ref().and_then(|source| folder.texts.get(source));
    let source_file = source_file.and_then(|(layer, path)| layers.read(*layer, path, problems));
    let source_texts = source_file
        .zip(source.as_ref())
        .and_then(|(file, source)| texts.read(&file, source, None, &mut budget, problems));
    let beside: Vec<Beside> = source_texts
        .iter()
        .flat_map(|texts| &texts.cards)
        .map(|text| text.as_ref().map(Beside::new).unwrap_or_default())
        .collect();
    let title = source_texts.as_ref().and_then(|texts| texts.title.as_ref());
    let wanted = (source.as_ref(), wanted);
    let others =
        translations(layers, &folder, wanted, &mut budget, problems, |file, tag, budget, problems| {
            texts.read(file, tag, Some((&beside, title)), budget, problems)
        });
    drop(beside);
    if !usable || budget.is_spent() {
        return None;
    }
    let (source, source_texts) = (source?, source_texts?);
    let mut deck = Deck {
        id: id.clone(),
        source: source.clone(),
        stages: mirror.stages,
        cards: Vec::new(),
        titles: BTreeMap::new(),
    };
    for (tag, texts) in std::iter::once((source, source_texts)).chain(others) {
        if let Some(title) = texts.title {
            deck.titles.insert(tag.clone(), title);
        }
        for (card, text) in cards.iter_mut().zip(texts.cards) {
            if let Some(text) = text {
                card.texts.insert(tag.clone(), text);
            }
        }
    }
    deck.cards = cards;
    Some(Loaded { deck, layer: folder.layer })
}

/// What may still be read of a deck, or of the map.
pub(super) struct Budget {
    left: usize,
}

impl Budget {
    /// Begins with all but the structure's bytes.
    pub(super) fn without(structure: &File) -> Self {
        Self { left: LARGEST.saturating_sub(structure.text().len()) }
    }

    /// Takes a file's bytes from what is left; tells once when they are too many.
    pub(super) fn take(&mut self, file: &File, problems: &mut Problems) {
        let size = file.text().len();
        if self.left >= size {
            self.left -= size;
        } else if !self.is_spent() {
            self.left = usize::MAX;
            let arguments = vec![("limit", (LARGEST >> 20).to_string())];
            let mut report = Report::new(file, None);
            report.add_to_file(Code::DeckTooLarge, arguments);
            report.finish(problems);
        }
    }

    /// Whether they were too many.
    pub(super) fn is_spent(&self) -> bool {
        self.left == usize::MAX
    }
}

/// The structure: ids, codes and values, each fault of each card told.
fn cards(id: &DeckId, files: &[CardFile<'_>], source: Option<&Tag>, report: &mut Report<'_>) -> Vec<Card> {
    let mut ids = Ids::default();
    let mut codes: BTreeMap<&str, CardId> = BTreeMap::new();
    let mut cards = Vec::with_capacity(files.len());
    let list = Path::ROOT.field("cards");
    for (number, file) in files.iter().enumerate() {
        let at = list.item(number);
        ids.check(&file.id, &at.field("id"), report);
        if let Some(code) = &file.code {
            let card = CardId::in_deck(id, file.id.as_str());
            values::code(code, &card, &mut codes, &at.field("code"), report);
        }
        values::minutes(file.minutes, &at.field("minutes"), report);
        cards.push(Card {
            id: CardId::in_deck(id, file.id.as_str()),
            code: file.code.as_ref().and_then(|code| SafeText::new(code.as_str()).ok()),
            dimension: file.dimension,
            stop: file.stop.clone(),
            weight: file.weight,
            core: file.core,
            needs_interpreter: file.needs_interpreter,
            answer: file.answer,
            pictogram: file.pictogram,
            minutes: file.minutes,
            verified_on: values::date(file.verified_on.as_ref(), &at.field("verified_on"), report),
            source: source.cloned().unwrap_or_else(|| Tag::new("")),
            texts: BTreeMap::new(),
        });
    }
    cards
}

/// A language of a deck: a text for each card of the structure, in its order.
struct Language {
    title: Option<SafeText>,
    cards: Vec<Option<CardText>>,
}

struct Texts<'a, 'f> {
    layers: &'a Layers,
    /// The structure, where it can be read.
    cards: Option<&'a [CardFile<'f>]>,
    source: Option<&'a Tag>,
    wording: Wording<'a>,
}

/// Reads every wanted language but the source, each with `read`.
pub(super) fn translations<L>(
    layers: &Layers,
    folder: &Folder,
    (source, wanted): (Option<&Tag>, Wanted<'_>),
    budget: &mut Budget,
    problems: &mut Problems,
    read: impl Fn(&File, &Tag, &mut Budget, &mut Problems) -> Option<L>,
) -> Vec<(Tag, L)> {
    let mut others = Vec::new();
    for (tag, (layer, path)) in &folder.texts {
        if Some(tag) == source || !wanted.has(tag, *layer) || budget.is_spent() {
            continue;
        }
        let Some(file) = layers.read(*layer, path, problems) else { continue };
        if let Some(language) = read(&file, tag, budget, problems) {
            others.push((tag.clone(), language));
        }
    }
    others
}

impl Texts<'_, '_> {
    /// Reads one language's file; `None` when it cannot be used. Without `source` it *is* the source.
    fn read(
        &self,
        file: &File,
        tag: &Tag,
        source: Option<(&[Beside<'_>], Option<&SafeText>)>,
        budget: &mut Budget,
        problems: &mut Problems,
    ) -> Option<Language> {
        budget.take(file, problems);
        if budget.is_spent() {
            return None;
        }
        let mirror: DeckTexts<'_> = file.parse(problems)?;
        let mut report = Report::new(file, self.wording);
        values::language(self.layers, &mirror.language, tag, &mut report);
        let writing = Writing { language: tag, source: self.source, is_source: source.is_none() };
        let at = Path::ROOT.field("title");
        let before = report.count();
        let title =
            writing.single(mirror.title.as_ref(), &at, source.and_then(|source| source.1), &mut report);
        if title.is_none() && report.count() == before {
            let code = if source.is_none() { Code::NoTitle } else { Code::MissingTitle };
            report.add(&at, code, Vec::new());
        }
        let structure = self.cards.unwrap_or_default();
        let numbers: HashMap<&str, usize> =
            structure.iter().enumerate().map(|(number, card)| (card.id.as_str(), number)).collect();
        let mut cards: Vec<Option<CardText>> = structure.iter().map(|_| None).collect();
        let mut seen = BTreeSet::new();
        let list = Path::ROOT.field("cards");
        let any_feminine = mirror.cards.0.iter().any(|(_, card)| card.feminine.is_some());
        for (number, (name, card)) in mirror.cards.0.iter().enumerate() {
            let key = list.key(number);
            if !seen.insert(name.as_str()) {
                report.add(&key, Code::DuplicateKey, vec![("key", name.as_str().to_owned())]);
            }
            let index = numbers.get(name.as_str()).copied();
            if index.is_none() && self.cards.is_some() {
                let nearest = report.nearest(name.as_str(), numbers.keys().copied());
                let arguments = vec![("card", name.as_str().to_owned()), ("nearest", nearest)];
                report.add(&key, Code::ObsoleteCard, arguments);
                continue;
            }
            if any_feminine && card.feminine.is_none() && self.wording.is_some() {
                report.add(&key, Code::FeminineMissing, vec![("card", name.as_str().to_owned())]);
            }
            let beside = source.zip(index).and_then(|((cards, _), index)| cards.get(index));
            let text = card_text::build(card, &list.value(number), writing, beside, &mut report);
            if let Some(slot) = index.and_then(|index| cards.get_mut(index)) {
                *slot = Some(text);
            }
        }
        for (card, text) in structure.iter().zip(&cards) {
            if text.is_none() {
                let code = if source.is_none() { Code::NoText } else { Code::MissingCard };
                report.add(&list, code, vec![("card", card.id.as_str().to_owned())]);
            }
        }
        report.finish(problems).then_some(Language { title, cards })
    }
}

/// Fingerprints of a deck's source texts.
pub(super) fn fingerprints(deck: &Deck) -> Vec<(CardId, String)> {
    let text = |card: &Card| card.texts.get(&card.source).map(fingerprint::card);
    deck.cards.iter().filter_map(|card| Some((card.id.clone(), text(card)?))).collect()
}
