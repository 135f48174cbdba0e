//! "Cards shown": which cards stood on the shared view and what they touched. Never a score.

use super::state::Session;
use crate::domain::card::{Dimension, StopArea};
use crate::domain::library::Library;

impl Session {
    /// Returns the dimensions that the shown cards serve, in the order in which dimensions are listed.
    #[must_use]
    pub fn dimensions(&self, library: &Library) -> Vec<Dimension> {
        let cards: Vec<_> = self.shown.iter().filter_map(|id| library.card(id)).collect();
        Dimension::ALL
            .into_iter()
            .filter(|dimension| cards.iter().any(|card| card.dimension == Some(*dimension)))
            .collect()
    }

    /// Returns the STOP areas that the shown cards and the plan touch.
    #[must_use]
    pub fn areas(&self, library: &Library) -> Vec<StopArea> {
        let cards: Vec<_> = self.shown.iter().filter_map(|id| library.card(id)).collect();
        StopArea::ALL
            .into_iter()
            .filter(|area| {
                cards.iter().any(|card| card.stop.contains(area))
                    || self.plan.iter().any(|entry| entry.area == *area)
            })
            .collect()
    }
}
