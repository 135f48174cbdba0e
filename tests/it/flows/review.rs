//! Review as an act of a person: what is asked, what is written, and what is refused.

use std::os::unix::fs::PermissionsExt as _;

use rstest::rstest;

use crate::desk::{Desk, shown};
use sammanhang::domain::card::Status;
use sammanhang::domain::scene::{Over, PreviewFace, ReviewScene, TextState};
use sammanhang::preview::Wish;

const AR: &str = "decks/talk/ar.ron";
/// The card's own fingerprint, from `list decks --format json`.
const HELLO: &str = "f7fc8a404488";

fn review(desk: &Desk) -> ReviewScene {
    desk.scene().review.expect("a mark that is being made")
}

/// The fields as a person reads them: before → after.
fn fields(desk: &Desk) -> Vec<String> {
    let said = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
    let fields = review(desk).fields.into_iter();
    fields.map(|field| format!("{}: {} → {}", field.name, said(field.before), said(field.after))).collect()
}

fn status(desk: &Desk) -> Status {
    match desk.scene().card.unwrap().state {
        TextState::There { status, .. } => status,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_text_is_marked_by_initials_and_three_fields_of_its_file_change() {
    let mut desk = Desk::new("talk", "ar");
    let before = desk.written(AR);
    std::fs::set_permissions(desk.path(AR), std::fs::Permissions::from_mode(0o664)).unwrap();
    let Some(Over::List(list)) = desk.keys("r").screen().over else { panic!("what it is marked as") };
    assert_eq!((list.cursor, list.choices.len()), (0, 3));
    desk.keys("Enter \"A.B\"");
    let scene = review(&desk);
    assert_eq!(
        (scene.to, scene.card.as_str(), scene.by.as_deref()),
        (Status::Reviewed, "talk/hello", Some("A.B"))
    );
    assert_eq!(scene.file, shown(AR).display().to_string());
    let made_from = format!("translated_from: – → {HELLO}");
    assert_eq!(fields(&desk), ["status: Draft → Reviewed", "reviewed_by: – → A.B", made_from.as_str()]);
    assert_eq!(desk.written(AR), before, "nothing is written yet");
    assert_eq!(desk.keys("Enter").notice(), Some("notice-marked"));
    let new = format!(
        "status: Reviewed,\n            translated_from: \"{HELLO}\",\n            reviewed_by: \"A.B\","
    );
    assert_eq!(desk.written(AR), before.replacen("status: Draft,", &new, 1));
    assert_eq!((status(&desk), desk.at().as_str()), (Status::Reviewed, "talk/hello Explain 1"));
    let mode = std::fs::metadata(desk.path(AR)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o664);
    assert_eq!(std::fs::read_dir(desk.path("decks/talk")).unwrap().count(), 4, "nothing is left beside it");
}

#[test]
fn a_mark_is_taken_back_with_all_that_it_said() {
    let mut desk = Desk::new("talk", "ar");
    desk.change(AR, "status: Draft,", "translated_from: \"000000000000\",\n            status: Draft,");
    let before = desk.written(AR);
    // The source has changed: Enter asks first.
    desk.keys("3 r Enter \"AB\" Enter");
    assert_eq!(review(&desk).cautions[0], "preview-mark-stale");
    assert!(matches!(desk.scene().face, PreviewFace::Beside(_)), "what is compared stands there");
    assert_eq!(desk.written(AR), before);
    desk.keys("\"x\" Enter");
    assert!(desk.written(AR).contains("reviewed_by: \"AB\""), "what is typed now changes nothing");
    assert!(desk.written(AR).contains(HELLO));
    // It stands at the next step; two down is the draft, for which nobody's initials are asked.
    desk.keys("r Down Enter");
    assert_eq!(review(&desk).by, None);
    let back = format!("translated_from: {HELLO} → 000000000000");
    assert_eq!(fields(&desk), ["status: Reviewed → Draft", "reviewed_by: AB → –", back.as_str()]);
    desk.keys("Enter");
    assert_eq!(desk.written(AR), before);
    // Now there is nothing to take back.
    desk.keys("r Down Down Enter");
    assert_eq!((desk.scene().review, desk.notice()), (None, Some("notice-review-draft")));
    assert_eq!(desk.screen().over, None);
}

#[test]
fn who_reviewed_is_proposed_again_and_the_same_person_is_told() {
    let mut desk = Desk::new("talk", "ar");
    desk.keys("r Enter \"AB\" Enter n r Enter");
    assert_eq!(review(&desk).by.as_deref(), Some("AB"));
    desk.keys("Enter");
    assert_eq!(desk.written(AR).matches("reviewed_by: \"AB\"").count(), 2);
    desk.keys("r Enter");
    let both = vec!["preview-mark-findings", "preview-mark-same"];
    assert_eq!((review(&desk).to, review(&desk).cautions), (Status::Approved, both));
    desk.keys("Backspace Backspace \"cd\"");
    assert_eq!(review(&desk).cautions, ["preview-mark-findings"]);
    desk.keys("Enter");
    assert_eq!(status(&desk), Status::Approved);
    assert!(desk.written(AR).contains("reviewed_by: \"cd\""));
}

#[rstest]
#[case("Enter", "fault-review-empty")]
#[case("\"   \" Enter", "fault-review-empty")]
#[case("\"101010-1010\" Enter", "fault-identity-number")]
fn what_is_typed_must_be_somebody(#[case] keys: &str, #[case] fault: &str) {
    let mut desk = Desk::new("talk", "ar");
    desk.keys("r Enter").keys(keys);
    assert_eq!(review(&desk).fault, Some(fault));
    desk.keys("\"a\"");
    assert_eq!(review(&desk).fault, None);
    desk.keys("Esc");
    assert_eq!((desk.scene().review, desk.wishes()), (None, vec![]));
}

#[test]
fn it_stays_short_and_takes_no_sign_that_a_text_may_not_have() {
    let mut desk = Desk::new("talk", "ar");
    desk.keys("r Enter \"a{\"");
    desk.send(&sammanhang::app::msg::Msg::Pasted("\u{202e}\n\u{1b}b".to_owned() + &"x".repeat(100)));
    assert_eq!(review(&desk).by.unwrap(), format!("ab{}", "x".repeat(38)));
    // Letters of a command are letters here.
    desk.keys("Backspace \"q\"");
    assert!(review(&desk).by.unwrap().ends_with('q'));
}

#[test]
fn what_changed_meanwhile_is_not_marked_and_shown_anew() {
    let mut desk = Desk::new("talk", "ar");
    // The file is saved while initials are typed: the watch sees it.
    desk.keys("r Enter \"AB\"").change(AR, "شاي", "الشاي");
    assert_eq!((desk.scene().review, desk.notice()), (None, Some("notice-review-changed")));
    // It is saved just before Enter: the file itself says so.
    for (file, from, to) in
        [(AR, "مرحبا", "أهلا"), ("decks/talk/sv.ron", "Hej\"", "Hejsan\""), (AR, "(\n", "( \n")]
    {
        desk.keys("r Enter \"AB\"");
        let text = desk.written(file).replacen(from, to, 1);
        std::fs::write(desk.path(file), &text).unwrap();
        assert_eq!(desk.keys("Enter").notice(), Some("notice-review-changed"), "{file}");
        assert_eq!(desk.written(file), text);
    }
    assert_eq!(desk.targets()[0], "أهلا");
    std::fs::remove_file(desk.path(AR)).unwrap();
    desk.keys("r Enter \"AB\"");
    assert_eq!(desk.keys("Enter").notice(), Some("notice-review-changed"));
    assert!(!desk.path(AR).exists());
}

#[test]
fn what_is_not_whole_or_cannot_be_read_is_not_marked() {
    let mut desk = Desk::new("talk", "ar");
    desk.change(AR, "كيف الحال اليوم؟", "").change(AR, "لدينا نصف ساعة.", "");
    desk.keys("r");
    let notice = desk.screen().notice.unwrap();
    assert_eq!((notice.message, notice.text.as_deref()), ("notice-review-missing", Some("1, 3")));
    desk.keys("n").change(AR, "السمع", "");
    assert_eq!(desk.keys("r").notice(), Some("notice-review-no-title"));
    // A form of its own for a woman or girl is part of the text.
    desk.keys("n n n").change(AR, "هل تريدين شايا؟", "");
    assert_eq!(desk.at(), "talk/tea Ask 1");
    assert_eq!(desk.keys("r").notice(), Some("notice-review-missing"));
    desk.keys("m").change(AR, "cards: {", "cards: ");
    assert_eq!(desk.keys("r").notice(), Some("notice-review-broken"));
    assert_eq!(Desk::new("talk", "ti").keys("r").notice(), Some("notice-no-file"));
    assert_eq!(desk.wishes(), []);
}

#[test]
fn what_is_part_of_the_program_says_how_it_can_be_marked() {
    let mut desk = Desk::embedded("talk", "en");
    let copy = "sammanhang new language en talk --content /home/x/cards".to_owned();
    let notice = desk.keys("r").screen().notice.unwrap();
    assert_eq!((notice.message, notice.text), ("notice-review-program", Some(copy)));
}

#[test]
fn a_source_is_reviewed_and_a_translation_of_nothing() {
    let mut desk = Desk::new("talk", "sv");
    desk.change("decks/talk/sv.ron", "status: Approved", "status: Draft");
    let before = desk.written("decks/talk/sv.ron");
    desk.keys("r Enter \"AB\"");
    assert_eq!(review(&desk).cautions, ["preview-mark-source"]);
    desk.keys("Enter");
    let after = before.replacen("status: Draft,", "status: Reviewed,\n            reviewed_by: \"AB\",", 1);
    assert_eq!(desk.written("decks/talk/sv.ron"), after);
}

#[rstest]
#[case("guides/short", "guides/short/ar.ron", "    ")]
#[case("safety", "safety/ar.ron", "    ")]
fn other_texts_are_marked_as_a_whole(#[case] what: &str, #[case] file: &str, #[case] indent: &str) {
    let mut desk = Desk::new(what, "ar");
    let before = desk.written(file);
    desk.keys("r Enter \"AB\" Enter");
    assert_eq!(desk.notice(), Some("notice-marked"));
    let after = desk.written(file);
    let made_from = after.split("translated_from: \"").nth(1).unwrap().get(..12).unwrap();
    let new =
        format!("status: Reviewed,\n{indent}translated_from: \"{made_from}\",\n{indent}reviewed_by: \"AB\",");
    assert_eq!(after, before.replacen("status: Draft,", &new, 1));
    // What was written is today's: the loader does not call it stale.
    let state = desk.scene().card.unwrap().state;
    assert_eq!(state, TextState::There { status: Status::Reviewed, is_stale: false, missing: 0 });
}

#[test]
fn a_page_of_the_map_and_a_term_are_marked_by_themselves_and_a_term_has_no_fingerprint() {
    let mut desk = Desk::new("map", "ar");
    desk.keys("r Enter \"AB\" Enter");
    assert!(
        desk.written("map/ar.ron")
            .contains("status: Reviewed, translated_from: \"47dfef121195\", reviewed_by: \"AB\"),")
    );
    let mut desk = Desk::new("glossary", "ar");
    desk.keys("r Enter \"AB\" Enter");
    assert!(desk.written("glossary/ar.ron").contains("status: Reviewed, reviewed_by: \"AB\")"));
    assert!(!desk.written("glossary/ar.ron").contains("translated_from"));
}

#[test]
fn a_link_within_the_folder_stays_one_and_one_that_leads_out_is_not_followed() {
    let mut desk = Desk::new("talk", "ar");
    std::fs::rename(desk.path(AR), desk.path("real.txt")).unwrap();
    std::os::unix::fs::symlink("../../real.txt", desk.path(AR)).unwrap();
    desk.read().keys("r Enter \"AB\" Enter");
    assert_eq!(desk.notice(), Some("notice-marked"));
    assert!(desk.path(AR).is_symlink() && desk.written("real.txt").contains("Reviewed"));
    let outside = tempfile::NamedTempFile::new().unwrap();
    std::fs::copy(desk.path("real.txt"), outside.path()).unwrap();
    std::fs::remove_file(desk.path(AR)).unwrap();
    desk.keys("n r Enter \"AB\"");
    std::os::unix::fs::symlink(outside.path(), desk.path(AR)).unwrap();
    assert_eq!(desk.keys("Enter").notice(), Some("notice-review-changed"));
    assert_eq!(std::fs::read_to_string(outside.path()).unwrap().matches("Reviewed").count(), 1);
}

#[test]
fn a_file_that_cannot_be_written_says_why() {
    let mut desk = Desk::new("talk", "ar");
    desk.keys("r Enter \"AB\"");
    let Some(Wish::Mark(order)) = desk.keys("Enter").wishes().pop() else { panic!("a mark") };
    let refused = Err(sammanhang::preview::NotMarked::Refused("disk full\u{1b}".to_owned()));
    sammanhang::preview::marked(&mut desk.preview, &order, refused);
    let notice = desk.screen().notice.unwrap();
    assert_eq!((notice.message, notice.text.as_deref()), ("notice-review-refused", Some("disk full␛")));
}

/// The file without what a mark writes.
fn unmarked(text: &str) -> String {
    let fields = ["status:", "translated_from:", "reviewed_by:"];
    let is_mark = |line: &&str| fields.iter().any(|field| line.trim_start().starts_with(field));
    text.lines().filter(|line| !is_mark(line)).collect::<Vec<_>>().join("\n")
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..proptest::prelude::ProptestConfig::default()
    })]

    #[test]
    fn whatever_is_pressed_no_more_than_marks_is_ever_written(
        keys in proptest::collection::vec(proptest::sample::select(vec![
            "r", "Enter", "Enter", "Down", "Up", "Esc", "Backspace", "\"x\"", "n", "m", "Right", "3", "2", "a", "p", "u",
            "o", "f", "/", "?", "Tab", "r Enter \"AB\" Enter",
        ]), 0..40),
    ) {
        let mut desk = Desk::new("talk", "ar");
        let before = desk.written(AR);
        for key in keys {
            desk.keys(key);
            desk.screen();
        }
        let after = desk.written(AR);
        proptest::prop_assert_eq!(unmarked(&after), unmarked(&before));
        proptest::prop_assert_eq!(desk.broken(), None);
        let is_marked = desk.wishes().iter().any(|wish| matches!(wish, Wish::Mark(_)));
        proptest::prop_assert!(is_marked || after == before);
    }
}
