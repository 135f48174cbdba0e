//! From offsets in a file to lines and columns.
//!
//! Knows characters, escapes and line breaks; knows no value.

use super::scan::Span;
use crate::problem::Spot;

/// Finds some characters of a text that stands at a span: escapes are counted as what they mean.
pub(super) fn within(text: &str, span: Span, offset: usize, length: usize) -> Span {
    let literal = text.get(span.0..span.1).unwrap_or_default();
    let (open, is_raw) =
        if literal.starts_with('r') { (literal.find('"').map_or(0, |at| at + 1), true) } else { (1, false) };
    let Some(inner) = literal.get(open..) else { return span };
    let mut read = 0;
    let mut start = None;
    let mut left = length.max(1);
    let mut characters = inner.char_indices();
    while let Some((at, character)) = characters.next() {
        if read >= offset && start.is_none() {
            start = Some(at);
        }
        let size = if character == '\\' && !is_raw {
            let (size, over) = escape(inner.get(at + 1..).unwrap_or_default());
            for _ in 0..over {
                characters.next();
            }
            size
        } else {
            character.len_utf8()
        };
        read += size;
        if let Some(start) = start {
            left -= 1;
            if left == 0 {
                return (span.0 + open + start, span.0 + open + characters.offset());
            }
        }
    }
    start.map_or(span, |start| (span.0 + open + start, span.1.saturating_sub(1)))
}

/// How many bytes an escape stands for, and how many characters it takes after its `\`.
fn escape(after: &str) -> (usize, usize) {
    if let Some(inner) = after.strip_prefix("u{") {
        let digits = inner.split('}').next().unwrap_or_default();
        let size = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).map_or(1, char::len_utf8);
        return (size, digits.chars().count() + 3);
    }
    if let Some(inner) = after.strip_prefix('x') {
        let value = inner.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or(0);
        return (char::from(value).len_utf8(), 3);
    }
    (1, 1)
}

/// A source line longer than this many bytes is not shown with its fault.
const LONGEST_SHOWN: usize = 8192;

/// Turns offsets into lines and columns; quick when asked in order.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// Where the count of characters has got to: an offset, and its column from 0.
    counted: (usize, usize),
}

impl<'t> Lines<'t> {
    /// Finds the beginnings of all lines.
    pub(super) fn new(text: &'t str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect(), counted: (0, 0) }
    }

    /// The offset of a line and column, both from 1, the column in characters.
    pub(super) fn offset(&self, line: usize, column: usize) -> usize {
        let Some(start) = self.starts.get(line.saturating_sub(1)).copied() else { return self.text.len() };
        let rest = self.text.get(start..).unwrap_or_default();
        rest.char_indices().nth(column.saturating_sub(1)).map_or(self.text.len(), |(at, _)| start + at)
    }

    /// The place of a span; a span over several lines is cut at the end of its first.
    pub(super) fn spot(&mut self, start: usize, end: usize) -> Spot {
        let line = self.starts.partition_point(|beginning| *beginning <= start).max(1);
        let beginning = self.starts.get(line - 1).copied().unwrap_or(0);
        let line_end = self.starts.get(line).map_or(self.text.len(), |next| next - 1);
        let start = start.min(line_end);
        let end = end.clamp(start, line_end);
        if self.counted.0 < beginning || self.counted.0 > start {
            self.counted = (beginning, 0);
        }
        let column = self.counted.1 + self.count(self.counted.0, start);
        self.counted = (start, column);
        let source = self.text.get(beginning..line_end).unwrap_or_default();
        Spot {
            line,
            column: column + 1,
            length: self.count(start, end.min(start + LONGEST_SHOWN)).max(1),
            source: if source.len() > LONGEST_SHOWN { String::new() } else { source.to_owned() },
        }
    }

    fn count(&self, from: usize, to: usize) -> usize {
        self.text
            .as_bytes()
            .get(from..to)
            .unwrap_or_default()
            .iter()
            .filter(|byte| (**byte & 0xC0) != 0x80)
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan::tree;
    use super::*;

    const TEXT: &str = "#![enable(implicit_some)]\n( // (\n  cards: { \"å\": (ask: [\"a\\u{301}b\", r#\"x\"#]), \"b\": Some((n: 1)) },\n steps: [Card(\"c/d\"), Plan], /* { /* */ */ last: 'x')";

    #[test]
    fn a_character_is_found_behind_an_escape() {
        let span = tree(TEXT)
            .field("cards")
            .unwrap()
            .1
            .entry(0)
            .unwrap()
            .1
            .field("ask")
            .unwrap()
            .1
            .item(0)
            .unwrap()
            .1
            .span;
        let slice = |(from, to): Span| TEXT.get(from..to).unwrap();
        assert_eq!(slice(within(TEXT, span, 0, 1)), "a");
        assert_eq!(slice(within(TEXT, span, 1, 1)), "\\u{301}");
        assert_eq!(slice(within(TEXT, span, 3, 1)), "b");
        assert_eq!(slice(within(TEXT, span, 1, 9)), "\\u{301}b");
    }

    #[test]
    fn columns_count_characters_and_long_lines_are_not_copied() {
        let text = "åäö: x\nb";
        let mut lines = Lines::new(text);
        assert_eq!(lines.spot(8, 9), Spot { line: 1, column: 6, length: 1, source: "åäö: x".into() });
        assert_eq!(lines.spot(10, 11), Spot { line: 2, column: 1, length: 1, source: "b".into() });
        assert_eq!(lines.spot(2, 9).column, 2);
        assert_eq!(lines.offset(1, 6), 8);
        let long = "x".repeat(9000);
        assert_eq!(
            Lines::new(&long).spot(5, 9000),
            Spot { line: 1, column: 6, length: 8192, source: String::new() }
        );
    }
}
