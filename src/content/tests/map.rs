//! The process map: its structure and texts, the faults that each can have, and its layers.

use rstest::rstest;

use super::{Files, all_told, checked, opened, sound};
use crate::content::Content;
use crate::domain::card::{Address, List, Stage, Status, Weight};
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::library::Library;

const MAP: &str = "map/map.ron";
const SV: &str = "map/sv.ron";
const EN: &str = "map/en.ron";
const GUIDE: &str = "guides/g/guide.ron";

/// The sound library with a map of three pages, in Swedish and English.
fn with_map() -> Files {
    sound()
        .with(
            MAP,
            "(\n source: \"sv\",\n pages: [\n  (id: \"one\", code: \"M-1\", stage: Arrival, next: \"two\", branches: [\"three\"], verified_on: \"2026-03-01\"),\n  (id: \"two\", code: \"M-2\", stage: Waiting, after: \"one\", weight: Tender, minutes: 7, verified_on: \"2026-03-01\"),\n  (id: \"three\", code: \"M-3\", after: \"one\", verified_on: \"2026-03-01\"),\n ],\n)\n",
        )
        .with(
            SV,
            "(\n language: \"sv\",\n title: \"Kartan\",\n pages: {\n  \"one\": (title: \"Ett\", happens: [\"Du kom hit.\", \"Du bor här.\"], who: [\"Personal hjälper.\"], ask: [\"Vad vill du?\"], status: Approved),\n  \"two\": (title: \"Två\", happens: [\"Du väntar.\"], status: Approved),\n  \"three\": (title: \"Tre\", ask: [\"Hur är det?\"], for_facilitator: [\"Ta tid.\"], status: Approved),\n },\n)\n",
        )
        .with(
            EN,
            "(\n language: \"en\",\n title: \"The map\",\n pages: {\n  \"one\": (title: \"One\", happens: [\"You came here.\", \"You live here.\"], who: [\"Staff help.\"], ask: [\"What do you want?\"], status: Approved),\n  \"two\": (title: \"Two\", happens: [\"You wait.\"], status: Approved),\n  \"three\": (title: \"Three\", ask: [\"How is it?\"], for_facilitator: [\"Take time.\"], status: Approved),\n },\n)\n",
        )
        .replacing(GUIDE, "Card(\"d/one\"), Choose", "Map, Card(\"d/one\"), Choose")
}

fn open(content: &Content, languages: &[&str]) -> (Library, Vec<String>) {
    let languages: Vec<Tag> = languages.iter().map(|&tag| Tag::new(tag)).collect();
    let (library, problems) = content.open(&GuideId::new("g"), &languages).expect("the guide opens");
    (library, all_told(&problems))
}

fn lines(library: &Library, page: &str, language: &str) -> Vec<String> {
    let card = library.card(&CardId::of_page(page)).expect("the page");
    let tag = Tag::new(language);
    let line = |(list, line): (List, usize)| {
        card.line(&tag, list, line, Address::Masculine).map_or_else(|| "–".to_owned(), ToString::to_string)
    };
    card.path().map(line).collect()
}

#[test]
fn a_sound_map_opens_with_every_guide_and_its_pages_are_cards() {
    assert_eq!(checked(with_map()), [] as [&str; 0]);
    let content = with_map().content();
    let (library, problems) = open(&content, &["en"]);
    assert_eq!(problems, [] as [&str; 0]);
    let map = library.map.as_ref().expect("a map");
    let two = map.of_stage(Stage::Waiting).expect("a page");
    assert_eq!((two.card.as_str(), two.after.as_ref().map(CardId::name)), ("map/two", Some("one")));
    assert_eq!(map.pages[0].ahead().iter().map(CardId::name).collect::<Vec<_>>(), ["two", "three"]);
    let card = library.card(&two.card).expect("its words");
    assert_eq!((card.weight, card.code.as_deref(), card.minutes), (Weight::Tender, Some("M-2"), Some(7)));
    assert_eq!(
        lines(&library, "one", "en"),
        ["You came here.", "You live here.", "Staff help.", "What do you want?"]
    );
    assert_eq!(library.decks[&DeckId::new("map")].titles[&Tag::new("en")].as_str(), "The map");
    assert_eq!(
        library.card(&CardId::of_page("three")).map(|card| card.texts[&Tag::new("sv")].status),
        Some(Status::Approved)
    );
}

#[test]
fn the_map_is_listed_and_opened_as_a_deck() {
    let content = with_map().content();
    let (index, _) = content.index(&[]);
    assert_eq!(index.decks.iter().map(|deck| deck.id.as_str()).collect::<Vec<_>>(), ["d", "map"]);
    assert_eq!(content.names().decks, index.decks);
    let (deck, _) = content.deck(&DeckId::new("map"), &[Tag::new("en")]).expect("it opens");
    assert_eq!(deck.cards.len(), 3);
    // Reckoned by hand from the format, with another program.
    let fingerprints = content.fingerprints(&DeckId::new("map"));
    assert_eq!(fingerprints[0], (CardId::of_page("one"), "ae9dcb301d3a".to_owned()));
}

#[test]
fn a_guide_that_gives_no_minutes_counts_those_of_its_page() {
    let files = with_map().replacing(GUIDE, "source: \"sv\",", "source: \"sv\", stages: [Waiting],");
    let (library, _) = open(&files.content(), &[]);
    assert_eq!(library.guide.phases[1].minutes, 6 + 6 + 7);
    let (library, _) = open(&with_map().content(), &[]);
    assert_eq!(library.guide.phases[1].minutes, 12, "a guide of no one stage");
}

#[rstest]
#[case::unknown(
    MAP,
    "after: \"one\", weight",
    "after: \"oone\", weight",
    "E unknown-page map/map.ron:5:51+6 page=oone nearest=one"
)]
#[case::branch(
    MAP,
    "[\"three\"]",
    "[\"two\", \"zzzzzz\"]",
    "E unknown-page map/map.ron:4:75+8 page=zzzzzz nearest=none"
)]
#[case::itself(MAP, "next: \"two\"", "next: \"one\"", "E page-leads-to-itself map/map.ron:4:50+5 page=one")]
#[case::duplicate(MAP, "id: \"three\"", "id: \"one\"", "E duplicate-id map/map.ron:6:8+5 id=one")]
#[case::bad_id(MAP, "id: \"three\"", "id: \"Three\"", "E bad-id map/map.ron:6:8+7 id=Three")]
#[case::stage(
    MAP,
    "stage: Waiting",
    "stage: Arrival",
    "E duplicate-stage map/map.ron:5:35+7 stage=Arrival other=one"
)]
#[case::word(
    MAP,
    "stage: Waiting",
    "stage: Wating",
    "E unknown-word map/map.ron:5:35+6 found=Wating nearest=Waiting choices=Arrival, Application, Dublin, Waiting, BeforeDecision, Positive, Refusal, Appeal, PreparingReturn, Return, TurningEighteen"
)]
#[case::field(
    MAP,
    "branches",
    "branch",
    "E unknown-field map/map.ron:4:57+6 found=branch nearest=branches choices=id, code, stage, after, next, branches, weight, minutes, verified_on"
)]
#[case::code(MAP, "M-3", "M-1", "E duplicate-code map/map.ron:6:23+5 code=M-1 other=map/one")]
#[case::code_of_a_deck(MAP, "M-3", "D-2", "E duplicate-code map/map.ron:6:23+5 code=D-2 other=d/two")]
#[case::date(MAP, "2026-03-01", "2026-3-1", "E bad-date map/map.ron:4:91+10 date=2026-3-1")]
#[case::minutes(MAP, "minutes: 7", "minutes: 0", "E bad-minutes map/map.ron:5:83+1 minutes=0 limit=480")]
#[case::unverified(MAP, ", verified_on: \"2026-03-01\"),\n ]", "),\n ]", "I unverified map/map.ron:6:3+1")]
#[case::empty(SV, "happens: [\"Du väntar.\"], ", "", "E no-page-lines map/sv.ron:6:3+5")]
#[case::untitled(SV, "title: \"Två\", ", "", "E no-title map/sv.ron:6:3+5")]
#[case::no_text(SV, "\"three\":", "\"thre\":", "E no-page-text map/sv.ron:4:2+5 page=three")]
#[case::obsolete(EN, "\"three\":", "\"thre\":", "W obsolete-page map/en.ron:7:3+6 page=thre nearest=three")]
#[case::missing(EN, "\"three\":", "\"thre\":", "W missing-page map/en.ron:4:2+5 page=three")]
#[case::key(SV, "\"three\":", "\"two\":", "E duplicate-key map/sv.ron:7:3+5 key=two")]
#[case::line(EN, "\"You live here.\"", "\"\"", "W missing-line map/en.ron:5:53+2 list=happens number=2")]
#[case::fewer(EN, ", \"You live here.\"", "", "W fewer-lines map/en.ron:5:25+7 list=happens have=1 need=2")]
#[case::brace(EN, "Staff help.", "Staff {help.", "E reserved-brace map/en.ron:5:85+1 character={")]
#[case::language(EN, "\"en\"", "\"sv\"", "E wrong-language map/en.ron:2:12+4 found=sv expected=en")]
#[case::long(
    SV,
    "Du väntar.",
    "Du väntar och du väntar och du väntar och du väntar och du väntar och du.",
    "W long-line map/sv.ron:6:35+75 words=16 limit=15"
)]
#[case::stale(
    EN,
    "status: Approved),\n  \"two\"",
    "status: Approved, translated_from: \"000000000000\"),\n  \"two\"",
    "W stale map/en.ron:5:157+14"
)]
#[case::twice(MAP, "[\"three\"]", "[\"three\", \"three\"]", "W page-twice map/map.ron:4:77+7 page=three")]
#[case::next_and_branch(
    MAP,
    "[\"three\"]",
    "[\"three\", \"two\"]",
    "W page-twice map/map.ron:4:77+5 page=two"
)]
#[case::unasked(MAP, "weight: Tender", "weight: Heavy", "W shown-unasked map/map.ron:4:50+5 page=two")]
#[case::why(SV, "Du väntar.", "Varför väntar du?", "W asks-why map/sv.ron:6:35+19 word=varför")]
#[case::folder("decks/map/deck.ron", "", "", "E reserved-deck decks/map")]
fn each_fault_of_the_map_is_told_with_its_place(
    #[case] path: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] expected: &str,
) {
    let files = if old.is_empty() {
        with_map().with(path, "(source: \"sv\", cards: [])").with("decks/map/sv.ron", "()")
    } else {
        with_map().replacing(path, old, new)
    };
    let problems = checked(files);
    assert!(problems.contains(&expected.to_owned()), "{problems:#?}");
}

#[test]
fn a_way_that_leads_back_is_told_at_each_page_on_it() {
    let files = with_map().replacing(MAP, "stage: Arrival, next", "stage: Arrival, after: \"two\", next");
    assert_eq!(
        checked(files),
        [
            "E map-loop map/map.ron:4:51+5 way=one ← two ← one",
            "E map-loop map/map.ron:5:51+5 way=two ← one ← two"
        ]
    );
}

#[test]
fn a_faulty_map_leaves_the_guide_alone_and_a_faulty_translation_the_map() {
    let broken = with_map().replacing(MAP, "after: \"one\", weight", "after: \"x\", weight");
    let (library, problems) = open(&broken.content(), &["en"]);
    assert!(library.map.is_none() && !library.decks.contains_key(&DeckId::new("map")));
    assert_eq!(problems, ["E unknown-page map/map.ron:5:51+3 page=x nearest=none"]);
    let (library, problems) = open(&with_map().with(EN, "(language: \"en\"").content(), &["en"]);
    assert!(library.map.is_some());
    assert_eq!(lines(&library, "two", "en"), ["–"]);
    assert_eq!(problems, ["E ends-too-early map/en.ron:1:15+1"]);
    let empty = with_map().with(MAP, "(source: \"sv\", pages: [])");
    assert!(checked(empty).contains(&"E no-pages map/map.ron:1:16+5".to_owned()));
}

#[test]
fn texts_are_looked_at_though_the_structure_cannot_be_read() {
    let files = with_map().with(MAP, "(").replacing(EN, "Staff help.", "Staff {help.");
    assert_eq!(
        checked(files),
        ["E reserved-brace map/en.ron:5:85+1 character={", "E ends-too-early map/map.ron:1:1+1"]
    );
}

#[test]
fn a_guide_that_shows_a_map_where_there_is_none_is_told() {
    let files = sound().replacing(GUIDE, "Card(\"d/one\"), Choose", "Map, Card(\"d/one\"), Choose");
    assert_eq!(checked(files.clone()), ["W no-map guides/g/guide.ron:5:36+3"]);
    assert_eq!(opened(files), Ok(vec![]));
}

#[test]
fn a_line_that_is_not_translated_keeps_the_numbers_of_those_after_it() {
    let files = with_map().replacing(EN, ", \"You live here.\"", "");
    let (library, _) = open(&files.content(), &["en"]);
    assert_eq!(lines(&library, "one", "en"), ["You came here.", "–", "Staff help.", "What do you want?"]);
}

#[test]
fn a_later_text_adds_or_replaces_one_language_and_a_later_map_replaces_all() {
    let local = Files::named("local")
        .with("map/so.ron", "(language: \"so\", title: \"X\", pages: {\"two\": (title: \"Laba\", happens: [\"Waad sugaysaa.\"])})");
    let content = with_map().content().with_layer(Box::new(local));
    let (library, _) = open(&content, &["en", "so"]);
    assert_eq!(lines(&library, "two", "so"), ["Waad sugaysaa."]);
    assert_eq!(lines(&library, "two", "en"), ["You wait."]);
    let local =
        Files::named("local").with(MAP, "(source: \"en\", pages: [(id: \"two\", stage: Waiting)])").with(
            EN,
            "(language: \"en\", title: \"Ours\", pages: {\"two\": (title: \"Mine\", ask: [\"Mine?\"])})",
        );
    let content = with_map().content().with_layer(Box::new(local));
    let (library, problems) = open(&content, &["sv", "en"]);
    assert_eq!(problems, [] as [&str; 0]);
    assert_eq!(library.map.as_ref().map(|map| map.pages.len()), Some(1));
    assert_eq!(
        (lines(&library, "two", "en"), lines(&library, "two", "sv")),
        (vec!["Mine?".to_owned()], vec!["–".to_owned()])
    );
    assert_eq!(
        all_told(&content.check()),
        ["I unreviewed local/map/en.ron:1:41+5", "I unverified local/map/map.ron:1:24+1"]
    );
    let alone = Files::named("local").with("map/so.ron", "()");
    assert_eq!(
        all_told(&sound().content().with_layer(Box::new(alone)).check()),
        ["E missing-structure local/map file=map.ron"]
    );
}

#[test]
fn a_fact_may_say_why_and_what_is_heavy_may_follow_what_is() {
    let files = with_map().replacing(SV, "Du väntar.", "Du får veta varför du väntar.");
    assert_eq!(checked(files), [] as [&str; 0]);
    let heavy = with_map().replacing(MAP, "weight: Tender", "weight: Heavy");
    let both = heavy.replacing(MAP, "stage: Arrival, next", "stage: Arrival, weight: Heavy, next");
    assert_eq!(checked(both), [] as [&str; 0]);
}
