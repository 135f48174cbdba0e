//! What happened: results, not keys. Replaying them gives the same session.

use serde::{Deserialize, Serialize};

use crate::domain::card::List;
use crate::domain::clock::{ClockTime, Millis};
use crate::domain::id::{CardId, ChecklistId, GuideId, PhaseId};
use crate::domain::language::Tag;

use super::choices::Choices;
use super::place::Place;
use super::plan::{CheckBackOutcome, PlanEntry, PlanText};
use super::{Dark, Turn};

/// An event and when it happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamped {
    /// Since the program started.
    pub at: Millis,
    /// The time of day, for "since 14:02".
    pub clock: ClockTime,
    /// What happened.
    pub event: Event,
}

/// What happened in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The first event.
    Started {
        /// The generated code.
        code: String,
        /// The guide.
        guide: GuideId,
        /// What was chosen.
        choices: Choices,
        /// The first stop.
        place: Place,
    },
    /// The program was started again and the session goes on where it was: the clock starts anew.
    Resumed,
    /// It came to a place.
    MovedTo(Place),
    /// The card here was skipped; where it went instead.
    Skipped(CardId, Place),
    /// A detour began.
    LeftFor(Place),
    /// A detour ended: back to the place it left.
    Returned,
    /// The last move was undone.
    Undone,
    /// The turn passed.
    TurnPassed(Turn),
    /// A checklist's item was ticked, or unticked.
    Ticked {
        /// The checklist.
        checklist: ChecklistId,
        /// From 0.
        item: usize,
        /// Ticked.
        is_ticked: bool,
    },
    /// A line of the plan was added.
    PlanAdded(PlanEntry),
    /// A line of the plan was changed (its text, or who).
    PlanChanged(usize, PlanEntry),
    /// A line of the plan was taken away, by its number from 0.
    PlanRemoved(usize),
    /// The participant answered a summary, or the answer was taken back.
    Answered(CardId, Option<CheckBackOutcome>),
    /// *We are listening* stands on the shared view, or no longer.
    Listening(bool),
    /// A pause began or ended: it stops the clock.
    Paused(bool),
    /// The shared view keeps its place.
    Frozen,
    /// The shared view follows again: it shows this place (`true`), or the session went back to the kept one.
    Thawed(bool),
    /// A line was marked as wrong and is hidden from the shared view, or no longer.
    Marked {
        /// The card.
        card: CardId,
        /// The list.
        list: List,
        /// From 0.
        line: usize,
        /// In which language.
        language: Tag,
        /// Wrong.
        is_wrong: bool,
    },
    /// A minute more for a phase.
    MinuteAdded(PhaseId),
    /// Nothing is to be seen on these screens, or everything again.
    Darkened(Option<Dark>),
    /// The plan was written to a page that the participant takes home: it is kept after the talk.
    PlanKept,
    /// Interpreting, language, booked end … were changed in the middle.
    Changed(Choices),
}

impl Event {
    /// Returns the event as the journal may keep it: without anything that was typed.
    #[must_use]
    pub fn without_typed_text(&self) -> Self {
        let mut event = self.clone();
        if let Self::PlanAdded(entry) | Self::PlanChanged(_, entry) = &mut event
            && let PlanText::Typed { text, .. } = &mut entry.text
        {
            *text = None;
        }
        event
    }
}
