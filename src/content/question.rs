//! Questions that are hard to answer freely: *why*, and two in one.
//!
//! Knows words and their order in Swedish and English, and the words for *why* in some more languages. Knows no file.

use crate::domain::phrase::{Phrases, Word, words};
use crate::text::fold;

/// Returns the words for *why* that a question uses.
pub(super) fn why(text: &str, language: &str) -> Option<&'static str> {
    let why = Phrases::new(words_for_why(language).iter().map(|&why| (why, why)), fold);
    why.find(text).first().map(|found| *found.meant)
}

fn words_for_why(language: &str) -> &'static [&'static str] {
    match language {
        "sv" => &["varför", "hur kommer det sig"],
        "en" => &["why", "how come"],
        "ar" => &["لماذا", "ليش"],
        "fa" => &["چرا"],
        "ps" => &["ولې"],
        "ti" => &["ስለምንታይ", "ንምንታይ"],
        "uk" => &["чому", "навіщо"],
        "ru" => &["почему", "зачем"],
        _ => &[],
    }
}

/// The words by which a second question begins, folded.
struct Grammar {
    /// `and`, `or`.
    joins: [&'static str; 2],
    /// Always begin a question: *what*, *how*.
    asks: &'static [&'static str],
    /// Begin a question after a comma or another question word, else describe a person or thing: *who*, *which*.
    asks_or_relates: &'static [&'static str],
    /// Begin a question, unless somebody follows who does something: *when do you*, not *when you*.
    asks_or_tells_when: &'static [&'static str],
    /// Begin a question when somebody follows: *do you*.
    verbs: &'static [&'static str],
    /// Somebody, or something.
    subjects: &'static [&'static str],
}

const SWEDISH: Grammar = Grammar {
    joins: ["och", "eller"],
    asks: &["vad", "hur", "vem", "vilka", "vilken", "vilket", "varfor", "vart"],
    asks_or_relates: &[],
    asks_or_tells_when: &["nar", "var"],
    verbs: &[
        "ar", "har", "vill", "kan", "ska", "far", "finns", "behover", "kanner", "tycker", "tror", "vet",
        "mar", "gor", "blir", "brukar", "tanker", "forstar", "kommer", "borjar", "slutar", "hander", "gar",
    ],
    subjects: &["du", "ni", "vi", "jag", "han", "hon", "de", "dem", "det", "den", "man", "nagon", "nagot"],
};

const ENGLISH: Grammar = Grammar {
    joins: ["and", "or"],
    asks: &["what", "how", "why"],
    asks_or_relates: &["who", "which", "whom", "whose"],
    asks_or_tells_when: &["when", "where"],
    verbs: &[
        "do", "does", "did", "is", "are", "was", "were", "have", "has", "can", "could", "will", "would",
        "should", "shall", "may",
    ],
    subjects: &[
        "you",
        "we",
        "i",
        "he",
        "she",
        "they",
        "it",
        "that",
        "this",
        "your",
        "there",
        "anyone",
        "anybody",
        "anything",
        "someone",
        "somebody",
        "something",
    ],
};

/// Where a second question begins in a line with one question mark: the join, as byte offset and length.
pub(super) fn second(text: &str, language: &str) -> Option<(usize, usize)> {
    let grammar = match language {
        "sv" => &SWEDISH,
        "en" => &ENGLISH,
        _ => return None,
    };
    let words = words(text, fold);
    let is_asking = words.first().is_some_and(|first| grammar.asks_first(first));
    words.iter().enumerate().skip(1).find_map(|(number, join)| {
        let has_comma = words
            .get(number.checked_sub(1)?)
            .is_some_and(|before| text.get(before.end..join.at).is_some_and(|between| between.contains(',')));
        let rest = words.get(number + 1..)?;
        let begins = grammar.joins.contains(&join.folded.as_str())
            && grammar.begins_a_question(rest, has_comma || is_asking);
        begins.then(|| (join.at, text.get(join.at..join.end).map_or(1, |word| word.chars().count())))
    })
}

impl Grammar {
    fn asks_first(&self, word: &Word) -> bool {
        let word = word.folded.as_str();
        [self.asks, self.asks_or_relates, self.asks_or_tells_when].iter().any(|list| list.contains(&word))
    }

    /// Whether what follows a join asks something of its own.
    fn begins_a_question(&self, rest: &[Word], may_be_relative: bool) -> bool {
        let word = |at: usize| rest.get(at).map_or("", |word| word.folded.as_str());
        let (first, next) = (word(0), word(1));
        let is_subject = |word: &str| self.subjects.contains(&word);
        self.asks.contains(&first)
            || may_be_relative && self.asks_or_relates.contains(&first)
            || self.asks_or_tells_when.contains(&first) && (next.is_empty() || self.verbs.contains(&next))
            || self.verbs.contains(&first) && is_subject(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_questions_in_one_are_found_where_the_second_begins() {
        for (language, text, join) in [
            ("sv", "Vad gör du, och hur mår du?", "och"),
            ("sv", "Vad gör du och när?", "och"),
            ("sv", "Vem hjälper dig, och när kommer den personen?", "och"),
            ("sv", "Var bor du, och när vill du flytta?", "och"),
            ("sv", "Vill du vila, eller vill du gå ut?", "eller"),
            ("sv", "Vet du vem du kan ringa eller vad du kan säga?", "eller"),
            ("en", "What do you do, and how are you?", "and"),
            ("en", "Who helps you and when?", "and"),
            ("en", "Who is with you and who helps you?", "and"),
            ("en", "Do you want to rest, or do you want to go out?", "or"),
            ("en", "Do you know what happens or what you can do?", "or"),
            ("en", "Where do you live, and when can you move?", "and"),
        ] {
            let found = second(text, language).and_then(|(at, length)| text.get(at..at + length));
            assert_eq!(found.unwrap_or_default(), join, "{text}");
        }
    }

    #[test]
    fn lists_and_people_who_are_described_are_one_question() {
        for (language, text) in [
            ("sv", "Sover du på dagen eller natten?"),
            ("sv", "Vad gör du hemma och när du är ute?"),
            ("sv", "Vill du veta mer om skolan och vården?"),
            ("sv", "Är det lugnt och varmt där du är?"),
            ("sv", "Vem vill du prata med, nu eller senare?"),
            ("sv", "Och hur är det i dag?"),
            ("en", "Do you sleep by day or night?"),
            ("en", "Is there an adult whom you trust and who helps you?"),
            ("en", "What do you do at home and when you are out?"),
            ("en", "Is it somebody who helps you or is near you?"),
            ("en", "And how is it today?"),
            ("ar", "and what?"),
        ] {
            assert_eq!(second(text, language), None, "{text}");
        }
    }

    #[test]
    fn why_is_found_in_more_than_one_word() {
        assert_eq!(why("Hur kommer  det sig?", "sv"), Some("hur kommer det sig"));
        assert_eq!(why("How come?", "en"), Some("how come"));
        assert_eq!(why("How did you come?", "en"), None);
        assert_eq!(why("VARFÖR", "sv"), Some("varför"));
        assert_eq!(why("چرا؟", "fa"), Some("چرا"));
        assert_eq!(why("why", "so"), None);
    }
}
