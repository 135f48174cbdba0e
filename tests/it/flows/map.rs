//! The process map: its step, its key, what can come where somebody asks, and what never stands before everyone unasked.

use crate::room::{Room, room};
use sammanhang::app::msg::Effect;
use sammanhang::app::{facilitator_scene, facilitator_sight, interpreter_scene, shared_scene, shared_sight};
use sammanhang::domain::card::Stage;
use sammanhang::domain::scene::{AdultStep, MapPlace, Over, Unplaced};
use sammanhang::domain::session::Session;

/// At the picture, on everyone's screen.
fn at_the_picture(guide: &'static str) -> Room {
    let mut room = room().guide(guide).talk();
    room.keys("n");
    room
}

/// Every page of the fixtures' map that the picture at the queue does not show.
const BRANCHES: [&str; 5] = ["Annat land", "Ja-sidan", "Nej-sidan", "En gång till", "Födelsedagen"];

fn assert_no_branch(room: &Room) {
    let shared = format!("{:?} {:?}", shared_scene(&room.model, room.talk()), shared_sight(&room.model));
    for branch in BRANCHES {
        assert!(!shared.contains(branch), "{branch} at {}", room.at());
    }
}

#[test]
fn the_step_shows_the_way_then_the_page_and_goes_on() {
    let mut room = at_the_picture("x-map");
    assert_eq!(room.seen(), "<map Första dagen, Inlämning [I kön] Svaret / >");
    let mut stops = vec![room.at()];
    for _ in 0..4 {
        assert_no_branch(&room);
        room.keys("Space");
        stops.push(room.at());
    }
    assert_eq!(
        stops,
        [
            "understand/map",
            "understand/queue explain 1",
            "understand/queue explain 2",
            "understand/queue ask 1",
            "understand/tea ask 1"
        ]
    );
    room.keys("Backspace");
    assert_eq!(room.at(), "understand/queue ask 1");
    room.keys("Backspace Backspace Backspace");
    assert_eq!(room.at(), "understand/map");
    room.keys("Backspace");
    assert_eq!(room.at(), "open/hear ask 1");
    room.keys("u u");
    assert_eq!(room.at(), "understand/queue explain 1");
}

#[test]
fn card_keys_go_past_the_page_and_back_to_its_beginning() {
    let mut room = at_the_picture("x-map");
    room.keys("n n");
    assert_eq!(room.at(), "understand/tea ask 1");
    room.keys("m");
    assert_eq!(room.at(), "understand/queue explain 1");
    room.keys("m");
    assert_eq!(room.at(), "understand/map");
    room.keys("m");
    assert_eq!(room.at(), "open/hear ask 1");
}

#[test]
fn the_key_opens_the_map_as_a_detour_and_comes_back() {
    let mut room = room().guide("x-map").talk();
    room.keys("i");
    assert_eq!(room.at(), "open/map (Map)");
    assert_eq!(room.seen(), "<map Första dagen, Inlämning [I kön] Svaret / >");
    room.keys("Space Space Space Space");
    assert_eq!(room.at(), "open/hear ask 1");
    room.keys("i Space i");
    assert_eq!(room.at(), "open/hear ask 1", "the key itself comes back, too");
    room.keys("i Backspace");
    assert_eq!(room.at(), "open/hear ask 1");
    room.keys("n i");
    assert_eq!((room.at().as_str(), room.notice()), ("understand/map", Some("notice-not-now")));
}

#[test]
fn the_key_does_nothing_among_the_adults() {
    let mut room = room().guide("x-map").begin();
    room.keys("Enter i");
    assert_eq!((room.at().as_str(), room.notice()), ("prepare/phase", Some("notice-not-now")));
}

#[test]
fn what_can_come_stands_there_only_when_it_was_asked_for() {
    let mut room = at_the_picture("x-map");
    assert_no_branch(&room);
    room.keys("f Space");
    assert_eq!(room.seen(), "<choose Svaret, Annat land None>");
    room.keys("Backspace");
    assert_eq!(room.at(), "understand/map");
    room.keys("f Space Down Enter");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/answer explain 1", "<listen>"));
    room.keys("Space Space Space Space Space Space");
    assert_eq!(
        (room.at().as_str(), room.seen().as_str()),
        ("understand/chooser!", "<choose Svaret, Annat land None>")
    );
    room.keys("n");
    assert_eq!(room.at(), "understand/queue explain 1", "on to what has not been gone through");
    assert_no_branch(&room);
    assert!(room.session().shown.iter().all(|card| !card.is_page()), "pages are no cards that were shown");
}

#[test]
fn titles_that_may_be_heavy_to_hear_are_said_before_they_are_shown() {
    let mut room = at_the_picture("x-map");
    room.keys("f");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/chooser", "<listen>"));
    assert_no_branch(&room);
    room.keys("Down");
    assert_eq!((room.talk().cursor, room.seen().as_str()), (None, "<listen>"), "nothing to point at yet");
    let AdultStep::Chooser { waits: true, .. } = facilitator_scene(&room.model, room.talk()).step else {
        panic!("the facilitator is told")
    };
    room.keys("Space");
    assert_eq!(room.seen(), "<choose Svaret, Annat land None>");
    // Back from a page: it has been said.
    room.keys("Down Down Enter Backspace");
    assert_eq!(room.seen(), "<choose Svaret, Annat land None>");
    // What is Light stands there at once, and so does all on one's own screen that nobody else sees.
    room.keys("Down Down Enter f");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/chooser", "<choose I kön None>"));
    let mut own = crate::room::room().guide("x-map").only_me().talk();
    own.keys("n f Down Enter");
    assert_eq!(own.at(), "understand/answer explain 1");
}

#[test]
fn the_key_that_asks_what_can_come_says_so_on_the_map_and_there_alone() {
    let words = |room: &mut Room| {
        room.keys("Esc");
        let menu = format!("{:?}", room.screen().over);
        room.keys("Esc ?");
        let help = format!("{:?}", room.screen().over);
        room.keys("Esc");
        let footer = format!("{:?}", room.screen().footer);
        let is_said = |in_it: &str, words: &str| in_it.contains(&format!("{words:?}"));
        [menu, help, footer].map(|it| {
            (
                is_said(&it, "what-can-come"),
                it.contains("words: \"follow-ups") || it.contains("Command(\"follow-ups"),
            )
        })
    };
    let mut room = at_the_picture("x-map");
    room.keys("F2 Enter");
    assert_eq!(words(&mut room), [(true, false); 3]);
    room.keys("Space");
    assert_eq!(words(&mut room), [(true, false); 3], "on a page, too");
    let mut elsewhere = crate::room::room().talk();
    assert_eq!(words(&mut elsewhere)[..2], [(false, true); 2]);
}

#[test]
fn one_can_ask_on_from_page_to_page_and_comes_back_the_same_way() {
    let mut room = at_the_picture("x-map");
    room.keys("f Space Down Enter f Space");
    assert_eq!(room.seen(), "<choose Ja-sidan, Nej-sidan None>");
    room.keys("Down Down Enter");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/no explain 1", "<listen>"));
    room.keys("n");
    assert_eq!(room.seen(), "<choose Ja-sidan, Nej-sidan None>");
    room.keys("Backspace");
    assert_eq!(room.at(), "understand/answer ask 1!");
    room.keys("n");
    assert_eq!(room.seen(), "<choose Svaret, Annat land None>");
    room.keys("Backspace");
    assert_eq!(room.at(), "understand/map");
}

#[test]
fn after_what_was_asked_the_way_goes_on_and_not_back_through_every_level() {
    // Asked at the last line of the page, two levels deep: from both the next key leads on.
    let deep = "f Space Down Enter f Space Down Enter Space Space Space";
    for (keys, on) in [("n", "understand/tea ask 1"), ("i", "open/hear ask 1")] {
        let mut room = room().guide("x-map").talk();
        room.keys(keys).keys("Space Space Space").keys(deep);
        assert_eq!(room.seen(), "<choose Ja-sidan, Nej-sidan None>", "after its last line");
        room.keys("Space");
        assert_eq!(room.at(), on);
        room.keys("u Space");
        assert_eq!(room.seen(), "<choose Ja-sidan, Nej-sidan None>");
    }
}

#[test]
fn asked_in_the_middle_of_the_page_the_rest_of_it_comes_next() {
    let mut room = at_the_picture("x-map");
    room.keys("Space f Space Space");
    assert_eq!(room.at(), "understand/queue explain 2");
    room.keys("f Backspace");
    assert_eq!(room.at(), "understand/queue explain 2", "and back is where it was asked");
    // The page has been gone through: from the picture the way goes on past it.
    room.keys("Space Space Backspace m f n");
    assert_eq!(room.at(), "understand/tea ask 1");
}

#[test]
fn what_was_asked_before_it_was_said_is_not_passed_over() {
    let mut room = at_the_picture("x-map-grown");
    room.keys("Space Space");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/no explain 1", "<listen>"));
    room.keys("f n");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/no explain 1", "<listen>"));
}

#[test]
fn the_footers_on_the_map_show_the_way_back_and_what_may_be_asked() {
    let keys = |room: &Room| room.screen().footer.iter().map(|key| key.key).collect::<Vec<_>>();
    let mut room = room().guide("x-map").talk();
    room.keys("i");
    assert_eq!(keys(&room)[..5], ["key-right", "g", "p", "?", "f"]);
    room.keys("F2 Enter");
    assert_eq!(keys(&room)[..4], ["g", "key-right", "F3", "f"]);
    room.keys("f Space");
    assert_eq!(keys(&room)[..4], ["g", "key-down", "key-right", "F3"]);
}

#[test]
fn the_way_of_questions_never_grows_longer_than_the_map() {
    let mut room = at_the_picture("x-map");
    // In the fixtures one can go from the queue to another country and back to the queue, for ever.
    for _ in 0..20 {
        room.keys("f Space Down Down Enter f Down Enter");
        assert!(room.session().place.asked.len() <= 9, "{:?}", room.session().place.asked);
    }
    assert_eq!(room.at(), "understand/queue explain 1");
    room.keys("n n");
    assert_eq!(room.at(), "understand/tea ask 1", "the page of the queue has been gone through");
}

#[test]
fn a_detour_asks_on_and_comes_back_too() {
    let mut room = room().guide("x-map").talk();
    room.keys("i f Space Down Down Enter");
    assert_eq!(room.at(), "open/other-land explain 1 (Map)");
    room.keys("g");
    assert_eq!(room.at(), "open/hear ask 1");
}

#[test]
fn a_heavy_place_is_said_before_it_is_shown_and_what_lies_over_it_comes_after() {
    let mut room = at_the_picture("x-map-grown");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/map", "<listen>"));
    room.keys("f");
    assert_eq!(room.notice(), Some("notice-not-now"), "what has not been said is not asked about");
    room.keys("n");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/no explain 1", "<listen>"));
    room.keys("u Space");
    assert_eq!(
        room.seen(),
        "<map Första dagen, Inlämning, I kön, Svaret [Nej-sidan] En gång till / Födelsedagen>"
    );
    room.keys("n n");
    assert_eq!(room.at(), "understand/birthday explain 1");
    room.keys("Backspace");
    assert_eq!(room.at(), "understand/no ask 1!");
    room.keys("n n");
    assert_eq!(room.at(), "understand/tea ask 1");
    room.keys("Backspace");
    assert_eq!(room.at(), "understand/birthday ask 1");
}

#[test]
fn undo_comes_back_to_a_heavy_place_as_not_said_yet() {
    let mut room = room().guide("x-map-grown").only_me().talk();
    room.others(1, 0, 0).keys("i Space");
    assert!(room.seen_elsewhere().contains("[Nej-sidan]"));
    room.keys("g u");
    assert_eq!((room.at().as_str(), room.seen_elsewhere().as_str()), ("open/map (Map)", "<listen>"));
    room.keys("u");
    assert_eq!(room.at(), "open/hear ask 1", "and from there once more, to the start");
    // What is frozen has stood there all the while.
    room.keys("i Space z g u");
    assert_eq!(room.at(), "open/map! (Map)");
    assert!(room.seen_elsewhere().contains("[Nej-sidan]"));
}

#[test]
fn on_ones_own_screen_the_picture_takes_one_press() {
    let mut room = room().guide("x-map-grown").only_me().talk();
    room.keys("n Space");
    assert_eq!(room.at(), "understand/no explain 1");
}

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
fn the_facilitator_sees_the_whole_map_and_the_interpreter_the_way() {
    let room = at_the_picture("x-map");
    let rows = |step: &AdultStep| {
        let AdultStep::Map(map) = step else { panic!("the map") };
        let row = |row: &sammanhang::domain::scene::MapRow| {
            let sign = match row.place {
                MapPlace::Behind => "behind ",
                MapPlace::Here => "here ",
                MapPlace::Next => "next ",
                MapPlace::Beside => "",
                MapPlace::OverAny => "over ",
            };
            let unverified = if row.is_unverified { "?" } else { "" };
            format!("{}{sign}{}{unverified}", " ".repeat(row.depth), row.title.facilitator.text)
        };
        map.rows.iter().map(row).collect::<Vec<_>>()
    };
    assert_eq!(
        rows(&facilitator_scene(&room.model, room.talk()).step),
        [
            "behind Första dagen",
            "behind Inlämning?",
            " Annat land?",
            "here I kön?",
            "next Svaret?",
            " Ja-sidan?",
            " Nej-sidan?",
            " En gång till?",
            "Födelsedagen?",
        ]
    );
    assert_eq!(
        rows(&interpreter_scene(&room.model, room.talk()).step),
        ["behind Första dagen", "behind Inlämning?", "here I kön?", "next Svaret?",]
    );
    let sight = facilitator_sight(&room.model).unwrap();
    let sent = sammanhang::follow::wire::frame(&sight);
    let read: Option<sammanhang::domain::scene::FacilitatorSight> =
        sammanhang::follow::wire::read(&sent[4..]);
    assert_eq!(read, Some(sight), "another screen is sent the same");
}

#[test]
fn go_to_finds_what_the_picture_shows_and_no_branch() {
    let mut room = room().guide("x-map").talk();
    room.keys("/ \"k-2\" Enter");
    assert_eq!(room.at(), "open/handing-in explain 1 (Map)");
    room.keys("g / \"k-7\" Enter");
    assert_eq!(room.notice(), Some("notice-nothing-found"));
    room.keys("Esc / \"Nej-sidan\"");
    assert!(!format!("{:?}", room.screen().over).contains("K-7"));
    room.keys("Esc");
    assert_eq!(room.at(), "open/hear ask 1");
}

#[test]
fn skipping_a_page_goes_on_and_is_no_card_that_was_skipped() {
    let mut room = at_the_picture("x-map");
    room.keys("Space s");
    assert_eq!(room.at(), "understand/tea ask 1");
    assert!(room.session().skipped.is_empty());
}

#[test]
fn a_frozen_picture_stays_while_the_facilitator_looks_ahead() {
    let mut room = at_the_picture("x-map");
    room.keys("z f Space Down Down Enter");
    assert_eq!(room.at(), "understand/other-land explain 1");
    assert_eq!(room.seen(), "<map Första dagen, Inlämning [I kön] Svaret / >");
    room.keys("F5 Down Enter");
    assert_eq!(room.at(), "understand/map");
}

#[test]
fn the_journal_keeps_the_place_and_nothing_else_remembers_it() {
    let mut first = at_the_picture("x-map");
    first.keys("F2 Enter t Down Down Enter Up Enter Esc F3 f Down Enter");
    let events: Vec<_> = first
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Append(event) => {
                let text = serde_json::to_string(event).unwrap();
                Some(serde_json::from_str(&text).unwrap())
            }
            _ => None,
        })
        .collect();
    assert_eq!(Session::replay(&events).unwrap().place, first.session().place);
    let second = room().guide("x-map").waiting(events).resume();
    assert_eq!(second.session().choices.stage, first.session().choices.stage);
    assert_eq!(second.at(), first.at());
    assert_eq!(second.session().place.asked, first.session().place.asked);
    assert!(!format!("{:?}", second.model.remembered).contains("Stage"));
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
