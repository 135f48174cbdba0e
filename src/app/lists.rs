//! What stands in the lists: menu, phases, settings of the talk, ideas for the plan.

use crate::domain::card::StopArea;
use crate::domain::guide::Interpreting;
use crate::domain::session::Who;

use super::command::{Command, TABLE, Where};
use super::model::{Confirm, ListKind, Model, Setting, Stage, Talk, View};
use super::scene::other_view;
use super::state::{State, state_at};

/// Ways in which the words travel, in the order in which they are offered.
pub(super) const INTERPRETING: [Interpreting; 4] =
    [Interpreting::Room, Interpreting::Telephone, Interpreting::Video, Interpreting::None];

/// A row of the settings of the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SettingRow {
    /// Opens a list of values.
    Values(Setting),
    /// The interpreter has the text on paper.
    Paper,
    /// An interpreter has read the unreviewed texts.
    Drafts,
    /// "until 14.45" on the shared view.
    ShowsUntil,
    /// The turn on the shared view.
    ShowsTurn,
}

/// The settings of the talk.
const SETTINGS: [SettingRow; 8] = [
    SettingRow::Values(Setting::Interpreting),
    SettingRow::Values(Setting::Participant),
    SettingRow::Values(Setting::Stage),
    SettingRow::Values(Setting::Until),
    SettingRow::Paper,
    SettingRow::Drafts,
    SettingRow::ShowsUntil,
    SettingRow::ShowsTurn,
];

/// Returns the settings that can be changed in this view: how far texts have been reviewed is nobody else's business, and
/// a list of all that can happen in the process never stands on the shared view.
#[must_use]
pub(super) fn settings(model: &Model) -> Vec<SettingRow> {
    let is_seen = model.talk().is_some_and(Talk::is_seen_by_everyone);
    let has_map = model.talk().is_some_and(|talk| talk.library.map.is_some());
    SETTINGS
        .into_iter()
        .filter(|row| match row {
            SettingRow::Drafts | SettingRow::Paper => !is_seen,
            SettingRow::Values(Setting::Stage) => !is_seen && has_map,
            SettingRow::Values(_) | SettingRow::ShowsUntil | SettingRow::ShowsTurn => true,
        })
        .collect()
}

/// A row of the plan's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlanPick {
    /// An idea of the guide, by number.
    Idea(usize),
    /// Write a line.
    Write,
    /// A line that stands, by its number in the plan.
    Line(usize),
}

/// What can be done with a line of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlanLineRow {
    /// Who.
    Who(Who),
    /// Take it away.
    Remove,
}

/// Returns the rows of a line's list.
#[must_use]
pub(super) fn plan_line_rows() -> Vec<PlanLineRow> {
    Who::ALL.map(PlanLineRow::Who).into_iter().chain([PlanLineRow::Remove]).collect()
}

/// Returns the rows of an area's list: its lines, the ideas, and a line to write.
#[must_use]
pub(super) fn plan_picks(model: &Model, area: StopArea) -> Vec<PlanPick> {
    let Some(talk) = model.talk() else { return Vec::new() };
    let guide = &talk.library.guide;
    let ideas =
        guide.texts.get(&guide.source).and_then(|text| text.plan_ideas.get(&area)).map_or(0, Vec::len);
    let lines =
        talk.session.plan.iter().enumerate().filter(|(_, entry)| entry.area == area).map(|(at, _)| at);
    (0..ideas).map(PlanPick::Idea).chain([PlanPick::Write]).chain(lines.map(PlanPick::Line)).collect()
}

/// Returns the commands of the menu: all that apply at the stop, and whether each does now.
#[must_use]
pub(super) fn menu(model: &Model) -> Vec<(Command, bool)> {
    let place = match model.talk().and_then(|talk| talk.cursor) {
        Some(_) => Where::TalkList,
        None => Where::Talk,
    };
    TABLE
        .iter()
        .filter(|row| {
            !matches!(
                row.command,
                Command::Menu
                    | Command::Up
                    | Command::Down
                    | Command::Choose
                    | Command::Redraw
                    | Command::Interrupt
            )
        })
        .filter_map(|row| match state_at(model, row.command, place) {
            State::Ready => Some((row.command, true)),
            State::NotNow => Some((row.command, false)),
            State::Elsewhere => None,
        })
        .collect()
}

/// Returns the views that another screen can show; the one that this screen does not show stands first.
#[must_use]
pub(super) fn screens(model: &Model) -> Vec<View> {
    let choices = match &model.stage {
        Stage::Talk(talk) => &talk.session.choices,
        Stage::Home(home) | Stage::Gate(home, _) => &home.choices,
    };
    let first = other_view(choices.screen);
    let others = View::ALL.into_iter().filter(|view| *view != first);
    [first]
        .into_iter()
        .chain(others)
        .filter(|view| *view != View::Interpreter || choices.has_interpreter())
        .collect()
}

/// Returns the answers to a question before something that cannot be undone: message ids.
#[must_use]
pub(super) fn confirm_choices(confirm: Confirm) -> &'static [&'static str] {
    match confirm {
        Confirm::End => &["confirm-end-end", "confirm-end-park", "confirm-end-stay"],
        Confirm::TakeHome => &["confirm-take-home-write", "confirm-take-home-no"],
        Confirm::Thaw => &["confirm-thaw-show", "confirm-thaw-back"],
    }
}

/// Returns how many rows a list has.
#[must_use]
pub(super) fn count(model: &Model, kind: ListKind) -> usize {
    match kind {
        ListKind::Menu => menu(model).len(),
        ListKind::Phases => model.talk().map_or(0, |talk| talk.library.guide.phases.len()),
        ListKind::Settings => settings(model).len(),
        ListKind::Setting(Setting::Interpreting) => INTERPRETING.len(),
        ListKind::Setting(Setting::Participant) => super::home::participants(model).len(),
        ListKind::Setting(Setting::Stage) => {
            model.talk().map_or(0, |talk| super::home::stages(&talk.library).len())
        }
        ListKind::Setting(Setting::Until) => super::home::times(model.now.clock).len(),
        ListKind::Plan(area) => plan_picks(model, area).len(),
        ListKind::PlanLine(_) => plan_line_rows().len(),
        ListKind::Screens if model.can_open_window => screens(model).len() + 1,
        ListKind::Screens => 1,
    }
}
