//! A guide: its structure with every reference resolved, and its texts.
//!
//! Knows no deck: whether a card exists is asked of a `Cards`.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::common::Common;
use super::guide_text::{self, Beside};
use super::layers::{Layers, Wanted};
use super::lexicon::Wording;
use super::map;
use super::mirror::{GuideFile, Raw, StepFile};
use super::report::{Path, Problems, Report};
use super::values::{self, Ids};
use crate::domain::guide::{Guide, Phase, Step};
use crate::domain::id::{CardId, ChecklistId, DeckId, GuideId, PhaseId};
use crate::domain::language::Tag;

/// Where guides lie in a layer.
pub(super) const FOLDER: &str = "guides";
/// The name of a guide's structure.
pub(super) const STRUCTURE: &str = "guide.ron";

/// What is known of a card that a guide names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// It exists, and takes so long.
    Card(Option<u32>),
    /// There is no such card.
    Missing,
    /// Its deck cannot be used.
    InBrokenDeck,
}

/// Answers whether cards exist.
pub(super) trait Cards {
    /// Looks a card up, reading its deck if need be; its time may be left out where it does not matter.
    fn find(&mut self, card: &CardId, needs_time: bool, problems: &mut Problems) -> Found;

    /// Lets the decks be read before their cards are asked for, several at once where that can be.
    fn prepare(&mut self, _decks: BTreeSet<DeckId>, _problems: &mut Problems) {}

    /// Returns the names among which a missing card was probably meant to be.
    fn names(&self, card: &CardId) -> Vec<String>;
}

/// Reads a guide in its source and the wanted languages; `None` when it cannot be used.
///
/// Its texts are its own: what it takes from the common ones is checked here, and [filled in](Common::fill) after.
pub(super) fn load(
    layers: &Layers,
    id: &GuideId,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    cards: &mut dyn Cards,
    common: &mut Common<'_>,
    problems: &mut Problems,
) -> Option<Guide> {
    if !super::is_id(id.as_str()) {
        return None;
    }
    let folder = layers.folder(FOLDER, id.as_str(), STRUCTURE, problems)?;
    let file = layers.read(folder.layer, &format!("{}/{STRUCTURE}", folder.path), problems)?;
    let Some(mirror) = file.parse::<GuideFile<'_>>(problems) else {
        // What is wrong in the texts is told all the same, as far as it can be seen without the structure.
        for (tag, (layer, path)) in folder.texts.iter().filter(|(tag, (layer, _))| wanted.has(tag, *layer)) {
            let text = layers.read(*layer, path, problems);
            if let Some(text) = text {
                guide_text::parses(layers, &text, tag, wording, problems);
            }
        }
        return None;
    };
    let mut report = Report::new(&file, wording);
    let source = values::source(layers, &mirror.source, &folder, &mut report);
    values::minutes(mirror.minutes, &Path::ROOT.field("minutes"), &mut report);
    cards.prepare(decks_of(&mirror), problems);
    let map_minutes = || map::minutes(layers, &mirror.stages);
    let phases = phases(&mirror, &map_minutes, cards, &mut report, problems);
    if wording.is_some() && map::folder(layers, &mut Problems::default()).is_none() {
        without_map(&mirror, &mut report);
    }
    let usable = report.finish(problems);
    let mut guide = Guide {
        id: id.clone(),
        source: source.clone().unwrap_or_else(|| Tag::new("")),
        stages: mirror.stages,
        minutes: mirror.minutes,
        presumes: mirror.presumes,
        phases,
        texts: BTreeMap::new(),
    };
    if let Some(source) = &source {
        common.read(source, problems);
    }
    let source_file = source.as_ref().and_then(|source| folder.texts.get(source));
    let source_file = source_file.and_then(|(layer, path)| layers.read(*layer, path, problems));
    let text = source_file.zip(source.as_ref()).and_then(|(file, source)| {
        let beside = Beside { guide: &guide, source: None, common };
        guide_text::read(layers, &file, source, &beside, wording, problems)
    });
    for (tag, (layer, path)) in &folder.texts {
        if Some(tag) == source.as_ref() || !wanted.has(tag, *layer) {
            continue;
        }
        let Some(file) = layers.read(*layer, path, problems) else { continue };
        common.read(tag, problems);
        let beside = Beside { guide: &guide, source: text.as_ref(), common };
        if let Some(other) = guide_text::read(layers, &file, tag, &beside, wording, problems) {
            guide.texts.insert(tag.clone(), other);
        }
    }
    guide.texts.insert(source?, text?);
    usable.then_some(guide)
}

/// The decks that a guide names, whether or not they exist.
fn decks_of(mirror: &GuideFile<'_>) -> BTreeSet<DeckId> {
    let cards = mirror.phases.iter().flat_map(|phase| &phase.steps).flat_map(|step| match step {
        StepFile::Card(card) | StepFile::CheckBack(card) => std::slice::from_ref(card),
        StepFile::Choose(cards) => cards,
        StepFile::Checklist(_) | StepFile::Plan | StepFile::Map => &[],
    });
    cards.filter_map(|card| card.as_str().split_once('/')).map(|(deck, _)| DeckId::new(deck)).collect()
}

/// Tells of each step that shows the map, where there is none.
fn without_map(mirror: &GuideFile<'_>, report: &mut Report<'_>) {
    let list = Path::ROOT.field("phases");
    for (number, phase) in mirror.phases.iter().enumerate() {
        let at = list.item(number);
        let steps = at.field("steps");
        let maps = phase.steps.iter().enumerate().filter(|(_, step)| matches!(step, StepFile::Map));
        for (number, _) in maps {
            report.add(&steps.item(number), Code::NoMap, Vec::new());
        }
    }
}

fn phases(
    mirror: &GuideFile<'_>,
    map_minutes: &dyn Fn() -> u32,
    cards: &mut dyn Cards,
    report: &mut Report<'_>,
    problems: &mut Problems,
) -> Vec<Phase> {
    let list = Path::ROOT.field("phases");
    if mirror.phases.is_empty() {
        report.add(&list, Code::NoPhases, Vec::new());
    }
    let mut ids = Ids::default();
    let mut phases = Vec::with_capacity(mirror.phases.len());
    for (number, file) in mirror.phases.iter().enumerate() {
        let at = list.item(number);
        ids.check(&file.id, &at.field("id"), report);
        values::minutes(file.minutes, &at.field("minutes"), report);
        let needs_time = file.minutes.is_none() && mirror.minutes.is_none();
        let mut sum = 0_u32;
        let mut steps = Vec::with_capacity(file.steps.len());
        let steps_at = at.field("steps");
        for (number, step) in file.steps.iter().enumerate() {
            let is_map = matches!(step, StepFile::Map);
            let (step, minutes) =
                self::step(step, &steps_at.item(number), needs_time, cards, report, problems);
            let minutes = if is_map && needs_time { map_minutes() } else { minutes };
            sum = sum.saturating_add(minutes);
            steps.push(step);
        }
        phases.push(Phase {
            id: PhaseId::new(file.id.as_str()),
            kind: file.kind,
            minutes: file.minutes.unwrap_or(sum),
            steps,
        });
    }
    phases
}

fn step(
    step: &StepFile<'_>,
    at: &Path<'_>,
    needs_time: bool,
    cards: &mut dyn Cards,
    report: &mut Report<'_>,
    problems: &mut Problems,
) -> (Step, u32) {
    let inner = at.item(0);
    let mut card = |raw: &Raw<'_>, at: &Path<'_>, report: &mut Report<'_>| {
        let id = CardId::new(raw.as_str());
        let minutes = reference(&id, at, needs_time, cards, report, problems);
        (id, minutes)
    };
    match step {
        StepFile::Card(raw) => {
            let (id, minutes) = card(raw, &inner, report);
            (Step::Card(id), minutes)
        }
        StepFile::CheckBack(raw) => {
            let (id, minutes) = card(raw, &inner, report);
            (Step::CheckBack(id), minutes)
        }
        StepFile::Choose(raws) => {
            if raws.is_empty() {
                report.add(at, Code::EmptyChoose, Vec::new());
            }
            let found: Vec<(CardId, u32)> =
                raws.iter().enumerate().map(|(number, raw)| card(raw, &inner.item(number), report)).collect();
            let longest = found.iter().map(|(_, minutes)| *minutes).max().unwrap_or(0);
            (Step::Choose(found.into_iter().map(|(id, _)| id).collect()), longest)
        }
        StepFile::Checklist(raw) => {
            if !super::is_id(raw.as_str()) {
                report.add(&inner, Code::BadId, vec![("id", raw.as_str().to_owned())]);
            }
            (Step::Checklist(ChecklistId::new(raw.as_str())), 0)
        }
        StepFile::Plan => (Step::Plan, 0),
        StepFile::Map => (Step::Map, 0),
    }
}

/// Resolves a card's name; returns its minutes.
pub(super) fn reference(
    id: &CardId,
    at: &Path<'_>,
    needs_time: bool,
    cards: &mut dyn Cards,
    report: &mut Report<'_>,
    problems: &mut Problems,
) -> u32 {
    let card = || ("card", id.to_string());
    let is_reference =
        id.as_str().split_once('/').is_some_and(|(deck, name)| super::is_id(deck) && super::is_id(name));
    if !is_reference {
        report.add(at, Code::BadReference, vec![card()]);
        return 0;
    }
    match cards.find(id, needs_time, problems) {
        Found::Card(minutes) => minutes.unwrap_or(0),
        Found::Missing => {
            // Names are looked up only while there are few faults: each may take a while.
            let names = if report.looks_for_names() { cards.names(id) } else { Vec::new() };
            let nearest = report.nearest(id.as_str(), names.iter().map(String::as_str));
            report.add(at, Code::UnknownCard, vec![card(), ("nearest", nearest)]);
            0
        }
        Found::InBrokenDeck => {
            report.add(at, Code::CardInBrokenDeck, vec![card(), ("deck", id.deck().to_string())]);
            0
        }
    }
}
