//! Starts to fill in: a language of a deck, a deck, a guide.
//!
//! Knows the shape of the files; writes none. What is written here is read by the loader without an error.

use std::fmt::Write as _;

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
