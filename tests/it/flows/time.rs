//! Time: budgets, the booked end, pauses.

use crate::room::{Room, room};
use sammanhang::app::facilitator_scene;
use sammanhang::domain::scene::{Sign, TimeScene};

fn time(room: &Room) -> TimeScene {
    facilitator_scene(&room.model, room.talk()).time
}

#[test]
fn interpreted_phases_have_twice_their_minutes() {
    assert_eq!(time(&room().talk()).phase_budget, 6);
    assert_eq!(time(&room().languages("sv", "sv").talk()).phase_budget, 3);
    let prepare = room().begin();
    assert_eq!(time(&prepare).phase_budget, 5);
}

#[test]
fn signs_come_at_a_fifth_and_a_twentieth() {
    let mut room = room().only_me().talk();
    assert_eq!(time(&room).sign, Sign::Enough);
    room.wait(5);
    assert_eq!((time(&room).sign, time(&room).phase_left), (Sign::Little, 1));
    room.wait(2);
    assert_eq!((time(&room).sign, time(&room).phase_left), (Sign::Over, -1));
    room.keys("+ +");
    assert_eq!(time(&room).phase_left, 1);
}

#[test]
fn a_pause_stops_the_clock_and_a_blank_does_not() {
    let mut room = room().only_me().talk();
    room.keys("p").wait(10);
    room.keys("p");
    assert_eq!(time(&room).phase_left, 6);
    room.keys("b").wait(2);
    assert_eq!(time(&room).phase_left, 4);
}

#[test]
fn the_booked_end_says_when_to_go_to_the_plan_and_only_core_cards_are_offered() {
    let mut room = room().until("13:20").talk();
    let before = time(&room);
    assert_eq!((before.booked_left, before.is_time_for_plan), (Some(20), false));
    assert_eq!(before.ahead, Some(20 - (3 + 9 + 4 + 4 + 3) * 2));
    room.wait(7).keys("F3");
    assert!(time(&room).is_time_for_plan);
    room.keys("n");
    assert_eq!(room.at(), "understand/tender explain 1", "the card that is not core is passed over");
}

#[test]
fn a_visible_clock_wakes_once_a_minute_and_the_shared_view_never() {
    use sammanhang::app::wake_at;
    let shared = room().talk();
    assert_eq!(wake_at(&shared.model), None);
    let own = room().only_me().talk();
    assert_eq!(wake_at(&own.model), Some(60_000));
}
