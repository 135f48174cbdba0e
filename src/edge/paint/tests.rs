//! Frames in, bytes out; and what a terminal makes of them.

use super::*;

use proptest::prelude::*;
use ratatui::style::Style;

fn buffer(width: u16, lines: &[&str]) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, u16::try_from(lines.len()).unwrap()));
    for (line, y) in lines.iter().zip(0..) {
        buffer.set_string(0, y, line, Style::default());
    }
    buffer
}

fn text(painter: &mut Painter, mut next: Buffer) -> String {
    String::from_utf8(painter.paint(&mut next, None, "").to_vec()).unwrap()
}

#[test]
fn a_screen_that_did_not_change_writes_nothing() {
    let mut painter = Painter::new(true);
    text(&mut painter, buffer(20, &["one", "two"]));
    assert_eq!(text(&mut painter, buffer(20, &["one", "two"])), "");
}

#[test]
fn one_changed_word_is_one_short_stretch() {
    let mut painter = Painter::new(true);
    text(&mut painter, buffer(30, &["step 1 of 9", "the same"]));
    assert_eq!(text(&mut painter, buffer(30, &["step 2 of 9", "the same"])), "\x1b[1;6H2");
}

#[test]
fn a_shorter_line_is_cut_not_overwritten() {
    let mut painter = Painter::new(true);
    text(&mut painter, buffer(40, &["a long line of many words"]));
    assert_eq!(text(&mut painter, buffer(40, &["a long"])), "\x1b[1;7H\x1b[K");
}

#[test]
fn a_ground_is_filled_by_clearing_only_where_the_terminal_fills() {
    let frame = || {
        let mut frame = buffer(40, &["a"]);
        frame.set_style(frame.area, Style::new().fg(Color::White).bg(Color::Black));
        frame
    };
    assert_eq!(text(&mut Painter::new(true), frame()), "\x1b[0;97;40m\x1b[2J\x1b[1Ha");
    let written = text(&mut Painter::new(false), frame());
    assert_eq!(written, format!("\x1b[0m\x1b[2J\x1b[1H\x1b[97;40ma{}", " ".repeat(39)));
}

#[test]
fn a_fence_that_rode_on_the_cell_before_goes_with_its_row() {
    let mut painter = Painter::new(true);
    let mut terminal = terminal();
    let fenced = |text: &str| {
        let mut frame = buffer(24, &[text, "", ""]);
        fence(frame.content.get_mut(..24).unwrap());
        frame
    };
    terminal.process(text(&mut painter, fenced("   سس سس")).as_bytes());
    assert!(terminal.screen().contents().contains('\u{2067}'));
    // A letter changes, and the fence stays; then it goes with the text.
    terminal.process(text(&mut painter, fenced("   سس سa")).as_bytes());
    assert_eq!(terminal.screen().contents().matches('\u{2067}').count(), 1);
    terminal.process(text(&mut painter, buffer(24, &["    no right-to-left", "", ""])).as_bytes());
    assert_eq!(terminal.screen().contents().trim_end(), "    no right-to-left");
}

#[test]
fn the_cursor_is_shown_where_it_is_wanted_and_hidden_again() {
    let mut painter = Painter::new(true);
    text(&mut painter, buffer(9, &["x"]));
    let mut next = buffer(9, &["x"]);
    assert_eq!(painter.paint(&mut next, Some((3, 0)), ""), b"\x1b[1;4H\x1b[?25h");
    assert_eq!(text(&mut painter, buffer(9, &["x"])), "\x1b[?25l");
}

fn terminal() -> vt100::Parser {
    vt100::Parser::new(3.try_into().unwrap(), 24.try_into().unwrap(), 0)
}

/// What a person sees: a cell never written is a space like any other, and ink on a space is nothing.
fn cells(terminal: &vt100::Parser) -> Vec<String> {
    let at = (0..3).flat_map(|row| (0..24).map(move |column| (row, column)));
    let cells = at.map(|(row, column)| terminal.screen().cell(row, column).unwrap());
    let cell = |cell: &vt100::Cell| {
        let ink = cell.has_contents().then(|| (cell.contents().to_owned(), cell.fgcolor(), cell.bold()));
        // Ink on a space is nothing; what rides on it is something.
        let ink = ink.filter(|(text, ..)| text != " ").map(|(text, colour, bold)| {
            let is_space = text.starts_with(' ');
            (text, (!is_space).then_some((colour, bold)))
        });
        let ground =
            (!cell.is_wide_continuation()).then(|| (cell.bgcolor(), cell.inverse(), cell.underline()));
        format!("{ink:?} {ground:?}")
    };
    cells.map(cell).collect()
}

fn frames() -> impl Strategy<Value = Vec<(Vec<String>, bool, bool)>> {
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
    prop::collection::vec((prop::collection::vec(line, 3), any::<bool>(), any::<bool>()), 1..6)
}

/// Fences a row's Arabic letters, as text is that the terminal orders.
fn fence(row: &mut [Cell]) {
    let is_arabic = |cell: &Cell| cell.symbol().starts_with('س');
    if let Some(first) = row.iter().position(is_arabic) {
        let last = row.iter().rposition(is_arabic).unwrap();
        let symbol = format!("\u{2067}{}", row[first].symbol());
        row[first].set_symbol(&symbol);
        let symbol = format!("{}\u{2069}", row[last].symbol());
        row[last].set_symbol(&symbol);
    }
}

fn frame((lines, is_dark, is_fenced): &(Vec<String>, bool, bool)) -> Buffer {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let mut buffer = buffer(24, &lines);
    if *is_dark {
        buffer.set_style(buffer.area, Style::new().fg(Color::White).bg(Color::Black));
    }
    if *is_fenced {
        buffer.content.chunks_mut(24).for_each(fence);
    }
    buffer.set_style(Rect::new(3, 0, 5, 2), Style::new().bold());
    buffer.set_style(Rect::new(9, 1, 4, 2), Style::new().underlined().fg(Color::Indexed(9)));
    buffer.set_style(Rect::new(20, 2, 4, 1), Style::new().bg(Color::Rgb(1, 2, 3)).reversed());
    buffer
}

proptest! {
    #[test]
    fn whatever_was_shown_a_terminal_ends_with_the_last_frame(frames in frames(), fills in any::<bool>()) {
        let mut painter = Painter::new(fills);
        let mut step_by_step = terminal();
        for next in &frames {
            step_by_step.process(painter.paint(&mut frame(next), None, ""));
            let mut plainly = terminal();
            plainly.process(b"\x1b[H");
            for (index, cell) in frame(next).content.iter().enumerate() {
                // Each cell by itself, at its place, with its whole style.
                let hidden = frame(next).content.iter().take(index).rev().zip(1..).any(|(before, distance)| {
                    index % 24 >= distance && width_of(before) > distance
                });
                if hidden {
                    continue;
                }
                let mut one = Painter::new(false);
                let (x, y) = (index % 24, u16::try_from(index / 24).unwrap());
                one.cell(cell, x, y);
                plainly.process(one.out.as_bytes());
            }
            prop_assert_eq!(cells(&step_by_step), cells(&plainly));
        }
    }
}
