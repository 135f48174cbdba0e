//! Cutting areas: every function takes at most what is there, so that no size can go wrong.
//!
//! Knows rectangles only.

use ratatui::layout::Rect;

/// What size a screen is designed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Size {
    /// About 40×12: enlarged text, one thing at a time.
    Small,
    /// About 80×24.
    Medium,
    /// About 120×40.
    Large,
}

impl Size {
    /// Returns the design for an area.
    pub(super) fn of(area: Rect) -> Self {
        match (area.width, area.height) {
            (108.., 30..) => Self::Large,
            (66.., 18..) => Self::Medium,
            _ => Self::Small,
        }
    }

    /// Picks by size.
    pub(super) fn pick<T>(self, small: T, medium: T, large: T) -> T {
        match self {
            Self::Small => small,
            Self::Medium => medium,
            Self::Large => large,
        }
    }
}

/// Cuts rows off the top.
pub(super) fn top(area: &mut Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    let cut = Rect { height: rows, ..*area };
    area.y = area.y.saturating_add(rows);
    area.height -= rows;
    cut
}

/// Cuts rows off the bottom.
pub(super) fn bottom(area: &mut Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    area.height -= rows;
    Rect { y: area.y.saturating_add(area.height), height: rows, ..*area }
}

/// Cuts columns off the left.
pub(super) fn left(area: &mut Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    let cut = Rect { width: columns, ..*area };
    area.x = area.x.saturating_add(columns);
    area.width -= columns;
    cut
}

/// Cuts columns off the right.
pub(super) fn right(area: &mut Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    area.width -= columns;
    Rect { x: area.x.saturating_add(area.width), width: columns, ..*area }
}

/// Returns the area without a margin on each side.
pub(super) fn inset(area: Rect, columns: u16, rows: u16) -> Rect {
    Rect {
        x: area.x.saturating_add(columns.min(area.width / 2)),
        y: area.y.saturating_add(rows.min(area.height / 2)),
        width: area.width.saturating_sub(columns.saturating_mul(2)),
        height: area.height.saturating_sub(rows.saturating_mul(2)),
    }
}

/// Returns the middle of an area, at most so wide.
pub(super) fn column(area: Rect, width: u16) -> Rect {
    let width = width.min(area.width);
    Rect { x: area.x.saturating_add((area.width - width) / 2), width, ..area }
}

/// Returns the middle of an area, at most so large.
pub(super) fn middle(area: Rect, width: u16, height: u16) -> Rect {
    let height = height.min(area.height);
    Rect { y: area.y.saturating_add((area.height - height) / 2), height, ..column(area, width) }
}
