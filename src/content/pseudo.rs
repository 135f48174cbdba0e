//! Texts in the languages made for tests of the program: English in disguise, made when they are asked for.
//!
//! They count as approved, so that they stand wherever a text can; no file holds them, no list names them, and nothing
//! exports them. Knows what is loaded; knows no file.

use std::collections::BTreeMap;

use crate::domain::card::{Card, CardText, Deck, Status};
use crate::domain::glossary::{Glossary, Term};
use crate::domain::guide::{Checklist, GuideText, PhaseText};
use crate::domain::language::Tag;
use crate::domain::library::{Index, Library, Safety, SafetyText};
use crate::domain::pseudo::Pseudo;
use crate::domain::safe_text::SafeText;

/// The language that is disguised; where it has no text, the source.
const FROM: &str = "en";

/// Returns the languages to read: those asked for, and what they are made of.
pub(super) fn read(asked: &[Tag]) -> Vec<Tag> {
    let from = Tag::new(FROM);
    let is_made = asked.iter().any(|tag| Pseudo::of(tag).is_some());
    let extra = (is_made && !asked.contains(&from)).then_some(from);
    asked.iter().cloned().chain(extra).collect()
}

/// Adds the texts of a guide and of all that it uses.
pub(super) fn library(library: &mut Library, asked: &[Tag]) {
    fill(&mut library.guide.texts, &library.guide.source, asked);
    library.decks.values_mut().for_each(|it| deck(it, asked));
    safety(&mut library.safety, asked);
    glossary(&mut library.glossary, asked);
}

/// Adds the texts of a deck.
pub(super) fn deck(deck: &mut Deck, asked: &[Tag]) {
    fill(&mut deck.titles, &deck.source, asked);
    for Card { texts, source, .. } in &mut deck.cards {
        fill(texts, source, asked);
    }
}

/// Adds the terms of a glossary.
pub(super) fn glossary(glossary: &mut Glossary, asked: &[Tag]) {
    fill(&mut glossary.texts, &Tag::new(FROM), asked);
}

/// Adds the titles and safety texts that stand before a session.
pub(super) fn index(index: &mut Index, asked: &[Tag]) {
    for guide in &mut index.guides {
        fill(&mut guide.titles, &guide.source, asked);
    }
    safety(&mut index.safety, asked);
}

fn safety(safety: &mut Safety, asked: &[Tag]) {
    fill(&mut safety.texts, &safety.source, asked);
}

/// Adds the disguises that are asked for; what they are made of goes again where nobody asked for it.
fn fill<T: Disguise>(texts: &mut BTreeMap<Tag, T>, source: &Tag, asked: &[Tag]) {
    let from = Tag::new(FROM);
    for tag in asked {
        let Some(pseudo) = Pseudo::of(tag).filter(|_| !texts.contains_key(tag)) else { continue };
        let made = texts.get(&from).or_else(|| texts.get(source)).map(|text| text.disguise(pseudo));
        texts.extend(made.map(|made| (tag.clone(), made)));
    }
    let is_made = asked.iter().any(|tag| Pseudo::of(tag).is_some());
    if is_made && *source != from && !asked.contains(&from) {
        texts.remove(&from);
    }
}

/// What can be disguised.
trait Disguise {
    fn disguise(&self, pseudo: Pseudo) -> Self;
}

impl Disguise for SafeText {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        if self.is_empty() {
            return self.clone();
        }
        Self::new(&pseudo.disguise(self)).unwrap_or_else(|_| self.clone())
    }
}

impl<T: Disguise> Disguise for Option<T> {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        self.as_ref().map(|it| it.disguise(pseudo))
    }
}

impl<T: Disguise> Disguise for Vec<T> {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        self.iter().map(|it| it.disguise(pseudo)).collect()
    }
}

impl<K: Clone + Ord, T: Disguise> Disguise for BTreeMap<K, T> {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        self.iter().map(|(key, it)| (key.clone(), it.disguise(pseudo))).collect()
    }
}

impl Disguise for CardText {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        Self {
            title: self.title.disguise(pseudo),
            explain: self.explain.disguise(pseudo),
            ask: self.ask.disguise(pseudo),
            follow_ups: self.follow_ups.disguise(pseudo),
            for_facilitator: self.for_facilitator.disguise(pseudo),
            for_interpreter: self.for_interpreter.disguise(pseudo),
            feminine: None,
            status: Status::Approved,
            stale: false,
        }
    }
}

impl Disguise for GuideText {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        Self {
            title: self.title.disguise(pseudo),
            shown_title: self.shown_title.disguise(pseudo),
            purpose: self.purpose.disguise(pseudo),
            presumes: self.presumes.disguise(pseudo),
            phases: self.phases.disguise(pseudo),
            checklists: self.checklists.disguise(pseudo),
            plan_ideas: self.plan_ideas.disguise(pseudo),
            status: Status::Approved,
            stale: false,
        }
    }
}

impl Disguise for PhaseText {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        Self { title: self.title.disguise(pseudo), prompts: self.prompts.disguise(pseudo) }
    }
}

impl Disguise for Checklist {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        Self {
            title: self.title.disguise(pseudo),
            items: self.items.disguise(pseudo),
            when: self.when.clone(),
        }
    }
}

impl Disguise for SafetyText {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        Self {
            shared: self.shared.disguise(pseudo),
            adults: self.adults.disguise(pseudo),
            contacts: self.contacts.disguise(pseudo),
            status: Status::Approved,
            stale: false,
        }
    }
}

impl Disguise for Term {
    fn disguise(&self, pseudo: Pseudo) -> Self {
        Self {
            term: self.term.disguise(pseudo),
            forms: self.forms.disguise(pseudo),
            avoid: self.avoid.disguise(pseudo),
            definition: self.definition.disguise(pseudo),
            status: Status::Approved,
        }
    }
}
