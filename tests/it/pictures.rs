//! The pictures of the README: the program's own screens, drawn into SVG.
//!
//! `SAMMANHANG_PICTURES=1 cargo test pictures` writes them anew; otherwise a stale picture fails.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use crate::room::{Room, room};
use crate::screens::Easel;
use sammanhang::view::Theme;

const CELL: (usize, usize) = (9, 19);
const BACKGROUND: &str = "#16181d";

/// A terminal's usual dark palette, softened.
fn colour(colour: Color, usual: &str) -> String {
    match colour {
        Color::Black => "#16181d".to_owned(),
        Color::Red | Color::LightRed => "#e08a83".to_owned(),
        Color::Green | Color::LightGreen => "#9bc5a0".to_owned(),
        Color::Yellow | Color::LightYellow => "#e3c88b".to_owned(),
        Color::Blue | Color::LightBlue => "#8fb3e0".to_owned(),
        Color::Magenta | Color::LightMagenta => "#c3a3d8".to_owned(),
        Color::Cyan | Color::LightCyan => "#8cc7cf".to_owned(),
        Color::DarkGray => "#7c828d".to_owned(),
        Color::Gray | Color::White => "#e6e6e0".to_owned(),
        Color::Rgb(red, green, blue) => format!("#{red:02x}{green:02x}{blue:02x}"),
        Color::Reset | Color::Indexed(_) => usual.to_owned(),
    }
}

/// Returns ink, paper and weight of a cell.
fn look(cell: &Cell) -> (String, String, bool) {
    let (mut ink, mut paper) = (colour(cell.fg, "#d6d6d0"), colour(cell.bg, BACKGROUND));
    if cell.modifier.contains(Modifier::REVERSED) {
        std::mem::swap(&mut ink, &mut paper);
    }
    if cell.modifier.contains(Modifier::DIM) {
        "#8b909a".clone_into(&mut ink);
    }
    (ink, paper, cell.modifier.contains(Modifier::BOLD))
}

/// Draws a buffer as an SVG: paper first, then each run of one look at its own place.
fn svg(buffer: &Buffer, name: &str) -> String {
    let (width, height) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" role=\"img\" aria-label=\"{name}\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{BACKGROUND}\"/>\n\
         <g font-family=\"'DejaVu Sans Mono','Noto Sans Mono',Menlo,Consolas,monospace\" font-size=\"15\" xml:space=\"preserve\">\n",
        width * CELL.0 + 16,
        height * CELL.1 + 16
    );
    for (y, row) in buffer.content.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let (ink, paper, bold) = look(&row[x]);
            let mut end = x;
            let mut symbols = String::new();
            while end < width && look(&row[end]) == (ink.clone(), paper.clone(), bold) {
                symbols.push_str(row[end].symbol());
                end += 1;
            }
            let (left, top) = (x * CELL.0 + 8, y * CELL.1 + 8);
            if paper != BACKGROUND {
                let _ = writeln!(
                    out,
                    "<rect x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" fill=\"{paper}\"/>",
                    (end - x) * CELL.0,
                    CELL.1
                );
            }
            if !symbols.trim().is_empty() {
                draw_run(&mut out, &row[x..end], left, top, &ink, bold);
            }
            x = end;
        }
    }
    out.push_str("</g>\n</svg>\n");
    out
}

/// Returns what of a cell a block fills: `q`, `p`, `b`, `d` are its quarters, as they look.
fn quarters(symbol: &str) -> Option<&'static [u8]> {
    let parts: &[u8] = match symbol {
        "█" => b"#",
        "▀" => b"-",
        "▄" => b"_",
        "▌" => b"[",
        "▐" => b"]",
        "▘" => b"q",
        "▝" => b"p",
        "▖" => b"b",
        "▗" => b"d",
        "▚" => b"qd",
        "▞" => b"pb",
        "▛" => b"-b",
        "▜" => b"-d",
        "▙" => b"[d",
        "▟" => b"]b",
        _ => return None,
    };
    Some(parts)
}

/// Returns where a part of a cell lies in it, and its size; a little larger than half, so that no gap is left.
fn place(part: u8) -> Option<(usize, usize, usize, usize)> {
    let (wide, high) = (CELL.0 / 2 + 1, CELL.1 / 2 + 1);
    let (right, down) = (CELL.0 - wide, CELL.1 - high);
    Some(match part {
        b'#' => (0, 0, CELL.0, CELL.1),
        b'-' => (0, 0, CELL.0, high),
        b'_' => (0, down, CELL.0, high),
        b'[' => (0, 0, wide, CELL.1),
        b']' => (right, 0, wide, CELL.1),
        b'q' => (0, 0, wide, high),
        b'p' => (right, 0, wide, high),
        b'b' => (0, down, wide, high),
        b'd' => (right, down, wide, high),
        _ => return None,
    })
}

/// Blocks are drawn as rectangles, so that no font leaves gaps between them; the rest word by word, each in its place.
fn draw_run(out: &mut String, cells: &[Cell], left: usize, top: usize, ink: &str, bold: bool) {
    let weight = if bold { " font-weight=\"bold\"" } else { "" };
    let mut word = (left, String::new(), 0);
    let mut say = |(x, text, count): &mut (usize, String, usize)| {
        if !text.is_empty() {
            let (y, length) = (top + 14, *count * CELL.0);
            let _ = writeln!(
                out,
                "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\" fill=\"{ink}\"{weight}>{text}</text>"
            );
            text.clear();
            *count = 0;
        }
    };
    let mut blocks = String::new();
    for (index, cell) in cells.iter().enumerate() {
        let x = left + index * CELL.0;
        match (quarters(cell.symbol()), cell.symbol()) {
            (Some(quarters), _) => {
                say(&mut word);
                for (left, down, width, height) in quarters.iter().filter_map(|quarter| place(*quarter)) {
                    let (x, y) = (x + left, top + down);
                    let _ = writeln!(
                        blocks,
                        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{ink}\"/>",
                    );
                }
            }
            (None, " " | "") => say(&mut word),
            (None, symbol) => {
                if word.1.is_empty() {
                    word.0 = x;
                }
                word.1.push_str(&symbol.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"));
                word.2 += 1;
            }
        }
    }
    say(&mut word);
    out.push_str(&blocks);
}

fn check(name: &str, room: &mut Room, size: (u16, u16), easel: &Easel, stale: &mut Vec<String>) {
    let (buffer, _) = easel.draw(room, size.0, size.1);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(format!("{name}.svg"));
    let drawn = svg(&buffer, name);
    if std::env::var_os("SAMMANHANG_PICTURES").is_some() {
        fs::write(&path, drawn).expect("docs can be written");
    } else if fs::read_to_string(&path).ok().as_deref() != Some(drawn.as_str()) {
        stale.push(name.to_owned());
    }
}

#[test]
fn pictures_of_the_readme_are_the_programs_own_screens() {
    let easel = Easel::new("en", "sv").with(Theme::dark());
    let mut stale = Vec::new();
    let begin = || room().guide("after-refusal").languages("en", "sv").until("14:10").begin();
    let mut home = room().languages("en", "en").shipped().home();
    check("home", &mut home, (80, 24), &easel, &mut stale);
    let mut waiting = begin();
    waiting.keys("Enter n n n n n n n n");
    check("waiting", &mut waiting, (80, 24), &easel, &mut stale);
    let mut talk = begin();
    talk.keys("Enter r Down Down Enter F3 Space");
    check("shared", &mut talk, (80, 24), &easel, &mut stale);
    check("shared-small", &mut talk, (40, 12), &easel, &mut stale);
    talk.keys("n Space");
    check("answers", &mut talk, (80, 24), &easel, &mut stale);
    talk.keys("r Down Enter n Down Enter Space F2 Enter");
    check("facilitator", &mut talk, (100, 28), &easel, &mut stale);
    talk.keys("F4");
    check("interpreter", &mut talk, (100, 28), &easel, &mut stale);
    let mut map = room().shipped().guide("while-waiting").languages("en", "sv").drafts_were_read().talk();
    map.keys("i");
    check("map", &mut map, (80, 24), &easel, &mut stale);
    let mut own = room()
        .guide("after-refusal")
        .languages("en", "sv")
        .drafts_were_read()
        .only_me()
        .until("14:10")
        .begin();
    own.others(1, 0, 0).keys("r Down Down Enter Space z n n");
    check("held", &mut own, (100, 28), &easel, &mut stale);
    assert_eq!(stale, Vec::<String>::new(), "draw them anew: SAMMANHANG_PICTURES=1 cargo test pictures");
}
