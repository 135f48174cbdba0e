//! How much room a view has for what is said: measured by drawing, never reckoned.
//!
//! Knows a card of nothing but rows; knows no text of the content.

use super::scene::Tongued;
use super::stage::{Size, Stage};
use crate::domain::card::{Answer, Card, CardText, List, Weight};
use crate::domain::id::CardId;
use crate::domain::language::Tag;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::View;
use crate::domain::session::Choices;
use crate::view::Drawn;

/// The most rows that are tried: more than the largest screen has.
const MOST: u16 = 45;

/// What decides how much room there is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Kind {
    /// Whose view.
    pub(super) view: View,
    /// How large.
    pub(super) size: Size,
    /// The facilitator's language, then the participant's.
    pub(super) pair: (Tag, Tag),
    /// How heavy the card is.
    pub(super) weight: Weight,
    /// Whether there are answers to point at.
    pub(super) is_answered: bool,
}

/// The room for a line in both languages, or in the one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    /// The columns in which both are set.
    pub(super) columns: u16,
    /// How many rows more than one for each text there may be; `None` where there is no room even for those.
    pub(super) spare: Option<u16>,
    /// Whether the title and the lines before stand above the line, and take of that.
    pub(super) is_beneath: bool,
}

impl Kind {
    /// Leaves out what makes no difference in a view, so that less is measured. `has_words`: the program speaks the
    /// participant's language.
    pub(super) fn settled(mut self, has_words: bool) -> Self {
        let is_private = self.view != View::Shared;
        if self.pair.0 != self.pair.1 && (is_private || !has_words) {
            self.pair.1 = Tag::new("und");
        }
        if is_private {
            self.is_answered = false;
        } else {
            self.weight = Weight::Light;
        }
        self
    }
}

/// Returns how many screens what is said takes in a view.
pub(super) fn pages(view: View, drawn: &Drawn) -> usize {
    match view {
        View::Shared => drawn.pages,
        View::Facilitator | View::Interpreter => drawn.line_pages,
    }
}

/// Measures a room.
pub(super) fn measured(stage: &mut Stage<'_>, kind: &Kind) -> Room {
    let choices = Choices::new(kind.pair.0.clone(), kind.pair.1.clone());
    let columns = drawn(stage, &choices, kind, (1, 1), 1).columns.max(1);
    let mut fits = |rows: (u16, u16)| pages(kind.view, &drawn(stage, &choices, kind, rows, columns)) <= 1;
    if !fits((1, 1)) {
        return Room { columns, spare: None, is_beneath: true };
    }
    let (mut whole, mut over) = (1, MOST);
    while over - whole > 1 {
        let rows = whole.midpoint(over);
        if fits((rows, 1)) { whole = rows } else { over = rows }
    }
    Room { columns, spare: Some(whole - 1), is_beneath: !fits((whole, 2)) }
}

/// Draws a line of so many rows, with a title and lines before it of so many, and much after it.
fn drawn(
    stage: &mut Stage<'_>,
    choices: &Choices,
    kind: &Kind,
    (rows, before): (u16, u16),
    columns: u16,
) -> Drawn {
    let text = |rows: u16| {
        let row = "x".repeat(usize::from(columns));
        SafeText::new(&vec![row; usize::from(rows)].join(" ")).unwrap_or_default()
    };
    let texts = |rows: u16| CardText {
        title: Some(text(before)),
        explain: vec![text(before), text(before), text(before), text(rows), text(MOST)],
        for_facilitator: vec![text(MOST)],
        ..CardText::default()
    };
    let (facilitator, participant) = &kind.pair;
    let mut card = Card {
        id: CardId::new("room/card"),
        code: SafeText::new("WWW00-000000").ok(),
        dimension: None,
        stop: Vec::new(),
        weight: kind.weight,
        core: false,
        needs_interpreter: false,
        answer: if kind.is_answered { Answer::YesLittleNo } else { Answer::Open },
        pictogram: None,
        minutes: None,
        verified_on: None,
        source: facilitator.clone(),
        texts: [(participant.clone(), texts(1))].into(),
    };
    card.texts.insert(facilitator.clone(), texts(rows));
    let tongued = Tongued { choices, tongues: stage.languages };
    let screen = tongued.screen(&card, (List::Explain, 3), kind.view, false);
    screen.map(|screen| stage.draw(&screen, choices, kind.size)).unwrap_or_default()
}
