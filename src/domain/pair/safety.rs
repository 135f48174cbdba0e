//! What Safety says to whom: the calm lines and numbers for everyone, the steps and all numbers for the adults.

use super::{Pair, Tongues};
use crate::domain::language::Tag;
use crate::domain::library::{Contact, Safety, SafetyText};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{ContactRow, Private, SafetySteps, ShownContact};
use crate::domain::session::Choices;

/// Returns the calm lines of Safety that the participant may see.
pub fn safety_lines<'a>(safety: &'a Safety, choices: &'a Choices) -> impl Iterator<Item = Pair<'a>> {
    let count = safety.texts.get(&safety.source).map_or(0, |text| text.shared.len());
    (0..count).filter_map(|line| Pair::of_safety(safety, choices, |text| text.shared.get(line)))
}

/// Returns the numbers meant for the participant, also those that are not filled in.
#[must_use]
pub fn shown_contacts(safety: &Safety, choices: &Choices, tongues: &dyn Tongues) -> Vec<ShownContact> {
    let meant = safety.contacts.iter().filter(|contact| contact.for_participant);
    meant
        .filter_map(|contact| {
            let label = Pair::of_safety(safety, choices, |text| text.contacts.get(&contact.id))?;
            let number = contact.number.as_ref().map(ToString::to_string);
            Some(ShownContact { label: label.both(tongues, choices), number })
        })
        .collect()
}

/// Returns the adults' part of Safety, in the facilitator's language, else in the source.
#[must_use]
pub fn safety_steps(tongues: &dyn Tongues, safety: &Safety, facilitator: &Tag) -> SafetySteps {
    let private = |get: &dyn Fn(&SafetyText) -> Option<&SafeText>| -> Option<Private> {
        [facilitator, &safety.source].into_iter().find_map(|language| {
            let text = get(safety.texts.get(language)?).filter(|text| !text.is_empty())?;
            Some(Private { text: text.clone(), tongue: tongues.tongue(language) })
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
