//! Safety: the calm part for everyone first, then the adults' steps, from any screen.
//!
//! It lies on a dark or frozen screen and changes neither: closed, they are as they were.

use crate::domain::session::ScreenUse;

use super::super::model::{Model, Secret, Stage};
use super::talk::turn_to_first_page;

/// Opens the calm part; where that is open, the adults' steps. Before a session the steps at once.
pub(super) fn open(model: &mut Model) {
    let Stage::Talk(talk) = &mut model.stage else {
        model.shows_safety_at_home = true;
        model.page = 0;
        return;
    };
    if talk.shows_safety {
        return open_steps(model);
    }
    talk.shows_safety = true;
    turn_to_first_page(model);
}

/// Opens the adults' steps; on everyone's screen behind the private page.
pub(super) fn open_steps(model: &mut Model) {
    let Stage::Talk(talk) = &mut model.stage else { return };
    talk.shows_safety = false;
    let is_private = talk.session.choices.screen == ScreenUse::OnlyMe || talk.is_private_on_everyones();
    if is_private {
        talk.shows_safety_steps = true;
    } else {
        talk.pending = Some(Secret::SafetySteps);
    }
    model.top = None;
    model.page = 0;
}

/// Closes the part that is open.
pub(super) fn close(model: &mut Model) {
    turn_to_first_page(model);
    let is_shared_elsewhere = model.talk().is_some_and(|talk| model.is_shared_elsewhere(talk));
    let Stage::Talk(talk) = &mut model.stage else {
        model.shows_safety_at_home = false;
        return;
    };
    // Under the steps the participant still reads the calm part on another screen: back to it.
    talk.shows_safety = talk.shows_safety_steps && is_shared_elsewhere;
    talk.shows_safety_steps = false;
}
