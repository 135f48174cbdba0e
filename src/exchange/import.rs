//! A PO taken over today's texts: which files are written anew, and what could not be taken and why.
//!
//! Never raises how far a text has come: what is changed in any way is a draft again, until a second person reviews it.
//! Knows trees and entries; writes no file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::code::Code;
use super::entry::{self, Entry, Sheet, Step};
use super::po::TAG_FIELD;
use super::reader::{Message, Po, Quoted};
use super::tree::Tree;
use super::{layout, plural};
use crate::content::{self, Content, Unit};
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::locale::Languages;
use crate::problem::{Place, Problem, Severity};

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Where it lies in a folder with the layout of `cards/`.
    pub path: String,
    /// The whole of it.
    pub text: String,
}

/// What came of an import.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files that change.
    pub files: Vec<NewFile>,
    /// What could not be taken, in the file's order.
    pub problems: Vec<Problem>,
    /// How many texts are new or other than before.
    pub changed: usize,
    /// How many are as they were.
    pub same: usize,
}

/// Reads a PO and compares it with what there is.
#[must_use]
pub fn import(content: &Content, languages: &Languages, bytes: &[u8], path: &Path) -> Imported {
    let mut imported = Imported::default();
    let problems = &mut imported.problems;
    let Some(po) = Po::read(bytes, path, problems) else { return imported };
    let Some(to) = language(&po, languages, path, problems) else { return imported };
    let mut sheets = Vec::new();
    for unit in content.units() {
        // A unit that is written in this language has nothing to take; one that cannot be read is told of below.
        match entry::read(content, &unit, &to, true) {
            Ok(sheet) => sheets.extend(sheet),
            Err(faults) => problems.extend(faults),
        }
    }
    let taken = Taken::new(&po, &sheets, problems);
    let broken = broken_files(content);
    for (number, sheet) in sheets.iter().enumerate() {
        let Some(changes) = taken.by_sheet.get(&number) else { continue };
        let mut made = Made::new(sheet, changes);
        made.take(sheet, &to);
        imported.same += made.same;
        if made.groups.is_empty() {
            continue;
        }
        let file = sheet.unit.path(&to);
        if broken.iter().any(|path| path.ends_with(&file)) {
            imported.problems.push(Code::BrokenTarget.at(path, None, vec![("file", file)]));
            continue;
        }
        imported.changed += made.changed;
        imported.files.push(NewFile { path: file, text: layout::written(&made.tree.into_node()) });
    }
    imported.problems.sort_by(|a, b| a.place.cmp(&b.place));
    imported
}

/// The files of the layer on top that the loader leaves out: writing over them would lose what is in them.
fn broken_files(content: &Content) -> BTreeSet<std::path::PathBuf> {
    let errors = content.check().into_iter().filter(|problem| problem.severity == Severity::Error);
    errors.filter_map(|problem| problem.place.map(|Place { path, .. }| path)).collect()
}

/// The language that the file is in, by our own field of its header, else by gettext's.
fn language(po: &Po<'_>, languages: &Languages, path: &Path, problems: &mut Vec<Problem>) -> Option<Tag> {
    let (ours, theirs) = (po.header(TAG_FIELD), po.header("Language"));
    if po.messages.is_empty() {
        problems.push(Code::NoEntries.at(path, None, Vec::new()));
        return None;
    }
    let plain = theirs.as_ref().map(|theirs| theirs.replace('_', "-")).filter(|theirs| !theirs.is_empty());
    let found = ours.as_ref().or(plain.as_ref()).and_then(|tag| languages.resolve(tag));
    // Nothing is written in a language made for tests.
    let Some(tag) = found.filter(|tag| !languages.is_pseudo(tag)) else {
        problems.push(Code::NoLanguage.at(path, None, Vec::new()));
        return None;
    };
    // A file for one language that somebody made another of would be taken for the first.
    let primary = |written: &str| written.split(['_', '-', '@']).next().unwrap_or_default().to_lowercase();
    match &theirs {
        Some(theirs) if !theirs.is_empty() && primary(theirs) != primary(&plural::written(&tag)) => {
            let arguments = vec![("first", tag.to_string()), ("second", theirs.clone())];
            problems.push(Code::LanguagesDiffer.at(path, None, arguments));
            None
        }
        _ => Some(tag),
    }
}

/// A message that may be taken.
#[derive(Debug)]
struct Change {
    text: SafeText,
    is_fuzzy: bool,
}

/// What may be taken of a PO: by sheet, and by entry of it.
struct Taken {
    by_sheet: BTreeMap<usize, BTreeMap<usize, Change>>,
}

impl Taken {
    fn new(po: &Po<'_>, sheets: &[Sheet], problems: &mut Vec<Problem>) -> Self {
        let mut known: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (number, sheet) in sheets.iter().enumerate() {
            let names = sheet.entries.iter().enumerate();
            known.extend(names.map(|(at, entry)| (entry.id.as_str(), (number, at))));
        }
        let mut seen = BTreeSet::new();
        let mut taken = Self { by_sheet: BTreeMap::new() };
        for message in &po.messages {
            let (Some(id), Some(text)) = (&message.id, &message.text) else { continue };
            let Some(context) = &message.context else {
                if !id.text.is_empty() {
                    problems.push(po.tell(Code::NoContext, (Some(id), None), Vec::new()));
                }
                continue;
            };
            let name = || vec![("name", context.text.clone())];
            let place = known.get(context.text.as_str()).copied();
            let entry = place.and_then(|(sheet, at)| sheets.get(sheet)?.entries.get(at));
            let (Some((sheet, at)), Some(entry)) = (place, entry) else {
                problems.push(po.tell(Code::UnknownText, (Some(context), None), name()));
                continue;
            };
            if !seen.insert(context.text.as_str()) {
                problems.push(po.tell(Code::Duplicate, (Some(context), None), name()));
                continue;
            }
            if let Some(text) = text_of(message, (id, text), entry, po, problems) {
                let change = Change { text, is_fuzzy: message.is_fuzzy };
                taken.by_sheet.entry(sheet).or_default().insert(at, change);
            }
        }
        taken
    }
}

/// The text of a message, or what keeps it from being taken. Letters are compared, not the way they are encoded.
fn text_of(
    message: &Message,
    (id, text): (&Quoted, &Quoted),
    entry: &Entry,
    po: &Po<'_>,
    problems: &mut Vec<Problem>,
) -> Option<SafeText> {
    let before = problems.len();
    let safe = SafeText::new(&text.text).ok();
    let is_same = |written: &str, here: &str| SafeText::new(written).is_ok_and(|written| &*written == here);
    let name = || vec![("name", entry.id.clone())];
    if message.is_plural {
        problems.push(po.tell(Code::Plural, (Some(id), None), name()));
    } else if !is_same(&id.text, &entry.source) {
        let arguments = vec![("name", entry.id.clone()), ("today", entry.source.clone())];
        problems.push(po.tell(Code::SourceChanged, (Some(id), None), arguments));
    } else if text.text.trim().is_empty() {
        if !entry.text.is_empty() {
            problems.push(po.tell(Code::Emptied, (Some(text), None), name()));
        }
        return None;
    } else if !is_same(&text.text, &entry.text) {
        for (offset, code, arguments) in content::refused(&text.text) {
            let at = po.spot(text, Some(offset));
            let place = Some(po.place(at));
            problems.push(Problem { severity: Severity::Error, code: code.as_str(), place, arguments });
        }
        if message.is_fuzzy && problems.len() == before {
            problems.push(po.tell(Code::Unsure, (Some(text), None), name()));
        }
    }
    safe.filter(|_| problems.len() == before)
}

/// A unit's file as it becomes.
struct Made<'a> {
    tree: Tree<'a>,
    changes: &'a BTreeMap<usize, Change>,
    /// What is touched.
    groups: BTreeSet<String>,
    changed: usize,
    same: usize,
}

impl<'a> Made<'a> {
    fn new(sheet: &'a Sheet, changes: &'a BTreeMap<usize, Change>) -> Self {
        let tree = Tree::new(sheet.target.clone(), &sheet.source);
        Self { tree, changes, groups: BTreeSet::new(), changed: 0, same: 0 }
    }

    fn take(&mut self, sheet: &Sheet, to: &Tag) {
        for (at, entry) in sheet.entries.iter().enumerate() {
            let Some(change) = self.changes.get(&at) else { continue };
            if *change.text == *entry.text {
                self.same += 1;
                continue;
            }
            self.changed += 1;
            self.tree.set_text(&entry.path, &change.text);
            // A term must have its word, if only to say that it is not there yet.
            let word = [entry::group_path(&entry.path), vec![Step::Field("term".to_owned())]].concat();
            if sheet.unit == Unit::Glossary && !self.tree.has(&word) {
                self.tree.set_text(&word, "");
            }
            self.groups.insert(entry.group.clone());
        }
        let mut groups: BTreeMap<&str, Vec<(usize, &Entry)>> = BTreeMap::new();
        for (at, entry) in sheet.entries.iter().enumerate() {
            groups.entry(&entry.group).or_default().push((at, entry));
        }
        for (group, entries) in &groups {
            self.state(group, entries, sheet);
        }
        if !self.groups.is_empty() {
            self.tree.set_text(&[Step::Field("language".to_owned())], to.as_str());
        }
    }

    /// Says of a group how far it has come, where it is touched: a draft, made from today's source once it is whole.
    fn state(&mut self, group: &str, entries: &[(usize, &Entry)], sheet: &Sheet) {
        // A deck's own title has no state.
        let Some((_, first)) = entries.first() else { return };
        let at = entry::group_path(&first.path);
        let has_state = !at.is_empty() || matches!(sheet.unit, Unit::Guide(_) | Unit::Safety | Unit::Common);
        if !has_state {
            return;
        }
        let was_stale = entries.iter().any(|(_, entry)| entry.is_stale);
        let needed = || entries.iter().filter(|(_, entry)| !entry.is_feminine || !entry.text.is_empty());
        let is_sure = |at: &usize, entry: &Entry| match self.changes.get(at) {
            Some(change) => !change.is_fuzzy,
            None => !entry.text.is_empty() && !was_stale,
        };
        let is_whole = needed().all(|(at, entry)| is_sure(at, entry));
        let is_touched = self.groups.contains(group);
        if !(is_touched || was_stale && is_whole) {
            return;
        }
        self.groups.insert(group.to_owned());
        let field = |name: &str| [at.as_slice(), &[Step::Field(name.to_owned())]].concat();
        self.tree.set_word(&field("status"), "Draft");
        self.tree.remove(&field("reviewed_by"));
        if let (true, Some(today)) = (is_whole, sheet.fingerprints.get(group)) {
            self.tree.set_text(&field("translated_from"), today);
        }
    }
}
