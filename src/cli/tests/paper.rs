//! `print`, as a person types it.

use super::*;

#[test]
fn print_holds_all_that_was_said() {
    let line = "print cards frame --language sv --participant prs --address feminine --drafts -o a.html --content /c";
    let expected = PrintRequest {
        what: Paper::Cards,
        name: "frame".to_owned(),
        language: "sv".to_owned(),
        participant: Some("prs".to_owned()),
        address: Some(Address::Feminine),
        drafts: true,
        output: Some(PathBuf::from("a.html")),
        content: Some(PathBuf::from("/c")),
    };
    assert_eq!(parse(typed(line), &words("sv")), Ok(Request::Print(expected)));
}

#[test]
fn a_paper_that_cannot_be_made_is_answered_as_a_talk_that_cannot_be_started() {
    fails(
        "en",
        "print interpreter waitin --language sv",
        &[
            "sammanhang: There is no guide “waitin”.",
            "These exist, the nearest first: waiting, arrival, after-refusal",
        ],
    );
    fails(
        "sv",
        "print take-home waiting --language sv",
        &[
            "sammanhang: Guiden ”waiting” innehåller fel och går inte att starta.",
            "Se vad som är fel: sammanhang check",
        ],
    );
    fails(
        "en",
        "print cards frane --language sv",
        &["sammanhang: There is no deck “frane”.", "These exist, the nearest first: frame, broken"],
    );
    fails(
        "en",
        "print cards frame --language en",
        &["sammanhang: There is no language “en” here.", "These exist, the nearest first: sv, ar"],
    );
    fails(
        "en",
        "print crads frame --language sv",
        &[
            "sammanhang: WHAT cannot be “crads”.",
            "These exist, the nearest first: cards, take-home, interpreter, facilitator",
            "Help: sammanhang --help",
        ],
    );
}

#[test]
fn a_paper_goes_to_standard_output_or_to_a_file_that_is_named_where_it_cannot_be_written() {
    let (page, code) = run("sv", "print cards frame --language sv");
    assert!(page.starts_with("<!doctype html>") && page.ends_with("</html>\n") && code == SUCCESS, "{page}");
    let told = "Skriven: /room. Öppna den i en webbläsare och skriv ut den där.\n";
    assert_eq!(run("sv", "print cards frame --language sv -o /room"), (told.to_owned(), SUCCESS));
    fails(
        "sv",
        "print cards frame --language sv --output /full",
        &["sammanhang: Filen /full gick inte att skriva: no room"],
    );
}
