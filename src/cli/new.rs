//! `new`: starts to fill in, never over a file that exists.
//!
//! Knows what a person named and where it goes; what stands in a start, `content` knows.

use std::io::{self, Write};
use std::path::Path;

use super::answer::{Means, unwritten};
use super::fault::Fault;
use super::request::{NewRequest, Novelty};
use super::{SUCCESS, choose, plain};
use crate::content::start::{self, Start};
use crate::domain::id::DeckId;
use crate::domain::map;
use crate::locale::Arg;

/// Writes the starts and names each file.
///
/// # Errors
/// What was named does not exist, or cannot be a name; a file exists or cannot be written.
pub(super) fn new(request: &NewRequest, means: &Means<'_>, out: &mut dyn Write) -> Result<u8, Fault> {
    let folder = request.content.as_deref().or(means.own).unwrap_or(Path::new("."));
    for (path, text) in starts(request, means)? {
        let path = folder.join(path);
        let shown = plain::visible(&path.display().to_string());
        (means.make)(&path, text.as_bytes()).map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                Fault::FileExists(shown.clone())
            } else {
                Fault::WriteFile(shown.clone(), error.to_string())
            }
        })?;
        let written = plain::tell(means.words, "cli-new-written", &[("path", Arg::Text(&shown))]);
        writeln!(out, "{written}").map_err(|error| unwritten(&error))?;
    }
    Ok(SUCCESS)
}

fn starts(request: &NewRequest, means: &Means<'_>) -> Result<Vec<Start>, Fault> {
    let source = means.words.language().tag.clone();
    let named = || Fault::NotAName(request.name.clone());
    if let (Novelty::Deck | Novelty::Guide, Some(extra)) = (request.what, request.decks.first()) {
        return Err(Fault::UnexpectedArgument(extra.clone()));
    }
    Ok(match request.what {
        Novelty::Deck => start::deck(&request.name, &source).ok_or_else(named)?.into(),
        Novelty::Guide => start::guide(&request.name, &source).ok_or_else(named)?.into(),
        Novelty::Language => {
            let tag = choose::written(&request.name, means.languages)?;
            let contents = (means.open)(request.content.as_deref())?;
            let index = contents.index(&[]);
            let lacks = |entry: &&crate::domain::library::DeckEntry| {
                !entry.languages.contains(&tag) && entry.id.as_str() != map::DECK
            };
            let decks: Vec<DeckId> = if request.decks.is_empty() {
                index.decks.iter().filter(lacks).map(|entry| entry.id.clone()).collect()
            } else {
                let one = |given: &String| choose::deck(given, &index).map(|entry| entry.id.clone());
                request.decks.iter().map(one).collect::<Result<_, _>>()?
            };
            let start = |id: &DeckId| {
                let deck = contents.deck(id, &[]).ok_or_else(|| Fault::BrokenDeck(id.to_string()))?;
                Ok(start::language(&deck, &tag, &contents.fingerprints(id)))
            };
            decks.iter().map(start).collect::<Result<_, _>>()?
        }
    })
}
