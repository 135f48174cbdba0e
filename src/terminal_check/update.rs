//! What comes in, and what is to be done.
//!
//! Knows the command table. What is highlighted is shown; only Enter, or a second click, chooses it.

use super::model::{Answer, Check, Wish};
use crate::app::command::{Command, by_id};
use crate::app::key::{Code, Key};
use crate::app::keymap;
use crate::app::msg::{Msg, THEMES};
use crate::domain::scene::{CheckQuestion, Hit, Notice};
use crate::domain::terminal::{Checked, Need};

/// Takes in a key, a click or what drawing has shown.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other messages are the session's own")]
pub fn update(check: &mut Check, msg: &Msg) -> Vec<Wish> {
    let mut wishes = Vec::new();
    match msg {
        Msg::Key(key) => {
            check.notice = None;
            if let Some(command) = keymap::command(*key, check.place(), check.direction) {
                perform(check, command, Some(*key), &mut wishes);
            }
        }
        Msg::Pointed(Hit::Command(id)) => {
            if let Some(command) = by_id(id) {
                perform(check, command, None, &mut wishes);
            }
        }
        Msg::Pointed(Hit::Choice(row)) if check.cursor == *row => choose(check, &mut wishes),
        Msg::Pointed(Hit::Choice(row)) => point(check, *row),
        Msg::Scrolled(is_down) => turn(check, *is_down),
        Msg::Drawn { pages, .. } => {
            check.pages = (*pages).max(1);
            check.page = check.page.min(check.pages - 1);
        }
        _ => {}
    }
    wishes
}

/// What was found could not be remembered.
pub fn failed(check: &mut Check) {
    check.notice = Some(Notice::new("notice-check-not-kept"));
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other commands have no key here")]
fn perform(check: &mut Check, command: Command, key: Option<Key>, wishes: &mut Vec<Wish>) {
    match command {
        Command::ShowWay => {
            // Pointed at, without a key: the next one.
            let number = key.and_then(number).unwrap_or((check.cursor + 1) % check.answers().len());
            point(check, number);
        }
        Command::Up => point(check, check.cursor.saturating_sub(1)),
        Command::Down => point(check, check.cursor + 1),
        Command::Choose => choose(check, wishes),
        Command::Back => match check.question {
            CheckQuestion::Order => wishes.push(Wish::Quit(0)),
            CheckQuestion::Spacing | CheckQuestion::Neither => check.ask(CheckQuestion::Order),
            CheckQuestion::Reader => check.ask(CheckQuestion::Spacing),
            CheckQuestion::Done => check.ask(CheckQuestion::Reader),
        },
        Command::PageOn => turn(check, true),
        Command::PageBack => turn(check, false),
        Command::Help if !check.shows_help => {
            check.shows_help = true;
            check.page = 0;
        }
        Command::Help | Command::Close => {
            check.shows_help = false;
            check.page = 0;
        }
        Command::Theme => {
            let at = THEMES.iter().position(|theme| *theme == check.theme).map_or(0, |at| at + 1);
            check.theme = THEMES.get(at).copied().unwrap_or("dark");
            wishes.push(Wish::UseTheme(check.theme));
        }
        Command::Redraw => wishes.push(Wish::Redraw),
        Command::LeaveCheck => wishes.push(Wish::Quit(0)),
        Command::Interrupt => wishes.push(Wish::Quit(130)),
        _ => {}
    }
}

/// Returns the answer that a digit means, from 0; Arabic and Persian digits too.
fn number(key: Key) -> Option<usize> {
    let Code::Char(digit) = key.code else { return None };
    let value = ['1', '١', '۱']
        .into_iter()
        .find_map(|one| u32::from(digit).checked_sub(u32::from(one)).filter(|value| *value < 9))?;
    usize::try_from(value).ok()
}

/// Highlights an answer, and shows its way.
fn point(check: &mut Check, row: usize) {
    let Some(answer) = check.answers().get(row) else { return };
    check.cursor = row;
    match *answer {
        Answer::Order(order) => check.way.order = order,
        Answer::Spaced(spaced) => check.way.spaced = spaced,
        Answer::Neither | Answer::Reads(_) | Answer::Close => {}
    }
}

fn choose(check: &mut Check, wishes: &mut Vec<Wish>) {
    match check.answers().get(check.cursor) {
        Some(Answer::Order(_)) => check.ask(CheckQuestion::Spacing),
        Some(Answer::Neither) => check.ask(CheckQuestion::Neither),
        Some(Answer::Spaced(_)) => check.ask(CheckQuestion::Reader),
        Some(Answer::Reads(reads)) => remember(check, reads, wishes),
        Some(Answer::Close) => wishes.push(Wish::Quit(0)),
        None => {}
    }
}

fn remember(check: &mut Check, reads: &[Need], wishes: &mut Vec<Wish>) {
    check.reads = reads.to_vec();
    let checked = Checked { mark: check.emulator.mark.clone(), way: check.way, reads: check.reads.clone() };
    check.before = Some(checked.clone());
    wishes.push(Wish::Remember(checked));
    check.ask(CheckQuestion::Done);
}

fn turn(check: &mut Check, is_on: bool) {
    let last = check.pages.saturating_sub(1);
    check.page = if is_on { (check.page + 1).min(last) } else { check.page.saturating_sub(1) };
}
