//! The glossary: terms, how each is to be said, and what not to say.
//!
//! Knows no file, and no screen that shows it.

use std::collections::{BTreeMap, BTreeSet};

use super::card::{Card, Status};
use super::id::TermId;
use super::language::Tag;
use super::phrase::{Fold, Phrases};
use super::safe_text::SafeText;

/// Terms, and how each is to be translated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Glossary {
    /// Ids in order.
    pub terms: Vec<TermId>,
    /// By language and id.
    pub texts: BTreeMap<Tag, BTreeMap<TermId, Term>>,
}

/// A term in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Term {
    /// The word to use.
    pub term: SafeText,
    /// Other forms of it.
    pub forms: Vec<SafeText>,
    /// Words not to use.
    pub avoid: Vec<SafeText>,
    /// What it means.
    pub definition: Option<SafeText>,
    /// How far it has come.
    pub status: Status,
}

impl Term {
    /// Returns the word to use and its other forms.
    pub fn words(&self) -> impl Iterator<Item = &SafeText> {
        std::iter::once(&self.term).chain(&self.forms)
    }
}

impl Glossary {
    /// Returns the terms of a language, to look for in texts.
    #[must_use]
    pub fn phrases(&self, language: &Tag, fold: Fold) -> Phrases<&TermId> {
        let terms = self.texts.get(language).into_iter().flatten();
        let words = terms.flat_map(|(id, term)| term.words().map(move |word| (word.as_str(), id)));
        Phrases::new(words, fold)
    }

    /// Returns the terms that a text uses, as they stand in it, each once.
    #[must_use]
    pub fn found_in<'a>(&'a self, language: &Tag, text: &SafeText, fold: Fold) -> Vec<&'a TermId> {
        let mut seen = BTreeSet::new();
        let phrases = self.phrases(language, fold);
        let found: Vec<&TermId> = phrases.find(text).into_iter().map(|found| *found.meant).collect();
        found.into_iter().filter(|id| seen.insert(*id)).collect()
    }

    /// Returns the terms that some cards use in a language, in the glossary's order.
    #[must_use]
    pub fn used_in<'a>(
        &'a self,
        language: &Tag,
        cards: impl IntoIterator<Item = &'a Card>,
        fold: Fold,
    ) -> Vec<&'a TermId> {
        let phrases = self.phrases(language, fold);
        let texts = cards.into_iter().filter_map(|card| card.texts.get(language));
        let used: BTreeSet<&TermId> = texts
            .flat_map(|text| text.explain.iter().chain(&text.ask).chain(&text.follow_ups).chain(&text.title))
            .flat_map(|text| phrases.find(text).into_iter().map(|found| *found.meant).collect::<Vec<_>>())
            .collect();
        self.terms.iter().filter(|id| used.contains(id)).collect()
    }
}
