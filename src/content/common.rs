//! What all guides share: `common/<language>.ron` of every layer, merged by language and entry.
//!
//! A guide's own words replace these. Knows the adults' phases and checklists; knows no guide's other texts.

use std::collections::{BTreeMap, BTreeSet};

use super::adults_text;
use super::code::Code;
use super::contacts;
use super::file::File;
use super::fingerprint;
use super::guide_text::Keys;
use super::layers::Layers;
use super::lexicon::Wording;
use super::list::Writing;
use super::mirror::CommonFile;
use super::report::{Path, Problems, Report};
use super::values;
use crate::domain::card::Status;
use crate::domain::guide::{Checklist, Guide, GuideText, Phase, PhaseKind, PhaseText, Step};
use crate::domain::id::ChecklistId;
use crate::domain::language::Tag;

/// Where the texts lie in a layer.
pub(super) const FOLDER: &str = "common";

/// One language's texts for the adults that are the same in every talk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct CommonText {
    /// By kind of phase.
    pub(super) phases: BTreeMap<PhaseKind, PhaseText>,
    /// By id.
    pub(super) checklists: BTreeMap<ChecklistId, Checklist>,
    /// How far the translation has come: that of the last layer that says anything.
    pub(super) status: Status,
    /// Whether the source has changed since this was translated.
    pub(super) stale: bool,
}

impl CommonText {
    /// Whether nothing is said.
    pub(super) fn is_empty(&self) -> bool {
        self.phases.is_empty() && self.checklists.is_empty()
    }

    fn extend(&mut self, later: Self) {
        if !later.is_empty() {
            (self.status, self.stale) = (later.status, later.stale);
        }
        self.phases.extend(later.phases);
        self.checklists.extend(later.checklists);
    }

    /// Leaves out what a later layer says anew in the source: these are translations of something else.
    fn forget(&mut self, replaced: &Self) {
        self.phases.retain(|kind, _| !replaced.phases.contains_key(kind));
        self.checklists.retain(|id, _| !replaced.checklists.contains_key(id));
    }
}

/// The texts of every language that has been asked for, each read once.
pub(super) struct Common<'a> {
    layers: &'a Layers,
    source: Tag,
    wording: Wording<'a>,
    texts: BTreeMap<Tag, CommonText>,
    /// What each layer itself says in the source.
    source_layers: Vec<CommonText>,
}

impl<'a> Common<'a> {
    /// Reads nothing yet; `wording` asks for remarks on how texts are written, too.
    pub(super) fn new(layers: &'a Layers, wording: Wording<'a>) -> Self {
        let source = contacts::source(layers);
        Self { layers, source, wording, texts: BTreeMap::new(), source_layers: Vec::new() }
    }

    /// Reads a language over all layers. A faulty file is left out by itself: what lower layers say stays.
    pub(super) fn read(&mut self, tag: &Tag, problems: &mut Problems) {
        if self.texts.contains_key(tag) {
            return;
        }
        let is_source = *tag == self.source;
        if !is_source {
            let source = self.source.clone();
            self.read(&source, problems);
        }
        let mut source = CommonText::default();
        let mut text = CommonText::default();
        for layer in 0..self.layers.count() {
            if let Some(new) = self.source_layers.get(layer).filter(|_| !is_source) {
                text.forget(new);
                source.extend(new.clone());
            }
            let file = self.layers.texts_in(layer, FOLDER, problems).remove(tag);
            let file = file.and_then(|path| self.layers.read(layer, &path, problems));
            // A translation whose source cannot be read stands by itself.
            let beside = Some(&source).filter(|source| !is_source && !source.is_empty());
            let new = file.and_then(|file| self.file(&file, tag, beside, &text, problems));
            let new = new.unwrap_or_default();
            if is_source {
                self.source_layers.push(new.clone());
            }
            text.extend(new);
        }
        self.texts.insert(tag.clone(), text);
    }

    /// A language that has been read.
    pub(super) fn text(&self, tag: &Tag) -> Option<&CommonText> {
        self.texts.get(tag)
    }

    /// The fingerprint of the source over all layers; `None` where there are no common texts.
    pub(super) fn fingerprint(&mut self) -> Option<String> {
        let source = self.source.clone();
        self.read(&source, &mut Problems::default());
        self.text(&source).filter(|text| !text.is_empty()).map(fingerprint::common)
    }

    /// Puts the common words where a guide has none of its own.
    ///
    /// What the guide's source says itself is never taken from here: a translation must be of the same words.
    pub(super) fn fill(&self, guide: &mut Guide) {
        let Guide { phases, texts, source, .. } = guide;
        let Some(own) = texts.get(source).cloned() else { return };
        for (tag, text) in texts {
            let Some(common) = self.text(tag) else { continue };
            for phase in phases.iter().filter(|phase| !has_prompts(&own, phase)) {
                if let Some(words) = common.phases.get(&phase.kind) {
                    let words = adults_text::joined(text.phases.get(&phase.id), Some(words));
                    text.phases.insert(phase.id.clone(), words);
                }
            }
            for step in phases.iter().flat_map(|phase| &phase.steps) {
                let Step::Checklist(id) = step else { continue };
                let Some(words) = common.checklists.get(id) else { continue };
                if !own.checklists.contains_key(id) {
                    text.checklists.entry(id.clone()).or_insert_with(|| words.clone());
                }
            }
        }
    }

    fn file(
        &self,
        file: &File,
        tag: &Tag,
        source: Option<&CommonText>,
        below: &CommonText,
        problems: &mut Problems,
    ) -> Option<CommonText> {
        let mirror: CommonFile<'_> = file.parse(problems)?;
        let mut report = Report::new(file, self.wording);
        values::language(self.layers, &mirror.language, tag, &mut report);
        let writing = Writing { language: tag, source: Some(&self.source), is_source: *tag == self.source };
        let mut text = Reader { source, below, writing }.text(&mirror, &mut report);
        let origin = (mirror.status, mirror.translated_from.as_ref(), mirror.reviewed_by.as_ref());
        text.stale = writing.origin(origin, &Path::ROOT, || source.map(fingerprint::common), &mut report);
        text.status = mirror.status;
        report.finish(problems).then_some(text)
    }
}

/// The languages that any layer has a file for.
pub(super) fn languages(layers: &Layers) -> BTreeSet<Tag> {
    let mut quiet = Problems::default();
    (0..layers.count()).flat_map(|layer| layers.texts_in(layer, FOLDER, &mut quiet).into_keys()).collect()
}

/// Whether a guide's text has prompts of its own for a phase.
pub(super) fn has_prompts(text: &GuideText, phase: &Phase) -> bool {
    text.phases.get(&phase.id).is_some_and(|own| !own.prompts.is_empty())
}

struct Reader<'a> {
    source: Option<&'a CommonText>,
    /// What lower layers say in this language.
    below: &'a CommonText,
    writing: Writing<'a>,
}

impl Reader<'_> {
    fn text(&self, mirror: &CommonFile<'_>, report: &mut Report<'_>) -> CommonText {
        let mut text = CommonText::default();
        let mut keys = Keys::default();
        let list = Path::ROOT.field("phases");
        for (number, (kind, file)) in mirror.phases.0.iter().enumerate() {
            let key = list.key(number);
            keys.check(&format!("{kind:?}"), &key, report);
            let theirs = self.source.and_then(|source| source.phases.get(kind));
            if self.source.is_some() && theirs.is_none() {
                report.add(&key, Code::ObsoleteText, vec![("entry", format!("{kind:?}"))]);
                continue;
            }
            let words = adults_text::phase(self.writing, file, &list.value(number), theirs, report);
            text.phases.insert(*kind, words);
        }
        for kind in self.source.iter().flat_map(|source| source.phases.keys()) {
            if !text.phases.contains_key(kind) && !self.below.phases.contains_key(kind) {
                report.add(&list, Code::MissingPhase, vec![("phase", format!("{kind:?}"))]);
            }
        }
        let mut keys = Keys::default();
        let list = Path::ROOT.field("checklists");
        for (number, (name, file)) in mirror.checklists.0.iter().enumerate() {
            let key = list.key(number);
            keys.check(name.as_str(), &key, report);
            if !super::is_id(name.as_str()) {
                report.add(&key, Code::BadId, vec![("id", name.as_str().to_owned())]);
                continue;
            }
            let id = ChecklistId::new(name.as_str());
            let theirs = self.source.and_then(|source| source.checklists.get(&id));
            if self.source.is_some() && theirs.is_none() {
                report.add(&key, Code::ObsoleteText, vec![("entry", id.to_string())]);
                continue;
            }
            let words = adults_text::checklist(self.writing, file, &list.value(number), theirs, report);
            text.checklists.insert(id, words);
        }
        for id in self.source.iter().flat_map(|source| source.checklists.keys()) {
            if !text.checklists.contains_key(id) && !self.below.checklists.contains_key(id) {
                report.add(&list, Code::MissingChecklist, vec![("checklist", id.to_string())]);
            }
        }
        text
    }
}
