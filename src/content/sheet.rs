//! A language's texts as a tree with places: what is exchanged with the programs of translators.
//!
//! Knows files and the shape of any value; what a field means, `exchange` knows.

use super::contacts;
use super::file::File;
use super::layers::{Folder, Layers};
use super::mirror::{
    CommonFile, DeckFile, DeckTexts, GlossaryFile, GuideFile, GuideTexts, MapFile, MapTexts,
};
use super::mirror::{SafetyFile, TermsFile};
use super::report::Problems;
use super::scan::{self, Shape};
use super::spot::Lines;
use super::{common, deck, glossary, guide, map, safety};
use crate::domain::id::{DeckId, GuideId};
use crate::domain::language::Tag;

/// What is translated as one: a file for each language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// A deck.
    Deck(DeckId),
    /// A guide's own texts.
    Guide(GuideId),
    /// The map.
    Map,
    /// What the Safety key says.
    Safety,
    /// What all guides share.
    Common,
    /// The glossary.
    Glossary,
}

impl Unit {
    /// Returns where a language's file lies in a layer.
    #[must_use]
    pub fn path(&self, tag: &Tag) -> String {
        format!("{}/{tag}.ron", self.folder())
    }

    /// Returns the folder of its files within a layer.
    #[must_use]
    pub fn folder(&self) -> String {
        match self {
            Self::Deck(id) => format!("{}/{id}", deck::FOLDER),
            Self::Guide(id) => format!("{}/{id}", guide::FOLDER),
            Self::Map => map::FOLDER.to_owned(),
            Self::Safety => safety::FOLDER.to_owned(),
            Self::Common => common::FOLDER.to_owned(),
            Self::Glossary => glossary::FOLDER.to_owned(),
        }
    }

    /// Where the structure lies; `None` where every layer adds its own texts to those below.
    pub(super) fn structure(&self) -> Option<&'static str> {
        match self {
            Self::Deck(_) => Some(deck::STRUCTURE),
            Self::Guide(_) => Some(guide::STRUCTURE),
            Self::Map => Some(map::STRUCTURE),
            Self::Safety | Self::Common | Self::Glossary => None,
        }
    }

    fn parses(&self, file: &File, problems: &mut Problems) -> bool {
        match self {
            Self::Deck(_) => file.parse::<DeckTexts<'_>>(problems).is_some(),
            Self::Guide(_) => file.parse::<GuideTexts<'_>>(problems).is_some(),
            Self::Map => file.parse::<MapTexts<'_>>(problems).is_some(),
            Self::Safety => file.parse::<SafetyFile<'_>>(problems).is_some(),
            Self::Common => file.parse::<CommonFile<'_>>(problems).is_some(),
            Self::Glossary => file.parse::<GlossaryFile<'_>>(problems).is_some(),
        }
    }
}

/// A value of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The line on which it begins, from 1; 0 where it stands in no file.
    pub line: usize,
    /// What it is.
    pub value: Value,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text as it is meant, not as it is written.
    Text(String),
    /// A word or number of the format.
    Word(String),
    /// `[…]`
    List(Vec<Node>),
    /// `(name: …)`
    Fields(Vec<(String, Node)>),
    /// `{key: …}`
    Map(Vec<(Key, Node)>),
}

/// The key of a map's entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The text, or the word.
    pub name: String,
    /// Whether it is a word of the format, written without quotes.
    pub is_word: bool,
}

impl Node {
    /// Returns a field's value.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Self> {
        let Value::Fields(fields) = &self.value else { return None };
        fields.iter().find(|(field, _)| field == name).map(|(_, node)| node)
    }

    /// Returns the value of a map's entry.
    #[must_use]
    pub fn entry(&self, name: &str) -> Option<&Self> {
        let Value::Map(entries) = &self.value else { return None };
        entries.iter().find(|(key, _)| key.name == name).map(|(_, node)| node)
    }

    /// Returns a list's nth value, from 0.
    #[must_use]
    pub fn item(&self, at: usize) -> Option<&Self> {
        let Value::List(items) = &self.value else { return None };
        items.get(at)
    }

    /// Returns the text, where it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    fn of(node: &scan::Node<'_>, text: &str, lines: &mut Lines<'_>) -> Self {
        let written = text.get(node.span.0..node.span.1).unwrap_or_default();
        let mut inner = |node: &scan::Node<'_>| Self::of(node, text, lines);
        let value = match node.shape(text) {
            Shape::Scalar => {
                ron::from_str::<String>(written).map_or_else(|_| Value::Word(written.to_owned()), Value::Text)
            }
            Shape::List(items) => Value::List(items.iter().map(|(_, _, item)| inner(item)).collect()),
            Shape::Fields(fields) => Value::Fields(
                fields.iter().map(|(name, _, field)| ((*name).to_owned(), inner(field))).collect(),
            ),
            Shape::Map(entries) => Value::Map(
                entries
                    .iter()
                    .map(|(key, value)| {
                        let key = inner(key);
                        let (name, is_word) = match key.value {
                            Value::Text(name) => (name, false),
                            Value::Word(name) => (name, true),
                            Value::List(_) | Value::Fields(_) | Value::Map(_) => (String::new(), false),
                        };
                        (Key { name, is_word }, inner(value))
                    })
                    .collect(),
            ),
        };
        Self { line: lines.spot(node.span.0, node.span.0).line, value }
    }
}

/// What is written in a file of a translation, not translated.
const NOT_MERGED: [&str; 4] = ["language", "status", "translated_from", "reviewed_by"];

/// What is there of a unit over all layers.
pub(super) fn units(layers: &Layers, decks: Vec<DeckId>, guides: Vec<GuideId>) -> Vec<Unit> {
    let is_deck = |id: &DeckId| id.as_str() != crate::domain::map::DECK;
    let mut units: Vec<Unit> = decks.into_iter().filter(is_deck).map(Unit::Deck).collect();
    units.extend(guides.into_iter().map(Unit::Guide));
    units.extend([Unit::Map, Unit::Common, Unit::Safety, Unit::Glossary]);
    units.retain(|unit| {
        source(layers, unit).is_some_and(|tag| sheet(layers, unit, &tag).is_ok_and(|sheet| sheet.is_some()))
    });
    units
}

/// The language that a unit is translated from; `None` for one that is not there or cannot be read.
pub(super) fn source(layers: &Layers, unit: &Unit) -> Option<Tag> {
    let mut quiet = Problems::default();
    let Some(structure) = unit.structure() else {
        if *unit != Unit::Glossary {
            return Some(contacts::source(layers));
        }
        return (0..layers.count()).rev().find_map(|layer| {
            let file = layers.read(layer, glossary::TERMS, &mut quiet)?;
            layers.tag(file.parse::<TermsFile<'_>>(&mut quiet)?.source.as_str())
        });
    };
    let folder = folder(layers, unit, structure)?;
    let file = layers.read(folder.layer, &format!("{}/{structure}", folder.path), &mut quiet)?;
    let written = match unit {
        Unit::Deck(_) => file.parse::<DeckFile<'_>>(&mut quiet)?.source.as_str().to_owned(),
        Unit::Guide(_) => file.parse::<GuideFile<'_>>(&mut quiet)?.source.as_str().to_owned(),
        Unit::Map | Unit::Safety | Unit::Common | Unit::Glossary => {
            file.parse::<MapFile<'_>>(&mut quiet)?.source.as_str().to_owned()
        }
    };
    layers.tag(&written)
}

fn folder(layers: &Layers, unit: &Unit, structure: &str) -> Option<Folder> {
    layers.folder_at(&unit.folder(), structure, &mut Problems::default())
}

/// A unit's texts in a language over all layers; `Ok(None)` where there are none.
///
/// # Errors
/// What keeps a file from being read.
pub(super) fn sheet(layers: &Layers, unit: &Unit, tag: &Tag) -> Result<Option<Node>, Problems> {
    let files: Vec<(usize, String)> = match unit.structure() {
        Some(structure) => {
            let texts = folder(layers, unit, structure).map(|folder| folder.texts).unwrap_or_default();
            texts.get(tag).cloned().into_iter().collect()
        }
        None => (0..layers.count())
            .filter_map(|layer| {
                let path = layers.texts_in(layer, &unit.folder(), &mut Problems::default()).remove(tag)?;
                Some((layer, path))
            })
            .collect(),
    };
    let mut problems = Problems::default();
    let mut merged: Option<Node> = None;
    for (layer, path) in files {
        let Some(file) = layers.read(layer, &path, &mut problems) else { return Err(problems) };
        if !unit.parses(&file, &mut problems) {
            return Err(problems);
        }
        let node = Node::of(&scan::tree(file.text()), file.text(), &mut Lines::new(file.text()));
        merged = Some(merged.map_or_else(|| node.clone(), |below| over(below, node.clone())));
    }
    Ok(merged)
}

/// Puts a layer's file over those below, as the loader does: lists whole, maps by entry.
fn over(below: Node, above: Node) -> Node {
    let (Value::Fields(mut fields), Value::Fields(new)) = (below.value, above.value.clone()) else {
        return above;
    };
    // How far it has come is said of the file on top.
    fields.retain(|(name, _)| !NOT_MERGED.contains(&name.as_str()));
    for (name, node) in new {
        match fields.iter_mut().find(|(known, _)| *known == name) {
            None => fields.push((name, node)),
            Some((_, old)) => match (&mut old.value, node.value) {
                (Value::Map(entries), Value::Map(new)) => {
                    for (key, node) in new {
                        entries.retain(|(known, _)| known.name != key.name);
                        entries.push((key, node));
                    }
                }
                (_, Value::List(new)) if new.is_empty() => {}
                (_, value) => *old = Node { line: node.line, value },
            },
        }
    }
    Node { line: above.line, value: Value::Fields(fields) }
}
