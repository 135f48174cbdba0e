//! A stop as the adults see it: lines with numbers, source and target; checklist, chooser, plan.
//!
//! Knows what both adults' views have in common; what only one of them may see is added by that view.

use super::both;
use super::choice;
use super::flow::Flow;
use super::label;
use super::map;
use super::paint::{Align, Paint, Text, private};
use super::plan;
use super::theme::Role;
use super::words;
use crate::domain::card::{Answer, Weight};
use crate::domain::language::Direction;
use crate::domain::scene::{AdultChoice, AdultStep, Among, CardScene, ChecklistScene, Hit, Label, LineRow};
use crate::domain::session::CheckBackOutcome;
use crate::locale::Arg;

/// How much of a card is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Depth {
    /// Lines before and after the current one.
    pub(super) neighbours: usize,
    /// Whether the neighbours stand in both languages.
    pub(super) in_both: bool,
    /// Whether it is said what the participant can read of the current line.
    pub(super) says_state: bool,
}

/// What was added to a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Added {
    /// The last block of what is said now.
    pub(super) said: usize,
    /// The block that a list's highlight stands on.
    pub(super) here: Option<usize>,
}

/// Adds a stop to a flow.
pub(super) fn add(paint: &mut Paint<'_>, flow: &mut Flow, step: &AdultStep, depth: Depth) -> Added {
    let mut here = None;
    match step {
        AdultStep::Phase => {}
        AdultStep::FacilitatorAlone => {
            let text = paint.say("step-facilitator-alone", Role::Line);
            flow.push(paint, &text);
        }
        AdultStep::Waiting => {
            let text = paint.say("step-waiting", Role::Line);
            flow.push(paint, &text);
        }
        AdultStep::Map(scene) => return map::add(paint, flow, scene),
        AdultStep::Card(card) => {
            let said = lines(paint, flow, card, depth);
            return Added { said, here: None };
        }
        AdultStep::Chooser { among, waits, cards, cursor } => {
            here = chooser(paint, flow, (*among, *waits, cards), *cursor);
        }
        AdultStep::Checklist(scene) => here = checklist(paint, flow, scene),
        AdultStep::Plan(scene) => here = plan::add(paint, flow, scene, 1),
    }
    Added { said: flow.len().saturating_sub(1), here }
}

/// Adds the card's code, title and weight in one row, and what must be known before it is said.
///
/// ```text
/// W-3 · Next step                                    ▲ heavy: say it first
/// ```
pub(super) fn title(paint: &mut Paint<'_>, flow: &mut Flow, card: &CardScene) {
    // Where the code is worth saying aloud it is said whole, with the number of the line, and stands out.
    let role = if card.is_code_useful { Role::Heading } else { Role::Dim };
    let mut title = both::source(&card.title, role);
    if let Some(code) = &card.code
        && let Some(run) = title.runs.first_mut()
    {
        let number = card.lines.get(card.here).map_or(1, |line| line.number);
        let arguments =
            [("code", Arg::Text(code)), ("number", Arg::Number(i64::try_from(number).unwrap_or(1)))];
        let said = if card.is_code_useful {
            paint.look.words.facilitator.tell("read-aloud", &arguments)
        } else {
            format!("\u{2068}{code}\u{2069}")
        };
        run.text = format!("{said} · {}", run.text);
    }
    flow.push(paint, &title);
    if let Some(id) = words::weight(card.weight) {
        let role = if card.weight == Weight::Heavy { Role::Warning } else { Role::Sign };
        let text = paint.say(id, role);
        flow.push(paint, &text);
    }
    if card.is_heavy_by_telephone {
        let text = paint.say("card-heavy-by-telephone", Role::Warning);
        flow.push(paint, &text);
    }
}

/// Adds the current line with its neighbours; returns the block in which the current one ends.
fn lines(paint: &mut Paint<'_>, flow: &mut Flow, card: &CardScene, depth: Depth) -> usize {
    let first = card.here.saturating_sub(depth.neighbours);
    let count = card.here.saturating_add(depth.neighbours).saturating_add(1).saturating_sub(first);
    let mut said = flow.len();
    for (index, line) in card.lines.iter().enumerate().skip(first).take(count) {
        let is_here = index == card.here;
        let depth = Depth { in_both: is_here || depth.in_both, ..depth };
        one_line(paint, flow, line, is_here, depth, card.weight);
        if is_here {
            said = flow.len().saturating_sub(1);
        }
    }
    said
}

/// The margin for `▸ 12`.
const NUMBER: u16 = 5;

fn one_line(
    paint: &mut Paint<'_>,
    flow: &mut Flow,
    line: &LineRow,
    is_here: bool,
    depth: Depth,
    weight: Weight,
) {
    let number = match (is_here, paint.direction()) {
        (true, Direction::LeftToRight) => format!("▸ {}", line.number),
        (true, Direction::RightToLeft) => format!("{} ◂", line.number),
        (false, Direction::LeftToRight) => format!("  {}", line.number),
        (false, Direction::RightToLeft) => format!("{}  ", line.number),
    };
    let (main, other) = if is_here { (Role::Line, Role::Text) } else { (Role::Dim, Role::Dim) };
    let lead = Text::plain(&number, Direction::LeftToRight, if is_here { Role::Here } else { Role::Dim });
    let source = both::source(&line.text, main);
    let (target, marks) = both::target(paint, &line.text, other);
    flow.led(paint, &lead, NUMBER, &source).gap(1);
    if is_here {
        paint.columns(flow.width().saturating_sub(NUMBER));
    }
    if !depth.in_both {
        return;
    }
    if let Some(target) = target {
        flow.indented(paint, NUMBER, &target);
    }
    if !is_here {
        return;
    }
    for mark in marks {
        flow.indented(paint, NUMBER, &mark).align(Align::Start(paint.direction()));
    }
    if !depth.says_state {
        return;
    }
    let state = match (line.is_wrong, line.is_shown, weight) {
        (true, _, _) => Some(paint.say("line-wrong", Role::Warning)),
        (false, true, _) => None,
        (false, false, Weight::Light) => Some(paint.say("line-not-shown", Role::Dim)),
        (false, false, Weight::Tender | Weight::Heavy) => Some(paint.say("line-say-first", Role::Sign)),
    };
    if let Some(state) = state {
        flow.indented(paint, NUMBER, &state).align(Align::Start(paint.direction()));
    }
}

/// Adds what the participant can point at, what was answered, and what waits.
pub(super) fn beneath(paint: &mut Paint<'_>, flow: &mut Flow, card: &CardScene) {
    let id = match (card.check_back, card.answer) {
        (Some(Some(CheckBackOutcome::Confirmed)), _) => Some("check-back-confirmed"),
        (Some(Some(CheckBackOutcome::Corrected)), _) => Some("check-back-corrected"),
        (Some(None), _) => Some("check-back-open"),
        (None, Answer::Open) => None,
        (None, Answer::YesNo) => Some("points-yes-no"),
        (None, Answer::YesLittleNo) => Some("points-yes-little-no"),
    };
    if let Some(id) = id {
        let text = paint.say(id, Role::Sign);
        flow.push(paint, &text).gap(1);
    }
    if let Some(pictogram) = card.pictogram {
        let name = paint.look.words.facilitator.say(words::pictogram(pictogram).id());
        let text = paint.tell("card-pictogram", &[("name", Arg::Text(&name))], Role::Dim);
        flow.push(paint, &text).gap(u16::from(id.is_none()));
    }
    if card.follow_ups > 0 {
        let count = i64::try_from(card.follow_ups).unwrap_or(i64::MAX);
        let text = paint.tell("follow-ups-waiting", &[("count", Arg::Number(count))], Role::Dim);
        flow.push(paint, &text).gap(u16::from(id.is_none() && card.pictogram.is_none()));
    }
    if let Some(date) = &card.verified_on {
        let text = paint.tell("card-verified-on", &[("date", Arg::Text(date))], Role::Dim);
        flow.push(paint, &text);
    }
    if card.is_unverified {
        let text = paint.say("card-not-verified", Role::Sign);
        flow.push(paint, &text).gap(u16::from(id.is_none()));
    }
}

fn chooser(
    paint: &mut Paint<'_>,
    flow: &mut Flow,
    (among, waits, cards): (Among, bool, &[AdultChoice]),
    cursor: Option<usize>,
) -> Option<usize> {
    let start = Align::Start(paint.direction());
    let heading = paint.say(words::chooser_heading(among).id(), Role::Line);
    flow.push(paint, &heading).keep();
    if waits {
        let text = paint.say("chooser-say-first", Role::Sign);
        flow.push(paint, &text).align(start).keep();
    }
    let mut here = None;
    for (index, card) in cards.iter().enumerate() {
        let is_here = cursor == Some(index);
        if is_here {
            here = Some(flow.len());
        }
        let lead = choice::signs(paint, is_here, card.is_seen);
        let role = if is_here { Role::Here } else { Role::Text };
        let title = both::source(&card.title, role);
        let tail = card.code.as_ref().map(|code| label::text(paint, &Label::Code(code.clone()), Role::Dim));
        let tail = tail.map(|tail| paint.one(&tail, 12));
        match tail {
            Some(tail) => flow.led_with_tail(paint, &lead, 4, &title, tail),
            None => flow.led(paint, &lead, 4, &title),
        }
        .align(start)
        .hit(Hit::Choice(index))
        .gap(u16::from(index == 0));
        if let Some(id) = words::weight(card.weight) {
            let text = paint.say(id, Role::Dim);
            flow.indented(paint, 4, &text).align(start).hit(Hit::Choice(index));
        }
    }
    here
}

/// Adds a checklist: `☐` and `☑`, both with their own shape.
fn checklist(paint: &mut Paint<'_>, flow: &mut Flow, scene: &ChecklistScene) -> Option<usize> {
    let heading = private(&scene.title, Role::Line);
    flow.push(paint, &heading).keep();
    let mut here = None;
    for (index, (item, is_ticked)) in scene.items.iter().enumerate() {
        let is_here = scene.cursor == Some(index);
        if is_here {
            here = Some(flow.len());
        }
        let tick = if *is_ticked { "[✓]" } else { "[ ]" };
        let sign = match (is_here, paint.direction()) {
            (true, Direction::LeftToRight) => format!("▸ {tick}"),
            (true, Direction::RightToLeft) => format!("{tick} ◂"),
            (false, Direction::LeftToRight) => format!("  {tick}"),
            (false, Direction::RightToLeft) => format!("{tick}  "),
        };
        let role = if is_here { Role::Here } else { Role::Text };
        let lead = Text::plain(&sign, Direction::LeftToRight, role);
        let text = private(item, role);
        flow.led(paint, &lead, 6, &text).hit(Hit::Choice(index)).gap(u16::from(index == 0));
    }
    here
}
