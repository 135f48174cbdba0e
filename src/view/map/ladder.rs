//! The ladder: a rung for each place, both languages beside each other.
//!
//! Knows rows and columns; what a rung says is given.

use ratatui::layout::Rect;

use super::{MARGIN, role, sign};
use crate::domain::language::Direction;
use crate::domain::scene::MapPlace;
use crate::view::area;
use crate::view::both::Halves;
use crate::view::paint::{Align, Paint, Text};
use crate::view::theme::Role;

/// The columns between the two languages: with a frame, and without.
const GAPS: (u16, u16) = (4, 2);
/// The columns of a frame's side.
const SIDE: u16 = 3;

/// One place on the way.
pub(super) struct Rung {
    /// Where it is, seen from the participant.
    pub(super) place: MapPlace,
    /// Its title.
    pub(super) titles: Halves,
    /// The same with words for a half that has no text, where other titles have theirs.
    pub(super) told: Option<Halves>,
    /// What is said beneath it.
    pub(super) words: Option<Halves>,
}

impl Rung {
    /// Returns its title: where there is room, with words for a half that has no text.
    pub(super) fn title(&self, is_told: bool) -> &Halves {
        self.told.as_ref().filter(|_| is_told).unwrap_or(&self.titles)
    }
}

/// Leaves the way out but for the last place on it.
pub(super) fn last(rungs: &[Rung]) -> &[Rung] {
    let here = rungs.iter().position(|rung| rung.place == MapPlace::Here).unwrap_or(0);
    rungs.get(here.saturating_sub(1)..).unwrap_or(rungs)
}

/// Returns the columns of the two languages: what stands in one language only stands in the first.
fn widths(paint: &mut Paint<'_>, rungs: &[Rung], is_told: bool) -> (u16, u16) {
    let mut width = |text: &Text| {
        let rows = paint.lay(text, u16::MAX);
        rows.iter().map(|row| row.width).max().unwrap_or(0)
    };
    let halves = rungs.iter().flat_map(|rung| std::iter::once(rung.title(is_told)).chain(&rung.words));
    halves.fold((0, 0), |(first, second), halves| match &halves.first {
        Some(text) => (first.max(width(text)), second.max(width(&halves.second))),
        None => (first.max(width(&halves.second)), second),
    })
}

/// How much is drawn.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each gives way by itself")]
struct Measure {
    /// The whole way, or the last place on it.
    is_whole: bool,
    /// It is told that the interpreter says what has no text: above where that is all, else at each.
    is_told: bool,
    /// Between two places stands a piece of the ladder.
    is_airy: bool,
    /// A frame stands around the place where the participant is.
    is_framed: bool,
}

/// What is drawn first when there is room, and what when there is less.
const MEASURES: [Measure; 7] = [
    Measure { is_whole: true, is_told: true, is_airy: true, is_framed: true },
    Measure { is_whole: true, is_told: true, is_airy: false, is_framed: true },
    Measure { is_whole: true, is_told: false, is_airy: false, is_framed: true },
    Measure { is_whole: true, is_told: false, is_airy: false, is_framed: false },
    Measure { is_whole: false, is_told: true, is_airy: false, is_framed: true },
    Measure { is_whole: false, is_told: false, is_airy: false, is_framed: true },
    Measure { is_whole: false, is_told: false, is_airy: false, is_framed: false },
];

/// One row of the ladder.
enum Row<'t> {
    /// A piece of it between two places.
    Piece(&'static str),
    /// The frame above or below.
    Frame([&'static str; 3]),
    /// What is said, behind a sign.
    Said { sign: Option<MapPlace>, halves: &'t Halves, is_framed: bool },
    /// A text by itself.
    Told(&'t Text),
    /// Nothing.
    Blank,
}

/// A ladder that fits.
pub(super) struct Ladder<'t> {
    rows: Vec<Row<'t>>,
    first: u16,
    second: u16,
    gap: u16,
    side: u16,
    direction: Direction,
}

impl<'t> Ladder<'t> {
    /// Makes the largest ladder that fits an area; `None` where not even the smallest does, or a title needs two rows.
    pub(super) fn fit(
        paint: &mut Paint<'_>,
        area: Rect,
        rungs: &'t [Rung],
        told: Option<&'t Text>,
        direction: Direction,
    ) -> Option<Self> {
        MEASURES.into_iter().find_map(|measure| {
            let shown = if measure.is_whole { rungs } else { last(rungs) };
            let (first, second) = widths(paint, shown, measure.is_told);
            let is_cut = shown.len() < rungs.len();
            let rows = rows(shown, is_cut, told.filter(|_| measure.is_told), measure);
            let (gap, side) = if measure.is_framed { (GAPS.0, SIDE) } else { (GAPS.1, 0) };
            let ladder = Ladder { rows, first, second, gap, side, direction };
            let fits = ladder.width() <= area.width && ladder.rows.len() <= usize::from(area.height);
            fits.then_some(ladder)
        })
    }

    /// Returns the columns that it takes: the frame, the signs, and what is said.
    fn width(&self) -> u16 {
        let second = if self.second > 0 { self.second.saturating_add(self.gap) } else { 0 };
        self.first.saturating_add(second).saturating_add(MARGIN).saturating_add(2 * self.side)
    }

    /// Draws it in the middle of an area.
    pub(super) fn draw(&self, paint: &mut Paint<'_>, area: Rect) {
        let height = u16::try_from(self.rows.len()).unwrap_or(u16::MAX);
        let mut room = area::middle(area, self.width(), height);
        for row in &self.rows {
            let line = area::top(&mut room, 1);
            self.row(paint, line, row);
        }
    }

    fn row(&self, paint: &mut Paint<'_>, line: Rect, row: &Row<'_>) {
        let mut inner = area::inset(line, self.side, 0);
        match row {
            Row::Blank => {}
            Row::Told(text) => {
                paint.text(text, line, Align::Centre);
            }
            Row::Frame([left, across, right]) => {
                for column in line.x.saturating_add(1)..line.right().saturating_sub(1) {
                    paint.symbol(column, line.y, across, Role::Here);
                }
                paint.symbol(line.x, line.y, left, Role::Here);
                paint.symbol(line.right().saturating_sub(1), line.y, right, Role::Here);
            }
            Row::Piece(piece) => {
                let at = self.cut(&mut inner, 1);
                paint.symbol(at.x, at.y, piece, Role::Dim);
            }
            Row::Said { sign: place, halves, is_framed } => {
                if *is_framed {
                    paint.symbol(line.x, line.y, "┃", Role::Here);
                    paint.symbol(line.right().saturating_sub(1), line.y, "┃", Role::Here);
                }
                let at = self.cut(&mut inner, MARGIN);
                if let Some(place) = place {
                    let text = Text::plain(sign(*place), Direction::LeftToRight, role(*place));
                    paint.text(&text, at, Align::Start(self.direction));
                }
                self.halves(paint, inner, halves);
            }
        }
    }

    fn halves(&self, paint: &mut Paint<'_>, line: Rect, halves: &Halves) {
        let mut line = line;
        let start = Align::Start(self.direction);
        let Some(first) = &halves.first else {
            paint.text(&halves.second, line, start);
            return;
        };
        let place = self.cut(&mut line, self.first);
        paint.text(first, place, start);
        self.cut(&mut line, self.gap);
        paint.text(&halves.second, line, start);
    }

    fn cut(&self, area: &mut Rect, columns: u16) -> Rect {
        match self.direction {
            Direction::LeftToRight => area::left(area, columns),
            Direction::RightToLeft => area::right(area, columns),
        }
    }
}

fn rows<'t>(rungs: &'t [Rung], is_cut: bool, told: Option<&'t Text>, measure: Measure) -> Vec<Row<'t>> {
    let mut rows = Vec::new();
    if let Some(told) = told {
        rows.extend([Row::Told(told), Row::Blank]);
    }
    if is_cut {
        // The way began before what stands here.
        rows.push(Row::Piece("┆"));
    }
    let begins = rows.len();
    for rung in rungs {
        let is_framed = rung.place == MapPlace::Here && measure.is_framed;
        match rung.place {
            // What lies over any place is no rung of the ladder.
            MapPlace::OverAny => rows.push(Row::Blank),
            MapPlace::Next if measure.is_airy => rows.push(Row::Piece("┆")),
            MapPlace::Behind | MapPlace::Here if measure.is_airy && rows.len() > begins => {
                rows.push(Row::Piece("│"));
            }
            MapPlace::Behind | MapPlace::Here | MapPlace::Next | MapPlace::Beside => {}
        }
        if is_framed {
            rows.push(Row::Frame(["┏", "━", "┓"]));
        }
        rows.push(Row::Said { sign: Some(rung.place), halves: rung.title(measure.is_told), is_framed });
        rows.extend(rung.words.iter().map(|halves| Row::Said { sign: None, halves, is_framed }));
        if is_framed {
            rows.push(Row::Frame(["┗", "━", "┛"]));
        }
    }
    rows
}
