//! What the screens of other programs are sent, by the view that each shows.
//!
//! Knows the Model; each view has a type of its own, so that nothing private reaches a shared one.

use crate::domain::scene::{FacilitatorSight, InterpreterScene, SharedSight, View};
use crate::domain::session::ScreenUse;

use super::super::model::Model;
use super::{facilitator_scene, interpreter_scene, safety, shared_scene};

/// Returns what another screen shows to everyone; `None` before a session.
#[must_use]
pub fn shared_sight(model: &Model) -> Option<SharedSight> {
    let talk = model.talk()?;
    let has_safety = talk.shows_safety || talk.shows_safety_steps;
    Some(SharedSight {
        scene: shared_scene(model, talk),
        safety: has_safety.then(|| safety::safety_scene(model, talk)),
        is_blank: model.is_shared_blank(),
        page: model.others_page,
    })
}

/// Returns what another screen shows to the facilitator; `None` before a session.
#[must_use]
pub fn facilitator_sight(model: &Model) -> Option<FacilitatorSight> {
    let talk = model.talk()?;
    Some(FacilitatorSight {
        scene: facilitator_scene(model, talk),
        not_saved: talk.not_saved_since.filter(|_| !talk.is_over),
    })
}

/// Returns what another screen shows to the interpreter; `None` before a session.
#[must_use]
pub fn interpreter_sight(model: &Model) -> Option<InterpreterScene> {
    Some(interpreter_scene(model, model.talk()?))
}

/// Returns the view that this screen does not show: another one shows it unless it asks for something else.
#[must_use]
pub fn other_view(screen: ScreenUse) -> View {
    match screen {
        ScreenUse::Everyone => View::Facilitator,
        ScreenUse::OnlyMe => View::Shared,
    }
}
