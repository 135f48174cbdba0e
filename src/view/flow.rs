//! Blocks of text one under another; `pages` says what happens when they do not fit.
//!
//! Knows rows and pages; knows no scene.

mod draw;
mod pages;

use super::paint::{Align, Paint, Rows, Text};
use super::theme::Role;
use crate::domain::language::Direction;
use crate::domain::scene::Hit;
use crate::text::Row;

pub(super) use draw::{Show, Vertical, page_sign};

/// What stands in a margin: a sign, a number, a key, a name.
struct Column {
    row: Row<Role>,
    width: u16,
}

/// One paragraph in a flow, with what stands beside it.
pub(super) struct Block {
    rows: Rows,
    lead: Vec<Column>,
    tail: Option<Row<Role>>,
    indent: u16,
    align: Align,
    gap: u16,
    is_kept: bool,
    hit: Option<Hit>,
}

impl Block {
    /// Sets the blank rows above it, where something stands above it.
    pub(super) fn gap(&mut self, rows: u16) -> &mut Self {
        self.gap = rows;
        self
    }

    /// Keeps it on the page of what follows: a heading.
    pub(super) fn keep(&mut self) -> &mut Self {
        self.is_kept = true;
        self
    }

    /// Sets the side on which it stands.
    pub(super) fn align(&mut self, align: Align) -> &mut Self {
        self.align = align;
        self
    }

    /// Sets what pointing at it means.
    pub(super) fn hit(&mut self, hit: Hit) -> &mut Self {
        self.hit = Some(hit);
        self
    }

    fn height(&self) -> u16 {
        u16::try_from(self.rows.len()).unwrap_or(u16::MAX)
    }
}

/// Blocks one under another.
pub(super) struct Flow {
    width: u16,
    direction: Direction,
    blocks: Vec<Block>,
}

impl Flow {
    /// Makes an empty flow of a width.
    pub(super) fn new(paint: &Paint<'_>, width: u16) -> Self {
        Self { width, direction: paint.direction(), blocks: Vec::new() }
    }

    /// Makes an empty flow whose margins stand where another direction than the interface's begins.
    pub(super) fn towards(direction: Direction, width: u16) -> Self {
        Self { width, direction, blocks: Vec::new() }
    }

    /// Returns the block that was added last.
    pub(super) fn last(&mut self) -> Option<&mut Block> {
        self.blocks.last_mut()
    }

    /// Returns the direction on whose side its margins stand.
    pub(super) fn direction(&self) -> Direction {
        self.direction
    }

    /// Returns its width.
    pub(super) fn width(&self) -> u16 {
        self.width
    }

    /// Returns how many blocks there are, which is the index of the next.
    pub(super) fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Whether nothing has been added.
    pub(super) fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Adds text.
    pub(super) fn push(&mut self, paint: &mut Paint<'_>, text: &Text) -> &mut Block {
        let rows = paint.lay(text, self.width);
        self.rows(rows)
    }

    /// Adds text behind a sign or number that stands in a margin of its own.
    pub(super) fn led(&mut self, paint: &mut Paint<'_>, lead: &Text, indent: u16, text: &Text) -> &mut Block {
        let indent = indent.min(self.width / 2);
        let lead = paint.one(lead, indent);
        let rows = paint.lay(text, self.width - indent);
        let block = self.rows(rows);
        block.lead = vec![Column { row: lead, width: indent }];
        block.indent = indent;
        block
    }

    /// As [`Flow::led`], with something at the far end; text too long for one row stands above its end.
    pub(super) fn led_with_tail(
        &mut self,
        paint: &mut Paint<'_>,
        lead: &Text,
        indent: u16,
        text: &Text,
        tail: Row<Role>,
    ) -> &mut Block {
        let indent = indent.min(self.width / 2);
        let room = self.width - indent;
        let lead = paint.one(lead, indent);
        let rows = paint.lay(text, room.saturating_sub(tail.width.saturating_add(2)).max(room / 2));
        let block = self.rows(rows);
        block.lead = vec![Column { row: lead, width: indent }];
        block.indent = indent;
        block.tail = Some(tail);
        block
    }

    /// Adds a row of up to three columns: two of a width each, then the text; a second of no width is left out.
    pub(super) fn columns(
        &mut self,
        paint: &mut Paint<'_>,
        first: (&Text, u16),
        second: (&Text, u16),
        text: &Text,
    ) -> &mut Block {
        let column = |paint: &mut Paint<'_>, (text, width): (&Text, u16)| {
            (width > 0).then(|| Column { row: paint.one(text, width), width: width.saturating_add(1) })
        };
        let half = self.width / 2;
        let lead = column(paint, (first.0, first.1.min(half)));
        let name = column(paint, (second.0, second.1.min(half)));
        let indent = [&lead, &name].into_iter().flatten().fold(0_u16, |sum, column| sum + column.width);
        let indent = indent.min(self.width);
        let rows = paint.lay(text, (self.width - indent).max(1));
        let block = self.rows(rows);
        block.indent = indent;
        block.lead = lead.into_iter().chain(name).collect();
        block
    }

    /// Adds text behind an empty margin.
    pub(super) fn indented(&mut self, paint: &mut Paint<'_>, indent: u16, text: &Text) -> &mut Block {
        let indent = indent.min(self.width / 2);
        let rows = paint.lay(text, self.width - indent);
        let block = self.rows(rows);
        block.indent = indent;
        block
    }

    /// Adds the heading of what follows.
    pub(super) fn heading(&mut self, paint: &mut Paint<'_>, id: &str) -> &mut Block {
        let text = paint.say(id, Role::Heading);
        self.push(paint, &text).gap(1).keep()
    }

    /// Adds text in the middle, in rows of about one length.
    pub(super) fn centred(&mut self, paint: &mut Paint<'_>, text: &Text) -> &mut Block {
        let rows = paint.lay_evenly(text, self.width);
        self.rows(rows).align(Align::Centre)
    }

    fn rows(&mut self, rows: Rows) -> &mut Block {
        let block = Block {
            rows,
            lead: Vec::new(),
            tail: None,
            indent: 0,
            align: Align::Own,
            gap: 0,
            is_kept: false,
            hit: None,
        };
        self.blocks.push_mut(block)
    }

    /// Returns the columns that it really takes.
    pub(super) fn breadth(&self) -> u16 {
        let breadth = |block: &Block| {
            let widest = block.rows.iter().map(|row| row.width).max().unwrap_or(0);
            let tail = block.tail.as_ref().map_or(0, |tail| tail.width.saturating_add(2));
            block.indent.saturating_add(widest).saturating_add(tail)
        };
        self.blocks.iter().map(breadth).max().unwrap_or(0).min(self.width)
    }

    /// Returns the rows that it takes without pages.
    pub(super) fn height(&self) -> u16 {
        let mut height = 0_u16;
        for (index, block) in self.blocks.iter().enumerate() {
            let gap = if index == 0 { 0 } else { block.gap };
            height = height.saturating_add(gap).saturating_add(block.height());
        }
        height
    }
}
