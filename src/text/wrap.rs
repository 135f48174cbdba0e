//! Finds the lines of a paragraph, in logical order, where UAX #14 lets it break.
//!
//! Knows clusters and their widths; must not know visual order or cells.

use std::ops::Range;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::cluster::{Cluster, Kind};

/// A line: which clusters it holds, and which of them it draws.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The clusters that are drawn.
    pub(super) drawn: Range<usize>,
    /// Where the next line starts: between, only spaces and riders.
    pub(super) next: usize,
    /// Whether the last drawn cluster is a soft hyphen that shows.
    pub(super) hyphen: bool,
    /// Whether the line was cut and ends with `…`.
    pub(super) cut: bool,
}

/// Returns the lines of a paragraph, none wider than `width`; at least one.
pub(super) fn wrap(text: &str, clusters: &[Cluster], width: u16) -> Vec<Line> {
    let opportunities = opportunities(text, clusters);
    let mut lines = Vec::new();
    let mut start = 0;
    let mut used: u16 = 0;
    let mut best: Option<(usize, bool)> = None;
    let mut at = 0;
    while let Some(cluster) = clusters.get(at) {
        let columns = cluster.columns();
        if cluster.kind != Kind::Space && columns > 0 && at > start && used.saturating_add(columns) > width {
            // The last place to break, else between these two graphemes.
            let (next, hyphen) = best.take().unwrap_or((at, false));
            lines.push(line(clusters, start..next, hyphen));
            (start, at, used) = (next, next, 0);
            continue;
        }
        used = used.saturating_add(columns);
        at += 1;
        match opportunities.get(at - 1) {
            Some(Some(BreakOpportunity::Mandatory))
                if at < clusters.len() || cluster.kind == Kind::LineBreak =>
            {
                lines.push(line(clusters, start..at, false));
                (start, used, best) = (at, 0, None);
            }
            Some(Some(BreakOpportunity::Allowed)) if cluster.kind != Kind::SoftHyphen => {
                best = Some((at, false));
            }
            Some(Some(BreakOpportunity::Allowed)) if used < width => best = Some((at, true)),
            _ => {}
        }
    }
    if start < clusters.len() || lines.is_empty() {
        lines.push(last_line(clusters, start..clusters.len(), width));
    }
    lines
}

/// Returns the whole text as one line, cut where it is wider than `width`.
pub(super) fn one_line(clusters: &mut [Cluster], width: u16) -> Line {
    let total = clusters.iter().fold(0_u16, |sum, cluster| sum.saturating_add(cluster.columns()));
    if total <= width {
        return Line { drawn: 0..clusters.len(), next: clusters.len(), hyphen: false, cut: false };
    }
    let kept = fitting(clusters, width.saturating_sub(1));
    // A space before the … says nothing.
    let end = clusters
        .iter()
        .take(kept)
        .rposition(|cluster| cluster.kind == Kind::Drawn)
        .map_or(0, |last| last + 1);
    Line { drawn: 0..end, next: end, hyphen: false, cut: true }
}

/// Returns how many clusters fit in `width`.
fn fitting(clusters: &[Cluster], width: u16) -> usize {
    let mut used: u16 = 0;
    clusters
        .iter()
        .take_while(|cluster| {
            used = used.saturating_add(cluster.columns());
            used <= width
        })
        .count()
}

/// Returns a line that was broken: the spaces at its end are not drawn.
fn line(clusters: &[Cluster], whole: Range<usize>, hyphen: bool) -> Line {
    let next = whole.end;
    if hyphen {
        return Line { drawn: whole, next, hyphen, cut: false };
    }
    let end = end_of_ink(clusters, &whole);
    Line { drawn: whole.start..end, next, hyphen, cut: false }
}

/// Returns the last line: spaces at its end are the author's, and drawn as far as they fit.
fn last_line(clusters: &[Cluster], whole: Range<usize>, width: u16) -> Line {
    let rest = clusters.get(whole.clone()).unwrap_or_default();
    let end = (whole.start + fitting(rest, width)).max(end_of_ink(clusters, &whole));
    Line { drawn: whole.start..end, next: whole.end, hyphen: false, cut: false }
}

/// Returns the place after the last cluster that is drawn and not a space.
fn end_of_ink(clusters: &[Cluster], whole: &Range<usize>) -> usize {
    let range = clusters.get(whole.clone()).unwrap_or_default();
    range
        .iter()
        .rposition(|cluster| cluster.kind == Kind::Drawn)
        .map_or(whole.start, |last| whole.start + last + 1)
}

/// Returns for each cluster whether a line may or must break after it; breaks inside a cluster are none.
fn opportunities(text: &str, clusters: &[Cluster]) -> Vec<Option<BreakOpportunity>> {
    let mut breaks = linebreaks(text).peekable();
    clusters
        .iter()
        .map(|cluster| {
            while breaks.next_if(|(place, _)| *place < cluster.place.end).is_some() {}
            breaks.next_if(|(place, _)| *place == cluster.place.end).map(|(_, opportunity)| opportunity)
        })
        .collect()
}
