//! Starts to fill in: a language of a deck, a deck, a guide.
//!
//! Knows the shape of the files; writes none. What is written here is read by the loader without an error.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::sheet::{Node, Unit, Value};
use crate::domain::language::Tag;

/// A file by its path within a layer, and its text.
pub type Start = (String, String);

/// Returns a translation's file: every text empty, its source beside it, and behind that another language that the
/// translator may read better.
///
/// `made_from` gives the fingerprint of each entry, or of the file as a whole by the empty name.
pub(super) fn texts(
    unit: &Unit,
    tag: &Tag,
    (source, other): (&Node, Option<&Node>),
    made_from: &BTreeMap<String, String>,
) -> Start {
    let mut text = format!("(\n    language: \"{tag}\",\n");
    if let Value::Fields(fields) = &source.value {
        for (name, node) in fields.iter().filter(|(name, _)| is_translated(name)) {
            let other = other.and_then(|other| other.field(name));
            add_value(&mut text, 1, name, (node, other), made_from);
        }
    }
    if !matches!(unit, Unit::Deck(_) | Unit::Map | Unit::Glossary) {
        add_state(&mut text, 1, made_from.get(""));
    }
    text.push_str(")\n");
    (unit.path(tag), text)
}

/// What says how a text came about; a language's own words for a term, which are no translation; and notes for the adults,
/// who work in another language.
const NOT_TRANSLATED: [&str; 9] = [
    "language",
    "status",
    "translated_from",
    "reviewed_by",
    "forms",
    "avoid",
    "feminine",
    "for_facilitator",
    "for_interpreter",
];

fn is_translated(name: &str) -> bool {
    !NOT_TRANSLATED.contains(&name)
}

fn add_state(text: &mut String, depth: usize, made_from: Option<&String>) {
    let indent = "    ".repeat(depth);
    writeln!(text, "{indent}status: Draft,").ok();
    if let Some(made_from) = made_from {
        writeln!(text, "{indent}translated_from: \"{made_from}\",").ok();
    }
}

/// What a translator reads beside an empty text.
fn beside(source: &str, other: Option<&Node>) -> String {
    match other.and_then(Node::text) {
        Some(other) => format!("\"\", // {source} | {other}"),
        None => format!("\"\", // {source}"),
    }
}

/// Adds a named value; an empty list is left out.
fn add_value(
    text: &mut String,
    depth: usize,
    name: &str,
    (node, other): (&Node, Option<&Node>),
    made_from: &BTreeMap<String, String>,
) {
    let indent = "    ".repeat(depth);
    let mut block = |open: &str, close: &str, inner: &mut dyn FnMut(&mut String)| {
        writeln!(text, "{indent}{name}: {open}").ok();
        inner(text);
        writeln!(text, "{indent}{close},").ok();
    };
    match &node.value {
        Value::Text(source) => drop(writeln!(text, "{indent}{name}: {}", beside(source, other))),
        Value::Word(word) => drop(writeln!(text, "{indent}{name}: {word},")),
        Value::List(items) if items.is_empty() => {}
        Value::List(items) => block("[", "]", &mut |text| {
            for (at, item) in items.iter().enumerate() {
                let other = other.and_then(|other| other.item(at));
                match &item.value {
                    Value::Text(source) => drop(writeln!(text, "{indent}    {}", beside(source, other))),
                    Value::Word(word) => drop(writeln!(text, "{indent}    {word},")),
                    Value::List(_) | Value::Fields(_) | Value::Map(_) => {}
                }
            }
        }),
        Value::Fields(fields) => block("(", ")", &mut |text| {
            for (name, node) in fields.iter().filter(|(name, _)| is_translated(name)) {
                let other = other.and_then(|other| other.field(name));
                add_value(text, depth + 1, name, (node, other), made_from);
            }
            // Only what is translated by itself says how far it has come.
            let made_from = made_from.get(name.trim_matches('"'));
            if made_from.is_some() || fields.iter().any(|(name, _)| name == "status") {
                add_state(text, depth + 1, made_from);
            }
        }),
        Value::Map(entries) => block("{", "}", &mut |text| {
            for (key, node) in entries {
                let other = other.and_then(|other| other.entry(&key.name));
                let key = if key.is_word { key.name.clone() } else { format!("\"{}\"", key.name) };
                add_value(text, depth + 1, &key, (node, other), made_from);
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
