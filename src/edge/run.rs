//! The loop: sleep, read, update, carry out, draw once.
//!
//! Knows when things happen; knows not what they mean. It wakes for input, for a size that changed, and for the
//! deadline that the program names; an idle program sleeps.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::arrivals::{Arrival, Door, Inbox};
use super::clock::Clock;
use super::input::Rest;
use super::paint::Painter;
use super::program::{Demand, Program};
use super::terminal::Terminal;
use super::{input, os, signals};
use crate::app::msg::Msg;
use crate::domain::scene::Screen;
use crate::view::Drawn;

/// By then tmux has drawn a pane that it has just opened: until it has, it hands nothing on.
const REMINDER: Duration = Duration::from_millis(400);

/// A run of a program on a terminal.
pub struct Run<P: Program> {
    program: P,
    clock: Clock,
    terminal: Arc<Terminal>,
    inbox: Inbox<P::News>,
    redraw: Arc<AtomicBool>,
    painter: Painter,
    buffer: Buffer,
    screen: Option<Screen>,
    drawn: Drawn,
    enter: String,
    /// When the terminal around tmux is told once more what it may not have heard at the start.
    remind: Option<Instant>,
    rest: Rest,
    quit: Option<i32>,
}

impl<P: Program> Run<P> {
    /// Takes the terminal, and begins to answer signals and panics. `panic` is said before the place of
    /// a panic; `fills` as in [`Painter::new`].
    ///
    /// # Errors
    /// When the terminal is gone or the system refuses.
    pub fn begin(
        program: P,
        (door, inbox): (Door<P::News>, Inbox<P::News>),
        clock: Clock,
        terminal: Terminal,
        panic: String,
        fills: bool,
    ) -> io::Result<Self> {
        let terminal = Arc::new(terminal);
        let redraw = Arc::new(AtomicBool::new(false));
        signals::watch(Arc::clone(&terminal), door.clone(), Arc::clone(&redraw))?;
        signals::watch_panics(Arc::clone(&terminal), panic);
        let enter = terminal.enter()?;
        let remind = (!terminal.reminder().is_empty()).then(|| Instant::now() + REMINDER);
        let rest = input::listen(door)?;
        Ok(Self {
            program,
            clock,
            terminal,
            inbox,
            redraw,
            painter: Painter::new(fills),
            buffer: Buffer::empty(Rect::ZERO),
            screen: None,
            drawn: Drawn::default(),
            enter,
            remind,
            rest,
            quit: None,
        })
    }

    /// Runs until it ends, restores the terminal, and returns the exit code.
    #[must_use]
    pub fn run(mut self) -> i32 {
        self.resize();
        let code = loop {
            if let Some(code) = self.quit {
                break code;
            }
            let drawn = self.draw();
            self.program.publish();
            if drawn.and_then(|()| self.wait()).is_err() {
                // Everything is saved; there is nobody left to tell.
                break os::GONE;
            }
        };
        let last_words = self.program.end();
        self.terminal.leave();
        if let Some(words) = last_words.filter(|_| code != os::GONE) {
            // Nobody is left to tell where even this cannot be written.
            writeln!(io::stderr(), "{words}").ok();
        }
        code
    }

    /// Sleeps until something happens, and lets it happen.
    fn wait(&mut self) -> io::Result<()> {
        let deadline = self.program.wake_at().map(|moment| self.clock.until(moment));
        let reminder = self.remind.map(|moment| moment.saturating_duration_since(Instant::now()));
        let deadline = deadline.into_iter().chain(reminder).min();
        let ready = self.terminal.tty().wait(self.inbox.calls(), deadline)?;
        if ready.gone {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        if ready.woken {
            self.answer_call();
        }
        if self.remind.is_some_and(|moment| moment <= Instant::now()) {
            self.remind = None;
            self.redraw_all();
        }
        self.read()?;
        if !ready.woken && self.program.wake_at().is_some_and(|moment| self.clock.until(moment).is_zero()) {
            self.update(Msg::Tick);
        }
        Ok(())
    }

    /// Takes all that has come, so that many keys are drawn once.
    fn read(&mut self) -> io::Result<()> {
        while self.quit.is_none() {
            match self.inbox.arrivals.try_recv() {
                Ok(Arrival::Terminal(event)) => {
                    if let Some(message) = input::message(event, &self.drawn) {
                        self.update(message);
                    }
                }
                Ok(Arrival::News(news)) => {
                    let demands = self.program.hear(news, self.clock.now());
                    self.obey(demands);
                }
                Ok(Arrival::Closed) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Err(_) => break,
            }
        }
        Ok(())
    }

    fn answer_call(&mut self) {
        self.inbox.answer();
        if self.redraw.swap(false, Ordering::Acquire) {
            self.redraw_all();
        }
        self.resize();
    }

    fn resize(&mut self) {
        let (width, height) = self.terminal.tty().size();
        let area = Rect::new(0, 0, width, height);
        if area != self.buffer.area {
            self.buffer = Buffer::empty(area);
            self.draw_anew();
        }
    }

    fn draw_anew(&mut self) {
        self.screen = None;
        if self.enter.is_empty() {
            self.enter.push_str(self.terminal.reminder());
        }
    }

    fn redraw_all(&mut self) {
        self.painter.forget();
        self.draw_anew();
    }

    fn update(&mut self, message: Msg) {
        let demands = self.program.update(message, self.clock.now());
        self.obey(demands);
    }

    fn obey(&mut self, demands: Vec<Demand>) {
        for demand in demands {
            match demand {
                Demand::DrawAgain => self.screen = None,
                Demand::Redraw => self.redraw_all(),
                Demand::Tell(told) => {
                    self.terminal.tell(told);
                    self.redraw_all();
                }
                Demand::Lend(words) => self.lend(&words),
                Demand::Quit(code) => self.quit = Some(code),
            }
        }
    }

    /// Gives the terminal to another program and waits for its end.
    fn lend(&mut self, words: &[OsString]) {
        let Some((name, arguments)) = words.split_first() else { return };
        let rests = self.rest.begin();
        if rests {
            self.terminal.lend();
        }
        let has_run = rests && Command::new(name).args(arguments).status().is_ok();
        if rests {
            self.terminal.take_back();
            self.rest.end();
        }
        let demands = self.program.taken_back(has_run);
        self.obey(demands);
        self.resize();
        self.redraw_all();
    }

    /// Draws when the screen is another one. What was learnt by drawing may change it once more.
    fn draw(&mut self) -> io::Result<()> {
        for _ in 0..2 {
            let screen = self.program.screen();
            let area = self.buffer.area;
            if area.is_empty() || self.screen.as_ref() == Some(&screen) {
                return Ok(());
            }
            let drawn = self.program.draw(&screen, area, &mut self.buffer);
            let pages = (drawn.pages, drawn.line_pages);
            let is_news = pages != (self.drawn.pages, self.drawn.line_pages);
            let frame = self.painter.paint(&mut self.buffer, drawn.cursor, &self.enter);
            self.terminal.write(frame)?;
            self.enter.clear();
            self.drawn = drawn;
            self.screen = Some(screen);
            if !is_news {
                break;
            }
            self.update(Msg::Drawn { pages: pages.0, line_pages: pages.1 });
        }
        Ok(())
    }
}
