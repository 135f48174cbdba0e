//! The illustrative files of CONTENT.md, and the shape that the measuring tool writes.

use super::{Files, all_told, told};
use crate::domain::card::{Address, Answer, Dimension, List, Stage, Status, StopArea, Weight};
use crate::domain::guide::{Interpreting, PhaseKind, Step};
use crate::domain::id::{CardId, ChecklistId, DeckId, GuideId, PhaseId};
use crate::domain::language::Tag;
use crate::domain::pictogram::Pictogram;

const DECK: &str = r#"(
    source: "en",
    stages: [Waiting],                       // where in the asylum process; [] = any
    cards: [
        (
            id: "order-of-waiting",
            code: "W-1",                     // read aloud on the telephone
            dimension: Comprehensibility,    // None on cards about the talk itself
            stop: [Structure],               // STOP areas that it touches
            weight: Light,                   // Light | Tender | Heavy
            core: true,                      // kept when time is short; default false
            answer: Open,                    // Open | YesNo | YesLittleNo
            pictogram: Tomorrow,             // a drawing beside its lines
            minutes: 6,                      // without an interpreter
            verified_on: None,               // "2026-11-01" where it explains law or procedure
        ),
        (id: "short"),
    ],
)
"#;
const TEXTS: &str = r#"(
    language: "en",
    title: "Waiting",                        // for the adults
    cards: {
        "order-of-waiting": (
            title: "The steps",              // shown
            explain: ["There are several steps.", "I know which steps they are."],
            ask: ["What are you waiting for right now?", "We can write the steps in order."],
            follow_ups: ["Which step is the nearest?"],
            for_facilitator: ["Draw the steps while the participant talks."],
            for_interpreter: ["'Step' means a stage of the process, not a staircase."],
            feminine: (ask: ["…"]),          // only where the address differs
            status: Reviewed,
            reviewed_by: None,               // a role or initials
        ),
        "short": (title: "S", ask: ["What?"]),
    },
)
"#;
const GUIDE: &str = r#"(
    source: "en",
    stages: [Refusal],
    minutes: 35,
    presumes: true,
    phases: [
        (id: "prepare",    kind: Prepare,    minutes: 5,  steps: [Checklist("room"), Checklist("booked")]),
        (id: "open",       kind: Open,       minutes: 5,  steps: [Card("w/short"), Map]),
        (id: "understand", kind: Understand,              steps: [Card("w/order-of-waiting"), Choose(["w/short", "w/order-of-waiting"])]),
        (id: "plan",       kind: Plan,       minutes: 5,  steps: [Plan]),
        (id: "close",      kind: Close,      minutes: 5,  steps: [CheckBack("w/short"), Card("w/short")]),
        (id: "debrief",    kind: Debrief),
    ],
)
"#;
const GUIDE_TEXTS: &str = r#"(
    language: "en",
    title: "After a refusal",                 // for the adults only; never on the shared view
    shown_title: None,
    purpose: "We look at what we know, and at what can help in the next days.",
    presumes: "Does the participant already know the decision? If not, do not use this guide.",
    phases: {
        "prepare": (), "understand": (), "plan": (), "close": (), "debrief": (),
        "open": (title: None, prompts: ["Greet the participant first.", "Say how long you have."]),
    },
    checklists: { "room": (title: "The room", items: ["The interpreter sits so that the participant can see both of you."]),
                  "booked": (title: "Booked", items: ["The line works."], when: [Telephone, Video]) },
    plan_ideas: { Structure: ["School tomorrow at the usual time"], TalkAndTime: [], OrganisedPlay: [], ParentSupport: [] },
    status: Draft,
    reviewed_by: None,
)
"#;

fn files() -> Files {
    Files::named("")
        .with("decks/w/deck.ron", DECK)
        .with("decks/w/en.ron", TEXTS)
        .with("guides/after-refusal/guide.ron", GUIDE)
        .with("guides/after-refusal/en.ron", GUIDE_TEXTS)
        .with(
            "library.ron",
            r#"(source: "en", check_back: "w/short", contacts: [
                (id: "emergency", number: "112", for_participant: true, verified_on: None),
                (id: "legal-representative", number: None, for_participant: true, verified_on: None),
            ])"#,
        )
        .with(
            "safety/en.ron",
            r#"(language: "en", shared: ["We take a break.", "I am staying here."],
                adults: ["Stay with the participant.", "Call 112 if there is danger to life."],
                contacts: {"emergency": "Danger to life", "legal-representative": "Legal representative"}, status: Draft)"#,
        )
        .with("glossary/terms.ron", r#"(source: "en", terms: [(id: "refusal"), (id: "public-counsel")])"#)
        .with(
            "glossary/en.ron",
            r#"(language: "en", terms: {"refusal": (term: "refusal", forms: ["refused"], avoid: ["rejection"], definition: "The answer to the application is no.", status: Draft)})"#,
        )
}

#[test]
fn the_files_of_the_format_open_as_they_are_meant() {
    let content = files().content();
    let (library, problems) = content.open(&GuideId::new("after-refusal"), &[]).expect("it opens");
    assert_eq!(all_told(&problems), ["W fewer-lines decks/w/en.ron:12:24+3 list=ask have=1 need=2"]);
    let card = library.card(&CardId::new("w/order-of-waiting")).expect("there");
    assert_eq!(card.code.as_deref(), Some("W-1"));
    assert_eq!(
        (card.dimension, card.weight, card.answer, card.pictogram),
        (Some(Dimension::Comprehensibility), Weight::Light, Answer::Open, Some(Pictogram::Tomorrow))
    );
    assert_eq!(
        (card.minutes, card.core, card.stop.as_slice()),
        (Some(6), true, [StopArea::Structure].as_slice())
    );
    let en = Tag::new("en");
    assert_eq!(
        card.line(&en, List::Ask, 0, Address::Feminine).map(std::string::ToString::to_string).as_deref(),
        Some("…")
    );
    assert_eq!(
        card.line(&en, List::FollowUps, 0, Address::Feminine)
            .map(std::string::ToString::to_string)
            .as_deref(),
        Some("Which step is the nearest?")
    );
    assert_eq!(card.texts[&en].status, Status::Reviewed);
    let guide = &library.guide;
    assert_eq!(guide.stages, [Stage::Refusal]);
    assert_eq!(guide.phases.iter().map(|phase| phase.minutes).collect::<Vec<_>>(), [5, 5, 12, 5, 5, 0]);
    assert_eq!(guide.phases[4].steps[0], Step::CheckBack(CardId::new("w/short")));
    assert_eq!(guide.phases[1].steps[1], Step::Map);
    assert_eq!(guide.phases[5].kind, PhaseKind::Debrief);
    let text = &guide.texts[&en];
    assert_eq!(text.phases[&PhaseId::new("open")].prompts.len(), 2);
    assert_eq!(
        text.checklists[&ChecklistId::new("booked")].when,
        [Interpreting::Telephone, Interpreting::Video]
    );
    assert_eq!(&*text.plan_ideas[&StopArea::Structure][0], "School tomorrow at the usual time");
    assert_eq!(library.safety.contacts[1].number, None);
    assert_eq!(content.fingerprints(&DeckId::new("w")).len(), 2);
    assert_eq!(content.fingerprints(&DeckId::new("x")), []);
}

#[test]
fn a_translation_made_from_what_stands_there_is_not_stale() {
    let files = files();
    let content = files.clone().content();
    let fingerprint = content.fingerprints(&DeckId::new("w"))[1].1.clone();
    let sv = format!(
        "(language: \"sv\", title: \"V\", cards: {{\"short\": (title: \"K\", ask: [\"Vad?\"], translated_from: \"{fingerprint}\")}})"
    );
    let content = files.with("decks/w/sv.ron", sv).content();
    let (deck, problems) = content.deck(&DeckId::new("w"), &[Tag::new("sv")]).expect("it opens");
    assert!(!deck.cards[1].texts[&Tag::new("sv")].stale);
    assert_eq!(told(&problems[1]), "W missing-card decks/w/sv.ron:1:30+5 card=order-of-waiting");
    assert_eq!(problems.len(), 2);
}

#[test]
fn the_measuring_tool_writes_what_the_loader_reads() {
    let card = |n: usize| {
        format!(
            "        (id: \"mark-{n}\", code: \"M-{n}\", dimension: Manageability, stop: [Structure], weight: Light, minutes: 1, verified_on: None),\n"
        )
    };
    let text = |n: usize| {
        format!(
            "        \"mark-{n}\": (title: \"MARK-{n:04}\", explain: [], ask: [\"Vad vill du?\"], follow_ups: [], for_facilitator: [\"Ta tid.\"], for_interpreter: [], status: Approved),\n"
        )
    };
    let files = Files::named("")
        .with("decks/marks-1/deck.ron", format!("(\n    source: \"sv\",\n    stages: [Waiting],\n    cards: [\n{}{}    ],\n)\n", card(1), card(2)))
        .with("decks/marks-1/sv.ron", format!("(\n    language: \"sv\",\n    title: \"Marks\",\n    cards: {{\n{}{}    }},\n)\n", text(1), text(2)))
        .with("guides/marks/guide.ron", "(\n    source: \"sv\",\n    stages: [Waiting],\n    minutes: 30,\n    phases: [\n        (id: \"understand\", kind: Understand, minutes: 30, steps: [\n            Card(\"marks-1/mark-1\"), Card(\"marks-1/mark-2\"),\n        ]),\n    ],\n)\n")
        .with("guides/marks/sv.ron", "(\n    language: \"sv\",\n    title: \"Marks\",\n    purpose: \"Measuring.\",\n    phases: {\"understand\": (title: \"Marks\", prompts: [\"Measure.\"])},\n    checklists: {},\n    status: Approved,\n)\n");
    assert_eq!(super::checked(files.clone()), [] as [&str; 0]);
    let (library, _) = files.content().open(&GuideId::new("marks"), &[]).expect("it opens");
    assert_eq!(library.decks[&DeckId::new("marks-1")].cards.len(), 2);
}

#[test]
fn guides_and_safety_have_fingerprints_too() {
    let content = super::sound()
        .with("library.ron", "(source: \"sv\", contacts: [(id: \"a\")])")
        .with(
            "safety/sv.ron",
            "(language: \"sv\", shared: [\"Paus.\"], adults: [\"Stanna.\"], contacts: {\"a\": \"Fara\"})",
        )
        .content();
    // Reckoned by hand from CONTENT.md, with another program.
    assert_eq!(content.guide_fingerprint(&GuideId::new("g")).as_deref(), Some("7d47249fef65"));
    assert_eq!(content.safety_fingerprint().as_deref(), Some("c29b07c6edb3"));
    assert_eq!(content.guide_fingerprint(&GuideId::new("none")), None);
}
