//! The embedding levels of UAX #9, isolate by isolate.
//!
//! Knows levels only; must not know lines beyond rule L1, nor cells. Each isolate is resolved as a text of its own, in
//! the text around it only two neutral objects stand for its ends. That is what the rules come to where there are no
//! embeddings or overrides (`clean` drops them), and it keeps clear of a fault in unicode-bidi 0.3.18, which looks for
//! the context of a bracket (rule N0) from the wrong end once an isolate stands before it.

use std::ops::Range;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class, get_base_direction};

use super::{Direction, clean, cluster::Cluster};

/// Stands for the start or end of an isolate; neutral, as they are.
const OBJECT: char = '\u{FFFC}';

/// The levels of a paragraph; none where everything runs left to right.
pub(super) struct Levels<'text> {
    /// The text.
    text: &'text str,
    /// The level of each of its bytes.
    resolved: Option<Vec<Level>>,
    /// The level of the paragraph itself.
    base: Level,
}

impl<'text> Levels<'text> {
    /// Resolves the levels of a text whose base direction is given; `simple` text has none.
    pub(super) fn of(text: &'text str, direction: Direction, simple: bool) -> Self {
        let base = base_level(direction);
        let needed = !simple && (base.is_rtl() || text.chars().any(turns));
        let resolved = needed.then(|| {
            let mut levels = vec![base; text.len()];
            resolve(text, base, &mut levels);
            levels
        });
        Self { text, resolved, base }
    }

    /// Returns the level of each cluster of a line, after rule L1: spaces and isolates at its end stand at the end.
    pub(super) fn of_line(&self, line: &[Cluster]) -> Vec<Level> {
        let Some(levels) = &self.resolved else { return vec![self.base; line.len()] };
        let level = |cluster: &Cluster| levels.get(cluster.place.start).copied().unwrap_or(self.base);
        let mut of_line: Vec<Level> = line.iter().map(level).collect();
        for (cluster, level) in line.iter().zip(&mut of_line).rev() {
            let first = self.text.get(cluster.place.clone()).and_then(|symbol| symbol.chars().next());
            if !first.is_some_and(falls_to_the_end) {
                break;
            }
            *level = self.base;
        }
        of_line
    }
}

/// Returns the level of a paragraph of this direction.
pub(super) fn base_level(direction: Direction) -> Level {
    match direction {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    }
}

/// Whether a character can turn the order of a left-to-right paragraph.
fn turns(ch: char) -> bool {
    ch >= '\u{590}'
        && (clean::is_isolate(ch) || [BidiClass::R, BidiClass::AL, BidiClass::AN].contains(&bidi_class(ch)))
}

/// Whether rule L1 takes this character to the end of a line.
fn falls_to_the_end(ch: char) -> bool {
    clean::is_isolate(ch) || [BidiClass::WS, BidiClass::BN].contains(&bidi_class(ch))
}

/// Resolves a text at a base level into `levels`, one for each byte.
fn resolve(text: &str, base: Level, levels: &mut [Level]) {
    if base.is_ltr() && text.chars().all(clean::is_simple) {
        levels.fill(base);
    } else if text.chars().any(clean::is_isolate) {
        let (outer, insides) = taken_apart(text, base);
        let info = ParagraphBidiInfo::new(&outer.text, Some(base));
        for (at, resolved) in outer.places.iter().zip(&info.levels) {
            if let Some(level) = levels.get_mut(*at) {
                *level = *resolved;
            }
        }
        for (inside, base) in insides {
            if let (Some(text), Some(levels)) = (text.get(inside.clone()), levels.get_mut(inside)) {
                resolve(text, base, levels);
            }
        }
    } else {
        levels.copy_from_slice(&ParagraphBidiInfo::new(text, Some(base)).levels);
    }
}

/// A text without what its isolates hold.
#[derive(Default)]
struct Outer {
    /// The text, an object for each end of an isolate.
    text: String,
    /// Where each of its bytes was.
    places: Vec<usize>,
}

impl Outer {
    /// Adds a character that was at `at`.
    fn push(&mut self, ch: char, at: usize) {
        self.text.push(ch);
        // An object is as long as an isolate's end; all bytes of a character have its level.
        self.places.extend(at..at + ch.len_utf8());
    }
}

/// Takes the isolates out of a text; returns what each holds, and its level.
fn taken_apart(text: &str, base: Level) -> (Outer, Vec<(Range<usize>, Level)>) {
    let mut outer = Outer::default();
    let mut insides = Vec::new();
    let mut open = Vec::new();
    for (at, ch) in text.char_indices() {
        if ch == '\u{2069}' {
            let opened = open.pop();
            if open.is_empty() {
                outer.push(OBJECT, at);
                insides.extend(opened.map(|(start, kind)| (start..at, kind)));
            }
        } else if clean::is_isolate(ch) {
            if open.is_empty() {
                outer.push(OBJECT, at);
            }
            open.push((at + ch.len_utf8(), ch));
        } else if open.is_empty() {
            outer.push(ch, at);
        }
    }
    // What is never closed reaches to the end.
    insides.extend(open.first().map(|(start, kind)| (*start..text.len(), *kind)));
    let levelled = insides.into_iter().map(|(inside, kind)| {
        let level = inner_level(text.get(inside.clone()).unwrap_or_default(), kind, base);
        (inside, level)
    });
    (outer, levelled.collect())
}

/// Returns the level inside an isolate that stands in text of level `base` (rules X5a to X5c).
fn inner_level(inside: &str, kind: char, base: Level) -> Level {
    let right = match kind {
        '\u{2067}' => true,
        '\u{2066}' => false,
        _ => get_base_direction(inside) == unicode_bidi::Direction::Rtl,
    };
    let level = if right { base.new_explicit_next_rtl() } else { base.new_explicit_next_ltr() };
    level.unwrap_or(base)
}
