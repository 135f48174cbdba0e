//! The parts of a guide that the adults' papers share: its head, its phases' names, its checklists.
//!
//! Knows the guide's texts for the adults; knows no page.

use super::html::Html;
use super::{Press, both};
use crate::domain::guide::{Guide, GuideText, Interpreting, Phase};
use crate::domain::id::ChecklistId;
use crate::domain::message;
use crate::domain::pair::Pair;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{AdultBoth, Private};
use crate::locale::Arg;

/// Returns an adults' text of the guide.
pub(super) fn private(
    press: &Press<'_>,
    guide: &Guide,
    get: impl Fn(&GuideText) -> Option<&SafeText>,
) -> Option<Private> {
    Some(Pair::of_guide(guide, press.choices, get)?.private(press.languages))
}

/// Returns a text of the guide in both languages, as the adults see it.
pub(super) fn adult(
    press: &Press<'_>,
    guide: &Guide,
    get: impl Fn(&GuideText) -> Option<&SafeText>,
) -> Option<AdultBoth> {
    Some(Pair::of_guide(guide, press.choices, get)?.adult(press.languages, press.choices))
}

/// Writes what the guide is called, in the adults' words.
pub(super) fn title(press: &Press<'_>, guide: &Guide) -> Html {
    let title = private(press, guide, |text| Some(&text.title));
    title.map(|title| both::private("h1", "", &title)).unwrap_or_default()
}

/// Writes what the guide is for, in both languages.
pub(super) fn purpose(press: &Press<'_>, guide: &Guide) -> Html {
    let Some(purpose) = adult(press, guide, |text| text.purpose.as_ref()) else { return Html::default() };
    let halves = Html::element("div", "halves", [both::adult(press, "p", &purpose)]);
    let heading = press.say("print-purpose", "h2", "small");
    Html::element("section", "purpose", [heading, halves, both::marks(press, [&purpose])])
}

/// Writes the adults' word for a phase.
pub(super) fn phase(press: &Press<'_>, guide: &Guide, phase: &Phase) -> Html {
    match private(press, guide, |text| text.phases.get(&phase.id)?.title.as_ref()) {
        Some(title) => both::private("h2", "", &title),
        None => press.say(message::phase(phase.kind), "h2", ""),
    }
}

/// Writes a checklist, with a box to tick before each item or without.
pub(super) fn checklist(press: &Press<'_>, guide: &Guide, id: &ChecklistId, has_boxes: bool) -> Html {
    let source = guide.texts.get(&guide.source).and_then(|text| text.checklists.get(id));
    let title = private(press, guide, |text| Some(&text.checklists.get(id)?.title));
    let title = title.map(|title| both::private("h3", "", &title)).unwrap_or_default();
    let when = source.and_then(|checklist| when(press, &checklist.when)).unwrap_or_default();
    let before = if has_boxes { Html::blank("span", "box") } else { Html::default() };
    let items = (0..source.map_or(0, |checklist| checklist.items.len()))
        .filter_map(|item| private(press, guide, |text| text.checklists.get(id)?.items.get(item)))
        .map(|item| Html::element("li", "", [before.clone(), both::private("span", "", &item)]));
    let items = Html::element("ul", if has_boxes { "checklist" } else { "" }, items);
    Html::element("section", "block", [Html::element("header", "facts", [title, when]), items])
}

/// Says when a checklist, or a card about the interpreting, is for; nothing where it is for always.
pub(super) fn when(press: &Press<'_>, when: &[Interpreting]) -> Option<Html> {
    let interpreted = [Interpreting::Room, Interpreting::Telephone, Interpreting::Video];
    let name = |how: &Interpreting| match how {
        Interpreting::None => "print-when-none",
        Interpreting::Room => "print-when-room",
        Interpreting::Telephone => "print-when-telephone",
        Interpreting::Video => "print-when-video",
    };
    let words = press.words;
    let all = if interpreted.iter().all(|how| when.contains(how)) {
        (!when.contains(&Interpreting::None)).then(|| words.say("print-when-interpreted"))
    } else {
        let named = when.iter().map(|how| words.say(name(how)));
        named.reduce(|first, second| {
            words.tell("print-or", &[("first", Arg::Text(&first)), ("second", Arg::Text(&second))])
        })
    };
    all.map(|all| press.tell("print-only", "p", "when", &[("when", Arg::Text(&all))]))
}
