//! The two halves of what is said in both languages: the participant's first.
//!
//! Knows what stands in a half that has no text; knows no place.

use super::paint::{Paint, Text, private, said, shown};
use super::theme::Role;
use crate::domain::everyone::ForEveryone;
use crate::domain::language::Direction;
use crate::domain::scene::{AdultBoth, AdultRendering, Both, Rendering};

/// Returns the direction in which something in both languages is arranged: that of the half that stands first.
pub(super) fn direction(halves: &Halves) -> Direction {
    halves.first.as_ref().unwrap_or(&halves.second).direction
}

/// Both halves. Without a first one, the second carries everything.
pub(super) struct Halves {
    /// The participant's.
    pub(super) first: Option<Text>,
    /// The facilitator's.
    pub(super) second: Text,
}

impl Halves {
    /// Returns the halves that there are, in order.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Text> {
        self.first.iter().chain(std::iter::once(&self.second))
    }
}

/// Makes the halves of a text that everyone may see: the participant's in `main`, the facilitator's in `other`.
pub(super) fn halves(paint: &Paint<'_>, both: &Both, main: Role, other: Role) -> Halves {
    match &both.participant {
        Rendering::Text(text) => {
            Halves { first: Some(shown(text, main)), second: shown(&both.facilitator, other) }
        }
        Rendering::InterpreterSays => Halves {
            first: paint.say_other(ForEveryone::THE_INTERPRETER_SAYS_THIS, Role::Dim),
            second: shown(&both.facilitator, main),
        },
        Rendering::Same => Halves { first: None, second: shown(&both.facilitator, main) },
    }
}

/// Makes the halves of one text among several: that the interpreter says them is told once, beside them all.
pub(super) fn among_others(paint: &Paint<'_>, both: &Both, main: Role, other: Role) -> Halves {
    match &both.participant {
        Rendering::InterpreterSays => Halves { first: None, second: shown(&both.facilitator, main) },
        Rendering::Text(_) | Rendering::Same => halves(paint, both, main, other),
    }
}

/// Says once that the interpreter says these, where that is so of any.
pub(super) fn told_once<'b>(paint: &Paint<'_>, mut all: impl Iterator<Item = &'b Both>) -> Option<Text> {
    all.any(|both| both.participant == Rendering::InterpreterSays)
        .then(|| paint.say_other(ForEveryone::THE_INTERPRETER_SAYS_THIS, Role::Dim))
        .flatten()
}

/// Makes the halves of the program's own words.
pub(super) fn words(paint: &Paint<'_>, message: ForEveryone, main: Role, other: Role) -> Halves {
    match paint.say_other(message, main) {
        Some(first) => Halves { first: Some(first), second: paint.say(message.id(), other) },
        None => Halves { first: None, second: paint.say(message.id(), main) },
    }
}

/// Puts texts beside each other in one row, arranged as the first.
pub(super) fn beside(texts: &[&Text], role: Role) -> Option<Text> {
    let direction = texts.first()?.direction;
    let parts: Vec<String> = texts
        .iter()
        .map(|text| text.runs.iter().map(|run| run.text.as_str()).collect::<String>())
        .map(|text| format!("\u{2068}{text}\u{2069}"))
        .collect();
    Some(Text::plain(&parts.join(" · "), direction, role))
}

/// Says words of the program to the participant: in their language where there are such words, else in the facilitator's.
pub(super) fn to_participant(paint: &Paint<'_>, message: ForEveryone, role: Role) -> Text {
    said(paint.look.words.to_participant(&[message]), message.id(), &[], role)
}

/// Makes the facilitator's half of a text as the adults see it.
pub(super) fn source(both: &AdultBoth, role: Role) -> Text {
    private(&both.facilitator, role)
}

/// Makes the participant's half of a text as the adults see it, and says what is to be known of it.
pub(super) fn target(paint: &Paint<'_>, both: &AdultBoth, role: Role) -> (Option<Text>, Vec<Text>) {
    match &both.participant {
        AdultRendering::Text { text, is_unreviewed, is_stale } => {
            let marks = [(*is_unreviewed, "mark-unreviewed"), (*is_stale, "mark-stale")];
            let marks =
                marks.into_iter().filter(|(is_set, _)| *is_set).map(|(_, id)| paint.say(id, Role::Warning));
            (Some(private(text, role)), marks.collect())
        }
        AdultRendering::Missing => {
            (Some(paint.say(ForEveryone::THE_INTERPRETER_SAYS_THIS.id(), Role::Dim)), Vec::new())
        }
        AdultRendering::Same => (None, Vec::new()),
    }
}
