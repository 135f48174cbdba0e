//! What reaches the loop from other threads: the terminal's events, and news from elsewhere.
//!
//! Knows how a sleeping loop is woken; knows not what the news means.

use std::io::{self, Read as _, Write as _};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use crossterm::event::Event;

use super::os::{self, Line};

/// Something that has come.
#[derive(Debug)]
pub enum Arrival<News> {
    /// From the terminal.
    Terminal(Event),
    /// The terminal is gone.
    Closed,
    /// From elsewhere.
    News(News),
}

/// Where things come in. Everything that is brought wakes the loop.
#[derive(Debug)]
pub struct Door<News> {
    arrivals: Sender<Arrival<News>>,
    calls: Arc<Line>,
}

impl<News> Clone for Door<News> {
    fn clone(&self) -> Self {
        Self { arrivals: self.arrivals.clone(), calls: Arc::clone(&self.calls) }
    }
}

impl<News> Door<News> {
    /// Brings something; `false` when nobody waits for it any longer.
    pub fn bring(&self, arrival: Arrival<News>) -> bool {
        let is_taken = self.arrivals.send(arrival).is_ok();
        self.call();
        is_taken
    }

    /// Wakes the loop.
    pub fn call(&self) {
        // A call that does not fit finds another one that was not answered yet.
        (&*self.calls).write_all(b"k").ok();
    }
}

/// Where the loop waits.
#[derive(Debug)]
pub struct Inbox<News> {
    /// What has come.
    pub arrivals: Receiver<Arrival<News>>,
    calls: Line,
}

impl<News> Inbox<News> {
    /// What to wait on.
    #[must_use]
    pub fn calls(&self) -> &Line {
        &self.calls
    }

    /// Takes the calls that woke the loop.
    pub fn answer(&self) {
        let mut calls = [0; 256];
        while (&self.calls).read(&mut calls).is_ok_and(|count| count == calls.len()) {}
    }
}

/// Makes a door and the inbox behind it; changes of the terminal's size call by themselves.
///
/// # Errors
/// When the system refuses.
pub fn open<News>() -> io::Result<(Door<News>, Inbox<News>)> {
    let (hears, calls) = os::calls()?;
    let (hands_over, receives) = channel();
    let door = Door { arrivals: hands_over, calls: Arc::new(calls) };
    Ok((door, Inbox { arrivals: receives, calls: hears }))
}
