//! A fault in somebody's file, as data: where it is, what it is, what would be right.
//!
//! Knows not how it is said: `locale` has a message for each code, `cli` draws it.

use std::cmp::Ordering;
use std::path::PathBuf;

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// What it concerns cannot be used.
    Error,
    /// It can be used, and is probably not what was meant.
    Warning,
    /// Worth knowing.
    Information,
}

/// A place in a file. Line and column count from 1; a column counts characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file as the person knows it: within its layer's folder.
    pub path: PathBuf,
    /// Where in the file; `None` when the fault is the file itself.
    pub at: Option<Spot>,
}

/// A point or stretch in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// How many characters are meant; at least 1.
    pub length: usize,
    /// The source line, without its break, as it stands in the file: draw it only through `text::visible`.
    pub source: String,
}

/// A fault in somebody's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// Its code, kebab-case: the message's id is `problem-<code>`, what would be right `problem-<code>-help`.
    pub code: &'static str,
    /// Where; `None` when it is about no single file.
    pub place: Option<Place>,
    /// Arguments of the message, by name; drawn only through `text::visible`.
    pub arguments: Vec<(&'static str, String)>,
}

impl Problem {
    /// Compares by file, then as they stand in it.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        (&self.place, self.severity, self.code, &self.arguments).cmp(&(
            &other.place,
            other.severity,
            other.code,
            &other.arguments,
        ))
    }

    /// Whether what it concerns cannot be used.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Returns where it is in one word, `map/sv.ron:12:5`; its code where it is about no single file.
    #[must_use]
    pub fn at(&self) -> String {
        let Some(place) = &self.place else { return self.code.to_owned() };
        match &place.at {
            Some(at) => format!("{}:{}:{}", place.path.display(), at.line, at.column),
            None => place.path.display().to_string(),
        }
    }
}
