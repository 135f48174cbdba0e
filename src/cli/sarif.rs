//! Problems as SARIF 2.1.0, the form in which editors and code hosts take the findings of a check.
//!
//! Knows that form (OASIS, "Static Analysis Results Interchange Format"); finds no problem.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Component, Path};

use serde::Serialize;
use serde_json::{Value, json};

use super::{explain, report};
use crate::content::Code;
use crate::locale::Words;
use crate::problem::{Place, Problem, Severity};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Writes problems as one SARIF file.
///
/// # Errors
/// Those of `out`.
pub(super) fn write(problems: &[Problem], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut codes: Vec<&'static str> = problems.iter().map(|problem| problem.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let index: BTreeMap<&str, usize> = codes.iter().enumerate().map(|(at, code)| (*code, at)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "sammanhang",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| rule(code, words)).collect::<Vec<Value>>(),
            } },
            "language": words.language().tag.as_str(),
            // Our columns count characters, not units of UTF-16.
            "columnKind": "unicodeCodePoints",
            "results": problems.iter().map(|problem| result(problem, &index, words)).collect::<Vec<Value>>(),
        }],
    });
    let mut serializer = serde_json::Serializer::pretty(&mut *out);
    log.serialize(&mut serializer)?;
    writeln!(out)
}

/// A rule: what a code means of any file.
fn rule(code: &str, words: &Words) -> Value {
    let Some(code) = Code::ALL.iter().find(|known| known.as_str() == code) else {
        return json!({ "id": code });
    };
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": explain::message(*code, words) },
        "fullDescription": { "text": explain::why(*code, words) },
        "help": { "text": explain::help(*code, words) },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn result(problem: &Problem, index: &BTreeMap<&str, usize>, words: &Words) -> Value {
    json!({
        "ruleId": problem.code,
        "ruleIndex": index.get(problem.code),
        "level": level(problem.severity),
        "message": { "text": report::message(problem, words) },
        "locations": problem.place.iter().map(location).collect::<Vec<Value>>(),
    })
}

fn location(place: &Place) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(&place.path) } });
    if let (Some(at), Some(physical)) = (&place.at, physical.as_object_mut()) {
        physical.insert(
            "region".to_owned(),
            json!({
                "startLine": at.line,
                "startColumn": at.column,
                "endColumn": at.column + at.length.max(1),
            }),
        );
    }
    json!({ "physicalLocation": physical })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "note",
    }
}

/// A path as a URI (RFC 3986): relative where it is relative.
fn uri(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in path.components() {
        match part {
            Component::RootDir => parts.push("file://".to_owned()),
            Component::CurDir | Component::Prefix(_) => {}
            Component::ParentDir => parts.push("..".to_owned()),
            Component::Normal(name) => parts.push(escaped(&name.to_string_lossy())),
        }
    }
    parts.join("/")
}

fn escaped(name: &str) -> String {
    let byte = |byte: u8| {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if is_plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    name.bytes().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::domain::language::Tag;
    use crate::locale::Languages;
    use crate::problem::Spot;

    #[test]
    fn problems_are_results_with_rules_and_places() {
        let spot = Spot { line: 12, column: 8, length: 3, source: "abc".to_owned() };
        let place = |path: &str, at| Some(Place { path: PathBuf::from(path), at });
        let problem = |severity, code, place| Problem { severity, code, place, arguments: Vec::new() };
        let problems = [
            problem(Severity::Error, "missing-title", place("mina kort/å/ar.ron", Some(spot))),
            problem(Severity::Warning, "stale", place("/tmp/x/ar.ron", None)),
            problem(Severity::Information, "catalogue-broken-entry", None),
        ];
        let words = Words::load(&Tag::new("en"), &Languages::embedded().0);
        let mut out = Vec::new();
        write(&problems, &words, &mut out).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap());
    }
}
