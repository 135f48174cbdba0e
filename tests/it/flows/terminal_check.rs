//! The check of a terminal: what is pointed at is shown, what is chosen is remembered; and what Home says of it.

use rstest::rstest;

use crate::room::{Room, room};
use crate::terminal::{Trial, USUAL};
use sammanhang::app::model::Stage;
use sammanhang::app::msg::{Effect, Msg, Remembered};
use sammanhang::domain::language::Tag;
use sammanhang::domain::scene::{Base, CheckQuestion as Q, TerminalReading};
use sammanhang::domain::terminal::{Checked, Emulator, Make, Need, Orderer, Passage, Way};
use sammanhang::terminal_check::Wish;

fn remembered(order: Orderer, spaced: bool, reads: &[Need]) -> Wish {
    Wish::Remember(Checked { mark: "TERM=x".to_owned(), way: Way { order, spaced }, reads: reads.to_vec() })
}

#[test]
fn what_is_pointed_at_is_shown_and_only_enter_chooses_it() {
    let mut trial = Trial::of(Make::Vte);
    assert_eq!((trial.check.way, trial.check.question), (USUAL, Q::Order));
    assert_eq!(trial.press('2').check.way.order, Orderer::Terminal);
    assert_eq!(trial.keys("Up").check.way.order, Orderer::Program);
    assert_eq!(trial.press('٢').check.way.order, Orderer::Terminal);
    assert_eq!(trial.press('۱').check.way.order, Orderer::Program);
    assert_eq!(trial.press('9').check.cursor, 0);
    assert_eq!(trial.keys("Down Down Down").check.cursor, 2);
    assert_eq!(trial.check.way.order, Orderer::Terminal, "the last that was shown stays on the screen");
    assert_eq!((trial.check.question, trial.wishes()), (Q::Order, Vec::new()));
}

#[test]
fn three_answers_are_remembered_with_who_reads_what() {
    let mut trial = Trial::of(Make::Konsole);
    trial.keys("Down Enter Down Enter");
    assert_eq!(trial.wishes(), Vec::new());
    trial.keys("Down Enter");
    assert_eq!(trial.wishes(), [remembered(Orderer::Terminal, false, &[Need::RightToLeft])]);
    assert_eq!(trial.check.question, Q::Done);
    assert_eq!(trial.keys("Enter").wishes(), [Wish::Quit(0)]);
}

#[rstest]
#[case('1', &[])]
#[case('3', &[Need::Ethiopic])]
#[case('4', &[Need::RightToLeft, Need::Ethiopic])]
fn somebody_who_compared_is_no_reader(#[case] answer: char, #[case] reads: &[Need]) {
    let mut trial = Trial::of(Make::Other);
    trial.keys("Enter Enter").press(answer).keys("Enter");
    assert_eq!(trial.wishes(), [remembered(Orderer::Program, true, reads)]);
}

#[test]
fn a_click_points_and_a_second_one_chooses() {
    let mut trial = Trial::of(Make::Other);
    trial.click(1);
    assert_eq!((trial.check.way.order, trial.check.question), (Orderer::Terminal, Q::Order));
    trial.click(1);
    assert_eq!(trial.check.question, Q::Spacing);
}

#[rstest]
#[case("")]
#[case("Enter")]
#[case("Enter Enter")]
fn esc_and_q_leave_everything_unchanged(#[case] before: &str, #[values("Esc", "q")] key: &str) {
    let mut trial = Trial::of(Make::Vte);
    trial.keys("Down").keys(before).keys(key);
    assert_eq!(trial.wishes(), [Wish::Quit(0)]);
}

#[test]
fn the_arrow_goes_back_question_by_question_and_the_answers_stand() {
    let mut trial = Trial::of(Make::Vte);
    trial.keys("Down Enter Down Enter Left");
    assert_eq!((trial.check.question, trial.check.cursor), (Q::Spacing, 1));
    trial.keys("Backspace");
    assert_eq!((trial.check.question, trial.check.cursor), (Q::Order, 1));
}

#[test]
fn where_neither_reads_right_nothing_is_remembered() {
    let mut trial = Trial::of(Make::Console);
    trial.keys("Down Down Enter");
    assert_eq!((trial.check.question, trial.scene().samples.len()), (Q::Neither, 0));
    assert_eq!(trial.scene().advice, ["terminal-advice-console"]);
    assert_eq!(trial.keys("Enter").wishes(), [Wish::Quit(0)]);
}

#[rstest]
#[case(Make::Vte, None, "terminal-advice-nothing")]
#[case(Make::Vte, Some(Passage::Open), "terminal-advice-nothing")]
#[case(Make::Vte, Some(Passage::Closed), "terminal-advice-tmux")]
#[case(Make::Mlterm, Some(Passage::Closed), "terminal-advice-tmux")]
#[case(Make::Konsole, Some(Passage::Closed), "terminal-advice-konsole")]
#[case(Make::Kitty, None, "terminal-advice-kitty")]
#[case(Make::Apple, None, "terminal-advice-apple")]
#[case(Make::Console, None, "terminal-advice-console")]
#[case(Make::Other, None, "terminal-advice-nothing")]
fn each_terminal_has_its_own_advice(
    #[case] make: Make,
    #[case] tmux: Option<Passage>,
    #[case] advice: &'static str,
) {
    let trial = Trial::with(Emulator { make, tmux, mark: String::new() }, false, None);
    assert_eq!(trial.scene().advice.first(), Some(&advice));
}

#[test]
fn a_setting_that_goes_before_is_told() {
    let emulator = Emulator { make: Make::Vte, ..Emulator::default() };
    assert_eq!(Trial::with(emulator, true, None).scene().advice.last(), Some(&"terminal-advice-set"));
}

#[test]
fn what_was_chosen_before_is_marked_and_highlighted() {
    let before = Checked {
        mark: "TERM=x".to_owned(),
        way: Way { order: Orderer::Terminal, spaced: false },
        reads: Vec::new(),
    };
    let emulator = Emulator { mark: "TERM=x".to_owned(), ..Emulator::default() };
    let mut trial = Trial::with(emulator, false, Some(before));
    let marks = |trial: &Trial| trial.scene().choices.iter().map(|row| row.is_marked).collect::<Vec<_>>();
    assert_eq!((trial.check.cursor, marks(&trial)), (1, vec![false, true, false]));
    trial.keys("Enter");
    assert_eq!((trial.check.cursor, marks(&trial)), (1, vec![false, true]));
}

#[test]
fn a_terminal_is_remembered_once_and_a_dozen_of_them() {
    let mut remembered = Remembered::default();
    for number in 0..20 {
        remembered.check(Checked { mark: format!("TERM={}", number % 15), way: USUAL, reads: Vec::new() });
    }
    assert_eq!(remembered.terminals.len(), 12);
    let marks: std::collections::BTreeSet<_> = remembered.terminals.iter().map(|it| &it.mark).collect();
    assert_eq!(marks.len(), 12);
    assert_eq!(remembered.terminals[0].mark, "TERM=4");
}

fn reading(room: &Room) -> Option<TerminalReading> {
    let Base::Home(scene) = sammanhang::app::screen(&room.model).base else { panic!("Home") };
    scene.reading.map(|(reading, key)| {
        assert_eq!(key, "t");
        reading
    })
}

fn found(reads: &[Need]) -> Msg {
    let mark = "TERM=xterm".to_owned();
    Msg::TerminalChecked(vec![Checked { mark, way: USUAL, reads: reads.to_vec() }])
}

#[rstest]
#[case("en", None, None, None)]
#[case(
    "ar",
    Some(TerminalReading::Unchecked),
    Some(TerminalReading::ByReader),
    Some(TerminalReading::ByPicture)
)]
#[case(
    "fa-AF",
    Some(TerminalReading::Unchecked),
    Some(TerminalReading::ByReader),
    Some(TerminalReading::ByPicture)
)]
#[case(
    "ti",
    Some(TerminalReading::Unchecked),
    Some(TerminalReading::ByPicture),
    Some(TerminalReading::ByReader)
)]
fn home_speaks_of_the_terminal_only_where_a_language_needs_it(
    #[case] participant: &str,
    #[case] unchecked: Option<TerminalReading>,
    #[case] right_to_left: Option<TerminalReading>,
    #[case] ethiopic: Option<TerminalReading>,
) {
    let mut room = room().home();
    let Stage::Home(home) = &mut room.model.stage else { panic!("Home") };
    home.choices.participant = Tag::new(participant);
    assert_eq!(reading(&room), unchecked);
    room.send(found(&[Need::RightToLeft]));
    assert_eq!(reading(&room), right_to_left);
    room.send(found(&[Need::Ethiopic]));
    assert_eq!(reading(&room), ethiopic);
    room.send(Msg::TerminalChecked(vec![Checked { mark: "TERM=other".into(), way: USUAL, reads: vec![] }]));
    assert_eq!(reading(&room), unchecked, "in another terminal");
    room.effects.clear();
    room.keys("t");
    assert_eq!(room.effects.contains(&Effect::CheckTerminal), unchecked.is_some());
}
