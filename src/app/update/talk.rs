//! What the keys do in a session.

use crate::domain::guide::PhaseKind;
use crate::domain::id::PhaseId;
use crate::domain::scene::Notice;
use crate::domain::session::{CheckBackOutcome, Detour, Event, Move, Place, ScreenUse, Spot};

use super::super::command::{Command, Where};
use super::super::model::{Confirm, ListKind, Model, Stage, Talk, Top, View};
use super::super::msg::Effect;
use super::super::scene::held;
use super::super::state::rows;
use super::{open, open_list, others, record, safety, views};

#[expect(clippy::wildcard_enum_match_arm, reason = "what is not listed is done elsewhere")]
pub(super) fn perform(model: &mut Model, command: Command, effects: &mut Vec<Effect>) {
    let is_step =
        matches!(command, Command::Next | Command::Previous | Command::NextCard | Command::PreviousCard);
    if is_step && model.is_dark_elsewhere() {
        // Nothing goes on in the dark: the step only lifts it.
        record(model, Event::Darkened(None), effects);
        return;
    }
    match command {
        Command::Next => next(model, effects),
        Command::Previous if model.page > 0 || model.others_page > 0 => {
            model.page = model.page.saturating_sub(1);
            model.others_page = model.others_page.saturating_sub(1);
        }
        Command::Previous => {
            walk(model, effects, "notice-first-stop", |model, talk| model.walk(talk).previous());
        }
        Command::NextCard => {
            walk(model, effects, "notice-last-stop", |model, talk| model.walk(talk).next_card());
        }
        Command::PreviousCard => {
            walk(model, effects, "notice-first-stop", |model, talk| model.walk(talk).previous_card());
        }
        Command::FollowUps => {
            let place = model.talk().and_then(|talk| model.walk(talk).follow_ups());
            if let Some(place) = place {
                go(model, place, effects);
            }
        }
        Command::Skip => skip(model, effects),
        Command::Undo => {
            record(model, Event::Undone, effects);
            arrived(model);
        }
        Command::GoTo => open(model, Top::GoTo(String::new(), 0)),
        Command::Phases => open_list(model, ListKind::Phases),
        Command::Menu => open_list(model, ListKind::Menu),
        Command::Screens => open_list(model, ListKind::Screens),
        Command::TalkSettings => open_list(model, ListKind::Settings),
        Command::PassTurn => {
            let Some(talk) = model.talk() else { return };
            let turn = talk.session.turn.next(talk.session.choices.has_interpreter());
            record(model, Event::TurnPassed(turn), effects);
        }
        Command::Listen => {
            let Some(talk) = model.talk() else { return };
            let is_listening = !talk.session.is_listening;
            record(model, Event::Listening(is_listening), effects);
            turn_to_first_page(model);
        }
        Command::CheckBack => detour(model, Detour::CheckBack, effects),
        Command::ShowPlan => detour(model, Detour::Plan, effects),
        Command::ShowMap => detour(model, Detour::Map, effects),
        Command::TakeHome => open(model, Top::Confirm(Confirm::TakeHome, 0)),
        Command::WithoutInterpreter => detour(model, Detour::WithoutInterpreter, effects),
        Command::Return => {
            record(model, Event::Returned, effects);
            arrived(model);
        }
        Command::Confirmed => answer(model, CheckBackOutcome::Confirmed, effects),
        Command::Corrected => answer(model, CheckBackOutcome::Corrected, effects),
        Command::Pause => record(model, Event::Paused(true), effects),
        Command::Resume => record(model, Event::Paused(false), effects),
        Command::Reveal => views::reveal_pending(model),
        Command::Freeze => match model.talk().map(|talk| talk.session.frozen.is_some()) {
            Some(true) => open(model, Top::Confirm(Confirm::Thaw, 0)),
            Some(false) => freeze(model, effects),
            None => {}
        },
        Command::Thaw => open(model, Top::Confirm(Confirm::Thaw, 0)),
        Command::SafetySteps => safety::open_steps(model),
        Command::MarkLine => mark_line(model, effects),
        Command::AddMinute => {
            let Some(talk) = model.talk() else { return };
            let phase = talk.session.place.position.phase.clone();
            record(model, Event::MinuteAdded(phase), effects);
            model.notice = Some(Notice::new("notice-minute"));
        }
        Command::CardsShown => views::cards_shown(model),
        Command::ShowShared => views::show(model, View::Shared),
        Command::ShowFacilitator => views::show(model, View::Facilitator),
        Command::ShowInterpreter => views::show(model, View::Interpreter),
        Command::Choose if model.place() == Where::TalkList => choose_row(model, effects),
        Command::Remove => remove(model, effects),
        Command::End => match model.talk() {
            Some(talk) if talk.is_over => effects.push(Effect::Quit(0)),
            _ => open(model, Top::Confirm(Confirm::End, 0)),
        },
        _ => {}
    }
}

/// Keeps what everyone sees, exactly as it stands.
fn freeze(model: &mut Model, effects: &mut Vec<Effect>) {
    let held = model.talk().map(|talk| Box::new(held(model, talk)));
    if let Stage::Talk(talk) = &mut model.stage {
        talk.held = held;
    }
    record(model, Event::Frozen, effects);
}

fn next(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(talk) = model.talk() else { return };
    let is_for_adults = kind_of(talk).is_some_and(PhaseKind::is_for_adults);
    if talk.view == View::Shared
        && kind_of(talk) == Some(PhaseKind::Debrief)
        && talk.session.place.detour.is_none()
    {
        // Behind *Goodbye* the adults go on among themselves.
        views::show(model, View::Facilitator);
        return;
    }
    // What stands beside is turned with the arrow; only the facilitator's preparation is gone through whole.
    let is_whole = is_for_adults && talk.view != View::Interpreter;
    let pages = if is_whole { model.pages } else { model.line_pages };
    let is_paged = model.page + 1 < pages;
    let is_paged_elsewhere = !model.is_shared_blank() && others::turn_page(model);
    if is_paged || is_paged_elsewhere {
        model.page += usize::from(is_paged);
        if !is_paged {
            others::tell_page(model);
        }
        return;
    }
    let pointed = model.talk().filter(|talk| *talk.spot() == Spot::Chooser).and_then(|talk| talk.cursor);
    walk(model, effects, "notice-last-stop", |model, talk| model.walk(talk).next(pointed));
}

fn kind_of(talk: &Talk) -> Option<PhaseKind> {
    talk.library.guide.phase(&talk.session.place.position.phase).map(|phase| phase.kind)
}

/// Goes where a key leads, or says that it leads nowhere.
fn walk(
    model: &mut Model,
    effects: &mut Vec<Effect>,
    nowhere: &'static str,
    find: impl FnOnce(&Model, &Talk) -> Move,
) {
    let Some(talk) = model.talk() else { return };
    match find(model, talk) {
        Move::To(place) => go(model, place, effects),
        Move::Back => {
            record(model, Event::Returned, effects);
            arrived(model);
        }
        Move::Nowhere => model.notice = Some(Notice::new(nowhere)),
    }
}

/// Goes to a place; to one off the main path as to a detour.
pub(super) fn go_to(model: &mut Model, place: Place, effects: &mut Vec<Effect>) {
    let event = if place.detour.is_some() { Event::LeftFor(place) } else { Event::MovedTo(place) };
    record(model, event, effects);
    arrived(model);
}

/// Goes to a place.
pub(super) fn go(model: &mut Model, place: Place, effects: &mut Vec<Effect>) {
    record(model, Event::MovedTo(place), effects);
    arrived(model);
}

/// After every move: the first page, nothing highlighted but the first item of a checklist; and when the adults are
/// ready, everyone's screen shows the waiting picture.
pub(super) fn arrived(model: &mut Model) {
    turn_to_first_page(model);
    let passes_map_over = model.talk().is_some_and(|talk| model.walk(talk).passes_map_over());
    let Stage::Talk(talk) = &mut model.stage else { return };
    if *talk.spot() == Spot::Waiting && talk.session.choices.screen == ScreenUse::Everyone {
        talk.view = View::Shared;
        talk.pending = None;
    }
    talk.shows_coverage = false;
    talk.cursor = first_cursor(talk);
    let is_private = talk.view == View::Facilitator || talk.session.choices.screen == ScreenUse::OnlyMe;
    let is_first = !talk.session.left.contains_key(&talk.session.place.position.phase);
    if is_first && is_private && passes_map_over {
        model.notice = Some(Notice::new("map-passed-over"));
    }
    if talk.session.frozen.is_some() && talk.view == View::Shared {
        model.notice = Some(Notice::new("notice-frozen"));
    }
}

/// Turns to the first page, here and on the other screens; how many they have is not known yet.
pub(super) fn turn_to_first_page(model: &mut Model) {
    model.page = 0;
    model.others_page = 0;
    model.others.pages = 0;
}

/// Returns the row that is highlighted on arrival: what Enter works on.
pub(super) fn first_cursor(talk: &Talk) -> Option<usize> {
    match talk.spot() {
        Spot::Checklist(_) if talk.view == View::Facilitator => Some(0),
        Spot::Plan => Some(0),
        Spot::Checklist(_) | Spot::Chooser | Spot::Phase | Spot::Waiting | Spot::Map | Spot::Line { .. } => {
            None
        }
    }
}

pub(super) fn open_phase(model: &mut Model, phase: &PhaseId, effects: &mut Vec<Effect>) {
    let place = model.talk().and_then(|talk| model.walk(talk).phase(phase));
    if let Some(place) = place
        && model.talk().is_some_and(|talk| talk.session.place != place)
    {
        go(model, place, effects);
    }
}

fn skip(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(talk) = model.talk() else { return };
    let Some(card) = talk.session.place.card().cloned() else { return };
    match model.walk(talk).next_card() {
        Move::To(place) => {
            record(model, Event::Skipped(card, place), effects);
            arrived(model);
        }
        Move::Back | Move::Nowhere => model.notice = Some(Notice::new("notice-last-stop")),
    }
}

fn detour(model: &mut Model, detour: Detour, effects: &mut Vec<Effect>) {
    let Some(talk) = model.talk() else { return };
    if talk.session.place.detour == Some(detour) {
        record(model, Event::Returned, effects);
    } else {
        let walk = model.walk(talk);
        let place = match detour {
            Detour::CheckBack => walk.check_back(),
            Detour::WithoutInterpreter => walk.without_interpreter(),
            Detour::Plan => walk.plan(),
            Detour::Map => walk.map(),
        };
        let Some(place) = place else { return };
        record(model, Event::LeftFor(place), effects);
    }
    arrived(model);
}

fn answer(model: &mut Model, outcome: CheckBackOutcome, effects: &mut Vec<Effect>) {
    let Some(talk) = model.talk() else { return };
    let Some(card) = talk.session.place.card().cloned() else { return };
    let is_same = talk.session.answers.get(&card) == Some(&outcome);
    record(model, Event::Answered(card, (!is_same).then_some(outcome)), effects);
}

fn mark_line(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(talk) = model.talk() else { return };
    let Spot::Line { card, list, line } = talk.spot().clone() else { return };
    let language = talk.session.choices.participant.clone();
    let is_wrong = !talk.session.is_wrong(&card, list, line, &language);
    record(model, Event::Marked { card, list, line, language, is_wrong }, effects);
    if model.talk().is_some_and(|talk| talk.view != View::Shared) {
        model.notice = Some(Notice::new(if is_wrong { "notice-line-hidden" } else { "notice-line-back" }));
    }
}

/// Opens what waits behind the private page.
fn choose_row(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(talk) = model.talk() else { return };
    let Some(row) = talk.cursor else { return };
    match talk.spot().clone() {
        // What is highlighted stands on another page: first it comes into sight.
        Spot::Checklist(_) | Spot::Plan if model.page > 0 => model.page = 0,
        Spot::Checklist(checklist) => {
            let is_ticked = !talk.session.ticked.contains(&(checklist.clone(), row));
            record(model, Event::Ticked { checklist, item: row, is_ticked }, effects);
            let count = model.talk().map_or(0, |talk| rows(model, talk));
            if let Stage::Talk(talk) = &mut model.stage
                && is_ticked
            {
                talk.cursor = (row + 1 < count).then_some(row + 1);
            }
        }
        Spot::Plan => {
            if let Some(area) = crate::domain::card::StopArea::ALL.get(row) {
                open_list(model, ListKind::Plan(*area));
            }
        }
        // As the next key: in the dark nothing is opened either.
        Spot::Chooser => perform(model, Command::Next, effects),
        Spot::Phase | Spot::Waiting | Spot::Map | Spot::Line { .. } => {}
    }
}

/// Takes the last line of the highlighted row out of the plan.
fn remove(model: &mut Model, effects: &mut Vec<Effect>) {
    let line = model.talk().and_then(|talk| {
        let area = crate::domain::card::StopArea::ALL.get(talk.cursor?)?;
        talk.session.plan.iter().rposition(|entry| entry.area == *area)
    });
    if let Some(line) = line {
        record(model, Event::PlanRemoved(line), effects);
    }
}

/// Ends the session: nothing is kept, *Goodbye* stands until the program is closed.
pub(super) fn end(model: &mut Model, effects: &mut Vec<Effect>) {
    if model.talk().is_some_and(|talk| talk.session.dark.is_some()) {
        record(model, Event::Darkened(None), effects);
    }
    let Stage::Talk(talk) = &mut model.stage else { return };
    talk.is_over = true;
    talk.view = View::Shared;
    talk.pending = None;
    talk.shows_safety = false;
    talk.shows_safety_steps = false;
    talk.cursor = None;
    turn_to_first_page(model);
    effects.push(Effect::Forget);
}
