//! The check of a terminal, on that terminal: its model, what it is drawn with, and where what was found is kept.
//!
//! Carries out what the check wishes for; knows no key.

use std::ffi::OsString;
use std::path::PathBuf;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::choices;
use super::drawing::Drawing;
use super::program::{Demand, Program};
use super::surroundings;
use super::told::Told;
use crate::app::msg::{Msg, Now};
use crate::domain::language::Tag;
use crate::domain::scene::Screen;
use crate::domain::terminal::{Checked, Way};
use crate::terminal_check::{self, Check, Wish};
use crate::view::Drawn;

/// Returns what starts the check as another program, in these words and colours; `None` where this program's own file is
/// not known.
#[must_use]
pub fn words(interface: &Tag, theme: &str) -> Option<Vec<OsString>> {
    let program = std::env::current_exe().ok()?.into_os_string();
    let arguments = ["terminal-check", "--interface", interface.as_str(), "--theme", theme];
    Some([program].into_iter().chain(arguments.map(OsString::from)).collect())
}

/// The check of a terminal.
pub struct Checking {
    /// Its state.
    pub check: Check,
    /// What it is drawn with.
    pub drawing: Drawing,
    /// Where choices are remembered.
    pub choices: Option<PathBuf>,
    /// The way in which the terminal is drawn on now.
    pub way: Way,
}

impl Program for Checking {
    type News = ();

    fn update(&mut self, message: Msg, _now: Now) -> Vec<Demand> {
        #[cfg(debug_assertions)]
        super::trial::paste(&message);
        let wishes = terminal_check::update(&mut self.check, &message);
        let mut demands = self.carry_out(wishes);
        if self.way != self.check.way {
            self.way = self.check.way;
            let emulator = &self.check.emulator;
            self.drawing.use_setting(surroundings::setting(self.way, emulator.make));
            demands.push(Demand::Tell(Told::of(emulator, self.way.order)));
        }
        demands
    }

    fn hear(&mut self, (): (), _now: Now) -> Vec<Demand> {
        Vec::new()
    }

    fn screen(&self) -> Screen {
        terminal_check::screen(&self.check)
    }

    fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn {
        self.drawing.draw(screen, area, buffer)
    }
}

impl Checking {
    fn carry_out(&mut self, wishes: Vec<Wish>) -> Vec<Demand> {
        let mut demands = Vec::new();
        for wish in wishes {
            match wish {
                Wish::Remember(checked) => {
                    if !self.remember(checked) {
                        terminal_check::failed(&mut self.check);
                    }
                }
                Wish::UseTheme(name) => {
                    self.drawing.use_theme(name);
                    demands.push(Demand::DrawAgain);
                }
                Wish::Redraw => demands.push(Demand::Redraw),
                Wish::Quit(code) => demands.push(Demand::Quit(code)),
            }
        }
        demands
    }

    /// Remembers it beside what is remembered now: another window may have written since.
    fn remember(&self, checked: Checked) -> bool {
        self.choices.as_deref().is_some_and(|path| {
            let mut remembered = choices::read(path);
            remembered.check(checked);
            choices::write(path, &remembered).is_ok()
        })
    }
}
