//! The rails of a usual guide, at its second step: what stands around a text that is tried without a talk.
//!
//! Knows the kinds of phases that the participant takes part in; knows no guide.

use super::{PhaseRow, RailState, RailStep};
use crate::domain::guide::PhaseKind;
use crate::domain::id::PhaseId;

const KINDS: [PhaseKind; 6] = [
    PhaseKind::Open,
    PhaseKind::Understand,
    PhaseKind::Manage,
    PhaseKind::Meaning,
    PhaseKind::Plan,
    PhaseKind::Close,
];

/// Returns the participant's rail.
#[must_use]
pub fn rail() -> Vec<RailStep> {
    steps().map(|(phase, kind, state)| RailStep { phase, kind, state }).collect()
}

/// Returns the adults' rail.
#[must_use]
pub fn phases() -> Vec<PhaseRow> {
    steps().map(|(phase, kind, state)| PhaseRow { phase, kind, title: None, state }).collect()
}

fn steps() -> impl Iterator<Item = (PhaseId, PhaseKind, RailState)> {
    let state = |number| match number {
        0 => RailState::Behind,
        1 => RailState::Here,
        _ => RailState::Ahead,
    };
    KINDS.into_iter().enumerate().map(move |(number, kind)| (PhaseId::new("usual"), kind, state(number)))
}
