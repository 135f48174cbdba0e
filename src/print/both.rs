//! A text in both languages: which half stands where, and what stands in a half that has no text.
//!
//! Knows no page. For the adults the facilitator's half comes first; for the participant, the participant's.

use super::Press;
use super::html::Html;
use crate::domain::everyone::ForEveryone;
use crate::domain::scene::{AdultBoth, AdultRendering, Both, Private, Rendering, Shown};

/// Writes a text for everyone.
pub(super) fn shown(name: &'static str, class: &'static str, text: &Shown) -> Html {
    Html::text(name, class, &text.tongue, &text.text)
}

/// Writes a text for the adults.
pub(super) fn private(name: &'static str, class: &'static str, text: &Private) -> Html {
    Html::text(name, class, &text.tongue, &text.text)
}

/// Writes the halves of a text for the adults: the facilitator's, then the participant's.
pub(super) fn adult(press: &Press<'_>, name: &'static str, both: &AdultBoth) -> Html {
    halves(press, name, both).collect()
}

/// Returns them one by one.
pub(super) fn halves(
    press: &Press<'_>,
    name: &'static str,
    both: &AdultBoth,
) -> impl Iterator<Item = Html> + use<> {
    let other = match &both.participant {
        AdultRendering::Text { text, .. } => Some(private(name, "other", text)),
        AdultRendering::Missing => {
            Some(press.say(ForEveryone::THE_INTERPRETER_SAYS_THIS.id(), name, "missing"))
        }
        AdultRendering::Same => None,
    };
    std::iter::once(private(name, "own", &both.facilitator)).chain(other)
}

/// Says what is to be known of translations: that nobody has reviewed them, that the original has changed.
pub(super) fn marks<'b>(press: &Press<'_>, all: impl IntoIterator<Item = &'b AdultBoth>) -> Html {
    let (mut unreviewed, mut stale) = (false, false);
    for both in all {
        if let AdultRendering::Text { is_unreviewed, is_stale, .. } = &both.participant {
            unreviewed |= is_unreviewed;
            stale |= is_stale;
        }
    }
    let marks = [(unreviewed, "mark-unreviewed"), (stale, "mark-stale")];
    marks.into_iter().filter(|(is_set, _)| *is_set).map(|(_, id)| press.say(id, "p", "mark")).collect()
}

/// Writes the halves of a text for everyone, the participant's first. Where there is none, a line to write it on.
pub(super) fn with_gap(press: &Press<'_>, name: &'static str, both: &Both) -> Html {
    let facilitator = &both.facilitator;
    match &both.participant {
        // Typed in the participant's language: there is no other half.
        Rendering::Text(text) if facilitator.text.is_empty() => shown(name, "first", text),
        Rendering::Text(text) => {
            [shown(name, "first", text), shown(name, "second", facilitator)].into_iter().collect()
        }
        // Typed in it too, and not yet said in the facilitator's.
        Rendering::InterpreterSays if facilitator.tongue.tag == press.choices.participant => {
            shown(name, "first", facilitator)
        }
        Rendering::InterpreterSays => gap(shown(name, "second", facilitator)),
        Rendering::Same => shown(name, "first", facilitator),
    }
}

/// Writes words of the program for everyone, the participant's first. Where there are none, a line to write them on.
pub(super) fn words(press: &Press<'_>, name: &'static str, message: ForEveryone) -> Html {
    if press.choices.is_one_language() {
        return press.say(message.id(), name, "first");
    }
    let second = press.say(message.id(), name, "second");
    match press.say_other(message, name, "first") {
        Some(first) => [first, second].into_iter().collect(),
        None => gap(second),
    }
}

/// Writes a line to write on above what it is about.
pub(super) fn gap(second: Html) -> Html {
    [Html::blank("div", "gap"), second].into_iter().collect()
}
