//! Cards and decks: one topic each, explained and asked.
//!
//! Structure is written once; texts are one for each language, with the same ids.
//! Knows no file format and no session.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::id::{CardId, DeckId};
use super::language::Tag;
use super::pictogram::Pictogram;
use super::safe_text::SafeText;

/// Where the participant is in the asylum process (skede).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// The first days.
    Arrival,
    /// The application is made.
    Application,
    /// Another country may be responsible.
    Dublin,
    /// Waiting.
    Waiting,
    /// Shortly before the decision.
    BeforeDecision,
    /// A residence permit.
    Positive,
    /// A refusal.
    Refusal,
    /// The refusal has been appealed.
    Appeal,
    /// A return is being prepared.
    PreparingReturn,
    /// The journey.
    Return,
    /// Overlays any of the others.
    TurningEighteen,
}

impl Stage {
    /// Those that are a place of their own, in the order of the process, with their ids on the command line.
    pub const PLACES: [(Self, &'static str); 10] = [
        (Self::Arrival, "arrival"),
        (Self::Application, "application"),
        (Self::Dublin, "dublin"),
        (Self::Waiting, "waiting"),
        (Self::BeforeDecision, "before-decision"),
        (Self::Positive, "positive"),
        (Self::Refusal, "refusal"),
        (Self::Appeal, "appeal"),
        (Self::PreparingReturn, "preparing-return"),
        (Self::Return, "return"),
    ];
}

/// A dimension of sense of coherence (KASAM). A tag, never a measurement of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Dimension {
    /// Begriplighet.
    Comprehensibility,
    /// Hanterbarhet.
    Manageability,
    /// Meningsfullhet.
    Meaningfulness,
}

impl Dimension {
    /// All three, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::Comprehensibility, Self::Manageability, Self::Meaningfulness];
}

/// One of the four supporting conditions of the STOP model. Unordered; the letters are never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StopArea {
    /// Struktur: a predictable day.
    Structure,
    /// Tal och tid: an adult who listens and has time.
    TalkAndTime,
    /// Organiserad lek: led activity in the waiting time.
    OrganisedPlay,
    /// Föräldrastöd: family where it is safe, supporting adults.
    ParentSupport,
}

impl StopArea {
    /// All four, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Structure, Self::TalkAndTime, Self::OrganisedPlay, Self::ParentSupport];
}

/// How heavy a card is to hear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Weight {
    /// Nothing here can tell news.
    #[default]
    Light,
    /// Said first, then shown.
    Tender,
    /// Said first, then shown; a translation only when reviewed.
    Heavy,
}

/// Answers that the participant can point at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Answer {
    /// Free talk: nothing to point at.
    #[default]
    Open,
    /// Yes, no.
    YesNo,
    /// Yes, a little, no.
    YesLittleNo,
}

/// How far a translation has come. Absent in a file means `Draft`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Status {
    /// No qualified person has read it.
    #[default]
    Draft,
    /// A qualified person has read it.
    Reviewed,
    /// It has been approved for use.
    Approved,
}

/// A deck: cards that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deck {
    /// Its folder's name.
    pub id: DeckId,
    /// The language that the others are translated from.
    pub source: Tag,
    /// The stages that it is meant for; empty = any.
    pub stages: Vec<Stage>,
    /// Its cards in order.
    pub cards: Vec<Card>,
    /// Its titles, for the adults.
    pub titles: BTreeMap<Tag, SafeText>,
}

/// A card: one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// `deck/card`.
    pub id: CardId,
    /// The code to read aloud on the telephone.
    pub code: Option<SafeText>,
    /// The dimension that it serves; none on cards about the talk itself.
    pub dimension: Option<Dimension>,
    /// The STOP areas that it touches.
    pub stop: Vec<StopArea>,
    /// How heavy it is.
    pub weight: Weight,
    /// Whether it is kept when time is short.
    pub core: bool,
    /// Whether it is about the interpreting: passed over when no interpreter takes part. Optional in the format.
    pub needs_interpreter: bool,
    /// Answers to point at.
    pub answer: Answer,
    /// A drawing of what it is about.
    pub pictogram: Option<Pictogram>,
    /// Minutes without an interpreter.
    pub minutes: Option<u32>,
    /// When law or procedure on it was last verified, `YYYY-MM-DD`.
    pub verified_on: Option<SafeText>,
    /// The source language of its deck.
    pub source: Tag,
    /// Its texts, those that were loaded; the source language is always among them.
    pub texts: BTreeMap<Tag, CardText>,
}

/// The three numbered lists of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum List {
    /// Facts that the adult explains.
    Explain,
    /// Questions to the participant.
    Ask,
    /// Optional deepening.
    FollowUps,
}

impl List {
    /// All three, in the order in which their lines are numbered.
    pub const ALL: [Self; 3] = [Self::Explain, Self::Ask, Self::FollowUps];
}

/// The text of a card in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardText {
    /// The topic; shown.
    pub title: Option<SafeText>,
    /// Facts. An empty text means: not translated yet.
    pub explain: Vec<SafeText>,
    /// Questions.
    pub ask: Vec<SafeText>,
    /// Optional deepening.
    pub follow_ups: Vec<SafeText>,
    /// Notes that the participant never sees.
    pub for_facilitator: Vec<SafeText>,
    /// Notes that the participant never sees.
    pub for_interpreter: Vec<SafeText>,
    /// Where the address to a woman or girl differs.
    pub feminine: Option<Feminine>,
    /// How far the translation has come.
    pub status: Status,
    /// Whether the source has changed since this was translated; unknown counts as not.
    pub stale: bool,
}

/// The variant of a text that speaks to a woman or girl. A list left out is as in the main text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Feminine {
    /// In place of `explain`.
    pub explain: Option<Vec<SafeText>>,
    /// In place of `ask`.
    pub ask: Option<Vec<SafeText>>,
    /// In place of `follow_ups`.
    pub follow_ups: Option<Vec<SafeText>>,
}

/// How the texts speak to the participant, where a language has two ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Address {
    /// The main text.
    #[default]
    Masculine,
    /// The feminine variant, where there is one.
    Feminine,
}

impl CardText {
    /// Returns a line, `None` where it is missing or not translated yet.
    #[must_use]
    pub fn line(&self, list: List, line: usize, address: Address) -> Option<&SafeText> {
        let feminine = self.feminine.as_ref().filter(|_| address == Address::Feminine);
        let (main, other) = match list {
            List::Explain => (&self.explain, feminine.and_then(|f| f.explain.as_ref())),
            List::Ask => (&self.ask, feminine.and_then(|f| f.ask.as_ref())),
            List::FollowUps => (&self.follow_ups, feminine.and_then(|f| f.follow_ups.as_ref())),
        };
        other
            .and_then(|lines| lines.get(line))
            .filter(|text| !text.is_empty())
            .or_else(|| main.get(line))
            .filter(|text| !text.is_empty())
    }

    /// Returns how many lines a list has.
    #[must_use]
    pub fn count(&self, list: List) -> usize {
        match list {
            List::Explain => self.explain.len(),
            List::Ask => self.ask.len(),
            List::FollowUps => self.follow_ups.len(),
        }
    }
}

impl Card {
    /// Returns how many lines a list has: the source language decides.
    #[must_use]
    pub fn count(&self, list: List) -> usize {
        self.texts.get(&self.source).map_or(0, |text| text.count(list))
    }

    /// Returns the number of a line as it is said aloud, from 1; the same in every language.
    #[must_use]
    pub fn number(&self, list: List, line: usize) -> usize {
        line + 1
            + match list {
                List::Explain => 0,
                List::Ask => self.count(List::Explain),
                List::FollowUps => self.count(List::Explain) + self.count(List::Ask),
            }
    }

    /// Whether answers to point at stand beside the lines of a list: beside questions, and beside what is explained only where
    /// nothing is asked. Beside a statement they would look like agreeing.
    #[must_use]
    pub fn is_answered_at(&self, list: List) -> bool {
        list == List::Ask || self.count(List::Ask) == 0
    }

    /// Returns the lines of the main path in order: `explain`, then `ask`.
    pub fn path(&self) -> impl Iterator<Item = (List, usize)> + use<> {
        let (explain, ask) = (self.count(List::Explain), self.count(List::Ask));
        (0..explain).map(|line| (List::Explain, line)).chain((0..ask).map(|line| (List::Ask, line)))
    }

    /// Returns a line in a language, `None` where there is none.
    #[must_use]
    pub fn line(&self, language: &Tag, list: List, line: usize, address: Address) -> Option<&SafeText> {
        self.texts.get(language)?.line(list, line, address)
    }
}
