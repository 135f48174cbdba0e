//! Safety and the glossary, line by line.
//!
//! Knows the order of the lines, and that each term is a text by itself.

use std::collections::BTreeMap;

use super::{Leaves, Line, Part, Way, Whole};
use crate::content::check::Seen;
use crate::content::layers::{Layers, Wanted};
use crate::content::lexicon::Wording;
use crate::content::report::Problems;
use crate::content::sheet::{self, Unit};
use crate::content::{contacts, fingerprint, glossary as terms, safety as calm};
use crate::domain::glossary::Term;
use crate::domain::id::CardId;
use crate::domain::language::Tag;
use crate::domain::library::SafetyText;
use crate::domain::safe_text::SafeText;

/// Reads what the Safety key says.
pub(super) fn safety(
    layers: &Layers,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    seen: &mut Seen<'_>,
    problems: &mut Problems,
) -> Option<Leaves> {
    let shared = contacts::load(layers, wording, seen, problems);
    let source_tag = shared.source.clone().unwrap_or_else(|| Tag::new(contacts::SOURCE));
    let texts = calm::load(layers, &source_tag, wanted, wording, &shared.contacts, problems);
    let source = texts.get(&source_tag)?;
    let list = |part: Part, name: &'static str, count: usize, of: fn(&SafetyText) -> &Vec<SafeText>| {
        (0..count).map(move |number| {
            let way = vec![Way::Field(name), Way::Item(number)];
            Line::new(part.clone(), way, move |text: &SafetyText| of(text).get(number))
        })
    };
    let mut lines: Vec<Line<SafetyText>> =
        list(Part::Calm, "shared", source.shared.len(), |text| &text.shared).collect();
    lines.extend(list(Part::Steps, "adults", source.adults.len(), |text| &text.adults));
    for contact in shared.contacts.iter().filter(|contact| source.contacts.contains_key(&contact.id)) {
        let id = contact.id.clone();
        let way = vec![Way::Field("contacts"), Way::Entry(id.to_string())];
        let number = contact.number.as_ref().map(ToString::to_string);
        let part = Part::Contact { is_shown: contact.for_participant, number };
        lines.push(Line::new(part, way, move |text: &SafetyText| text.contacts.get(&id)));
    }
    let made_from = fingerprint::safety(source);
    let mut leaves = Leaves::new(calm::FOLDER, &source_tag);
    let whole = Whole {
        title: |_| None,
        review: |text: &SafetyText| (text.status, text.stale),
        texts: texts.iter().collect(),
    };
    leaves.add(CardId::new(calm::FOLDER), &whole, lines, Some(made_from));
    Some(leaves)
}

/// A page a term: each has a state of its own.
pub(super) fn glossary(
    layers: &Layers,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    problems: &mut Problems,
) -> Option<Leaves> {
    let glossary = terms::load(layers, wanted, wording, problems);
    let source = sheet::source(layers, &Unit::Glossary)?;
    let mut leaves = Leaves::new(terms::FOLDER, &source);
    for id in &glossary.terms {
        let texts: BTreeMap<&Tag, &Term> =
            glossary.texts.iter().filter_map(|(tag, terms)| Some((tag, terms.get(id)?))).collect();
        let Some(theirs) = texts.get(&source) else { continue };
        let most = |of: fn(&Term) -> usize| texts.values().map(|term| of(term)).max().unwrap_or(0);
        let way = |name: &'static str, item: Option<usize>| -> Vec<Way> {
            let head = [Way::Field("terms"), Way::Entry(id.to_string()), Way::Field(name)];
            head.into_iter().chain(item.map(Way::Item)).collect()
        };
        let mut lines: Vec<Line<Term>> = Vec::new();
        if theirs.definition.is_some() {
            lines.push(Line::new(Part::Definition, way("definition", None), |term: &Term| {
                term.definition.as_ref()
            }));
        }
        for number in 0..most(|term| term.forms.len()) {
            lines.push(Line::new(Part::Form, way("forms", Some(number)), move |term: &Term| {
                term.forms.get(number)
            }));
        }
        for number in 0..most(|term| term.avoid.len()) {
            lines.push(Line::new(Part::Avoid, way("avoid", Some(number)), move |term: &Term| {
                term.avoid.get(number)
            }));
        }
        let whole =
            Whole { title: |term: &Term| Some(&term.term), review: |term| (term.status, false), texts };
        leaves.add(CardId::new(&format!("{}/{id}", terms::FOLDER)), &whole, lines, None);
    }
    (!leaves.deck.cards.is_empty()).then_some(leaves)
}
