//! Source and translation, text by text.
//!
//! Knows cards, and what the lines of other texts are; moves nothing.

use super::find;
use super::model::{Preview, Shelf, lines};
use crate::content::{Part, Unit};
use crate::domain::card::{Address, Card, CardText, List};
use crate::domain::language::Tag;
use crate::domain::pair::Tongues;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{Label, PreviewRow, Private};

/// One of a card's lists of notes.
type Notes = fn(&CardText) -> &Vec<SafeText>;

/// Returns every text of the card: title, lines, notes.
pub(super) fn rows(preview: &Preview, shelf: &Shelf, card: &Card) -> Vec<PreviewRow> {
    let choices = preview.choices(card);
    let source = card.texts.get(&choices.facilitator).or_else(|| card.texts.get(&card.source));
    let from = card.texts.get(&choices.facilitator).map_or(&card.source, |_| &choices.facilitator);
    let target = card.texts.get(&preview.language);
    let text = |text: Option<&SafeText>, language: &Tag| {
        let text = text.filter(|text| !text.is_empty())?.clone();
        Some(Private { text, tongue: preview.tongue(language) })
    };
    let row = |heading, ours: Option<&SafeText>, theirs: Option<&SafeText>| PreviewRow {
        heading,
        number: None,
        source: text(ours, from),
        target: text(theirs, &preview.language),
        is_optional: true,
        is_here: false,
    };
    let mut rows = Vec::new();
    let title = |text: Option<&'_ CardText>| text.and_then(|text| text.title.clone());
    let has_title = card.texts.get(&card.source).is_none_or(|text| text.title.is_some());
    if has_title {
        let is_term = shelf.proof.unit == Unit::Glossary;
        let heading = Some(Label::Message(if is_term { "preview-term" } else { "preview-title" }));
        let titles = row(heading, title(source).as_ref(), title(target).as_ref());
        rows.push(PreviewRow { is_optional: false, ..titles });
    }
    let parts = shelf.parts(&card.id);
    // What a language may do without has no gap; without any text everything is one.
    let gaps = target.map(|text| find::gaps(shelf, card, text));
    let mut before = None;
    for (list, line) in lines(card) {
        let heading = match parts {
            Some(parts) => parts.get(line).map(part),
            None => Some(Label::Message(match list {
                List::Explain => "preview-explain",
                List::Ask => "preview-ask",
                List::FollowUps => "preview-follow-ups",
            })),
        };
        let shown = heading.clone().filter(|_| heading != before);
        before = heading;
        let of = |text: Option<&'_ CardText>| text?.line(list, line, Address::Masculine).cloned();
        rows.push(PreviewRow {
            number: Some(card.number(list, line)),
            is_optional: gaps.as_ref().is_some_and(|gaps| !gaps.lines.contains(&(list, line))),
            is_here: preview.line == Some((list, line)),
            ..row(shown, of(source).as_ref(), of(target).as_ref())
        });
    }
    rows.extend(feminine(preview, card, (source, from), target));
    let notes: [(&'static str, Notes); 2] = [
        ("preview-for-facilitator", |text| &text.for_facilitator),
        ("preview-for-interpreter", |text| &text.for_interpreter),
    ];
    for (heading, of) in notes {
        let ours = source.map(of).map(Vec::as_slice).unwrap_or_default();
        let theirs = target.map(of).map(Vec::as_slice).unwrap_or_default();
        for number in 0..ours.len() {
            let heading = (number == 0).then_some(Label::Message(heading));
            rows.push(row(heading, ours.get(number), theirs.get(number)));
        }
    }
    rows
}

/// Says what a line of a text that is no card is.
fn part(part: &Part) -> Label {
    match part {
        Part::ShownTitle => Label::Message("preview-shown-title"),
        Part::Purpose => Label::Message("preview-purpose"),
        Part::Presumes => Label::Message("preview-presumes"),
        Part::PhaseTitle(kind) | Part::Prompt(kind) => Label::Phase(*kind),
        Part::ChecklistTitle(id) | Part::ChecklistItem(id) => {
            Label::Named("preview-checklist", id.to_string())
        }
        Part::Idea(area) => Label::Area(*area),
        Part::Calm => Label::Message("preview-safety-shared"),
        Part::Steps => Label::Message("preview-safety-adults"),
        Part::Contact { .. } => Label::Message("preview-contacts"),
        Part::Definition => Label::Message("preview-definition"),
        Part::Form => Label::Message("preview-forms"),
        Part::Avoid => Label::Message("preview-avoid"),
    }
}

/// What is said otherwise to a woman or girl, each beside the text that it is paired with.
fn feminine(
    preview: &Preview,
    card: &Card,
    (source, from): (Option<&CardText>, &Tag),
    target: Option<&CardText>,
) -> Vec<PreviewRow> {
    let Some(variant) = target.and_then(|text| text.feminine.as_ref()) else { return Vec::new() };
    let lists = [
        (List::Explain, &variant.explain),
        (List::Ask, &variant.ask),
        (List::FollowUps, &variant.follow_ups),
    ];
    let none = SafeText::default();
    let all = lists.into_iter().filter_map(|(list, texts)| Some((list, texts.as_ref()?))).flat_map(
        |(list, texts)| {
            let count = card.count(list).max(texts.len());
            (0..count).map(|line| (list, line, texts.get(line).unwrap_or(&none))).collect::<Vec<_>>()
        },
    );
    let private =
        |text: &SafeText, language: &Tag| Private { text: text.clone(), tongue: preview.tongue(language) };
    all.enumerate()
        .map(|(at, (list, line, text))| PreviewRow {
            heading: (at == 0).then_some(Label::Message("preview-feminine")),
            number: Some(card.number(list, line)),
            source: source
                .and_then(|text| text.line(list, line, Address::Masculine))
                .map(|text| private(text, from)),
            target: (!text.is_empty()).then(|| private(text, &preview.language)),
            is_optional: false,
            is_here: false,
        })
        .collect()
}
