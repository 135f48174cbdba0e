//! Which text stands where, in which language: the rules for what is missing or unreviewed.
//!
//! Screens and paper ask here, so that there is one rule. Knows content and choices; knows no session's course.

use std::collections::BTreeMap;

use super::card::{Card, CardText, List, Status, Weight};
use super::guide::{Guide, GuideText};
use super::language::Tag;
use super::library::{Contact, Safety, SafetyText};
use super::safe_text::SafeText;
use super::scene::{
    AdultBoth, AdultRendering, Both, ContactRow, Private, Rendering, SafetySteps, Shown, ShownContact, Tongue,
};
use super::session::Choices;

/// What knows the direction of each language.
pub trait Tongues {
    /// Returns what must be known of a language to lay its text out.
    fn tongue(&self, tag: &Tag) -> Tongue;
}

/// A text in both languages with what decides whether the participant's may be shown.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// In the facilitator's language, else in the source.
    pub facilitator: (&'a SafeText, &'a Tag),
    /// In the participant's language.
    pub participant: Option<&'a SafeText>,
    /// Whether the participant's text has been read by a qualified person, or needs none.
    pub is_reviewed: bool,
    /// The source has changed since.
    pub is_stale: bool,
    /// An unreviewed text may be shown when an interpreter has read it.
    pub can_be_vouched_for: bool,
}

impl<'a> Pair<'a> {
    /// What everyone sees.
    #[must_use]
    pub fn both(&self, tongues: &dyn Tongues, choices: &Choices) -> Both {
        let (text, language) = self.facilitator;
        let facilitator = Shown { text: text.clone(), tongue: tongues.tongue(language) };
        let may_be_shown = self.is_reviewed || self.can_be_vouched_for && choices.drafts_were_read;
        let participant = match self.participant {
            _ if choices.is_one_language() => Rendering::Same,
            Some(text) if may_be_shown => {
                Rendering::Text(Shown { text: text.clone(), tongue: tongues.tongue(&choices.participant) })
            }
            // Without an interpreter nobody says it: the facilitator's words stand alone.
            Some(_) | None if !choices.has_interpreter() => Rendering::Same,
            Some(_) | None => Rendering::InterpreterSays,
        };
        Both { facilitator, participant }
    }

    /// What the adults see.
    #[must_use]
    pub fn adult(&self, tongues: &dyn Tongues, choices: &Choices) -> AdultBoth {
        let participant = match self.participant {
            _ if choices.is_one_language() => AdultRendering::Same,
            Some(text) => AdultRendering::Text {
                text: Private { text: text.clone(), tongue: tongues.tongue(&choices.participant) },
                is_unreviewed: !self.is_reviewed,
                is_stale: self.is_stale,
            },
            None => AdultRendering::Missing,
        };
        AdultBoth { facilitator: self.private(tongues), participant }
    }

    /// The facilitator's half alone, for the adults.
    #[must_use]
    pub fn private(&self, tongues: &dyn Tongues) -> Private {
        let (text, language) = self.facilitator;
        Private { text: text.clone(), tongue: tongues.tongue(language) }
    }

    /// Returns a line of a card; `None` when not even the source has it.
    #[must_use]
    pub fn of_line(card: &'a Card, list: List, line: usize, choices: &'a Choices) -> Option<Self> {
        Self::of_card(card, choices, |text| text.line(list, line, choices.address))
    }

    /// Returns a card's title.
    #[must_use]
    pub fn of_title(card: &'a Card, choices: &'a Choices) -> Option<Self> {
        Self::of_card(card, choices, |text| text.title.as_ref())
    }

    fn of_card(
        card: &'a Card,
        choices: &'a Choices,
        get: impl Fn(&'a CardText) -> Option<&'a SafeText>,
    ) -> Option<Self> {
        of(&card.texts, &card.source, choices, card.weight != Weight::Heavy, get)
    }

    /// Returns a text of the guide that the participant may see.
    #[must_use]
    pub fn of_guide(
        guide: &'a Guide,
        choices: &'a Choices,
        get: impl Fn(&'a GuideText) -> Option<&'a SafeText>,
    ) -> Option<Self> {
        of(&guide.texts, &guide.source, choices, true, get)
    }

    /// Returns a safety text: never vouched for, only reviewed.
    #[must_use]
    pub fn of_safety(
        safety: &'a Safety,
        choices: &'a Choices,
        get: impl Fn(&'a SafetyText) -> Option<&'a SafeText>,
    ) -> Option<Self> {
        of(&safety.texts, &safety.source, choices, false, get)
    }
}

/// Texts that are translated and reviewed as a whole.
trait Translation {
    /// How far they have come, and whether the source has changed since.
    fn review(&self) -> (Status, bool);
}

impl Translation for CardText {
    fn review(&self) -> (Status, bool) {
        (self.status, self.stale)
    }
}

impl Translation for GuideText {
    fn review(&self) -> (Status, bool) {
        (self.status, self.stale)
    }
}

impl Translation for SafetyText {
    fn review(&self) -> (Status, bool) {
        (self.status, self.stale)
    }
}

fn of<'a, T: Translation>(
    texts: &'a BTreeMap<Tag, T>,
    source: &'a Tag,
    choices: &'a Choices,
    can_be_vouched_for: bool,
    get: impl Fn(&'a T) -> Option<&'a SafeText>,
) -> Option<Pair<'a>> {
    let text = |language: &'a Tag| get(texts.get(language)?).filter(|text| !text.is_empty());
    let among = |language: &'a Tag| text(language).map(|text| (text, language));
    let review = texts.get(&choices.participant).map(Translation::review);
    Some(Pair {
        facilitator: among(&choices.facilitator).or_else(|| among(source))?,
        participant: text(&choices.participant),
        is_reviewed: choices.participant == *source
            || review.is_some_and(|(status, _)| status != Status::Draft),
        is_stale: review.is_some_and(|(_, is_stale)| is_stale),
        can_be_vouched_for,
    })
}

/// Returns an adult's notes of a card in the facilitator's language, else in the source.
#[must_use]
pub fn notes(
    card: &Card,
    facilitator: &Tag,
    tongues: &dyn Tongues,
    get: impl Fn(&CardText) -> &Vec<SafeText>,
) -> Vec<Private> {
    let of = |language: &Tag| -> Option<Vec<Private>> {
        let notes = get(card.texts.get(language)?);
        let tongue = tongues.tongue(language);
        let private = |text: &SafeText| Private { text: text.clone(), tongue: tongue.clone() };
        (!notes.is_empty()).then(|| notes.iter().map(private).collect())
    };
    [facilitator, &card.source].into_iter().find_map(of).unwrap_or_default()
}

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
