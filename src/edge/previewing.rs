//! A preview on a terminal: its model, what it is drawn with, and the reading of the files.
//!
//! Carries out what the preview wishes for; knows no key and no rule of the content.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::arrivals::{Arrival, Door};
use super::drawing::Drawing;
use super::editor;
use super::program::{Demand, Program};
use super::texts;
use super::watch::{self, Found};
use crate::app::msg::{Msg, Now};
use crate::cli::PreviewTarget;
use crate::content::{Content, Proof, Unit, mark};
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::map::DECK;
use crate::domain::scene::Screen;
use crate::fit;
use crate::locale::Languages;
use crate::preview::{self, NotMarked, Order, Preview, Reading, Wish};
use crate::problem::{Problem, Severity};
use crate::view::Drawn;

/// Everything that is needed to read what is previewed, again and again.
pub struct Desk {
    content: Content,
    target: PreviewTarget,
    languages: Vec<Tag>,
    /// What is known of all languages.
    table: Languages,
    /// What was read last, each by itself.
    known: Mutex<BTreeMap<Unit, Proof>>,
}

impl Desk {
    /// Takes the content in its layers; what was asked for; the previewed language, then the one beside it where one was
    /// named.
    #[must_use]
    pub fn new(content: Content, target: PreviewTarget, languages: Vec<Tag>) -> Self {
        let (table, _) = Languages::embedded();
        Self { content, target, languages, table, known: Mutex::default() }
    }

    /// Reads everything that is previewed; `counts`: in every language, too.
    #[must_use]
    pub fn read(&self, counts: bool) -> Reading {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.read_again(counts, &BTreeSet::new()).0
    }

    /// Reads what may be another one since these files changed, and says whether it is whole.
    fn read_again(&self, counts: bool, changed: &BTreeSet<PathBuf>) -> (Reading, Found) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let had: Vec<Unit> =
            known.values().filter(|proof| proof.file.is_some()).map(|proof| proof.unit.clone()).collect();
        // Forgotten first: a guide that is broken now must not keep what has changed beside it.
        for path in changed {
            match concerns(path) {
                Concerns::One(unit) => drop(known.remove(&unit)),
                Concerns::Talks => known.retain(|unit, _| matches!(unit, Unit::Deck(_) | Unit::Safety)),
                Concerns::All => known.clear(),
            }
        }
        let order = match &self.target {
            PreviewTarget::Guide(guide) => match self.content.cards_of(guide) {
                Some(cards) => Some(cards),
                None => return (self.broken(guide), Found::Broken),
            },
            PreviewTarget::Deck(_) | PreviewTarget::Texts(_) | PreviewTarget::All => None,
        };
        let units = self.units(order.as_deref());
        let new: Vec<Unit> = units.iter().filter(|unit| !known.contains_key(unit)).cloned().collect();
        let (mut proofs, glossary) = self.content.proofs(&new, &self.languages);
        self.fit(&mut proofs);
        let mut problems = proofs.iter().flat_map(|proof| &proof.problems);
        let is_broken = problems.any(|problem| problem.severity == Severity::Error);
        known.extend(proofs.into_iter().map(|proof| (proof.unit.clone(), proof)));
        let proofs: Vec<Proof> = units.iter().filter_map(|unit| known.get(unit).cloned()).collect();
        let whole = if counts {
            units.iter().filter_map(|unit| self.content.in_all(unit)).collect()
        } else {
            Vec::new()
        };
        // A guide's own texts first, then its cards as it has them.
        let own = proofs.iter().filter(|proof| matches!(proof.unit, Unit::Guide(_)));
        let own: Vec<CardId> = own.flat_map(|proof| proof.parts.keys().cloned()).collect();
        let order = order.map(|cards| own.into_iter().chain(cards).collect());
        // What is gone may be on its way back: some editors, and `git checkout`, take a file away before they write it.
        let is_gone = had.iter().any(|unit| known.get(unit).is_none_or(|proof| proof.file.is_none()));
        let found = if is_broken || is_gone { Found::Broken } else { Found::Whole };
        (Reading { proofs, order, glossary, whole, broken: None }, found)
    }

    /// What is read: decks and other texts in order.
    fn units(&self, order: Option<&[CardId]>) -> Vec<Unit> {
        let deck = |id: DeckId| if id.as_str() == DECK { Unit::Map } else { Unit::Deck(id) };
        match (&self.target, order) {
            (PreviewTarget::Deck(id), _) => vec![deck(id.clone())],
            (PreviewTarget::Texts(unit), _) => vec![unit.clone()],
            (PreviewTarget::Guide(guide), cards) => {
                let mut seen = BTreeSet::new();
                let decks = cards.unwrap_or_default().iter().map(CardId::deck);
                let decks = decks.filter(|id| seen.insert(id.clone())).map(deck);
                std::iter::once(Unit::Guide(guide.clone())).chain(decks).collect()
            }
            (PreviewTarget::All, _) => {
                let names = self.content.names();
                let decks = names.decks.into_iter().map(|entry| deck(entry.id));
                let guides = names.guides.into_iter().map(|entry| Unit::Guide(entry.id));
                decks.chain(guides).chain([Unit::Common, Unit::Safety, Unit::Glossary]).collect()
            }
        }
    }

    /// Adds what does not fit to what is to be said of decks.
    fn fit(&self, proofs: &mut [Proof]) {
        let Some(language) = self.languages.first() else { return };
        let deck = |proof: &Proof| {
            let layer = proof.file.as_ref()?.layer;
            match &proof.unit {
                Unit::Deck(deck) => Some((deck.clone(), layer)),
                Unit::Map => Some((DeckId::new(DECK), layer)),
                Unit::Guide(_) | Unit::Safety | Unit::Common | Unit::Glossary => None,
            }
        };
        let (decks, proofs): (Vec<_>, Vec<_>) =
            proofs.iter_mut().filter_map(|proof| Some((deck(proof)?, proof))).unzip();
        let found = fit::in_decks(&self.content, &self.table, &decks, language);
        for (proof, found) in proofs.into_iter().zip(found) {
            proof.problems.extend(found);
            proof.problems.sort_by(Problem::order);
        }
    }

    /// The guide says no longer which cards there are.
    fn broken(&self, guide: &GuideId) -> Reading {
        let problems = self.content.open(guide, &self.languages).err().unwrap_or_default();
        Reading { broken: problems.into_iter().next(), ..Reading::default() }
    }

    /// Writes a mark into its file: `keep` puts the bytes in place, given the folder of the layer and the name in it.
    ///
    /// # Errors
    /// The file, the text or its source are no longer what was seen; it cannot be marked; it cannot be written.
    pub fn mark(
        &self,
        order: &Order,
        keep: impl FnOnce(&Path, &str, &[u8]) -> io::Result<()>,
    ) -> Result<(), NotMarked> {
        let (proofs, _) = self.content.proofs(std::slice::from_ref(&order.unit), &self.languages);
        let proof = proofs.into_iter().next().ok_or(NotMarked::Changed)?;
        let cards = proof.deck.iter().flat_map(|deck| &deck.cards);
        let is_same_text = cards.into_iter().any(|card| *card == order.card);
        let file = proof.file.filter(|file| file.print == order.file.print && file.path == order.file.path);
        let file = file.filter(|_| is_same_text).ok_or(NotMarked::Changed)?;
        let read = || self.content.bytes(&file).map_err(|_| NotMarked::Changed);
        let bytes = read()?;
        if file.print_of(&bytes) != file.print {
            return Err(NotMarked::Changed);
        }
        let new = mark::set(&bytes, &order.unit, order.entry(), &order.mark).map_err(NotMarked::File)?;
        if read()? != bytes {
            return Err(NotMarked::Changed);
        }
        let depth = Path::new(&file.name).components().count();
        let root = file.path.ancestors().nth(depth).unwrap_or(&file.path);
        keep(root, &file.name, &new).map_err(|error| NotMarked::Refused(error.to_string()))
    }
}

/// What must be read anew when a file changes.
#[derive(Debug, PartialEq, Eq)]
enum Concerns {
    /// This alone.
    One(Unit),
    /// Everything that takes words from what all guides share.
    Talks,
    All,
}

fn concerns(path: &Path) -> Concerns {
    let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    let folder = path.parent().and_then(|folder| Some((name(folder)?, name(folder.parent()?)?)));
    match folder.as_ref().map(|(folder, above)| (folder.as_str(), above.as_str())) {
        Some((deck, "decks")) => Concerns::One(Unit::Deck(DeckId::new(deck))),
        Some((guide, "guides")) => Concerns::One(Unit::Guide(GuideId::new(guide))),
        Some(("safety", _)) => Concerns::One(Unit::Safety),
        Some(("common", _)) => Concerns::Talks,
        // The map, and the glossary, whose words are looked for everywhere.
        _ => Concerns::All,
    }
}

/// A variable of the environment by its name.
type Variable = dyn Fn(&str) -> Option<OsString>;

/// A preview on a terminal.
pub struct Previewing {
    /// Its state.
    pub preview: Preview,
    /// What it is drawn with.
    pub drawing: Drawing,
    /// What is read.
    desk: Arc<Desk>,
    counts: Arc<AtomicBool>,
    variable: Box<Variable>,
}

impl Previewing {
    /// Reads for the first time, and watches `folders` from now on. `variable` says which editor the person has.
    ///
    /// # Errors
    /// When the system refuses a thread.
    pub fn begin(
        mut preview: Preview,
        drawing: Drawing,
        desk: Desk,
        folders: Vec<PathBuf>,
        door: Door<Reading>,
        variable: impl Fn(&str) -> Option<OsString> + 'static,
    ) -> std::io::Result<Self> {
        let (desk, counts) = (Arc::new(desk), Arc::new(AtomicBool::new(false)));
        preview::hear(&mut preview, desk.read(false));
        let (reads, counting) = (Arc::clone(&desk), Arc::clone(&counts));
        watch::begin(
            folders,
            move |changed| reads.read_again(counting.load(Ordering::Acquire), changed),
            move |reading| door.bring(Arrival::News(reading)),
        )?;
        Ok(Self { preview, drawing, desk, counts, variable: Box::new(variable) })
    }

    fn carry_out(&mut self, wishes: Vec<Wish>) -> Vec<Demand> {
        let mut demands = Vec::new();
        for wish in wishes {
            match wish {
                Wish::Edit { path, line } => {
                    demands.push(Demand::Lend(editor::words(&self.variable, &path, line)));
                }
                Wish::Mark(order) => {
                    let done = self.desk.mark(&order, |root, name, bytes| {
                        texts::keep(root, name, bytes).map(drop).map_err(|(_, error)| error)
                    });
                    // What stands there now is shown, marked or not.
                    let counts = self.counts.load(Ordering::Acquire);
                    preview::hear(&mut self.preview, self.desk.read(counts));
                    preview::marked(&mut self.preview, &order, done);
                }
                Wish::Count(counts) => {
                    self.counts.store(counts, Ordering::Release);
                    if counts {
                        preview::hear(&mut self.preview, self.desk.read(true));
                    }
                }
                Wish::UseTheme(name) => {
                    self.drawing.use_theme(name);
                    demands.push(Demand::DrawAgain);
                }
                Wish::Redraw => demands.push(Demand::Redraw),
                Wish::Quit(code) => demands.push(Demand::Quit(code)),
            }
        }
        demands
    }
}

impl Program for Previewing {
    type News = Reading;

    fn update(&mut self, message: Msg, _now: Now) -> Vec<Demand> {
        let wishes = preview::update(&mut self.preview, &message);
        self.carry_out(wishes)
    }

    fn hear(&mut self, reading: Reading, _now: Now) -> Vec<Demand> {
        preview::hear(&mut self.preview, reading);
        Vec::new()
    }

    fn taken_back(&mut self, has_run: bool) -> Vec<Demand> {
        preview::edited(&mut self.preview, has_run);
        // What was saved stands there with the first frame.
        preview::hear(&mut self.preview, self.desk.read(self.counts.load(Ordering::Acquire)));
        Vec::new()
    }

    fn screen(&self) -> Screen {
        preview::screen(&self.preview)
    }

    fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn {
        self.drawing.draw(screen, area, buffer)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests")]

    use super::*;
    use rstest::rstest;

    #[test]
    fn what_changes_while_the_guide_is_broken_is_read_when_it_is_whole_again() {
        let folder = tempfile::TempDir::new().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, text).unwrap();
            BTreeSet::from([path])
        };
        let guide =
            "(source: \"sv\", phases: [(id: \"open\", kind: Open, minutes: 5, steps: [Card(\"d/one\")])])";
        write("guides/g/guide.ron", guide);
        write("guides/g/sv.ron", "(language: \"sv\", title: \"G\", phases: {\"open\": ()})");
        write("decks/d/deck.ron", "(source: \"sv\", cards: [(id: \"one\")])");
        let with = |line: &str| {
            format!("(language: \"sv\", title: \"D\", cards: {{\"one\": (title: \"T\", ask: [\"{line}\"])}})")
        };
        write("decks/d/sv.ron", &with("Old?"));
        let content = Content::of(Box::new(super::super::folder::FolderSource::new(folder.path())));
        let desk = Desk::new(content, PreviewTarget::Guide(GuideId::new("g")), vec![Tag::new("sv")]);
        let line =
            |reading: &Reading| format!("{:?}", reading.proofs[1].deck.as_ref().unwrap().cards[0].texts);
        assert!(line(&desk.read(false)).contains("Old?"));
        let changed = write("guides/g/guide.ron", "(");
        assert!(desk.read_again(false, &changed).0.broken.is_some());
        let changed = write("decks/d/sv.ron", &with("New?"));
        assert!(desk.read_again(false, &changed).0.broken.is_some());
        let changed = write("guides/g/guide.ron", guide);
        assert!(line(&desk.read_again(false, &changed).0).contains("New?"));
    }

    #[test]
    fn a_file_that_is_gone_is_waited_for_once() {
        let folder = tempfile::TempDir::new().unwrap();
        let at = |name: &str| folder.path().join("decks/d").join(name);
        std::fs::create_dir_all(at("")).unwrap();
        std::fs::write(at("deck.ron"), "(source: \"sv\", cards: [(id: \"one\")])").unwrap();
        let text = "(language: \"sv\", title: \"D\", cards: {\"one\": (title: \"T\", ask: [\"A?\"])})";
        std::fs::write(at("sv.ron"), text).unwrap();
        std::fs::write(at("en.ron"), text.replace("sv", "en")).unwrap();
        let content = Content::of(Box::new(super::super::folder::FolderSource::new(folder.path())));
        let desk = Desk::new(content, PreviewTarget::All, vec![Tag::new("en")]);
        drop(desk.read(false));
        let changed = BTreeSet::from([at("en.ron")]);
        std::fs::remove_file(at("en.ron")).unwrap();
        assert_eq!(desk.read_again(false, &changed).1, Found::Broken);
        // It stays away: what was read then is shown, and nothing waits any more.
        assert_eq!(desk.read_again(false, &BTreeSet::new()).1, Found::Whole);
        std::fs::write(at("en.ron"), text.replace("sv", "en")).unwrap();
        assert_eq!(desk.read_again(false, &changed).1, Found::Whole);
        let (decks, away) = (folder.path().join("decks"), folder.path().join("away"));
        std::fs::rename(&decks, away).unwrap();
        let all = BTreeSet::from([at("en.ron"), at("sv.ron"), at("deck.ron")]);
        assert_eq!(desk.read_again(false, &all).1, Found::Broken);
    }

    #[rstest]
    #[case("/c/decks/waiting/ar.ron", Concerns::One(Unit::Deck(DeckId::new("waiting"))))]
    #[case("cards/decks/waiting/deck.ron", Concerns::One(Unit::Deck(DeckId::new("waiting"))))]
    #[case("/c/guides/arrival/guide.ron", Concerns::One(Unit::Guide(GuideId::new("arrival"))))]
    #[case("/c/safety/ar.ron", Concerns::One(Unit::Safety))]
    #[case("/c/common/ar.ron", Concerns::Talks)]
    #[case("/c/glossary/ar.ron", Concerns::All)]
    #[case("/c/map/ar.ron", Concerns::All)]
    #[case("/c/library.ron", Concerns::All)]
    fn a_file_that_changed_says_what_is_read_anew(#[case] path: &str, #[case] expected: Concerns) {
        assert_eq!(concerns(Path::new(path)), expected);
    }
}
