//! ron's faults of syntax and type, said as codes with a place that a person would look at.
//!
//! Knows ron's errors; knows no field of the format by name.

use ron::error::{Error, SpannedError};

use super::code::Code;
use super::nearest;
use super::scan;
use super::slip;
use super::spot::Lines;
use crate::problem::Spot;

type Arguments = Vec<(&'static str, String)>;

/// Says a fault of ron's: what, where, and the message's arguments.
#[expect(clippy::wildcard_enum_match_arm, reason = "ron's errors may grow; all others are alike here")]
pub(super) fn told(text: &str, error: &SpannedError) -> (Code, Spot, Arguments) {
    let mut lines = Lines::new(text);
    let end = lines.offset(error.span.end.line, error.span.end.col);
    if let Some(deep) = scan::too_deep(text) {
        return (Code::TooDeep, lines.spot(deep, deep + 1), Vec::new());
    }
    let (mut code, mut arguments) = said(&error.code);
    let is_at_end = text.get(end..).is_none_or(|rest| rest.trim().is_empty());
    if is_at_end && matches!(code, Code::MissingComma | Code::MissingColon | Code::MissingBracket) {
        (code, arguments) = (Code::EndsTooEarly, Vec::new());
    }
    let span = match &error.code {
        Error::MissingStructField { .. } => {
            // The cursor stands before the closing bracket or just behind it.
            let closed = text.get(..end).is_some_and(|before| before.ends_with(')'));
            let open = scan::open_brackets(text, if closed { end - 1 } else { end });
            open.last().map_or((end, end + 1), |bracket| scan::name_of(text, *bracket))
        }
        Error::NoSuchStructField { found, .. } | Error::NoSuchEnumVariant { found, .. } => {
            last_word(text, end, found)
        }
        Error::DuplicateStructField { field, .. } => last_word(text, end, field),
        Error::ExpectedStringEnd => (lines.offset(error.span.start.line, error.span.start.col), text.len()),
        Error::InvalidEscape(_) => {
            let escape = text.get(..end).and_then(|before| before.rfind('\\'));
            escape.map_or((end, end + 1), |start| (start, end.max(start + 1)))
        }
        _ if code == Code::ExpectedNumber => number(text, end),
        _ => next_token(text, end),
    };
    let (code, span, arguments) = slip::behind(text, code, span).unwrap_or((code, span, arguments));
    (code, lines.spot(span.0, span.1), arguments)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "ron's errors may grow; all others are alike here")]
fn said(error: &Error) -> (Code, Arguments) {
    let bracket = |character: &str| (Code::MissingBracket, vec![("character", character.to_owned())]);
    match error {
        Error::Eof => (Code::EndsTooEarly, Vec::new()),
        Error::ExpectedArray => bracket("["),
        Error::ExpectedArrayEnd => bracket("]"),
        Error::ExpectedMap => bracket("{"),
        Error::ExpectedMapEnd => bracket("}"),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => bracket("("),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => bracket(")"),
        Error::ExpectedComma => (Code::MissingComma, Vec::new()),
        Error::ExpectedMapColon => (Code::MissingColon, Vec::new()),
        Error::ExpectedString => (Code::ExpectedText, Vec::new()),
        Error::ExpectedStringEnd => (Code::MissingQuote, Vec::new()),
        Error::InvalidEscape(_) => (Code::BadEscape, Vec::new()),
        Error::UnclosedBlockComment | Error::UnclosedLineComment => (Code::UnfinishedComment, Vec::new()),
        Error::TrailingCharacters => (Code::GoesOn, Vec::new()),
        Error::ExceededRecursionLimit => (Code::TooDeep, Vec::new()),
        Error::ExpectedBoolean => (Code::ExpectedTrueOrFalse, Vec::new()),
        Error::ExpectedInteger
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning
        | Error::ExpectedFloat
        | Error::FloatUnderscore => (Code::ExpectedNumber, Vec::new()),
        Error::InvalidValueForType { .. }
        | Error::ExpectedDifferentLength { .. }
        | Error::ExpectedDifferentStructName { .. } => (Code::WrongKind, Vec::new()),
        Error::NoSuchStructField { expected, found, .. } => (Code::UnknownField, choice(found, expected)),
        Error::NoSuchEnumVariant { expected, found, .. } => (Code::UnknownWord, choice(found, expected)),
        Error::MissingStructField { field, .. } => (Code::MissingField, vec![("field", (*field).to_owned())]),
        Error::DuplicateStructField { field, .. } => {
            (Code::DuplicateField, vec![("field", (*field).to_owned())])
        }
        _ => (Code::Syntax, Vec::new()),
    }
}

fn choice(found: &str, expected: &[&'static str]) -> Arguments {
    vec![
        ("found", found.to_owned()),
        ("nearest", nearest(found, expected.iter().copied())),
        ("choices", expected.join(", ")),
    ]
}

/// The last place before an offset at which a word stands; ron's cursor has gone a little too far.
fn last_word(text: &str, end: usize, word: &str) -> scan::Span {
    let before = text.get(..end).unwrap_or(text);
    match before.rfind(word) {
        Some(start) if !word.is_empty() => (start, start + word.len()),
        _ => next_token(text, end),
    }
}

/// The number that the cursor stands behind, else the token that it stands before.
fn number(text: &str, at: usize) -> scan::Span {
    let before = text.get(..at).unwrap_or_default();
    let start = before.trim_end_matches(|c: char| c.is_alphanumeric() || "+-._".contains(c)).len();
    if start < at { (start, at) } else { next_token(text, at) }
}

/// The token at an offset, or what stands last when there is none.
fn next_token(text: &str, at: usize) -> scan::Span {
    let rest = text.get(at..).unwrap_or_default();
    let start = at + rest.len() - rest.trim_start().len();
    let rest = rest.trim_start();
    if rest.is_empty() {
        let last = text.trim_end();
        let start = last.char_indices().next_back().map_or(0, |(at, _)| at);
        return (start, last.len());
    }
    let word = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
    let first = rest.chars().next().map_or(1, char::len_utf8);
    (start, start + word.max(first))
}
