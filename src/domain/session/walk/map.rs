//! On the process map: the picture, the lines of the place and of what lies over it, and what can come where somebody asks.
//!
//! Nothing of a branch is come to here but by asking for it and pointing at it.

use super::{Move, Walk, at};
use crate::domain::card::{Stage, Weight};
use crate::domain::guide::{PhaseKind, Step};
use crate::domain::id::CardId;
use crate::domain::library::Library;
use crate::domain::map::MapPage;
use crate::domain::session::choices::Choices;
use crate::domain::session::place::{Detour, Place, Spot};

/// Returns the page where the participant is; `None` where that was not said, or the map has no such place.
pub(super) fn page_here<'l>(library: &'l Library, choices: &Choices) -> Option<&'l MapPage> {
    let map = library.map.as_ref()?;
    map.of_stage(choices.stage?).filter(|page| !page.is_overlay())
}

impl<'a> Walk<'a> {
    /// Returns the page where the participant is; `None` where that was not said, or the map has no such place.
    #[must_use]
    pub fn page_here(&self) -> Option<&'a MapPage> {
        page_here(self.library, &self.session.choices)
    }

    /// Returns the page that lies over any other, where the guide is about it.
    #[must_use]
    pub fn overlay(&self) -> Option<&'a MapPage> {
        let overlay = self.library.map.as_ref()?.overlay();
        overlay.filter(|_| self.library.guide.stages.contains(&Stage::TurningEighteen))
    }

    /// Returns the way to where the participant is, the first place first.
    #[must_use]
    pub fn way_so_far(&self) -> Vec<&'a MapPage> {
        let way = |page| self.library.map.as_ref().map(|map| map.way_to(page));
        self.page_here().and_then(way).unwrap_or_default()
    }

    /// Returns the step after where the participant is that may be shown unasked.
    #[must_use]
    pub fn next_page(&self) -> Option<&'a MapPage> {
        self.library.map.as_ref()?.page(self.page_here()?.next.as_ref()?)
    }

    /// Returns the map, to be shown where the participant is; `None` where it stands already, or the place is not known.
    #[must_use]
    pub fn map(&self) -> Option<Place> {
        let here = &self.session.place;
        let is_there = here.position.spot == Spot::Map && here.detour.is_none();
        self.page_here().filter(|_| !is_there)?;
        Some(self.detour(Detour::Map, Spot::Map))
    }

    /// Whether a Map step of this phase has been passed over, since where the participant is was not said.
    #[must_use]
    pub fn passes_map_over(&self) -> bool {
        let phase = self.library.guide.phase(&self.session.place.position.phase);
        self.library.map.is_some()
            && self.page_here().is_none()
            && phase.is_some_and(|phase| phase.steps.contains(&Step::Map))
    }

    /// Whether the adults, before the talk, can still say where the participant is, so that no Map step is passed over.
    #[must_use]
    pub fn will_pass_map_over(&self) -> bool {
        let guide = &self.library.guide;
        let here = guide.phase(&self.session.place.position.phase);
        let is_before = here.is_some_and(|phase| matches!(phase.kind, PhaseKind::Prepare | PhaseKind::Brief));
        is_before
            && self.library.map.is_some()
            && self.page_here().is_none()
            && guide.phases.iter().any(|phase| phase.steps.contains(&Step::Map))
    }

    /// Whether the picture is said before it is shown: the place, or what lies over it, may be heavy to hear.
    #[must_use]
    pub fn is_map_said_first(&self) -> bool {
        let is_heavy = |page: &MapPage| self.is_heavy_to_hear(&page.card);
        self.is_seen && [self.page_here(), self.overlay()].into_iter().flatten().any(is_heavy)
    }

    /// Whether the titles of what can come are said before they are shown: one of them may be heavy to hear.
    fn are_ways_said_first(&self, here: &Place) -> bool {
        self.is_seen && self.ways(here).iter().any(|way| self.is_heavy_to_hear(way))
    }

    fn is_heavy_to_hear(&self, page: &CardId) -> bool {
        self.library.card(page).is_some_and(|card| card.weight != Weight::Light)
    }

    /// Whether the picture, or what can come, at a place waits to be said before it is shown.
    #[must_use]
    pub fn waits_on_map(&self, here: &Place) -> bool {
        let is_said_first = match here.position.spot {
            Spot::Map => self.is_map_said_first() && self.page_here().is_some(),
            Spot::Chooser => self.is_on_map(here) && self.are_ways_said_first(here),
            Spot::Line { .. } | Spot::Phase | Spot::Waiting | Spot::Checklist(_) | Spot::Plan => false,
        };
        is_said_first && !here.is_shown
    }

    /// Whether a place is on the map: on its step, or on its detour.
    #[must_use]
    pub fn is_on_map(&self, place: &Place) -> bool {
        match place.detour {
            Some(detour) => detour == Detour::Map,
            None => matches!(self.step(&place.position), Some(Step::Map)),
        }
    }

    /// Returns what can come after the page that was asked last.
    pub(super) fn ways(&self, here: &Place) -> Vec<CardId> {
        let page = here.asked.last().and_then(|card| self.library.map.as_ref()?.page(card));
        page.map(MapPage::ahead).unwrap_or_default()
    }

    /// Returns where asking leads: to what can come after the place, or after the page that stands here.
    pub(super) fn ask(&self) -> Option<Place> {
        let here = &self.session.place;
        let card = match &here.position.spot {
            _ if !self.is_on_map(here) => return None,
            // What has not been said yet is not asked about.
            Spot::Map if self.waits_on_map(here) => return None,
            Spot::Map => &self.page_here()?.card,
            Spot::Line { card, .. } => card,
            Spot::Phase | Spot::Waiting | Spot::Checklist(_) | Spot::Chooser | Spot::Plan => return None,
        };
        // A page that has been asked from before is gone back to: the way never grows longer than the map.
        let mut asked: Vec<CardId> = here.asked.iter().take_while(|asked| *asked != card).cloned().collect();
        asked.push(card.clone());
        let asked_from = here.asked_from.clone().unwrap_or_else(|| Box::new(here.clone()));
        let place = Place { asked, asked_from: Some(asked_from), ..at(here, Spot::Chooser) };
        (!self.ways(&place).is_empty()).then_some(place)
    }

    pub(super) fn next_on_picture(&self, here: &Place) -> Move {
        if self.waits_on_map(here) {
            return Move::To(Place { is_shown: true, ..here.clone() });
        }
        self.past_picture(here)
    }

    /// To the lines of the place, whether or not the picture has been shown.
    pub(super) fn past_picture(&self, here: &Place) -> Move {
        let first = self.page_here().map(|page| self.first_line(here, &page.card));
        first.filter(|to| *to != Move::Nowhere).unwrap_or_else(|| self.leave_map(here))
    }

    /// From what can come: to what is pointed at, else on. Nothing is opened unasked.
    pub(super) fn next_among_ways(&self, here: &Place, pointed: Option<usize>) -> Move {
        if self.waits_on_map(here) {
            return Move::To(Place { is_shown: true, ..here.clone() });
        }
        let ways = self.ways(here);
        match pointed.and_then(|row| ways.get(row)) {
            Some(card) => self.first_line(here, card),
            None => self.past_ways(here),
        }
    }

    /// On from where it was asked first: to the rest of the page, or out of the map where that has been gone through.
    pub(super) fn past_ways(&self, here: &Place) -> Move {
        let Some(from) = &here.asked_from else { return self.leave_map(here) };
        if let Spot::Line { card, list, line } = &from.position.spot {
            return match self.library.card(card) {
                // It had not been shown yet when something was asked.
                Some(card) if self.is_said_first(card) && !from.is_shown => Move::To(*from.clone()),
                Some(card) => self.line_after(from, card, *list, *line),
                None => self.leave_map(here),
            };
        }
        let is_behind = self.page_here().is_none_or(|page| self.session.visited.contains(&page.card));
        if is_behind { self.leave_map(here) } else { self.past_picture(from) }
    }

    /// Back to the page from which it was asked; from the first, to the stop at which it was asked.
    pub(super) fn before_ways(&self, here: &Place) -> Move {
        match here.asked.split_last() {
            Some((page, before)) if !before.is_empty() => {
                let place = Place { asked: before.to_vec(), ..here.clone() };
                Move::To(self.line_of_page(&place, page, false).unwrap_or_else(|| self.ways_again(&place)))
            }
            _ => Move::To(here.asked_from.as_deref().cloned().unwrap_or_else(|| self.picture(here))),
        }
    }

    pub(super) fn after_page(&self, here: &Place, card: &CardId) -> Move {
        if !here.asked.is_empty() {
            return Move::To(self.ways_again(here));
        }
        let is_here = self.page_here().is_some_and(|page| page.card == *card);
        match self.overlay().filter(|_| is_here) {
            Some(page) => self.first_line(here, &page.card),
            None => self.leave_map(here),
        }
    }

    pub(super) fn before_page(&self, here: &Place, card: &CardId, to_first_line: bool) -> Move {
        if !here.asked.is_empty() {
            return Move::To(self.ways_again(here));
        }
        let is_overlay = self.overlay().is_some_and(|page| page.card == *card);
        match self.page_here() {
            Some(page) if is_overlay => self
                .line_of_page(here, &page.card, to_first_line)
                .map_or_else(|| Move::To(self.picture(here)), Move::To),
            Some(_) => Move::To(self.picture(here)),
            None => self.before_map(here, to_first_line),
        }
    }

    pub(super) fn before_map(&self, here: &Place, to_first_line: bool) -> Move {
        match here.detour {
            Some(_) => Move::Back,
            None => self.before_step(&here.position, to_first_line),
        }
    }

    /// Returns the place at which a Map step is come to from behind: a line of its last page.
    pub(super) fn end_of_map(&self, step: &Place, to_first_line: bool) -> Option<Place> {
        let last = self.overlay().or_else(|| self.page_here())?;
        self.line_of_page(step, &last.card, to_first_line)
    }

    /// Whether a place on the map still exists in content that may have changed.
    pub(super) fn is_still_on_map(&self, place: &Place) -> bool {
        let Some(map) = self.library.map.as_ref().filter(|_| self.is_on_map(place)) else { return false };
        let knows = |card: &CardId| map.page(card).is_some();
        place.asked.iter().all(knows)
            && match &place.position.spot {
                Spot::Map => place.asked.is_empty(),
                Spot::Chooser => !self.ways(place).is_empty(),
                Spot::Line { card, list, line } => {
                    knows(card) && self.library.card(card).is_some_and(|card| *line < card.count(*list))
                }
                Spot::Phase | Spot::Waiting | Spot::Checklist(_) | Spot::Plan => false,
            }
    }

    /// What can come, once more: it has been said already.
    fn ways_again(&self, here: &Place) -> Place {
        Place { is_shown: self.are_ways_said_first(here), ..at(here, Spot::Chooser) }
    }

    /// The picture; it has been said already.
    fn picture(&self, here: &Place) -> Place {
        let is_shown = self.is_map_said_first();
        Place { is_shown, ..here.back_to_picture() }
    }

    fn leave_map(&self, here: &Place) -> Move {
        match here.detour {
            Some(_) => Move::Back,
            None => self.after_step(&here.position),
        }
    }

    fn line_of_page(&self, here: &Place, card: &CardId, is_first: bool) -> Option<Place> {
        let mut path = self.library.card(card)?.path();
        let (list, line) = if is_first { path.next() } else { path.last() }?;
        Some(self.at_line(here, card, list, line, !is_first))
    }
}
