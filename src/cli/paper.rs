//! `print`: a page of HTML, to standard output or to a file.
//!
//! Knows what a person named and where the page goes; what stands on it, `print` knows.

use std::io::Write;

use super::answer::{Means, unwritten};
use super::fault::Fault;
use super::plain;
use super::request::{Paper, PrintRequest};
use super::{SUCCESS, choose};
use crate::domain::language::Tag;
use crate::domain::session::Choices;
use crate::locale::{Arg, Words};
use crate::print::{self, Press};

/// Makes the paper and writes it.
///
/// # Errors
/// What was named does not exist or is broken; the paper could not be written.
pub(super) fn print(request: &PrintRequest, means: &Means<'_>, out: &mut dyn Write) -> Result<u8, Fault> {
    let page = page(request, means)?;
    match &request.output {
        None => out.write_all(page.as_bytes()).map_err(|error| unwritten(&error))?,
        Some(path) => {
            let shown = plain::visible(&path.display().to_string());
            (means.save)(path, page.as_bytes())
                .map_err(|error| Fault::WriteFile(shown.clone(), error.to_string()))?;
            let written = plain::tell(means.words, "cli-print-written", &[("path", Arg::Text(&shown))]);
            writeln!(out, "{written}").map_err(|error| unwritten(&error))?;
        }
    }
    Ok(SUCCESS)
}

fn page(request: &PrintRequest, means: &Means<'_>) -> Result<String, Fault> {
    let contents = (means.open)(request.content.as_deref())?;
    let index = contents.index(&[]);
    if request.what == Paper::Cards {
        let entry = choose::deck(&request.name, &index)?;
        return with_press(request, means, &entry.languages, |press, tags| {
            let deck =
                contents.deck(&entry.id, tags).ok_or_else(|| Fault::BrokenDeck(entry.id.to_string()))?;
            Ok(print::cards(&deck, press))
        });
    }
    let entry = choose::guide(&request.name, &index)?;
    with_press(request, means, &entry.languages, |press, tags| {
        let library =
            contents.library(&entry.id, tags).ok_or_else(|| Fault::BrokenGuide(entry.id.to_string()))?;
        Ok(match request.what {
            Paper::Interpreter => print::interpreter(&library, press),
            Paper::TakeHome => print::empty_take_home(&library, press),
            Paper::Facilitator | Paper::Cards => print::facilitator(&library, press),
        })
    })
}

/// Looks up the languages, and makes a page with them.
fn with_press(
    request: &PrintRequest,
    means: &Means<'_>,
    existing: &[Tag],
    make: impl FnOnce(&Press<'_>, &[Tag]) -> Result<String, Fault>,
) -> Result<String, Fault> {
    let languages = means.languages;
    let facilitator = choose::with_texts(&request.language, existing, languages)?;
    let participant = choose::participant(request.participant.as_deref(), &facilitator, existing, languages)?;
    let choices = Choices {
        address: request.address.unwrap_or_default(),
        drafts_were_read: request.drafts,
        ..Choices::new(facilitator, participant)
    };
    let words = Words::load(&choices.facilitator, languages);
    let spoken = Words::of_participant(&choices.facilitator, &choices.participant, languages);
    let press = Press { choices: &choices, languages, words: &words, participant: spoken.as_ref() };
    make(&press, &[choices.facilitator.clone(), choices.participant.clone()])
}
