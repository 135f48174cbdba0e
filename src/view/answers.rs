//! Answers to point at: pictograms drawn large, with the word in both languages.
//!
//! Knows which answers a line has; nothing is recorded here but a check-back's outcome, which is shown.

use ratatui::layout::Rect;

use super::area;
use super::both::{self, Halves};
use super::paint::{Align, Paint};
use super::pictogram;
use super::theme::Role;
use crate::domain::everyone::ForEveryone;
use crate::domain::language::Direction;
use crate::domain::pictogram::{DIFFERENT, Drawing, Pictogram};
use crate::domain::scene::{Answers, Hit};
use crate::domain::session::CheckBackOutcome;

/// The columns between a drawing and the words beside it: room for the sign of what was chosen.
const GAP: u16 = 2;

/// From this height on a line in two languages has room for boxes.
const ROOMY_FOR_TWO: u16 = 26;
/// And one in one language.
const ROOMY_FOR_ONE: u16 = 18;

/// One answer. All drawings are of one role: no answer looks better than another.
struct Answer {
    drawing: Drawing,
    /// The same as one symbol, where there is one row only.
    symbol: &'static str,
    message: ForEveryone,
    hit: Option<Hit>,
    is_chosen: bool,
}

/// How large answers are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scale {
    /// One row: a symbol each, with its word beside it where there is room.
    Row,
    /// One symbol each, the words beneath.
    Symbols,
    /// Small drawings with the words beside them.
    Beside,
    /// Small drawings above the words.
    Above,
    /// Small drawings in boxes.
    Boxes,
    /// Large drawings in boxes.
    Large,
}

impl Scale {
    /// The largest first.
    const ALL: [Self; 6] = [Self::Large, Self::Boxes, Self::Above, Self::Beside, Self::Symbols, Self::Row];

    /// Returns those that may stand on a screen of a height, the largest first. Boxes stand where lines in so many languages
    /// have room for them with a title and without, so that answers have one form on all cards.
    pub(super) fn of(height: u16, languages: usize) -> impl Iterator<Item = Self> {
        let roomy = if languages > 1 { ROOMY_FOR_TWO } else { ROOMY_FOR_ONE };
        Self::ALL.into_iter().filter(move |scale| height >= roomy || !scale.is_boxed())
    }

    /// Whether it is roomy enough to want air around it.
    pub(super) fn is_boxed(self) -> bool {
        self >= Self::Boxes
    }

    /// Returns how large the drawings are; none where a symbol stands for each.
    fn drawing(self) -> Option<pictogram::Scale> {
        match self {
            Self::Large => Some(pictogram::Scale::Large),
            Self::Boxes | Self::Above | Self::Beside => Some(pictogram::Scale::Small),
            Self::Symbols | Self::Row => None,
        }
    }

    /// Returns the columns and rows of a drawing.
    fn size(self) -> (u16, u16) {
        self.drawing().map_or((1, 1), pictogram::Scale::size)
    }

    /// Returns the rows that answers take.
    pub(super) fn height(self, paint: &mut Paint<'_>, answers: Answers, width: u16) -> u16 {
        let inner = self.inner(answers, width);
        let words = list(answers).iter().map(|answer| extent(paint, answer, inner).1).max().unwrap_or(0);
        let (_, drawing) = self.size();
        match self {
            Self::Large | Self::Boxes => words.saturating_add(drawing + 5),
            Self::Above => words.saturating_add(drawing + 1),
            Self::Beside => words.max(drawing),
            Self::Symbols => words.saturating_add(1),
            Self::Row => 1,
        }
    }

    /// Returns the columns of one answer, and those between two.
    fn columns(self, answers: Answers, width: u16) -> (u16, u16) {
        let count = u16::try_from(list(answers).len()).unwrap_or(u16::MAX).max(1);
        let (column, gap) = match self {
            Self::Large | Self::Boxes => (if count > 2 { 24 } else { 30 }, 4),
            Self::Above => (if count > 2 { 20 } else { 26 }, 2),
            Self::Beside => (26, 2),
            Self::Symbols | Self::Row => (18, 1),
        };
        let room = width.saturating_sub(gap * (count - 1)) / count;
        (if self.is_boxed() { column } else { column.min(room).max(1) }, gap)
    }

    /// Returns the columns that the words of one answer have.
    fn inner(self, answers: Answers, width: u16) -> u16 {
        let (column, _) = self.columns(answers, width);
        match self {
            Self::Large | Self::Boxes => column.saturating_sub(4),
            Self::Beside => column.saturating_sub(self.size().0 + GAP),
            Self::Above | Self::Symbols | Self::Row => column,
        }
    }

    /// Whether so many answers fit beside each other, and no word of theirs is broken for a drawing.
    pub(super) fn fits(self, paint: &Paint<'_>, answers: Answers, width: u16) -> bool {
        let (column, gap) = self.columns(answers, width);
        let all = list(answers);
        let count = u16::try_from(all.len()).unwrap_or(u16::MAX);
        let is_room = count.saturating_mul(column.saturating_add(gap)) <= width.saturating_add(gap);
        let inner = self.inner(answers, width);
        let is_whole = |answer| words(paint, answer).texts().all(|text| paint.widest_word(text) <= inner);
        self <= Self::Symbols || is_room && column >= self.size().0 && all.iter().all(is_whole)
    }
}

fn list(answers: Answers) -> Vec<Answer> {
    let answer = |drawing, symbol, message| Answer { drawing, symbol, message, hit: None, is_chosen: false };
    let yes = |message| answer(Pictogram::Yes.drawing(), "✓", message);
    let little = answer(Pictogram::ALittle.drawing(), "◒", ForEveryone::ANSWER_LITTLE);
    let no = answer(Pictogram::No.drawing(), "✗", ForEveryone::ANSWER_NO);
    match answers {
        Answers::Open => Vec::new(),
        Answers::YesNo => vec![yes(ForEveryone::ANSWER_YES), no],
        Answers::YesLittleNo => vec![yes(ForEveryone::ANSWER_YES), little, no],
        Answers::CheckBack(outcome) => vec![
            Answer {
                hit: Some(Hit::Choice(0)),
                is_chosen: outcome == Some(CheckBackOutcome::Confirmed),
                ..yes(ForEveryone::ANSWER_RIGHT)
            },
            Answer {
                hit: Some(Hit::Choice(1)),
                is_chosen: outcome == Some(CheckBackOutcome::Corrected),
                ..answer(DIFFERENT, "⇄", ForEveryone::ANSWER_DIFFERENT)
            },
        ],
    }
}

/// Draws the answers beside each other, the first where the participant's language begins.
///
/// ```text
/// ╭──────────────────────╮    ╭──────────────────────╮
/// │             ▄▛       │    │       ▝▙▖  ▗▟▘       │
/// │        ▙▖ ▗▟▀        │    │         ▐██▌         │
/// │         ▀█▛▘         │    │       ▗▛▘  ▝▜▖       │
/// │                      │    │                      │
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
    // What can be chosen has room for the sign of that.
    let says = list.iter().all(|answer| {
        let signs = if answer.hit.is_some() { 4 } else { 2 };
        extent(paint, answer, u16::MAX).0.saturating_add(signs) <= column
    });
    for answer in list {
        let place = cut(&mut room, direction, column);
        cut(&mut room, direction, gap);
        if scale == Scale::Row {
            in_a_row(paint, place, &answer, says, direction);
        } else {
            one(paint, place, &answer, scale, direction);
        }
        if let Some(hit) = answer.hit {
            paint.hit(place, hit);
        }
    }
}

fn one(paint: &mut Paint<'_>, area: Rect, answer: &Answer, scale: Scale, direction: Direction) {
    let role = if answer.is_chosen { Role::Here } else { Role::Answer };
    let mut room = area;
    if scale.is_boxed() {
        frame(paint, area, answer.is_chosen);
        room = area::inset(area, 2, 2);
    }
    let (width, height) = scale.size();
    match scale.drawing() {
        None => {
            let place = area::middle(area::top(&mut room, 1), 1, 1);
            if !place.is_empty() {
                paint.symbol(place.x, place.y, answer.symbol, role);
            }
        }
        Some(size) if scale == Scale::Beside => {
            // Drawing and words stand together in the middle of their column.
            let (breadth, rows) = extent(paint, answer, room.width.saturating_sub(width + GAP));
            room = area::column(room, breadth.saturating_add(width + GAP));
            let place = cut(&mut room, direction, width);
            pictogram::draw(paint, area::middle(place, width, height), answer.drawing, size, role);
            cut(&mut room, direction, GAP);
            room = area::middle(room, room.width, rows);
        }
        Some(size) => {
            let place = area::top(&mut room, height);
            pictogram::draw(paint, place, answer.drawing, size, role);
            area::top(&mut room, 1);
        }
    }
    for text in words(paint, answer).texts() {
        let rows = paint.lay_evenly(text, room.width);
        for (index, row) in rows.iter().enumerate() {
            let line = area::top(&mut room, 1);
            let place = paint.row(row, line, Align::Centre);
            // Chosen is said by a sign, too.
            if answer.is_chosen && index == 0 && place.x >= area.x.saturating_add(2) {
                paint.symbol(place.x - 2, place.y, "●", role);
            }
        }
    }
}

/// Draws a symbol, with its word beside it where every answer has room for its own.
fn in_a_row(paint: &mut Paint<'_>, area: Rect, answer: &Answer, says: bool, direction: Direction) {
    let role = if answer.is_chosen { Role::Here } else { Role::Answer };
    // Chosen is said by a sign, too.
    let signs: &[&str] = if answer.is_chosen { &["●", answer.symbol] } else { &[answer.symbol] };
    let word = words(paint, answer).texts().next().cloned().filter(|_| says);
    let word = word.map(|word| paint.one(&word, area.width));
    let needs = signs.iter().fold(0_u16, |sum, _| sum + 2) + word.as_ref().map_or(0, |word| word.width);
    let mut room = area::column(area, needs);
    for sign in signs {
        let place = cut(&mut room, direction, 2);
        let at = if direction == Direction::LeftToRight { place.x } else { place.right().saturating_sub(1) };
        if !place.is_empty() {
            paint.symbol(at, place.y, sign, role);
        }
    }
    if let Some(word) = word {
        paint.row(&word, room, Align::Centre);
    }
}

fn cut(area: &mut Rect, direction: Direction, columns: u16) -> Rect {
    match direction {
        Direction::LeftToRight => area::left(area, columns),
        Direction::RightToLeft => area::right(area, columns),
    }
}

fn words(paint: &Paint<'_>, answer: &Answer) -> Halves {
    let main = if answer.is_chosen { Role::Here } else { Role::Line };
    both::words(paint, answer.message, main, Role::Text)
}

/// Returns the columns and rows that an answer's words take.
fn extent(paint: &mut Paint<'_>, answer: &Answer, width: u16) -> (u16, u16) {
    let (mut breadth, mut count) = (0_u16, 0_u16);
    for text in words(paint, answer).texts() {
        let rows = paint.lay_evenly(text, width);
        breadth = rows.iter().map(|row| row.width).fold(breadth, u16::max);
        count = count.saturating_add(u16::try_from(rows.len()).unwrap_or(u16::MAX));
    }
    (breadth, count)
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
