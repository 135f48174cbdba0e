//! What the adults are told in a talk, line by line: a guide's own texts, and those that all guides share.
//!
//! Knows the order of the lines: that of the fingerprint.

use std::collections::{BTreeMap, BTreeSet};

use super::{Leaves, Line, Part, Way, Whole};
use crate::content::check::Seen;
use crate::content::common::{self, Common, CommonText};
use crate::content::layers::{Layers, Wanted};
use crate::content::lexicon::Wording;
use crate::content::report::Problems;
use crate::content::{contacts, fingerprint, guide};
use crate::domain::card::StopArea;
use crate::domain::guide::{Checklist, GuideText, Step};
use crate::domain::id::{CardId, ChecklistId, GuideId};
use crate::domain::language::Tag;

/// Where a guide's, or what all guides share of, prompts and checklists stand.
fn phase_way(key: &str, rest: [Way; 1], item: Option<usize>) -> Vec<Way> {
    let head = [Way::Field("phases"), Way::Entry(key.to_owned())];
    head.into_iter().chain(rest).chain(item.map(Way::Item)).collect()
}

fn checklist_way(id: &ChecklistId, field: &'static str, item: Option<usize>) -> Vec<Way> {
    let head = [Way::Field("checklists"), Way::Entry(id.to_string()), Way::Field(field)];
    head.into_iter().chain(item.map(Way::Item)).collect()
}

/// Reads a guide's own texts.
pub(super) fn guide(
    layers: &Layers,
    id: &GuideId,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    seen: &mut Seen<'_>,
    problems: &mut Problems,
) -> Option<Leaves> {
    // What is wrong in the common texts is told with those.
    let mut shared = Common::new(layers, wording);
    let mut quiet = Problems::default();
    if let Wanted::Only(languages) = wanted {
        for tag in languages {
            shared.read(tag, &mut quiet);
        }
    }
    let guide = guide::load(layers, id, wanted, wording, seen, &mut shared, problems)?;
    let source = guide.texts.get(&guide.source)?;
    let field = |name| vec![Way::Field(name)];
    let mut lines: Vec<Line<GuideText>> = Vec::new();
    if source.shown_title.is_some() {
        lines.push(Line::new(Part::ShownTitle, field("shown_title"), |text: &GuideText| {
            text.shown_title.as_ref()
        }));
    }
    if source.purpose.is_some() {
        lines.push(Line::new(Part::Purpose, field("purpose"), |text: &GuideText| text.purpose.as_ref()));
    }
    if source.presumes.is_some() {
        lines.push(Line::new(Part::Presumes, field("presumes"), |text: &GuideText| text.presumes.as_ref()));
    }
    for phase in &guide.phases {
        let Some(words) = source.phases.get(&phase.id) else { continue };
        if words.title.is_some() {
            let id = phase.id.clone();
            let way = phase_way(id.as_str(), [Way::Field("title")], None);
            lines.push(Line::new(Part::PhaseTitle(phase.kind), way, move |text: &GuideText| {
                text.phases.get(&id)?.title.as_ref()
            }));
        }
        for number in 0..words.prompts.len() {
            let id = phase.id.clone();
            let way = phase_way(id.as_str(), [Way::Field("prompts")], Some(number));
            lines.push(Line::new(Part::Prompt(phase.kind), way, move |text: &GuideText| {
                text.phases.get(&id)?.prompts.get(number)
            }));
        }
    }
    let mut used = BTreeSet::new();
    for step in guide.phases.iter().flat_map(|phase| &phase.steps) {
        let Step::Checklist(id) = step else { continue };
        if let (true, Some(checklist)) = (used.insert(id), source.checklists.get(id)) {
            lines.extend(checklist_lines(id, checklist.items.len(), |text: &GuideText, id| {
                text.checklists.get(id)
            }));
        }
    }
    for area in StopArea::ALL {
        for number in 0..source.plan_ideas.get(&area).map_or(0, Vec::len) {
            let way = vec![Way::Field("plan_ideas"), Way::Entry(format!("{area:?}")), Way::Item(number)];
            lines.push(Line::new(Part::Idea(area), way, move |text: &GuideText| {
                text.plan_ideas.get(&area)?.get(number)
            }));
        }
    }
    let made_from = fingerprint::guide(&guide, source);
    let card = CardId::new(&format!("{}/{id}", guide::FOLDER));
    let mut leaves = Leaves::new(card.as_str(), &guide.source);
    let whole = Whole {
        title: |text: &GuideText| Some(&text.title),
        review: |text| (text.status, text.stale),
        texts: guide.texts.iter().collect(),
    };
    leaves.add(card, &whole, lines, Some(made_from));
    Some(leaves)
}

/// How a checklist is taken from a language's texts.
type Checklists<T> = for<'t> fn(&'t T, &ChecklistId) -> Option<&'t Checklist>;

fn checklist_lines<T: 'static>(id: &ChecklistId, items: usize, of: Checklists<T>) -> Vec<Line<T>> {
    let own = id.clone();
    let title = Line::new(Part::ChecklistTitle(id.clone()), checklist_way(id, "title", None), move |text| {
        of(text, &own).map(|checklist| &checklist.title)
    });
    let item = |number| {
        let own = id.clone();
        let way = checklist_way(id, "items", Some(number));
        Line::new(Part::ChecklistItem(id.clone()), way, move |text: &T| of(text, &own)?.items.get(number))
    };
    std::iter::once(title).chain((0..items).map(item)).collect()
}

/// Reads what all guides share.
pub(super) fn common(
    layers: &Layers,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    problems: &mut Problems,
) -> Option<Leaves> {
    let tags: Vec<Tag> = match wanted {
        Wanted::Only(tags) => tags.to_vec(),
        Wanted::All | Wanted::InLayer(_) => common::languages(layers).into_iter().collect(),
    };
    let source_tag = contacts::source(layers);
    let mut told = Common::new(layers, wording);
    told.read(&source_tag, problems);
    for tag in &tags {
        told.read(tag, problems);
    }
    let there = |tag: &&Tag| told.text(tag).is_some_and(|text| !text.is_empty());
    let texts: BTreeMap<&Tag, &CommonText> = tags
        .iter()
        .chain([&source_tag])
        .filter(there)
        .filter_map(|tag| Some((tag, told.text(tag)?)))
        .collect();
    let source = told.text(&source_tag).filter(|text| !text.is_empty())?;
    let made_from = fingerprint::common(source);
    let mut lines: Vec<Line<CommonText>> = Vec::new();
    for (kind, words) in &source.phases {
        let (kind, key) = (*kind, format!("{kind:?}"));
        if words.title.is_some() {
            let way = phase_way(&key, [Way::Field("title")], None);
            lines.push(Line::new(Part::PhaseTitle(kind), way, move |text: &CommonText| {
                text.phases.get(&kind)?.title.as_ref()
            }));
        }
        for number in 0..words.prompts.len() {
            let way = phase_way(&key, [Way::Field("prompts")], Some(number));
            lines.push(Line::new(Part::Prompt(kind), way, move |text: &CommonText| {
                text.phases.get(&kind)?.prompts.get(number)
            }));
        }
    }
    for (id, checklist) in &source.checklists {
        lines.extend(checklist_lines(id, checklist.items.len(), |text: &CommonText, id| {
            text.checklists.get(id)
        }));
    }
    let mut leaves = Leaves::new(common::FOLDER, &source_tag);
    let whole = Whole { title: |_| None, review: |text: &CommonText| (text.status, text.stale), texts };
    leaves.add(CardId::new(common::FOLDER), &whole, lines, Some(made_from));
    Some(leaves)
}
