//! Looking for places: the next finding, the next text that is missing, the next stale card; what was typed.
//!
//! Reads the model; moves nothing.

use super::model::{Line, Preview, Shelf, first_line, lines};
use crate::app::search::rank;
use crate::content::Part;
use crate::domain::card::{Address, Card, CardText, List, Status};
use crate::domain::id::CardId;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::TextState;
use crate::problem::Severity;
use crate::text::fold;

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sought {
    /// Something that the check warns of.
    Finding,
    /// A text that is not there.
    Missing,
    /// A card whose source has changed.
    Stale,
}

/// Returns the next such place behind the one at hand, from the beginning again where there is none behind it.
pub(super) fn next(preview: &Preview, sought: Sought) -> Option<(CardId, Line)> {
    let here = (preview.number(), order(preview, preview.line));
    let mut places: Vec<((usize, usize), CardId, Line)> = Vec::new();
    for (number, id) in preview.cards.iter().enumerate() {
        for line in places_of(preview, id, sought) {
            let at = preview.find(id).map_or(0, |(_, card)| order_in(card, line));
            places.push(((number, at), id.clone(), line));
        }
    }
    places.sort_by_key(|(at, ..)| *at);
    let behind = places.iter().find(|(at, ..)| *at > here);
    behind.or_else(|| places.first()).map(|(_, id, line)| (id.clone(), *line))
}

fn order(preview: &Preview, line: Line) -> usize {
    preview.here().map_or(0, |(_, card)| order_in(card, line))
}

fn order_in(card: &Card, line: Line) -> usize {
    lines(card).position(|here| Some(here) == line).unwrap_or(0)
}

fn places_of(preview: &Preview, id: &CardId, sought: Sought) -> Vec<Line> {
    let Some((shelf, card)) = preview.find(id) else { return Vec::new() };
    let text = card.texts.get(&preview.language);
    match sought {
        Sought::Finding => shelf
            .findings(id)
            .filter(|(problem, _)| problem.severity != Severity::Information)
            .map(|(_, on)| on.line().or_else(|| first_line(card)))
            .collect(),
        Sought::Stale => text.filter(|text| text.stale).map(|_| first_line(card)).into_iter().collect(),
        Sought::Missing => match text {
            None => vec![first_line(card)],
            Some(text) => {
                let gaps = gaps(shelf, card, text);
                let title = gaps.title.then(|| first_line(card));
                title.into_iter().chain(gaps.lines.into_iter().map(Some)).collect()
            }
        },
    }
}

/// Says how far a card's text has come in the previewed language.
pub(super) fn state(preview: &Preview, shelf: &Shelf, card: &Card) -> TextState {
    if card.source == preview.language {
        return TextState::Source;
    }
    match card.texts.get(&preview.language) {
        None => TextState::Missing,
        Some(text) => TextState::There {
            status: text.status,
            is_stale: text.stale,
            missing: gaps(shelf, card, text).count(),
        },
    }
}

/// What a translation lacks.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Gaps {
    /// The title.
    pub(super) title: bool,
    /// Lines, each once.
    pub(super) lines: Vec<(List, usize)>,
}

impl Gaps {
    pub(super) fn count(&self) -> usize {
        usize::from(self.title) + self.lines.len()
    }
}

pub(super) fn gaps(shelf: &Shelf, card: &Card, text: &CardText) -> Gaps {
    gaps_in(shelf.parts(&card.id), card, text)
}

/// Finds what the source has and a translation has not; what a language may do without is not counted.
pub(super) fn gaps_in(parts: Option<&[Part]>, card: &Card, text: &CardText) -> Gaps {
    let Some(source) = card.texts.get(&card.source) else { return Gaps::default() };
    let is_there = |text: &Option<SafeText>| text.as_ref().is_some_and(|text| !text.is_empty());
    let main = |list, line| text.line(list, line, Address::Masculine).is_some();
    let for_adults =
        |line: usize| parts.and_then(|parts| parts.get(line)).is_some_and(Part::is_for_adults_of_a_guide);
    // A guide's translation may be for the participant alone; what all guides share is for the adults throughout.
    let part = |line: usize| parts.and_then(|parts| parts.get(line));
    let is_shared = parts.is_some_and(|parts| parts.iter().all(Part::is_for_adults_of_a_guide));
    let says = |line| {
        part(line).is_some_and(|part| *part != Part::Presumes)
            && for_adults(line)
            && main(List::Explain, line)
    };
    let speaks_to_adults = is_shared || (0..card.count(List::Explain)).any(says);
    let is_needed = |list: List, line: usize| {
        source.line(list, line, Address::Masculine).is_some()
            && !part(line).is_some_and(Part::is_optional)
            && (speaks_to_adults || !for_adults(line))
    };
    let is_gap = |(list, line): &(List, usize)| {
        is_needed(*list, *line) && !main(*list, *line) || lacks_feminine(text, *list, *line)
    };
    Gaps {
        title: is_there(&source.title) && !is_there(&text.title),
        lines: lines(card).filter(is_gap).collect(),
    }
}

/// Whether a list of its own speaks to a woman or girl, and this line of it is not translated.
pub(super) fn lacks_feminine(text: &CardText, list: List, line: usize) -> bool {
    let own = text.feminine.as_ref().and_then(|feminine| match list {
        List::Explain => feminine.explain.as_ref(),
        List::Ask => feminine.ask.as_ref(),
        List::FollowUps => feminine.follow_ups.as_ref(),
    });
    own.is_some_and(|own| own.get(line).is_none_or(|text| text.is_empty()))
}

/// Whether the card at hand speaks to a woman or girl in other words, in a language that is shown.
pub(super) fn has_feminine(preview: &Preview) -> bool {
    let Some((_, card)) = preview.here() else { return false };
    let choices = preview.choices(card);
    let shown = [&choices.facilitator, &choices.participant];
    shown.into_iter().filter_map(|tag| card.texts.get(tag)).any(|text| text.feminine.is_some())
}

/// Whether a translation has been read by a second person.
pub(super) fn is_reviewed(text: &CardText) -> bool {
    text.status != Status::Draft
}

/// Returns the cards that what was typed finds: a whole code alone, else by code, id, title and lines.
pub(super) fn typed(preview: &Preview, query: &str) -> Vec<CardId> {
    let query = fold(query.trim());
    if query.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(u8, CardId)> = Vec::new();
    for id in &preview.cards {
        let Some((_, card)) = preview.find(id) else { continue };
        let code = card.code.as_ref().map(|code| fold(code)).unwrap_or_default();
        if code == query {
            return vec![id.clone()];
        }
        let texts: Vec<&CardText> = card.texts.values().collect();
        let named = fold(id.as_str()).contains(&query).then_some(2);
        let rank = rank(&query, &code, &texts, Address::Masculine).into_iter().chain(named).min();
        found.extend(rank.map(|rank| (rank, id.clone())));
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, id)| id).collect()
}
