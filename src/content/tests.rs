//! Tests of the loader as a whole: files in, `Library` or `Problem`s out.
//!
//! A test names the files that it changes; the rest is a small sound library.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::expect_used, reason = "tests")]

mod common;
mod examples;
mod faults;
mod layering;
mod map;
mod mark;
mod meaning;
mod proof;
mod properties;
mod pseudo;
mod remarks;
mod slips;
mod start;
mod words;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::{Content, Entry, ReadFault, Source};
use crate::domain::id::GuideId;
use crate::domain::language::Tag;
use crate::problem::{Problem, Severity};

/// Files in memory.
#[derive(Debug, Clone, Default)]
pub(crate) struct Files {
    files: BTreeMap<String, Vec<u8>>,
    name: &'static str,
}

impl Files {
    pub(crate) fn named(name: &'static str) -> Self {
        Self { files: BTreeMap::new(), name }
    }

    pub(crate) fn with(mut self, path: &str, text: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), text.into());
        self
    }

    /// Replaces a piece of a file that must be there.
    pub(crate) fn replacing(mut self, path: &str, old: &str, new: &str) -> Self {
        let text = String::from_utf8(self.files[path].clone()).expect("text");
        assert!(text.contains(old), "{path} holds {old}");
        self.files.insert(path.to_owned(), text.replacen(old, new, 1).into_bytes());
        self
    }

    pub(crate) fn content(self) -> Content {
        Content::of(Box::new(self))
    }
}

impl Source for Files {
    fn entries(&self, folder: &str) -> Result<Vec<Entry>, ReadFault> {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let inside = self.files.keys().filter_map(|path| path.strip_prefix(&prefix));
        let entries: BTreeSet<Entry> = inside
            .map(|path| match path.split_once('/') {
                Some((name, _)) => Entry { name: name.to_owned(), is_folder: true },
                None => Entry { name: path.to_owned(), is_folder: false },
            })
            .collect();
        Ok(entries.into_iter().collect())
    }

    fn read(&self, path: &str, limit: usize) -> Result<Cow<'static, [u8]>, ReadFault> {
        let bytes = self.files.get(path).ok_or(ReadFault::Missing)?;
        Ok(Cow::Owned(bytes.iter().take(limit + 1).copied().collect()))
    }

    fn shown_path(&self, path: &str) -> PathBuf {
        PathBuf::from(self.name).join(path)
    }
}

/// One deck and one guide, in Swedish and English, without a fault.
pub(super) fn sound() -> Files {
    Files::named("")
        .with(
            "decks/d/deck.ron",
            "(\n source: \"sv\",\n cards: [\n  (id: \"one\", code: \"D-1\", minutes: 6),\n  (id: \"two\", code: \"D-2\", minutes: 4),\n ],\n)\n",
        )
        .with(
            "decks/d/sv.ron",
            "(\n language: \"sv\",\n title: \"Leken\",\n cards: {\n  \"one\": (title: \"Ett\", explain: [\"Det finns steg.\"], ask: [\"Vad vill du?\", \"Vi ritar.\"], status: Approved),\n  \"two\": (title: \"Två\", ask: [\"Hur är det?\"], status: Approved),\n },\n)\n",
        )
        .with(
            "decks/d/en.ron",
            "(\n language: \"en\",\n title: \"The deck\",\n cards: {\n  \"one\": (title: \"One\", explain: [\"There are steps.\"], ask: [\"What do you want?\", \"We draw.\"], status: Approved),\n  \"two\": (title: \"Two\", ask: [\"How is it?\"], status: Approved),\n },\n)\n",
        )
        .with(
            "guides/g/guide.ron",
            "(\n source: \"sv\",\n phases: [\n  (id: \"prepare\", kind: Prepare, minutes: 5, steps: [Checklist(\"room\")]),\n  (id: \"open\", kind: Open, steps: [Card(\"d/one\"), Choose([\"d/one\", \"d/two\"])]),\n ],\n)\n",
        )
        .with(
            "guides/g/sv.ron",
            "(\n language: \"sv\",\n title: \"Guiden\",\n phases: {\"prepare\": (), \"open\": (prompts: [\"Hälsa.\"])},\n checklists: {\"room\": (title: \"Rummet\", items: [\"Stolar.\"])},\n status: Approved,\n)\n",
        )
        .with(
            "guides/g/en.ron",
            "(\n language: \"en\",\n title: \"The guide\",\n phases: {\"prepare\": (), \"open\": (prompts: [\"Greet.\"])},\n checklists: {\"room\": (title: \"The room\", items: [\"Chairs.\"])},\n status: Approved,\n)\n",
        )
}

/// A whole problem on one line: severity, code, path:line:column+length, arguments.
pub(super) fn told(problem: &Problem) -> String {
    let severity = match problem.severity {
        Severity::Error => "E",
        Severity::Warning => "W",
        Severity::Information => "I",
    };
    let place = problem.place.as_ref().map_or_else(String::new, |place| {
        let spot = place.at.as_ref();
        let spot = spot.map_or_else(String::new, |at| format!(":{}:{}+{}", at.line, at.column, at.length));
        format!(" {}{spot}", place.path.display())
    });
    let arguments: Vec<String> =
        problem.arguments.iter().map(|(name, value)| format!(" {name}={value}")).collect();
    let arguments = arguments.concat();
    format!("{severity} {}{place}{arguments}", problem.code)
}

pub(super) fn all_told(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(told).collect()
}

pub(super) fn checked(files: Files) -> Vec<String> {
    all_told(&files.content().check())
}

/// The problems that opening the guide ends in, or those beside the library.
pub(super) fn opened(files: Files) -> Result<Vec<String>, Vec<String>> {
    let languages = [Tag::new("sv"), Tag::new("en")];
    match files.content().open(&GuideId::new("g"), &languages) {
        Ok((_, problems)) => Ok(all_told(&problems)),
        Err(problems) => Err(all_told(&problems)),
    }
}
