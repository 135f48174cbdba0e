//! What each terminal is told of the order of letters, undone on every way out; and the check of a terminal.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

use super::hands::{self, Hands};
use rstest::rstest;

/// A terminal: variables, what it is told, what takes that back.
type Place = (&'static [(&'static str, &'static str)], &'static str, &'static str);

const VTE: Place = (&[("VTE_VERSION", "7006")], "\x1b[8l", "\x1b[8h");
const MLTERM: Place = (&[("MLTERM", "3.9.0")], "\x1b]5379;use_ctl=false\x07", "\x1b]5379;use_ctl=true\x07");
const KONSOLE: &[(&str, &str)] = &[("KONSOLE_VERSION", "221203")];
const TALK: &[&str] = &["run", "--guide", "after-refusal", "--language", "sv", "--participant", "ar"];

/// How often a terminal was told, how often that was taken back, and which came last.
fn told(hands: &Hands, (_, set, unset): &Place) -> (usize, usize, bool) {
    let all = hands.all();
    let is_free = all.rfind(unset) > all.rfind(set);
    (all.matches(set).count(), all.matches(unset).count(), is_free)
}

fn started(place: &Place) -> Hands {
    let mut hands = Hands::start_with(TALK, place.0);
    hands.until_drawn();
    assert_eq!(told(&hands, place), (1, 0, false));
    let all = hands.all();
    assert!(all.find(place.1) < all.find("\x1b[2J"), "it is told before the screen is cleared");
    hands
}

#[rstest]
fn what_was_told_is_taken_back_on_every_way_out(
    #[values(VTE, MLTERM)] place: Place,
    #[values("quit", "TERM", "HUP", "INT", "Ctrl-C", "panic")] way: &str,
) {
    let mut hands = started(&place);
    let code = match way {
        "quit" => {
            // The gate question stands there: nothing has begun.
            hands.type_only("q");
            0
        }
        "Ctrl-C" => {
            hands.type_only("\x03");
            130
        }
        "panic" => {
            hands.type_only("\x1b[200~panic here\x1b[201~");
            101
        }
        signal => {
            hands.signal(signal);
            match signal {
                "TERM" => 143,
                "HUP" => 129,
                _ => 130,
            }
        }
    };
    assert_eq!(hands.gone(), code);
    hands.assert_restored();
    assert_eq!(told(&hands, &place), (1, 1, true));
}

#[rstest]
fn stopped_it_takes_its_word_back_and_continued_it_gives_it_again(#[values(VTE, MLTERM)] place: Place) {
    let mut hands = started(&place);
    hands.signal("TSTP");
    hands.until_stopped();
    hands.until("the normal screen", |screen| !screen.alternate_screen());
    assert_eq!(told(&hands, &place), (1, 1, true));
    hands.signal("CONT");
    hands.until("the talk", |screen| screen.alternate_screen() && screen.contents().contains("Enter"));
    assert!(!told(&hands, &place).2);
    hands.signal("TERM");
    assert_eq!(hands.gone(), 143);
    assert!(told(&hands, &place).2);
}

#[rstest]
#[case(KONSOLE, &[])]
#[case(&[("TERM_PROGRAM", "Apple_Terminal")], &[])]
#[case(VTE.0, &["--bidi", "terminal"])]
#[case(MLTERM.0, &["--bidi", "terminal"])]
fn a_terminal_that_orders_by_itself_is_told_nothing(
    #[case] variables: &[(&str, &str)],
    #[case] arguments: &[&str],
) {
    let arguments = [TALK, arguments].concat();
    let mut hands = Hands::start_with(&arguments, variables);
    hands.until_drawn();
    hands.signal("TERM");
    assert_eq!(hands.gone(), 143);
    for sign in ["\x1b[8l", "\x1b[8h", "5379"] {
        assert!(!hands.all().contains(sign), "{sign:?}");
    }
}

/// A folder with a command called tmux.
fn tmux_that(says: &str) -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("tmux");
    std::fs::write(&path, format!("#!/bin/sh\n{says}\n")).unwrap();
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o700)).unwrap();
    folder
}

fn inside(folder: &Path) -> Vec<(String, String)> {
    let path = format!("{}:/usr/bin:/bin", folder.display());
    [("TMUX", "/tmp/none,1,0"), ("TMUX_PANE", "%0"), ("VTE_VERSION", "7006"), ("PATH", &path)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
}

fn started_inside(folder: &Path) -> Hands {
    let variables = inside(folder);
    let variables: Vec<(&str, &str)> =
        variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut hands = Hands::start_with(TALK, &variables);
    hands.until_drawn();
    hands
}

#[rstest]
#[case("printf '\\txterm-256color\\t1\\n'", "\x1bPtmux;\x1b\x1b[8l\x1b\\", "\x1bPtmux;\x1b\x1b[8h\x1b\\")]
#[case("printf '\\tmlterm\\t1\\n'", "use_ctl=false\x07\x1b\\", "use_ctl=true\x07\x1b\\")]
fn inside_tmux_the_terminal_around_it_is_told(#[case] says: &str, #[case] set: &str, #[case] unset: &str) {
    let folder = tmux_that(says);
    let mut hands = started_inside(folder.path());
    // A pane that tmux has just opened may not have handed it on: it is told again before the next whole frame. So it is when
    // somebody asks for one, who looks from another terminal now.
    hands.until_written("the reminder", |all| all.matches(set).count() == 2);
    hands.type_only("\x0c");
    hands.until_written("another", |all| all.matches(set).count() == 3);
    assert!(hands.all().rfind(set) < hands.all().rfind("\x1b[2J"));
    hands.signal("TERM");
    assert_eq!(hands.gone(), 143);
    assert!(hands.all().rfind(unset) > hands.all().rfind(set));
}

#[rstest]
#[case("printf 'Konsole 22.12.3\\txterm-256color\\t1\\n'")]
#[case("printf '\\txterm-256color\\t0\\n'")]
fn inside_tmux_nothing_is_told_where_that_is_of_no_use(#[case] says: &str) {
    let folder = tmux_that(says);
    let hands = started_inside(folder.path());
    assert!(!hands.all().contains("tmux;"));
}

#[test]
fn a_tmux_that_does_not_answer_does_not_keep_it_from_starting() {
    let folder = tmux_that("exec sleep 60");
    let begun = Instant::now();
    let hands = started_inside(folder.path());
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert!(hands.all().contains("\x1bPtmux;\x1b\x1b[8l\x1b\\"));
}

/// The check, in Swedish, in a terminal of that kind.
fn checking(variables: &[(&str, &str)]) -> Hands {
    let mut hands = Hands::start_with(&["terminal-check"], variables);
    hands.until("the first question", |screen| screen.contents().contains("1/3"));
    hands
}

fn kept(hands: &Hands) -> Option<String> {
    std::fs::read_to_string(hands.home().join("state/sammanhang/choices.ron")).ok()
}

#[test]
fn each_way_is_shown_as_the_terminal_would_show_it() {
    let mut hands = checking(VTE.0);
    assert_eq!(told(&hands, &VTE), (1, 0, false));
    hands.type_only("2");
    hands.until("the second way", |screen| screen.contents().contains("ترجمان"));
    assert_eq!(told(&hands, &VTE), (1, 1, true));
    hands.type_only("1");
    hands.until("the first way", |screen| !screen.contents().contains("ترجمان"));
    assert_eq!(told(&hands, &VTE), (2, 1, false));
    hands.type_only("\x1b");
    assert_eq!(hands.gone(), 0);
    hands.assert_restored();
    assert_eq!(told(&hands, &VTE), (2, 2, true));
    assert_eq!(kept(&hands), None, "nothing is remembered");
}

#[test]
fn what_is_chosen_holds_in_the_same_terminal_and_no_other() {
    let mut hands = checking(VTE.0);
    hands.type_only("2\r2\r2\r");
    hands.until("the end", |screen| screen.contents().contains("sparat"));
    hands.type_only("\r");
    assert_eq!(hands.gone(), 0);
    let kept = kept(&hands).expect("choices");
    assert!(kept.contains("VTE_VERSION=7006") && kept.contains("Terminal"), "{kept}");
    assert!(kept.contains("RightToLeft") && kept.contains("spaced: false"), "{kept}");
    let tells = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut hands = hands.again_with(&[TALK, arguments].concat(), variables);
        hands.until_drawn();
        told(&hands, &VTE).0 > 0
    };
    assert!(!tells(VTE.0, &[]), "what was chosen goes before what is known");
    assert!(tells(&[("VTE_VERSION", "7600")], &[]), "another terminal");
    assert!(tells(VTE.0, &["--bidi", "app"]), "the command line goes before everything");
    std::fs::write(hands.home().join("config/sammanhang/config.ron"), "(bidi: \"app\")").unwrap();
    assert!(tells(VTE.0, &[]), "and so do the settings");
}

#[test]
fn home_gives_the_terminal_to_the_check_and_comes_back_in_the_way_that_was_chosen() {
    let mut hands = Hands::start_with(&[], VTE.0);
    hands.until_drawn();
    hands.type_only("t");
    hands.until("why not", |screen| screen.contents().contains("inte just här"));
    // Screen, guide, the facilitator's language; Arabic is the third of the participant's.
    hands.type_only("\r\r\r\x1b[B\x1b[B\r");
    hands.until("Arabic is chosen", |screen| screen.contents().contains("Fråga 5"));
    let before = told(&hands, &VTE).0;
    hands.type_only("t");
    hands.until("the check", |screen| screen.contents().contains("1/3"));
    assert!(told(&hands, &VTE).0 > before);
    hands.type_only("2\r1\r1\r");
    hands.until("the end", |screen| screen.contents().contains("sparat"));
    hands.type_only("q");
    // Logical text, which the terminal is left to order.
    hands.until("home again", |screen| screen.contents().contains("العربية"));
    assert!(told(&hands, &VTE).2);
    hands.type_only("q");
    assert_eq!(hands.gone(), 0);
    hands.assert_restored();
    assert!(told(&hands, &VTE).2);
}

#[rstest]
#[case("TERM", 143)]
#[case("panic", 101)]
fn the_check_leaves_the_terminal_as_it_was_found(#[case] way: &str, #[case] code: u32) {
    let mut hands = checking(MLTERM.0);
    if way == "panic" {
        hands.type_only("\x1b[200~panic here\x1b[201~");
    } else {
        hands.signal(way);
    }
    assert_eq!(hands.gone(), code);
    hands.assert_restored();
    assert_eq!(told(&hands, &MLTERM), (1, 1, true));
}

#[test]
fn without_a_terminal_the_check_says_so_in_one_line() {
    let (code, said) = hands::without_a_terminal(&["terminal-check"]);
    assert_eq!((code, said.trim().lines().count()), (2, 1), "{said:?}");
}
