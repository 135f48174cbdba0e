//! A deck as a translator looks at it: its texts, the remarks that `check` makes on them, and where each line stands.
//!
//! Knows decks and the map's pages; knows no guide.

use std::path::PathBuf;

use super::file::File;
use super::layers::{Folder, Layers, Wanted};
use super::lexicon::Lexicon;
use super::report::Problems;
use super::scan::{self, Node};
use super::spot::Lines;
use super::{deck, glossary, map};
use crate::domain::card::{Deck, List};
use crate::domain::glossary::Glossary;
use crate::domain::id::{CardId, DeckId};
use crate::domain::language::Tag;
use crate::problem::Problem;

/// The fields that make each numbered list: those of a card, and those of the map's pages.
const LISTS: &[(&[&str], List)] = &[
    (&["explain", "happens", "who"], List::Explain),
    (&["ask"], List::Ask),
    (&["follow_ups"], List::FollowUps),
];

/// A deck with everything that is to be said of its texts in one language.
#[derive(Debug, Clone)]
pub struct Proof {
    /// Which deck.
    pub id: DeckId,
    /// Its folder within a layer.
    pub folder: String,
    /// The deck; `None` where its structure or source cannot be used.
    pub deck: Option<Deck>,
    /// All that is wrong or worth knowing, in every file that was read.
    pub problems: Vec<Problem>,
    /// The language's file; `None` where there is none.
    pub file: Option<ProofFile>,
}

/// A language's file of a deck.
#[derive(Debug, Clone)]
pub struct ProofFile {
    /// The layer that it lies in, 0 the lowest.
    pub layer: usize,
    /// The file as a person knows it.
    pub path: PathBuf,
    /// Where each card stands, in the file's order.
    pub cards: Vec<(CardId, CardSpot)>,
}

/// Where a card stands in its file. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardSpot {
    /// Its first line.
    pub first: usize,
    /// Its last.
    pub last: usize,
    /// Where its texts begin, in the file's order; `None`: another field of the card.
    pub texts: Vec<(Option<(List, usize)>, usize)>,
}

impl CardSpot {
    /// Whether a line of the file is one of the card's.
    #[must_use]
    pub fn has(&self, line: usize) -> bool {
        (self.first..=self.last).contains(&line)
    }

    /// Returns the text that stands at a line of the file.
    #[must_use]
    pub fn text_at(&self, line: usize) -> Option<(List, usize)> {
        self.texts.iter().rev().find(|(_, start)| *start <= line).and_then(|(text, _)| *text)
    }

    /// Returns the line of the file on which a text begins; without one, the card's first.
    #[must_use]
    pub fn line_of(&self, text: (List, usize)) -> usize {
        let found = self.texts.iter().find(|(here, _)| *here == Some(text));
        found.map_or(self.first, |(_, line)| *line)
    }
}

/// Reads decks in their source and some languages; the file is the first language's.
pub(super) fn read(layers: &Layers, ids: &[DeckId], languages: &[Tag]) -> (Vec<Proof>, Glossary) {
    let lexicon = Lexicon::new(layers);
    let proofs = ids.iter().filter_map(|id| one(layers, id, languages, &lexicon)).collect();
    (proofs, glossary::load(layers, Wanted::All, None, &mut Problems::default()))
}

fn one(layers: &Layers, id: &DeckId, languages: &[Tag], lexicon: &Lexicon) -> Option<Proof> {
    let mut problems = Problems::default();
    let wanted = Wanted::Only(languages);
    let mut quiet = Problems::default();
    let is_map = id.as_str() == crate::domain::map::DECK;
    let (folder, deck) = if is_map {
        let deck = map::load(layers, wanted, Some(lexicon), &mut problems).map(|loaded| loaded.deck);
        (map::folder(layers, &mut quiet)?, deck)
    } else {
        let deck = deck::load(layers, id, wanted, Some(lexicon), &mut problems).map(|loaded| loaded.deck);
        (layers.folder(deck::FOLDER, id.as_str(), deck::STRUCTURE, &mut quiet)?, deck)
    };
    let file = languages.first().and_then(|language| file(layers, &folder, id, language));
    Some(Proof { id: id.clone(), folder: folder.path, deck, problems: problems.sorted(), file })
}

fn file(layers: &Layers, folder: &Folder, deck: &DeckId, language: &Tag) -> Option<ProofFile> {
    let (layer, path) = folder.texts.get(language)?;
    let shown = layers.source(*layer)?.shown_path(path);
    // What keeps the file from being read has been told.
    let file = layers.read(*layer, path, &mut Problems::default());
    let cards = file.map(|file| cards(&file, deck)).unwrap_or_default();
    Some(ProofFile { layer: *layer, path: shown, cards })
}

fn cards(file: &File, deck: &DeckId) -> Vec<(CardId, CardSpot)> {
    let text = file.text();
    let root = scan::tree(text);
    let Some((_, list)) = root.field("cards").or_else(|| root.field("pages")) else { return Vec::new() };
    let mut lines = Lines::new(text);
    let mut line = |offset: usize| lines.spot(offset, offset).line;
    let mut cards = Vec::new();
    for (key, value) in (0..).map_while(|number| list.entry(number)) {
        let name = text.get(key.span.0..key.span.1).unwrap_or_default().trim_matches('"');
        let mut texts: Vec<(Option<(List, usize)>, usize)> = Vec::new();
        for (names, list) in LISTS {
            let nodes = names.iter().filter_map(|name| Some(value.field(name)?.1));
            let items = nodes.flat_map(|node| (0..).map_while(|number| Some(node.item(number)?.0)));
            texts.extend(items.enumerate().map(|(number, span)| (Some((*list, number)), line(span.0))));
        }
        for name in ["title", "for_facilitator", "for_interpreter", "feminine", "status", "translated_from"] {
            texts.extend(field(value, name).map(|offset| (None, line(offset))));
        }
        texts.sort_by_key(|(_, line)| *line);
        let spot = CardSpot { first: line(key.span.0), last: line(value.span.1.saturating_sub(1)), texts };
        cards.push((CardId::in_deck(deck, name), spot));
    }
    cards
}

fn field(node: &Node<'_>, name: &str) -> Option<usize> {
    node.field(name).map(|(span, _)| span.0)
}
