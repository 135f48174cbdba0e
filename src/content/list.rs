//! Lists of texts, paired with the source's by number: what is over is left out, what is missing is told.
//!
//! Knows lists; knows no card or guide.

use super::code::Code;
use super::fingerprint;
use super::mirror::Raw;
use super::report::{Path, Report};
use super::text;
use super::wording::{self, Kind};
use crate::domain::card::Status;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;

/// What a file's texts are measured by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writing<'a> {
    /// The file's language.
    pub(super) language: &'a Tag,
    /// The language that it is translated from, where that is known.
    pub(super) source: Option<&'a Tag>,
    /// Whether it is the one that the others are translated from.
    pub(super) is_source: bool,
}

/// A list and where it stands.
pub(super) struct Listed<'a, 'f> {
    /// As it is in the file.
    pub(super) raws: &'a [Raw<'f>],
    /// Where.
    pub(super) at: &'a Path<'a>,
    /// The list's name in the file.
    pub(super) name: &'static str,
    /// What it is for.
    pub(super) kind: Kind,
    /// Whether a translation must have it.
    pub(super) is_needed: bool,
}

impl Writing<'_> {
    /// Takes a list; a translation's is paired with the source's.
    pub(super) fn list(
        self,
        list: &Listed<'_, '_>,
        source: Option<&[SafeText]>,
        report: &mut Report<'_>,
    ) -> Vec<SafeText> {
        let mut texts: Vec<SafeText> = Vec::with_capacity(list.raws.len());
        for (number, raw) in list.raws.iter().enumerate() {
            let at = list.at.item(number);
            let before = report.count();
            let text = text::take(raw, &at, report);
            let was_refused = report.count() > before && text.is_empty();
            if self.is_source && text.is_empty() && !was_refused {
                report.add(&at, Code::EmptyText, Vec::new());
            }
            if let Some(source) = source {
                let theirs = source.get(number);
                if !self.is_source && theirs.is_some() && text.is_empty() && !was_refused {
                    report.add(&at, Code::MissingLine, place(list.name, number));
                }
                if let (true, Some(theirs)) = (report.wants_wording() && !self.is_source, theirs) {
                    wording::beside(theirs, &text, &at, report);
                    wording::terms((theirs, self.source), (&text, self.language), list.kind, &at, report);
                }
            }
            if report.wants_wording() {
                wording::line(&text, list.kind, self.language, &at, report);
                let theirs = source.and_then(|source| source.get(number));
                wording::written(&text, theirs, self.language, &at, report);
            }
            texts.push(text);
        }
        if let Some(source) = source {
            count(list, source.len(), report);
            texts.truncate(source.len());
        }
        texts
    }

    /// Takes a text of which there is one; remarks on it beside the source's.
    pub(super) fn single(
        self,
        raw: Option<&Raw<'_>>,
        at: &Path<'_>,
        source: Option<&SafeText>,
        report: &mut Report<'_>,
    ) -> Option<SafeText> {
        let text = text::take_optional(raw, at, report);
        if let (true, Some(source), Some(text)) = (report.wants_wording() && !self.is_source, source, &text) {
            wording::beside(source, text, at, report);
        }
        if let (true, Some(text)) = (report.wants_wording(), &text) {
            wording::written(text, source, self.language, at, report);
        }
        text
    }

    /// Looks at where a translation comes from and how far it is; returns whether it is stale.
    pub(super) fn origin(
        self,
        (status, translated_from, reviewed_by): (Status, Option<&Raw<'_>>, Option<&Raw<'_>>),
        at: &Path<'_>,
        source: impl FnOnce() -> Option<String>,
        report: &mut Report<'_>,
    ) -> bool {
        text::take_optional(reviewed_by, &at.field("reviewed_by"), report);
        if report.wants_wording() && status == Status::Draft {
            report.add(&at.field("status"), Code::Unreviewed, Vec::new());
        }
        let Some(written) = translated_from else { return false };
        let at = at.field("translated_from");
        if self.is_source {
            report.add(&at, Code::FingerprintInSource, Vec::new());
            return false;
        }
        if !fingerprint::is_one(written.as_str()) {
            report.add(&at, Code::BadFingerprint, Vec::new());
            return false;
        }
        let stale = source().is_some_and(|source| source != written.as_str());
        if stale {
            report.add(&at, Code::Stale, Vec::new());
        }
        stale
    }
}

fn place(list: &str, number: usize) -> Vec<(&'static str, String)> {
    vec![("list", list.to_owned()), ("number", (number + 1).to_string())]
}

/// Tells when a translation's list is longer or shorter than the source's.
fn count(list: &Listed<'_, '_>, need: usize, report: &mut Report<'_>) {
    let have = list.raws.len();
    let numbers =
        || vec![("list", list.name.to_owned()), ("have", have.to_string()), ("need", need.to_string())];
    if have > need {
        report.add(&list.at.item(need), Code::ExtraLines, numbers());
    } else if have == 0 && need > 0 && list.is_needed {
        report.add(list.at, Code::MissingList, vec![("list", list.name.to_owned())]);
    } else if have > 0 && have < need {
        report.add(list.at, Code::FewerLines, numbers());
    }
}
