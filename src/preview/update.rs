//! Keys, and what is to be done.
//!
//! Knows the command table.

use super::find::{self, Sought};
use super::model::{FRAMES, Look, Preview, Top, Wish, first_line, lines};
use super::{review, scene};
use crate::app::command::{Command, Row, TABLE, Where, by_id, row_of};
use crate::app::key::{Code, Key};
use crate::app::keymap;
use crate::app::msg::{Msg, THEMES};
use crate::domain::card::Address;
use crate::domain::id::CardId;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{Hit, Notice};

/// The most characters that are typed to find a card.
const LONGEST: usize = 200;

/// Takes in a key, a click or what drawing has shown.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other messages are the session's own")]
pub fn update(preview: &mut Preview, msg: &Msg) -> Vec<Wish> {
    let mut wishes = Vec::new();
    match msg {
        Msg::Key(key) => press(preview, *key, &mut wishes),
        Msg::Pointed(Hit::Command(id)) => {
            preview.notice = None;
            if let Some(command) = by_id(id) {
                perform(preview, command, &mut wishes);
            }
        }
        Msg::Pointed(Hit::Choice(row)) => {
            let Some(Top::Menu(cursor) | Top::GoTo(_, cursor) | Top::Marking(cursor)) = &mut preview.top
            else {
                return wishes;
            };
            *cursor = *row;
            perform(preview, Command::Choose, &mut wishes);
        }
        Msg::Scrolled(is_down) => {
            let command = match (&preview.top, is_down) {
                (None, true) if preview.look == Look::Beside => Command::Next,
                (None, false) if preview.look == Look::Beside => Command::Previous,
                (_, true) => Command::PageOn,
                (_, false) => Command::PageBack,
            };
            perform(preview, command, &mut wishes);
        }
        Msg::Pasted(text) => insert(preview, text),
        Msg::Drawn { pages, .. } => {
            preview.pages = (*pages).max(1);
            preview.page = preview.page.min(preview.pages - 1);
        }
        _ => {}
    }
    wishes
}

fn press(preview: &mut Preview, key: Key, wishes: &mut Vec<Wish>) {
    preview.notice = None;
    let place = preview.place();
    match keymap::command(key, place, preview.direction) {
        Some(command) => perform(preview, command, wishes),
        None if place.is_typing() => type_key(preview, key),
        // The menu shows each command's key: it works there too.
        None if matches!(preview.top, Some(Top::Menu(_))) => {
            if let Some(command) = keymap::command(key, Where::Preview, preview.direction) {
                preview.top = None;
                perform(preview, command, wishes);
            }
        }
        None => {}
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other keys write nothing")]
fn type_key(preview: &mut Preview, key: Key) {
    match key.code {
        Code::Char(character) if !key.ctrl && !key.alt => insert(preview, &character.to_string()),
        Code::Backspace => match &mut preview.top {
            Some(Top::GoTo(query, cursor)) => {
                query.pop();
                *cursor = 0;
            }
            Some(Top::Review(review)) => review.rub_out(),
            Some(Top::Help | Top::Findings | Top::Menu(_) | Top::Marking(_)) | None => {}
        },
        _ => {}
    }
}

fn insert(preview: &mut Preview, text: &str) {
    match &mut preview.top {
        Some(Top::GoTo(query, cursor)) => {
            let room = LONGEST.saturating_sub(query.chars().count());
            let safe = text.chars().filter(|character| SafeText::new(&character.to_string()).is_ok());
            query.extend(safe.take(room));
            *cursor = 0;
        }
        Some(Top::Review(review)) => review.write(text),
        Some(Top::Help | Top::Findings | Top::Menu(_) | Top::Marking(_)) | None => {}
    }
}

/// Whether a command does something here and now; read by help, menu and footer too.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others always apply where they have a key")]
#[must_use]
pub(super) fn is_ready(preview: &Preview, command: Command) -> bool {
    let is_card = preview.look != Look::Progress;
    match command {
        Command::Next | Command::Previous => is_card || preview.pages > 1,
        Command::FrameSize => matches!(preview.look, Look::Shared | Look::Interpreter),
        Command::EditFile => preview.here().is_some(),
        Command::MarkReviewed => is_card && preview.here().is_some(),
        Command::ChangeAddress => {
            matches!(preview.look, Look::Shared | Look::Interpreter) && find::has_feminine(preview)
        }
        Command::Help => !matches!(preview.top, Some(Top::Review(_))),
        Command::PageOn | Command::PageBack => preview.pages > 1,
        Command::ListFindings => is_card && preview.here().is_some() || scene::broken(preview).is_some(),
        Command::Close => preview.top.is_some(),
        _ => true,
    }
}

/// Returns the commands of the menu, with their rows.
pub(super) fn menu() -> impl Iterator<Item = &'static Row> {
    let is_plain = |row: &&Row| {
        !matches!(row.command, Command::Menu | Command::Redraw | Command::Interrupt)
            && row.keys(Where::Preview).next().is_some()
    };
    TABLE.iter().filter(is_plain)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other commands have no key here")]
fn perform(preview: &mut Preview, command: Command, wishes: &mut Vec<Wish>) {
    match command {
        Command::Next | Command::Previous if preview.look == Look::Progress => {
            turn(preview, command == Command::Next);
        }
        // What is larger than the box is read to its end before the next line comes.
        Command::Next if preview.look != Look::Beside && preview.page + 1 < preview.pages => {
            turn(preview, true);
        }
        Command::Next => step(preview, true),
        Command::Previous => step(preview, false),
        Command::NextCard => go_by(preview, true),
        Command::PreviousCard => go_by(preview, false),
        Command::NextFinding => seek(preview, Sought::Finding, "notice-no-finding", wishes),
        Command::NextMissing => seek(preview, Sought::Missing, "notice-none-missing", wishes),
        Command::NextStale => seek(preview, Sought::Stale, "notice-none-stale", wishes),
        Command::ListFindings if is_ready(preview, command) => open(preview, Top::Findings),
        Command::ShowBeside => look(preview, Look::Beside, wishes),
        Command::ShowShared => look(preview, Look::Shared, wishes),
        Command::ShowInterpreter => look(preview, Look::Interpreter, wishes),
        Command::ShowProgress => look(preview, Look::Progress, wishes),
        Command::NextView => {
            let next = match preview.look {
                Look::Beside => Look::Shared,
                Look::Shared => Look::Interpreter,
                Look::Interpreter | Look::Progress => Look::Beside,
            };
            look(preview, next, wishes);
        }
        Command::FrameSize if is_ready(preview, command) => {
            let next = preview.frame.map_or(0, |frame| frame + 1);
            preview.frame = (next < FRAMES.len()).then_some(next);
            preview.page = 0;
        }
        Command::FrameSize => preview.notice = Some(Notice::new("notice-frame-in-views")),
        Command::EditFile => edit(preview, wishes),
        Command::MarkReviewed if preview.look != Look::Progress => review::open(preview),
        Command::ChangeAddress if is_ready(preview, command) => {
            preview.address = match preview.address {
                Address::Masculine => Address::Feminine,
                Address::Feminine => Address::Masculine,
            };
            preview.page = 0;
        }
        Command::ChangeAddress => preview.notice = Some(Notice::new("notice-no-feminine")),
        Command::GoTo => open(preview, Top::GoTo(String::new(), 0)),
        Command::Menu => open(preview, Top::Menu(0)),
        Command::Help if matches!(preview.top, Some(Top::Review(_))) => {}
        Command::Help if preview.top != Some(Top::Help) => open(preview, Top::Help),
        Command::Help | Command::Close => {
            preview.top = None;
            preview.page = 0;
        }
        Command::PageOn => turn(preview, true),
        Command::PageBack => turn(preview, false),
        Command::Up | Command::Down => point(preview, command == Command::Down),
        Command::Choose => choose(preview, wishes),
        Command::Theme => {
            let at = THEMES.iter().position(|theme| *theme == preview.theme).map_or(0, |at| at + 1);
            preview.theme = THEMES.get(at).copied().unwrap_or("dark");
            wishes.push(Wish::UseTheme(preview.theme));
        }
        Command::Redraw => wishes.push(Wish::Redraw),
        Command::ClosePreview => wishes.push(Wish::Quit(0)),
        Command::Interrupt => wishes.push(Wish::Quit(130)),
        _ => {}
    }
}

fn open(preview: &mut Preview, top: Top) {
    preview.top = Some(top);
    preview.page = 0;
}

fn look(preview: &mut Preview, look: Look, wishes: &mut Vec<Wish>) {
    let counts = look == Look::Progress;
    if counts != (preview.look == Look::Progress) {
        wishes.push(Wish::Count(counts));
    }
    preview.look = look;
    preview.page = 0;
}

fn turn(preview: &mut Preview, is_on: bool) {
    let last = preview.pages.saturating_sub(1);
    preview.page = if is_on { (preview.page + 1).min(last) } else { preview.page.saturating_sub(1) };
}

/// Goes to the next line or the one before, over the edges of cards.
fn step(preview: &mut Preview, is_on: bool) {
    let Some((_, card)) = preview.here() else { return };
    let all: Vec<_> = lines(card).collect();
    let here = all.iter().position(|line| Some(*line) == preview.line).unwrap_or(0);
    let to = if is_on { here.checked_add(1) } else { here.checked_sub(1) };
    if let Some(line) = to.and_then(|to| all.get(to)) {
        preview.line = Some(*line);
        preview.page = 0;
        return;
    }
    let before = preview.card.clone();
    go_by(preview, is_on);
    if !is_on && preview.card != before {
        preview.line = preview.here().and_then(|(_, card)| lines(card).last());
    }
}

/// Goes to the next card or the one before; cards that cannot be shown are passed over.
fn go_by(preview: &mut Preview, is_on: bool) {
    let here = preview.number();
    let ids: Vec<CardId> = if is_on {
        preview.cards.iter().skip(here + 1).cloned().collect()
    } else {
        preview.cards.iter().take(here).rev().cloned().collect()
    };
    match ids.into_iter().find(|id| preview.find(id).is_some()) {
        Some(id) => go(preview, id, None),
        None => {
            preview.notice = Some(Notice::new(if is_on { "notice-last-card" } else { "notice-first-card" }));
        }
    }
}

fn go(preview: &mut Preview, id: CardId, line: super::model::Line) {
    let first = preview.find(&id).and_then(|(_, card)| first_line(card));
    preview.card = Some(id);
    preview.line = line.or(first);
    preview.page = 0;
}

fn seek(preview: &mut Preview, sought: Sought, nothing: &'static str, wishes: &mut Vec<Wish>) {
    match find::next(preview, sought) {
        Some((id, line)) => {
            if preview.look == Look::Progress {
                look(preview, Look::Beside, wishes);
            }
            go(preview, id, line);
        }
        None => preview.notice = Some(Notice::new(nothing)),
    }
}

fn point(preview: &mut Preview, is_down: bool) {
    let last = match &preview.top {
        Some(Top::Menu(_)) => menu().count(),
        Some(Top::GoTo(query, _)) => find::typed(preview, query).len(),
        Some(Top::Marking(_)) => review::CHOICES.len(),
        Some(Top::Help | Top::Findings | Top::Review(_)) | None => return,
    }
    .saturating_sub(1);
    if let Some(Top::Menu(cursor) | Top::GoTo(_, cursor) | Top::Marking(cursor)) = &mut preview.top {
        *cursor = if is_down { (*cursor + 1).min(last) } else { cursor.saturating_sub(1) };
    }
}

fn choose(preview: &mut Preview, wishes: &mut Vec<Wish>) {
    match preview.top.clone() {
        Some(Top::Menu(cursor)) => {
            preview.top = None;
            if let Some(row) = menu().nth(cursor) {
                perform(preview, row.command, wishes);
            }
        }
        Some(Top::GoTo(query, cursor)) => match find::typed(preview, &query).into_iter().nth(cursor) {
            Some(id) => {
                preview.top = None;
                if preview.look == Look::Progress {
                    look(preview, Look::Beside, wishes);
                }
                go(preview, id, None);
            }
            None => preview.notice = Some(Notice::new("go-to-nothing")),
        },
        Some(Top::Marking(cursor)) => review::choose(preview, cursor),
        Some(Top::Review(_)) => review::enter(preview, wishes),
        Some(Top::Help | Top::Findings) | None => {}
    }
}

/// Opens the file at the line at hand; a text of the program's own is only read.
fn edit(preview: &mut Preview, wishes: &mut Vec<Wish>) {
    let Some((shelf, card)) = preview.here() else { return };
    let own = scene::own_file(preview, shelf).display().to_string();
    let told = |message| Some(Notice { text: Some(own.clone()), ..Notice::new(message) });
    let file = match shelf.file() {
        None => {
            let making = review::making(preview, &shelf.proof.unit);
            preview.notice = Some(Notice { text: Some(making), ..Notice::new("notice-no-file") });
            return;
        }
        Some(file) if file.layer == 0 => {
            preview.notice = told("notice-read-only");
            return;
        }
        Some(file) => file,
    };
    let spot = file.cards.iter().find(|(id, _)| *id == card.id).map(|(_, spot)| spot);
    let at = preview.line.zip(spot).map(|(line, spot)| spot.line_of(line));
    // Where the file cannot be read, the fault is what the person wants to see.
    let broken = shelf.broken().and_then(|problem| problem.place.as_ref());
    let broken =
        broken.filter(|place| place.path == file.path).and_then(|place| Some(place.at.as_ref()?.line));
    let line = broken.or(at).unwrap_or(1);
    wishes.push(Wish::Edit { path: file.path.clone(), line });
}

/// Takes in how the editor was left.
pub fn edited(preview: &mut Preview, has_run: bool) {
    if !has_run {
        preview.notice = Some(Notice::new("notice-no-editor"));
    }
}

/// Returns the first key of a command here.
pub(super) fn key_of(command: Command) -> Option<&'static str> {
    Some(row_of(command)?.keys(Where::Preview).next()?.name())
}
