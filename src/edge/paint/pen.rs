//! The pen: the style that the terminal writes in now, and the shortest codes to another.
//!
//! Knows SGR codes; knows no cells' places.

use std::fmt::{Display, Write as _};

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// Colours and modifiers of a cell.
pub(super) type Style = (Color, Color, Modifier);

const PLAIN: Style = (Color::Reset, Color::Reset, Modifier::empty());

/// Modifiers that are seen on a space.
pub(super) const SEEN: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::RAPID_BLINK)
    .union(Modifier::CROSSED_OUT);

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

/// The style that the terminal writes in; `None` where it is not known.
#[derive(Debug, Default)]
pub(super) struct Pen(Option<Style>);

impl Pen {
    /// Forgets what the terminal writes in.
    pub(super) fn forget(&mut self) {
        self.0 = None;
    }

    /// Whether the cell looks the same in the style that is set now.
    pub(super) fn suits(&self, cell: &Cell) -> bool {
        let is_space = cell.symbol() == " " && !cell.modifier.intersects(SEEN);
        self.0.is_some_and(|now| now == of(cell) || is_space && now.1 == cell.bg && !now.2.intersects(SEEN))
    }

    /// Changes to the cell's style, from the one before where that is shorter.
    pub(super) fn take(&mut self, cell: &Cell, out: &mut String) {
        if self.suits(cell) {
            return;
        }
        let (front, back, modifier) = of(cell);
        out.push_str("\x1b[");
        let mut codes = Codes { start: out.len(), out };
        let before = self.0.filter(|before| modifier.contains(before.2));
        if before.is_none() {
            codes.push(0);
        }
        let (was_front, was_back, had) = before.unwrap_or(PLAIN);
        for (flag, code) in MODIFIERS {
            if modifier.contains(flag) && !had.contains(flag) {
                codes.push(code);
            }
        }
        if front != was_front {
            codes.colour(front, 30);
        }
        if back != was_back {
            codes.colour(back, 40);
        }
        out.push('m');
        self.0 = Some((front, back, modifier));
    }
}

fn of(cell: &Cell) -> Style {
    (cell.fg, cell.bg, cell.modifier)
}

/// The codes of one change.
struct Codes<'a> {
    start: usize,
    out: &'a mut String,
}

impl Codes<'_> {
    fn push(&mut self, code: impl Display) {
        let parted = if self.out.len() > self.start { ";" } else { "" };
        write!(self.out, "{parted}{code}").ok();
    }

    /// `base` is 30 in front, 40 behind.
    fn colour(&mut self, colour: Color, base: u8) {
        let number = match colour {
            Color::Rgb(red, green, blue) => {
                return self.push(format_args!("{};2;{red};{green};{blue}", base + 8));
            }
            Color::Indexed(index) => return self.push(format_args!("{};5;{index}", base + 8)),
            Color::Reset => 9,
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
        self.push(base + number);
    }
}
