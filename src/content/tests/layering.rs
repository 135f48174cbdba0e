//! Layers: a later structure replaces, a later text adds, contacts merge, references cross.

use super::{Files, all_told, opened, sound, told};
use crate::content::Content;
use crate::domain::card::{Address, List, Stage};
use crate::domain::id::{CardId, ContactId, DeckId, GuideId, TermId};
use crate::domain::language::{Digits, Direction, Language, Tag};
use crate::domain::library::Library;
use crate::problem::Problem;

fn tags(tags: &[&str]) -> Vec<Tag> {
    tags.iter().map(|&tag| Tag::new(tag)).collect()
}

fn open(content: &Content, languages: &[&str]) -> (Library, Vec<Problem>) {
    content.open(&GuideId::new("g"), &tags(languages)).expect("the guide opens")
}

fn line(library: &Library, card: &str, language: &str) -> Option<String> {
    let card = library.card(&CardId::new(card))?;
    Some(card.line(&Tag::new(language), List::Ask, 0, Address::Masculine)?.to_string())
}

#[test]
fn a_guide_opens_with_its_decks_in_the_asked_languages_only() {
    let broken = sound().with("decks/d/ar.ron", "not RON").with("decks/unused/deck.ron", "not RON");
    let (library, problems) = open(&broken.content(), &["en"]);
    assert_eq!(all_told(&problems), [] as [&str; 0]);
    assert_eq!(library.guide.phases[1].minutes, 12, "one and the longest of two");
    assert_eq!(library.decks.keys().map(DeckId::as_str).collect::<Vec<_>>(), ["d"]);
    assert_eq!(line(&library, "d/one", "sv").as_deref(), Some("Vad vill du?"));
    assert_eq!(line(&library, "d/one", "en").as_deref(), Some("What do you want?"));
    let (library, _) = open(&sound().content(), &[]);
    assert_eq!(line(&library, "d/one", "en"), None);
}

#[test]
fn a_later_text_replaces_or_adds_one_language() {
    let local = Files::named("local")
        .with(
            "decks/d/en.ron",
            "(language: \"en\", title: \"X\", cards: {\"one\": (title: \"Y\", ask: [\"Mine?\", \"\"])})",
        )
        .with(
            "decks/d/so.ron",
            "(language: \"so\", title: \"X\", cards: {\"one\": (title: \"Y\", ask: [\"Maxay?\"])})",
        );
    let content = sound().content().with_layer(Box::new(local));
    let (library, problems) = open(&content, &["en", "so"]);
    assert_eq!(line(&library, "d/one", "en").as_deref(), Some("Mine?"));
    assert_eq!(line(&library, "d/two", "en"), None, "the whole language is replaced");
    assert_eq!(line(&library, "d/one", "so").as_deref(), Some("Maxay?"));
    assert_eq!(line(&library, "d/one", "sv").as_deref(), Some("Vad vill du?"));
    assert_eq!(told(&problems[0]), "W missing-card local/decks/d/en.ron:1:30+5 card=two");
    let (index, _) = content.index(&[]);
    assert_eq!(index.decks[0].languages, tags(&["en", "so", "sv"]));
}

#[test]
fn a_later_structure_replaces_a_deck_with_all_its_texts() {
    let local = Files::named("local")
        .with("decks/d/deck.ron", "(source: \"en\", stages: [Refusal], cards: [(id: \"one\"), (id: \"two\")])")
        .with("decks/d/en.ron", "(language: \"en\", title: \"X\", cards: {\"one\": (title: \"Y\", ask: [\"Mine?\"]), \"two\": (title: \"Z\", ask: [\"Two?\"])})");
    let content = sound().content().with_layer(Box::new(local));
    let (library, problems) = open(&content, &["sv", "en"]);
    assert_eq!(all_told(&problems), [] as [&str; 0]);
    assert_eq!(line(&library, "d/one", "sv"), None);
    assert_eq!(line(&library, "d/one", "en").as_deref(), Some("Mine?"));
    assert_eq!(library.decks[&DeckId::new("d")].stages, [Stage::Refusal]);
}

#[test]
fn a_broken_later_deck_is_not_replaced_by_the_earlier_one_in_silence() {
    let local = Files::named("local").with("decks/d/deck.ron", "(");
    let problems =
        sound().content().with_layer(Box::new(local)).open(&GuideId::new("g"), &[]).map(|_| ()).unwrap_err();
    assert_eq!(told(&problems[3]), "E ends-too-early local/decks/d/deck.ron:1:1+1");
}

#[test]
fn references_cross_layers_and_a_check_reports_on_the_last_only() {
    let below = sound().replacing("decks/d/sv.ron", "Vad vill du?", "Varför  det?");
    let local = Files::named("local")
        .with("guides/mine/guide.ron", "(source: \"sv\", phases: [(id: \"open\", kind: Open, steps: [Card(\"d/one\"), Card(\"d/three\")])])")
        .with("guides/mine/sv.ron", "(language: \"sv\", title: \"Min\", phases: {\"open\": ()}, status: Approved)");
    let content = below.content().with_layer(Box::new(local));
    let mut steps = Vec::new();
    let problems = content.check_with(&mut |done, all| steps.push((done, all)));
    assert_eq!(
        all_told(&problems),
        ["E unknown-card local/guides/mine/guide.ron:1:78+9 card=d/three nearest=none"]
    );
    assert_eq!(steps, [(0, 2), (1, 2), (2, 2)]);
}

#[test]
fn contacts_merge_by_id_and_safety_and_glossary_by_entry() {
    let below = sound()
        .with("library.ron", "(source: \"sv\", check_back: \"d/two\", contacts: [(id: \"emergency\", number: \"112\", for_participant: true), (id: \"god-man\")])")
        .with("safety/sv.ron", "(language: \"sv\", shared: [\"Paus.\"], adults: [\"Stanna.\"], contacts: {\"emergency\": \"Fara\", \"god-man\": \"God man\"})")
        .with("safety/en.ron", "(language: \"en\", shared: [\"Break.\"], adults: [\"Stay.\"], contacts: {\"emergency\": \"Danger\", \"god-man\": \"Representative\"})")
        .with("glossary/terms.ron", "(source: \"sv\", terms: [(id: \"refusal\"), (id: \"appeal\")])")
        .with("glossary/sv.ron", "(language: \"sv\", terms: {\"refusal\": (term: \"avslag\"), \"appeal\": (term: \"överklagande\")})");
    let local = Files::named("local")
        .with(
            "library.ron",
            "(contacts: [(id: \"god-man\", number: \"070-1\"), (id: \"night\", number: \"08-1\")])",
        )
        .with("safety/sv.ron", "(language: \"sv\", adults: [\"Ring.\"], contacts: {\"night\": \"Nattjour\"})")
        .with("glossary/sv.ron", "(language: \"sv\", terms: {\"refusal\": (term: \"nej\")})")
        .with("glossary/terms.ron", "(source: \"sv\", terms: [(id: \"night\")])");
    let content = below.content().with_layer(Box::new(local));
    let (library, problems) = open(&content, &["en"]);
    assert_eq!(all_told(&problems), [] as [&str; 0]);
    let contacts: Vec<_> =
        library.safety.contacts.iter().map(|c| (c.id.as_str(), c.number.as_deref())).collect();
    assert_eq!(contacts, [("emergency", Some("112")), ("god-man", Some("070-1")), ("night", Some("08-1"))]);
    assert_eq!(library.check_back, Some(CardId::new("d/two")));
    let sv = &library.safety.texts[&Tag::new("sv")];
    assert_eq!((&*sv.shared[0], &*sv.adults[0]), ("Paus.", "Ring."));
    assert_eq!(&*sv.contacts[&ContactId::new("emergency")], "Fara");
    assert_eq!(&*sv.contacts[&ContactId::new("night")], "Nattjour");
    assert_eq!(&*library.safety.texts[&Tag::new("en")].shared[0], "Break.");
    let terms = &library.glossary.texts[&Tag::new("sv")];
    assert_eq!(&*terms[&TermId::new("refusal")].term, "nej");
    assert_eq!(&*terms[&TermId::new("appeal")].term, "överklagande");
    assert_eq!(library.glossary.terms.len(), 3);
}

#[test]
fn faults_of_shared_files_leave_the_guide_alone() {
    let files = sound()
        .with("library.ron", "(check_back: \"d/none\", contacts: [(id: \"a\", number: \"ring!\"), (id: \"b\", number: \"112\"), (id: \"b\")])")
        .with("safety/sv.ron", "(language: \"sv\", contacts: {\"c\": \"x\", \"b\": \"B\"})")
        .with("glossary/terms.ron", "(source: \"sv\", terms: [(id: \"A\")])");
    assert_eq!(
        opened(files.clone()),
        Ok(vec![
            "E bad-id glossary/terms.ron:1:29+3 id=A".to_owned(),
            "E unknown-card library.ron:1:14+8 card=d/none nearest=d/one".to_owned(),
            "E bad-number library.ron:1:53+7 number=ring!".to_owned(),
            "E duplicate-id library.ron:1:94+3 id=b".to_owned(),
            "W obsolete-contact safety/sv.ron:1:29+3 contact=c nearest=none".to_owned(),
        ])
    );
    let (library, _) = open(&files.content(), &[]);
    assert_eq!(library.safety.contacts.len(), 1);
}

#[test]
fn the_deck_without_an_interpreter_comes_along() {
    let mut files = sound();
    for name in ["deck", "sv"] {
        let text = files.files[&format!("decks/d/{name}.ron")].clone();
        files = files.with(&format!("decks/without-interpreter/{name}.ron"), text);
    }
    let (library, _) = open(&files.content(), &[]);
    assert!(library.decks.contains_key(&DeckId::new("without-interpreter")));
}

#[test]
fn the_index_lists_guides_without_reading_texts_of_cards() {
    let files = sound()
        .with("decks/d/sv.ron", "not RON")
        .with("guides/bad/guide.ron", "(")
        .with("guides/bad/sv.ron", "(");
    let (index, problems) = files.content().index(&tags(&["en"]));
    assert_eq!(all_told(&problems), ["E ends-too-early guides/bad/guide.ron:1:1+1"]);
    let [bad, good] = index.guides.as_slice() else { panic!("{index:?}") };
    assert!(bad.is_broken);
    assert!(!good.is_broken);
    assert_eq!(good.minutes, 12);
    assert_eq!(&*good.titles[&Tag::new("en")], "The guide");
    assert_eq!(&*good.titles[&Tag::new("sv")], "Guiden");
    assert_eq!(index.languages, tags(&["en", "sv"]));
}

#[test]
fn the_index_lists_guides_in_the_order_of_the_process() {
    let mut files = sound();
    for (id, stages) in [("a", ""), ("b", "Return"), ("c", "TurningEighteen, Arrival"), ("d", "Waiting")] {
        let name = format!("guides/{id}/guide.ron");
        let structure = sound().files["guides/g/guide.ron"].clone();
        files = files.with(&name, structure).replacing(
            &name,
            "(\n source",
            &format!("(\n stages: [{stages}],\n source"),
        );
        for language in ["sv", "en"] {
            let texts = sound().files[&format!("guides/g/{language}.ron")].clone();
            files = files.with(&format!("guides/{id}/{language}.ron"), texts);
        }
    }
    let (index, problems) = files.content().index(&tags(&["en"]));
    assert!(problems.is_empty(), "{problems:?}");
    let ids: Vec<&str> = index.guides.iter().map(|guide| guide.id.as_str()).collect();
    assert_eq!(ids, ["c", "d", "b", "a", "g"]);
}

#[test]
fn aliases_are_resolved_and_unknown_languages_accepted_and_told() {
    let language = |tag: &str, aliases: &[&str]| Language {
        tag: Tag::new(tag),
        aliases: aliases.iter().map(|&alias| alias.to_owned()).collect(),
        autonym: String::new(),
        script: "Latn".into(),
        direction: Direction::default(),
        facilitator: false,
        digits: Digits::default(),
        words: None,
        is_pseudo: false,
        fallback: vec![],
    };
    let known = [language("sv", &[]), language("en", &[]), language("fa-AF", &["prs"])];
    let text = |tag: &str| {
        format!(
            "(language: \"{tag}\", title: \"D\", cards: {{\"one\": (title: \"Y\", explain: [\"Y.\"], ask: [\"Y?\", \"Y.\"], status: Approved), \"two\": (title: \"Y\", ask: [\"Y?\"], status: Approved)}})"
        )
    };
    let files = sound().with("decks/d/prs.ron", text("prs")).with("decks/d/tlh.ron", text("tlh"));
    let content = files.clone().content().knowing(&known);
    assert_eq!(all_told(&content.check()), ["W unknown-language decks/d/tlh.ron:1:12+5 tag=tlh"]);
    let (library, _) = open(&content, &["fa-AF", "tlh"]);
    assert!(line(&library, "d/one", "fa-AF").is_some());
    assert!(line(&library, "d/one", "tlh").is_some());
    let content = files.with("decks/d/fa-AF.ron", text("fa-AF")).content().knowing(&known);
    assert_eq!(told(&content.check()[0]), "E duplicate-language decks/d/prs.ron language=fa-AF");
}
