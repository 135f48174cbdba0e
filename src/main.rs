//! The binary: reads the command line, chooses the language, hands over.
//!
//! Knows the process (arguments, environment, standard streams); decides nothing about sessions.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use sammanhang::cli::{self, Contents, FAILURE, Fault, Means, Request, SUCCESS};
use sammanhang::locale::{Languages, Words, interface_language};

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let (languages, _) = Languages::embedded();
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"].map(|name| std::env::var(name).ok());
    let asked = cli::interface_argument(&args);
    let tag = interface_language(&environment, asked.as_deref(), &languages);
    let words = Words::load(&tag, &languages);
    let outcome = cli::parse(args, &words).and_then(|request| {
        cli::interface(asked.as_deref(), &languages)?;
        carry_out(request, &words, &languages)
    });
    ExitCode::from(outcome.unwrap_or_else(|fault| {
        // Nobody is left to tell where even this cannot be written.
        let _ = fault.write(&words, &mut io::stderr().lock());
        FAILURE
    }))
}

/// Carries out what was asked.
fn carry_out(request: Request, words: &Words, languages: &Languages) -> Result<u8, Fault> {
    match request {
        Request::Home(_) | Request::Run(_) | Request::Resume(_) => {
            if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
                return Err(Fault::NotATerminal);
            }
            Ok(interactive(&request))
        }
        printed => {
            let mut text = Vec::new();
            let means = Means { words, languages, keys: &key_rows(), open: &open };
            let code = cli::print(&printed, &means, &mut text)?;
            write_out(&text).map(|()| code)
        }
    }
}

/// Writes to standard output; a reader that has gone away is no fault.
fn write_out(text: &[u8]) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Fault::Write(error.to_string())),
        _ => Ok(()),
    }
}

// ── Replaced by the edge ──────────────────────────────────────────────────────────────────────────────────────
/// The keys, from the table of commands.
fn key_rows() -> Vec<(String, String, String)> {
    Vec::new()
}

/// Opens the content.
fn open(folder: Option<&Path>) -> Result<Box<dyn Contents>, Fault> {
    Err(Fault::Content(folder.unwrap_or(Path::new("cards")).display().to_string()))
}

/// Shows the screens of a session.
fn interactive(_request: &Request) -> u8 {
    SUCCESS
}
// ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
