//! How the keys step through a guide.

use crate::room::room;

#[test]
fn next_goes_through_everything_from_preparation_to_afterwards() {
    let mut room = room().begin();
    let mut stops = vec![room.at()];
    room.keys("Enter");
    for _ in 0..60 {
        let before = room.at();
        room.keys("Space");
        if room.notice() == Some("notice-last-stop") {
            break;
        }
        if matches!(room.screen().base, sammanhang::domain::scene::Base::PrivatePage) {
            // Afterwards stands behind *Goodbye*.
            room.keys("Enter");
            continue;
        }
        assert_ne!(before, room.at(), "a step that stays says so");
        stops.push(room.at());
    }
    assert_eq!(
        stops,
        [
            "prepare/[room]",
            "brief/[brief]",
            "brief/waiting",
            "open/hello explain 1",
            "open/hello ask 1",
            "open/hello ask 2",
            "open/hear ask 1",
            "understand/tender explain 1",
            "understand/tender explain 1!",
            "understand/tender ask 1",
            "understand/tender ask 1!",
            "understand/chooser",
            "understand/heavy ask 1",
            "understand/heavy ask 1!",
            "understand/heavy ask 2",
            "understand/heavy ask 2!",
            "understand/chooser",
            "understand/tea ask 1",
            "understand/chooser",
            "meaning/phase",
            "plan/plan",
            "close/back explain 1",
            "close/back ask 1",
            "close/bye explain 1",
            "debrief/[after]",
        ]
    );
}

#[test]
fn previous_goes_to_the_line_before_and_over_a_chooser() {
    let mut room = room().talk();
    room.keys("Space Space Space Space Backspace");
    assert_eq!(room.at(), "open/hear ask 1");
    room.keys("Left");
    assert_eq!(room.at(), "open/hello ask 2");
    room.keys("PageUp PageUp PageUp");
    assert_eq!(room.at(), "brief/waiting");
}

#[test]
fn previous_at_the_first_stop_stays_and_says_so() {
    let mut room = room().begin();
    room.keys("Enter Backspace");
    assert_eq!((room.at().as_str(), room.notice()), ("prepare/[room]", Some("notice-first-stop")));
}

#[test]
fn previous_on_a_tender_card_shows_what_has_been_said() {
    let mut room = room().talk();
    room.keys("n n Space Space");
    assert_eq!(room.at(), "understand/tender ask 1");
    room.keys("Backspace");
    assert_eq!(room.at(), "understand/tender explain 1!");
}

#[test]
fn on_ones_own_screen_a_tender_line_takes_one_press() {
    let mut room = room().only_me().talk();
    room.keys("n n Space");
    assert_eq!(room.at(), "understand/tender ask 1");
}

#[test]
fn follow_ups_stand_off_the_path_and_come_back_to_it() {
    let mut room = room().talk();
    room.keys("Space Space f");
    assert_eq!(room.at(), "open/hello followups 1");
    room.keys("Space Space");
    assert_eq!(room.at(), "open/hear ask 1");
    room.keys("Backspace f Backspace");
    assert_eq!(room.at(), "open/hello ask 2");
}

#[test]
fn follow_ups_entered_early_leave_no_question_out() {
    let mut room = room().talk();
    room.keys("Space f Space Space");
    assert_eq!(room.at(), "open/hello ask 2");
}

#[test]
fn next_and_previous_card_go_to_first_lines() {
    let mut room = room().talk();
    room.keys("Space n");
    assert_eq!(room.at(), "open/hear ask 1");
    room.keys("m");
    assert_eq!(room.at(), "open/hello explain 1");
}

#[test]
fn the_chooser_takes_what_is_pointed_at() {
    let mut room = room().talk();
    room.keys("n n n");
    assert_eq!(room.at(), "understand/chooser");
    room.keys("Down Down Enter");
    assert_eq!(room.at(), "understand/tea ask 1");
    room.keys("Backspace");
    assert_eq!(room.at(), "understand/chooser");
}

#[test]
fn a_skipped_card_counts_as_skipped_and_not_as_shown() {
    let mut room = room().talk();
    room.keys("Space s");
    assert_eq!(room.at(), "open/hear ask 1");
    assert_eq!(room.session().skipped.len(), 1);
    assert!(room.session().shown.iter().all(|card| card.name() != "hello"));
    room.keys("u");
    assert_eq!(room.at(), "open/hello ask 1");
    assert!(room.session().skipped.is_empty());
}

#[test]
fn undo_goes_back_to_the_start_a_move_a_press() {
    let mut room = room().talk();
    for _ in 0..40 {
        room.keys("u");
    }
    assert_eq!(room.at(), "prepare/[room]");
    assert_eq!(room.notice(), Some("notice-not-now"));
}

#[test]
fn check_back_returns_to_the_place_it_left() {
    let mut room = room().talk();
    room.keys("Space c");
    assert_eq!(room.at(), "open/back explain 1 (CheckBack)");
    room.keys("Space y Space");
    assert_eq!(room.at(), "open/hello ask 1");
    assert_eq!(room.session().answers.len(), 1);
    room.keys("c c");
    assert_eq!(room.at(), "open/hello ask 1");
}

#[test]
fn without_an_interpreter_returns_to_the_place_it_left() {
    let mut room = room().talk();
    room.keys("Space o");
    assert_eq!(room.at(), "open/chooser (WithoutInterpreter)");
    room.keys("Down Enter");
    assert!(room.at().ends_with("(WithoutInterpreter)"), "{}", room.at());
    room.keys("o");
    assert_eq!(room.at(), "open/hello ask 1");
}

#[test]
fn the_rail_opens_a_phase_where_it_was_left_else_at_its_start() {
    let mut room = room().talk();
    room.keys("Space r Down Down Down Enter");
    assert_eq!(room.at(), "plan/plan");
    room.keys("r Up Up Up Enter");
    assert_eq!(room.at(), "open/hello ask 1");
}

#[test]
fn go_to_finds_a_whole_code_before_its_prefixes_and_words_folded() {
    let mut room = room().talk();
    room.keys("/ \"t-1\" Enter");
    assert_eq!(room.at(), "open/hello explain 1");
    room.keys("/ \"STAMMER\" Enter");
    assert_eq!(room.at(), "close/back explain 1");
    room.keys("/ \"zzz\" Enter");
    assert_eq!(room.notice(), Some("notice-nothing-found"));
    room.keys("Esc");
    assert_eq!(room.at(), "close/back explain 1");
}

#[test]
fn a_talk_in_one_language_passes_the_interpreters_phase_over() {
    let mut room = room().languages("sv", "sv").begin();
    room.keys("Enter Space");
    assert_eq!(room.at(), "prepare/waiting");
}

#[test]
fn a_checklist_for_the_telephone_is_shown_only_then() {
    use sammanhang::domain::guide::Interpreting;
    let mut room = room().by(Interpreting::Telephone).begin();
    room.keys("Enter Space");
    assert_eq!(room.at(), "prepare/[sound]");
}

#[test]
fn next_never_ticks_and_enter_ticks_what_is_highlighted() {
    let mut room = room().begin();
    room.keys("Enter Enter Enter");
    assert_eq!((room.at().as_str(), room.session().ticked.len()), ("prepare/[room]", 2));
    room.keys("Enter");
    assert_eq!(room.at(), "brief/[brief]");
    room.keys("Space");
    assert_eq!(room.session().ticked.len(), 2);
}

#[test]
fn a_move_gives_the_turn_to_the_facilitator_and_ends_listening() {
    let mut room = room().talk();
    room.keys("Tab Tab l");
    assert_eq!(format!("{:?}", room.session().turn), "Participant");
    assert_eq!(room.seen(), "<Listening>");
    room.keys("Space");
    assert_eq!(format!("{:?}", room.session().turn), "Facilitator");
    assert!(!room.session().is_listening);
}

#[test]
fn one_chosen_card_is_enough_when_the_talk_has_to_go_on() {
    let mut room = room().talk();
    room.keys("n n n Down Enter n n");
    assert_eq!(room.at(), "meaning/phase");
}

#[test]
fn cards_about_the_interpreting_are_passed_over_without_an_interpreter() {
    let mut room = room().guide("after-refusal").languages("sv", "sv").talk();
    assert_eq!(room.session().place.card().map(|card| card.name().to_owned()).as_deref(), Some("who-we-are"));
    room.keys("n");
    assert_eq!(room.session().place.card().map(|card| card.name().to_owned()).as_deref(), Some("purpose"));
    room.keys("m");
    assert_eq!(room.session().place.card().map(|card| card.name().to_owned()).as_deref(), Some("who-we-are"));
}

#[test]
fn go_to_finds_the_cards_that_a_key_opens_and_comes_back() {
    let mut room = room().guide("x-map").talk();
    let here = room.at();
    let deck = room.talk().library.decks[&sammanhang::domain::id::DeckId::new("without-interpreter")].clone();
    let code = deck.cards[1].code.clone().expect("a code");
    room.keys(&format!("/ \"{code}\" Enter"));
    assert_eq!(room.session().place.card(), Some(&deck.cards[1].id));
    assert!(room.at().ends_with("(WithoutInterpreter)"), "{}", room.at());
    room.keys("n");
    assert!(room.at().ends_with("chooser (WithoutInterpreter)"), "{}", room.at());
    room.keys("g");
    assert_eq!(room.at(), here);
    let check_back = room.talk().library.check_back.clone().expect("the library's own");
    let card = room.talk().library.card(&check_back).cloned().expect("a card");
    room.keys(&format!("/ \"{}\" Enter", card.code.expect("a code")));
    assert_eq!(room.session().place.card(), Some(&check_back));
    room.keys("g");
    assert_eq!(room.at(), here);
}

#[test]
fn without_an_interpreter_the_footer_begins_as_everywhere() {
    let mut room = room().talk();
    room.keys("o");
    let keys: Vec<_> = room.screen().footer.iter().map(|key| key.command).collect();
    assert_eq!(keys, ["next", "pause", "help", "menu", "return"], "on a small screen the last has no room");
}
