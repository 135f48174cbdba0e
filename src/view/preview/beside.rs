//! Source and translation side by side, text by text; one under the other where there is no room for two columns.
//!
//! Knows pairs of texts; the one at hand is always in view.

use ratatui::layout::Rect;

use crate::domain::language::Direction;
use crate::domain::scene::PreviewRow;
use crate::view::area;
use crate::view::label;
use crate::view::paint::{Align, Paint, Rows, Text, private};
use crate::view::theme::Role;

/// The columns for `▸ 12 `.
const NUMBER: u16 = 5;
/// Below this the translation stands under its source.
const NARROW: u16 = 64;

/// A pair, laid out.
struct Laid {
    heading: Option<Text>,
    lead: Text,
    source: Rows,
    target: Option<Rows>,
    is_here: bool,
}

impl Laid {
    fn height(&self, is_narrow: bool) -> u16 {
        let rows = |rows: &Rows| u16::try_from(rows.len()).unwrap_or(u16::MAX);
        let (source, target) = (rows(&self.source), self.target.as_ref().map_or(0, rows));
        let texts = if is_narrow { source.saturating_add(target) } else { source.max(target) };
        texts.saturating_add(u16::from(self.heading.is_some()))
    }
}

/// Draws the pairs, from the first one that leaves the one at hand in view; `is_alone`: there is one language only.
///
/// ```text
/// Explain
/// ▸ 1  There are several steps.            هناك عدة خطوات.
///   2  I know which steps they are.        (not translated)
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, rows: &[PreviewRow], is_alone: bool) {
    let is_narrow = area.width < NARROW;
    let texts = area.width.saturating_sub(NUMBER);
    let (first, second) = if is_narrow || is_alone {
        (texts, texts)
    } else {
        (texts.saturating_sub(3) / 2, texts.saturating_sub(3).div_ceil(2))
    };
    let laid: Vec<Laid> = rows.iter().map(|row| lay(paint, row, (first, second), is_alone)).collect();
    let here = laid.iter().position(|pair| pair.is_here).unwrap_or(0);
    let height =
        |pairs: &[Laid]| pairs.iter().fold(0_u16, |sum, pair| sum.saturating_add(pair.height(is_narrow)));
    // What comes after the line at hand is worth a look, too: two pairs where they fit.
    let until = (here + 3).min(laid.len());
    let fits = |from: usize, to: usize| laid.get(from..to).is_some_and(|pairs| height(pairs) <= area.height);
    let start = (0..=here)
        .find(|from| fits(*from, until))
        .or_else(|| (0..=here).find(|from| fits(*from, here + 1)))
        .unwrap_or(here);
    let mut area = area;
    for pair in laid.iter().skip(start) {
        if area.is_empty() {
            break;
        }
        one(paint, &mut area, pair, is_narrow, first);
    }
}

fn lay(paint: &mut Paint<'_>, row: &PreviewRow, (first, second): (u16, u16), is_alone: bool) -> Laid {
    let role = if row.is_here { Role::Line } else { Role::Text };
    let dash = Text::plain("–", paint.direction(), Role::Dim);
    let none =
        if row.is_optional { dash.clone() } else { paint.say("preview-not-translated", Role::Warning) };
    let source = row.source.as_ref().map_or(dash, |text| private(text, role));
    let target = row.target.as_ref().map_or(none, |text| private(text, role));
    let number = row.number.map(|number| number.to_string()).unwrap_or_default();
    let number = match (row.is_here, paint.direction()) {
        (true, Direction::LeftToRight) => format!("▸ {number}"),
        (true, Direction::RightToLeft) => format!("{number} ◂"),
        (false, Direction::LeftToRight) => format!("  {number}"),
        (false, Direction::RightToLeft) => format!("{number}  "),
    };
    let role = if row.is_here { Role::Here } else { Role::Dim };
    Laid {
        heading: row.heading.as_ref().map(|heading| label::text(paint, heading, Role::Dim)),
        lead: Text::plain(&number, Direction::LeftToRight, role),
        source: paint.lay(&source, first.max(1)),
        target: (!is_alone).then(|| paint.lay(&target, second.max(1))),
        is_here: row.is_here,
    }
}

fn one(paint: &mut Paint<'_>, area: &mut Rect, pair: &Laid, is_narrow: bool, first: u16) {
    let mut place = area::top(area, pair.height(is_narrow));
    if let Some(heading) = &pair.heading {
        let line = area::top(&mut place, 1);
        paint.text(heading, line, Align::Start(paint.direction()));
    }
    let mut margin = paint.cut_start(&mut place, NUMBER);
    let at = area::top(&mut margin, 1);
    paint.text(&pair.lead, at, Align::Start(paint.direction()));
    let mut source = if is_narrow {
        area::top(&mut place, u16::try_from(pair.source.len()).unwrap_or(u16::MAX))
    } else {
        let source = paint.cut_start(&mut place, first);
        paint.cut_start(&mut place, 3);
        source
    };
    for row in pair.source.iter() {
        let line = area::top(&mut source, 1);
        paint.row(row, line, Align::Own);
    }
    for row in pair.target.iter().flat_map(|rows| rows.iter()) {
        let line = area::top(&mut place, 1);
        paint.row(row, line, Align::Own);
    }
}
