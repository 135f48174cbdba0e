//! What the check has to say: a loud bar for what cannot be read, a short list for the card at hand.
//!
//! Knows findings by their message; finds none.

use ratatui::layout::Rect;

use crate::domain::language::Direction;
use crate::domain::scene::{Finding, Gravity};
use crate::locale::Arg;
use crate::view::area;
use crate::view::paint::{Align, Paint, Text, said};
use crate::view::theme::Role;
use crate::view::words;

/// The rows that the bar takes at the most.
const BAR: usize = 4;

/// Draws what keeps a file from being read, with its place.
pub(super) fn bar(paint: &mut Paint<'_>, area: &mut Rect, finding: &Finding) {
    let place = words::as_one(&match finding.at {
        Some((line, column)) => format!("{}:{line}:{column}", finding.path),
        None => finding.path.clone(),
    });
    let message = message(paint, finding);
    let args = [("place", Arg::Text(&place)), ("message", Arg::Text(&message))];
    let text = paint.tell("preview-broken", &args, Role::Loud);
    let rows = paint.lay(&text, area.width);
    for row in rows.iter().take(BAR) {
        let line = area::top(area, 1);
        paint.style(line, Role::Loud);
        paint.row(row, line, Align::Start(paint.direction()));
    }
}

/// Draws the findings at the bottom, in at most so many rows: warnings first, those of the line at hand before them.
pub(super) fn list(paint: &mut Paint<'_>, area: &mut Rect, findings: &[Finding], most: u16) {
    if findings.is_empty() || most == 0 {
        return;
    }
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| (!finding.is_here, finding.gravity));
    let mut blocks = Vec::new();
    let mut height = 0;
    let mut left = sorted.len();
    for finding in sorted {
        let (sign, role) = match finding.gravity {
            Gravity::Error => ("✗", Role::Warning),
            Gravity::Warning => ("▲", Role::Warning),
            Gravity::Remark => ("·", Role::Dim),
        };
        let role = if finding.is_here && finding.gravity == Gravity::Remark { Role::Text } else { role };
        let place = finding.at.map(|(line, column)| format!("{line}:{column}")).unwrap_or_default();
        let lead = match paint.direction() {
            Direction::LeftToRight => format!("{sign} {place} "),
            Direction::RightToLeft => format!(" {place} {sign}"),
        };
        let lead = Text::plain(&lead, Direction::LeftToRight, role);
        let width = paint.one(&lead, area.width).width.min(area.width / 2);
        let text = text(paint, finding, role);
        let rows = paint.lay(&text, area.width.saturating_sub(width).max(1));
        let needs = u16::try_from(rows.len()).unwrap_or(u16::MAX);
        // One row is kept to say that there are more.
        let kept = u16::from(left > 1);
        if height + needs + kept > most {
            break;
        }
        height += needs;
        left -= 1;
        blocks.push((lead, width, rows));
    }
    let more = (left > 0).then(|| {
        let count = i64::try_from(left).unwrap_or(i64::MAX);
        paint.tell("preview-more-findings", &[("count", Arg::Number(count))], Role::Dim)
    });
    let mut place = area::bottom(area, height + u16::from(more.is_some()));
    for (lead, width, rows) in blocks {
        let mut block = area::top(&mut place, u16::try_from(rows.len()).unwrap_or(u16::MAX));
        let mut margin = paint.cut_start(&mut block, width);
        let at = area::top(&mut margin, 1);
        paint.text(&lead, at, Align::Start(paint.direction()));
        for row in rows.iter() {
            let line = area::top(&mut block, 1);
            paint.row(row, line, Align::Start(paint.direction()));
        }
    }
    if let Some(more) = more {
        paint.text(&more, place, Align::Start(paint.direction()));
    }
    if area.height > 14 {
        area::bottom(area, 1);
    }
}

fn message(paint: &Paint<'_>, finding: &Finding) -> String {
    text(paint, finding, Role::Text).runs.into_iter().map(|run| run.text).collect()
}

fn text(paint: &Paint<'_>, finding: &Finding, role: Role) -> Text {
    let args: Vec<(&str, Arg<'_>)> =
        finding.arguments.iter().map(|(name, text)| (*name, argument(text))).collect();
    said(paint.look.words.facilitator, &finding.message, &args, role)
}

/// Takes what is written exactly as a number for one, so that messages have their plural forms.
fn argument(text: &str) -> Arg<'_> {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => Arg::Number(number),
        _ => Arg::Text(text),
    }
}
