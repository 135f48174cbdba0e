//! The house's own rules, read from its files: who may know whom, how a file opens, what the README shows.

mod knowing;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use knowing::MUST_NOT_KNOW;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns every Rust file below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Returns a file's code: no comments, no tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file");
    let code: Vec<&str> = text
        .split("#[cfg(test)]")
        .next()
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    code.join("\n")
}

/// Files that hold tests only: `#[cfg(test)] mod tests;` in their parent.
fn is_test(path: &Path) -> bool {
    let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let parent = path.parent().expect("a folder");
    let beside = parent.with_extension("rs");
    let declares = |file: &Path| {
        fs::read_to_string(file).is_ok_and(|text| {
            text.contains(&format!("#[cfg(test)]\nmod {name};"))
                || text.contains(&format!("#[cfg(test)]\npub(crate) mod {name};"))
        })
    };
    declares(&beside) || declares(&parent.join("lib.rs")) || (parent != root().join("src") && is_test(parent))
}

#[test]
fn no_module_names_what_it_must_not_know() {
    let mut faults = Vec::new();
    for path in sources(&root().join("src")) {
        let inside = path.strip_prefix(root().join("src")).expect("inside src");
        let module =
            inside.iter().next().and_then(|part| part.to_str()).unwrap_or_default().trim_end_matches(".rs");
        let Some((_, forbidden)) = MUST_NOT_KNOW.iter().find(|(name, _)| *name == module) else { continue };
        if is_test(&path) {
            continue;
        }
        let code = code(&path);
        for name in *forbidden {
            if code.contains(name) {
                faults.push(format!("{} names {name}", inside.display()));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_file_opens_by_saying_what_it_knows() {
    let silent: Vec<PathBuf> = sources(&root().join("src"))
        .into_iter()
        .chain(sources(&root().join("tests")))
        .chain(sources(&root().join("benches")))
        .filter(|path| !fs::read_to_string(path).expect("a source file").starts_with("//! "))
        .collect();
    assert_eq!(silent, Vec::<PathBuf>::new());
}

#[test]
fn no_folder_hides_behind_mod_rs() {
    assert!(
        sources(&root().join("src")).iter().all(|path| path.file_name().is_none_or(|name| name != "mod.rs"))
    );
}

/// The lock file holds one version of each crate that must not stand twice.
#[test]
fn one_version_of_what_draws() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock");
    for name in ["crossterm", "ratatui-core", "unicode-width"] {
        let count = lock.lines().filter(|line| *line == format!("name = \"{name}\"")).count();
        assert_eq!(count, 1, "{name}");
    }
}

/// Every command has its words, and no word is left of a command that is gone.
#[test]
fn every_command_has_its_words_in_every_catalogue() {
    use sammanhang::app::command::{TABLE, WHAT_CAN_COME};
    for language in ["sv", "en"] {
        let text = fs::read_to_string(root().join("locales").join(language).join("commands.ftl"))
            .expect("commands.ftl");
        let found: BTreeSet<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("command-")?.split_once(" =").map(|(id, _)| id))
            .collect();
        let wanted: BTreeSet<String> = TABLE
            .iter()
            .map(|row| row.id)
            .chain([WHAT_CAN_COME])
            .flat_map(|id| [id.to_owned(), format!("{id}-help")])
            .collect();
        assert_eq!(found, wanted.iter().map(String::as_str).collect(), "{language}");
    }
}

/// Every message that the program's own code asks for exists in every catalogue.
#[test]
fn every_message_named_in_the_code_exists() {
    use sammanhang::domain::language::Tag;
    use sammanhang::locale::{Languages, Words};
    let (languages, _) = Languages::embedded();
    let mut named = BTreeSet::new();
    for path in sources(&root().join("src")) {
        let module = path.strip_prefix(root().join("src")).expect("inside src");
        if is_test(&path)
            || !(module.starts_with("app")
                || module.starts_with("view")
                || module.starts_with("print")
                || module.starts_with("preview")
                || module.starts_with("terminal_check")
                || module.starts_with("domain/scene"))
        {
            continue;
        }
        for literal in literals(&code(&path)) {
            let is_message = [
                "notice-",
                "fault-",
                "confirm-",
                "list-",
                "setting-",
                "edit-",
                "resume-",
                "key-",
                "screen-",
                "until-",
                "present-",
                "paper-",
                "drafts-",
                "interpreting-",
                "address-",
                "upcoming-",
                "language-",
                "guide-",
                "home-",
                "picture-",
                "phase-",
                "rail-",
                "plan-",
                "band-",
                "gate-",
                "answer-",
                "who-",
                "turn-",
                "time-",
                "safety-",
                "print-",
                "preview-",
                "terminal-",
                "check-",
            ]
            .iter()
            .any(|prefix| literal.starts_with(prefix) && literal.len() > prefix.len());
            let is_command = sammanhang::app::command::by_id(&literal).is_some();
            if is_message && !is_command && !literal.ends_with('-') {
                named.insert(literal);
            }
        }
    }
    assert!(named.len() > 40, "the code names its messages as literals");
    for language in ["sv", "en"] {
        let words = Words::load(&Tag::new(language), &languages);
        let missing: Vec<&String> = named.iter().filter(|id| !words.has(id)).collect();
        assert_eq!(missing, Vec::<&String>::new(), "in {language}");
    }
}

/// Returns the plain string literals of some code.
fn literals(code: &str) -> Vec<String> {
    code.split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| {
            !text.is_empty()
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        })
        .map(ToOwned::to_owned)
        .collect()
}

/// The README's key block is what `keys` prints.
#[test]
fn the_readme_shows_the_keys_that_there_are() {
    use sammanhang::domain::language::Tag;
    use sammanhang::locale::{Languages, Words};
    let words = Words::load(&Tag::new("en"), &Languages::embedded().0);
    let mut printed = Vec::new();
    sammanhang::cli::keys::keys(&sammanhang::cli::key_rows(&words), &words, &mut printed).expect("rows");
    let printed = format!("```text\n{}```\n", String::from_utf8(printed).expect("text"));
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).expect("the README");
    let (before, rest) = readme.split_once("a test compares -->\n").expect("the block begins");
    let (block, after) = rest.split_once("<!-- /keys -->").expect("the block ends");
    if std::env::var_os("SAMMANHANG_PICTURES").is_some() {
        fs::write(path, format!("{before}a test compares -->\n{printed}<!-- /keys -->{after}"))
            .expect("written");
    } else {
        assert_eq!(block, printed, "write it anew: SAMMANHANG_PICTURES=1 cargo test readme");
    }
}

/// Every file that the README shows is taken by the loader as it stands, and the guide opens.
#[test]
fn the_readmes_examples_load() {
    use sammanhang::content::Content;
    use sammanhang::domain::id::GuideId;
    use sammanhang::domain::language::Tag;
    use sammanhang::edge::folder::FolderSource;
    use sammanhang::problem::Severity;
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let folder = tempfile::tempdir().expect("a folder");
    let mut count = 0;
    for (before, rest) in
        readme.match_indices("```ron\n").map(|(at, mark)| (&readme[..at], &readme[at + mark.len()..]))
    {
        let example = rest.split("```").next().expect("an example");
        let named = before
            .lines()
            .rev()
            .find_map(|line| line.split('`').find(|part| Path::new(part).extension().is_some()));
        let path = folder.path().join(named.expect("each example is named"));
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, example).expect("written");
        count += 1;
    }
    assert_eq!(count, 10);
    let content = Content::embedded().with_layer(Box::new(FolderSource::new(folder.path())));
    let faults: Vec<_> =
        content.check().into_iter().filter(|problem| problem.severity != Severity::Information).collect();
    assert_eq!(faults, Vec::new());
    let opened = content.open(&GuideId::new("our-talk"), &[Tag::new("sv")]);
    assert!(opened.is_ok_and(|(library, _)| library.guide.cards().len() == 5));
}

/// Each shipped translation says which source text it was made from, and that is the one that stands there now.
#[test]
fn shipped_translations_are_made_from_todays_texts() {
    use sammanhang::content::Content;
    use sammanhang::domain::id::GuideId;
    let content = Content::embedded();
    let guides = content.names().guides.into_iter().map(|guide| {
        let fingerprint = content.guide_fingerprint(&GuideId::new(guide.id.as_str())).expect("the guide");
        (format!("guides/{}/en.ron", guide.id), fingerprint)
    });
    let safety = ("safety/en.ron".to_owned(), content.safety_fingerprint().expect("safety"));
    let common = ("common/en.ron".to_owned(), content.common_fingerprint().expect("common"));
    for (path, fingerprint) in guides.chain([safety, common]) {
        let text = fs::read_to_string(root().join("cards").join(&path)).expect("a translation");
        let named = text.split("translated_from: \"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(named, Some(fingerprint.as_str()), "{path}");
    }
    assert!(content.check().iter().all(|problem| problem.code != "stale"));
}

/// What may stand beside one another at the top; a newcomer finds the room for a change by these names.
#[test]
fn the_top_level_holds_what_was_agreed_and_nothing_else() {
    const KNOWN: [&str; 14] = [
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "benches",
        "cards",
        "clippy.toml",
        "docs",
        "locales",
        "rustfmt.toml",
        "src",
        "tests",
    ];
    // What git keeps: a person's own files, and a build's, may lie beside it.
    let mut git = std::process::Command::new("git");
    let listed = git.current_dir(env!("CARGO_MANIFEST_DIR")).args(["ls-files", "-z"]).output();
    let Some(listed) = listed.ok().filter(|listed| listed.status.success()) else {
        println!("skipped: no git");
        return;
    };
    let text = String::from_utf8(listed.stdout).unwrap();
    let tops = text.split_terminator('\0').map(|path| path.split('/').next().unwrap());
    let strangers: BTreeSet<&str> =
        tops.filter(|name| !name.starts_with('.') && !KNOWN.contains(name)).collect();
    assert_eq!(strangers, BTreeSet::new());
}
