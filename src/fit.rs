//! What of the content does not fit which screen, found without a terminal.
//!
//! Everything that a talk shows is drawn by the hand that draws it there, in each of its views, at 40×12, 80×24 and 120×40,
//! beside each facilitator's language; what surely fits is not drawn. A text counts as reviewed: it is to be shown one day.
//!
//! ```text
//! scene     what a talk shows of a text, without a talk        stage   where it is drawn
//! bound     the most rows of a text, without laying it out     room    how many rows a view has
//! line      the lines of a card                                whole   titles together, map, Safety, a guide's own texts
//! finding   what is told, and how grave it is
//! ```
//!
//! Knows content and view; must not know a terminal, a session's course, files or the clock.

mod bound;
mod finding;
mod line;
mod room;
mod scene;
mod stage;
mod whole;

#[cfg(test)]
mod tests;

pub use scene::{Line, Tongued};
pub use stage::SIZES;

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use crate::content::{Checked, Content, Remark, Unit};
use crate::domain::card::{Answer, Deck, Weight};
use crate::domain::guide::{Guide, Step};
use crate::domain::id::{CardId, DeckId};
use crate::domain::language::Tag;
use crate::domain::library::Safety;
use crate::domain::map::{DECK, ProcessMap};
use crate::domain::scene::View;
use crate::locale::Languages;
use crate::problem::Problem;
use line::Lines;
use stage::Stage;
use whole::{AllTitles, Wholes, titles};

/// Most threads that try lines beside one another.
const MOST_THREADS: usize = 4;

/// Checks the last layer as [`Content::check_with`] does, and tries everything in it on every screen, too.
#[must_use]
pub fn check(
    content: &Content,
    languages: &Languages,
    progress: &mut dyn FnMut(usize, usize),
) -> Vec<Problem> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    // No more than is worked on waits: progress is that of the whole work.
    let (decks, waiting) = sync_channel(threads);
    let waiting = Arc::new(Mutex::new(waiting));
    let mut others = Others::default();
    let (mut problems, found) = std::thread::scope(|scope| {
        let begin = |_| {
            let waiting = Arc::clone(&waiting);
            scope.spawn(move || try_decks(&waiting, languages))
        };
        let threads: Vec<_> = (0..threads).map(begin).collect();
        // The threads alone hold the other end: it closes when none is left.
        drop(waiting);
        let problems = content.check_handing_on(progress, &mut |checked| match checked {
            // Where no thread is left the decks go untried.
            Checked::Deck(deck, tags) => drop(decks.send((deck, tags))),
            Checked::Map(map, deck, tags) => {
                drop(decks.send((deck, tags.clone())));
                others.map = Some((map, tags));
            }
            Checked::Guide(guide, tags) => others.guides.push((guide, tags)),
            Checked::Shared(safety, tags, card) => {
                (others.safety, others.check_back) = (Some((safety, tags)), card);
            }
        });
        drop(decks);
        let found: Vec<Tried> = threads.into_iter().filter_map(|thread| thread.join().ok()).collect();
        (problems, found)
    });
    let mut remarks = Vec::new();
    let mut all = AllTitles::new();
    for tried in found {
        remarks.extend(tried.remarks);
        all.extend(tried.titles);
    }
    others.judge(content, languages, all, &mut remarks);
    problems.extend(content.placed(None, remarks));
    problems.sort_by(Problem::order);
    problems.dedup();
    problems
}

/// Tries the lines of decks in a language, as [`check`] does, and returns what was found of each; the places are those of a
/// layer's file.
#[must_use]
pub fn in_decks(
    content: &Content,
    languages: &Languages,
    decks: &[(DeckId, usize)],
    language: &Tag,
) -> Vec<Vec<Problem>> {
    let facilitators = languages.facilitators().map(|language| language.tag.clone());
    let tags: Vec<Tag> = facilitators.chain([language.clone()]).collect();
    let mut stage = Stage::new(languages);
    let found = decks.iter().map(|(id, layer)| {
        let mut remarks = Vec::new();
        if let Ok((deck, _)) = content.deck(id, &tags) {
            lines(&mut stage, &deck, std::slice::from_ref(language), &mut remarks);
        }
        content.placed(Some(*layer), remarks)
    });
    found.collect()
}

/// The room that a line has in everyone's view at a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineRoom {
    /// The screen's columns and rows.
    pub size: (u16, u16),
    /// The columns in which texts are set.
    pub columns: u16,
    /// The rows that the texts in both languages may take together.
    pub rows: u16,
}

/// Measures the room of a line in everyone's view at each size, the smallest first: in two languages, the facilitator's first,
/// and with answers to point at or without.
#[must_use]
pub fn line_rooms(languages: &Languages, pair: &(Tag, Tag), is_answered: bool) -> Vec<LineRoom> {
    let rooms = Stage::new(languages).rooms(pair, Weight::Light, is_answered);
    let texts = if pair.0 == pair.1 { 1 } else { 2 };
    let shared = rooms.iter().filter(|(view, ..)| *view == View::Shared);
    let room = |(_, size, room): &(View, (u16, u16), room::Room)| {
        let rows = room.spare.map_or(0, |spare| spare + texts);
        LineRoom { size: *size, columns: room.columns, rows }
    };
    shared.map(room).collect()
}

/// What a thread has found.
#[derive(Default)]
struct Tried {
    remarks: Vec<Remark>,
    titles: AllTitles,
}

fn try_decks(waiting: &Mutex<Receiver<(Deck, Vec<Tag>)>>, languages: &Languages) -> Tried {
    let mut stage = Stage::new(languages);
    let mut tried = Tried::default();
    loop {
        let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((deck, tags)) = next else { return tried };
        lines(&mut stage, &deck, &tags, &mut tried.remarks);
        tried.titles.extend(titles(&deck.cards));
    }
}

fn unit(deck: &Deck) -> Unit {
    if deck.id.as_str() == DECK { Unit::Map } else { Unit::Deck(deck.id.clone()) }
}

fn lines(stage: &mut Stage<'_>, deck: &Deck, tags: &[Tag], remarks: &mut Vec<Remark>) {
    let unit = unit(deck);
    for card in &deck.cards {
        let lines = Lines::new(&unit, card, false);
        for tag in tags {
            lines.judge(stage, tag, remarks);
        }
    }
}

/// What is tried when all decks are known.
#[derive(Default)]
struct Others {
    map: Option<(ProcessMap, Vec<Tag>)>,
    guides: Vec<(Guide, Vec<Tag>)>,
    safety: Option<(Safety, Vec<Tag>)>,
    check_back: Option<CardId>,
}

impl Others {
    fn judge(
        mut self,
        content: &Content,
        languages: &Languages,
        mut all: AllTitles,
        remarks: &mut Vec<Remark>,
    ) {
        // A translated title is chosen in guides of the layers below, too.
        let known: BTreeSet<_> = self.guides.iter().map(|(guide, _)| guide.id.clone()).collect();
        let below = content.names().guides.into_iter().map(|guide| guide.id).filter(|id| !known.contains(id));
        self.guides.extend(below.filter_map(|id| Some((content.guide_in_all(&id)?, Vec::new()))));
        let wanted = self.guides.iter().flat_map(|(guide, _)| chosen(guide));
        let missing: BTreeSet<_> = wanted.filter(|card| !all.contains_key(*card)).map(CardId::deck).collect();
        for (deck, _) in missing.into_iter().filter_map(|id| content.in_all(&Unit::Deck(id))) {
            all.extend(titles(&deck.cards));
        }
        let mut stage = Stage::new(languages);
        self.summing_up(content, &mut stage, remarks);
        let mut wholes = Wholes { stage: &mut stage, titles: &all, remarks };
        for (guide, tags) in &self.guides {
            wholes.guide(guide, tags);
        }
        if let Some((map, tags)) = &self.map {
            wholes.map(map, tags);
        }
        if let Some((safety, tags)) = &self.safety {
            wholes.safety(safety, tags);
        }
    }

    /// Tries the cards that sum up: answers stand beside their questions, whatever the deck says.
    fn summing_up(&self, content: &Content, stage: &mut Stage<'_>, remarks: &mut Vec<Remark>) {
        let steps = self.guides.iter().flat_map(|(guide, _)| &guide.phases).flat_map(|phase| &phase.steps);
        let summing =
            steps.filter_map(|step| if let Step::CheckBack(card) = step { Some(card) } else { None });
        let cards: BTreeSet<&CardId> = summing.chain(&self.check_back).collect();
        for id in cards {
            let Some((deck, _)) = content.in_all(&Unit::Deck(id.deck())) else { continue };
            let found = deck.cards.iter().find(|card| card.id == *id);
            // With answers of its own a card has no more room.
            if let Some(card) = found.filter(|card| card.answer == Answer::Open) {
                let unit = unit(&deck);
                let lines = Lines::new(&unit, card, true);
                for tag in card.texts.keys() {
                    lines.judge(stage, tag, remarks);
                }
            }
        }
    }
}

/// Returns the cards that a guide lets the participant choose among.
fn chosen(guide: &Guide) -> impl Iterator<Item = &CardId> {
    let steps = guide.phases.iter().flat_map(|phase| &phase.steps);
    steps.filter(|step| matches!(step, Step::Choose(_))).flat_map(Step::cards)
}
