//! Which text stands where, in which language: the rules for what is missing, unreviewed or wrong.

use crate::domain::card::{Address, Card, List, Status, Weight};
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{AdultBoth, AdultRendering, Both, Private, Rendering, Shown};
use crate::domain::session::Choices;

use super::super::model::{Model, Talk};

/// A text in both languages with what decides whether the participant's may be shown.
pub(super) struct Pair<'a> {
    /// In the facilitator's language, else in the source.
    pub(super) facilitator: (&'a SafeText, &'a Tag),
    /// In the participant's language.
    pub(super) participant: Option<&'a SafeText>,
    /// Whether the participant's text has been read by a qualified person, or needs none.
    pub(super) is_reviewed: bool,
    /// The source has changed since.
    pub(super) is_stale: bool,
    /// An unreviewed text may be shown when an interpreter has read it.
    pub(super) can_be_vouched_for: bool,
}

impl Pair<'_> {
    /// What everyone sees.
    pub(super) fn both(&self, model: &Model, choices: &Choices) -> Both {
        let (text, language) = self.facilitator;
        let facilitator = Shown { text: text.clone(), tongue: model.tongue(language) };
        let may_be_shown = self.is_reviewed || self.can_be_vouched_for && choices.drafts_were_read;
        let participant = match self.participant {
            _ if choices.is_one_language() => Rendering::Same,
            Some(text) if may_be_shown => {
                Rendering::Text(Shown { text: text.clone(), tongue: model.tongue(&choices.participant) })
            }
            // Without an interpreter nobody says it: the facilitator's words stand alone.
            Some(_) | None if !choices.has_interpreter() => Rendering::Same,
            Some(_) | None => Rendering::InterpreterSays,
        };
        Both { facilitator, participant }
    }

    /// What the adults see.
    pub(super) fn adult(&self, model: &Model, choices: &Choices) -> AdultBoth {
        let (text, language) = self.facilitator;
        let facilitator = Private { text: text.clone(), tongue: model.tongue(language) };
        let participant = match self.participant {
            _ if choices.is_one_language() => AdultRendering::Same,
            Some(text) => AdultRendering::Text {
                text: Private { text: text.clone(), tongue: model.tongue(&choices.participant) },
                is_unreviewed: !self.is_reviewed,
                is_stale: self.is_stale,
            },
            None => AdultRendering::Missing,
        };
        AdultBoth { facilitator, participant }
    }
}

/// Returns a line of a card; `None` when not even the source has it.
pub(super) fn line<'a>(talk: &'a Talk, card: &'a Card, list: List, line: usize) -> Option<Pair<'a>> {
    let choices = &talk.session.choices;
    let of = |language: &Tag, address: Address| card.line(language, list, line, address);
    pair(
        talk,
        card,
        of(&choices.facilitator, choices.address),
        of(&card.source, choices.address),
        |participant| {
            of(participant, choices.address)
                .filter(|_| !talk.session.is_wrong(&card.id, list, line, participant))
        },
    )
}

/// Returns a line of a card for the adults: also where it was marked as wrong.
pub(super) fn line_for_adults<'a>(
    talk: &'a Talk,
    card: &'a Card,
    list: List,
    line: usize,
) -> Option<Pair<'a>> {
    let choices = &talk.session.choices;
    let of = |language: &Tag| card.line(language, list, line, choices.address);
    pair(talk, card, of(&choices.facilitator), of(&card.source), of)
}

/// Returns a card's title.
pub(super) fn title<'a>(talk: &'a Talk, card: &'a Card) -> Option<Pair<'a>> {
    let of = |language: &Tag| card.texts.get(language)?.title.as_ref().filter(|title| !title.is_empty());
    pair(talk, card, of(&talk.session.choices.facilitator), of(&card.source), of)
}

fn pair<'a>(
    talk: &'a Talk,
    card: &'a Card,
    facilitator: Option<&'a SafeText>,
    source: Option<&'a SafeText>,
    participant: impl FnOnce(&'a Tag) -> Option<&'a SafeText>,
) -> Option<Pair<'a>> {
    let choices = &talk.session.choices;
    let facilitator = facilitator
        .map(|text| (text, &choices.facilitator))
        .or_else(|| source.map(|text| (text, &card.source)))?;
    let of_participant = card.texts.get(&choices.participant);
    Some(Pair {
        facilitator,
        participant: participant(&choices.participant),
        is_reviewed: choices.participant == card.source
            || of_participant.is_some_and(|text| text.status != Status::Draft),
        is_stale: of_participant.is_some_and(|text| text.stale),
        can_be_vouched_for: card.weight != Weight::Heavy,
    })
}

/// Returns a text of the guide that the participant may see.
pub(super) fn of_guide<'a>(
    talk: &'a Talk,
    get: impl Fn(&'a crate::domain::guide::GuideText) -> Option<&'a SafeText>,
) -> Option<Pair<'a>> {
    let guide = &talk.library.guide;
    let choices = &talk.session.choices;
    let text = |language: &'a Tag| {
        guide.texts.get(language).and_then(&get).filter(|text| !text.is_empty()).map(|text| (text, language))
    };
    let participant = guide.texts.get(&choices.participant);
    Some(Pair {
        facilitator: text(&choices.facilitator).or_else(|| text(&guide.source))?,
        participant: text(&choices.participant).map(|(text, _)| text),
        is_reviewed: choices.participant == guide.source
            || participant.is_some_and(|text| text.status != Status::Draft),
        is_stale: participant.is_some_and(|text| text.stale),
        can_be_vouched_for: true,
    })
}

/// Returns a safety text: never vouched for, only reviewed.
pub(super) fn of_safety<'a>(
    talk: &'a Talk,
    get: impl Fn(&'a crate::domain::library::SafetyText) -> Option<&'a SafeText>,
) -> Option<Pair<'a>> {
    let library = &talk.library;
    let choices = &talk.session.choices;
    let text = |language: &'a Tag| {
        library
            .safety
            .texts
            .get(language)
            .and_then(&get)
            .filter(|text| !text.is_empty())
            .map(|text| (text, language))
    };
    let participant = library.safety.texts.get(&choices.participant);
    Some(Pair {
        facilitator: text(&choices.facilitator).or_else(|| text(&library.safety.source))?,
        participant: text(&choices.participant).map(|(text, _)| text),
        is_reviewed: choices.participant == library.safety.source
            || participant.is_some_and(|text| text.status != Status::Draft),
        is_stale: participant.is_some_and(|text| text.stale),
        can_be_vouched_for: false,
    })
}

/// Returns the adults' text of the guide in the facilitator's language, else in the source.
pub(super) fn private_of_guide<'a>(
    model: &Model,
    talk: &'a Talk,
    get: impl Fn(&'a crate::domain::guide::GuideText) -> Option<&'a SafeText>,
) -> Option<Private> {
    let pair = of_guide(talk, get)?;
    let (text, language) = pair.facilitator;
    Some(Private { text: text.clone(), tongue: model.tongue(language) })
}
