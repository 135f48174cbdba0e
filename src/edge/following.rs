//! A window that follows a session, on a terminal: the follower, what it is drawn with, and its line.
//!
//! Carries out what the follower wishes for; knows no key and no rule of a session.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::drawing::Drawing;
use super::link::{Link, Word};
use super::program::{Demand, Program};
use crate::app::msg::{Msg, Now};
use crate::domain::scene::Screen;
use crate::follow::{self, Follower, Wish};
use crate::view::Drawn;

/// A window that follows a session.
pub struct Following {
    /// Its state.
    pub follower: Follower,
    /// What it is drawn with.
    pub drawing: Drawing,
    /// Its line to the session.
    pub link: Link,
}

impl Program for Following {
    type News = Word;

    fn update(&mut self, message: Msg, _now: Now) -> Vec<Demand> {
        let wishes = follow::update(&mut self.follower, &message);
        self.carry_out(wishes)
    }

    fn hear(&mut self, word: Word, _now: Now) -> Vec<Demand> {
        match word {
            Word::Line(line) => {
                self.link.take(line);
                Vec::new()
            }
            Word::News(news) => {
                let wishes = follow::hear(&mut self.follower, news);
                self.carry_out(wishes)
            }
        }
    }

    fn screen(&self) -> Screen {
        follow::screen(&self.follower)
    }

    fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn {
        let drawn = self.drawing.draw(screen, area, buffer);
        // Each snapshot's pages are told, also when there are as many as before.
        let pages = Msg::Drawn { pages: drawn.pages, line_pages: drawn.line_pages };
        let wishes = follow::update(&mut self.follower, &pages);
        self.carry_out(wishes);
        drawn
    }
}

impl Following {
    fn carry_out(&mut self, wishes: Vec<Wish>) -> Vec<Demand> {
        let mut demands = Vec::new();
        for wish in wishes {
            match wish {
                Wish::Choose(code) => self.link.choose(code),
                Wish::LookAgain => self.link.look_again(),
                Wish::Say(up) => self.link.say(up),
                Wish::Speak(facilitator, participant) => {
                    self.drawing.speak(&facilitator, &participant);
                    self.follower.direction = self.drawing.direction();
                    demands.push(Demand::DrawAgain);
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
}
