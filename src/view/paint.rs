//! From rows of text to cells of the buffer; the only file that writes to it.
//!
//! Knows the buffer, the theme and the lay-out cache; knows no scene.

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::area;
use super::theme::Role;
use super::{Drawn, Look};
use crate::domain::everyone::ForEveryone;
use crate::domain::language::Direction;
use crate::domain::scene::{Hit, Private, Shown};
use crate::locale::{self, Arg};
use crate::text::{self, Layouts, Paragraph, Row};

/// Text with its direction and role, not yet laid out.
pub(super) type Text = Paragraph<Role>;

/// Text, laid out.
pub(super) type Rows = Rc<[Row<Role>]>;

/// On which side a row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Align {
    /// Where its language begins.
    Own,
    /// Where the interface's language begins, or another that was named.
    Start(Direction),
    /// Where it ends.
    End(Direction),
    /// In the middle.
    Centre,
}

/// What everything is drawn with.
pub(super) struct Paint<'a> {
    /// How things look.
    pub(super) look: &'a Look<'a>,
    /// Which page of what is too long, from 0.
    pub(super) page: usize,
    layouts: &'a mut Layouts<Role>,
    buf: &'a mut Buffer,
    drawn: Drawn,
    line_pages: Option<usize>,
}

impl<'a> Paint<'a> {
    /// Takes what is needed to draw.
    pub(super) fn new(
        look: &'a Look<'a>,
        layouts: &'a mut Layouts<Role>,
        buf: &'a mut Buffer,
        page: usize,
    ) -> Self {
        let drawn = Drawn { pages: 1, ..Drawn::default() };
        Self { look, page, layouts, buf, drawn, line_pages: None }
    }

    /// Gives what was learnt while drawing.
    pub(super) fn into_drawn(mut self) -> Drawn {
        self.drawn.line_pages = self.line_pages.unwrap_or(self.drawn.pages).min(self.drawn.pages);
        self.drawn
    }

    /// Remembers that what is said takes so many of the pages.
    pub(super) fn line_pages(&mut self, pages: usize) {
        self.line_pages = Some(pages);
    }

    /// Remembers the columns in which the line that is said is set.
    pub(super) fn columns(&mut self, columns: u16) {
        self.drawn.columns = columns;
    }

    /// Remembers that what is highlighted does not stand whole on its page.
    pub(super) fn cut(&mut self) {
        self.drawn.is_cut = true;
    }

    /// Returns the interface's direction.
    pub(super) fn direction(&self) -> Direction {
        self.look.words.facilitator.language().direction
    }

    /// Cuts columns off the side on which the interface begins: panes mirror.
    pub(super) fn cut_start(&self, area: &mut Rect, columns: u16) -> Rect {
        match self.direction() {
            Direction::LeftToRight => area::left(area, columns),
            Direction::RightToLeft => area::right(area, columns),
        }
    }

    /// Draws something that is a picture of another screen: it has no pages and cannot be pointed at.
    pub(super) fn aside(&mut self, draw: impl FnOnce(&mut Self)) {
        let (hits, page) = (self.drawn.hits.len(), self.page);
        let Drawn { pages, columns, is_cut, .. } = self.drawn;
        self.page = 0;
        draw(self);
        self.drawn = Drawn { pages, columns, is_cut, ..std::mem::take(&mut self.drawn) };
        self.drawn.hits.truncate(hits);
        self.page = page;
    }

    /// Draws a screen within this one: its pages are turned, but nothing in it can be pointed at.
    pub(super) fn inside(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = self.drawn.hits.len();
        draw(self);
        self.drawn.hits.truncate(before);
    }

    /// Draws on a screen of some size that nobody sees, and returns how many pages it takes.
    pub(super) fn unseen(
        &mut self,
        columns: u16,
        rows: u16,
        draw: impl FnOnce(&mut Paint<'_>, Rect),
    ) -> usize {
        let area = Rect::new(0, 0, columns, rows);
        let mut buffer = Buffer::empty(area);
        let mut paint = Paint::new(self.look, self.layouts, &mut buffer, 0);
        draw(&mut paint, area);
        paint.drawn.pages
    }

    /// Returns how many pages there are so far.
    pub(super) fn pages_so_far(&self) -> usize {
        self.drawn.pages
    }

    /// Remembers that something takes so many pages.
    pub(super) fn pages(&mut self, pages: usize) {
        self.drawn.pages = self.drawn.pages.max(pages);
    }

    /// Whether what has been drawn until now has no more pages.
    pub(super) fn is_last_page(&self) -> bool {
        self.page + 1 >= self.drawn.pages
    }

    /// Remembers what stands in an area.
    pub(super) fn hit(&mut self, area: Rect, hit: Hit) {
        let area = area.intersection(self.buf.area);
        if !area.is_empty() {
            self.drawn.hits.push((area, hit));
        }
    }

    /// Remembers where the cursor stands.
    pub(super) fn cursor(&mut self, column: u16, row: u16) {
        if self.buf.cell((column, row)).is_some() {
            self.drawn.cursor = Some((column, row));
        }
    }

    /// Says a message in the facilitator's language.
    pub(super) fn say(&self, id: &str, role: Role) -> Text {
        said(self.look.words.facilitator, id, &[], role)
    }

    /// Says a message with what it takes in the facilitator's language.
    pub(super) fn tell(&self, id: &str, args: &[(&str, Arg<'_>)], role: Role) -> Text {
        said(self.look.words.facilitator, id, args, role)
    }

    /// Says a message in the participant's language, where there are words in it.
    pub(super) fn say_other(&self, message: ForEveryone, role: Role) -> Option<Text> {
        let words = self.look.words.participant?.that_say(&[message])?;
        Some(said(words, message.id(), &[], role))
    }

    /// Lays text out, once for each width.
    pub(super) fn lay(&mut self, text: &Text, width: u16) -> Rows {
        self.layouts.rows(text, width, self.look.setting)
    }

    /// Lays text out in rows of about one length: the calmest to read from a distance.
    pub(super) fn lay_evenly(&mut self, text: &Text, width: u16) -> Rows {
        let rows = self.lay(text, width);
        let count = u16::try_from(rows.len()).unwrap_or(u16::MAX);
        if count < 2 {
            return rows;
        }
        let total = rows.iter().fold(0_u16, |sum, row| sum.saturating_add(row.width).saturating_add(1));
        for slack in [2, 5, 9] {
            let narrow = (total / count).saturating_add(slack);
            if narrow < width {
                let even = self.lay(text, narrow);
                if even.len() == rows.len() {
                    return even;
                }
            }
        }
        rows
    }

    /// Lays text out in one row; what does not fit gives way to an ellipsis.
    pub(super) fn one(&mut self, text: &Text, width: u16) -> Row<Role> {
        let rows = self.lay(text, width);
        match rows.as_ref() {
            [row] => row.clone(),
            _ => text::one_row(text, width, self.look.setting),
        }
    }

    /// Measures text in cells, as one row.
    pub(super) fn measure(&self, text: &str) -> u16 {
        text::measure(text, self.look.setting)
    }

    /// Measures the widest word of a text: in fewer columns it would be broken.
    pub(super) fn widest_word(&self, text: &Text) -> u16 {
        let words = text.runs.iter().flat_map(|run| run.text.split_whitespace());
        words.map(|word| self.measure(word)).max().unwrap_or(0)
    }

    /// Draws one row at the top of an area, and returns the cells that it takes.
    pub(super) fn row(&mut self, row: &Row<Role>, area: Rect, align: Align) -> Rect {
        let width = row.width.min(area.width);
        let blank = area.width - width;
        let side = |is_right: bool| if is_right { blank } else { 0 };
        let before = match align {
            Align::Own => side(row.direction == Direction::RightToLeft),
            Align::Start(direction) => side(direction == Direction::RightToLeft),
            Align::End(direction) => side(direction == Direction::LeftToRight),
            Align::Centre => blank / 2,
        };
        let place = Rect { x: area.x.saturating_add(before), width, height: area.height.min(1), ..area };
        if !place.is_empty() {
            self.put(row, place);
        }
        place
    }

    /// Draws text in one row at the top of an area, and returns the cells that it takes.
    pub(super) fn text(&mut self, text: &Text, area: Rect, align: Align) -> Rect {
        let row = self.one(text, area.width);
        self.row(&row, area, align)
    }

    /// Gives an area a role's style; what stands in it stays.
    pub(super) fn style(&mut self, area: Rect, role: Role) {
        self.buf.set_style(area.intersection(self.buf.area), self.look.theme.style(role));
    }

    /// Draws one symbol of one cell.
    pub(super) fn symbol(&mut self, column: u16, row: u16, symbol: &str, role: Role) {
        if let Some(cell) = self.buf.cell_mut((column, row)) {
            cell.set_symbol(symbol).set_style(self.look.theme.style(role));
        }
    }

    /// Draws a cell of two halves.
    pub(super) fn halves(&mut self, column: u16, row: u16, upper: Option<Role>, lower: Option<Role>) {
        let (symbol, style) = match (upper, lower) {
            (None, None) => return,
            (Some(role), None) => ("▀", self.look.theme.style(role)),
            (None, Some(role)) => ("▄", self.look.theme.style(role)),
            (Some(upper), Some(lower)) if upper == lower => ("█", self.look.theme.style(upper)),
            (Some(upper), Some(lower)) => ("▀", self.look.theme.halves(upper, lower)),
        };
        if let Some(cell) = self.buf.cell_mut((column, row)) {
            cell.set_symbol(symbol).set_style(style);
        }
    }

    /// Writes a row's cells from the left of a place.
    fn put(&mut self, row: &Row<Role>, place: Rect) {
        let mut column = place.x;
        for cell in &row.cells {
            let next = column.saturating_add(cell.width);
            if next > place.right() {
                break;
            }
            let style = self.look.theme.style(cell.style);
            if cell.width > 0
                && let Some(target) = self.buf.cell_mut((column, place.y))
            {
                target.set_symbol(&cell.symbol).set_style(style);
            }
            for covered in column.saturating_add(1)..next {
                if let Some(target) = self.buf.cell_mut((covered, place.y)) {
                    target.reset();
                    target.set_style(style);
                }
            }
            column = next;
        }
    }
}

/// Makes a message of some words; its direction is that of the language in which it is really said.
pub(super) fn said(words: &locale::Words, id: &str, args: &[(&str, Arg<'_>)], role: Role) -> Text {
    Text::plain(&words.tell(id, args), words.language_of(id).direction, role)
}

/// Makes a text that the participant may see.
pub(super) fn shown(shown: &Shown, role: Role) -> Text {
    Text::plain(shown.text.as_str(), shown.tongue.direction, role)
}

/// Makes a text for the adults.
pub(super) fn private(private: &Private, role: Role) -> Text {
    Text::plain(private.text.as_str(), private.tongue.direction, role)
}
