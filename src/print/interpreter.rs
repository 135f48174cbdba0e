//! The interpreter's brief on paper: the purpose, how we work, the words, today's cards.
//!
//! No prompts, no facilitator's notes, and nothing about the participant.

use std::collections::BTreeSet;

use super::card::AdultCard;
use super::guide::{checklist, phase, purpose, title};
use super::html::Html;
use super::sheet::Sheet;
use super::{Press, map, said};
use crate::domain::card::{Card, Status};
use crate::domain::everyone::ForEveryone;
use crate::domain::glossary::Term;
use crate::domain::guide::{Phase, PhaseKind, Step};
use crate::domain::id::CardId;
use crate::domain::language::Tag;
use crate::domain::library::Library;
use crate::domain::pair::Tongues as _;
use crate::domain::safe_text::SafeText;
use crate::locale::Arg;
use crate::text;

/// Makes the interpreter's paper of a guide.
#[must_use]
pub fn interpreter(library: &Library, press: &Press<'_>) -> String {
    let guide = &library.guide;
    let mut body = vec![
        press.say("print-private-interpreter", "p", "private"),
        press.say("print-interpreter", "p", "kind"),
        title(press, guide),
        purpose(press, guide),
        how_we_work(library, press),
        glossary(library, press),
        unread(press),
    ];
    body.extend(guide.phases.iter().map(|phase| of_phase(library, phase, press)));
    Sheet {
        tongue: press.facilitator(),
        title: press.say("print-interpreter", "title", ""),
        running: Some(&press.words.say("print-private-interpreter")),
        style: include_str!("adults.css"),
        body: body.into_iter().collect(),
    }
    .write()
}

/// Writes the checklists that facilitator and interpreter go through together.
fn how_we_work(library: &Library, press: &Press<'_>) -> Html {
    let guide = &library.guide;
    let brief = guide.phases.iter().filter(|phase| phase.kind == PhaseKind::Brief);
    let lists: Vec<Html> = brief
        .flat_map(|phase| &phase.steps)
        .filter_map(|step| match step {
            Step::Checklist(id) => Some(checklist(press, guide, id, false)),
            Step::Card(_) | Step::Choose(_) | Step::Plan | Step::CheckBack(_) | Step::Map => None,
        })
        .collect();
    if lists.is_empty() {
        return Html::default();
    }
    let heading = press.say("print-how-we-work", "h2", "");
    Html::element("section", "phase", std::iter::once(heading).chain(lists))
}

/// Writes the terms that today's cards use, in both languages.
fn glossary(library: &Library, press: &Press<'_>) -> Html {
    let steps = library.guide.phases.iter().flat_map(|phase| &phase.steps);
    let pages = steps.filter(|step| **step == Step::Map).flat_map(|_| map::cards(library));
    let cards = library.guide.cards().into_iter().filter_map(|id| library.card(id)).chain(pages);
    let terms = library.glossary.used_in(&press.choices.facilitator, cards, text::fold);
    if terms.is_empty() {
        return Html::default();
    }
    let term = |language: &Tag, id| library.glossary.texts.get(language)?.get(id);
    let choices = press.choices;
    let is_translated = !choices.is_one_language();
    let drafts = terms.iter().filter_map(|id| term(&choices.participant, id));
    // Where nothing is reviewed that is said once, not at each word.
    let is_all_draft = is_translated && drafts.clone().all(|term| term.status == Status::Draft);
    let mark = (is_all_draft && drafts.count() > 0).then(|| press.say("mark-unreviewed", "p", "mark"));
    let rows = terms.into_iter().filter_map(|id| {
        let own = of_term(press, &choices.facilitator, Some(term(&choices.facilitator, id)?), false);
        let other = is_translated
            .then(|| of_term(press, &choices.participant, term(&choices.participant, id), !is_all_draft));
        Some(Html::element("tr", "", std::iter::once(own).chain(other)))
    });
    let table = Html::element("table", "glossary", [Html::element("tbody", "", rows)]);
    Html::element(
        "section",
        "phase",
        [press.say("heading-glossary", "h2", ""), mark.unwrap_or_default(), table],
    )
}

/// Writes the program's words for the participant that nobody has reviewed: here the interpreter reads them, before they
/// may stand anywhere else.
fn unread(press: &Press<'_>) -> Html {
    const ARGS: [(&str, Arg<'_>); 3] =
        [("hour", Arg::Text("14")), ("minute", Arg::Text("45")), ("time", Arg::Text("14:45"))];
    let Some(spoken) = press.participant.filter(|spoken| !spoken.may_be_shown(false)) else {
        return Html::default();
    };
    let mut seen = BTreeSet::new();
    let rows = ForEveryone::ALL.iter().filter_map(|message| {
        let words = spoken.that_say(&[*message]);
        // A drawing is often called what an answer says.
        let is_new = seen
            .insert((press.words.tell(message.id(), &ARGS), words.map(|it| it.tell(message.id(), &ARGS))));
        let own = press.tell(message.id(), "td", "", &ARGS);
        let other = match words {
            Some(words) => said(words, "td", "", message.id(), &ARGS),
            None => Html::element("td", "", [Html::blank("div", "rule")]),
        };
        is_new.then(|| Html::element("tr", "", [own, other]))
    });
    let table = Html::element("table", "glossary", [Html::element("tbody", "", rows)]);
    let heading = press.say("print-screen-words", "h2", "");
    Html::element("section", "phase", [heading, press.say("mark-unreviewed", "p", "mark"), table])
}

/// Writes a term in a language: the word, what it means, words not to use. Where there is none, a line to write it on.
fn of_term(press: &Press<'_>, language: &Tag, term: Option<&Term>, is_marked: bool) -> Html {
    let Some(term) = term else { return Html::element("td", "", [Html::blank("div", "rule")]) };
    let tongue = press.languages.tongue(language);
    let mut parts = vec![Html::text("p", "term", &tongue, &term.term)];
    parts.extend(term.definition.as_ref().map(|text| Html::text("p", "", &tongue, text)));
    if !term.avoid.is_empty() {
        let words: Vec<&str> = term.avoid.iter().map(SafeText::as_str).collect();
        let words = Html::text("span", "", &tongue, &words.join(" · "));
        parts.push(Html::element("p", "avoid", [press.say("print-avoid", "span", ""), words]));
    }
    if is_marked && term.status == Status::Draft {
        parts.push(press.say("mark-unreviewed", "p", "mark"));
    }
    Html::element("td", "", parts)
}

/// Writes the cards of a phase; nothing where it has none.
fn of_phase(library: &Library, of: &Phase, press: &Press<'_>) -> Html {
    let write = |card: &Card, is_check_back| {
        AdultCard { card, is_check_back, notes: |text| &text.for_interpreter }.write(press)
    };
    let find = |id: &CardId| library.card(id);
    let cards: Vec<Html> = of
        .steps
        .iter()
        .flat_map(|step| {
            let is_check_back = matches!(step, Step::CheckBack(_));
            let choose = matches!(step, Step::Choose(_)).then(|| press.say("print-choose", "p", "choose"));
            let cards = step.cards().iter().filter_map(find).map(move |card| write(card, is_check_back));
            let pages = match step {
                Step::Map => map::pages(library, press, |text| &text.for_interpreter),
                Step::Card(_) | Step::Choose(_) | Step::Checklist(_) | Step::Plan | Step::CheckBack(_) => {
                    Vec::new()
                }
            };
            choose.into_iter().chain(cards).chain(pages).collect::<Vec<_>>()
        })
        .collect();
    if cards.is_empty() {
        return Html::default();
    }
    let heading = phase(press, &library.guide, of);
    Html::element("section", "phase", std::iter::once(heading).chain(cards))
}
