//! Languages as the content knows them: a tag, and the direction of its script.
//!
//! Knows nothing of catalogues, files or negotiation.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::card::Status;

/// The tag of a language, canonical (`sv`, `fa-AF`, `uz-Latn`).
///
/// Aliases are resolved before a `Tag` is made; two tags are the same language only when they are equal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tag(String);

impl Tag {
    /// Takes a canonical tag as it stands.
    #[must_use]
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }

    /// Returns the tag as it is written in files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the language without script and region.
    #[must_use]
    pub fn primary(&self) -> Option<&str> {
        self.0.split('-').next()
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The direction in which a script is read. It belongs to the script, not to the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Direction {
    /// Latin, Cyrillic, Ethiopic …
    #[default]
    LeftToRight,
    /// Arabic, Hebrew, Thaana …
    RightToLeft,
}

/// The digits in which a language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Digits {
    /// 0–9
    #[default]
    Latin,
    /// ٠–٩
    Arabic,
    /// ۰–۹
    Persian,
}

/// What is known of a language: a row of `locales/languages.ron`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its canonical tag.
    pub tag: Tag,
    /// Other tags that mean the same language.
    pub aliases: Vec<String>,
    /// Its name in itself.
    pub autonym: String,
    /// Its script, four letters (ISO 15924).
    pub script: String,
    /// Its direction.
    pub direction: Direction,
    /// Whether a facilitator may work in it.
    pub facilitator: bool,
    /// Its digits.
    pub digits: Digits,
    /// Where the *interface* falls back to; a card's text never does.
    pub fallback: Vec<Tag>,
    /// How far the program's own words have come in it; `None` where it has none.
    pub words: Option<Status>,
    /// Whether it is made for tests of the program, and so stands in no list.
    pub is_pseudo: bool,
}

impl Language {
    /// Returns the languages whose words serve those who read this one, best first: its own, then those that it falls back
    /// to of the same language and script. `known` looks a language up.
    pub fn serving<'a>(
        &'a self,
        known: impl Fn(&Tag) -> Option<&'a Language> + 'a,
    ) -> impl Iterator<Item = &'a Language> + 'a {
        let reads =
            move |other: &&Language| other.tag.primary() == self.tag.primary() && other.script == self.script;
        let others = self.fallback.iter().filter_map(known).filter(reads);
        std::iter::once(self).chain(others).filter(|language| language.words.is_some())
    }

    /// Returns how far those words have come: as far as the least of them, since a gap is filled from the next.
    pub fn status_of_words<'a>(
        &'a self,
        known: impl Fn(&Tag) -> Option<&'a Language> + 'a,
    ) -> Option<Status> {
        self.serving(known).filter_map(|language| language.words).min()
    }
}
