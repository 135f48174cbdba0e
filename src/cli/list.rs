//! `list`: what exists, a row each, or a JSON object a line.
//!
//! Knows the index of the content and the table of languages; reads no card.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::request::Format;
use super::{SUCCESS, plain};
use crate::domain::id::{CardId, DeckId};
use crate::domain::language::{Direction, Tag};
use crate::domain::library::{DeckEntry, GuideEntry, Index};
use crate::locale::{Arg, Languages, Words};

/// Lists the guides: id, minutes, title, languages.
///
/// # Errors
/// Those of `out`.
pub fn guides(index: &Index, format: Format, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    if format == Format::Json {
        return json(index.guides.iter().map(GuideLine::of), out);
    }
    let row = |guide: &GuideEntry| {
        let minutes = [("minutes", Arg::Number(i64::from(guide.minutes)))];
        let state = if guide.is_broken {
            plain::say(words, "cli-list-broken")
        } else {
            plain::tell(words, "cli-list-minutes", &minutes)
        };
        vec![guide.id.to_string(), state, tags(&guide.languages), title(guide, words)]
    };
    table(index.guides.iter().map(row).collect(), "cli-list-no-guides", words, out)
}

/// Lists the decks: id, languages; as JSON also the fingerprint of each card's source text.
///
/// # Errors
/// Those of `out`.
pub fn decks(
    index: &Index,
    fingerprints: &dyn Fn(&DeckId) -> Vec<(CardId, String)>,
    format: Format,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<u8> {
    if format == Format::Json {
        return json(index.decks.iter().map(|deck| DeckLine::of(deck, fingerprints(&deck.id))), out);
    }
    let row = |deck: &DeckEntry| vec![deck.id.to_string(), tags(&deck.languages)];
    table(index.decks.iter().map(row).collect(), "cli-list-no-decks", words, out)
}

/// Tells in which languages the texts that all guides share exist; as JSON also the fingerprint of the source's.
///
/// # Errors
/// Those of `out`.
pub fn common(
    (languages, fingerprint): (Vec<Tag>, Option<String>),
    format: Format,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<u8> {
    if format == Format::Json {
        let languages = languages.iter().map(Tag::to_string).collect();
        return json([CommonLine { languages, fingerprint }], out);
    }
    let rows = if languages.is_empty() { Vec::new() } else { vec![vec![tags(&languages)]] };
    table(rows, "cli-list-no-texts", words, out)
}

/// Lists the languages: those known by name, then those that only texts exist in.
///
/// The name in the language itself stands last, so that a right-to-left one disturbs no column.
///
/// # Errors
/// Those of `out`.
pub fn languages(
    index: &Index,
    languages: &Languages,
    format: Format,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<u8> {
    let mut known: Vec<Tag> = languages.all().iter().map(|language| language.tag.clone()).collect();
    let others: Vec<Tag> = index.languages.iter().filter(|tag| !known.contains(tag)).cloned().collect();
    known.extend(others);
    let lines: Vec<LanguageLine> = known.iter().map(|tag| LanguageLine::of(tag, index, languages)).collect();
    if format == Format::Json {
        return json(lines, out);
    }
    let row = |line: LanguageLine| {
        let texts = match (line.guides.is_empty(), line.texts) {
            (false, _) => line.guides.join(", "),
            (true, true) => plain::say(words, "cli-list-no-guide"),
            (true, false) => plain::say(words, "cli-list-no-texts"),
        };
        let facilitator =
            if line.facilitator { plain::say(words, "cli-list-facilitator") } else { String::new() };
        vec![line.tag, facilitator, texts, line.autonym]
    };
    table(lines.into_iter().map(row).collect(), "cli-list-no-texts", words, out)
}

/// A guide as JSON.
#[derive(Serialize)]
struct GuideLine {
    id: String,
    titles: BTreeMap<String, String>,
    languages: Vec<String>,
    source: String,
    minutes: u32,
    presumes: bool,
    broken: bool,
}

impl GuideLine {
    fn of(guide: &GuideEntry) -> Self {
        let titles = guide.titles.iter().map(|(tag, title)| (tag.to_string(), title.to_string()));
        Self {
            id: guide.id.to_string(),
            titles: titles.collect(),
            languages: guide.languages.iter().map(Tag::to_string).collect(),
            source: guide.source.to_string(),
            minutes: guide.minutes,
            presumes: guide.presumes,
            broken: guide.is_broken,
        }
    }
}

/// A deck as JSON.
#[derive(Serialize)]
struct DeckLine {
    id: String,
    languages: Vec<String>,
    cards: Vec<CardLine>,
}

/// A card of a deck as JSON.
#[derive(Serialize)]
struct CardLine {
    id: String,
    fingerprint: String,
}

impl DeckLine {
    fn of(deck: &DeckEntry, cards: Vec<(CardId, String)>) -> Self {
        let cards = cards.into_iter().map(|(id, fingerprint)| CardLine { id: id.to_string(), fingerprint });
        Self {
            id: deck.id.to_string(),
            languages: deck.languages.iter().map(Tag::to_string).collect(),
            cards: cards.collect(),
        }
    }
}

/// The texts that all guides share, as JSON.
#[derive(Serialize)]
struct CommonLine {
    languages: Vec<String>,
    fingerprint: Option<String>,
}

/// A language as JSON.
#[derive(Serialize)]
struct LanguageLine {
    tag: String,
    autonym: String,
    script: String,
    direction: &'static str,
    facilitator: bool,
    texts: bool,
    guides: Vec<String>,
}

impl LanguageLine {
    fn of(tag: &Tag, index: &Index, languages: &Languages) -> Self {
        let language = languages.get(tag);
        let guides = index.guides.iter().filter(|guide| guide.languages.contains(tag));
        Self {
            tag: tag.to_string(),
            autonym: language.autonym,
            script: language.script,
            direction: match language.direction {
                Direction::LeftToRight => "left-to-right",
                Direction::RightToLeft => "right-to-left",
            },
            facilitator: language.facilitator,
            texts: index.languages.contains(tag),
            guides: guides.map(|guide| guide.id.to_string()).collect(),
        }
    }
}

/// Returns a guide's title in the interface's language, else in its source.
fn title(guide: &GuideEntry, words: &Words) -> String {
    let titles = &guide.titles;
    let title = titles.get(&words.language().tag).or_else(|| titles.get(&guide.source));
    title.map(ToString::to_string).unwrap_or_default()
}

fn tags(tags: &[Tag]) -> String {
    tags.iter().map(Tag::as_str).collect::<Vec<_>>().join(" ")
}

fn json<T: Serialize>(lines: impl IntoIterator<Item = T>, out: &mut dyn Write) -> io::Result<u8> {
    for line in lines {
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
    }
    Ok(SUCCESS)
}

/// Writes rows in columns as wide as they need; the last column is not filled up.
fn table(rows: Vec<Vec<String>>, empty: &str, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    if rows.is_empty() {
        writeln!(out, "{}", plain::say(words, empty))?;
    }
    let mut widths: Vec<usize> = Vec::new();
    for row in &rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (widest, cell) in widths.iter_mut().zip(row) {
            *widest = (*widest).max(plain::width(cell));
        }
    }
    for row in rows {
        let cells = row.iter().zip(&widths).map(|(cell, width)| plain::padded(cell, *width));
        writeln!(out, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
    }
    Ok(SUCCESS)
}
