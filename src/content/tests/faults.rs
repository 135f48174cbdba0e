//! Faults of bytes, syntax and types: one told for each file, at a place that a person would look at.

use rstest::rstest;

use super::{Files, all_told, checked, opened, sound};
use crate::content::Content;

#[test]
fn a_sound_library_has_no_problem() {
    assert_eq!(checked(sound()), [] as [&str; 0]);
    assert_eq!(opened(sound()), Ok(vec![]));
}

#[rstest]
#[case::unknown_field(
    "code: \"D-1\"",
    "cod: \"D-1\"",
    "E unknown-field decks/d/deck.ron:4:15+3 found=cod nearest=code choices=id, code, dimension, stop, weight, core, needs_interpreter, answer, pictogram, minutes, verified_on"
)]
#[case::missing_field("id: \"one\", ", "", "E missing-field decks/d/deck.ron:4:3+1 field=id")]
#[case::duplicate_field("code: \"D-1\"", "id: \"x\"", "E duplicate-field decks/d/deck.ron:4:15+2 field=id")]
#[case::word(
    "minutes: 6",
    "weight: Hevy",
    "E unknown-word decks/d/deck.ron:4:36+4 found=Hevy nearest=Heavy choices=Light, Tender, Heavy"
)]
#[case::pictogram(
    "minutes: 6",
    "pictogram: Tea",
    "E unknown-word decks/d/deck.ron:4:39+3 found=Tea nearest=none choices=Yes, ALittle, No, Pause, Water, AnotherAdult, Telephone, Interpreter, Tomorrow"
)]
#[case::number("minutes: 6", "minutes: \"6\"", "E expected-number decks/d/deck.ron:4:37+1")]
#[case::negative("minutes: 6", "minutes: -6", "E expected-number decks/d/deck.ron:4:37+2")]
#[case::not_a_number("minutes: 6", "minutes: NaN", "E expected-number decks/d/deck.ron:4:37+3")]
#[case::yes("minutes: 6", "core: yes", "E expected-true-or-false decks/d/deck.ron:4:34+3")]
#[case::text("id: \"one\"", "id: one", "E expected-text decks/d/deck.ron:4:8+3")]
#[case::comma("\"D-1\", minutes", "\"D-1\" minutes", "E missing-comma decks/d/deck.ron:4:27+7")]
#[case::colon("minutes: 6", "minutes 6", "E missing-colon decks/d/deck.ron:4:36+1")]
#[case::list("cards: [", "cards: (", "E missing-bracket decks/d/deck.ron:3:9+1 character=[")]
#[case::escape("\"one\"", "\"o\\qe\"", "E bad-escape decks/d/deck.ron:4:10+2")]
#[case::goes_on(" ],\n)", " ],\n) x", "E goes-on decks/d/deck.ron:7:3+1")]
#[case::ends(
    "(\n source: \"sv\",\n",
    "(\n source: \"sv\" /* ",
    "E unfinished-comment decks/d/deck.ron:6:1+1"
)]
fn syntax_is_told_with_its_place(#[case] old: &str, #[case] new: &str, #[case] expected: &str) {
    let problems = checked(sound().replacing("decks/d/deck.ron", old, new));
    assert!(problems.contains(&expected.to_owned()), "{problems:#?}");
}

#[test]
fn a_text_without_its_end_and_a_file_that_stops_are_told() {
    let files = Files::named("").with("decks/d/deck.ron", "(\n source: \"sv");
    assert_eq!(checked(files), ["E missing-quote decks/d/deck.ron:2:10+3"]);
    let files = Files::named("").with("decks/d/deck.ron", "(\n source: \"sv\",\n cards: [");
    assert_eq!(checked(files), ["E ends-too-early decks/d/deck.ron:3:9+1"]);
    let files = Files::named("").with("decks/d/deck.ron", "");
    assert_eq!(checked(files).len(), 1);
}

#[test]
fn a_missing_field_points_at_the_name_of_what_lacks_it() {
    let files = Files::named("")
        .with("library.ron", "(\n contacts: [],\n)\n")
        .with("glossary/terms.ron", "(source: \"sv\", terms: [(id: \"a\")])")
        .with("glossary/sv.ron", "(\n language: \"sv\",\n terms: {\n  \"a\": (\n   forms: [],\n  ),\n },\n)");
    assert_eq!(checked(files), ["E missing-field glossary/sv.ron:4:3+3 field=term"]);
}

#[test]
fn nesting_deeper_than_the_format_has_its_own_message() {
    for bracket in ["(", "[", "{"] {
        let text = format!("(source: \"sv\", cards: [(id: {}", bracket.repeat(100_000));
        let problems = checked(Files::named("").with("decks/d/deck.ron", text));
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].starts_with("E too-deep decks/d/deck.ron:1:"), "{problems:?}");
    }
}

#[rstest]
#[case::utf16(b"\xFF\xFE(\0)\0".to_vec(), "E utf16 decks/d/deck.ron")]
#[case::utf16_without_mark(b"(\0\n\0)\0".to_vec(), "E utf16 decks/d/deck.ron")]
#[case::not_utf8(b"(\n // \xC3\xA5\xE5\n)".to_vec(), "E not-utf8 decks/d/deck.ron:2:6+1 byte=E5")]
#[case::large(vec![b' '; (1 << 20) + 1], "E file-too-large decks/d/deck.ron limit=1")]
fn bytes_that_are_no_text_are_told(#[case] bytes: Vec<u8>, #[case] expected: &str) {
    let problems = checked(sound().with("decks/d/deck.ron", bytes));
    assert!(problems.contains(&expected.to_owned()), "{problems:#?}");
}

#[test]
fn a_byte_order_mark_and_every_line_end_are_accepted() {
    let text = "\u{FEFF}(\r\n source: \"sv\",\r cards: [\r\n  (id: \"one\", minutes: 6),\n  (id: \"two\", minutes: 600),\r\n ],\r\n)\r\n";
    assert_eq!(
        checked(sound().with("decks/d/deck.ron", text)),
        [
            "W byte-order-mark decks/d/deck.ron:1:1+1",
            "E bad-minutes decks/d/deck.ron:5:24+3 minutes=600 limit=480",
            "E card-in-broken-deck guides/g/guide.ron:5:41+7 card=d/one deck=d",
            "E card-in-broken-deck guides/g/guide.ron:5:59+7 card=d/one deck=d",
            "E card-in-broken-deck guides/g/guide.ron:5:68+7 card=d/two deck=d",
        ]
    );
}

#[test]
fn a_broken_translation_is_left_out_and_the_rest_is_there() {
    let files = sound().with("decks/d/en.ron", "(language: \"en\"").with("safety/sv.ron", "x");
    assert_eq!(
        opened(files),
        Ok(vec![
            "E ends-too-early decks/d/en.ron:1:15+1".to_owned(),
            "E wrong-kind safety/sv.ron:1:1+1".to_owned()
        ])
    );
}

#[test]
fn a_deck_of_too_many_files_or_bytes_is_left_out() {
    let mut files = sound();
    for letters in 0..200 {
        let tag = format!("{}{}a", char::from(b'a' + letters / 26), char::from(b'a' + letters % 26));
        files = files.with(&format!("decks/d/{tag}.ron"), "()");
    }
    let problems = checked(files);
    assert_eq!(problems[0], "E too-many-files decks/d count=203 limit=200");

    let mut files = sound();
    for tag in ["ar", "ti", "so", "uk", "ps", "fa", "ru", "sq", "am"] {
        let text = format!("(language: \"{tag}\", cards: {{}}) //{}", " ".repeat((1 << 20) - 60));
        files = files.with(&format!("decks/d/{tag}.ron"), text);
    }
    let problems = checked(files);
    assert_eq!(
        problems.iter().filter(|problem| problem.contains("deck-too-large")).count(),
        1,
        "{problems:#?}"
    );
    assert!(problems.iter().any(|problem| problem.contains("card-in-broken-deck")));
}

#[test]
fn problems_of_one_file_are_bounded() {
    let line = format!("[{}]", "\"\",".repeat(200_000));
    let files = sound().replacing("decks/d/sv.ron", "[\"Det finns steg.\"]", &line);
    let problems = files.content().check();
    assert_eq!(problems.iter().filter(|problem| problem.code == "empty-text").count(), 2000);
    let told = all_told(&problems);
    assert!(told.contains(&"W more-problems decks/d/sv.ron count=198000".to_owned()));
    assert!(problems.iter().all(|problem| {
        problem.place.as_ref().and_then(|place| place.at.as_ref()).is_none_or(|at| at.source.len() <= 8192)
    }));
}

#[test]
fn what_is_inside_the_program_loads() {
    let content = Content::embedded();
    let errors: Vec<_> = content
        .check()
        .into_iter()
        .filter(|problem| problem.severity == crate::problem::Severity::Error)
        .collect();
    assert_eq!(all_told(&errors), [] as [&str; 0]);
    let (index, problems) = content.index(&[]);
    assert_eq!(all_told(&problems), [] as [&str; 0]);
    for guide in index.guides {
        assert!(content.open(&guide.id, &[]).is_ok(), "{}", guide.id);
    }
}
