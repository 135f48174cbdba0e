//! Where each card and line of a file stands.

use super::{Files, sound};
use crate::content::{CardSpot, Proof, Unit};
use crate::domain::card::List;
use crate::domain::id::{CardId, DeckId};
use crate::domain::language::Tag;

fn proof(files: Files, deck: &str, language: &str) -> Proof {
    let unit = if deck == "map" { Unit::Map } else { Unit::Deck(DeckId::new(deck)) };
    let (proofs, _) = files.content().proofs(&[unit, Unit::Deck(DeckId::new("none"))], &[Tag::new(language)]);
    let [proof] = proofs.try_into().expect("the deck that exists");
    proof
}

fn spot(proof: &Proof, card: &str) -> CardSpot {
    let file = proof.file.as_ref().expect("a file");
    let found = file.cards.iter().find(|(id, _)| *id == CardId::new(card));
    found.expect("the card").1.clone()
}

const AR: &str = "(\n language: \"ar\",\n title: \"x\",\n cards: {\n  \"one\": (\n   title: \"x\",\n   explain: [\"y\"],\n   ask: [\n    \"a\",\n    \"b\",\n   ],\n   status: Draft,\n  ),\n  \"two\": (title: \"x\", ask: [\"a\", \"b\"]),\n },\n)\n";

#[test]
fn a_line_of_the_file_is_a_line_of_the_card() {
    let proof = proof(sound().with("decks/d/ar.ron", AR), "d", "ar");
    let one = spot(&proof, "d/one");
    assert_eq!((one.first, one.last), (5, 13));
    assert_eq!(
        [5, 6, 7, 8, 9, 10, 11, 12].map(|line| one.text_at(line)),
        [
            None,
            None,
            Some((List::Explain, 0)),
            Some((List::Explain, 0)),
            Some((List::Ask, 0)),
            Some((List::Ask, 1)),
            Some((List::Ask, 1)),
            None,
        ]
    );
    assert_eq!([(List::Ask, 1), (List::FollowUps, 0)].map(|text| one.line_of(text)), [10, 5]);
    let two = spot(&proof, "d/two");
    assert_eq!((two.has(13), two.has(14), two.has(15)), (false, true, false));
}

#[test]
fn a_page_of_the_map_is_explained_by_what_happens_and_who_does_what() {
    let map = "(source: \"sv\", pages: [(id: \"waiting\")])";
    let text = "(\n language: \"sv\",\n title: \"K\",\n pages: {\n  \"waiting\": (\n   title: \"V\",\n   happens: [\"A.\"],\n   who: [\"B.\"],\n   ask: [\"C?\"],\n  ),\n },\n)\n";
    let proof = proof(sound().with("map/map.ron", map).with("map/sv.ron", text), "map", "sv");
    let page = spot(&proof, "map/waiting");
    assert_eq!(
        [7, 8, 9].map(|line| page.text_at(line)),
        [Some((List::Explain, 0)), Some((List::Explain, 1)), Some((List::Ask, 0))]
    );
}

#[test]
fn places_are_known_of_a_file_that_ends_too_early() {
    let half = AR.split("\"b\"").next().expect("the beginning").to_owned();
    let proof = proof(sound().with("decks/d/ar.ron", half), "d", "ar");
    assert_eq!(spot(&proof, "d/one").line_of((List::Ask, 0)), 9);
    assert!(proof.deck.is_some_and(|deck| !deck.cards[0].texts.contains_key(&Tag::new("ar"))));
}
