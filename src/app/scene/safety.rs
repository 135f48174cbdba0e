//! Safety: the calm part that the participant may see. The rules, and the adults' part, are the domain's.

use crate::domain::pair;
use crate::domain::scene::SafetyScene;

use super::super::model::{Model, Talk};

pub(super) use crate::domain::pair::safety_steps;

/// Returns the calm part of Safety.
pub(super) fn safety_scene(model: &Model, talk: &Talk) -> SafetyScene {
    let (safety, choices) = (&talk.library.safety, &talk.session.choices);
    let contacts = pair::shown_contacts(safety, choices, model).into_iter();
    SafetyScene {
        lines: pair::safety_lines(safety, choices).map(|line| line.both(model, choices)).collect(),
        contacts: contacts.filter(|contact| contact.number.is_some()).collect(),
    }
}
