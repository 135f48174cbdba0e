//! The shared scene: from the session's shared place to what everyone may see.

use crate::domain::card::{Answer, StopArea, Weight};
use crate::domain::guide::PhaseKind;
use crate::domain::id::CardId;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{
    Among, Answers, Both, ChooserCard, Face, Keeping, Picture, PlanLine, PlanRow, PlanScene, RailState,
    RailStep, Rendering, SharedScene, Shown,
};
use crate::domain::session::{Detour, Place, PlanText, Spot, Walk};

use super::super::model::{Held, Model, Talk};
use super::super::state::is_check_back_at;
use super::{map, texts};

/// Returns what everyone sees.
#[must_use]
pub fn shared_scene(model: &Model, talk: &Talk) -> SharedScene {
    let session = &talk.session;
    let choices = &session.choices;
    let (face, title) = face(model, talk);
    SharedScene {
        facilitator: model.tongue(&choices.facilitator),
        participant: model.tongue(&choices.participant),
        rail: match &talk.held {
            _ if talk.is_over => Vec::new(),
            Some(held) if session.frozen.is_some() => held.rail.clone(),
            _ => rail(talk),
        },
        face,
        title,
        until: choices.until.filter(|_| choices.shows_until && !talk.is_over),
        turn: (choices.shows_turn && !talk.is_over).then_some(session.turn),
        keeping: keeping(talk),
    }
}

/// Returns what is kept: nothing, but what somebody asked for.
pub(super) fn keeping(talk: &Talk) -> Keeping {
    if talk.session.is_plan_kept { Keeping::Plan } else { Keeping::Nothing }
}

/// Returns what stands in the middle, and the title above it.
pub(super) fn face(model: &Model, talk: &Talk) -> (Face, Option<Both>) {
    let session = &talk.session;
    let picture = |picture| (Face::Picture(picture, None), None);
    if talk.is_over {
        return picture(Picture::Goodbye);
    }
    if session.is_paused {
        return picture(Picture::Pause);
    }
    if session.is_listening {
        return picture(Picture::Listening);
    }
    match &talk.held {
        Some(held) if session.frozen.is_some() => (held.face.clone(), held.title.clone()),
        _ => face_of(model, talk, session.shared_place()),
    }
}

/// Returns what everyone sees now, to be held.
pub(in crate::app) fn held(model: &Model, talk: &Talk) -> Held {
    let (face, title) = face(model, talk);
    Held { face, title, rail: rail(talk) }
}

fn face_of(model: &Model, talk: &Talk, place: &Place) -> (Face, Option<Both>) {
    let choices = &talk.session.choices;
    let kind = talk.library.guide.phase(&place.position.phase).map(|phase| phase.kind);
    let picture = |picture| (Face::Picture(picture, None), None);
    if place.detour.is_none() {
        match kind {
            _ if place.position.spot == Spot::Waiting => {
                let purpose = texts::of_guide(talk, |text| text.purpose.as_ref());
                return (
                    Face::Picture(Picture::StartSoon, purpose.map(|pair| pair.both(model, choices))),
                    None,
                );
            }
            Some(PhaseKind::Prepare) => return picture(Picture::StartSoon),
            Some(PhaseKind::Brief) => return picture(Picture::HowWeTalk),
            Some(PhaseKind::Debrief) => return picture(Picture::Goodbye),
            _ => {}
        }
    }
    match &place.position.spot {
        Spot::Line { card, list, line } => {
            let Some(card) = talk.library.card(card) else { return picture(Picture::Listening) };
            let walk = Walk { is_short: false, ..model.walk(talk) };
            if walk.is_said_first(card) && !place.is_shown {
                return (Face::Listen, None);
            }
            let one_language_and_wrong = choices.is_one_language()
                && talk.session.is_wrong(&card.id, *list, *line, &choices.participant);
            let Some(pair) = texts::line(talk, card, *list, *line).filter(|_| !one_language_and_wrong) else {
                return (Face::Listen, None);
            };
            let title = (card.weight == Weight::Light)
                .then(|| texts::title(talk, card).map(|pair| pair.both(model, choices)))
                .flatten();
            let answers = if !card.is_answered_at(*list) {
                Answers::Open
            } else if is_check_back_at(&walk, place) {
                Answers::CheckBack(talk.session.answers.get(&card.id).copied())
            } else {
                match card.answer {
                    Answer::Open => Answers::Open,
                    Answer::YesNo => Answers::YesNo,
                    Answer::YesLittleNo => Answers::YesLittleNo,
                }
            };
            (Face::Line(pair.both(model, choices), answers, card.pictogram), title)
        }
        Spot::Map | Spot::Chooser if model.walk(talk).waits_on_map(place) => (Face::Listen, None),
        Spot::Chooser => {
            let cards = model.walk(talk).offered_at(place);
            let cards = cards
                .iter()
                .filter_map(|id| {
                    let title = texts::title(talk, talk.library.card(id)?)?.both(model, choices);
                    Some(ChooserCard { title, is_seen: is_seen(talk, id) })
                })
                .collect();
            let among = among(model.walk(talk).is_on_map(place));
            (Face::Chooser { among, cards, cursor: shared_cursor(talk) }, None)
        }
        Spot::Plan => (Face::Plan(plan(model, talk, shared_cursor(talk))), None),
        Spot::Map => match map::shown(model, talk) {
            Some(scene) => (Face::Map(Box::new(scene)), None),
            None => picture(Picture::Listening),
        },
        Spot::Waiting | Spot::Checklist(_) | Spot::Phase => picture(Picture::Listening),
    }
}

/// Whether a card of the chooser has stood on the shared view; the deck without an interpreter counts none.
fn is_seen(talk: &Talk, id: &CardId) -> bool {
    match talk.session.shared_place().detour {
        Some(Detour::WithoutInterpreter) => {
            talk.session.frozen.is_none() && talk.session.visited.contains(id)
        }
        _ if id.is_page() => talk.session.frozen.is_none() && talk.session.visited.contains(id),
        Some(Detour::CheckBack | Detour::Plan | Detour::Map) | None => talk.session.shown.contains(id),
    }
}

/// The highlight is the session's own place's: a frozen view keeps none.
fn shared_cursor(talk: &Talk) -> Option<usize> {
    talk.cursor.filter(|_| talk.session.frozen.is_none())
}

/// Returns the plan, a row for each area.
pub(super) fn plan(model: &Model, talk: &Talk, cursor: Option<usize>) -> PlanScene {
    let rows = StopArea::ALL
        .into_iter()
        .map(|area| PlanRow { area, lines: plan_lines(model, talk, area) })
        .collect();
    PlanScene { rows, cursor, turns_by_page: false }
}

/// Stands where a line was typed before the program was closed.
const LOST: &str = "…";

/// Whether nothing is left of a line but that it was written.
pub(super) fn is_lost(line: &PlanLine) -> bool {
    !line.is_typed && line.text.facilitator.text.as_str() == LOST
}

fn plan_lines(model: &Model, talk: &Talk, area: StopArea) -> Vec<PlanLine> {
    let choices = &talk.session.choices;
    talk.session
        .plan
        .iter()
        .filter(|entry| entry.area == area)
        .filter_map(|entry| {
            let (text, is_typed) = match &entry.text {
                PlanText::Idea(number) => (idea(model, talk, area, *number)?, false),
                PlanText::Typed { text, language } => {
                    let is_there = text.is_some();
                    let text = SafeText::new(text.as_deref().unwrap_or(LOST)).unwrap_or_default();
                    let shown = Shown { text, tongue: model.tongue(language) };
                    let participant =
                        if choices.has_interpreter() { Rendering::InterpreterSays } else { Rendering::Same };
                    // What was typed before the program was closed is not kept: nothing is said of its language.
                    (Both { facilitator: shown, participant }, is_there)
                }
            };
            Some(PlanLine { text, is_typed, who: entry.who })
        })
        .collect()
}

/// Returns an idea of the guide.
pub(super) fn idea(model: &Model, talk: &Talk, area: StopArea, number: usize) -> Option<Both> {
    let pair = texts::of_guide(talk, |text| text.plan_ideas.get(&area)?.get(number))?;
    Some(pair.both(model, &talk.session.choices))
}

fn rail(talk: &Talk) -> Vec<RailStep> {
    let guide = &talk.library.guide;
    let here = &talk.session.shared_place().position.phase;
    let kind_here = guide.phase(here).map(|phase| phase.kind);
    if kind_here.is_none_or(PhaseKind::is_for_adults) {
        return Vec::new();
    }
    let mut rail: Vec<RailStep> = Vec::new();
    for phase in guide.phases.iter().filter(|phase| !phase.kind.is_for_adults()) {
        let state = if kind_here == Some(phase.kind) {
            RailState::Here
        } else if talk.session.left.contains_key(&phase.id) {
            RailState::Behind
        } else {
            RailState::Ahead
        };
        match rail.iter_mut().find(|step| step.kind == phase.kind) {
            Some(step) if state == RailState::Behind && step.state == RailState::Ahead => step.state = state,
            Some(_) => {}
            None => rail.push(RailStep { phase: phase.id.clone(), kind: phase.kind, state }),
        }
    }
    rail
}

/// Returns what a chooser's titles are.
pub(super) fn among(is_on_map: bool) -> Among {
    if is_on_map { Among::Process } else { Among::Cards }
}
