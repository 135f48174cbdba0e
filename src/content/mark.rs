//! How far a text has come, written into its file by a person's act: three fields of it, and not a byte besides.
//!
//! Works on the file as it is written: comments, layout, line ends and a byte-order mark stay. Before the result is given
//! back, both are read as the loader reads them, and must be the same but for these fields. Knows bytes; writes no file.

use std::borrow::Cow;
use std::str;

use serde::Deserialize;

use super::file;
use super::mirror::{CommonFile, DeckTexts, GlossaryFile, GuideTexts, MapTexts, Raw, SafetyFile};
use super::scan::{self, Node, Shape, Span};
use super::sheet::Unit;
use super::token;
use crate::domain::card::Status;
use crate::domain::safe_text::SafeText;

/// What becomes of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// It stays as it is.
    Left,
    /// It says this.
    Is(SafeText),
    /// It says nothing: `None`, where it stands at all.
    Nothing,
    /// It goes away with its line or comma, as it was put there; where it stands in another way it says `None`.
    Gone,
}

/// What a person has decided about a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// `status`
    pub status: Status,
    /// `reviewed_by`
    pub reviewed_by: Field,
    /// `translated_from`
    pub translated_from: Field,
}

/// Why a mark cannot be written into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmarkable {
    /// The file cannot be read.
    Broken,
    /// The text does not stand in it, or in a way that is not understood well enough to touch it.
    NotThere,
    /// More than the three fields would become another: nothing is written.
    MoreWouldChange,
}

/// Returns the file with the mark in it. `entry` is the card, page or term; guides, Safety and what all guides share have
/// one mark a file.
///
/// # Errors
/// Why not; nothing may be written then.
pub fn set(bytes: &[u8], unit: &Unit, entry: Option<&str>, mark: &Mark) -> Result<Vec<u8>, Unmarkable> {
    let text = str::from_utf8(bytes).map_err(|_| Unmarkable::Broken)?;
    let start = text.len() - text.trim_start_matches(file::MARK).len();
    let body = text.get(start..).unwrap_or_default();
    let edits = edits(body, unit, entry, mark).ok_or(Unmarkable::NotThere)?;
    let mut new = String::with_capacity(text.len() + 128);
    new.push_str(text.get(..start).unwrap_or_default());
    let mut at = 0;
    for (from, to, put) in edits {
        new.push_str(body.get(at..from).ok_or(Unmarkable::NotThere)?);
        new.push_str(&put);
        at = to;
    }
    new.push_str(body.get(at..).ok_or(Unmarkable::NotThere)?);
    let (before, after) = (normal(text), normal(&new));
    match is_same_but(&before, &after, unit, entry, mark) {
        None => Err(Unmarkable::Broken),
        Some(false) => Err(Unmarkable::MoreWouldChange),
        Some(true) => Ok(new.into_bytes()),
    }
}

fn normal(text: &str) -> String {
    file::normal(Cow::Owned(text.to_owned())).into_owned()
}

/// From, to, and what is put there; in order.
type Edit = (usize, usize, String);

fn edits(body: &str, unit: &Unit, entry: Option<&str>, mark: &Mark) -> Option<Vec<Edit>> {
    // To the scan a comment ends with U+000A alone; as many bytes as before, so that every place is the same.
    let plain = body.replace('\r', "\n");
    let root = scan::tree(&plain);
    let node = find(&root, &plain, unit, entry)?;
    let Shape::Fields(fields) = node.shape(&plain) else { return None };
    let quoted = |text: &SafeText| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let wanted = |field: &Field| match field {
        Field::Left => None,
        Field::Is(text) => Some((quoted(text), true)),
        Field::Nothing | Field::Gone => Some(("None".to_owned(), false)),
    };
    let is_gone = |(name, ..): &(&str, Span, Node<'_>)| {
        mark.translated_from == Field::Gone && *name == "translated_from"
            || mark.reviewed_by == Field::Gone && *name == "reviewed_by"
    };
    let gone: Vec<usize> = (0..fields.len()).filter(|at| fields.get(*at).is_some_and(is_gone)).collect();
    let cuts = cuts(body, &plain, node, &gone);
    // In the order in which they are usually written; whether the field is put where there is none.
    let all = [
        ("status", Some((format!("{:?}", mark.status), true))),
        ("translated_from", wanted(&mark.translated_from)),
        ("reviewed_by", wanted(&mark.reviewed_by)),
    ];
    let mut edits = Vec::new();
    let mut new = Vec::new();
    let mut anchor = None;
    for (name, value) in all {
        let there = fields.iter().position(|(field, ..)| *field == name);
        anchor = anchor.max(there);
        match (there.and_then(|there| fields.get(there)), value) {
            (_, None) | (None, Some((_, false))) => {}
            (Some(field), _) if cuts.is_some() && is_gone(field) => {}
            (None, Some((value, true))) => new.push(format!("{name}: {value}")),
            // Within `Some(…)` only the text becomes another: what stands beside it there stays, too.
            (Some((_, _, node)), Some((value, true))) => edits.push((node.span.0, node.span.1, value)),
            (Some((_, name, node)), Some((value, false))) => {
                let (from, to) = scan::written(&plain, *name, node.span);
                edits.push((from, to, value));
            }
        }
    }
    let anchor = anchor.unwrap_or(fields.len().checked_sub(1)?);
    let (_, name, value) = fields.get(anchor)?;
    let end = fields.get(anchor + 1).map_or(node.span.1.checked_sub(1)?, |(_, next, _)| next.0);
    let value = scan::written(&plain, *name, value.span);
    edits.extend(insertions(body, name.0, (value.1, end), &new));
    edits.extend(cuts.unwrap_or_default());
    edits.sort_by_key(|(from, ..)| *from);
    Some(edits)
}

/// The value that has the fields.
fn find<'n, 't>(root: &'n Node<'t>, text: &str, unit: &Unit, entry: Option<&str>) -> Option<&'n Node<'t>> {
    let list = match unit {
        Unit::Deck(_) => "cards",
        Unit::Map => "pages",
        Unit::Glossary => "terms",
        Unit::Guide(_) | Unit::Safety | Unit::Common => return Some(root),
    };
    let (_, list) = root.field(list)?;
    let is_wanted = |key: &Node<'_>| {
        let written = text.get(key.span.0..key.span.1).unwrap_or_default();
        ron::from_str::<String>(written).is_ok_and(|key| Some(key.as_str()) == entry)
    };
    (0..).map_while(|at| list.entry(at)).find(|(key, _)| is_wanted(key)).map(|(_, value)| value)
}

/// Takes fields away as [`insertions`] puts them; `None` where one of them stands in another way.
fn cuts(body: &str, plain: &str, node: &Node<'_>, gone: &[usize]) -> Option<Vec<Edit>> {
    let Shape::Fields(fields) = node.shape(plain) else { return None };
    let value_end = |at: usize| {
        let (_, name, value) = fields.get(at)?;
        Some(scan::written(plain, *name, value.span).1)
    };
    let follows = |place: usize, signs: &[&str]| {
        body.get(place..).is_some_and(|rest| signs.iter().any(|sign| rest.starts_with(sign)))
    };
    let mut cuts = Vec::new();
    for at in gone {
        let (_, name, _) = fields.get(*at)?;
        let end = value_end(*at)?;
        let has_comma = follows(end, &[","]);
        let to = end + usize::from(has_comma);
        let before = body.get(..name.0)?;
        let line = before.trim_end_matches([' ', '\t']);
        let eol = ["\r\n", "\n", "\r"].into_iter().find(|eol| line.ends_with(eol));
        let from = match eol {
            Some(eol) if follows(to, &["\n", "\r"]) => line.len() - eol.len(),
            None if before.ends_with(", ") => name.0 - 1,
            Some(_) | None => return None,
        };
        cuts.push((from, to, String::new()));
        if !has_comma {
            // The last one: the comma before it had been put there, too.
            let kept = (0..*at).rev().find(|at| !gone.contains(at)).and_then(value_end);
            let comma = kept.filter(|comma| *at + 1 == fields.len() && follows(*comma, &[","]))?;
            cuts.push((comma, comma + 1, String::new()));
        }
    }
    Some(cuts)
}

/// Puts new fields behind one that is there, in its style. `gap` is what stands between its value and the next field, or
/// the closing bracket.
fn insertions(body: &str, name: usize, gap: (usize, usize), new: &[String]) -> Vec<Edit> {
    if new.is_empty() {
        return Vec::new();
    }
    let between = Gap::of(body, gap);
    let before = body.get(..name).unwrap_or_default();
    let indent = before.rsplit(['\n', '\r']).next().unwrap_or_default();
    let is_own_line = indent.len() < before.len() && indent.chars().all(char::is_whitespace);
    let at = |place: usize, text: String| (place, place, text);
    let each =
        |before: &str, after: &str| new.iter().flat_map(|field| [before, field, after]).collect::<String>();
    match (between.comma, between.line_end.filter(|_| is_own_line)) {
        (Some(_), Some((end, eol))) => vec![at(end, each(&format!("{eol}{indent}"), ","))],
        (None, Some((end, eol))) => {
            let lines = each(&format!(",{eol}{indent}"), "");
            vec![at(gap.0, ",".to_owned()), at(end, lines.replacen(',', "", 1))]
        }
        (Some(comma), None) => vec![at(comma + 1, each(" ", ","))],
        (None, None) => vec![at(gap.0, each(", ", ""))],
    }
}

/// What stands between a value and what comes next.
#[derive(Debug, Default, PartialEq, Eq)]
struct Gap {
    comma: Option<usize>,
    /// Where the line ends on which the comma stands, or without one the value; and how.
    line_end: Option<(usize, &'static str)>,
}

impl Gap {
    fn of(body: &str, (from, to): (usize, usize)) -> Self {
        let text = body.get(from..to).unwrap_or_default();
        let mut gap = Self::default();
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            if rest.starts_with("//") {
                at += rest.find(['\n', '\r']).unwrap_or(rest.len());
                continue;
            }
            if rest.starts_with("/*") {
                at += token::comment(rest);
                continue;
            }
            let eol = ["\r\n", "\n", "\r"].into_iter().find(|eol| rest.starts_with(eol));
            if let Some(eol) = eol {
                gap.line_end = gap.line_end.or(Some((from + at, eol)));
            } else if rest.starts_with(',') && gap.comma.is_none() {
                gap = Self { comma: Some(from + at), line_end: None };
            }
            at += eol.map_or_else(|| rest.chars().next().map_or(1, char::len_utf8), str::len);
        }
        gap
    }
}

/// The three fields of a text that was read.
struct Marks<'m, 'f> {
    status: &'m mut Status,
    translated_from: &'m mut Option<Raw<'f>>,
    reviewed_by: &'m mut Option<Raw<'f>>,
}

macro_rules! marks {
    ($of:expr) => {{
        let of = $of;
        Marks {
            status: &mut of.status,
            translated_from: &mut of.translated_from,
            reviewed_by: &mut of.reviewed_by,
        }
    }};
}

/// Whether both read the same but for the mark; `None` where one of them cannot be read.
fn is_same_but(before: &str, after: &str, unit: &Unit, entry: Option<&str>, mark: &Mark) -> Option<bool> {
    let is_entry = |key: &Raw<'_>| Some(key.as_str()) == entry;
    match unit {
        Unit::Deck(_) => same(before, after, mark, |file: &mut DeckTexts<'_>| {
            file.cards.0.iter_mut().find(|(key, _)| is_entry(key)).map(|(_, card)| marks!(card))
        }),
        Unit::Map => same(before, after, mark, |file: &mut MapTexts<'_>| {
            file.pages.0.iter_mut().find(|(key, _)| is_entry(key)).map(|(_, page)| marks!(page))
        }),
        Unit::Glossary => same(before, after, mark, |file: &mut GlossaryFile<'_>| {
            file.terms.0.iter_mut().find(|(key, _)| is_entry(key)).map(|(_, term)| marks!(term))
        }),
        Unit::Guide(_) => same(before, after, mark, |file: &mut GuideTexts<'_>| Some(marks!(file))),
        Unit::Safety => same(before, after, mark, |file: &mut SafetyFile<'_>| Some(marks!(file))),
        Unit::Common => same(before, after, mark, |file: &mut CommonFile<'_>| Some(marks!(file))),
    }
}

fn same<'f, T: Deserialize<'f> + PartialEq>(
    before: &'f str,
    after: &'f str,
    mark: &Mark,
    marks: impl for<'m> FnOnce(&'m mut T) -> Option<Marks<'m, 'f>>,
) -> Option<bool> {
    let mut expected: T = file::parsed(before)?;
    let found: T = file::parsed(after)?;
    let Some(there) = marks(&mut expected) else { return Some(false) };
    *there.status = mark.status;
    for (field, value) in
        [(there.translated_from, &mark.translated_from), (there.reviewed_by, &mark.reviewed_by)]
    {
        match value {
            Field::Left => {}
            Field::Is(text) => *field = Some(Raw(Cow::Owned(text.to_string()))),
            Field::Nothing | Field::Gone => *field = None,
        }
    }
    Some(expected == found)
}
