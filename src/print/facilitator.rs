//! The whole guide on paper, for the facilitator: every phase with its prompts, checklists and cards, then Safety.
//!
//! Private: it says so at the top of every page.

use super::card::AdultCard;
use super::guide::{checklist, phase, private, purpose, title};
use super::html::Html;
use super::sheet::Sheet;
use super::{Press, both, map, safety};
use crate::domain::card::StopArea;
use crate::domain::guide::{Phase, Step};
use crate::domain::id::CardId;
use crate::domain::library::Library;
use crate::domain::message;
use crate::domain::scene::AdultBoth;
use crate::domain::session::Budgets;
use crate::locale::Arg;

/// Makes the facilitator's paper of a guide.
#[must_use]
pub fn facilitator(library: &Library, press: &Press<'_>) -> String {
    let guide = &library.guide;
    let mut body =
        vec![press.say("print-private", "p", "private"), title(press, guide), purpose(press, guide)];
    let gate = private(press, guide, |text| text.presumes.as_ref()).filter(|_| guide.presumes);
    body.extend(gate.map(|gate| {
        let heading = press.say("gate-heading", "h2", "small");
        Html::element("section", "gate", [heading, both::private("p", "", &gate)])
    }));
    let budgets = Budgets::default();
    let length = minutes(press, budgets.talk(guide, false), budgets.talk(guide, true));
    body.push(Html::element("section", "length", [press.say("print-length", "h2", "small"), length]));
    if press.choices.has_interpreter() {
        body.push(press.say("reminder-speak-to-participant", "p", "reminder"));
    }
    body.extend(guide.phases.iter().map(|phase| of_phase(library, phase, press)));
    body.push(safety::safety(press, &library.safety));
    Sheet {
        tongue: press.facilitator(),
        title: press.say("print-facilitator", "title", ""),
        running: Some(&press.words.say("print-private")),
        style: include_str!("adults.css"),
        body: body.into_iter().collect(),
    }
    .write()
}

/// Says how long something takes; once, where an interpreter makes no difference.
fn minutes(press: &Press<'_>, alone: i64, interpreted: i64) -> Html {
    let length = |id, minutes| press.tell(id, "p", "minutes", &[("minutes", Arg::Number(minutes))]);
    if alone == interpreted {
        return length("print-minutes", alone);
    }
    [length("print-minutes-alone", alone), length("print-minutes-interpreted", interpreted)]
        .into_iter()
        .collect()
}

fn of_phase(library: &Library, of: &Phase, press: &Press<'_>) -> Html {
    let guide = &library.guide;
    let budgets = Budgets::default();
    let length = minutes(press, budgets.minutes(of, false), budgets.minutes(of, true));
    let mut parts = vec![Html::element("header", "", [phase(press, guide, of), length])];
    let source = guide.texts.get(&guide.source).and_then(|text| text.phases.get(&of.id));
    let prompts: Vec<Html> = (0..source.map_or(0, |text| text.prompts.len()))
        .filter_map(|prompt| private(press, guide, |text| text.phases.get(&of.id)?.prompts.get(prompt)))
        .map(|prompt| both::private("li", "", &prompt))
        .collect();
    if !prompts.is_empty() {
        let heading = press.say("heading-prompts", "h3", "small");
        parts.push(Html::element("section", "prompts", [heading, Html::element("ul", "", prompts)]));
    }
    parts.extend(of.steps.iter().map(|step| of_step(library, step, press)));
    Html::element("section", "phase", parts)
}

fn of_step(library: &Library, step: &Step, press: &Press<'_>) -> Html {
    let card = |id: &CardId, is_check_back| {
        let card = AdultCard { card: library.card(id)?, is_check_back, notes: |text| &text.for_facilitator };
        Some(card.write(press))
    };
    match step {
        Step::Card(id) => card(id, false).unwrap_or_default(),
        Step::CheckBack(id) => card(id, true).unwrap_or_default(),
        Step::Choose(ids) => {
            let heading = press.say("print-choose", "p", "choose");
            let cards = ids.iter().filter_map(|id| card(id, false));
            Html::element("section", "chooser", std::iter::once(heading).chain(cards))
        }
        Step::Checklist(id) => checklist(press, &library.guide, id, true),
        Step::Plan => plan(library, press),
        Step::Map => {
            let pages = map::pages(library, press, |text| &text.for_facilitator);
            std::iter::once(map::tree(library, press)).chain(pages).collect()
        }
    }
}

/// Writes the plan's four rows with the guide's ideas, and room to write.
fn plan(library: &Library, press: &Press<'_>) -> Html {
    let guide = &library.guide;
    let source = guide.texts.get(&guide.source);
    let row = |area: StopArea| {
        let count = source.and_then(|text| text.plan_ideas.get(&area)).map_or(0, Vec::len);
        let ideas: Vec<AdultBoth> = (0..count)
            .filter_map(|idea| {
                super::guide::adult(press, guide, |text| text.plan_ideas.get(&area)?.get(idea))
            })
            .collect();
        let rows = ideas.iter().map(|both| Html::element("tr", "", [both::adult(press, "td", both)]));
        let heading: Html = [
            Some(press.say(message::plan(area).id(), "h3", "own")),
            press.say_other(message::plan(area), "h3", "other"),
        ]
        .into_iter()
        .flatten()
        .collect();
        Html::element(
            "section",
            "block",
            [
                Html::element("div", "title", [heading]),
                both::marks(press, &ideas),
                Html::element("table", "lines", [Html::element("tbody", "", rows)]),
                Html::blank("div", "rule"),
            ],
        )
    };
    Html::element("section", "plan", StopArea::ALL.map(row))
}
