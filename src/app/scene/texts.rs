//! The texts of a talk: the domain's rules, and what was marked as wrong in this session.

use crate::domain::card::{Card, List};
use crate::domain::guide::GuideText;
use crate::domain::language::Tag;
use crate::domain::pair::{Pair, Tongues};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{Private, Tongue};

use super::super::model::{Model, Talk};

impl Tongues for Model {
    fn tongue(&self, tag: &Tag) -> Tongue {
        Self::tongue(self, tag)
    }
}

/// Returns a line of a card; `None` when not even the source has it.
pub(super) fn line<'a>(talk: &'a Talk, card: &'a Card, list: List, line: usize) -> Option<Pair<'a>> {
    let is_wrong = talk.session.is_wrong(&card.id, list, line, &talk.session.choices.participant);
    let pair = line_for_adults(talk, card, list, line)?;
    Some(Pair { participant: pair.participant.filter(|_| !is_wrong), ..pair })
}

/// Returns a line of a card for the adults: also where it was marked as wrong.
pub(super) fn line_for_adults<'a>(
    talk: &'a Talk,
    card: &'a Card,
    list: List,
    line: usize,
) -> Option<Pair<'a>> {
    Pair::of_line(card, list, line, &talk.session.choices)
}

/// Returns a card's title.
pub(super) fn title<'a>(talk: &'a Talk, card: &'a Card) -> Option<Pair<'a>> {
    Pair::of_title(card, &talk.session.choices)
}

/// Returns a text of the guide that the participant may see.
pub(super) fn of_guide<'a>(
    talk: &'a Talk,
    get: impl Fn(&'a GuideText) -> Option<&'a SafeText>,
) -> Option<Pair<'a>> {
    Pair::of_guide(&talk.library.guide, &talk.session.choices, get)
}

/// Returns the adults' text of the guide in the facilitator's language, else in the source.
pub(super) fn private_of_guide<'a>(
    model: &Model,
    talk: &'a Talk,
    get: impl Fn(&'a GuideText) -> Option<&'a SafeText>,
) -> Option<Private> {
    Some(of_guide(talk, get)?.private(model))
}
