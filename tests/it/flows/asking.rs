//! What can come after a place in the process: only where somebody asks, said before it is shown, and on from there.

use super::map::{assert_no_branch, at_the_picture};
use crate::room::{Room, room};
use sammanhang::app::facilitator_scene;
use sammanhang::domain::scene::AdultStep;

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
    assert_eq!(keys(&room).iter().filter(|key| **key == "f").count(), 1);
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
