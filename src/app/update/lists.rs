//! Highlighting and choosing a row: of a list, of a question, of a stop.

use crate::domain::guide::Interpreting;
use crate::domain::scene::Notice;
use crate::domain::session::{Event, PlanEntry, PlanText, Who};

use super::super::command::Where;
use super::super::home::{Answer, times};
use super::super::lists::{self, PlanLineRow, PlanPick, SettingRow};
use super::super::model::{Confirm, Edit, EditPurpose, Focus, ListKind, Model, Setting, Stage, Top};
use super::super::msg::Effect;
use super::super::scene::take_home;
use super::super::state::rows;
use super::{dispatch, open, open_list, record, talk};

/// Moves the highlight one row down or up; it stops at the ends. Beyond them, and
/// where there are no rows, it turns the page.
pub(super) fn step(model: &mut Model, is_down: bool) {
    let (cursor, count) = cursor_of(model);
    let next = match cursor {
        None if is_down => 0,
        None => count.saturating_sub(1),
        Some(at) if is_down => (at + 1).min(count.saturating_sub(1)),
        Some(at) => at.saturating_sub(1),
    };
    // At the gate the answers stand on the last page of what is asked.
    let is_gate = matches!(model.stage, Stage::Gate(..));
    let is_at_end = cursor == Some(next) && model.top.is_none() && (is_gate || model.talk().is_some());
    if count > 0 && !is_at_end && (is_down || is_gate || model.page == 0) {
        set_cursor(model, next);
    } else if is_down {
        model.page = (model.page + 1).min(model.pages.saturating_sub(1));
    } else {
        model.page = model.page.saturating_sub(1);
    }
}

/// Highlights a row; `false` when there is none.
pub(super) fn set_cursor(model: &mut Model, row: usize) -> bool {
    let (_, count) = cursor_of(model);
    if row >= count {
        return false;
    }
    let place = model.place();
    match (&mut model.top, &mut model.stage) {
        (Some(Top::List(_, cursor) | Top::Confirm(_, cursor) | Top::GoTo(_, cursor)), _)
        | (None, Stage::Gate(_, cursor)) => *cursor = row,
        (None, Stage::Home(home)) => match &mut home.focus {
            Focus::Overview(cursor) | Focus::Asking(_, cursor, _) => *cursor = row,
        },
        (None, Stage::Talk(talk)) if matches!(place, Where::Talk | Where::TalkList) => {
            talk.cursor = Some(row);
        }
        _ => return false,
    }
    true
}

/// Returns the highlighted row and how many there are, of whatever lies on top.
fn cursor_of(model: &Model) -> (Option<usize>, usize) {
    match (&model.top, &model.stage) {
        (Some(Top::List(kind, cursor)), _) => (Some(*cursor), lists::count(model, *kind)),
        (Some(Top::Confirm(confirm, cursor)), _) => (Some(*cursor), lists::confirm_choices(*confirm).len()),
        (Some(Top::GoTo(query, cursor)), Stage::Talk(talk)) => {
            (Some(*cursor), super::super::search::find(talk, query).len())
        }
        (Some(Top::Help | Top::Edit(_) | Top::GoTo(..)), _) => (None, 0),
        (None, Stage::Home(home)) => match &home.focus {
            Focus::Overview(cursor) => (Some(*cursor), home.questions(model).len() + 1),
            Focus::Asking(question, cursor, _) => (Some(*cursor), home.answers(model, *question).len()),
        },
        (None, Stage::Gate(_, cursor)) => (Some(*cursor), 2),
        (None, Stage::Talk(talk)) => (talk.cursor, rows(model, talk)),
    }
}

/// Returns the row that is highlighted when a list opens.
pub(super) fn first_row(model: &Model, kind: ListKind) -> usize {
    let Some(talk) = model.talk() else { return 0 };
    let choices = &talk.session.choices;
    match kind {
        ListKind::Phases => {
            talk.library.guide.phases.iter().position(|phase| phase.id == talk.session.place.position.phase)
        }
        ListKind::Setting(Setting::Interpreting) => {
            lists::INTERPRETING.iter().position(|interpreting| *interpreting == choices.interpreting)
        }
        ListKind::Setting(Setting::Participant) => {
            super::super::home::participants(model).iter().position(|tag| *tag == choices.participant)
        }
        ListKind::Setting(Setting::Stage) => {
            super::super::home::stages(&talk.library).iter().position(|stage| *stage == choices.stage)
        }
        ListKind::Menu
        | ListKind::Settings
        | ListKind::Setting(Setting::Until)
        | ListKind::Plan(_)
        | ListKind::PlanLine(_)
        | ListKind::Screens => None,
    }
    .unwrap_or(0)
}

/// Does what the highlighted row of a list or a question says.
pub(super) fn choose(model: &mut Model, effects: &mut Vec<Effect>) {
    match model.top.clone() {
        Some(Top::Confirm(confirm, row)) => answer(model, confirm, row, effects),
        Some(Top::List(kind, row)) => choose_in(model, kind, row, effects),
        Some(Top::Help | Top::GoTo(..) | Top::Edit(_)) | None => {}
    }
}

fn answer(model: &mut Model, confirm: Confirm, row: usize, effects: &mut Vec<Effect>) {
    model.top = None;
    match (confirm, row) {
        (Confirm::End, 0) => talk::end(model, effects),
        (Confirm::End, 1) => effects.push(Effect::Quit(0)),
        (Confirm::TakeHome, 0) => {
            let take_home = model.talk().map(|talk| take_home(model, talk));
            effects.extend(take_home.map(|it| Effect::WriteTakeHome(Box::new(it))));
        }
        (Confirm::Thaw, 0) => record(model, Event::Thawed(true), effects),
        (Confirm::Thaw, 1) => {
            record(model, Event::Thawed(false), effects);
            talk::arrived(model);
        }
        (Confirm::End | Confirm::Thaw | Confirm::TakeHome, _) => {}
    }
}

fn choose_in(model: &mut Model, kind: ListKind, row: usize, effects: &mut Vec<Effect>) {
    match kind {
        ListKind::Menu => {
            let command = lists::menu(model).get(row).copied();
            model.top = None;
            if let Some((command, _)) = command {
                dispatch(model, command, effects);
            }
        }
        ListKind::Phases => {
            let phase = model
                .talk()
                .and_then(|talk| talk.library.guide.phases.get(row))
                .map(|phase| phase.id.clone());
            model.top = None;
            if let Some(phase) = phase {
                talk::open_phase(model, &phase, effects);
            }
        }
        ListKind::Settings => match lists::settings(model).get(row) {
            Some(SettingRow::Values(setting)) => open_list(model, ListKind::Setting(*setting)),
            Some(SettingRow::Paper) => {
                change(model, effects, |choices| choices.has_paper = !choices.has_paper);
            }
            Some(SettingRow::Drafts) => {
                change(model, effects, |choices| choices.drafts_were_read = !choices.drafts_were_read);
            }
            Some(SettingRow::ShowsUntil) => {
                change(model, effects, |choices| choices.shows_until = !choices.shows_until);
            }
            Some(SettingRow::ShowsTurn) => {
                change(model, effects, |choices| choices.shows_turn = !choices.shows_turn);
            }
            None => {}
        },
        ListKind::Setting(setting) => choose_setting(model, setting, row, effects),
        ListKind::Plan(area) => match lists::plan_picks(model, area).get(row) {
            Some(PlanPick::Idea(number)) => {
                let found = model.talk().and_then(|talk| {
                    talk.session
                        .plan
                        .iter()
                        .position(|it| it.area == area && it.text == PlanText::Idea(*number))
                });
                let event = match found {
                    Some(line) => Event::PlanRemoved(line),
                    None => Event::PlanAdded(PlanEntry { area, text: PlanText::Idea(*number), who: None }),
                };
                record(model, event, effects);
            }
            Some(PlanPick::Write) => {
                let edit =
                    Edit { purpose: EditPurpose::Plan(area), text: String::new(), cursor: 0, fault: None };
                open(model, Top::Edit(edit));
            }
            Some(PlanPick::Line(line)) => open_list(model, ListKind::PlanLine(*line)),
            None => {}
        },
        ListKind::Screens => {
            let view = lists::screens(model).get(row).copied();
            model.top = None;
            if let Some(view) = view.filter(|_| model.can_open_window) {
                effects.push(Effect::OpenWindow(view));
            }
        }
        ListKind::PlanLine(line) => choose_plan_line(model, line, row, effects),
    }
}

fn choose_plan_line(model: &mut Model, line: usize, row: usize, effects: &mut Vec<Effect>) {
    let Some(entry) = model.talk().and_then(|talk| talk.session.plan.get(line)).cloned() else {
        model.top = None;
        return;
    };
    let area = entry.area;
    match lists::plan_line_rows().get(row) {
        Some(PlanLineRow::Who(who)) => {
            let who: Option<Who> = (entry.who != Some(*who)).then_some(*who);
            record(model, Event::PlanChanged(line, PlanEntry { who, ..entry }), effects);
        }
        Some(PlanLineRow::Remove) => record(model, Event::PlanRemoved(line), effects),
        None => {}
    }
    open_list(model, ListKind::Plan(area));
}

fn choose_setting(model: &mut Model, setting: Setting, row: usize, effects: &mut Vec<Effect>) {
    match setting {
        Setting::Interpreting => {
            let Some(interpreting) = lists::INTERPRETING.get(row).copied() else { return };
            change(model, effects, |choices| choices.interpreting = interpreting);
        }
        Setting::Until => match times(model.now.clock).get(row) {
            Some(Answer::Until(until)) => {
                let until = *until;
                change(model, effects, |choices| {
                    choices.until = until;
                });
            }
            Some(Answer::OtherTime) => {
                let edit = Edit { purpose: EditPurpose::Until, text: String::new(), cursor: 0, fault: None };
                open(model, Top::Edit(edit));
                return;
            }
            _ => return,
        },
        Setting::Stage => {
            let stages = model.talk().map(|talk| super::super::home::stages(&talk.library));
            let Some(stage) = stages.and_then(|stages| stages.get(row).copied()) else { return };
            let place = model.talk().map(|talk| talk.session.place.clone());
            change(model, effects, |choices| choices.stage = stage);
            if model.talk().map(|talk| &talk.session.place) != place.as_ref() {
                talk::arrived(model);
            }
        }
        Setting::Participant => {
            let Some(tag) = super::super::home::participants(model).get(row).cloned() else { return };
            let Stage::Talk(talk) = &mut model.stage else { return };
            let mut choices = talk.session.choices.clone();
            choices.participant = tag;
            if choices.is_one_language() {
                choices.interpreting = Interpreting::None;
            } else if choices.interpreting == Interpreting::None {
                choices.interpreting = Interpreting::Room;
            }
            choices.drafts_were_read = false;
            let languages = vec![choices.facilitator.clone(), choices.participant.clone()];
            talk.wanted = Some(Box::new(choices));
            effects.push(Effect::Load { guide: talk.session.guide.clone(), languages });
        }
    }
    reopen_settings(model, setting);
}

/// Returns to the settings, at the one that was changed.
fn reopen_settings(model: &mut Model, setting: Setting) {
    let row = lists::settings(model).iter().position(|row| *row == SettingRow::Values(setting)).unwrap_or(0);
    open(model, Top::List(ListKind::Settings, row));
}

/// Changes a choice in the middle of the talk.
pub(super) fn change(
    model: &mut Model,
    effects: &mut Vec<Effect>,
    change: impl FnOnce(&mut crate::domain::session::Choices),
) {
    let Some(talk) = model.talk() else { return };
    let mut choices = talk.session.choices.clone();
    change(&mut choices);
    if choices != talk.session.choices {
        record(model, Event::Changed(choices), effects);
    }
}

/// Says that nothing was found.
pub(super) fn nothing(model: &mut Model) {
    model.notice = Some(Notice::new("notice-nothing-found"));
}
