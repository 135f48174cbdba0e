//! Draws a page of a flow.
//!
//! Knows where a block's rows, margins and signs stand; knows nothing of what they say.

use ratatui::layout::Rect;

use super::pages::Piece;
use super::{Block, Flow};
use crate::domain::language::Direction;
use crate::locale::Arg;
use crate::view::area;
use crate::view::paint::{Align, Paint};
use crate::view::theme::Role;
use crate::view::words;

/// Which page is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::view) enum Show {
    /// The one that was asked for.
    Page,
    /// Pages are counted from the one on which a block stands.
    From(usize),
    /// The one on which a block stands comes first; those before it come after the last.
    Around(usize),
    /// The one on which a block stands: lists follow their highlighted row.
    Block(usize),
}

/// Where a flow stands in an area that is higher than it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::view) enum Vertical {
    /// At the top.
    Top,
    /// In the middle.
    Middle,
}

impl Flow {
    /// Draws the page, with its number where there are more, and returns the rows that were used.
    pub(in crate::view) fn draw(
        &self,
        paint: &mut Paint<'_>,
        area: Rect,
        show: Show,
        vertical: Vertical,
    ) -> u16 {
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
            Show::Around(block) => {
                page_of(block).saturating_add(paint.page.min(last)).checked_rem(pages.len()).unwrap_or(0)
            }
            Show::Block(block) => page_of(block),
        };
        match show {
            Show::Page | Show::Around(_) => paint.pages(pages.len()),
            Show::From(block) => paint.pages(pages.len().saturating_sub(page_of(block))),
            Show::Block(block) if !self.is_whole(block, pages.get(number)) => paint.cut(),
            Show::Block(_) => {}
        }
        if let Some(sign) = sign {
            let has_more = if matches!(show, Show::Around(_)) { paint.page < last } else { number < last };
            signed(paint, sign, (number, pages.len()), has_more);
        }
        self.draw_one(paint, area, pages.get(number), vertical)
    }

    /// Whether a block stands on a page with all that it is kept with.
    fn is_whole(&self, block: usize, page: Option<&Vec<Piece>>) -> bool {
        let kept = self.blocks.iter().skip(block).take_while(|block| block.is_kept).count();
        (block..=block.saturating_add(kept)).all(|wanted| {
            let rows = self.blocks.get(wanted).map_or(0, Block::height);
            let mut pieces = page.into_iter().flatten().filter(|piece| piece.block == wanted);
            rows == 0 || pieces.any(|piece| piece.to - piece.from == rows)
        })
    }

    /// Draws one page as it stands, without its number.
    pub(in crate::view) fn draw_page(
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
}

/// Says which page this is, and that there is more.
pub(in crate::view) fn page_sign(paint: &mut Paint<'_>, area: Rect, number: usize, pages: usize) {
    signed(paint, area, (number, pages), number + 1 < pages);
}

fn signed(paint: &mut Paint<'_>, area: Rect, (number, pages): (usize, usize), has_more: bool) {
    let place = words::as_one(&format!("{}/{pages}", number + 1));
    let id = if has_more { "page-more" } else { "page-last" };
    let text = paint.tell(id, &[("place", Arg::Text(&place))], Role::Sign);
    paint.text(&text, area, Align::Centre);
}
