//! Safety: the calm part that the participant may see, and the adults' steps and numbers.

use crate::domain::language::Tag;
use crate::domain::library::{Contact, Safety, SafetyText};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{ContactRow, Private, SafetyScene, SafetySteps, ShownContact};

use super::super::model::{Model, Talk};
use super::texts;

/// Returns the calm part of Safety.
pub(super) fn safety_scene(model: &Model, talk: &Talk) -> SafetyScene {
    let choices = &talk.session.choices;
    let count =
        talk.library.safety.texts.get(&talk.library.safety.source).map_or(0, |text| text.shared.len());
    let lines = (0..count)
        .filter_map(|line| Some(texts::of_safety(talk, |text| text.shared.get(line))?.both(model, choices)))
        .collect();
    let contacts = talk
        .library
        .safety
        .contacts
        .iter()
        .filter(|contact| contact.for_participant && contact.number.is_some())
        .filter_map(|contact| {
            let label = texts::of_safety(talk, |text| text.contacts.get(&contact.id))?.both(model, choices);
            Some(ShownContact { label, number: contact.number.as_ref().map(ToString::to_string) })
        })
        .collect();
    SafetyScene { lines, contacts }
}

/// Returns the adults' part of Safety, in the facilitator's language, else in the source.
pub(super) fn safety_steps(model: &Model, safety: &Safety, facilitator: &Tag) -> SafetySteps {
    let private = |get: &dyn Fn(&SafetyText) -> Option<&SafeText>| -> Option<Private> {
        [facilitator, &safety.source].into_iter().find_map(|language| {
            let text = get(safety.texts.get(language)?).filter(|text| !text.is_empty())?;
            Some(Private { text: text.clone(), tongue: model.tongue(language) })
        })
    };
    let count = safety.texts.get(&safety.source).map_or(0, |text| text.adults.len());
    let contact = |contact: &Contact| {
        Some(ContactRow {
            label: private(&|text: &SafetyText| text.contacts.get(&contact.id))?,
            number: contact.number.as_ref().map(ToString::to_string),
            verified_on: contact.verified_on.as_ref().map(ToString::to_string),
        })
    };
    SafetySteps {
        steps: (0..count).filter_map(|line| private(&|text: &SafetyText| text.adults.get(line))).collect(),
        contacts: safety.contacts.iter().filter_map(contact).collect(),
    }
}
