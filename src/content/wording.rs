//! Remarks on lines that are said and interpreted, and on a translation beside its source.
//!
//! Remarks only: nothing here keeps a text from being used. Knows no file.

use super::code::Code;
use super::letters;
use super::pairs;
use super::question;
use super::report::{Path, Report};
use super::shore;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;

/// More words than this are hard to hold in mind while interpreting.
const MOST_WORDS: usize = 15;

/// What a list's texts are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Said, interpreted and shown: facts.
    Explained,
    /// Said, interpreted and shown: questions.
    Asked,
    /// Notes, prompts, checklists: free.
    Free,
}

/// Looks at a line that is said.
pub(super) fn line(text: &SafeText, kind: Kind, language: &Tag, at: &Path<'_>, report: &mut Report<'_>) {
    if kind == Kind::Free || text.is_empty() {
        return;
    }
    let words = words(text).count();
    if words > MOST_WORDS {
        let arguments = vec![("words", words.to_string()), ("limit", MOST_WORDS.to_string())];
        report.add(at, Code::LongLine, arguments);
    }
    // A mark and those behind it are one; a mark within a word asks nothing.
    let questions = text.split(char::is_whitespace).filter(|word| asks(word)).count();
    let base = language.primary().unwrap_or_default();
    if questions > 1 {
        report.add(at, Code::TwoQuestions, Vec::new());
    } else if let Some(offset) = second_sentence(text) {
        report.add_within(at, (offset, 1), Code::TwoSentences, Vec::new());
    } else if let Some(within) = question::second(text, base).filter(|_| questions == 1) {
        report.add_within(at, within, Code::TwoQuestions, Vec::new());
    }
    // A fact may say *why*; a question, wherever it stands, does not ask it.
    if (kind == Kind::Asked || questions > 0)
        && let Some(word) = question::why(text, base)
    {
        report.add(at, Code::AsksWhy, vec![("word", word.to_owned())]);
    }
}

/// Looks at the words and letters of any text: words that the glossary says to avoid, letters and signs of another
/// language, islands that would change places. That it is the source's is told elsewhere.
pub(super) fn written(
    text: &SafeText,
    source: Option<&SafeText>,
    language: &Tag,
    at: &Path<'_>,
    report: &mut Report<'_>,
) {
    avoided(text, language, at, report);
    if let Some((offset, sign)) = pairs::unpaired(text) {
        report.add_within(at, (offset, 1), Code::UnpairedSign, vec![("sign", sign.to_string())]);
    }
    let base = language.primary().unwrap_or_default();
    if source != Some(text) && letters::is_in_another_script(text, base) {
        report.add(at, Code::OtherScript, Vec::new());
    }
    if text.is_ascii() {
        return;
    }
    for found in letters::strange(text, base) {
        report.add_within(at, (found.at, 1), Code::StrangeLetter, told(&found));
    }
    for found in letters::signs(text, base) {
        report.add_within(at, (found.at, 1), Code::StrangeSign, told(&found));
    }
    if let Some(found) = letters::alike(text, base) {
        report.add_within(at, (found.at, 1), Code::LookAlike, told(&found));
    }
    if let Some((offset, island)) = shore::broken_island(text) {
        let arguments = vec![("island", island.to_owned())];
        report.add_within(at, (offset, island.chars().count()), Code::BrokenIsland, arguments);
    }
}

fn told(found: &letters::Found<'_>) -> Vec<(&'static str, String)> {
    vec![
        ("letter", found.letter.to_string()),
        ("point", format!("U+{:04X}", u32::from(found.letter))),
        ("instead", found.instead.clone()),
        ("word", found.word.to_owned()),
    ]
}

/// Tells of words that the glossary says to avoid, each where it stands.
fn avoided(text: &SafeText, language: &Tag, at: &Path<'_>, report: &mut Report<'_>) {
    let Some(lexicon) = report.lexicon() else { return };
    for avoided in lexicon.avoided(text, language) {
        let arguments = vec![("word", avoided.word.to_owned()), ("say", avoided.say)];
        report.add_within(at, avoided.within, Code::AvoidedWord, arguments);
    }
}

/// Tells of terms that a line of the source uses, and its translation does not say as the glossary does.
pub(super) fn terms(
    (source, from): (&SafeText, Option<&Tag>),
    (text, to): (&SafeText, &Tag),
    kind: Kind,
    at: &Path<'_>,
    report: &mut Report<'_>,
) {
    let (Some(lexicon), Some(from)) = (report.lexicon(), from) else { return };
    if kind == Kind::Free || text.is_empty() {
        return;
    }
    for say in lexicon.unsaid((source, from), (text, to)) {
        report.add(at, Code::UnsaidTerm, vec![("say", say)]);
    }
}

/// Looks at a translation beside its source.
pub(super) fn beside(source: &SafeText, text: &SafeText, at: &Path<'_>, report: &mut Report<'_>) {
    if text.is_empty() || source.is_empty() {
        return;
    }
    if source == text {
        // A name has capitals or digits; three small letters are a word.
        let lower = |word: &str| word.chars().count() > 2 && word.chars().all(char::is_lowercase);
        if words(text).count() > 1 && words(text).any(lower) {
            report.add(at, Code::SameAsSource, Vec::new());
        }
        return;
    }
    let (theirs, ours) = (end(source), end(text));
    if theirs != ours {
        report.add(at, Code::EndPunctuation, vec![("source", theirs.into()), ("here", ours.into())]);
    }
    if numbers_differ(source, text) {
        let (theirs, ours) = (listed(&digits(source)), listed(&digits(text)));
        report.add(at, Code::DigitsDiffer, vec![("source", theirs), ("here", ours)]);
    }
}

fn listed(numbers: &[String]) -> String {
    if numbers.is_empty() { "–".to_owned() } else { numbers.join(", ") }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || ('\u{1361}'..='\u{1368}').contains(&c))
        .filter(|word| word.contains(char::is_alphanumeric))
}

/// Whether a word ends with a question mark.
fn asks(word: &str) -> bool {
    word.trim_end_matches(closes).chars().next_back().is_some_and(is_question)
}

/// Whether this may stand behind the sign that ends a sentence.
fn closes(character: char) -> bool {
    "\"'”’»«“)]!\u{2069}\u{200E}\u{200F}\u{61C}".contains(character)
}

fn is_question(character: char) -> bool {
    matches!(character, '?' | '؟' | '፧' | '？' | '⸮')
}

fn is_stop(character: char) -> bool {
    matches!(character, '.' | '።' | '۔' | '。' | '!' | '…') || is_question(character)
}

/// Where a second sentence begins: a sign that ends one, a space, and no small letter or digit.
fn second_sentence(text: &str) -> Option<usize> {
    let mut before = None;
    let mut spaced = false;
    for (offset, character) in text.char_indices() {
        if character.is_whitespace() {
            spaced = true;
            continue;
        }
        let begins = character.is_alphabetic() && !character.is_lowercase();
        if spaced && begins && before.is_some_and(is_stop) {
            return Some(offset);
        }
        before = Some(character);
        spaced = false;
    }
    None
}

/// The class of a text's last sign. A stop within a bracket at the end may be an abbreviation's.
fn end(text: &str) -> &'static str {
    let closing = |c: char| c.is_whitespace() || c != '!' && closes(c);
    let kept = text.trim_end_matches(closing);
    let is_in_bracket = text.get(kept.len()..).is_some_and(|after| after.starts_with([')', ']']));
    match kept.chars().next_back() {
        Some('…') => "…",
        Some('.') if kept.ends_with("...") => "…",
        Some('.' | '።' | '۔' | '。') if !is_in_bracket => ".",
        Some(last) if is_question(last) => "?",
        Some('!' | '！') => "!",
        Some(':' | '፡' | '：' | '፦') => ":",
        _ => "–",
    }
}

/// A number up to this may be a word in another language.
const MOST_IN_WORDS: usize = 10;

/// Whether the numbers of a translation are not the source's. A small number may be said in a word instead, and `4th` or
/// `3G` may become a number of its own; none may be new.
fn numbers_differ(source: &str, here: &str) -> bool {
    let are_among = |some: Vec<String>, mut all: Vec<String>| {
        some.iter().all(|number| {
            let at = all.iter().position(|other| other == number);
            at.is_some_and(|at| all.swap_remove(at) == *number)
        })
    };
    let is_large = |number: &String| number.parse().is_ok_and(|number: usize| number > MOST_IN_WORDS);
    let large = numbers(source).into_iter().filter(is_large).collect();
    !are_among(numbers(here), digits(source)) || !are_among(large, digits(here))
}

/// The numbers in a text in Latin digits, sorted; not those that stand in a word with letters.
fn numbers(text: &str) -> Vec<String> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    let mut numbers: Vec<String> =
        words.filter(|word| word.chars().all(|letter| digit(letter).is_some())).flat_map(digits).collect();
    numbers.sort();
    numbers
}

/// Every row of digits in a text, in Latin digits.
fn digits(text: &str) -> Vec<String> {
    let latin: String = text.chars().map(|letter| digit(letter).unwrap_or(' ')).collect();
    latin.split_whitespace().map(str::to_owned).collect()
}

fn digit(character: char) -> Option<char> {
    let zero = match character {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
        _ => return None,
    };
    char::from_digit(u32::from(character) - u32::from(zero), 10)
}
