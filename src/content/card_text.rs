//! A card's text in one language, beside its source.
//!
//! Knows a card's lists; knows no file and no deck.

use std::cell::OnceCell;

use super::code::Code;
use super::fingerprint;
use super::list::{Listed, Writing};
use super::mirror::{CardTexts, Raw};
use super::report::{Path, Report};
use super::wording::Kind;
use crate::domain::card::{CardText, Feminine};
use crate::domain::safe_text::SafeText;

/// The source text that a translation stands beside; its fingerprint is made when first asked for.
#[derive(Debug, Default)]
pub(super) struct Beside<'s> {
    text: Option<&'s CardText>,
    fingerprint: OnceCell<String>,
}

impl<'s> Beside<'s> {
    /// Puts a source text beside translations.
    pub(super) fn new(text: &'s CardText) -> Self {
        Self { text: Some(text), fingerprint: OnceCell::new() }
    }

    fn fingerprint(&self) -> Option<String> {
        let text = self.text?;
        Some(self.fingerprint.get_or_init(|| fingerprint::card(text)).clone())
    }
}

/// Builds the text of a card.
pub(super) fn build(
    card: &CardTexts<'_>,
    at: &Path<'_>,
    writing: Writing<'_>,
    beside: Option<&Beside<'_>>,
    report: &mut Report<'_>,
) -> CardText {
    let source = beside.and_then(|beside| beside.text);
    let title_at = at.field("title");
    let before = report.count();
    let title = writing.single(
        card.title.as_ref(),
        &title_at,
        source.and_then(|source| source.title.as_ref()),
        report,
    );
    if title.is_none() && report.count() == before {
        report.add(&title_at, if writing.is_source { Code::NoTitle } else { Code::MissingTitle }, Vec::new());
    }
    let mut list = |name, raws: &[Raw<'_>], kind, theirs: fn(&CardText) -> &Vec<SafeText>| {
        let at = at.field(name);
        let listed = Listed { raws, at: &at, name, kind, is_needed: kind != Kind::Free };
        writing.list(&listed, source.map(|source| theirs(source).as_slice()), report)
    };
    let explain = list("explain", &card.explain, Kind::Explained, |text| &text.explain);
    let ask = list("ask", &card.ask, Kind::Asked, |text| &text.ask);
    let follow_ups = list("follow_ups", &card.follow_ups, Kind::Asked, |text| &text.follow_ups);
    let for_facilitator =
        list("for_facilitator", &card.for_facilitator, Kind::Free, |text| &text.for_facilitator);
    let for_interpreter =
        list("for_interpreter", &card.for_interpreter, Kind::Free, |text| &text.for_interpreter);
    if writing.is_source && explain.is_empty() && ask.is_empty() {
        report.add(at, Code::NoLines, Vec::new());
    }
    let feminine = feminine(card, [&explain, &ask, &follow_ups], at, writing, source, report);
    let origin = (card.status, card.translated_from.as_ref(), card.reviewed_by.as_ref());
    let stale = writing.origin(origin, at, || beside?.fingerprint(), report);
    CardText {
        title,
        explain,
        ask,
        follow_ups,
        for_facilitator,
        for_interpreter,
        feminine,
        status: card.status,
        stale,
    }
}

/// Builds the feminine variant. Each list that it has is paired with the source's main list.
fn feminine(
    card: &CardTexts<'_>,
    own: [&Vec<SafeText>; 3],
    at: &Path<'_>,
    writing: Writing<'_>,
    source: Option<&CardText>,
    report: &mut Report<'_>,
) -> Option<Feminine> {
    let texts = card.feminine.as_ref()?;
    let at = at.field("feminine");
    let [explain, ask, follow_ups] = own;
    let mut list =
        |name, raws: Option<&Vec<Raw<'_>>>, kind, own: &[SafeText], theirs: Option<&Vec<SafeText>>| {
            let raws = raws?;
            let at = at.field(name);
            let listed = Listed { raws, at: &at, name, kind, is_needed: false };
            // In the source language the main list is what it is paired with.
            Some(writing.list(&listed, Some(theirs.map_or(own, Vec::as_slice)), report))
        };
    Some(Feminine {
        explain: list(
            "explain",
            texts.explain.as_ref(),
            Kind::Explained,
            explain,
            source.map(|text| &text.explain),
        ),
        ask: list("ask", texts.ask.as_ref(), Kind::Asked, ask, source.map(|text| &text.ask)),
        follow_ups: list(
            "follow_ups",
            texts.follow_ups.as_ref(),
            Kind::Asked,
            follow_ups,
            source.map(|text| &text.follow_ups),
        ),
    })
}
