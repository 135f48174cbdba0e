//! One text to translate: where it stands, what it is for, and what is there already.
//!
//! Knows the fields of the format by name; knows no file format of translators.

use std::collections::BTreeMap;

use crate::content::{Content, Node, Unit, Value};
use crate::domain::card::StopArea;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::problem::Problem;

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Said to the participant through the interpreter, and shown.
    Said,
    /// Shown to the participant, or may be.
    Shown,
    /// For the facilitator alone.
    Adults,
    /// For the interpreter alone.
    Interpreter,
    /// A word of the glossary.
    Term,
    /// What a word of the glossary means.
    Definition,
}

/// One step on the way to a text in its file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// A field.
    Field(String),
    /// A map's entry; whether its key is a word of the format.
    Entry(String, bool),
    /// A list's item, from 0.
    Item(usize),
}

/// A text to translate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name: `waiting/steps.ask.1`.
    pub(super) id: String,
    /// Where it stands in its unit's file.
    pub(super) path: Vec<Step>,
    /// The card, page or term that it belongs to; empty where a file has one state of translation.
    pub(super) group: String,
    /// What it is for.
    pub(super) role: Role,
    /// Whether it is the form in which a girl or a woman is spoken to.
    pub(super) is_feminine: bool,
    /// In the source language.
    pub(super) source: String,
    /// The line of the source's file.
    pub(super) line: usize,
    /// In English, where neither side is.
    pub(super) english: Option<String>,
    /// In the language that is translated to; empty where there is nothing yet.
    pub(super) text: String,
    /// Whether it was made from another source text than today's.
    pub(super) is_stale: bool,
    /// What the interpreter is told about the card, in English where there is any.
    pub(super) notes: Vec<String>,
}

/// Everything of a unit that is translated.
#[derive(Debug)]
pub(super) struct Sheet {
    /// The unit.
    pub(super) unit: Unit,
    /// The language that it is translated from.
    pub(super) from: Tag,
    /// The source's tree.
    pub(super) source: Node,
    /// The translation's tree, where there is one.
    pub(super) target: Option<Node>,
    /// Today's fingerprint of each group.
    pub(super) fingerprints: BTreeMap<String, String>,
    /// The texts.
    pub(super) entries: Vec<Entry>,
}

/// Fields that are no texts to translate: those of the format, and words that each language has by itself.
const LEFT_OUT: [&str; 8] =
    ["language", "status", "translated_from", "reviewed_by", "when", "forms", "avoid", "feminine"];

/// The lists of a card that may have a feminine form.
const SPOKEN: [&str; 3] = ["explain", "ask", "follow_ups"];

/// Reads a unit; `Ok(None)` where it is written in that language.
///
/// # Errors
/// What keeps a file from being read.
pub(super) fn read(
    content: &Content,
    unit: &Unit,
    to: &Tag,
    with_feminine: bool,
) -> Result<Option<Sheet>, Vec<Problem>> {
    let Some(from) = content.source_of(unit).filter(|from| from != to) else { return Ok(None) };
    let Some(source) = content.sheet(unit, &from)? else { return Ok(None) };
    let target = content.sheet(unit, to)?;
    let english = Tag::new("en");
    let english =
        if [&from, to].contains(&&english) { None } else { content.sheet(unit, &english).ok().flatten() };
    let fingerprints = fingerprints(content, unit);
    let reader = Reader {
        unit,
        target: target.as_ref(),
        english: english.as_ref(),
        fingerprints: &fingerprints,
        with_feminine,
        source: &source,
    };
    let mut entries = Vec::new();
    reader.walk(&source, &mut Vec::new(), &mut entries);
    Ok(Some(Sheet { unit: unit.clone(), from, target, fingerprints, entries, source }))
}

/// Today's fingerprints by group: of a deck and the map by card and page, else of the whole.
fn fingerprints(content: &Content, unit: &Unit) -> BTreeMap<String, String> {
    let cards =
        |deck| content.fingerprints(deck).into_iter().map(|(card, print)| (card.name().to_owned(), print));
    let whole = |print: Option<String>| print.map(|print| (String::new(), print)).into_iter().collect();
    match unit {
        Unit::Deck(id) => cards(id).collect(),
        Unit::Map => cards(&crate::domain::id::DeckId::new(crate::domain::map::DECK)).collect(),
        Unit::Guide(id) => whole(content.guide_fingerprint(id)),
        Unit::Common => whole(content.common_fingerprint()),
        Unit::Safety => whole(content.safety_fingerprint()),
        Unit::Glossary => BTreeMap::new(),
    }
}

/// Follows a path as far as the end.
pub(super) fn find<'n>(root: &'n Node, path: &[Step]) -> Option<&'n Node> {
    path.iter().try_fold(root, |node, step| match step {
        Step::Field(name) => node.field(name),
        Step::Entry(name, _) => node.entry(name),
        Step::Item(at) => node.item(*at),
    })
}

/// The text at a path; empty where there is none, or none that could be shown.
fn text_at(root: Option<&Node>, path: &[Step]) -> String {
    let text = root.and_then(|root| find(root, path)).and_then(Node::text).unwrap_or_default();
    SafeText::new(text).map(|text| text.to_string()).unwrap_or_default()
}

struct Reader<'a> {
    unit: &'a Unit,
    source: &'a Node,
    target: Option<&'a Node>,
    english: Option<&'a Node>,
    fingerprints: &'a BTreeMap<String, String>,
    with_feminine: bool,
}

impl Reader<'_> {
    fn walk(&self, node: &Node, path: &mut Vec<Step>, entries: &mut Vec<Entry>) {
        match &node.value {
            Value::Word(_) => {}
            Value::Text(text) => self.add((text, node.line), path, entries),
            Value::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.step(Step::Item(at), item, path, entries);
                }
            }
            Value::Fields(fields) => {
                for (name, field) in fields.iter().filter(|(name, _)| !LEFT_OUT.contains(&name.as_str())) {
                    self.step(Step::Field(name.clone()), field, path, entries);
                }
                if is_card(self.unit, path) {
                    self.feminine(node, path, entries);
                }
            }
            Value::Map(map) => {
                let is_cards = path.last() == Some(&Step::Field("cards".to_owned()))
                    || path.last() == Some(&Step::Field("pages".to_owned()));
                // A text of a card that is not in the structure belongs to nothing.
                let is_known = |name: &str| !is_cards || self.fingerprints.contains_key(name);
                for (key, value) in map.iter().filter(|(key, _)| is_known(&key.name)) {
                    self.step(Step::Entry(key.name.clone(), key.is_word), value, path, entries);
                }
            }
        }
    }

    fn step(&self, step: Step, node: &Node, path: &mut Vec<Step>, entries: &mut Vec<Entry>) {
        path.push(step);
        self.walk(node, path, entries);
        path.pop();
    }

    /// The feminine forms: those that are there, or all of them where they are asked for.
    fn feminine(&self, card: &Node, path: &[Step], entries: &mut Vec<Entry>) {
        for list in SPOKEN {
            let Some(Value::List(items)) = card.field(list).map(|node| &node.value) else { continue };
            for (at, main) in items.iter().enumerate() {
                let inside = ["feminine", list].map(|name| Step::Field(name.to_owned()));
                let path = [path, &inside, &[Step::Item(at)]].concat();
                let own =
                    find(self.source, &path).filter(|own| own.text().is_some_and(|text| !text.is_empty()));
                let node = own.unwrap_or(main);
                if own.is_some() || self.with_feminine || !text_at(self.target, &path).is_empty() {
                    self.add((node.text().unwrap_or_default(), node.line), &path, entries);
                }
            }
        }
    }

    fn add(&self, (source, line): (&str, usize), path: &[Step], entries: &mut Vec<Entry>) {
        let Some(role) = role(self.unit, path) else { return };
        let Ok(source) = SafeText::new(source) else { return };
        if source.trim().is_empty() {
            return;
        }
        let group = group(path);
        let is_feminine = path.contains(&Step::Field("feminine".to_owned()));
        let text = text_at(self.target, path);
        let made_from = [group_path(path), vec![Step::Field("translated_from".to_owned())]].concat();
        let made_from = text_at(self.target, &made_from);
        let today = self.fingerprints.get(&group);
        let is_stale = !made_from.is_empty() && today.is_some_and(|today| *today != made_from);
        // English has no such forms: its main line says the same.
        let main: Vec<Step> =
            path.iter().filter(|step| **step != Step::Field("feminine".to_owned())).cloned().collect();
        let english = Some(text_at(self.english, &main)).filter(|english| !english.is_empty());
        let notes = if role == Role::Said { self.notes(&group_path(path)) } else { Vec::new() };
        entries.push(Entry {
            id: id(self.unit, path),
            path: path.to_vec(),
            group,
            role,
            is_feminine,
            source: source.to_string(),
            line,
            english,
            text,
            is_stale,
            notes,
        });
    }

    /// What the interpreter is told, in English where there is any.
    fn notes(&self, card: &[Step]) -> Vec<String> {
        let path = [card, &[Step::Field("for_interpreter".to_owned())]].concat();
        let list = self.english.and_then(|root| find(root, &path)).or_else(|| find(self.source, &path));
        let Some(Value::List(items)) = list.map(|node| &node.value) else { return Vec::new() };
        let notes = items.iter().filter_map(|item| SafeText::new(item.text()?).ok());
        notes.map(|note| note.to_string()).filter(|note| !note.is_empty()).collect()
    }
}

fn is_card(unit: &Unit, path: &[Step]) -> bool {
    matches!(unit, Unit::Deck(_)) && matches!(path, [Step::Field(_), Step::Entry(..)])
}

/// The way to what has a state of translation of its own.
pub(super) fn group_path(path: &[Step]) -> Vec<Step> {
    match path {
        [Step::Field(field), entry @ Step::Entry(..), ..]
            if ["cards", "pages", "terms"].contains(&field.as_str()) =>
        {
            vec![Step::Field(field.clone()), entry.clone()]
        }
        _ => Vec::new(),
    }
}

fn group(path: &[Step]) -> String {
    match group_path(path).pop() {
        Some(Step::Entry(name, _)) => name,
        _ => String::new(),
    }
}

/// What a text is for, by the field that it stands in; `None` for a field that is none of a text.
fn role(unit: &Unit, path: &[Step]) -> Option<Role> {
    let field = path
        .iter()
        .rev()
        .find_map(|step| if let Step::Field(name) = step { Some(name.as_str()) } else { None });
    let is_in_group = !group_path(path).is_empty();
    Some(match (unit, field?) {
        (_, "explain" | "ask" | "follow_ups" | "happens" | "who") | (Unit::Safety, "shared") => Role::Said,
        (_, "for_interpreter") => Role::Interpreter,
        (_, "title") if is_in_group => Role::Shown,
        (_, "shown_title" | "purpose" | "plan_ideas" | "contacts") => Role::Shown,
        (_, "title" | "for_facilitator" | "presumes" | "prompts" | "items" | "adults") => Role::Adults,
        (Unit::Glossary, "term") => Role::Term,
        (Unit::Glossary, "definition") => Role::Definition,
        _ => return None,
    })
}

/// The name of a text: its way, as short as it stays clear.
fn id(unit: &Unit, path: &[Step]) -> String {
    let mut id = match unit {
        // A deck of this name would be taken for a guide.
        Unit::Deck(deck) if deck.as_str() == "guides" => format!("decks/{deck}"),
        Unit::Deck(deck) => deck.to_string(),
        Unit::Guide(guide) => format!("guides/{guide}"),
        Unit::Map => "map".to_owned(),
        Unit::Safety => "safety".to_owned(),
        Unit::Common => "common".to_owned(),
        Unit::Glossary => "glossary".to_owned(),
    };
    let mut mark = '.';
    for step in path {
        let word = match step {
            Step::Field(name) => match name.as_str() {
                "cards" | "pages" => {
                    mark = '/';
                    continue;
                }
                "terms" => continue,
                "phases" => "phase".to_owned(),
                "prompts" => "prompt".to_owned(),
                "checklists" => "checklist".to_owned(),
                "items" => "item".to_owned(),
                "plan_ideas" => "plan".to_owned(),
                "contacts" => "contact".to_owned(),
                other => other.to_owned(),
            },
            Step::Entry(name, _) => name.clone(),
            Step::Item(at) => (at + 1).to_string(),
        };
        id.push(mark);
        id.push_str(&word);
        mark = '.';
    }
    id
}

/// The order of fields where one is added to a file.
pub(super) fn rank(field: &str) -> usize {
    const ORDER: [&str; 32] = [
        "language",
        "title",
        "term",
        "shown_title",
        "purpose",
        "presumes",
        "explain",
        "happens",
        "who",
        "ask",
        "follow_ups",
        "shared",
        "adults",
        "contacts",
        "for_facilitator",
        "for_interpreter",
        "feminine",
        "forms",
        "avoid",
        "definition",
        "phases",
        "prompts",
        "items",
        "when",
        "checklists",
        "plan_ideas",
        "cards",
        "pages",
        "terms",
        "status",
        "translated_from",
        "reviewed_by",
    ];
    ORDER.iter().position(|known| *known == field).unwrap_or(ORDER.len())
}

/// The order of a map's entries where one is added to a file: the source's, areas and phases as they always come.
pub(super) fn key_rank(source: Option<&Node>, name: &str) -> usize {
    let area = StopArea::ALL.iter().position(|area| format!("{area:?}") == name);
    let Some(Value::Map(entries)) = source.map(|node| &node.value) else { return area.unwrap_or(usize::MAX) };
    entries.iter().position(|(key, _)| key.name == name).or(area).unwrap_or(usize::MAX)
}
