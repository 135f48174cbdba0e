//! The loop: sleep, read, update, carry out, draw once.
//!
//! Knows when things happen; knows not what they mean. It wakes for input, for a size that changed, and for the
//! deadline that the program names; an idle program sleeps.

use std::io;
use std::io::Read as _;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError};

use crossterm::event::Event;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::clock::Clock;
use super::paint::Painter;
use super::program::Program;
use super::runtime::Runtime;
use super::terminal::Terminal;
use super::{input, os, signals};
use crate::app::msg::{Effect, Msg};
use crate::domain::scene::Screen;
use crate::view::Drawn;

/// A run of the program on a terminal.
pub struct Run<P> {
    program: P,
    runtime: Runtime,
    clock: Clock,
    terminal: Arc<Terminal>,
    calls: UnixStream,
    events: Receiver<Event>,
    redraw: Arc<AtomicBool>,
    painter: Painter,
    buffer: Buffer,
    screen: Option<Screen>,
    drawn: Drawn,
    enter: String,
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
        runtime: Runtime,
        clock: Clock,
        terminal: Terminal,
        panic: String,
        fills: bool,
    ) -> io::Result<Self> {
        let terminal = Arc::new(terminal);
        let redraw = Arc::new(AtomicBool::new(false));
        let (hears, calls) = os::calls()?;
        let calls_of_input = calls.try_clone()?;
        signals::watch(Arc::clone(&terminal), calls, Arc::clone(&redraw))?;
        signals::watch_panics(Arc::clone(&terminal), panic);
        let enter = terminal.enter()?;
        let events = input::listen(calls_of_input)?;
        Ok(Self {
            program,
            runtime,
            clock,
            terminal,
            calls: hears,
            events,
            redraw,
            painter: Painter::new(fills),
            buffer: Buffer::empty(Rect::ZERO),
            screen: None,
            drawn: Drawn::default(),
            enter,
            quit: None,
        })
    }

    /// Runs until it ends, restores the terminal, and returns the exit code.
    #[must_use]
    pub fn run(mut self, first: Vec<Effect>) -> i32 {
        self.resize();
        self.carry_out(first);
        let code = loop {
            if let Some(code) = self.quit {
                break code;
            }
            if self.draw().and_then(|()| self.wait()).is_err() {
                // Everything is saved; there is nobody left to tell.
                break os::GONE;
            }
        };
        self.terminal.leave();
        code
    }

    /// Sleeps until something happens, and lets it happen.
    fn wait(&mut self) -> io::Result<()> {
        let deadline = self.program.wake_at().map(|moment| self.clock.until(moment));
        let ready = self.terminal.tty().wait(&self.calls, deadline)?;
        if ready.gone {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        if ready.woken {
            self.answer_call();
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
            match self.events.try_recv() {
                Ok(event) => {
                    if let Some(message) = input::message(event, &self.drawn) {
                        self.update(message);
                    }
                }
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
        Ok(())
    }

    fn answer_call(&mut self) {
        let mut calls = [0; 256];
        while (&self.calls).read(&mut calls).is_ok_and(|count| count == calls.len()) {}
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
            self.screen = None;
        }
    }

    fn redraw_all(&mut self) {
        self.painter.forget();
        self.screen = None;
    }

    fn update(&mut self, message: Msg) {
        let effects = self.program.update(message, self.clock.now());
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let answer = match effect {
                Effect::Load { guide, languages } => {
                    let result = self.program.load(&guide, &languages);
                    Some(Msg::Loaded { guide, result })
                }
                Effect::Append(event) => Some(self.runtime.append(&event)),
                Effect::TakeUp(number) => {
                    self.runtime.take_up(number);
                    None
                }
                Effect::Forget => {
                    self.runtime.forget();
                    None
                }
                Effect::Discard(number) => {
                    self.runtime.discard(number);
                    None
                }
                Effect::WriteChoices(remembered) => {
                    self.program.remember(&remembered);
                    None
                }
                Effect::Speak { facilitator, participant } => {
                    self.program.speak(&facilitator, &participant);
                    self.screen = None;
                    None
                }
                Effect::UseTheme(name) => {
                    self.program.use_theme(name);
                    self.screen = None;
                    None
                }
                Effect::Redraw => {
                    self.redraw_all();
                    None
                }
                Effect::Quit(code) => {
                    self.quit = Some(code);
                    None
                }
            };
            if let Some(answer) = answer {
                self.update(answer);
            }
        }
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
