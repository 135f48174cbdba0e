//! Whether what stands on one screen together has room there: titles to choose among, the map's picture, Safety's calm part;
//! and what a guide shows of itself.
//!
//! Each is drawn: there are few of them. Knows titles and guides; knows no file.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Finding, Trouble, What, unshowable, worst};
use super::scene::{Tongued, over_it, plain};
use super::stage::{ENLARGED, SETTING, SIZES, Size, Stage};
use crate::content::{Remark, Site, Unit};
use crate::domain::card::{Card, Stage as Time};
use crate::domain::guide::{Guide, Step};
use crate::domain::id::CardId;
use crate::domain::language::Tag;
use crate::domain::library::{Contact, Safety};
use crate::domain::map::ProcessMap;
use crate::domain::pair::{self, Pair};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{
    Among, Base, Both, Choice, ChooserCard, Face, Label, ListScene, MapScene, Over, Picture, Rendering,
    SafetyScene, Screen, Shown, ShownContact, View,
};
use crate::domain::session::Choices;
use crate::text;

/// The titles of one card.
#[derive(Debug, Clone)]
pub(super) struct Titles {
    source: Tag,
    texts: BTreeMap<Tag, SafeText>,
}

/// The titles of cards.
pub(super) type AllTitles = BTreeMap<CardId, Titles>;

/// Returns the titles of some cards.
pub(super) fn titles(cards: &[Card]) -> impl Iterator<Item = (CardId, Titles)> {
    cards.iter().map(|card| {
        let title = |(tag, text): (&Tag, &crate::domain::card::CardText)| {
            let title = text.title.clone().filter(|title| !title.is_empty())?;
            Some((tag.clone(), title))
        };
        let texts = card.texts.iter().filter_map(title).collect();
        (card.id.clone(), Titles { source: card.source.clone(), texts })
    })
}

/// What is tried on the stage, and what is found.
pub(super) struct Wholes<'s, 'a> {
    /// Where screens are drawn.
    pub(super) stage: &'s mut Stage<'a>,
    /// The titles that are known.
    pub(super) titles: &'s AllTitles,
    /// What was found.
    pub(super) remarks: &'s mut Vec<Remark>,
}

/// The texts that stand on a screen together, each where it stands in its file.
type Texts = Vec<((Unit, Site), SafeText)>;

impl Wholes<'_, '_> {
    /// Tries what a guide shows of itself in some languages, and its choices in every language of their titles.
    pub(super) fn guide(&mut self, guide: &Guide, languages: &[Tag]) {
        let unit = Unit::Guide(guide.id.clone());
        for language in languages {
            self.purpose(guide, &unit, language);
            self.ideas(guide, &unit, language);
        }
        for phase in &guide.phases {
            for (number, step) in phase.steps.iter().enumerate() {
                if let Step::Choose(cards) = step {
                    let at = (unit.clone(), Site::Choose(phase.id.clone(), number));
                    self.choice(cards, Among::Cards, Some(&at));
                }
            }
        }
    }

    /// Tries the picture of the map at each of its places, and what can come after each.
    pub(super) fn map(&mut self, map: &ProcessMap, languages: &[Tag]) {
        for language in languages {
            for stage in map.stages() {
                let Some(here) = map.of_stage(stage) else { continue };
                self.picture(map, &here.card, language, stage);
            }
        }
        for page in &map.pages {
            let ahead = page.ahead();
            if !ahead.is_empty() {
                self.choice(&ahead, Among::Process, None);
            }
        }
    }

    /// Tries the calm part of Safety.
    pub(super) fn safety(&mut self, safety: &Safety, languages: &[Tag]) {
        for language in languages {
            let Some(own) = safety.texts.get(language) else { continue };
            let shared = own.shared.iter().enumerate().map(|(number, text)| (Site::Calm(number), text));
            let contacts = own.contacts.iter().map(|(id, text)| (Site::Contact(id.clone()), text));
            let texts = shared.chain(contacts);
            let texts: Texts = texts.map(|(site, text)| ((Unit::Safety, site), text.clone())).collect();
            let screen = |tongued: Tongued<'_>| Some(calm(safety, tongued));
            let beside = self.beside(&safety.source, language, |tag| safety.texts.contains_key(tag));
            self.together(What::Calm, language, &beside, texts, None, &screen);
        }
    }

    /// Tries the purpose beneath its picture. With enlarged text it has a page of its own, and must stand whole there.
    fn purpose(&mut self, guide: &Guide, unit: &Unit, language: &Tag) {
        let Some(text) = guide.texts.get(language).and_then(|text| text.purpose.clone()) else { return };
        let site = (unit.clone(), Site::Purpose);
        let screen = |tongued: Tongued<'_>| {
            let purpose = Pair::of_guide(guide, tongued.choices, |text| text.purpose.as_ref())?;
            let face = Face::Picture(Picture::StartSoon, Some(tongued.both(purpose)));
            Some(plain(Base::Shared(tongued.shared(face, None))))
        };
        let beside = self.beside(&guide.source, language, |tag| guide.texts.contains_key(tag));
        let own_page = |tongued: Tongued<'_>| Some(Screen { page: 1, ..screen(tongued)? });
        if let Some(size) = self.cut(language, &beside, &own_page) {
            self.remarks.push(unshowable(vec![site], language.clone(), size, "purpose"));
            return;
        }
        let texts = vec![(site, text)];
        self.together(What::Purpose, language, &beside, texts, None, &screen);
    }

    /// Tries each idea among the picks of the plan: what is not whole there cannot be turned to.
    fn ideas(&mut self, guide: &Guide, unit: &Unit, language: &Tag) {
        let Some(ideas) = guide.texts.get(language).map(|text| &text.plan_ideas) else { return };
        let all = ideas.iter().flat_map(|(area, ideas)| (0..ideas.len()).map(move |number| (*area, number)));
        let beside = self.beside(&guide.source, language, |tag| guide.texts.contains_key(tag));
        for (area, number) in all {
            let screen = |tongued: Tongued<'_>| {
                let idea =
                    Pair::of_guide(guide, tongued.choices, |text| text.plan_ideas.get(&area)?.get(number));
                let both = tongued.both(idea?);
                let label = Label::Shown(both.facilitator);
                let idea = Choice { other: Some(both.participant), ..Choice::new(label) };
                let list = ListScene { heading: "list-plan", choices: vec![idea], cursor: 0 };
                let base = Base::Shared(tongued.shared(Face::Picture(Picture::Listening, None), None));
                Some(over_it(base, Over::List(list)))
            };
            if let Some(size) = self.cut(language, &beside, &screen) {
                let sites = vec![(unit.clone(), Site::Idea(area, number))];
                self.remarks.push(unshowable(sites, language.clone(), size, "idea"));
            }
        }
    }

    /// Returns the largest size at which what is highlighted does not stand whole, and cannot be turned to.
    fn cut(
        &mut self,
        language: &Tag,
        beside: &[Tag],
        screen: &dyn Fn(Tongued<'_>) -> Option<Screen>,
    ) -> Option<Size> {
        SIZES.into_iter().rev().find(|size| {
            beside.iter().any(|facilitator| {
                let choices = Choices::new(facilitator.clone(), language.clone());
                let screen = screen(Tongued { choices: &choices, tongues: self.stage.languages });
                screen.is_some_and(|screen| self.stage.draw(&screen, &choices, *size).is_cut)
            })
        })
    }

    /// Tries titles to choose among in every language that one of them is translated to.
    fn choice(&mut self, cards: &[CardId], among: Among, step: Option<&(Unit, Site)>) {
        let known: Vec<(&CardId, &Titles)> =
            cards.iter().filter_map(|card| Some((card, self.titles.get(card)?))).collect();
        let Some(source) = known.first().map(|(_, titles)| titles.source.clone()) else { return };
        let languages: BTreeSet<&Tag> = known.iter().flat_map(|(_, titles)| titles.texts.keys()).collect();
        for language in languages {
            let texts = known.iter().filter_map(|(card, titles)| {
                Some(((unit_of(card), Site::Title((*card).clone())), titles.texts.get(language)?.clone()))
            });
            let texts = texts.collect();
            let screen = |tongued: Tongued<'_>| {
                let card = |(_, titles): &(&CardId, &Titles)| {
                    Some(ChooserCard { title: titles.both(tongued)?, is_seen: false })
                };
                let cards = known.iter().filter_map(card).collect();
                let face = Face::Chooser { among, cards, cursor: None };
                Some(plain(Base::Shared(tongued.shared(face, None))))
            };
            let is_there = |tag: &Tag| known.iter().any(|(_, titles)| titles.texts.contains_key(tag));
            let beside = self.beside(&source, language, is_there);
            // By themselves, in the source, they are the guide's own choice; a translator has only the titles.
            let step = step.cloned().map(|step| (step, *language == source));
            self.together(What::Titles, language, &beside, texts, step, &screen);
        }
    }

    fn picture(&mut self, map: &ProcessMap, here: &CardId, language: &Tag, stage: Time) {
        let Some(page) = map.of_stage(stage) else { return };
        let way: Vec<&CardId> = map.way_to(page).into_iter().map(|page| &page.card).collect();
        let next = page.next.as_ref().and_then(|next| map.page(next)).map(|page| &page.card);
        let over_any = map.overlay().map(|page| &page.card);
        let titles = self.titles;
        let all = way.iter().copied().chain([here]).chain(next).chain(over_any);
        let known: Vec<(&CardId, &Titles)> = all.filter_map(|card| Some((card, titles.get(card)?))).collect();
        let Some(source) = titles.get(here).map(|titles| titles.source.clone()) else { return };
        let texts = known.iter().filter_map(|(card, titles)| {
            Some(((Unit::Map, Site::Title((*card).clone())), titles.texts.get(language)?.clone()))
        });
        let texts = texts.collect();
        let screen = |tongued: Tongued<'_>| {
            let both = |card: &CardId| titles.get(card)?.both(tongued);
            let scene = MapScene {
                way: way.iter().filter_map(|card| both(card)).collect(),
                here: both(here)?,
                next: next.and_then(both),
                over_any: over_any.and_then(both),
            };
            Some(plain(Base::Shared(tongued.shared(Face::Map(Box::new(scene)), None))))
        };
        let is_there = |tag: &Tag| known.iter().any(|(_, titles)| titles.texts.contains_key(tag));
        let beside = self.beside(&source, language, is_there);
        self.together(What::Map, language, &beside, texts, None, &screen);
    }

    /// Returns the facilitator's languages that something stands beside.
    fn beside(&self, source: &Tag, language: &Tag, is_there: impl Fn(&Tag) -> bool) -> Vec<Tag> {
        if language == source {
            return vec![source.clone()];
        }
        let there = self.stage.facilitators().filter(|tag| *tag != language && is_there(tag));
        let there: Vec<Tag> = there.cloned().collect();
        if there.is_empty() { vec![source.clone()] } else { there }
    }

    /// Draws a screen at every size; what does not fit is told at the longest of its texts.
    fn together(
        &mut self,
        what: What,
        language: &Tag,
        beside: &[Tag],
        mut texts: Texts,
        step: Option<((Unit, Site), bool)>,
        screen: &dyn Fn(Tongued<'_>) -> Option<Screen>,
    ) {
        let mut troubles = Vec::new();
        for facilitator in beside {
            let choices = Choices::new(facilitator.clone(), language.clone());
            let tongued = Tongued { choices: &choices, tongues: self.stage.languages };
            let Some(screen) = screen(tongued) else { continue };
            for size in SIZES {
                let pages = self.stage.draw(&screen, &choices, size).pages;
                let is_meant = what == What::Purpose && size == ENLARGED;
                if pages > 1 && !is_meant {
                    let beside = (facilitator != language).then(|| facilitator.clone());
                    troubles.push(Trouble { size, view: View::Shared, beside, pages });
                }
            }
        }
        if worst(&troubles).is_none() {
            return;
        }
        texts.sort_by_key(|(_, text)| std::cmp::Reverse(text::measure(text, SETTING)));
        let mut sites: Vec<(Unit, Site)> = texts.into_iter().map(|(site, _)| site).collect();
        match step {
            Some((step, true)) => sites.insert(0, step),
            Some((step, false)) => sites.push(step),
            None => {}
        }
        let finding = Finding { sites, language: language.clone(), what, troubles, over: 0 };
        self.remarks.extend(finding.remark());
    }
}

impl Titles {
    /// Returns what everyone sees of a title.
    fn both(&self, tongued: Tongued<'_>) -> Option<Both> {
        let shown = |tag: &Tag| {
            Some(Shown { text: self.texts.get(tag)?.clone(), tongue: tongued.tongues.tongue(tag) })
        };
        let choices = tongued.choices;
        let participant = match shown(&choices.participant) {
            _ if choices.is_one_language() => Rendering::Same,
            Some(text) => Rendering::Text(text),
            None => Rendering::InterpreterSays,
        };
        let facilitator = shown(&choices.facilitator).or_else(|| shown(&self.source))?;
        Some(Both { facilitator, participant })
    }
}

/// Returns the unit that a card's texts belong to.
fn unit_of(card: &CardId) -> Unit {
    if card.is_page() { Unit::Map } else { Unit::Deck(card.deck()) }
}

/// Returns the numbers that the participant may see and that are filled in.
fn numbers(safety: &Safety) -> impl Iterator<Item = &Contact> {
    safety.contacts.iter().filter(|contact| contact.for_participant && contact.number.is_some())
}

/// Returns the calm part of Safety over everyone's view.
pub(super) fn calm(safety: &Safety, tongued: Tongued<'_>) -> Screen {
    let contact = |contact: &Contact| {
        let label = Pair::of_safety(safety, tongued.choices, |text| text.contacts.get(&contact.id))?;
        let number = contact.number.as_ref().map(ToString::to_string);
        Some(ShownContact { label: tongued.both(label), number })
    };
    let contacts = numbers(safety).filter_map(contact).collect();
    let lines = pair::safety_lines(safety, tongued.choices).map(|line| tongued.both(line)).collect();
    let base = Base::Shared(tongued.shared(Face::Picture(Picture::Listening, None), None));
    over_it(base, Over::Safety(SafetyScene { lines, contacts }))
}
