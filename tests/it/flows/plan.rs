//! The plan once more at the close, and on paper only if somebody asks for it.

use crate::room::{Room, room};
use sammanhang::app::msg::{Effect, Msg};
use sammanhang::app::{facilitator_scene, shared_scene};
use sammanhang::domain::scene::{Keeping, Over};
use sammanhang::domain::session::{Event, PlanText, Session};

/// At the close of the talk, with one idea in the plan and one line that was typed.
fn closing() -> Room {
    let mut room = room().talk();
    room.keys("r Down Down Down Enter Enter Enter Down Enter \"simhallen\" Enter Esc");
    assert_eq!(room.session().plan.len(), 2);
    for _ in 0..12 {
        if room.at().starts_with("close") {
            return room;
        }
        room.keys("n");
    }
    panic!("the close was not reached: {} {:?}", room.at(), room.model.top);
}

#[test]
fn the_plan_is_shown_once_more_and_the_next_key_goes_back() {
    let mut room = closing();
    let close = room.at();
    assert!(room.screen().footer.iter().any(|key| key.command == "show-plan"));
    room.keys("k");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("close/plan (Plan)", "<plan 2>"));
    room.keys("Space");
    assert_eq!(room.at(), close);
    room.keys("k k");
    assert_eq!(room.at(), close);
    room.keys("k Left");
    assert_eq!(room.at(), close);
}

#[test]
fn an_empty_plan_is_not_offered_at_the_close_and_not_written() {
    let mut room = room().talk();
    room.keys("e");
    assert_eq!(room.notice(), Some("notice-not-now"));
    for _ in 0..60 {
        if room.at().starts_with("close") {
            break;
        }
        room.keys("n");
    }
    assert!(!room.screen().footer.iter().any(|key| key.command == "show-plan"));
}

#[test]
fn nothing_is_written_unless_somebody_asks_and_says_yes() {
    let mut room = closing();
    room.keys("e");
    assert!(matches!(room.screen().over, Some(Over::Confirm(scene)) if scene.id == "take-home"));
    room.keys("Down Enter e Esc");
    assert!(!room.effects.iter().any(|effect| matches!(effect, Effect::WriteTakeHome(_))));
    assert_eq!(shared_scene(&room.model, room.talk()).keeping, Keeping::Nothing);
    room.keys("e Enter");
    let Some(Effect::WriteTakeHome(it)) = room.effects.last() else { panic!("a page") };
    let lines: Vec<String> = it
        .plan
        .rows
        .iter()
        .flat_map(|row| &row.lines)
        .map(|line| line.text.facilitator.text.to_string())
        .collect();
    assert_eq!(lines.len(), 2);
    assert!(lines.contains(&"simhallen".to_owned()), "{lines:?}");
    assert!(!format!("{it:?}").contains("CANARY"));
}

#[test]
fn what_is_kept_is_said_from_the_moment_that_it_is() {
    let mut room = closing();
    room.keys("e Enter");
    room.send(Msg::TakeHomeWritten(None));
    assert_eq!(room.notice(), Some("notice-take-home-failed"));
    assert_eq!(shared_scene(&room.model, room.talk()).keeping, Keeping::Nothing);
    room.send(Msg::TakeHomeWritten(Some("~/plan-K7-M4.html".to_owned())));
    assert_eq!(room.notice(), Some("notice-take-home"));
    assert_eq!(shared_scene(&room.model, room.talk()).keeping, Keeping::Plan);
    assert_eq!(facilitator_scene(&room.model, room.talk()).keeping, Keeping::Plan);
    let replayed = Session::replay(&room.talk().events).expect("a session");
    assert!(replayed.is_plan_kept, "after a crash it is still said");
    room.keys("q");
    assert!(matches!(room.screen().over, Some(Over::Confirm(scene)) if scene.id == "end-with-plan"));
    room.keys("Enter");
    assert_eq!(shared_scene(&room.model, room.talk()).keeping, Keeping::Plan, "beside goodbye too");
}

#[test]
fn the_journal_never_holds_what_was_typed() {
    let room = closing();
    let typed = room.effects.iter().filter_map(|effect| match effect {
        Effect::Append(event) => match &event.event {
            Event::PlanAdded(entry) => Some(entry.text.clone()),
            _ => None,
        },
        _ => None,
    });
    let typed: Vec<PlanText> = typed.filter(|text| matches!(text, PlanText::Typed { .. })).collect();
    assert!(matches!(typed.as_slice(), [PlanText::Typed { text: None, .. }]));
}

#[test]
fn where_the_interface_runs_from_right_to_left_the_cursor_goes_where_the_arrow_points() {
    let typed = |facilitator: &str, keys: &str| {
        let mut room = room().languages(facilitator, "sv").talk();
        room.keys("r Down Down Down Enter Enter Down Enter \"ab\"").keys(keys).keys("\"c\"");
        let Some(Over::Edit(edit)) = room.screen().over else { panic!("typing: {:?}", room.model.top) };
        edit.text
    };
    assert_eq!(typed("en", "Left"), "acb");
    assert_eq!(typed("en", "Right"), "abc");
    assert_eq!(typed("ar-XB", "Left"), "abc");
    assert_eq!(typed("ar-XB", "Right"), "acb");
}
