//! Whether the lines of a card stand whole on one screen: in every view, at every size, beside every facilitator's language.
//!
//! What [`Bound`] clears is not drawn. Knows cards; knows no file.

use std::collections::BTreeMap;

use super::bound::Bound;
use super::finding::{Finding, Trouble, What, unshowable, worst};
use super::room::{Room, pages};
use super::scene::{Line, Tongued};
use super::stage::{Rooms, SETTING, Size, Stage};
use crate::content::{Remark, Site, Unit};
use crate::domain::card::{Address, Answer, Card, List};
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::View;
use crate::domain::session::Choices;
use crate::text;

/// The most lines before the one that is said that stand above it where there is little room.
const BEFORE: usize = 2;

/// A card whose lines are tried.
pub(super) struct Lines<'a> {
    card: &'a Card,
    unit: &'a Unit,
    /// A card on which the facilitator sums up: the participant says whether that is right.
    is_summed_up: bool,
    /// Its lines: those of its path, then its follow-ups.
    numbered: Vec<Line>,
    /// By language: the title and the lines.
    bounds: BTreeMap<&'a Tag, Bounds>,
}

/// The bounds of a card's texts in a language.
struct Bounds {
    title: Bound,
    lines: Vec<Bound>,
    /// The form that speaks to a woman or girl, where there is one.
    feminine: Option<Vec<Bound>>,
}

/// A facilitator's language, and the rooms that a line may not fit beside it.
type Left = (Tag, Vec<(View, Size, Room)>);

/// A line in a language, as it is tried.
struct Tried<'t> {
    language: &'t Tag,
    /// Its place among all lines.
    number: usize,
    line: Line,
    address: Address,
    text: &'t SafeText,
}

impl<'a> Lines<'a> {
    /// Takes a card of a unit.
    pub(super) fn new(unit: &'a Unit, card: &'a Card, is_summed_up: bool) -> Self {
        let follow_ups = (0..card.count(List::FollowUps)).map(|line| (List::FollowUps, line));
        let lines: Vec<Line> = card.path().chain(follow_ups).collect();
        let source = card.texts.get(&card.source);
        let bounds = card.texts.iter().map(|(tag, text)| {
            let of = |address: Address| {
                let bound = |&(list, line): &Line| {
                    let text = text.line(list, line, address);
                    let text = text.or_else(|| source?.line(list, line, address));
                    Bound::of(text.map(SafeText::as_str).unwrap_or_default())
                };
                lines.iter().map(bound).collect()
            };
            let title = text.title.as_ref().or_else(|| source?.title.as_ref());
            // The title stands behind the code and a sign: its first row may not begin where a row does.
            let title = Bound::of(&format!("· {}", title.map(SafeText::as_str).unwrap_or_default()));
            let feminine = text.feminine.is_some().then(|| of(Address::Feminine));
            (tag, Bounds { title, lines: of(Address::Masculine), feminine })
        });
        let bounds = bounds.collect();
        Self { card, unit, is_summed_up, numbered: lines, bounds }
    }

    /// Tries every line in a language.
    pub(super) fn judge(&self, stage: &mut Stage<'_>, language: &Tag, remarks: &mut Vec<Remark>) {
        let card = self.card;
        let Some(text) = card.texts.get(language) else { return };
        let pairs: Vec<(Tag, Tag)> =
            beside(card, language, stage).into_iter().map(|other| (other, language.clone())).collect();
        // By whether answers stand beside the line.
        let mut rooms = |is_answered: bool| -> Vec<Rooms> {
            pairs.iter().map(|pair| stage.rooms(pair, card.weight, is_answered)).collect()
        };
        let has_answers = self.is_summed_up || card.answer != Answer::Open;
        let rooms = [rooms(false), if has_answers { rooms(true) } else { Vec::new() }];
        for (number, &line) in self.numbered.iter().enumerate() {
            let is_answered = has_answers && card.is_answered_at(line.0);
            let Some(rooms) = rooms.get(usize::from(is_answered)) else { continue };
            let main = text.line(line.0, line.1, Address::Masculine);
            let feminine = text.feminine.as_ref().and_then(|_| text.line(line.0, line.1, Address::Feminine));
            let feminine = feminine.filter(|text| Some(*text) != main);
            for (address, text) in [(Address::Masculine, main), (Address::Feminine, feminine)] {
                let Some(text) = text else { continue };
                let tried = Tried { language, number, line, address, text };
                let left = |(pair, rooms): (&'_ (Tag, Tag), &'_ Rooms)| {
                    let over = rooms.iter().filter(|(_, _, room)| !self.clears(*room, pair, &tried));
                    let over: Vec<(View, Size, Room)> = over.copied().collect();
                    (!over.is_empty()).then(|| (pair.0.clone(), over))
                };
                let left: Vec<Left> = pairs.iter().zip(rooms).filter_map(left).collect();
                if !left.is_empty() {
                    self.drawn(stage, &tried, left, remarks);
                }
            }
        }
    }

    /// Draws a line on the screens that it may not fit.
    fn drawn(&self, stage: &mut Stage<'_>, tried: &Tried<'_>, left: Vec<Left>, remarks: &mut Vec<Remark>) {
        let mut troubles = Vec::new();
        let mut too_wide: Option<Size> = None;
        let widest = text::widest_letter(tried.text, SETTING);
        for (facilitator, rooms) in left {
            let choices = Choices {
                address: tried.address,
                ..Choices::new(facilitator.clone(), tried.language.clone())
            };
            for (view, size, room) in rooms {
                if widest > room.columns {
                    too_wide = too_wide.max(Some(size));
                }
                let pages = self.pages(stage, self.card, tried.line, &choices, (view, size));
                if pages > 1 {
                    let beside = (!choices.is_one_language()).then(|| choices.facilitator.clone());
                    troubles.push(Trouble { size, view, beside, pages });
                }
            }
        }
        let site = Site::Line {
            card: self.card.id.clone(),
            list: tried.line.0,
            line: tried.line.1,
            is_feminine: tried.address == Address::Feminine,
        };
        let sites = vec![(self.unit.clone(), site)];
        if let Some(size) = too_wide {
            remarks.push(unshowable(sites.clone(), tried.language.clone(), size, "letter"));
        }
        if let Some(trouble) = worst(&troubles) {
            let over = self.over(stage, tried, trouble);
            let (language, what) = (tried.language.clone(), What::Line);
            remarks.extend(Finding { sites, language, what, troubles, over }.remark());
        }
    }

    /// Whether a line surely fits a room.
    fn clears(&self, room: Room, pair: &(Tag, Tag), tried: &Tried<'_>) -> bool {
        let needs = || self.needs(room, pair, tried);
        room.spare.is_some_and(|spare| needs().is_some_and(|needs| needs <= spare))
    }

    /// Returns the most rows that are needed over one a text; `None` where that cannot be said.
    fn needs(&self, room: Room, pair: &(Tag, Tag), tried: &Tried<'_>) -> Option<u16> {
        let over_one = |tag: &Tag, number: usize| {
            let bounds = self.bounds.get(tag).or_else(|| self.bounds.get(&self.card.source))?;
            let feminine = bounds.feminine.as_ref().filter(|_| tried.address == Address::Feminine);
            Some(feminine.unwrap_or(&bounds.lines).get(number)?.rows(room.columns)?.saturating_sub(1))
        };
        let (facilitator, participant) = pair;
        let mut needs = over_one(participant, tried.number)?;
        if facilitator != participant {
            needs += over_one(facilitator, tried.number)?;
        }
        if room.is_beneath {
            let is_near = |line: &Line| (line.0 == List::FollowUps) == (tried.line.0 == List::FollowUps);
            for number in tried.number.saturating_sub(BEFORE)..tried.number {
                if self.numbered.get(number).is_some_and(is_near) {
                    needs += over_one(facilitator, number)?;
                }
            }
            let bounds = self.bounds.get(facilitator).or_else(|| self.bounds.get(&self.card.source))?;
            needs += bounds.title.rows(room.columns)?;
        }
        Some(needs)
    }

    fn pages(
        &self,
        stage: &mut Stage<'_>,
        card: &Card,
        line: Line,
        choices: &Choices,
        (view, size): (View, Size),
    ) -> usize {
        let tongued = Tongued { choices, tongues: stage.languages };
        let screen = tongued.screen(card, line, view, self.is_summed_up);
        screen.map_or(1, |screen| pages(view, &stage.draw(&screen, choices, size)))
    }

    /// Returns of every line on every screen whether it was cleared, and how many it takes when it is drawn all the same.
    #[cfg(test)]
    pub(super) fn tried_all(&self, stage: &mut Stage<'_>, language: &Tag) -> Vec<(View, Size, bool, usize)> {
        let mut all = Vec::new();
        let Some(text) = self.card.texts.get(language) else { return all };
        for (number, &line) in self.numbered.iter().enumerate() {
            let Some(said) = text.line(line.0, line.1, Address::Masculine) else { continue };
            let tried = Tried { language, number, line, address: Address::Masculine, text: said };
            for facilitator in beside(self.card, language, stage) {
                let pair = (facilitator, language.clone());
                let choices = Choices::new(pair.0.clone(), pair.1.clone());
                for (view, size, room) in stage.rooms(&pair, self.card.weight, false).iter().copied() {
                    let pages = self.pages(stage, self.card, line, &choices, (view, size));
                    all.push((view, size, self.clears(room, &pair, &tried), pages));
                }
            }
        }
        all
    }

    /// Returns how many letters at the end have to go until a line stands whole on a screen.
    fn over(&self, stage: &mut Stage<'_>, tried: &Tried<'_>, trouble: &Trouble) -> usize {
        let facilitator = trouble.beside.as_ref().unwrap_or(tried.language);
        let choices =
            Choices { address: tried.address, ..Choices::new(facilitator.clone(), tried.language.clone()) };
        let letters = tried.text.chars().count();
        let mut card = self.card.clone();
        let mut fits = |kept: usize| {
            let text: String = tried.text.chars().take(kept).collect();
            let Ok(text) = SafeText::new(&text) else { return false };
            put(&mut card, tried, text);
            let screen = (trouble.view, trouble.size);
            self.pages(stage, &card, tried.line, &choices, screen) <= 1
        };
        let (mut whole, mut over) = (0, letters);
        while over - whole > 1 {
            let kept = whole.midpoint(over);
            if fits(kept) { whole = kept } else { over = kept }
        }
        letters - whole
    }
}

/// Puts another text in a line's place.
fn put(card: &mut Card, tried: &Tried<'_>, text: SafeText) {
    let Some(texts) = card.texts.get_mut(tried.language) else { return };
    let (list, line) = tried.line;
    let feminine = texts.feminine.as_mut().filter(|_| tried.address == Address::Feminine);
    let other = feminine.and_then(|feminine| match list {
        List::Explain => feminine.explain.as_mut(),
        List::Ask => feminine.ask.as_mut(),
        List::FollowUps => feminine.follow_ups.as_mut(),
    });
    let main = match list {
        List::Explain => &mut texts.explain,
        List::Ask => &mut texts.ask,
        List::FollowUps => &mut texts.follow_ups,
    };
    if let Some(slot) = other.unwrap_or(main).get_mut(line) {
        *slot = text;
    }
}

/// Returns the facilitator's languages beside which a text stands: those that the card has texts in. A source stands by
/// itself: beside its translations it is told at theirs.
pub(super) fn beside(card: &Card, language: &Tag, stage: &Stage<'_>) -> Vec<Tag> {
    if *language == card.source {
        return vec![language.clone()];
    }
    let is_there = |tag: &Tag| tag != language && card.texts.contains_key(tag);
    let there: Vec<Tag> = stage.facilitators().filter(|tag| is_there(tag)).cloned().collect();
    if there.is_empty() { vec![card.source.clone()] } else { there }
}
