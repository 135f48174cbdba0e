//! What the loop drives. Knows only what comes in and what the loop must do; a test drives a small program of its own.

use std::ffi::OsString;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::told::Told;
use crate::app::msg::{Msg, Now};
use crate::domain::clock::Millis;
use crate::domain::scene::Screen;
use crate::view::Drawn;

/// What the loop must do for the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Demand {
    /// Draw, though the screen is the same: it looks different now.
    DrawAgain,
    /// Draw everything anew: the terminal may show something else.
    Redraw,
    /// Tell the terminal something else about the order of letters, and draw everything anew.
    Tell(Told),
    /// Give the terminal to another program until it ends: its name and its arguments.
    Lend(Vec<OsString>),
    /// Leave, with this exit code.
    Quit(i32),
}

/// What the loop drives.
pub trait Program {
    /// What reaches it from elsewhere than its own terminal.
    type News: Send + 'static;

    /// Lets something happen.
    fn update(&mut self, message: Msg, now: Now) -> Vec<Demand>;

    /// Takes in what came from elsewhere.
    fn hear(&mut self, news: Self::News, now: Now) -> Vec<Demand>;

    /// The program that had the terminal has ended; `false` where it could not be started.
    fn taken_back(&mut self, _has_run: bool) -> Vec<Demand> {
        Vec::new()
    }

    /// When it wants to be woken though nothing happens; `None` is never.
    fn wake_at(&self) -> Option<Millis> {
        None
    }

    /// What the screen shows now.
    fn screen(&self) -> Screen;

    /// Draws a screen; nothing of an earlier one is in the buffer.
    fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn;

    /// Its own screen is up to date: lets others know.
    fn publish(&mut self) {}

    /// It ends. Returns what is said when the terminal is as it was found.
    fn end(&mut self) -> Option<String> {
        None
    }
}
