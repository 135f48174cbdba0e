//! Answers to point at: marks drawn large, with the word in both languages.
//!
//! Knows which answers a line has; nothing is recorded here but a check-back's outcome, which is shown.

use ratatui::layout::Rect;

use super::area;
use super::both::{self, Halves};
use super::marks::Mark;
use super::paint::{Align, Paint};
use super::theme::Role;
use crate::domain::language::Direction;
use crate::domain::scene::{Answers, Hit};
use crate::domain::session::CheckBackOutcome;

/// One answer.
struct Answer {
    mark: Mark,
    id: &'static str,
    hit: Option<Hit>,
    is_chosen: bool,
}

/// How large answers are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// Boxes.
    Boxes,
    /// Large marks without boxes.
    Marks,
    /// One symbol each.
    Symbols,
}

impl Scale {
    /// The largest first.
    pub(super) const ALL: [Self; 3] = [Self::Boxes, Self::Marks, Self::Symbols];

    /// Returns the rows that answers take.
    pub(super) fn height(self, paint: &mut Paint<'_>, answers: Answers, width: u16) -> u16 {
        let (column, _) = self.columns(answers, width);
        let inner = if self == Self::Boxes { column.saturating_sub(4) } else { column };
        let words = list(answers).iter().map(|answer| word_rows(paint, answer, inner)).max().unwrap_or(0);
        words.saturating_add(match self {
            Self::Boxes => Mark::HEIGHT + 5,
            Self::Marks => Mark::HEIGHT + 1,
            Self::Symbols => 1,
        })
    }

    /// Returns the columns of one answer, and those between two.
    fn columns(self, answers: Answers, width: u16) -> (u16, u16) {
        let count = u16::try_from(list(answers).len()).unwrap_or(u16::MAX).max(1);
        let (column, gap) = match self {
            Self::Boxes => (if count > 2 { 24 } else { 30 }, 4),
            Self::Marks => (if count > 2 { 20 } else { 26 }, 2),
            Self::Symbols => (18, 1),
        };
        let room = width.saturating_sub(gap * (count - 1)) / count;
        (if self == Self::Symbols { column.min(room).max(1) } else { column }, gap)
    }

    /// Whether so many answers fit beside each other.
    pub(super) fn fits(self, answers: Answers, width: u16) -> bool {
        let (column, gap) = self.columns(answers, width);
        let count = u16::try_from(list(answers).len()).unwrap_or(u16::MAX);
        self == Self::Symbols || count.saturating_mul(column.saturating_add(gap)) <= width.saturating_add(gap)
    }
}

fn list(answers: Answers) -> Vec<Answer> {
    let plain = |mark, id| Answer { mark, id, hit: None, is_chosen: false };
    match answers {
        Answers::Open => Vec::new(),
        Answers::YesNo => vec![plain(Mark::Yes, "answer-yes"), plain(Mark::No, "answer-no")],
        Answers::YesLittleNo => vec![
            plain(Mark::Yes, "answer-yes"),
            plain(Mark::Little, "answer-little"),
            plain(Mark::No, "answer-no"),
        ],
        Answers::CheckBack(outcome) => vec![
            Answer {
                mark: Mark::Yes,
                id: "answer-right",
                hit: Some(Hit::Choice(0)),
                is_chosen: outcome == Some(CheckBackOutcome::Confirmed),
            },
            Answer {
                mark: Mark::Different,
                id: "answer-different",
                hit: Some(Hit::Choice(1)),
                is_chosen: outcome == Some(CheckBackOutcome::Corrected),
            },
        ],
    }
}

/// Draws the answers beside each other, the first where the participant's language begins.
///
/// ```text
/// ╭──────────────────────╮    ╭──────────────────────╮
/// │            ▄▄▀       │    │    ▀▀▄▄      ▄▄▀▀    │
/// │    ▀▄▄   ▄▀▀         │    │        ▀▀▄▀▀         │
/// │         نعم          │    │          لا          │
/// │          Ja          │    │         Nej          │
/// ╰──────────────────────╯    ╰──────────────────────╯
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, answers: Answers, scale: Scale, direction: Direction) {
    let list = list(answers);
    // Words that are not in the participant's language go their own way.
    let direction = list.first().map_or(direction, |answer| both::direction(&words(paint, answer)));
    let count = u16::try_from(list.len()).unwrap_or(u16::MAX).max(1);
    let (column, gap) = scale.columns(answers, area.width);
    let column = column.min(area.width.saturating_sub(gap.saturating_mul(count - 1)) / count).max(1);
    let width = column.saturating_add(gap).saturating_mul(count).saturating_sub(gap);
    let mut room = area::column(area, width);
    for answer in list {
        let cut = |area: &mut Rect, columns| match direction {
            Direction::LeftToRight => area::left(area, columns),
            Direction::RightToLeft => area::right(area, columns),
        };
        let place = cut(&mut room, column);
        cut(&mut room, gap);
        one(paint, place, &answer, scale);
        if let Some(hit) = answer.hit {
            paint.hit(place, hit);
        }
    }
}

fn one(paint: &mut Paint<'_>, area: Rect, answer: &Answer, scale: Scale) {
    let role = if answer.is_chosen { Role::Here } else { Role::Answer };
    let mut room = area;
    if scale == Scale::Boxes {
        frame(paint, area, answer.is_chosen);
        room = area::inset(area, 2, 2);
    }
    if scale == Scale::Symbols {
        let place = area::middle(area::top(&mut room, 1), 1, 1);
        if !place.is_empty() {
            paint.symbol(place.x, place.y, answer.mark.symbol(), role);
        }
    } else {
        let place = area::top(&mut room, Mark::HEIGHT);
        answer.mark.draw(paint, place, role);
        area::top(&mut room, 1);
    }
    for text in words(paint, answer).texts() {
        let rows = paint.lay_evenly(text, room.width);
        for (index, row) in rows.iter().enumerate() {
            let line = area::top(&mut room, 1);
            let place = paint.row(row, line, Align::Centre);
            // Chosen is said by a sign, too.
            if answer.is_chosen && index == 0 && place.x >= line.x.saturating_add(2) {
                paint.symbol(place.x - 2, place.y, "●", role);
            }
        }
    }
}

fn words(paint: &Paint<'_>, answer: &Answer) -> Halves {
    let main = if answer.is_chosen { Role::Here } else { Role::Line };
    both::words(paint, answer.id, main, Role::Text)
}

fn word_rows(paint: &mut Paint<'_>, answer: &Answer, width: u16) -> u16 {
    let mut count = 0_u16;
    for text in words(paint, answer).texts() {
        let rows = paint.lay_evenly(text, width).len();
        count = count.saturating_add(u16::try_from(rows).unwrap_or(u16::MAX));
    }
    count
}

fn frame(paint: &mut Paint<'_>, area: Rect, is_chosen: bool) {
    if area.width < 2 || area.height < 2 {
        return;
    }
    let role = if is_chosen { Role::Here } else { Role::Dim };
    let lines = if is_chosen {
        ["┏", "┓", "┗", "┛", "━", "┃"]
    } else {
        ["╭", "╮", "╰", "╯", "─", "│"]
    };
    let [top_left, top_right, bottom_left, bottom_right, across, down] = lines;
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    for column in area.x + 1..right {
        paint.symbol(column, area.y, across, role);
        paint.symbol(column, bottom, across, role);
    }
    for row in area.y + 1..bottom {
        paint.symbol(area.x, row, down, role);
        paint.symbol(right, row, down, role);
    }
    paint.symbol(area.x, area.y, top_left, role);
    paint.symbol(right, area.y, top_right, role);
    paint.symbol(area.x, bottom, bottom_left, role);
    paint.symbol(right, bottom, bottom_right, role);
}
