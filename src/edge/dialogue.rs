//! The program itself: the model, what it is drawn and loaded with, where it is saved, who follows it.
//!
//! Carries out what the model asks for; knows no key and no rule of a session.

use std::path::PathBuf;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::checking;
use super::choices;
use super::drawing::Drawing;
use super::papers::Papers;
use super::program::{Demand, Program};
use super::publish::Publisher;
use super::runtime::Runtime;
use super::surroundings::Ways;
use super::window::Window;
use crate::app::model::Model;
use crate::app::msg::{Effect, Msg, Now, Remembered};
use crate::app::{screen, update, wake_at};
use crate::content::Content;
use crate::domain::clock::Millis;
use crate::domain::scene::Screen;
use crate::locale::Arg;
use crate::view::Drawn;

/// A session on this screen, and what belongs to it.
pub struct Dialogue {
    /// The model.
    pub model: Model,
    /// Cards and guides.
    pub content: Content,
    /// What it is drawn with.
    pub drawing: Drawing,
    /// Where it is saved.
    pub runtime: Runtime,
    /// Where choices are remembered.
    pub choices: Option<PathBuf>,
    /// How another window is opened, where that can be done.
    pub window: Option<Window>,
    /// The terminal is given to the check of it.
    pub is_checking: bool,
    /// What decides in which way text reaches the terminal.
    pub ways: Ways,
    /// Where papers are written.
    pub papers: Option<Papers>,
    /// Who follows it.
    pub publisher: Publisher,
}

impl Program for Dialogue {
    type News = Msg;

    fn update(&mut self, message: Msg, now: Now) -> Vec<Demand> {
        #[cfg(debug_assertions)]
        super::trial::paste(&message);
        let mut demands = Vec::new();
        self.take(message, now, &mut demands);
        demands
    }

    fn hear(&mut self, news: Msg, now: Now) -> Vec<Demand> {
        self.update(news, now)
    }

    fn taken_back(&mut self, _has_run: bool) -> Vec<Demand> {
        if !std::mem::take(&mut self.is_checking) {
            return Vec::new();
        }
        let remembered = self.choices.as_deref().map(choices::read).unwrap_or_default();
        let way = self.ways.way(&remembered);
        self.drawing.use_setting(self.ways.setting(way));
        let mut demands = vec![Demand::Tell(self.ways.told(way))];
        let now = self.model.now;
        self.take(Msg::TerminalChecked(remembered.terminals), now, &mut demands);
        demands
    }

    fn wake_at(&self) -> Option<Millis> {
        wake_at(&self.model)
    }

    fn screen(&self) -> Screen {
        screen(&self.model)
    }

    fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn {
        self.drawing.draw(screen, area, buffer)
    }

    fn publish(&mut self) {
        self.publisher.publish(&self.model);
    }

    fn end(&mut self) -> Option<String> {
        self.publisher.end(&self.model);
        let talk = self.model.talk()?;
        let (words, _) = self.drawing.words();
        let waits = (!talk.is_over && talk.saved > 0)
            .then(|| words.tell("edge-waits", &[("code", Arg::Text(&talk.session.code))]));
        let path = Papers::named(&talk.session.code);
        let plan =
            talk.session.is_plan_kept.then(|| words.tell("edge-plan-lies", &[("path", Arg::Text(&path))]));
        let said: Vec<String> = [waits, plan].into_iter().flatten().collect();
        // A terminal shows the marks around an argument as signs.
        let said = said.join("\n").replace(['\u{2068}', '\u{2069}'], "");
        (!said.is_empty()).then_some(said)
    }
}

impl Dialogue {
    /// Carries out what the model asks for at its start.
    #[must_use]
    pub fn begun(mut self, effects: Vec<Effect>, now: Now) -> Self {
        // The first frame is drawn whatever these demand.
        self.carry_out(effects, now, &mut Vec::new());
        self
    }

    fn take(&mut self, message: Msg, now: Now, demands: &mut Vec<Demand>) {
        let effects = update(&mut self.model, message, now);
        self.carry_out(effects, now, demands);
    }

    /// Carries effects out, one after another; what is the loop's is demanded.
    fn carry_out(&mut self, effects: Vec<Effect>, now: Now, demands: &mut Vec<Demand>) {
        for effect in effects {
            match effect {
                Effect::Load { guide, languages } => {
                    let result = self.content.open(&guide, &languages).map(|(library, _)| Box::new(library));
                    self.take(Msg::Loaded { guide, result }, now, demands);
                }
                Effect::Append(event) => {
                    let answer = self.runtime.append(&event);
                    self.take(answer, now, demands);
                }
                Effect::TakeUp(number) => self.runtime.take_up(number),
                Effect::Forget => self.runtime.forget(),
                Effect::Discard(number) => self.runtime.discard(number),
                Effect::WriteChoices(remembered) => self.remember(&remembered),
                Effect::Speak { facilitator, participant } => {
                    self.drawing.speak(&facilitator, &participant);
                    demands.push(Demand::DrawAgain);
                }
                Effect::UseTheme(name) => {
                    self.drawing.use_theme(name);
                    demands.push(Demand::DrawAgain);
                }
                Effect::OpenWindow(view) => {
                    let is_open = self.window.as_ref().is_some_and(|window| window.open(view));
                    self.take(Msg::WindowOpened(is_open), now, demands);
                }
                Effect::CheckTerminal => {
                    // The check is a program of its own: it has the terminal as this one found it, and gives it back so.
                    let interface = &self.drawing.words().0.language().tag;
                    if let Some(words) = checking::words(interface, self.model.theme) {
                        self.is_checking = true;
                        demands.push(Demand::Lend(words));
                    }
                }
                Effect::WriteTakeHome(it) => {
                    let path = self.papers.as_ref().and_then(|papers| papers.write(&it, &self.drawing));
                    self.take(Msg::TakeHomeWritten(path), now, demands);
                }
                Effect::Redraw => demands.push(Demand::Redraw),
                Effect::Quit(code) => demands.push(Demand::Quit(code)),
            }
        }
    }

    fn remember(&self, remembered: &Remembered) {
        if let Some(path) = &self.choices {
            // What was found of terminals is the check's to write: another window may have written since.
            let remembered = Remembered { terminals: choices::read(path).terminals, ..remembered.clone() };
            // Nothing of a session is lost where this cannot be written.
            choices::write(path, &remembered).ok();
        }
    }
}
