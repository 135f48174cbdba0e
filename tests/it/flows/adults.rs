//! The adults' views: everything that helps, marked for what it is.

use crate::room::room;
use sammanhang::app::{facilitator_scene, interpreter_scene};
use sammanhang::domain::card::StopArea;
use sammanhang::domain::guide::Interpreting;
use sammanhang::domain::scene::{AdultRendering, AdultStep, Over, ShownNow};

#[test]
fn an_unreviewed_text_is_shown_to_the_adults_and_marked() {
    let room = room().languages("sv", "ar").talk();
    let AdultStep::Card(card) = facilitator_scene(&room.model, room.talk()).step else { panic!("a card") };
    let AdultRendering::Text { is_unreviewed, text, .. } = &card.lines[0].text.participant else {
        panic!("a text")
    };
    assert!(*is_unreviewed && text.text.contains("لدينا"));
}

#[test]
fn the_facilitator_sees_what_the_participant_sees() {
    let mut room = room().talk();
    let now = |room: &crate::room::Room| facilitator_scene(&room.model, room.talk()).shown_now;
    assert_eq!(now(&room), ShownNow::Same);
    room.keys("z n");
    assert!(matches!(now(&room), ShownNow::Frozen(_)));
    room.keys("F5 Enter l");
    assert!(matches!(now(&room), ShownNow::Other(_)));
    room.keys("b");
    assert_eq!(now(&room), ShownNow::Blank);
}

#[test]
fn heavy_by_telephone_is_said_quietly_at_the_card() {
    let mut room = room().by(Interpreting::Telephone).talk();
    room.keys("n n n Down Enter");
    let AdultStep::Card(card) = facilitator_scene(&room.model, room.talk()).step else { panic!("a card") };
    assert!(card.is_heavy_by_telephone && !card.is_code_useful);
    assert_eq!(card.follow_ups, 1);
}

#[test]
fn codes_are_worth_saying_when_the_interpreter_has_the_text() {
    for interpreting in [Interpreting::Room, Interpreting::Telephone, Interpreting::Video] {
        let mut room = room().by(interpreting).talk();
        let is_useful = |room: &crate::room::Room| {
            let scene = interpreter_scene(&room.model, room.talk());
            matches!(scene.step, AdultStep::Card(card) if card.is_code_useful)
        };
        assert!(!is_useful(&room));
        room.keys("F2 Enter t Down Down Down Down Enter Esc");
        assert!(is_useful(&room), "{interpreting:?}");
    }
}

#[test]
fn a_card_of_which_only_the_calm_mark_was_seen_was_not_shown() {
    let tender = |room: &crate::room::Room| room.session().place.card().cloned();
    let is_counted = |room: &crate::room::Room| {
        let shown = room.session().cards_shown(&room.talk().library, room.model.is_seen(room.talk()));
        shown.iter().any(|card| Some(&card.id) == tender(room).as_ref())
    };
    let mut room = room().talk();
    room.keys("r Down Enter");
    assert_eq!(room.seen(), "<listen>");
    assert!(!is_counted(&room));
    room.keys("Space");
    assert!(is_counted(&room));
    let card = tender(&room);
    room.keys("u u");
    assert!(card.is_some_and(|card| !room.session().revealed.contains(&card)), "undone, it was not shown");
    let mut own = crate::room::room().only_me().talk();
    own.keys("r Down Enter");
    assert!(is_counted(&own), "nobody waits for a screen that nobody sees");
}

#[test]
fn coverage_stands_in_debrief_and_on_a_key() {
    let mut room = room().only_me().talk();
    assert!(facilitator_scene(&room.model, room.talk()).coverage.is_none());
    room.keys("v");
    let coverage = facilitator_scene(&room.model, room.talk()).coverage.expect("cards shown");
    assert_eq!(coverage.shown.len(), 1);
}

#[test]
fn a_plan_is_picked_written_given_to_somebody_and_taken_away() {
    let mut room = room().talk();
    room.keys("r Down Down Down Enter Enter");
    assert!(matches!(room.screen().over, Some(Over::List(_))), "the ideas of the first area");
    room.keys("Enter Down Enter \"simhallen\" Enter");
    assert_eq!(room.session().plan.len(), 2);
    assert!(room.session().plan.iter().all(|entry| entry.area == StopArea::Structure));
    room.keys("Down Down Enter Enter Esc");
    assert!(room.session().plan[0].who.is_some());
    room.keys("Delete Delete");
    assert!(room.session().plan.is_empty());
}

#[test]
fn what_looks_like_an_identity_number_is_not_taken() {
    let mut room = room().talk();
    room.keys("r Down Down Down Enter Enter Down Enter \"000000-0000\" Enter");
    let Some(Over::Edit(edit)) = room.screen().over else { panic!("still typing") };
    assert_eq!(edit.fault, Some("fault-identity-number"));
    assert!(room.session().plan.is_empty());
}

#[test]
fn interpreting_and_language_can_be_changed_in_the_middle() {
    let mut room = room().by(Interpreting::Telephone).talk();
    room.keys("t Enter Down Down Enter Esc");
    assert_eq!(room.session().choices.interpreting, Interpreting::None);
    room.keys("t Down Enter Down Enter Esc");
    assert_ne!(room.session().choices.participant.as_str(), "en");
    assert_eq!(room.at(), "open/hello explain 1");
}

#[test]
fn the_menu_has_every_command_that_applies() {
    let mut room = room().talk();
    room.keys("Esc");
    let Some(Over::List(menu)) = room.screen().over else { panic!("the menu is open") };
    assert!(menu.choices.len() > 20);
    room.keys("Enter");
    assert_eq!(
        (room.screen().over, room.at().as_str()),
        (None, "open/hello ask 1"),
        "the first row is the next key"
    );
}

#[test]
fn on_ones_own_screen_nobody_else_is_said_to_see_it() {
    let room = room().only_me().talk();
    assert_eq!(facilitator_scene(&room.model, room.talk()).shown_now, ShownNow::Nothing);
}

#[test]
fn enter_ticks_only_what_is_in_sight() {
    let mut room = room().begin();
    room.keys("Enter");
    room.send(sammanhang::app::msg::Msg::Drawn { pages: 3, line_pages: 3 });
    room.keys("Space Enter");
    assert_eq!((room.model.page, room.session().ticked.len()), (0, 0));
    room.keys("Enter");
    assert_eq!(room.session().ticked.len(), 1);
}

#[test]
fn the_words_of_the_line_come_first_with_what_they_mean_in_both_languages() {
    let mut room = room().talk();
    room.keys("r Down Enter");
    let terms = |room: &crate::room::Room| -> Vec<(String, bool)> {
        let rows = interpreter_scene(&room.model, room.talk()).glossary;
        rows.iter().map(|row| (row.source.term.text.to_string(), row.is_in_line)).collect()
    };
    assert_eq!(terms(&room), [("svaret".to_owned(), true)], "Jag vet inte svaret än.");
    let rows = interpreter_scene(&room.model, room.talk()).glossary;
    let [answer] = rows.as_slice() else { panic!("one term") };
    let target = answer.target.as_ref().expect("a translation");
    let means =
        [&answer.source, target].map(|words| words.definition.as_ref().map(|text| text.text.to_string()));
    assert_eq!(means, [Some("CANARY-D sv".to_owned()), Some("CANARY-D en".to_owned())]);
    assert_eq!(target.avoid.iter().map(|text| text.text.as_str()).collect::<Vec<_>>(), ["reply"]);
    room.keys("Space Space");
    assert_eq!(terms(&room), [("svaret".to_owned(), false)], "the next line of the card has it not");
}

#[test]
fn in_the_briefing_stand_the_words_of_the_whole_talk() {
    let mut room = room().only_me().begin();
    let words = |room: &crate::room::Room| interpreter_scene(&room.model, room.talk()).glossary.len();
    assert_eq!((room.at().as_str(), words(&room)), ("prepare/[room]", 0));
    room.keys("r Down Enter");
    assert_eq!((room.at().as_str(), words(&room)), ("brief/[brief]", 1));
}

#[test]
fn the_footer_says_that_the_arrow_turns_pages_while_there_are_more() {
    use sammanhang::app::msg::Msg;
    use sammanhang::domain::scene::{FooterKey, Hit};
    let arrow = FooterKey { command: "down", words: "page-on", key: "key-down" };
    for view in ["F2", "F4"] {
        let mut room = room().only_me().talk();
        room.keys(view);
        assert!(!room.screen().footer.contains(&arrow), "{view}: all of it is there");
        room.send(Msg::Drawn { pages: 2, line_pages: 1 });
        assert!(room.screen().footer.contains(&arrow), "{view}");
        room.send(Msg::Pointed(Hit::Command("down")));
        assert_eq!(room.model.page, 1);
        assert!(!room.screen().footer.contains(&arrow), "{view}: the last page");
    }
}

#[test]
fn the_words_of_the_briefing_keep_nobody_from_going_on() {
    use sammanhang::app::msg::Msg;
    let mut room = room().only_me().begin();
    room.keys("r Down Enter F4");
    room.send(Msg::Drawn { pages: 5, line_pages: 1 });
    room.keys("Space");
    assert_eq!(room.at(), "brief/waiting");
}
