//! The facilitator's and the interpreter's scenes.

use crate::domain::card::{Answer, Card, List, Weight};
use crate::domain::guide::{Interpreting, PhaseKind, Step};
use crate::domain::id::CardId;
use crate::domain::pair;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{
    AdultChoice, AdultStep, CardScene, ChecklistScene, Coverage, Face, FacilitatorScene, InterpreterScene,
    LineRow, PhaseRow, Private, RailState, Rendering, ShownNow, Sign, TimeScene, Unplaced, Upcoming,
    UpcomingStep, WrongLineRow,
};
use crate::domain::session::{Move, Place, Position, Session, Spot, Turn, Walk};

use super::super::home::left_out;
use super::super::model::{Model, Talk, View};
use super::super::state::is_check_back;
use super::{glossary, map, shared, texts};

/// Returns the facilitator's view.
#[must_use]
pub fn facilitator_scene(model: &Model, talk: &Talk) -> FacilitatorScene {
    let session = &talk.session;
    let kind = kind_here(talk);
    FacilitatorScene {
        facilitator: model.tongue(&session.choices.facilitator),
        participant: model.tongue(&session.choices.participant),
        code: session.code.clone(),
        phases: phases(model, talk),
        prompts: if talk.shows_coverage { Vec::new() } else { prompts(model, talk) },
        step: if talk.shows_coverage { AdultStep::Phase } else { step(model, talk, true) },
        next_up: next_up(model, talk),
        time: time(model, talk),
        turn: turn(talk),
        interpreting: session.choices.interpreting,
        present: session.choices.present.iter().copied().collect(),
        shown_now: shown_now(model, talk),
        coverage: (talk.shows_coverage || kind == Some(PhaseKind::Debrief)).then(|| coverage(model, talk)),
        wrong_lines: wrong_lines(talk),
        unplaced: unplaced(&model.walk(talk)),
        left_out: left_out(model, &talk.library).filter(|_| kind == Some(PhaseKind::Prepare)),
        keeping: shared::keeping(talk),
    }
}

fn unplaced(walk: &Walk<'_>) -> Option<Unplaced> {
    if walk.passes_map_over() {
        return Some(Unplaced::PassedOver);
    }
    walk.will_pass_map_over().then_some(Unplaced::Ahead)
}

/// Returns the interpreter's view.
#[must_use]
pub fn interpreter_scene(model: &Model, talk: &Talk) -> InterpreterScene {
    let session = &talk.session;
    let notes = session.place.card().and_then(|id| talk.library.card(id));
    InterpreterScene {
        facilitator: model.tongue(&session.choices.facilitator),
        participant: model.tongue(&session.choices.participant),
        phases: phases(model, talk),
        step: if is_facilitators_alone(talk) {
            AdultStep::FacilitatorAlone
        } else {
            step(model, talk, false)
        },
        notes: notes
            .map(|card| notes_of(model, talk, card, |text| &text.for_interpreter))
            .unwrap_or_default(),
        glossary: glossary::terms(model, talk),
        until: session.choices.until,
        turn: turn(talk),
        shown_now: shown_now(model, talk),
        keeping: shared::keeping(talk),
    }
}

/// Whether a checklist is the facilitator's own: the interpreter sees those of the briefing, and later those that
/// stand there because an interpreter takes part.
fn is_facilitators_alone(talk: &Talk) -> bool {
    let Spot::Checklist(id) = talk.spot() else { return false };
    let guide = &talk.library.guide;
    let checklist = guide.texts.get(&guide.source).and_then(|text| text.checklists.get(id));
    match kind_here(talk) {
        Some(PhaseKind::Brief) => false,
        Some(PhaseKind::Prepare) => true,
        _ => checklist.is_none_or(|checklist| checklist.when.is_empty()),
    }
}

fn kind_here(talk: &Talk) -> Option<PhaseKind> {
    talk.library.guide.phase(&talk.session.place.position.phase).map(|phase| phase.kind)
}

fn turn(talk: &Talk) -> Option<Turn> {
    let is_for_adults = kind_here(talk).is_some_and(PhaseKind::is_for_adults);
    let is_talking = !is_for_adults || talk.session.place.detour.is_some();
    (is_talking && !talk.session.is_paused).then_some(talk.session.turn)
}

fn phases(model: &Model, talk: &Talk) -> Vec<PhaseRow> {
    let here = &talk.session.place.position.phase;
    talk.library
        .guide
        .phases
        .iter()
        .map(|phase| PhaseRow {
            phase: phase.id.clone(),
            kind: phase.kind,
            title: texts::private_of_guide(model, talk, |text| text.phases.get(&phase.id)?.title.as_ref()),
            state: if phase.id == *here {
                RailState::Here
            } else if talk.session.left.contains_key(&phase.id) {
                RailState::Behind
            } else {
                RailState::Ahead
            },
        })
        .collect()
}

fn prompts(model: &Model, talk: &Talk) -> Vec<Private> {
    let phase = &talk.session.place.position.phase;
    let guide = &talk.library.guide;
    let count = guide
        .texts
        .get(&guide.source)
        .and_then(|text| text.phases.get(phase))
        .map_or(0, |text| text.prompts.len());
    (0..count)
        .filter_map(|line| {
            texts::private_of_guide(model, talk, |text| text.phases.get(phase)?.prompts.get(line))
        })
        .collect()
}

/// Returns the stop; the whole map is the facilitator's.
fn step(model: &Model, talk: &Talk, is_facilitators: bool) -> AdultStep {
    match talk.spot() {
        Spot::Phase => AdultStep::Phase,
        Spot::Waiting => AdultStep::Waiting,
        Spot::Map => AdultStep::Map(map::adult(model, talk, is_facilitators)),
        Spot::Plan => AdultStep::Plan(shared::plan(model, talk, talk.cursor)),
        Spot::Chooser => {
            let cards = model.walk(talk).offered();
            let choice = |id: &CardId| {
                let card = talk.library.card(id)?;
                Some(AdultChoice {
                    title: texts::title(talk, card)?.adult(model, &talk.session.choices),
                    code: card.code.as_ref().map(ToString::to_string),
                    weight: card.weight,
                    is_seen: talk.session.visited.contains(id),
                })
            };
            let walk = model.walk(talk);
            AdultStep::Chooser {
                among: super::shared::among(walk.is_on_map(&talk.session.place)),
                waits: walk.waits_on_map(&talk.session.place),
                cards: cards.iter().filter_map(choice).collect(),
                cursor: talk.cursor,
            }
        }
        Spot::Checklist(id) => {
            let guide = &talk.library.guide;
            let count = guide
                .texts
                .get(&guide.source)
                .and_then(|text| text.checklists.get(id))
                .map_or(0, |checklist| checklist.items.len());
            let items = (0..count).filter_map(|item| {
                let text =
                    texts::private_of_guide(model, talk, |text| text.checklists.get(id)?.items.get(item))?;
                Some((text, talk.session.ticked.contains(&(id.clone(), item))))
            });
            let title = texts::private_of_guide(model, talk, |text| Some(&text.checklists.get(id)?.title))
                .unwrap_or_else(|| Private {
                    text: SafeText::default(),
                    tongue: model.tongue(&talk.session.choices.facilitator),
                });
            AdultStep::Checklist(ChecklistScene { title, items: items.collect(), cursor: talk.cursor })
        }
        Spot::Line { card, list, line } => match talk.library.card(card) {
            Some(card) => card_scene(model, talk, card, *list, *line)
                .map_or(AdultStep::Phase, |scene| AdultStep::Card(Box::new(scene))),
            None => AdultStep::Phase,
        },
    }
}

fn card_scene(model: &Model, talk: &Talk, card: &Card, list: List, line: usize) -> Option<CardScene> {
    let choices = &talk.session.choices;
    let walk = model.walk(talk);
    let path: Vec<(List, usize)> = if list == List::FollowUps {
        (0..card.count(List::FollowUps)).map(|line| (List::FollowUps, line)).collect()
    } else {
        card.path().collect()
    };
    let here = path.iter().position(|at| *at == (list, line)).unwrap_or(0);
    let waits = walk.is_said_first(card) && !talk.session.place.is_shown;
    let lines = path
        .iter()
        .enumerate()
        .filter_map(|(row, (list, line))| {
            Some(LineRow {
                number: card.number(*list, *line),
                list: *list,
                text: texts::line_for_adults(talk, card, *list, *line)?.adult(model, choices),
                is_shown: row < here || row == here && !waits,
                is_wrong: talk.session.is_wrong(&card.id, *list, *line, &choices.participant),
            })
        })
        .collect();
    Some(CardScene {
        title: texts::title(talk, card)?.adult(model, choices),
        code: card.code.as_ref().map(ToString::to_string),
        weight: card.weight,
        answer: if card.is_answered_at(list) { card.answer } else { Answer::Open },
        pictogram: card.pictogram,
        check_back: is_check_back(&walk).then(|| talk.session.answers.get(&card.id).copied()),
        lines,
        here,
        follow_ups: if list == List::FollowUps { 0 } else { card.count(List::FollowUps) },
        notes: notes_of(model, talk, card, |text| &text.for_facilitator),
        verified_on: card.verified_on.as_ref().map(ToString::to_string),
        is_unverified: card.is_unverified(),
        is_heavy_by_telephone: card.weight == Weight::Heavy
            && choices.interpreting == Interpreting::Telephone,
        is_code_useful: talk.is_code_useful(),
    })
}

/// Returns an adult's notes of a card.
fn notes_of(
    model: &Model,
    talk: &Talk,
    card: &Card,
    get: impl Fn(&crate::domain::card::CardText) -> &Vec<SafeText>,
) -> Vec<Private> {
    pair::notes(card, &talk.session.choices.facilitator, model, get)
}

/// Says what comes after this stop's step.
fn next_up(model: &Model, talk: &Talk) -> Option<Upcoming> {
    if talk.session.place.detour.is_some() || talk.is_over {
        return None;
    }
    let walk = model.walk(talk);
    let here = &talk.session.place;
    let to = match (talk.spot(), walk.step(&here.position)) {
        (Spot::Chooser, _) | (Spot::Line { .. }, Some(Step::Choose(_))) if !walk.is_on_map(here) => {
            return Some(Upcoming::Step(UpcomingStep::Chooser));
        }
        _ => walk.next_card(),
    };
    Some(match to {
        Move::To(place) if place.position.phase != here.position.phase => {
            let phase = talk.library.guide.phase(&place.position.phase)?;
            let title =
                texts::private_of_guide(model, talk, |text| text.phases.get(&phase.id)?.title.as_ref());
            Upcoming::Phase(phase.kind, title)
        }
        Move::To(place) => upcoming(model, talk, &place)?,
        Move::Back | Move::Nowhere => Upcoming::Last,
    })
}

fn upcoming(model: &Model, talk: &Talk, place: &Place) -> Option<Upcoming> {
    let Position { spot, .. } = &place.position;
    Some(match spot {
        Spot::Line { card, .. } => {
            let pair = texts::title(talk, talk.library.card(card)?)?;
            let (text, language) = pair.facilitator;
            Upcoming::Card(Private { text: text.clone(), tongue: model.tongue(language) })
        }
        Spot::Chooser => Upcoming::Step(UpcomingStep::Chooser),
        Spot::Checklist(_) => Upcoming::Step(UpcomingStep::Checklist),
        Spot::Plan => Upcoming::Step(UpcomingStep::Plan),
        Spot::Map => Upcoming::Step(UpcomingStep::Map),
        Spot::Waiting => Upcoming::Step(UpcomingStep::Waiting),
        Spot::Phase => Upcoming::Step(UpcomingStep::Talk),
    })
}

fn time(model: &Model, talk: &Talk) -> TimeScene {
    let facts = model.time(talk);
    let minutes = |millis: i64| millis.div_euclid(60_000);
    let sign = match facts.phase_left {
        left if left < 0 => Sign::Over,
        left if left * 20 <= facts.phase_budget => Sign::VeryLittle,
        left if left * 5 <= facts.phase_budget => Sign::Little,
        _ => Sign::Enough,
    };
    TimeScene {
        now: model.now.clock,
        phase_left: minutes(facts.phase_left),
        phase_budget: minutes(facts.phase_budget),
        sign,
        until: talk.session.choices.until,
        booked_left: facts.booked_left.map(minutes),
        ahead: facts.ahead.map(minutes).filter(|_| kind_here(talk) != Some(PhaseKind::Debrief)),
        is_time_for_plan: facts.is_time_for_plan,
        is_stopped: talk.session.is_paused,
    }
}

/// Says what the participant sees when that is not simply the line that stands here.
fn shown_now(model: &Model, talk: &Talk) -> ShownNow {
    if !model.is_seen(talk) {
        return ShownNow::Nothing;
    }
    if model.is_shared_blank() {
        return ShownNow::Blank;
    }
    if talk.shows_safety || talk.shows_safety_steps && model.others.shared > 0 {
        return ShownNow::Safety;
    }
    if model.top.is_some() && talk.view == View::Shared && talk.pending.is_none() {
        return ShownNow::Covered;
    }
    let (face, _) = shared::face(model, talk);
    if let Some(frozen) = &talk.session.frozen {
        let is_here = *frozen == talk.session.place && matches!(face, Face::Line(..));
        return if is_here { ShownNow::Still } else { ShownNow::Frozen(Box::new(face)) };
    }
    let same = match model.others.pages {
        pages @ 2.. => ShownNow::Page(model.others_page + 1, pages),
        _ => ShownNow::Same,
    };
    if let (Face::Map(map), Spot::Map, ShownNow::Same) = (&face, talk.spot(), &same) {
        return ShownNow::Map(map.clone());
    }
    match (&face, talk.spot()) {
        (Face::Line(both, ..), Spot::Line { .. }) if both.participant != Rendering::InterpreterSays => same,
        (Face::Chooser { .. }, Spot::Chooser) | (Face::Plan(_), Spot::Plan) | (Face::Map(_), Spot::Map) => {
            same
        }
        _ => ShownNow::Other(Box::new(face)),
    }
}

fn coverage(model: &Model, talk: &Talk) -> Coverage {
    let title = |card: &Card| Some(texts::title(talk, card)?.private(model));
    let shown = talk.session.cards_shown(&talk.library, model.is_seen(talk));
    let skipped = talk.session.skipped.iter().filter_map(|id| talk.library.card(id));
    Coverage {
        shown: shown.iter().filter_map(|card| title(card)).collect(),
        skipped: skipped.filter_map(title).collect(),
        dimensions: Session::dimensions(&shown),
        areas: talk.session.areas(&shown),
    }
}

fn wrong_lines(talk: &Talk) -> Vec<WrongLineRow> {
    talk.session
        .wrong
        .iter()
        .filter_map(|wrong| {
            let card = talk.library.card(&wrong.card)?;
            Some(WrongLineRow {
                card: card.code.as_ref().map_or_else(|| wrong.card.to_string(), ToString::to_string),
                number: card.number(wrong.list, wrong.line),
                language: wrong.language.clone(),
            })
        })
        .collect()
}
