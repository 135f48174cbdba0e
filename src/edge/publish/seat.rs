//! A follower's seat: the newest frame that it has not taken yet, and what it said of its pages.
//!
//! One writer a seat: a follower that never reads keeps its own writer waiting, and nobody else.

use std::io::Write as _;
use std::net::Shutdown;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::super::os::Line;
use crate::domain::scene::View;
use crate::follow::wire;

/// A session that has nothing to show says so often that it lives.
pub(super) const BEAT: Duration = Duration::from_secs(2);

/// A follower.
#[derive(Debug)]
pub(super) struct Seat {
    pub(super) view: View,
    line: Line,
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    newest: Option<Arc<[u8]>>,
    is_writing: bool,
    is_gone: bool,
    pages: Option<(u64, usize)>,
}

impl Seat {
    pub(super) fn new(view: View, line: Line) -> Self {
        Self { view, line, state: Mutex::default(), changed: Condvar::new() }
    }

    /// Hands over the newest frame; one that was not taken yet is given up.
    pub(super) fn hand(&self, frame: &Arc<[u8]>) {
        self.state().newest = Some(Arc::clone(frame));
        self.changed.notify_all();
    }

    /// Writes frames as they come, until the follower is gone.
    pub(super) fn write(&self) {
        while let Some(frame) = self.next() {
            if (&self.line).write_all(&frame).is_err() {
                return self.leave();
            }
        }
    }

    /// Waits for a frame; when none comes for some time it is a sign of life. `None`: the follower is gone.
    fn next(&self) -> Option<Arc<[u8]>> {
        let mut state = self.state();
        state.is_writing = false;
        self.changed.notify_all();
        let is_idle = |state: &mut State| state.newest.is_none() && !state.is_gone;
        let (mut state, _) =
            self.changed.wait_timeout_while(state, BEAT, is_idle).unwrap_or_else(PoisonError::into_inner);
        if state.is_gone {
            return None;
        }
        state.is_writing = true;
        Some(state.newest.take().unwrap_or_else(|| wire::BEAT.into()))
    }

    /// Waits until everything has been written, at most so long.
    pub(super) fn wait_until_written(&self, most: Duration) {
        let is_busy = |state: &mut State| (state.newest.is_some() || state.is_writing) && !state.is_gone;
        let state = self.state();
        drop(self.changed.wait_timeout_while(state, most, is_busy));
    }

    /// The follower is gone, or is sent away.
    pub(super) fn leave(&self) {
        self.state().is_gone = true;
        self.changed.notify_all();
        self.line.shutdown(Shutdown::Both).ok();
    }

    pub(super) fn set_pages(&self, revision: u64, pages: usize) {
        self.state().pages = Some((revision, pages));
    }

    /// Returns how many pages it said that a snapshot has.
    pub(super) fn pages_of(&self, revision: u64) -> Option<usize> {
        self.state().pages.filter(|(of, _)| *of == revision).map(|(_, pages)| pages)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
