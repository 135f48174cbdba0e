//! The words that matter: those of the line stand out and are whole, the others are quiet and come last.
//!
//! Knows terms and the rows that there are; used by the interpreter's view alone.

use super::flow::Flow;
use super::paint::{Align, Paint, Text, private};
use super::theme::Role;
use crate::domain::language::Direction;
use crate::domain::scene::{Private, TermRow, TermWords};
use crate::locale::Arg;

/// The margin for `▸`.
const SIGN: u16 = 2;

/// How much is said of the terms in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// What each means, in both languages.
    Both,
    /// What each means, in the facilitator's language.
    One,
    /// The words alone.
    Words,
}

/// Adds the terms of the line, as fully as there are rows for; what does not fit at its shortest goes on over pages.
///
/// ```text
/// Words in this line
/// ▸ decision
///   قرار
///   The authority's answer.
///   not: verdict
/// ```
pub(super) fn of_line(paint: &mut Paint<'_>, flow: &mut Flow, terms: &[TermRow], room: u16) {
    let terms: Vec<&TermRow> = terms.iter().filter(|term| term.is_in_line).collect();
    if terms.is_empty() {
        return;
    }
    let add = |paint: &mut Paint<'_>, flow: &mut Flow, detail| {
        flow.heading(paint, "heading-line-terms");
        for (index, term) in terms.iter().enumerate() {
            let gap = u16::from(index > 0 && detail != Detail::Words);
            whole(paint, flow, term, detail, gap);
        }
    };
    let fits = |paint: &mut Paint<'_>, flow: &Flow, detail| {
        height_of(paint, flow, |paint, trial| add(paint, trial, detail)) <= room
    };
    let longest = [Detail::Both, Detail::One].into_iter().find(|&detail| fits(paint, flow, detail));
    add(paint, flow, longest.unwrap_or(Detail::Words));
}

/// Adds the other terms, all of them and in one form: what does not fit goes on over pages.
///
/// ```text
/// Other words
///   appeal
///     استئناف
/// ```
pub(super) fn others(paint: &mut Paint<'_>, flow: &mut Flow, terms: &[TermRow], means: bool) {
    let others: Vec<&TermRow> = terms.iter().filter(|term| !term.is_in_line).collect();
    if others.is_empty() {
        return;
    }
    flow.heading(paint, if others.len() < terms.len() { "heading-other-terms" } else { "heading-glossary" });
    for term in others {
        quiet(paint, flow, term, means);
    }
}

/// The rows that something takes beneath what stands in a flow already.
pub(super) fn height_of(
    paint: &mut Paint<'_>,
    flow: &Flow,
    add: impl FnOnce(&mut Paint<'_>, &mut Flow),
) -> u16 {
    let mut trial = Flow::new(paint, flow.width());
    add(paint, &mut trial);
    // The blank row above the first is not counted where nothing stands above it.
    trial.height().saturating_add(u16::from(!trial.is_empty()))
}

fn whole(paint: &mut Paint<'_>, flow: &mut Flow, term: &TermRow, detail: Detail, gap: u16) {
    let sign = match paint.direction() {
        Direction::LeftToRight => "▸",
        Direction::RightToLeft => "◂",
    };
    let lead = Text::plain(sign, Direction::LeftToRight, Role::Here);
    let source = private(&term.source.term, Role::Line);
    flow.led(paint, &lead, SIGN, &source).keep().gap(gap);
    if let Some(target) = &term.target {
        beneath(paint, flow, &target.term, Role::Line);
    }
    let means = match detail {
        Detail::Both => [Some(&term.source), term.target.as_ref()],
        Detail::One => [Some(&term.source), None],
        Detail::Words => [None, None],
    };
    for text in means.into_iter().flatten().filter_map(|words| words.definition.as_ref()) {
        beneath(paint, flow, text, Role::Dim);
    }
    for words in std::iter::once(&term.source).chain(&term.target) {
        avoided(paint, flow, words);
    }
}

fn beneath(paint: &mut Paint<'_>, flow: &mut Flow, text: &Private, role: Role) {
    let text = private(text, role);
    flow.indented(paint, SIGN, &text).align(Align::Start(paint.direction()));
}

/// Adds the words not to use, in the facilitator's words: `not: verdict`.
fn avoided(paint: &mut Paint<'_>, flow: &mut Flow, words: &TermWords) {
    if words.avoid.is_empty() {
        return;
    }
    let isolated = |word: &Private| format!("\u{2068}{}\u{2069}", word.text);
    let avoid: Vec<String> = words.avoid.iter().map(isolated).collect();
    let text = paint.tell("term-avoid", &[("words", Arg::Text(&avoid.join(", ")))], Role::Text);
    flow.indented(paint, SIGN, &text).align(Align::Start(paint.direction()));
}

fn quiet(paint: &mut Paint<'_>, flow: &mut Flow, term: &TermRow, means: bool) {
    beneath(paint, flow, &term.source.term, Role::Dim);
    let target = term.target.as_ref().map(|target| &target.term);
    let definition = term.source.definition.as_ref().filter(|_| means);
    for text in [target, definition].into_iter().flatten() {
        // A word and what belongs to it stand on one page.
        if let Some(above) = flow.last() {
            above.keep();
        }
        under(paint, flow, text);
    }
}

/// Adds what belongs to a quiet term, further in.
fn under(paint: &mut Paint<'_>, flow: &mut Flow, text: &Private) {
    let text = private(text, Role::Dim);
    flow.indented(paint, SIGN * 2, &text).align(Align::Start(paint.direction()));
}
