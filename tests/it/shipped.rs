//! What the shipped decks and guides promise together: every dimension and area, nine phases, minutes that add up.
//!
//! How each line is written is `check`'s; knows no screen.

use std::collections::{BTreeMap, BTreeSet};

use sammanhang::content::mark::{self, Field, Mark};
use sammanhang::content::{Content, Unit};
use sammanhang::domain::card::{Card, Dimension, Status, StopArea};
use sammanhang::domain::guide::{Phase, PhaseKind, Step};
use sammanhang::domain::id::DeckId;
use sammanhang::domain::language::Tag;
use sammanhang::domain::library::Library;
use sammanhang::domain::map::DECK;
use sammanhang::domain::safe_text::SafeText;
use sammanhang::fit;
use sammanhang::locale::Languages;
use sammanhang::problem::{Problem, Severity};

/// Decks about the talk itself, about rights, or the pages of the map: of any size, about what they are about.
const OF_THEIR_OWN: [&str; 4] = ["frame", "without-interpreter", "rights", DECK];

fn languages() -> [Tag; 2] {
    [Tag::new("sv"), Tag::new("en")]
}

/// Every shipped guide with all it uses.
fn libraries() -> Vec<Library> {
    let content = Content::embedded();
    let guides = content.names().guides;
    assert!(guides.len() >= 9);
    guides.iter().map(|guide| content.open(&guide.id, &languages()).expect("a sound guide").0).collect()
}

/// Swedish and English are complete; in another language a card may be missing, since a gap serves better than a guess.
#[test]
fn nothing_shipped_has_a_fault_or_a_warning() {
    let is_gap = |problem: &Problem| {
        let stem = problem.place.as_ref().and_then(|place| place.path.file_stem()?.to_str());
        problem.code == "missing-card" && !matches!(stem, Some("sv" | "en"))
    };
    let (languages, _) = Languages::embedded();
    let content = Content::embedded().knowing(languages.all());
    let problems = fit::check(&content, &languages, &mut |_, _| {});
    let told =
        problems.iter().filter(|problem| problem.severity != Severity::Information && !is_gap(problem));
    assert_eq!(told.collect::<Vec<_>>(), Vec::<&Problem>::new());
}

#[test]
fn every_deck_serves_every_dimension_and_area_and_is_used() {
    let mut decks: BTreeMap<DeckId, Vec<Card>> = BTreeMap::new();
    for library in libraries() {
        decks.extend(library.decks.into_iter().map(|(id, deck)| (id, deck.cards)));
    }
    let shipped: BTreeSet<DeckId> =
        Content::embedded().names().decks.into_iter().map(|deck| deck.id).collect();
    assert_eq!(shipped, decks.keys().cloned().collect(), "a deck that no guide uses");
    for (id, cards) in decks.iter().filter(|(id, _)| !OF_THEIR_OWN.contains(&id.as_str())) {
        assert!(cards.len() >= 6, "{id}");
        for dimension in [Dimension::Comprehensibility, Dimension::Manageability, Dimension::Meaningfulness] {
            let count = cards.iter().filter(|card| card.dimension == Some(dimension)).count();
            assert!(count >= 2, "{id}: {count} cards of {dimension:?}");
        }
        for area in
            [StopArea::Structure, StopArea::TalkAndTime, StopArea::OrganisedPlay, StopArea::ParentSupport]
        {
            assert!(cards.iter().any(|card| card.stop.contains(&area)), "{id}: nothing touches {area:?}");
        }
    }
}

#[test]
fn every_guide_has_nine_phases_and_minutes_that_add_up() {
    use PhaseKind as K;
    let all =
        [K::Prepare, K::Brief, K::Open, K::Understand, K::Manage, K::Meaning, K::Plan, K::Close, K::Debrief];
    for library in libraries() {
        let guide = &library.guide;
        let kinds: Vec<PhaseKind> = guide.phases.iter().map(|phase| phase.kind).collect();
        assert!(
            all.iter().all(|kind| kinds.contains(kind)) && kinds.len() == all.len(),
            "{}: {kinds:?}",
            guide.id
        );
        let with_participant = guide.phases.iter().filter(|phase| !phase.kind.is_for_adults());
        let sum: u32 = with_participant.clone().map(|phase| phase.minutes).sum();
        assert_eq!(guide.minutes, Some(sum), "{}", guide.id);
        for phase in with_participant {
            assert!(phase.minutes >= needed(phase, &library), "{} {}: too short", guide.id, phase.id);
        }
    }
}

/// The sum of a phase's cards, a choice counting as its longest, the map as its longest page.
fn needed(phase: &Phase, library: &Library) -> u32 {
    let minutes = |card: &Card| card.minutes.expect("minutes");
    let longest = |step: &Step| match step {
        Step::Map => library.decks[&DeckId::new(DECK)].cards.iter().map(minutes).max(),
        _ => step.cards().iter().map(|id| minutes(library.card(id).expect("a card"))).max(),
    };
    phase.steps.iter().filter_map(longest).sum()
}

#[test]
fn every_guide_offers_ideas_for_the_four_areas_in_both_languages() {
    for library in libraries() {
        for language in languages() {
            let ideas = &library.guide.texts[&language].plan_ideas;
            assert_eq!(ideas.values().filter(|ideas| !ideas.is_empty()).count(), 4, "{}", library.guide.id);
            let gate = library.guide.texts[&language].presumes.is_some();
            assert_eq!(gate, library.guide.presumes, "{}", library.guide.id);
        }
    }
}

/// Every shipped text, in every language, can be marked as reviewed, and no line of its file changes but the mark's.
#[test]
fn every_shipped_text_can_be_marked() {
    let content = Content::embedded();
    let text = |text: &str| Field::Is(SafeText::new(text).expect("a text"));
    let mark =
        Mark { status: Status::Reviewed, reviewed_by: text("AB"), translated_from: text("000000000000") };
    let names = content.names();
    let decks = names.decks.into_iter().map(|deck| deck.id);
    let decks = decks.map(|id| if id.as_str() == DECK { Unit::Map } else { Unit::Deck(id) });
    let guides = names.guides.into_iter().map(|guide| Unit::Guide(guide.id));
    let units: Vec<Unit> = decks.chain(guides).chain([Unit::Common, Unit::Safety, Unit::Glossary]).collect();
    let mut marked = 0;
    for (unit, tag) in units.iter().flat_map(|unit| names.languages.iter().map(move |tag| (unit, tag))) {
        let (proofs, _) = content.proofs(std::slice::from_ref(unit), std::slice::from_ref(tag));
        let Some(file) = proofs.into_iter().next().and_then(|proof| proof.file) else { continue };
        let bytes = content.bytes(&file).expect("the file");
        for (id, _) in &file.cards {
            let entry = matches!(unit, Unit::Deck(_) | Unit::Map | Unit::Glossary).then(|| id.name());
            let new =
                mark::set(&bytes, unit, entry, &mark).unwrap_or_else(|fault| panic!("{id} {tag}: {fault:?}"));
            let lines = |bytes: &[u8]| -> Vec<String> {
                String::from_utf8_lossy(bytes).lines().map(str::to_owned).collect()
            };
            let (before, after) = (lines(&bytes), lines(&new));
            let same = before.iter().zip(&after).take_while(|(old, new)| old == new).count();
            let tail =
                before.iter().rev().zip(after.iter().rev()).take_while(|(old, new)| old == new).count();
            assert!(before.len() - same - tail.min(before.len() - same) <= 3, "{id} {tag}");
            marked += 1;
        }
    }
    assert!(marked > 500, "{marked}");
}
