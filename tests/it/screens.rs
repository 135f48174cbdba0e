//! Screens: keys in, whole screen out, with the shipped content and words.
//!
//! One snapshot holds every screen of a pair of languages at one size, in the order in which a person meets them.

mod preview;
mod terminal_check;
mod unread;

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;

use crate::room::{Room, room};
use sammanhang::app::key::{Code, Key};
use sammanhang::app::msg::Msg;
use sammanhang::app::{facilitator_sight, interpreter_sight, screen, shared_sight};
use sammanhang::domain::language::Direction;
use sammanhang::domain::language::Tag;
use sammanhang::domain::scene::{Screen, Sight, View};
use sammanhang::domain::session::Present;
use sammanhang::follow::{self, Follower, Found, News};
use sammanhang::locale::{Languages, Spoken, Words};
use sammanhang::text::{Layouts, Setting};
use sammanhang::view::{self, Drawn, Look, Theme};

/// What draws: the words of two languages, and a theme.
pub(crate) struct Easel {
    facilitator: Words,
    participant: Option<Spoken>,
    theme: Theme,
}

impl Easel {
    pub(crate) fn new(facilitator: &str, participant: &str) -> Self {
        let (languages, _) = Languages::embedded();
        let (facilitator, participant) = (Tag::new(facilitator), Tag::new(participant));
        Self {
            facilitator: Words::load(&facilitator, &languages),
            participant: Words::of_participant(&facilitator, &participant, &languages),
            theme: Theme::monochrome(),
        }
    }

    pub(crate) fn with(self, theme: Theme) -> Self {
        Self { theme, ..self }
    }

    /// Draws a room's screen, and lets the room know how many pages there are.
    pub(crate) fn draw(&self, room: &mut Room, width: u16, height: u16) -> (Buffer, Drawn) {
        let (buffer, drawn) = self.draw_screen(&screen(&room.model), width, height);
        room.send(Msg::Drawn { pages: drawn.pages, line_pages: drawn.line_pages });
        if screen(&room.model).page == 0 {
            return (buffer, drawn);
        }
        self.draw_screen(&screen(&room.model), width, height)
    }

    /// Draws any screen.
    pub(crate) fn draw_screen(&self, screen: &Screen, width: u16, height: u16) -> (Buffer, Drawn) {
        let area = Rect::new(0, 0, width, height);
        let words = view::Words { facilitator: &self.facilitator, participant: self.participant.as_ref() };
        let look = Look { words, theme: &self.theme, setting: Setting::default() };
        let mut buffer = Buffer::empty(area);
        let drawn = view::render(screen, &look, &mut Layouts::new(), area, &mut buffer);
        (buffer, drawn)
    }
}

/// Returns a buffer as a person sees it, without blanks at the ends of rows.
pub(crate) fn text(buffer: &Buffer) -> String {
    let width = usize::from(buffer.area.width);
    let rows = buffer.content.chunks(width.max(1)).map(|row| {
        let mut line = String::new();
        let mut covered = 0;
        for cell in row {
            if covered > 0 {
                covered -= 1;
                continue;
            }
            line.push_str(cell.symbol());
            covered =
                usize::from(sammanhang::text::measure(cell.symbol(), Setting::default())).saturating_sub(1);
        }
        line.trim_end().to_owned()
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// The way of a person through a session: what is looked at, and the keys that lead there from the one before.
const WAY: &[(&str, &str)] = &[
    ("preparation waits behind the private page", ""),
    ("preparation: a checklist", "Enter"),
    ("an item is ticked", "Enter"),
    ("we start soon", "n n n n n n n n"),
    ("the first line", "n"),
    ("who may answer: yes, a little, no", "n Space"),
    ("understand: said, not shown", "r Down Enter"),
    ("understand: shown", "Space"),
    ("we listen", "l"),
    ("pause", "p"),
    ("the chooser", "p n"),
    ("the chooser, pointed at", "Down Down"),
    ("go to", "/ \"m\""),
    ("the plan", "Esc r Down Down Down Enter"),
    ("ideas for the plan", "Enter"),
    ("the plan, filled in", "Enter Down Down Enter Esc Down Enter Enter Esc"),
    ("help", "?"),
    ("the menu", "Esc Esc"),
    ("settings of the talk", "Esc t"),
    ("safety", "Esc F9"),
    ("private", "Enter"),
    ("safety: the adults' steps", "Enter"),
    ("the facilitator's view of the plan", "Esc F2 Enter"),
    ("the facilitator's view of a heavy card", "r Up Up Up Enter m Space"),
    ("the facilitator's view of the chooser", "n"),
    ("the interpreter's view", "m m F4"),
    ("cards shown", "F2 v"),
    ("hold the picture", "v z n"),
    ("release the picture", "F5"),
    ("the summary", "Enter F3 c Space Space"),
    ("afterwards", "r Down Down Down Down Down Enter F2 Enter"),
    ("end", "F3 q"),
    ("goodbye", "Enter"),
];

#[rstest]
fn every_screen_of_a_session(
    #[values(("sv", "en"), ("en", "sv"), ("sv", "ar"))] languages: (&str, &str),
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let (facilitator, participant) = languages;
    let mut setup = room().guide("after-refusal").languages(facilitator, participant).until("14:10");
    setup.choices.shows_until = true;
    setup.choices.present = [Present::LegalRepresentative].into();
    let mut room = setup.begin();
    let easel = Easel::new(facilitator, participant);
    let mut screens = String::new();
    for (name, keys) in WAY {
        room.keys(keys);
        let (buffer, _) = easel.draw(&mut room, size.0, size.1);
        writeln!(screens, "───── {name}\n{}", text(&buffer)).unwrap();
    }
    insta::assert_snapshot!(format!("session-{facilitator}-{participant}-{}x{}", size.0, size.1), screens);
}

/// The process map: what is looked at, and the keys that lead there from the one before.
const MAP: &[(&str, &str)] = &[
    ("you are here", "n"),
    ("a line of the page", "Space"),
    ("what can come, before it is said", "Backspace f"),
    ("what can come", "Space"),
    ("what can come, pointed at", "Down"),
    ("said, not shown", "Enter"),
    ("shown", "Space"),
    ("the facilitator: the whole map", "Backspace Backspace F2 Enter"),
    ("the facilitator: a page", "Space"),
    ("the interpreter: the way", "Backspace F4"),
    ("the interpreter: a page", "Space"),
    ("where in the process?", "F2 t Down Down Enter"),
    ("not said", "Down Down Down Down Down Down Down Down Enter Esc"),
    ("passed over", "n"),
];

#[rstest]
fn every_screen_of_the_map(
    #[values(("sv", "en"), ("sv", "ar"))] languages: (&str, &str),
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let (facilitator, participant) = languages;
    let mut room = room().guide("x-map").languages(facilitator, participant).drafts_were_read().talk();
    let easel = Easel::new(facilitator, participant);
    let mut screens = String::new();
    let mut show = |room: &mut Room, name: &str, keys: &str| {
        room.keys(keys);
        writeln!(screens, "───── {name}\n{}", text(&easel.draw(room, size.0, size.1).0)).unwrap();
    };
    for (name, keys) in MAP {
        show(&mut room, name, keys);
    }
    let setup = crate::room::room().guide("x-map-grown").languages(facilitator, participant);
    let mut heavy = setup.drafts_were_read().talk();
    show(&mut heavy, "a heavy place: said, not shown", "n");
    show(&mut heavy, "a heavy place, and what lies over it", "Space");
    insta::assert_snapshot!(format!("map-{facilitator}-{participant}-{}x{}", size.0, size.1), screens);
}

#[rstest]
fn every_word_of_the_map_comes_from_a_catalogue(#[values("en-XA", "ar-XB")] pseudo: &str) {
    let mut room = room().guide("x-map").languages(pseudo, "sv").talk();
    let easel = Easel::new(pseudo, "sv");
    let mut screens = String::new();
    for (name, keys) in MAP {
        room.keys(keys);
        writeln!(screens, "───── {name}\n{}", text(&easel.draw(&mut room, 80, 24).0)).unwrap();
    }
    insta::assert_snapshot!(format!("map-{pseudo}-80x24"), screens);
}

/// The facilitator's own screen beside a smaller one that follows with a view: what is looked at, and the keys that lead
/// there on the first, or the news on the other.
const TWO: &[(&str, &str)] = &[
    ("the first line", ""),
    ("said, not shown", "r Down Enter"),
    ("shown", "Space"),
    ("held, and the facilitator goes on", "z n"),
    ("dark", "F5 Enter b"),
    ("safety", "b F9"),
    ("the steps beside it", "Enter"),
    ("not live", "Esc LOST"),
    ("goodbye", "q Enter"),
    ("the end", "ENDED"),
];

#[rstest]
fn two_screens(
    #[values(View::Shared, View::Facilitator, View::Interpreter)] view: View,
    #[values(("sv", "en"), ("sv", "ar"))] languages: (&str, &str),
) {
    let (facilitator, participant) = languages;
    let mut room = room().languages(facilitator, participant).drafts_were_read().only_me().talk();
    room.others(1, 0, 0);
    let easel = Easel::new(facilitator, participant);
    let mut follower = Follower::new(false, "mono", Direction::LeftToRight);
    let mut screens = String::new();
    let mut show = |name: &str, screen: &Screen, width, height| {
        writeln!(screens, "───── {name}\n{}", text(&easel.draw_screen(screen, width, height).0)).unwrap();
    };
    show("looking", &follow::screen(&follower), 40, 12);
    let found = ["B2-C3", "K7-M4"].map(|code| Found { code: code.to_owned(), since: room.now.clock });
    follow::hear(&mut follower, News::Looking(found.to_vec()));
    show("which session?", &follow::screen(&follower), 40, 12);
    follow::hear(&mut follower, News::Joined(view));
    let mut revision = 0;
    let mut is_private = view != View::Shared;
    for (name, keys) in TWO {
        let (keys, news) = match keys.strip_suffix("LOST") {
            Some(keys) => (keys, Some(News::Lost)),
            None => (keys.trim_end_matches("ENDED"), keys.contains("ENDED").then_some(News::Ended)),
        };
        room.keys(keys);
        revision += 1;
        let sight = match view {
            View::Shared => shared_sight(&room.model).map(|sight| Sight::Shared(Box::new(sight))),
            View::Facilitator => {
                facilitator_sight(&room.model).map(|sight| Sight::Facilitator(Box::new(sight)))
            }
            View::Interpreter => {
                interpreter_sight(&room.model).map(|scene| Sight::Interpreter(Box::new(scene)))
            }
        };
        follow::hear(&mut follower, News::Sight(revision, Box::new(sight.unwrap())));
        if std::mem::take(&mut is_private) {
            show("private", &follow::screen(&follower), 40, 12);
            follow::update(&mut follower, &Msg::Key(Key::new(Code::Enter)));
        }
        if let Some(news) = news {
            follow::hear(&mut follower, news);
        }
        if view == View::Shared {
            show(&format!("{name}, here"), &screen(&room.model), 80, 24);
        }
        show(&format!("{name}, there"), &follow::screen(&follower), 40, 12);
    }
    insta::assert_snapshot!(format!("two-{}-{facilitator}-{participant}", view.id()), screens);
}

/// Each card of the deck without an interpreter that has a pictogram: how far down it stands, and its name.
const PICTURED: &[(usize, &str)] = &[
    (0, "the line was cut: telephone"),
    (2, "the interpreter comes: interpreter"),
    (8, "a break: pause"),
    (9, "water: water"),
    (14, "another adult: another adult"),
    (17, "another day: tomorrow"),
];

#[rstest]
fn cards_with_a_pictogram(
    #[values(("sv", "sv"), ("sv", "en"), ("sv", "ar"))] languages: (&str, &str),
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let (facilitator, participant) = languages;
    let mut room = room().languages(facilitator, participant).drafts_were_read().talk();
    let easel = Easel::new(facilitator, participant);
    let mut screens = String::new();
    for (down, name) in PICTURED {
        room.keys("o").keys(&"Down ".repeat(down + 1)).keys("Enter");
        let (buffer, _) = easel.draw(&mut room, size.0, size.1);
        writeln!(screens, "───── {name}\n{}", text(&buffer)).unwrap();
        room.keys("o");
    }
    room.keys("o").keys(&"Down ".repeat(10)).keys("Enter F2 Enter");
    let (buffer, _) = easel.draw(&mut room, size.0, size.1);
    writeln!(screens, "───── the facilitator's view of water\n{}", text(&buffer)).unwrap();
    insta::assert_snapshot!(format!("pictograms-{facilitator}-{participant}-{}x{}", size.0, size.1), screens);
}

#[rstest]
fn every_question_on_home(
    #[values("sv", "en")] facilitator: &str,
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let mut room = room().languages(facilitator, facilitator).home();
    let easel = Easel::new(facilitator, facilitator);
    let mut screens = String::new();
    for keys in [
        "",
        "Enter",
        "Enter",
        "Enter",
        "Down Enter",
        "Down Enter",
        "Down Enter",
        "Down Enter Up Enter",
        "Enter",
        "Up",
        "Enter",
    ] {
        room.keys(keys);
        let (buffer, _) = easel.draw(&mut room, size.0, size.1);
        writeln!(screens, "───── {keys}\n{}", text(&buffer)).unwrap();
    }
    insta::assert_snapshot!(format!("home-{facilitator}-{}x{}", size.0, size.1), screens);
}

/// The program's words and the cards in a language made for tests: what is not in it comes from no file, and a mirrored
/// interface is seen with texts of full length.
#[rstest]
fn every_word_comes_from_a_file(
    #[values("en-XA", "ar-XB")] pseudo: &str,
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let easel = Easel::new(pseudo, "sv");
    let mut room = room().guide("after-refusal").languages(pseudo, "sv").begin();
    let mut screens = String::new();
    for (name, keys) in WAY {
        room.keys(keys);
        let (buffer, _) = easel.draw(&mut room, size.0, size.1);
        writeln!(screens, "───── {name}\n{}", text(&buffer)).unwrap();
    }
    insta::assert_snapshot!(format!("session-{pseudo}-{}x{}", size.0, size.1), screens);
}

#[rstest]
fn home_in_a_language_made_for_tests(
    #[values("en-XA", "ar-XB")] pseudo: &str,
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let easel = Easel::new(pseudo, pseudo);
    let mut room = room().shipped().languages(pseudo, pseudo).home();
    let mut screens = String::new();
    for keys in
        ["", "Enter", "Down Enter", "Enter", "Down Enter", "Enter", "Enter", "Enter", "Enter", "Enter", "?"]
    {
        room.keys(keys);
        let (buffer, _) = easel.draw(&mut room, size.0, size.1);
        writeln!(screens, "───── {keys}\n{}", text(&buffer)).unwrap();
    }
    insta::assert_snapshot!(format!("home-{pseudo}-{}x{}", size.0, size.1), screens);
}

#[test]
fn any_screen_draws_at_any_size() {
    let begin = |guide| room().guide(guide).languages("sv", "ar").drafts_were_read();
    let mut first = begin("after-refusal").begin();
    let mut map = begin("x-map").talk();
    let mut heavy = begin("x-map-grown").talk();
    let easel = Easel::new("sv", "ar");
    let of_map = MAP.iter().map(|(_, keys)| (1, keys)).chain([(2, &"n"), (2, &"Space")]);
    for (which, keys) in WAY.iter().map(|(_, keys)| (0, keys)).chain(of_map) {
        let room = match which {
            0 => &mut first,
            1 => &mut map,
            _ => &mut heavy,
        };
        room.keys(keys);
        for (width, height) in
            [(0, 0), (1, 1), (2, 40), (19, 5), (20, 5), (20, 6), (21, 7), (40, 12), (300, 3), (200, 60)]
        {
            let (buffer, _) = easel.draw(room, width, height);
            assert_eq!((buffer.area.width, buffer.area.height), (width, height));
        }
    }
}

/// Whatever is typed, no code but those for colours, places and clearing reaches the terminal.
#[test]
fn content_and_typing_cannot_control_the_terminal() {
    use sammanhang::edge::paint::Painter;
    let mut room = room().guide("after-refusal").languages("sv", "ar").drafts_were_read().begin();
    let easel = Easel::new("sv", "ar").with(Theme::dark());
    let mut painter = Painter::new(true);
    let mut all = String::new();
    for (name, keys) in WAY {
        room.keys(keys);
        if *name == "ideas for the plan" {
            for character in "\u{1b}]52;c;AAAA\u{7}\u{9b}2J\u{202e}\u{200b}\u{e0041}".chars() {
                room.send(sammanhang::app::msg::Msg::Key(sammanhang::app::key::Key::char(character)));
            }
        }
        let (mut buffer, drawn) = easel.draw(&mut room, 80, 24);
        all.push_str(std::str::from_utf8(painter.paint(&mut buffer, drawn.cursor, "")).expect("UTF-8"));
    }
    let mut rest = all.as_str();
    while let Some(at) = rest.find('\u{1b}') {
        let code =
            rest[at + 1..].strip_prefix('[').unwrap_or_else(|| panic!("not a CSI: {:?}", &rest[at..at + 12]));
        let end = code.find(|letter: char| letter.is_ascii_alphabetic()).expect("a code ends");
        assert!("HmJKhl".contains(&code[end..=end]), "{:?}", &code[..=end]);
        if code[end..].starts_with(['h', 'l']) {
            assert!(["?25", "?2026"].contains(&&code[..end]), "{:?}", &code[..=end]);
        }
        rest = &code[end + 1..];
    }
    let controls = all.chars().filter(|letter| letter.is_control() && *letter != '\u{1b}');
    assert_eq!(controls.count(), 0);
    assert!(!all.contains(['\u{202e}', '\u{200b}', '\u{e0041}']));
}
