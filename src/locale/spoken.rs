//! The program's own words in the participant's language.
//!
//! Says what is for everyone and nothing else, never English because nothing else is there. Words that nobody has reviewed
//! are shown like any such text: only where an interpreter has read them.

use super::catalogue::Catalogue;
use super::languages::Languages;
use super::words::Words;
use crate::domain::card::Status;
use crate::domain::everyone::ForEveryone;
use crate::domain::language::{Language, Tag};
use crate::domain::pseudo::Pseudo;

/// The words of the participant's side.
#[derive(Debug)]
pub struct Spoken {
    words: Words,
    status: Status,
}

impl Spoken {
    /// Takes the catalogues that serve those who read a language; `None` where there are none.
    pub(super) fn of(participant: &Tag, languages: &Languages) -> Option<Self> {
        if Pseudo::of(participant).is_some() {
            return Some(Self { words: Words::load(participant, languages), status: Status::Approved });
        }
        let serving = languages.serving(participant);
        // As far as the least of them: a gap is filled from the next.
        let status = serving.iter().filter_map(|language| language.words).min()?;
        let chain = serving.into_iter().map(|language| {
            let folder = language.tag.to_string();
            Catalogue::new(language, &folder)
        });
        Some(Self { words: Words::of(chain.collect(), languages), status })
    }

    /// Returns the words where they say all of some messages.
    #[must_use]
    pub fn that_say(&self, messages: &[ForEveryone]) -> Option<&Words> {
        messages.iter().all(|message| self.words.has(message.id())).then_some(&self.words)
    }

    /// Returns the catalogues that a message is looked for in, in order.
    #[cfg(test)]
    pub(super) fn chain(&self) -> Vec<&str> {
        self.words.chain()
    }

    /// Returns the language that is used.
    #[must_use]
    pub fn language(&self) -> &Language {
        self.words.language()
    }

    /// Whether they may stand where the participant reads: a qualified person has read them, or an interpreter.
    #[must_use]
    pub fn may_be_shown(&self, drafts_were_read: bool) -> bool {
        drafts_were_read || self.status != Status::Draft
    }
}
