//! How far something long is, on one line of standard error that is gone when it is done.
//!
//! Knows the line and the clock; knows not what takes so long. Where standard error is no terminal nothing is written.

use std::cell::Cell;
use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use crate::locale::{Arg, Words};
use crate::text;

/// What is done sooner needs no line.
const SOON: Duration = Duration::from_millis(300);
/// Between two lines.
const PAUSE: Duration = Duration::from_millis(50);
/// How long the bar is.
const COLUMNS: usize = 30;

/// A line that says how far something is.
#[derive(Debug)]
pub struct Progress {
    is_terminal: bool,
    next: Cell<Instant>,
    is_drawn: Cell<bool>,
}

impl Progress {
    /// Begins; nothing is written yet.
    #[must_use]
    pub fn on_stderr() -> Self {
        Self {
            is_terminal: io::stderr().is_terminal(),
            next: Cell::new(Instant::now() + SOON),
            is_drawn: Cell::new(false),
        }
    }

    /// Says that so much of all is done, where it is time to say so again.
    pub fn told(&self, words: &Words, done: usize, all: usize) {
        let now = Instant::now();
        if self.is_terminal && now >= self.next.get() {
            self.next.set(now + PAUSE);
            self.is_drawn.set(true);
            write!(io::stderr(), "\r\x1b[K{}", line(words, done, all)).ok();
        }
    }

    /// Takes the line away.
    pub fn clear(&self) {
        if self.is_drawn.take() {
            write!(io::stderr(), "\r\x1b[K").ok();
        }
    }
}

fn line(words: &Words, done: usize, all: usize) -> String {
    let full = (done * COLUMNS).checked_div(all).unwrap_or(COLUMNS).min(COLUMNS);
    let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let said = words.tell("cli-check-progress", &[("done", number(done)), ("all", number(all))]);
    format!("{}{} {}", "█".repeat(full), "░".repeat(COLUMNS - full), text::plain(&said))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Tag;
    use crate::locale::Languages;

    #[test]
    fn the_line_says_how_much_of_all_is_done() {
        let words = Words::load(&Tag::new("en"), &Languages::embedded().0);
        for (done, all, expected) in [
            (0, 9, "░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ Checking: 0 of 9"),
            (5, 9, "████████████████░░░░░░░░░░░░░░ Checking: 5 of 9"),
            (9, 9, "██████████████████████████████ Checking: 9 of 9"),
            (0, 0, "██████████████████████████████ Checking: 0 of 0"),
        ] {
            assert_eq!(line(&words, done, all), expected);
        }
    }
}
