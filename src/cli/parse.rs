//! From words on the command line to a [`Request`], or to a [`Fault`].
//!
//! Knows `clap`; looks nothing up in content or languages.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{ArgMatches, Command};
use clap_complete::Shell;

use super::command::{NAME, bare, command};
use super::fault::Fault;
use super::help;
use super::nearest::nearest_names;
use super::request::{
    BidiChoice, CheckRequest, ExportRequest, Exported, FollowRequest, Format, ImportRequest, Launch,
    ListRequest, Listing, NewRequest, Novelty, Paper, PreviewRequest, PrintRequest, ReportFormat, Request,
    RunRequest, ShowRequest, ThemeChoice,
};
use crate::domain::card::{Address, Stage};
use crate::domain::clock::ClockTime;
use crate::domain::guide::Interpreting;
use crate::domain::scene::View;
use crate::domain::session::ScreenUse;
use crate::locale::Words;

/// Finds `--interface TAG` before anything else is read, so that faults are said in that language too.
#[must_use]
pub fn interface_argument(args: &[OsString]) -> Option<String> {
    let mut rest = args.iter().map(OsString::as_os_str).take_while(|arg| *arg != OsStr::new("--"));
    while let Some(arg) = rest.next() {
        let arg = arg.to_str().unwrap_or_default();
        if arg == "--interface" {
            return rest.next()?.to_str().map(str::to_owned);
        }
        if let Some(value) = arg.strip_prefix("--interface=") {
            return Some(value.to_owned());
        }
    }
    None
}

/// Reads a command line; the first of `args` is the program itself.
///
/// # Errors
/// The first thing that is wrong with it.
#[allow(clippy::wildcard_enum_match_arm, reason = "clap's kinds are non-exhaustive")]
pub fn parse(args: impl IntoIterator<Item = OsString>, words: &Words) -> Result<Request, Fault> {
    let args: Vec<OsString> = args.into_iter().collect();
    match bare().try_get_matches_from(&args) {
        Ok(matches) => request(&matches),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp => {
                let topic = error.render().to_string();
                let topic = topic.trim();
                Ok(Request::Help((!topic.is_empty()).then(|| topic.to_owned())))
            }
            ErrorKind::DisplayVersion => Ok(Request::Version),
            _ => {
                // Read again with words: now they are needed.
                let command = command(words);
                let error = command.clone().try_get_matches_from(&args).err().unwrap_or(error);
                Err(fault(&error, &args, &command))
            }
        },
    }
}

/// Makes a request of what clap read.
fn request(matches: &ArgMatches) -> Result<Request, Fault> {
    let Some((name, sub)) = matches.subcommand() else { return Ok(Request::Home(launch(matches))) };
    Ok(match name {
        "run" => Request::Run(run(sub)?),
        "resume" => Request::Resume(launch(sub)),
        "follow" => Request::Follow(FollowRequest {
            view: text(sub, "as").and_then(|name| View::ALL.into_iter().find(|view| view.id() == name)),
            controls: sub.get_flag("control"),
            launch: launch(sub),
        }),
        "preview" => Request::Preview(PreviewRequest {
            name: text(sub, "name"),
            language: text(sub, "language").unwrap_or_default(),
            against: text(sub, "against"),
            launch: launch(sub),
        }),
        "terminal-check" => Request::TerminalCheck(launch(sub)),
        "new" => Request::New(NewRequest {
            what: match text(sub, "what").as_deref() {
                Some("deck") => Novelty::Deck,
                Some("guide") => Novelty::Guide,
                _ => Novelty::Language,
            },
            name: text(sub, "name").unwrap_or_default(),
            decks: sub.get_many::<String>("decks").into_iter().flatten().cloned().collect(),
            content: content(sub),
        }),
        "check" => Request::Check(CheckRequest {
            content: content(sub),
            language: text(sub, "language"),
            names: sub.get_many::<String>("deck").into_iter().flatten().cloned().collect(),
            format: match text(sub, "format").as_deref() {
                Some("json") => ReportFormat::Json,
                Some("sarif") => ReportFormat::Sarif,
                _ => ReportFormat::Human,
            },
            strict: sub.get_flag("strict"),
            release: sub.get_flag("release"),
            explain: text(sub, "explain"),
        }),
        "list" => Request::List(ListRequest {
            what: match text(sub, "what").as_deref() {
                Some("decks") => Listing::Decks,
                Some("common") => Listing::Common,
                Some("languages") => Listing::Languages,
                _ => Listing::Guides,
            },
            format: format(sub),
            content: content(sub),
        }),
        "show" => Request::Show(ShowRequest {
            card: text(sub, "card").unwrap_or_default(),
            language: text(sub, "language").unwrap_or_default(),
            participant: text(sub, "participant"),
            content: content(sub),
        }),
        "print" => Request::Print(print(sub)),
        "export" => Request::Export(export(sub)),
        "import" => Request::Import(ImportRequest {
            file: sub.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
            content: content(sub),
        }),
        "keys" => Request::Keys,
        "completions" => Request::Completions(sub.get_one::<Shell>("shell").copied().unwrap_or(Shell::Bash)),
        "man" => Request::Man,
        _ => Request::Help(topic(text(sub, "topic"))?),
    })
}

/// Checks the command that help was asked for.
fn topic(topic: Option<String>) -> Result<Option<String>, Fault> {
    let command = bare();
    let Some(name) = topic.filter(|name| name != NAME) else { return Ok(None) };
    match command.find_subcommand(&name) {
        Some(_) => Ok(Some(name)),
        None => Err(unknown_command(name, &command)),
    }
}

fn run(matches: &ArgMatches) -> Result<RunRequest, Fault> {
    let until = match text(matches, "until") {
        None => None,
        Some(time) => {
            Some(ClockTime::parse(&time).ok_or_else(|| Fault::NotATime("--until".to_owned(), time))?)
        }
    };
    Ok(RunRequest {
        guide: text(matches, "guide").unwrap_or_default(),
        language: text(matches, "language").unwrap_or_default(),
        participant: text(matches, "participant"),
        interpreting: text(matches, "interpreting").map(|how| match how.as_str() {
            "room" => Interpreting::Room,
            "telephone" => Interpreting::Telephone,
            "video" => Interpreting::Video,
            _ => Interpreting::None,
        }),
        stage: text(matches, "stage")
            .and_then(|stage| Stage::PLACES.into_iter().find(|(_, id)| *id == stage))
            .map(|(stage, _)| stage),
        screen: match text(matches, "screen").as_deref() {
            Some("private") => ScreenUse::OnlyMe,
            _ => ScreenUse::Everyone,
        },
        until,
        address: address(matches),
        drafts: matches.get_flag("drafts"),
        launch: launch(matches),
    })
}

fn print(matches: &ArgMatches) -> PrintRequest {
    let what = match text(matches, "what").as_deref() {
        Some("interpreter") => Paper::Interpreter,
        Some("cards") => Paper::Cards,
        Some("take-home") => Paper::TakeHome,
        _ => Paper::Facilitator,
    };
    PrintRequest {
        what,
        name: text(matches, "name").unwrap_or_default(),
        language: text(matches, "language").unwrap_or_default(),
        participant: text(matches, "participant"),
        address: address(matches),
        drafts: matches.get_flag("drafts"),
        output: matches.get_one::<PathBuf>("output").cloned(),
        content: content(matches),
    }
}

fn export(matches: &ArgMatches) -> ExportRequest {
    ExportRequest {
        what: match text(matches, "what").as_deref() {
            Some("tbx") => Exported::Tbx,
            Some("kit") => Exported::Kit,
            _ => Exported::Po,
        },
        language: text(matches, "language").unwrap_or_default(),
        names: matches.get_many::<String>("names").into_iter().flatten().cloned().collect(),
        with_feminine: matches.get_flag("feminine"),
        output: matches.get_one::<PathBuf>("output").cloned(),
        content: content(matches),
    }
}

fn address(matches: &ArgMatches) -> Option<Address> {
    text(matches, "address").map(|how| match how.as_str() {
        "feminine" => Address::Feminine,
        _ => Address::Masculine,
    })
}

fn launch(matches: &ArgMatches) -> Launch {
    Launch {
        content: content(matches),
        interface: text(matches, "interface"),
        theme: text(matches, "theme").map(|theme| match theme.as_str() {
            "light" => ThemeChoice::Light,
            "contrast" => ThemeChoice::Contrast,
            "mono" => ThemeChoice::Mono,
            _ => ThemeChoice::Dark,
        }),
        bidi: text(matches, "bidi").map(|bidi| match bidi.as_str() {
            "app" => BidiChoice::App,
            "terminal" => BidiChoice::Terminal,
            _ => BidiChoice::Auto,
        }),
    }
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn content(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>("content").cloned()
}

fn format(matches: &ArgMatches) -> Format {
    match text(matches, "format").as_deref() {
        Some("json") => Format::Json,
        _ => Format::Human,
    }
}

/// Makes a fault of clap's error; its own words are never shown.
#[allow(clippy::wildcard_enum_match_arm, reason = "clap's kinds are non-exhaustive")]
fn fault(error: &Error, args: &[OsString], command: &Command) -> Fault {
    let one = |kind| strings(error, kind).into_iter().next().unwrap_or_default();
    let argument = || name(&one(ContextKind::InvalidArg));
    match error.kind() {
        ErrorKind::UnknownArgument if one(ContextKind::InvalidArg).starts_with('-') => {
            let given = one(ContextKind::InvalidArg);
            let existing = nearest_names(&given, options(args, command));
            Fault::UnknownArgument(given, existing)
        }
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => {
            Fault::UnexpectedArgument(one(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidSubcommand => unknown_command(one(ContextKind::InvalidSubcommand), command),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Fault::MissingCommand
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let given = one(ContextKind::InvalidValue);
            let valid = nearest_names(&given, strings(error, ContextKind::ValidValue));
            if given.is_empty() {
                Fault::MissingValue(argument(), valid)
            } else {
                Fault::InvalidValue(argument(), given, valid)
            }
        }
        ErrorKind::MissingRequiredArgument => Fault::MissingArguments(
            strings(error, ContextKind::InvalidArg).iter().map(|arg| plain_name(arg)).collect(),
        ),
        ErrorKind::ArgumentConflict => Fault::Twice(argument()),
        ErrorKind::InvalidUtf8 => Fault::NotText,
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Fault::MissingValue(argument(), Vec::new())
        }
        // Help and version are no faults, and nothing is written by clap; a kind of tomorrow is one word too many.
        _ => Fault::UnexpectedArgument(argument()),
    }
}

/// Returns the options of the command that was meant: the first word that names one.
fn options(args: &[OsString], command: &Command) -> Vec<String> {
    let named =
        args.iter().skip(1).filter_map(|arg| arg.to_str()).find_map(|arg| command.find_subcommand(arg));
    let mut built = command.clone();
    built.build();
    let meant = named.and_then(|sub| built.find_subcommand(sub.get_name())).unwrap_or(&built);
    help::options(meant).filter_map(|arg| arg.get_long()).map(|long| format!("--{long}")).collect()
}

/// A command that does not exist.
fn unknown_command(given: String, command: &Command) -> Fault {
    let names = command.get_subcommands().map(Command::get_name);
    let nearest = nearest_names(&given, names);
    Fault::UnknownCommand(given, nearest)
}

/// Returns what an error's context holds.
fn strings(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// Returns an argument's name without its value: `--guide` of `--guide <ID>`, `SHELL` of `<SHELL>`.
fn name(argument: &str) -> String {
    let first = argument.split([' ', '=']).next().unwrap_or_default();
    first.trim_matches(['<', '>', '[', ']']).to_owned()
}

/// Returns an argument as the help writes it: `--guide ID`.
fn plain_name(argument: &str) -> String {
    argument.replace(['<', '>'], "")
}
