//! All followers of a session: who comes in, who is here, what they say.
//!
//! Whoever comes must be of the same person, speak the wire's language within five seconds, and is sent away for
//! anything else. What they may say is *next*, *previous* and how many pages they have.

use std::io::{self, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::super::arrivals::{Arrival, Door};
use super::super::os::{self, Counter, Line};
use super::seat::Seat;
use crate::app::msg::{Msg, Others, Remote};
use crate::domain::scene::View;
use crate::follow::wire::{self, Answer, Down, Frames, Hello, Refusal, Up};

/// More screens than any room has.
const MOST: usize = 64;
/// How long a newcomer may take to say hello.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long the end waits for slow followers.
const LAST_WORDS: Duration = Duration::from_millis(150);
const STACK: usize = 128 * 1024;

/// The followers of a session.
#[derive(Debug)]
pub(super) struct Hall {
    door: Door<Msg>,
    inside: AtomicUsize,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    seats: Vec<Arc<Seat>>,
    /// The view of those who ask for none.
    usual: View,
    /// How many have ever come, by view.
    come: [usize; 3],
    /// The newest snapshot of the shared view.
    revision: u64,
    /// What the session was told last, and of which snapshot.
    told: Option<(Others, u64)>,
}

impl Hall {
    pub(super) fn new(door: Door<Msg>) -> Self {
        let state = State { seats: Vec::new(), usual: View::Shared, come: [0; 3], revision: 0, told: None };
        Self { door, inside: AtomicUsize::new(0), state: Mutex::new(state) }
    }

    /// Sets which view those are shown who ask for none.
    pub(super) fn shows_others(&self, view: View) {
        self.state().usual = view;
    }

    /// Returns how many follow a view, and how many have ever come for it.
    pub(super) fn count(&self, view: View) -> (usize, usize) {
        let state = self.state();
        let here = state.seats.iter().filter(|seat| seat.view == view).count();
        (here, state.come.get(index(view)).copied().unwrap_or(0))
    }

    /// Hands a frame to everyone who follows a view.
    pub(super) fn send(&self, view: View, revision: u64, frame: &Arc<[u8]>) {
        let mut state = self.state();
        if view == View::Shared {
            state.revision = revision;
        }
        for seat in state.seats.iter().filter(|seat| seat.view == view) {
            seat.hand(frame);
        }
    }

    /// Says the last words to everyone.
    pub(super) fn say(&self, words: &Down<()>) {
        // What was published last goes first.
        self.wait();
        let frame: Arc<[u8]> = wire::frame(words).into();
        for seat in &self.state().seats {
            seat.hand(&frame);
        }
        self.wait();
    }

    /// Waits a little until everyone has what was published last.
    fn wait(&self) {
        let seats = self.state().seats.clone();
        let until = Instant::now() + LAST_WORDS;
        for seat in &seats {
            seat.wait_until_written(until.saturating_duration_since(Instant::now()));
        }
    }

    fn come_in(&self, seat: &Arc<Seat>) {
        let mut state = self.state();
        state.seats.push(Arc::clone(seat));
        if let Some(come) = state.come.get_mut(index(seat.view)) {
            *come += 1;
        }
        drop(state);
        self.tell();
    }

    fn go_out(&self, seat: &Arc<Seat>) {
        seat.leave();
        self.state().seats.retain(|other| !Arc::ptr_eq(other, seat));
        self.tell();
    }

    /// Tells the session who is here, and how many pages the widest needs: once of each snapshot.
    fn tell(&self) {
        let mut state = self.state();
        let count = |view| state.seats.iter().filter(|seat| seat.view == view).count();
        let others = Others {
            shared: count(View::Shared),
            facilitator: count(View::Facilitator),
            interpreter: count(View::Interpreter),
            pages: state.seats.iter().filter_map(|seat| seat.pages_of(state.revision)).max().unwrap_or(0),
        };
        let news = Some((others, state.revision));
        if state.told == news {
            return;
        }
        state.told = news;
        drop(state);
        self.bring(Msg::Others(others));
    }

    fn bring(&self, message: Msg) {
        self.door.bring(Arrival::News(message));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn index(view: View) -> usize {
    match view {
        View::Shared => 0,
        View::Facilitator => 1,
        View::Interpreter => 2,
    }
}

/// Lets followers in, on a thread of its own.
///
/// # Errors
/// When the system refuses a thread.
pub(super) fn receive(counter: Counter, hall: Arc<Hall>) -> io::Result<()> {
    let receive = move || {
        for line in counter.incoming() {
            let Ok(line) = line else {
                // Too many open files, perhaps: it may get better.
                thread::sleep(Duration::from_millis(100));
                continue;
            };
            if !os::is_own(&line) {
                continue;
            }
            let hall = Arc::clone(&hall);
            thread::Builder::new()
                .name("follower".into())
                .stack_size(STACK)
                .spawn(move || attend(&hall, line))
                .ok();
        }
    };
    thread::Builder::new().name("followers".into()).stack_size(STACK).spawn(receive)?;
    Ok(())
}

/// Attends to one follower from its hello until it is gone.
fn attend(hall: &Arc<Hall>, line: Line) {
    let inside = hall.inside.fetch_add(1, Ordering::AcqRel);
    if let Some((seat, hello, frames)) = greet(hall, line, inside) {
        listen(hall, &seat, hello, frames);
        hall.go_out(&seat);
    }
    hall.inside.fetch_sub(1, Ordering::AcqRel);
}

/// Hears a hello and answers it; `None` for whoever is not let in.
fn greet(hall: &Hall, line: Line, inside: usize) -> Option<(Arc<Seat>, Hello, Frames<Line>)> {
    line.set_read_timeout(Some(PATIENCE)).ok()?;
    line.set_write_timeout(Some(PATIENCE)).ok()?;
    let mut frames = Frames::new(line.try_clone().ok()?, wire::LARGEST_UP);
    let hello: Hello = wire::read(&frames.take().ok()?)?;
    let answer = if hello.version != wire::VERSION {
        Answer::Refused(Refusal::Version)
    } else if inside >= MOST {
        Answer::Refused(Refusal::Full)
    } else {
        Answer::Welcome(hello.view.unwrap_or(hall.state().usual))
    };
    (&line).write_all(&wire::frame(&answer)).ok()?;
    let Answer::Welcome(view) = answer else { return None };
    line.set_read_timeout(None).ok()?;
    line.set_write_timeout(None).ok()?;
    Some((Arc::new(Seat::new(view, line)), hello, frames))
}

/// Takes what a follower says, until it is gone or says what it may not.
fn listen(hall: &Arc<Hall>, seat: &Arc<Seat>, hello: Hello, mut frames: Frames<Line>) {
    let writer = Arc::clone(seat);
    let write = move || writer.write();
    if thread::Builder::new().name("follower".into()).stack_size(STACK).spawn(write).is_err() {
        return;
    }
    hall.come_in(seat);
    while let Ok(payload) = frames.take() {
        match wire::read::<Up>(&payload) {
            Some(Up::Pages { revision, pages }) if seat.view == View::Shared => {
                seat.set_pages(revision, pages);
                hall.tell();
            }
            Some(Up::Next) if hello.controls => hall.bring(Msg::Remote(Remote::Next)),
            Some(Up::Previous) if hello.controls => hall.bring(Msg::Remote(Remote::Previous)),
            _ => return,
        }
    }
}
