//! A card as the adults hold it: code, weight, numbered lines in both languages, notes.
//!
//! Knows one card; whose notes stand on it, the paper says.

use super::html::Html;
use super::{Press, both, guide};
use crate::domain::card::{Answer, Card, CardText, List, Weight};
use crate::domain::guide::Interpreting;
use crate::domain::message;
use crate::domain::pair::{self, Pair};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::AdultBoth;
use crate::locale::Arg;

/// A card to write.
pub(super) struct AdultCard<'a> {
    /// The card.
    pub(super) card: &'a Card,
    /// Whether the facilitator repeats back on it.
    pub(super) is_check_back: bool,
    /// Which notes stand on it.
    pub(super) notes: fn(&CardText) -> &Vec<SafeText>,
}

impl AdultCard<'_> {
    /// Writes it.
    pub(super) fn write(&self, press: &Press<'_>) -> Html {
        let card = self.card;
        let title = Pair::of_title(card, press.choices);
        let title = title.map(|title| title.adult(press.languages, press.choices));
        let lists = [
            (List::Explain, "print-explain"),
            (List::Ask, "print-ask"),
            (List::FollowUps, "print-follow-ups"),
        ]
        .map(|(list, id)| (id, lines(press, card, list)));
        let texts = lists.iter().flat_map(|(_, lines)| lines).map(|(_, both)| both);
        let marks = both::marks(press, title.iter().chain(texts));
        let lists = lists.iter().filter(|(_, lines)| !lines.is_empty());
        let lists = lists.map(|(id, lines)| list(press, id, lines));
        let heading = self.heading(press, title.as_ref(), marks);
        let table = Html::element("table", "lines", std::iter::once(heading).chain(lists));
        Html::element("article", "card", [table, self.points(press), self.notes(press)])
    }

    /// Writes the code and the titles; below each what the adults must know before they begin.
    fn heading(&self, press: &Press<'_>, title: Option<&AdultBoth>, marks: Html) -> Html {
        let code = self.card.code.as_ref().map(|code| Html::sign("code", code));
        let mut facts: Vec<Html> =
            weight(self.card.weight).map(|id| press.say(id, "p", "weight")).into_iter().collect();
        if self.card.needs_interpreter {
            let interpreted = [Interpreting::Room, Interpreting::Telephone, Interpreting::Video];
            facts.extend(guide::when(press, &interpreted));
        }
        if let Some(date) = &self.card.verified_on {
            facts.push(press.tell("card-verified-on", "p", "fact", &[("date", Arg::Text(date))]));
        }
        if self.card.is_unverified() {
            facts.push(press.say("card-not-verified", "p", "fact"));
        }
        let mut halves = title.map(|title| both::halves(press, "h3", title)).into_iter().flatten();
        let own = halves.next().into_iter().chain(facts);
        let own = Html::element("td", "", [Html::element("div", "facts", own)]);
        let other = halves
            .next()
            .map(|other| Html::element("td", "", [Html::element("div", "facts", [other, marks])]));
        let code = [Html::element("td", "label", code), Html::blank("td", "number"), own];
        let row = Html::element("tr", "", code.into_iter().chain(other));
        Html::element("thead", "", [row])
    }

    /// Says what the participant can point at, and what is drawn.
    fn points(&self, press: &Press<'_>) -> Html {
        let id = match self.card.answer {
            _ if self.is_check_back => Some("print-points-check-back"),
            Answer::Open => None,
            Answer::YesNo => Some("points-yes-no"),
            Answer::YesLittleNo => Some("points-yes-little-no"),
        };
        let drawn = self.card.pictogram.map(|drawn| {
            let name = press.words.say(message::pictogram(drawn).id());
            press.tell("card-pictogram", "p", "points", &[("name", Arg::Text(&name))])
        });
        id.map(|id| press.say(id, "p", "points")).into_iter().chain(drawn).collect()
    }

    fn notes(&self, press: &Press<'_>) -> Html {
        let notes = pair::notes(self.card, &press.choices.facilitator, press.languages, self.notes);
        if notes.is_empty() {
            return Html::default();
        }
        let heading = press.say("heading-notes", "h4", "");
        let items = Html::element("ul", "", notes.iter().map(|note| both::private("li", "", note)));
        Html::element("div", "notes", [heading, items])
    }
}

/// Returns what is said of a card's weight; nothing of a light one.
fn weight(weight: Weight) -> Option<&'static str> {
    match weight {
        Weight::Light => None,
        Weight::Tender => Some("print-weight-tender"),
        Weight::Heavy => Some("print-weight-heavy"),
    }
}

/// Returns the lines of a list with their numbers.
fn lines(press: &Press<'_>, card: &Card, list: List) -> Vec<(usize, AdultBoth)> {
    let of = |line| {
        let pair = Pair::of_line(card, list, line, press.choices)?;
        Some((card.number(list, line), pair.adult(press.languages, press.choices)))
    };
    (0..card.count(list)).filter_map(of).collect()
}

/// Writes the numbered lines of a list, both languages side by side; what they are for stands before the first.
fn list(press: &Press<'_>, id: &str, lines: &[(usize, AdultBoth)]) -> Html {
    let rows = lines.iter().enumerate().map(|(row, (number, both))| {
        let label = if row == 0 { press.say(id, "td", "label") } else { Html::blank("td", "label") };
        let number = Html::element("td", "number", [Html::sign("", &number.to_string())]);
        Html::element("tr", "", [label, number, both::adult(press, "td", both)])
    });
    Html::element("tbody", "", rows)
}
