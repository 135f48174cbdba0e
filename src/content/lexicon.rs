//! The glossary as a check reads it: in each language the words to use, and the words to avoid.
//!
//! Knows terms; knows no text that uses them.

use std::collections::BTreeMap;

use super::glossary;
use super::layers::{Layers, Wanted};
use super::report::Problems;
use crate::domain::glossary::{Glossary, Term};
use crate::domain::id::TermId;
use crate::domain::language::Tag;
use crate::domain::phrase::{Found, Phrases};
use crate::domain::safe_text::SafeText;
use crate::text::fold;

/// Whether remarks on how texts are written are wanted: `None` where they are not.
pub(super) type Wording<'a> = Option<&'a Lexicon>;

/// What a word of the glossary is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Meaning {
    /// A term, or a form of it.
    Use(TermId),
    /// Not to be used; what to say instead.
    Avoid(SafeText),
}

/// The words of every language, over all layers.
#[derive(Debug)]
pub(super) struct Lexicon {
    glossary: Glossary,
    words: BTreeMap<Tag, Phrases<Meaning>>,
}

/// A word that is to be avoided, where it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Avoided<'t> {
    /// A byte offset and a number of characters.
    pub(super) within: (usize, usize),
    /// As it is written.
    pub(super) word: &'t str,
    /// What to say instead.
    pub(super) say: String,
}

impl Lexicon {
    /// Reads every language; what is wrong in the glossary is told when it is checked itself.
    pub(super) fn new(layers: &Layers) -> Self {
        let glossary = glossary::load(layers, Wanted::All, None, &mut Problems::default());
        let phrases = |terms: &BTreeMap<TermId, Term>| {
            let words = terms.iter().flat_map(|(id, term)| {
                let used = term.words().map(|word| (word.as_str(), Meaning::Use(id.clone())));
                let avoided =
                    term.avoid.iter().map(|word| (word.as_str(), Meaning::Avoid(term.term.clone())));
                used.chain(avoided)
            });
            Phrases::new(words, fold)
        };
        let words = glossary.texts.iter().map(|(tag, terms)| (tag.clone(), phrases(terms))).collect();
        Self { glossary, words }
    }

    /// Returns the words of a text that are to be avoided. What is a term, or stands within a longer one, is not.
    pub(super) fn avoided<'t>(&self, text: &'t str, language: &Tag) -> Vec<Avoided<'t>> {
        let found = self.find(text, language);
        let is_term =
            |at: usize| found.iter().any(|other| other.at == at && matches!(other.meant, Meaning::Use(_)));
        found
            .iter()
            .filter(|found| !is_term(found.at))
            .filter_map(|found| {
                let Meaning::Avoid(say) = found.meant else { return None };
                let word = text.get(found.at..found.end)?;
                Some(Avoided { within: (found.at, word.chars().count()), word, say: say.to_string() })
            })
            .collect()
    }

    /// Returns how the terms of a source text are said in a language in which a translation says none of them so.
    ///
    /// A word of which the term is a part is enough: endings and prefixes differ from language to language.
    pub(super) fn unsaid(&self, (source, from): (&str, &Tag), (text, to): (&str, &Tag)) -> Vec<String> {
        let Some(terms) = self.glossary.texts.get(to) else { return Vec::new() };
        let text = fold(text);
        let is_said = |term: &Term| term.words().any(|word| text.contains(&fold(word)));
        let mut unsaid = Vec::new();
        for found in self.find(source, from) {
            let Meaning::Use(id) = found.meant else { continue };
            if let Some(term) = terms.get(id).filter(|term| !is_said(term))
                && !unsaid.contains(&term.term.to_string())
            {
                unsaid.push(term.term.to_string());
            }
        }
        unsaid
    }

    fn find(&self, text: &str, language: &Tag) -> Vec<Found<'_, Meaning>> {
        self.words.get(language).map(|words| words.find(text)).unwrap_or_default()
    }
}
