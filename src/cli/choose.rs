//! From what was typed to what exists: the guide and the languages of a `run`.
//!
//! Knows the index of the content and the table of languages; reads no text of either.

use std::collections::BTreeSet;

use super::contents::Contents;
use super::fault::Fault;
use super::nearest::{nearest, nearest_names};
use super::request::{PreviewRequest, RunRequest};
use crate::content::Unit;
use crate::domain::card::{Address, Stage};
use crate::domain::clock::ClockTime;
use crate::domain::guide::Interpreting;
use crate::domain::id::{DeckId, GuideId};
use crate::domain::language::Tag;
use crate::domain::library::{DeckEntry, GuideEntry, Index};
use crate::domain::session::ScreenUse;
use crate::locale::Languages;

/// What a session is started with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// A guide that exists and is whole.
    pub guide: GuideId,
    /// The facilitator's language: the guide has texts in it.
    pub language: Tag,
    /// The participant's; there may be no text in it.
    pub participant: Tag,
    /// How the interpreter takes part.
    pub interpreting: Interpreting,
    /// Where in the process the participant is, where that was said.
    pub stage: Option<Stage>,
    /// Who sees the screen.
    pub screen: ScreenUse,
    /// The booked end.
    pub until: Option<ClockTime>,
    /// How the texts speak to the participant.
    pub address: Address,
    /// Whether unreviewed texts may be shown.
    pub drafts: bool,
}

/// Looks up what a `run` names, and fills in what it left out.
///
/// # Errors
/// A guide or language that is not there, with what is; a guide that is broken.
pub fn choose(request: &RunRequest, index: &Index, languages: &Languages) -> Result<Chosen, Fault> {
    let guide = guide(&request.guide, index)?;
    let language = with_texts(&request.language, &guide.languages, languages)?;
    let participant = participant(request.participant.as_deref(), &language, &guide.languages, languages)?;
    let usual = if participant == language { Interpreting::None } else { Interpreting::Room };
    Ok(Chosen {
        guide: guide.id.clone(),
        interpreting: request.interpreting.unwrap_or(usual),
        language,
        participant,
        stage: request.stage,
        screen: request.screen,
        until: request.until,
        address: request.address.unwrap_or_default(),
        drafts: request.drafts,
    })
}

/// What is previewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PreviewTarget {
    /// Every deck and every other text.
    All,
    /// One.
    Deck(DeckId),
    /// A guide's own texts, and the cards that it uses.
    Guide(GuideId),
    /// Safety, what all guides share, or the glossary.
    Texts(Unit),
}

/// What has a name of its own, unless a deck or guide is called so.
const TEXTS: [(&str, Unit); 3] =
    [("common", Unit::Common), ("glossary", Unit::Glossary), ("safety", Unit::Safety)];

/// What a preview begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewChoice {
    /// What.
    pub target: PreviewTarget,
    /// The language that is written; there may be no text in it yet.
    pub language: Tag,
    /// The language beside it.
    pub against: Option<Tag>,
}

/// Looks up what a `preview` names: a deck, else a guide; `guides/…` where both are called the same.
///
/// # Errors
/// It is not there, with what is; a language is no tag.
pub fn preview(
    request: &PreviewRequest,
    index: &Index,
    languages: &Languages,
) -> Result<PreviewChoice, Fault> {
    let target = match request.name.as_deref() {
        None => PreviewTarget::All,
        Some(given) => {
            let guide_only = given.strip_prefix("guides/");
            let name = guide_only.or_else(|| given.strip_prefix("decks/")).unwrap_or(given);
            let is_guide = || index.guides.iter().any(|guide| guide.id.as_str() == name);
            match deck(name, index) {
                Ok(entry) if guide_only.is_none() => PreviewTarget::Deck(entry.id.clone()),
                Err(_)
                    if !is_guide()
                        && let Some(unit) = texts(given) =>
                {
                    PreviewTarget::Texts(unit)
                }
                _ if is_guide() => PreviewTarget::Guide(guide(name, index)?.id.clone()),
                Err(_) if guide_only.is_none() => {
                    let decks = index.decks.iter().map(|deck| deck.id.as_str());
                    let guides = index.guides.iter().map(|guide| guide.id.as_str());
                    let names: BTreeSet<&str> =
                        decks.chain(guides).chain(TEXTS.iter().map(|(name, _)| *name)).collect();
                    return Err(Fault::UnknownDeckOrGuide(name.to_owned(), nearest_names(name, names)));
                }
                Ok(_) | Err(_) => PreviewTarget::Guide(guide(name, index)?.id.clone()),
            }
        }
    };
    let against = request.against.as_deref().map(|given| tag(given, languages)).transpose()?;
    Ok(PreviewChoice { target, language: tag(&request.language, languages)?, against })
}

/// Looks up texts that are neither a deck's nor a guide's.
pub(super) fn texts(given: &str) -> Option<Unit> {
    TEXTS.into_iter().find(|(known, _)| *known == given).map(|(_, unit)| unit)
}

/// Looks up a guide that is whole.
///
/// # Errors
/// It is not there, with those that are; it is broken.
pub fn guide<'a>(given: &str, index: &'a Index) -> Result<&'a GuideEntry, Fault> {
    let Some(guide) = index.guides.iter().find(|guide| guide.id.as_str() == given) else {
        let names = index.guides.iter().map(|guide| guide.id.as_str());
        return Err(Fault::UnknownGuide(given.to_owned(), nearest_names(given, names)));
    };
    if guide.is_broken { Err(Fault::BrokenGuide(given.to_owned())) } else { Ok(guide) }
}

/// Looks up a deck.
///
/// # Errors
/// It is not there; the fault lists those that are.
pub fn deck<'a>(given: &str, index: &'a Index) -> Result<&'a DeckEntry, Fault> {
    index.decks.iter().find(|deck| deck.id.as_str() == given).ok_or_else(|| {
        let names = index.decks.iter().map(|deck| deck.id.as_str());
        Fault::UnknownDeck(given.to_owned(), nearest_names(given, names))
    })
}

/// Looks up the participant's language, with texts among `existing` or without; left out, it is the facilitator's. A regional
/// form in which there is no text is its language: who writes `ar-SY` reads the texts in `ar`.
///
/// # Errors
/// It is no tag.
pub fn participant(
    given: Option<&str>,
    facilitator: &Tag,
    existing: &[Tag],
    languages: &Languages,
) -> Result<Tag, Fault> {
    let Some(given) = given else { return Ok(facilitator.clone()) };
    let tag = tag(given, languages)?;
    let known = languages.known_as(&tag).filter(|_| !existing.contains(&tag));
    Ok(known.unwrap_or(tag))
}

/// Looks up a language that must be among `existing`: by its tag, else the one that it is a regional form of.
///
/// # Errors
/// The language is not there; the fault lists those that are.
pub fn with_texts(given: &str, existing: &[Tag], languages: &Languages) -> Result<Tag, Fault> {
    let found = languages.resolve(given).and_then(|tag| {
        let general = languages.without_region(&tag);
        let is_there = |tag: &Tag| existing.contains(tag) || languages.is_pseudo(tag);
        [Some(tag), general].into_iter().flatten().find(is_there)
    });
    found.ok_or_else(|| Fault::UnknownLanguage(given.to_owned(), near(given, existing, languages)))
}

/// Looks up a language that a text can be written in: any but those made for tests of the program.
///
/// # Errors
/// It is no tag, or no such language; the fault lists the languages that are known by name.
pub fn written(given: &str, languages: &Languages) -> Result<Tag, Fault> {
    let found = tag(given, languages)?;
    if languages.is_pseudo(&found) {
        let known: Vec<Tag> = languages.all().iter().map(|language| language.tag.clone()).collect();
        return Err(Fault::NotALanguage(given.to_owned(), near(given, &known, languages)));
    }
    Ok(found)
}

/// Looks up any language, with texts or without.
///
/// # Errors
/// It is no tag; the fault lists the languages that are known by name.
pub fn tag(given: &str, languages: &Languages) -> Result<Tag, Fault> {
    let known = || languages.all().iter().map(|language| language.tag.clone()).collect::<Vec<_>>();
    languages
        .resolve(given)
        .ok_or_else(|| Fault::NotALanguage(given.to_owned(), near(given, &known(), languages)))
}

/// Checks the language that a person asked the program itself to speak.
///
/// # Errors
/// The program does not speak it; the fault lists those that it does.
pub fn interface(given: Option<&str>, languages: &Languages) -> Result<(), Fault> {
    let Some(given) = given else { return Ok(()) };
    if languages.interface(given).is_some() {
        return Ok(());
    }
    let spoken: Vec<Tag> = languages.facilitators().map(|language| language.tag.clone()).collect();
    Err(Fault::UnknownLanguage(given.to_owned(), near(given, &spoken, languages)))
}

/// Sorts languages by how near a tag, an alias or the name in the language itself is.
fn near(given: &str, tags: &[Tag], languages: &Languages) -> Vec<String> {
    let rows: Vec<_> = tags.iter().map(|tag| languages.get(tag)).collect();
    let candidates = rows.iter().map(|row| {
        let names = row.aliases.iter().map(String::as_str).chain([row.autonym.as_str()]).collect();
        (row.tag.to_string(), names)
    });
    nearest(given, candidates)
}

/// Looks up texts by name, in their usual order: a guide with the decks that it uses; everything where nothing was named.
///
/// # Errors
/// A name that nothing has, with those that are there.
pub(super) fn units(names: &[String], contents: &dyn Contents) -> Result<Vec<Unit>, Fault> {
    let all = contents.content().units();
    if names.is_empty() {
        return Ok(all);
    }
    let mut wanted: BTreeSet<Unit> = BTreeSet::new();
    for name in names {
        let found: Vec<&Unit> =
            all.iter().filter(|unit| called(unit) == name || unit.folder() == *name).collect();
        if found.is_empty() {
            let known: BTreeSet<&str> = all.iter().map(called).collect();
            return Err(Fault::UnknownTexts(name.clone(), nearest_names(name, known)));
        }
        for unit in found {
            wanted.insert(unit.clone());
            if let Unit::Guide(id) = unit
                && let Some(library) = contents.library(id, &[])
            {
                let decks: BTreeSet<DeckId> = library.guide.cards().iter().map(|card| card.deck()).collect();
                wanted.extend(decks.into_iter().map(Unit::Deck));
            }
        }
    }
    Ok(all.into_iter().filter(|unit| wanted.contains(unit)).collect())
}

/// What a person calls a unit.
pub(super) fn called(unit: &Unit) -> &str {
    match unit {
        Unit::Deck(id) => id.as_str(),
        Unit::Guide(id) => id.as_str(),
        Unit::Map => "map",
        Unit::Safety => "safety",
        Unit::Common => "common",
        Unit::Glossary => "glossary",
    }
}
