//! `check` as a person asks for it: which problems are told, how grave they are, and in which form.
//!
//! Runs the program itself; what each check finds, `content` tests.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const DECK: &str = r#"(source: "sv", cards: [(id: "one", code: "T-1"), (id: "two", code: "T-2")])"#;
const SWEDISH: &str = r#"(language: "sv", title: "Två", cards: {
    "one": (title: "Ett", ask: ["Hur är det i dag?"]),
    "two": (title: "Två", ask: ["Vad vill du göra?"]),
})"#;
const PERSIAN: &str = r#"(language: "fa-AF", title: "دو", cards: {
    "one": (title: "یک", ask: ["امروز چطور كار است?"]),
})"#;
const UKRAINIAN: &str = r#"(language: "uk", title: "Два", cards: {
    "one": (title: "Один", ask: ["Як сьогодні спрaви?"], status: Reviewed),
    "two": (title: "Два", ask: ["Що ви хочете робити?"], status: Approved),
})"#;

/// A folder of one's own with a deck and two translations.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let deck = folder.path().join("decks/two");
    fs::create_dir_all(&deck).unwrap();
    for (name, text) in
        [("deck.ron", DECK), ("sv.ron", SWEDISH), ("fa-AF.ron", PERSIAN), ("uk.ron", UKRAINIAN)]
    {
        fs::write(deck.join(name), text).unwrap();
    }
    folder
}

fn run(folder: &Path, line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sammanhang"));
    command.current_dir(folder).args(["check", "--content", ".", "--interface", "en"]);
    command.args(line.split_whitespace()).env("XDG_DATA_HOME", folder.join("none"));
    command.output().unwrap()
}

/// `severity code file:line`, in the order told, and the exit code.
fn told(folder: &Path, line: &str) -> (Vec<String>, i32) {
    let output = run(folder, &format!("{line} --format json"));
    let text = String::from_utf8(output.stdout).unwrap();
    let row = |line: &str| {
        let row: Value = serde_json::from_str(line).unwrap();
        let word = |key: &str| row[key].as_str().unwrap_or("-").to_owned();
        let file = word("path").rsplit('/').next().unwrap().to_owned();
        format!("{} {} {file}:{}", word("severity"), word("code"), row["line"])
    };
    (text.lines().map(row).collect(), output.status.code().unwrap())
}

#[test]
fn a_translator_is_told_of_the_files_of_the_language_alone() {
    let folder = folder();
    let persian = [
        "warning missing-card fa-AF.ron:1",
        "information unreviewed fa-AF.ron:2",
        "warning strange-letter fa-AF.ron:2",
        "warning strange-sign fa-AF.ron:2",
    ];
    assert_eq!(told(folder.path(), "--language fa-AF"), (persian.map(str::to_owned).into(), 0));
    // By another name that people use, too.
    assert_eq!(told(folder.path(), "--language prs").0, persian);
    assert_eq!(told(folder.path(), "--language uk").0, ["warning look-alike uk.ron:2"]);
}

#[test]
fn what_keeps_a_languages_texts_from_being_used_is_told_too() {
    let folder = folder();
    fs::write(folder.path().join("decks/two/sv.ron"), "(language: \"sv\", title: \"Två\"").unwrap();
    let (told, code) = told(folder.path(), "--language uk");
    assert!(told.iter().any(|row| row == "error ends-too-early sv.ron:1"), "{told:?}");
    assert!(!told.iter().any(|row| row.contains("fa-AF")), "{told:?}");
    assert_eq!(code, 1);
}

#[test]
fn a_language_without_a_file_is_told_and_nothing_of_what_lies_elsewhere() {
    let folder = folder();
    assert_eq!(told(folder.path(), "--language ti"), (vec!["warning not-translated -:null".to_owned()], 0));
    let named = told(folder.path(), "--language ti --deck two --deck waiting").0;
    assert_eq!(named, ["warning not-translated -:null", "warning not-translated -:null"]);
}

#[test]
fn a_file_that_lies_where_nothing_is_read_is_told_whatever_was_asked_for() {
    let folder = folder();
    let deck = folder.path().join("decks/two");
    fs::rename(deck.join("uk.ron"), deck.join("uk (copy).ron")).unwrap();
    fs::create_dir(folder.path().join("waiting")).unwrap();
    let rows = told(folder.path(), "--language uk --deck two").0;
    let expected = ["error bad-tag uk (copy).ron:null", "warning unexpected-file waiting:null"];
    assert!(expected.iter().all(|row| rows.contains(&(*row).to_owned())), "{rows:?}");
}

#[test]
fn what_must_not_go_out_is_an_error_for_a_release() {
    let folder = folder();
    let (rows, code) = told(folder.path(), "--language fa-AF --release");
    assert_eq!(rows.iter().filter(|row| row.starts_with("error")).count(), 2, "{rows:?}");
    assert_eq!(code, 1);
    let (rows, code) = told(folder.path(), "--language uk --release");
    assert_eq!((rows, code), (vec!["warning look-alike uk.ron:2".to_owned()], 0));
    assert_eq!(told(folder.path(), "--language ti --release").1, 1);
}

#[test]
fn decks_and_other_texts_are_named_as_everywhere() {
    let folder = folder();
    let (all, _) = told(folder.path(), "");
    assert_eq!(told(folder.path(), "--deck two").0, all);
    assert_eq!(told(folder.path(), "--deck waiting").0, Vec::<String>::new());
    let output = run(folder.path(), "--deck tow");
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("“tow”") && text.contains("nearest first: two"), "{text}");
}

#[test]
fn sarif_has_every_problem_with_its_rule_and_place() {
    let folder = folder();
    let (rows, _) = told(folder.path(), "");
    let output = run(folder.path(), "--format sarif");
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    let run = &log["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), rows.len());
    for (result, row) in results.iter().zip(&rows) {
        let rule =
            &run["tool"]["driver"]["rules"][usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        let file = place["artifactLocation"]["uri"].as_str().unwrap().rsplit('/').next().unwrap();
        let level = result["level"].as_str().unwrap().replace("note", "information");
        assert_eq!(
            *row,
            format!("{level} {} {file}:{}", result["ruleId"].as_str().unwrap(), place["region"]["startLine"])
        );
    }
}

#[test]
fn nothing_but_the_answer_is_written_where_nobody_watches() {
    let folder = folder();
    assert_eq!(String::from_utf8(run(folder.path(), "").stderr).unwrap(), "");
}
