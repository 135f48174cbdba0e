//! `check`: every problem that was asked for, then how many there are.
//!
//! Knows how they are counted, and which a release raises; finding them is `content`'s.

use std::io::{self, Write};

use super::answer::{Means, unwritten};
use super::fault::Fault;
use super::request::{CheckRequest, ReportFormat};
use super::scope::Scope;
use super::{PROBLEMS, SUCCESS, explain, plain, report, sarif};
use crate::content::Code;
use crate::locale::{Arg, Words};
use crate::problem::{Problem, Severity};

/// Finds what is asked for, writes it, and returns the exit code.
///
/// # Errors
/// What the person named does not exist, or the output could not be written.
pub(super) fn answer(request: &CheckRequest, means: &Means<'_>, out: &mut dyn Write) -> Result<u8, Fault> {
    if let Some(code) = &request.explain {
        return explain::explain(code, means.words, out).map(|()| SUCCESS);
    }
    let contents = (means.open)(request.content.as_deref())?;
    let scope = Scope::find(request, contents.as_ref(), means.languages)?;
    let mut problems = contents.problems(means.progress);
    problems.retain(|problem| scope.covers(problem, means.languages));
    problems.extend(scope.absent(request, contents.as_ref()));
    if request.release {
        raise(&mut problems);
    }
    check(&problems, request.format, request.strict, means.words, out).map_err(|error| unwritten(&error))
}

/// Makes errors of what must not go out to people.
fn raise(problems: &mut [Problem]) {
    let raised = |problem: &&mut Problem| {
        Code::ALL.iter().any(|code| code.as_str() == problem.code && code.is_raised_by_release())
    };
    for problem in problems.iter_mut().filter(raised) {
        problem.severity = Severity::Error;
    }
}

/// Writes the problems in the order given, and returns the exit code.
///
/// # Errors
/// Those of `out`.
fn check(
    problems: &[Problem],
    format: ReportFormat,
    is_strict: bool,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<u8> {
    match format {
        ReportFormat::Human => {
            report::write_human(problems, words, out)?;
            writeln!(out, "{}", count_line(problems, words))?;
            if !problems.is_empty() {
                let command = [("command", Arg::Text("sammanhang check --explain"))];
                writeln!(out, "{}", plain::tell(words, "cli-check-explain", &command))?;
            }
        }
        ReportFormat::Json => report::write_json(problems, words, out)?,
        ReportFormat::Sarif => sarif::write(problems, words, out)?,
    }
    let fails = |problem: &Problem| match problem.severity {
        Severity::Error => true,
        Severity::Warning => is_strict,
        Severity::Information => false,
    };
    Ok(if problems.iter().any(fails) { PROBLEMS } else { SUCCESS })
}

/// Says how many problems there are, of each severity that occurs.
fn count_line(problems: &[Problem], words: &Words) -> String {
    let counts: Vec<String> = [
        (Severity::Error, "cli-check-count-errors"),
        (Severity::Warning, "cli-check-count-warnings"),
        (Severity::Information, "cli-check-count-information"),
    ]
    .into_iter()
    .filter_map(|(severity, id)| {
        let count = problems.iter().filter(|problem| problem.severity == severity).count();
        let count_arg = Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        (count > 0).then(|| plain::tell(words, id, &[("count", count_arg)]))
    })
    .collect();
    if counts.is_empty() { plain::say(words, "cli-check-nothing") } else { counts.join(", ") }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::domain::language::Tag;
    use crate::locale::Languages;
    use crate::problem::{Place, Spot};

    fn problem(severity: Severity) -> Problem {
        Problem {
            severity,
            code: "catalogue-duplicate-entry",
            place: Some(Place {
                path: PathBuf::from("locales/sv/x.ftl"),
                at: Some(Spot {
                    line: 12,
                    column: 8,
                    length: 3,
                    source: "漢字 \u{202E}\t\"abc\" سلام".to_owned(),
                }),
            }),
            arguments: vec![("entry", "next".to_owned()), ("first", "sv/\u{1b}a.ftl".to_owned())],
        }
    }

    fn run(problems: &[Problem], tag: &str, format: ReportFormat, is_strict: bool) -> (String, u8) {
        let words = Words::load(&Tag::new(tag), &Languages::embedded().0);
        let mut out = Vec::new();
        let code = check(problems, format, is_strict, &words, &mut out).unwrap();
        (String::from_utf8(out).unwrap(), code)
    }

    #[test]
    fn a_problem_is_drawn_with_its_line_and_a_caret_placed_by_width() {
        let mut nowhere = problem(Severity::Warning);
        nowhere.place = None;
        let mut whole_file = problem(Severity::Information);
        whole_file.place.as_mut().unwrap().at = None;
        let (text, code) =
            run(&[problem(Severity::Error), nowhere, whole_file], "sv", ReportFormat::Human, false);
        insta::assert_snapshot!(text);
        assert_eq!(code, PROBLEMS);
    }

    #[test]
    fn what_is_only_worth_knowing_is_drawn_once_a_file() {
        let at = |line: usize, severity: Severity| {
            let mut problem = problem(severity);
            problem.place.as_mut().unwrap().at.as_mut().unwrap().line = line;
            problem
        };
        let mut other = at(4, Severity::Information);
        other.place.as_mut().unwrap().path = PathBuf::from("locales/en/x.ftl");
        let problems = [
            at(1, Severity::Warning),
            at(2, Severity::Information),
            at(3, Severity::Warning),
            other,
            at(5, Severity::Information),
            at(9, Severity::Information),
        ];
        let (text, _) = run(&problems, "en", ReportFormat::Human, false);
        let told: Vec<&str> = text
            .lines()
            .filter(|line| line.contains("-->") || line.contains("same"))
            .map(str::trim)
            .collect();
        let file = |path: &str, line: usize| format!("--> locales/{path}/x.ftl:{line}:8");
        let expected = [
            file("sv", 1),
            file("sv", 2),
            "The same in 2 more places, on lines 5, 9.".to_owned(),
            file("sv", 3),
            file("en", 4),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn json_has_every_key_on_one_line() {
        let mut nowhere = problem(Severity::Warning);
        nowhere.place = None;
        let (text, _) = run(&[problem(Severity::Error), nowhere], "en", ReportFormat::Json, false);
        insta::assert_snapshot!(text);
    }

    #[test]
    fn the_exit_code_says_whether_it_failed() {
        let cases = [
            (Severity::Error, false, PROBLEMS),
            (Severity::Warning, false, SUCCESS),
            (Severity::Warning, true, PROBLEMS),
            (Severity::Information, true, SUCCESS),
        ];
        for (severity, is_strict, expected) in cases {
            assert_eq!(
                run(&[problem(severity)], "en", ReportFormat::Human, is_strict).1,
                expected,
                "{severity:?}"
            );
        }
        assert_eq!(run(&[], "sv", ReportFormat::Human, true), ("Inget är fel.\n".to_owned(), SUCCESS));
        assert_eq!(run(&[], "sv", ReportFormat::Json, true), (String::new(), SUCCESS));
    }

    #[test]
    fn the_caret_may_stand_anywhere_in_a_line_or_after_it() {
        for column in 0..40 {
            for length in [0, 1, 5, 100] {
                let mut problem = problem(Severity::Error);
                let spot = problem.place.as_mut().unwrap().at.as_mut().unwrap();
                (spot.column, spot.length) = (column, length);
                assert!(
                    run(&[problem], "en", ReportFormat::Human, false).0.contains("x.ftl"),
                    "{column} {length}"
                );
            }
        }
    }
}
