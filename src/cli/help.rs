//! Help, laid out from the table of commands. Every word of it is Fluent's; clap's own help is never shown.

use std::io::{self, Write};

use clap::{Arg, ArgAction, Command};

use super::command::{self, FOR_CONTENT, FOR_SCREENS, NAME};
use super::{SUCCESS, plain};
use crate::locale::{Arg as Word, Words};

/// Commands that show a screen.
const SCREENS: [&str; 6] = [NAME, "run", "resume", "follow", "preview", "terminal-check"];
/// Commands that read content.
const READERS: [&str; 11] =
    [NAME, "run", "resume", "preview", "new", "check", "list", "show", "print", "export", "import"];

/// Writes the help of a command, or of the program.
///
/// # Errors
/// Those of `out`.
pub fn help(topic: Option<&str>, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let mut root = command::command(words);
    root.build();
    let shown = topic.and_then(|name| root.find_subcommand(name)).unwrap_or(&root);
    write_help(shown, &root, words, out)?;
    Ok(SUCCESS)
}

/// Writes the help of one command.
fn write_help(command: &Command, root: &Command, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    paragraph(&about, out)?;
    let is_root = command.get_name() == NAME;
    if is_root {
        writeln!(out)?;
        paragraph(&plain::say(words, "cli-about-home"), out)?;
    }
    heading(words, "cli-help-usage", out)?;
    for form in usage_forms(command, root, words) {
        for (index, line) in plain::wrap(units(&form), plain::COLUMNS - 6).into_iter().enumerate() {
            writeln!(out, "  {}{line}", if index == 0 { "" } else { "    " })?;
        }
    }
    let commands: Vec<(String, String)> = command
        .get_subcommands()
        .map(|sub| (sub.get_name().to_owned(), sub.get_about().map(ToString::to_string).unwrap_or_default()))
        .collect();
    rows(words, "cli-help-commands", &commands, out)?;
    let arguments: Vec<(String, String)> =
        command.get_positionals().map(|arg| (value_name(arg), text(arg))).collect();
    rows(words, "cli-help-arguments", &arguments, out)?;
    let options: Vec<(String, String)> = options(command).map(|arg| (label(arg), text(arg))).collect();
    rows(words, "cli-help-options", &options, out)?;
    if is_root {
        let usage = format!("{NAME} help {}", plain::say(words, "cli-value-command"));
        writeln!(out, "\n{}", plain::tell(words, "cli-help-more", &[("command", Word::Text(&usage))]))?;
    }
    Ok(())
}

/// Returns the options that a command's help shows, in order: its own, then those of every command.
pub(super) fn options(command: &Command) -> impl Iterator<Item = &Arg> {
    let name = command.get_name();
    let makes_sense = move |arg: &&Arg| {
        let id = arg.get_id().as_str();
        (!FOR_SCREENS.contains(&id) || SCREENS.contains(&name))
            && (id != FOR_CONTENT || READERS.contains(&name))
    };
    let is_common = |arg: &&Arg| arg.is_global_set() || arg.get_id() == "version";
    let own = command.get_opts().chain(flags(command)).filter(move |arg| !is_common(arg));
    let common = command.get_opts().chain(flags(command)).filter(is_common);
    own.chain(common).filter(makes_sense)
}

/// Options that take no value.
fn flags(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_non_positionals_without_value()
}

/// Gives `Command` the other half of `get_opts`.
trait WithoutValue {
    fn get_non_positionals_without_value(&self) -> impl Iterator<Item = &Arg>;
}

impl WithoutValue for Command {
    fn get_non_positionals_without_value(&self) -> impl Iterator<Item = &Arg> {
        self.get_arguments().filter(|arg| !arg.is_positional() && !takes_value(arg))
    }
}

/// Whether an argument takes a value.
fn takes_value(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
}

/// Returns the ways in which a command is written.
pub(super) fn usage_forms(command: &Command, root: &Command, words: &Words) -> Vec<String> {
    if command.get_name() == root.get_name() {
        let options = plain::say(words, "cli-help-options-placeholder");
        return vec![
            format!("{NAME} {options}"),
            format!("{NAME} {} {options}", plain::say(words, "cli-value-command")),
        ];
    }
    let mut parts = vec![format!("{NAME} {}", command.get_name())];
    for arg in command.get_positionals() {
        let name = value_name(arg);
        parts.push(if arg.is_required_set() { name } else { format!("[{name}]") });
    }
    let mut own: Vec<&Arg> = options(command).filter(|arg| !arg.is_global_set()).collect();
    own.sort_by_key(|arg| !arg.is_required_set());
    for arg in own {
        let name = arg.get_long().unwrap_or_default();
        let whole = if takes_value(arg) { format!("--{name} {}", choices(arg)) } else { format!("--{name}") };
        parts.push(if arg.is_required_set() { whole } else { format!("[{whole}]") });
    }
    vec![parts.join(" ")]
}

/// Breaks a usage where it may break: never between an option and its value.
fn units(form: &str) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    for word in form.split(' ') {
        match units.last_mut() {
            Some(unit)
                if unit.trim_start_matches('[').starts_with("--")
                    && !unit.contains(' ')
                    && !unit.ends_with(']') =>
            {
                unit.push(' ');
                unit.push_str(word);
            }
            _ => units.push(word.to_owned()),
        }
    }
    units
}

/// The most values that a usage names.
const FEW: usize = 5;

/// Returns an option's values where they are few, else what its value is called.
fn choices(arg: &Arg) -> String {
    let values: Vec<String> =
        arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if values.is_empty() || values.len() > FEW { value_name(arg) } else { values.join("|") }
}

fn value_name(arg: &Arg) -> String {
    arg.get_value_names().and_then(<[_]>::first).map(ToString::to_string).unwrap_or_default()
}

/// Returns an option as the list of options names it.
fn label(arg: &Arg) -> String {
    let short = arg.get_short().map_or_else(|| "    ".to_owned(), |short| format!("-{short}, "));
    let long = arg.get_long().unwrap_or_default();
    if takes_value(arg) { format!("{short}--{long} {}", value_name(arg)) } else { format!("{short}--{long}") }
}

fn text(arg: &Arg) -> String {
    arg.get_help().map(ToString::to_string).unwrap_or_default()
}

fn paragraph(text: &str, out: &mut dyn Write) -> io::Result<()> {
    plain::wrap(text.split(' '), plain::COLUMNS).into_iter().try_for_each(|line| writeln!(out, "{line}"))
}

fn heading(words: &Words, id: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{}:", plain::say(words, id))
}

/// Writes rows of two columns under a heading; nothing where there are no rows.
fn rows(words: &Words, title: &str, rows: &[(String, String)], out: &mut dyn Write) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    heading(words, title, out)?;
    let left = rows.iter().map(|(label, _)| plain::width(label)).max().unwrap_or_default();
    for (label, about) in rows {
        let lines = plain::wrap(about.split(' '), plain::COLUMNS.saturating_sub(left + 4));
        for (index, line) in lines.iter().enumerate() {
            let label = if index == 0 { label.as_str() } else { "" };
            writeln!(out, "  {}  {line}", plain::padded(label, left))?;
        }
    }
    Ok(())
}
