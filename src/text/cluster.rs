//! Cuts shaped text into grapheme clusters and decides what each draws, and in how many cells.
//!
//! Knows graphemes and widths; must not know lines or visual order.

use std::ops::Range;

use unicode_joining_type::{JoiningType, get_joining_type};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::{
    Bidi, Paragraph,
    clean::{self, LINE_BREAK, Letter},
};

/// What a cluster is to a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It is drawn.
    Drawn,
    /// A space at which a line may break: it is drawn, except where the line breaks.
    Space,
    /// A soft hyphen: drawn only where the line breaks.
    SoftHyphen,
    /// Ends the line.
    LineBreak,
    /// A bidi control: rides on a neighbour in terminal mode, else gone.
    Rider(char),
    /// Draws nothing.
    Nothing,
}

/// A grapheme cluster of the shaped text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cluster {
    /// Its bytes in the shaped text.
    pub(super) place: Range<usize>,
    /// What is drawn.
    pub(super) symbol: String,
    /// The width of the symbol.
    pub(super) width: u16,
    /// Whether a blank cell follows it.
    pub(super) blank: bool,
    /// The run whose style it takes.
    pub(super) run: usize,
    /// What it is to a line.
    pub(super) kind: Kind,
}

impl Cluster {
    /// Returns the columns it takes on a row, soft hyphens and line breaks none.
    pub(super) fn columns(&self) -> u16 {
        self.width + u16::from(self.blank)
    }

    /// Makes a line break a space, for text on one row.
    pub(super) fn line_break_as_space(&mut self) {
        if self.kind == Kind::LineBreak {
            self.kind = Kind::Space;
            " ".clone_into(&mut self.symbol);
            self.width = 1;
        }
    }
}

/// What a terminal and a row ask of each cluster.
#[derive(Debug, Clone, Copy)]
pub(super) struct Drawn {
    /// Whether joiners still have work to do in the terminal.
    pub(super) bidi: Bidi,
    /// Whether Ethiopic syllables are followed by a blank.
    pub(super) ethiopic_spacing: bool,
    /// The width no cluster may exceed.
    pub(super) width: u16,
}

/// The most marks drawn on one letter; more is mischief.
const MARKS: usize = 8;

/// Whether this isolate does nothing around simple left-to-right text, as that which Fluent puts around an argument.
pub(super) fn is_idle_isolate(ch: char) -> bool {
    matches!(ch, '\u{2066}' | '\u{2068}' | '\u{2069}')
}

/// Returns simple text without its isolates, and its clusters: each character is one, of one cell.
pub(super) fn simple<S>(paragraph: &Paragraph<S>) -> (String, Vec<Cluster>) {
    let length = paragraph.runs.iter().map(|run| run.text.len()).sum();
    let mut text = String::with_capacity(length);
    let mut clusters = Vec::with_capacity(length);
    for (run, piece) in paragraph.runs.iter().enumerate() {
        for ch in piece.text.chars().filter(|ch| !is_idle_isolate(*ch)) {
            let start = text.len();
            text.push(ch);
            let kind = if ch == ' ' { Kind::Space } else { Kind::Drawn };
            clusters.push(Cluster {
                place: start..text.len(),
                symbol: ch.into(),
                width: 1,
                blank: false,
                run,
                kind,
            });
        }
    }
    (text, clusters)
}

/// Returns the clusters of a text; `letters` are its characters.
pub(super) fn clusters(text: &str, letters: &[Letter], drawn: Drawn) -> Vec<Cluster> {
    let mut clusters = Vec::with_capacity(letters.len());
    let mut letters = letters.iter();
    for (start, grapheme) in text.grapheme_indices(true) {
        let first = letters.next();
        for _ in grapheme.chars().skip(1) {
            letters.next();
        }
        let mut cluster = cluster(grapheme, drawn);
        cluster.place = start..start + grapheme.len();
        cluster.run = first.map_or(0, |letter| letter.run);
        clusters.push(cluster);
    }
    clusters
}

/// Returns one cluster, not yet placed.
fn cluster(grapheme: &str, drawn: Drawn) -> Cluster {
    let mut chars = grapheme.chars();
    let (kind, symbol) = match (chars.next(), chars.next()) {
        (Some('\u{AD}'), None) => (Kind::SoftHyphen, String::new()),
        (Some(LINE_BREAK), None) => (Kind::LineBreak, String::new()),
        (Some(ch), None) if clean::is_isolate(ch) || clean::is_bidi_mark(ch) => {
            (Kind::Rider(ch), String::new())
        }
        (Some(ch), None) if clean::is_invisible(ch) => (Kind::Nothing, String::new()),
        (Some(ch), None) if is_space(ch) => (Kind::Space, ch.into()),
        (Some(ch), None) if ch.width().is_some_and(|width| width > 0) => (Kind::Drawn, ch.into()),
        _ => (Kind::Drawn, symbol(grapheme, drawn.bidi)),
    };
    let kind = if kind == Kind::Drawn && symbol.is_empty() { Kind::Nothing } else { kind };
    let width = u16::try_from(symbol.width()).unwrap_or(u16::MAX);
    let place = 0..0;
    if width > drawn.width {
        return Cluster { place, symbol: "…".into(), width: 1, blank: false, run: 0, kind };
    }
    let blank = drawn.ethiopic_spacing && width < drawn.width && symbol.starts_with(is_ethiopic_letter);
    Cluster { place, symbol, width, blank, run: 0, kind }
}

/// Returns what a cluster of several characters draws: joiners gone where their work is done, a bound on marks, and a
/// dotted circle under a mark that has no letter.
fn symbol(grapheme: &str, bidi: Bidi) -> String {
    let mut symbol = String::with_capacity(grapheme.len());
    let mut marks = 0;
    let mut chars = grapheme.chars().peekable();
    while let Some(ch) = chars.next() {
        let keep = match ch {
            // Inside a cluster a ZWJ before anything but a mark makes one emoji of several.
            '\u{200D}' => bidi != Bidi::App || chars.peek().is_some_and(|next| !is_transparent(*next)),
            '\u{200C}' => bidi != Bidi::App,
            '\u{FE00}'..='\u{FE0F}' => true,
            _ => !clean::is_invisible(ch),
        };
        marks += usize::from(!symbol.is_empty() && is_transparent(ch));
        if keep && marks <= MARKS {
            symbol.push(ch);
        }
    }
    if symbol.width() > 0 {
        return symbol;
    }
    if symbol.chars().all(clean::is_invisible) {
        return String::new();
    }
    symbol.insert(0, '◌');
    symbol
}

/// Whether a character is a mark or another that joins and parts nothing.
fn is_transparent(ch: char) -> bool {
    get_joining_type(ch) == JoiningType::Transparent || matches!(ch, '\u{200C}' | '\u{200D}')
}

/// Whether this is a space at which a line may break.
fn is_space(ch: char) -> bool {
    matches!(ch, ' ' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200A}' | '\u{205F}' | '\u{3000}')
}

/// Whether this is an Ethiopic syllable or number; the word space ፡ and the stops are narrow enough.
fn is_ethiopic_letter(ch: char) -> bool {
    matches!(ch,
        '\u{1200}'..='\u{135A}' | '\u{1369}'..='\u{138F}' | '\u{2D80}'..='\u{2DDE}' | '\u{AB01}'..='\u{AB2E}'
        | '\u{1E7E0}'..='\u{1E7FE}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str, bidi: Bidi, width: u16) -> Vec<(String, u16)> {
        let letters: Vec<Letter> = text.chars().map(|ch| Letter { ch, run: 0 }).collect();
        clusters(text, &letters, Drawn { bidi, ethiopic_spacing: true, width })
            .into_iter()
            .map(|cluster| (cluster.symbol.clone(), cluster.columns()))
            .collect()
    }

    #[test]
    fn each_cluster_draws_what_a_terminal_can_place() {
        for (text, expected, why) in [
            ("e\u{301}", vec![("e\u{301}", 1)], "a mark rides on its letter"),
            ("漢", vec![("漢", 2)], "an ideograph takes two"),
            ("👨\u{200D}👩\u{200D}👧", vec![("👨\u{200D}👩\u{200D}👧", 2)], "a family is one"),
            ("ب\u{200D}", vec![("ب", 1)], "a joiner has done its work"),
            ("ی\u{200C}ر", vec![("ی", 1), ("ر", 1)], "so has a non-joiner"),
            ("\u{301}", vec![("◌\u{301}", 1)], "a mark without a letter stands on a circle"),
            ("\u{200B}\u{2060}\u{AD}\u{2068}", vec![("", 0), ("", 0), ("", 0), ("", 0)], "nothing to draw"),
            ("ሰላም፡", vec![("ሰ", 2), ("ላ", 2), ("ም", 2), ("፡", 1)], "a blank after each syllable"),
            (
                "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}",
                vec![("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}", 1)],
                "eight marks are enough",
            ),
        ] {
            let expected: Vec<(String, u16)> =
                expected.into_iter().map(|(symbol, width)| (symbol.into(), width)).collect();
            assert_eq!(drawn(text, Bidi::App, 80), expected, "{text:?}: {why}");
        }
    }

    #[test]
    fn a_cluster_wider_than_the_row_gives_way() {
        assert_eq!(drawn("漢", Bidi::App, 1), [("…".into(), 1)]);
        assert_eq!(drawn("ሰ", Bidi::App, 1), [("ሰ".into(), 1)]);
    }

    #[test]
    fn joiners_stay_where_the_terminal_joins() {
        assert_eq!(drawn("ی\u{200C}ر", Bidi::Terminal, 80), [("ی\u{200C}".into(), 1), ("ر".into(), 1)]);
    }
}
