//! Starts that are written are read without an error.

use super::sound;
use crate::content::{Unit, start};
use crate::domain::id::{DeckId, GuideId};
use crate::domain::language::Tag;
use crate::problem::Severity;

#[test]
fn a_started_translation_lacks_its_texts_and_nothing_else() {
    let id = DeckId::new("d");
    let content = sound().content();
    let start = |beside: &str| {
        let unit = Unit::Deck(id.clone());
        content.start_of(&unit, &Tag::new("ar"), &Tag::new(beside)).expect("a start")
    };
    let (path, text) = start("sv");
    assert_eq!(path, "decks/d/ar.ron");
    assert!(text.contains("\"\", // Det finns steg.\n"), "{text}");
    assert_eq!(text.matches("translated_from").count(), 2, "{text}");
    let (_, with_english) = start("en");
    assert!(with_english.contains("\"\", // Det finns steg. | There are steps.\n"), "{with_english}");
    let (proofs, _) = sound().with(&path, text).content().proofs(&[Unit::Deck(id)], &[Tag::new("ar")]);
    let codes: Vec<&str> = proofs[0].problems.iter().map(|problem| problem.code).collect();
    assert!(
        codes.iter().all(|code| ["missing-title", "missing-line", "unreviewed"].contains(code)),
        "{codes:?}"
    );
    assert!(codes.contains(&"missing-line"));
}

#[test]
fn a_started_deck_and_a_started_guide_open_as_they_stand() {
    let sv = Tag::new("sv");
    let mut files = sound();
    for (path, text) in
        start::deck("ours", &sv).into_iter().flatten().chain(start::guide("ours", &sv).into_iter().flatten())
    {
        files = files.with(&path, text);
    }
    let content = files.content();
    let severe: Vec<_> =
        content.check().into_iter().filter(|problem| problem.severity == Severity::Error).collect();
    assert_eq!(severe, []);
    assert_eq!(content.deck(&DeckId::new("ours"), &[]).expect("the deck").0.cards.len(), 1);
    assert_eq!(content.open(&GuideId::new("ours"), &[]).expect("the guide").0.guide.phases.len(), 9);
    assert!(start::deck("map", &sv).is_none() && start::guide("A b", &sv).is_none());
}

#[test]
fn a_started_translation_of_other_texts_lacks_its_texts_and_nothing_else() {
    let files = || {
        sound()
            .replacing("guides/g/sv.ron", "title: \"Guiden\",", "title: \"Guiden\", purpose: \"Vi ser.\", plan_ideas: {Structure: [\"Skolan\"]},")
            .with("common/sv.ron", "(language: \"sv\", phases: {Open: (prompts: [\"Hälsa.\"])}, checklists: {\"room\": (title: \"Rum\", items: [\"Stol.\"], when: [Telephone])})")
            .with("library.ron", "(contacts: [(id: \"sos\", number: \"112\")])")
            .with("safety/sv.ron", "(language: \"sv\", shared: [\"Paus.\"], contacts: {\"sos\": \"Fara\"})")
            .with("glossary/terms.ron", "(source: \"sv\", terms: [(id: \"no\")])")
            .with("glossary/sv.ron", "(language: \"sv\", terms: {\"no\": (term: \"nej\", forms: [\"nejet\"], status: Draft)})")
            .with("map/map.ron", "(source: \"sv\", pages: [(id: \"waiting\", stage: Waiting)])")
            .with("map/sv.ron", "(language: \"sv\", title: \"Karta\", pages: {\"waiting\": (title: \"V\", happens: [\"A.\"], status: Draft)})")
    };
    let units = [Unit::Guide(GuideId::new("g")), Unit::Common, Unit::Safety, Unit::Glossary, Unit::Map];
    for unit in units {
        let tag = Tag::new("ar");
        let (path, text) = files().content().start_of(&unit, &tag, &Tag::new("en")).expect("a start");
        assert!(text.contains("\"\", // ") && text.contains("status: Draft"), "{text}");
        assert_eq!(text.contains("translated_from"), unit != Unit::Glossary, "{text}");
        let content = files().with(&path, text.clone()).content();
        let codes: Vec<&str> = content
            .check()
            .iter()
            .filter(|problem| problem.place.as_ref().is_some_and(|place| place.path.ends_with(&path)))
            .map(|problem| problem.code)
            .collect();
        let lacks = ["missing-title", "missing-line", "missing-text", "missing-contact", "unreviewed"];
        assert!(codes.iter().all(|code| lacks.contains(code)), "{codes:?} {text}");
        assert!(codes.len() > 1, "{codes:?}");
        // What there is now is copied as it stands.
        assert_eq!(content.file_of(&unit, &tag), Some((path, text)));
    }
}
