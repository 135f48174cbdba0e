//! Go-to: a whole code wins over its prefixes; words search titles and lines, folded.

use crate::domain::card::{Address, CardText, List};
use crate::domain::id::CardId;
use crate::text::fold;

use super::model::Talk;
use crate::domain::session::{ScreenUse, Walk};

/// Returns what a query finds, the best first: a whole code, codes that begin so, titles, lines. It looks among the cards of
/// the guide, those that a key opens beside it, and the pages of the map that may be shown; a whole code finds any page:
/// whoever types it has asked for it.
#[must_use]
pub(super) fn find(talk: &Talk, query: &str) -> Vec<CardId> {
    let query = fold(query.trim());
    if query.is_empty() {
        return Vec::new();
    }
    let choices = &talk.session.choices;
    let walk = Walk { library: &talk.library, session: &talk.session, is_short: false, is_seen: false };
    let code_of = |id: &CardId| talk.library.card(id)?.code.as_ref().map(|code| fold(code));
    let cards: Vec<&CardId> = talk.library.guide.cards().into_iter().chain(walk.beside()).collect();
    let every_page = talk.library.map.iter().flat_map(|map| &map.pages).map(|page| &page.card);
    let is_whole = |id: &&CardId| code_of(id).as_deref() == Some(query.as_str());
    if let Some(id) = cards.iter().copied().chain(every_page).find(is_whole) {
        return vec![id.clone()];
    }
    let mut found: Vec<(u8, CardId)> = Vec::new();
    for id in cards.into_iter().chain(pages(talk, &walk)) {
        if found.iter().any(|(_, found)| found == id) {
            continue;
        }
        let Some(card) = talk.library.card(id) else { continue };
        let code = code_of(id).unwrap_or_default();
        let texts: Vec<_> = [&choices.facilitator, &choices.participant, &card.source]
            .into_iter()
            .filter_map(|language| card.texts.get(language))
            .collect();
        found.extend(rank(&query, &code, &texts, choices.address).map(|rank| (rank, id.clone())));
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, id)| id).collect()
}

/// Returns how well a folded query fits a card, 1 the best: its code begins so, its title has it, a line has it.
#[must_use]
pub(crate) fn rank(query: &str, code: &str, texts: &[&CardText], address: Address) -> Option<u8> {
    let has = |text: &str| fold(text).contains(query);
    let in_lines = |text: &&CardText| {
        [List::Explain, List::Ask, List::FollowUps].into_iter().any(|list| {
            (0..text.count(list)).filter_map(|line| text.line(list, line, address)).any(|line| has(line))
        })
    };
    if !code.is_empty() && code.starts_with(query) {
        Some(1)
    } else if texts.iter().any(|text| text.title.as_ref().is_some_and(|title| has(title))) {
        Some(2)
    } else {
        texts.iter().any(in_lines).then_some(3)
    }
}

/// Returns the pages that words find: those on the map's picture, and on a screen that only the facilitator sees all that
/// stand on their page; a branch's title is shown to nobody who has not asked for it.
fn pages<'a>(talk: &'a Talk, walk: &Walk<'a>) -> Vec<&'a CardId> {
    let shown = [walk.page_here(), walk.next_page(), walk.overlay()].into_iter().flatten();
    let others: Vec<_> = match (talk.session.choices.screen, &talk.library.map) {
        (ScreenUse::OnlyMe, Some(map)) => map.pages.iter().collect(),
        (ScreenUse::OnlyMe | ScreenUse::Everyone, _) => shown.collect(),
    };
    walk.way_so_far().into_iter().chain(others).map(|page| &page.card).collect()
}
