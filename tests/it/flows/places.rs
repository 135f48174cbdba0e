//! Where in the process the participant is: said, said otherwise, or not said.

use super::map::at_the_picture;
use crate::room::{Room, room};
use sammanhang::app::facilitator_scene;
use sammanhang::domain::card::Stage;
use sammanhang::domain::scene::{Over, Unplaced};

#[test]
fn a_place_that_was_not_said_is_passed_over_and_the_facilitator_is_told() {
    let mut room = room().guide("x-map-loose").talk();
    assert_eq!(room.session().choices.stage, None);
    room.keys("n");
    assert_eq!((room.at().as_str(), room.notice()), ("understand/tea ask 1", None));
    assert_eq!(facilitator_scene(&room.model, room.talk()).unplaced, Some(Unplaced::PassedOver));
    room.keys("i");
    assert_eq!(
        room.notice(),
        Some("notice-map-no-place-here"),
        "on everyone's screen only where it is chosen"
    );
    room.keys("F2 Enter i");
    assert_eq!(room.notice(), Some("notice-map-no-place"));
    room.keys("t Down Down Enter Up Enter Esc m");
    assert_eq!(room.session().choices.stage, Some(Stage::Appeal));
    assert_eq!(room.at(), "understand/asking-again explain 1");
    assert_eq!(facilitator_scene(&room.model, room.talk()).unplaced, None);
}

#[test]
fn without_a_place_the_facilitator_is_told_in_preparation_and_when_the_map_is_passed_over() {
    let unplaced = |room: &Room| facilitator_scene(&room.model, room.talk()).unplaced;
    let mut room = room().guide("x-map-loose").only_me().begin();
    assert_eq!((room.at().as_str(), unplaced(&room)), ("prepare/phase", Some(Unplaced::Ahead)));
    room.keys("n n n");
    assert_eq!((room.at().as_str(), unplaced(&room)), ("understand/tea ask 1", Some(Unplaced::PassedOver)));
    assert_eq!(room.notice(), Some("map-passed-over"));
    room.keys("n m");
    assert_eq!(room.notice(), None, "it is told once; the line stands");
    let placed = crate::room::room().guide("x-map").only_me().begin();
    assert_eq!(unplaced(&placed), None);
    let without = crate::room::room().only_me().begin();
    assert_eq!(unplaced(&without), None, "a guide that shows no map");
}

#[test]
fn the_list_of_all_places_never_stands_on_the_shared_view() {
    let mut room = at_the_picture("x-map");
    room.keys("t");
    let list = format!("{:?}", room.screen().over);
    assert!(list.contains("list-participant") && !list.contains("list-stage"), "{list}");
    assert!(list.contains("settings-more"), "but where the rest is: {list}");
    room.keys("Down Down Down Down Down");
    assert!(matches!(room.screen().over, Some(Over::List(list)) if list.cursor + 2 == list.choices.len()));
    room.keys("Esc F2 Enter t Down Down");
    let list = format!("{:?}", room.screen().over);
    assert!(list.contains("list-stage") && !list.contains("settings-more"), "{list}");
    room.keys("Enter");
    let list = format!("{:?}", room.screen().over);
    assert!(list.contains("Nej-sidan") && list.contains("stage-not-said"), "{list}");
    assert!(!list.contains("Födelsedagen"), "what lies over any place is no place");
}

#[test]
fn another_place_is_said_anew_before_it_is_shown() {
    let mut room = room().guide("x-map-grown").only_me().talk();
    room.others(1, 0, 0).keys("n Space");
    assert!(room.seen_elsewhere().contains("[Nej-sidan]"));
    // From the refusal to the appeal: it has not been said, whatever was.
    room.keys("t Down Down Enter Down Enter Esc");
    assert_eq!(room.session().choices.stage, Some(Stage::Appeal));
    assert_eq!((room.at().as_str(), room.seen_elsewhere().as_str()), ("understand/map", "<listen>"));
    room.keys("Space");
    assert!(room.seen_elsewhere().contains("[En gång till]"));
    room.keys("u");
    assert_eq!(room.seen_elsewhere(), "<listen>");
}

/// In the facilitator's view: from the refusal so many rows down the list of places.
fn choose_place(room: &mut Room, rows: usize) {
    room.keys("t Down Down Enter");
    for _ in 0..rows {
        room.keys("Down");
    }
    room.keys("Enter Esc");
}

#[test]
fn another_place_takes_the_old_ones_page_away_unsaid() {
    // A step, and a detour; to another place, and to none.
    for (keys, picture) in [("n Space Space", "understand/map"), ("i Space Space", "open/map (Map)")] {
        for (rows, stage, seen) in [(1, Some(Stage::Appeal), "<listen>"), (2, None, "<Listening>")] {
            let mut room = room().guide("x-map-grown").only_me().talk();
            room.others(1, 0, 0).keys(keys);
            assert!(room.at().contains("no explain 1"), "{}", room.at());
            choose_place(&mut room, rows);
            assert_eq!(room.session().choices.stage, stage);
            assert_eq!((room.at().as_str(), room.seen_elsewhere().as_str()), (picture, seen));
            room.keys("u");
            assert!(!room.seen_elsewhere().contains("Nej"), "nor does undo bring it back");
            assert!(!room.at().contains("/no "), "{}", room.at());
        }
    }
}

#[test]
fn another_place_takes_away_what_could_come_after_the_old_one() {
    for keys in ["f", "f Space", "f Space Down Enter", "f Space Down Enter Space z"] {
        let mut room = room().guide("x-map-grown").only_me().talk();
        room.others(1, 0, 0).keys("n Space").keys(keys);
        assert!(!room.session().place.asked.is_empty(), "{}", room.at());
        choose_place(&mut room, 1);
        assert_eq!((room.at().as_str(), room.seen_elsewhere().as_str()), ("understand/map", "<listen>"));
        assert_eq!(room.talk().cursor, None);
    }
}

#[test]
fn a_page_that_was_left_is_not_come_back_to_from_another_place() {
    // By the rail, and out of another detour.
    let mut rail = room().guide("x-map-grown").only_me().talk();
    rail.others(1, 0, 0).keys("n Space Space r Up Enter");
    choose_place(&mut rail, 1);
    rail.keys("r Down Enter");
    assert_eq!(rail.at(), "understand/map");
    let mut detour = room().guide("x-map-grown").only_me().talk();
    detour.others(1, 0, 0).keys("n Space Space o");
    choose_place(&mut detour, 1);
    detour.keys("g");
    assert_eq!((detour.at().as_str(), detour.seen_elsewhere().as_str()), ("understand/map", "<listen>"));
}

#[test]
fn where_the_place_is_taken_away_the_picture_says_nothing_and_the_talk_goes_on() {
    let mut room = at_the_picture("x-map");
    room.keys("F2 Enter t Down Down Enter");
    for _ in 0..9 {
        room.keys("Down");
    }
    room.keys("Enter Esc");
    assert_eq!(room.session().choices.stage, None);
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/map", "<Listening>"));
    room.keys("Space");
    assert_eq!(room.at(), "understand/tea ask 1");
    room.keys("Backspace");
    assert_eq!(room.at(), "open/hear ask 1");
}

#[test]
fn home_takes_the_guides_stage_over_and_lets_it_be_changed() {
    let mut room = room().languages("sv", "sv").home();
    // On the guide that shows the map and names no one stage it is asked in turn.
    let choose = |room: &mut Room, guide: &str| {
        let at = room.model.index.guides.iter().position(|it| it.id.as_str() == guide).unwrap();
        while !format!("{:?}", room.screen().base).contains("Asking { question: Guide") {
            room.keys("Enter");
        }
        for _ in 0..20 {
            room.keys("Up");
        }
        for _ in 0..at {
            room.keys("Down");
        }
        room.keys("Enter");
    };
    choose(&mut room, "x-map-loose");
    room.keys("Enter Enter");
    let base = format!("{:?}", room.screen().base);
    assert!(base.contains("Asking { question: Stage, number: (5, 7)"), "{base}");
    room.keys("Up Up Enter");
    let sammanhang::app::model::Stage::Home(home) = &room.model.stage else { panic!("home") };
    assert_eq!(home.choices.stage, Some(Stage::Refusal));
}
