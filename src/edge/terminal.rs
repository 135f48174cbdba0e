//! The terminal's state: entered, stopped, left; restored once on every way out, from any thread.
//!
//! Knows the escape codes of modes; knows not what a frame shows. It asks the terminal nothing.

use std::io;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

use crossterm::Command;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::ResetColor;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen};

use super::os::{self, Tty};
use super::told::Told;
use crate::cli::Fault;

/// Mouse buttons and wheel by cell: not every motion, as crossterm's own command would ask for.
const MOUSE: [&str; 2] = ["\x1b[?1000h\x1b[?1006h", "\x1b[?1006l\x1b[?1000l"];
/// Ends a synchronised frame that was cut.
const END_FRAME: &str = "\x1b[?2026l";
/// Ends a code of which only the beginning was taken (CAN).
const CUT: &str = "\x18";
/// How long a way out waits for another thread, or for a terminal that does not read.
const PATIENCE: Duration = Duration::from_millis(80);
/// How long after another program's end its keys' signals are still its own.
const AFTERWARDS: Duration = Duration::from_millis(300);

/// The terminal that the program stands on.
#[derive(Debug)]
pub struct Terminal {
    tty: Tty,
    /// A [`Told`] by its number, so that a way out can always read it.
    told: AtomicU8,
    state: Mutex<State>,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Default)]
struct State {
    is_entered: bool,
    is_left: bool,
    is_lent: bool,
    taken_back: Option<Instant>,
    is_cut: bool,
    stops: u64,
}

impl Terminal {
    /// Takes the terminal. Nothing is written, nothing is changed yet.
    ///
    /// `told` is what it must be told so that it leaves the order of letters to us.
    ///
    /// # Errors
    /// When there is none, or none that can place text.
    pub fn open(term: Option<&str>, told: Told) -> Result<Self, Fault> {
        let tty = Tty::open().filter(|_| term != Some("dumb")).ok_or(Fault::NotATerminal)?;
        Ok(Self { tty, told: AtomicU8::new(told as u8), state: Mutex::default() })
    }

    /// Sets the terminal's modes; the codes to write before the first frame, in one piece with it, are returned.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn enter(&self) -> io::Result<String> {
        self.lock().is_entered = true;
        self.tty.make_raw()?;
        Ok(self.entering())
    }

    /// Tells it something else about the order of letters. Everything must be drawn anew.
    pub fn tell(&self, told: Told) {
        let state = self.lock();
        let [_, unset] = self.codes();
        self.told.store(told as u8, Ordering::Release);
        if state.is_entered && !state.is_left {
            self.write_soon(format!("{unset}{}", self.codes()[0]).as_bytes());
        }
    }

    /// What goes before a frame that is drawn anew.
    #[must_use]
    pub fn reminder(&self) -> &'static str {
        Told::numbered(self.told.load(Ordering::Acquire)).reminder()
    }

    /// The device.
    #[must_use]
    pub fn tty(&self) -> &Tty {
        &self.tty
    }

    /// Writes a frame, however slowly the terminal takes it. A frame cut by a stop is given up: it is drawn anew.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn write(&self, frame: &[u8]) -> io::Result<()> {
        let mut rest = frame;
        let mut stops = None;
        while !rest.is_empty() {
            let written = {
                let mut state = self.lock();
                if state.is_left {
                    drop(state);
                    // Another thread is leaving: it ends the program.
                    loop {
                        std::thread::park();
                    }
                }
                if *stops.get_or_insert(state.stops) != state.stops {
                    return Ok(());
                }
                let written = self.tty.write(rest)?;
                state.is_cut = written < rest.len();
                written
            };
            rest = rest.get(written..).unwrap_or_default();
            if written == 0 && !self.tty.wait_to_write(None) {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
        }
        Ok(())
    }

    /// Restores the terminal as it was found. Whoever calls first does it; the others wait until it is done.
    pub fn leave(&self) {
        let state = self.lock_soon();
        if let Some(mut state) = state {
            if !state.is_left {
                self.restore(&mut state);
                state.is_left = true;
            }
        } else {
            self.restore(&mut State { is_entered: true, is_cut: true, ..State::default() });
        }
    }

    /// Gives the terminal back, stops the program, and takes the terminal again when somebody continues it.
    pub fn stop(&self) {
        let mut state = self.lock();
        if state.is_left {
            return;
        }
        self.restore(&mut state);
        os::stop();
        self.take_again(&mut state);
    }

    /// Takes the terminal again after a stop that nobody announced. Everything must be drawn anew.
    pub fn go_on(&self) {
        let mut state = self.lock();
        if !state.is_left {
            self.take_again(&mut state);
        }
    }

    /// Gives the terminal to another program, as it was found.
    pub fn lend(&self) {
        let mut state = self.lock();
        self.restore(&mut state);
        state.is_entered = false;
        state.is_lent = true;
    }

    /// Takes it back from that program. Everything must be drawn anew.
    pub fn take_back(&self) {
        let mut state = self.lock();
        state.is_lent = false;
        state.taken_back = Some(Instant::now());
        if !state.is_left {
            state.is_entered = true;
            self.take_again(&mut state);
        }
    }

    /// Whether another program has it, or had it a moment ago: the signal of its keys may come later than its end.
    #[must_use]
    pub fn is_lent(&self) -> bool {
        let state = self.lock();
        state.is_lent || state.taken_back.is_some_and(|moment| moment.elapsed() < AFTERWARDS)
    }

    fn take_again(&self, state: &mut State) {
        if !state.is_entered {
            return;
        }
        self.tty.make_raw().ok();
        state.stops += 1;
        self.write_soon(self.entering().as_bytes());
    }

    fn restore(&self, state: &mut State) {
        if !state.is_entered {
            return;
        }
        let mut codes = String::new();
        if state.is_cut {
            // What it has not taken is of no use to anyone, and would keep it from hearing the rest.
            self.tty.discard_output();
            codes.push_str(CUT);
            state.is_cut = false;
        }
        codes.push_str(&self.leaving());
        self.write_soon(codes.as_bytes());
        self.tty.make_as_found();
    }

    fn write_soon(&self, bytes: &[u8]) {
        let until = Instant::now() + PATIENCE;
        let mut rest = bytes;
        while !rest.is_empty() {
            let Ok(written) = self.tty.write(rest) else { return };
            rest = rest.get(written..).unwrap_or_default();
            let left = until.saturating_duration_since(Instant::now());
            if written == 0 && (left.is_zero() || !self.tty.wait_to_write(Some(left))) {
                return;
            }
        }
    }

    /// Alternate screen, no cursor, mouse, pastes marked.
    fn entering(&self) -> String {
        let mut codes = self.codes()[0].to_owned();
        write(&mut codes, &EnterAlternateScreen);
        write(&mut codes, &Hide);
        codes.push_str(MOUSE[0]);
        write(&mut codes, &EnableBracketedPaste);
        codes
    }

    /// The same backwards, and whatever a cut frame may have left on.
    fn leaving(&self) -> String {
        let mut codes = format!("{}{END_FRAME}", self.codes()[1]);
        write(&mut codes, &DisableBracketedPaste);
        codes.push_str(MOUSE[1]);
        write(&mut codes, &ResetColor);
        write(&mut codes, &Show);
        write(&mut codes, &LeaveAlternateScreen);
        codes
    }

    /// What tells it about the order of letters, and what takes that back.
    fn codes(&self) -> [&'static str; 2] {
        Told::numbered(self.told.load(Ordering::Acquire)).codes()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock_soon(&self) -> Option<MutexGuard<'_, State>> {
        let until = Instant::now() + PATIENCE;
        loop {
            match self.state.try_lock() {
                Ok(state) => return Some(state),
                Err(TryLockError::Poisoned(state)) => return Some(state.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() < until => {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err(TryLockError::WouldBlock) => return None,
            }
        }
    }
}

/// Appends the code of a mode to be set.
fn write(codes: &mut String, command: &impl Command) {
    // Writing to a text cannot fail.
    command.write_ansi(codes).ok();
}
