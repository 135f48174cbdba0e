//! `export` and `import`: texts out to translators and back.
//!
//! Knows what a person named and where files go; what stands in them, `exchange` knows.

use std::io::{self, Write};
use std::path::Path;

use super::answer::{Means, unwritten};
use super::fault::Fault;
use super::request::{ExportRequest, Exported, ImportRequest};
use super::{PROBLEMS, SUCCESS, choose, plain, report};
use crate::exchange::{self, NoExport, Order};
use crate::locale::Arg;
use crate::problem::Severity;

/// Makes the file and writes it.
///
/// # Errors
/// What was named does not exist; there is nothing to translate; the file could not be written.
pub(super) fn export(request: &ExportRequest, means: &Means<'_>, out: &mut dyn Write) -> Result<u8, Fault> {
    let contents = (means.open)(request.content.as_deref())?;
    let to = choose::written(&request.language, means.languages)?;
    let units = choose::units(&request.names, contents.as_ref())?;
    let order = Order {
        content: contents.content(),
        to: &to,
        units: &units,
        with_feminine: request.with_feminine,
        words: means.words,
        languages: means.languages,
    };
    // Each file with what is put behind the name that was given.
    let made = match request.what {
        Exported::Po => exchange::po(&order).map(|po| vec![(None, po)]),
        Exported::Tbx => exchange::tbx(&order).map(|tbx| vec![(None, tbx)]),
        Exported::Kit => exchange::kit(&order)
            .map(|kit| vec![(Some(format!("{to}.po")), kit.po), (Some(format!("{to}.html")), kit.page)]),
    };
    let files = match made {
        Ok(files) => files,
        Err(NoExport::NothingToTranslate) => return Err(Fault::NothingToTranslate(to.to_string())),
        Err(NoExport::Broken(problems)) => {
            report::write_human(&problems, means.words, out).map_err(|error| unwritten(&error))?;
            return Ok(PROBLEMS);
        }
    };
    for (name, text) in files {
        match (&request.output, name) {
            (None, None) => out.write_all(text.as_bytes()).map_err(|error| unwritten(&error))?,
            (None, Some(_)) => return Err(Fault::KitWithoutFolder),
            (Some(path), None) => make(path, text.as_bytes(), means, out)?,
            // The texts come before the page: a page is made again, a translator's work is not.
            (Some(folder), Some(name)) if Path::new(&name).extension() == Some("po".as_ref()) => {
                make(&folder.join(name), text.as_bytes(), means, out)?;
            }
            (Some(folder), Some(name)) => keep(Some(folder), &name, text.as_bytes(), means, out)?,
        }
    }
    Ok(SUCCESS)
}

/// Writes a file that is new: what stands there may hold what somebody has translated.
fn make(path: &Path, bytes: &[u8], means: &Means<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    let shown = plain::visible(&path.display().to_string());
    (means.make)(path, bytes).map_err(|error| {
        let is_there = error.kind() == io::ErrorKind::AlreadyExists;
        if is_there {
            Fault::FileExists(shown.clone())
        } else {
            Fault::WriteFile(shown.clone(), error.to_string())
        }
    })?;
    told("cli-exchange-written", &[("path", Arg::Text(&shown))], means, out)
}

/// Writes a file into a folder, and nothing else in it; without one, into the person's own.
fn keep(
    folder: Option<&Path>,
    name: &str,
    bytes: &[u8],
    means: &Means<'_>,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    let shown = |path: &Path| plain::visible(&path.display().to_string());
    let path = (means.keep)(folder, name, bytes)
        .map_err(|(path, error)| Fault::WriteFile(shown(&path), error.to_string()))?;
    told("cli-exchange-written", &[("path", Arg::Text(&shown(&path)))], means, out)
}

fn told(id: &str, args: &[(&str, Arg<'_>)], means: &Means<'_>, out: &mut dyn Write) -> Result<(), Fault> {
    writeln!(out, "{}", plain::tell(means.words, id, args)).map_err(|error| unwritten(&error))
}

/// Takes a translator's file over, and tells what could not be taken.
///
/// # Errors
/// A file could not be read or written.
pub(super) fn import(request: &ImportRequest, means: &Means<'_>, out: &mut dyn Write) -> Result<u8, Fault> {
    let contents = (means.open)(request.content.as_deref())?;
    let shown = plain::visible(&request.file.display().to_string());
    let bytes = (means.read)(&request.file).map_err(|error| Fault::ReadFile(shown, error.to_string()))?;
    let imported = exchange::import(contents.content(), means.languages, &bytes, &request.file);
    report::write_human(&imported.problems, means.words, out).map_err(|error| unwritten(&error))?;
    for file in &imported.files {
        keep(request.content.as_deref(), &file.path, file.text.as_bytes(), means, out)?;
    }
    let count = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let counts = [
        ("changed", count(imported.changed)),
        ("same", count(imported.same)),
        ("problems", count(imported.problems.len())),
    ];
    told("cli-import-counts", &counts, means, out)?;
    let language = imported.files.first().and_then(|file| Path::new(&file.path).file_stem()?.to_str());
    if let Some(language) = language {
        let mut command = format!("sammanhang check --language {language}");
        if let Some(folder) = &request.content {
            command = format!("{command} --content {}", plain::visible(&folder.display().to_string()));
        }
        told("cli-import-next", &[("command", Arg::Text(&command))], means, out)?;
    }
    let fails = imported.problems.iter().any(|problem| problem.severity == Severity::Error);
    Ok(if fails { PROBLEMS } else { SUCCESS })
}
