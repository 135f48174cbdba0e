//! What a problem's code means: its message without a case, what would be right, and why it matters.
//!
//! Knows how a code is said (`problem-<code>`, `-help`, `-why`); knows no file.

use std::io::{self, Write};

use super::answer::unwritten;
use super::fault::Fault;
use super::nearest::nearest_names;
use super::plain;
use crate::content::Code;
use crate::locale::{Arg, Words};
use crate::problem::Severity;

/// Writes what a code means.
///
/// # Errors
/// There is no such code: those that are near; the output could not be written.
pub(super) fn explain(given: &str, words: &Words, out: &mut dyn Write) -> Result<(), Fault> {
    let given = given.trim();
    // Settings and translators' files have codes of their own, which say all there is to say.
    let is_other = || words.has(&format!("problem-{given}")) && words.has(&format!("problem-{given}-help"));
    let written = match Code::ALL.iter().find(|code| code.as_str() == given) {
        Some(code) => {
            write(&head(*code, words), &[message(*code, words), help(*code, words), why(*code, words)], out)
        }
        None if is_other() => {
            let said = ["", "-help"].map(|part| of_any(&format!("problem-{given}{part}"), words));
            write(given, &said, out)
        }
        None => {
            let names = Code::ALL.iter().map(|code| code.as_str());
            return Err(Fault::UnknownCode(given.to_owned(), nearest_names(given, names)));
        }
    };
    written.map_err(|error| unwritten(&error))
}

fn head(code: Code, words: &Words) -> String {
    let severity = match code.severity() {
        Severity::Error => "cli-check-error",
        Severity::Warning => "cli-check-warning",
        Severity::Information => "cli-check-information",
    };
    let head = format!("{} · {}", code.as_str(), plain::say(words, severity));
    if code.is_raised_by_release() {
        format!("{head} · {}", plain::tell(words, "cli-check-raised", &[("release", RELEASE)]))
    } else {
        head
    }
}

fn write(head: &str, said: &[String], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{head}")?;
    for text in said {
        writeln!(out)?;
        for line in plain::wrap(text.split(' '), plain::COLUMNS - 2) {
            writeln!(out, "  {line}")?;
        }
    }
    Ok(())
}

const RELEASE: Arg<'static> = Arg::Text("--release");

/// Says what a code means of any file.
pub(super) fn message(code: Code, words: &Words) -> String {
    of_any(&format!("problem-{}", code.as_str()), words)
}

/// Says what would be right.
pub(super) fn help(code: Code, words: &Words) -> String {
    of_any(&format!("problem-{}-help", code.as_str()), words)
}

/// Says why it matters.
pub(super) fn why(code: Code, words: &Words) -> String {
    of_any(&format!("problem-{}-why", code.as_str()), words)
}

/// Says a message of no file: what it would take is left open.
fn of_any(id: &str, words: &Words) -> String {
    let text = plain::tell(words, id, &[("nearest", Arg::Text("none"))]);
    let mut said = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("{$") {
        said.push_str(before);
        said.push('…');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    said.push_str(rest);
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Tag;
    use crate::locale::Languages;

    fn words(tag: &str) -> Words {
        Words::load(&Tag::new(tag), &Languages::embedded().0)
    }

    fn explained(code: &str, tag: &str) -> Result<String, Fault> {
        let mut out = Vec::new();
        explain(code, &words(tag), &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_code_is_explained_in_the_persons_language() {
        insta::assert_snapshot!(explained("missing-line", "en").unwrap());
        insta::assert_snapshot!(explained("strange-letter", "sv").unwrap());
    }

    #[test]
    fn every_code_is_explained_in_both_languages_and_leaves_no_sign_of_a_variable() {
        for tag in ["sv", "en"] {
            let words = words(tag);
            for code in Code::ALL {
                for text in [message(*code, &words), help(*code, &words), why(*code, &words)] {
                    let is_said = !text.contains(['{', '}', '$', '⟨']) && text.chars().count() > 3;
                    assert!(is_said, "{tag}: {}: {text}", code.as_str());
                }
            }
        }
    }

    #[test]
    fn codes_of_other_files_are_explained_too() {
        assert!(explained("settings-broken", "en").unwrap().starts_with("settings-broken\n\n  The settings"));
    }

    #[test]
    fn a_code_that_does_not_exist_is_answered_with_those_that_are_near() {
        let Err(Fault::UnknownCode(_, names)) = explained("missing-lines", "en") else { panic!("explained") };
        assert_eq!(names.first().map(String::as_str), Some("missing-line"));
    }
}
