//! A map page's text in one language, beside its source.
//!
//! Knows a page's lists, and how they become the lines of a card; knows no file and no structure.

use std::cell::OnceCell;

use super::code::Code;
use super::fingerprint;
use super::list::{Listed, Writing};
use super::mirror::{PageTexts, Raw};
use super::report::{Path, Report};
use super::wording::Kind;
use crate::domain::card::{CardText, Status};
use crate::domain::safe_text::SafeText;

/// The text of a page.
#[derive(Debug, Default)]
pub(super) struct PageText {
    pub(super) title: Option<SafeText>,
    pub(super) happens: Vec<SafeText>,
    pub(super) who: Vec<SafeText>,
    pub(super) ask: Vec<SafeText>,
    pub(super) for_facilitator: Vec<SafeText>,
    pub(super) for_interpreter: Vec<SafeText>,
    status: Status,
    stale: bool,
}

impl PageText {
    /// Makes the card: what happens and who does what are explained. Lines that are not translated yet keep their place, so
    /// that a number means the same line in every language.
    pub(super) fn into_card(self, source: Option<&Self>) -> CardText {
        let filled = |mut lines: Vec<SafeText>, count: usize| {
            lines.resize(count, SafeText::default());
            lines
        };
        let (happens, who) = match source {
            Some(source) => (filled(self.happens, source.happens.len()), filled(self.who, source.who.len())),
            None => (self.happens, self.who),
        };
        CardText {
            title: self.title,
            explain: [happens, who].concat(),
            ask: self.ask,
            for_facilitator: self.for_facilitator,
            for_interpreter: self.for_interpreter,
            status: self.status,
            stale: self.stale,
            ..CardText::default()
        }
    }
}

/// The source text that a translation stands beside; its fingerprint is made when first asked for.
#[derive(Debug, Default)]
pub(super) struct Beside<'s> {
    text: Option<&'s PageText>,
    fingerprint: OnceCell<String>,
}

impl<'s> Beside<'s> {
    /// Puts a source text beside translations.
    pub(super) fn new(text: Option<&'s PageText>) -> Self {
        Self { text, fingerprint: OnceCell::new() }
    }

    fn fingerprint(&self) -> Option<String> {
        let text = self.text?;
        Some(self.fingerprint.get_or_init(|| fingerprint::page(text)).clone())
    }
}

/// Builds the text of a page.
pub(super) fn build(
    page: &PageTexts<'_>,
    at: &Path<'_>,
    writing: Writing<'_>,
    beside: Option<&Beside<'_>>,
    report: &mut Report<'_>,
) -> PageText {
    let source = beside.and_then(|beside| beside.text);
    let title_at = at.field("title");
    let before = report.count();
    let their_title = source.and_then(|source| source.title.as_ref());
    let title = writing.single(page.title.as_ref(), &title_at, their_title, report);
    if title.is_none() && report.count() == before {
        report.add(&title_at, if writing.is_source { Code::NoTitle } else { Code::MissingTitle }, Vec::new());
    }
    let mut list = |name, raws: &[Raw<'_>], kind, theirs: fn(&PageText) -> &Vec<SafeText>| {
        let at = at.field(name);
        let listed = Listed { raws, at: &at, name, kind, is_needed: kind != Kind::Free };
        writing.list(&listed, source.map(|source| theirs(source).as_slice()), report)
    };
    let happens = list("happens", &page.happens, Kind::Explained, |text| &text.happens);
    let who = list("who", &page.who, Kind::Explained, |text| &text.who);
    let ask = list("ask", &page.ask, Kind::Asked, |text| &text.ask);
    let for_facilitator =
        list("for_facilitator", &page.for_facilitator, Kind::Free, |text| &text.for_facilitator);
    let for_interpreter =
        list("for_interpreter", &page.for_interpreter, Kind::Free, |text| &text.for_interpreter);
    if writing.is_source && happens.is_empty() && who.is_empty() && ask.is_empty() {
        report.add(at, Code::NoPageLines, Vec::new());
    }
    let origin = (page.status, page.translated_from.as_ref(), page.reviewed_by.as_ref());
    let stale = writing.origin(origin, at, || beside?.fingerprint(), report);
    PageText { title, happens, who, ask, for_facilitator, for_interpreter, status: page.status, stale }
}
