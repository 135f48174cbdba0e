//! The cards of a deck, one a page, to lay on the table; before them a page for the adults.
//!
//! A card lies before the participant: nothing stands on it that the shared view would not show.

use super::answers::answers;
use super::html::Html;
use super::sheet::Sheet;
use super::size::{PICTOGRAM, Set, Size};
use super::{Press, both, pictogram};
use crate::domain::card::{Answer, Card, Deck, List, Weight};
use crate::domain::everyone::ForEveryone;
use crate::domain::message;
use crate::domain::pair::{Pair, Tongues as _};
use crate::domain::scene::{AdultRendering, Both, Private, Rendering};

/// Makes the cards of a deck.
#[must_use]
pub fn cards(deck: &Deck, press: &Press<'_>) -> String {
    let faces = deck.cards.iter().map(|card| Face::of(card, press).write(press));
    let tongue = press.languages.tongue(&press.choices.participant);
    Sheet {
        tongue,
        title: press.say("print-cards", "title", ""),
        running: None,
        style: include_str!("cards.css"),
        body: std::iter::once(cover(deck, press)).chain(faces).collect(),
    }
    .write()
}

/// Writes the page for the adults: how the cards are used, and which they are.
fn cover(deck: &Deck, press: &Press<'_>) -> Html {
    let title = [&press.choices.facilitator, &deck.source].into_iter().find_map(|language| {
        let text = deck.titles.get(language)?.clone();
        Some(Private { text, tongue: press.languages.tongue(language) })
    });
    let mut how = vec!["print-cards-keep", "print-cards-sort", "print-cards-one"];
    if deck.cards.iter().any(|card| card.weight != Weight::Light) {
        how.push("print-cards-heavy");
    }
    how.extend(translations(deck, press).into_iter().flatten());
    let how = how.into_iter().map(|id| press.say(id, "li", ""));
    let row = |card: &Card| {
        let code = card.code.as_ref().map(|code| Html::sign("code", code)).unwrap_or_default();
        let title = Pair::of_title(card, press.choices);
        let title = title.map(|title| both::private("span", "", &title.private(press.languages)));
        let weight = message::weight(card.weight).map(|id| press.say(id, "span", "weight"));
        Html::element("li", "", [Some(code), title, weight].into_iter().flatten())
    };
    Html::arranged(
        "section",
        "cover",
        &press.facilitator(),
        [
            press.say("print-private", "p", "private"),
            title.map(|title| both::private("h1", "", &title)).unwrap_or_default(),
            Html::element("ul", "how", how),
            press.say("print-cards", "h2", ""),
            Html::element("ol", "index", deck.cards.iter().map(row)),
        ],
    )
}

/// Says what the adults must know of the translations: some are left out, some are unreviewed and here.
fn translations(deck: &Deck, press: &Press<'_>) -> [Option<&'static str>; 2] {
    let drafts = deck.cards.iter().flat_map(|card| lines(card, press)).filter(|(_, is_draft)| *is_draft);
    let (mut withheld, mut unreviewed) = (None, None);
    for (both, _) in drafts {
        match both.participant {
            Rendering::InterpreterSays => withheld = Some("print-cards-withheld"),
            Rendering::Text(_) | Rendering::Same => unreviewed = Some("print-cards-unreviewed"),
        }
    }
    [withheld, unreviewed]
}

/// Returns what stands on a card, and whether its translation is there and unreviewed.
fn lines(card: &Card, press: &Press<'_>) -> Vec<(Both, bool)> {
    let choices = press.choices;
    let lines = card.path().map(|(list, line)| Pair::of_line(card, list, line, choices));
    std::iter::once(Pair::of_title(card, choices))
        .chain(lines)
        .flatten()
        .map(|pair| {
            let adult = pair.adult(press.languages, choices).participant;
            let is_draft = matches!(adult, AdultRendering::Text { is_unreviewed: true, .. });
            (pair.both(press.languages, choices), is_draft)
        })
        .collect()
}

/// What stands on a card.
struct Face<'a> {
    card: &'a Card,
    title: Option<Both>,
    explain: Vec<Both>,
    ask: Vec<Both>,
}

impl<'a> Face<'a> {
    fn of(card: &'a Card, press: &Press<'_>) -> Self {
        let both = |pair: Pair<'_>| pair.both(press.languages, press.choices);
        let of = |wanted: List| {
            let lines = card.path().filter(move |(list, _)| *list == wanted);
            lines
                .filter_map(|(list, line)| Pair::of_line(card, list, line, press.choices))
                .map(both)
                .collect()
        };
        Self {
            card,
            title: Pair::of_title(card, press.choices).map(both),
            explain: of(List::Explain),
            ask: of(List::Ask),
        }
    }

    fn all(&self) -> impl Iterator<Item = &Both> {
        self.title.iter().chain(&self.explain).chain(&self.ask)
    }

    fn write(&self, press: &Press<'_>) -> Html {
        let says = || press.say_other(ForEveryone::THE_INTERPRETER_SAYS_THIS, "p", "says");
        // Where nothing is translated that is said once, not at each line.
        let is_untranslated = !self.all().any(|both| matches!(both.participant, Rendering::Text(_)));
        let is_withheld = self.all().any(|both| both.participant == Rendering::InterpreterSays);
        let once = (is_untranslated && is_withheld).then(says).flatten();
        let pair = |both: &Both, name: &'static str| {
            let own = match &both.participant {
                Rendering::Text(text) => {
                    vec![both::shown(name, "first", text), both::shown("p", "second", &both.facilitator)]
                }
                // Neither the text is there nor words that somebody will say it: there is a line to write it on.
                Rendering::InterpreterSays if says().is_none() => {
                    vec![both::gap(both::shown(name, "second", &both.facilitator))]
                }
                Rendering::InterpreterSays if !is_untranslated => {
                    let own = both::shown(name, "first", &both.facilitator);
                    says().into_iter().chain([own]).collect()
                }
                Rendering::InterpreterSays | Rendering::Same => {
                    vec![both::shown(name, "first", &both.facilitator)]
                }
            };
            Html::element("div", "pair", own)
        };
        let code = self.card.code.as_ref().map(|code| Html::sign("code", code));
        let code = Html::element("p", "corner", code);
        let list = |lines: &[Both], class| match lines {
            [] => Html::default(),
            _ => Html::element("div", class, lines.iter().map(|both| pair(both, "p"))),
        };
        let is_one_language = press.choices.is_one_language();
        let all: Vec<&Both> = self.all().collect();
        let set = Set { is_one_language, has_gaps: says().is_none() };
        let size = |drawing| Size::of(&all, self.card.answer, set, drawing);
        // Text wins: a pictogram makes no text smaller.
        let drawing = self.card.pictogram.filter(|_| size(0.0).is_some() && size(0.0) == size(PICTOGRAM));
        let drawing = drawing.map(|drawn| pictogram::named(press, drawn)).unwrap_or_default();
        let title = || self.title.as_ref().map(|title| pair(title, "h2")).unwrap_or_default();
        let (explain, ask) = (list(&self.explain, "explain"), list(&self.ask, "ask"));
        let answers = answers(press, self.card.answer);
        let once = once.unwrap_or_default();
        let Some(size) = size(0.0) else {
            // The questions get a page of their own; each page is as large as it can be.
            let half = |lines, answer| {
                let texts: Vec<&Both> = self.title.iter().chain(lines).collect();
                Size::of(&texts, answer, set, 0.0).unwrap_or(Size::SMALL).class
            };
            let (facts, questions) = (half(&self.explain, Answer::Open), half(&self.ask, self.card.answer));
            let first = Html::element("section", facts, [code.clone(), title(), once.clone(), explain]);
            let second = Html::element("section", questions, [code, title(), once, ask, answers]);
            return [first, second].into_iter().collect();
        };
        Html::element("section", size.class, [code, drawing, title(), once, explain, ask, answers])
    }
}
