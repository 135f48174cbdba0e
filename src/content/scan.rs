//! Where each value of a RON file stands: a small token scan.
//!
//! ron keeps no places of values. This reads brackets, names, texts and separators only, forgives
//! everything, and never fails: it is asked about files that ron has accepted, or about their beginnings.
//! Knows no field of the format.

use crate::problem::Spot;

/// From and to, in bytes.
pub(super) type Span = (usize, usize);

/// Deeper than the format goes; what lies deeper is not looked into.
pub(super) const DEEPEST: usize = 24;

/// A value and where it stands.
#[derive(Debug)]
pub(super) struct Node<'t> {
    /// The whole of it.
    pub(super) span: Span,
    children: Children<'t>,
}

#[derive(Debug)]
enum Children<'t> {
    None,
    /// Name (empty in lists and variants), its span, value.
    Fields(Vec<(&'t str, Span, Node<'t>)>),
    Entries(Vec<(Node<'t>, Node<'t>)>),
}

impl<'t> Node<'t> {
    /// Whether it is a single value: a text, a number, a word.
    pub(super) fn is_scalar(&self) -> bool {
        matches!(self.children, Children::None)
    }

    /// Its first character.
    pub(super) fn head(&self) -> Span {
        if self.is_scalar() { self.span } else { (self.span.0, self.span.0 + 1) }
    }

    /// A field's name and value.
    pub(super) fn field(&self, name: &str) -> Option<(Span, &Node<'t>)> {
        let Children::Fields(fields) = &self.children else { return None };
        fields.iter().find(|(field, ..)| *field == name).map(|(_, span, node)| (*span, node))
    }

    /// A list's or variant's nth value.
    pub(super) fn item(&self, at: usize) -> Option<(Span, &Node<'t>)> {
        let Children::Fields(fields) = &self.children else { return None };
        fields.get(at).map(|(_, _, node)| (node.head(), node))
    }

    /// A map's nth key and value.
    pub(super) fn entry(&self, at: usize) -> Option<(&Node<'t>, &Node<'t>)> {
        let Children::Entries(entries) = &self.children else { return None };
        entries.get(at).map(|(key, value)| (key, value))
    }
}

/// Reads a whole file.
pub(super) fn tree(text: &str) -> Node<'_> {
    Scan { text, at: 0 }.value(0)
}

/// Returns where the brackets that are open at an offset were opened, outermost first.
pub(super) fn open_brackets(text: &str, until: usize) -> Vec<usize> {
    brackets(text, until, usize::MAX)
}

/// Returns the first bracket that opens deeper than the format goes.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    brackets(text, text.len(), DEEPEST).get(DEEPEST - 1).copied()
}

/// Follows brackets until an offset or a depth is reached.
fn brackets(text: &str, until: usize, depth: usize) -> Vec<usize> {
    let mut scan = Scan { text, at: 0 };
    let mut open = Vec::new();
    loop {
        scan.skip_space();
        if scan.at >= until || open.len() >= depth {
            return open;
        }
        match scan.peek() {
            None => return open,
            Some(b'(' | b'[' | b'{') => {
                open.push(scan.at);
                scan.at += 1;
            }
            Some(b')' | b']' | b'}') => {
                open.pop();
                scan.at += 1;
            }
            Some(_) => scan.token(),
        }
    }
}

/// Returns the span of the name or key that stands before a bracket (`key: (`), else the bracket's own.
pub(super) fn name_of(text: &str, bracket: usize) -> Span {
    let before = text.get(..bracket).unwrap_or_default().trim_end();
    let Some(before) = before.strip_suffix(':') else { return (bracket, bracket + 1) };
    let before = before.trim_end();
    let end = before.len();
    let start = if let Some(inner) = before.strip_suffix('"') {
        inner.rfind('"')
    } else {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        Some(before.trim_end_matches(word).len())
    };
    start.filter(|start| *start < end).map_or((bracket, bracket + 1), |start| (start, end))
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scan<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn value(&mut self, depth: usize) -> Node<'t> {
        self.skip_space();
        let start = self.at;
        let word = self.word();
        let after_word = self.at;
        self.skip_space();
        let children = match self.peek() {
            Some(b'(') if word == "Some" => {
                self.at += 1;
                let node = if depth < DEEPEST { self.value(depth + 1) } else { self.leaf(self.at) };
                self.skip_to_close();
                return node;
            }
            Some(b'(' | b'[') if depth < DEEPEST => self.fields(depth),
            Some(b'{') if word.is_empty() && depth < DEEPEST => self.entries(depth),
            _ if word.is_empty() => {
                self.token();
                Children::None
            }
            _ => {
                self.at = after_word;
                Children::None
            }
        };
        Node { span: (start, self.at), children }
    }

    fn leaf(&self, start: usize) -> Node<'t> {
        Node { span: (start, self.at), children: Children::None }
    }

    /// `(name: value, …)`, `(value, …)` or `[value, …]`.
    fn fields(&mut self, depth: usize) -> Children<'t> {
        self.at += 1;
        let mut fields = Vec::new();
        while self.goes_on() {
            let before = self.at;
            let name = self.word();
            let span = (before, self.at);
            self.skip_space();
            if !name.is_empty() && self.peek() == Some(b':') {
                self.at += 1;
                let value = self.value(depth + 1);
                fields.push((name, span, value));
            } else {
                self.at = before;
                let value = self.value(depth + 1);
                fields.push(("", value.span, value));
            }
            self.skip_comma(before);
        }
        Children::Fields(fields)
    }

    /// `{key: value, …}`.
    fn entries(&mut self, depth: usize) -> Children<'t> {
        self.at += 1;
        let mut entries = Vec::new();
        while self.goes_on() {
            let before = self.at;
            let key = self.value(depth + 1);
            self.skip_space();
            if self.peek() == Some(b':') {
                self.at += 1;
            }
            let value = self.value(depth + 1);
            entries.push((key, value));
            self.skip_comma(before);
        }
        Children::Entries(entries)
    }

    /// Whether another value follows; steps over the closing bracket when none does.
    fn goes_on(&mut self) -> bool {
        self.skip_space();
        match self.peek() {
            None => false,
            Some(b')' | b']' | b'}') => {
                self.at += 1;
                false
            }
            Some(_) => true,
        }
    }

    /// Steps over a comma, and over anything that would keep the scan where it was.
    fn skip_comma(&mut self, before: usize) {
        self.skip_space();
        if self.peek() == Some(b',') || self.at == before {
            self.at += self.rest().chars().next().map_or(0, char::len_utf8);
        }
    }

    fn skip_to_close(&mut self) {
        while self.goes_on() {
            self.token();
        }
    }

    fn word(&mut self) -> &'t str {
        let rest = self.rest();
        let raw_or_byte =
            ["r\"", "r#\"", "r##", "b\"", "br", "b'"].iter().any(|start| rest.starts_with(start));
        if raw_or_byte || !rest.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            return "";
        }
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// Steps over one token: a text, a character, or everything up to the next separator.
    fn token(&mut self) {
        let rest = self.rest();
        let length = if rest.starts_with('"') {
            quoted(rest, '"')
        } else if rest.starts_with('\'') {
            quoted(rest, '\'')
        } else if let Some(length) = raw(rest) {
            length
        } else {
            let first = rest.chars().next().map_or(0, char::len_utf8);
            let stop = |c: char| c.is_whitespace() || "()[]{},:\"/".contains(c);
            first + rest.get(first..).and_then(|rest| rest.find(stop)).unwrap_or(rest.len() - first)
        };
        self.at += length;
    }

    /// Steps over white space, comments and `#![…]`.
    fn skip_space(&mut self) {
        loop {
            let rest = self.rest();
            let length = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                comment(rest)
            } else if rest.starts_with("#!") {
                rest.find(']').map_or(rest.len(), |end| end + 1)
            } else {
                rest.len() - rest.trim_start().len()
            };
            if length == 0 {
                return;
            }
            self.at += length;
        }
    }
}

/// The length of a text in quotes, its quotes included.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of `r"…"` or `r#"…"#`.
fn raw(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('r')?;
    let hashes = inner.len() - inner.trim_start_matches('#').len();
    inner.get(hashes..)?.strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let open = 2 + hashes;
    Some(rest.get(open..)?.find(&close).map_or(rest.len(), |end| open + end + close.len()))
}

/// The length of a block comment, nested ones included.
fn comment(rest: &str) -> usize {
    let mut level = 0_usize;
    let mut bytes = rest.bytes().enumerate().peekable();
    while let Some((_, byte)) = bytes.next() {
        match (byte, bytes.peek().copied()) {
            (b'/', Some((_, b'*'))) => {
                level += 1;
                bytes.next();
            }
            (b'*', Some((at, b'/'))) => {
                level -= 1;
                bytes.next();
                if level == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    rest.len()
}

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
    use super::*;

    const TEXT: &str = "#![enable(implicit_some)]\n( // (\n  cards: { \"å\": (ask: [\"a\\u{301}b\", r#\"x\"#]), \"b\": Some((n: 1)) },\n steps: [Card(\"c/d\"), Plan], /* { /* */ */ last: 'x')";

    #[test]
    fn values_are_found_by_name_number_and_entry() {
        let root = tree(TEXT);
        let slice = |span: Span| &TEXT[span.0..span.1];
        let (name, cards) = root.field("cards").unwrap();
        assert_eq!(slice(name), "cards");
        let (key, card) = cards.entry(0).unwrap();
        assert_eq!(slice(key.span), "\"å\"");
        let ask = card.field("ask").unwrap().1;
        assert_eq!(slice(ask.item(0).unwrap().1.span), "\"a\\u{301}b\"");
        assert_eq!(slice(ask.item(1).unwrap().1.span), "r#\"x\"#");
        assert_eq!(slice(cards.entry(1).unwrap().1.field("n").unwrap().1.span), "1");
        let steps = root.field("steps").unwrap().1;
        assert_eq!(slice(steps.item(0).unwrap().1.item(0).unwrap().1.span), "\"c/d\"");
        assert_eq!(slice(steps.item(1).unwrap().1.span), "Plan");
        assert_eq!(slice(root.field("last").unwrap().1.span), "'x'");
    }

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
        let slice = |(from, to): Span| &TEXT[from..to];
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

    #[test]
    fn any_nesting_ends() {
        for text in [
            "(".repeat(100_000),
            "[{(".repeat(30_000),
            "\"\\".into(),
            "/*".repeat(1000),
            "r##\"".into(),
            ")".into(),
            "{:,:".into(),
        ] {
            tree(&text);
            open_brackets(&text, text.len());
        }
    }
}
