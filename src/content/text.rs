//! The gate of every text: what cannot be used is refused with its place, the rest becomes `SafeText`.
//!
//! Knows characters; knows no list, card or language.

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::code::Code;
use super::mirror::Raw;
use super::report::{Path, Report};
use crate::domain::safe_text::{LONGEST, MOST_MARKS, Refusal, SafeText};

/// Takes a text. What is refused, or only white space, comes out empty.
pub(super) fn take(raw: &Raw<'_>, at: &Path<'_>, report: &mut Report<'_>) -> SafeText {
    let text = raw.as_str();
    let safe = match SafeText::new(text) {
        Ok(safe) => safe,
        Err((offset, refusal)) => {
            let (code, arguments) = told(refusal);
            if refusal == Refusal::TooLong {
                report.add(at, code, arguments);
            } else {
                report.add_within(at, (offset, 1), code, arguments);
            }
            return SafeText::default();
        }
    };
    if !text.is_ascii() {
        unusable(text, at, report);
    }
    if report.wants_wording() {
        written(text, at, report);
    }
    if safe.chars().all(char::is_whitespace) { SafeText::default() } else { safe }
}

/// Takes a text that may be absent; an empty one counts as absent.
pub(super) fn take_optional(
    raw: Option<&Raw<'_>>,
    at: &Path<'_>,
    report: &mut Report<'_>,
) -> Option<SafeText> {
    raw.map(|raw| take(raw, at, report)).filter(|text| !text.is_empty())
}

fn told(refusal: Refusal) -> (Code, Vec<(&'static str, String)>) {
    let point = |character: char| vec![("character", point(character))];
    match refusal {
        Refusal::Control(character) => (Code::ControlCharacter, point(character)),
        Refusal::Bidi(character) => (Code::BidiControl, point(character)),
        Refusal::Invisible(character) => (Code::InvisibleCharacter, point(character)),
        Refusal::Brace(character) => (Code::ReservedBrace, vec![("character", character.to_string())]),
        Refusal::TooManyMarks => (Code::TooManyMarks, vec![("limit", MOST_MARKS.to_string())]),
        Refusal::TooLong => (Code::TextTooLong, vec![("limit", LONGEST.to_string())]),
    }
}

fn point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

fn unusable(text: &str, at: &Path<'_>, report: &mut Report<'_>) {
    for (offset, code, character) in misleading(text) {
        report.add_within(at, (offset, 1), code, vec![("character", point(character))]);
    }
}

/// What keeps a text from another program from being taken, as a file's would be: a byte offset, what, and the
/// message's arguments; none for a text that is sound.
#[must_use]
#[allow(clippy::type_complexity, reason = "a place, what, and what its message takes")]
pub fn refused(text: &str) -> Vec<(usize, Code, Vec<(&'static str, String)>)> {
    if let Err((offset, refusal)) = SafeText::new(text) {
        let (code, arguments) = told(refusal);
        return vec![(offset, code, arguments)];
    }
    let told = |(offset, code, character)| (offset, code, vec![("character", point(character))]);
    misleading(text).into_iter().map(told).collect()
}

/// Characters that show something else than they mean: each kind is told once a text.
fn misleading(text: &str) -> Vec<(usize, Code, char)> {
    let mut seen: Vec<(usize, Code, char)> = Vec::new();
    for (offset, character) in text.char_indices() {
        if character < '\u{E000}' {
            continue;
        }
        let code = match character {
            '\u{FFFD}' => Code::ReplacementCharacter,
            '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Code::PrivateUse,
            '\u{FD3E}' | '\u{FD3F}' => continue,
            '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => Code::PresentationForm,
            _ => continue,
        };
        if !seen.iter().any(|(_, known, _)| *known == code) {
            seen.push((offset, code, character));
        }
    }
    seen
}

/// Remarks on how a text is written.
fn written(text: &str, at: &Path<'_>, report: &mut Report<'_>) {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return;
    }
    if let Some(offset) = spaces(text, trimmed) {
        report.add_within(at, (offset, 1), Code::Spaces, Vec::new());
    }
    if !text.is_ascii() {
        if stands_apart(text) {
            report.add(at, Code::NotNfc, Vec::new());
        }
        if let Some(offset) = tatweel(text) {
            report.add_within(at, (offset, 1), Code::Tatweel, Vec::new());
        }
    }
}

/// Whether letters and their marks are stored apart. That a keyboard writes two marks in another order than Unicode does,
/// as every Arabic one does, is nothing to tell anybody.
fn stands_apart(text: &str) -> bool {
    !is_nfc(text) && text.nfc().count() != text.chars().count()
}

/// The first line drawn between two letters; behind a word of one letter it is how Arabic writes.
fn tatweel(text: &str) -> Option<usize> {
    let mut stretches = text.match_indices('\u{640}');
    stretches.find_map(|(at, line)| {
        let next = text.get(at + line.len()..)?.chars().next()?;
        matches!(next, '\u{620}'..='\u{6D5}').then_some(at)
    })
}

/// The first space that stands at an end, beside another, or before a sign that ends something.
fn spaces(text: &str, trimmed: &str) -> Option<usize> {
    if text.starts_with(char::is_whitespace) {
        return Some(0);
    }
    let doubled =
        trimmed.char_indices().zip(trimmed.chars().skip(1)).find_map(|((offset, first), second)| {
            (first.is_whitespace() && second.is_whitespace()).then_some(offset + first.len_utf8())
        });
    let before_sign = trimmed.match_indices(' ').find_map(|(offset, space)| {
        let mut after = trimmed.get(offset + space.len()..)?.chars();
        let (sign, next) = (after.next()?, after.next());
        let ends = CLOSE.contains(&sign) && next.is_none_or(char::is_whitespace);
        (ends || sign == JOINER).then_some(offset)
    });
    doubled.or(before_sign).or((trimmed.len() < text.len()).then_some(trimmed.len()))
}

/// Signs that stand right behind a word.
const CLOSE: [char; 9] = ['.', ',', '?', '!', '،', '؟', '؛', '።', '፧'];
/// Parts two letters of one word, and has nothing to part behind a space.
const JOINER: char = '\u{200C}';
