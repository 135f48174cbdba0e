//! Go-to: a whole code wins over its prefixes; words search titles and lines, folded.

use crate::domain::card::List;
use crate::domain::id::CardId;
use crate::text::fold;

use super::model::Talk;
use crate::domain::session::Walk;

/// Returns the cards of the guide, and the pages that the map's picture shows, that a query finds, the best first: a whole code, codes that begin so, titles, lines.
#[must_use]
pub(super) fn find(talk: &Talk, query: &str) -> Vec<CardId> {
    let query = fold(query.trim());
    if query.is_empty() {
        return Vec::new();
    }
    let choices = &talk.session.choices;
    let mut found: Vec<(u8, CardId)> = Vec::new();
    for id in talk.library.guide.cards().into_iter().chain(pages(talk)) {
        let Some(card) = talk.library.card(id) else { continue };
        let code = card.code.as_ref().map(|code| fold(code)).unwrap_or_default();
        if code == query {
            return vec![id.clone()];
        }
        let texts: Vec<_> = [&choices.facilitator, &choices.participant, &card.source]
            .into_iter()
            .filter_map(|language| card.texts.get(language))
            .collect();
        let in_title =
            || texts.iter().any(|text| text.title.as_ref().is_some_and(|title| fold(title).contains(&query)));
        let in_lines = || {
            texts.iter().any(|text| {
                [List::Explain, List::Ask, List::FollowUps].into_iter().any(|list| {
                    (0..text.count(list))
                        .filter_map(|line| text.line(list, line, choices.address))
                        .any(|line| fold(line).contains(&query))
                })
            })
        };
        let rank = if !code.is_empty() && code.starts_with(&query) {
            1
        } else if in_title() {
            2
        } else if in_lines() {
            3
        } else {
            continue;
        };
        found.push((rank, id.clone()));
    }
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, id)| id).collect()
}

/// Returns the pages that stand on the map's picture: a branch is found by nobody who has not asked for it.
fn pages(talk: &Talk) -> Vec<&CardId> {
    let walk = Walk { library: &talk.library, session: &talk.session, is_short: false, is_seen: false };
    let others = [walk.page_here(), walk.next_page(), walk.overlay()].into_iter().flatten();
    walk.way_so_far().into_iter().chain(others).map(|page| &page.card).collect()
}
