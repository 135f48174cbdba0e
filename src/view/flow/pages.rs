//! Pages: what does not fit goes on, and nothing is lost.
//!
//! Knows the heights of blocks; knows nothing of what they say.

use super::Flow;

/// A piece of a block on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// Which block.
    pub(super) block: usize,
    /// Its first row here.
    pub(super) from: u16,
    /// The row after its last here.
    pub(super) to: u16,
    /// The row of the page on which it begins.
    pub(super) at: u16,
}

impl Flow {
    /// Returns how many pages it takes at a height.
    pub(in crate::view) fn count(&self, height: u16) -> usize {
        self.pages(height).len()
    }

    /// Returns how many pages it takes to come to the end of a block, at a height that draws its own sign of pages.
    pub(in crate::view) fn count_to(&self, block: usize, height: u16) -> usize {
        let mut pages = self.pages(height);
        if pages.len() > 1 {
            pages = self.pages(height.saturating_sub(1));
        }
        pages
            .iter()
            .rposition(|page| page.iter().any(|piece| piece.block <= block))
            .map_or(1, |last| last + 1)
    }

    /// Cuts the flow into pages: between blocks where it can, within a block only where that is higher than a page.
    pub(super) fn pages(&self, height: u16) -> Vec<Vec<Piece>> {
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

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    use super::*;
    use crate::domain::language::{Direction, Tag};
    use crate::locale::{self, Languages};
    use crate::text::{Layouts, Setting};
    use crate::view::paint::{Paint, Text};
    use crate::view::theme::Role;
    use crate::view::{Look, Theme, Words};

    /// Makes a flow of blocks that are so many rows high; the second of a pair is a heading's mark.
    fn with_flow(heights: &[(u16, bool)], check: impl FnOnce(&Flow)) {
        let (languages, _) = Languages::embedded();
        let words = locale::Words::load(&Tag::new("en"), &languages);
        let theme = Theme::monochrome();
        let look = Look {
            words: Words { facilitator: &words, participant: None },
            theme: &theme,
            setting: Setting::default(),
        };
        let mut buf = Buffer::empty(Rect::new(0, 0, 1, 1));
        let mut layouts = Layouts::new();
        let mut paint = Paint::new(&look, &mut layouts, &mut buf, 0);
        let mut flow = Flow::new(&paint, 1);
        for &(height, is_kept) in heights {
            let text = Text::plain(&"a ".repeat(usize::from(height)), Direction::LeftToRight, Role::Text);
            let block = flow.push(&mut paint, &text);
            if is_kept {
                block.keep();
            }
        }
        check(&flow);
    }

    fn ranges(flow: &Flow, height: u16) -> Vec<Vec<(usize, u16, u16)>> {
        let page = |page: Vec<Piece>| page.iter().map(|piece| (piece.block, piece.from, piece.to)).collect();
        flow.pages(height).into_iter().map(page).collect()
    }

    #[test]
    fn pages_break_between_blocks_where_they_can() {
        with_flow(&[(2, false), (2, false), (1, false)], |flow| {
            assert_eq!(ranges(flow, 3), [vec![(0, 0, 2)], vec![(1, 0, 2), (2, 0, 1)]]);
        });
    }

    #[test]
    fn a_block_higher_than_a_page_goes_on() {
        with_flow(&[(5, false)], |flow| {
            assert_eq!(ranges(flow, 2), [vec![(0, 0, 2)], vec![(0, 2, 4)], vec![(0, 4, 5)]]);
        });
    }

    #[test]
    fn a_heading_stays_with_what_follows() {
        with_flow(&[(2, false), (1, true), (2, false)], |flow| {
            assert_eq!(ranges(flow, 4), [vec![(0, 0, 2)], vec![(1, 0, 1), (2, 0, 2)]]);
        });
    }
}
