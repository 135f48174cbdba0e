//! The codes that begin with `ESC [` and `ESC O`. Knows what each terminal sends, and no more.

use super::{Input, Step};
use crate::app::key::{Code, Key};

/// Counts the bytes before a step as part of it.
pub(super) fn after(count: usize, step: Step) -> Step {
    match step {
        Step::Done(more, input) => Step::Done(count + more, input),
        Step::PasteAfter(more) => Step::PasteAfter(count + more),
        Step::More => Step::More,
    }
}

/// Reads what follows `ESC O`.
pub(super) fn ss3(bytes: &[u8]) -> Step {
    let Some(last) = bytes.first() else { return Step::More };
    match *last {
        b'M' => Step::Done(1, Some(Input::Key(Key::new(Code::Enter)))),
        0x1b => Step::Done(0, None),
        last => Step::Done(1, letter(last).map(|code| Input::Key(Key::new(code)))),
    }
}

/// Reads what follows `ESC [`.
pub(super) fn csi(bytes: &[u8]) -> Step {
    if let [b'[', rest @ ..] = bytes {
        // The Linux console's F1 to F5.
        return match rest.first() {
            Some(letter @ b'A'..=b'E') => {
                Step::Done(2, Some(Input::Key(Key::new(Code::F(letter - b'A' + 1)))))
            }
            Some(_) => Step::Done(1, None),
            None => Step::More,
        };
    }
    let Some(end) = bytes.iter().position(|byte| !(0x20..=0x3f).contains(byte)) else { return Step::More };
    let (parameters, last) = (bytes.get(..end).unwrap_or_default(), bytes.get(end).copied());
    let count = end + 1;
    match (parameters, last) {
        // Not the end of a code: what came before it is lost, this is not.
        (_, Some(0..=0x1f | 0x7f..)) => Step::Done(end, None),
        (b"200", Some(b'~')) => Step::PasteAfter(count),
        // The old way of telling about the mouse; its three bytes are no keys.
        (b"", Some(b'M')) => {
            if bytes.len() < 4 {
                Step::More
            } else {
                Step::Done(4, None)
            }
        }
        ([b'<', rest @ ..], Some(end @ (b'M' | b'm'))) => Step::Done(count, mouse(rest, end == b'M')),
        (_, Some(last)) => Step::Done(count, named(parameters, last).map(Input::Key)),
        (_, None) => Step::More,
    }
}

fn named(parameters: &[u8], last: u8) -> Option<Key> {
    let [first, modifiers] = numbers(parameters)?;
    let code = match last {
        b'~' => numbered(first)?,
        b'Z' => Code::BackTab,
        last => letter(last)?,
    };
    let held = modifiers.saturating_sub(1);
    Some(Key { code, ctrl: held & 4 != 0, alt: held & (2 | 8) != 0 })
}

/// Returns up to two numbers, 0 where there is none; `None` where there is anything else.
fn numbers(parameters: &[u8]) -> Option<[u16; 2]> {
    let text = std::str::from_utf8(parameters).ok()?;
    let mut numbers = text.split(';').map(|part| if part.is_empty() { Some(0) } else { part.parse().ok() });
    let two = [numbers.next().unwrap_or(Some(0))?, numbers.next().unwrap_or(Some(0))?];
    numbers.next().is_none().then_some(two)
}

fn letter(last: u8) -> Option<Code> {
    Some(match last {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'F' => Code::End,
        b'H' => Code::Home,
        b'P'..=b'S' => Code::F(last - b'P' + 1),
        _ => return None,
    })
}

fn numbered(number: u16) -> Option<Code> {
    Some(match number {
        1 | 7 => Code::Home,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11 => Code::F(1),
        12 => Code::F(2),
        13 => Code::F(3),
        14 => Code::F(4),
        15 => Code::F(5),
        17 => Code::F(6),
        18 => Code::F(7),
        19 => Code::F(8),
        20 => Code::F(9),
        21 => Code::F(10),
        23 => Code::F(11),
        24 => Code::F(12),
        _ => return None,
    })
}

/// `button;column;row`, from 1. Bits of the button: 3 which, 28 modifiers, 32 moved, 64 wheel.
fn mouse(parameters: &[u8], is_down: bool) -> Option<Input> {
    let text = std::str::from_utf8(parameters).ok()?;
    let mut numbers = text.split(';').map(|part| part.parse::<u16>().ok());
    let (button, column, row) = (numbers.next()??, numbers.next()??, numbers.next()??);
    match button & !28 {
        0 if is_down => Some(Input::Pressed(column.checked_sub(1)?, row.checked_sub(1)?)),
        64 => Some(Input::Wheel(false)),
        65 => Some(Input::Wheel(true)),
        _ => None,
    }
}
