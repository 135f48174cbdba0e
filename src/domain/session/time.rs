//! Time: budgets, the booked end, and what is left of both.

use super::state::Session;
use crate::domain::clock::{ClockTime, Millis};
use crate::domain::guide::{Guide, Phase, PhaseKind};
use crate::domain::id::PhaseId;

const MINUTE: i64 = 60_000;

/// How budgets are counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Budgets {
    /// An interpreted phase takes this many times its minutes.
    pub factor: f64,
}

/// What is left, in milliseconds; negative = over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeFacts {
    /// The budget of the phase.
    pub phase_budget: i64,
    /// What is left of it.
    pub phase_left: i64,
    /// What is left of the booking.
    pub booked_left: Option<i64>,
    /// What is left of the booking less what is left of the budgets; negative = behind.
    pub ahead: Option<i64>,
    /// The booking leaves just the time for the plan and the close.
    pub is_time_for_plan: bool,
}

impl Default for Budgets {
    /// An interpreted talk takes about twice the time.
    fn default() -> Self {
        Self { factor: 2.0 }
    }
}

impl Budgets {
    /// Returns a phase's budget in milliseconds: more where it is interpreted, and what was added by hand.
    #[must_use]
    pub fn of(&self, phase: &Phase, session: &Session) -> i64 {
        let minutes = self.minutes(phase, session.choices.has_interpreter());
        minutes * MINUTE + i64::from(session.added.get(&phase.id).copied().unwrap_or(0)) * MINUTE
    }

    /// Returns a phase's minutes before anything was added.
    #[must_use]
    pub fn minutes(&self, phase: &Phase, is_interpreted: bool) -> i64 {
        if is_interpreted && !phase.kind.is_for_adults() {
            #[expect(clippy::cast_possible_truncation, reason = "minutes of a phase are small, and saturate")]
            let minutes = (f64::from(phase.minutes) * self.factor).round() as i64;
            minutes
        } else {
            i64::from(phase.minutes)
        }
    }

    /// Returns the minutes that the whole talk with the participant takes.
    #[must_use]
    pub fn talk(&self, guide: &Guide, is_interpreted: bool) -> i64 {
        guide
            .phases
            .iter()
            .filter(|phase| !phase.kind.is_for_adults())
            .map(|phase| self.minutes(phase, is_interpreted))
            .sum()
    }

    /// Says what is left now.
    #[must_use]
    pub fn facts(&self, guide: &Guide, session: &Session, now: Millis, clock: ClockTime) -> TimeFacts {
        let here = &session.place.position.phase;
        let left_of = |phase: &Phase| self.of(phase, session) - as_signed(session.spent(&phase.id, now));
        let current = guide.phase(here);
        let phase_budget = current.map_or(0, |phase| self.of(phase, session));
        let phase_left = current.map_or(0, left_of);
        let booked_left = session.choices.until.map(|until| until.minutes_from(clock) * MINUTE);
        let to_come = |wanted: &dyn Fn(PhaseKind) -> bool| -> i64 {
            remaining(guide, here).filter(|phase| wanted(phase.kind)).map(|phase| left_of(phase).max(0)).sum()
        };
        let ahead = booked_left.map(|left| left - to_come(&|kind| !kind.is_for_adults()));
        let ending = to_come(&|kind| matches!(kind, PhaseKind::Plan | PhaseKind::Close));
        let is_in_the_middle = current.is_some_and(|phase| {
            !phase.kind.is_for_adults() && !matches!(phase.kind, PhaseKind::Plan | PhaseKind::Close)
        });
        let is_time_for_plan =
            is_in_the_middle && ending > 0 && booked_left.is_some_and(|left| left <= ending);
        TimeFacts { phase_budget, phase_left, booked_left, ahead, is_time_for_plan }
    }
}

fn remaining<'a>(guide: &'a Guide, here: &'a PhaseId) -> impl Iterator<Item = &'a Phase> {
    guide.phases.iter().skip_while(move |phase| phase.id != *here)
}

fn as_signed(millis: Millis) -> i64 {
    i64::try_from(millis).unwrap_or(i64::MAX)
}
