//! The process map: its structure with every reference resolved, and its pages' texts as the cards of a reserved deck.
//!
//! A map whose structure or source is faulty is left out; a faulty translation is left out by itself. Knows no guide.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::code::Code;
use super::deck::{Budget, translations};
use super::file::File;
use super::fingerprint;
use super::layers::{Folder, Layers, Wanted};
use super::lexicon::Wording;
use super::list::Writing;
use super::map_text::{self, Beside, PageText};
use super::mirror::{MapFile, MapTexts, PageFile, Raw};
use super::report::{Path, Problems, Report};
use super::values::{self, Ids};
use crate::domain::card::{Answer, Card, Deck, Stage, Weight};
use crate::domain::id::{CardId, DeckId};
use crate::domain::language::Tag;
use crate::domain::map::{DECK, MapPage, ProcessMap};
use crate::domain::safe_text::SafeText;

/// Where the map lies in a layer.
pub(super) const FOLDER: &str = "map";
/// The name of its structure.
pub(super) const STRUCTURE: &str = "map.ron";

/// A map with the layer that its structure comes from.
#[derive(Debug)]
pub(super) struct Loaded {
    /// What leads to what.
    pub(super) map: ProcessMap,
    /// Its pages' words.
    pub(super) deck: Deck,
    /// The layer of its structure.
    pub(super) layer: usize,
    /// The fingerprints of its source texts.
    pub(super) fingerprints: Vec<(CardId, String)>,
}

/// Finds the map's files; `None` where no layer has a map.
pub(super) fn folder(layers: &Layers, problems: &mut Problems) -> Option<Folder> {
    layers.folder_at(FOLDER, STRUCTURE, problems)
}

/// Returns the minutes of the one page that a guide of these stages shows; 0 where nothing is said of them.
pub(super) fn minutes(layers: &Layers, stages: &[Stage]) -> u32 {
    let mut quiet = Problems::default();
    let read = |quiet: &mut Problems| {
        let folder = folder(layers, quiet)?;
        let file = layers.read(folder.layer, &format!("{FOLDER}/{STRUCTURE}"), quiet)?;
        let mirror: MapFile<'_> = file.parse(quiet)?;
        let stage = structure(&mirror.pages).only_stage(stages)?;
        mirror.pages.iter().find(|page| page.stage == Some(stage))?.minutes
    };
    read(&mut quiet).unwrap_or(0)
}

/// Reads the map in its source and the wanted languages; `None` when there is none, or it cannot be used.
pub(super) fn load(
    layers: &Layers,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    problems: &mut Problems,
) -> Option<Loaded> {
    let folder = folder(layers, problems)?;
    let file = layers.read(folder.layer, &format!("{FOLDER}/{STRUCTURE}"), problems)?;
    let mut budget = Budget::without(&file);
    let mut texts = Texts { layers, pages: None, source: None, wording };
    let Some(mirror) = file.parse::<MapFile<'_>>(problems) else {
        // What is wrong in the texts is told all the same.
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
    let mut cards = cards(&mirror.pages, source.as_ref(), &mut report);
    references(&mirror.pages, &mut report);
    let usable = report.finish(problems);
    (texts.pages, texts.source) = (Some(mirror.pages.as_slice()), source.as_ref());
    let source_file = source.as_ref().and_then(|source| folder.texts.get(source));
    let source_file = source_file.and_then(|(layer, path)| layers.read(*layer, path, problems));
    let own = source_file
        .zip(source.as_ref())
        .and_then(|(file, source)| texts.read(&file, source, None, &mut budget, problems));
    let beside: Vec<Beside<'_>> =
        own.iter().flat_map(|own| &own.pages).map(|page| Beside::new(page.as_ref())).collect();
    let title = own.as_ref().and_then(|own| own.title.as_ref());
    let wanted = (source.as_ref(), wanted);
    let others =
        translations(layers, &folder, wanted, &mut budget, problems, |file, tag, budget, problems| {
            texts.read(file, tag, Some((&beside, title)), budget, problems)
        });
    drop(beside);
    if !usable || budget.is_spent() {
        return None;
    }
    let (source, own) = (source?, own?);
    let mut titles = BTreeMap::new();
    for (tag, language) in others {
        titles.extend(language.title.map(|title| (tag.clone(), title)));
        for ((card, text), source) in cards.iter_mut().zip(language.pages).zip(&own.pages) {
            card.texts.extend(text.map(|text| (tag.clone(), text.into_card(source.as_ref()))));
        }
    }
    titles.extend(own.title.map(|title| (source.clone(), title)));
    let mut fingerprints = Vec::with_capacity(cards.len());
    for (card, text) in cards.iter_mut().zip(own.pages) {
        let Some(text) = text else { continue };
        fingerprints.push((card.id.clone(), fingerprint::page(&text)));
        card.texts.insert(source.clone(), text.into_card(None));
    }
    let deck = Deck { id: DeckId::new(DECK), source, stages: Vec::new(), cards, titles };
    Some(Loaded { map: structure(&mirror.pages), deck, layer: folder.layer, fingerprints })
}

/// What leads to what.
fn structure(pages: &[PageFile<'_>]) -> ProcessMap {
    let card = |id: &Raw<'_>| CardId::of_page(id.as_str());
    let page = |file: &PageFile<'_>| MapPage {
        card: card(&file.id),
        stage: file.stage,
        after: file.after.as_ref().map(card),
        next: file.next.as_ref().map(card),
        branches: file.branches.iter().map(card).collect(),
    };
    ProcessMap { pages: pages.iter().map(page).collect() }
}

/// Ids, codes and values, each fault of each page told.
fn cards(files: &[PageFile<'_>], source: Option<&Tag>, report: &mut Report<'_>) -> Vec<Card> {
    let list = Path::ROOT.field("pages");
    if files.is_empty() {
        report.add(&list, Code::NoPages, Vec::new());
    }
    let mut ids = Ids::default();
    let mut codes: BTreeMap<&str, CardId> = BTreeMap::new();
    let mut stages: BTreeMap<Stage, &str> = BTreeMap::new();
    let mut cards = Vec::with_capacity(files.len());
    for (number, file) in files.iter().enumerate() {
        let at = list.item(number);
        let id = CardId::of_page(file.id.as_str());
        ids.check(&file.id, &at.field("id"), report);
        if let Some(code) = &file.code {
            values::code(code, &id, &mut codes, &at.field("code"), report);
        }
        if let Some(stage) = file.stage
            && let Some(other) = stages.insert(stage, file.id.as_str())
        {
            let arguments = vec![("stage", format!("{stage:?}")), ("other", other.to_owned())];
            report.add(&at.field("stage"), Code::DuplicateStage, arguments);
        }
        values::minutes(file.minutes, &at.field("minutes"), report);
        let verified_on = values::date(file.verified_on.as_ref(), &at.field("verified_on"), report);
        if report.wants_wording() && file.verified_on.is_none() {
            report.add(&at.field("verified_on"), Code::Unverified, Vec::new());
        }
        cards.push(Card {
            id,
            code: file.code.as_ref().and_then(|code| SafeText::new(code.as_str()).ok()),
            dimension: None,
            stop: Vec::new(),
            weight: file.weight,
            core: false,
            needs_interpreter: false,
            answer: Answer::Open,
            pictogram: None,
            minutes: file.minutes,
            verified_on,
            source: source.cloned().unwrap_or_else(|| Tag::new("")),
            texts: BTreeMap::new(),
        });
    }
    cards
}

/// Every page that another names must be there, must be another, and no way may lead back to where it began.
fn references(files: &[PageFile<'_>], report: &mut Report<'_>) {
    let ids: Vec<&str> = files.iter().map(|file| file.id.as_str()).collect();
    let list = Path::ROOT.field("pages");
    let check = |own: &str, to: &Raw<'_>, at: &Path<'_>, report: &mut Report<'_>| {
        let to = to.as_str();
        if to == own {
            report.add(at, Code::PageLeadsToItself, vec![("page", to.to_owned())]);
        } else if !ids.contains(&to) {
            let nearest = report.nearest(to, ids.iter().copied());
            report.add(at, Code::UnknownPage, vec![("page", to.to_owned()), ("nearest", nearest)]);
        }
    };
    for (number, file) in files.iter().enumerate() {
        let at = list.item(number);
        let own = file.id.as_str();
        for (name, to) in [("after", &file.after), ("next", &file.next)] {
            if let Some(to) = to {
                check(own, to, &at.field(name), report);
            }
        }
        let branches = at.field("branches");
        for (number, to) in file.branches.iter().enumerate() {
            check(own, to, &branches.item(number), report);
        }
        if report.wants_wording() {
            unasked(files, file, &at, report);
            let before = |number: usize| file.next.iter().chain(file.branches.iter().take(number));
            for (number, to) in file.branches.iter().enumerate() {
                if before(number).any(|before| before.as_str() == to.as_str()) {
                    let arguments = vec![("page", to.as_str().to_owned())];
                    report.add(&branches.item(number), Code::PageTwice, arguments);
                }
            }
        }
        if let Some(way) = way_back(files, file) {
            report.add(&at.field("after"), Code::MapLoop, vec![("way", way.join(" ← "))]);
        }
    }
}

/// Tells of a step that is shown unasked and is heavy news where its own page is not. What is tender is a step that
/// everybody takes, such as a decision: it may be shown.
fn unasked(files: &[PageFile<'_>], file: &PageFile<'_>, at: &Path<'_>, report: &mut Report<'_>) {
    let next = file.next.as_ref().and_then(|next| files.iter().find(|it| it.id.as_str() == next.as_str()));
    if let Some(next) = next.filter(|next| next.weight == Weight::Heavy && file.weight != Weight::Heavy) {
        report.add(&at.field("next"), Code::ShownUnasked, vec![("page", next.id.as_str().to_owned())]);
    }
}

/// The way from a page through those before it back to itself, where it leads there; a page that names itself is told apart.
fn way_back<'f>(files: &'f [PageFile<'_>], from: &'f PageFile<'_>) -> Option<Vec<&'f str>> {
    let mut way = vec![from.id.as_str()];
    let mut here = from;
    loop {
        let before = here.after.as_ref()?.as_str();
        here = files.iter().find(|file| file.id.as_str() == before)?;
        let is_back = before == from.id.as_str();
        if !is_back && way.contains(&before) {
            return None;
        }
        way.push(before);
        if is_back {
            return (way.len() > 2).then_some(way);
        }
    }
}

/// A language of the map: a text for each page of the structure, in its order.
struct Language {
    title: Option<SafeText>,
    pages: Vec<Option<PageText>>,
}

struct Texts<'a, 'f> {
    layers: &'a Layers,
    /// The structure, where it can be read.
    pages: Option<&'a [PageFile<'f>]>,
    /// The source's language, where it can be read.
    source: Option<&'a Tag>,
    wording: Wording<'a>,
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
        let mirror: MapTexts<'_> = file.parse(problems)?;
        let mut report = Report::new(file, self.wording);
        values::language(self.layers, &mirror.language, tag, &mut report);
        let writing = Writing { language: tag, source: self.source, is_source: source.is_none() };
        let at = Path::ROOT.field("title");
        let before = report.count();
        let theirs = source.and_then(|source| source.1);
        let title = writing.single(mirror.title.as_ref(), &at, theirs, &mut report);
        if title.is_none() && report.count() == before {
            let code = if source.is_none() { Code::NoTitle } else { Code::MissingTitle };
            report.add(&at, code, Vec::new());
        }
        let structure = self.pages.unwrap_or_default();
        let numbers: HashMap<&str, usize> =
            structure.iter().enumerate().map(|(number, page)| (page.id.as_str(), number)).collect();
        let mut pages: Vec<Option<PageText>> = structure.iter().map(|_| None).collect();
        let mut seen = BTreeSet::new();
        let list = Path::ROOT.field("pages");
        for (number, (name, page)) in mirror.pages.0.iter().enumerate() {
            let key = list.key(number);
            if !seen.insert(name.as_str()) {
                report.add(&key, Code::DuplicateKey, vec![("key", name.as_str().to_owned())]);
            }
            let index = numbers.get(name.as_str()).copied();
            if index.is_none() && self.pages.is_some() {
                let nearest = report.nearest(name.as_str(), numbers.keys().copied());
                let arguments = vec![("page", name.as_str().to_owned()), ("nearest", nearest)];
                report.add(&key, Code::ObsoletePage, arguments);
                continue;
            }
            let beside = source.zip(index).and_then(|((pages, _), index)| pages.get(index));
            let text = map_text::build(page, &list.value(number), writing, beside, &mut report);
            if let Some(slot) = index.and_then(|index| pages.get_mut(index)) {
                *slot = Some(text);
            }
        }
        for (page, text) in structure.iter().zip(&pages) {
            if text.is_none() {
                let code = if source.is_none() { Code::NoPageText } else { Code::MissingPage };
                report.add(&list, code, vec![("page", page.id.as_str().to_owned())]);
            }
        }
        report.finish(problems).then_some(Language { title, pages })
    }
}
