//! The commands that need no terminal: each writes its text and says how it went.
//!
//! Knows what they ask of the content, by [`Contents`]; the edge knows where content lies.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::contents::Contents;
use super::fault::Fault;
use super::request::{Format, ListRequest, Listing, Request, ShowRequest};
use super::{
    FAILURE, SUCCESS, check, choose, completions, exchange, help, keys, list, man, new, paper, plain, show,
};
use crate::domain::id::DeckId;
use crate::locale::{Arg, Languages, Words};

/// Opens the content, with a folder of the person's own.
pub type Open<'a> = &'a dyn Fn(Option<&Path>) -> Result<Box<dyn Contents>, Fault>;

/// Writes a file whole, or not at all.
pub type Save<'a> = &'a dyn Fn(&Path, &[u8]) -> io::Result<()>;

/// Reads an ordinary file.
pub type Read<'a> = &'a dyn Fn(&Path) -> io::Result<Vec<u8>>;

/// Writes a file of content into the folder that was named, else into the person's own; returns where it lies, or where
/// it could not be written and why.
pub type Keep<'a> = &'a dyn Fn(Option<&Path>, &str, &[u8]) -> Result<PathBuf, (PathBuf, io::Error)>;

/// Is told how much of something long is done, of how much.
pub type Progress<'a> = &'a dyn Fn(usize, usize);

/// What the commands are given.
pub struct Means<'a> {
    /// The user's language.
    pub words: &'a Words,
    /// The languages there are.
    pub languages: &'a Languages,
    /// The keys: `(keys, label, where)`.
    pub keys: &'a [(String, String, String)],
    /// Opens the content, with a folder of the person's own.
    pub open: Open<'a>,
    /// Writes a file whole.
    pub save: Save<'a>,
    /// Reads a translator's file.
    pub read: Read<'a>,
    /// Writes a file of content.
    pub keep: Keep<'a>,
    /// Writes a file that is new, with the folders around it.
    pub make: Save<'a>,
    /// Is told how far a check is.
    pub progress: Progress<'a>,
    /// The person's own folder of content.
    pub own: Option<&'a Path>,
}

/// Carries out a command that only prints; returns the exit code.
///
/// # Errors
/// What the person named does not exist, or the output could not be written.
pub fn answer(request: &Request, means: &Means<'_>, out: &mut dyn Write) -> Result<u8, Fault> {
    let words = means.words;
    let written = match request {
        Request::Check(request) => return check::answer(request, means, out),
        Request::List(request) => return means.list(request, out),
        Request::Show(request) => return means.show(request, out),
        Request::New(request) => return new::new(request, means, out),
        Request::Print(request) => return paper::print(request, means, out),
        Request::Export(request) => return exchange::export(request, means, out),
        Request::Import(request) => return exchange::import(request, means, out),
        Request::Keys => keys::keys(means.keys, words, out),
        Request::Completions(shell) => completions::completions(*shell, words, out),
        Request::Man => man::man(words, out),
        Request::Help(topic) => help::help(topic.as_deref(), words, out),
        Request::Version => version(words, out),
        Request::Home(_)
        | Request::Run(_)
        | Request::Resume(_)
        | Request::Follow(_)
        | Request::TerminalCheck(_)
        | Request::Preview(_) => Ok(FAILURE),
    };
    written.map_err(|error| unwritten(&error))
}

impl Means<'_> {
    fn list(&self, request: &ListRequest, out: &mut dyn Write) -> Result<u8, Fault> {
        let contents = (self.open)(request.content.as_deref())?;
        let titles = match request.format {
            Format::Human => vec![self.words.language().tag.clone()],
            Format::Json => contents.index(&[]).languages,
        };
        let index = contents.index(&titles);
        match request.what {
            Listing::Guides => list::guides(&index, request.format, self.words, out),
            Listing::Decks => {
                let fingerprints = |deck: &_| contents.fingerprints(deck);
                list::decks(&index, &fingerprints, request.format, self.words, out)
            }
            Listing::Common => list::common(contents.common(), request.format, self.words, out),
            Listing::Languages => list::languages(&index, self.languages, request.format, self.words, out),
        }
        .map_err(|error| unwritten(&error))
    }

    fn show(&self, request: &ShowRequest, out: &mut dyn Write) -> Result<u8, Fault> {
        let contents = (self.open)(request.content.as_deref())?;
        let index = contents.index(&[]);
        // A deck's name alone is answered with its cards.
        let id = DeckId::new(request.card.split('/').next().unwrap_or_default());
        let entry = choose::deck(id.as_str(), &index)?;
        let mut tags = vec![choose::with_texts(&request.language, &entry.languages, self.languages)?];
        if let Some(participant) = &request.participant {
            tags.push(choose::tag(participant, self.languages)?);
        }
        tags.dedup();
        let deck = contents.deck(&id, &tags).ok_or_else(|| Fault::BrokenDeck(id.to_string()))?;
        let card = show::find(&request.card, &deck)?;
        show::show(card, &tags, self.words, out).map_err(|error| unwritten(&error))
    }
}

fn version(words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let version = [("version", Arg::Text(env!("CARGO_PKG_VERSION")))];
    writeln!(out, "{}", plain::tell(words, "cli-version", &version))?;
    Ok(SUCCESS)
}

pub(super) fn unwritten(error: &io::Error) -> Fault {
    Fault::Write(error.to_string())
}
