//! The real program in a real pseudo-terminal: only what nothing else can show.

mod follow;
mod hands;
mod preview;
mod terminal;
mod tmux;

use hands::Hands;

const RUN: &[&str] =
    &["run", "--guide", "after-refusal", "--language", "sv", "--participant", "en", "--screen", "shared"];

/// The shared view of a talk that has begun: a line of the first phase stands there.
fn talking() -> Hands {
    let mut hands = Hands::start(RUN);
    hands.until_drawn();
    hands.type_only("\r");
    hands.until("the private page", |screen| screen.contents().contains("Vänd skärmen"));
    hands.type_only("\x1b");
    hands.until("the shared view", |screen| screen.contents().contains("We start soon"));
    hands.type_only("          ");
    hands.settle();
    assert!(!hands.screen().contents().contains("We start soon"));
    hands
}

#[test]
fn it_starts_draws_and_asks_the_terminal_nothing() {
    let mut hands = Hands::start(&[]);
    hands.until_drawn();
    assert!(hands.screen().alternate_screen());
    assert!(hands.screen().hide_cursor());
    assert_eq!(hands.questions(), 0);
}

#[test]
fn a_new_size_is_drawn_in_the_new_size() {
    let mut hands = Hands::start(&[]);
    hands.until_drawn();
    hands.resize(40, 12);
    hands.until("a screen of 12 rows", |screen| {
        screen.size().0.get() == 12 && screen.contents().contains("Enter")
    });
}

#[test]
fn a_storm_of_sizes_ends_with_the_last_one() {
    let mut hands = Hands::start(&[]);
    hands.until_drawn();
    for step in 0..200 {
        hands.resize(1 + step % 130, 1 + step % 37);
    }
    hands.resize(0, 0);
    hands.resize(80, 24);
    hands.type_only("?");
    hands.until("help over everything", |screen| screen.contents().contains("Tangenter"));
}

#[test]
fn q_and_enter_end_it_cleanly() {
    let mut hands = talking();
    hands.end();
    assert_eq!(hands.gone(), 0);
    hands.assert_restored();
    assert_eq!(hands.journals(), 0);
}

#[test]
fn ctrl_c_ends_it_as_int_does() {
    let mut hands = talking();
    hands.type_only("\x03");
    assert_eq!(hands.gone(), 130);
    hands.assert_restored();
    assert_eq!(hands.journals(), 1);
}

#[rstest::rstest]
#[case("TERM", 143)]
#[case("HUP", 129)]
#[case("INT", 130)]
#[case("QUIT", 131)]
fn a_signal_restores_the_terminal_and_keeps_the_talk(#[case] signal: &str, #[case] code: u32) {
    let mut hands = talking();
    hands.signal(signal);
    assert_eq!(hands.gone(), code);
    hands.assert_restored();
    assert_eq!(hands.journals(), 1);
}

#[test]
fn a_signal_ends_it_although_the_terminal_does_not_read() {
    let mut hands = talking();
    hands.stop_reading();
    for _ in 0..40 {
        hands.type_only("\x0c");
    }
    hands.signal("TERM");
    assert_eq!(hands.gone(), 143);
}

#[test]
fn a_closed_terminal_ends_it() {
    let mut hands = talking();
    hands.close();
    assert_eq!(hands.gone(), 129);
    assert_eq!(hands.journals(), 1);
}

#[test]
fn stopped_it_gives_the_terminal_back_and_continued_it_draws_everything() {
    let mut hands = talking();
    let before = hands.screen().contents();
    hands.signal("TSTP");
    hands.until_stopped();
    hands.until("the normal screen", |screen| !screen.alternate_screen());
    hands.assert_restored();
    hands.signal("CONT");
    hands.until("the same talk", |screen| screen.alternate_screen() && screen.contents() == before);
    hands.end();
    assert_eq!(hands.gone(), 0);
}

#[test]
fn a_panic_restores_the_terminal_and_the_talk_can_be_resumed() {
    let mut hands = talking();
    hands.type_only("\x1b[200~panic here\x1b[201~");
    assert_eq!(hands.gone(), 101);
    hands.assert_restored();
    assert!(hands.all().contains("src/edge/trial.rs"), "{}", hands.all());
    assert_eq!(hands.journals(), 1);
}

#[test]
fn a_panic_elsewhere_does_not_touch_the_terminal() {
    let mut hands = talking();
    let before = hands.screen().contents();
    hands.type_only("\x1b[200~panic there\x1b[201~");
    hands.settle();
    assert_eq!(hands.screen().contents(), before);
    assert!(!hands.all().contains("trial"));
    hands.end();
    assert_eq!(hands.gone(), 0);
}

#[test]
fn after_a_crash_the_talk_goes_on_at_the_same_line() {
    let mut hands = talking();
    let before = hands.screen().contents();
    hands.signal("KILL");
    hands.gone();
    assert_eq!(hands.journals(), 1);
    let mut hands = hands.again(&["resume"]);
    hands.until("the shared view", |screen| screen.contents().contains("Esc meny"));
    hands.settle();
    assert_eq!(lines(&hands.screen().contents()), lines(&before));
    hands.end();
    assert_eq!(hands.gone(), 0);
    assert_eq!(hands.journals(), 0);
}

#[test]
fn the_plan_is_written_where_the_screen_says_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let mut hands = talking();
    hands.type_only("r\x1b[B\x1b[B\x1b[B\x1b[B\r");
    hands.until("the plan", |screen| screen.contents().contains("Min dag"));
    hands.type_only("\r\r");
    hands.until("an idea that is chosen", |screen| screen.contents().contains("✓"));
    hands.type_only("\x1b");
    hands.until("the plan again", |screen| !screen.contents().contains("✓"));
    hands.type_only("e\r");
    hands.until("where it lies", |screen| screen.contents().contains("~/plan-"));
    let is_said = |screen: &vt100::Screen| screen.contents().contains("but the plan");
    assert!(is_said(hands.screen()), "{}", hands.screen().contents());
    let contents = hands.screen().contents();
    let name = contents.split("~/").nth(1).unwrap().split(".html").next().unwrap();
    let path = hands.home().join(format!("{name}.html"));
    assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    let page = std::fs::read_to_string(path).unwrap();
    assert!(page.contains("Min dag") && page.contains("My day"), "{page}");
    hands.end();
    assert_eq!(hands.gone(), 0);
}

/// The screen without its last rows, which tell that the talk was resumed.
fn lines(contents: &str) -> Vec<String> {
    contents.lines().take(19).map(str::to_owned).collect()
}

#[rstest::rstest]
#[case("xterm", false)]
#[case("dumb", true)]
fn without_a_terminal_it_says_so_in_one_line(#[case] term: &str, #[case] has_terminal: bool) {
    let (code, said) = if has_terminal {
        let mut hands = Hands::start_with(RUN, &[("TERM", term)]);
        (hands.gone(), hands.all())
    } else {
        hands::without_a_terminal(RUN)
    };
    assert_eq!(code, 2);
    assert_eq!(said.trim().lines().count(), 1, "{said:?}");
    assert!(!said.contains('\x1b'), "{said:?}");
}

/// Where the session is: the phase and the line that are marked, whatever the clock says and the page shows.
fn marked(contents: &str) -> Vec<String> {
    let phase =
        |row: &str| row.contains('◉').then(|| row.chars().take(28).collect::<String>().trim().to_owned());
    let line = |row: &str| {
        let rest = row.split('▸').nth(1)?.trim();
        rest.starts_with(char::is_numeric).then(|| rest.to_owned())
    };
    contents.lines().filter_map(|row| phase(row).or_else(|| line(row))).collect()
}

#[test]
#[ignore = "slow: .ci/full"]
fn killed_after_any_key_it_goes_on_where_it_was() {
    let run = [&RUN[..RUN.len() - 1], &["private"]].concat();
    for count in 1..40 {
        let mut hands = Hands::start(&run);
        hands.until_drawn();
        hands.type_only("\r");
        hands.settle();
        hands.type_only(&"\x1b[C".repeat(count));
        hands.settle();
        let before = marked(&hands.screen().contents());
        hands.signal("KILL");
        hands.gone();
        let mut hands = hands.again(&["resume"]);
        hands.until("the same place", |screen| marked(&screen.contents()) == before);
        hands.end();
        assert_eq!(hands.gone(), 0);
    }
}

#[test]
#[ignore = "slow: .ci/full"]
fn killed_in_the_middle_of_a_burst_it_can_always_be_resumed() {
    for pause in 0..60 {
        let mut hands = talking();
        hands.type_only(&"\x1b[C\x1b[C\x1b[Dzzlp\r".repeat(20));
        std::thread::sleep(std::time::Duration::from_micros(pause * 250));
        hands.signal("KILL");
        hands.gone();
        assert_eq!(hands.journals(), 1);
        let mut hands = hands.again(&["resume"]);
        hands.until("the talk, wherever it is", |screen| {
            screen.alternate_screen() && !screen.contents().trim().is_empty()
        });
        hands.signal("TERM");
        assert_eq!(hands.gone(), 143);
        hands.assert_restored();
    }
}
