//! Which view stands, and what lies on it: opened, revealed behind the private page, closed.

use super::super::command::Where;
use super::super::model::{EditPurpose, ListKind, Model, Secret, Stage, Top, View};
use super::safety;
use super::talk::first_cursor;
use crate::domain::session::ScreenUse;

/// Shows a view; on a screen that everyone sees a private one waits behind the private page.
pub(super) fn show(model: &mut Model, view: View) {
    let Stage::Talk(talk) = &mut model.stage else { return };
    talk.shows_safety_steps = false;
    talk.shows_coverage = false;
    reveal(model, view, Secret::View(view));
}

/// Shows which cards were shown, or the view without it.
pub(super) fn cards_shown(model: &mut Model) {
    let Stage::Talk(talk) = &mut model.stage else { return };
    if talk.view == View::Facilitator {
        talk.shows_coverage = !talk.shows_coverage;
        model.page = 0;
    } else if talk.session.choices.screen == ScreenUse::Everyone {
        reveal(model, View::Facilitator, Secret::Coverage);
    } else {
        talk.view = View::Facilitator;
        talk.shows_coverage = true;
    }
}

fn reveal(model: &mut Model, view: View, secret: Secret) {
    let Stage::Talk(talk) = &mut model.stage else { return };
    let is_hidden = view != View::Shared && talk.session.choices.screen == ScreenUse::Everyone;
    if is_hidden && talk.view == View::Shared {
        talk.pending = Some(secret);
    } else {
        talk.pending = None;
        talk.view = view;
        talk.cursor = first_cursor(talk);
    }
    model.page = 0;
}

/// Closes what is open.
pub(super) fn close(model: &mut Model) {
    let place = model.place();
    if matches!(place, Where::Safety | Where::SafetySteps) {
        return safety::close(model);
    }
    model.page = 0;
    if let Stage::Talk(talk) = &mut model.stage
        && place == Where::PrivatePage
    {
        talk.pending = None;
        return;
    }
    model.top = match model.top.take() {
        Some(Top::List(ListKind::Setting(_), _)) => Some(Top::List(ListKind::Settings, 0)),
        Some(Top::List(ListKind::PlanLine(line), _)) => {
            let area = model.talk().and_then(|talk| talk.session.plan.get(line)).map(|entry| entry.area);
            area.map(|area| Top::List(ListKind::Plan(area), 0))
        }
        Some(Top::Edit(edit)) => match edit.purpose {
            EditPurpose::Plan(area) => Some(Top::List(ListKind::Plan(area), 0)),
            EditPurpose::Until => Some(Top::List(ListKind::Settings, 0)),
        },
        Some(Top::Help | Top::Confirm(..) | Top::List(..) | Top::GoTo(..)) | None => None,
    };
}

/// Shows what waits behind the private page.
pub(super) fn reveal_pending(model: &mut Model) {
    let Stage::Talk(talk) = &mut model.stage else { return };
    match talk.pending.take() {
        Some(Secret::View(view)) => talk.view = view,
        Some(Secret::SafetySteps) => talk.shows_safety_steps = true,
        Some(Secret::Coverage) => {
            talk.view = View::Facilitator;
            talk.shows_coverage = true;
        }
        None => {}
    }
    talk.cursor = first_cursor(talk);
    model.page = 0;
}
