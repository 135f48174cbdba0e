//! The process map as a picture: what everyone may see of it, and the whole of it for the adults.

use crate::domain::map::MapPage;
use crate::domain::scene::{AdultMap, Both, MapPlace, MapRow, MapScene, Private};
use crate::domain::session::Walk;

use super::super::model::{Model, Talk};
use super::texts;

/// Returns what everyone may see: the way so far, where the participant is, the next step. Nothing of a branch.
pub(super) fn shown(model: &Model, talk: &Talk) -> Option<MapScene> {
    let walk = model.walk(talk);
    let title = |page: &MapPage| -> Option<Both> {
        let card = talk.library.card(&page.card)?;
        Some(texts::title(talk, card)?.both(model, &talk.session.choices))
    };
    let here = walk.page_here()?;
    Some(MapScene {
        way: walk.way_so_far().into_iter().filter_map(title).collect(),
        here: title(here)?,
        next: walk.next_page().and_then(title),
        over_any: walk.overlay().and_then(title),
    })
}

/// Returns the whole map for the facilitator; for the interpreter what is on the way.
pub(super) fn adult(model: &Model, talk: &Talk, is_whole: bool) -> AdultMap {
    let walk = model.walk(talk);
    let choices = &talk.session.choices;
    let row = |(depth, page): (usize, &MapPage)| {
        let card = talk.library.card(&page.card)?;
        Some(MapRow {
            depth: if is_whole { depth } else { 0 },
            title: texts::title(talk, card)?.adult(model, choices),
            code: card.code.as_ref().map(ToString::to_string),
            weight: card.weight,
            place: place(&walk, page),
            is_unverified: card.is_unverified(),
        })
    };
    let tree = talk.library.map.as_ref().map(|map| map.tree()).unwrap_or_default();
    let rows = tree.into_iter().filter_map(row).filter(|row| is_whole || row.place != MapPlace::Beside);
    AdultMap {
        title: title(model, talk),
        rows: rows.collect(),
        is_whole,
        waits: walk.waits_on_map(&talk.session.place),
        can_be_asked: is_whole && walk.follow_ups().is_some(),
    }
}

/// Returns what the adults call the map.
fn title(model: &Model, talk: &Talk) -> Option<Private> {
    let deck = talk.library.decks.get(&crate::domain::id::DeckId::new(crate::domain::map::DECK))?;
    [&talk.session.choices.facilitator, &deck.source].into_iter().find_map(|language| {
        Some(Private { text: deck.titles.get(language)?.clone(), tongue: model.tongue(language) })
    })
}

fn place(walk: &Walk<'_>, page: &MapPage) -> MapPlace {
    let is = |other: Option<&MapPage>| other.is_some_and(|other| other.card == page.card);
    if is(walk.page_here()) {
        MapPlace::Here
    } else if is(walk.overlay()) {
        MapPlace::OverAny
    } else if walk.way_so_far().iter().any(|behind| is(Some(behind))) {
        MapPlace::Behind
    } else if is(walk.next_page()) {
        MapPlace::Next
    } else {
        MapPlace::Beside
    }
}
