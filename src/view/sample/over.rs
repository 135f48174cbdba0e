//! What lies on top.

use crate::domain::language::Direction;
use crate::domain::scene::*;
use crate::view::sample::{Pair, both, over, plan_scene, shared};

pub(in crate::view) fn help() -> Screen {
    let rows = ["next", "previous", "pause", "blank", "safety", "go-to", "pass-turn", "end"].map(|command| {
        HelpRow { command, words: command, keys: vec!["key-space", "p"], is_ready: command != "pause" }
    });
    over(Over::Help(HelpScene { rows: rows.to_vec() }))
}

pub(in crate::view) fn menu() -> Screen {
    let ids = [
        "next",
        "previous",
        "pause",
        "blank",
        "safety",
        "go-to",
        "pass-turn",
        "end",
        "undo",
        "skip",
        "freeze",
    ];
    let choices = ids
        .iter()
        .map(|id| Choice {
            detail: Some(Label::Code("P".to_owned())),
            is_ready: *id != "undo",
            ..Choice::new(Label::Message(id))
        })
        .collect();
    over(Over::List(ListScene { heading: "help-heading", choices, cursor: 9 }))
}

pub(in crate::view) fn go_to() -> Screen {
    let found = |code: &str, title| Match { code: Some(code.to_owned()), title };
    over(Over::GoTo(GoToScene {
        query: "nästa".to_owned(),
        direction: Direction::LeftToRight,
        matches: vec![
            found("A-2", Some(both(Pair::SwedishArabic, "Nästa steg", "الخطوة التالية"))),
            found("A-5", None),
        ],
        cursor: 0,
        all: 2,
        place: 1,
    }))
}

pub(in crate::view) fn confirm() -> Screen {
    let choices = vec![Choice::new(Label::Message("gate-yes")), Choice::new(Label::Message("gate-no"))];
    over(Over::Confirm(ConfirmScene { id: "end", choices, cursor: 0 }))
}

pub(in crate::view) fn edit() -> Screen {
    let scene = EditScene {
        language: "svenska".to_owned(),
        heading: "plan-talk-and-time",
        text: "Ringa Sara på måndag".to_owned(),
        cursor: 5,
        direction: Direction::LeftToRight,
        fault: None,
    };
    Screen {
        over: Some(Over::Edit(scene)),
        ..shared(Pair::SwedishArabic, Face::Plan(plan_scene(Pair::SwedishArabic)))
    }
}

pub(in crate::view) fn safety() -> Screen {
    let pair = Pair::SwedishArabic;
    let contact = |label, number: Option<&str>| ShownContact { label, number: number.map(str::to_owned) };
    over(Over::Safety(SafetyScene {
        lines: vec![
            both(pair, "Vi tar en paus.", "نأخذ استراحة."),
            both(pair, "Jag stannar här.", "سأبقى هنا."),
        ],
        contacts: vec![
            contact(both(pair, "Fara för livet", "خطر على الحياة"), Some("112")),
            contact(both(pair, "Bris, för barn", "بريس، للأطفال"), Some("116 111")),
        ],
    }))
}
