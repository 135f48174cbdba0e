//! Finding words and phrases in a text: whole words, folded, the longest first.
//!
//! How letters are folded is passed in. Knows no glossary and no file.

use std::collections::BTreeMap;

use unicode_normalization::char::is_combining_mark;

/// Makes of a text what is the same for search.
pub type Fold = fn(&str) -> String;

/// A word of a text, folded, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The byte at which it begins.
    pub at: usize,
    /// The byte at which it ends.
    pub end: usize,
    /// What is the same for search.
    pub folded: String,
}

/// Returns the words of a text; what is neither letter nor digit parts them.
#[must_use]
pub fn words(text: &str, fold: Fold) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    // Marks and joiners belong to the letter before them.
    let is_inside =
        |c: char| c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\u{200C}' | '\u{200D}');
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_inside(character) {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            let folded = fold(text.get(from..at).unwrap_or_default());
            if !folded.is_empty() {
                words.push(Word { at: from, end: at, folded });
            }
        }
    }
    words
}

/// Phrases to look for, each with what it stands for.
#[derive(Debug, Clone)]
pub struct Phrases<T> {
    fold: Fold,
    /// By first word: all words of the phrase, and what it means.
    by_first: BTreeMap<String, Vec<(Vec<String>, T)>>,
}

/// A phrase that stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'a, T> {
    /// The byte at which it begins.
    pub at: usize,
    /// The byte at which it ends.
    pub end: usize,
    /// What it stands for.
    pub meant: &'a T,
}

impl<T> Phrases<T> {
    /// Takes phrases; one without a letter or digit is left out.
    pub fn new<'p>(phrases: impl IntoIterator<Item = (&'p str, T)>, fold: Fold) -> Self {
        let mut by_first: BTreeMap<String, Vec<(Vec<String>, T)>> = BTreeMap::new();
        for (phrase, meant) in phrases {
            let words: Vec<String> = words(phrase, fold).into_iter().map(|word| word.folded).collect();
            if let Some(first) = words.first() {
                by_first.entry(first.clone()).or_default().push((words, meant));
            }
        }
        Self { fold, by_first }
    }

    /// Returns what stands in a text, from its beginning to its end. Of phrases that begin at one word the longest
    /// counts, and nothing is looked for within it; phrases that are the same are all returned.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Found<'_, T>> {
        let words = words(text, self.fold);
        let mut found = Vec::new();
        let mut rest = words.as_slice();
        while let [first, others @ ..] = rest {
            let stands = |phrase: &[String]| {
                phrase.len() <= rest.len() && phrase.iter().zip(rest).all(|(word, here)| *word == here.folded)
            };
            let here = self.by_first.get(&first.folded).into_iter().flatten();
            let here: Vec<_> = here.filter(|(phrase, _)| stands(phrase)).collect();
            let longest = here.iter().map(|(phrase, _)| phrase.len()).max().unwrap_or(0);
            let end =
                longest.checked_sub(1).and_then(|last| rest.get(last)).map_or(first.end, |word| word.end);
            let longest_here = here.into_iter().filter(|(phrase, _)| phrase.len() == longest);
            found.extend(longest_here.map(|(_, meant)| Found { at: first.at, end, meant }));
            rest = if longest > 1 { rest.get(longest..).unwrap_or_default() } else { others };
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        text.to_lowercase()
    }

    fn found(phrases: &[&str], text: &str) -> Vec<String> {
        let phrases = Phrases::new(phrases.iter().map(|&phrase| (phrase, ())), fold);
        phrases
            .find(text)
            .into_iter()
            .map(|found| text.get(found.at..found.end).unwrap_or("?").to_owned())
            .collect()
    }

    #[test]
    fn whole_words_are_found_and_parts_of_words_are_not() {
        let asylum = ["asylum", "asylum case", "case"];
        assert_eq!(found(&asylum, "Your asylum case, the case."), ["asylum case", "case"]);
        assert_eq!(found(&asylum, "ASYLUM! Asylums; in case of case."), ["ASYLUM", "case", "case"]);
        assert_eq!(found(&["best interests"], "the best\u{A0}interests"), ["best\u{A0}interests"]);
        assert_eq!(found(&["best interests"], "the best interest"), [] as [&str; 0]);
        assert_eq!(found(&["co-operation"], "Our Co-operation."), ["Co-operation"]);
        assert_eq!(found(&["child's best"], "the child’s best"), ["child’s best"]);
        assert_eq!(found(&["", "–"], "– a –"), [] as [&str; 0]);
    }

    #[test]
    fn the_longest_at_a_word_counts_and_nothing_within_it() {
        let court = ["court", "migration court", "migration court of appeal", "appeal"];
        assert_eq!(
            found(&court, "a migration court of appeal or a migration court of law"),
            ["migration court of appeal", "migration court"]
        );
        assert_eq!(found(&["case", "case"], "a case"), ["case", "case"], "two that are the same");
    }

    #[test]
    fn marks_and_joiners_are_part_of_their_word() {
        assert_eq!(found(&["قرار"], "قَرار"), [] as [&str; 0], "this fold keeps marks");
        assert_eq!(words("e\u{301}a می\u{200C}روم", fold).len(), 2);
    }
}
