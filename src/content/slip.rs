//! Slips of the hand that ron finds late and calls something else: a mark that was forgotten, or that ends a text too soon.
//!
//! Looks at what stands at and before a fault; knows no field of the format by name.

use super::code::Code;
use super::scan::{self, Span};

/// What was meant, where, and the message's arguments.
type Slip = (Code, Span, Vec<(&'static str, String)>);

/// What other scripts, and other keys, have for a comma.
const COMMAS: [char; 8] = ['،', '؛', '፣', '፤', '，', '；', '、', ';'];

/// Finds the slip that a fault comes from; `None` where the fault says it as it is.
pub(super) fn behind(text: &str, code: Code, fault: Span) -> Option<Slip> {
    let of_marks = matches!(
        code,
        Code::Syntax
            | Code::MissingComma
            | Code::MissingColon
            | Code::MissingBracket
            | Code::MissingQuote
            | Code::EndsTooEarly
            | Code::GoesOn
            | Code::ExpectedText
    );
    let texts = if of_marks { scan::texts(text, fault.0) } else { Vec::new() };
    if let Some(broken) = texts.iter().find(|span| slice(text, **span).contains('\n')) {
        return Some((Code::MissingQuote, *broken, Vec::new()));
    }
    let runs_on = matches!(code, Code::MissingComma | Code::MissingColon);
    match slice(text, (fault.0, text.len())).chars().next()? {
        comma if code == Code::MissingComma && COMMAS.contains(&comma) => {
            Some((Code::ForeignComma, fault, vec![("found", comma.to_string())]))
        }
        letter
            if runs_on
                && letter.is_alphanumeric()
                && let Some(last) = texts.last() =>
        {
            within(text, *last, fault).or_else(|| unclosed(text, code, fault))
        }
        _ => unclosed(text, code, fault),
    }
}

/// A word that follows a text on its line, and is no field's name: the text has ended too soon.
fn within(text: &str, last: Span, fault: Span) -> Option<Slip> {
    let between = slice(text, (last.1, fault.0));
    let is_in_list = innermost(text, fault.0).0 == Some('[');
    let is_name = names_a_field(text, fault) && !(is_in_list && between.is_empty());
    if is_name || between.contains(|c: char| c == '\n' || !c.is_whitespace()) {
        return None;
    }
    // `id: "one, code: "D-1"`: what stands in the text is the file's own.
    let inner = slice(text, last).trim_end_matches('"').trim_end_matches(|c: char| " [({".contains(c));
    let before = inner.strip_suffix(':').unwrap_or_default();
    let rest = before.trim_end_matches(|c: char| c.is_ascii_lowercase() || c == '_');
    if rest.len() < before.len() && rest.trim_end().ends_with([',', '(']) {
        return Some((Code::MissingQuote, last, Vec::new()));
    }
    Some((Code::QuoteWithin, (last.1.saturating_sub(1), last.1), Vec::new()))
}

/// What cannot stand in the innermost open bracket, and can in the one around it.
fn unclosed(text: &str, code: Code, fault: Span) -> Option<Slip> {
    let may_be = matches!(
        code,
        Code::Syntax
            | Code::MissingComma
            | Code::MissingColon
            | Code::MissingBracket
            | Code::ExpectedText
            | Code::UnknownWord
    );
    let (inner, around) = innermost(text, fault.0);
    let first = slice(text, (fault.0, text.len())).chars().next()?;
    let (inner, close) = match inner.filter(|_| may_be)? {
        '[' => ('[', ']'),
        '{' => ('{', '}'),
        bracket => (bracket, ')'),
    };
    let is_unclosed = match (inner, first) {
        (_, ')' | ']' | '}') => first != close && around.contains(&opening(first)),
        ('[', _) => names_a_field(text, fault),
        ('{', _) => first.is_lowercase() && names_a_field(text, fault),
        // The next of a list or of a map.
        (_, '(') => around.last() == Some(&'['),
        (_, '"') => around.last() == Some(&'{') && is_key_of_fields(text, fault.0),
        _ => false,
    };
    is_unclosed.then(|| (Code::MissingBracket, fault, vec![("character", close.to_string())]))
}

/// The bracket that is open at an offset, and those around it, outermost first.
fn innermost(text: &str, at: usize) -> (Option<char>, Vec<char>) {
    let open = scan::open_brackets(text, at);
    let mut open: Vec<char> =
        open.into_iter().filter_map(|at| slice(text, (at, at + 1)).chars().next()).collect();
    (open.pop(), open)
}

fn opening(close: char) -> char {
    match close {
        ']' => '[',
        '}' => '{',
        _ => '(',
    }
}

/// Whether a word is a name as the format has them, and a colon follows.
fn names_a_field(text: &str, word: Span) -> bool {
    let name = slice(text, word);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && slice(text, (word.1, text.len())).trim_start().starts_with(':')
}

/// Whether a text begins here that is a map's key: `"key": (`.
fn is_key_of_fields(text: &str, start: usize) -> bool {
    let texts = scan::texts(text, start);
    let after = texts.last().map_or("", |key| slice(text, (key.1, text.len())));
    after.trim_start().strip_prefix(':').is_some_and(|value| value.trim_start().starts_with('('))
}

fn slice(text: &str, span: Span) -> &str {
    text.get(span.0..span.1).unwrap_or_default()
}
