//! Remarks on lines that are said and interpreted, and on a translation beside its source.
//!
//! Remarks only: nothing here keeps a text from being used. Knows no file.

use super::code::Code;
use super::letters;
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
    let questions = text.chars().filter(|character| is_question(*character)).count();
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
/// language, islands that would change places.
pub(super) fn written(text: &SafeText, language: &Tag, at: &Path<'_>, report: &mut Report<'_>) {
    avoided(text, language, at, report);
    if text.is_ascii() {
        return;
    }
    let base = language.primary().unwrap_or_default();
    for found in letters::strange(text, base) {
        report.add_within(at, (found.at, 1), Code::StrangeLetter, told(&found));
    }
    for found in letters::signs(text, base) {
        report.add_within(at, (found.at, 1), Code::StrangeSign, told(&found));
    }
    if let Some(found) = letters::alike(text) {
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
        let lower = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
        if words(text).count() > 1 && words(text).any(lower) {
            report.add(at, Code::SameAsSource, Vec::new());
        }
        return;
    }
    let (theirs, ours) = (end(source), end(text));
    if theirs != ours {
        report.add(at, Code::EndPunctuation, vec![("source", theirs.into()), ("here", ours.into())]);
    }
    let (theirs, ours) = (numbers(source), numbers(text));
    if theirs != ours {
        report.add(at, Code::DigitsDiffer, vec![("source", listed(&theirs)), ("here", listed(&ours))]);
    }
}

fn listed(numbers: &[String]) -> String {
    if numbers.is_empty() { "–".to_owned() } else { numbers.join(", ") }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || ('\u{1361}'..='\u{1368}').contains(&c))
        .filter(|word| word.contains(char::is_alphanumeric))
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

/// The class of a text's last sign.
fn end(text: &str) -> &'static str {
    let closing = |c: char| c.is_whitespace() || "\"'”’»«“)]\u{2069}\u{200E}\u{200F}\u{61C}".contains(c);
    match text.trim_end_matches(closing).chars().next_back() {
        Some('.' | '።' | '۔' | '。') => ".",
        Some(last) if is_question(last) => "?",
        Some('!' | '！') => "!",
        Some(':' | '፡' | '：' | '፦') => ":",
        Some('…') => "…",
        _ => "–",
    }
}

/// The numbers in a text in Latin digits, sorted.
fn numbers(text: &str) -> Vec<String> {
    let folded: String = text
        .chars()
        .map(|character| {
            let zero = match character {
                '0'..='9' => '0',
                '\u{660}'..='\u{669}' => '\u{660}',
                '\u{6F0}'..='\u{6F9}' => '\u{6F0}',
                _ => return ' ',
            };
            char::from_digit(u32::from(character) - u32::from(zero), 10).unwrap_or(' ')
        })
        .collect();
    let mut numbers: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
    numbers.sort();
    numbers
}
