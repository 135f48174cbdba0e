//! Scenes that only adults see.

use crate::domain::card::{Answer, Dimension, List, StopArea, Weight};
use crate::domain::clock::ClockTime;
use crate::domain::guide::{Interpreting, PhaseKind};
use crate::domain::id::PhaseId;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::*;
use crate::domain::session::{Present, Turn};
use crate::view::sample::{Pair, adult, private, screen, tongue};

pub(in crate::view) fn card(here: usize) -> CardScene {
    let lines = [
        ("Jag säger vad jag vet om nästa steg.", "أقول ما أعرفه عن الخطوة التالية."),
        ("Jag säger också vad jag inte vet.", "وأقول أيضا ما لا أعرفه."),
        ("Vi kan skriva nästa steg på papper.", ""),
        ("Vad vill du veta om nästa steg?", "ماذا تريد أن تعرف عن الخطوة التالية؟"),
    ];
    CardScene {
        title: adult("Nästa steg", "الخطوة التالية"),
        code: Some("A-2".to_owned()),
        weight: Weight::Tender,
        answer: Answer::YesLittleNo,
        pictogram: None,
        check_back: None,
        lines: lines
            .iter()
            .enumerate()
            .map(|(index, (swedish, arabic))| LineRow {
                number: index + 1,
                list: if index < 3 { List::Explain } else { List::Ask },
                text: adult(swedish, arabic),
                is_shown: index < here,
                is_wrong: false,
            })
            .collect(),
        here,
        follow_ups: 2,
        notes: vec![
            private("Säg bara möten och datum som är bekräftade."),
            private("Ett steg räcker i dag."),
        ],
        verified_on: Some("2026-03-01".to_owned()),
        is_unverified: false,
        is_heavy_by_telephone: false,
        is_code_useful: true,
    }
}

fn phases() -> Vec<PhaseRow> {
    let kinds = [
        PhaseKind::Prepare,
        PhaseKind::Brief,
        PhaseKind::Open,
        PhaseKind::Understand,
        PhaseKind::Manage,
        PhaseKind::Meaning,
        PhaseKind::Plan,
        PhaseKind::Close,
        PhaseKind::Debrief,
    ];
    kinds
        .into_iter()
        .enumerate()
        .map(|(index, kind)| PhaseRow {
            phase: PhaseId::new(&format!("{kind:?}")),
            kind,
            title: None,
            state: match index {
                0..3 => RailState::Behind,
                3 => RailState::Here,
                _ => RailState::Ahead,
            },
        })
        .collect()
}

pub(in crate::view) fn facilitator_scene(pair: Pair) -> FacilitatorScene {
    let _ = pair;
    FacilitatorScene {
        facilitator: tongue("sv"),
        participant: tongue("ar"),
        code: "K7M2".to_owned(),
        phases: phases(),
        prompts: [
            "Lyssna först, förklara sedan, och bara det som deltagaren vill veta.",
            "Säg det innan skärmen visar det.",
            "Säg bara det som är säkert.",
            "Säg att du inte vet, när du inte vet.",
            "Ge inga råd om lagen, och förutse ingenting.",
            "Vänta ut tystnaden.",
        ]
        .map(private)
        .to_vec(),
        step: AdultStep::Card(Box::new(card(1))),
        next_up: Some(Upcoming::Card(private("Vem som bestämmer"))),
        time: TimeScene {
            now: ClockTime::new(14, 5).unwrap(),
            phase_left: 3,
            phase_budget: 15,
            sign: Sign::Little,
            until: ClockTime::new(14, 45),
            booked_left: Some(40),
            ahead: Some(-4),
            is_time_for_plan: false,
            is_stopped: false,
        },
        turn: Some(Turn::InterpreterForFacilitator),
        interpreting: Interpreting::Room,
        present: vec![Present::LegalRepresentative],
        shown_now: ShownNow::Same,
        coverage: None,
        wrong_lines: Vec::new(),
        unplaced: None,
        left_out: None,
        keeping: Keeping::Nothing,
    }
}

pub(in crate::view) fn facilitator(scene: FacilitatorScene) -> Screen {
    screen(Base::Facilitator(Box::new(scene)))
}

pub(in crate::view) fn afterwards() -> FacilitatorScene {
    FacilitatorScene {
        step: AdultStep::Checklist(ChecklistScene {
            title: private("Efter samtalet"),
            items: vec![
                (private("Någon sitter hos deltagaren."), true),
                (private("Tolken har sagt vad som var svårt att tolka."), false),
            ],
            cursor: Some(1),
        }),
        prompts: vec![private("Först: någon sitter hos deltagaren.")],
        coverage: Some(Coverage {
            shown: vec![private("Det du har fått veta"), private("Nästa steg")],
            skipped: vec![private("Vem som bestämmer")],
            dimensions: vec![Dimension::Comprehensibility],
            areas: vec![StopArea::Structure, StopArea::ParentSupport],
        }),
        wrong_lines: vec![WrongLineRow { card: "A-2".to_owned(), number: 3, language: Tag::new("ar") }],
        next_up: Some(Upcoming::Last),
        ..facilitator_scene(Pair::SwedishArabic)
    }
}

pub(in crate::view) fn interpreter() -> Screen {
    screen(Base::Interpreter(Box::new(interpreter_scene())))
}

/// The words of a whole talk, before it.
pub(in crate::view) fn briefing(words: usize) -> Screen {
    let scene = interpreter_scene();
    let words = (1..=words).filter_map(|number| {
        let quiet = scene.glossary.last()?.clone();
        let term = private(&format!("ord-{number}"));
        Some(TermRow { source: TermWords { term, ..quiet.source }, ..quiet })
    });
    let glossary = words.collect();
    screen(Base::Interpreter(Box::new(InterpreterScene {
        step: AdultStep::FacilitatorAlone,
        glossary,
        ..scene
    })))
}

fn interpreter_scene() -> InterpreterScene {
    let arabic = |text: &str| Private { text: SafeText::new(text).unwrap(), tongue: tongue("ar") };
    let term = |source: &str, target: &str, definition: &str, is_in_line| TermRow {
        source: TermWords {
            term: private(source),
            definition: Some(private(definition)),
            avoid: if is_in_line { vec![private("dom"), private("utslag")] } else { Vec::new() },
        },
        target: (!target.is_empty()).then(|| TermWords {
            term: arabic(target),
            definition: Some(arabic("جواب السلطة على الطلب")),
            avoid: vec![arabic("حكم")],
        }),
        is_in_line,
    };
    InterpreterScene {
        shown_now: ShownNow::Same,
        facilitator: tongue("sv"),
        participant: tongue("ar"),
        phases: phases(),
        step: AdultStep::Card(Box::new(card(1))),
        notes: vec![private("Steg betyder en del av asylprocessen.")],
        glossary: vec![
            term("beslut", "قرار", "myndighetens svar på ansökan", true),
            term("offentligt biträde", "", "jurist i asylärendet", false),
        ],
        until: ClockTime::new(14, 45),
        turn: Some(Turn::InterpreterForFacilitator),
        keeping: Keeping::Nothing,
    }
}

pub(in crate::view) fn safety_steps() -> Screen {
    let contact = |label, number: Option<&str>, date: Option<&str>| ContactRow {
        label: private(label),
        number: number.map(str::to_owned),
        verified_on: date.map(str::to_owned),
    };
    screen(Base::SafetySteps(SafetySteps {
        steps: [
            "Stanna hos deltagaren.",
            "Säg att ni tar en paus, och att du är kvar.",
            "Ring när någon annan sitter med.",
        ]
        .map(private)
        .to_vec(),
        contacts: vec![
            contact("Fara för livet", Some("112"), Some("2026-01-10")),
            contact("Boendets jour", None, None),
        ],
    }))
}
