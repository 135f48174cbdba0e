//! The process map on the adults' papers: the whole of it as a list, and the pages of the guide's stages.
//!
//! Knows which stages a guide is for; where a participant is, paper does not know.

use super::card::AdultCard;
use super::html::Html;
use super::{Press, both};
use crate::domain::card::{Card, CardText};
use crate::domain::id::DeckId;
use crate::domain::library::Library;
use crate::domain::map::{DECK, MapPage};
use crate::domain::pair::{Pair, Tongues as _};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::Private;

/// Writes the map's name, and every page one under the other, what branches off to the side; those of the guide's stages
/// stand out.
pub(super) fn tree(library: &Library, press: &Press<'_>) -> Html {
    let Some(map) = &library.map else { return Html::default() };
    let is_here = |page: &MapPage| page.stage.is_some_and(|stage| library.guide.stages.contains(&stage));
    let row = |(depth, page): (usize, &MapPage)| {
        let card = library.card(&page.card)?;
        let title = Pair::of_title(card, press.choices)?.private(press.languages);
        let code = card.code.as_ref().map(|code| Html::sign("code", code)).unwrap_or_default();
        let title = both::private(if is_here(page) { "strong" } else { "span" }, "", &title);
        let side = ["", "side", "further"].get(depth).copied().unwrap_or("further");
        Some(Html::element("li", side, [code, title]))
    };
    let rows = map.tree().into_iter().filter_map(row);
    let title = title(library, press).map(|title| both::private("h3", "", &title)).unwrap_or_default();
    Html::element("section", "block", [title, Html::element("ul", "map", rows)])
}

/// Writes the pages of the guide's stages, in the map's order.
pub(super) fn pages(
    library: &Library,
    press: &Press<'_>,
    notes: fn(&CardText) -> &Vec<SafeText>,
) -> Vec<Html> {
    let write = |card: &Card| AdultCard { card, is_check_back: false, notes }.write(press);
    cards(library).into_iter().map(write).collect()
}

/// Returns the pages of the guide's stages.
pub(super) fn cards(library: &Library) -> Vec<&Card> {
    let pages = library.map.iter().flat_map(|map| &map.pages);
    let of_guide = pages.filter(|page| page.stage.is_some_and(|stage| library.guide.stages.contains(&stage)));
    of_guide.filter_map(|page| library.card(&page.card)).collect()
}

fn title(library: &Library, press: &Press<'_>) -> Option<Private> {
    let deck = library.decks.get(&DeckId::new(DECK))?;
    [&press.choices.facilitator, &deck.source].into_iter().find_map(|language| {
        Some(Private { text: deck.titles.get(language)?.clone(), tongue: press.languages.tongue(language) })
    })
}
