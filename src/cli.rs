//! The command line: what a person typed, help in their language, exit codes, and problems drawn as text.
//!
//! Knows what a guide, a deck and a problem are; draws no screen. Everything is written to what is passed in,
//! in logical order, so that it can be piped.

pub mod answer;
mod check;
pub mod choose;
pub mod command;
pub mod completions;
mod contents;
mod exchange;
mod explain;
pub mod fault;
pub mod help;
mod key_rows;
pub mod keys;
pub mod list;
pub mod man;
pub mod nearest;
mod new;
mod paper;
mod parse;
mod plain;
pub mod report;
pub mod request;
mod sarif;
mod scope;
pub mod show;

#[cfg(test)]
mod tests;

pub use answer::{Means, answer};
pub use choose::{Chosen, PreviewChoice, PreviewTarget, choose, interface, preview};
pub use contents::{Contents, Opened};
pub use fault::Fault;
pub use key_rows::key_rows;
pub use parse::{interface_argument, parse};
pub use request::{
    BidiChoice, CheckRequest, ExportRequest, Exported, FollowRequest, Format, ImportRequest, Launch,
    ListRequest, Listing, NewRequest, Novelty, Paper, PreviewRequest, PrintRequest, ReportFormat, Request,
    RunRequest, ShowRequest, ThemeChoice,
};

/// It went well; for `check`, there are no errors.
pub const SUCCESS: u8 = 0;
/// `check` found errors.
pub const PROBLEMS: u8 = 1;
/// What was asked could not be done.
pub const FAILURE: u8 = 2;
