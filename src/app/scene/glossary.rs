//! The terms that the interpreter sees: those of the line first, then those of the card and of the other cards.
//!
//! Knows the glossary and where the session is; what there is room for is the view's to say.

use crate::domain::glossary::Term;
use crate::domain::guide::{PhaseKind, Step};
use crate::domain::id::{CardId, TermId};
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{Private, TermRow, TermWords};
use crate::domain::session::Spot;

use super::super::model::{Model, Talk};
use super::texts;
use crate::text::fold;

/// Returns the terms that the line uses, then the card's others, then those of the other cards, in both languages.
pub(super) fn terms(model: &Model, talk: &Talk) -> Vec<TermRow> {
    let choices = &talk.session.choices;
    let glossary = &talk.library.glossary;
    let Some(sources) = glossary.texts.get(&choices.facilitator) else { return Vec::new() };
    let targets = glossary.texts.get(&choices.participant).filter(|_| !choices.is_one_language());
    let row = |id: &TermId, is_in_line: bool| {
        let target = targets.and_then(|targets| targets.get(id));
        Some(TermRow {
            source: words(model, sources.get(id)?, &choices.facilitator),
            target: target.map(|target| words(model, target, &choices.participant)),
            is_in_line,
        })
    };
    let in_line = in_line(talk);
    let used = |cards: Vec<&CardId>| {
        let cards = cards.into_iter().filter_map(|id| talk.library.card(id));
        glossary.used_in(&choices.facilitator, cards, fold)
    };
    let of_card = used(talk.session.place.card().into_iter().collect());
    let of_others =
        used(other_cards(talk)).into_iter().filter(|id| !of_card.contains(id)).collect::<Vec<_>>();
    let others = of_card.iter().chain(&of_others).filter(|id| !in_line.contains(id));
    let in_line = in_line.iter().filter_map(|id| row(id, true));
    in_line.chain(others.filter_map(|id| row(id, false))).collect()
}

/// The terms of the current line, in the language in which the facilitator says it.
fn in_line(talk: &Talk) -> Vec<&TermId> {
    let Spot::Line { card, list, line } = talk.spot() else { return Vec::new() };
    let card = talk.library.card(card);
    let Some(pair) = card.and_then(|card| texts::line_for_adults(talk, card, *list, *line)) else {
        return Vec::new();
    };
    let (text, language) = pair.facilitator;
    talk.library.glossary.found_in(language, text, fold)
}

/// The cards of this phase, in the briefing those of the whole talk; none on a detour.
fn other_cards(talk: &Talk) -> Vec<&CardId> {
    let place = &talk.session.place;
    let guide = &talk.library.guide;
    match guide.phase(&place.position.phase).filter(|_| place.detour.is_none()) {
        // Before the talk, all of its words.
        Some(phase) if phase.kind == PhaseKind::Brief => guide.cards(),
        Some(phase) => phase.steps.iter().flat_map(Step::cards).collect(),
        None => Vec::new(),
    }
}

fn words(model: &Model, term: &Term, language: &Tag) -> TermWords {
    let private = |text: &SafeText| Private { text: text.clone(), tongue: model.tongue(language) };
    TermWords {
        term: private(&term.term),
        definition: term.definition.as_ref().map(private),
        avoid: term.avoid.iter().map(private).collect(),
    }
}
