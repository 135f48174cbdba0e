//! Terminal mode: logical order, with bidi controls riding on the cells so that the terminal orders as we would.
//!
//! Knows how to keep isolates balanced on every row; must not know levels beyond which brackets to mirror.

use unicode_bidi::Level;

use super::Piece;
use crate::text::{
    Bidi, Direction, Paragraph, Row,
    clean::is_isolate,
    cluster::{Cluster, Kind},
    wrap::Line,
};

/// Ends an isolate.
const PDI: char = '\u{2069}';

/// The bytes of a symbol beyond which no more direction marks ride; more is mischief.
const HEAVIEST: usize = 64;

/// The isolates open at some place of a paragraph: they end with the row and open again on the next.
#[derive(Debug, Default)]
pub(super) struct Riders {
    /// LRI, RLI, FSI, outermost first.
    open: Vec<char>,
    /// Controls that wait for the next cell.
    waiting: String,
    /// The terminal turns brackets itself.
    is_turned: bool,
}

impl Riders {
    /// Begins a paragraph.
    pub(super) fn for_terminal(bidi: Bidi) -> Self {
        Self { is_turned: bidi == Bidi::Mirroring, ..Self::default() }
    }

    /// Makes a row in logical order, fenced where the terminal could turn it.
    pub(super) fn row<S: Clone>(
        &mut self,
        paragraph: &Paragraph<S>,
        clusters: &mut [Cluster],
        levels: &[Level],
        line: &Line,
    ) -> Row<S> {
        let mut row = Row { cells: Vec::new(), width: 0, direction: paragraph.direction };
        let fence = self.fence(paragraph.direction, clusters, levels);
        self.waiting = fence.iter().chain(&self.open).collect();
        let drawn = line.drawn.len();
        for (at, cluster) in clusters.iter_mut().enumerate() {
            if let Kind::Rider(control) = cluster.kind {
                self.ride(control, &mut row);
            } else if at < drawn {
                let level = levels.get(at).copied().filter(|_| !self.is_turned).unwrap_or_else(Level::ltr);
                if let Some(piece) = Piece::of(cluster, level) {
                    self.put(piece, paragraph, &mut row);
                }
            }
        }
        self.close_open(&mut row);
        if line.cut {
            if row.cells.is_empty() {
                self.waiting = fence.iter().collect();
            }
            self.put(Piece::ellipsis(clusters), paragraph, &mut row);
        }
        append(&mut row, PDI, fence.iter().count());
        row
    }

    /// Returns the isolate around a row; a left-to-right row without anything to turn needs none.
    fn fence(&self, direction: Direction, clusters: &[Cluster], levels: &[Level]) -> Option<char> {
        match direction {
            Direction::RightToLeft => Some('\u{2067}'),
            Direction::LeftToRight => {
                let turns = !self.open.is_empty()
                    || levels.iter().any(Level::is_rtl)
                    || clusters.iter().any(|cluster| matches!(cluster.kind, Kind::Rider(_)));
                turns.then_some('\u{2066}')
            }
        }
    }

    /// Puts a cell on the row, and what waited for it before its symbol.
    fn put<S: Clone>(&mut self, mut piece: Piece, paragraph: &Paragraph<S>, row: &mut Row<S>) {
        piece.symbol.insert_str(0, &std::mem::take(&mut self.waiting));
        piece.put(paragraph, row);
    }

    /// Lets one control ride on the cell before it, or wait for the next.
    fn ride<S>(&mut self, control: char, row: &mut Row<S>) {
        match control {
            PDI => {
                if self.open.pop().is_none() {
                    return;
                }
                // An isolate that holds nothing goes with its start.
                match self.waiting.rfind(is_isolate) {
                    Some(start) => self.waiting.truncate(start),
                    None => append(row, PDI, 1),
                }
            }
            control if is_isolate(control) => {
                self.open.push(control);
                self.waiting.push(control);
            }
            mark if !self.waiting.is_empty() => {
                if self.waiting.len() < HEAVIEST {
                    self.waiting.push(mark);
                }
            }
            mark => {
                if row.cells.last().is_some_and(|cell| cell.symbol.len() < HEAVIEST) {
                    append(row, mark, 1);
                }
            }
        }
    }

    /// Ends on this row what is open; the next row opens it again.
    fn close_open<S>(&mut self, row: &mut Row<S>) {
        let waits = self.waiting.chars().filter(|ch| is_isolate(*ch)).count();
        append(row, PDI, self.open.len().saturating_sub(waits));
        self.waiting.clear();
    }
}

/// Puts a control behind the last cell of a row, so many times.
fn append<S>(row: &mut Row<S>, control: char, times: usize) {
    if let Some(cell) = row.cells.last_mut() {
        cell.symbol.extend(std::iter::repeat_n(control, times));
    }
}
