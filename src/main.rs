//! The binary: reads the command line, chooses the language, hands over.
//!
//! Knows the process (arguments, environment, standard streams); decides nothing about sessions.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sammanhang::cli::{self, Chosen, Contents, FAILURE, Fault, Means, Opened, Request};
use sammanhang::content::Source;
use sammanhang::domain::language::Tag;
use sammanhang::domain::library::Index;
use sammanhang::edge;
use sammanhang::edge::folder::FolderSource;
use sammanhang::edge::folders::Folders;
use sammanhang::locale::{Languages, Words, interface_language};

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let (languages, _) = Languages::embedded();
    let environment =
        ["LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"].map(|name| variable(name)?.into_string().ok());
    let asked = cli::interface_argument(&args);
    let tag = interface_language(&environment, asked.as_deref(), &languages);
    let words = Words::load(&tag, &languages);
    let outcome = cli::parse(args, &words).and_then(|request| {
        cli::interface(asked.as_deref(), &languages)?;
        carry_out(&request, &words, &languages)
    });
    ExitCode::from(outcome.unwrap_or_else(|fault| {
        // Nobody is left to tell where even this cannot be written.
        let _ = fault.write(&words, &mut io::stderr().lock());
        FAILURE
    }))
}

/// Carries out what was asked.
fn carry_out(request: &Request, words: &Words, languages: &Languages) -> Result<u8, Fault> {
    let Some(launch) = request.launch() else {
        if matches!(request, Request::Print(print) if print.output.is_none()) && io::stdout().is_terminal() {
            return Err(Fault::PaperToTerminal);
        }
        let mut text = Vec::new();
        let open_boxed = |folder: Option<&Path>| {
            open(folder, languages).map(|opened| Box::new(opened) as Box<dyn Contents>)
        };
        let own = Folders::find(variable).cards;
        let progress = edge::progress::Progress::on_stderr();
        let means = Means {
            words,
            languages,
            keys: &cli::key_rows(words),
            open: &open_boxed,
            save: &edge::whole::write,
            read: &edge::texts::read,
            keep: &keep,
            make: &edge::whole::create,
            progress: &|done, all| progress.told(words, done, all),
            own: own.as_deref(),
        };
        let answer = cli::answer(request, &means, &mut text);
        progress.clear();
        let code = answer?;
        return write_out(&text).map(|()| code);
    };
    if let Request::Follow(follow) = request {
        needs_terminal().map_err(|_| Fault::NoTerminalToFollow)?;
        return edge::follow(follow, words, languages, variable);
    }
    needs_terminal()?;
    if let Request::TerminalCheck(launch) = request {
        return edge::check_terminal(launch, words, languages, variable);
    }
    let opened = open(launch.content.as_deref(), languages)?;
    if let Request::Preview(asked) = request {
        let index = opened.names();
        let choice = cli::preview(asked, &index, languages)?;
        return edge::preview(asked, choice, (opened.into_content(), index), words, languages, variable);
    }
    let is_home = matches!(request, Request::Home(_));
    let index = if is_home { opened.index(&titles(words, languages)) } else { opened.names() };
    let chosen =
        if let Request::Run(run) = request { Some(cli::choose(run, &index, languages)?) } else { None };
    interactive(request, chosen, (opened, index), words, languages)
}

/// Writes a file of content into the folder that was named, else into the person's own.
fn keep(folder: Option<&Path>, path: &str, bytes: &[u8]) -> Result<PathBuf, (PathBuf, io::Error)> {
    match folder.map(Path::to_owned).or_else(|| Folders::find(variable).cards) {
        Some(folder) => edge::texts::keep(&folder, path, bytes),
        None => Err((PathBuf::from(path), io::ErrorKind::NotFound.into())),
    }
}

/// Refuses to draw where nobody could see it.
fn needs_terminal() -> Result<(), Fault> {
    let is_dumb = variable("TERM").is_some_and(|name| name == "dumb");
    let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal() && !is_dumb;
    is_terminal.then_some(()).ok_or(Fault::NotATerminal)
}

/// Writes to standard output; a reader that has gone away is no fault.
fn write_out(text: &[u8]) -> Result<(), Fault> {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Fault::Write(error.to_string())),
        _ => Ok(()),
    }
}

/// Opens the content: the program's, the person's own, and a folder that was named.
fn open(folder: Option<&Path>, languages: &Languages) -> Result<Opened, Fault> {
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Fault::Content(folder.display().to_string()));
    }
    let layer = |folder: &Path| -> Box<dyn Source> { Box::new(FolderSource::new(folder)) };
    let own = Folders::find(variable).cards.filter(|folder| folder.is_dir());
    Ok(Opened::new(own.as_deref().map(layer), folder.map(layer), languages))
}

/// The languages in which Home may show titles: the facilitators', and the program's own, which may be made for tests.
fn titles(words: &Words, languages: &Languages) -> Vec<Tag> {
    let facilitators = languages.facilitators().map(|language| language.tag.clone());
    let own = Some(words.language().tag.clone()).filter(|tag| languages.is_pseudo(tag));
    facilitators.chain(own).collect()
}

/// Returns a variable of the environment.
#[allow(clippy::disallowed_methods, reason = "this is where the process is read")]
fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name)
}

/// Shows the screens: Home, the talk that was interrupted, or the one that `run` chose.
fn interactive(
    request: &Request,
    chosen: Option<Chosen>,
    (content, index): (Opened, Index),
    words: &Words,
    languages: &Languages,
) -> Result<u8, Fault> {
    edge::launch(request, chosen, (content.into_content(), index), words, languages, variable)
}
