//! What must hold for any sequence of commands, on any guide, and for every card.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::room::{Room, room};
use sammanhang::app::command::TABLE;
use sammanhang::app::model::{Stage, Talk};
use sammanhang::app::msg::{Effect, Msg, Others, Remote};
use sammanhang::app::{screen, shared_sight};
use sammanhang::domain::id::CardId;
use sammanhang::domain::scene::{Base, Hit, Screen};
use sammanhang::domain::session::{Session, Walk};

/// A hand on the keyboard and the mouse.
#[derive(Debug, Clone)]
enum Act {
    Key(usize),
    Letter(char),
    Row(usize),
    Wait(u64),
    Pages(usize),
    SaveFailed,
    Others(usize, usize),
    Remote(bool),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => (0usize..200).prop_map(Act::Key),
        2 => prop::sample::select(vec!['a', 't', '1', '-', ' ', 'å', 'س', '9']).prop_map(Act::Letter),
        2 => (0usize..12).prop_map(Act::Row),
        1 => (0u64..9).prop_map(Act::Wait),
        1 => (1usize..4).prop_map(Act::Pages),
        1 => Just(Act::SaveFailed),
        1 => (0usize..3, 0usize..4).prop_map(|(shared, pages)| Act::Others(shared, pages)),
        1 => any::<bool>().prop_map(Act::Remote),
    ]
}

fn perform(room: &mut Room, act: &Act) {
    match act {
        Act::Key(number) => {
            let keys: Vec<_> = TABLE.iter().flat_map(sammanhang::app::command::Row::all_keys).collect();
            room.send(Msg::Key(keys[number % keys.len()]));
        }
        Act::Letter(letter) => room.send(Msg::Key(sammanhang::app::key::Key::char(*letter))),
        Act::Row(row) => room.send(Msg::Pointed(Hit::Choice(*row))),
        Act::Wait(minutes) => {
            room.wait(*minutes);
        }
        Act::Pages(pages) => room.send(Msg::Drawn { pages: *pages, line_pages: (*pages).min(2) }),
        Act::SaveFailed => room.send(Msg::SaveFailed),
        Act::Others(shared, pages) => {
            room.send(Msg::Others(Others { shared: *shared, pages: *pages, ..Others::default() }));
        }
        Act::Remote(is_next) => {
            room.send(Msg::Remote(if *is_next { Remote::Next } else { Remote::Previous }));
        }
    }
}

/// The parts of a screen that everyone may see hold no canary.
fn assert_nothing_private(screen: &Screen) {
    let over = format!("{:?}", screen.over);
    assert!(!over.contains("CANARY"), "on top: {over}");
    let rest = format!("{:?} {:?} {:?}", screen.footer, screen.notice, screen.band);
    assert!(!rest.contains("CANARY"), "around: {rest}");
    if let Base::Shared(scene) = &screen.base {
        let scene = format!("{scene:?}");
        assert!(!scene.contains("CANARY"), "shared: {scene}");
    }
}

/// Nothing of the map but the way, the place and the next step stands before everyone until it was asked for.
fn assert_no_branch_unasked(talk: &Talk, sight: &str) {
    let session = &talk.session;
    if session.frozen.is_some() || !session.shared_place().asked.is_empty() {
        return;
    }
    let walk = Walk { library: &talk.library, session, is_short: false, is_seen: true };
    let shown = [walk.page_here(), walk.next_page(), walk.overlay()].into_iter().flatten();
    let shown: Vec<&CardId> = walk.way_so_far().into_iter().chain(shown).map(|page| &page.card).collect();
    for page in talk.library.map.iter().flat_map(|map| &map.pages) {
        if shown.contains(&&page.card) {
            continue;
        }
        let card = talk.library.card(&page.card).expect("its words");
        let title = card.texts[&card.source].title.as_ref().expect("a title");
        assert!(!sight.contains(title.as_str()), "{title}: {sight}");
    }
}

fn journal(room: &Room) -> Vec<sammanhang::domain::session::Stamped> {
    let appended = room.effects.iter().filter_map(|effect| match effect {
        Effect::Append(event) => Some(event.as_ref().clone()),
        _ => None,
    });
    appended.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_commands_keep_the_session_valid_private_and_replayable(
        acts in prop::collection::vec(act(), 1..120),
        is_mine in any::<bool>(),
        guide in prop::sample::select(vec!["short", "after-refusal", "x-map", "x-map-grown"]),
        participant in prop::sample::select(vec!["sv", "en", "ar", "ti"]),
    ) {
        let mut setup = room().guide(guide).languages("sv", participant);
        if is_mine {
            setup = setup.only_me();
        }
        let mut room = setup.begin();
        for act in &acts {
            perform(&mut room, act);
            let shown = screen(&room.model);
            assert_nothing_private(&shown);
            let Stage::Talk(talk) = &room.model.stage else { panic!("the session stays open") };
            let sight = format!("{:?}", shared_sight(&room.model));
            prop_assert!(!sight.contains("CANARY"), "{sight}");
            assert_no_branch_unasked(talk, &sight);
            let walk = Walk { is_short: false, ..room.model.walk(talk) };
            prop_assert_eq!(walk.settle(&talk.session.place), Some(talk.session.place.clone()));
        }
        // Typed text is not in the journal; everything else is.
        let replayed = Session::replay(&journal(&room)).expect("a session");
        let live = Session::replay(&room.talk().events).expect("a session");
        prop_assert_eq!(&live, room.session());
        prop_assert_eq!(&replayed.place, &live.place);
        prop_assert_eq!(&replayed.shown, &live.shown);
        prop_assert_eq!(replayed.plan.len(), live.plan.len());
    }

    #[test]
    fn home_survives_anything(acts in prop::collection::vec(act(), 1..80)) {
        let mut room = room().home();
        for act in &acts {
            perform(&mut room, act);
            assert_nothing_private(&screen(&room.model));
        }
    }
}

#[test]
fn every_card_of_every_guide_is_reached_by_the_next_key_alone() {
    let guides: Vec<String> = {
        let room = room().home();
        room.model.index.guides.iter().map(|guide| guide.id.to_string()).collect()
    };
    assert!(guides.len() >= 2, "the shipped guide and the fixtures'");
    for guide in guides {
        for is_mine in [false, true] {
            let setup = room().guide(Box::leak(guide.clone().into_boxed_str()));
            let mut room = if is_mine { setup.only_me() } else { setup }.begin();
            if !is_mine {
                room.keys("Enter");
            }
            let mut seen: BTreeSet<CardId> = BTreeSet::new();
            for _ in 0..2_000 {
                seen.extend(room.session().place.card().cloned());
                room.keys("Space");
                if room.notice() == Some("notice-last-stop") {
                    break;
                }
            }
            let all: BTreeSet<CardId> = room.talk().library.guide.cards().into_iter().cloned().collect();
            assert_eq!(all.difference(&seen).collect::<Vec<_>>(), Vec::<&CardId>::new(), "in {guide}");
        }
    }
}
