//! Entries written as PO, each with what a translator who reads no Swedish needs beside it.
//!
//! The same content gives the same bytes: no date, no name. Knows no file system.

use std::fmt::Write as _;

use unicode_bidi::{BidiClass, bidi_class};

use super::Order;
use super::entry::{Entry, Role, Sheet};
use super::plural;
use super::room::Rooms;
use crate::domain::glossary::Glossary;
use crate::domain::id::TermId;
use crate::domain::language::Tag;
use crate::domain::phrase::Phrases;
use crate::domain::safe_text::SafeText;
use crate::locale::{Arg, Words};
use crate::text;

/// More words than this are hard to hold in mind while interpreting.
pub(super) const MOST_WORDS: i64 = 15;

/// The header's own field for the tag as it is: gettext writes some in another way.
pub(super) const TAG_FIELD: &str = "X-Language-Tag";

/// Writes a PO.
pub(super) fn write(sheets: &[Sheet], order: &Order<'_>) -> String {
    let mut out = header(order.to);
    let english = Tag::new("en");
    let glossary = order.content.glossary(&[order.to.clone(), english]);
    for sheet in sheets {
        let terms =
            Terms { phrases: glossary.phrases(&sheet.from, text::fold), glossary: &glossary, to: order.to };
        let rooms = Rooms::of(sheet, order);
        for entry in &sheet.entries {
            out.push('\n');
            out.push_str(&written(entry, sheet, (&terms, &rooms), order.words));
        }
    }
    out
}

fn header(to: &Tag) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let fields = [
        ("Project-Id-Version", format!("sammanhang {version}")),
        ("Report-Msgid-Bugs-To", String::new()),
        ("PO-Revision-Date", String::new()),
        ("Last-Translator", String::new()),
        ("Language-Team", String::new()),
        ("Language", plural::written(to)),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("Plural-Forms", plural::forms(to).to_owned()),
        ("X-Generator", format!("sammanhang {version}")),
        (TAG_FIELD, to.to_string()),
    ];
    let mut out = String::from("msgid \"\"\nmsgstr \"\"\n");
    for (name, value) in fields {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "\"{}\\n\"", escaped(&format!("{name}: {value}")));
    }
    out
}

fn written(entry: &Entry, sheet: &Sheet, beside: (&Terms<'_>, &Rooms), words: &Words) -> String {
    let mut out = String::new();
    for comment in comments(entry, beside, words) {
        let _ = writeln!(out, "#. {}", unmarked(&comment));
    }
    let _ = writeln!(out, "#: {}:{}", sheet.unit.path(&sheet.from), entry.line);
    if entry.is_stale && !entry.text.is_empty() {
        out.push_str("#, fuzzy\n");
    }
    let _ = writeln!(out, "msgctxt \"{}\"", escaped(&entry.id));
    let _ = writeln!(out, "msgid \"{}\"", escaped(&entry.source));
    let _ = writeln!(out, "msgstr \"{}\"", escaped(&entry.text));
    out
}

/// What stands beside a text for the translator.
fn comments(entry: &Entry, (terms, rooms): (&Terms<'_>, &Rooms), words: &Words) -> Vec<String> {
    let tell = |id: &str, args: &[(&str, Arg<'_>)]| words.tell(id, args);
    let mut lines = Vec::new();
    if let Some(english) = &entry.english {
        lines.push(tell("exchange-english", &[("text", Arg::Text(english))]));
    }
    lines.push(words.say(match entry.role {
        Role::Said => "exchange-role-said",
        Role::Shown => "exchange-role-shown",
        Role::Adults => "exchange-role-adults",
        Role::Interpreter => "exchange-role-interpreter",
        Role::Term => "exchange-role-term",
        Role::Definition => "exchange-role-definition",
    }));
    if entry.is_feminine {
        lines.push(words.say("exchange-feminine"));
    }
    if entry.role == Role::Said {
        lines.push(tell("exchange-limit", &[("limit", Arg::Number(MOST_WORDS))]));
    }
    if let Some((letters, (columns, rows))) = rooms.letters(entry) {
        let size = format!("{columns}×{rows}");
        let letters = Arg::Number(i64::try_from(letters).unwrap_or(i64::MAX));
        lines.push(tell("exchange-room", &[("letters", letters), ("size", Arg::Text(&size))]));
    }
    lines.extend(entry.notes.iter().map(|note| tell("exchange-note", &[("text", Arg::Text(note))])));
    if !matches!(entry.role, Role::Term | Role::Definition) {
        lines.extend(terms.comments(&entry.source, words));
    }
    if entry.is_stale {
        lines.push(words.say("exchange-stale"));
    }
    lines
}

/// The glossary, as far as it helps with a translation.
struct Terms<'a> {
    glossary: &'a Glossary,
    phrases: Phrases<&'a TermId>,
    to: &'a Tag,
}

impl Terms<'_> {
    /// How each term of a text is said, and what is not.
    fn comments(&self, source: &str, words: &Words) -> Vec<String> {
        let mut seen: Vec<&TermId> = Vec::new();
        let mut lines = Vec::new();
        for found in self.phrases.find(source) {
            let id = *found.meant;
            if seen.contains(&id) {
                continue;
            }
            seen.push(id);
            let word = Arg::Text(source.get(found.at..found.end).unwrap_or_default());
            let term = self.glossary.texts.get(self.to).and_then(|terms| terms.get(id));
            let said = term.filter(|term| !term.term.is_empty());
            let english = || {
                let term = self.glossary.texts.get(&Tag::new("en"))?.get(id)?;
                Some(term.definition.as_ref().unwrap_or(&term.term).to_string())
            };
            lines.push(match (said, english()) {
                (Some(term), _) => {
                    words.tell("exchange-term", &[("word", word), ("say", Arg::Text(&term.term))])
                }
                (None, Some(meaning)) => {
                    words.tell("exchange-term-open", &[("word", word), ("meaning", Arg::Text(&meaning))])
                }
                (None, None) => continue,
            });
            let avoid: Vec<&str> = term.iter().flat_map(|term| &term.avoid).map(SafeText::as_str).collect();
            if !avoid.is_empty() {
                let avoid = avoid.join(", ");
                lines.push(words.tell("exchange-avoid", &[("words", Arg::Text(&avoid))]));
            }
        }
        lines
    }
}

/// Takes the marks of isolation away from a line that is written in one direction.
fn unmarked(line: &str) -> String {
    let turns = |c: char| matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN);
    if line.contains(turns) {
        line.to_owned()
    } else {
        line.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
    }
}

/// Writes a text so that it can stand between quotes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            other => out.push(other),
        }
    }
    out
}
