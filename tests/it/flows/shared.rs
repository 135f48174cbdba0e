//! What everyone sees: nothing before it has been said, nothing unreviewed, nothing private.

use crate::room::{Room, room};
use sammanhang::app::model::View;
use sammanhang::app::{shared_scene, shared_sight};
use sammanhang::domain::card::Answer;
use sammanhang::domain::pictogram::Pictogram;
use sammanhang::domain::scene::{Answers, Base, Face, Over, Sight};
use sammanhang::follow::wire;

#[test]
fn the_adults_phases_show_neutral_pictures() {
    let mut room = room().begin();
    assert_eq!(room.seen(), "<StartSoon>");
    room.keys("Enter Space");
    assert_eq!(room.seen(), "<HowWeTalk>");
    room.keys("Space");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("brief/waiting", "<StartSoon>"));
    assert!(room.talk().view == View::Shared, "the participant may come in");
}

#[test]
fn a_tender_line_is_said_before_it_is_shown() {
    let mut room = room().talk();
    room.keys("n n");
    assert_eq!(room.seen(), "<listen>");
    room.keys("Space");
    assert_eq!(room.seen(), "Jag vet inte svaret än. | I do not know the answer yet.");
}

#[test]
fn titles_stand_on_light_cards_only() {
    let mut room = room().talk();
    let title =
        |room: &crate::room::Room| sammanhang::app::shared_scene(&room.model, room.talk()).title.is_some();
    assert!(title(&room));
    room.keys("n n Space");
    assert!(!title(&room));
}

#[test]
fn an_unreviewed_text_waits_for_an_interpreter_who_has_read_it() {
    let mut room = room().languages("sv", "ar").talk();
    assert_eq!(room.seen(), "Vi har en halvtimme. | …");
    let mut read = crate::room::room().languages("sv", "ar").drafts_were_read().talk();
    assert_eq!(read.seen(), "Vi har en halvtimme. | لدينا نصف ساعة.");
    read.keys("n n Space");
    assert_eq!(read.seen(), "Jag vet inte svaret än. | لا أعرف الجواب بعد.");
    read.keys("n Down Enter Space");
    assert_eq!(read.seen(), "Vad har du fått veta? | …", "a heavy card's never");
    room.keys("n n n Down Enter Space");
    assert_eq!(room.seen(), "Vad har du fått veta? | …");
}

#[test]
fn a_reviewed_heavy_card_is_shown_and_so_is_the_source() {
    let mut room = room().languages("sv", "en").talk();
    room.keys("n n n Down Enter Space");
    assert_eq!(room.seen(), "Vad har du fått veta? | What have you been told?");
    let mut room = crate::room::room().languages("en", "sv").talk();
    room.keys("n n n Down Enter Space");
    assert_eq!(room.seen(), "What have you been told? | Vad har du fått veta?");
}

/// The drawing beside the line, as a follower gets it.
fn pictogram(room: &Room) -> Option<Pictogram> {
    let sight = shared_sight(&room.model).expect("the shared view");
    let frame = wire::frame(&wire::Down::Sight { revision: 1, sight });
    let sent = wire::sent(View::Shared, &frame[wire::BEAT.len()..]).expect("it can be read");
    let wire::Sent::Sight(_, Sight::Shared(sight)) = sent else { panic!("{sent:?}") };
    match sight.scene.face {
        Face::Line(_, _, pictogram) => pictogram,
        _ => None,
    }
}

#[test]
fn a_pictogram_stands_with_its_line_and_never_before_it() {
    let mut room = room().talk();
    assert_eq!(
        (room.seen().as_str(), pictogram(&room)),
        ("Vi har en halvtimme. | We have half an hour.", None)
    );
    room.keys("n n");
    assert_eq!((room.seen().as_str(), pictogram(&room)), ("<listen>", None));
    room.keys("Space");
    assert_eq!(pictogram(&room), Some(Pictogram::Pause));
    room.keys("l");
    assert_eq!(pictogram(&room), None);
}

#[test]
fn a_language_without_texts_works() {
    let room = room().languages("sv", "ti").talk();
    assert_eq!(room.seen(), "Vi har en halvtimme. | …");
}

#[test]
fn a_wrong_line_is_hidden_and_listed_for_the_translator() {
    let mut room = room().talk();
    room.keys("w");
    assert_eq!(room.seen(), "Vi har en halvtimme. | …");
    let scene = sammanhang::app::facilitator_scene(&room.model, room.talk());
    assert_eq!(scene.wrong_lines.first().map(|line| (line.card.as_str(), line.number)), Some(("T-1", 1)));
    room.keys("w");
    assert_eq!(room.seen(), "Vi har en halvtimme. | We have half an hour.");
}

#[test]
fn the_feminine_form_is_used_where_there_is_one() {
    use sammanhang::domain::card::Address;
    let mut setup = room().languages("sv", "ar").drafts_were_read();
    setup.choices.address = Address::Feminine;
    let mut room = setup.talk();
    room.keys("n n n Down Down Enter");
    assert_eq!(room.seen(), "Vill du ha te? | هل تريدين شايا؟");
}

#[test]
fn a_frozen_picture_stays_while_the_facilitator_moves() {
    let mut room = room().talk();
    room.keys("z Space Space");
    assert_eq!(room.seen(), "Vi har en halvtimme. | We have half an hour.");
    room.keys("Space Space");
    assert_eq!(room.session().shown.len(), 1, "cards count by the shared place only");
    room.keys("F5 Enter");
    assert_eq!(room.at(), "understand/tender explain 1");
    assert_eq!(room.session().shown.len(), 2);
}

#[test]
fn thawing_can_go_back() {
    let mut room = room().talk();
    room.keys("z n z Down Enter");
    assert_eq!(room.at(), "open/hello explain 1");
    assert!(room.session().frozen.is_none());
}

#[test]
fn a_private_view_takes_two_steps_on_everyones_screen() {
    let mut room = room().talk();
    room.keys("F2");
    assert!(matches!(room.screen().base, Base::PrivatePage));
    room.keys("Esc");
    assert!(matches!(room.screen().base, Base::Shared(_)));
    room.keys("2 Enter");
    assert!(matches!(room.screen().base, Base::Facilitator(_)));
    assert_eq!(room.screen().band, Some(sammanhang::domain::scene::Band::PrivateOpen));
    room.keys("3");
    assert!(matches!(room.screen().base, Base::Shared(_)));
}

#[test]
fn an_idle_private_view_goes_back_to_the_shared_one_and_ones_own_does_not() {
    let mut room = room().talk();
    room.keys("F2 Enter").wait(4);
    assert!(matches!(room.screen().base, Base::Shared(_)));
    let mut own = crate::room::room().only_me().talk();
    own.wait(30);
    assert!(matches!(own.screen().base, Base::Facilitator(_)));
}

#[test]
fn blank_hides_everything_and_any_move_only_brings_it_back() {
    let mut room = room().talk();
    room.keys("b");
    assert_eq!(room.screen().over, Some(Over::Blank));
    room.keys("PageDown");
    assert_eq!((room.screen().over, room.at().as_str()), (None, "open/hello explain 1"));
    room.keys("/ \"te\" F8");
    assert_eq!(room.screen().over, Some(Over::Blank));
    room.keys("Space");
    assert!(matches!(room.screen().over, Some(Over::GoTo(_))));
}

#[test]
fn a_pause_ends_with_its_key_or_enter_only() {
    let mut room = room().talk();
    room.keys("p Space Right F5 Esc");
    assert_eq!(room.seen(), "<Pause>");
    room.keys("Enter");
    assert_eq!(room.seen(), "Vi har en halvtimme. | We have half an hour.");
}

#[test]
fn safety_is_calm_first_and_private_behind_the_page() {
    for key in ["F9", "9", "۹", "٩"] {
        let mut room = room().talk();
        room.keys(key);
        let Some(Over::Safety(safety)) = room.screen().over else { panic!("safety is open") };
        assert_eq!(safety.lines.len(), 1);
        assert!(safety.contacts.iter().any(|contact| contact.number.as_deref() == Some("112")));
        assert!(!format!("{safety:?}").contains("CANARY"), "only the numbers meant for the participant");
        room.keys("F9");
        assert!(matches!(room.screen().base, Base::PrivatePage));
        room.keys("Enter");
        let Base::SafetySteps(steps) = room.screen().base else { panic!("the adults' steps") };
        assert_eq!(steps.steps.len(), 2);
        assert!(steps.contacts.iter().any(|contact| contact.label.text.contains("CANARY-S")));
        room.keys("Esc");
        assert!(matches!(room.screen().base, Base::Shared(_)));
    }
}

#[test]
fn safety_opens_from_every_place() {
    for keys in ["p", "b", "?", "Esc", "/ \"a\"", "q", "F2", "F2 Enter", "z", "t", "l"] {
        let mut room = room().talk();
        room.keys(keys).keys("F9");
        assert!(matches!(room.screen().over, Some(Over::Safety(_))), "after {keys}");
    }
}

#[test]
fn go_to_on_everyones_screen_shows_one_match_and_no_heavy_title() {
    let mut room = room().talk();
    room.keys("/ \"vad\"");
    let Some(Over::GoTo(scene)) = room.screen().over else { panic!("go-to is open") };
    assert!(scene.matches.len() == 1 && scene.all > 2);
    room.keys("Down Down");
    let Some(Over::GoTo(scene)) = room.screen().over else { panic!("go-to is open") };
    assert!(scene.place >= 2 && scene.matches.iter().all(|found| found.title.is_none()));
}

#[test]
fn goodbye_stands_until_the_program_is_closed() {
    use sammanhang::app::msg::Effect;
    let mut room = room().talk();
    room.keys("q Space");
    assert!(!room.talk().is_over, "only Enter ends");
    room.keys("Enter");
    assert_eq!(room.seen(), "<Goodbye>");
    assert!(room.effects.contains(&Effect::Forget));
    assert!(!room.effects.iter().any(|effect| matches!(effect, Effect::Quit(_))));
    room.keys("q");
    assert!(room.effects.contains(&Effect::Quit(0)));
}

#[test]
fn a_summary_waits_for_an_answer_each_time_it_is_given() {
    let mut room = room().talk();
    room.keys("c x Space Space");
    assert_eq!(room.session().answers.len(), 1);
    room.keys("r Down Down Down Down Enter");
    assert_eq!(room.at(), "close/back explain 1");
    assert!(room.session().answers.is_empty());
}

#[test]
fn afterwards_is_reached_from_goodbye_by_the_next_key() {
    let mut room = room().talk();
    room.keys("r Down Down Down Down Down Enter");
    assert_eq!(room.seen(), "<Goodbye>");
    room.keys("Space");
    assert!(matches!(room.screen().base, Base::PrivatePage));
    room.keys("Enter");
    assert!(matches!(room.screen().base, Base::Facilitator(_)));
    assert_eq!(room.seen(), "<Goodbye>");
}

#[test]
fn an_undone_pick_counts_as_neither_seen_nor_shown() {
    let mut room = room().talk();
    room.keys("n n n Down Enter");
    assert!(room.session().shown.iter().any(|card| card.name() == "heavy"));
    room.keys("u");
    assert!(room.session().shown.iter().all(|card| card.name() != "heavy"));
    room.keys("Space");
    assert_eq!(room.at(), "understand/heavy ask 1", "it is still the first that was not talked about");
}

#[test]
fn numbers_that_are_not_filled_in_are_not_shown_to_the_participant() {
    let mut room = room().talk();
    room.keys("9");
    let Some(Over::Safety(safety)) = room.screen().over else { panic!("safety is open") };
    assert!(safety.contacts.iter().all(|contact| contact.number.is_some()));
}

#[test]
fn how_far_texts_were_reviewed_and_all_places_are_no_settings_on_everyones_screen() {
    let count = |room: &crate::room::Room| match room.screen().over {
        Some(Over::List(list)) => list.choices.len(),
        _ => 0,
    };
    let mut shared = room().talk();
    shared.keys("t");
    let mut own = room().only_me().talk();
    own.keys("t");
    // Without the row that says where they are.
    assert_eq!(count(&shared) - 1 + 3, count(&own));
}

#[test]
fn a_key_that_the_menu_shows_works_in_the_menu() {
    let mut room = room().talk();
    room.keys("Esc p");
    assert_eq!(room.seen(), "<Pause>");
}

#[test]
fn a_line_without_translation_cannot_be_marked_as_wrong() {
    let mut room = room().languages("sv", "ti").talk();
    room.keys("w");
    assert_eq!(room.notice(), Some("notice-not-now"));
}

#[test]
fn without_an_interpreter_nobody_is_said_to_say_it() {
    use sammanhang::domain::guide::Interpreting;
    let room = room().languages("sv", "ar").by(Interpreting::None).talk();
    assert_eq!(room.seen(), "Vi har en halvtimme. | =");
}

#[test]
fn back_from_follow_ups_a_line_stands_as_it_was_left() {
    let mut room = room().talk();
    room.keys("n n n Down Enter f Backspace");
    assert_eq!((room.at().as_str(), room.seen().as_str()), ("understand/heavy ask 1", "<listen>"));
    room.keys("Space f Backspace");
    assert_eq!(room.at(), "understand/heavy ask 1!");
}

#[test]
fn a_frozen_picture_says_why_nothing_changes() {
    let mut room = room().talk();
    room.keys("z Space");
    assert_eq!(room.notice(), Some("notice-frozen"));
    assert_eq!(room.screen().footer.first().map(|key| key.command), Some("thaw"));
}

#[test]
fn a_way_back_is_shown_on_every_detour() {
    for keys in ["o", "c", "o F2 Enter"] {
        let mut room = room().talk();
        room.keys(keys).keys("g");
        assert_eq!(room.at(), "open/hello explain 1", "after {keys}");
    }
}

#[test]
fn answers_stand_beside_questions_and_never_beside_a_statement() {
    let mut room = room().guide("preparing-return").shipped().languages("sv", "sv").talk();
    let (mut statements, mut questions) = (0, 0);
    for _ in 0..200 {
        let scene = shared_scene(&room.model, room.talk());
        let place = room.at();
        if let Face::Line(_, answers, _) = scene.face {
            let card =
                room.session().place.card().and_then(|id| room.talk().library.card(id)).expect("a card");
            let can_answer = card.answer != Answer::Open || place.starts_with("close/check-back");
            let is_question = place.contains(" ask ");
            assert_eq!(answers != Answers::Open, can_answer && is_question, "{place}");
            let count = if is_question { &mut questions } else { &mut statements };
            *count += usize::from(can_answer);
        }
        room.keys("Space");
    }
    assert!(statements > 3 && questions > 3, "{statements} {questions}");
}
