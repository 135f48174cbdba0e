//! Blocks of text one under another, and what happens when they do not fit: pages, never a loss.
//!
//! Knows rows and pages; knows no scene.

use ratatui::layout::Rect;

use super::area;
use super::paint::{Align, Paint, Rows, Text};
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::Hit;
use crate::locale::Arg;
use crate::text::Row;

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

/// Which page is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Show {
    /// The one that was asked for.
    Page,
    /// Pages are counted from the one on which a block stands.
    From(usize),
    /// The one on which a block stands: lists follow their highlighted row.
    Block(usize),
}

/// Where a flow stands in an area that is higher than it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vertical {
    /// At the top.
    Top,
    /// In the middle.
    Middle,
}

/// A piece of a block on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    block: usize,
    from: u16,
    to: u16,
    at: u16,
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

    /// Returns how many pages it takes at a height.
    pub(super) fn count(&self, height: u16) -> usize {
        self.pages(height).len()
    }

    /// Returns how many pages it takes to come to the end of a block, at a height that draws its own sign of pages.
    pub(super) fn count_to(&self, block: usize, height: u16) -> usize {
        let mut pages = self.pages(height);
        if pages.len() > 1 {
            pages = self.pages(height.saturating_sub(1));
        }
        pages
            .iter()
            .rposition(|page| page.iter().any(|piece| piece.block <= block))
            .map_or(1, |last| last + 1)
    }

    /// Draws the page, with its number where there are more, and returns the rows that were used.
    pub(super) fn draw(&self, paint: &mut Paint<'_>, area: Rect, show: Show, vertical: Vertical) -> u16 {
        if area.is_empty() || self.blocks.is_empty() {
            return 0;
        }
        let mut area = area;
        let mut pages = self.pages(area.height);
        let sign = (pages.len() > 1 && area.height > 1).then(|| area::bottom(&mut area, 1));
        if sign.is_some() {
            pages = self.pages(area.height);
        }
        let last = pages.len().saturating_sub(1);
        let page_of = |block: usize| {
            pages.iter().position(|page| page.iter().any(|piece| piece.block == block)).unwrap_or(0)
        };
        let number = match show {
            Show::Page => paint.page.min(last),
            Show::From(block) => page_of(block).saturating_add(paint.page).min(last),
            Show::Block(block) => page_of(block),
        };
        match show {
            Show::Page => paint.pages(pages.len()),
            Show::From(block) => paint.pages(pages.len().saturating_sub(page_of(block))),
            Show::Block(_) => {}
        }
        if let Some(sign) = sign {
            page_sign(paint, sign, number, pages.len());
        }
        self.draw_one(paint, area, pages.get(number), vertical)
    }

    /// Draws one page as it stands, without its number.
    pub(super) fn draw_page(
        &self,
        paint: &mut Paint<'_>,
        area: Rect,
        number: usize,
        vertical: Vertical,
    ) -> u16 {
        self.draw_one(paint, area, self.pages(area.height).get(number), vertical)
    }

    fn draw_one(
        &self,
        paint: &mut Paint<'_>,
        mut area: Rect,
        page: Option<&Vec<Piece>>,
        vertical: Vertical,
    ) -> u16 {
        let Some(page) = page else { return 0 };
        let used = page.last().map_or(0, |piece| piece.at.saturating_add(piece.to - piece.from));
        if vertical == Vertical::Middle {
            let above = area.height.saturating_sub(used) / 2;
            area::top(&mut area, above);
        }
        for piece in page {
            self.piece(paint, area, *piece);
        }
        used
    }

    fn piece(&self, paint: &mut Paint<'_>, area: Rect, piece: Piece) {
        let Some(block) = self.blocks.get(piece.block) else { return };
        let mut place = area;
        area::top(&mut place, piece.at);
        let mut place = area::top(&mut place, piece.to - piece.from);
        place.width = place.width.min(self.width);
        if let Some(hit) = &block.hit {
            paint.hit(place, hit.clone());
        }
        if piece.from == 0
            && let Some(tail) = &block.tail
        {
            paint.row(tail, place, Align::End(self.direction));
        }
        let mut margin = self.cut(&mut place, block.indent);
        if piece.from == 0 {
            for column in &block.lead {
                let at = self.cut(&mut margin, column.width);
                paint.row(&column.row, at, Align::Start(self.direction));
            }
        }
        let skipped = usize::from(piece.from);
        for row in block.rows.iter().skip(skipped).take(usize::from(piece.to - piece.from)) {
            let line = area::top(&mut place, 1);
            paint.row(row, line, block.align);
        }
    }

    /// Cuts columns off the side on which the flow's margins stand.
    fn cut(&self, area: &mut Rect, columns: u16) -> Rect {
        match self.direction {
            Direction::LeftToRight => area::left(area, columns),
            Direction::RightToLeft => area::right(area, columns),
        }
    }

    /// Cuts the flow into pages: between blocks where it can, within a block only where that is higher than a page.
    fn pages(&self, height: u16) -> Vec<Vec<Piece>> {
        let height = height.max(1);
        let mut pages: Vec<Vec<Piece>> = Vec::new();
        let mut page: Vec<Piece> = Vec::new();
        let mut at = 0_u16;
        for (index, block) in self.blocks.iter().enumerate() {
            let gap = if page.is_empty() { 0 } else { block.gap };
            let rows = block.height();
            if !page.is_empty() && at.saturating_add(gap).saturating_add(self.need(index)) > height {
                pages.push(std::mem::take(&mut page));
                at = 0;
            } else {
                at = at.saturating_add(gap);
            }
            let mut from = 0;
            while rows - from > height - at.min(height) {
                let to = from + (height - at.min(height));
                if to > from {
                    page.push(Piece { block: index, from, to, at });
                }
                pages.push(std::mem::take(&mut page));
                (from, at) = (to, 0);
            }
            page.push(Piece { block: index, from, to: rows, at });
            at = at.saturating_add(rows - from);
        }
        if !page.is_empty() {
            pages.push(page);
        }
        pages
    }

    /// Returns the rows that must fit for a block to begin on a page: a heading takes its first follower along.
    fn need(&self, index: usize) -> u16 {
        let mut need = 0_u16;
        for (distance, block) in self.blocks.iter().skip(index).enumerate() {
            let gap = if distance == 0 { 0 } else { block.gap };
            need = need.saturating_add(gap).saturating_add(block.height());
            if !block.is_kept {
                break;
            }
        }
        need
    }
}

/// Says which page this is, and that there is more.
pub(super) fn page_sign(paint: &mut Paint<'_>, area: Rect, number: usize, pages: usize) {
    let place = words::as_one(&format!("{}/{pages}", number + 1));
    let id = if number + 1 < pages { "page-more" } else { "page-last" };
    let text = paint.tell(id, &[("place", Arg::Text(&place))], Role::Sign);
    paint.text(&text, area, Align::Centre);
}
