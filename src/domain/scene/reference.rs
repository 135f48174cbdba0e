//! What the adults see beside the talk: the whole process map, and the words of the glossary.

use serde::{Deserialize, Serialize};

use crate::domain::card::Weight;

use super::{AdultBoth, Private};

/// The process map as the adults see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultMap {
    /// What the adults call it.
    pub title: Option<Private>,
    /// Its pages, each way downwards.
    pub rows: Vec<MapRow>,
    /// All pages; else those on the way, in both languages.
    pub is_whole: bool,
    /// The picture is said before it is shown, and the participant has not seen it.
    pub waits: bool,
    /// The participant can ask what can come, and the facilitator open it.
    pub can_be_asked: bool,
}

/// A page of the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapRow {
    /// How far it stands to the side.
    pub depth: usize,
    /// Its title.
    pub title: AdultBoth,
    /// The code to read aloud.
    pub code: Option<String>,
    /// How heavy it is.
    pub weight: Weight,
    /// Where it is, seen from the participant.
    pub place: MapPlace,
    /// Nobody has verified its facts.
    pub is_unverified: bool,
}

/// Where a page of the map is, seen from the participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum MapPlace {
    /// On the way so far.
    Behind,
    /// Here.
    Here,
    /// The next step, which is shown.
    Next,
    /// Shown only when the participant asks.
    Beside,
    /// Over any place, and the talk is about it.
    OverAny,
}

/// A term in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermRow {
    /// In the facilitator's language.
    pub source: TermWords,
    /// In the participant's.
    pub target: Option<TermWords>,
    /// Whether it stands in the current line.
    pub is_in_line: bool,
}

/// A term in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermWords {
    /// The word to use.
    pub term: Private,
    /// What it means.
    pub definition: Option<Private>,
    /// Words not to use.
    pub avoid: Vec<Private>,
}
