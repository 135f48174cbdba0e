//! "Cards shown": which cards stood on the shared view and what they touched. Never a score.

use super::state::Session;
use crate::domain::card::{Card, Dimension, StopArea, Weight};
use crate::domain::library::Library;

impl Session {
    /// Returns the cards that were shown, in order. Where the participant sees a screen, a card that is said first counts
    /// when one of its lines was shown, not when there was only the calm mark.
    #[must_use]
    pub fn cards_shown<'a>(&self, library: &'a Library, is_seen: bool) -> Vec<&'a Card> {
        let counts =
            |card: &&Card| !is_seen || card.weight == Weight::Light || self.revealed.contains(&card.id);
        self.shown.iter().filter_map(|id| library.card(id)).filter(counts).collect()
    }

    /// Returns the dimensions that cards touch.
    #[must_use]
    pub fn dimensions(cards: &[&Card]) -> Vec<Dimension> {
        Dimension::ALL
            .into_iter()
            .filter(|dimension| cards.iter().any(|card| card.dimension == Some(*dimension)))
            .collect()
    }

    /// Returns the STOP areas that cards and the plan touch.
    #[must_use]
    pub fn areas(&self, cards: &[&Card]) -> Vec<StopArea> {
        StopArea::ALL
            .into_iter()
            .filter(|area| {
                cards.iter().any(|card| card.stop.contains(area))
                    || self.plan.iter().any(|entry| entry.area == *area)
            })
            .collect()
    }
}
