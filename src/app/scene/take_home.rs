//! The plan as the participant takes it home: what the page is made of.
//!
//! Holds only what the participant may see, by type.

use crate::app::msg::TakeHome;
use crate::domain::pair::shown_contacts;
use crate::domain::scene::PlanScene;

use super::super::model::{Model, Talk};
use super::{shared, texts};

/// Returns what the page is made of.
pub(in crate::app) fn take_home(model: &Model, talk: &Talk) -> TakeHome {
    let choices = &talk.session.choices;
    let title = texts::of_guide(talk, |text| text.shown_title.as_ref());
    TakeHome {
        code: talk.session.code.clone(),
        title: title.map(|title| title.both(model, choices)),
        plan: plan(model, talk),
        contacts: shown_contacts(&talk.library.safety, choices, model),
        choices: choices.clone(),
    }
}

/// Where a typed line was lost when the program was closed there is room to write it anew.
fn plan(model: &Model, talk: &Talk) -> PlanScene {
    let mut plan = shared::plan(model, talk, None);
    for row in &mut plan.rows {
        row.lines.retain(|line| !shared::is_lost(line));
    }
    plan
}
