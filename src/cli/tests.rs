//! The command line as a person meets it: what is typed in, whole texts out.

mod exchange;
mod fake;
mod paper;

use crate::domain::session::ScreenUse;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use fake::Fake;

use super::*;
use crate::domain::card::{Address, Stage};
use crate::domain::clock::ClockTime;
use crate::domain::guide::Interpreting;
use crate::domain::language::Tag;
use crate::domain::scene::View;
use crate::locale::{Languages, Words};

fn languages() -> Languages {
    Languages::embedded().0
}

fn words(tag: &str) -> Words {
    Words::load(&Tag::new(tag), &languages())
}

fn typed(line: &str) -> Vec<OsString> {
    ["sammanhang"].into_iter().chain(line.split_whitespace()).map(OsString::from).collect()
}

/// Types a line; returns what is printed, or the whole fault, and the exit code.
fn run(tag: &str, line: &str) -> (String, u8) {
    let (words, languages) = (words(tag), languages());
    let open = |folder: Option<&Path>| match folder {
        Some(folder) if folder == Path::new("/nowhere") => Err(Fault::Content("/nowhere".to_owned())),
        _ => Ok(Box::new(Fake) as Box<dyn Contents>),
    };
    let save = |path: &Path, _: &[u8]| match path {
        path if path == Path::new("/full") => Err(std::io::Error::other("no room")),
        _ => Ok(()),
    };
    let read = |_: &Path| Err(std::io::ErrorKind::NotFound.into());
    let keep = |_: Option<&Path>, path: &str, _: &[u8]| Ok(PathBuf::from(path));
    let make = |path: &Path, _: &[u8]| match path {
        path if path == Path::new("/full") => Err(std::io::Error::other("no room")),
        path if path.ends_with("decks/old/deck.ron") || path == Path::new("/there.po") => {
            Err(std::io::ErrorKind::AlreadyExists.into())
        }
        _ => Ok(()),
    };
    let means = Means {
        words: &words,
        languages: &languages,
        keys: &[],
        open: &open,
        save: &save,
        read: &read,
        keep: &keep,
        make: &make,
        progress: &|_, _| {},
        own: Some(Path::new("/own")),
    };
    let mut out = Vec::new();
    let outcome = parse(typed(line), &words).and_then(|request| {
        if let Request::Run(request) = &request {
            return choose(request, &Fake.index(&[]), &languages).map(|_| SUCCESS);
        }
        answer(&request, &means, &mut out)
    });
    let code = outcome.unwrap_or_else(|fault| {
        fault.write(&words, &mut out).unwrap();
        FAILURE
    });
    (String::from_utf8(out).unwrap(), code)
}

fn fails(tag: &str, line: &str, expected: &[&str]) {
    assert_eq!(run(tag, line), (expected.join("\n") + "\n", FAILURE), "{line}");
}

#[test]
fn help_is_whole_in_both_languages() {
    for tag in ["sv", "en"] {
        for topic in [
            "",
            "run",
            "resume",
            "follow",
            "preview",
            "terminal-check",
            "new",
            "check",
            "list",
            "show",
            "print",
            "export",
            "import",
            "keys",
            "completions",
            "man",
            "help",
        ] {
            let (text, code) = run(tag, &format!("{topic} --help"));
            assert_eq!(code, SUCCESS);
            assert!(text.lines().all(|line| line.chars().count() <= 80 && line.trim_end() == line), "{text}");
            assert!(!text.contains(['\u{2068}', '⟨', '{']), "{text}");
            let name = if topic.is_empty() { "sammanhang" } else { topic };
            insta::assert_snapshot!(format!("help_{tag}_{name}"), text);
            if !topic.is_empty() {
                assert_eq!(run(tag, &format!("help {topic}")), (text, SUCCESS), "the same by both ways");
            }
        }
    }
}

#[test]
fn the_manual_page_is_in_the_users_language() {
    let (text, _) = run("sv", "man");
    assert!(!text.contains("SYNOPSIS") && !text.contains("[default") && !text.contains("Possible"), "{text}");
    insta::assert_snapshot!("man_sv", text);
}

#[test]
fn nothing_typed_is_the_home_screen_and_options_go_before_or_after_a_command() {
    let launch = Launch { theme: Some(ThemeChoice::Mono), bidi: Some(BidiChoice::App), ..Launch::default() };
    assert_eq!(parse(typed(""), &words("en")), Ok(Request::Home(Launch::default())));
    assert_eq!(parse(typed("--theme mono --bidi app"), &words("en")), Ok(Request::Home(launch.clone())));
    let checked = CheckRequest { content: Some(PathBuf::from("/c")), ..CheckRequest::default() };
    for line in ["--content /c check", "check --content /c", "check --content=/c"] {
        assert_eq!(parse(typed(line), &words("en")), Ok(Request::Check(checked.clone())), "{line}");
    }
    assert_eq!(parse(typed("--theme mono resume --bidi app"), &words("en")), Ok(Request::Resume(launch)));
}

#[test]
fn run_holds_all_that_was_said() {
    let line = "run --guide g --language sv --participant prs --interpreting telephone --screen private \
                --stage before-decision --until 14.45 --address feminine --drafts --content /c --interface en";
    let expected = RunRequest {
        guide: "g".to_owned(),
        language: "sv".to_owned(),
        participant: Some("prs".to_owned()),
        interpreting: Some(Interpreting::Telephone),
        stage: Some(Stage::BeforeDecision),
        screen: ScreenUse::OnlyMe,
        until: ClockTime::new(14, 45),
        address: Some(Address::Feminine),
        drafts: true,
        launch: Launch {
            content: Some(PathBuf::from("/c")),
            interface: Some("en".to_owned()),
            ..Launch::default()
        },
    };
    assert_eq!(parse(typed(line), &words("sv")), Ok(Request::Run(expected)));
}

#[test]
fn follow_holds_all_that_was_said() {
    let line = "follow --as interpreter --control --bidi terminal --theme contrast --interface en";
    let expected = FollowRequest {
        view: Some(View::Interpreter),
        controls: true,
        launch: Launch {
            interface: Some("en".to_owned()),
            bidi: Some(BidiChoice::Terminal),
            theme: Some(ThemeChoice::Contrast),
            ..Launch::default()
        },
    };
    assert_eq!(parse(typed(line), &words("sv")), Ok(Request::Follow(expected)));
    assert_eq!(parse(typed("follow"), &words("sv")), Ok(Request::Follow(FollowRequest::default())));
    fails(
        "en",
        "follow --as participant",
        &[
            "sammanhang: --as cannot be “participant”.",
            "These exist, the nearest first: facilitator, interpreter, shared",
            "Help: sammanhang --help",
        ],
    );
}

#[test]
fn preview_holds_all_that_was_said() {
    let expected = PreviewRequest {
        name: Some("waiting".to_owned()),
        language: "ar".to_owned(),
        against: Some("en".to_owned()),
        launch: Launch { content: Some(PathBuf::from("/c")), ..Launch::default() },
    };
    let line = "preview waiting --language ar --against en --content /c";
    assert_eq!(parse(typed(line), &words("sv")), Ok(Request::Preview(expected)));
    let all = PreviewRequest { language: "ar".to_owned(), ..PreviewRequest::default() };
    assert_eq!(parse(typed("preview --language ar"), &words("sv")), Ok(Request::Preview(all)));
    fails("en", "preview", &["sammanhang: This is missing: --language TAG", "Help: sammanhang --help"]);
}

#[test]
fn new_names_the_files_that_it_wrote_and_never_writes_over_one() {
    let (text, code) = run("en", "new deck ours");
    let files = "Written: /own/decks/ours/deck.ron\nWritten: /own/decks/ours/en.ron\n";
    assert_eq!((text.as_str(), code), (files, SUCCESS));
    assert_eq!(run("sv", "new guide vart").0.lines().last(), Some("Skriven: /own/guides/vart/sv.ron"));
    assert_eq!(
        run("en", "new language ti frame --content /c").0,
        "Written: /c/decks/frame/ti.ron\n\
         See it while you write: sammanhang preview frame --language ti --content /c\n"
    );
    let first = |line: &str| run("en", line).0.lines().next().unwrap_or_default().to_owned();
    assert_eq!(
        first("new deck old"),
        "sammanhang: The file /own/decks/old/deck.ron exists already and is left as it is. Name another, or move it away."
    );
    assert_eq!(
        first("new deck Ours"),
        "sammanhang: “Ours” cannot be a name: small letters a–z, digits, and hyphens between words."
    );
    assert_eq!(first("new deck ours frame"), "sammanhang: “frame” is one word too many.");
    assert_eq!(first("new language ti nowhere"), "sammanhang: There is no deck “nowhere”.");
}

#[test]
fn new_never_takes_the_place_of_what_there_is() {
    let (text, code) = run("en", "new deck frame");
    let told = "sammanhang: There is already a deck “frame”, and a new one would take its place with all its texts. Choose another name; or, to add a language or change one: sammanhang new language TAG frame\n";
    assert_eq!((text.as_str(), code), (told, FAILURE));
    assert!(run("sv", "new guide arrival").0.starts_with("sammanhang: Det finns redan en guide ”arrival”"));
    // A folder that is not there yet is made with what is written.
    assert!(
        run("en", "new deck frame --content /nowhere").0.starts_with("sammanhang: There is already a deck")
    );
    let made = "Written: /nowhere/decks/frame/ti.ron\n";
    assert!(run("en", "new language ti frame --content /nowhere").0.starts_with(made));
}

#[test]
fn what_run_leaves_out_is_filled_in() {
    let chosen = |line: &str| {
        let Ok(Request::Run(request)) = parse(typed(line), &words("en")) else { panic!("{line}") };
        choose(&request, &Fake.index(&[]), &languages()).unwrap()
    };
    let alone = chosen("run --guide arrival --language sv-SE");
    assert_eq!((alone.language.as_str(), alone.participant.as_str()), ("sv", "sv"));
    assert_eq!((alone.interpreting, alone.screen), (Interpreting::None, ScreenUse::Everyone));
    let two = chosen("run --guide arrival --language en --participant prs");
    assert_eq!((two.participant.as_str(), two.interpreting), ("fa-AF", Interpreting::Room));
    assert_eq!(two.stage, None);
    let placed = chosen("run --guide arrival --language sv --stage preparing-return");
    assert_eq!(placed.stage, Some(Stage::PreparingReturn));
    fails(
        "en",
        "run --guide arrival --language sv --stage turning-eighteen",
        &[
            "sammanhang: --stage cannot be “turning-eighteen”.",
            "These exist, the nearest first: preparing-return, before-decision, return, waiting, arrival, \
             application, dublin, refusal, positive, appeal",
            "Help: sammanhang --help",
        ],
    );
    // The region changes nothing where there is no text in it; a script does.
    let participant =
        |tag: &str| chosen(&format!("run --guide arrival --language en --participant {tag}")).participant;
    assert_eq!(
        ["ar-SY", "ti_ER", "fa-IR", "ar-Latn"].map(participant),
        ["ar", "ti", "fa", "ar-Latn"].map(Tag::new)
    );
    let unknown = chosen("run --guide arrival --language en --participant zza --interpreting none");
    assert_eq!((unknown.participant.as_str(), unknown.interpreting), ("zza", Interpreting::None));
}

#[test]
fn a_language_made_for_tests_can_be_shown_and_not_written() {
    let chosen = |line: &str| {
        let Ok(Request::Run(request)) = parse(typed(line), &words("en")) else { panic!("{line}") };
        choose(&request, &Fake.index(&[]), &languages()).unwrap()
    };
    let both = chosen("run --guide arrival --language ar-XB --participant en-xa");
    assert_eq!((both.language.as_str(), both.participant.as_str()), ("ar-XB", "en-XA"));
    for line in ["export po --language ar-XB -o x", "new language en-XA"] {
        let (first, _) = run("en", line);
        assert!(first.contains("is not the tag of a language"), "{line}: {first}");
    }
}

#[test]
fn a_guide_or_language_that_is_not_there_is_answered_with_what_is() {
    fails(
        "sv",
        "run --guide after-refusl --language sv",
        &[
            "sammanhang: Det finns ingen guide ”after-refusl”.",
            "Det här finns, det närmaste först: after-refusal, arrival, waiting",
        ],
    );
    fails(
        "en",
        "run --guide waitin --language sv",
        &[
            "sammanhang: There is no guide “waitin”.",
            "These exist, the nearest first: waiting, arrival, after-refusal",
        ],
    );
    fails(
        "sv",
        "run --guide waiting --language sv",
        &[
            "sammanhang: Guiden ”waiting” innehåller fel och går inte att starta.",
            "Se vad som är fel: sammanhang check",
        ],
    );
    fails(
        "sv",
        "run --guide arrival --language engl",
        &["sammanhang: Språket ”engl” finns inte här.", "Det här finns, det närmaste först: en, sv"],
    );
    let (text, code) = run("en", "run --guide arrival --language sv --participant somali");
    assert!(text.starts_with("sammanhang: “somali” is not the tag of a language."), "{text}");
    assert!(text.contains("the nearest first: so, ") && code == FAILURE, "{text}");
}

#[test]
fn what_is_typed_wrong_is_said_in_the_users_language() {
    fails(
        "sv",
        "rnu",
        &[
            "sammanhang: Det finns inget kommando ”rnu”.",
            "Det här finns, det närmaste först: run, print, resume, terminal-check, preview, completions, follow, new, check, list, show, export, import, keys och 2 till",
            "Hjälp: sammanhang --help",
        ],
    );
    fails(
        "en",
        "run",
        &["sammanhang: These are missing: --guide ID, --language TAG", "Help: sammanhang --help"],
    );
    fails(
        "sv",
        "run --guide x",
        &["sammanhang: Det här saknas: --language SPRÅK", "Hjälp: sammanhang --help"],
    );
    fails(
        "sv",
        "check --strikt",
        &[
            "sammanhang: Det finns ingen flagga --strikt.",
            "Det här finns, det närmaste först: --strict, --format, --deck, --interface, --content, --explain, --release, --help, --language",
            "Hjälp: sammanhang --help",
        ],
    );
    fails(
        "en",
        "check --format jsn",
        &[
            "sammanhang: --format cannot be “jsn”.",
            "These exist, the nearest first: json, sarif, human",
            "Help: sammanhang --help",
        ],
    );
    fails(
        "en",
        "run --screen",
        &[
            "sammanhang: --screen needs a value.",
            "These exist, the nearest first: shared, private",
            "Help: sammanhang --help",
        ],
    );
    fails(
        "sv",
        "keys --interface",
        &["sammanhang: --interface behöver ett värde.", "Hjälp: sammanhang --help"],
    );
    fails("sv", "check x", &["sammanhang: ”x” är ett ord för mycket.", "Hjälp: sammanhang --help"]);
    fails(
        "sv",
        "run --guide a --guide b --language sv",
        &["sammanhang: --guide står två gånger.", "Hjälp: sammanhang --help"],
    );
    fails(
        "sv",
        "run --guide a --language sv --until 25:00",
        &["sammanhang: --until kan inte vara ”25:00”: skriv timmar och minuter, till exempel 14:45."],
    );
    fails("sv", "check --content /nowhere", &["sammanhang: Mappen /nowhere går inte att läsa."]);
    fails(
        "en",
        "\u{1b}[2J",
        &[
            "sammanhang: There is no command “␛[2J”.",
            "These exist, the nearest first: run, resume, follow, preview, terminal-check, new, check, list, show, print, export, import, keys, completions and 2 more",
            "Help: sammanhang --help",
        ],
    );
}

#[test]
fn what_is_no_text_is_said_to_be_none() {
    use std::os::unix::ffi::OsStringExt as _;
    let mut args = typed("run --guide");
    args.push(OsString::from_vec(vec![0xff]));
    assert_eq!(parse(args, &words("sv")), Err(Fault::NotText));
}

#[test]
fn without_a_terminal_one_line_is_said() {
    let mut out = Vec::new();
    Fault::NotATerminal.write(&words("sv"), &mut out).unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), "sammanhang: Det här behöver en terminal att visas i.\n");
}

#[test]
fn the_interface_is_chosen_before_anything_is_read() {
    assert_eq!(interface_argument(&typed("--interface en run")).as_deref(), Some("en"));
    assert_eq!(interface_argument(&typed("run --interface=sv")).as_deref(), Some("sv"));
    assert_eq!(interface_argument(&typed("run -- --interface sv")), None);
    assert_eq!(interface_argument(&typed("run --interface")), None);
    assert_eq!(interface(Some("en-XA"), &languages()), Ok(()));
    assert_eq!(
        interface(Some("svenska"), &languages()),
        Err(Fault::UnknownLanguage("svenska".to_owned(), vec!["sv".to_owned(), "en".to_owned()]))
    );
}

#[test]
fn a_card_is_printed_line_by_line_with_the_adults_notes_apart() {
    insta::assert_snapshot!("show_sv", run("sv", "show frame/hear-well --language sv --participant ar").0);
    insta::assert_snapshot!("show_en_alone", run("en", "show frame/hear-well --language sv").0);
}

#[test]
fn a_card_that_is_not_there_is_answered_with_those_that_are() {
    fails(
        "sv",
        "show frame/hear-wel --language sv",
        &[
            "sammanhang: Det finns inget kort ”frame/hear-wel”.",
            "Det här finns, det närmaste först: frame/hear-well, frame/you-decide",
        ],
    );
    fails(
        "en",
        "show frane/hear-well --language sv",
        &["sammanhang: There is no deck “frane”.", "These exist, the nearest first: frame, broken"],
    );
    fails(
        "en",
        "show frame --language sv",
        &[
            "sammanhang: There is no card “frame”.",
            "These exist, the nearest first: frame/hear-well, frame/you-decide",
        ],
    );
    fails(
        "en",
        "show broken/x --language sv",
        &[
            "sammanhang: The deck “broken” has errors and cannot be shown.",
            "See what is wrong: sammanhang check",
        ],
    );
}

#[test]
fn lists_are_rows_for_a_person_and_objects_for_a_program() {
    let mut all = String::new();
    for line in ["list guides", "list decks", "list common", "list languages"] {
        for line in [line.to_owned(), format!("{line} --format json")] {
            all.extend(["$ ", &line, "\n", &run("sv", &line).0, "\n"]);
        }
    }
    insta::assert_snapshot!("lists_sv", all);
}

#[test]
fn the_version_is_one_line() {
    assert_eq!(run("sv", "-V"), (format!("sammanhang {}\n", env!("CARGO_PKG_VERSION")), SUCCESS));
}
