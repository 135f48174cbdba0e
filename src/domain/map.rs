//! The process map: the places of the asylum process, and how they hang together.
//!
//! Each page's words are a card of the reserved deck [`DECK`]; here stands only what leads to what. Knows no file format
//! and no session.

use super::card::{Card, Stage};
use super::id::{CardId, DeckId};

/// The deck that the pages' words are the cards of. No folder of a deck may be called so.
pub const DECK: &str = "map";

/// The map.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProcessMap {
    /// Its pages in the file's order.
    pub pages: Vec<MapPage>,
}

/// A place in the process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapPage {
    /// The card with its words, `map/<page>`.
    pub card: CardId,
    /// The stage that it is the page of; none for a place that nobody stays at.
    pub stage: Option<Stage>,
    /// The usual place before.
    pub after: Option<CardId>,
    /// The step that may be shown unasked.
    pub next: Option<CardId>,
    /// What can come, too: shown only when the participant asks.
    pub branches: Vec<CardId>,
}

impl MapPage {
    /// Whether it lies over any of the other places.
    #[must_use]
    pub fn is_overlay(&self) -> bool {
        self.stage == Some(Stage::TurningEighteen)
    }

    /// Returns what can come after it: the next step, then the branches, each once.
    #[must_use]
    pub fn ahead(&self) -> Vec<CardId> {
        let mut ahead: Vec<CardId> = Vec::new();
        for card in self.next.iter().chain(&self.branches) {
            if !ahead.contains(card) {
                ahead.push(card.clone());
            }
        }
        ahead
    }
}

impl ProcessMap {
    /// Returns a page by its card.
    #[must_use]
    pub fn page(&self, card: &CardId) -> Option<&MapPage> {
        self.pages.iter().find(|page| page.card == *card)
    }

    /// Returns the page of a stage.
    #[must_use]
    pub fn of_stage(&self, stage: Stage) -> Option<&MapPage> {
        self.pages.iter().find(|page| page.stage == Some(stage))
    }

    /// Returns the page that lies over any of the others.
    #[must_use]
    pub fn overlay(&self) -> Option<&MapPage> {
        self.pages.iter().find(|page| page.is_overlay())
    }

    /// Returns the stages that a participant can be said to be at: those of the pages, the overlay left out.
    pub fn stages(&self) -> impl Iterator<Item = Stage> + use<'_> {
        self.pages.iter().filter(|page| !page.is_overlay()).filter_map(|page| page.stage)
    }

    /// Returns the one stage among these that the map has; none where there are more, or none. The overlay does not count.
    #[must_use]
    pub fn only_stage(&self, stages: &[Stage]) -> Option<Stage> {
        let mut known = self.stages().filter(|stage| stages.contains(stage));
        known.next().filter(|_| known.next().is_none())
    }

    /// Returns the way to a page, the first place first and the page itself left out.
    #[must_use]
    pub fn way_to<'a>(&'a self, page: &'a MapPage) -> Vec<&'a MapPage> {
        let before = |page: &&'a MapPage| self.page(page.after.as_ref()?);
        // The loader refuses a loop; were there one, the way would still end.
        let mut way: Vec<&MapPage> =
            std::iter::successors(Some(page), before).skip(1).take(self.pages.len()).collect();
        way.reverse();
        way
    }

    /// Returns every page once with how far it stands to the side, so that each way can be followed downwards: a place that
    /// is the usual one after another stands beneath it, the others beside. The overlay comes last.
    #[must_use]
    pub fn tree(&self) -> Vec<(usize, &MapPage)> {
        let mut tree = Vec::with_capacity(self.pages.len());
        let is_root = |page: &&MapPage| !page.is_overlay() && page.after.is_none();
        for root in self.pages.iter().filter(is_root) {
            self.grow(root, 0, &mut tree);
        }
        tree.extend(self.overlay().map(|page| (0, page)));
        tree
    }

    fn grow<'a>(&'a self, page: &'a MapPage, depth: usize, tree: &mut Vec<(usize, &'a MapPage)>) {
        if tree.len() >= self.pages.len() {
            return;
        }
        tree.push((depth, page));
        let follows = |other: &&MapPage| !other.is_overlay() && other.after.as_ref() == Some(&page.card);
        let after: Vec<&MapPage> = self.pages.iter().filter(follows).collect();
        let is_usual = |other: &MapPage| page.next.as_ref() == Some(&other.card) || after.len() == 1;
        for other in after.iter().filter(|other| !is_usual(other)) {
            self.grow(other, depth + 1, tree);
        }
        for other in after.iter().filter(|other| is_usual(other)) {
            self.grow(other, depth, tree);
        }
    }
}

impl CardId {
    /// Makes the id of a page's card.
    #[must_use]
    pub fn of_page(page: &str) -> Self {
        Self::in_deck(&DeckId::new(DECK), page)
    }

    /// Whether it is a page of the process map.
    #[must_use]
    pub fn is_page(&self) -> bool {
        self.as_str().split_once('/').is_some_and(|(deck, _)| deck == DECK)
    }
}

impl Card {
    /// Whether it explains the process, and nobody has verified what it says.
    #[must_use]
    pub fn is_unverified(&self) -> bool {
        self.id.is_page() && self.verified_on.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(id: &str, stage: Option<Stage>, after: &str, next: &str, branches: &[&str]) -> MapPage {
        let known = |id: &str| (!id.is_empty()).then(|| CardId::of_page(id));
        MapPage {
            card: CardId::of_page(id),
            stage,
            after: known(after),
            next: known(next),
            branches: branches.iter().map(|id| CardId::of_page(id)).collect(),
        }
    }

    fn map() -> ProcessMap {
        ProcessMap {
            pages: vec![
                page("arrival", Some(Stage::Arrival), "", "waiting", &["dublin"]),
                page("dublin", Some(Stage::Dublin), "arrival", "", &["waiting"]),
                page("waiting", Some(Stage::Waiting), "arrival", "decision", &[]),
                page("decision", None, "waiting", "", &["positive", "refusal", "positive"]),
                page("positive", Some(Stage::Positive), "decision", "", &[]),
                page("refusal", Some(Stage::Refusal), "decision", "", &[]),
                page("eighteen", Some(Stage::TurningEighteen), "", "", &[]),
            ],
        }
    }

    fn names(pages: &[&MapPage]) -> String {
        pages.iter().map(|page| page.card.name()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_way_to_a_place_is_the_usual_one() {
        let map = map();
        let way = |stage| names(&map.way_to(map.of_stage(stage).unwrap()));
        assert_eq!(way(Stage::Refusal), "arrival waiting decision");
        assert_eq!(way(Stage::Arrival), "");
        assert_eq!(way(Stage::Dublin), "arrival");
    }

    #[test]
    fn what_can_come_is_the_next_step_and_each_branch_once() {
        let map = map();
        let ahead = |id: &str| {
            let ahead = map.page(&CardId::of_page(id)).unwrap().ahead();
            ahead.iter().map(CardId::name).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(ahead("decision"), "positive refusal");
        assert_eq!(ahead("arrival"), "waiting dublin");
        assert_eq!(ahead("eighteen"), "");
    }

    #[test]
    fn one_stage_alone_is_taken_over_and_the_overlay_does_not_count() {
        let map = map();
        assert_eq!(map.only_stage(&[Stage::Waiting, Stage::TurningEighteen]), Some(Stage::Waiting));
        assert_eq!(map.only_stage(&[Stage::Waiting, Stage::Refusal]), None);
        assert_eq!(map.only_stage(&[Stage::TurningEighteen]), None);
        assert_eq!(map.only_stage(&[Stage::Return]), None);
    }

    #[test]
    fn in_the_tree_every_place_stands_once_and_branches_stand_to_the_side() {
        let map = map();
        let tree: Vec<String> =
            map.tree().iter().map(|(depth, page)| format!("{depth} {}", page.card.name())).collect();
        assert_eq!(
            tree,
            ["0 arrival", "1 dublin", "0 waiting", "0 decision", "1 positive", "1 refusal", "0 eighteen"]
        );
    }

    #[test]
    fn a_way_in_a_circle_still_ends() {
        let map = ProcessMap { pages: vec![page("a", None, "b", "", &[]), page("b", None, "a", "", &[])] };
        assert!(map.way_to(&map.pages[0]).len() <= 2);
        assert!(map.tree().is_empty());
    }
}
