//! The map as it is drawn where its titles or the screen are not as usual: which words stand, and where.

use std::sync::Arc;

use crate::room::{Room, room};
use crate::screens::{Easel, text};
use sammanhang::app::model::Stage;
use sammanhang::domain::card::Status;
use sammanhang::domain::id::{CardId, DeckId};
use sammanhang::domain::language::Tag;

/// Takes the review away from the English words of some pages: the participant is told that the interpreter says them.
fn unreviewed(room: &mut Room, pages: &[&str]) {
    let Stage::Talk(talk) = &mut room.model.stage else { panic!("a talk") };
    let deck = Arc::make_mut(&mut talk.library).decks.get_mut(&DeckId::new("map")).expect("the map");
    for card in &mut deck.cards {
        if pages.iter().any(|page| card.id == CardId::of_page(page)) {
            card.texts.get_mut(&Tag::new("en")).expect("English").status = Status::Draft;
        }
    }
}

/// The rows of everyone's screen on which it is said that the interpreter says something.
fn told(room: &mut Room, width: u16, height: u16) -> Vec<String> {
    let screen = text(&Easel::new("sv", "en").draw(room, width, height).0);
    let rows = screen.lines().filter(|row| row.contains("The interpreter says this"));
    rows.map(|row| row.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn that_the_interpreter_says_a_title_stands_at_that_title() {
    let mut room = room().guide("x-map-grown").talk();
    room.keys("n Space");
    assert!(told(&mut room, 80, 24).is_empty());
    unreviewed(&mut room, &["no"]);
    assert_eq!(told(&mut room, 80, 24), ["┃ ◉ The interpreter says this Nej-sidan ┃"]);
    assert!(told(&mut room, 40, 12).is_empty(), "where there is no room the title stands alone");
    let all = ["first", "handing-in", "queue", "answer", "no", "asking-again", "birthday"];
    unreviewed(&mut room, &all);
    assert_eq!(
        told(&mut room, 80, 24),
        ["The interpreter says this"],
        "where it is so of all, it is told once"
    );
}

/// What the facilitator is told that the participant sees.
fn seen(room: &mut Room, width: u16, height: u16) -> String {
    let screen = text(&Easel::new("sv", "en").draw(room, width, height).0);
    let column = if width < 100 { 28 } else { 32 };
    let of_column = |row: &str| row.chars().take(column).collect::<String>().trim().to_owned();
    let rows: Vec<String> = screen.lines().map(of_column).collect();
    let from = rows.iter().position(|row| row.starts_with("Deltagaren ser")).expect("it is told");
    rows[from..]
        .iter()
        .take_while(|row| !row.starts_with("Inget sparas"))
        .cloned()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn the_facilitator_is_told_which_parts_of_the_map_the_participant_sees() {
    let mut room = room().guide("x-map").only_me().talk();
    room.others(1, 0, 0).keys("n");
    assert_eq!(seen(&mut room, 80, 24), "Deltagaren ser bara: vägen hit · Du är här · nästa steg");
    unreviewed(&mut room, &["queue"]);
    assert!(seen(&mut room, 80, 24).ends_with("· någon titel bara på ditt språk"));
    unreviewed(&mut room, &["first", "handing-in", "answer"]);
    assert!(seen(&mut room, 80, 24).ends_with("· titlarna på ditt språk, ingen översättning"));
    // After the last place that is usual there is no next step; another one may hold at the same time.
    let mut heavy = crate::room::room().guide("x-map-grown").only_me().talk();
    heavy.others(1, 0, 0).keys("n Space t Down Down Enter Down Enter Esc Space");
    assert_eq!(
        seen(&mut heavy, 120, 40),
        "Deltagaren ser bara: vägen hit · Du är här · det som gäller samtidigt"
    );
}

#[test]
fn on_a_small_screen_the_interpreters_map_opens_where_the_participant_is() {
    let mut room = room().guide("x-map-grown").only_me().talk();
    room.keys("n F4");
    let mut page = |keys: &str| {
        room.keys(keys);
        text(&Easel::new("sv", "en").draw(&mut room, 40, 12).0)
    };
    let first = page("");
    assert!(first.contains("▸ ◉ Nej-sidan") && first.contains("The no page"), "{first}");
    assert!(first.contains("▼"), "what is behind can be turned to: {first}");
    let all: Vec<String> = (0..8).map(|_| page("Down")).collect();
    assert!(all.iter().any(|page| page.contains("● Första dagen")), "{all:?}");
    assert!(!all.last().is_some_and(|page| page.contains("▼")), "{all:?}");
}
