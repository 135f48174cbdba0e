//! The preview of texts that are no card: a guide's own, what all guides share, Safety, the glossary.

use crate::desk::Desk;
use sammanhang::content::{Content, Unit};
use sammanhang::domain::id::GuideId;
use sammanhang::domain::language::Tag;
use sammanhang::domain::scene::{
    Base, Face, Label, Over, Picture, PreviewFace, Rendering, Screen, TextState,
};
use sammanhang::edge::folder::FolderSource;
use sammanhang::preview::Wish;

const GUIDE: &str = "guides/short/ar.ron";

fn talk(desk: &Desk) -> Option<Screen> {
    match desk.scene().face {
        PreviewFace::Talk(screen) => Some(*screen),
        _ => None,
    }
}

fn face(desk: &Desk) -> Option<Face> {
    match talk(desk)?.base {
        Base::Shared(scene) => Some(scene.face),
        other => panic!("{other:?}"),
    }
}

fn text(rendering: &Rendering) -> &str {
    match rendering {
        Rendering::Text(shown) => shown.text.as_str(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_guides_own_texts_come_before_its_cards_side_by_side_under_their_headings() {
    let mut desk = Desk::new("guides/short", "ar");
    assert_eq!(desk.at(), "guides/short Explain 1");
    let PreviewFace::Beside(rows) = desk.scene().face else { panic!("side by side") };
    let headings: Vec<String> =
        rows.iter().filter_map(|row| row.heading.as_ref()).map(|heading| format!("{heading:?}")).collect();
    assert_eq!(
        headings[..4],
        [
            "Message(\"preview-title\")",
            "Message(\"preview-purpose\")",
            "Message(\"preview-presumes\")",
            "Phase(Prepare)",
        ]
    );
    assert_eq!(headings.last().unwrap(), "Area(TalkAndTime)");
    assert_eq!(rows.len(), 24);
    assert!(rows.iter().all(|row| row.source.is_some() && row.target.is_some()));
    let open = rows
        .iter()
        .position(|row| row.heading == Some(Label::Phase(sammanhang::domain::guide::PhaseKind::Open)));
    let title = rows[open.unwrap()].target.as_ref().unwrap();
    assert_eq!(title.text.as_str(), "CANARY-H open");
    assert_eq!(desk.keys("n").at(), "talk/hello Explain 1");
    assert_eq!(desk.keys("Left").at(), "guides/short Explain 23");
}

#[test]
fn what_the_participant_may_see_of_a_guide_is_shown_as_the_talk_shows_it_and_nothing_else_is() {
    let mut desk = Desk::new("guides/short", "ar");
    desk.keys("3");
    let Some(Face::Picture(Picture::StartSoon, Some(purpose))) = face(&desk) else { panic!("the purpose") };
    assert_eq!(text(&purpose.participant), "ننظر إلى ما يمكن أن يساعد.");
    for line in 2..=21 {
        desk.keys("Right");
        assert_eq!(desk.at(), format!("guides/short Explain {line}"));
        assert_eq!((talk(&desk), desk.scene().card.unwrap().unseen), (None, Some("preview-for-adults")));
    }
    let Some(Face::Plan(plan)) = face(desk.keys("Right")) else { panic!("the plan") };
    let lines: Vec<Vec<&str>> = plan
        .rows
        .iter()
        .map(|row| row.lines.iter().map(|line| text(&line.text.participant)).collect())
        .collect();
    assert_eq!(lines, [vec!["المدرسة غدا"], vec!["شخص بالغ الليلة"], vec![], vec![]]);
    assert!(!format!("{plan:?}").contains("CANARY"));
    assert_eq!(desk.scene().card.unwrap().unseen, None);
    assert_eq!(desk.keys("4").scene().card.unwrap().unseen, Some("preview-only-cards"));
}

#[test]
fn safety_is_shown_as_everyone_sees_it_with_the_numbers_that_they_may_see() {
    let mut desk = Desk::new("safety", "ar");
    let screen = talk(desk.keys("3")).unwrap();
    let Some(Over::Safety(safety)) = screen.over else { panic!("Safety") };
    assert_eq!(text(&safety.lines[0].participant), "نأخذ استراحة.");
    let contacts: Vec<_> = safety
        .contacts
        .iter()
        .map(|contact| (text(&contact.label.participant), contact.number.as_deref()))
        .collect();
    assert_eq!(contacts, [("خطر على الحياة", Some("112"))]);
    // The adults' steps, and a number that is theirs.
    for line in ["2", "3", "5"] {
        desk.keys("Right");
        if line == "5" {
            desk.keys("Right");
        }
        assert_eq!((desk.at(), talk(&desk)), (format!("safety Explain {line}"), None));
    }
    // What is missing is not made up for.
    desk.keys("m").change("safety/ar.ron", "نأخذ استراحة.", "");
    desk.keys("Left Left Left Left Left");
    let Some(Over::Safety(safety)) = talk(&desk).unwrap().over else { panic!("Safety") };
    assert_eq!(safety.lines[0].participant, Rendering::InterpreterSays);
}

#[test]
fn a_translation_for_the_participant_alone_may_leave_out_what_the_adults_are_told() {
    let mut desk = Desk::new("guides/short", "ar");
    let text = "(language: \"ar\", title: \"T\", purpose: \"P.\", plan_ideas: {Structure: [\"a\"], TalkAndTime: [\"b\"]})";
    std::fs::write(desk.path(GUIDE), text).unwrap();
    desk.read();
    let missing = |desk: &Desk| match desk.scene().card.unwrap().state {
        TextState::There { missing, .. } => missing,
        other => panic!("{other:?}"),
    };
    assert_eq!((missing(&desk), desk.keys("u").notice()), (0, Some("notice-none-missing")));
    // As soon as it says something to them, the rest is missing: so does `check`.
    desk.change(GUIDE, "purpose", "phases: {\"open\": (prompts: [\"x\", \"y\"])}, purpose");
    assert_eq!(missing(&desk), 20 - 2);
    desk.change(GUIDE, "\"b\"", "");
    assert_eq!(missing(&desk), 19);
    assert_eq!(desk.keys("u").at(), "guides/short Explain 2");
}

#[test]
fn a_guides_findings_are_those_of_check_and_stand_at_their_lines() {
    let mut desk = Desk::new("guides/short", "ar");
    desk.change(GUIDE, "أن يساعد.", "أن يساعد");
    let content = Content::of(Box::new(FolderSource::new(desk.path(""))));
    let units = [Unit::Guide(GuideId::new("short")), Unit::Safety, Unit::Glossary];
    for (unit, name) in units.into_iter().zip(["guides/short/ar.ron", "safety/ar.ron", "glossary/ar.ron"]) {
        let path = desk.path(name);
        let is_here = |problem: &&sammanhang::problem::Problem| {
            problem.place.as_ref().is_some_and(|place| place.path == path)
        };
        let checked = content.check();
        let checked: Vec<_> = checked.iter().filter(is_here).collect();
        let (proofs, _) = content.proofs(&[unit], &[Tag::new("ar")]);
        let proved: Vec<_> = proofs[0].problems.iter().filter(is_here).collect();
        assert_eq!(proved, checked, "{name}");
        assert!(!proved.is_empty(), "{name}");
    }
    // The next one is behind the line at hand: a prompt that is the same as its source.
    let found = desk.scene().findings;
    assert!(found.iter().any(|found| found.is_here && found.code == "end-punctuation"), "{found:?}");
    let mut desk = Desk::new("safety", "ar");
    desk.change("safety/ar.ron", "status: Draft,", "translated_from: \"000000000000\", status: Draft,");
    assert_eq!(desk.keys("Right o").at(), "safety Explain 1");
    assert!(matches!(desk.scene().card.unwrap().state, TextState::There { is_stale: true, .. }));
}

#[test]
fn a_broken_guide_text_keeps_what_was_good_and_the_editor_opens_it_at_the_line() {
    let mut desk = Desk::new("guides/short", "ar");
    let before = desk.targets();
    desk.keys("Right Right e");
    let line = desk.written(GUIDE).lines().position(|line| line.contains("CANARY-P prepare")).unwrap() + 1;
    assert!(matches!(&desk.wishes()[..], [Wish::Edit { line: at, .. }] if *at == line));
    desk.change(GUIDE, "purpose:", "purpose");
    assert!(desk.broken().is_some());
    assert_eq!(desk.targets(), before);
    desk.change(GUIDE, "purpose", "purpose:");
    assert_eq!((desk.broken(), desk.at().as_str()), (None, "guides/short Explain 3"));
}

#[test]
fn a_term_has_a_page_with_its_forms_and_the_words_to_avoid() {
    let desk = Desk::new("glossary", "ar");
    assert_eq!(desk.at(), "glossary/answer Explain 1");
    assert_eq!(desk.targets(), ["الجواب", "CANARY-D ar", "رد"]);
    let PreviewFace::Beside(rows) = desk.scene().face else { panic!("side by side") };
    // Swedish names no word to avoid: nothing is missing there.
    assert_eq!((rows[2].source.clone(), rows[2].is_optional), (None, true));
}

#[test]
fn without_a_name_everything_is_gone_through_and_the_progress_counts_it() {
    let mut desk = Desk::new("", "ar");
    let all: Vec<String> = desk.preview.cards.iter().map(ToString::to_string).collect();
    for name in ["talk/hello", "map/first", "guides/short", "safety", "glossary/answer"] {
        assert!(all.iter().any(|id| id == name), "{name} of {all:?}");
    }
    let PreviewFace::Progress(rows) = desk.keys("p").scene().face else { panic!("progress") };
    let of = |deck: &str| {
        let row = rows.iter().find(|row| row.deck == deck && row.language == "ar").unwrap();
        (row.all, row.whole, row.reviewed)
    };
    assert_eq!((of("guides/short"), of("safety"), of("glossary")), ((1, 1, 0), (1, 1, 0), (1, 1, 0)));
}

#[test]
fn what_is_said_to_a_woman_or_girl_is_shown_in_the_talks_views_by_a_key() {
    let mut desk = Desk::new("talk", "ar");
    let participant = |desk: &Desk| match face(desk) {
        Some(Face::Line(both, ..)) => both.participant,
        other => panic!("{other:?}"),
    };
    assert_eq!(desk.keys("3 a").notice(), Some("notice-no-feminine"));
    desk.keys("/ \"t-3\" Enter 3");
    assert_eq!(text(&participant(&desk)), "هل تريد شايا؟");
    desk.keys("a");
    assert_eq!(text(&participant(&desk)), "هل تريدين شايا؟");
    assert!(desk.scene().card.unwrap().speaks_to_her);
    // What is not translated is not made up for by the other form.
    desk.change("decks/talk/ar.ron", "هل تريدين شايا؟", "");
    assert_eq!(participant(&desk), Rendering::InterpreterSays);
    assert_eq!(desk.keys("2 u").at(), "talk/tea Ask 1");
    assert_eq!(desk.targets(), ["شاي", "هل تريد شايا؟", "–", "CANARY-F tea", "CANARY-I tea"]);
    assert_eq!(text(&participant(desk.keys("3 a"))), "هل تريد شايا؟");
}

#[test]
fn a_broken_source_of_any_text_takes_nothing_away() {
    let mut desk = Desk::new("", "ar");
    for (find, file) in [
        ("safety", "safety/sv.ron"),
        ("glossary/answer", "glossary/terms.ron"),
        ("glossary/answer", "glossary/ar.ron"),
        ("guides/short", "guides/short/sv.ron"),
        ("guides/short", "guides/short/guide.ron"),
    ] {
        desk.keys("/").keys(&format!("\"{find}\" Enter"));
        let before = (desk.at(), desk.scene().face, desk.preview.cards.len());
        let whole = desk.written(file);
        std::fs::write(desk.path(file), "(").unwrap();
        desk.read();
        assert!(desk.broken().is_some(), "{file}");
        assert_eq!((desk.at(), desk.scene().face, desk.preview.cards.len()), before, "{file}");
        std::fs::write(desk.path(file), whole).unwrap();
        desk.read();
        assert_eq!(desk.broken(), None, "{file}");
    }
    // A text without a title is found by its id.
    let Some(Over::GoTo(found)) = desk.keys("/ \"safety\"").screen().over else { panic!("what is found") };
    assert_eq!(found.matches[0].code.as_deref(), Some("safety"));
}
