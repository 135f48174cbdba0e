//! `library.ron` of every layer: contacts merged by id, the check-back card, the source language.
//!
//! Knows no labels: those are texts, in `safety`.

use std::collections::BTreeMap;

use super::code::Code;
use super::guide::{self, Cards};
use super::layers::Layers;
use super::lexicon::Wording;
use super::mirror::LibraryFile;
use super::report::{Path, Problems, Report};
use super::text;
use super::values::{self, Ids};
use crate::domain::id::{CardId, ContactId};
use crate::domain::language::Tag;
use crate::domain::library::Contact;

const FILE: &str = "library.ron";
/// The language that shared texts are translated from where no `library.ron` says so.
pub(super) const SOURCE: &str = "sv";

/// What the layers' `library.ron` come to.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// The language that shared texts are translated from, where a layer says so.
    pub(super) source: Option<Tag>,
    /// The check-back card for guides that have none.
    pub(super) check_back: Option<CardId>,
    /// Numbers to call, in the order in which they first appear.
    pub(super) contacts: Vec<Contact>,
}

/// Reads them all. A faulty file is left out by itself.
pub(super) fn load(
    layers: &Layers,
    wording: Wording<'_>,
    cards: &mut dyn Cards,
    problems: &mut Problems,
) -> Shared {
    let mut shared = Shared::default();
    let mut places: BTreeMap<ContactId, usize> = BTreeMap::new();
    for layer in 0..layers.count() {
        let Some(file) = layers.read(layer, FILE, problems) else { continue };
        let Some(mirror) = file.parse::<LibraryFile<'_>>(problems) else { continue };
        let mut report = Report::new(&file, wording);
        let contacts = contacts(&mirror, &mut report);
        let mut check_back = None;
        if let Some(raw) = &mirror.check_back {
            let card = CardId::new(raw.as_str());
            let before = report.count();
            guide::reference(&card, &Path::ROOT.field("check_back"), false, cards, &mut report, problems);
            check_back = Some(card).filter(|_| report.count() == before);
        }
        let mut source = None;
        if let Some(raw) = &mirror.source {
            source = layers.tag(raw.as_str());
            if source.is_none() {
                let arguments = vec![("tag", raw.as_str().to_owned())];
                report.add(&Path::ROOT.field("source"), Code::BadTag, arguments);
            }
        }
        // A check-back card that cannot be found takes only itself away, not the numbers to call.
        shared.source = source.or(shared.source);
        shared.check_back = check_back.or(shared.check_back);
        report.finish(problems);
        for contact in contacts {
            let place = *places.entry(contact.id.clone()).or_insert(shared.contacts.len());
            match shared.contacts.get_mut(place) {
                Some(other) => *other = contact,
                None => shared.contacts.push(contact),
            }
        }
    }
    shared
}

/// The language that shared texts are translated from; what is wrong is told when the rest is read.
pub(super) fn source(layers: &Layers) -> Tag {
    let said = |layer| {
        let mut quiet = Problems::default();
        let file = layers.read(layer, FILE, &mut quiet)?;
        let mirror: LibraryFile<'_> = file.parse(&mut quiet)?;
        layers.tag(mirror.source?.as_str())
    };
    (0..layers.count()).rev().find_map(said).unwrap_or_else(|| Tag::new(SOURCE))
}

/// The contacts that have no fault.
fn contacts(mirror: &LibraryFile<'_>, report: &mut Report<'_>) -> Vec<Contact> {
    let list = Path::ROOT.field("contacts");
    let mut ids = Ids::default();
    let mut contacts = Vec::new();
    for (number, file) in mirror.contacts.iter().enumerate() {
        let at = list.item(number);
        let before = report.count();
        ids.check(&file.id, &at.field("id"), report);
        let digits = text::take_optional(file.number.as_ref(), &at.field("number"), report);
        if let Some(digits) = &digits {
            let may_stand = |c: char| c.is_ascii_digit() || " +-()/*#".contains(c);
            if !digits.chars().all(may_stand) || digits.len() > 40 {
                let arguments = vec![("number", digits.to_string())];
                report.add(&at.field("number"), Code::BadNumber, arguments);
            }
        }
        let verified_on = values::date(file.verified_on.as_ref(), &at.field("verified_on"), report);
        if report.count() == before {
            contacts.push(Contact {
                id: ContactId::new(file.id.as_str()),
                number: digits,
                for_participant: file.for_participant,
                verified_on,
            });
        }
    }
    contacts
}
