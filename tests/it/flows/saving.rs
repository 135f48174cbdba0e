//! What is saved, what is not, and how a session that was cut off goes on.

use crate::room::{Room, room};
use sammanhang::app::msg::{Effect, Msg};
use sammanhang::domain::scene::Band;
use sammanhang::domain::session::{Session, Stamped};

fn journal(room: &Room) -> Vec<Stamped> {
    room.effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Append(event) => Some(event.as_ref().clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn a_session_that_was_cut_off_goes_on_at_the_same_line() {
    let mut cut_off = room().talk();
    cut_off.keys("n n Space Space l");
    let place = cut_off.at();
    let events = journal(&cut_off);
    let resumed = room().waiting(events.clone()).resume();
    assert_eq!(resumed.at(), place);
    assert_eq!(resumed.session().code, "K7-M4");
    assert!(resumed.effects.contains(&Effect::TakeUp(0)));
    let home = &mut room().waiting(events).home();
    home.keys("Enter");
    assert_eq!(home.at(), place);
}

#[test]
fn replaying_the_journal_gives_the_same_session() {
    let mut room = room().talk();
    room.keys("Space f Space Tab c y Space s u r Down Enter z n F5 Enter p p + w");
    let replayed = Session::replay(&journal(&room)).expect("a session");
    assert_eq!(&replayed, room.session());
}

#[test]
fn the_journal_keeps_nothing_that_was_typed() {
    let mut room = room().talk();
    room.keys("r Down Down Down Enter Enter Down Enter \"hemligt\" Enter");
    assert_eq!(room.session().plan.len(), 1);
    assert!(!format!("{:?}", journal(&room)).contains("hemligt"));
}

#[test]
fn what_cannot_be_saved_is_said_until_it_can() {
    let mut room = room().talk();
    room.send(Msg::SaveFailed);
    assert!(matches!(room.screen().band, Some(Band::NotSaved(_))));
    room.keys("Space");
    assert_eq!(room.screen().band, None, "the next event was saved");
}

#[test]
fn ctrl_c_leaves_at_once_and_the_session_waits() {
    let mut room = room().talk();
    room.keys("Ctrl-C");
    assert!(room.effects.contains(&Effect::Quit(130)));
    assert!(!room.effects.contains(&Effect::Forget));
}

#[test]
fn a_parked_session_is_not_forgotten() {
    let mut room = room().talk();
    room.keys("q Down Enter");
    assert!(room.effects.contains(&Effect::Quit(0)));
    assert!(!room.effects.contains(&Effect::Forget));
}
