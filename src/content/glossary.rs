//! The glossary of every layer, merged by language and term.
//!
//! Knows terms; knows no text that uses them.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::guide_text::Keys;
use super::layers::{Layers, Wanted};
use super::lexicon::Wording;
use super::list::Writing;
use super::mirror::{GlossaryFile, Raw, TermTexts, TermsFile};
use super::report::{Path, Problems, Report};
use super::text;
use super::values::{self, Ids};
use crate::domain::glossary::{Glossary, Term};
use crate::domain::id::TermId;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;

/// Where the texts lie in a layer.
pub(super) const FOLDER: &str = "glossary";
/// Where the ids of terms lie in a layer.
pub(super) const TERMS: &str = "glossary/terms.ron";

/// Reads the source and the wanted languages. A faulty file is left out by itself.
pub(super) fn load(
    layers: &Layers,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    problems: &mut Problems,
) -> Glossary {
    let mut glossary = Glossary::default();
    let mut source = None;
    for layer in 0..layers.count() {
        terms(layers, layer, &mut glossary, &mut source, wording, problems);
        for (tag, path) in layers.texts_in(layer, FOLDER, problems) {
            let is_source = source.as_ref() == Some(&tag);
            if !is_source && !wanted.has(&tag, layer) {
                continue;
            }
            let Some(file) = layers.read(layer, &path, problems) else { continue };
            let Some(mirror) = file.parse::<GlossaryFile<'_>>(problems) else { continue };
            let mut report = Report::new(&file, wording);
            values::language(layers, &mirror.language, &tag, &mut report);
            let texts =
                texts(&mirror, &glossary, Writing { language: &tag, source: None, is_source }, &mut report);
            if report.finish(problems) {
                glossary.texts.entry(tag).or_default().extend(texts);
            }
        }
    }
    glossary
}

fn terms(
    layers: &Layers,
    layer: usize,
    glossary: &mut Glossary,
    source: &mut Option<Tag>,
    wording: Wording<'_>,
    problems: &mut Problems,
) {
    let Some(file) = layers.read(layer, TERMS, problems) else { return };
    let Some(mirror) = file.parse::<TermsFile<'_>>(problems) else { return };
    let mut report = Report::new(&file, wording);
    let tag = layers.tag(mirror.source.as_str());
    if tag.is_none() {
        let arguments = vec![("tag", mirror.source.as_str().to_owned())];
        report.add(&Path::ROOT.field("source"), Code::BadTag, arguments);
    }
    let list = Path::ROOT.field("terms");
    let mut ids = Ids::default();
    for (number, term) in mirror.terms.iter().enumerate() {
        ids.check(&term.id, &list.item(number).field("id"), &mut report);
    }
    if !report.finish(problems) {
        return;
    }
    *source = tag.or(source.take());
    let known: BTreeSet<TermId> = glossary.terms.iter().cloned().collect();
    let new = mirror.terms.iter().map(|term| TermId::new(term.id.as_str()));
    glossary.terms.extend(new.filter(|id| !known.contains(id)));
}

fn texts(
    mirror: &GlossaryFile<'_>,
    glossary: &Glossary,
    writing: Writing<'_>,
    report: &mut Report<'_>,
) -> BTreeMap<TermId, Term> {
    let list = Path::ROOT.field("terms");
    let terms: BTreeSet<&TermId> = glossary.terms.iter().collect();
    let mut texts = BTreeMap::new();
    let mut keys = Keys::default();
    for (number, (name, file)) in mirror.terms.0.iter().enumerate() {
        keys.check(name.as_str(), &list.key(number), report);
        let id = TermId::new(name.as_str());
        if !terms.contains(&id) {
            let near = report.nearest(name.as_str(), terms.iter().map(|id| id.as_str()));
            let arguments = vec![("term", name.as_str().to_owned()), ("nearest", near)];
            report.add(&list.key(number), Code::ObsoleteTerm, arguments);
            continue;
        }
        texts.insert(id, term(file, &list.value(number), writing, report));
    }
    // A higher layer may say only what it adds: what lower layers have is not missing.
    let known = glossary.texts.get(writing.language);
    for id in &glossary.terms {
        let is_there = texts.contains_key(id) || known.is_some_and(|known| known.contains_key(id));
        if !is_there && report.wants_wording() {
            report.add(&list, Code::MissingTerm, vec![("term", id.to_string())]);
        }
    }
    texts
}

fn term(file: &TermTexts<'_>, at: &Path<'_>, writing: Writing<'_>, report: &mut Report<'_>) -> Term {
    let term_at = at.field("term");
    let before = report.count();
    let term = text::take(&file.term, &term_at, report);
    if term.is_empty() && report.count() == before {
        let code = if writing.is_source { Code::EmptyText } else { Code::MissingLine };
        let arguments = if writing.is_source {
            Vec::new()
        } else {
            vec![("list", "term".to_owned()), ("number", "1".to_owned())]
        };
        report.add(&term_at, code, arguments);
    }
    let mut words = |name, raws: &[Raw<'_>]| -> Vec<SafeText> {
        let at = at.field(name);
        let texts = raws.iter().enumerate().map(|(number, raw)| text::take(raw, &at.item(number), report));
        texts.filter(|text| !text.is_empty()).collect()
    };
    let (forms, avoid) = (words("forms", &file.forms), words("avoid", &file.avoid));
    let definition = writing.single(file.definition.as_ref(), &at.field("definition"), None, report);
    let origin = (file.status, file.translated_from.as_ref(), file.reviewed_by.as_ref());
    writing.origin(origin, at, || None, report);
    Term { term, forms, avoid, definition, status: file.status }
}
