//! What is wrong in a file of `locales/`, as [`Problem`]s with a place.
//!
//! Knows lines and Fluent's syntax tree; knows not how a problem is said.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::{self, ParserError};

use crate::problem::{Place, Problem, Severity, Spot};

/// Makes a problem with a place by line and column, both from 1.
pub(super) fn at_line(path: &str, source: &str, line: usize, column: usize, code: &'static str) -> Problem {
    let text = source.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    Problem {
        severity: Severity::Error,
        code,
        place: Some(Place {
            path: PathBuf::from("locales").join(path),
            at: Some(Spot { line, column: column.max(1), length: 1, source: text.to_owned() }),
        }),
        arguments: Vec::new(),
    }
}

/// Returns everything that is wrong in a catalogue file; `seen` holds the ids of the language's files before it.
pub(super) fn in_catalogue(path: &str, source: &str, seen: &mut BTreeMap<String, String>) -> Vec<Problem> {
    let (resource, faults) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, faults)) => (resource, faults),
    };
    let mut problems: Vec<Problem> = faults.iter().map(|fault| entry(path, source, fault)).collect();
    problems.extend(duplicates(path, source, &resource, seen));
    problems
}

/// A broken entry.
fn entry(path: &str, source: &str, fault: &ParserError) -> Problem {
    let before = source.get(..fault.pos.start.min(source.len())).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let junk = fault.slice.clone().and_then(|range| source.get(range)).unwrap_or_default();
    let name = junk.split(|c: char| c.is_whitespace() || c == '=').find(|word| !word.is_empty());
    let mut problem = at_line(path, source, line, column, "catalogue-broken-entry");
    problem.arguments.push(("entry", name.unwrap_or_default().to_owned()));
    problem.arguments.push(("reason", fault.to_string()));
    problem
}

/// Ids that stand a second time, in the same file or in another of the language.
fn duplicates(
    path: &str,
    source: &str,
    resource: &Resource<&str>,
    seen: &mut BTreeMap<String, String>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for id in resource.body.iter().filter_map(id) {
        let Some(first) = seen.insert(id.clone(), path.to_owned()) else { continue };
        let mut lines = source.lines().enumerate().filter(|(_, line)| starts(line, &id));
        let other = if first == path { lines.nth(1) } else { lines.next() };
        let line = other.map_or(1, |(index, _)| index + 1);
        let mut problem = at_line(path, source, line, 1, "catalogue-duplicate-entry");
        problem.arguments.push(("entry", id));
        problem.arguments.push(("first", first));
        problems.push(problem);
    }
    problems
}

/// Returns the id of a message, or of a term with its hyphen.
fn id(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
    }
}

/// Whether a line begins the entry of an id.
fn starts(line: &str, id: &str) -> bool {
    line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(source: &str) -> Vec<(&'static str, usize, usize, String)> {
        in_catalogue("sv/x.ftl", source, &mut BTreeMap::new())
            .into_iter()
            .map(|problem| {
                let spot = problem.place.unwrap().at.unwrap();
                (problem.code, spot.line, spot.column, problem.arguments[0].1.clone())
            })
            .collect()
    }

    #[test]
    fn a_broken_entry_and_a_duplicate_are_both_told_with_their_places() {
        assert_eq!(
            problems("a = A\nb = { $x\nc = C\na = again\n"),
            [
                ("catalogue-broken-entry", 3, 1, "b".to_owned()),
                ("catalogue-duplicate-entry", 4, 1, "a".to_owned()),
            ]
        );
    }

    #[test]
    fn a_sound_catalogue_has_no_problems() {
        assert!(
            problems("# comment\na = { $n ->\n    [one] one\n   *[other] { $n }\n }\n-term = T\n").is_empty()
        );
    }
}
