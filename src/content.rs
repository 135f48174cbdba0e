//! Decks, guides and translations: from RON files to a checked [`Library`].
//!
//! Knows the file format (CONTENT.md) and reads through a [`Source`]; knows no terminal, no session and no
//! file system.
//!
//! ```text
//! source, embedded, layers     names and bytes; which file of which layer counts
//! share                        work shared out over processors
//! file, syntax, slip, mirror   bytes → RON → structs
//! scan, token, spot            where a value stands
//! report, code                 faults, placed
//! text, list, values           what a value may be
//! mark                         a person's review, written into a file
//! leaf                         texts that are no card, as cards
//! sheet                        texts as a tree, for those who exchange them
//! wording, question, lexicon   remarks on how it is said
//! letters, pairs, shore        remarks on how it is written
//! deck, map, guide, common, …  meaning
//! open, index, check, proof    what is asked for
//! site                         places of texts, for what others find
//! start                        files to fill in
//! pseudo                       texts in the languages made for tests
//! ```

mod adults_text;
mod card_text;
mod check;
pub mod code;
mod common;
mod contacts;
mod deck;
mod embedded;
mod file;
pub mod fingerprint;
mod glossary;
mod guide;
mod guide_text;
mod index;
mod layers;
mod leaf;
mod letters;
mod lexicon;
mod list;
mod map;
mod map_text;
pub mod mark;
mod mirror;
mod open;
mod pairs;
mod proof;
mod pseudo;
mod question;
mod report;
mod safety;
mod scan;
mod share;
mod sheet;
mod shore;
mod site;
mod slip;
mod source;
mod spot;
pub mod start;
mod syntax;
mod text;
mod token;
mod values;
mod wording;

#[cfg(test)]
pub(crate) mod tests;

pub use check::Checked;
pub use code::Code;
pub use leaf::{Part, Parts};
pub use proof::{CardSpot, Proof, ProofFile};
pub use sheet::{Key, Node, Unit, Value};
pub use site::{Remark, Site};
pub use source::{Entry, MOST_ENTRIES, ReadFault, Source};
pub use text::refused;

use crate::domain::card::Deck;
use crate::domain::glossary::Glossary;
use crate::domain::guide::Guide;
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::{Language, Tag};
use crate::domain::library::{Index, Library};
use crate::domain::map::DECK;
use crate::problem::Problem;
use layers::{Layers, Wanted};
use report::Problems;

/// Cards and guides in layers; later ones win.
pub struct Content {
    layers: Layers,
}

impl Content {
    /// Starts with what is inside the program.
    #[must_use]
    pub fn embedded() -> Self {
        Self::of(Box::new(embedded::Embedded))
    }

    /// Starts with another source than the program itself.
    #[must_use]
    pub fn of(source: Box<dyn Source>) -> Self {
        Self { layers: Layers::new(source) }
    }

    /// Puts a layer on top.
    #[must_use]
    pub fn with_layer(mut self, layer: Box<dyn Source>) -> Self {
        self.layers.push(layer);
        self
    }

    /// Makes languages known: their aliases are resolved, and `check` reports the others.
    ///
    /// Without this every well-formed tag is taken as it stands.
    #[must_use]
    pub fn knowing(mut self, languages: &[Language]) -> Self {
        self.layers.know(languages);
        self
    }

    /// Lists what exists; titles in the source and the given languages.
    ///
    /// Cheap: folders, `guide.ron` and the guides' own texts. References are not followed.
    #[must_use]
    pub fn index(&self, languages: &[Tag]) -> (Index, Vec<Problem>) {
        let (mut index, problems) = index::index(&self.layers, &pseudo::read(languages));
        pseudo::index(&mut index, languages);
        (index, problems)
    }

    /// What exists, by the names of folders and files alone: enough to start one guide that was named.
    #[must_use]
    pub fn names(&self) -> Index {
        index::names(&self.layers)
    }

    /// Opens one guide with all that it uses, in its source and the given languages.
    ///
    /// Remarks on wording are left to [`check`](Self::check).
    ///
    /// # Errors
    /// When the guide is itself broken or names a card that cannot be used.
    pub fn open(&self, guide: &GuideId, languages: &[Tag]) -> Result<(Library, Vec<Problem>), Vec<Problem>> {
        let (mut library, problems) = open::guide(&self.layers, guide, &pseudo::read(languages))?;
        pseudo::library(&mut library, languages);
        Ok((library, problems))
    }

    /// Opens one deck in its source and the given languages; the map's pages are a deck, too.
    ///
    /// # Errors
    /// When the deck's structure or source text cannot be used.
    pub fn deck(&self, deck: &DeckId, languages: &[Tag]) -> Result<(Deck, Vec<Problem>), Vec<Problem>> {
        let read = pseudo::read(languages);
        let (mut deck, problems) = open::deck(&self.layers, deck, Wanted::Only(&read))?;
        pseudo::deck(&mut deck, languages);
        Ok((deck, problems))
    }

    /// Opens texts in their source and some languages, with every remark that [`check`](Self::check) would make on them
    /// and the places in the first language's file; and the glossary. What does not exist is left out.
    #[must_use]
    pub fn proofs(&self, units: &[Unit], languages: &[Tag]) -> (Vec<Proof>, Glossary) {
        let (mut proofs, mut glossary) = proof::read(&self.layers, units, &pseudo::read(languages));
        proofs.iter_mut().filter_map(|proof| proof.deck.as_mut()).for_each(|it| pseudo::deck(it, languages));
        pseudo::glossary(&mut glossary, languages);
        (proofs, glossary)
    }

    /// Opens texts in every language that they have, as cards, with what each line is where they are none.
    #[must_use]
    pub fn in_all(&self, unit: &Unit) -> Option<(Deck, Parts)> {
        proof::in_all(&self.layers, unit)
    }

    /// Returns the bytes of a file of a layer, as they are.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn bytes(&self, file: &ProofFile) -> Result<Vec<u8>, ReadFault> {
        let source = self.layers.source(file.layer).ok_or(ReadFault::Missing)?;
        Ok(source.read(&file.name, file::LARGEST)?.into_owned())
    }

    /// Returns the cards that a guide uses, in its order; `None` for a guide that cannot be used.
    #[must_use]
    pub fn cards_of(&self, guide: &GuideId) -> Option<Vec<CardId>> {
        open::guide_source(&self.layers, guide).map(|guide| guide.cards().into_iter().cloned().collect())
    }

    /// Returns everything wrong in the last layer, sorted by file and place.
    #[must_use]
    pub fn check(&self) -> Vec<Problem> {
        self.check_with(&mut |_, _| {})
    }

    /// Checks as [`check`](Self::check) does; tells how many steps are done, of how many.
    #[must_use]
    pub fn check_with(&self, progress: &mut dyn FnMut(usize, usize)) -> Vec<Problem> {
        self.check_handing_on(progress, &mut |_| {})
    }

    /// Checks as [`check_with`](Self::check_with) does, and hands on everything sound that was read on the way.
    #[must_use]
    pub fn check_handing_on(
        &self,
        progress: &mut dyn FnMut(usize, usize),
        hand_on: &mut dyn FnMut(Checked),
    ) -> Vec<Problem> {
        check::check(&self.layers, progress, hand_on)
    }

    /// Says where remarks stand in a layer, the last where none is named; those on texts of another are left out.
    #[must_use]
    pub fn placed(&self, layer: Option<usize>, remarks: Vec<Remark>) -> Vec<Problem> {
        let layer = layer.unwrap_or(self.layers.count().saturating_sub(1));
        site::placed(&self.layers, layer, remarks)
    }

    /// Opens a guide by itself, in every language that it has; `None` for a guide that cannot be used.
    #[must_use]
    pub fn guide_in_all(&self, guide: &GuideId) -> Option<Guide> {
        open::guide_alone(&self.layers, guide, Wanted::All)
    }

    /// Returns the fingerprints of a deck's source texts, in its order; none for a deck that cannot be used.
    #[must_use]
    pub fn fingerprints(&self, deck: &DeckId) -> Vec<(CardId, String)> {
        let wanted = Wanted::Only(&[]);
        if deck.as_str() == DECK {
            let map = map::load(&self.layers, wanted, None, &mut Problems::default());
            return map.map(|map| map.fingerprints).unwrap_or_default();
        }
        open::deck(&self.layers, deck, wanted).map(|(deck, _)| deck::fingerprints(&deck)).unwrap_or_default()
    }

    /// Returns the fingerprint of a guide's own source text; `None` for a guide that cannot be used.
    #[must_use]
    pub fn guide_fingerprint(&self, guide: &GuideId) -> Option<String> {
        let guide = open::guide_source(&self.layers, guide)?;
        Some(fingerprint::guide(&guide, guide.texts.get(&guide.source)?))
    }

    /// Returns everything that is translated as one, as far as its source can be read.
    #[must_use]
    pub fn units(&self) -> Vec<Unit> {
        let names = self.names();
        let decks = names.decks.into_iter().map(|deck| deck.id).collect();
        sheet::units(&self.layers, decks, names.guides.into_iter().map(|guide| guide.id).collect())
    }

    /// Returns the language that a unit is translated from.
    #[must_use]
    pub fn source_of(&self, unit: &Unit) -> Option<Tag> {
        sheet::source(&self.layers, unit)
    }

    /// Whether the last layer has files of a unit.
    #[must_use]
    pub fn is_in_last_layer(&self, unit: &Unit) -> bool {
        let top = self.layers.count().saturating_sub(1);
        !self.layers.entries(top, &unit.folder(), &mut Problems::default()).is_empty()
    }

    /// Returns a unit's texts in a language over all layers; `None` where there are none.
    ///
    /// # Errors
    /// What keeps a file from being read.
    pub fn sheet(&self, unit: &Unit, tag: &Tag) -> Result<Option<Node>, Vec<Problem>> {
        sheet::sheet(&self.layers, unit, tag).map_err(Problems::sorted)
    }

    /// Returns a language's file as it stands in the highest layer that has one: its path within a layer, and its text.
    #[must_use]
    pub fn file_of(&self, unit: &Unit, tag: &Tag) -> Option<start::Start> {
        let (layer, name) = proof::files(&self.layers, unit)?.remove(tag)?;
        let bytes = self.layers.source(layer)?.read(&name, file::LARGEST).ok()?.into_owned();
        Some((unit.path(tag), String::from_utf8(bytes).ok()?))
    }

    /// Returns a translation's file to fill in, with the source's texts and those of one more language beside the empty
    /// ones; `None` where the source cannot be read.
    #[must_use]
    pub fn start_of(&self, unit: &Unit, tag: &Tag, beside: &Tag) -> Option<start::Start> {
        let from = self.source_of(unit)?;
        let source = self.sheet(unit, &from).ok()??;
        let other = if *beside == from { None } else { self.sheet(unit, beside).ok().flatten() };
        let (proofs, _) = self.proofs(std::slice::from_ref(unit), &[]);
        let is_of_cards = matches!(unit, Unit::Map | Unit::Deck(_));
        let name = |id: &CardId| if is_of_cards { id.name().to_owned() } else { String::new() };
        let made_from = proofs.into_iter().flat_map(|proof| proof.made_from);
        let made_from = made_from.map(|(id, made_from)| (name(&id), made_from)).collect();
        Some(start::texts(unit, tag, (&source, other.as_ref()), &made_from))
    }

    /// Returns the glossary in its source and the given languages.
    #[must_use]
    pub fn glossary(&self, languages: &[Tag]) -> Glossary {
        let read = pseudo::read(languages);
        let mut glossary = glossary::load(&self.layers, Wanted::Only(&read), None, &mut Problems::default());
        pseudo::glossary(&mut glossary, languages);
        glossary
    }

    /// Returns the languages in which there are texts that all guides share.
    #[must_use]
    pub fn common_languages(&self) -> Vec<Tag> {
        common::languages(&self.layers).into_iter().collect()
    }

    /// Returns the fingerprint of the texts that all guides share, in their source language, over all layers.
    #[must_use]
    pub fn common_fingerprint(&self) -> Option<String> {
        common::Common::new(&self.layers, None).fingerprint()
    }

    /// Returns the fingerprint of the safety texts in their source language, over all layers.
    #[must_use]
    pub fn safety_fingerprint(&self) -> Option<String> {
        open::safety_source(&self.layers).as_ref().map(fingerprint::safety)
    }
}

/// Whether a name is an id: words of small ASCII letters and digits with single hyphens, at most 64 bytes.
fn is_id(name: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    name.len() <= 64 && name.split('-').all(is_word)
}

/// What stands for "no name is near": Fluent cannot choose by an empty text.
const NONE_NEAR: &str = "none";

/// The name that was probably meant; [`NONE_NEAR`] when there is none.
fn nearest<'n>(found: &str, names: impl Iterator<Item = &'n str>) -> String {
    if found.is_empty() || found.len() > 128 {
        return NONE_NEAR.to_owned();
    }
    names
        .map(|name| (strsim::damerau_levenshtein(found, name), name))
        .filter(|(distance, name)| *distance * 2 <= name.len().max(found.len()))
        .min()
        .map_or_else(|| NONE_NEAR.to_owned(), |(_, name)| name.to_owned())
}
