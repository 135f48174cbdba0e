//! The adults' words for one phase and one checklist, beside their source.
//!
//! A guide has them, and so have the texts that all guides share. Knows neither.

use super::code::Code;
use super::list::{Listed, Writing};
use super::mirror::{ChecklistTexts, PhaseTexts, Raw};
use super::report::{Path, Report};
use super::wording::Kind;
use crate::domain::guide::{Checklist, PhaseText};
use crate::domain::safe_text::SafeText;

/// Takes a phase's words.
pub(super) fn phase(
    writing: Writing<'_>,
    file: &PhaseTexts<'_>,
    at: &Path<'_>,
    theirs: Option<&PhaseText>,
    report: &mut Report<'_>,
) -> PhaseText {
    let title = theirs.and_then(|theirs| theirs.title.as_ref());
    let prompts = theirs.map(|theirs| theirs.prompts.as_slice());
    PhaseText {
        title: writing.single(file.title.as_ref(), &at.field("title"), title, report),
        prompts: free(writing, "prompts", &file.prompts, at, prompts, report),
    }
}

/// Takes a checklist; a translation's is shown when the source's is, unless it says otherwise.
pub(super) fn checklist(
    writing: Writing<'_>,
    file: &ChecklistTexts<'_>,
    at: &Path<'_>,
    theirs: Option<&Checklist>,
    report: &mut Report<'_>,
) -> Checklist {
    let title_at = at.field("title");
    let before = report.count();
    let title = writing.single(file.title.as_ref(), &title_at, theirs.map(|theirs| &theirs.title), report);
    if title.is_none() && report.count() == before {
        let code = if writing.is_source { Code::NoTitle } else { Code::MissingTitle };
        report.add(&title_at, code, Vec::new());
    }
    let items = theirs.map(|theirs| theirs.items.as_slice());
    let items = free(writing, "items", &file.items, at, items, report);
    let when = if file.when.is_empty() {
        theirs.map(|theirs| theirs.when.clone()).unwrap_or_default()
    } else {
        file.when.clone()
    };
    Checklist { title: title.unwrap_or_default(), items, when }
}

/// A phase's own words, and the common ones where it has none.
pub(super) fn joined(own: Option<&PhaseText>, common: Option<&PhaseText>) -> PhaseText {
    let (own, common) = (own.cloned().unwrap_or_default(), common.cloned().unwrap_or_default());
    if own.prompts.is_empty() {
        PhaseText { title: own.title.or(common.title), prompts: common.prompts }
    } else {
        own
    }
}

fn free(
    writing: Writing<'_>,
    name: &'static str,
    raws: &[Raw<'_>],
    at: &Path<'_>,
    source: Option<&[SafeText]>,
    report: &mut Report<'_>,
) -> Vec<SafeText> {
    let at = at.field(name);
    writing.list(&Listed { raws, at: &at, name, kind: Kind::Free, is_needed: true }, source, report)
}
