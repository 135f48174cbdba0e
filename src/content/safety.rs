//! What the Safety key says: `safety/<language>.ron` of every layer, merged by language and entry.
//!
//! Knows no numbers: those are in `contacts`.

use std::collections::{BTreeMap, BTreeSet};

use super::code::Code;
use super::fingerprint;
use super::guide_text::Keys;
use super::layers::{Layers, Wanted};
use super::lexicon::Wording;
use super::list::{Listed, Writing};
use super::mirror::SafetyFile;
use super::report::{Path, Problems, Report};
use super::values;
use super::wording::Kind;
use crate::domain::id::ContactId;
use crate::domain::language::Tag;
use crate::domain::library::{Contact, SafetyText};
use crate::domain::safe_text::SafeText;

/// Where the texts lie in a layer.
pub(super) const FOLDER: &str = "safety";

/// Reads the source and the wanted languages. A faulty file is left out by itself: what lower layers say stays.
pub(super) fn load(
    layers: &Layers,
    source: &Tag,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    contacts: &[Contact],
    problems: &mut Problems,
) -> BTreeMap<Tag, SafetyText> {
    let mut merged: BTreeMap<Tag, SafetyText> = BTreeMap::new();
    for layer in 0..layers.count() {
        let files = layers.texts_in(layer, FOLDER, problems);
        // The source first: its translations of the same layer are read beside it.
        let mut order: Vec<(&Tag, &String)> = files.iter().collect();
        order.sort_by_key(|(tag, _)| *tag != source);
        for (tag, path) in order {
            if tag != source && !wanted.has(tag, layer) {
                continue;
            }
            let Some(file) = layers.read(layer, path, problems) else { continue };
            let Some(mirror) = file.parse::<SafetyFile<'_>>(problems) else { continue };
            let mut report = Report::new(&file, wording);
            values::language(layers, &mirror.language, tag, &mut report);
            let theirs = (tag != source).then(|| merged.get(source)).flatten();
            let reader = Reader { source: theirs, contacts };
            let writing = Writing { language: tag, source: Some(source), is_source: tag == source };
            let text = reader.text(&mirror, writing, &mut report);
            if report.finish(problems) {
                merge(merged.entry(tag.clone()).or_default(), text);
            }
        }
    }
    merged
}

fn merge(into: &mut SafetyText, text: SafetyText) {
    if !text.shared.is_empty() {
        into.shared = text.shared;
    }
    if !text.adults.is_empty() {
        into.adults = text.adults;
    }
    into.contacts.extend(text.contacts);
    into.status = text.status;
    into.stale = text.stale;
}

struct Reader<'a> {
    source: Option<&'a SafetyText>,
    contacts: &'a [Contact],
}

impl Reader<'_> {
    fn text(&self, mirror: &SafetyFile<'_>, writing: Writing<'_>, report: &mut Report<'_>) -> SafetyText {
        let root = Path::ROOT;
        let mut list = |name, raws, kind, theirs: fn(&SafetyText) -> &Vec<SafeText>| {
            let at = root.field(name);
            let listed = Listed { raws, at: &at, name, kind, is_needed: false };
            writing.list(&listed, self.source.map(|source| theirs(source).as_slice()), report)
        };
        let shared = list("shared", &mirror.shared, Kind::Explained, |text| &text.shared);
        let adults = list("adults", &mirror.adults, Kind::Free, |text| &text.adults);
        let origin = (mirror.status, mirror.translated_from.as_ref(), mirror.reviewed_by.as_ref());
        let stale = writing.origin(origin, &root, || self.source.map(fingerprint::safety), report);
        let contacts = self.labels(mirror, writing, report);
        SafetyText { shared, adults, contacts, status: mirror.status, stale }
    }

    fn labels(
        &self,
        mirror: &SafetyFile<'_>,
        writing: Writing<'_>,
        report: &mut Report<'_>,
    ) -> BTreeMap<ContactId, SafeText> {
        let at = Path::ROOT.field("contacts");
        let known: BTreeSet<&ContactId> = self.contacts.iter().map(|contact| &contact.id).collect();
        let mut labels = BTreeMap::new();
        let mut keys = Keys::default();
        for (number, (name, raw)) in mirror.contacts.0.iter().enumerate() {
            keys.check(name.as_str(), &at.key(number), report);
            let id = ContactId::new(name.as_str());
            if !known.contains(&id) {
                let near = report.nearest(name.as_str(), known.iter().map(|id| id.as_str()));
                let arguments = vec![("contact", name.as_str().to_owned()), ("nearest", near)];
                report.add(&at.key(number), Code::ObsoleteContact, arguments);
                continue;
            }
            let theirs = self.source.and_then(|source| source.contacts.get(&id));
            if let Some(label) = writing.single(Some(raw), &at.value(number), theirs, report) {
                labels.insert(id, label);
            }
        }
        if !mirror.contacts.0.is_empty() {
            let shown = self.contacts.iter().filter(|contact| !labels.contains_key(&contact.id));
            for contact in shown {
                // A local layer may label only the numbers that it adds.
                if self.source.is_some_and(|source| source.contacts.contains_key(&contact.id)) {
                    let arguments = vec![("contact", contact.id.to_string())];
                    report.add(&at, Code::MissingContact, arguments);
                }
            }
        }
        labels
    }
}
