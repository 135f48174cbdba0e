//! What the screen of a check shows.
//!
//! Knows the model, and what can be changed in which terminal.

use super::model::{Answer, Check};
use super::sample::{self, Kind};
use crate::app::command::{Command, TABLE, Where, row_of};
use crate::app::key::Key;
use crate::domain::language::Tag;
use crate::domain::pair::Tongues as _;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{
    Base, CheckQuestion, Choice, FooterKey, HelpRow, HelpScene, Label, Over, SampleRow, Screen, Shown,
    TerminalCheckScene,
};
use crate::domain::terminal::{Make, Need, Orderer, Passage};

/// Returns what the screen shows now.
#[must_use]
pub fn screen(check: &Check) -> Screen {
    Screen {
        base: Base::TerminalCheck(Box::new(base(check))),
        over: check.shows_help.then(|| Over::Help(help())),
        footer: footer(check),
        band: None,
        notice: check.notice.clone(),
        page: check.page,
        drafts_were_read: false,
    }
}

fn base(check: &Check) -> TerminalCheckScene {
    const ASKED: [CheckQuestion; 3] = [CheckQuestion::Order, CheckQuestion::Spacing, CheckQuestion::Reader];
    let kind = match check.question {
        CheckQuestion::Order => Some(Kind::Order),
        CheckQuestion::Spacing => Some(Kind::Spacing),
        CheckQuestion::Reader | CheckQuestion::Done | CheckQuestion::Neither => None,
    };
    let choice = |answer: &Answer| Choice {
        is_marked: check.was_chosen(*answer),
        ..Choice::new(Label::Message(label(*answer)))
    };
    TerminalCheckScene {
        question: check.question,
        number: ASKED
            .iter()
            .position(|asked| *asked == check.question)
            .map_or((0, 0), |at| (at + 1, ASKED.len())),
        choices: check.answers().iter().map(choice).collect(),
        cursor: check.cursor,
        samples: kind.map(|kind| samples(check, kind)).unwrap_or_default(),
        pictures: kind.map(sample::pictures).unwrap_or_default(),
        terminal: name(check),
        advice: advice(check),
    }
}

fn label(answer: Answer) -> &'static str {
    match answer {
        Answer::Order(Orderer::Program) => "check-order-program",
        Answer::Order(Orderer::Terminal) => "check-order-terminal",
        Answer::Neither => "check-order-neither",
        Answer::Spaced(true) => "check-spacing-on",
        Answer::Spaced(false) => "check-spacing-off",
        Answer::Reads(&[]) => "check-reader-picture",
        Answer::Reads(&[Need::RightToLeft]) => "check-reader-right-to-left",
        Answer::Reads(&[Need::Ethiopic]) => "check-reader-ethiopic",
        Answer::Reads(_) => "check-reader-both",
        Answer::Close => "check-close",
    }
}

fn samples(check: &Check, kind: Kind) -> Vec<SampleRow> {
    let mut named: Vec<&str> = Vec::new();
    let row = |(at, (tag, text)): (usize, (&'static str, &'static str))| {
        let tongue = check.tongue(&Tag::new(tag));
        let shown = |text: &str| Some(Shown { text: SafeText::new(text).ok()?, tongue: tongue.clone() });
        let known = check.languages.iter().find(|language| language.tag.as_str() == tag);
        // What is drawn stands alone; a language is named once.
        let is_new = at > 0 && !named.contains(&tag);
        if is_new {
            named.push(tag);
        }
        let name = known.filter(|_| is_new).and_then(|language| shown(&language.autonym));
        Some(SampleRow { name, text: shown(text)? })
    };
    sample::sentences(kind).enumerate().filter_map(row).collect()
}

fn name(check: &Check) -> Option<&'static str> {
    Some(match check.emulator.make {
        Make::Vte => "terminal-is-vte",
        Make::Konsole => "terminal-is-konsole",
        Make::Mlterm => "terminal-is-mlterm",
        Make::Kitty => "terminal-is-kitty",
        Make::Apple => "terminal-is-apple",
        Make::Console => "terminal-is-console",
        Make::Other => return None,
    })
}

/// What can be changed in this terminal, the most useful first.
fn advice(check: &Check) -> Vec<&'static str> {
    if check.question == CheckQuestion::Reader {
        return Vec::new();
    }
    let mut advice = Vec::new();
    match check.emulator.make {
        Make::Console => advice.push("terminal-advice-console"),
        Make::Kitty => advice.push("terminal-advice-kitty"),
        Make::Konsole => advice.push("terminal-advice-konsole"),
        Make::Apple => advice.push("terminal-advice-apple"),
        Make::Vte | Make::Mlterm | Make::Other => {}
    }
    if check.emulator.tmux == Some(Passage::Closed) && matches!(check.emulator.make, Make::Vte | Make::Mlterm)
    {
        advice.push("terminal-advice-tmux");
    }
    if advice.is_empty() {
        advice.push("terminal-advice-nothing");
    }
    if check.emulator.make != Make::Console {
        advice.push("terminal-advice-font");
    }
    if check.is_set {
        advice.push("terminal-advice-set");
    }
    advice
}

fn keys() -> impl Iterator<Item = (Command, &'static str, Vec<&'static str>)> {
    TABLE.iter().filter_map(|row| {
        let keys: Vec<&'static str> = row.keys(Where::TerminalCheck).map(Key::name).collect();
        (!keys.is_empty() && row.command != Command::Redraw).then_some((row.command, row.id, keys))
    })
}

fn help() -> HelpScene {
    let rows = keys().map(|(_, id, keys)| HelpRow { command: id, words: id, keys, is_ready: true });
    HelpScene { rows: rows.collect() }
}

fn footer(check: &Check) -> Vec<FooterKey> {
    use Command as C;
    let wanted: &[Command] = if check.shows_help {
        &[C::PageOn, C::Close]
    } else if check.page + 1 < check.pages {
        &[C::Choose, C::PageOn, C::LeaveCheck, C::Help, C::Back]
    } else if check.pages > 1 {
        &[C::Choose, C::PageBack, C::LeaveCheck, C::Help, C::Back]
    } else {
        &[C::Choose, C::LeaveCheck, C::Back, C::Help, C::Theme]
    };
    let place = check.place();
    let is_first = check.question == CheckQuestion::Order;
    wanted
        .iter()
        .filter(|command| !(is_first && **command == C::Back))
        .filter_map(|command| {
            let row = row_of(*command)?;
            Some(FooterKey { command: row.id, words: row.id, key: row.keys(place).next()?.name() })
        })
        .collect()
}
