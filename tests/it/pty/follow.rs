//! Two real programs: a session, and a window that follows it.

use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::hands::Hands;
use sammanhang::domain::scene::{Sight, View};
use sammanhang::follow::wire::{self, Answer, Frames, Hello, Sent, Up};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cards");
const RUN: &[&str] = &[
    "run",
    "--content",
    FIXTURES,
    "--guide",
    "short",
    "--language",
    "sv",
    "--participant",
    "en",
    "--screen",
    "private",
];
const FIRST: &str = "We have half an hour.";
const SECOND: &str = "What do you want to say first?";
const NOT_LIVE: &str = "Ingen kontakt";

/// The facilitator's own screen, at the participant's first line.
fn session() -> Hands {
    session_in(Hands::start(RUN))
}

fn session_in(mut session: Hands) -> Hands {
    past_the_gate(&mut session);
    for _ in 0..6 {
        if session.screen().contents().contains(FIRST) {
            break;
        }
        session.type_only("\x1b[C");
        session.settle();
    }
    session.until("the first line", |screen| screen.contents().contains(FIRST));
    session
}

fn past_the_gate(session: &mut Hands) {
    shows(session, "Innan ni börjar");
    session.type_only("\r");
    shows(session, "Esc meny");
}

fn shows(hands: &mut Hands, text: &str) {
    hands.until(text, |screen| screen.contents().contains(text));
}

fn says_not_live(hands: &mut Hands) {
    shows(hands, NOT_LIVE);
}

fn is_live(hands: &mut Hands) {
    hands.until("contact", |screen| !screen.contents().contains(NOT_LIVE));
}

#[test]
fn a_window_that_came_first_shows_the_session_when_it_begins() {
    let mut window = Hands::start(&["follow"]);
    shows(&mut window, "Inget samtal");
    let mut session = session_in(window.again(RUN));
    shows(&mut window, FIRST);
    shows(&mut session, "En skärm till visar");
}

#[test]
fn a_late_window_is_right_at_once_and_follows_every_step() {
    let mut session = session();
    let mut window = session.again(&["follow"]);
    shows(&mut window, FIRST);
    assert!(!window.screen().contents().contains("Stöd"), "the shared view, and nothing else");
    session.type_only("\x1b[C");
    shows(&mut window, SECOND);
    session.type_only("b");
    window.until("a dark screen", |screen| screen.contents().trim().is_empty());
    shows(&mut session, "Skärmen är släckt");
    session.type_only("b");
    shows(&mut window, SECOND);
}

#[test]
fn a_private_view_begins_with_the_private_page() {
    let session = session();
    let mut window = session.again(&["follow", "--as", "facilitator"]);
    shows(&mut window, "Vänd skärmen");
    assert!(!window.screen().contents().contains("CANARY"));
    window.type_only("\r");
    shows(&mut window, "CANARY");
}

#[test]
fn only_a_window_with_control_goes_on_and_back() {
    let mut session = session();
    let mut watching = session.again(&["follow", "--as", "shared"]);
    shows(&mut watching, FIRST);
    watching.type_only("   ");
    let mut control = session.again(&["follow", "--as", "shared", "--control"]);
    shows(&mut control, FIRST);
    control.type_only("\x1b[6~");
    shows(&mut control, SECOND);
    shows(&mut watching, SECOND);
    shows(&mut session, SECOND);
    control.type_only("\x1b[5~");
    shows(&mut watching, FIRST);
}

#[test]
fn a_session_that_ends_says_goodbye_and_nothing_private_stays() {
    let mut session = session();
    let mut shared = session.again(&["follow"]);
    let mut private = session.again(&["follow", "--as", "facilitator"]);
    shows(&mut shared, FIRST);
    shows(&mut private, "Vänd skärmen");
    private.type_only("\r");
    shows(&mut private, "CANARY");
    session.end();
    assert_eq!(session.gone(), 0);
    shows(&mut shared, "Goodbye");
    shows(&mut private, "Samtalet är slut");
    assert!(!private.screen().contents().contains("CANARY"));
    assert!(std::fs::read_dir(session.runtime()).unwrap().next().is_none(), "nothing is left");
    shared.type_only("q");
    assert_eq!(shared.gone(), 0);
    shared.assert_restored();
}

#[test]
fn a_session_that_was_killed_is_not_live_and_comes_back_by_itself() {
    let mut session = session();
    let mut window = session.again(&["follow"]);
    shows(&mut window, FIRST);
    session.type_only("\x1b[C");
    shows(&mut window, SECOND);
    session.signal("KILL");
    session.gone();
    let killed = Instant::now();
    says_not_live(&mut window);
    assert!(killed.elapsed() < Duration::from_secs(6));
    shows(&mut window, SECOND);
    let mut session = session.again(&["resume", "--content", FIXTURES]);
    is_live(&mut window);
    session.type_only("\x1b[D");
    shows(&mut window, FIRST);
}

#[test]
fn a_session_that_is_left_to_wait_says_so_and_leaves_no_line_standing() {
    let mut session = session();
    let mut window = session.again(&["follow"]);
    shows(&mut window, FIRST);
    session.type_only("q");
    shows(&mut session, "Avsluta");
    session.type_only("\x1b[B\r");
    assert_eq!(session.gone(), 0);
    assert!(session.all().contains("Fortsätt det med: sammanhang resume"));
    shows(&mut window, "Samtalet väntar");
    assert!(!window.screen().contents().contains(FIRST));
    let mut session = session.again(&["resume", "--content", FIXTURES]);
    shows(&mut window, FIRST);
    // Who is here has been told, and nobody has gone since.
    for _ in 0..5 {
        session.settle();
        assert!(!session.screen().contents().contains("är borta"));
    }
}

#[test]
fn a_session_that_stands_still_is_not_live_until_it_goes_on() {
    let mut session = session();
    let mut window = session.again(&["follow"]);
    shows(&mut window, FIRST);
    session.signal("STOP");
    session.until_stopped();
    let stopped = Instant::now();
    says_not_live(&mut window);
    assert!(stopped.elapsed() < Duration::from_secs(6), "{:?}", stopped.elapsed());
    session.signal("CONT");
    is_live(&mut window);
    session.type_only("\x1b[C");
    shows(&mut window, SECOND);
}

#[test]
fn a_window_that_stands_still_delays_nobody_and_then_shows_the_newest() {
    let mut session = session();
    let mut window = session.again(&["follow"]);
    shows(&mut window, FIRST);
    window.signal("STOP");
    window.until_stopped();
    for _ in 0..400 {
        session.type_only("\x1b[C\x1b[D");
    }
    session.type_only("\x1b[C");
    shows(&mut session, SECOND);
    session.settle();
    window.signal("CONT");
    shows(&mut window, SECOND);
}

#[test]
fn a_window_that_is_gone_is_told() {
    let mut session = session();
    let mut window = session.again(&["follow"]);
    shows(&mut session, "En skärm till visar");
    window.signal("KILL");
    window.gone();
    shows(&mut session, "är borta");
}

#[test]
fn of_two_sessions_the_person_chooses_one() {
    let first = session();
    let mut second = session_in(first.again(RUN));
    second.type_only("\x1b[C");
    shows(&mut second, SECOND);
    let code = second.screen().contents().split("Samtal ").nth(1).unwrap()[..5].to_owned();
    let mut window = first.again(&["follow"]);
    shows(&mut window, "Vilket samtal?");
    let contents = window.screen().contents();
    let rows: Vec<&str> = contents.lines().filter(|row| row.contains('-') && row.contains('.')).collect();
    assert_eq!(rows.len(), 2, "{contents}");
    if rows[1].contains(&code) {
        window.type_only("\x1b[B");
    }
    window.type_only("\r");
    shows(&mut window, SECOND);
}

#[test]
fn another_person_can_neither_follow_nor_be_followed() {
    let session = session();
    let home = session.home().to_owned();
    if !rustix::process::geteuid().is_root() {
        eprintln!("not root: no second person can be played");
        return;
    }
    for folder in [home.clone(), home.join("runtime")] {
        std::fs::set_permissions(folder, PermissionsExt::from_mode(0o755)).unwrap();
    }
    let mut nobody = session.again_as_nobody(&["follow"]);
    assert_eq!(nobody.gone(), 2);
    assert!(nobody.all().contains("tillhör någon annan"), "{}", nobody.all());
    // Root itself is turned away from what is another's.
    std::os::unix::fs::chown(session.runtime(), Some(65534), None).unwrap();
    let mut root = session.again(&["follow"]);
    assert_eq!(root.gone(), 2);
    assert!(root.all().contains("tillhör någon annan"), "{}", root.all());
    // And whoever comes past the folder is heard by nobody.
    std::fs::set_permissions(session.runtime(), PermissionsExt::from_mode(0o777)).unwrap();
    let socket = session.socket();
    std::fs::set_permissions(&socket, PermissionsExt::from_mode(0o777)).unwrap();
    let client = "$SIG{PIPE} = 'IGNORE'; use IO::Socket::UNIX; my $s = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die 'no line'; \
                  syswrite($s, pack('H*', $ARGV[1])); my $got = sysread($s, my $b, 100); print $got // 0";
    let hello = wire::frame(&hello(Some(View::Shared)));
    let hex = hello.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
    let perl = |before: &[&str]| {
        let words = [before, &["perl", "-e", client, socket.to_str().unwrap(), &hex]].concat();
        let output = Command::new(words[0]).args(&words[1..]).stderr(Stdio::inherit()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(perl(&["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]), "0");
    assert_ne!(perl(&["env"]), "0", "the same words from the owner are answered");
}

fn hello(view: Option<View>) -> Hello {
    Hello { version: wire::VERSION, view, controls: false }
}

/// A follower without a window: only its line.
struct Line(Frames<UnixStream>, View);

impl Line {
    fn open(session: &Hands, view: View) -> Self {
        let mut line = UnixStream::connect(session.socket()).unwrap();
        line.write_all(&wire::frame(&hello(Some(view)))).unwrap();
        line.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut frames = Frames::new(line, wire::LARGEST);
        assert_eq!(wire::read(&frames.take().unwrap()), Some(Answer::Welcome(view)));
        Self(frames, view)
    }

    /// Reads until a snapshot is as it should be, and returns everything that came.
    fn until(&mut self, is: impl Fn(&str) -> bool) -> String {
        let mut all = String::new();
        loop {
            let payload = String::from_utf8(self.0.take().unwrap()).unwrap();
            all.push_str(&payload);
            if is(&payload) {
                return all;
            }
        }
    }
}

#[test]
fn the_bytes_of_a_shared_line_hold_nothing_private() {
    let mut session = Hands::start(RUN);
    past_the_gate(&mut session);
    let mut shared = Line::open(&session, View::Shared);
    let mut facilitator = Line::open(&session, View::Facilitator);
    for _ in 0..60 {
        session.type_only("\x1b[C");
        session.settle();
    }
    session.type_only("q\r");
    let said = shared.until(|payload| payload.contains("Goodbye"));
    assert!(said.contains(FIRST) && said.contains(r#""Plan":{"rows""#), "it has been through the talk");
    assert!(!said.contains("CANARY"), "{said}");
    let told = facilitator.until(|payload| payload.contains("Goodbye"));
    assert!(told.contains("CANARY"), "the canaries sing where they may");
}

#[test]
fn garbage_on_the_socket_changes_nothing() {
    let mut session = session();
    session.settle();
    let before = session.screen().contents();
    let good = wire::frame(&hello(None));
    let says_after_hello = |words: &[u8]| [&good, words].concat();
    let garbage: Vec<Vec<u8>> = vec![
        b"GET / HTTP/1.1\r\n\r\n".to_vec(),
        vec![0xff; 100_000],
        vec![0; 100_000],
        wire::frame(&Up::Next),
        wire::frame(&Hello { version: 99, view: None, controls: true }),
        good[..good.len() - 3].to_vec(),
        says_after_hello(&wire::frame(&Up::Next)),
        says_after_hello(&wire::frame(&"quit")),
        says_after_hello(&wire::frame(&Up::Pages { revision: u64::MAX, pages: usize::MAX })),
        says_after_hello(&[0xff; 64]),
    ];
    for piece in garbage {
        let mut line = UnixStream::connect(session.socket()).unwrap();
        line.write_all(&piece).ok();
        line.shutdown(std::net::Shutdown::Write).unwrap();
        let mut rest = Vec::new();
        line.read_to_end(&mut rest).ok();
    }
    session.settle();
    // The clock may have gone on, and that somebody came and went may be told beneath.
    let place = |contents: &str| contents.lines().take(9).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(place(&session.screen().contents()), place(&before));
    session.type_only("\x1b[C");
    shows(&mut session, SECOND);
}

#[test]
fn forty_follow_and_the_one_that_never_reads_delays_nobody() {
    let mut session = session();
    let stalled = Line::open(&session, View::Facilitator);
    let mut others: Vec<Line> = [View::Shared, View::Facilitator, View::Interpreter]
        .into_iter()
        .cycle()
        .take(39)
        .map(|view| Line::open(&session, view))
        .collect();
    for _ in 0..300 {
        session.type_only("\x1b[C\x1b[D");
        session.settle();
    }
    let began = Instant::now();
    session.type_only("w");
    session.settle();
    for line in &mut others {
        match line.1 {
            View::Shared => drop(line.until(|payload| payload.contains("InterpreterSays"))),
            View::Facilitator | View::Interpreter => {
                drop(line.until(|payload| payload.contains(r#""is_wrong":true"#)));
            }
        }
    }
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    // Nothing is sent twice to the one that reads at last, but the newest is.
    let Line(mut frames, ..) = stalled;
    let mut newest = 0;
    loop {
        let payload = frames.take().unwrap();
        match wire::sent(View::Facilitator, &payload) {
            _ if payload.is_empty() => {}
            Some(Sent::Sight(revision, Sight::Facilitator(sight))) => {
                assert!(revision > newest);
                newest = revision;
                if sight.scene.wrong_lines.len() == 1 {
                    return;
                }
            }
            other => panic!("{other:?}"),
        }
    }
}
