//! Home.

use crate::domain::clock::ClockTime;
use crate::domain::scene::*;
use crate::view::sample::{private, screen, tongue};

fn detailed(label: &'static str, detail: Label) -> Choice {
    Choice { detail: Some(detail), ..Choice::new(Label::Message(label)) }
}

fn home_rows() -> Vec<HomeRow> {
    let row = |question, answer: Vec<Label>| HomeRow { question, answer, title: None };
    vec![
        row(HomeQuestion::Screen, vec![Label::Message("screen-everyone")]),
        HomeRow {
            question: HomeQuestion::Guide,
            answer: Vec::new(),
            title: Some(private("Efter ett avslag")),
        },
        row(HomeQuestion::Facilitator, vec![Label::Autonym("svenska".to_owned(), tongue("sv"))]),
        row(HomeQuestion::Participant, vec![Label::Autonym("العربية".to_owned(), tongue("ar"))]),
        row(HomeQuestion::Interpreting, vec![Label::Message("interpreting-telephone")]),
        row(HomeQuestion::Until, vec![Label::Time(ClockTime::new(14, 45).unwrap())]),
        row(
            HomeQuestion::Present,
            vec![Label::Message("present-legal-representative"), Label::Message("present-staff")],
        ),
        row(HomeQuestion::Paper, vec![Label::Message("paper-yes")]),
        row(HomeQuestion::Drafts, vec![Label::Message("drafts-no")]),
        row(HomeQuestion::Start, Vec::new()),
    ]
}

fn home(focus: HomeFocus, warnings: Vec<HomeWarning>, is_first_time: bool) -> Screen {
    Screen {
        footer: vec![
            FooterKey { command: "help", words: "help", key: "F1" },
            FooterKey { command: "end", words: "end", key: "q" },
        ],
        ..screen(Base::Home(HomeScene {
            interface: tongue("sv"),
            rows: home_rows(),
            focus,
            warnings,
            reading: Some((TerminalReading::Unchecked, "t")),
            is_first_time,
        }))
    }
}

pub(in crate::view) fn home_overview() -> Screen {
    let warnings = vec![HomeWarning::HeavyByTelephone, HomeWarning::BookedTooShort(15)];
    home(HomeFocus::Overview(9), warnings, false)
}

pub(in crate::view) fn home_screen() -> Screen {
    let choices = vec![
        detailed("screen-everyone", Label::Message("screen-everyone-help")),
        detailed("screen-only-me", Label::Message("screen-only-me-help")),
    ];
    let focus =
        HomeFocus::Asking { question: HomeQuestion::Screen, number: (1, 9), choices, cursor: 0, typed: None };
    home(focus, Vec::new(), true)
}

pub(in crate::view) fn home_language() -> Screen {
    let name = |name: &str, tag: &str, has_texts| Choice {
        detail: Some(Label::Message(if has_texts { "language-has-texts" } else { "language-no-texts" })),
        is_marked: tag == "ar",
        ..Choice::new(Label::Autonym(name.to_owned(), tongue(tag)))
    };
    let choices = vec![
        name("العربية", "ar", true),
        name("Soomaali", "so", true),
        name("українська", "uk", true),
        name("Türkçe", "tr", false),
        name("français", "fr", false),
        name("kurmancî", "kmr", false),
        name("русский", "ru", false),
        name("shqip", "sq", false),
    ];
    let focus = HomeFocus::Asking {
        question: HomeQuestion::Participant,
        number: (4, 9),
        choices,
        cursor: 3,
        typed: Some("tü".to_owned()),
    };
    home(focus, vec![HomeWarning::NoTexts], false)
}
