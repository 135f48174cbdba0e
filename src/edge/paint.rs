//! From one buffer to the next in as few bytes as the terminal needs.
//!
//! Knows cells and escape codes; knows not what they mean. Rows that did not change cost a comparison and nothing
//! else: ratatui's own `Terminal` measures every cell of every frame.

mod pen;

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell, CellDiffOption, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::Color;

use pen::{Pen, SEEN};

/// A frame larger than this is shown in one piece by terminals that can (synchronised output).
const LARGE: usize = 2048;
/// Cells that did not change are written again where going past them would take as much.
const GAP: usize = 4;

/// What the terminal shows, and the bytes that change it.
#[derive(Debug)]
pub struct Painter {
    shown: Buffer,
    out: String,
    /// Where the next character lands; `None` where that is not certain, as after the last column.
    at: Option<(u16, u16)>,
    width: u16,
    pen: Pen,
    cursor: Option<(u16, u16)>,
    fills: bool,
}

impl Painter {
    /// Makes a painter for a terminal that shows anything: the first frame clears it.
    ///
    /// `fills` says that what is cleared takes the colour behind (`bce`), as in every terminal but GNU Screen.
    #[must_use]
    pub fn new(fills: bool) -> Self {
        Self {
            shown: Buffer::empty(Rect::ZERO),
            out: String::new(),
            at: None,
            width: 0,
            pen: Pen::default(),
            cursor: None,
            fills,
        }
    }

    /// Forgets what the terminal shows: the next frame clears it and draws everything.
    pub fn forget(&mut self) {
        self.shown = Buffer::empty(Rect::ZERO);
    }

    /// Returns the bytes that make the terminal show `next` and the cursor; `next` becomes an empty buffer of the
    /// same size. `before` goes first.
    pub fn paint(&mut self, next: &mut Buffer, cursor: Option<(u16, u16)>, before: &str) -> &[u8] {
        self.out.clear();
        self.out.push_str(before);
        let start = self.out.len();
        if self.cursor.is_some() {
            self.out.push_str("\x1b[?25l");
        }
        if self.shown.area != next.area {
            self.clear(next);
        }
        self.at = None;
        self.width = next.area.width;
        let width = usize::from(next.area.width).max(1);
        let shown = std::mem::replace(&mut self.shown, Buffer::empty(Rect::ZERO));
        for ((old, new), y) in shown.content.chunks(width).zip(next.content.chunks(width)).zip(0..) {
            if old != new {
                self.row(old, new, y);
            }
        }
        self.shown = std::mem::replace(next, shown);
        next.reset();
        self.show_cursor(cursor);
        if self.out.len() - start > LARGE {
            self.out.insert_str(start, "\x1b[?2026h");
            self.out.push_str("\x1b[?2026l");
        }
        self.out.as_bytes()
    }

    /// Clears the terminal in the colour of the last cell, which is the ground of most of them.
    fn clear(&mut self, next: &Buffer) {
        let blank = Cell::new(" ");
        let ground = next.content.last().filter(|cell| self.can_clear(cell)).unwrap_or(&blank);
        self.pen.forget();
        self.pen.take(ground, &mut self.out);
        self.out.push_str("\x1b[2J");
        self.shown = Buffer::filled(next.area, ground.clone());
    }

    fn show_cursor(&mut self, cursor: Option<(u16, u16)>) {
        self.cursor = cursor;
        if let Some((x, y)) = cursor {
            write!(self.out, "\x1b[{};{}H\x1b[?25h", y + 1, x + 1).ok();
        }
    }

    fn row(&mut self, old: &[Cell], new: &[Cell], y: u16) {
        let mut changed = changes(old, new);
        if old.iter().chain(new).any(is_fenced) {
            // A control that rides before a letter lies in the terminal's cell before it, which looks unchanged here: the
            // row is written whole, so that none stays behind and none is lost.
            changed.fill(true);
        }
        let last = changed.iter().rposition(|is_changed| *is_changed).map_or(0, |last| last + 1);
        // A blank end is cleared at once instead of being written out.
        let ground = new.last().filter(|cell| self.can_clear(cell));
        let end = new.iter().rposition(|cell| ground.is_none_or(|ground| !is_same_blank(cell, ground)));
        let end = end.map_or(0, |at| at + new.get(at).map_or(1, width_of));
        let ground = ground.filter(|_| last > end + GAP);
        let stop = if ground.is_some() { end } else { last };
        let mut x = 0;
        while let Some(cell) = new.get(x).filter(|_| x < stop) {
            let is_near = self.at == u16::try_from(x).ok().map(|x| (x, y));
            let is_changed =
                |count| changed.iter().take(stop).skip(x).take(count).any(|is_changed| *is_changed);
            let is_bridge = is_near && is_changed(GAP) && self.pen.suits(cell);
            if cell.diff_option != CellDiffOption::Skip && (is_changed(1) || is_bridge) {
                self.cell(cell, x, y);
            }
            x += width_of(cell);
        }
        if let Some(ground) = ground {
            self.go(end, y);
            self.pen.take(ground, &mut self.out);
            self.out.push_str("\x1b[K");
        }
    }

    fn cell(&mut self, cell: &Cell, x: usize, y: u16) {
        self.go(x, y);
        self.pen.take(cell, &mut self.out);
        let symbol = cell.symbol();
        self.out.push_str(symbol);
        // Terminals differ in how far a cluster of several characters takes them: do not trust it.
        let is_one = symbol.len() == 1 || symbol.chars().nth(1).is_none();
        let next = u16::try_from(x + width_of(cell)).ok();
        self.at = next.filter(|next| is_one && *next < self.width).map(|next| (next, y));
    }

    fn go(&mut self, x: usize, y: u16) {
        let Ok(x) = u16::try_from(x) else { return };
        if self.at == Some((x, y)) {
            return;
        }
        if x == 0 {
            write!(self.out, "\x1b[{}H", y + 1).ok();
        } else {
            write!(self.out, "\x1b[{};{}H", y + 1, x + 1).ok();
        }
        self.at = Some((x, y));
    }

    /// Whether clearing gives this cell.
    fn can_clear(&self, cell: &Cell) -> bool {
        is_same_blank(cell, cell) && (self.fills || cell.bg == Color::Reset)
    }
}

/// Returns which cells must be written: those that differ, and those that a wide one covered until now.
fn changes(old: &[Cell], new: &[Cell]) -> Vec<bool> {
    let mut covered = 0;
    old.iter()
        .zip(new)
        .map(|(old, new)| {
            let is_changed = old != new || covered > 0 || new.diff_option == CellDiffOption::AlwaysUpdate;
            covered = match old.cell_width() {
                wide if wide > 1 && old != new => wide - 1,
                _ => covered.saturating_sub(1),
            };
            is_changed
        })
        .collect()
}

/// Whether an isolate begins or ends at a cell.
fn is_fenced(cell: &Cell) -> bool {
    let symbol = cell.symbol();
    symbol.len() > 3 && symbol.contains(|letter| ('\u{2066}'..='\u{2069}').contains(&letter))
}

fn is_same_blank(cell: &Cell, ground: &Cell) -> bool {
    cell.symbol() == " "
        && cell.bg == ground.bg
        && !cell.modifier.intersects(SEEN)
        && cell.diff_option == CellDiffOption::None
}

fn width_of(cell: &Cell) -> usize {
    usize::from(cell.cell_width()).max(1)
}

#[cfg(test)]
mod tests;
