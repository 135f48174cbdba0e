//! Puts the clusters of each line in visual order and makes the cells.
//!
//! Knows rule L2, mirroring and how controls ride in terminal mode; must not know where lines break.

use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_bidi_mirroring::get_mirrored;

use super::{
    Bidi, Cell, Paragraph, Row, Setting,
    cluster::{Cluster, Kind},
    levels::{Levels, base_level},
    wrap::Line,
};

mod riders;

use riders::Riders;

/// Makes the rows of a paragraph; takes the symbols out of the clusters.
pub(super) fn rows<S: Clone>(
    paragraph: &Paragraph<S>,
    clusters: &mut [Cluster],
    levels: &Levels,
    lines: &[Line],
    setting: Setting,
) -> Vec<Row<S>> {
    let mut riders = Riders::for_terminal(setting.bidi);
    let mut rows = Vec::with_capacity(lines.len());
    for line in lines {
        let drawn = clusters.get_mut(line.drawn.clone()).unwrap_or_default();
        mark_end(drawn, line);
        let of_line = levels.of_line(drawn);
        rows.push(match setting.bidi {
            Bidi::App => visual_row(paragraph, drawn, of_line, line),
            Bidi::Terminal | Bidi::Mirroring => {
                let whole = clusters.get_mut(line.drawn.start..line.next).unwrap_or_default();
                riders.row(paragraph, whole, &of_line, line)
            }
        });
    }
    rows
}

/// Makes a row in visual order (rule L2): clusters change places, marks stay on their letters.
fn visual_row<S: Clone>(
    paragraph: &Paragraph<S>,
    drawn: &mut [Cluster],
    mut levels: Vec<Level>,
    line: &Line,
) -> Row<S> {
    let ellipsis = line.cut.then(|| Piece::ellipsis(drawn));
    let mut pieces: Vec<Option<Piece>> =
        drawn.iter_mut().zip(&levels).map(|(cluster, level)| Piece::of(cluster, *level)).collect();
    if line.cut {
        pieces.push(ellipsis);
        levels.push(base_level(paragraph.direction));
    }
    let mut row = Row { cells: Vec::with_capacity(pieces.len()), width: 0, direction: paragraph.direction };
    if levels.iter().any(Level::is_rtl) {
        for place in ParagraphBidiInfo::reorder_visual(&levels) {
            if let Some(piece) = pieces.get_mut(place).and_then(Option::take) {
                piece.put(paragraph, &mut row);
            }
        }
    } else {
        for piece in pieces.into_iter().flatten() {
            piece.put(paragraph, &mut row);
        }
    }
    row
}

/// Shows the soft hyphen at which a line was broken.
fn mark_end(drawn: &mut [Cluster], line: &Line) {
    if let Some(last) = drawn.last_mut()
        && line.hyphen
    {
        "-".clone_into(&mut last.symbol);
        last.width = 1;
        last.kind = Kind::Drawn;
    }
}

/// What one cluster puts on a row.
struct Piece {
    /// The symbol, mirrored where its level asks for it.
    symbol: String,
    /// Its width.
    width: u16,
    /// Whether a blank follows.
    blank: bool,
    /// Whose style it takes.
    run: usize,
}

impl Piece {
    /// Takes the symbol of a cluster; `None` where it draws nothing.
    fn of(cluster: &mut Cluster, level: Level) -> Option<Self> {
        if cluster.symbol.is_empty() {
            return None;
        }
        let symbol = std::mem::take(&mut cluster.symbol);
        let symbol = if level.is_rtl() { mirrored(symbol) } else { symbol };
        Some(Self { symbol, width: cluster.width, blank: cluster.blank, run: cluster.run })
    }

    /// Returns the sign that the text goes on, in the style of what stands before it.
    fn ellipsis(drawn: &[Cluster]) -> Self {
        let run = drawn.last().map_or(0, |cluster| cluster.run);
        Self { symbol: "…".into(), width: 1, blank: false, run }
    }

    /// Adds the cells to a row.
    fn put<S: Clone>(self, paragraph: &Paragraph<S>, row: &mut Row<S>) {
        let Some(run) = paragraph.runs.get(self.run) else { return };
        let blank = self.blank.then(|| Cell { symbol: " ".into(), width: 1, style: run.style.clone() });
        let cell = Cell { symbol: self.symbol, width: self.width, style: run.style.clone() };
        row.width = row.width.saturating_add(self.width).saturating_add(u16::from(self.blank));
        row.cells.push(cell);
        row.cells.extend(blank);
    }
}

/// Returns a bracket turned to the other side; its marks stay on it.
fn mirrored(symbol: String) -> String {
    let mut chars = symbol.chars();
    match chars.next().and_then(get_mirrored) {
        Some(first) => std::iter::once(first).chain(chars).collect(),
        None => symbol,
    }
}
