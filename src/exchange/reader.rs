//! A PO read as it comes from anybody's program: what can be read is, what cannot is told with its place.
//!
//! Knows the syntax of PO (GNU gettext manual, "The Format of PO Files"); knows no content.

use std::borrow::Cow;
use std::path::Path;

use super::code::Code;
use crate::problem::{Place, Problem, Spot};

/// The largest PO in bytes.
pub(super) const LARGEST: usize = 8 << 20;

/// A text in quotes, over as many lines as it takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Quoted {
    /// As it is meant.
    pub(super) text: String,
    /// Where each of its pieces stands: a line from 0, and the bytes between its quotes.
    pieces: Vec<(usize, usize, usize)>,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Message {
    /// Which text it is.
    pub(super) context: Option<Quoted>,
    /// In the source language.
    pub(super) id: Option<Quoted>,
    /// The translation.
    pub(super) text: Option<Quoted>,
    /// Whether somebody or something is not sure of it.
    pub(super) is_fuzzy: bool,
    /// Whether it has a plural; none of ours has.
    pub(super) is_plural: bool,
}

/// A PO's messages, and its text to place faults in.
#[derive(Debug)]
pub(super) struct Po<'p> {
    lines: Vec<String>,
    path: &'p Path,
    /// In the file's order, the header among them.
    pub(super) messages: Vec<Message>,
}

impl<'p> Po<'p> {
    /// Reads bytes; `None` where they are no text.
    pub(super) fn read(bytes: &[u8], path: &'p Path, problems: &mut Vec<Problem>) -> Option<Self> {
        if bytes.len() > LARGEST {
            problems.push(Code::TooLarge.at(path, None, vec![("limit", (LARGEST >> 20).to_string())]));
            return None;
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                let valid = normal(&String::from_utf8_lossy(valid)).into_owned();
                let line = valid.rsplit('\n').next().unwrap_or_default().to_owned();
                let at = Spot {
                    line: valid.matches('\n').count() + 1,
                    column: line.chars().count() + 1,
                    length: 1,
                    source: line,
                };
                problems.push(Code::NotUtf8.at(path, Some(at), Vec::new()));
                return None;
            }
        };
        let lines = normal(text).split('\n').map(str::to_owned).collect();
        let mut po = Self { lines, path, messages: Vec::new() };
        po.messages = Parser {
            po: &po,
            problems,
            done: Vec::new(),
            open: Message::default(),
            last: None,
            is_lost: false,
        }
        .run();
        let is_ours = |charset: &String| ["utf-8", "utf8"].contains(&charset.to_lowercase().as_str());
        let charset = po.header("Content-Type");
        let charset = charset.and_then(|kind| Some(kind.split_once("charset=")?.1.trim().to_owned()));
        if let Some(charset) = charset.filter(|charset| !is_ours(charset)) {
            let at = po.messages.first().and_then(|header| po.spot(header.text.as_ref()?, None));
            problems.push(Code::WrongCharset.at(path, at, vec![("charset", charset)]));
            return None;
        }
        Some(po)
    }

    /// A field of the header.
    pub(super) fn header(&self, name: &str) -> Option<String> {
        let is_header = |message: &&Message| {
            message.context.is_none() && message.id.as_ref().is_some_and(|id| id.text.is_empty())
        };
        let header = self.messages.iter().find(is_header)?.text.as_ref()?;
        header.text.lines().find_map(|line| {
            let (field, value) = line.split_once(':')?;
            field.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    }

    /// Tells of a text, at a byte offset within it or as a whole.
    pub(super) fn tell(
        &self,
        code: Code,
        (quoted, offset): (Option<&Quoted>, Option<usize>),
        arguments: Vec<(&'static str, String)>,
    ) -> Problem {
        code.at(self.path, quoted.and_then(|quoted| self.spot(quoted, offset)), arguments)
    }

    /// A place in the file.
    pub(super) fn place(&self, at: Option<Spot>) -> Place {
        Place { path: self.path.to_owned(), at }
    }

    /// The place of a text, or of the character at a byte offset within it.
    pub(super) fn spot(&self, quoted: &Quoted, offset: Option<usize>) -> Option<Spot> {
        let mut read = 0;
        for (line, start, end) in &quoted.pieces {
            let source = self.lines.get(*line)?;
            let piece = source.get(*start..*end)?;
            let Some(offset) = offset else {
                return Some(spot(*line, source, *start, piece.chars().count()));
            };
            let mut rest = piece;
            while !rest.is_empty() {
                let (character, size) = character(rest).unwrap_or((b'?'.into(), 1));
                let size = size.max(1);
                if read >= offset {
                    let at = start + piece.len() - rest.len();
                    return Some(spot(*line, source, at, rest.get(..size)?.chars().count()));
                }
                read += character.len_utf8();
                rest = rest.get(size..)?;
            }
        }
        let (line, start, _) = quoted.pieces.first()?;
        Some(spot(*line, self.lines.get(*line)?, *start, 1))
    }
}

fn spot(line: usize, source: &str, at: usize, length: usize) -> Spot {
    let column = source.get(..at).unwrap_or_default().chars().count() + 1;
    Spot { line: line + 1, column, length: length.max(1), source: source.to_owned() }
}

/// Takes the mark away and makes every line end a U+000A.
fn normal(text: &str) -> Cow<'_, str> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.contains('\r') {
        return Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"));
    }
    Cow::Borrowed(text)
}

/// Which text of a message a line goes on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Context,
    Id,
    Text,
    /// A plural: read, and left alone.
    Other,
}

struct Parser<'a, 'p> {
    po: &'a Po<'p>,
    problems: &'a mut Vec<Problem>,
    done: Vec<Message>,
    open: Message,
    last: Option<Part>,
    /// Whether what is left of a message that cannot be read is passed over.
    is_lost: bool,
}

impl Parser<'_, '_> {
    fn run(mut self) -> Vec<Message> {
        let po = self.po;
        for (number, line) in po.lines.iter().enumerate() {
            let rest = line.trim_start();
            let at = line.len() - rest.len();
            self.is_lost &= !(rest.is_empty() || rest.starts_with('#') || rest.starts_with("msgctxt"));
            if self.is_lost {
                continue;
            }
            if let Some(comment) = rest.strip_prefix('#') {
                self.comment(comment);
            } else if rest.starts_with('"') {
                self.strings(number, line, at);
            } else if !rest.trim().is_empty() {
                self.keyword(number, line, at);
            }
        }
        self.close();
        self.done
    }

    fn comment(&mut self, comment: &str) {
        // What is obsolete or was there before is nobody's translation.
        if self.open.text.is_some() || comment.starts_with('~') {
            self.close();
        }
        if let Some(flags) = comment.strip_prefix(',') {
            self.open.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        }
    }

    fn keyword(&mut self, number: usize, line: &str, at: usize) {
        let rest = line.get(at..).unwrap_or_default();
        let end = rest.find(|c: char| c.is_whitespace() || c == '"').unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        let part = match word {
            "msgctxt" => Part::Context,
            "msgid" => Part::Id,
            "msgstr" | "msgstr[0]" => Part::Text,
            "msgid_plural" => Part::Other,
            _ if word.starts_with("msgstr[") => Part::Other,
            _ => return self.fault(Code::Syntax, number, line, at, word.chars().count()),
        };
        if self.open.text.is_some() && matches!(part, Part::Context | Part::Id) {
            self.close();
        }
        let slot = match part {
            Part::Context => Some(&mut self.open.context),
            Part::Id => Some(&mut self.open.id),
            Part::Text => Some(&mut self.open.text),
            Part::Other => None,
        };
        self.last = Some(part);
        match slot {
            Some(slot @ None) => *slot = Some(Quoted::default()),
            Some(Some(_)) => return self.fault(Code::Syntax, number, line, at, word.chars().count()),
            None => self.open.is_plural = true,
        }
        self.open.is_plural |= word == "msgstr[0]";
        self.strings(number, line, at + end);
    }

    /// Reads the texts in quotes from a place to the end of the line.
    fn strings(&mut self, number: usize, line: &str, mut at: usize) {
        loop {
            let rest = line.get(at..).unwrap_or_default();
            let inner = rest.trim_start();
            at += rest.len() - inner.len();
            if inner.is_empty() {
                return;
            }
            if !inner.starts_with('"') || self.last.is_none() {
                return self.fault(Code::Syntax, number, line, at, inner.trim_end().chars().count());
            }
            let Some(length) = closing(inner) else {
                return self.fault(Code::Syntax, number, line, at, inner.chars().count());
            };
            let (start, end) = (at + 1, at + length);
            self.piece(number, line, start, end);
            at = end + 1;
        }
    }

    fn piece(&mut self, number: usize, line: &str, start: usize, end: usize) {
        let mut text = String::new();
        let mut rest = line.get(start..end).unwrap_or_default();
        while !rest.is_empty() {
            let Some((character, size)) = character(rest) else {
                let at = end - rest.len();
                return self.fault(Code::BadEscape, number, line, at, 2);
            };
            text.push(character);
            rest = rest.get(size..).unwrap_or_default();
        }
        let slot = match self.last {
            Some(Part::Context) => &mut self.open.context,
            Some(Part::Id) => &mut self.open.id,
            Some(Part::Text) => &mut self.open.text,
            Some(Part::Other) | None => return,
        };
        if let Some(quoted) = slot {
            quoted.text.push_str(&text);
            quoted.pieces.push((number, start, end));
        }
    }

    /// A message that cannot be read is left out with all that it has.
    fn fault(&mut self, code: Code, number: usize, line: &str, at: usize, length: usize) {
        self.problems.push(code.at(self.po.path, Some(spot(number, line, at, length)), Vec::new()));
        self.open = Message::default();
        self.last = None;
        self.is_lost = true;
    }

    fn close(&mut self) {
        let message = std::mem::take(&mut self.open);
        self.last = None;
        if message.id.is_some() && message.text.is_some() {
            self.done.push(message);
        } else if let Some(part) = message.id.or(message.context).or(message.text) {
            let at = self.po.spot(&part, None);
            self.problems.push(Code::Syntax.at(self.po.path, at, Vec::new()));
        }
    }
}

/// Where the quote closes that a text opens with.
fn closing(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at),
            _ => {}
        }
    }
    None
}

/// The first character of a text as it is meant, and how many bytes it takes; `None` for an escape that is none.
fn character(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next()?;
    if first != '\\' {
        return Some((first, first.len_utf8()));
    }
    let after = text.get(1..)?;
    let digits = |from: usize, most: usize, radix: u32| {
        let inner = after.get(from..).unwrap_or_default();
        let count = inner.chars().take(most).take_while(|c| c.is_digit(radix)).count();
        let value = u32::from_str_radix(inner.get(..count)?, radix).ok()?;
        // Above ASCII these are bytes of no known encoding.
        char::from_u32(value).filter(char::is_ascii).map(|character| (character, 1 + from + count))
    };
    match after.chars().next()? {
        'n' => Some(('\n', 2)),
        't' => Some(('\t', 2)),
        'r' => Some(('\r', 2)),
        'a' => Some(('\u{7}', 2)),
        'b' => Some(('\u{8}', 2)),
        'f' => Some(('\u{c}', 2)),
        'v' => Some(('\u{b}', 2)),
        '"' => Some(('"', 2)),
        '\\' => Some(('\\', 2)),
        'x' => digits(1, 2, 16),
        '0'..='7' => digits(0, 3, 8),
        _ => None,
    }
}
