//! A guide's texts in one language, beside its source.
//!
//! Knows the lists of a guide; the structure is built already.

use std::collections::{BTreeMap, BTreeSet};

use super::adults_text;
use super::code::Code;
use super::common::{self, Common, CommonText};
use super::file::File;
use super::fingerprint;
use super::layers::Layers;
use super::lexicon::Wording;
use super::list::{Listed, Writing};
use super::mirror::{ChecklistTexts, GuideTexts, Pairs, PhaseTexts, Raw};
use super::report::{Path, Problems, Report};
use super::values;
use super::wording::Kind;
use crate::domain::card::StopArea;
use crate::domain::guide::{Checklist, Guide, GuideText, Phase, PhaseText, Step};
use crate::domain::id::{ChecklistId, PhaseId};
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;

/// What a language's file is read beside.
pub(super) struct Beside<'a> {
    /// Its structure.
    pub(super) guide: &'a Guide,
    /// Its own texts in the source; none while those are read, or where they cannot be.
    pub(super) source: Option<&'a GuideText>,
    /// What all guides share, in the source and in this language.
    pub(super) common: &'a Common<'a>,
}

/// Reads one language's file; `None` when it cannot be used. A translation without its source stands by itself.
pub(super) fn read(
    layers: &Layers,
    file: &File,
    tag: &Tag,
    beside: &Beside<'_>,
    wording: Wording<'_>,
    problems: &mut Problems,
) -> Option<GuideText> {
    let mirror: GuideTexts<'_> = file.parse(problems)?;
    let mut report = Report::new(file, wording);
    values::language(layers, &mirror.language, tag, &mut report);
    let Beside { guide, source, common } = *beside;
    let writing = Writing { language: tag, source: Some(&guide.source), is_source: *tag == guide.source };
    let for_adults = is_for_adults(&mirror) || writing.is_source;
    let (none, theirs) = (CommonText::default(), common.text(&guide.source));
    let (common, common_source) = (common.text(tag).unwrap_or(&none), theirs.unwrap_or(&none));
    let reader = Reader { guide, source, common, common_source, writing, for_adults };
    let text = reader.text(&mirror, &mut report);
    report.finish(problems).then_some(text)
}

/// Tells what is wrong in a file whose guide cannot be read.
pub(super) fn parses(layers: &Layers, file: &File, tag: &Tag, wording: Wording<'_>, problems: &mut Problems) {
    if let Some(mirror) = file.parse::<GuideTexts<'_>>(problems) {
        let mut report = Report::new(file, wording);
        values::language(layers, &mirror.language, tag, &mut report);
        report.finish(problems);
    }
}

/// Whether a translation speaks to the adults at all: one for the participant may leave all of that out.
fn is_for_adults(mirror: &GuideTexts<'_>) -> bool {
    !mirror.phases.0.is_empty() || !mirror.checklists.0.is_empty()
}

struct Reader<'a> {
    guide: &'a Guide,
    source: Option<&'a GuideText>,
    common: &'a CommonText,
    common_source: &'a CommonText,
    writing: Writing<'a>,
    for_adults: bool,
}

impl Reader<'_> {
    fn text(&self, mirror: &GuideTexts<'_>, report: &mut Report<'_>) -> GuideText {
        let root = Path::ROOT;
        let mut single = |name: &'static str, raw: Option<&Raw<'_>>, theirs: Option<&SafeText>| {
            let at = root.field(name);
            let text = self.writing.single(raw, &at, theirs, report);
            if text.is_none() && theirs.is_some_and(|theirs| !theirs.is_empty()) && name != "title" {
                report.add(&at, Code::MissingText, vec![("field", name.to_owned())]);
            }
            text
        };
        let source = self.source;
        let title = single("title", mirror.title.as_ref(), source.map(|source| &source.title));
        let shown_title = single(
            "shown_title",
            mirror.shown_title.as_ref(),
            source.and_then(|source| source.shown_title.as_ref()),
        );
        let purpose =
            single("purpose", mirror.purpose.as_ref(), source.and_then(|source| source.purpose.as_ref()));
        let theirs = source.and_then(|source| source.presumes.as_ref()).filter(|_| self.for_adults);
        let presumes = single("presumes", mirror.presumes.as_ref(), theirs);
        if title.is_none() {
            let code = if self.writing.is_source { Code::NoTitle } else { Code::MissingTitle };
            report.add(&root.field("title"), code, Vec::new());
        }
        if self.writing.is_source && self.guide.presumes && presumes.is_none() {
            report.add(&root.field("presumes"), Code::NoPresumes, Vec::new());
        }
        let mut text = GuideText {
            title: title.unwrap_or_default(),
            shown_title,
            purpose,
            presumes,
            phases: self.phases(&mirror.phases, report),
            checklists: self.checklists(&mirror.checklists, report),
            plan_ideas: self.plan_ideas(mirror, report),
            status: mirror.status,
            stale: false,
        };
        let origin = (mirror.status, mirror.translated_from.as_ref(), mirror.reviewed_by.as_ref());
        let fingerprint = || Some(fingerprint::guide(self.guide, source?));
        text.stale = self.writing.origin(origin, &root, fingerprint, report);
        text
    }

    fn phases(
        &self,
        pairs: &Pairs<Raw<'_>, PhaseTexts<'_>>,
        report: &mut Report<'_>,
    ) -> BTreeMap<PhaseId, PhaseText> {
        let list = Path::ROOT.field("phases");
        let known: BTreeMap<&PhaseId, &Phase> =
            self.guide.phases.iter().map(|phase| (&phase.id, phase)).collect();
        let mut phases = BTreeMap::new();
        let mut keys = Keys::default();
        for (number, (name, file)) in pairs.0.iter().enumerate() {
            keys.check(name.as_str(), &list.key(number), report);
            let id = PhaseId::new(name.as_str());
            let Some(phase) = known.get(&id) else {
                let near = report.nearest(name.as_str(), known.keys().map(|id| id.as_str()));
                let arguments = vec![("phase", name.as_str().to_owned()), ("nearest", near)];
                report.add(&list.key(number), Code::ObsoletePhase, arguments);
                continue;
            };
            let theirs = self.source.map(|source| self.source_phase(source, phase, !file.prompts.is_empty()));
            let words = adults_text::phase(self.writing, file, &list.value(number), theirs.as_ref(), report);
            phases.insert(id, words);
        }
        for phase in self.guide.phases.iter().filter(|_| self.for_adults) {
            let own = phases.get(&phase.id);
            if self.writing.is_source {
                if own.is_none() && !self.common.phases.contains_key(&phase.kind) {
                    let arguments = vec![("phase", phase.id.to_string()), self.place()];
                    report.add(&list, Code::NoPhaseText, arguments);
                }
            } else if self.is_missing(phase, own) {
                report.add(&list, Code::MissingPhase, vec![("phase", phase.id.to_string())]);
            }
        }
        phases
    }

    /// What a phase's words are a translation of. Prompts that are taken from the common texts are checked there.
    fn source_phase(&self, source: &GuideText, phase: &Phase, has_own: bool) -> PhaseText {
        let common = self.common_source.phases.get(&phase.kind).filter(|_| has_own);
        adults_text::joined(source.phases.get(&phase.id), common)
    }

    /// Whether a translation says nothing for a phase: neither itself nor in what all guides share.
    fn is_missing(&self, phase: &Phase, own: Option<&PhaseText>) -> bool {
        let is_own_in_source = self.source.is_some_and(|source| common::has_prompts(source, phase));
        let is_common_in_source = !is_own_in_source && self.common_source.phases.contains_key(&phase.kind);
        if is_common_in_source {
            let has_own = own.is_some_and(|own| !own.prompts.is_empty());
            !has_own && !self.common.phases.contains_key(&phase.kind)
        } else {
            own.is_none()
        }
    }

    /// Where else a text of this language could stand.
    fn place(&self) -> (&'static str, String) {
        ("common", format!("{}/{}.ron", common::FOLDER, self.writing.language))
    }

    fn checklists(
        &self,
        pairs: &Pairs<Raw<'_>, ChecklistTexts<'_>>,
        report: &mut Report<'_>,
    ) -> BTreeMap<ChecklistId, Checklist> {
        let steps = self.guide.phases.iter().flat_map(|phase| &phase.steps);
        let used: BTreeSet<&ChecklistId> =
            steps.filter_map(|step| if let Step::Checklist(id) = step { Some(id) } else { None }).collect();
        let list = Path::ROOT.field("checklists");
        let mut checklists = BTreeMap::new();
        let mut keys = Keys::default();
        for (number, (name, file)) in pairs.0.iter().enumerate() {
            keys.check(name.as_str(), &list.key(number), report);
            let id = ChecklistId::new(name.as_str());
            if !used.contains(&id) {
                let near = report.nearest(name.as_str(), used.iter().map(|id| id.as_str()));
                let arguments = vec![("checklist", name.as_str().to_owned()), ("nearest", near)];
                report.add(&list.key(number), Code::ObsoleteChecklist, arguments);
                continue;
            }
            let theirs = self.source.map(|source| {
                let own = source.checklists.get(&id).or_else(|| self.common_source.checklists.get(&id));
                own.cloned().unwrap_or_default()
            });
            let words =
                adults_text::checklist(self.writing, file, &list.value(number), theirs.as_ref(), report);
            checklists.insert(id, words);
        }
        for id in used.into_iter().filter(|id| self.for_adults && !checklists.contains_key(*id)) {
            let is_own_in_source = self.source.is_some_and(|source| source.checklists.contains_key(id));
            if !is_own_in_source && self.common.checklists.contains_key(id) {
                continue;
            }
            let checklist = ("checklist", id.to_string());
            if self.writing.is_source {
                report.add(&list, Code::NoChecklistText, vec![checklist, self.place()]);
            } else {
                report.add(&list, Code::MissingChecklist, vec![checklist]);
            }
        }
        checklists
    }

    fn plan_ideas(
        &self,
        mirror: &GuideTexts<'_>,
        report: &mut Report<'_>,
    ) -> BTreeMap<StopArea, Vec<SafeText>> {
        let list = Path::ROOT.field("plan_ideas");
        let mut ideas = BTreeMap::new();
        let pairs = mirror.plan_ideas.as_ref().map(|ideas| ideas.0.as_slice()).unwrap_or_default();
        let mut keys = Keys::default();
        for (number, (area, raws)) in pairs.iter().enumerate() {
            keys.check(&format!("{area:?}"), &list.key(number), report);
            let theirs =
                self.source.map(|source| source.plan_ideas.get(area).map(Vec::as_slice).unwrap_or_default());
            let at = list.value(number);
            let listed = Listed { raws, at: &at, name: "plan_ideas", kind: Kind::Free, is_needed: true };
            ideas.insert(*area, self.writing.list(&listed, theirs, report));
        }
        if let Some(source) = self.source {
            for area in StopArea::ALL {
                let has = |ideas: &BTreeMap<StopArea, Vec<SafeText>>| ideas.contains_key(&area);
                if !has(&ideas) && source.plan_ideas.get(&area).is_some_and(|ideas| !ideas.is_empty()) {
                    report.add(&list, Code::MissingList, vec![("list", format!("{area:?}"))]);
                }
            }
        }
        ideas
    }
}

/// Keys of a map, each of which may stand there once.
#[derive(Debug, Default)]
pub(super) struct Keys(BTreeSet<String>);

impl Keys {
    /// Tells when a key has been there before.
    pub(super) fn check(&mut self, key: &str, at: &Path<'_>, report: &mut Report<'_>) {
        if !self.0.insert(key.to_owned()) {
            report.add(at, Code::DuplicateKey, vec![("key", key.to_owned())]);
        }
    }
}
