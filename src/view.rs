//! Draws a [`Screen`] with words, a theme and a lay-out cache.
//!
//! ```text
//! frame     band │ what stands there or lies on top │ notice │ footer
//!   home        one question at a time, then an overview
//!   gate        the guide's gate question, the private page (page)
//!   shared      rail │ face: picture, listen, line + pictogram + answers, chooser, plan, map │ what is kept
//!   facilitator phases, time │ line, notes │ prompts │ what the participant sees
//!   interpreter line numbers, source and target │ glossary, notes
//!   safety      the adults' steps and numbers
//!   preview     source and translation side by side │ a screen of the talk in a box │ progress; findings
//!   terminal_check  what is asked │ how it must look │ how it looks here
//!   over        blank, safety, confirm, help, list, go-to, edit
//! ```
//!
//! Knows scenes, messages by id, `text` and ratatui's buffer. Must not know crossterm, files, the clock, the Model or the
//! rules of a session. Colours stand in `theme` only; no user-visible text stands in Rust.

mod answers;
mod area;
mod both;
mod choice;
mod chooser;
mod face;
mod facilitator;
mod flow;
mod footer;
mod frame;
mod glossary;
mod home;
mod interpreter;
mod label;
mod line;
mod map;
mod over;
mod page;
mod paint;
mod pictogram;
mod picture;
mod plan;
mod preview;
mod rail;
mod safety;
mod shared;
mod step;
mod terminal_check;
mod theme;
mod time;
mod words;

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::scene::{Hit, Screen};
use crate::text::{Layouts, Setting};

pub use theme::{Role, Theme};
pub use words::Words;

/// How a scene is drawn: with which words, in which theme, for what terminal.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// The program's words.
    pub words: Words<'a>,
    /// The theme.
    pub theme: &'a Theme,
    /// What the terminal needs of text.
    pub setting: Setting,
}

/// What the edge and the keys need to know about what was drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawn {
    /// How many pages there are; at least 1. [`Screen::page`] beyond the last shows the last.
    pub pages: usize,
    /// How many of them hold what is said now: *next* goes through these before it moves on. On the adults' views the pages
    /// after these hold prompts, notes and the like, for those who ask; everywhere else it is all pages.
    pub line_pages: usize,
    /// The columns in which the texts of the line that is said are set; 0 where none stands there.
    pub columns: u16,
    /// What is highlighted does not stand whole on its page, and pages are not turned here.
    pub is_cut: bool,
    /// What can be pointed at with the mouse, later ones on top.
    pub hits: Vec<(Rect, Hit)>,
    /// Where the terminal's cursor stands while something is typed.
    pub cursor: Option<(u16, u16)>,
}

impl Drawn {
    /// Returns what stands at a cell.
    #[must_use]
    pub fn hit(&self, column: u16, row: u16) -> Option<&Hit> {
        let at = ratatui::layout::Position::new(column, row);
        self.hits.iter().rev().find(|(area, _)| area.contains(at)).map(|(_, hit)| hit)
    }
}

/// Draws a screen into an area of the buffer. Draws what fits at any size, and panics at none.
pub fn render(
    screen: &Screen,
    look: &Look<'_>,
    layouts: &mut Layouts<Role>,
    area: Rect,
    buf: &mut Buffer,
) -> Drawn {
    let area = area.intersection(buf.area);
    let look = &Look { words: look.words.shown(screen.drafts_were_read), ..*look };
    let mut paint = paint::Paint::new(look, layouts, buf, screen.page);
    frame::draw(&mut paint, screen, area);
    paint.into_drawn()
}
