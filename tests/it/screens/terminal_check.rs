//! Screens of the check of a terminal: keys in, whole screen out, each in the way that it shows.

use std::fmt::Write as _;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;

use super::{Easel, text};
use crate::terminal::Trial;
use sammanhang::app::msg::Msg;
use sammanhang::domain::terminal::{Emulator, Make, Passage};
use sammanhang::edge::surroundings::setting;
use sammanhang::text::Layouts;
use sammanhang::view::{self, Drawn, Look};

/// What is looked at, and the keys that lead there from the one before.
const WAY: &[(&str, &str)] = &[
    ("the program's order", ""),
    ("further down", "PageDown"),
    ("the terminal's order", "2"),
    ("neither", "3 Enter"),
    ("with spaces", "Backspace 1 Enter"),
    ("without", "Down"),
    ("who reads", "Enter"),
    ("help", "?"),
    ("remembered", "Esc 2 Enter"),
];

fn draw(easel: &Easel, trial: &Trial, (width, height): (u16, u16)) -> (Buffer, Drawn) {
    let area = Rect::new(0, 0, width, height);
    let words = view::Words { facilitator: &easel.facilitator, participant: None };
    let look =
        Look { words, theme: &easel.theme, setting: setting(trial.check.way, trial.check.emulator.make) };
    let mut buffer = Buffer::empty(area);
    let drawn = view::render(&trial.screen(), &look, &mut Layouts::new(), area, &mut buffer);
    (buffer, drawn)
}

fn screens(easel: &Easel, mut trial: Trial, size: (u16, u16)) -> String {
    let mut screens = String::new();
    trial.check.direction = easel.facilitator.language().direction;
    for (name, keys) in WAY {
        trial.keys(keys);
        let (_, drawn) = draw(easel, &trial, size);
        trial.send(&Msg::Drawn { pages: drawn.pages, line_pages: drawn.line_pages });
        let (buffer, _) = draw(easel, &trial, size);
        writeln!(screens, "───── {name}\n{}", text(&buffer)).unwrap();
    }
    screens
}

fn vte_behind_tmux() -> Trial {
    let emulator = Emulator { make: Make::Vte, tmux: Some(Passage::Closed), mark: "x".to_owned() };
    Trial::with(emulator, true, None)
}

#[rstest]
fn every_screen_of_the_check(
    #[values("sv", "en")] language: &str,
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let screens = screens(&Easel::new(language, "ar"), vte_behind_tmux(), size);
    insta::assert_snapshot!(format!("terminal-check-{language}-{}x{}", size.0, size.1), screens);
}

#[rstest]
fn every_word_of_the_check_comes_from_a_catalogue(#[values("en-XA", "ar-XB")] pseudo: &str) {
    let screens = screens(&Easel::new(pseudo, "ar"), vte_behind_tmux(), (80, 24));
    insta::assert_snapshot!(format!("terminal-check-{pseudo}-80x24"), screens);
}

#[test]
fn the_check_is_drawn_at_every_size() {
    let easel = Easel::new("sv", "ar");
    let mut trial = Trial::of(Make::Kitty);
    for (_, keys) in WAY {
        trial.keys(keys);
        for size in [(1, 1), (20, 5), (20, 6), (40, 12), (60, 9), (200, 60), (300, 3)] {
            draw(&easel, &trial, size);
        }
    }
}

#[test]
fn a_way_can_be_clicked_where_it_stands() {
    use sammanhang::domain::scene::Hit;
    let trial = Trial::of(Make::Other);
    let (buffer, drawn) = draw(&Easel::new("en", "ar"), &trial, (80, 24));
    let row = text(&buffer).lines().position(|row| row.contains("The terminal puts")).unwrap();
    assert_eq!(drawn.hit(12, u16::try_from(row).unwrap()), Some(&Hit::Choice(1)));
}
