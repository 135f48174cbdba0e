//! What comes in, and what is to be done: keys, and news from the session.
//!
//! Knows the command table. Only next and previous reach the session, and only where this keyboard may.

use crate::app::command::{Command, by_id};
use crate::app::key::Key;
use crate::app::keymap;
use crate::app::msg::{Msg, THEMES};
use crate::domain::scene::{AdultStep, Hit, Sight, View};

use super::model::{Contact, Follower, News, Stage, Wish};
use super::wire::Up;

/// Takes in a key, a click or what drawing has shown.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other messages are the session's own")]
pub fn update(follower: &mut Follower, msg: &Msg) -> Vec<Wish> {
    let mut wishes = Vec::new();
    match msg {
        Msg::Key(key) => press(follower, *key, &mut wishes),
        Msg::Pointed(Hit::Command(id)) => {
            if let Some(command) = by_id(id) {
                perform(follower, command, &mut wishes);
            }
        }
        Msg::Pointed(Hit::Choice(row)) => {
            if let Stage::Looking { found, cursor } = &mut follower.stage
                && *row < found.len()
            {
                *cursor = *row;
                perform(follower, Command::Choose, &mut wishes);
            }
        }
        Msg::Scrolled(is_down) => {
            let command = if *is_down { Command::PageOn } else { Command::PageBack };
            perform(follower, command, &mut wishes);
        }
        Msg::Drawn { pages, line_pages } => drawn(follower, *pages, *line_pages, &mut wishes),
        _ => {}
    }
    wishes
}

fn press(follower: &mut Follower, key: Key, wishes: &mut Vec<Wish>) {
    follower.notice = None;
    if let Some(command) = keymap::command(key, follower.place(), follower.direction) {
        perform(follower, command, wishes);
    }
}

/// Whether a command does something here and now; read by help and footer too.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are the session's own")]
#[must_use]
pub(super) fn is_ready(follower: &Follower, command: Command) -> bool {
    let is_shared = follower.view() == Some(View::Shared);
    match command {
        Command::Next | Command::Previous => follower.controls && follower.view().is_some(),
        Command::Reveal
        | Command::Up
        | Command::Down
        | Command::Choose
        | Command::Theme
        | Command::Help
        | Command::Close
        | Command::CloseWindow
        | Command::Redraw
        | Command::Interrupt => true,
        Command::PageOn | Command::PageBack => !is_shared || follower.shows_help,
        // What everyone sees is the facilitator's to make dark.
        Command::Blank => follower.is_private(),
        Command::LookAgain => follower.can_look_again(),
        _ => false,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the other commands have no key here")]
fn perform(follower: &mut Follower, command: Command, wishes: &mut Vec<Wish>) {
    match command {
        Command::Next if is_ready(follower, command) => wishes.push(Wish::Say(Up::Next)),
        Command::Previous if is_ready(follower, command) => wishes.push(Wish::Say(Up::Previous)),
        // Without control the same keys turn this window's own pages.
        Command::Next | Command::PageOn => {
            follower.page = (follower.page + 1).min(follower.pages.saturating_sub(1));
        }
        Command::Previous | Command::PageBack => follower.page = follower.page.saturating_sub(1),
        Command::Blank if follower.is_private() => follower.is_blank = !follower.is_blank,
        Command::Help if !follower.shows_help => {
            follower.shows_help = true;
            follower.page = 0;
        }
        Command::Close if !follower.shows_help => wishes.push(Wish::Quit(0)),
        Command::Help | Command::Close => {
            follower.shows_help = false;
            follower.page = 0;
        }
        Command::Reveal => follower.is_open = true,
        Command::Theme => {
            let at = THEMES.iter().position(|theme| *theme == follower.theme).map_or(0, |at| at + 1);
            follower.theme = THEMES.get(at).copied().unwrap_or("dark");
            wishes.push(Wish::UseTheme(follower.theme));
        }
        Command::Up | Command::Down => step(follower, command == Command::Down),
        Command::Choose => {
            if let Stage::Looking { found, cursor } = &follower.stage
                && let Some(found) = found.get(*cursor)
            {
                wishes.push(Wish::Choose(found.code.clone()));
            }
        }
        Command::LookAgain if follower.can_look_again() => {
            follower.stage = Stage::Looking { found: Vec::new(), cursor: 0 };
            follower.is_open = false;
            follower.told = None;
            wishes.push(Wish::LookAgain);
        }
        Command::Redraw => wishes.push(Wish::Redraw),
        // On the private page `q` has the name that it has on the first screen.
        Command::CloseWindow | Command::End => wishes.push(Wish::Quit(0)),
        Command::Interrupt => wishes.push(Wish::Quit(130)),
        _ => {}
    }
}

fn step(follower: &mut Follower, is_down: bool) {
    if let Stage::Looking { found, cursor } = &mut follower.stage {
        let last = found.len().saturating_sub(1);
        *cursor = if is_down { (*cursor + 1).min(last) } else { cursor.saturating_sub(1) };
    }
}

/// Takes in how many pages stand on the screen. The session turns the pages of a shared view: it is told.
fn drawn(follower: &mut Follower, pages: usize, line_pages: usize, wishes: &mut Vec<Wish>) {
    follower.pages = pages.max(1);
    follower.page = follower.page.min(follower.pages - 1);
    if follower.shows_help || follower.is_blank {
        return;
    }
    if let Stage::Following { sight: Some((revision, sight)), .. } = &follower.stage
        && let Sight::Shared(sight) = &**sight
        && !sight.is_blank
    {
        tell(&mut follower.told, *revision, line_pages, wishes);
    }
}

fn tell(told: &mut Option<(u64, usize)>, revision: u64, pages: usize, wishes: &mut Vec<Wish>) {
    if *told != Some((revision, pages)) {
        *told = Some((revision, pages));
        wishes.push(Wish::Say(Up::Pages { revision, pages }));
    }
}

/// Takes in what came from the session.
pub fn hear(follower: &mut Follower, news: News) -> Vec<Wish> {
    let mut wishes = Vec::new();
    match news {
        News::Looking(found) => {
            if let Stage::Looking { found: before, cursor } = &mut follower.stage {
                let here = before.get(*cursor).map(|found| found.code.clone());
                *cursor = found.iter().position(|found| Some(&found.code) == here.as_ref()).unwrap_or(0);
                *before = found;
            }
        }
        News::Joined(view) => {
            follower.told = None;
            let before = match std::mem::replace(&mut follower.stage, Stage::Ended(None)) {
                // It is the same session again: what it showed stays until it shows something.
                Stage::Following { sight: Some((_, sight)), .. } => Some((0, sight)),
                Stage::Following { .. } | Stage::Looking { .. } | Stage::Ended(_) | Stage::Refused(_) => None,
            };
            let contact = if before.is_none() { Contact::Live } else { Contact::Lost };
            follower.stage = Stage::Following { view, contact, sight: before };
        }
        News::Sight(revision, sight) => take(follower, revision, sight, &mut wishes),
        News::Beat => heard(follower, |_| Contact::Live),
        News::Waits => heard(follower, |_| Contact::Waits),
        // That the line is cut after it was said to wait is no news.
        News::Lost => heard(follower, |now| if now == Contact::Waits { now } else { Contact::Lost }),
        News::Ended => {
            let last = match std::mem::replace(&mut follower.stage, Stage::Ended(None)) {
                Stage::Following { sight, .. } => sight.map(|(_, sight)| sight),
                Stage::Looking { .. } | Stage::Ended(_) | Stage::Refused(_) => None,
            };
            follower.stage = Stage::Ended(last);
            follower.page = 0;
        }
        News::Refused(refusal) => follower.stage = Stage::Refused(refusal),
    }
    wishes
}

fn heard(follower: &mut Follower, of: impl FnOnce(Contact) -> Contact) {
    if let Stage::Following { contact, .. } = &mut follower.stage {
        *contact = of(*contact);
    }
}

/// Takes a snapshot in: the newest wins.
fn take(follower: &mut Follower, revision: u64, sight: Box<Sight>, wishes: &mut Vec<Wish>) {
    let Stage::Following { sight: before, contact, .. } = &mut follower.stage else { return };
    if before.as_ref().is_some_and(|(before, _)| *before > revision) {
        return;
    }
    if before.as_ref().is_none_or(|(_, before)| place(before) != place(&sight)) && !follower.shows_help {
        follower.page = 0;
    }
    let tongues = tongues(&sight);
    if let Sight::Shared(sight) = &*sight {
        // The page that stands there may be the same picture: how many there are is told of each snapshot.
        if let Some((_, pages)) = follower.told.filter(|_| !sight.is_blank)
            && before.as_ref().is_some_and(|(_, before)| is_same_face(before, sight))
        {
            tell(&mut follower.told, revision, pages, wishes);
        }
    }
    *contact = Contact::Live;
    *before = Some((revision, sight));
    if follower.tongues.as_ref() != Some(&tongues) {
        follower.tongues = Some(tongues.clone());
        wishes.push(Wish::Speak(tongues.0, tongues.1));
    }
}

fn is_same_face(before: &Sight, now: &crate::domain::scene::SharedSight) -> bool {
    matches!(before, Sight::Shared(before) if before.scene == now.scene && before.safety == now.safety)
}

/// What stands on a private view, without what moves on it: its pages begin anew when this changes.
fn place(sight: &Sight) -> (std::mem::Discriminant<AdultStep>, Option<(String, usize)>) {
    let step = match sight {
        Sight::Shared(_) => &AdultStep::Phase,
        Sight::Facilitator(sight) => &sight.scene.step,
        Sight::Interpreter(sight) => &sight.scene.step,
    };
    let line = match step {
        AdultStep::Card(card) => Some((card.title.facilitator.text.to_string(), card.here)),
        AdultStep::Phase
        | AdultStep::FacilitatorAlone
        | AdultStep::Waiting
        | AdultStep::Chooser { .. }
        | AdultStep::Checklist(_)
        | AdultStep::Plan(_)
        | AdultStep::Map(_) => None,
    };
    (std::mem::discriminant(step), line)
}

fn tongues(sight: &Sight) -> (crate::domain::language::Tag, crate::domain::language::Tag) {
    let (facilitator, participant) = match sight {
        Sight::Shared(sight) => (&sight.scene.facilitator, &sight.scene.participant),
        Sight::Facilitator(sight) => (&sight.scene.facilitator, &sight.scene.participant),
        Sight::Interpreter(sight) => (&sight.scene.facilitator, &sight.scene.participant),
    };
    (facilitator.tag.clone(), participant.tag.clone())
}
