//! What a follower's screen shows.
//!
//! Knows the follower; the session's own scenes are shown as they were sent.

use crate::app::command::{Command, TABLE, row_of};
use crate::domain::scene::{
    Band, Base, Choice, FollowScene, FooterKey, HelpRow, HelpScene, Label, ListScene, Over, Screen, Sight,
};

use super::model::{Contact, Follower, Stage};
use super::update::is_ready;
use super::wire::Refusal;

/// Returns what the screen shows now.
#[must_use]
pub fn screen(follower: &Follower) -> Screen {
    Screen {
        base: base(follower),
        over: over(follower),
        footer: footer(follower),
        band: band(follower),
        notice: follower.notice.clone(),
        page: page(follower),
        drafts_were_read: sight(follower).is_some_and(Sight::drafts_were_read),
    }
}

/// Returns what this window was sent last.
fn sight(follower: &Follower) -> Option<&Sight> {
    match &follower.stage {
        Stage::Following { sight: Some((_, sight)), .. } | Stage::Ended(Some(sight)) => Some(sight),
        Stage::Looking { .. }
        | Stage::Following { sight: None, .. }
        | Stage::Ended(None)
        | Stage::Refused(_) => None,
    }
}

fn base(follower: &Follower) -> Base {
    match &follower.stage {
        Stage::Looking { .. } | Stage::Following { sight: None, .. } => Base::Follow(FollowScene::Looking),
        Stage::Following { .. } if follower.is_private() && !follower.is_open => Base::PrivatePage,
        Stage::Following { sight: Some((_, sight)), .. } => match &**sight {
            Sight::Shared(sight) => Base::Shared(sight.scene.clone()),
            Sight::Facilitator(sight) => match &sight.steps {
                Some(steps) => Base::SafetySteps(steps.clone()),
                None => Base::Facilitator(Box::new(sight.scene.clone())),
            },
            Sight::Interpreter(sight) => Base::Interpreter(Box::new(sight.scene.clone())),
        },
        // Goodbye stands until the window is closed; nothing private stays.
        Stage::Ended(Some(sight)) => match &**sight {
            Sight::Shared(sight) => Base::Shared(sight.scene.clone()),
            Sight::Facilitator(_) | Sight::Interpreter(_) => Base::Follow(FollowScene::Ended),
        },
        Stage::Ended(None) => Base::Follow(FollowScene::Ended),
        Stage::Refused(Refusal::Version) => Base::Follow(FollowScene::OtherVersion),
        Stage::Refused(Refusal::Full) => Base::Follow(FollowScene::Full),
    }
}

fn over(follower: &Follower) -> Option<Over> {
    if follower.is_blank {
        return Some(Over::Blank);
    }
    if follower.shows_help {
        return Some(Over::Help(help(follower)));
    }
    match &follower.stage {
        Stage::Looking { found, cursor } if found.len() > 1 => Some(Over::List(ListScene {
            heading: "list-follow",
            choices: found
                .iter()
                .map(|found| Choice {
                    detail: Some(Label::Time(found.since)),
                    ..Choice::new(Label::Code(found.code.clone()))
                })
                .collect(),
            cursor: *cursor,
        })),
        Stage::Following { sight: Some((_, sight)), .. } => match &**sight {
            Sight::Shared(sight) if sight.is_blank => Some(Over::Dark),
            Sight::Shared(sight) => sight.safety.clone().map(Over::Safety),
            Sight::Interpreter(sight) => sight.safety.clone().filter(|_| follower.is_open).map(Over::Safety),
            Sight::Facilitator(_) => None,
        },
        Stage::Looking { .. }
        | Stage::Following { sight: None, .. }
        | Stage::Ended(_)
        | Stage::Refused(_) => None,
    }
}

fn band(follower: &Follower) -> Option<Band> {
    match &follower.stage {
        Stage::Following { contact: Contact::Lost, sight: Some(_), .. } => Some(Band::NotLive),
        Stage::Following { contact: Contact::Waits, sight: Some(_), .. } => Some(Band::Waits),
        Stage::Following { sight: Some((_, sight)), .. } => match &**sight {
            Sight::Facilitator(sight) => sight.not_saved.map(Band::NotSaved),
            Sight::Shared(_) | Sight::Interpreter(_) => None,
        },
        Stage::Looking { .. }
        | Stage::Following { sight: None, .. }
        | Stage::Ended(_)
        | Stage::Refused(_) => None,
    }
}

/// The session turns the pages of a shared view; the others are this window's own.
fn page(follower: &Follower) -> usize {
    match &follower.stage {
        Stage::Following { sight: Some((_, sight)), .. } if !follower.shows_help => match &**sight {
            Sight::Shared(sight) => sight.page,
            Sight::Facilitator(_) | Sight::Interpreter(_) => follower.page,
        },
        Stage::Looking { .. } | Stage::Following { .. } | Stage::Ended(_) | Stage::Refused(_) => {
            follower.page
        }
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others stand wherever they have a key")]
fn footer(follower: &Follower) -> Vec<FooterKey> {
    use Command as C;
    const WANTED: [Command; 8] =
        [C::Choose, C::Reveal, C::LookAgain, C::Next, C::PageOn, C::Close, C::CloseWindow, C::Help];
    // What everyone sees stays calm: help has all the keys.
    let is_calm = matches!(base(follower), Base::Shared(_)) && !follower.shows_help;
    let place = follower.place();
    WANTED
        .into_iter()
        .filter(|command| is_ready(follower, *command))
        .filter(|command| match command {
            C::Help => true,
            _ if is_calm => false,
            C::PageOn => follower.pages > 1,
            _ => true,
        })
        .filter_map(|command| {
            let row = row_of(command)?;
            Some(FooterKey { command: row.id, words: row.id, key: row.keys(place).next()?.name() })
        })
        .collect()
}

fn help(follower: &Follower) -> HelpScene {
    let place = Follower { shows_help: false, ..follower.clone() }.place();
    let rows = TABLE.iter().filter(|row| is_ready(follower, row.command)).filter_map(|row| {
        let keys: Vec<&'static str> = row.keys(place).map(crate::app::key::Key::name).collect();
        (!keys.is_empty()).then_some(HelpRow { command: row.id, words: row.id, keys, is_ready: true })
    });
    HelpScene { rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::app::key::{Code, Key};
    use crate::app::msg::Msg;
    use crate::domain::language::Direction;
    use crate::domain::scene::View;
    use crate::follow::{News, Wish, hear, update, wire::Up};

    fn follower(view: View, controls: bool) -> Follower {
        let mut follower = Follower::new(controls, "dark", Direction::LeftToRight);
        hear(&mut follower, News::Joined(view));
        follower.is_open = true;
        follower
    }

    fn helps(follower: &Follower) -> Vec<&'static str> {
        help(follower).rows.iter().map(|row| row.command).collect()
    }

    #[test]
    fn help_names_what_this_window_can_do_and_nothing_of_the_sessions() {
        let watching = follower(View::Shared, false);
        assert_eq!(helps(&watching), ["close-window", "theme", "help", "redraw", "interrupt"]);
        let private = follower(View::Interpreter, false);
        assert!(helps(&private).contains(&"blank") && helps(&private).contains(&"page-on"));
        let remote = follower(View::Shared, true);
        assert!(helps(&remote).starts_with(&["next", "previous"]));
    }

    #[test]
    fn what_everyone_sees_is_not_made_dark_from_here() {
        let mut watching = follower(View::Shared, true);
        assert_eq!(update(&mut watching, &Msg::Key(Key::char('b'))), []);
        assert!(!watching.is_blank);
        let mut private = follower(View::Interpreter, false);
        update(&mut private, &Msg::Key(Key::char('b')));
        assert_eq!(over(&private), Some(Over::Blank));
    }

    #[test]
    fn next_reaches_the_session_only_with_control() {
        let space = Msg::Key(Key::char(' '));
        assert_eq!(update(&mut follower(View::Shared, true), &space), [Wish::Say(Up::Next)]);
        assert_eq!(update(&mut follower(View::Shared, false), &space), []);
    }

    #[test]
    fn a_private_view_is_opened_by_enter_alone_and_left_by_esc() {
        let mut private = follower(View::Facilitator, true);
        private.is_open = false;
        assert_eq!(update(&mut private, &Msg::Key(Key::char(' '))), []);
        assert!(!private.is_open);
        assert_eq!(update(&mut private, &Msg::Key(Key::new(Code::Esc))), [Wish::Quit(0)]);
        update(&mut private, &Msg::Key(Key::new(Code::Enter)));
        assert!(private.is_open);
    }
}
