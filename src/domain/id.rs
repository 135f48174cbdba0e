//! Ids: what the content calls its parts. Kebab-case ASCII, the same in every language.
//!
//! Knows nothing of files; the loader has checked the form before an id is made.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes an id as it is written in a file.
            #[must_use]
            pub fn new(id: &str) -> Self {
                Self(Arc::from(id))
            }

            /// Returns the id as it is written in files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(Arc::from(id))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

id! {
    /// A deck: the name of its folder.
    DeckId
}
id! {
    /// A guide: the name of its folder.
    GuideId
}
id! {
    /// A card, `deck/card`.
    CardId
}
id! {
    /// A phase within a guide.
    PhaseId
}
id! {
    /// A checklist within a guide.
    ChecklistId
}
id! {
    /// A telephone contact of the library.
    ContactId
}
id! {
    /// A term of the glossary.
    TermId
}

impl CardId {
    /// Joins a deck and the card's name within it.
    #[must_use]
    pub fn in_deck(deck: &DeckId, card: &str) -> Self {
        Self::new(&format!("{deck}/{card}"))
    }

    /// Returns the deck that the card belongs to.
    #[must_use]
    pub fn deck(&self) -> DeckId {
        DeckId::new(self.as_str().split_once('/').map_or("", |(deck, _)| deck))
    }

    /// Returns the card's name within its deck.
    #[must_use]
    pub fn name(&self) -> &str {
        self.as_str().split_once('/').map_or(self.as_str(), |(_, name)| name)
    }
}
