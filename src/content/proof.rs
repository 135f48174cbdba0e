//! Texts as a translator looks at them: the remarks that `check` makes on them, and where each line stands in its file.
//!
//! Cards as they are; all other texts as cards, too. Knows where things stand; knows no screen.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::check::Seen;
use super::file::{self, File};
use super::layers::{Layers, Wanted};
use super::leaf::{self, Parts, Way};
use super::lexicon::Lexicon;
use super::report::Problems;
use super::scan::{self, Node};
use super::sheet::Unit;
use super::spot::Lines;
use super::{deck, fingerprint, glossary, map};
use crate::domain::card::{Deck, List};
use crate::domain::glossary::Glossary;
use crate::domain::id::{CardId, DeckId};
use crate::domain::language::Tag;
use crate::problem::Problem;

/// Texts with everything that is to be said of them in one language.
#[derive(Debug, Clone)]
pub struct Proof {
    /// Which.
    pub unit: Unit,
    /// Their folder within a layer.
    pub folder: String,
    /// The cards, or other texts as cards; `None` where their structure or source cannot be used.
    pub deck: Option<Deck>,
    /// What each line is, where they are no cards.
    pub parts: Parts,
    /// Today's fingerprint of each source text that has one.
    pub made_from: BTreeMap<CardId, String>,
    /// All that is wrong or worth knowing, in every file that was read.
    pub problems: Vec<Problem>,
    /// The language's file; `None` where there is none.
    pub file: Option<ProofFile>,
}

/// A language's file.
#[derive(Debug, Clone)]
pub struct ProofFile {
    /// The layer that it lies in, 0 the lowest.
    pub layer: usize,
    /// Its name within the layer.
    pub name: String,
    /// What tells this state of it from another.
    pub print: String,
    /// The file as a person knows it.
    pub path: PathBuf,
    /// Where each card stands, in the file's order.
    pub cards: Vec<(CardId, CardSpot)>,
}

impl ProofFile {
    /// Returns what tells a state of the file from another; `""`: it cannot be read as text.
    #[must_use]
    pub fn print_of(&self, bytes: &[u8]) -> String {
        let text = std::str::from_utf8(bytes).ok();
        text.map(|text| fingerprint::text(&file::normal(text.to_owned().into()))).unwrap_or_default()
    }
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
    /// `reviewed_by`, as it is meant.
    pub reviewed_by: Option<String>,
    /// `translated_from`
    pub translated_from: Option<String>,
    /// Which of these two are written at all, be it as `None`.
    pub has: (bool, bool),
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

/// Reads texts in their source and some languages; the file is the first language's.
pub(super) fn read(layers: &Layers, units: &[Unit], languages: &[Tag]) -> (Vec<Proof>, Glossary) {
    let lexicon = Lexicon::new(layers);
    let mut seen = Seen::new(layers);
    let proofs = units.iter().filter_map(|unit| one(layers, unit, languages, &lexicon, &mut seen)).collect();
    (proofs, glossary::load(layers, Wanted::All, None, &mut Problems::default()))
}

/// Reads texts in every language that they have.
pub(super) fn in_all(layers: &Layers, unit: &Unit) -> Option<(Deck, Parts)> {
    let mut quiet = Problems::default();
    match unit {
        Unit::Deck(id) => Some((deck::load(layers, id, Wanted::All, None, &mut quiet)?.deck, Parts::new())),
        Unit::Map => Some((map::load(layers, Wanted::All, None, &mut quiet)?.deck, Parts::new())),
        Unit::Guide(_) | Unit::Safety | Unit::Common | Unit::Glossary => {
            let leaves = leaf::read(layers, unit, Wanted::All, None, &mut Seen::new(layers), &mut quiet)?;
            Some((leaves.deck, leaves.parts))
        }
    }
}

fn one(
    layers: &Layers,
    unit: &Unit,
    languages: &[Tag],
    lexicon: &Lexicon,
    seen: &mut Seen<'_>,
) -> Option<Proof> {
    let mut problems = Problems::default();
    let wanted = Wanted::Only(languages);
    let mut parts = Parts::new();
    let mut ways = BTreeMap::new();
    let (deck, made_from) = match unit {
        Unit::Deck(id) => {
            let loaded = deck::load(layers, id, wanted, Some(lexicon), &mut problems);
            let deck = loaded.map(|loaded| loaded.deck);
            let made_from = deck.as_ref().map(deck::fingerprints).unwrap_or_default();
            (deck, made_from.into_iter().collect())
        }
        Unit::Map => match map::load(layers, wanted, Some(lexicon), &mut problems) {
            Some(loaded) => (Some(loaded.deck), loaded.fingerprints.into_iter().collect()),
            None => (None, BTreeMap::new()),
        },
        Unit::Guide(_) | Unit::Safety | Unit::Common | Unit::Glossary => {
            match leaf::read(layers, unit, wanted, Some(lexicon), seen, &mut problems) {
                Some(leaves) => {
                    (parts, ways) = (leaves.parts, leaves.ways);
                    (Some(leaves.deck), leaves.made_from)
                }
                None => (None, BTreeMap::new()),
            }
        }
    };
    let files = files(layers, unit)?;
    if deck.is_none() && problems.is_empty() {
        return None;
    }
    let file = languages.first().and_then(|language| {
        let (layer, name) = files.get(language)?;
        let path = layers.source(*layer)?.shown_path(name);
        // What keeps the file from being read has been told.
        let file = layers.read(*layer, name, &mut Problems::default());
        let print = file.as_ref().map(|file| fingerprint::text(file.text())).unwrap_or_default();
        let cards = file.map(|file| cards(&file, unit, &ways)).unwrap_or_default();
        Some(ProofFile { layer: *layer, name: name.clone(), print, path, cards })
    });
    Some(Proof {
        unit: unit.clone(),
        folder: unit.folder(),
        deck,
        parts,
        made_from,
        problems: problems.sorted(),
        file,
    })
}

/// Each language's file: of texts that layers add up, the highest. `None`: there is nothing of the kind.
pub(super) fn files(layers: &Layers, unit: &Unit) -> Option<BTreeMap<Tag, (usize, String)>> {
    let mut quiet = Problems::default();
    if let Some(structure) = unit.structure() {
        return Some(layers.folder_at(&unit.folder(), structure, &mut quiet)?.texts);
    }
    let of = |layer| {
        let texts = layers.texts_in(layer, &unit.folder(), &mut Problems::default());
        texts.into_iter().map(move |(tag, path)| (tag, (layer, path)))
    };
    Some((0..layers.count()).flat_map(of).collect())
}

/// Where the texts stand: cards and pages by their fields, the others by the way to each line.
fn cards(file: &File, unit: &Unit, ways: &BTreeMap<CardId, Vec<Vec<Way>>>) -> Vec<(CardId, CardSpot)> {
    let text = file.text();
    let root = scan::tree(text);
    let mut lines = Lines::new(text);
    let deck = match unit {
        Unit::Deck(id) => id.clone(),
        Unit::Map => DeckId::new(crate::domain::map::DECK),
        Unit::Glossary => DeckId::new(glossary::FOLDER),
        Unit::Guide(_) | Unit::Safety | Unit::Common => {
            let one = ways.iter().map(|(id, ways)| {
                let texts = on_ways(&root, text, ways, &mut lines);
                (id.clone(), spot((root.span.0, &root), text, texts, &mut lines))
            });
            return one.collect();
        }
    };
    let list = ["cards", "pages", "terms"].into_iter().find_map(|name| root.field(name));
    let Some((_, list)) = list else { return Vec::new() };
    let mut cards = Vec::new();
    for (key, value) in (0..).map_while(|number| list.entry(number)) {
        let name = text.get(key.span.0..key.span.1).unwrap_or_default().trim_matches('"');
        let id = CardId::in_deck(&deck, name);
        let texts = match ways.get(&id) {
            Some(ways) => on_ways(&root, text, ways, &mut lines),
            None => in_lists(value, &mut lines),
        };
        cards.push((id, spot((key.span.0, value), text, texts, &mut lines)));
    }
    cards
}

/// A line of a card, and the line of the file on which it begins.
type Texts = Vec<(Option<(List, usize)>, usize)>;

fn on_ways(root: &Node<'_>, text: &str, ways: &[Vec<Way>], lines: &mut Lines<'_>) -> Texts {
    let at = |(number, way): (usize, &Vec<Way>)| {
        Some((Some((List::Explain, number)), leaf::follow(root, text, way)?))
    };
    let mut found: Vec<_> = ways.iter().enumerate().filter_map(at).collect();
    found.sort_by_key(|(_, offset)| *offset);
    found.into_iter().map(|(line, offset)| (line, lines.spot(offset, offset).line)).collect()
}

fn in_lists(value: &Node<'_>, lines: &mut Lines<'_>) -> Texts {
    let mut texts = Texts::new();
    for list in List::ALL {
        let nodes = list.fields().iter().filter_map(|name| Some(value.field(name)?.1));
        let items = nodes.flat_map(|node| (0..).map_while(|number| Some(node.item(number)?.0)));
        let line =
            |(number, span): (usize, scan::Span)| (Some((list, number)), lines.spot(span.0, span.0).line);
        texts.extend(items.enumerate().map(line));
    }
    texts
}

/// Where a text stands in its file, and what is said of it there.
fn spot((start, value): (usize, &Node<'_>), text: &str, mut texts: Texts, lines: &mut Lines<'_>) -> CardSpot {
    let mut line = |offset: usize| lines.spot(offset, offset).line;
    for name in ["title", "for_facilitator", "for_interpreter", "feminine", "status", "translated_from"] {
        texts.extend(value.field(name).map(|(span, _)| (None, line(span.0))));
    }
    texts.sort_by_key(|(_, line)| *line);
    let said = |name: &str| {
        let (_, node) = value.field(name)?;
        ron::from_str::<String>(text.get(node.span.0..node.span.1)?).ok()
    };
    CardSpot {
        first: line(start),
        last: line(value.span.1.saturating_sub(1)),
        texts,
        reviewed_by: said("reviewed_by"),
        translated_from: said("translated_from"),
        has: (value.field("reviewed_by").is_some(), value.field("translated_from").is_some()),
    }
}
