//! Safety on paper: what may be said to the participant, the adults' steps, all numbers.
//!
//! For the adults' papers only.

use super::html::Html;
use super::{Press, both};
use crate::domain::library::Safety;
use crate::domain::pair;
use crate::domain::scene::{AdultBoth, ContactRow};
use crate::locale::Arg;

/// Writes the part.
pub(super) fn safety(press: &Press<'_>, safety: &Safety) -> Html {
    let calm: Vec<AdultBoth> = pair::safety_lines(safety, press.choices)
        .map(|line| line.adult(press.languages, press.choices))
        .collect();
    let rows = calm.iter().map(|both| Html::element("tr", "", [both::adult(press, "td", both)]));
    let table = Html::element("table", "lines", [Html::element("tbody", "", rows)]);
    let marks = both::marks(press, &calm);
    let to_participant = [press.say("print-safety-calm", "h3", ""), marks, table];
    let steps = pair::safety_steps(press.languages, safety, &press.choices.facilitator);
    let items = Html::element("ul", "", steps.steps.iter().map(|step| both::private("li", "", step)));
    let numbers = steps.contacts.iter().map(|row| contact(press, row));
    let numbers = Html::element("table", "numbers", [Html::element("tbody", "", numbers)]);
    Html::element(
        "section",
        "safety",
        [
            press.say("print-safety", "h2", ""),
            Html::element("section", "block", to_participant),
            Html::element("section", "block", [press.say("safety-numbers", "h3", ""), numbers]),
            Html::element("section", "steps", [press.say("safety-steps", "h3", ""), items]),
        ],
    )
}

fn contact(press: &Press<'_>, row: &ContactRow) -> Html {
    let number = match &row.number {
        Some(number) => Html::element("td", "telephone", [Html::sign("", number)]),
        None => Html::element("td", "telephone", [Html::blank("div", "rule")]),
    };
    let state = match (&row.number, &row.verified_on) {
        (None, _) => press.say("number-missing", "td", "state"),
        (Some(_), Some(date)) => press.tell("verified-on", "td", "state", &[("date", Arg::Text(date))]),
        (Some(_), None) => press.say("print-not-verified", "td", "state"),
    };
    Html::element("tr", "", [both::private("td", "", &row.label), number, state])
}
