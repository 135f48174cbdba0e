//! Home: a person who has never used a terminal program gets into a session with arrow keys and Enter.

use crate::room::{Room, room};
use sammanhang::app::model::Stage;
use sammanhang::app::msg::{Effect, Msg};
use sammanhang::domain::language::Tag;
use sammanhang::domain::scene::{Base, HomeFocus, HomeQuestion, HomeWarning};

fn question(room: &Room) -> Option<HomeQuestion> {
    match room.screen().base {
        Base::Home(home) => match home.focus {
            HomeFocus::Asking { question, .. } => Some(question),
            HomeFocus::Overview(_) => None,
        },
        _ => None,
    }
}

fn warnings(room: &Room) -> Vec<HomeWarning> {
    match room.screen().base {
        Base::Home(home) => home.warnings,
        _ => Vec::new(),
    }
}

#[test]
fn enter_alone_leads_from_home_into_a_session() {
    let mut room = room().home();
    assert_eq!(question(&room), Some(HomeQuestion::Screen));
    for _ in 0..12 {
        room.keys("Enter");
        if matches!(room.model.stage, Stage::Talk(_)) {
            break;
        }
    }
    assert!(matches!(room.model.stage, Stage::Talk(_)));
    assert!(matches!(room.screen().base, Base::PrivatePage));
}

#[test]
fn questions_come_in_order_and_only_where_they_apply() {
    let mut room = room().home();
    let mut asked = Vec::new();
    while let Some(now) = question(&room) {
        asked.push(now);
        // The fixtures' guide, and Arabic: the language with a feminine form.
        let downs = match now {
            HomeQuestion::Guide => guide_row(&room),
            HomeQuestion::Participant => participant_row(&room, "ar"),
            _ => 0,
        };
        for _ in 0..downs {
            room.keys("Down");
        }
        room.keys("Enter");
    }
    use HomeQuestion as Q;
    assert_eq!(
        asked,
        [
            Q::Screen,
            Q::Guide,
            Q::Facilitator,
            Q::Participant,
            Q::Address,
            Q::Interpreting,
            Q::Until,
            Q::Present,
            Q::Paper,
            Q::Drafts
        ]
    );
    assert!(warnings(&room).contains(&HomeWarning::Unreviewed));
}

#[test]
fn unread_words_of_the_program_are_asked_about_where_the_participant_has_no_text_at_all() {
    let asked = |tag: &str| {
        let mut room = room().home();
        let mut asked = Vec::new();
        while let Some(now) = question(&room) {
            asked.push(now);
            let downs = match now {
                HomeQuestion::Guide => guide_row(&room),
                HomeQuestion::Participant => participant_row(&room, tag),
                _ => 0,
            };
            for _ in 0..downs {
                room.keys("Down");
            }
            room.keys("Enter");
        }
        asked.contains(&HomeQuestion::Drafts)
    };
    assert!(asked("ti"), "a draft catalogue and no text");
    assert!(asked("fa"), "Persian readers read the Dari draft");
    assert!(!asked("ckb"), "neither a text nor words");
    assert!(!asked("en"), "approved texts, and words that need no reader");
}

#[test]
fn who_has_read_one_languages_drafts_has_not_read_anothers() {
    let mut room = room().languages("sv", "ar").home();
    let Stage::Home(home) = &mut room.model.stage else { panic!("home") };
    home.choices.participant = Tag::new("ar");
    home.choices.drafts_were_read = true;
    let library = crate::room::library("short", &["sv", "ar"]);
    home.library = Some(std::sync::Arc::from(library));
    let model = room.model.clone();
    let Stage::Home(home) = &mut room.model.stage else { panic!("home") };
    home.open(&model, HomeQuestion::Participant);
    room.keys("Down Enter");
    let Stage::Home(home) = &room.model.stage else { panic!("home") };
    assert_ne!(home.choices.participant, Tag::new("ar"));
    assert!(!home.choices.drafts_were_read);
}

fn guide_row(room: &Room) -> usize {
    room.model
        .index
        .guides
        .iter()
        .position(|guide| guide.id.as_str() == "short")
        .expect("the fixtures' guide")
}

fn participant_row(room: &Room, tag: &str) -> usize {
    let Stage::Home(_) = &room.model.stage else { panic!("home") };
    let all = sammanhang::app::home::participants(&room.model);
    let chosen = all.iter().position(|it| it.as_str() == "sv").expect("the facilitator's own");
    let wanted = all.iter().position(|it| it.as_str() == tag).expect("a language of the list");
    wanted.checked_sub(chosen).expect("further down")
}

#[test]
fn a_heavy_guide_by_telephone_is_warned_about_while_it_can_be_rebooked() {
    use sammanhang::domain::guide::Interpreting;
    let mut setup = room().languages("sv", "en").by(Interpreting::Telephone);
    setup.choices.until = sammanhang::domain::clock::ClockTime::new(13, 15);
    let mut room = setup.open();
    room.keys("Esc");
    assert!(warnings(&room).contains(&HomeWarning::HeavyByTelephone));
    assert!(warnings(&room).iter().any(|warning| matches!(warning, HomeWarning::BookedTooShort(_))));
}

#[test]
fn the_gate_question_leads_back_when_the_answer_is_no() {
    let mut room = room().open();
    assert!(matches!(room.screen().base, Base::Gate(_)));
    room.keys("Down Enter");
    assert!(matches!(room.screen().base, Base::Home(_)));
    assert_eq!(room.notice(), Some("notice-gate"));
}

#[test]
fn the_gate_question_is_read_to_its_end_before_it_is_answered() {
    let mut room = room().open();
    room.send(Msg::Drawn { pages: 3, line_pages: 3 });
    let keys = room.screen().footer.iter().map(|key| key.command).collect::<Vec<_>>();
    assert_eq!(keys, ["page-on", "back"]);
    room.keys("Enter Up Down Enter");
    assert!(matches!(room.screen().base, Base::Gate(_)));
    assert_eq!(room.model.page, 2, "the last part");
    room.keys("Down Up Up");
    assert_eq!(room.model.page, 1, "above the first answer is the question");
    room.keys("Space Enter");
    assert_eq!(room.at(), "prepare/[room]");
}

#[test]
fn neither_the_guide_nor_the_participants_language_is_remembered() {
    let room = room().begin();
    let remembered = room.effects.iter().find_map(|effect| match effect {
        Effect::WriteChoices(remembered) => Some(format!("{remembered:?}")),
        _ => None,
    });
    let remembered = remembered.expect("choices are written when a session begins");
    assert!(remembered.contains("sv") && !remembered.contains("\"en\"") && !remembered.contains("short"));
}

#[test]
fn a_time_can_be_typed() {
    let mut room = room().home();
    while question(&room) != Some(HomeQuestion::Until) {
        room.keys("Enter");
    }
    room.keys("Up Down Down Down Down Down Down Down Down Down Enter \"25\" Enter");
    assert_eq!(room.notice(), Some("fault-time"));
    room.keys("Backspace Backspace \"1445\" Enter");
    assert_eq!(question(&room), Some(HomeQuestion::Present));
}

#[test]
fn escape_goes_back_a_question_and_loses_nothing() {
    let mut room = room().home();
    room.keys("Down Enter Enter Esc Esc");
    assert_eq!(question(&room), Some(HomeQuestion::Screen));
    let Base::Home(home) = room.screen().base else { panic!("home") };
    let HomeFocus::Asking { cursor, .. } = home.focus else { panic!("a question") };
    assert_eq!(cursor, 1, "what was chosen stays chosen");
}

#[test]
fn a_waiting_session_can_be_removed() {
    let mut before = room().talk();
    before.keys("Space");
    let events = before.talk().events.clone();
    let mut room = room().waiting(events).home();
    assert_eq!(question(&room), Some(HomeQuestion::Resume));
    room.keys("Down Down Enter");
    assert!(room.effects.contains(&Effect::Discard(0)));
    assert_eq!(question(&room), Some(HomeQuestion::Screen));
}

#[test]
fn safety_opens_on_home_too() {
    let mut room = room().home();
    room.keys("F9");
    let Base::SafetySteps(steps) = room.screen().base else { panic!("the adults' steps") };
    assert!(steps.contacts.iter().any(|contact| contact.number.as_deref() == Some("112")));
    room.keys("Esc");
    assert_eq!(question(&room), Some(HomeQuestion::Screen));
}

#[test]
fn colours_are_changed_with_one_key_and_remembered() {
    let mut room = room().home();
    room.keys("h h");
    assert!(room.effects.contains(&Effect::UseTheme("contrast")));
    assert_eq!(room.model.remembered.theme.as_deref(), Some("contrast"));
    room.keys("h h");
    assert!(
        room.effects
            .ends_with(&[Effect::UseTheme("dark"), Effect::WriteChoices(room.model.remembered.clone())])
    );
}

/// The files that a warning names.
fn named(left_out: &sammanhang::domain::scene::LeftOut) -> Vec<&str> {
    left_out.places.iter().filter_map(|place| place.split("broken/").nth(1)?.split(':').next()).collect()
}

#[test]
fn what_is_left_out_since_it_has_faults_is_named_before_the_talk() {
    let files = ["decks/talk/en.ron", "map/map.ron"];
    let mut room = room().guide("x-map").broken().begin();
    let notice = room.screen().notice.expect("the first screen says it");
    assert_eq!((notice.message, notice.count), ("warning-left-out", Some(2)));
    assert_eq!(notice.text.as_deref(), Some("sammanhang check"));
    room.keys("Enter");
    let scene = sammanhang::app::facilitator_scene(&room.model, room.talk());
    assert_eq!(scene.left_out.as_ref().map(named), Some(files.to_vec()), "preparation names it");
    room.keys("n n");
    let scene = sammanhang::app::facilitator_scene(&room.model, room.talk());
    assert_eq!(scene.left_out, None, "not in the talk");

    let mut home = crate::room::room().broken().home();
    home.keys("Enter Enter Enter Enter Enter");
    let HomeWarning::LeftOut(left_out) = &warnings(&home)[0] else { panic!("{:?}", warnings(&home)) };
    assert_eq!(named(left_out), ["map/map.ron"], "the first guide uses no other");
}

#[test]
fn of_what_is_shipped_nothing_is_left_out() {
    let room = room().guide("after-refusal").shipped().open();
    assert_eq!(room.notice(), None);
}

#[test]
fn how_long_the_talk_takes_is_said_as_it_is_interpreted() {
    use sammanhang::domain::scene::Label;
    let minutes = |room: &Room| {
        let Base::Home(home) = room.screen().base else { panic!("home") };
        let row = home.rows.into_iter().find(|row| row.question == HomeQuestion::Guide).expect("the guide");
        row.answer
    };
    let mut room = room().languages("sv", "en").open();
    room.keys("Esc");
    let Stage::Home(home) = &room.model.stage else { panic!("home") };
    let guide = home.library.as_ref().expect("a guide").guide.clone();
    let budgets = room.model.settings.budgets();
    let [alone, interpreted] = [false, true].map(|it| budgets.talk(&guide, it));
    assert!(interpreted > alone);
    assert_eq!(minutes(&room), [Label::Counted("guide-minutes-interpreted", interpreted)]);
    let at = |room: &Room| match &room.model.stage {
        Stage::Home(home) => {
            home.questions(&room.model).iter().position(|it| *it == HomeQuestion::Interpreting)
        }
        _ => None,
    };
    let row = at(&room).expect("it is asked");
    room.keys(&"Up ".repeat(20)).keys(&"Down ".repeat(row)).keys("Enter Down Down Down Enter");
    assert_eq!(minutes(&room), [Label::Counted("guide-minutes-alone", alone)]);
}
