//! What time it is: since the start, and of day in the person's zone.
//!
//! Knows the system's clocks; nobody else does.

use std::time::{Duration, Instant, SystemTime};

use jiff::tz::TimeZone;

use crate::app::msg::Now;
use crate::domain::clock::{ClockTime, Millis};

/// The clock of a run.
#[derive(Debug)]
pub struct Clock {
    start: Instant,
    zone: TimeZone,
}

impl Clock {
    /// Starts counting.
    #[must_use]
    pub fn start() -> Self {
        Self { start: Instant::now(), zone: TimeZone::system() }
    }

    /// Returns what time it is. The time since the start never runs backwards, whatever the system's clock does.
    #[must_use]
    pub fn now(&self) -> Now {
        let wall = jiff::Timestamp::now().to_zoned(self.zone.clone());
        Now { since_start: self.since_start(), clock: clock_of(&wall) }
    }

    /// Returns how long it is until a moment, zero when it has passed.
    #[must_use]
    pub fn until(&self, moment: Millis) -> Duration {
        Duration::from_millis(moment.saturating_sub(self.since_start()))
    }

    fn since_start(&self) -> Millis {
        Millis::try_from(self.start.elapsed().as_millis()).unwrap_or(Millis::MAX)
    }
}

/// Returns the time of day of a moment.
#[must_use]
pub fn time_of(moment: SystemTime) -> ClockTime {
    let Ok(moment) = jiff::Timestamp::try_from(moment) else { return ClockTime::default() };
    clock_of(&moment.to_zoned(TimeZone::system()))
}

fn clock_of(wall: &jiff::Zoned) -> ClockTime {
    let part = |value: i8| u16::try_from(value).unwrap_or_default();
    ClockTime::new(part(wall.hour()), part(wall.minute())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_goes_on_and_a_moment_that_has_passed_is_now() {
        let clock = Clock::start();
        let first = clock.now();
        assert!(clock.now().since_start >= first.since_start);
        assert_eq!(clock.until(0), Duration::ZERO);
        assert!(clock.until(60_000) > Duration::from_secs(50));
    }
}
