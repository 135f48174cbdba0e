//! Tests of the catalogues themselves, over every file of `locales/` as it lies on disk.
//!
//! Swedish and English are whole and alike; any other language holds what the participant reads, all of it but what is
//! said to be left out, and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::broken;
use super::catalogue::Shelf;
use super::languages::Languages;
use crate::domain::card::Status;
use crate::domain::everyone::ForEveryone;

/// What a pattern needs.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Needs {
    variables: BTreeSet<String>,
    /// Messages and terms (`-term`).
    references: BTreeSet<String>,
}

impl Needs {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline));
        arguments.named.iter().for_each(|named| self.inline(&named.value));
    }
}

/// `id`, `id.attribute` and `-term`, each with its shelf and needs.
type Messages = BTreeMap<String, (Shelf, Needs)>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

pub(super) fn folders() -> Vec<String> {
    let folders = sorted(&root()).into_iter().filter(|path| path.is_dir());
    folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
}

pub(super) fn files(folder: &str) -> Vec<(String, String)> {
    let files =
        sorted(&root().join(folder)).into_iter().filter(|path| path.extension().is_some_and(|e| e == "ftl"));
    files
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            (format!("{folder}/{name}"), fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn messages(folder: &str) -> Messages {
    let mut all = Messages::new();
    for (path, source) in files(folder) {
        let resource =
            parser::parse(source.as_str()).unwrap_or_else(|(_, faults)| panic!("{path}: {faults:?}"));
        for entry in &resource.body {
            let (name, value, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            let shelf = Shelf::of_file(&path);
            let parts = attributes
                .iter()
                .map(|attribute| (format!("{name}.{}", attribute.id.name), &attribute.value));
            for (name, pattern) in value.map(|value| (name.clone(), value)).into_iter().chain(parts) {
                let mut needs = Needs::default();
                needs.pattern(pattern);
                all.insert(name, (shelf, needs));
            }
        }
    }
    all
}

#[test]
fn no_catalogue_has_a_broken_or_a_double_entry() {
    for folder in folders() {
        let mut seen = BTreeMap::new();
        for (path, source) in files(&folder) {
            let problems = broken::in_catalogue(&path, &source, &mut seen);
            assert!(problems.is_empty(), "{problems:#?}");
        }
    }
}

#[test]
fn swedish_and_english_have_the_same_messages_attributes_and_variables() {
    let (sv, en) = (messages("sv"), messages("en"));
    let only = |one: &Messages, other: &Messages| -> Vec<String> {
        one.keys().filter(|id| !other.contains_key(*id)).cloned().collect()
    };
    assert_eq!(only(&sv, &en), Vec::<String>::new(), "only in Swedish");
    assert_eq!(only(&en, &sv), Vec::<String>::new(), "only in English");
    let variables = |all: &Messages| -> Vec<(String, BTreeSet<String>)> {
        all.iter().map(|(id, (_, needs))| (id.clone(), needs.variables.clone())).collect()
    };
    assert_eq!(variables(&sv), variables(&en));
}

#[test]
fn swedish_and_english_have_the_same_files() {
    let names = |folder: &str| -> Vec<String> {
        files(folder).into_iter().map(|(path, _)| path.split_once('/').unwrap().1.to_owned()).collect()
    };
    assert_eq!(names("sv"), names("en"));
}

#[test]
fn another_language_says_what_english_says_with_the_same_variables_and_terms() {
    let en = messages("en");
    for folder in participants() {
        for (id, (shelf, needs)) in messages(&folder) {
            assert_eq!(Some(&(shelf, needs)), en.get(&id), "{folder}: {id}, and English");
        }
    }
}

/// What a catalogue says of itself that it leaves out: `### Left out: id; why`.
fn left_out(folder: &str) -> BTreeSet<String> {
    let files = files(folder);
    let lines = files.iter().flat_map(|(_, source)| source.lines());
    let said = lines.filter_map(|line| line.strip_prefix("### Left out: "));
    said.map(|said| said.split_once("; ").expect("a reason").0.to_owned()).collect()
}

/// Languages that only participants read.
fn participants() -> impl Iterator<Item = String> {
    folders().into_iter().filter(|folder| !["sv", "en"].contains(&folder.as_str()))
}

#[test]
fn a_participants_catalogue_holds_what_is_for_everyone_but_what_it_leaves_out() {
    let all: BTreeSet<String> = ForEveryone::ALL.iter().map(|message| message.id().to_owned()).collect();
    assert_eq!(all.len(), ForEveryone::ALL.len(), "an id stands twice");
    let en: BTreeSet<String> = messages("en").into_keys().collect();
    assert_eq!(all.difference(&en).collect::<Vec<_>>(), Vec::<&String>::new(), "not in English");
    for folder in participants() {
        let here: BTreeSet<String> = messages(&folder).into_keys().collect();
        let left_out = left_out(&folder);
        assert_eq!(here.intersection(&left_out).count(), 0, "{folder}: {left_out:?} are there");
        assert_eq!(&here | &left_out, all, "{folder}");
    }
}

#[test]
fn a_participants_catalogue_has_a_status_and_says_that_it_is_a_draft() {
    let (languages, _) = Languages::embedded();
    let with_words = languages.all().iter().filter(|row| row.words.is_some()).map(|row| row.tag.to_string());
    assert_eq!(with_words.collect::<BTreeSet<_>>(), folders().into_iter().collect());
    for row in languages.all().iter().filter(|row| row.words.is_some()) {
        for (path, source) in files(row.tag.as_str()) {
            let says_draft = source.lines().next().is_some_and(|line| line.contains("draft"));
            assert_eq!(says_draft, row.words == Some(Status::Draft), "{path}");
        }
    }
}

#[test]
fn a_message_stands_in_the_same_file_in_every_language() {
    let places = |folder: &str| -> BTreeMap<String, String> {
        let files = files(folder).into_iter();
        let ids = files.flat_map(|(path, source)| {
            let name = path.split_once('/').unwrap().1.to_owned();
            let ids: Vec<String> =
                source.lines().filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect();
            ids.into_iter().filter(|id| !id.starts_with([' ', '#', '.'])).map(move |id| (id, name.clone()))
        });
        ids.collect()
    };
    let en = places("en");
    for folder in folders() {
        for (id, place) in places(&folder) {
            assert_eq!(en.get(&id), Some(&place), "{folder}: {id}");
        }
    }
}

#[test]
fn a_message_stands_in_the_file_that_its_id_names() {
    for (id, (shelf, _)) in messages("en") {
        if !id.starts_with('-') {
            assert_eq!(
                Shelf::of_message(&id),
                shelf,
                "{id}: cli-… in cli*.ftl, problem-… in problems*.ftl, print-… in print*.ftl"
            );
        }
    }
}

#[test]
fn a_message_refers_only_to_what_is_read_with_it() {
    for folder in folders() {
        let all = messages(&folder);
        for (id, (shelf, needs)) in &all {
            for reference in &needs.references {
                let found = all.get(reference).is_some_and(|(other, _)| other == shelf);
                assert!(found, "{folder}: {id} refers to {reference}, which is not beside it");
            }
        }
    }
}

#[test]
fn ids_are_kebab_case() {
    for id in messages("en").keys() {
        let is_kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
        assert!(id.chars().all(is_kebab), "{id}");
    }
}

/// Calls `found` with every text in quotation marks of the source, outside its tests.
fn quoted(folder: &Path, found: &mut dyn FnMut(&str, &Path)) {
    for path in sorted(folder) {
        if path.is_dir() {
            quoted(&path, found);
        } else if !path.ends_with("tests.rs") && !path.ends_with("complete.rs") {
            let source = fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]\nmod tests").next().unwrap();
            code.lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .flat_map(|line| line.split('"').skip(1).step_by(2))
                .for_each(|text| found(text, &path));
        }
    }
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

#[test]
fn every_message_that_the_program_names_exists() {
    let en = messages("en");
    let mut missing = Vec::new();
    quoted(&source(), &mut |text, path| {
        let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let is_named = ["cli-", "print-"].iter().any(|first| text.starts_with(first))
            && text.chars().all(is_id)
            && !text.ends_with('-');
        if is_named && !en.contains_key(text) {
            missing.push(format!("{}: {text}", path.display()));
        }
    });
    for call in [".say(\"", ".tell(\""] {
        named_by(call, &source(), &mut |id, path| {
            if !en.contains_key(id) {
                missing.push(format!("{}: {id}", path.display()));
            }
        });
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Calls `found` with every id that stands right after a call, over line breaks.
fn named_by(call: &str, folder: &Path, found: &mut dyn FnMut(&str, &Path)) {
    for path in sorted(folder) {
        if path.is_dir() {
            named_by(call, &path, found);
        } else if !path.ends_with("tests.rs") && !path.ends_with("complete.rs") {
            let source = fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]\nmod tests").next().unwrap();
            let joined: String =
                code.split('\n').map(str::trim).filter(|line| !line.starts_with("//")).collect();
            for rest in joined.split(call).skip(1) {
                found(rest.split('"').next().unwrap(), &path);
            }
        }
    }
}

#[test]
fn no_message_of_the_command_line_or_of_paper_is_left_over() {
    let is_theirs = |id: &String| id.starts_with("cli-") || id.starts_with("print-");
    let mut unused: BTreeSet<String> = messages("en").into_keys().filter(is_theirs).collect();
    quoted(&source(), &mut |text, _| {
        unused.remove(text);
        if let Some((beginning, _)) = text.split_once('{').filter(|(beginning, _)| beginning.len() > 4) {
            unused.retain(|id| !id.starts_with(beginning));
        }
    });
    assert!(unused.is_empty(), "{unused:#?}");
}
