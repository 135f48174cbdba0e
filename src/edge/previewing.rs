//! A preview on a terminal: its model, what it is drawn with, and the reading of the files.
//!
//! Carries out what the preview wishes for; knows no key and no rule of the content.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::arrivals::{Arrival, Door};
use super::drawing::Drawing;
use super::editor;
use super::program::{Demand, Program};
use super::watch::{self, Found};
use crate::app::msg::{Msg, Now};
use crate::cli::PreviewTarget;
use crate::content::{Content, Proof};
use crate::domain::clock::Millis;
use crate::domain::id::{CardId, DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::scene::Screen;
use crate::preview::{self, Preview, Reading, Wish};
use crate::problem::Severity;
use crate::view::Drawn;

/// Everything that is needed to read what is previewed, again and again.
pub struct Desk {
    content: Content,
    target: PreviewTarget,
    languages: Vec<Tag>,
    /// What was read of each deck last.
    known: Mutex<BTreeMap<DeckId, Proof>>,
}

impl Desk {
    /// Takes the content in its layers; what was asked for; the previewed language, then the one beside it where one was
    /// named.
    #[must_use]
    pub fn new(content: Content, target: PreviewTarget, languages: Vec<Tag>) -> Self {
        Self { content, target, languages, known: Mutex::default() }
    }

    /// Reads everything that is previewed; `counts`: in every language, too.
    #[must_use]
    pub fn read(&self, counts: bool) -> Reading {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.read_again(counts, &BTreeSet::new()).0
    }

    /// Reads what may be another one since these files changed, and says whether it is whole.
    fn read_again(&self, counts: bool, changed: &BTreeSet<PathBuf>) -> (Reading, Found) {
        let order = match &self.target {
            PreviewTarget::Guide(guide) => match self.content.cards_of(guide) {
                Some(cards) => Some(cards),
                None => return (self.broken(guide), Found::Broken),
            },
            PreviewTarget::Deck(_) | PreviewTarget::All => None,
        };
        let decks: Vec<DeckId> = match (&self.target, &order) {
            (PreviewTarget::Deck(deck), _) => vec![deck.clone()],
            (_, Some(cards)) => {
                let mut seen = BTreeSet::new();
                cards.iter().map(CardId::deck).filter(|id| seen.insert(id.clone())).collect()
            }
            (_, None) => self.content.names().decks.into_iter().map(|deck| deck.id).collect(),
        };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        for path in changed {
            match concerns(path) {
                Concerns::Deck(id) => drop(known.remove(&id)),
                Concerns::Guide => {}
                Concerns::All => known.clear(),
            }
        }
        let new: Vec<DeckId> = decks.iter().filter(|id| !known.contains_key(id)).cloned().collect();
        let (proofs, glossary) = self.content.proofs(&new, &self.languages);
        let mut problems = proofs.iter().flat_map(|proof| &proof.problems);
        let is_broken = problems.any(|problem| problem.severity == Severity::Error);
        known.extend(proofs.into_iter().map(|proof| (proof.id.clone(), proof)));
        let proofs = decks.iter().filter_map(|id| known.get(id).cloned()).collect();
        let in_all = |id: &DeckId| self.content.deck_in_all(id).ok().map(|(deck, _)| deck);
        let whole = if counts { decks.iter().filter_map(in_all).collect() } else { Vec::new() };
        let found = if is_broken { Found::Broken } else { Found::Whole };
        (Reading { proofs, order, glossary, whole, broken: None }, found)
    }

    /// The guide says no longer which cards there are.
    fn broken(&self, guide: &GuideId) -> Reading {
        let problems = self.content.open(guide, &self.languages).err().unwrap_or_default();
        Reading { broken: problems.into_iter().next(), ..Reading::default() }
    }
}

/// What must be read anew when a file changes.
#[derive(Debug, PartialEq, Eq)]
enum Concerns {
    Deck(DeckId),
    Guide,
    All,
}

fn concerns(path: &Path) -> Concerns {
    let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    let folder = path.parent().and_then(|folder| Some((name(folder)?, name(folder.parent()?)?)));
    match folder.as_ref().map(|(folder, above)| (folder.as_str(), above.as_str())) {
        Some((deck, "decks")) => Concerns::Deck(DeckId::new(deck)),
        Some((_, "guides")) => Concerns::Guide,
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

    fn taken_back(&mut self, has_run: bool) {
        preview::edited(&mut self.preview, has_run);
        // What was saved stands there with the first frame.
        preview::hear(&mut self.preview, self.desk.read(self.counts.load(Ordering::Acquire)));
    }

    fn wake_at(&self) -> Option<Millis> {
        None
    }

    fn screen(&self) -> Screen {
        preview::screen(&self.preview)
    }

    fn draw(&mut self, screen: &Screen, area: Rect, buffer: &mut Buffer) -> Drawn {
        self.drawing.draw(screen, area, buffer)
    }

    fn publish(&mut self) {}

    fn end(&mut self) -> Option<String> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("/c/decks/waiting/ar.ron", Concerns::Deck(DeckId::new("waiting")))]
    #[case("cards/decks/waiting/deck.ron", Concerns::Deck(DeckId::new("waiting")))]
    #[case("/c/guides/arrival/guide.ron", Concerns::Guide)]
    #[case("/c/glossary/ar.ron", Concerns::All)]
    #[case("/c/map/ar.ron", Concerns::All)]
    #[case("/c/library.ron", Concerns::All)]
    fn a_file_that_changed_says_what_is_read_anew(#[case] path: &str, #[case] expected: Concerns) {
        assert_eq!(concerns(Path::new(path)), expected);
    }
}
