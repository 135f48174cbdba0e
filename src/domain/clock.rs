//! Times as the session counts them. Knows no clock: the edge says what time it is.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Milliseconds since the program started; never runs backwards.
pub type Millis = u64;

/// A time of day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct ClockTime {
    minutes: u16,
}

impl ClockTime {
    /// Makes a time of day, `None` where there is no such time.
    #[must_use]
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { minutes: hour * 60 + minute })
    }

    /// Reads `14:45`, `14.45` or `1445`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = match text.split_once([':', '.']) {
            Some(parts) => parts,
            None => text.split_at_checked(text.len().checked_sub(2)?)?,
        };
        let digits = |part: &str, most| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        (digits(hour, 2) && minute.len() == 2 && digits(minute, 2))
            .then(|| Self::new(hour.parse().ok()?, minute.parse().ok()?))
            .flatten()
    }

    /// Returns hour and minute.
    #[must_use]
    pub fn parts(self) -> (u16, u16) {
        (self.minutes / 60, self.minutes % 60)
    }

    /// Returns the time some minutes later, past midnight if need be.
    #[must_use]
    pub fn later(self, minutes: u16) -> Self {
        Self { minutes: (self.minutes + minutes % 1440) % 1440 }
    }

    /// Returns how many minutes it is from `now` until this time.
    ///
    /// A booking is within a working day: what is more than twelve hours ahead has passed (negative).
    #[must_use]
    pub fn minutes_from(self, now: Self) -> i64 {
        let ahead = (i64::from(self.minutes) - i64::from(now.minutes)).rem_euclid(1440);
        if ahead > 720 { ahead - 1440 } else { ahead }
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = self.parts();
        write!(formatter, "{hour:02}:{minute:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for text in ["14:45", "14.45", "1445"] {
            assert_eq!(ClockTime::parse(text), ClockTime::new(14, 45), "{text}");
        }
        assert_eq!(ClockTime::parse("9:05"), ClockTime::new(9, 5));
        for text in ["", "24:00", "12:60", "1:5", "a", "å5", "12:345", "+1:00", "5"] {
            assert_eq!(ClockTime::parse(text), None, "{text}");
        }
    }

    #[test]
    fn midnight_is_passed_both_ways() {
        let late = ClockTime::new(23, 50).unwrap();
        let early = ClockTime::new(0, 10).unwrap();
        assert_eq!(early.minutes_from(late), 20);
        assert_eq!(late.minutes_from(early), -20);
        assert_eq!(late.later(20), early);
    }
}
