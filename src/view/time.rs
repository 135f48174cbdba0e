//! Time and turn in words, for the adults. A sign never stands without its word, nor a colour without either.
//!
//! Knows minutes; knows no clock.

use super::flow::Flow;
use super::paint::{Align, Paint, Text};
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::{Sign, TimeScene};
use crate::locale::Arg;

/// Adds everything about time to a column.
///
/// ```text
/// 14.05          Talk K7M2
/// 12 of 15 min left
/// ▽ little time left
/// Booked until 14.45 (40 min)
/// 4 min behind
/// ```
pub(super) fn column(paint: &mut Paint<'_>, flow: &mut Flow, time: &TimeScene, code: &str) {
    let start = Align::Start(paint.direction());
    let now =
        Text::plain(&words::clock(paint.look.words.facilitator, time.now), paint.direction(), Role::Line);
    // The session's code stands beside the time of day, in its own quiet corner.
    let code = paint.tell("session-code", &[("code", Arg::Text(code))], Role::Dim);
    let code = paint.one(&code, flow.width().saturating_sub(8));
    let blank = Text::plain("", Direction::LeftToRight, Role::Text);
    flow.led_with_tail(paint, &blank, 0, &now, code).align(start).gap(1);
    for text in lines(paint, time) {
        flow.push(paint, &text).align(start);
    }
}

/// Returns what is to be said about time, the most urgent not first but in the order in which one looks for it.
fn lines(paint: &Paint<'_>, time: &TimeScene) -> Vec<Text> {
    let mut texts = vec![phase(paint, time)];
    texts.extend(sign(paint, time.sign));
    if time.is_stopped {
        texts.push(paint.say("time-stopped", Role::Sign));
    }
    match (time.until, time.booked_left) {
        (_, Some(left)) if left < 0 => {
            texts.push(paint.tell("time-booked-over", &[("count", Arg::Number(-left))], Role::Warning));
        }
        (Some(until), Some(left)) => {
            let until = words::clock(paint.look.words.facilitator, until);
            let args = [("time", Arg::Text(&until)), ("count", Arg::Number(left))];
            texts.push(paint.tell("time-booked-until", &args, Role::Text));
        }
        (Some(_) | None, _) => {}
    }
    match time.ahead {
        Some(ahead) if ahead < 0 => {
            texts.push(paint.tell("time-behind", &[("count", Arg::Number(-ahead))], Role::Sign));
        }
        Some(ahead) if ahead > 0 => {
            texts.push(paint.tell("time-ahead", &[("count", Arg::Number(ahead))], Role::Dim));
        }
        Some(_) | None => {}
    }
    if time.is_time_for_plan {
        texts.push(paint.say("time-for-plan", Role::Warning));
    }
    texts
}

/// Says what matters most in one line.
pub(super) fn short(paint: &Paint<'_>, time: &TimeScene) -> Text {
    if time.is_time_for_plan {
        return paint.say("time-for-plan", Role::Warning);
    }
    match sign(paint, time.sign) {
        Some(sign) if time.sign != Sign::Over => {
            let left = [("count", Arg::Number(time.phase_left))];
            let mut text = paint.tell("time-short", &left, Role::Sign);
            text.runs.extend(sign.runs.into_iter().map(|mut run| {
                run.text.insert(0, ' ');
                run
            }));
            text
        }
        _ => phase(paint, time),
    }
}

fn phase(paint: &Paint<'_>, time: &TimeScene) -> Text {
    if time.phase_left < 0 {
        return paint.tell("time-phase-over", &[("count", Arg::Number(-time.phase_left))], Role::Warning);
    }
    let args = [("count", Arg::Number(time.phase_left)), ("budget", Arg::Number(time.phase_budget))];
    let role = if time.sign == Sign::Enough { Role::Text } else { Role::Sign };
    paint.tell("time-phase-left", &args, role)
}

fn sign(paint: &Paint<'_>, sign: Sign) -> Option<Text> {
    match sign {
        Sign::Enough => None,
        Sign::Little => Some(paint.say("sign-little", Role::Sign)),
        Sign::VeryLittle => Some(paint.say("sign-very-little", Role::Warning)),
        Sign::Over => Some(paint.say("sign-over", Role::Warning)),
    }
}

/// Says who speaks now.
pub(super) fn turn(paint: &Paint<'_>, turn: crate::domain::session::Turn, role: Role) -> Text {
    let mut text = paint.say(words::turn(turn).id(), role);
    if let Some(run) = text.runs.first_mut() {
        let sign = if text.direction == Direction::LeftToRight { "▸ " } else { "◂ " };
        run.text.insert_str(0, sign);
    }
    text
}
