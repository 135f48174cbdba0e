//! Where each value of a RON file stands: a small token scan.
//!
//! ron keeps no places of values. This reads brackets, names, texts and separators only, forgives
//! everything, and never fails: it is asked about files that ron has accepted, or about their beginnings.
//! Knows no field of the format.

use super::token::{comment, quoted, raw};

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

    /// What it is made of, in the text that it was read from.
    pub(super) fn shape(&self, text: &str) -> Shape<'_, 't> {
        match &self.children {
            Children::None => Shape::Scalar,
            Children::Fields(items) if text.as_bytes().get(self.span.0) == Some(&b'[') => Shape::List(items),
            Children::Fields(fields) => Shape::Fields(fields),
            Children::Entries(entries) => Shape::Map(entries),
        }
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

/// What a value is made of.
#[derive(Debug)]
pub(super) enum Shape<'n, 't> {
    /// A single value.
    Scalar,
    /// `[…]`: the names are empty.
    List(&'n [(&'t str, Span, Node<'t>)]),
    /// `(…)`
    Fields(&'n [(&'t str, Span, Node<'t>)]),
    /// `{…}`
    Map(&'n [(Node<'t>, Node<'t>)]),
}

/// Reads a whole file.
pub(super) fn tree(text: &str) -> Node<'_> {
    Scan { text, at: 0 }.value(0)
}

/// Returns a field's value as it is written: with its `Some(…)`, where it has one.
pub(super) fn written(text: &str, name: Span, value: Span) -> Span {
    let mut scan = Scan { text, at: name.1 };
    scan.skip_space();
    scan.at += 1;
    scan.skip_space();
    let start = scan.at.min(value.0);
    if start == value.0 {
        return value;
    }
    scan.at = value.1;
    scan.skip_to_close();
    (start, scan.at)
}

/// Returns where the brackets that are open at an offset were opened, outermost first.
pub(super) fn open_brackets(text: &str, until: usize) -> Vec<usize> {
    brackets(text, until, usize::MAX)
}

/// Returns the first bracket that opens deeper than the format goes.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    brackets(text, text.len(), DEEPEST).get(DEEPEST - 1).copied()
}

/// Returns the texts that begin up to an offset, its own included, in order.
pub(super) fn texts(text: &str, until: usize) -> Vec<Span> {
    let mut scan = Scan { text, at: 0 };
    let mut texts = Vec::new();
    loop {
        scan.skip_space();
        let start = scan.at;
        match scan.peek() {
            None => return texts,
            Some(_) if start > until => return texts,
            Some(b'(' | b')' | b'[' | b']' | b'{' | b'}') => scan.at += 1,
            Some(_) => scan.token(),
        }
        let token = text.get(start..scan.at).unwrap_or_default();
        if token.starts_with('"') || raw(token).is_some() {
            texts.push((start, scan.at));
        }
    }
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
        // A name may begin with the same letters: `branches`.
        let raw_or_byte =
            ["r\"", "r#\"", "r##", "b\"", "br\"", "br#", "b'"].iter().any(|start| rest.starts_with(start));
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

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "#![enable(implicit_some)]\n( // (\n  cards: { \"å\": (ask: [\"a\\u{301}b\", r#\"x\"#]), \"b\": Some((n: 1)) },\n steps: [Card(\"c/d\"), Plan], /* { /* */ */ last: 'x')";

    #[test]
    fn values_are_found_by_name_number_and_entry() {
        let root = tree(TEXT);
        let slice = |span: Span| TEXT.get(span.0..span.1).unwrap();
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
