//! What the check has to say: a loud bar for what cannot be read, a short list for the card at hand, a page of it.
//!
//! Knows findings by their message; finds none.

use ratatui::layout::Rect;

use crate::domain::language::Direction;
use crate::domain::scene::{Fault, Finding, Gravity};
use crate::locale::Arg;
use crate::view::area::{self, Size};
use crate::view::flow::{Flow, Show, Vertical};
use crate::view::label;
use crate::view::paint::{Align, Paint, Rows, Text, said};
use crate::view::theme::Role;
use crate::view::words;

/// The rows that the bar takes on a low screen, at the most; on a higher one it takes a third.
const BAR: u16 = 5;

/// Draws what keeps a file from being read: what would be right, where, and what is shown meanwhile.
///
/// ```text
/// Cannot be read: A comma is missing. Write a comma after this. missing-comma
/// waiting/ar.ron:12:8 · The last good text stays.
/// ```
pub(super) fn bar(paint: &mut Paint<'_>, area: &mut Rect, fault: &Fault) {
    let direction = paint.direction();
    let most = usize::from(BAR.max(area.height / 3));
    let finding = &fault.finding;
    let message = in_words(&message(paint, finding, Role::Loud));
    let told = paint.tell("preview-broken", &[("message", Arg::Text(&message))], Role::Loud);
    let help = help(paint, finding, Role::Loud).map(|help| in_words(&help));
    let longer = [Some(in_words(&told)), help, Some(code(finding))];
    let longer = longer.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let longer = Text::plain(&longer, direction, Role::Loud);
    let place = place(finding);
    let kept = paint.say(if fault.is_kept { "preview-kept" } else { "preview-nothing-kept" }, Role::Loud);
    let both = Text::plain(&format!("{place} · {}", in_words(&kept)), direction, Role::Loud);
    let place = Text::plain(&place, direction, Role::Loud);
    let foot: Vec<Rows> = match paint.lay(&both, area.width) {
        rows if rows.len() == 1 => vec![rows],
        _ => [place, kept].iter().map(|text| paint.lay(text, area.width)).collect(),
    };
    let foot: Vec<_> = foot.iter().flat_map(|rows| rows.iter()).collect();
    let head = match paint.lay(&longer, area.width) {
        rows if rows.len() + foot.len() <= most => rows,
        _ => paint.lay(&told, area.width),
    };
    // Where it is broken is always in view.
    let room = most.saturating_sub(foot.len()).max(most / 2);
    for row in head.iter().take(room).chain(foot).take(most) {
        let line = area::top(area, 1);
        paint.style(line, Role::Loud);
        paint.row(row, line, Align::Start(direction));
    }
}

/// Draws the findings at the bottom, in at most so many rows: warnings first, those of the line at hand before them. What
/// would be right stands with the first and with those of the line at hand; for all of it there is a page.
///
/// ```text
/// ▲ 23:25 The letter “ك” belongs to another language's keyboard. Write “ک”. strange-letter
/// ▲ 24:25 Two sentences in one line. two-sentences
/// and 4 more findings: l
/// ```
pub(super) fn list(
    paint: &mut Paint<'_>,
    area: &mut Rect,
    findings: &[Finding],
    key: Option<&str>,
    most: u16,
) {
    if findings.is_empty() || most == 0 {
        return;
    }
    let mut blocks: Vec<(Text, u16, Rows)> = Vec::new();
    let mut height = 0;
    let mut left = findings.len();
    let mut is_cut = false;
    for finding in sorted(findings) {
        let role = role(finding);
        let place = finding.at.map(|(line, column)| format!("{line}:{column}")).unwrap_or_default();
        let lead = match paint.direction() {
            Direction::LeftToRight => format!("{} {place} ", sign(finding)),
            Direction::RightToLeft => format!(" {place} {}", sign(finding)),
        };
        let lead = Text::plain(&lead, Direction::LeftToRight, role);
        let width = paint.one(&lead, area.width).width.min(area.width / 2);
        let is_first = blocks.is_empty();
        let room = Room { width: area.width.saturating_sub(width).max(1), rows: most - height };
        let Some((rows, is_whole)) = fitted(paint, finding, room, (is_first, left > 1 || is_cut)) else {
            break;
        };
        is_cut |= !is_whole;
        height += u16::try_from(rows.len()).unwrap_or(u16::MAX);
        left -= 1;
        blocks.push((lead, width, rows));
    }
    let more = (left > 0 || is_cut).then(|| {
        let count = i64::try_from(left).unwrap_or(i64::MAX);
        let key = key.map(|key| label::key(paint, key)).unwrap_or_default();
        let id = if blocks.is_empty() { "preview-count-findings" } else { "preview-more-findings" };
        paint.tell(id, &[("count", Arg::Number(count)), ("key", Arg::Text(&words::as_one(&key)))], Role::Dim)
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

/// The room for a finding.
#[derive(Clone, Copy)]
struct Room {
    width: u16,
    rows: u16,
}

/// Lays a finding out as long as there is room for it, and says whether it is whole. One row is kept to say that there is
/// more; the first is cut before it is left out.
fn fitted(
    paint: &mut Paint<'_>,
    finding: &Finding,
    room: Room,
    (is_first, has_more): (bool, bool),
) -> Option<(Rows, bool)> {
    let fits = |rows: &Rows, has_more: bool| rows.len() + usize::from(has_more) <= usize::from(room.rows);
    let role = role(finding);
    let long = (is_first || finding.is_here).then(|| whole(paint, finding)).flatten();
    let is_whole = long.is_none();
    let long = long.map(|text| paint.lay(&text, room.width)).filter(|rows| fits(rows, has_more));
    if let Some(rows) = long {
        return Some((rows, true));
    }
    let message = message(paint, finding, role);
    let rows = paint.lay(&with_code(message.clone(), finding), room.width);
    if fits(&rows, has_more || !is_whole) {
        return Some((rows, is_whole));
    }
    (is_first && room.rows > 1).then(|| (Rows::from(vec![paint.one(&message, room.width)]), false))
}

/// Draws all findings, with what would be right, place and code, in pages.
///
/// ```text
/// What the check says · safety/safety
///
/// ▲ The letter “ك” belongs to another language's keyboard.
///   Write “ک”.
///   safety/fa-AF.ron:23:25 · strange-letter
/// ```
pub(super) fn page(paint: &mut Paint<'_>, area: Rect, findings: &[Finding], card: Option<&str>) {
    let size = Size::of(area);
    let mut place = area::inset(area::column(area, 84), size.pick(0, 2, 2), size.pick(0, 1, 2));
    let direction = paint.direction();
    let start = Align::Start(direction);
    let card = card.map(|card| format!(" · {}", words::as_one(card))).unwrap_or_default();
    let heading = in_words(&paint.say("preview-findings-heading", Role::Heading));
    let heading = Text::plain(&format!("{heading}{card}"), direction, Role::Heading);
    let line = area::top(&mut place, 1);
    paint.text(&heading, line, start);
    if size > Size::Small {
        area::top(&mut place, 1);
    }
    let mut flow = Flow::new(paint, place.width);
    if findings.is_empty() {
        let nothing = paint.say("preview-no-findings", Role::Text);
        flow.push(paint, &nothing).align(start);
    }
    for finding in sorted(findings) {
        let role = role(finding);
        let lead = Text::plain(sign(finding), direction, role);
        let message = message(paint, finding, role);
        flow.led(paint, &lead, 2, &message).align(start).gap(1).keep();
        if let Some(help) = help(paint, finding, Role::Text) {
            flow.indented(paint, 2, &help).align(start).keep();
        }
        let foot = format!("{} · {}", self::place(finding), code(finding));
        flow.indented(paint, 2, &Text::plain(&foot, direction, Role::Dim)).align(start);
    }
    flow.draw(paint, place, Show::Page, Vertical::Top);
}

/// Those of the line at hand first, then by how much they matter.
fn sorted(findings: &[Finding]) -> Vec<&Finding> {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| (!finding.is_here, finding.gravity));
    sorted
}

fn sign(finding: &Finding) -> &'static str {
    match finding.gravity {
        Gravity::Error => "✗",
        Gravity::Warning => "▲",
        Gravity::Remark => "·",
    }
}

fn role(finding: &Finding) -> Role {
    match finding.gravity {
        Gravity::Error | Gravity::Warning => Role::Warning,
        Gravity::Remark if finding.is_here => Role::Text,
        Gravity::Remark => Role::Dim,
    }
}

/// File, line and column, as an editor takes them.
fn place(finding: &Finding) -> String {
    words::as_one(&words::unbroken(&match finding.at {
        Some((line, column)) => format!("{}:{line}:{column}", finding.path),
        None => finding.path.clone(),
    }))
}

/// What is wrong, and what would be right, where there is something to say; the code at the end.
fn whole(paint: &Paint<'_>, finding: &Finding) -> Option<Text> {
    let role = role(finding);
    let help = help(paint, finding, if role == Role::Dim { Role::Dim } else { Role::Text })?;
    let mut text = message(paint, finding, role);
    for mut run in help.runs {
        run.text.insert(0, ' ');
        text.runs.push(run);
    }
    Some(with_code(text, finding))
}

/// The code, which no row breaks.
fn code(finding: &Finding) -> String {
    words::as_one(&words::unbroken(finding.code))
}

fn with_code(mut text: Text, finding: &Finding) -> Text {
    let code = format!(" {}", code(finding));
    text.runs.extend(Text::plain(&code, text.direction, Role::Dim).runs);
    text
}

fn message(paint: &Paint<'_>, finding: &Finding, role: Role) -> Text {
    let message = say(paint, finding, &format!("problem-{}", finding.code), role);
    if !finding.is_whole {
        return message;
    }
    paint.tell("preview-whole-file", &[("message", Arg::Text(&in_words(&message)))], role)
}

fn help(paint: &Paint<'_>, finding: &Finding, role: Role) -> Option<Text> {
    let id = format!("problem-{}-help", finding.code);
    paint.look.words.facilitator.has(&id).then(|| say(paint, finding, &id, role))
}

fn say(paint: &Paint<'_>, finding: &Finding, id: &str, role: Role) -> Text {
    let args: Vec<(&str, Arg<'_>)> =
        finding.arguments.iter().map(|(name, text)| (*name, argument(text))).collect();
    said(paint.look.words.facilitator, id, &args, role)
}

fn in_words(text: &Text) -> String {
    text.runs.iter().map(|run| run.text.as_str()).collect()
}

/// Takes what is written exactly as a number for one, so that messages have their plural forms.
fn argument(text: &str) -> Arg<'_> {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => Arg::Number(number),
        _ => Arg::Text(text),
    }
}
