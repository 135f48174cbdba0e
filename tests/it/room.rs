//! A room with a session: a test reads as a person's hands.
//!
//! Keys go in, facts come out. Nothing is drawn here, and no file but the fixtures is touched.

use std::path::{Path, PathBuf};

use sammanhang::app::key::{Code, Key};
use sammanhang::app::model::{Model, Stage, Talk};
use sammanhang::app::msg::{Begin, Effect, Msg, Now, Others, Remembered, Waiting};
use sammanhang::app::start::{Settings, Start};
use sammanhang::app::{screen, start, update, wake_at};
use sammanhang::content::Content;
use sammanhang::domain::clock::ClockTime;
use sammanhang::domain::guide::Interpreting;
use sammanhang::domain::id::GuideId;
use sammanhang::domain::language::Tag;
use sammanhang::domain::library::Library;
use sammanhang::domain::scene::{Base, Face, Screen};
use sammanhang::domain::session::{Choices, ScreenUse, Session, Spot, Stamped};
use sammanhang::edge::folder::FolderSource;
use sammanhang::locale::Languages;

/// The shipped content with the fixtures' on top.
pub(crate) fn content() -> Content {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cards");
    Content::embedded().with_layer(Box::new(FolderSource::new(&fixtures)))
}

/// Opens a guide in two languages.
pub(crate) fn library(guide: &str, languages: &[&str]) -> Box<Library> {
    let languages: Vec<Tag> = languages.iter().map(|tag| Tag::new(*tag)).collect();
    Box::new(content().open(&GuideId::new(guide), &languages).expect("the guide opens").0)
}

pub(crate) struct Room {
    pub(crate) model: Model,
    pub(crate) now: Now,
    /// Everything that was to be done, in order.
    pub(crate) effects: Vec<Effect>,
    content: Content,
}

/// What a room begins with.
pub(crate) struct Setup {
    guide: String,
    pub(crate) choices: Choices,
    waiting: Vec<Waiting>,
    begin: Option<Begin>,
    is_shipped: bool,
    is_broken: bool,
    folder: Option<PathBuf>,
}

/// The fixtures' guide, one screen for everyone, Swedish with English through an interpreter in the room.
pub(crate) fn room() -> Setup {
    Setup {
        guide: "short".to_owned(),
        choices: Choices::new(Tag::new("sv"), Tag::new("en")),
        waiting: Vec::new(),
        begin: None,
        is_shipped: false,
        is_broken: false,
        folder: None,
    }
}

impl Setup {
    pub(crate) fn guide(mut self, guide: &str) -> Self {
        guide.clone_into(&mut self.guide);
        self
    }

    /// Only what is shipped: no fixtures.
    pub(crate) fn shipped(mut self) -> Self {
        self.is_shipped = true;
        self
    }

    /// With a folder on top in which the map and a translation have faults.
    pub(crate) fn broken(mut self) -> Self {
        self.is_broken = true;
        self
    }

    /// With a folder of one's own on top.
    pub(crate) fn with(mut self, folder: &Path) -> Self {
        self.folder = Some(folder.to_owned());
        self
    }

    pub(crate) fn languages(mut self, facilitator: &str, participant: &str) -> Self {
        let screen = self.choices.screen;
        self.choices = Choices { screen, ..Choices::new(Tag::new(facilitator), Tag::new(participant)) };
        self
    }

    pub(crate) fn only_me(mut self) -> Self {
        self.choices.screen = ScreenUse::OnlyMe;
        self
    }

    pub(crate) fn by(mut self, interpreting: Interpreting) -> Self {
        self.choices.interpreting = interpreting;
        self
    }

    pub(crate) fn drafts_were_read(mut self) -> Self {
        self.choices.drafts_were_read = true;
        self
    }

    pub(crate) fn until(mut self, time: &str) -> Self {
        self.choices.until = ClockTime::parse(time);
        self
    }

    /// A session that waits, with these events.
    pub(crate) fn waiting(mut self, events: Vec<Stamped>) -> Self {
        self.waiting.push(Waiting { events, minutes_ago: 12 });
        self
    }

    /// Stands on Home.
    pub(crate) fn home(mut self) -> Room {
        self.begin = Some(Begin::Home);
        self.open()
    }

    /// Goes on with the session that waits.
    pub(crate) fn resume(mut self) -> Room {
        self.begin = Some(Begin::Resume);
        self.open()
    }

    /// Stands at the first stop: the gate question, if there is one, was answered with yes.
    pub(crate) fn begin(self) -> Room {
        let mut room = self.open();
        if matches!(room.model.stage, Stage::Gate(..)) {
            room.keys("Enter");
        }
        room
    }

    /// Stands at the first stop of the participant's part.
    pub(crate) fn talk(self) -> Room {
        let mut room = self.begin();
        for _ in 0..40 {
            if room
                .talk()
                .library
                .guide
                .phase(&room.talk().session.place.position.phase)
                .is_some_and(|phase| !phase.kind.is_for_adults())
            {
                return room;
            }
            if matches!(room.screen().base, Base::PrivatePage) {
                room.keys("Enter");
            }
            room.keys("Space");
        }
        panic!("no phase for the participant was reached");
    }

    pub(crate) fn open(self) -> Room {
        let content = if self.is_shipped { Content::embedded() } else { content() };
        let content = if self.is_broken {
            let faults = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/broken");
            content.with_layer(Box::new(FolderSource::new(&faults)))
        } else {
            content
        };
        let content = match &self.folder {
            Some(folder) => content.with_layer(Box::new(FolderSource::new(folder))),
            None => content,
        };
        let (languages, _) = Languages::embedded();
        let titles = ["sv", "en", self.choices.facilitator.as_str()].map(Tag::new);
        let (index, _) = content.index(&titles);
        let now = Now { since_start: 0, clock: ClockTime::new(13, 0).expect("a time") };
        let tags =
            [self.choices.facilitator.as_str(), self.choices.participant.as_str()].map(ToOwned::to_owned);
        let begin = self.begin.unwrap_or_else(|| Begin::Run {
            guide: GuideId::new(&self.guide),
            choices: Box::new(self.choices.clone()),
        });
        let opened = match &begin {
            Begin::Home => None,
            Begin::Run { .. } | Begin::Resume => {
                let languages = tags.each_ref().map(Tag::new);
                let opened = content.open(&GuideId::new(&self.guide), &languages);
                Some(Box::new(opened.expect("the guide opens").0))
            }
        };
        let beginning = Start {
            begin,
            index,
            languages: languages.all().iter().chain(languages.pseudo()).cloned().collect(),
            interface: self.choices.facilitator.clone(),
            remembered: Remembered::default(),
            mark: "TERM=xterm".to_owned(),
            settings: Settings::default(),
            theme: "dark",
            waiting: self.waiting,
            library: opened,
            can_save: true,
            can_open_window: false,
            follow_command: "sammanhang follow".to_owned(),
            check_command: "sammanhang check".to_owned(),
            code: "K7-M4".to_owned(),
        };
        let (model, effects) = start(beginning, now);
        let mut room = Room { model, now, effects: Vec::new(), content };
        room.carry_out(effects);
        room
    }
}

impl Room {
    /// Presses keys: names (`Enter`, `F9`, `PageDown`, `Ctrl-C`), single signs, or `"typed text"`.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for (index, part) in keys.split('"').enumerate() {
            if index % 2 == 1 {
                for character in part.chars() {
                    self.send(Msg::Key(Key::char(character)));
                }
            } else {
                for name in part.split_whitespace() {
                    self.send(Msg::Key(key(name)));
                }
            }
        }
        self
    }

    pub(crate) fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg, self.now);
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.effects.push(effect.clone());
            match effect {
                Effect::Load { guide, languages } => {
                    let result = self.content.open(&guide, &languages).map(|(library, _)| Box::new(library));
                    self.send(Msg::Loaded { guide, result });
                }
                Effect::Append(_) => {
                    let number =
                        self.effects.iter().filter(|effect| matches!(effect, Effect::Append(_))).count();
                    self.send(Msg::Saved(number as u64));
                }
                _ => {}
            }
        }
    }

    /// Lets minutes pass; the program wakes when it asked to.
    pub(crate) fn wait(&mut self, minutes: u64) -> &mut Self {
        let end = self.now.since_start + minutes * 60_000;
        while let Some(deadline) = wake_at(&self.model).filter(|deadline| *deadline <= end) {
            self.pass(deadline);
            self.send(Msg::Tick);
        }
        self.pass(end);
        self
    }

    fn pass(&mut self, to: u64) {
        let minutes = (to / 60_000) - (self.now.since_start / 60_000);
        self.now =
            Now { since_start: to, clock: self.now.clock.later(u16::try_from(minutes).expect("minutes")) };
    }

    pub(crate) fn talk(&self) -> &Talk {
        self.model.talk().expect("a session is open")
    }

    pub(crate) fn session(&self) -> &Session {
        &self.talk().session
    }

    pub(crate) fn screen(&self) -> Screen {
        screen(&self.model)
    }

    /// Where the session is, in a few letters: `open/hello ask 2`, `open/chooser`, with `*` while only said.
    pub(crate) fn at(&self) -> String {
        let place = &self.session().place;
        let position = &place.position;
        let phase = position.phase.as_str();
        let spot = match &position.spot {
            Spot::Line { card, list, line } => {
                let list = format!("{list:?}").to_lowercase();
                let mark = if place.is_shown { "!" } else { "" };
                format!("{} {list} {}{mark}", card.name(), line + 1)
            }
            Spot::Checklist(id) => format!("[{id}]"),
            Spot::Phase => "phase".to_owned(),
            Spot::Waiting => "waiting".to_owned(),
            Spot::Chooser if place.is_shown => "chooser!".to_owned(),
            Spot::Chooser => "chooser".to_owned(),
            Spot::Plan => "plan".to_owned(),
            Spot::Map => {
                if place.is_shown {
                    "map!".to_owned()
                } else {
                    "map".to_owned()
                }
            }
        };
        let detour = place.detour.map_or(String::new(), |detour| format!(" ({detour:?})"));
        format!("{phase}/{spot}{detour}")
    }

    /// What everyone sees, in a few words.
    pub(crate) fn seen(&self) -> String {
        face(&sammanhang::app::shared_scene(&self.model, self.talk()).face)
    }

    /// Other screens show the session now.
    pub(crate) fn others(&mut self, shared: usize, facilitator: usize, interpreter: usize) -> &mut Self {
        self.send(Msg::Others(Others { shared, facilitator, interpreter, pages: 1 }));
        self
    }

    /// What the shared view of another screen shows, in a few words.
    pub(crate) fn seen_elsewhere(&self) -> String {
        let sight = sammanhang::app::shared_sight(&self.model).expect("a session is open");
        if sight.is_blank {
            return "<blank>".to_owned();
        }
        match &sight.safety {
            Some(_) => "<safety>".to_owned(),
            None => face(&sight.scene.face),
        }
    }

    pub(crate) fn notice(&self) -> Option<&'static str> {
        self.model.notice.as_ref().map(|notice| notice.message)
    }
}

fn face(face: &Face) -> String {
    match face {
        Face::Picture(picture, _) => format!("<{picture:?}>"),
        Face::Listen => "<listen>".to_owned(),
        Face::Line(both, ..) => format!("{} | {}", both.facilitator.text, rendering(&both.participant)),
        Face::Chooser { cards, cursor, .. } => {
            let titles: Vec<String> =
                cards.iter().map(|card| card.title.facilitator.text.to_string()).collect();
            format!("<choose {} {cursor:?}>", titles.join(", "))
        }
        Face::Map(map) => {
            let titles = |of: &[sammanhang::domain::scene::Both]| {
                of.iter().map(|both| both.facilitator.text.to_string()).collect::<Vec<_>>().join(", ")
            };
            let one = |both: &Option<sammanhang::domain::scene::Both>| titles(both.as_slice());
            let here = &map.here.facilitator.text;
            format!("<map {} [{here}] {} / {}>", titles(&map.way), one(&map.next), one(&map.over_any))
        }
        Face::Plan(plan) => {
            format!("<plan {}>", plan.rows.iter().map(|row| row.lines.len()).sum::<usize>())
        }
    }
}

fn rendering(rendering: &sammanhang::domain::scene::Rendering) -> String {
    use sammanhang::domain::scene::Rendering;
    match rendering {
        Rendering::Text(shown) => shown.text.to_string(),
        Rendering::InterpreterSays => "…".to_owned(),
        Rendering::Same => "=".to_owned(),
    }
}

pub(crate) fn key(name: &str) -> Key {
    let code = match name {
        "Space" => Code::Char(' '),
        "Enter" => Code::Enter,
        "Esc" => Code::Esc,
        "Tab" => Code::Tab,
        "Backspace" => Code::Backspace,
        "Delete" => Code::Delete,
        "Left" => Code::Left,
        "Right" => Code::Right,
        "Up" => Code::Up,
        "Down" => Code::Down,
        "PageUp" => Code::PageUp,
        "PageDown" => Code::PageDown,
        "Ctrl-C" => return Key::ctrl('c'),
        _ if name.len() > 1 && name.starts_with('F') => Code::F(name[1..].parse().expect("a function key")),
        _ => {
            let mut characters = name.chars();
            let character = characters.next().expect("a key");
            assert!(characters.next().is_none(), "no key is called {name}");
            Code::Char(character)
        }
    };
    Key::new(code)
}
