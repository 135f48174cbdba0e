//! Settings: `config.ron`, which belongs to the person. Written once with comments, never rewritten.
//!
//! Knows the file and what each key may be. A wrong value is a Problem and the default is used: a session starts
//! whatever stands there.

mod value;

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::Path;

use ron::Value;

use super::{folders, os};
use crate::app::start;
use crate::domain::session::ScreenUse;
use crate::problem::{Place, Problem, Severity, Spot};

/// More than any settings take.
const LARGEST: u64 = 64 * 1024;

/// Each key, and the value that stands behind the comment in a new file.
const KEYS: [(&str, &str); 8] = [
    ("language", "\"sv\""),
    ("theme", "\"auto\""),
    ("screen", "\"shared\""),
    ("budget_factor", "2.0"),
    ("idle_minutes", "3"),
    ("bidi", "\"auto\""),
    ("ethiopic_spacing", "\"auto\""),
    ("window_command", "\"xterm -e\""),
];

/// The themes' names; `auto` is the program's choice.
const THEMES: [&str; 5] = ["auto", "dark", "light", "contrast", "mono"];

/// Who puts right-to-left text in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As is known to be right for the terminal.
    #[default]
    Auto,
    /// The program.
    App,
    /// The terminal.
    Terminal,
}

/// What the person has set.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// The language of the program's own words.
    pub language: Option<String>,
    /// The theme's name.
    pub theme: Option<String>,
    /// Who sees the screen.
    pub screen: Option<ScreenUse>,
    /// What the session needs.
    pub session: start::Settings,
    /// Who orders right-to-left text.
    pub bidi: Order,
    /// Whether Ethiopic syllables are spaced; `None` where the program decides.
    pub ethiopic_spacing: Option<bool>,
    /// What opens another window, and is given the command to run there.
    pub window_command: Option<String>,
}

/// Reads the settings; a file that is not there is written, with what `say` says of each key.
#[must_use]
pub fn read(path: &Path, say: impl Fn(&str) -> String) -> (Settings, Vec<Problem>) {
    match text_of(path) {
        Ok(text) => parse(path, &text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            // Nothing is lost where it cannot be written.
            write(path, &fresh(say)).ok();
            (Settings::default(), Vec::new())
        }
        Err(_) => (Settings::default(), vec![fault(path, "settings-unreadable", None, Vec::new())]),
    }
}

fn text_of(path: &Path) -> io::Result<String> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut text = String::new();
    let read = File::open(path)?.take(LARGEST + 1).read_to_string(&mut text)?;
    if u64::try_from(read).is_ok_and(|read| read <= LARGEST) {
        Ok(text)
    } else {
        Err(io::ErrorKind::FileTooLarge.into())
    }
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    folders::make_folder_of(path)?;
    os::open_own(path, true)?.write_all(text.as_bytes())
}

/// Returns a new file: every key with its comment, none of them set.
fn fresh(say: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    for line in say("settings-about").lines() {
        writeln!(text, "// {line}").ok();
    }
    text.push_str("(\n");
    for (key, example) in KEYS {
        for line in say(&format!("settings-{}", key.replace('_', "-"))).lines() {
            writeln!(text, "    // {line}").ok();
        }
        writeln!(text, "    // {key}: {example},\n").ok();
    }
    text.push_str(")\n");
    text
}

fn parse(path: &Path, text: &str) -> (Settings, Vec<Problem>) {
    let mut settings = Settings::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let map = match ron::from_str::<Value>(text) {
        Ok(Value::Map(map)) => map,
        // Nothing is set; RON cannot know what is empty.
        Ok(Value::Unit) => return (settings, Vec::new()),
        Ok(Value::Seq(values)) if values.is_empty() => return (settings, Vec::new()),
        Ok(_) => return (settings, vec![fault(path, "settings-broken", None, reason("( … )"))]),
        Err(error) => {
            let at = error.span.start;
            let spot = spot(text, at.line, at.col, 1);
            return (settings, vec![fault(path, "settings-broken", spot, reason(&error.code.to_string()))]);
        }
    };
    let mut problems = Vec::new();
    for (key, value) in map.iter() {
        let name = if let Value::String(name) = key { name.as_str() } else { "" };
        let known = KEYS.iter().find(|(known, _)| *known == name);
        let code = match known {
            None => "settings-unknown-key",
            Some(_) if settings.set(name, value).is_none() => "settings-wrong-value",
            Some(_) => continue,
        };
        let example = known.map(|(_, example)| ("example", (*example).to_owned()));
        let nearest = KEYS.iter().map(|(known, _)| *known).max_by(|one, other| {
            strsim::jaro_winkler(one, name).total_cmp(&strsim::jaro_winkler(other, name))
        });
        let help = example.or_else(|| nearest.map(|nearest| ("nearest", nearest.to_owned())));
        let arguments = [("key", name.to_owned())].into_iter().chain(help).collect();
        problems.push(fault(path, code, spot_of(text, name), arguments));
    }
    (settings, problems)
}

impl Settings {
    /// Sets a key, `None` where its value cannot be.
    fn set(&mut self, key: &str, value: &Value) -> Option<()> {
        match key {
            "language" => self.language = Some(value::text(value)?),
            "theme" => {
                let theme = value::text(value).filter(|theme| THEMES.contains(&theme.as_str()))?;
                self.theme = Some(theme).filter(|theme| theme != "auto");
            }
            "screen" => {
                self.screen = Some(value::one_of(
                    value,
                    &[("shared", ScreenUse::Everyone), ("private", ScreenUse::OnlyMe)],
                )?);
            }
            "budget_factor" => {
                self.session.budget_factor =
                    value::number(value).filter(|factor| (1.0..=5.0).contains(factor))?;
            }
            "idle_minutes" => {
                self.session.idle_minutes = value::whole(value).filter(|minutes| *minutes <= 240)?;
            }
            "bidi" => {
                let orders = [("auto", Order::Auto), ("app", Order::App), ("terminal", Order::Terminal)];
                self.bidi = value::one_of(value, &orders)?;
            }
            "ethiopic_spacing" => {
                let spacings = [("auto", None), ("on", Some(true)), ("off", Some(false))];
                self.ethiopic_spacing = value::one_of(value, &spacings)?;
            }
            "window_command" => self.window_command = Some(value::text(value)?),
            _ => return None,
        }
        Some(())
    }
}

fn fault(
    path: &Path,
    code: &'static str,
    at: Option<Spot>,
    arguments: Vec<(&'static str, String)>,
) -> Problem {
    Problem { severity: Severity::Warning, code, place: Some(Place { path: path.to_owned(), at }), arguments }
}

fn reason(reason: &str) -> Vec<(&'static str, String)> {
    vec![("reason", reason.to_owned())]
}

/// Finds where a key stands; it stands first in its line unless the person writes unusually.
fn spot_of(text: &str, key: &str) -> Option<Spot> {
    let is_key = |line: &str| {
        line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':'))
    };
    let (line, source) =
        text.lines().zip(1..).map(|(source, line)| (line, source)).find(|(_, source)| is_key(source))?;
    let column = source.chars().take_while(|character| character.is_whitespace()).count() + 1;
    spot(text, line, column, key.chars().count().max(1))
}

fn spot(text: &str, line: usize, column: usize, length: usize) -> Option<Spot> {
    let source = text.lines().nth(line.checked_sub(1)?)?.to_owned();
    Some(Spot { line, column, length, source })
}

#[cfg(test)]
mod tests;
