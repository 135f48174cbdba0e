//! The file formats as serde reads them: one struct for each file, exactly as CONTENT.md shows it.
//!
//! Borrows from the file's text where it can. Knows shapes only; `deck`, `guide` and `shared` give them meaning.
//! No `flatten` and no `untagged`: they lose places and unknown fields.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use crate::domain::card::{Answer, Dimension, List, Stage, Status, StopArea, Weight};
use crate::domain::guide::{Interpreting, PhaseKind};
use crate::domain::pictogram::Pictogram;

/// A text as it stands in the file, not yet checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Raw<'f>(pub(super) Cow<'f, str>);

impl Raw<'_> {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de: 'f, 'f> Deserialize<'de> for Raw<'f> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Raw<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a text")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Raw(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Raw(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Reader)
    }
}

/// A map with its entries in the file's order, duplicates included: a plain map would keep the last silently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pairs<K, V>(pub(super) Vec<(K, V)>);

impl<K, V> Default for Pairs<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Pairs<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<K, V>(PhantomData<(K, V)>);
        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Reader<K, V> {
            type Value = Pairs<K, V>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Reader(PhantomData))
    }
}

macro_rules! mirror {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty,)* })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, PartialEq, Eq, serde::Deserialize)]
            #[serde(deny_unknown_fields, bound(deserialize = "'de: 'f"))]
            pub(super) struct $name<'f> {
                $($(#[$attribute])* pub(super) $field: $type,)*
                #[serde(skip)]
                _borrowed: PhantomData<&'f str>,
            }
        )*
    };
}

type Texts<'f> = Vec<Raw<'f>>;

mirror! {
    /// `deck.ron`
    DeckFile {
        source: Raw<'f>,
        #[serde(default)] stages: Vec<Stage>,
        cards: Vec<CardFile<'f>>,
    }
    /// A card of `deck.ron`.
    CardFile {
        id: Raw<'f>,
        #[serde(default)] code: Option<Raw<'f>>,
        #[serde(default)] dimension: Option<Dimension>,
        #[serde(default)] stop: Vec<StopArea>,
        #[serde(default)] weight: Weight,
        #[serde(default)] core: bool,
        #[serde(default)] needs_interpreter: bool,
        #[serde(default)] answer: Answer,
        #[serde(default)] pictogram: Option<Pictogram>,
        #[serde(default)] minutes: Option<u32>,
        #[serde(default)] verified_on: Option<Raw<'f>>,
    }
    /// `decks/<deck>/<language>.ron`
    DeckTexts {
        language: Raw<'f>,
        #[serde(default)] title: Option<Raw<'f>>,
        #[serde(default)] cards: Pairs<Raw<'f>, CardTexts<'f>>,
    }
    /// A card's texts.
    CardTexts {
        #[serde(default)] title: Option<Raw<'f>>,
        #[serde(default)] explain: Texts<'f>,
        #[serde(default)] ask: Texts<'f>,
        #[serde(default)] follow_ups: Texts<'f>,
        #[serde(default)] for_facilitator: Texts<'f>,
        #[serde(default)] for_interpreter: Texts<'f>,
        #[serde(default)] feminine: Option<FeminineTexts<'f>>,
        #[serde(default)] status: Status,
        #[serde(default)] translated_from: Option<Raw<'f>>,
        #[serde(default)] reviewed_by: Option<Raw<'f>>,
    }
    /// The feminine variant of a card's texts.
    FeminineTexts {
        #[serde(default)] explain: Option<Texts<'f>>,
        #[serde(default)] ask: Option<Texts<'f>>,
        #[serde(default)] follow_ups: Option<Texts<'f>>,
    }
    /// `map/map.ron`
    MapFile {
        source: Raw<'f>,
        pages: Vec<PageFile<'f>>,
    }
    /// A page of `map.ron`.
    PageFile {
        id: Raw<'f>,
        #[serde(default)] code: Option<Raw<'f>>,
        #[serde(default)] stage: Option<Stage>,
        #[serde(default)] after: Option<Raw<'f>>,
        #[serde(default)] next: Option<Raw<'f>>,
        #[serde(default)] branches: Texts<'f>,
        #[serde(default)] weight: Weight,
        #[serde(default)] minutes: Option<u32>,
        #[serde(default)] verified_on: Option<Raw<'f>>,
    }
    /// `map/<language>.ron`
    MapTexts {
        language: Raw<'f>,
        #[serde(default)] title: Option<Raw<'f>>,
        #[serde(default)] pages: Pairs<Raw<'f>, PageTexts<'f>>,
    }
    /// A page's texts.
    PageTexts {
        #[serde(default)] title: Option<Raw<'f>>,
        #[serde(default)] happens: Texts<'f>,
        #[serde(default)] who: Texts<'f>,
        #[serde(default)] ask: Texts<'f>,
        #[serde(default)] for_facilitator: Texts<'f>,
        #[serde(default)] for_interpreter: Texts<'f>,
        #[serde(default)] status: Status,
        #[serde(default)] translated_from: Option<Raw<'f>>,
        #[serde(default)] reviewed_by: Option<Raw<'f>>,
    }
    /// `guide.ron`
    GuideFile {
        source: Raw<'f>,
        #[serde(default)] stages: Vec<Stage>,
        #[serde(default)] minutes: Option<u32>,
        #[serde(default)] presumes: bool,
        phases: Vec<PhaseFile<'f>>,
    }
    /// A phase of `guide.ron`.
    PhaseFile {
        id: Raw<'f>,
        kind: PhaseKind,
        #[serde(default)] minutes: Option<u32>,
        #[serde(default)] steps: Vec<StepFile<'f>>,
    }
    /// `guides/<guide>/<language>.ron`
    GuideTexts {
        language: Raw<'f>,
        #[serde(default)] title: Option<Raw<'f>>,
        #[serde(default)] shown_title: Option<Raw<'f>>,
        #[serde(default)] purpose: Option<Raw<'f>>,
        #[serde(default)] presumes: Option<Raw<'f>>,
        #[serde(default)] phases: Pairs<Raw<'f>, PhaseTexts<'f>>,
        #[serde(default)] checklists: Pairs<Raw<'f>, ChecklistTexts<'f>>,
        #[serde(default)] plan_ideas: Option<PlanIdeas<'f>>,
        #[serde(default)] status: Status,
        #[serde(default)] translated_from: Option<Raw<'f>>,
        #[serde(default)] reviewed_by: Option<Raw<'f>>,
    }
    /// A phase's texts.
    PhaseTexts {
        #[serde(default)] title: Option<Raw<'f>>,
        #[serde(default)] prompts: Texts<'f>,
    }
    /// A checklist's texts.
    ChecklistTexts {
        #[serde(default)] title: Option<Raw<'f>>,
        #[serde(default)] items: Texts<'f>,
        #[serde(default)] when: Vec<Interpreting>,
    }
    /// `common/<language>.ron`
    CommonFile {
        language: Raw<'f>,
        #[serde(default)] phases: Pairs<PhaseKind, PhaseTexts<'f>>,
        #[serde(default)] checklists: Pairs<Raw<'f>, ChecklistTexts<'f>>,
        #[serde(default)] status: Status,
        #[serde(default)] translated_from: Option<Raw<'f>>,
        #[serde(default)] reviewed_by: Option<Raw<'f>>,
    }
    /// `library.ron`
    LibraryFile {
        #[serde(default)] source: Option<Raw<'f>>,
        #[serde(default)] check_back: Option<Raw<'f>>,
        #[serde(default)] contacts: Vec<ContactFile<'f>>,
    }
    /// A contact.
    ContactFile {
        id: Raw<'f>,
        #[serde(default)] number: Option<Raw<'f>>,
        #[serde(default)] for_participant: bool,
        #[serde(default)] verified_on: Option<Raw<'f>>,
    }
    /// `safety/<language>.ron`
    SafetyFile {
        language: Raw<'f>,
        #[serde(default)] shared: Texts<'f>,
        #[serde(default)] adults: Texts<'f>,
        #[serde(default)] contacts: Pairs<Raw<'f>, Raw<'f>>,
        #[serde(default)] status: Status,
        #[serde(default)] translated_from: Option<Raw<'f>>,
        #[serde(default)] reviewed_by: Option<Raw<'f>>,
    }
    /// `glossary/terms.ron`
    TermsFile {
        source: Raw<'f>,
        #[serde(default)] terms: Vec<TermFile<'f>>,
    }
    /// A term of `terms.ron`.
    TermFile {
        id: Raw<'f>,
    }
    /// `glossary/<language>.ron`
    GlossaryFile {
        language: Raw<'f>,
        #[serde(default)] terms: Pairs<Raw<'f>, TermTexts<'f>>,
    }
    /// A term in one language.
    TermTexts {
        term: Raw<'f>,
        #[serde(default)] forms: Texts<'f>,
        #[serde(default)] avoid: Texts<'f>,
        #[serde(default)] definition: Option<Raw<'f>>,
        #[serde(default)] status: Status,
        #[serde(default)] translated_from: Option<Raw<'f>>,
        #[serde(default)] reviewed_by: Option<Raw<'f>>,
    }
}

/// `plan_ideas`: a map by area.
pub(super) type PlanIdeas<'f> = Pairs<StopArea, Texts<'f>>;

/// A step of a phase.
#[derive(Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(bound(deserialize = "'de: 'f"))]
pub(super) enum StepFile<'f> {
    /// A card.
    Card(Raw<'f>),
    /// The participant picks.
    Choose(Vec<Raw<'f>>),
    /// For the adults.
    Checklist(Raw<'f>),
    /// Lines for the STOP areas.
    Plan,
    /// The facilitator repeats back.
    CheckBack(Raw<'f>),
    /// The place in the process.
    Map,
}

impl List {
    /// Returns the fields that make it: those of a card, and those of the map's pages.
    pub(super) fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Explain => &["explain", "happens", "who"],
            Self::Ask => &["ask"],
            Self::FollowUps => &["follow_ups"],
        }
    }
}
