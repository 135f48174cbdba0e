//! What was found about a text: on which screens it does not fit, told once however many they are.
//!
//! Knows how grave that is; knows no screen and no file.

use super::stage::{ENLARGED, Size};
use crate::content::{Code, Remark, Site, Unit};
use crate::domain::language::Tag;
use crate::domain::scene::View;
use crate::problem::Severity;

/// A screen on which something takes more than one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    /// How large the screen is.
    pub(super) size: Size,
    /// Whose it is.
    pub(super) view: View,
    /// The language beside it; `None` where the talk is held in one.
    pub(super) beside: Option<Tag>,
    /// How many screens it takes.
    pub(super) pages: usize,
}

/// What does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A line that is said.
    Line,
    /// What is in the talk for the participant.
    Purpose,
    /// Titles to choose among, all together.
    Titles,
    /// The picture of the map, all its titles together.
    Map,
    /// The calm part of Safety, all of it together.
    Calm,
}

/// Something that takes more screens than one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    /// Where it is told: the first of these that stands where it is looked for.
    pub(super) sites: Vec<(Unit, Site)>,
    /// The language of the text.
    pub(super) language: Tag,
    /// What it is.
    pub(super) what: What,
    /// Where it does not fit; at least one.
    pub(super) troubles: Vec<Trouble>,
    /// How many letters have to go for the worst of them.
    pub(super) over: usize,
}

impl Trouble {
    /// Whether the screen is of a usual size, or larger.
    pub(super) fn is_usual(&self) -> bool {
        self.size > ENLARGED
    }

    /// Whether somebody should do something about it.
    ///
    /// No shipped line takes more than one screen anywhere, so that a line can be asked to fit where everyone reads it, however
    /// large the text; an adult alone with enlarged text turns the page with the key that goes on anyway. Titles together are
    /// bound to page there, in two languages more often than not. The calm part of Safety is meant to be turned: each of its
    /// lines stands whole with its translation.
    fn is_grave(&self, what: What) -> bool {
        match what {
            What::Line => self.view == View::Shared || self.is_usual(),
            What::Purpose | What::Titles | What::Map => self.is_usual(),
            What::Calm => false,
        }
    }

    /// How much it says: the largest screen first, then everyone's, then the most pages.
    fn weight(&self) -> (Size, bool, bool, usize) {
        (self.size, self.view == View::Shared, self.view == View::Interpreter, self.pages)
    }
}

/// Returns the trouble that says most.
pub(super) fn worst(troubles: &[Trouble]) -> Option<&Trouble> {
    troubles.iter().max_by_key(|trouble| trouble.weight())
}

/// Says a size as people write it.
fn said((columns, rows): Size) -> String {
    format!("{columns}×{rows}")
}

impl Finding {
    /// Makes the remark that is told.
    pub(super) fn remark(self) -> Option<Remark> {
        let worst = worst(&self.troubles)?;
        let mut smaller: Vec<Size> =
            self.troubles.iter().map(|trouble| trouble.size).filter(|size| *size < worst.size).collect();
        smaller.sort_unstable_by(|a, b| b.cmp(a));
        smaller.dedup();
        let smaller: Vec<String> = smaller.into_iter().map(said).collect();
        let is_grave = self.troubles.iter().any(|trouble| trouble.is_grave(self.what));
        let what = match self.what {
            What::Line => "line",
            What::Purpose => "purpose",
            What::Titles => "titles",
            What::Map => "map",
            What::Calm => "calm",
        };
        // Fluent cannot choose by an empty text.
        let or_none = |text: String| if text.is_empty() { "none".to_owned() } else { text };
        let arguments = vec![
            ("what", what.to_owned()),
            ("size", said(worst.size)),
            ("smaller", or_none(smaller.join(", "))),
            ("view", worst.view.id().to_owned()),
            ("beside", or_none(worst.beside.as_ref().map(ToString::to_string).unwrap_or_default())),
            ("pages", worst.pages.to_string()),
            ("over", self.over.to_string()),
        ];
        Some(Remark {
            sites: self.sites,
            language: self.language,
            code: Code::DoesNotFit,
            severity: if is_grave { Code::DoesNotFit.severity() } else { Severity::Information },
            arguments,
        })
    }
}

/// Makes the remark on a text that no screen of a size shows whole, and no page either.
pub(super) fn unshowable(sites: Vec<(Unit, Site)>, language: Tag, size: Size, what: &str) -> Remark {
    let arguments = vec![("what", what.to_owned()), ("size", said(size))];
    let code = Code::CannotBeShown;
    Remark { sites, language, code, severity: code.severity(), arguments }
}
