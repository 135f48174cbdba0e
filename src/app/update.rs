//! `update` alone changes the Model; whatever touches the world is returned as an [`Effect`].
//!
//! This file sorts messages; what each command does stands in the files beside it.

mod begin;
mod home;
mod lists;
mod others;
mod safety;
mod talk;
mod typing;
mod views;

use crate::domain::scene::{Hit, Notice};
use crate::domain::session::{Dark, Event, Stamped};

use super::command::{Command, Where, by_id};
use super::key::{Code, Key};
use super::keymap;
use super::model::{Focus, ListKind, Model, Stage, Talk, Top, View};
use super::msg::{Effect, Msg, Now, THEMES};
use super::state::{State, is_check_back, state};

pub use begin::start;

/// Takes a message in, and says what is to be done.
pub fn update(model: &mut Model, msg: Msg, now: Now) -> Vec<Effect> {
    if now.clock != model.now.clock {
        model.minute_began = now;
    }
    model.now = now;
    let mut effects = Vec::new();
    match msg {
        Msg::Key(key) => {
            touch(model);
            press(model, key, &mut effects);
        }
        Msg::Pointed(hit) => {
            touch(model);
            point(model, &hit, &mut effects);
        }
        Msg::Scrolled(is_down) => {
            touch(model);
            scroll(model, is_down, &mut effects);
        }
        Msg::Pasted(text) => {
            touch(model);
            typing::paste(model, &text);
        }
        Msg::Tick => tick(model),
        Msg::Others(others) => others::changed(model, others),
        Msg::CannotBeFollowed => others::cannot(model),
        Msg::Remote(remote) => others::remote(model, remote, &mut effects),
        Msg::WindowOpened(is_open) => {
            let message = if is_open { "notice-window-opened" } else { "notice-window-failed" };
            model.notice = Some(Notice::new(message));
        }
        Msg::TerminalChecked(terminals) => model.remembered.terminals = terminals,
        Msg::TakeHomeWritten(Some(path)) => {
            record(model, Event::PlanKept, &mut effects);
            model.notice = Some(Notice { text: Some(path), ..Notice::new("notice-take-home") });
        }
        Msg::TakeHomeWritten(None) => model.notice = Some(Notice::new("notice-take-home-failed")),
        Msg::Drawn { pages, line_pages } => {
            model.pages = pages.max(1);
            model.line_pages = line_pages.max(1);
            model.page = model.page.min(model.pages - 1);
        }
        Msg::Loaded { guide, result } => begin::loaded(model, &guide, result, &mut effects),
        Msg::Saved(number) => {
            if let Stage::Talk(talk) = &mut model.stage {
                talk.saved = talk.saved.max(number);
                talk.not_saved_since = None;
            }
        }
        Msg::SaveFailed => {
            if let Stage::Talk(talk) = &mut model.stage {
                talk.not_saved_since = talk.not_saved_since.or(Some(now.clock));
            }
        }
    }
    effects
}

fn touch(model: &mut Model) {
    model.touched = model.now;
    model.notice = None;
}

fn press(model: &mut Model, key: Key, effects: &mut Vec<Effect>) {
    let place = model.place();
    if let Some(Top::List(ListKind::Menu, _)) = model.top
        && typed(key).is_some_and(|letter| letter != ' ')
        && let Some(command) = keymap::command(key, Where::Talk, model.direction())
    {
        // The menu shows each command's key: it works there too.
        model.top = None;
        dispatch(model, command, effects);
        return;
    }
    match keymap::command(key, place, model.direction()) {
        Some(command) => dispatch(model, command, effects),
        None if place.is_typing() => typing::press(model, key),
        None => {}
    }
}

/// Does a command, if it applies here and now.
fn dispatch(model: &mut Model, command: Command, effects: &mut Vec<Effect>) {
    match state(model, command) {
        State::Ready => perform(model, command, effects),
        State::NotNow => model.notice = Some(Notice::new(why_not(model, command))),
        State::Elsewhere => {}
    }
}

/// Says that a command does nothing now; of the map, where the place is chosen: not in a list that everyone sees.
fn why_not(model: &Model, command: Command) -> &'static str {
    let is_unplaced = |talk: &Talk| talk.library.map.is_some() && model.walk(talk).page_here().is_none();
    match model.talk() {
        Some(talk) if command == Command::ShowMap && is_unplaced(talk) => {
            if talk.is_seen_by_everyone() {
                "notice-map-no-place-here"
            } else {
                "notice-map-no-place"
            }
        }
        _ => "notice-not-now",
    }
}

fn perform(model: &mut Model, command: Command, effects: &mut Vec<Effect>) {
    match (command, model.place()) {
        (Command::Interrupt, _) => effects.push(Effect::Quit(130)),
        (Command::Redraw, _) => effects.push(Effect::Redraw),
        (Command::Blank, _) => blank(model, effects),
        (Command::Safety, _) => safety::open(model),
        (Command::Theme, _) => change_theme(model, effects),
        (Command::Help, Where::Reading) | (Command::Close, _) => views::close(model),
        (Command::Help, _) => open(model, Top::Help),
        (Command::PageOn, place) => {
            model.page = (model.page + 1).min(model.pages.saturating_sub(1));
            if matches!(place, Where::Safety | Where::SafetySteps) && others::turn_page(model) {
                others::tell_page(model);
            }
        }
        (Command::PageBack, place) => {
            model.page = model.page.saturating_sub(1);
            if matches!(place, Where::Safety | Where::SafetySteps) {
                model.others_page = model.others_page.saturating_sub(1);
            }
        }
        (Command::Up, _) => lists::step(model, false),
        (Command::Down, _) => lists::step(model, true),
        (Command::End, Where::SafetySteps) if model.talk().is_none() => effects.push(Effect::Quit(0)),
        (_, Where::Home | Where::HomeTyping | Where::GateQuestion | Where::Gate) => {
            home::perform(model, command, effects);
        }
        (Command::Choose, Where::List | Where::Confirm) => lists::choose(model, effects),
        (Command::Choose, Where::GoTo | Where::Edit) => typing::accept(model, effects),
        _ => talk::perform(model, command, effects),
    }
}

/// Makes the shared view dark, or brings it back: this screen, or where it is the facilitator's own, the others alone.
/// The dark lies on Safety: that is closed.
fn blank(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(talk) = model.talk() else { return };
    let dark = if model.is_shared_elsewhere(talk) { Dark::OtherScreens } else { Dark::Everywhere };
    // What other screens showed before they went away is no dark that can be seen here.
    let is_seen_dark = matches!(talk.session.dark, Some(it) if it == dark || it == Dark::Everywhere);
    let is_dark = is_seen_dark && !talk.has_safety();
    if let Stage::Talk(talk) = &mut model.stage {
        (talk.shows_safety, talk.shows_safety_steps) = (false, false);
    }
    record(model, Event::Darkened((!is_dark).then_some(dark)), effects);
}

/// Goes on to the next theme, and remembers it.
fn change_theme(model: &mut Model, effects: &mut Vec<Effect>) {
    let at = THEMES.iter().position(|theme| *theme == model.theme).map_or(0, |at| at + 1);
    model.theme = THEMES.get(at).copied().unwrap_or("dark");
    model.remembered.theme = Some(model.theme.to_owned());
    effects.push(Effect::UseTheme(model.theme));
    effects.push(Effect::WriteChoices(model.remembered.clone()));
}

fn point(model: &mut Model, hit: &Hit, effects: &mut Vec<Effect>) {
    if model.is_blank() {
        blank(model, effects);
        return;
    }
    match hit {
        Hit::Command(id) => {
            if let Some(command) = by_id(id) {
                dispatch(model, command, effects);
            }
        }
        Hit::Choice(row @ (0 | 1)) if is_answer(model) => {
            let command = if *row == 0 { Command::Confirmed } else { Command::Corrected };
            dispatch(model, command, effects);
        }
        Hit::Choice(row) => {
            if lists::set_cursor(model, *row) {
                dispatch(model, Command::Choose, effects);
            }
        }
        Hit::Phase(phase) => {
            if matches!(model.place(), Where::Talk | Where::TalkList) {
                talk::open_phase(model, phase, effects);
            }
        }
    }
}

/// Whether what can be pointed at is the answer to a summary.
fn is_answer(model: &Model) -> bool {
    model.place() == Where::Talk && model.talk().is_some_and(|talk| is_check_back(&model.walk(talk)))
}

fn scroll(model: &mut Model, is_down: bool, effects: &mut Vec<Effect>) {
    let command = match model.place() {
        Where::Home | Where::Gate | Where::List | Where::Confirm | Where::GoTo | Where::HomeTyping => {
            if is_down {
                Command::Down
            } else {
                Command::Up
            }
        }
        Where::Reading | Where::Safety | Where::SafetySteps | Where::GateQuestion => {
            if is_down {
                Command::PageOn
            } else {
                Command::PageBack
            }
        }
        Where::Talk
        | Where::TalkList
        | Where::Paused
        | Where::PrivatePage
        | Where::Edit
        | Where::Blank
        | Where::Following
        | Where::Preview
        | Where::TerminalCheck
        | Where::Goodbye => return,
    };
    dispatch(model, command, effects);
}

/// An idle private view on everyone's screen goes back to the shared one.
fn tick(model: &mut Model) {
    if super::idle_deadline(model).is_some_and(|deadline| model.now.since_start >= deadline)
        && let Stage::Talk(talk) = &mut model.stage
    {
        talk.view = View::Shared;
        talk.pending = None;
        talk.shows_safety_steps = false;
        talk.shows_coverage = false;
        talk.cursor = None;
        model.top = None;
        model.page = 0;
    }
}

/// Opens something on top, from its first page.
fn open(model: &mut Model, top: Top) {
    model.top = Some(top);
    model.page = 0;
}

/// Takes an event into the session and hands it to the journal.
fn record(model: &mut Model, event: Event, effects: &mut Vec<Effect>) {
    let stamped = Stamped { at: model.now.since_start, clock: model.now.clock, event };
    let Stage::Talk(talk) = &mut model.stage else { return };
    if matches!(stamped.event, Event::Thawed(_) | Event::Changed(_) | Event::Marked { .. }) {
        // Another language, a line that is wrong: what is held is made anew from its place.
        talk.held = None;
    }
    talk.session.apply(&stamped);
    effects.push(Effect::Append(Box::new(Stamped {
        event: stamped.event.without_typed_text(),
        ..stamped.clone()
    })));
    talk.events.push(stamped);
}

/// Opens a list with its first row highlighted.
fn open_list(model: &mut Model, kind: ListKind) {
    let first = lists::first_row(model, kind);
    open(model, Top::List(kind, first));
}

/// Whether a key is a plain character to be typed.
fn typed(key: Key) -> Option<char> {
    match key {
        Key { code: Code::Char(character), ctrl: false, alt: false } if !character.is_control() => {
            Some(character)
        }
        _ => None,
    }
}

/// Returns the question that is being asked on Home.
fn asked(model: &Model) -> Option<(crate::domain::scene::HomeQuestion, usize)> {
    match &model.stage {
        Stage::Home(home) => match home.focus {
            Focus::Asking(question, cursor, _) => Some((question, cursor)),
            Focus::Overview(_) => None,
        },
        Stage::Gate(..) | Stage::Talk(_) => None,
    }
}
