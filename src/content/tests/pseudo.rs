//! Texts in the languages made for tests of the program.

use super::*;
use crate::domain::card::{Address, List, Status};
use crate::domain::id::DeckId;

fn tags(tags: &[&str]) -> Vec<Tag> {
    tags.iter().map(|tag| Tag::new(*tag)).collect()
}

#[test]
fn every_text_of_a_guide_is_made_of_the_english_one_and_counts_as_approved() {
    let content = Content::embedded();
    let wanted = tags(&["ar-XB", "en-XA", "en"]);
    let (library, _) = content.open(&GuideId::new("after-refusal"), &wanted).unwrap();
    for tag in &wanted[..2] {
        assert_eq!(library.guide.texts[tag].status, Status::Approved);
        assert_eq!(
            library.guide.texts[tag].checklists.len(),
            library.guide.texts[&wanted[2]].checklists.len()
        );
        assert_eq!(library.safety.texts[tag].shared.len(), library.safety.texts[&wanted[2]].shared.len());
        assert_eq!(library.glossary.texts[tag].len(), library.glossary.texts[&wanted[2]].len());
        for card in library.decks.values().flat_map(|deck| &deck.cards) {
            let text = &card.texts[tag];
            assert_eq!((text.status, text.stale), (Status::Approved, false), "{}", card.id);
            for list in [List::Explain, List::Ask, List::FollowUps] {
                assert_eq!(text.count(list), card.texts[&wanted[2]].count(list), "{}", card.id);
            }
        }
    }
    let card =
        library.decks[&DeckId::new("frame")].cards.iter().find(|card| card.id.name() == "break").unwrap();
    let line =
        |tag: &str| card.line(&Tag::new(tag), List::Explain, 0, Address::Masculine).unwrap().to_string();
    assert_eq!(line("en"), "Raise your hand if you want a break.");
    assert_eq!(line("en-XA"), "[Ŕááííšéé ýóóúúŕ ĥááñd ííf ýóóúú ŵááñţ áá bŕééááķ.]");
    assert_eq!(line("ar-XB"), "راعسي ئوؤر هاند عف ئوؤ ضانت ا برياك.");
}

#[test]
fn they_are_made_only_when_they_are_asked_for_and_stand_in_no_list() {
    let content = Content::embedded();
    let id = DeckId::new("frame");
    let languages = |wanted: &[&str]| -> Vec<String> {
        let (deck, _) = content.deck(&id, &tags(wanted)).unwrap();
        deck.cards[0].texts.keys().map(ToString::to_string).collect()
    };
    assert_eq!(languages(&["ar-XB"]), ["ar-XB", "sv"], "what they are made of was not asked for");
    assert_eq!(languages(&["en", "ar-XB"]), ["ar-XB", "en", "sv"]);
    assert_eq!(languages(&["en"]), ["en", "sv"]);
    let (all, _) = content.in_all(&crate::content::Unit::Deck(id.clone())).unwrap();
    assert!(
        all.cards.iter().all(|card| card.texts.keys().all(|tag| !["ar-XB", "en-XA"].contains(&tag.as_str())))
    );
    let (index, _) = content.index(&tags(&["ar-XB"]));
    assert!(index.guides.iter().all(|guide| guide.titles.contains_key(&Tag::new("ar-XB"))));
    let listed = index.languages.iter().chain(index.guides.iter().flat_map(|guide| &guide.languages));
    let listed = listed.chain(index.decks.iter().flat_map(|deck| &deck.languages));
    assert!(listed.into_iter().all(|tag| !tag.as_str().contains("-X")));
}
