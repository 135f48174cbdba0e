//! The plan as the participant takes it home: what the page is made of.
//!
//! Holds only what the participant may see, by type.

use crate::app::msg::TakeHome;
use crate::domain::pair::shown_contacts;

use super::super::model::{Model, Talk};
use super::{shared, texts};

/// Returns what the page is made of.
pub(in crate::app) fn take_home(model: &Model, talk: &Talk) -> TakeHome {
    let choices = &talk.session.choices;
    let title = texts::of_guide(talk, |text| text.shown_title.as_ref());
    TakeHome {
        code: talk.session.code.clone(),
        title: title.map(|title| title.both(model, choices)),
        plan: shared::plan(model, talk, None),
        contacts: shown_contacts(&talk.library.safety, choices, model),
        choices: choices.clone(),
    }
}
