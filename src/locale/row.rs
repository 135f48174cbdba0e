//! `locales/languages.ron` as it is written: the mirror of its rows.
//!
//! Knows the format; makes [`Language`]s of it, or a [`Problem`] with a place.

use serde::Deserialize;

use super::broken;
use crate::domain::card::Status;
use crate::domain::language::{Digits, Direction, Language, Tag};
use crate::problem::Problem;

/// Its path within `locales/`.
pub(super) const PATH: &str = "languages.ron";

/// A row of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    tag: String,
    #[serde(default)]
    aliases: Vec<String>,
    autonym: String,
    script: String,
    direction: Direction,
    #[serde(default)]
    facilitator: bool,
    #[serde(default)]
    digits: Digits,
    #[serde(default)]
    fallback: Vec<String>,
    #[serde(default)]
    words: Option<Status>,
}

impl From<Row> for Language {
    fn from(row: Row) -> Self {
        Self {
            tag: Tag::new(row.tag),
            aliases: row.aliases,
            autonym: row.autonym,
            script: row.script,
            direction: row.direction,
            facilitator: row.facilitator,
            digits: row.digits,
            fallback: row.fallback.into_iter().map(Tag::new).collect(),
            words: row.words,
            is_pseudo: false,
        }
    }
}

/// Reads the rows.
///
/// # Errors
/// The first fault of the file: ron stops there.
pub(super) fn read(source: &str) -> Result<Vec<Language>, Problem> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    match options.from_str::<Vec<Row>>(source) {
        Ok(rows) => Ok(rows.into_iter().map(Language::from).collect()),
        Err(fault) => {
            let start = fault.span.start;
            let mut problem = broken::at_line(PATH, source, start.line, start.col, "languages-broken");
            problem.arguments.push(("reason", fault.code.to_string()));
            Err(problem)
        }
    }
}
