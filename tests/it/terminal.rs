//! A person at a terminal that is to be checked. Keys go in, facts come out.

use crate::room::key;
use sammanhang::app::key::Key;
use sammanhang::app::msg::Msg;
use sammanhang::domain::language::Direction;
use sammanhang::domain::scene::{Base, Hit, Screen, TerminalCheckScene};
use sammanhang::domain::terminal::{Checked, Emulator, Make, Orderer, Way};
use sammanhang::locale::Languages;
use sammanhang::terminal_check::{self, Check, Wish};

/// The way that is usual.
pub(crate) const USUAL: Way = Way { order: Orderer::Program, spaced: true };

/// A check, and what it wished for.
pub(crate) struct Trial {
    pub(crate) check: Check,
    wishes: Vec<Wish>,
}

impl Trial {
    /// Checks a terminal of a kind that nobody has checked.
    pub(crate) fn of(make: Make) -> Self {
        Self::with(Emulator { make, tmux: None, mark: "TERM=x".to_owned() }, false, None)
    }

    /// Checks a terminal, where something is set, or was found before.
    pub(crate) fn with(emulator: Emulator, is_set: bool, before: Option<Checked>) -> Self {
        let (languages, _) = Languages::embedded();
        let way = before.as_ref().map_or(USUAL, |before| before.way);
        let all = languages.all().to_vec();
        let check = Check::new(emulator, all, (way, is_set), before, "dark", Direction::LeftToRight);
        Self { check, wishes: Vec::new() }
    }

    /// Presses keys by their names.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            self.send(&Msg::Key(key(name)));
        }
        self
    }

    pub(crate) fn press(&mut self, character: char) -> &mut Self {
        self.send(&Msg::Key(Key::char(character)));
        self
    }

    pub(crate) fn click(&mut self, row: usize) -> &mut Self {
        self.send(&Msg::Pointed(Hit::Choice(row)));
        self
    }

    pub(crate) fn send(&mut self, msg: &Msg) {
        self.wishes.extend(terminal_check::update(&mut self.check, msg));
    }

    /// Takes what was wished for since this was asked last.
    pub(crate) fn wishes(&mut self) -> Vec<Wish> {
        std::mem::take(&mut self.wishes)
    }

    pub(crate) fn screen(&self) -> Screen {
        terminal_check::screen(&self.check)
    }

    pub(crate) fn scene(&self) -> TerminalCheckScene {
        match self.screen().base {
            Base::TerminalCheck(scene) => *scene,
            other => panic!("{other:?}"),
        }
    }
}
