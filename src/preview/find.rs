//! Looking for places: the next finding, the next text that is missing, the next stale card; what was typed.
//!
//! Reads the model; moves nothing.

use super::model::{Line, Preview, first_line, lines};
use crate::app::search::rank;
use crate::domain::card::{Address, Card, CardText, Status};
use crate::domain::id::CardId;
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
            .map(|(_, line)| line.or_else(|| first_line(card)))
            .collect(),
        Sought::Stale => text.filter(|text| text.stale).map(|_| first_line(card)).into_iter().collect(),
        Sought::Missing => match text {
            None => vec![first_line(card)],
            Some(text) if text.title.as_ref().is_none_or(|title| title.is_empty()) => vec![first_line(card)],
            Some(text) => lines(card)
                .filter(|(list, line)| text.line(*list, *line, Address::Masculine).is_none())
                .map(Some)
                .collect(),
        },
    }
}

/// Says how far a card's text has come in the previewed language.
pub(super) fn state(preview: &Preview, card: &Card) -> TextState {
    if card.source == preview.language {
        return TextState::Source;
    }
    match card.texts.get(&preview.language) {
        None => TextState::Missing,
        Some(text) => {
            TextState::There { status: text.status, is_stale: text.stale, missing: missing(card, text) }
        }
    }
}

/// Counts the texts of a card that its source has and a translation has not.
pub(super) fn missing(card: &Card, text: &CardText) -> usize {
    let Some(source) = card.texts.get(&card.source) else { return 0 };
    let gaps = |theirs: usize, ours: &[crate::domain::safe_text::SafeText]| {
        theirs.saturating_sub(ours.iter().filter(|text| !text.is_empty()).count())
    };
    usize::from(source.title.is_some() && text.title.as_ref().is_none_or(|title| title.is_empty()))
        + gaps(source.explain.len(), &text.explain)
        + gaps(source.ask.len(), &text.ask)
        + gaps(source.follow_ups.len(), &text.follow_ups)
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
