//! From one buffer to the next in as few bytes as the terminal needs.
//!
//! Knows cells and escape codes; knows not what they mean. Rows that did not change cost a comparison and nothing
//! else: ratatui's own `Terminal` measures every cell of every frame.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell, CellDiffOption, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

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
    style: Option<Style>,
    cursor: Option<(u16, u16)>,
}

type Style = (Color, Color, Modifier);

const PLAIN: Style = (Color::Reset, Color::Reset, Modifier::empty());

impl Painter {
    /// Makes a painter for a terminal that shows anything: the first frame clears it.
    #[must_use]
    pub fn new() -> Self {
        Self {
            shown: Buffer::empty(Rect::ZERO),
            out: String::new(),
            at: None,
            width: 0,
            style: None,
            cursor: None,
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
            self.out.push_str("\x1b[0m\x1b[2J");
            self.style = Some(PLAIN);
            self.shown.resize(next.area);
            self.shown.reset();
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

    fn show_cursor(&mut self, cursor: Option<(u16, u16)>) {
        self.cursor = cursor;
        if let Some((x, y)) = cursor {
            write!(self.out, "\x1b[{};{}H\x1b[?25h", y + 1, x + 1).ok();
        }
    }

    fn row(&mut self, old: &[Cell], new: &[Cell], y: u16) {
        let end = new.iter().rposition(|cell| !is_blank(cell));
        let end =
            end.map_or(0, |at| at + new.get(at).map_or(1, |cell| usize::from(cell.cell_width()).max(1)));
        let changed = changes(old, new);
        let last = changed.iter().rposition(|is_changed| *is_changed).map_or(0, |last| last + 1);
        // A blank end is cleared at once instead of being written out.
        let clears = last > end + GAP;
        let stop = if clears { end } else { last };
        let mut x = 0;
        while let Some(cell) = new.get(x).filter(|_| x < stop) {
            let width = usize::from(cell.cell_width()).max(1);
            let is_near = self.at == u16::try_from(x).ok().map(|x| (x, y));
            let is_changed = |from: usize, count: usize| {
                changed.iter().take(stop).skip(from).take(count).any(|is_changed| *is_changed)
            };
            let is_bridge = is_near && is_changed(x, GAP) && Some(style(cell)) == self.style;
            if !is_skipped(cell) && (is_changed(x, 1) || is_bridge) {
                self.cell(cell, x, y, width);
            }
            x += width;
        }
        if clears {
            self.go(end, y);
            self.set(PLAIN);
            self.out.push_str("\x1b[K");
        }
    }

    fn cell(&mut self, cell: &Cell, x: usize, y: u16, width: usize) {
        self.go(x, y);
        self.set(style(cell));
        let symbol = cell.symbol();
        self.out.push_str(symbol);
        // Terminals differ in how far a cluster of several characters takes them: do not trust it.
        let is_one = symbol.len() == 1 || symbol.chars().nth(1).is_none();
        self.at =
            u16::try_from(x + width).ok().filter(|next| is_one && *next < self.width).map(|next| (next, y));
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

    fn set(&mut self, style: Style) {
        if self.style == Some(style) {
            return;
        }
        self.style = Some(style);
        let (front, back, modifier) = style;
        self.out.push_str("\x1b[0");
        for (flag, code) in MODIFIERS {
            if modifier.contains(flag) {
                write!(self.out, ";{code}").ok();
            }
        }
        colour(&mut self.out, front, 30);
        colour(&mut self.out, back, 40);
        self.out.push('m');
    }
}

impl Default for Painter {
    fn default() -> Self {
        Self::new()
    }
}

const MODIFIERS: [(Modifier, u8); 9] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::SLOW_BLINK, 5),
    (Modifier::RAPID_BLINK, 6),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
];

/// Writes a colour's code; `base` is 30 in front, 40 behind.
fn colour(out: &mut String, colour: Color, base: u8) {
    let number = match colour {
        Color::Reset => return,
        Color::Rgb(red, green, blue) => {
            write!(out, ";{};2;{red};{green};{blue}", base + 8).ok();
            return;
        }
        Color::Indexed(index) => {
            write!(out, ";{};5;{index}", base + 8).ok();
            return;
        }
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 60,
        Color::LightRed => 61,
        Color::LightGreen => 62,
        Color::LightYellow => 63,
        Color::LightBlue => 64,
        Color::LightMagenta => 65,
        Color::LightCyan => 66,
        Color::White => 67,
    };
    write!(out, ";{}", base + number).ok();
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

fn style(cell: &Cell) -> Style {
    (cell.fg, cell.bg, cell.modifier)
}

fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && style(cell) == PLAIN && cell.diff_option == CellDiffOption::None
}

fn is_skipped(cell: &Cell) -> bool {
    cell.diff_option == CellDiffOption::Skip
}

#[cfg(test)]
mod tests {
    use super::*;

    use proptest::prelude::*;
    use ratatui::style::Style as Look;

    fn buffer(width: u16, lines: &[&str]) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, u16::try_from(lines.len()).unwrap()));
        for (line, y) in lines.iter().zip(0..) {
            buffer.set_string(0, y, line, Look::default());
        }
        buffer
    }

    fn terminal() -> vt100::Parser {
        vt100::Parser::new(3.try_into().unwrap(), 24.try_into().unwrap(), 0)
    }

    /// What a person sees: a cell never written is a space like any other.
    fn cells(terminal: &vt100::Parser) -> Vec<(String, bool, bool)> {
        let at = (0..3).flat_map(|row| (0..24).map(move |column| (row, column)));
        let cells = at.map(|(row, column)| terminal.screen().cell(row, column).unwrap());
        let text =
            |cell: &vt100::Cell| if cell.has_contents() { cell.contents().to_owned() } else { " ".into() };
        cells.map(|cell| (text(cell), cell.is_wide(), cell.bold())).collect()
    }

    fn text(painter: &mut Painter, mut next: Buffer) -> String {
        String::from_utf8(painter.paint(&mut next, None, "").to_vec()).unwrap()
    }

    #[test]
    fn a_screen_that_did_not_change_writes_nothing() {
        let mut painter = Painter::new();
        text(&mut painter, buffer(20, &["one", "two"]));
        assert_eq!(text(&mut painter, buffer(20, &["one", "two"])), "");
    }

    #[test]
    fn one_changed_word_is_one_short_stretch() {
        let mut painter = Painter::new();
        text(&mut painter, buffer(30, &["step 1 of 9", "the same"]));
        assert_eq!(text(&mut painter, buffer(30, &["step 2 of 9", "the same"])), "\x1b[1;6H2");
    }

    #[test]
    fn a_shorter_line_is_cut_not_overwritten() {
        let mut painter = Painter::new();
        text(&mut painter, buffer(40, &["a long line of many words"]));
        assert_eq!(text(&mut painter, buffer(40, &["a long"])), "\x1b[1;7H\x1b[K");
    }

    #[test]
    fn the_cursor_is_shown_where_it_is_wanted_and_hidden_again() {
        let mut painter = Painter::new();
        text(&mut painter, buffer(9, &["x"]));
        let mut next = buffer(9, &["x"]);
        assert_eq!(painter.paint(&mut next, Some((3, 0)), ""), b"\x1b[1;4H\x1b[?25h");
        assert_eq!(text(&mut painter, buffer(9, &["x"])), "\x1b[?25l");
    }

    fn frames() -> impl Strategy<Value = Vec<Vec<String>>> {
        let word = prop::sample::select(vec![
            "a",
            "bc",
            " ",
            "     ",
            "語",
            "日本",
            "e\u{301}",
            "س",
            "سَ",
            "🙂",
            "x语",
            "ሰላም",
            "·",
        ]);
        let line = prop::collection::vec(word, 0..9).prop_map(|words| words.concat());
        prop::collection::vec(prop::collection::vec(line, 3), 1..6)
    }

    proptest! {
        #[test]
        fn whatever_was_shown_a_terminal_ends_with_the_last_frame(frames in frames()) {
            let mut painter = Painter::new();
            let mut step_by_step = terminal();
            let lines = |frame: &[String]| {
                let lines: Vec<&str> = frame.iter().map(String::as_str).collect();
                let mut buffer = buffer(24, &lines);
                buffer.set_style(Rect::new(3, 0, 5, 2), Look::default().bold());
                buffer
            };
            for frame in &frames {
                let mut next = lines(frame);
                step_by_step.process(painter.paint(&mut next, Some((0, 0)), ""));
                let mut at_once = terminal();
                at_once.process(Painter::new().paint(&mut lines(frame), Some((0, 0)), ""));
                prop_assert_eq!(cells(&step_by_step), cells(&at_once));
            }
        }
    }
}
