//! Which text stands where, in which language: the rules for what is missing or unreviewed.
//!
//! Screens and paper ask here, so that there is one rule. Knows content and choices; knows no session's course.

mod safety;

pub use safety::{safety_lines, safety_steps, shown_contacts};

use std::collections::BTreeMap;

use super::card::{Card, CardText, List, Status, Weight};
use super::guide::{Guide, GuideText};
use super::language::Tag;
use super::library::{Safety, SafetyText};
use super::safe_text::SafeText;
use super::scene::{AdultBoth, AdultRendering, Both, Private, Rendering, Shown, Tongue};
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
