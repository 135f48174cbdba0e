//! What the screens of other programs are sent, by the view that each shows.
//!
//! Knows the Model; each view has a type of its own, so that nothing private reaches a shared one.

use crate::domain::scene::{
    Face, FacilitatorSight, InterpreterSight, SafetyScene, SharedScene, SharedSight, ShownNow, View,
};
use crate::domain::session::ScreenUse;

use super::super::model::{Model, Talk};
use super::{facilitator_scene, interpreter_scene, safety, shared_scene};

/// Returns what another screen shows to everyone; `None` before a session.
#[must_use]
pub fn shared_sight(model: &Model) -> Option<SharedSight> {
    let talk = model.talk()?;
    Some(SharedSight {
        scene: for_page(shared_scene(model, talk)),
        safety: safety(model, talk),
        is_blank: model.is_shared_blank(),
        page: model.others_page,
        drafts_were_read: talk.session.choices.drafts_were_read,
    })
}

/// Returns what another screen shows to the facilitator; `None` before a session.
#[must_use]
pub fn facilitator_sight(model: &Model) -> Option<FacilitatorSight> {
    let talk = model.talk()?;
    let mut scene = facilitator_scene(model, talk);
    scene.shown_now = seen_from_elsewhere(model, talk, scene.shown_now);
    let facilitator = &talk.session.choices.facilitator;
    Some(FacilitatorSight {
        scene,
        steps: talk.has_safety().then(|| safety::safety_steps(model, &talk.library.safety, facilitator)),
        not_saved: talk.not_saved_since.filter(|_| !talk.is_over),
        drafts_were_read: talk.session.choices.drafts_were_read,
    })
}

/// Returns what another screen shows to the interpreter; `None` before a session.
#[must_use]
pub fn interpreter_sight(model: &Model) -> Option<InterpreterSight> {
    let talk = model.talk()?;
    let mut scene = interpreter_scene(model, talk);
    scene.shown_now = seen_from_elsewhere(model, talk, scene.shown_now);
    Some(InterpreterSight {
        scene,
        safety: safety(model, talk),
        drafts_were_read: talk.session.choices.drafts_were_read,
    })
}

/// On everyone's screen something private may stand: then it is turned, and the participant sees nothing of it.
fn seen_from_elsewhere(model: &Model, talk: &Talk, shown: ShownNow) -> ShownNow {
    let is_turned = talk.session.choices.screen == ScreenUse::Everyone
        && (talk.pending.is_some() || talk.view != View::Shared || talk.shows_safety_steps)
        && model.others.shared == 0
        && !model.is_shared_blank();
    if is_turned { ShownNow::Turned } else { shown }
}

/// The calm part of Safety stands there while the facilitator reads the adults' steps on this screen, too.
fn safety(model: &Model, talk: &Talk) -> Option<SafetyScene> {
    talk.has_safety().then(|| safety::safety_scene(model, talk))
}

/// Another screen may be smaller: there the next key turns the pages of a plan, not its highlight.
fn for_page(mut scene: SharedScene) -> SharedScene {
    if let Face::Plan(plan) = &mut scene.face {
        plan.turns_by_page = true;
    }
    scene
}

/// Returns the view that this screen does not show: another one shows it unless it asks for something else.
#[must_use]
pub fn other_view(screen: ScreenUse) -> View {
    match screen {
        ScreenUse::Everyone => View::Facilitator,
        ScreenUse::OnlyMe => View::Shared,
    }
}
