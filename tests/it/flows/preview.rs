//! The preview: a text that is written, and what stands beside it.

use crate::desk::{Desk, shown};
use sammanhang::content::{Content, Unit};
use sammanhang::domain::card::Status;
use sammanhang::domain::id::DeckId;
use sammanhang::domain::language::Tag;
use sammanhang::domain::scene::{
    Base, Face, Gravity, Label, Over, PreviewFace, Rendering, Screen, TextFile, TextState,
};
use sammanhang::edge::folder::FolderSource;
use sammanhang::preview::Wish;
use sammanhang::preview::model::Own;

const AR: &str = "decks/talk/ar.ron";
const FIXTURE_AR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cards/decks/talk/ar.ron");

fn talk(desk: &Desk) -> Screen {
    match desk.scene().face {
        PreviewFace::Talk(screen) => *screen,
        other => panic!("{other:?}"),
    }
}

#[test]
fn keys_go_line_by_line_and_card_by_card_and_the_edges_say_so() {
    let mut desk = Desk::new("talk", "ar");
    assert_eq!(desk.at(), "talk/hello Explain 1");
    assert_eq!(desk.keys("Space Right Down Enter").at(), "talk/hello FollowUps 2");
    assert_eq!(desk.keys("PageDown").at(), "talk/hear Ask 1");
    assert_eq!(desk.keys("Left").at(), "talk/hello FollowUps 2");
    assert_eq!(desk.keys("n n").at(), "talk/back Explain 1");
    assert_eq!(desk.keys("m").at(), "talk/hear Ask 1");
    desk.keys("m m");
    assert_eq!((desk.at().as_str(), desk.notice()), ("talk/hello Explain 1", Some("notice-first-card")));
    desk.keys("n n n n n");
    assert_eq!((desk.at().as_str(), desk.notice()), ("talk/tea Ask 1", Some("notice-last-card")));
}

#[test]
fn a_saved_text_is_shown_and_the_place_stays() {
    let mut desk = Desk::new("talk", "ar");
    desk.keys("n Space n 3");
    assert_eq!(desk.at(), "talk/bye Explain 1");
    desk.keys("m");
    desk.change(AR, "الآن أعيد ما سمعته.", "جديد.").keys("2");
    assert_eq!(desk.at(), "talk/back Explain 1");
    assert_eq!(desk.targets()[1], "جديد.");
    // A line that goes leaves the place at the card's first; a card that goes, at its neighbour.
    desk.keys("Space").change("decks/talk/sv.ron", "ask: [\"Stämmer det?\"],", "");
    assert_eq!(desk.at(), "talk/back Explain 1");
    desk.change(
        "decks/talk/deck.ron",
        "(id: \"back\", code: \"T-10\", weight: Light, core: true, minutes: 2),",
        "",
    );
    assert_eq!(desk.at(), "talk/bye Explain 1");
}

#[test]
fn a_broken_file_keeps_the_last_good_text_and_says_where_it_is_broken() {
    let mut desk = Desk::new("talk", "ar");
    let before = desk.targets();
    assert_eq!(desk.broken(), None);
    desk.change(AR, "explain: [\"لدينا نصف ساعة.\"],", "explain: [\"لدينا نصف ساعة.\"");
    assert_eq!(desk.broken(), Some(("missing-bracket", Some((8, 13)))));
    assert!(desk.scene().broken.unwrap().is_kept);
    assert_eq!(desk.targets(), before);
    desk.change(AR, "explain: [\"لدينا نصف ساعة.\"", "explain: [\"مرة أخرى.\"],");
    assert_eq!(desk.broken(), None);
    assert_eq!(desk.targets()[1], "مرة أخرى.");
    // Half of it, nothing of it, and what cannot be shown.
    for half in ["(language: \"ar\", cards: {", "", "(language: \"ar\", title: \"\\u{202e}\")"] {
        std::fs::write(desk.path(AR), half).unwrap();
        desk.read();
        assert!(desk.broken().is_some(), "{half:?}");
        assert_eq!(desk.targets()[1], "مرة أخرى.", "{half:?}");
    }
}

#[test]
fn a_broken_source_keeps_the_whole_deck() {
    let mut desk = Desk::new("", "ar");
    desk.keys("n n n");
    let before = (desk.at(), desk.targets());
    for file in ["decks/talk/sv.ron", "decks/talk/deck.ron", "decks/hard/deck.ron"] {
        let whole = std::fs::read(desk.path(file)).unwrap();
        std::fs::write(desk.path(file), "(").unwrap();
        desk.read();
        assert!(desk.broken().is_some(), "{file}");
        assert_eq!((desk.at(), desk.targets()), before, "{file}");
        std::fs::write(desk.path(file), whole).unwrap();
        desk.read();
        assert_eq!(desk.broken(), None, "{file}");
    }
}

#[test]
fn a_file_that_is_broken_from_the_start_shows_the_source_and_the_fault() {
    let mut desk = Desk::new("talk", "ar");
    std::fs::write(desk.path(AR), "(language: 1)").unwrap();
    desk.preview.shelves.clear();
    desk.read();
    assert_eq!(desk.broken(), Some(("expected-text", Some((1, 12)))));
    assert!(!desk.scene().broken.unwrap().is_kept, "there was no good text");
    assert_eq!(desk.targets()[1], "–");
    assert_eq!(desk.scene().card.unwrap().state, TextState::Missing);
    // It is broken again, but was whole in between.
    let whole = std::fs::read(FIXTURE_AR).unwrap();
    std::fs::write(desk.path(AR), whole).unwrap();
    desk.read();
    std::fs::write(desk.path(AR), "(").unwrap();
    assert!(desk.read().scene().broken.unwrap().is_kept);
    assert_ne!(desk.targets()[1], "–");
}

#[test]
fn the_findings_are_those_of_check() {
    let mut desk = Desk::new("talk", "ar");
    desk.change(AR, "ماذا تريد أن تقول أولا؟", "ماذا تريد أن تقول أولا").change(AR, "شاي", "شــاي");
    let content = Content::of(Box::new(FolderSource::new(desk.path(""))));
    for (deck, language) in [("talk", "ar"), ("hard", "ar"), ("talk", "en"), ("map", "ar")] {
        let folder = if deck == "map" { "map".to_owned() } else { format!("decks/{deck}") };
        let path = desk.path(&format!("{folder}/{language}.ron"));
        let is_here = |problem: &&sammanhang::problem::Problem| {
            problem.place.as_ref().is_some_and(|place| place.path == path)
        };
        let checked = content.check();
        let checked: Vec<_> = checked.iter().filter(is_here).collect();
        let unit = if deck == "map" { Unit::Map } else { Unit::Deck(DeckId::new(deck)) };
        let (proofs, _) = content.proofs(&[unit], &[Tag::new(language)]);
        let proved: Vec<_> = proofs[0].problems.iter().filter(is_here).collect();
        assert_eq!(proved, checked, "{deck} {language}");
        assert!(!proved.is_empty() || language == "en", "{deck} {language}");
    }
}

#[test]
fn a_line_that_takes_more_than_a_screen_is_found_while_it_is_written() {
    let mut desk = Desk::new("talk", "ar");
    let long = vec!["مرحبا"; 60].join(" ");
    let said = |desk: &Desk| {
        let findings = desk.scene().findings;
        findings.into_iter().filter(|finding| finding.code == "does-not-fit").collect::<Vec<_>>()
    };
    let written = desk.written(AR);
    let first = written.split("explain: [\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a line");
    assert!(said(&desk).is_empty());
    desk.change(AR, first, &long);
    let [finding] = said(&desk).try_into().expect("one finding");
    assert!(finding.is_here && finding.gravity == Gravity::Warning, "{finding:?}");
    assert!(finding.arguments.contains(&("size", "40×12".to_owned())), "{finding:?}");
    desk.change(AR, &long, first);
    assert!(said(&desk).is_empty());
}

#[test]
fn the_next_finding_is_at_its_line_and_after_the_last_comes_the_first() {
    let mut desk = Desk::new("talk", "en");
    let text = std::fs::read_to_string(desk.path("decks/talk/en.ron")).unwrap();
    std::fs::write(desk.path("decks/talk/en.ron"), text.replace("CANARY", "A note")).unwrap();
    desk.read();
    assert_eq!(desk.keys("f").notice(), Some("notice-no-finding"));
    assert!(desk.scene().findings.is_empty());
    desk.change("decks/talk/en.ron", "How is it today?", "How is it today").change(
        "decks/talk/en.ron",
        "Is that right?",
        "Why is it right?",
    );
    assert_eq!(desk.keys("f").at(), "talk/hello Ask 2");
    let findings = desk.scene().findings;
    assert_eq!(findings.len(), 1);
    assert!(findings[0].is_here && findings[0].code == "end-punctuation", "{findings:?}");
    assert_eq!(desk.keys("f").at(), "talk/back Ask 1");
    assert_eq!(desk.keys("f").at(), "talk/hello Ask 2");
}

#[test]
fn what_is_about_no_single_card_stands_with_the_first() {
    let mut desk = Desk::new("hard", "ar");
    let of_file = |desk: &Desk| {
        let findings = desk.scene().findings.into_iter();
        findings.filter(|found| found.code == "missing-title").map(|found| found.at).collect::<Vec<_>>()
    };
    assert_eq!(of_file(&desk), []);
    desk.change("decks/hard/ar.ron", "title: \"CANARY-T hard\",", "");
    assert_eq!(of_file(&desk).len(), 1);
    assert_eq!(of_file(desk.keys("n")), []);
}

#[test]
fn what_is_about_the_file_is_told_from_what_is_about_a_card_of_it() {
    let mut desk = Desk::new("hard", "ar");
    desk.change("decks/hard/ar.ron", "title: \"CANARY-T hard\",", "");
    let whole = |desk: &Desk| {
        let titles = desk.scene().findings.into_iter().filter(|found| found.code == "missing-title");
        titles.map(|found| found.is_whole).collect::<Vec<_>>()
    };
    assert_eq!(whole(&desk), [true]);
    let text = desk.written("decks/hard/ar.ron");
    let title = text.lines().find(|line| line.trim_start().starts_with("title:")).unwrap().to_owned();
    desk.change("decks/hard/ar.ron", &title, "");
    assert_eq!(whole(&desk), [true, false]);
}

#[test]
fn all_findings_of_a_card_are_a_page_of_its_own() {
    let mut desk = Desk::new("talk", "ar");
    let listed = |desk: &Desk| {
        let PreviewFace::Findings(all) = desk.scene().face else { panic!("a page of findings") };
        all.into_iter().map(|found| found.code).collect::<Vec<_>>()
    };
    let codes: Vec<_> = desk.scene().findings.into_iter().map(|found| found.code).collect();
    assert!(codes.len() > 2, "{codes:?}");
    assert_eq!(listed(desk.keys("l")), codes);
    // What is put right in the editor beside it is gone from the page; what breaks the file stands first.
    desk.change(AR, "ماذا تريد أن تقول أولا؟", "ماذا تريد أن تقول أولا");
    assert!(listed(&desk).contains(&"end-punctuation"));
    desk.change(AR, "ماذا تريد أن تقول أولا", "ماذا تريد أن تقول أولا؟");
    assert_eq!(listed(&desk), codes);
    desk.change(AR, "explain: [\"لدينا نصف ساعة.\"],", "explain: [\"لدينا نصف ساعة.\"");
    assert_eq!(listed(&desk)[0], "missing-bracket");
    assert_eq!(desk.keys("n").at(), "talk/hello Explain 1", "keys of the cards do nothing here");
    assert!(matches!(desk.keys("Esc").scene().face, PreviewFace::Beside(_)));
    // Esc's menu has it, too; progress is about no single card.
    desk.change(AR, "explain: [\"لدينا نصف ساعة.\"", "explain: [\"لدينا نصف ساعة.\"],");
    assert_eq!(listed(desk.keys("Esc l")), codes);
    assert!(matches!(desk.keys("Esc p l").scene().face, PreviewFace::Progress(_)));
}

#[test]
fn what_is_said_to_a_woman_or_girl_stands_beside_the_text_that_it_is_paired_with() {
    let desk = {
        let mut desk = Desk::new("talk", "ar");
        desk.keys("/ \"t-3\" Enter");
        desk
    };
    let PreviewFace::Beside(rows) = desk.scene().face else { panic!("side by side") };
    let row = rows.iter().find(|row| row.heading == Some(Label::Message("preview-feminine"))).unwrap();
    let text = |text: &Option<sammanhang::domain::scene::Private>| text.as_ref().unwrap().text.to_string();
    assert_eq!(
        (row.number, text(&row.source), text(&row.target)),
        (Some(1), "Vill du ha te?".to_owned(), "هل تريدين شايا؟".to_owned())
    );
}

#[test]
fn another_language_than_the_source_can_stand_beside_it_and_where_it_has_no_text_the_source_does() {
    let mut desk = Desk::against("talk", "ar", "en");
    let sources = |desk: &Desk| {
        let PreviewFace::Beside(rows) = desk.scene().face else { panic!("side by side") };
        rows.into_iter().map(|row| row.source.unwrap().text.to_string()).take(2).collect::<Vec<_>>()
    };
    assert_eq!(sources(&desk), ["Hello", "We have half an hour."]);
    std::fs::remove_file(desk.path("decks/talk/en.ron")).unwrap();
    desk.read();
    assert_eq!(sources(&desk), ["Hej", "Vi har en halvtimme."]);
}

#[test]
fn what_is_missing_is_found_line_by_line() {
    let mut desk = Desk::new("talk", "ar");
    assert_eq!(desk.keys("u").notice(), Some("notice-none-missing"));
    desk.change(AR, "كيف الحال اليوم؟", "").change(AR, "هل هذا صحيح؟", "");
    assert_eq!(desk.keys("u").at(), "talk/hello Ask 2");
    let state = desk.scene().card.unwrap().state;
    assert_eq!(state, TextState::There { status: Status::Draft, is_stale: false, missing: 1 });
    assert_eq!(desk.keys("u").at(), "talk/back Ask 1");
    // It is never made up for: on the shared view the interpreter says it.
    let Base::Shared(shared) = talk(desk.keys("3")).base else { panic!("the shared view") };
    let Face::Line(both, ..) = shared.face else { panic!("a line") };
    assert_eq!(both.participant, Rendering::InterpreterSays);
}

#[test]
fn a_card_whose_source_has_changed_is_found_and_says_so() {
    let mut desk = Desk::new("talk", "ar");
    assert_eq!(desk.keys("o").notice(), Some("notice-none-stale"));
    desk.change(AR, "feminine:", "translated_from: \"000000000000\", feminine:");
    assert_eq!(desk.keys("o").at(), "talk/tea Ask 1");
    let state = desk.scene().card.unwrap().state;
    assert_eq!(state, TextState::There { status: Status::Draft, is_stale: true, missing: 0 });
}

#[test]
fn a_language_without_a_file_says_the_command_that_makes_it() {
    let mut desk = Desk::new("talk", "ti");
    let card = desk.scene().card.unwrap();
    let command = "sammanhang new language ti talk --content /home/x/cards";
    assert_eq!((card.state, card.file), (TextState::Missing, TextFile::None(command.to_owned())));
    assert!(desk.targets().iter().all(|text| text == "–"));
    assert_eq!(desk.keys("e").notice(), Some("notice-no-file"));
    assert_eq!(desk.screen().notice.unwrap().text.as_deref(), Some(command));
    // Only a folder that was named is named again, as a shell reads it.
    desk.preview.own.is_named = false;
    assert_eq!(desk.scene().card.unwrap().file, TextFile::None("sammanhang new language ti talk".to_owned()));
    desk.preview.own = Own { folder: "/home/x/min mapp".into(), is_named: true };
    let TextFile::None(quoted) = desk.scene().card.unwrap().file else { panic!("no file") };
    assert_eq!(quoted, "sammanhang new language ti talk --content '/home/x/min mapp'");
    assert_eq!(desk.wishes(), []);
    // As soon as it is there it is shown.
    let text = "(language: \"ti\", cards: {\"hello\": (title: \"ሰላም\")})";
    std::fs::write(desk.path("decks/talk/ti.ron"), text).unwrap();
    assert_eq!(desk.read().targets()[0], "ሰላም");
}

#[test]
fn what_is_in_the_program_is_only_read() {
    let mut desk = Desk::embedded("talk", "en");
    let own = shown("decks/talk/en.ron").display().to_string();
    assert_eq!(desk.scene().card.unwrap().file, TextFile::Program(own));
    assert_eq!(desk.keys("e").notice(), Some("notice-read-only"));
    assert_eq!(desk.wishes(), []);
}

#[test]
fn the_editor_opens_the_file_at_the_line_at_hand_or_at_the_fault() {
    let mut desk = Desk::new("talk", "ar");
    let path = shown(AR);
    desk.keys("n Right e");
    assert_eq!(desk.at(), "talk/back Explain 1");
    assert_eq!(desk.wishes(), [Wish::Edit { path: path.clone(), line: 23 }]);
    desk.change(AR, "explain: [\"لدينا نصف ساعة.\"],", "explain: [").keys("e");
    assert_eq!(desk.wishes(), [Wish::Edit { path, line: desk.broken().unwrap().1.unwrap().0 }]);
}

#[test]
fn a_guide_gives_its_cards_in_its_order_and_a_broken_one_takes_nothing_away() {
    let mut desk = Desk::new("guides/short", "ar");
    let order =
        |desk: &Desk| desk.preview.cards.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let cards = "guides/short talk/hello talk/hear hard/tender hard/heavy talk/tea talk/back talk/bye";
    assert_eq!(order(&desk), cards);
    desk.keys("n n").change("guides/short/guide.ron", "phases: [", "phases: [[");
    assert!(desk.broken().is_some());
    assert_eq!((order(&desk).as_str(), desk.at().as_str()), (cards, "talk/hear Ask 1"));
    desk.change("guides/short/guide.ron", "phases: [[", "phases: [");
    assert_eq!(desk.broken(), None);
}

#[test]
fn views_go_round_and_a_box_is_drawn_only_in_those_of_the_talk() {
    let mut desk = Desk::new("hard", "ar");
    desk.keys("s");
    assert_eq!((desk.scene().frame, desk.notice()), (None, Some("notice-frame-in-views")));
    let Base::Shared(shared) = talk(desk.keys("Tab s")).base else { panic!("the shared view") };
    // A heavy or tender text that nobody has reviewed is shown to the one who writes it; its title is not on this view.
    assert!(matches!(&shared.face, Face::Line(both, ..) if matches!(both.participant, Rendering::Text(_))));
    assert_eq!((shared.title, desk.scene().frame), (None, Some((40, 12))));
    let Base::Interpreter(scene) = talk(desk.keys("Tab s")).base else { panic!("the interpreter's view") };
    assert_eq!((scene.notes[0].text.as_str(), desk.scene().frame), ("CANARY-I hard", Some((80, 24))));
    assert!(!format!("{:?}", shared.face).contains("CANARY"));
    assert!(matches!(desk.keys("Tab").scene().face, PreviewFace::Beside(_)));
    assert_eq!(desk.keys("3 s").scene().frame, None);
}

#[test]
fn a_card_is_found_by_its_code_its_id_and_its_words_in_either_language() {
    let mut desk = Desk::new("", "ar");
    assert_eq!(desk.keys("/ \"t-10\" Enter").at(), "talk/back Explain 1");
    assert_eq!(desk.keys("/ \"hard/he\" Enter").at(), "hard/heavy Ask 1");
    assert_eq!(desk.keys("/ \"شايا\" Enter").at(), "talk/tea Ask 1");
    assert_eq!(desk.keys("/ \"zzz\" Enter").notice(), Some("go-to-nothing"));
    assert_eq!(desk.keys("Esc").at(), "talk/tea Ask 1");
}

#[test]
fn progress_counts_whole_reviewed_and_stale_cards_in_each_language() {
    let mut desk = Desk::new("talk", "ti");
    desk.change(AR, "كيف الحال اليوم؟", "");
    desk.change(AR, "feminine:", "translated_from: \"000000000000\", feminine:");
    let PreviewFace::Progress(rows) = desk.keys("p").scene().face else { panic!("progress") };
    let counts: Vec<_> =
        rows.iter().map(|row| (row.language.as_str(), row.all, row.whole, row.reviewed, row.stale)).collect();
    assert_eq!(counts, [("ar", 5, 4, 0, 1), ("en", 5, 5, 5, 0), ("ti", 5, 0, 0, 0)]);
    assert_eq!(desk.keys("u").at(), "talk/hear Ask 1");
    assert_eq!(desk.wishes(), [Wish::Count(true), Wish::Count(false)]);
}

#[test]
fn the_menu_has_every_command_and_each_has_its_key_there() {
    let mut desk = Desk::new("talk", "ar");
    let Some(Over::List(list)) = desk.keys("Esc").screen().over else { panic!("the menu") };
    assert!(list.choices.len() > 15);
    assert_eq!(desk.keys("n").at(), "talk/hear Ask 1");
    assert_eq!(desk.keys("Esc Down Enter").at(), "talk/hello FollowUps 2");
    desk.keys("q");
    assert_eq!(desk.wishes(), [Wish::Quit(0)]);
}
