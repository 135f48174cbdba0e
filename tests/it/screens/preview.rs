//! Screens of the preview: keys in, whole screen out, with a text that is missing, one that is stale, and a broken file.

use std::fmt::Write as _;

use rstest::rstest;

use super::{Easel, text};
use crate::desk::Desk;
use sammanhang::app::msg::Msg;

/// What is looked at, and the keys that lead there from the one before.
const WAY: &[(&str, &str)] = &[
    ("side by side", ""),
    ("a text is missing", "u"),
    ("a finding", "f"),
    ("everything that the check says", "l"),
    ("out of date", "Esc o"),
    ("the shared view", "3"),
    ("in a box of 40×12", "s"),
    ("in a box of 80×24", "s"),
    ("the interpreter's view in it", "4"),
    ("in a box of 40×12 again", "s s"),
    ("all the room", "s s"),
    ("progress", "p"),
    ("help", "2 ?"),
    ("the menu", "Esc Esc"),
    ("find a card", "Esc / \"t-1\""),
];

fn easel(pseudo: Option<&str>, language: &str) -> Easel {
    Easel::new(pseudo.unwrap_or("sv"), language)
}

fn show(screens: &mut String, easel: &Easel, desk: &mut Desk, name: &str, size: (u16, u16)) {
    let (_, drawn) = easel.draw_screen(&desk.screen(), size.0, size.1);
    desk.send(&Msg::Drawn { pages: drawn.pages, line_pages: drawn.line_pages });
    let (buffer, _) = easel.draw_screen(&desk.screen(), size.0, size.1);
    writeln!(screens, "───── {name}\n{}", text(&buffer)).unwrap();
}

fn written(language: &str) -> Desk {
    let file = format!("decks/talk/{language}.ron");
    let mut desk = Desk::new("talk", language);
    let (missing, ending) = match language {
        "ar" => ("كيف الحال اليوم؟", "هل هذا صحيح؟"),
        _ => ("How is it today?", "Is that right?"),
    };
    desk.change(&file, missing, "").change(&file, ending, ending.trim_end_matches(['؟', '?']));
    desk.change(&file, "\"bye\": (", "\"bye\": (translated_from: \"000000000000\",");
    desk
}

/// The way of one who reviews: a text whose source has changed, another one, and a term; then the texts that are no card.
const REVIEWED: &[(&str, &str, &str)] = &[
    ("talk", "what it is marked as", "o r"),
    ("talk", "who says so", "Enter"),
    ("talk", "nobody is named", "Enter"),
    ("talk", "the source has changed", "\"Tolk, AB\" Enter"),
    ("talk", "written", "Enter"),
    ("talk", "approved by the same", "r Enter"),
    ("talk", "a draft again", "Esc r Down Enter"),
    ("talk", "to a woman or girl", "Esc / \"t-3\" Enter 3 a"),
    ("guides/short", "a guide's own texts", ""),
    ("guides/short", "the purpose", "3"),
    ("guides/short", "what the adults are told", "Right Right"),
    ("guides/short", "an idea for the plan", "n Left"),
    ("safety", "Safety", ""),
    ("safety", "as everyone sees it", "3"),
    ("glossary", "a term", ""),
    ("", "how far everything has come", "p"),
];

/// The way of a translator, then a broken file, a language without one, and one that is only read.
fn screens(easel: &Easel, language: &str, size: (u16, u16)) -> String {
    let mut screens = String::new();
    let mut desk = written(language);
    for (name, keys) in WAY {
        desk.keys(keys);
        show(&mut screens, easel, &mut desk, name, size);
    }
    desk.keys("Esc").change(&format!("decks/talk/{language}.ron"), "ask: [", "ask: ");
    show(&mut screens, easel, &mut desk, "broken: the last good text stays", size);
    show(&mut screens, easel, desk.keys("l"), "broken: what would be right", size);
    desk.preview.shelves.clear();
    show(&mut screens, easel, desk.read().keys("Esc"), "broken from the start", size);
    let mut desk = Desk::new("talk", "ti");
    show(&mut screens, easel, &mut desk, "no file yet", size);
    let mut desk = Desk::new("talk", "sv");
    show(&mut screens, easel, &mut desk, "the source itself", size);
    let mut desk = Desk::embedded("talk", language);
    show(&mut screens, easel, &mut desk, "part of the program", size);
    screens
}

#[rstest]
fn every_screen_of_the_preview(
    #[values("ar", "en")] language: &str,
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let screens = screens(&easel(None, language), language, size);
    insta::assert_snapshot!(format!("preview-sv-{language}-{}x{}", size.0, size.1), screens);
}

#[rstest]
fn every_screen_of_a_review_and_of_texts_that_are_no_card(
    #[values("ar", "en")] language: &str,
    #[values((40, 12), (80, 24), (120, 40))] size: (u16, u16),
) {
    let screens = reviewed(&easel(None, language), language, size);
    insta::assert_snapshot!(format!("review-sv-{language}-{}x{}", size.0, size.1), screens);
}

fn reviewed(easel: &Easel, language: &str, size: (u16, u16)) -> String {
    let mut screens = String::new();
    let mut desks: Vec<(&str, Desk)> = Vec::new();
    for (what, name, keys) in REVIEWED {
        if desks.last().is_none_or(|(known, _)| known != what) {
            let mut desk = Desk::new(what, language);
            if *what == "talk" {
                let file = format!("decks/talk/{language}.ron");
                desk.change(&file, "\"hear\": (", "\"hear\": (translated_from: \"000000000000\",");
            }
            desks.push((what, desk));
        }
        let Some((_, desk)) = desks.last_mut() else { continue };
        desk.keys(keys);
        show(&mut screens, easel, desk, name, size);
    }
    screens
}

#[rstest]
fn every_word_of_a_review_comes_from_a_catalogue(#[values("en-XA", "ar-XB")] pseudo: &str) {
    let screens = reviewed(&easel(Some(pseudo), "ar"), "ar", (80, 24));
    insta::assert_snapshot!(format!("review-{pseudo}-80x24"), screens);
}

#[rstest]
fn every_word_of_the_preview_comes_from_a_catalogue(#[values("en-XA", "ar-XB")] pseudo: &str) {
    let screens = screens(&easel(Some(pseudo), "ar"), "ar", (80, 24));
    insta::assert_snapshot!(format!("preview-{pseudo}-80x24"), screens);
}

#[test]
fn the_preview_is_drawn_at_every_size() {
    let easel = easel(None, "ar");
    let mut desk = written("ar");
    for (_, keys) in WAY {
        desk.keys(keys);
        for size in [(1, 1), (20, 5), (20, 6), (40, 12), (41, 13), (42, 14), (60, 9), (200, 60), (300, 3)] {
            easel.draw_screen(&desk.screen(), size.0, size.1);
        }
    }
}
