//! Where a text stands in a language's file of the checked layer: for those who find something about it by other means.
//!
//! Knows the fields of the format; knows nothing of what was found.

use std::collections::BTreeMap;

use super::file::File;
use super::layers::Layers;
use super::report::Problems;
use super::scan::{self, Node, Span};
use super::sheet::Unit;
use super::spot::Lines;
use super::{Code, guide};
use crate::domain::card::{List, StopArea};
use crate::domain::id::{CardId, ContactId, PhaseId};
use crate::domain::language::Tag;
use crate::problem::{Place, Problem, Severity};

/// A text of a unit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Site {
    /// The title of a card or of a page of the map.
    Title(CardId),
    /// A line of a card or page.
    Line {
        /// The card.
        card: CardId,
        /// The list.
        list: List,
        /// From 0.
        line: usize,
        /// The form that speaks to a woman or girl.
        is_feminine: bool,
    },
    /// What is in a guide for the participant.
    Purpose,
    /// A guide's idea for the plan, from 0.
    Idea(StopArea, usize),
    /// What Safety says to everyone, from 0.
    Calm(usize),
    /// The name of a number to call.
    Contact(ContactId),
    /// A guide's choice of cards: a step of a phase, from 0. It stands in no language's file.
    Choose(PhaseId, usize),
}

/// Something that was found about a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Where it is to be told: the first of these that stands in the checked layer.
    pub sites: Vec<(Unit, Site)>,
    /// The language of the texts.
    pub language: Tag,
    /// What it is.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// Arguments of its message.
    pub arguments: Vec<(&'static str, String)>,
}

/// Places remarks; what stands in another layer than the one that is asked about is left out.
pub(super) fn placed(layers: &Layers, layer: usize, remarks: Vec<Remark>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut waiting: Vec<(usize, Remark)> = remarks.into_iter().map(|remark| (0, remark)).collect();
    while !waiting.is_empty() {
        // Each file is read and scanned once for all that is to be told in it.
        let mut files: BTreeMap<String, Vec<(usize, Remark)>> = BTreeMap::new();
        for (turn, remark) in waiting.drain(..) {
            if let Some((unit, site)) = remark.sites.get(turn) {
                files.entry(path(unit, site, &remark.language)).or_default().push((turn, remark));
            }
        }
        for (path, remarks) in files {
            let file = layers.read(layer, &path, &mut Problems::default());
            let text = file.as_ref().map_or("", File::text);
            let (root, mut lines) = (scan::tree(text), Lines::new(text));
            for (turn, remark) in remarks {
                let span = remark.sites.get(turn).and_then(|(_, site)| span(&root, text, site));
                match file.as_ref().zip(span) {
                    Some((file, (start, end))) => {
                        let at = Some(lines.spot(start, end));
                        problems.push(remark.told(Place { path: file.shown.clone(), at }));
                    }
                    None => waiting.push((turn + 1, remark)),
                }
            }
        }
    }
    problems
}

impl Remark {
    fn told(self, place: Place) -> Problem {
        let Self { severity, code, arguments, .. } = self;
        Problem { severity, code: code.as_str(), place: Some(place), arguments }
    }
}

fn path(unit: &Unit, site: &Site, language: &Tag) -> String {
    match (unit, site) {
        (Unit::Guide(id), Site::Choose(..)) => format!("{}/{id}/{}", guide::FOLDER, guide::STRUCTURE),
        _ => unit.path(language),
    }
}

fn span(root: &Node<'_>, text: &str, site: &Site) -> Option<Span> {
    let field = |node: &'_ Node<'_>, name: &str| node.field(name).map(|(_, node)| node.span);
    let item = |node: &Node<'_>, at: usize| node.item(at).map(|(_, node)| node.span);
    match site {
        Site::Title(card) => field(self::card(root, text, card)?, "title"),
        Site::Line { card, list, line, is_feminine } => {
            let card = self::card(root, text, card)?;
            let card = if *is_feminine { card.field("feminine")?.1 } else { card };
            let mut nodes =
                list.fields().iter().filter_map(|name| card.field(name)).flat_map(|(_, list)| items(list));
            nodes.nth(*line)
        }
        Site::Purpose => field(root, "purpose"),
        Site::Idea(area, number) => {
            let ideas = root.field("plan_ideas")?.1;
            item(entry(ideas, text, &format!("{area:?}"))?, *number)
        }
        Site::Calm(number) => item(root.field("shared")?.1, *number),
        Site::Contact(contact) => {
            entry(root.field("contacts")?.1, text, contact.as_str()).map(|node| node.span)
        }
        Site::Choose(phase, step) => {
            let phases = root.field("phases")?.1;
            let is_it =
                |node: &&Node<'_>| field(node, "id").is_some_and(|id| unquoted(text, id) == phase.as_str());
            let phase = (0..).map_while(|at| Some(phases.item(at)?.1)).find(is_it)?;
            item(phase.field("steps")?.1, *step)
        }
    }
}

fn items(list: &Node<'_>) -> impl Iterator<Item = Span> {
    (0..).map_while(|at| Some(list.item(at)?.1.span))
}

fn card<'n, 't>(root: &'n Node<'t>, text: &str, card: &CardId) -> Option<&'n Node<'t>> {
    let (_, cards) = root.field("cards").or_else(|| root.field("pages"))?;
    entry(cards, text, card.name())
}

fn entry<'n, 't>(map: &'n Node<'t>, text: &str, name: &str) -> Option<&'n Node<'t>> {
    let mut entries = (0..).map_while(|at| map.entry(at));
    entries.find(|(key, _)| unquoted(text, key.span) == name).map(|(_, value)| value)
}

fn unquoted(text: &str, span: Span) -> &str {
    text.get(span.0..span.1).unwrap_or_default().trim_matches('"')
}
