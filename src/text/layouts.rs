//! The lay-out cache: a paragraph is laid out once for each width and setting, and kept while it is in use.
//!
//! Knows how much to keep; must not know what is on the screen.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    rc::Rc,
};

use super::{Paragraph, Row, Setting, lay_out};

/// Laid-out paragraphs, passed into the views.
///
/// Bounded: when the younger half holds as many cells as a full screen of 200×60 the older half is dropped, so what a screen uses again and
/// again stays.
#[derive(Debug)]
pub struct Layouts<S> {
    /// Used since the halves last changed.
    young: HashMap<u64, Entry<S>>,
    /// Used before that.
    old: HashMap<u64, Entry<S>>,
    /// The cells in `young`, an empty row counted as one.
    cells: usize,
}

/// The cells that one half may hold.
const CELLS: usize = 12_000;

/// One paragraph at one width.
#[derive(Debug)]
struct Entry<S> {
    /// What was laid out; compared on each hit, since two paragraphs may have one hash.
    paragraph: Paragraph<S>,
    /// At which width.
    width: u16,
    /// In which setting.
    setting: Setting,
    /// The rows.
    rows: Rc<[Row<S>]>,
}

impl<S> Default for Layouts<S> {
    fn default() -> Self {
        Self { young: HashMap::new(), old: HashMap::new(), cells: 0 }
    }
}

impl<S> Layouts<S> {
    /// Makes an empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl<S: Clone + Hash + Eq> Layouts<S> {
    /// Returns the rows of a paragraph as [`lay_out`] gives them.
    pub fn rows(&mut self, paragraph: &Paragraph<S>, width: u16, setting: Setting) -> Rc<[Row<S>]> {
        let mut hasher = DefaultHasher::new();
        (paragraph, width, setting).hash(&mut hasher);
        let key = hasher.finish();
        let same = |entry: &Entry<S>| {
            entry.width == width && entry.setting == setting && entry.paragraph == *paragraph
        };
        if let Some(entry) = self.young.get(&key).filter(|entry| same(entry)) {
            return Rc::clone(&entry.rows);
        }
        let entry = self.old.remove(&key).filter(|entry| same(entry)).unwrap_or_else(|| Entry {
            paragraph: paragraph.clone(),
            width,
            setting,
            rows: lay_out(paragraph, width, setting).into(),
        });
        let rows = Rc::clone(&entry.rows);
        self.keep(key, entry);
        rows
    }

    /// Puts an entry into the young half; when that is full, the old half goes.
    fn keep(&mut self, key: u64, entry: Entry<S>) {
        let cells = entry.rows.iter().map(|row| row.cells.len().max(1)).sum::<usize>().max(1);
        if self.cells + cells > CELLS {
            self.old = std::mem::take(&mut self.young);
            self.cells = 0;
        }
        self.cells += cells;
        self.young.insert(key, entry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Bidi, Direction};

    fn paragraph(text: &str) -> Paragraph<u8> {
        Paragraph::plain(text, Direction::LeftToRight, 0)
    }

    #[test]
    fn the_same_question_gets_the_same_rows() {
        let mut layouts = Layouts::new();
        let first = layouts.rows(&paragraph("one two"), 5, Setting::default());
        assert_eq!(first.len(), 2);
        assert!(Rc::ptr_eq(&first, &layouts.rows(&paragraph("one two"), 5, Setting::default())));
        assert_eq!(layouts.rows(&paragraph("one two"), 9, Setting::default()).len(), 1);
        let other = Setting { bidi: Bidi::Terminal, ethiopic_spacing: false };
        assert!(!Rc::ptr_eq(&first, &layouts.rows(&paragraph("one two"), 5, other)));
        let mut styled = paragraph("one two");
        styled.runs[0].style = 1;
        assert_eq!(layouts.rows(&styled, 5, Setting::default())[0].cells[0].style, 1);
    }

    #[test]
    fn what_is_in_use_stays_and_the_rest_goes() {
        let mut layouts = Layouts::new();
        let used = layouts.rows(&paragraph("in use"), 80, Setting::default());
        for number in 0..2_000 {
            layouts.rows(&paragraph(&format!("text number {number}")), 80, Setting::default());
            if number % 100 == 0 {
                assert!(Rc::ptr_eq(&used, &layouts.rows(&paragraph("in use"), 80, Setting::default())));
            }
        }
        let kept: usize = layouts
            .young
            .values()
            .chain(layouts.old.values())
            .flat_map(|entry| entry.rows.iter())
            .map(|row| row.cells.len())
            .sum();
        assert!(kept <= 2 * CELLS, "{kept}");
        assert!(layouts.young.len() + layouts.old.len() < 2_000);
    }

    #[test]
    fn empty_paragraphs_are_bounded_too() {
        let mut layouts: Layouts<u8> = Layouts::new();
        for width in 0..30_000 {
            layouts.rows(&paragraph(""), width, Setting::default());
        }
        assert!(layouts.young.len() + layouts.old.len() <= 2 * CELLS);
    }
}
