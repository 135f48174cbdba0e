//! The one table of commands and options. Parser, help, manual page and completions read it.
//!
//! Knows `clap`'s builder and the ids of messages; every word that a person reads comes from Fluent.

use clap::builder::{EnumValueParser, PossibleValuesParser};
use clap::{Arg, ArgAction, Command, ValueEnum as _, value_parser};
use clap_complete::Shell;

use super::plain;
use crate::domain::card::Stage;
use crate::locale::{Arg as Word, Words};

/// The program's name, as it is typed.
pub const NAME: &str = "sammanhang";

/// Options that only make sense where a screen is shown.
pub(super) const FOR_SCREENS: [&str; 2] = ["theme", "bidi"];
/// Options that only make sense where content is read.
pub(super) const FOR_CONTENT: &str = "content";

/// Values that messages name.
const NAMED_VALUES: [(&str, &str); 13] = [
    ("example", "fa-AF"),
    ("masculine", "masculine"),
    ("auto", "auto"),
    ("none", "none"),
    ("room", "room"),
    ("shared", "shared"),
    ("private", "private"),
    ("app", "app"),
    ("terminal", "terminal"),
    ("human", "human"),
    ("cards", "cards"),
    ("kit", "kit"),
    ("guides", "guides/"),
];

/// Builds the whole command with its words.
#[must_use]
pub fn command(words: &Words) -> Command {
    let root = Table { words: Some(words) }.root();
    let usage = super::help::usage_forms(&root, &root, words).join("\n");
    root.override_usage(usage)
}

/// Builds the command without words: enough to read a line that is right, and no catalogue is opened for it.
pub(super) fn bare() -> Command {
    Table { words: None }.root()
}

/// Makes arguments with their words.
struct Table<'a> {
    words: Option<&'a Words>,
}

impl Table<'_> {
    fn root(&self) -> Command {
        let themes = ["dark", "light", "contrast", "mono"];
        Command::new(NAME)
            .version(env!("CARGO_PKG_VERSION"))
            .about(self.say("cli-about"))
            .subcommand_value_name(self.say("cli-value-command"))
            .subcommand_help_heading(self.say("cli-help-commands"))
            .disable_help_flag(true)
            .disable_version_flag(true)
            .disable_help_subcommand(true)
            // What clap would draw is never shown: it only tells which command's help was asked for.
            .override_help("")
            .arg(self.folder("cli-option-content").global(true))
            .arg(self.option("interface", "tag", "cli-option-interface").global(true))
            .arg(self.choice("theme", "theme", "cli-option-theme", &themes).global(true))
            .arg(self.choice("bidi", "how", "cli-option-bidi", &["auto", "app", "terminal"]).global(true))
            .arg(self.flag("help", "cli-option-help").short('h').action(ArgAction::Help).global(true))
            .arg(self.flag("version", "cli-option-version").short('V').action(ArgAction::Version))
            .subcommands(self.subcommands())
    }

    fn subcommands(&self) -> Vec<Command> {
        let format = || self.choice("format", "form", "cli-option-format", &["human", "json"]);
        vec![
            self.run(),
            self.subcommand("resume"),
            self.subcommand("follow")
                .arg(self.choice("as", "view", "cli-option-as", &["shared", "facilitator", "interpreter"]))
                .arg(self.flag("control", "cli-option-control")),
            self.subcommand("preview")
                .arg(self.argument("name", "deck-or-guide", "cli-argument-name-preview").required(false))
                .arg(self.option("language", "tag", "cli-option-language-preview").required(true))
                .arg(self.option("against", "tag", "cli-option-against")),
            self.subcommand("terminal-check"),
            self.novelty(),
            self.subcommand("check")
                .arg(self.folder("cli-option-content-check"))
                .arg(self.option("language", "tag", "cli-option-language-check"))
                .arg(self.option("deck", "deck-or-guide", "cli-option-deck").action(ArgAction::Append))
                .arg(self.choice("format", "form", "cli-option-format-check", &["human", "json", "sarif"]))
                .arg(self.flag("strict", "cli-option-strict"))
                .arg(self.flag("release", "cli-option-release"))
                .arg(self.option("explain", "code", "cli-option-explain")),
            self.subcommand("list").arg(self.listing()).arg(format()),
            self.subcommand("show")
                .arg(self.argument("card", "card", "cli-argument-card"))
                .arg(self.option("language", "tag", "cli-option-language-show").required(true))
                .arg(self.option("participant", "tag", "cli-option-participant-show")),
            self.print(),
            self.export(),
            self.import(),
            self.subcommand("keys"),
            self.subcommand("completions").arg(self.shell()),
            self.subcommand("man"),
            self.subcommand("help")
                .arg(self.argument("topic", "command", "cli-argument-topic").required(false)),
        ]
    }

    fn listing(&self) -> Arg {
        let values = ["guides", "decks", "common", "languages"];
        self.among(self.argument("what", "what", "cli-argument-what"), "cli-argument-what", &values)
            .value_parser(PossibleValuesParser::new(values))
    }

    fn shell(&self) -> Arg {
        let names: Vec<String> = Shell::value_variants().iter().map(ToString::to_string).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        self.among(self.argument("shell", "shell", "cli-argument-shell"), "cli-argument-shell", &names)
            .value_parser(EnumValueParser::<Shell>::new())
    }

    fn run(&self) -> Command {
        self.subcommand("run")
            .arg(self.option("guide", "id", "cli-option-guide").required(true))
            .arg(self.option("language", "tag", "cli-option-language").required(true))
            .arg(self.option("participant", "tag", "cli-option-participant"))
            .arg(self.choice(
                "interpreting",
                "how",
                "cli-option-interpreting",
                &["none", "room", "telephone", "video"],
            ))
            .arg(self.choice("stage", "stage", "cli-option-stage", &Stage::PLACES.map(|(_, id)| id)))
            .arg(self.choice("screen", "who", "cli-option-screen", &["shared", "private"]))
            .arg(self.option("until", "time", "cli-option-until"))
            .arg(self.choice("address", "how", "cli-option-address", &["feminine", "masculine"]))
            .arg(self.flag("drafts", "cli-option-drafts"))
    }

    fn novelty(&self) -> Command {
        let values = ["language", "deck", "guide"];
        let what = self.argument("what", "what", "cli-argument-what-new");
        self.subcommand("new")
            .arg(
                self.among(what, "cli-argument-what-new", &values)
                    .value_parser(PossibleValuesParser::new(values)),
            )
            .arg(self.argument("name", "tag-or-id", "cli-argument-name-new"))
            .arg(
                self.argument("decks", "decks", "cli-argument-decks")
                    .required(false)
                    .action(ArgAction::Append)
                    .num_args(0..),
            )
    }

    fn print(&self) -> Command {
        let values = ["facilitator", "interpreter", "cards", "take-home"];
        let what = self.argument("what", "what", "cli-argument-what-print");
        let output = self.option("output", "file", "cli-option-output").short('o');
        self.subcommand("print")
            .arg(
                self.among(what, "cli-argument-what-print", &values)
                    .value_parser(PossibleValuesParser::new(values)),
            )
            .arg(self.argument("name", "id", "cli-argument-name"))
            .arg(self.option("language", "tag", "cli-option-language").required(true))
            .arg(self.option("participant", "tag", "cli-option-participant"))
            .arg(self.choice("address", "how", "cli-option-address", &["feminine", "masculine"]))
            .arg(self.flag("drafts", "cli-option-drafts-print"))
            .arg(output.value_parser(value_parser!(std::path::PathBuf)))
    }

    fn export(&self) -> Command {
        let values = ["po", "tbx", "kit"];
        let what = self.argument("what", "what", "cli-argument-what-export");
        let names = self.argument("names", "names", "cli-argument-names").required(false);
        let output = self.option("output", "file", "cli-option-output-export").short('o');
        self.subcommand("export")
            .arg(
                self.among(what, "cli-argument-what-export", &values)
                    .value_parser(PossibleValuesParser::new(values)),
            )
            .arg(names.action(ArgAction::Append).num_args(0..))
            .arg(self.option("language", "tag", "cli-option-language-export").required(true))
            .arg(self.flag("feminine", "cli-option-feminine"))
            .arg(output.value_parser(value_parser!(std::path::PathBuf)))
    }

    fn import(&self) -> Command {
        let values = ["po"];
        let what = self.argument("what", "what", "cli-argument-what-import");
        self.subcommand("import")
            .arg(self.folder("cli-option-content-import"))
            .arg(
                self.among(what, "cli-argument-what-import", &values)
                    .value_parser(PossibleValuesParser::new(values)),
            )
            .arg(
                self.argument("file", "file", "cli-argument-file-import")
                    .value_parser(value_parser!(std::path::PathBuf)),
            )
    }

    fn subcommand(&self, name: &'static str) -> Command {
        Command::new(name).about(self.say(&format!("cli-about-{name}"))).override_help(name)
    }

    fn say(&self, id: &str) -> String {
        let args = NAMED_VALUES.map(|(name, value)| (name, Word::Text(value)));
        self.words.map(|words| plain::tell(words, id, &args)).unwrap_or_default()
    }

    /// An argument that takes a value, named in the user's language.
    fn argument(&self, name: &'static str, value: &str, help: &str) -> Arg {
        let arg = Arg::new(name).help(self.say(help)).required(true);
        match self.words {
            Some(_) => arg.value_name(self.say(&format!("cli-value-{value}"))),
            None => arg,
        }
    }

    fn option(&self, name: &'static str, value: &str, help: &str) -> Arg {
        self.argument(name, value, help).long(name).required(false)
    }

    fn folder(&self, help: &str) -> Arg {
        self.option(FOR_CONTENT, "folder", help).value_parser(value_parser!(std::path::PathBuf))
    }

    fn flag(&self, name: &'static str, help: &str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.say(help))
    }

    /// An option with few values.
    fn choice(&self, name: &'static str, value: &str, help: &str, values: &[&str]) -> Arg {
        self.among(self.option(name, value, help), help, values)
            .value_parser(PossibleValuesParser::new(values.iter().map(|value| (*value).to_owned())))
    }

    /// Names the values of an argument in the help's own words, never as clap would list them.
    fn among(&self, arg: Arg, help: &str, values: &[&str]) -> Arg {
        let values = values.join(", ");
        let values = [("values", Word::Text(values.as_str()))];
        let all = self.words.map(|words| plain::tell(words, "cli-values", &values)).unwrap_or_default();
        arg.help(format!("{} {all}", self.say(help))).hide_possible_values(true)
    }
}
