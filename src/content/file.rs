//! One file: read within limits, made into plain UTF-8 lines, parsed.
//!
//! Knows encodings and limits; knows no field of the format.

use std::borrow::Cow;
use std::path::PathBuf;

use ron::Options;
use ron::extensions::Extensions;
use serde::Deserialize;

use super::code::Code;
use super::layers::Layers;
use super::report::Problems;
use super::source::ReadFault;
use super::{spot, syntax};
use crate::problem::{Place, Problem, Spot};

/// The largest file in bytes.
pub(super) const LARGEST: usize = 1 << 20;
/// The byte-order mark.
pub(super) const MARK: char = '\u{FEFF}';

/// A file as text.
#[derive(Debug)]
pub(super) struct File {
    /// The layer that it belongs to.
    pub(super) layer: usize,
    /// As a person knows it.
    pub(super) shown: PathBuf,
    text: Cow<'static, str>,
}

impl File {
    /// Reads a file; what keeps it from being read is told, and `None` returned, as where there is none.
    pub(super) fn read(layers: &Layers, layer: usize, path: &str, problems: &mut Problems) -> Option<Self> {
        let source = layers.source(layer)?;
        let shown = source.shown_path(path);
        let mut fail = |code: Code, at: Option<Spot>, arguments: Vec<(&'static str, String)>| {
            let place = Some(Place { path: shown.clone(), at });
            problems
                .push(layer, Problem { severity: code.severity(), code: code.as_str(), place, arguments });
        };
        let bytes = match source.read(path, LARGEST) {
            Ok(bytes) if bytes.len() > LARGEST => {
                fail(Code::FileTooLarge, None, vec![("limit", "1".to_owned())]);
                return None;
            }
            Ok(bytes) => bytes,
            Err(ReadFault::Missing) => return None,
            Err(fault) => {
                let (code, arguments) = told(fault);
                fail(code, None, arguments);
                return None;
            }
        };
        if is_utf16(&bytes) {
            fail(Code::Utf16, None, Vec::new());
            return None;
        }
        let text = match utf8(bytes) {
            Ok(text) => text,
            Err((valid, byte)) => {
                let at = spot::Lines::new(&valid).spot(valid.len(), valid.len() + 1);
                fail(Code::NotUtf8, Some(at), vec![("byte", format!("{byte:02X}"))]);
                return None;
            }
        };
        if text.starts_with(MARK) {
            let at = Spot { line: 1, column: 1, length: 1, source: first_line(&text) };
            fail(Code::ByteOrderMark, Some(at), Vec::new());
        }
        Some(Self { layer, shown, text: normal(text) })
    }

    /// The text: no byte-order mark, lines end in U+000A.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Reads the text as RON; the first fault is told, and `None` returned.
    pub(super) fn parse<'f, T: Deserialize<'f>>(&'f self, problems: &mut Problems) -> Option<T> {
        match options().from_str(&self.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let (code, at, arguments) = syntax::told(&self.text, &error);
                let place = Some(Place { path: self.shown.clone(), at: Some(at) });
                let severity = code.severity();
                problems.push(self.layer, Problem { severity, code: code.as_str(), place, arguments });
                None
            }
        }
    }
}

/// The format as it is read.
fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES)
        .with_recursion_limit(128)
}

/// Reads a text as [`File::parse`] does, and tells nothing.
pub(super) fn parsed<'f, T: Deserialize<'f>>(text: &'f str) -> Option<T> {
    options().from_str(text).ok()
}

/// Says a fault of reading as a code with its arguments.
pub(super) fn told(fault: ReadFault) -> (Code, Vec<(&'static str, String)>) {
    match fault {
        ReadFault::Missing => (Code::Unreadable, vec![("reason", String::new())]),
        ReadFault::NotAFile => (Code::NotAFile, Vec::new()),
        ReadFault::LeadsOut => (Code::LeadsOut, Vec::new()),
        ReadFault::TooManyEntries => {
            (Code::TooManyEntries, vec![("limit", super::source::MOST_ENTRIES.to_string())])
        }
        ReadFault::Refused(reason) => (Code::Unreadable, vec![("reason", reason)]),
    }
}

/// Whether it is UTF-16: by its mark, or by the zeros of its first letters.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        [0, second, 0, fourth, ..] => *second != 0 && *fourth != 0,
        [first, 0, third, 0, ..] => *first != 0 && *third != 0,
        _ => false,
    }
}

/// Takes bytes as UTF-8, or the valid beginning and the byte after it.
fn utf8(bytes: Cow<'static, [u8]>) -> Result<Cow<'static, str>, (String, u8)> {
    let fault = |bytes: &[u8], valid: usize| {
        let beginning = bytes.get(..valid).unwrap_or_default();
        (String::from_utf8_lossy(beginning).into_owned(), bytes.get(valid).copied().unwrap_or_default())
    };
    match bytes {
        Cow::Borrowed(bytes) => {
            std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| fault(bytes, error.valid_up_to()))
        }
        Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            fault(error.as_bytes(), valid)
        }),
    }
}

fn first_line(text: &str) -> String {
    let line = text.trim_start_matches(MARK).split(['\n', '\r']).next().unwrap_or_default();
    line.chars().take(4096).collect()
}

/// Takes the mark away and makes every line end a U+000A.
pub(super) fn normal(text: Cow<'static, str>) -> Cow<'static, str> {
    if !text.starts_with(MARK) && !text.contains('\r') {
        return text;
    }
    Cow::Owned(text.strip_prefix(MARK).unwrap_or(&text).replace("\r\n", "\n").replace('\r', "\n"))
}
