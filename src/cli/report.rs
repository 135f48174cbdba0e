//! Problems drawn for a person, with the source line and a caret, or written as JSON for a program.
//!
//! Knows how a problem is said (`problem-<code>`) and drawn; finds none.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;

use super::plain;
use crate::locale::{Arg, Words};
use crate::problem::{Problem, Severity, Spot};

/// The most lines that are told of what is alike in a file.
const MOST_LINES: usize = 12;

/// Writes problems for a person, one after the other, with an empty line between.
///
/// Of what is only worth knowing, and is the same in many places of a file, the first is drawn and the others are counted.
///
/// # Errors
/// Those of `out`.
pub fn write_human(problems: &[Problem], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut alike: BTreeMap<Alike<'_>, Vec<usize>> = BTreeMap::new();
    for (key, line) in problems.iter().filter_map(alike_in_a_file) {
        alike.entry(key).or_default().push(line);
    }
    for problem in problems {
        let lines = match alike_in_a_file(problem).map(|(key, _)| alike.remove(&key)) {
            None => Vec::new(),
            Some(Some(lines)) => lines,
            // Told with the first.
            Some(None) => continue,
        };
        writeln!(out, "{}", human(problem, words))?;
        if let Some(more) = lines.get(1..).filter(|more| !more.is_empty()) {
            writeln!(out, "  {}", and_more(more, words))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// What makes problems of one file alike: they are said in the same words.
type Alike<'p> = (&'p Path, &'static str, &'p [(&'static str, String)]);

/// What a problem that is only worth knowing is alike to, and on which line it is.
fn alike_in_a_file(problem: &Problem) -> Option<(Alike<'_>, usize)> {
    let place = problem.place.as_ref()?;
    let line = place.at.as_ref()?.line;
    let key = (place.path.as_path(), problem.code, problem.arguments.as_slice());
    (problem.severity == Severity::Information).then_some((key, line))
}

/// Says on which further lines the same is to be told.
fn and_more(lines: &[usize], words: &Words) -> String {
    let count = Arg::Number(i64::try_from(lines.len()).unwrap_or(i64::MAX));
    let named: Vec<String> = lines.iter().take(MOST_LINES).map(ToString::to_string).collect();
    let end = if lines.len() > MOST_LINES { ", …" } else { "" };
    let named = format!("{}{end}", named.join(", "));
    plain::tell(words, "cli-check-more-lines", &[("count", count), ("lines", Arg::Text(&named))])
}

/// Draws one problem.
#[must_use]
pub fn human(problem: &Problem, words: &Words) -> String {
    let Some((place, spot)) = problem.place.as_ref().and_then(|place| Some((place, place.at.as_ref()?)))
    else {
        return without_line(problem, words);
    };
    let (level, name) = level(problem.severity);
    let path = plain::visible(&place.path.to_string_lossy());
    let (source, meant) = seen(spot);
    let drawn_column = source.get(..meant.start).map_or(0, |before| before.chars().count()) + 1;
    let snippet = Snippet::source(source).line_start(spot.line).path(path.as_str()).fold(false);
    let title =
        level.with_name(plain::say(words, name)).primary_title(message(problem, words)).id(problem.code);
    let mut group = title.element(snippet.annotation(AnnotationKind::Primary.span(meant)));
    if let Some(help) = help(problem, words) {
        group = group.element(Level::HELP.with_name(plain::say(words, "cli-check-help")).message(help));
    }
    let text = Renderer::plain().term_width(plain::COLUMNS + 20).render(&[group]);
    // The column is the file's own; in the line as it is drawn, hidden characters take more room.
    let place = |column: usize| format!("{path}:{}:{column}\n", spot.line);
    text.replacen(&place(drawn_column), &place(spot.column), 1)
}

/// Returns how a severity is drawn and named.
fn level(severity: Severity) -> (Level<'static>, &'static str) {
    match severity {
        Severity::Error => (Level::ERROR, "cli-check-error"),
        Severity::Warning => (Level::WARNING, "cli-check-warning"),
        Severity::Information => (Level::INFO, "cli-check-information"),
    }
}

/// Draws a problem that is about a whole file, or about none.
fn without_line(problem: &Problem, words: &Words) -> String {
    let (_, severity) = level(problem.severity);
    let mut lines =
        vec![format!("{}[{}]: {}", plain::say(words, severity), problem.code, message(problem, words))];
    if let Some(place) = &problem.place {
        lines.push(format!("  --> {}", plain::visible(&place.path.to_string_lossy())));
    }
    if let Some(help) = help(problem, words) {
        lines.push(format!("   = {}: {help}", plain::say(words, "cli-check-help")));
    }
    lines.join("\n")
}

/// Returns the source line with everything in it visible, and the bytes of it that are meant.
fn seen(spot: &Spot) -> (String, Range<usize>) {
    let characters = || spot.source.chars();
    let part = |from: usize, length: usize| {
        plain::visible(&characters().skip(from).take(length).collect::<String>())
    };
    let first = spot.column.saturating_sub(1);
    let (before, meant) = (part(0, first), part(first, spot.length.max(1)));
    let after = part(first + spot.length.max(1), usize::MAX);
    let (start, end) = (before.len(), before.len() + meant.len());
    (format!("{before}{meant}{after}"), start..end)
}

/// Says what is wrong, in one line.
#[must_use]
pub fn message(problem: &Problem, words: &Words) -> String {
    say(&format!("problem-{}", problem.code), problem, words)
}

/// Says what would be right, where there is something to say.
fn help(problem: &Problem, words: &Words) -> Option<String> {
    let id = format!("problem-{}-help", problem.code);
    words.has(&id).then(|| say(&id, problem, words))
}

fn say(id: &str, problem: &Problem, words: &Words) -> String {
    let seen: Vec<(&str, String)> =
        problem.arguments.iter().map(|(name, text)| (*name, plain::visible(text))).collect();
    let args: Vec<(&str, Arg<'_>)> = seen.iter().map(|(name, text)| (*name, argument(text))).collect();
    plain::tell(words, id, &args)
}

/// Takes what is written exactly as a number for one, so that messages have their plural forms.
fn argument(text: &str) -> Arg<'_> {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => Arg::Number(number),
        _ => Arg::Text(text),
    }
}

/// One line of JSON; every key is always there.
#[derive(Serialize)]
struct Row<'a> {
    severity: &'static str,
    code: &'a str,
    path: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    help: Option<String>,
}

/// Writes problems as JSON, one object a line.
///
/// # Errors
/// Those of `out`.
pub fn write_json(problems: &[Problem], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for problem in problems {
        let spot = problem.place.as_ref().and_then(|place| place.at.as_ref());
        let row = Row {
            severity: match problem.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Information => "information",
            },
            code: problem.code,
            path: problem.place.as_ref().map(|place| place.path.to_string_lossy().into_owned()),
            line: spot.map(|spot| spot.line),
            column: spot.map(|spot| spot.column),
            message: message(problem, words),
            help: help(problem, words),
        };
        serde_json::to_writer(&mut *out, &row)?;
        writeln!(out)?;
    }
    Ok(())
}
