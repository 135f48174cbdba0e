//! From what was asked on the command line to a running session, and its exit code.
//!
//! Knows the order in which things are made ready: everything that can fail and be told comes before the screen.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::arrivals;
use super::checking::Checking;
use super::choices;
use super::clock::Clock;
use super::dialogue::Dialogue;
use super::drawing::Drawing;
use super::folders::Folders;
use super::following::Following;
use super::link;
use super::naming;
use super::os;
use super::papers::Papers;
use super::previewing::{Desk, Previewing};
use super::publish::Publisher;
use super::run::Run;
use super::runtime::Runtime;
use super::settings::{self, Order, Settings};
use super::sockets;
use super::surroundings::{Surroundings, Ways};
use super::terminal::Terminal;
use super::tmux;
use super::window::{self, Window};
use crate::app;
use crate::app::msg::{Begin, Remembered, Waiting};
use crate::app::start::Start;
use crate::cli::{
    self, BidiChoice, Chosen, Fault, FollowRequest, Launch, PreviewChoice, PreviewRequest, Request,
    ThemeChoice,
};
use crate::content::Content;
use crate::domain::language::{Language, Tag};
use crate::domain::library::{Index, Library};
use crate::domain::session::{Choices, Event, ScreenUse, Stamped};
use crate::domain::terminal::Way;
use crate::follow::Follower;
use crate::locale::{Languages, Words};
use crate::preview::Preview;
use crate::preview::model::Own;
use crate::terminal_check::Check;

/// What every screen of the program begins with.
struct Ground {
    clock: Clock,
    ways: Ways,
    way: Way,
    folders: Folders,
    settings: Settings,
    words: Words,
    terminal: Terminal,
    remembered: Remembered,
    theme: &'static str,
}

impl Ground {
    /// Reads what the environment and the person say, and takes the terminal.
    fn prepare(
        asked: &Launch,
        words: &Words,
        languages: &Languages,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<Self, Fault> {
        let clock = Clock::start();
        os::harden();
        let text = |name: &str| variable(name).and_then(|value| value.into_string().ok());
        let surroundings = Surroundings::read(text, tmux::ask(text).as_ref());
        let folders = Folders::find(&variable);
        let (settings, problems) = folders
            .settings
            .as_deref()
            .map(|path| settings::read(path, |id| words.say(id)))
            .unwrap_or_default();
        let words = speaking(words, asked, &settings, languages);
        let remembered = folders.choices.as_deref().map(choices::read).unwrap_or_default();
        let order = asked.bidi.map_or(settings.bidi, order);
        let theme = surroundings.theme(
            asked.theme.map(theme),
            settings.theme.as_deref(),
            remembered.theme.as_deref(),
        );
        let ways = Ways { surroundings, order, ethiopic_spacing: settings.ethiopic_spacing };
        let way = ways.way(&remembered);
        let terminal = Terminal::open(ways.surroundings.term.as_deref(), ways.told(way))?;
        for problem in &problems {
            // It stands above the session when that is over; a session starts whatever it says.
            io::stderr().write_all(cli::report::human(problem, &words).as_bytes()).ok();
        }
        Ok(Self { clock, ways, way, folders, settings, words, terminal, remembered, theme })
    }
}

/// Holds the session that `request` asks for, and returns the exit code; `chosen` is what a `run` has chosen,
/// `index` what the content has.
///
/// `words` are the interface's; the person's settings may name another language where the command line does not.
///
/// # Errors
/// What must be told instead: nothing has been drawn, and the terminal is as it was found.
pub fn launch(
    request: &Request,
    chosen: Option<Chosen>,
    (content, index): (Content, Index),
    words: &Words,
    languages: &Languages,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<u8, Fault> {
    let asked = &request.launch().cloned().unwrap_or_default();
    let ground = Ground::prepare(asked, words, languages, &variable)?;
    let folder = ground.folders.runtime();
    let (runtime, waiting) = Runtime::open(folder.clone());
    if matches!(request, Request::Resume(_)) && waiting.is_empty() {
        return Err(Fault::NothingWaits);
    }
    let begin = begin(request, chosen, &ground.settings, &waiting);
    let library = library(&begin, &content, &waiting)?;
    let window = Window::find(ground.settings.window_command.as_deref(), &variable);
    let start = Start {
        languages: known(languages, &index, &chosen_now(&begin, &waiting)),
        begin,
        index,
        interface: at_home(asked, &ground.remembered, &ground.words),
        remembered: ground.remembered,
        mark: ground.ways.surroundings.emulator.mark.clone(),
        settings: ground.settings.session,
        theme: ground.theme,
        waiting,
        library,
        can_save: runtime.can_save(),
        can_open_window: window.is_some(),
        follow_command: window::command("follow", &variable),
        check_command: check_command(asked.content.as_deref(), &variable),
        code: naming::code(),
    };
    let now = ground.clock.now();
    let (model, first) = app::start(start, now);
    let panic = ground.words.say("edge-panic");
    let (door, inbox) = arrivals::open().map_err(|_| Fault::NotATerminal)?;
    let dialogue = Dialogue {
        model,
        content,
        drawing: Drawing::new(ground.words, languages.clone(), ground.theme, ground.ways.setting(ground.way)),
        runtime,
        choices: ground.folders.choices,
        window,
        is_checking: false,
        ways: ground.ways,
        papers: ground.folders.home.map(|home| Papers { home }),
        publisher: Publisher::new(folder, door.clone()),
    };
    let fills = dialogue.ways.surroundings.fills();
    let run =
        Run::begin(dialogue.begun(first, now), (door, inbox), ground.clock, ground.terminal, panic, fills);
    Ok(u8::try_from(run.map_err(|_| Fault::NotATerminal)?.run()).unwrap_or(cli::FAILURE))
}

/// Follows a session in this window, and returns the exit code.
///
/// # Errors
/// What must be told instead: nothing has been drawn, and the terminal is as it was found.
pub fn follow(
    request: &FollowRequest,
    words: &Words,
    languages: &Languages,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<u8, Fault> {
    let ground = Ground::prepare(&request.launch, words, languages, &variable)?;
    let places = ground.folders.places();
    if let Some(folder) = sockets::anothers(&places) {
        return Err(Fault::AnothersFolder(folder.display().to_string()));
    }
    let panic = ground.words.say("edge-panic");
    let drawing =
        Drawing::new(ground.words, languages.clone(), ground.theme, ground.ways.setting(ground.way));
    let (door, inbox) = arrivals::open().map_err(|_| Fault::NotATerminal)?;
    let link =
        link::begin(places, request.view, request.controls, door.clone()).map_err(|_| Fault::NotATerminal)?;
    let follower = Follower::new(request.controls, ground.theme, drawing.direction());
    let following = Following { follower, drawing, link };
    let fills = ground.ways.surroundings.fills();
    let run = Run::begin(following, (door, inbox), ground.clock, ground.terminal, panic, fills);
    Ok(u8::try_from(run.map_err(|_| Fault::NotATerminal)?.run()).unwrap_or(cli::FAILURE))
}

/// Previews a translation, and returns the exit code.
///
/// # Errors
/// What must be told instead: nothing has been drawn, and the terminal is as it was found.
pub fn preview(
    request: &PreviewRequest,
    choice: PreviewChoice,
    (content, index): (Content, Index),
    words: &Words,
    languages: &Languages,
    variable: impl Fn(&str) -> Option<OsString> + 'static,
) -> Result<u8, Fault> {
    let ground = Ground::prepare(&request.launch, words, languages, &variable)?;
    let named = request.launch.content.clone();
    let folders: Vec<PathBuf> = ground.folders.cards.iter().chain(&named).cloned().collect();
    let is_named = named.is_some();
    let own = Own { folder: named.or(ground.folders.cards).unwrap_or_default(), is_named };
    let panic = ground.words.say("edge-panic");
    let mut drawing =
        Drawing::new(ground.words, languages.clone(), ground.theme, ground.ways.setting(ground.way));
    let interface = drawing.words().0.language().tag.clone();
    drawing.speak(&interface, &choice.language);
    let asked: Vec<Tag> =
        [Some(&choice.language), choice.against.as_ref()].into_iter().flatten().cloned().collect();
    let all = known(languages, &index, &asked);
    let spoken = (choice.language, choice.against);
    let preview = Preview::new(spoken, all, own, ground.theme, drawing.direction());
    let desk = Desk::new(content, choice.target, asked);
    let (door, inbox) = arrivals::open().map_err(|_| Fault::NotATerminal)?;
    let previewing = Previewing::begin(preview, drawing, desk, folders, door.clone(), variable);
    let previewing = previewing.map_err(|_| Fault::NotATerminal)?;
    let fills = ground.ways.surroundings.fills();
    let run = Run::begin(previewing, (door, inbox), ground.clock, ground.terminal, panic, fills);
    Ok(u8::try_from(run.map_err(|_| Fault::NotATerminal)?.run()).unwrap_or(cli::FAILURE))
}

/// Lets a person check how text reads in this terminal, and returns the exit code.
///
/// # Errors
/// What must be told instead: nothing has been drawn, and the terminal is as it was found.
pub fn check_terminal(
    launch: &Launch,
    words: &Words,
    languages: &Languages,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<u8, Fault> {
    let ground = Ground::prepare(launch, words, languages, &variable)?;
    let panic = ground.words.say("edge-panic");
    let drawing =
        Drawing::new(ground.words, languages.clone(), ground.theme, ground.ways.setting(ground.way));
    let emulator = ground.ways.surroundings.emulator.clone();
    let before = ground.remembered.checked(&emulator.mark).cloned();
    let way = (ground.way, ground.ways.is_set());
    let all = languages.all().to_vec();
    let check = Check::new(emulator, all, way, before, ground.theme, drawing.direction());
    let checking = Checking { check, drawing, choices: ground.folders.choices, way: ground.way };
    let (door, inbox) = arrivals::open().map_err(|_| Fault::NotATerminal)?;
    let fills = ground.ways.surroundings.fills();
    let run = Run::begin(checking, (door, inbox), ground.clock, ground.terminal, panic, fills);
    Ok(u8::try_from(run.map_err(|_| Fault::NotATerminal)?.run()).unwrap_or(cli::FAILURE))
}

/// The command line's language goes before the settings', which goes before the environment's.
fn speaking(words: &Words, asked: &Launch, settings: &Settings, languages: &Languages) -> Words {
    let set = settings.language.as_deref().filter(|_| asked.interface.is_none());
    match set.and_then(|name| languages.interface(name)) {
        Some(tag) => Words::load(&tag, languages),
        None => Words::load(&words.language().tag, languages),
    }
}

/// The language that Home begins in: what the command line says goes before what was chosen last.
fn at_home(asked: &Launch, remembered: &Remembered, words: &Words) -> Tag {
    let last = remembered.facilitator.clone().filter(|_| asked.interface.is_none());
    last.unwrap_or_else(|| words.language().tag.clone())
}

fn order(choice: BidiChoice) -> Order {
    match choice {
        BidiChoice::Auto => Order::Auto,
        BidiChoice::App => Order::App,
        BidiChoice::Terminal => Order::Terminal,
    }
}

fn theme(choice: ThemeChoice) -> &'static str {
    match choice {
        ThemeChoice::Dark => "dark",
        ThemeChoice::Light => "light",
        ThemeChoice::Contrast => "contrast",
        ThemeChoice::Mono => "mono",
    }
}

fn begin(request: &Request, chosen: Option<Chosen>, settings: &Settings, waiting: &[Waiting]) -> Begin {
    match (request, chosen) {
        (_, Some(chosen)) => {
            let screen = match chosen.screen {
                ScreenUse::Everyone => settings.screen.unwrap_or_default(),
                ScreenUse::OnlyMe => ScreenUse::OnlyMe,
            };
            let choices = Choices {
                screen,
                address: chosen.address,
                interpreting: chosen.interpreting,
                stage: chosen.stage,
                until: chosen.until,
                drafts_were_read: chosen.drafts,
                ..Choices::new(chosen.language, chosen.participant)
            };
            Begin::Run { guide: chosen.guide, choices: Box::new(choices) }
        }
        (Request::Resume(_), None) if !waiting.is_empty() => Begin::Resume,
        _ => Begin::Home,
    }
}

/// Opens what is certain to be needed, so that a broken guide is told before the screen is taken.
fn library(begin: &Begin, content: &Content, waiting: &[Waiting]) -> Result<Option<Box<Library>>, Fault> {
    let (guide, choices) = match (begin, waiting.first().and_then(|waiting| waiting.events.first())) {
        (Begin::Run { guide, choices }, _) => (guide, &**choices),
        (Begin::Resume, Some(Stamped { event: Event::Started { guide, choices, .. }, .. })) => {
            (guide, choices)
        }
        _ => return Ok(None),
    };
    let languages = [choices.facilitator.clone(), choices.participant.clone()];
    match content.open(guide, &languages) {
        Ok((library, _)) => Ok(Some(Box::new(library))),
        Err(_) => Err(Fault::BrokenGuide(guide.as_str().to_owned())),
    }
}

/// What a person types to see what is wrong in the content that was asked for.
fn check_command(content: Option<&Path>, variable: impl Fn(&str) -> Option<OsString>) -> String {
    let check = window::command("check", variable);
    match content.map(|folder| folder.display().to_string()) {
        Some(folder) if folder.contains(char::is_whitespace) => format!("{check} --content '{folder}'"),
        Some(folder) => format!("{check} --content {folder}"),
        None => check,
    }
}

/// The languages of the table, then those that only some text exists in, that were asked for, or that nobody lists.
fn known(languages: &Languages, index: &Index, asked: &[Tag]) -> Vec<Language> {
    let mut all = languages.all().to_vec();
    let unlisted = languages.pseudo().iter().map(|language| &language.tag);
    for tag in index.languages.iter().chain(asked).chain(unlisted) {
        if all.iter().all(|language| language.tag != *tag) {
            all.push(languages.get(tag));
        }
    }
    all
}

/// The languages of the session that begins, and of those that wait.
fn chosen_now(begin: &Begin, waiting: &[Waiting]) -> Vec<Tag> {
    let waiting = waiting.iter().filter_map(|waiting| {
        let Event::Started { choices, .. } = &waiting.events.first()?.event else { return None };
        Some(choices)
    });
    let run = match begin {
        Begin::Run { choices, .. } => Some(&**choices),
        Begin::Home | Begin::Resume => None,
    };
    let choices = waiting.chain(run);
    choices.flat_map(|choices| [choices.facilitator.clone(), choices.participant.clone()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::card::{Address, Stage};
    use crate::domain::guide::Interpreting;
    use crate::domain::id::GuideId;

    #[test]
    fn home_begins_in_the_language_that_was_asked_for_else_in_the_last_one() {
        let words = Words::load(&Tag::new("en"), &Languages::embedded().0);
        let begun = |interface: Option<&str>, last: Option<&str>| {
            let asked = Launch { interface: interface.map(str::to_owned), ..Launch::default() };
            let remembered = Remembered { facilitator: last.map(Tag::new), ..Remembered::default() };
            at_home(&asked, &remembered, &words).to_string()
        };
        assert_eq!(begun(Some("en"), Some("sv")), "en");
        assert_eq!(begun(None, Some("sv")), "sv");
        assert_eq!(begun(None, None), "en");
    }

    #[test]
    fn a_place_that_was_asked_for_is_where_the_session_begins() {
        let language = Tag::new("sv");
        let chosen = Chosen {
            guide: GuideId::new("check-in"),
            language: language.clone(),
            participant: language,
            interpreting: Interpreting::None,
            stage: Some(Stage::Refusal),
            screen: ScreenUse::OnlyMe,
            until: None,
            address: Address::default(),
            drafts: false,
        };
        let begun = begin(&Request::Version, Some(chosen), &Settings::default(), &[]);
        let Begin::Run { choices, .. } = begun else { panic!("a session") };
        assert_eq!(choices.stage, Some(Stage::Refusal));
    }
}
