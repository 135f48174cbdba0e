//! Ways out that nobody chose: signals, and panics.
//!
//! Knows the terminal and its restoring. What a session holds is on disk before it is drawn, so nothing is left to
//! save here but a write that is under way.

use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use super::arrivals::Door;
use super::os::{self, Asked, Signals};
use super::runtime;
use super::terminal::Terminal;

/// Exit code of a panic.
const PANIC: i32 = 101;

/// Answers signals on a thread of its own: leaves, stops, and calls for a full redraw after going on.
///
/// # Errors
/// When the system refuses.
pub fn watch<News: Send + 'static>(
    terminal: Arc<Terminal>,
    door: Door<News>,
    redraw: Arc<AtomicBool>,
) -> io::Result<()> {
    let mut signals = Signals::catch()?;
    let answer = move || {
        loop {
            for asked in signals.wait() {
                match asked {
                    // The keys of the program that has the terminal now.
                    Asked::Leave(code) if terminal.is_lent() && os::is_of_a_key(code) => {}
                    Asked::Leave(code) => {
                        runtime::finish_writing();
                        terminal.leave();
                        os::leave(code);
                    }
                    Asked::Stop => terminal.stop(),
                    Asked::Continue => terminal.go_on(),
                }
                redraw.store(true, Ordering::Release);
                door.call();
            }
        }
    };
    thread::Builder::new().name("signals".into()).stack_size(64 * 1024).spawn(answer)?;
    Ok(())
}

/// Restores the terminal when this thread, which draws, panics; prints `words` and the place, and leaves.
///
/// A panic prints the text that it choked on, which may be private: only a build for developers prints it.
/// A panic in another thread touches nothing: the thread reports, and the session goes on.
pub fn watch_panics(terminal: Arc<Terminal>, words: String) {
    let draws = thread::current().id();
    std::panic::set_hook(Box::new(move |panic| {
        if thread::current().id() != draws {
            return;
        }
        terminal.leave();
        writeln!(io::stderr(), "{words}\n{}", told(panic)).ok();
        os::leave(PANIC);
    }));
}

fn told(panic: &PanicHookInfo<'_>) -> String {
    if cfg!(debug_assertions) {
        return panic.to_string();
    }
    panic.location().map(ToString::to_string).unwrap_or_default()
}
