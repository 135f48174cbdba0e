//! `man`: one page for the program and all its commands, in the user's language.
//!
//! `clap_mangen` makes the parts; its English headings are put aside for ours.

use std::io::{self, Write};

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::command::{NAME, command};
use super::{SUCCESS, help, plain};
use crate::locale::{Arg, Words};

/// Writes the manual page.
///
/// # Errors
/// Those of `out`.
pub fn man(words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    let mut page = Vec::new();
    write_page(words, &mut page)?;
    // Each part comes with the same two lines that define an apostrophe; once is enough.
    let page = String::from_utf8_lossy(&page);
    let mut seen = Vec::new();
    for line in page.lines() {
        let is_definition = line.starts_with(".ie") || line.starts_with(".el");
        if !is_definition || !seen.contains(&line) {
            writeln!(out, "{line}")?;
        }
        if is_definition {
            seen.push(line);
        }
    }
    Ok(SUCCESS)
}

fn write_page(words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut root = command(words);
    root.build();
    // Written here: clap_mangen drops the empty date, and what follows would move into its place.
    let (title, version) = (NAME.to_uppercase(), env!("CARGO_PKG_VERSION"));
    writeln!(out, ".TH {title} 1 \"\" \"{NAME} {version}\" \"{}\"", plain::say(words, "cli-man-manual"))?;
    let page = Man::new(root.clone());
    section(words, "cli-man-name", &page, Man::render_name_section, out)?;
    section(words, "cli-man-synopsis", &page, Man::render_synopsis_section, out)?;
    heading(words, "cli-man-description", out)?;
    let mut roff = Roff::new();
    roff.text([roman(plain::say(words, "cli-about-home"))]);
    roff.to_writer(out)?;
    section(words, "cli-man-options", &page, Man::render_options_section, out)?;
    heading(words, "cli-man-commands", out)?;
    for sub in root.get_subcommands() {
        subcommand(sub, &root, words, out)?;
    }
    exit_codes(words, out)
}

/// Writes a command: how it is written, what it does, its own options.
fn subcommand(sub: &Command, root: &Command, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut roff = Roff::new();
    roff.control("SS", [sub.get_name()]);
    for form in help::usage_forms(sub, root, words) {
        roff.text([bold(form)]);
    }
    roff.control("PP", []);
    roff.text([roman(sub.get_about().map(ToString::to_string).unwrap_or_default())]);
    roff.to_writer(out)?;
    let mut own = Command::new(NAME).disable_help_flag(true).disable_version_flag(true);
    for arg in sub.get_arguments().filter(|arg| !arg.is_global_set()) {
        own = own.arg(arg.clone());
    }
    if own.get_arguments().next().is_none() {
        return Ok(());
    }
    body(&Man::new(own), Man::render_options_section, out)
}

/// Writes what the exit codes mean.
fn exit_codes(words: &Words, out: &mut dyn Write) -> io::Result<()> {
    heading(words, "cli-man-exit", out)?;
    let args = [("check", Arg::Text("check")), ("strict", Arg::Text("--strict"))];
    let codes =
        [("0", "cli-man-exit-success"), ("1", "cli-man-exit-problems"), ("2", "cli-man-exit-failure")];
    let mut roff = Roff::new();
    for (code, id) in codes {
        roff.control("TP", []);
        roff.text([bold(code)]);
        roff.text([roman(plain::tell(words, id, &args))]);
    }
    roff.to_writer(out)
}

type Part = fn(&Man, &mut dyn Write) -> io::Result<()>;

/// Writes a part of the page under our heading.
fn section(words: &Words, title: &str, page: &Man, part: Part, out: &mut dyn Write) -> io::Result<()> {
    heading(words, title, out)?;
    body(page, part, out)
}

/// Writes a part of the page without the heading that it came with.
fn body(page: &Man, part: Part, out: &mut dyn Write) -> io::Result<()> {
    let mut text = Vec::new();
    part(page, &mut text)?;
    let text = String::from_utf8_lossy(&text);
    text.lines().filter(|line| !line.starts_with(".SH")).try_for_each(|line| writeln!(out, "{line}"))
}

fn heading(words: &Words, id: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut roff = Roff::new();
    roff.control("SH", [plain::say(words, id).as_str()]);
    roff.to_writer(out)
}
