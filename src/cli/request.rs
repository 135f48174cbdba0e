//! What a person asked for, as typed: ids and tags are not looked up yet.
//!
//! Knows no content, no language table and no `clap`.

use std::path::PathBuf;

use clap_complete::Shell;

use crate::domain::card::{Address, Stage};
use crate::domain::clock::ClockTime;
use crate::domain::guide::Interpreting;
use crate::domain::scene::View;
use crate::domain::session::ScreenUse;

/// One whole command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// No command: the home screen.
    Home(Launch),
    /// A talk with a guide, at once.
    Run(RunRequest),
    /// The talk that was interrupted.
    Resume(Launch),
    /// Another window of a talk that runs.
    Follow(FollowRequest),
    /// A translation while it is written.
    Preview(PreviewRequest),
    /// How text reads in this terminal.
    TerminalCheck(Launch),
    /// A start to fill in.
    New(NewRequest),
    /// What is wrong in the content.
    Check(CheckRequest),
    /// What exists.
    List(ListRequest),
    /// A card as plain text.
    Show(ShowRequest),
    /// A paper.
    Print(PrintRequest),
    /// Texts for translators.
    Export(ExportRequest),
    /// Texts from translators.
    Import(ImportRequest),
    /// The keys.
    Keys,
    /// A completion file.
    Completions(Shell),
    /// The manual page.
    Man,
    /// Help: of a command, or of the program.
    Help(Option<String>),
    /// The version.
    Version,
}

impl Request {
    /// Returns how a screen is asked for; `None` for what only prints.
    #[must_use]
    pub fn launch(&self) -> Option<&Launch> {
        match self {
            Self::Home(launch)
            | Self::Resume(launch)
            | Self::TerminalCheck(launch)
            | Self::Run(RunRequest { launch, .. })
            | Self::Preview(PreviewRequest { launch, .. })
            | Self::Follow(FollowRequest { launch, .. }) => Some(launch),
            Self::New(_)
            | Self::Check(_)
            | Self::List(_)
            | Self::Show(_)
            | Self::Print(_)
            | Self::Export(_)
            | Self::Import(_)
            | Self::Keys
            | Self::Completions(_)
            | Self::Man
            | Self::Help(_)
            | Self::Version => None,
        }
    }
}

/// What every command understands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Launch {
    /// A folder with content of one's own.
    pub content: Option<PathBuf>,
    /// The language of the program's own words.
    pub interface: Option<String>,
    /// The colours.
    pub theme: Option<ThemeChoice>,
    /// Who puts right-to-left text in order.
    pub bidi: Option<BidiChoice>,
}

/// `run`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RunRequest {
    /// The guide's id.
    pub guide: String,
    /// The facilitator's language.
    pub language: String,
    /// The participant's; absent = the facilitator's.
    pub participant: Option<String>,
    /// Absent = none when both speak the same language, else in the room.
    pub interpreting: Option<Interpreting>,
    /// Where in the process the participant is; absent = where the guide says, if it does.
    pub stage: Option<Stage>,
    /// Who sees the screen.
    pub screen: ScreenUse,
    /// The booked end.
    pub until: Option<ClockTime>,
    /// How the texts speak to the participant; absent = the main text.
    pub address: Option<Address>,
    /// Whether an interpreter has read the unreviewed texts.
    pub drafts: bool,
    /// The rest.
    pub launch: Launch,
}

/// `follow`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FollowRequest {
    /// The view; absent = the one that the first screen does not show.
    pub view: Option<View>,
    /// Whether this keyboard may go on and back.
    pub controls: bool,
    /// The rest.
    pub launch: Launch,
}

/// `preview`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PreviewRequest {
    /// A deck or a guide; absent = every deck.
    pub name: Option<String>,
    /// The language that is written.
    pub language: String,
    /// The language beside it; absent = the source's.
    pub against: Option<String>,
    /// The rest.
    pub launch: Launch,
}

/// `new`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRequest {
    /// What is begun.
    pub what: Novelty,
    /// A language's tag, or the name of the deck or guide.
    pub name: String,
    /// Of a language, the decks; none = all that have no file in it.
    pub decks: Vec<String>,
    /// A folder with content of one's own; absent = the person's own.
    pub content: Option<PathBuf>,
}

/// What can be begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Novelty {
    /// Translations of decks.
    Language,
    /// A deck.
    Deck,
    /// A guide.
    Guide,
}

/// `check`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckRequest {
    /// The folder to check; absent = everything.
    pub content: Option<PathBuf>,
    /// The language whose files are meant; absent = every language.
    pub language: Option<String>,
    /// Decks, guides and the other texts by name; none = all.
    pub names: Vec<String>,
    /// How to say it.
    pub format: ReportFormat,
    /// Whether warnings fail too.
    pub strict: bool,
    /// Whether it is to go out to people: a gap, or a text that nobody reviewed, is an error then.
    pub release: bool,
    /// The code to be explained, instead of a check.
    pub explain: Option<String>,
}

/// `list`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRequest {
    /// What to list.
    pub what: Listing,
    /// How to say it.
    pub format: Format,
    /// A folder with content of one's own.
    pub content: Option<PathBuf>,
}

/// `show`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShowRequest {
    /// `deck/card`.
    pub card: String,
    /// The first language.
    pub language: String,
    /// The second.
    pub participant: Option<String>,
    /// A folder with content of one's own.
    pub content: Option<PathBuf>,
}

/// `print`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintRequest {
    /// Which paper.
    pub what: Paper,
    /// The guide's id; of cards, the deck's.
    pub name: String,
    /// The facilitator's language.
    pub language: String,
    /// The participant's; absent = the facilitator's.
    pub participant: Option<String>,
    /// How the texts speak to the participant; absent = the main text.
    pub address: Option<Address>,
    /// Whether an interpreter has read the unreviewed texts.
    pub drafts: bool,
    /// The file to write; absent = standard output.
    pub output: Option<PathBuf>,
    /// A folder with content of one's own.
    pub content: Option<PathBuf>,
}

/// `export`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportRequest {
    /// What is made.
    pub what: Exported,
    /// The language that is translated to.
    pub language: String,
    /// Decks, guides and the other texts by name; none = all.
    pub names: Vec<String>,
    /// Whether every line that is said gets its feminine form.
    pub with_feminine: bool,
    /// The file to write, of a kit the folder; absent = standard output.
    pub output: Option<PathBuf>,
    /// A folder with content of one's own.
    pub content: Option<PathBuf>,
}

/// What translators are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exported {
    /// Texts, for a translator's program.
    Po,
    /// The glossary, for a translator's program.
    Tbx,
    /// A folder with texts and a page that shows them.
    Kit,
}

/// `import po`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRequest {
    /// The translator's file.
    pub file: PathBuf,
    /// The folder that takes the texts; absent = the person's own.
    pub content: Option<PathBuf>,
}

/// What can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// A guide, for the facilitator.
    Facilitator,
    /// A guide, for the interpreter.
    Interpreter,
    /// The cards of a deck.
    Cards,
    /// The plan, for the participant.
    TakeHome,
}

/// What can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// Guides.
    Guides,
    /// Decks.
    Decks,
    /// The texts that all guides share.
    Common,
    /// Languages.
    Languages,
}

/// How output is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For a person.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
}

/// How problems are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ReportFormat {
    /// For a person.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
    /// One SARIF file, for a program that shows problems beside the text.
    Sarif,
}

/// The colours of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThemeChoice {
    /// Light on dark.
    Dark,
    /// Dark on light.
    Light,
    /// High contrast.
    Contrast,
    /// No colours.
    Mono,
}

/// Who puts right-to-left text in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BidiChoice {
    /// By the terminal's name.
    Auto,
    /// The program.
    App,
    /// The terminal.
    Terminal,
}
