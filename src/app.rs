//! The program's behaviour: `update(&mut Model, Msg) -> Effects`, and the scene that each screen shows.
//!
//! Knows no ratatui, crossterm, file or clock: every message carries its time.

pub mod command;
pub mod home;
pub(crate) mod identity;
pub mod key;
pub mod keymap;
mod lists;
pub mod model;
pub mod msg;
mod scene;
pub(crate) mod search;
pub mod start;
pub mod state;
mod update;

use crate::domain::clock::Millis;
use model::{Model, Stage, View};

pub use scene::{
    facilitator_scene, facilitator_sight, interpreter_scene, interpreter_sight, other_view, screen,
    shared_scene, shared_sight,
};
pub use update::{start, update};

/// Returns when the program must be woken though nobody does anything; `None` = never.
///
/// A visible clock wants the next minute; an idle private view goes back to the shared one.
#[must_use]
pub fn wake_at(model: &Model) -> Option<Millis> {
    let shows_clock =
        model.talk().is_some_and(|talk| talk.view == View::Facilitator && talk.pending.is_none())
            || model.others.facilitator > 0;
    let minute = shows_clock.then(|| {
        let past = model.now.since_start.saturating_sub(model.minute_began.since_start);
        model.now.since_start + 60_000 - past % 60_000
    });
    [minute, idle_deadline(model)].into_iter().flatten().min()
}

/// Returns when an idle private view on everyone's screen goes back to the shared one.
fn idle_deadline(model: &Model) -> Option<Millis> {
    let Stage::Talk(talk) = &model.stage else { return None };
    let is_private = talk.is_private_on_everyones() || talk.pending.is_some();
    (is_private && model.settings.idle_minutes > 0)
        .then(|| model.touched.since_start + model.settings.idle_minutes * 60_000)
}
