//! What each screen shows: from the Model to a scene, by role.

mod adults;
mod glossary;
mod home;
mod map;
mod over;
mod safety;
mod shared;
mod sight;
mod take_home;
mod texts;

use crate::domain::guide::PhaseKind;
use crate::domain::scene::{Band, Base, FooterKey, Over, Screen};
use crate::domain::session::{Detour, Spot};

use super::command::{Command, Row, TABLE, WHAT_CAN_COME, Where, row_of};
use super::model::{Model, Stage, Talk, View};
use super::state::{State, rows, state};

pub(super) use shared::held;
pub(super) use take_home::take_home;

pub use adults::{facilitator_scene, interpreter_scene};
pub use shared::shared_scene;
pub use sight::{facilitator_sight, interpreter_sight, other_view, shared_sight};

/// Returns what this screen shows now.
#[must_use]
pub fn screen(model: &Model) -> Screen {
    Screen {
        base: base(model),
        over: over(model),
        footer: footer(model),
        band: band(model),
        notice: model.notice.clone(),
        page: model.page,
        drafts_were_read: model.talk().is_some_and(|talk| talk.session.choices.drafts_were_read),
    }
}

fn base(model: &Model) -> Base {
    match &model.stage {
        Stage::Home(_) | Stage::Gate(..) if model.shows_safety_at_home => {
            Base::SafetySteps(safety::safety_steps(model, &model.index.safety, &model.interface))
        }
        Stage::Home(home) => Base::Home(home::home_scene(model, home)),
        Stage::Gate(home, cursor) => home::gate_scene(model, home, *cursor),
        Stage::Talk(talk) if talk.pending.is_some() => Base::PrivatePage,
        Stage::Talk(talk) if talk.shows_safety_steps => {
            let facilitator = &talk.session.choices.facilitator;
            Base::SafetySteps(safety::safety_steps(model, &talk.library.safety, facilitator))
        }
        Stage::Talk(talk) => match talk.view {
            View::Shared => Base::Shared(shared_scene(model, talk)),
            View::Facilitator => Base::Facilitator(Box::new(facilitator_scene(model, talk))),
            View::Interpreter => Base::Interpreter(Box::new(interpreter_scene(model, talk))),
        },
    }
}

fn over(model: &Model) -> Option<Over> {
    if model.is_blank() {
        return Some(Over::Blank);
    }
    if let Stage::Talk(talk) = &model.stage {
        if talk.shows_safety {
            return Some(Over::Safety(safety::safety_scene(model, talk)));
        }
        if talk.session.is_paused && talk.view == View::Shared && talk.pending.is_none() {
            return None;
        }
    }
    model.top.as_ref().map(|top| over::over(model, top))
}

fn band(model: &Model) -> Option<Band> {
    let talk = model.talk()?;
    if let Some(since) = talk.not_saved_since
        && !talk.is_over
    {
        return Some(Band::NotSaved(since));
    }
    talk.is_private_on_everyones().then_some(Band::PrivateOpen)
}

/// Returns the keys of the footer: those that apply now, the most useful first.
fn footer(model: &Model) -> Vec<FooterKey> {
    use Command as C;
    let wanted: &[Command] = match model.place() {
        Where::Home => &[C::Choose, C::Back, C::Theme, C::Help, C::End],
        Where::HomeTyping | Where::GoTo => &[C::Choose, C::Back, C::Close],
        Where::GateQuestion => &[C::PageOn, C::Back],
        Where::Gate => &[C::Choose, C::Back],
        Where::Confirm | Where::List | Where::Edit => &[C::Choose, C::Close],
        Where::PrivatePage => &[C::Reveal, C::Close],
        Where::Reading => &[C::PageOn, C::Close],
        Where::Safety => &[C::SafetySteps, C::Close],
        Where::SafetySteps => &[C::Close, C::PageOn, C::Help],
        Where::Paused => &[C::Resume, C::Safety],
        Where::Blank => &[C::Blank],
        Where::Goodbye => &[C::End],
        Where::Following | Where::Preview | Where::TerminalCheck => &[C::CloseWindow],
        Where::Talk | Where::TalkList => match model.talk() {
            Some(talk) if talk.view == View::Shared => match talk.session.place.detour {
                // As everywhere; on a small screen the way back stands in the menu.
                Some(Detour::WithoutInterpreter) => &[C::Next, C::Pause, C::Help, C::Menu, C::Return],
                _ if is_for_adults(talk) => &[C::Next, C::ShowFacilitator, C::Screens, C::Help, C::Menu],
                _ if model.walk(talk).is_on_map(&talk.session.place) => &of_map(talk),
                _ if talk.session.frozen.is_some() => &[C::Thaw, C::Next, C::Pause, C::Help, C::Menu],
                _ if closes_with_plan(talk) => {
                    &[C::Confirmed, C::Corrected, C::Next, C::ShowPlan, C::Pause, C::Help, C::Menu]
                }
                _ if *talk.spot() == Spot::Chooser && talk.cursor.is_none() => {
                    &[C::Down, C::Next, C::Pause, C::Help, C::Menu]
                }
                // Shown where they apply: at a summary, and in the plan.
                _ => &[C::Confirmed, C::Corrected, C::Next, C::Choose, C::Pause, C::Help, C::Menu],
            },
            Some(talk) => &of_private(model, talk),
            None => &[],
        },
    };
    let place = model.place();
    wanted
        .iter()
        .filter(|command| state(model, **command) == State::Ready)
        .filter_map(|command| {
            let row = row_of(*command)?;
            Some(FooterKey { command: row.id, words: words(model, row), key: row.keys(place).next()?.name() })
        })
        .collect()
}

/// Returns what is wanted in the footer of a private view: what is ready now and seldom, what belongs to the stop, the rest.
fn of_private(model: &Model, talk: &Talk) -> Vec<Command> {
    use Command as C;
    let of_stop: &[Command] = if model.walk(talk).is_on_map(&talk.session.place) {
        // What may be asked here is worth more than how to pause.
        &[of_list(talk), C::Next, C::ShowShared, C::FollowUps]
    } else if closes_with_plan(talk) {
        &[C::Choose, C::Next, C::ShowPlan, C::TakeHome]
    } else if is_for_adults(talk) {
        &[C::Choose, C::Next, C::ShowShared, C::Screens]
    } else if *talk.spot() == Spot::Chooser && talk.cursor.is_none() {
        &[C::Down, C::Next, C::NextCard, C::ShowShared]
    } else {
        &[C::Choose, C::Next, C::ShowShared]
    };
    let mut of_stop = of_stop.to_vec();
    if rows(model, talk) == 0 && model.page + 1 < model.pages {
        let after = of_stop.iter().position(|command| *command == C::Next).map_or(0, |at| at + 1);
        // On a small screen it is the menu that still has room.
        of_stop.splice(after..after, [C::Down, C::Menu]);
    }
    let seldom = [C::Return, C::Thaw, C::Confirmed, C::Corrected];
    // Among the adults there is nobody to pause for, and help is worth more.
    let rest: &[Command] = if is_for_adults(talk) {
        &[C::Menu, C::Safety, C::Previous, C::Help]
    } else {
        &[C::Menu, C::Safety, C::FollowUps, C::Pause, C::Listen, C::Previous, C::Screens, C::Help]
    };
    let rest: Vec<Command> = rest.iter().copied().filter(|command| !of_stop.contains(command)).collect();
    [seldom.as_slice(), &of_stop, &rest].concat()
}

/// Returns what is wanted on the map in the footer of the shared view: the way back, and what may be asked here.
fn of_map(talk: &Talk) -> [Command; 8] {
    use Command as C;
    [C::Thaw, of_list(talk), C::Next, C::Return, C::Pause, C::Help, C::FollowUps, C::Menu]
}

/// Returns what a list at the stop wants: to point at something, or to choose what is pointed at.
fn of_list(talk: &Talk) -> Command {
    let points = *talk.spot() == Spot::Chooser && talk.cursor.is_none();
    if points { Command::Down } else { Command::Choose }
}

/// Whether the talk is closing, and there is a plan to look at once more.
fn closes_with_plan(talk: &Talk) -> bool {
    let phase = talk.library.guide.phase(&talk.session.place.position.phase);
    !talk.session.plan.is_empty()
        && talk.session.place.detour.is_none()
        && phase.is_some_and(|phase| phase.kind == PhaseKind::Close)
}

fn is_for_adults(talk: &Talk) -> bool {
    talk.library
        .guide
        .phase(&talk.session.place.position.phase)
        .is_some_and(|phase| phase.kind.is_for_adults())
}

/// The words of the arrow where it turns pages.
const TURN_PAGE: &str = "page-on";

/// Returns the id of a command's words here.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others have words of their own")]
fn words(model: &Model, row: &Row) -> &'static str {
    let is_on_map = model.talk().is_some_and(|talk| model.walk(talk).is_on_map(&talk.session.place));
    match row.command {
        Command::FollowUps if is_on_map => WHAT_CAN_COME,
        // Where there is no row to highlight, what is further down is the next page.
        Command::Down if model.talk().is_some_and(|talk| rows(model, talk) == 0) => TURN_PAGE,
        _ => row.id,
    }
}

/// Returns the commands of a place with their keys, for help.
fn commands_of(place: Where) -> impl Iterator<Item = (&'static Row, Vec<&'static str>)> {
    TABLE.iter().filter_map(move |row| {
        let keys: Vec<&'static str> = row.keys(place).map(super::key::Key::name).collect();
        (!keys.is_empty()).then_some((row, keys))
    })
}
