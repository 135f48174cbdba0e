//! Two screens: what acts on which, what each shows, and what another keyboard may do.

use crate::room::{Room, room};
use sammanhang::app::model::View;
use sammanhang::app::msg::{Effect, Msg, Others, Remote};
use sammanhang::app::{facilitator_scene, facilitator_sight, interpreter_sight, shared_sight};
use sammanhang::domain::scene::{AdultStep, Base, Face, Over, ShownNow};
use sammanhang::domain::session::Spot;

/// The facilitator's own screen, and another one that shows the shared view.
fn two() -> Room {
    let mut room = room().only_me().talk();
    room.others(1, 0, 0);
    room
}

fn shown_now(room: &Room) -> ShownNow {
    facilitator_scene(&room.model, room.talk()).shown_now
}

#[test]
fn nothing_is_published_before_a_session() {
    let room = room().home();
    assert_eq!(shared_sight(&room.model), None);
    assert_eq!(facilitator_sight(&room.model), None);
    assert_eq!(interpreter_sight(&room.model), None);
}

#[test]
fn a_tender_line_is_said_before_it_is_shown_on_the_other_screen() {
    let mut room = two();
    room.keys("n n");
    assert_eq!(room.at(), "understand/tender explain 1");
    assert_eq!(room.seen_elsewhere(), "<listen>");
    assert!(matches!(shown_now(&room), ShownNow::Other(face) if *face == Face::Listen));
    room.keys("Space");
    assert_eq!(room.at(), "understand/tender explain 1!");
    assert_eq!(room.seen_elsewhere(), "Jag vet inte svaret än. | I do not know the answer yet.");
    assert_eq!(shown_now(&room), ShownNow::Same);
}

#[test]
fn a_screen_that_comes_in_the_middle_of_a_tender_card_waits_until_it_has_been_said() {
    let mut room = room().only_me().talk();
    room.keys("n n");
    assert_eq!(shown_now(&room), ShownNow::Nothing);
    room.others(1, 0, 0);
    assert_eq!(room.seen_elsewhere(), "<listen>");
    room.keys("Space");
    assert_eq!(room.seen_elsewhere(), "Jag vet inte svaret än. | I do not know the answer yet.");
}

#[test]
fn blank_makes_the_other_screen_dark_alone_and_a_step_only_lifts_it() {
    for step in ["Space", "Backspace", "n", "m", "PageDown"] {
        let mut room = two();
        room.keys("n n");
        let (before, seen) = (room.at(), room.seen_elsewhere());
        assert_eq!((before.as_str(), seen.as_str()), ("understand/tender explain 1", "<listen>"));
        room.keys("b");
        assert_eq!(room.seen_elsewhere(), "<blank>");
        assert!(room.screen().over.is_none(), "this screen stays");
        assert_eq!(shown_now(&room), ShownNow::Blank);
        room.keys(step);
        assert_eq!((room.at(), room.seen_elsewhere()), (before.clone(), seen), "{step}");
        room.keys(step);
        assert_ne!(room.at(), before, "{step}");
    }
    // What is pointed at in a chooser is not opened in the dark either.
    let mut chooser = two();
    chooser.keys("r Down Enter n Down b Enter");
    assert!(matches!(chooser.talk().spot(), Spot::Chooser), "{}", chooser.at());
    assert_ne!(chooser.seen_elsewhere(), "<blank>");
}

#[test]
fn dark_and_frozen_at_once_it_is_said_that_it_is_dark() {
    for keys in ["b z F5", "z b F5"] {
        let mut room = two();
        room.keys(keys);
        assert!(matches!(room.screen().over, Some(Over::Confirm(confirm)) if confirm.id == "thaw-dark"));
        room.keys("Enter");
        assert_eq!((room.session().frozen.is_some(), room.seen_elsewhere().as_str()), (false, "<blank>"));
    }
    let mut light = two();
    light.keys("z F5");
    assert!(matches!(light.screen().over, Some(Over::Confirm(confirm)) if confirm.id == "thaw"));
}

#[test]
fn a_screen_that_comes_back_is_as_dark_as_it_was() {
    let mut room = two();
    room.keys("b").others(0, 0, 0).others(1, 0, 0);
    assert_eq!(room.seen_elsewhere(), "<blank>");
}

#[test]
fn without_another_screen_blank_makes_this_one_dark() {
    let mut room = room().only_me().talk();
    room.keys("b");
    assert!(matches!(room.screen().over, Some(Over::Blank)));
}

#[test]
fn on_everyones_screen_blank_makes_both_dark() {
    let mut room = room().talk();
    room.others(1, 0, 0).keys("b");
    assert!(matches!(room.screen().over, Some(Over::Blank)));
    assert_eq!(room.seen_elsewhere(), "<blank>");
}

#[test]
fn freeze_keeps_the_other_screen_while_the_facilitator_moves_and_shows_a_true_picture_of_it() {
    let mut room = two();
    let kept = room.seen_elsewhere();
    room.keys("z Space Space");
    assert_eq!(room.seen_elsewhere(), kept);
    let scene = shared_sight(&room.model).expect("a session").scene;
    assert!(matches!(shown_now(&room), ShownNow::Frozen(face) if *face == scene.face));
    room.keys("F5 Enter");
    assert_ne!(room.seen_elsewhere(), kept);
}

#[test]
fn without_another_screen_there_is_nothing_to_freeze_on_ones_own() {
    let mut room = room().only_me().talk();
    room.keys("z");
    assert_eq!((room.session().frozen.is_some(), room.notice()), (false, Some("notice-not-now")));
}

#[test]
fn safety_shows_its_calm_part_on_the_other_screen_while_the_steps_stand_on_this_one() {
    let mut room = two();
    room.keys("F9");
    assert_eq!(room.seen_elsewhere(), "<safety>");
    room.keys("Enter");
    assert!(matches!(room.screen().base, Base::SafetySteps(_)));
    assert_eq!(room.seen_elsewhere(), "<safety>");
    room.keys("Esc");
    assert_eq!(room.seen_elsewhere(), "<safety>", "back to the calm part, which still stands there");
    room.keys("Esc");
    assert_ne!(room.seen_elsewhere(), "<safety>");
}

#[test]
fn safety_lies_on_the_dark_and_closed_it_is_dark_again() {
    let mut room = two();
    room.keys("b F9");
    assert_eq!(room.seen_elsewhere(), "<safety>");
    room.keys("Enter Esc Esc");
    assert_eq!(room.seen_elsewhere(), "<blank>");
    let mut everyones = crate::room::room().talk();
    everyones.keys("b F9");
    assert_eq!(everyones.seen_elsewhere(), "<safety>");
    everyones.keys("Esc");
    assert!(matches!(everyones.screen().over, Some(Over::Blank)));
}

#[test]
fn the_dark_survives_a_crash() {
    for is_mine in [true, false] {
        let mut before = if is_mine { two() } else { room().talk() };
        before.keys("b");
        let setup = if is_mine { room().only_me() } else { room() };
        let mut after = setup.waiting(before.talk().events.clone()).resume();
        after.others(1, 0, 0);
        assert_eq!(after.seen_elsewhere(), "<blank>", "{is_mine}");
        assert_eq!(after.model.is_blank(), !is_mine);
    }
}

#[test]
fn what_is_frozen_stays_exactly_as_it_stood() {
    let scene = |room: &Room| shared_sight(&room.model).expect("a session").scene;
    // A chooser, and then another one.
    let mut room = two();
    room.keys("r Down Enter n");
    let chooser = scene(&room);
    assert!(matches!(chooser.face, Face::Chooser { .. }));
    room.keys("z n n n n");
    assert_eq!(scene(&room), chooser);
    // A summary that was answered.
    room.keys("F5 Enter c Space y");
    let summary = scene(&room);
    room.keys("z Space Space");
    assert_eq!(scene(&room), summary);
    // The plan.
    room.keys("F5 Enter r Down Down Down Enter");
    let mut room = two();
    room.keys("r Down Down Down Enter");
    let plan = scene(&room);
    assert!(matches!(plan.face, Face::Plan(_)), "{}", room.at());
    room.keys("z Enter Enter Esc");
    assert_eq!(room.session().plan.len(), 1);
    assert_eq!(scene(&room), plan);
    room.keys("F5 Enter");
    assert_ne!(scene(&room), plan);
}

#[test]
fn a_line_that_is_wrong_does_not_stand_on_a_frozen_screen() {
    let mut room = two();
    room.keys("z w");
    assert_eq!(room.seen_elsewhere(), "Vi har en halvtimme. | …");
}

#[test]
fn the_facilitators_window_has_the_steps_of_safety_and_knows_when_everyones_screen_is_turned() {
    let mut room = room().talk();
    room.others(0, 1, 0);
    let sight = |room: &Room| facilitator_sight(&room.model).expect("a session");
    room.keys("F9");
    assert!(sight(&room).steps.is_some_and(|steps| !steps.steps.is_empty()));
    room.keys("Esc F2");
    assert_eq!((sight(&room).steps, sight(&room).scene.shown_now), (None, ShownNow::Turned));
    room.keys("Esc");
    assert_eq!(sight(&room).scene.shown_now, ShownNow::Same);
}

#[test]
fn the_numbers_of_safety_are_turned_to_on_a_smaller_screen() {
    let mut room = two();
    room.keys("F9");
    room.send(Msg::Others(Others { shared: 1, pages: 2, ..Others::default() }));
    room.keys("Space");
    let page = |room: &Room| shared_sight(&room.model).expect("a session").page;
    assert_eq!((page(&room), room.notice()), (1, Some("notice-page-elsewhere")));
    room.keys("Enter Up Esc");
    assert_eq!(page(&room), 0);
}

#[test]
fn another_window_of_the_facilitators_says_what_lies_on_everyones_screen() {
    let mut room = room().talk();
    room.others(0, 1, 1);
    assert_eq!(shown_now(&room), ShownNow::Same);
    room.keys("Esc");
    assert_eq!(shown_now(&room), ShownNow::Covered);
    room.keys("Esc F9");
    assert_eq!(shown_now(&room), ShownNow::Safety);
}

#[test]
fn the_interpreter_has_what_is_to_be_said_in_safety_and_no_turn_in_a_pause() {
    let mut room = two();
    let sight = |room: &Room| interpreter_sight(&room.model).expect("a session");
    assert!(sight(&room).safety.is_none() && sight(&room).scene.turn.is_some());
    room.keys("F9");
    assert!(sight(&room).safety.is_some_and(|safety| !safety.lines.is_empty()));
    room.keys("Esc p");
    assert_eq!(
        (sight(&room).scene.turn, matches!(sight(&room).scene.shown_now, ShownNow::Other(_))),
        (None, true)
    );
}

#[test]
fn the_facilitators_own_checklists_are_not_the_interpreters() {
    let mut room = room().guide("after-refusal").only_me().begin();
    let step = |room: &Room| interpreter_sight(&room.model).expect("a session").scene.step;
    let mut seen = Vec::new();
    for _ in 0..400 {
        if let (Spot::Checklist(id), AdultStep::Checklist(_)) = (room.talk().spot().clone(), step(&room)) {
            seen.push(id.to_string());
        }
        room.keys("n");
        if room.notice() == Some("notice-last-stop") {
            break;
        }
    }
    seen.dedup();
    assert_eq!(seen, ["interpreter-brief", "debrief-interpreter"]);
}

#[test]
fn pause_and_goodbye_stand_on_both() {
    let mut room = two();
    room.keys("p");
    assert_eq!(room.seen_elsewhere(), "<Pause>");
    room.keys("p b q Enter");
    assert_eq!(room.seen_elsewhere(), "<Goodbye>", "the end is seen though the screen was dark");
}

#[test]
fn another_keyboard_goes_on_and_back_and_lifts_no_dark() {
    let mut room = room().talk();
    let (first, start) = (room.at(), room.seen());
    room.send(Msg::Remote(Remote::Next));
    assert_ne!(room.at(), first);
    room.send(Msg::Remote(Remote::Previous));
    assert_eq!((room.at(), room.seen()), (first.clone(), start));
    room.keys("b");
    room.send(Msg::Remote(Remote::Next));
    assert_eq!((room.at(), room.screen().over), (first, Some(Over::Blank)));
    let mut own = two();
    let first = own.at();
    own.keys("b");
    own.send(Msg::Remote(Remote::Next));
    assert_eq!((own.at(), own.seen_elsewhere().as_str()), (first, "<blank>"));
}

#[test]
fn another_keyboard_does_nothing_where_something_lies_on_the_session() {
    for keys in ["p", "q", "?", "Esc", "/", "F9", "F2", "F9 Enter"] {
        let mut room = room().talk();
        room.keys(keys);
        let (at, screen) = (room.at(), room.screen());
        room.send(Msg::Remote(Remote::Next));
        assert_eq!((room.at(), room.screen()), (at, screen), "{keys}");
    }
}

#[test]
fn another_keyboard_opens_nothing_private_behind_goodbye() {
    let mut room = room().talk();
    for _ in 0..200 {
        room.send(Msg::Remote(Remote::Next));
        assert!(!matches!(room.screen().base, Base::PrivatePage | Base::Facilitator(_)), "{}", room.at());
    }
    assert_eq!(room.seen(), "<Goodbye>");
}

#[test]
fn a_smaller_screen_pages_before_the_session_moves_on() {
    let mut room = two();
    let first = room.at();
    room.send(Msg::Others(Others { shared: 1, pages: 3, ..Others::default() }));
    let page = |room: &Room| shared_sight(&room.model).expect("a session").page;
    room.keys("Space");
    assert_eq!((room.at(), page(&room), room.notice()), (first.clone(), 1, Some("notice-page-elsewhere")));
    room.keys("Space Backspace");
    assert_eq!((room.at(), page(&room)), (first.clone(), 1));
    room.keys("Space Space");
    assert_ne!(room.at(), first);
    assert_eq!(page(&room), 0);
}

#[test]
fn who_comes_and_goes_is_told_on_a_private_view_and_never_on_the_shared_one() {
    let mut own = two();
    assert_eq!(own.notice(), Some("notice-shared-joined"));
    own.others(1, 0, 1);
    assert_eq!(own.notice(), Some("notice-interpreter-joined"));
    own.others(0, 0, 1);
    assert_eq!(own.notice(), Some("notice-shared-left"));
    let mut everyones = room().talk();
    everyones.others(0, 1, 0);
    assert_eq!((everyones.notice(), everyones.talk().view), (None, View::Shared));
}

#[test]
fn the_list_of_screens_says_what_to_write_and_opens_a_window_where_it_can() {
    let mut room = two();
    room.keys("a");
    let Some(Over::List(list)) = room.screen().over else { panic!("a list") };
    assert_eq!((list.heading, list.choices.len()), ("list-screens", 2));
    room.keys("Down");
    assert!(
        matches!(room.screen().over, Some(Over::List(list)) if list.cursor == 0),
        "who is there is only told"
    );
    room.keys("Enter");
    assert!(!room.effects.iter().any(|effect| matches!(effect, Effect::OpenWindow(_))));
    room.model.can_open_window = true;
    room.keys("a Enter");
    assert_eq!(room.effects.last(), Some(&Effect::OpenWindow(View::Shared)));
}

#[test]
fn home_offers_another_screen_on_its_overview_and_does_not_ask() {
    let mut room = room().home();
    for _ in 0..14 {
        room.keys("Enter");
        if let Base::Home(scene) = room.screen().base
            && matches!(scene.focus, sammanhang::domain::scene::HomeFocus::Overview(_))
        {
            break;
        }
    }
    room.model.can_open_window = true;
    room.keys("Up Enter Enter");
    assert_eq!(room.effects.last(), Some(&Effect::OpenWindow(View::Facilitator)));
}
