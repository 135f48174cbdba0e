//! From the terminal's bytes to keys, clicks and pastes.
//!
//! Knows the codes of terminals (xterm's, rxvt's and the Linux console's); knows no file and no clock. Any bytes at
//! all are something or nothing, never a fault. Our own, because a library's would hold a paste of any size, start
//! a program to learn an unknown size, and keep keys back that came in one burst.

mod sequence;

use crate::app::key::{Code, Key};

/// Most characters of a paste; the rest is dropped.
pub const PASTE: usize = 10_000;
/// Longest code that any terminal sends.
const LONGEST: usize = 32;
const PASTE_END: &[u8] = b"\x1b[201~";
const ESC: u8 = 0x1b;
const CTRL_C: u8 = 0x03;

/// What came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed.
    Key(Key),
    /// The first mouse button went down at this column and row, from 0.
    Pressed(u16, u16),
    /// The wheel turned: down is true.
    Wheel(bool),
    /// Text was pasted.
    Pasted(String),
}

/// Puts bytes together into input.
#[derive(Debug, Default)]
pub struct Decoder {
    pending: Vec<u8>,
    paste: Option<Paste>,
}

#[derive(Debug, Default)]
struct Paste {
    bytes: Vec<u8>,
    matched: usize,
}

/// What the beginning of the pending bytes is.
enum Step {
    /// So many bytes, and what they mean, if anything.
    Done(usize, Option<Input>),
    /// The beginning of something.
    More,
    /// A paste begins after so many bytes.
    PasteAfter(usize),
}

impl Decoder {
    /// Takes what was read in one piece, and returns what it makes.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<Input> {
        let mut inputs = Vec::new();
        if self.paste.is_some() && bytes == [CTRL_C] {
            // A paste comes in large pieces: this one was typed, by somebody whose terminal never ended the paste.
            self.paste = None;
        }
        for byte in bytes {
            if let Some(paste) = &mut self.paste {
                if paste.is_ended_by(*byte) {
                    inputs.extend(self.paste.take().map(|paste| Input::Pasted(paste.text())));
                }
                continue;
            }
            self.pending.push(*byte);
            self.step(&mut inputs, false);
        }
        inputs
    }

    /// Whether something has begun that more bytes may end: wait a moment, then call [`rest`](Self::rest).
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        !self.pending.is_empty()
    }

    /// Takes what has begun as it stands: nothing more came in time.
    pub fn rest(&mut self) -> Vec<Input> {
        let mut inputs = Vec::new();
        self.step(&mut inputs, true);
        self.pending.clear();
        inputs
    }

    fn step(&mut self, inputs: &mut Vec<Input>, is_all: bool) {
        while !self.pending.is_empty() {
            match begin(&self.pending, is_all) {
                Step::Done(count, input) => {
                    inputs.extend(input);
                    self.pending.drain(..count.clamp(1, self.pending.len()));
                }
                Step::PasteAfter(count) => {
                    self.pending.drain(..count.min(self.pending.len()));
                    self.paste = Some(Paste::default());
                }
                Step::More if self.pending.len() > LONGEST => self.pending.clear(),
                Step::More => return,
            }
        }
    }
}

impl Paste {
    fn is_ended_by(&mut self, byte: u8) -> bool {
        if PASTE_END.get(self.matched) == Some(&byte) {
            self.matched += 1;
            return self.matched == PASTE_END.len();
        }
        let begun = PASTE_END.get(..self.matched).unwrap_or_default();
        self.matched = usize::from(byte == ESC);
        if self.bytes.len() < PASTE * 4 {
            self.bytes.extend(begun);
            self.bytes.extend((byte != ESC).then_some(byte));
        }
        false
    }

    fn text(self) -> String {
        String::from_utf8_lossy(&self.bytes)
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .chars()
            .take(PASTE)
            .collect()
    }
}

/// Reads the first input of some bytes; `is_all` says that no more will come.
fn begin(bytes: &[u8], is_all: bool) -> Step {
    match bytes {
        [] => Step::More,
        [ESC] if is_all => key(1, Code::Esc),
        [ESC] => Step::More,
        [ESC, ESC, ..] => key(1, Code::Esc),
        [ESC, b'[', rest @ ..] => match sequence::csi(rest) {
            Step::More if is_all => alt(&[b'[']),
            step => sequence::after(2, step),
        },
        [ESC, b'O', rest @ ..] => match sequence::ss3(rest) {
            Step::More if is_all => alt(&[b'O']),
            step => sequence::after(2, step),
        },
        [ESC, rest @ ..] => alt(rest),
        [first, ..] if first.is_ascii() => Step::Done(1, ascii(*first).map(Input::Key)),
        _ => character(bytes),
    }
}

fn key(count: usize, code: Code) -> Step {
    Step::Done(count, Some(Input::Key(Key::new(code))))
}

/// A key after Escape came with Alt.
fn alt(rest: &[u8]) -> Step {
    match begin(rest, true) {
        Step::Done(count, Some(Input::Key(key))) => {
            Step::Done(count + 1, Some(Input::Key(Key { alt: true, ..key })))
        }
        Step::Done(count, _) => Step::Done(count + 1, None),
        Step::More | Step::PasteAfter(_) => Step::More,
    }
}

fn ascii(byte: u8) -> Option<Key> {
    Some(match byte {
        b'\r' => Key::new(Code::Enter),
        b'\t' => Key::new(Code::Tab),
        0x7f | 0x08 => Key::new(Code::Backspace),
        ESC => Key::new(Code::Esc),
        0 => Key::ctrl(' '),
        1..=26 => Key::ctrl(char::from(byte | 0x60)),
        28..=31 => Key::ctrl(char::from(byte | 0x40)),
        _ => Key::char(char::from(byte)),
    })
}

fn character(bytes: &[u8]) -> Step {
    let few = bytes.get(..4).unwrap_or(bytes);
    let valid = match std::str::from_utf8(few) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() > 0 => {
            few.get(..error.valid_up_to()).and_then(|few| std::str::from_utf8(few).ok()).unwrap_or_default()
        }
        Err(error) => return error.error_len().map_or(Step::More, |count| Step::Done(count, None)),
    };
    let first = valid.chars().next();
    // C1 controls are no keys.
    let shown = first.filter(|character| !character.is_control());
    Step::Done(first.map_or(1, char::len_utf8), shown.map(|character| Input::Key(Key::char(character))))
}

#[cfg(test)]
mod tests;
