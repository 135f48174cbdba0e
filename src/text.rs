//! Text: the only place that measures, wraps, shapes, orders, mirrors, truncates and strips.
//!
//! ```text
//! runs ─ clean ─ island ─ shape ─ cluster ─ wrap ─ order ─► rows of cells
//!        safe    LRI…PDI  joined  graphemes lines  UAX #9   what a terminal draws
//! ```
//!
//! Text stays logical everywhere else; what comes out of here is for the screen only, and is never copied, stored or
//! searched. Generic over a style tag: it knows no colours, no ratatui, no session, no languages.

mod clean;
mod cluster;
mod fold;
mod forms;
mod island;
mod layouts;
mod mirror;
#[cfg(test)]
mod oracle;
mod order;
mod paragraph;
#[cfg(test)]
mod property;
mod shape;
mod visible;
mod wrap;

pub use self::{
    fold::fold,
    layouts::Layouts,
    mirror::mirror,
    paragraph::{Bidi, Cell, Paragraph, Row, Run, Setting},
    visible::{plain, visible},
};
pub use crate::domain::language::Direction;

use self::{
    cluster::{Cluster, Drawn},
    order::Levels,
};

/// Lays a paragraph out in rows of at most `width` cells.
///
/// Text without letters gives one empty row; a width of 0 gives none. A word wider than a row is cut between
/// graphemes; a grapheme wider than a row (an ideograph in one cell) is drawn as `…`. Line breaks in the text hold.
#[must_use]
pub fn lay_out<S: Clone + PartialEq>(paragraph: &Paragraph<S>, width: u16, setting: Setting) -> Vec<Row<S>> {
    if width == 0 {
        return Vec::new();
    }
    let mut prepared = prepare(paragraph, width, setting);
    let levels = Levels::of(&prepared.text, paragraph.direction, prepared.simple);
    let lines = wrap::wrap(&prepared.text, &prepared.clusters, width);
    order::rows(paragraph, &mut prepared.clusters, &levels, &lines, setting)
}

/// Lays a paragraph out in one row of at most `width` cells; what does not fit gives way to `…`.
///
/// The end of the *logical* text is cut, so in right-to-left text the `…` stands at the left. A line break becomes
/// a space.
#[must_use]
pub fn one_row<S: Clone + PartialEq>(paragraph: &Paragraph<S>, width: u16, setting: Setting) -> Row<S> {
    let empty = Row { cells: Vec::new(), width: 0, direction: paragraph.direction };
    if width == 0 {
        return empty;
    }
    let mut prepared = prepare(paragraph, width, setting);
    for cluster in &mut prepared.clusters {
        cluster.line_break_as_space();
    }
    let levels = Levels::of(&prepared.text, paragraph.direction, prepared.simple);
    let line = wrap::one_line(&mut prepared.clusters, width);
    order::rows(paragraph, &mut prepared.clusters, &levels, &[line], setting).into_iter().next().unwrap_or(empty)
}

/// Measures a text in cells, as it would be drawn on one row.
#[must_use]
pub fn measure(text: &str, setting: Setting) -> u16 {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return u16::try_from(text.len()).unwrap_or(u16::MAX);
    }
    let paragraph = Paragraph::plain(text, Direction::LeftToRight, ());
    let mut prepared = prepare(&paragraph, u16::MAX, setting);
    prepared.clusters.iter_mut().fold(0_u16, |sum, cluster| {
        cluster.line_break_as_space();
        sum.saturating_add(cluster.columns())
    })
}

/// A paragraph made ready for lines: shaped, in logical order, cut into grapheme clusters.
struct Prepared {
    /// The shaped text, with the bidi controls that order it.
    text: String,
    /// Its grapheme clusters; their places are bytes of `text`.
    clusters: Vec<Cluster>,
    /// Whether every character is a left-to-right letter of one cell that joins nothing.
    simple: bool,
}

/// Runs the part of the pipeline that does not depend on lines.
fn prepare<S>(paragraph: &Paragraph<S>, width: u16, setting: Setting) -> Prepared {
    if paragraph.runs.iter().all(|run| run.text.chars().all(clean::is_simple)) {
        let text: String = paragraph.runs.iter().map(|run| run.text.as_str()).collect();
        let clusters = cluster::simple(paragraph);
        let simple = paragraph.direction == Direction::LeftToRight;
        if simple || !paragraph.island {
            return Prepared { text, clusters, simple };
        }
    }
    let mut letters = clean::letters(paragraph);
    if paragraph.island && paragraph.direction == Direction::RightToLeft {
        letters = island::isolated(letters);
    }
    if setting.bidi == Bidi::App {
        letters = shape::shaped(&letters);
    }
    let text: String = letters.iter().map(|letter| letter.ch).collect();
    let drawn = Drawn { bidi: setting.bidi, ethiopic_spacing: setting.ethiopic_spacing, width };
    let clusters = cluster::clusters(&text, &letters, drawn);
    Prepared { text, clusters, simple: false }
}
