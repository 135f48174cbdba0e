//! Words of the program that nobody has reviewed: where they stand, and where they do not.

use std::collections::HashMap;

use rstest::rstest;

use super::{Easel, text};
use crate::room::room;
use sammanhang::app::{screen, shared_sight};
use sammanhang::domain::language::Direction;
use sammanhang::domain::scene::{Label, Over, Screen, Sight, View};
use sammanhang::follow::{self, Follower, News};

#[rstest]
fn words_that_nobody_has_reviewed_stand_on_everyones_screen_only_when_an_interpreter_has_read_them(
    #[values("so", "ti", "uk")] participant: &str,
) {
    let easel = Easel::new("sv", participant);
    let pause = HashMap::from([("so", "Nasasho"), ("ti", "ዕረፍቲ"), ("uk", "Перерва")])[participant];
    let shows = |screen: &Screen| text(&easel.draw_screen(screen, 80, 24).0).contains(pause);
    // A second screen is drawn from what it is sent.
    let there = |room: &crate::room::Room| {
        let mut follower = Follower::new(true, "dark", Direction::LeftToRight);
        follow::hear(&mut follower, News::Joined(View::Shared));
        let sight = Sight::Shared(Box::new(shared_sight(&room.model).unwrap()));
        follow::hear(&mut follower, News::Sight(1, Box::new(sight)));
        follow::screen(&follower)
    };
    let mut room = room().languages("sv", participant).talk();
    room.keys("p");
    assert!(!shows(&screen(&room.model)) && !shows(&there(&room)), "nobody has read them");
    // Chosen in the middle of the talk, where only the adults see it.
    room.keys("p F2 Enter t");
    let Some(Over::List(list)) = screen(&room.model).over else { panic!("the settings") };
    let row = list.choices.iter().position(|choice| choice.label == Label::Message("setting-drafts"));
    room.keys(&"Down ".repeat(row.unwrap() - list.cursor)).keys("Enter Esc F3 p");
    assert!(shows(&screen(&room.model)) && shows(&there(&room)), "an interpreter has");
}
