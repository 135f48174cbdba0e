//! The layers in order: which file of which layer counts.
//!
//! A later structure replaces a folder with all its texts; a later text adds or replaces one language.
//! Knows names of files; knows nothing of what is in them.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;

use super::code::Code;
use super::file::{self, File};
use super::report::Problems;
use super::source::{Entry, Source};
use crate::domain::language::{Language, Tag};
use crate::problem::{Place, Problem};

/// The most files of one deck or guide.
const MOST_FILES: usize = 200;

/// Sources in order, the later one wins, and the languages that the program knows.
pub(super) struct Layers {
    sources: Vec<Box<dyn Source>>,
    languages: Vec<Language>,
}

/// A deck's or guide's folder across the layers.
#[derive(Debug)]
pub(super) struct Folder {
    /// Its path in every layer.
    pub(super) path: String,
    /// The layer whose structure counts.
    pub(super) layer: usize,
    /// Each language's file: layer and path.
    pub(super) texts: BTreeMap<Tag, (usize, String)>,
}

/// Which languages are to be read.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wanted<'a> {
    /// All there are.
    All,
    /// These.
    Only(&'a [Tag]),
    /// Those that have a file in a layer, for a check of that layer.
    InLayer(usize),
}

impl Wanted<'_> {
    /// Whether a language's file is to be read.
    pub(super) fn has(self, tag: &Tag, layer: usize) -> bool {
        match self {
            Self::All => true,
            Self::Only(tags) => tags.contains(tag),
            Self::InLayer(only) => layer == only,
        }
    }
}

impl Layers {
    /// Starts with one source.
    pub(super) fn new(source: Box<dyn Source>) -> Self {
        Self { sources: vec![source], languages: Vec::new() }
    }

    /// Puts a source on top.
    pub(super) fn push(&mut self, source: Box<dyn Source>) {
        self.sources.push(source);
    }

    /// Makes languages and their aliases known.
    pub(super) fn know(&mut self, languages: &[Language]) {
        self.languages = languages.to_vec();
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.sources.len()
    }

    /// A layer by its number, 0 the lowest.
    pub(super) fn source(&self, layer: usize) -> Option<&dyn Source> {
        self.sources.get(layer).map(AsRef::as_ref)
    }

    /// Whether a language is known; all are while none have been made known.
    pub(super) fn knows(&self, tag: &Tag) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|language| language.tag == *tag)
    }

    /// Reads a tag as it is written: an alias, or in its canonical form.
    pub(super) fn tag(&self, written: &str) -> Option<Tag> {
        let alias =
            self.languages.iter().find(|language| language.aliases.iter().any(|alias| alias == written));
        if let Some(language) = alias {
            return Some(language.tag.clone());
        }
        let parsed = written.parse::<LanguageIdentifier>().ok()?;
        // Longer first subtags are reserved by BCP 47: `english.ron` is a mistake.
        let is_language = parsed.language.as_str().len() <= 3 && parsed.language.as_str() != "und";
        let canonical = parsed.to_string();
        (is_language && canonical == written).then(|| Tag::new(written))
    }

    /// Names in a folder of one layer.
    pub(super) fn entries(&self, layer: usize, folder: &str, problems: &mut Problems) -> Vec<Entry> {
        let Some(source) = self.source(layer) else { return Vec::new() };
        source.entries(folder).unwrap_or_else(|fault| {
            let (code, arguments) = file::told(fault);
            self.tell(layer, folder, code, arguments, problems);
            Vec::new()
        })
    }

    /// Tells of a file or folder as a whole.
    pub(super) fn tell(
        &self,
        layer: usize,
        path: &str,
        code: Code,
        arguments: Vec<(&'static str, String)>,
        problems: &mut Problems,
    ) {
        let place = self.source(layer).map(|source| Place { path: source.shown_path(path), at: None });
        problems.push(layer, Problem { severity: code.severity(), code: code.as_str(), place, arguments });
    }

    /// Names of the folders within a folder, over all layers or in one; each must be an id.
    pub(super) fn ids(&self, parent: &str, only: Option<usize>, problems: &mut Problems) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for layer in 0..self.count() {
            if only.is_some_and(|only| only != layer) {
                continue;
            }
            for entry in self.entries(layer, parent, problems) {
                if !entry.is_folder || entry.name.starts_with('.') {
                    continue;
                }
                if super::is_id(&entry.name) {
                    ids.insert(entry.name);
                } else {
                    let path = format!("{parent}/{}", entry.name);
                    self.tell(layer, &path, Code::BadId, vec![("id", entry.name)], problems);
                }
            }
        }
        ids
    }

    /// Finds the files of a deck or guide. `None` when no layer has such a folder, or none has its structure.
    pub(super) fn folder(
        &self,
        parent: &str,
        id: &str,
        structure: &str,
        problems: &mut Problems,
    ) -> Option<Folder> {
        self.folder_at(&format!("{parent}/{id}"), structure, problems)
    }

    /// As [`Layers::folder`], by its path: of the map there is one.
    pub(super) fn folder_at(&self, path: &str, structure: &str, problems: &mut Problems) -> Option<Folder> {
        let mut found: Option<Folder> = None;
        for layer in 0..self.count() {
            let entries = self.entries(layer, path, problems);
            if entries.len() > MOST_FILES {
                let arguments = vec![("count", entries.len().to_string()), ("limit", MOST_FILES.to_string())];
                self.tell(layer, path, Code::TooManyFiles, arguments, problems);
                found = None;
                continue;
            }
            if entries.iter().any(|entry| entry.name == structure) {
                found = Some(Folder { path: path.to_owned(), layer, texts: BTreeMap::new() });
            }
            let texts = self.texts(layer, path, &entries, structure, problems);
            match &mut found {
                Some(folder) => {
                    folder.texts.extend(texts.into_iter().map(|(tag, path)| (tag, (layer, path))));
                }
                None if !texts.is_empty() => {
                    let arguments = vec![("file", structure.to_owned())];
                    self.tell(layer, path, Code::MissingStructure, arguments, problems);
                }
                None => {}
            }
        }
        found
    }

    /// Language files that stand directly in a folder of one layer, by tag.
    pub(super) fn texts_in(
        &self,
        layer: usize,
        folder: &str,
        problems: &mut Problems,
    ) -> BTreeMap<Tag, String> {
        let entries = self.entries(layer, folder, problems);
        self.texts(layer, folder, &entries, "terms.ron", problems)
    }

    fn texts(
        &self,
        layer: usize,
        folder: &str,
        entries: &[Entry],
        structure: &str,
        problems: &mut Problems,
    ) -> BTreeMap<Tag, String> {
        let mut texts = BTreeMap::new();
        let files = entries.iter().filter(|entry| !entry.is_folder && entry.name != structure);
        for entry in files {
            let Some(stem) = entry.name.strip_suffix(".ron").filter(|stem| !stem.starts_with('.')) else {
                continue;
            };
            let path = format!("{folder}/{}", entry.name);
            match self.tag(stem) {
                None => self.tell(layer, &path, Code::BadTag, vec![("tag", stem.to_owned())], problems),
                Some(tag) if texts.contains_key(&tag) => {
                    let arguments = vec![("language", tag.to_string())];
                    self.tell(layer, &path, Code::DuplicateLanguage, arguments, problems);
                }
                Some(tag) => {
                    texts.insert(tag, path);
                }
            }
        }
        texts
    }

    /// Reads a file of a folder.
    pub(super) fn read(&self, layer: usize, path: &str, problems: &mut Problems) -> Option<File> {
        File::read(self, layer, path, problems)
    }
}
