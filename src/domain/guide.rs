//! Guides: ordered phases with prompts, checklists and cards, for a purpose.
//!
//! Knows no file format and no session.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::card::{Stage, Status, StopArea};
use super::id::{CardId, ChecklistId, GuideId, PhaseId};
use super::language::Tag;
use super::safe_text::SafeText;

/// What a phase is for. The usual order is the order here; a guide may have any, in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PhaseKind {
    /// The adults prepare.
    Prepare,
    /// Facilitator and interpreter agree.
    Brief,
    /// Greeting, roles, how we talk.
    Open,
    /// Comprehensibility.
    Understand,
    /// Manageability.
    Manage,
    /// Meaningfulness.
    Meaning,
    /// The next days (STOP).
    Plan,
    /// Summary and what happens next.
    Close,
    /// The adults afterwards.
    Debrief,
}

impl PhaseKind {
    /// Whether the participant is not in the room, or sees a neutral picture only.
    #[must_use]
    pub fn is_for_adults(self) -> bool {
        matches!(self, Self::Prepare | Self::Brief | Self::Debrief)
    }
}

/// A guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Its folder's name.
    pub id: GuideId,
    /// The language that the others are translated from.
    pub source: Tag,
    /// The stages that it is meant for; empty = any.
    pub stages: Vec<Stage>,
    /// Minutes with the participant, without an interpreter.
    pub minutes: Option<u32>,
    /// Whether a gate question is asked before the start.
    pub presumes: bool,
    /// Its phases in order; at least one.
    pub phases: Vec<Phase>,
    /// Its texts, those that were loaded; the source language is always among them.
    pub texts: BTreeMap<Tag, GuideText>,
}

impl Guide {
    /// Returns a phase by its id.
    #[must_use]
    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    /// Returns every card that the guide uses, in order, each once.
    #[must_use]
    pub fn cards(&self) -> Vec<&CardId> {
        let mut seen = BTreeSet::new();
        let all = self.phases.iter().flat_map(|phase| &phase.steps).flat_map(Step::cards);
        all.filter(|card| seen.insert(*card)).collect()
    }
}

/// A phase of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phase {
    /// Its id within the guide.
    pub id: PhaseId,
    /// What it is for.
    pub kind: PhaseKind,
    /// Budget without an interpreter; the sum of its cards where the file gave none.
    pub minutes: u32,
    /// What is gone through; may be empty.
    pub steps: Vec<Step>,
}

/// One step of a phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A card.
    Card(CardId),
    /// The participant picks which cards, and in what order.
    Choose(Vec<CardId>),
    /// For the adults.
    Checklist(ChecklistId),
    /// Lines for the STOP areas.
    Plan,
    /// A card on which the facilitator repeats back.
    CheckBack(CardId),
    /// The participant's place in the process.
    Map,
}

impl Step {
    /// Returns the cards that the step can show.
    #[must_use]
    pub fn cards(&self) -> &[CardId] {
        match self {
            Self::Card(card) | Self::CheckBack(card) => std::slice::from_ref(card),
            Self::Choose(cards) => cards,
            Self::Checklist(_) | Self::Plan | Self::Map => &[],
        }
    }
}

/// How the participant's words reach the facilitator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Interpreting {
    /// One language, no interpreter.
    #[default]
    None,
    /// The interpreter is in the room.
    Room,
    /// By telephone.
    Telephone,
    /// By video.
    Video,
}

/// The texts of a guide in one language: the adults', but for `shown_title`, `purpose` and `plan_ideas`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideText {
    /// For the adults only.
    pub title: SafeText,
    /// What the participant sees; absent = the program's neutral words.
    pub shown_title: Option<SafeText>,
    /// What is in it for the participant; may be shown.
    pub purpose: Option<SafeText>,
    /// The gate question.
    pub presumes: Option<SafeText>,
    /// By phase.
    pub phases: BTreeMap<PhaseId, PhaseText>,
    /// By id.
    pub checklists: BTreeMap<ChecklistId, Checklist>,
    /// Picks for the plan, so that it exists in both languages.
    pub plan_ideas: BTreeMap<StopArea, Vec<SafeText>>,
    /// How far the translation has come.
    pub status: Status,
    /// Whether the source has changed since this was translated.
    pub stale: bool,
}

/// The adults' words for a phase.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PhaseText {
    /// Absent = the program's own word for the kind.
    pub title: Option<SafeText>,
    /// What the facilitator is reminded of.
    pub prompts: Vec<SafeText>,
}

/// A checklist for the adults.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checklist {
    /// Its heading.
    pub title: SafeText,
    /// Its items.
    pub items: Vec<SafeText>,
    /// Shown only then; empty = always.
    pub when: Vec<Interpreting>,
}
