//! Texts that are no card, each as a card whose lines they are: a guide's own, what all guides share, Safety, the glossary.
//!
//! So whoever looks at translations needs one way of going through them. Knows what each line is and where it stands in its
//! file; knows no screen.

use std::collections::BTreeMap;

mod shared;
mod talk;

use super::check::Seen;
use super::layers::{Layers, Wanted};
use super::lexicon::Wording;
use super::report::Problems;
use super::scan::Node;
use super::sheet::Unit;
use crate::domain::card::{Answer, Card, CardText, Deck, Status, StopArea, Weight};
use crate::domain::guide::PhaseKind;
use crate::domain::id::{CardId, ChecklistId, DeckId};
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;

/// What a line of such a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// What the participant sees as the name of the talk.
    ShownTitle,
    /// What is in it for the participant.
    Purpose,
    /// The gate question.
    Presumes,
    /// The adults' word for a phase.
    PhaseTitle(PhaseKind),
    /// What the facilitator is reminded of in a phase.
    Prompt(PhaseKind),
    /// A checklist's heading.
    ChecklistTitle(ChecklistId),
    /// An item of it.
    ChecklistItem(ChecklistId),
    /// A pick for the plan.
    Idea(StopArea),
    /// What Safety says to everyone.
    Calm,
    /// What Safety says to the adults.
    Steps,
    /// Whose number it is, and whether the participant may see it.
    Contact {
        /// The participant may.
        is_shown: bool,
        /// The number, where one is filled in.
        number: Option<String>,
    },
    /// What a term means.
    Definition,
    /// Another form of a term.
    Form,
    /// A word not to use for it.
    Avoid,
}

impl Part {
    /// Whether the participant may see it.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        matches!(self, Self::ShownTitle | Self::Purpose | Self::Idea(_) | Self::Calm)
            || matches!(self, Self::Contact { is_shown: true, .. })
    }

    /// Whether a translation of a guide may leave it out, as long as it says nothing else to the adults.
    #[must_use]
    pub fn is_for_adults_of_a_guide(&self) -> bool {
        matches!(
            self,
            Self::Presumes
                | Self::PhaseTitle(_)
                | Self::Prompt(_)
                | Self::ChecklistTitle(_)
                | Self::ChecklistItem(_)
        )
    }

    /// Whether a language may do without it: its own forms of a term are nobody's translation.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        matches!(self, Self::Definition | Self::Form | Self::Avoid)
    }
}

/// What each line of each text is.
pub type Parts = BTreeMap<CardId, Vec<Part>>;

/// One step on the way to a text in its file.
#[derive(Debug, Clone)]
pub(super) enum Way {
    Field(&'static str),
    Entry(String),
    Item(usize),
}

/// Texts as a deck.
#[derive(Debug)]
pub(super) struct Leaves {
    pub(super) deck: Deck,
    pub(super) parts: Parts,
    /// Where each line stands in a language's file.
    pub(super) ways: BTreeMap<CardId, Vec<Vec<Way>>>,
    /// Today's fingerprint of each source text; a term has none.
    pub(super) made_from: BTreeMap<CardId, String>,
}

/// A line: what it is, where it stands, and how it is taken from a language's texts.
struct Line<T> {
    part: Part,
    way: Vec<Way>,
    get: Box<Take<T>>,
}

/// How a line is taken from a language's texts.
type Take<T> = dyn Fn(&T) -> Option<&SafeText>;

impl<T> Line<T> {
    fn new(part: Part, way: Vec<Way>, get: impl Fn(&T) -> Option<&SafeText> + 'static) -> Self {
        Self { part, way, get: Box::new(get) }
    }
}

/// What is said of a whole text in a language.
struct Whole<'t, T> {
    title: fn(&T) -> Option<&SafeText>,
    review: fn(&T) -> (Status, bool),
    texts: BTreeMap<&'t Tag, &'t T>,
}

/// Reads the texts of a unit that is no deck; `None` where there are none, or they cannot be used.
pub(super) fn read(
    layers: &Layers,
    unit: &Unit,
    wanted: Wanted<'_>,
    wording: Wording<'_>,
    seen: &mut Seen<'_>,
    problems: &mut Problems,
) -> Option<Leaves> {
    match unit {
        Unit::Deck(_) | Unit::Map => None,
        Unit::Guide(id) => talk::guide(layers, id, wanted, wording, seen, problems),
        Unit::Common => talk::common(layers, wanted, wording, problems),
        Unit::Safety => shared::safety(layers, wanted, wording, seen, problems),
        Unit::Glossary => shared::glossary(layers, wanted, wording, problems),
    }
}

impl Leaves {
    fn new(id: &str, source: &Tag) -> Self {
        let deck = Deck {
            id: DeckId::new(id),
            source: source.clone(),
            stages: Vec::new(),
            cards: Vec::new(),
            titles: BTreeMap::new(),
        };
        Self { deck, parts: Parts::new(), ways: BTreeMap::new(), made_from: BTreeMap::new() }
    }

    fn add<T>(&mut self, id: CardId, whole: &Whole<'_, T>, lines: Vec<Line<T>>, made_from: Option<String>) {
        let text = |of: &&T| {
            let (status, stale) = (whole.review)(of);
            let explain = lines.iter().map(|line| (line.get)(of).cloned().unwrap_or_default()).collect();
            CardText { title: (whole.title)(of).cloned(), explain, status, stale, ..CardText::default() }
        };
        let texts = whole.texts.iter().map(|(tag, of)| ((*tag).clone(), text(of))).collect();
        self.deck.cards.push(Card {
            id: id.clone(),
            code: None,
            dimension: None,
            stop: Vec::new(),
            weight: Weight::Light,
            core: false,
            needs_interpreter: false,
            answer: Answer::Open,
            pictogram: None,
            minutes: None,
            verified_on: None,
            source: self.deck.source.clone(),
            texts,
        });
        self.made_from.extend(made_from.map(|made_from| (id.clone(), made_from)));
        let (parts, ways) = lines.into_iter().map(|line| (line.part, line.way)).unzip();
        self.parts.insert(id.clone(), parts);
        self.ways.insert(id, ways);
    }
}

/// Follows a way through a file: where the text begins.
pub(super) fn follow(root: &Node<'_>, text: &str, way: &[Way]) -> Option<usize> {
    let mut node = root;
    for step in way {
        node = match step {
            Way::Field(name) => node.field(name)?.1,
            Way::Item(number) => node.item(*number)?.1,
            Way::Entry(wanted) => {
                let is_wanted = |key: &Node<'_>| {
                    let written = text.get(key.span.0..key.span.1).unwrap_or_default();
                    written.trim_matches('"') == wanted
                };
                (0..).map_while(|at| node.entry(at)).find(|(key, _)| is_wanted(key))?.1
            }
        };
    }
    Some(node.span.0)
}
