//! Starts to fill in: a language of a deck, a deck, a guide.
//!
//! Knows the shape of the files; writes none. What is written here is read by the loader without an error.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::sheet::{Node, Unit, Value};
use crate::domain::card::{Card, CardText, Deck};
use crate::domain::id::CardId;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;

/// A file by its path within a layer, and its text.
pub type Start = (String, String);

/// Returns a translation's file with every text empty, its source beside it, and the fingerprint that it is made from.
#[must_use]
pub fn language(deck: &Deck, tag: &Tag, fingerprints: &[(CardId, String)]) -> Start {
    let title = deck.titles.get(&deck.source).map_or("", SafeText::as_str);
    let mut text = format!("(\n    language: \"{tag}\",\n    title: \"\", // {title}\n    cards: {{\n");
    for card in &deck.cards {
        if let Some(source) = card.texts.get(&card.source) {
            let made_from = fingerprints.iter().find(|(id, _)| *id == card.id).map(|(_, it)| it.as_str());
            add_card(&mut text, card, source, made_from);
        }
    }
    text.push_str("    },\n)\n");
    (format!("{}/{}/{tag}.ron", super::deck::FOLDER, deck.id), text)
}

fn add_card(text: &mut String, card: &Card, source: &CardText, made_from: Option<&str>) {
    let mut line = |indent: usize, line: &str| {
        // Writing to a text cannot fail.
        writeln!(text, "{}{line}", " ".repeat(indent)).ok();
    };
    line(8, &format!("\"{}\": (", card.id.name()));
    if let Some(title) = &source.title {
        line(12, &format!("title: \"\", // {title}"));
    }
    for (name, list) in
        [("explain", &source.explain), ("ask", &source.ask), ("follow_ups", &source.follow_ups)]
    {
        if list.is_empty() {
            continue;
        }
        line(12, &format!("{name}: ["));
        for theirs in list {
            line(16, &format!("\"\", // {theirs}"));
        }
        line(12, "],");
    }
    line(12, "status: Draft,");
    if let Some(made_from) = made_from {
        line(12, &format!("translated_from: \"{made_from}\","));
    }
    line(8, "),");
}

/// Returns the file of a translation of other texts than a deck's: every text empty, its source beside it.
///
/// `made_from` gives the fingerprint of each entry, or of the file as a whole by the empty name.
pub(super) fn texts(unit: &Unit, tag: &Tag, source: &Node, made_from: &BTreeMap<String, String>) -> Start {
    let mut text = format!("(\n    language: \"{tag}\",\n");
    if let Value::Fields(fields) = &source.value {
        for (name, node) in fields.iter().filter(|(name, _)| !NOT_TRANSLATED.contains(&name.as_str())) {
            add_value(&mut text, 1, name, node, made_from);
        }
    }
    if !matches!(unit, Unit::Map | Unit::Glossary) {
        add_state(&mut text, 1, made_from.get(""));
    }
    text.push_str(")\n");
    (unit.path(tag), text)
}

/// What says how a text came about; and a language's own words for a term, which are no translation.
const NOT_TRANSLATED: [&str; 7] =
    ["language", "status", "translated_from", "reviewed_by", "forms", "avoid", "feminine"];

fn add_state(text: &mut String, depth: usize, made_from: Option<&String>) {
    let indent = "    ".repeat(depth);
    writeln!(text, "{indent}status: Draft,").ok();
    if let Some(made_from) = made_from {
        writeln!(text, "{indent}translated_from: \"{made_from}\",").ok();
    }
}

/// Adds a named value; an empty list is left out.
fn add_value(text: &mut String, depth: usize, name: &str, node: &Node, made_from: &BTreeMap<String, String>) {
    let indent = "    ".repeat(depth);
    let mut block = |open: &str, close: &str, inner: &mut dyn FnMut(&mut String)| {
        writeln!(text, "{indent}{name}: {open}").ok();
        inner(text);
        writeln!(text, "{indent}{close},").ok();
    };
    match &node.value {
        Value::Text(source) => drop(writeln!(text, "{indent}{name}: \"\", // {source}")),
        Value::Word(word) => drop(writeln!(text, "{indent}{name}: {word},")),
        Value::List(items) if items.is_empty() => {}
        Value::List(items) => block("[", "]", &mut |text| {
            for item in items {
                match &item.value {
                    Value::Text(source) => drop(writeln!(text, "{indent}    \"\", // {source}")),
                    Value::Word(word) => drop(writeln!(text, "{indent}    {word},")),
                    Value::List(_) | Value::Fields(_) | Value::Map(_) => {}
                }
            }
        }),
        Value::Fields(fields) => block("(", ")", &mut |text| {
            for (name, node) in fields.iter().filter(|(name, _)| !NOT_TRANSLATED.contains(&name.as_str())) {
                add_value(text, depth + 1, name, node, made_from);
            }
            // Only what is translated by itself says how far it has come.
            if fields.iter().any(|(name, _)| name == "status") {
                add_state(text, depth + 1, made_from.get(name.trim_matches('"')));
            }
        }),
        Value::Map(entries) => block("{", "}", &mut |text| {
            for (key, node) in entries {
                let key = if key.is_word { key.name.clone() } else { format!("\"{}\"", key.name) };
                add_value(text, depth + 1, &key, node, made_from);
            }
        }),
    }
}

/// Returns the files of a new deck with one card; `None` where its name cannot be one.
#[must_use]
pub fn deck(id: &str, source: &Tag) -> Option<[Start; 2]> {
    let folder = format!("{}/{id}", super::deck::FOLDER);
    let structure = format!(
        "(\n    source: \"{source}\",\n    cards: [\n        (id: \"first\", weight: Light, minutes: 3),\n    ],\n)\n"
    );
    let texts = format!(
        "(\n    language: \"{source}\",\n    title: \"…\",\n    cards: {{\n        \"first\": (\n            title: \"…\",\n            explain: [\"…\"],\n            ask: [\"…\"],\n            status: Draft,\n        ),\n    }},\n)\n"
    );
    let is_usable = super::is_id(id) && id != crate::domain::map::DECK;
    is_usable.then(|| {
        [
            (format!("{folder}/{}", super::deck::STRUCTURE), structure),
            (format!("{folder}/{source}.ron"), texts),
        ]
    })
}

/// Returns the files of a new guide with the usual phases; `None` where its name cannot be one.
#[must_use]
pub fn guide(id: &str, source: &Tag) -> Option<[Start; 2]> {
    const PHASES: [(&str, u32, &str); 9] = [
        ("Prepare", 5, ""),
        ("Brief", 5, ""),
        ("Open", 5, ""),
        ("Understand", 8, ""),
        ("Manage", 7, ""),
        ("Meaning", 5, ""),
        ("Plan", 5, "Plan"),
        ("Close", 5, ""),
        ("Debrief", 5, ""),
    ];
    let folder = format!("{}/{id}", super::guide::FOLDER);
    let mut structure = format!("(\n    source: \"{source}\",\n    phases: [\n");
    let mut texts = format!("(\n    language: \"{source}\",\n    title: \"…\",\n    phases: {{\n");
    for (kind, minutes, step) in PHASES {
        let phase = kind.to_lowercase();
        // Writing to a text cannot fail.
        writeln!(structure, "        (id: \"{phase}\", kind: {kind}, minutes: {minutes}, steps: [{step}]),")
            .ok();
        writeln!(texts, "        \"{phase}\": (prompts: [\"…\"]),").ok();
    }
    structure.push_str("    ],\n)\n");
    texts.push_str("    },\n    status: Draft,\n)\n");
    super::is_id(id).then(|| {
        [
            (format!("{folder}/{}", super::guide::STRUCTURE), structure),
            (format!("{folder}/{source}.ron"), texts),
        ]
    })
}
