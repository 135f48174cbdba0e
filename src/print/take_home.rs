//! The paper that the participant takes home: tonight, tomorrow, the plan's four rows, numbers to call.
//!
//! Made of what the participant may see, by type: it takes no guide, no card and no note.

use super::html::Html;
use super::sheet::Sheet;
use super::{Press, both};
use crate::domain::card::StopArea;
use crate::domain::everyone::ForEveryone;
use crate::domain::library::Library;
use crate::domain::message;
use crate::domain::pair::{self, Pair, Tongues as _};
use crate::domain::scene::{Both, PlanLine, PlanRow, PlanScene, ShownContact};

/// The most lines to write on that a row has.
const MOST_RULES: usize = 3;

/// Makes the paper of a plan, filled in as far as it is, with room to write more.
///
/// `title` is what the participant sees of the guide; without one the program's neutral words stand there.
#[must_use]
pub fn take_home(
    title: Option<&Both>,
    plan: &PlanScene,
    contacts: &[ShownContact],
    press: &Press<'_>,
) -> String {
    let heading = match title {
        Some(title) => both::with_gap(press, "h1", title),
        None => both::words(press, "h1", ForEveryone::PRINT_TODAYS_TALK),
    };
    let room = |message| Html::element("section", "row", [heading_of(press, message), rules(2)]);
    let days =
        Html::element("div", "grid", [ForEveryone::PRINT_TONIGHT, ForEveryone::PRINT_TOMORROW].map(room));
    let rows = plan.rows.iter().map(|row| of_row(press, row));
    let numbers = numbers(press, contacts);
    // The participant's language arranges the page where its words lead; else the facilitator's.
    let leads = press.choices.is_one_language() || press.spoken().is_some();
    let leading = if leads { &press.choices.participant } else { &press.choices.facilitator };
    Sheet {
        tongue: press.languages.tongue(leading),
        title: press.say(ForEveryone::PRINT_TODAYS_TALK.id(), "title", ""),
        running: None,
        style: include_str!("take_home.css"),
        body: [Html::element("header", "", [heading]), days, Html::element("div", "grid", rows), numbers]
            .into_iter()
            .collect(),
    }
    .write()
}

/// Makes the paper of a guide before anything is filled in.
#[must_use]
pub fn empty_take_home(library: &Library, press: &Press<'_>) -> String {
    let title = Pair::of_guide(&library.guide, press.choices, |text| text.shown_title.as_ref());
    let title = title.map(|title| title.both(press.languages, press.choices));
    let rows = StopArea::ALL.into_iter().map(|area| PlanRow { area, lines: Vec::new() }).collect();
    let contacts = pair::shown_contacts(&library.safety, press.choices, press.languages);
    take_home(title.as_ref(), &PlanScene { rows, cursor: None, turns_by_page: false }, &contacts, press)
}

fn heading_of(press: &Press<'_>, message: ForEveryone) -> Html {
    Html::element("header", "", [both::words(press, "h2", message)])
}

fn rules(count: usize) -> Html {
    (0..count).map(|_| Html::blank("div", "rule")).collect()
}

fn of_row(press: &Press<'_>, row: &PlanRow) -> Html {
    let lines = row.lines.iter().map(|line| of_line(press, line));
    let (class, lines) = if row.lines.is_empty() {
        ("row", Html::default())
    } else {
        ("row filled", Html::element("ul", "", lines))
    };
    let room = rules(MOST_RULES.saturating_sub(row.lines.len()).max(1));
    Html::element("section", class, [heading_of(press, message::plan(row.area)), lines, room])
}

fn of_line(press: &Press<'_>, line: &PlanLine) -> Html {
    let text = both::with_gap(press, "p", &line.text);
    let who =
        line.who.map(|who| Html::element("div", "who", [both::words(press, "span", message::who(who))]));
    Html::element("li", "", std::iter::once(text).chain(who))
}

fn numbers(press: &Press<'_>, contacts: &[ShownContact]) -> Html {
    if contacts.is_empty() {
        return Html::default();
    }
    let row = |contact: &ShownContact| {
        let number = match &contact.number {
            Some(number) => Html::sign("", number),
            None => Html::blank("div", "rule"),
        };
        let label = Html::element("td", "", [both::with_gap(press, "p", &contact.label)]);
        Html::element("tr", "", [label, Html::element("td", "telephone", [number])])
    };
    let rows = Html::element("tbody", "", contacts.iter().map(row));
    let table = Html::element("table", "numbers", [rows]);
    Html::element("section", "contacts", [heading_of(press, ForEveryone::PRINT_NUMBERS), table])
}
