//! `new`: starts to fill in, never over a file that exists, and never in the place of what the program has.
//!
//! Knows what a person named and where it goes; what stands in a start, `content` knows.

use std::io::{self, Write};
use std::path::Path;

use super::answer::{Means, unwritten};
use super::contents::Contents;
use super::fault::Fault;
use super::request::{NewRequest, Novelty};
use super::{SUCCESS, choose, plain};
use crate::content::Unit;
use crate::content::start::{self, Start};
use crate::domain::id::DeckId;
use crate::domain::language::Tag;
use crate::domain::library::{DeckEntry, Index};
use crate::domain::map;
use crate::locale::Arg;

/// Writes the starts and names each file.
///
/// # Errors
/// What was named does not exist, or cannot be a name; its name is taken; a file exists or cannot be written.
pub(super) fn new(request: &NewRequest, means: &Means<'_>, out: &mut dyn Write) -> Result<u8, Fault> {
    let folder = request.content.as_deref().or(means.own).unwrap_or(Path::new("."));
    for ((path, text), how) in starts(request, means)? {
        let path = folder.join(path);
        let shown = plain::visible(&path.display().to_string());
        (means.make)(&path, text.as_bytes()).map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                Fault::FileExists(shown.clone())
            } else {
                Fault::WriteFile(shown.clone(), error.to_string())
            }
        })?;
        let written = plain::tell(means.words, how, &[("path", Arg::Text(&shown))]);
        writeln!(out, "{written}").map_err(|error| unwritten(&error))?;
    }
    if request.what == Novelty::Language {
        let command = preview(request);
        let next = plain::tell(means.words, "cli-new-next", &[("command", Arg::Text(&command))]);
        writeln!(out, "{next}").map_err(|error| unwritten(&error))?;
    }
    Ok(SUCCESS)
}

/// The command that shows what was begun.
fn preview(request: &NewRequest) -> String {
    let mut command = "sammanhang preview".to_owned();
    if let [only] = request.decks.as_slice() {
        command = format!("{command} {only}");
    }
    command = format!("{command} --language {}", plain::visible(&request.name));
    match &request.content {
        Some(folder) => format!("{command} --content {}", plain::visible(&folder.display().to_string())),
        None => command,
    }
}

/// The message that tells of a file to fill in.
const STARTED: &str = "cli-new-written";
/// The message that tells of a file that holds what there was.
const COPIED: &str = "cli-new-copied";

fn starts(request: &NewRequest, means: &Means<'_>) -> Result<Vec<(Start, &'static str)>, Fault> {
    let source = means.words.language().tag.clone();
    let named = || Fault::NotAName(request.name.clone());
    if let (Novelty::Deck | Novelty::Guide, Some(extra)) = (request.what, request.decks.first()) {
        return Err(Fault::UnexpectedArgument(extra.clone()));
    }
    let new = |starts: [Start; 2]| starts.map(|start| (start, STARTED)).into();
    Ok(match request.what {
        Novelty::Deck => {
            let starts = start::deck(&request.name, &source).ok_or_else(named)?;
            let index = opened(request, means)?.index(&[]);
            let is_taken = index.decks.iter().any(|deck| deck.id.as_str() == request.name);
            if is_taken { Err(Fault::DeckExists(request.name.clone())) } else { Ok(new(starts)) }?
        }
        Novelty::Guide => {
            let starts = start::guide(&request.name, &source).ok_or_else(named)?;
            let index = opened(request, means)?.index(&[]);
            let is_taken = index.guides.iter().any(|guide| guide.id.as_str() == request.name);
            if is_taken { Err(Fault::GuideExists(request.name.clone())) } else { Ok(new(starts)) }?
        }
        Novelty::Language => {
            let tag = choose::written(&request.name, means.languages)?;
            let contents = opened(request, means)?;
            let index = contents.index(&[]);
            let lacks =
                |entry: &&DeckEntry| !entry.languages.contains(&tag) && entry.id.as_str() != map::DECK;
            let units: Vec<Unit> = if request.decks.is_empty() {
                index.decks.iter().filter(lacks).map(|entry| Unit::Deck(entry.id.clone())).collect()
            } else {
                request.decks.iter().map(|given| unit(given, &index)).collect::<Result<_, _>>()?
            };
            units
                .iter()
                .map(|unit| translation(unit, &tag, &source, contents.as_ref()))
                .collect::<Result<_, _>>()?
        }
    })
}

/// What there is; a folder that is not there yet is made with what is written.
fn opened(request: &NewRequest, means: &Means<'_>) -> Result<Box<dyn Contents>, Fault> {
    match (means.open)(request.content.as_deref()) {
        Err(Fault::Content(_)) => (means.open)(None),
        opened => opened,
    }
}

/// What a person named: a deck, else other texts.
fn unit(given: &str, index: &Index) -> Result<Unit, Fault> {
    match choose::deck(given, index) {
        Ok(entry) if entry.id.as_str() == map::DECK => Ok(Unit::Map),
        Ok(entry) => Ok(Unit::Deck(entry.id.clone())),
        Err(fault) => {
            let guide = index.guides.iter().find(|guide| guide.id.as_str() == given);
            let guide = guide.map(|guide| Unit::Guide(guide.id.clone()));
            guide.or_else(|| choose::texts(given)).ok_or(fault)
        }
    }
}

/// A translation's file: a copy of the one that there is, since an empty one would take its place; else one to fill in,
/// with what the translator reads beside the source.
fn translation(
    unit: &Unit,
    tag: &Tag,
    beside: &Tag,
    contents: &dyn Contents,
) -> Result<(Start, &'static str), Fault> {
    let is_there = !matches!(unit, Unit::Deck(id) if !has_text(id, tag, contents));
    if let Some(copy) = contents.content().file_of(unit, tag).filter(|_| is_there) {
        return Ok((copy, COPIED));
    }
    let start = contents.content().start_of(unit, tag, beside).ok_or_else(|| match unit {
        Unit::Deck(id) => Fault::BrokenDeck(id.to_string()),
        Unit::Guide(id) => Fault::BrokenGuide(id.to_string()),
        Unit::Map | Unit::Safety | Unit::Common | Unit::Glossary => {
            Fault::UnknownTexts(unit.folder(), Vec::new())
        }
    })?;
    Ok((start, STARTED))
}

fn has_text(id: &DeckId, tag: &Tag, contents: &dyn Contents) -> bool {
    let decks = contents.index(&[]).decks;
    decks.iter().any(|deck| deck.id == *id && deck.languages.contains(tag))
}
