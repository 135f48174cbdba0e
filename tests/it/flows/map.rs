//! The process map: its step, its key, what can come where somebody asks, and what never stands before everyone unasked.

use crate::room::{Room, room};
use sammanhang::app::msg::Effect;
use sammanhang::app::{facilitator_scene, facilitator_sight, interpreter_scene, shared_scene, shared_sight};
use sammanhang::domain::scene::{AdultStep, MapPlace};
use sammanhang::domain::session::Session;

/// At the picture, on everyone's screen.
pub(super) fn at_the_picture(guide: &'static str) -> Room {
    let mut room = room().guide(guide).talk();
    room.keys("n");
    room
}

/// Every page of the fixtures' map that the picture at the queue does not show.
pub(super) const BRANCHES: [&str; 5] =
    ["Annat land", "Ja-sidan", "Nej-sidan", "En gång till", "Födelsedagen"];

pub(super) fn assert_no_branch(room: &Room) {
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
    room.keys("g / \"Nej-sidan\"");
    assert!(!format!("{:?}", room.screen().over).contains("K-7"));
    room.keys("Enter");
    assert_eq!(room.notice(), Some("notice-nothing-found"));
    room.keys("Esc / \"k-\"");
    assert!(!format!("{:?}", room.screen().over).contains("all: 9"), "nor by the beginning of a code");
    room.keys("Esc");
    assert_eq!(room.at(), "open/hear ask 1");
}

#[test]
fn who_types_a_whole_code_has_asked_for_the_page() {
    let mut room = room().guide("x-map").talk();
    room.keys("/ \"k-7\"");
    let over = format!("{:?}", room.screen().over);
    assert!(over.contains("K-7") && !over.contains("Nej-sidan"), "the title is heavy news: {over}");
    room.keys("Enter");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("open/no explain 1 (Map)", "<listen>"));
    room.keys("Space");
    assert!(room.seen().starts_with("Nej-sidan: det här händer."), "{}", room.seen());
    room.keys("g");
    assert_eq!(room.at(), "open/hear ask 1");
}

#[test]
fn on_ones_own_screen_words_find_every_page() {
    let mut room = room().guide("x-map").only_me().talk();
    room.keys("/ \"Nej-sidan\" Enter");
    assert_eq!(room.at(), "open/no explain 1 (Map)");
    room.others(1, 0, 0).keys("g / \"Nej-sidan\" Enter");
    assert_eq!(room.seen_elsewhere(), "<listen>", "what others see is said first");
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
