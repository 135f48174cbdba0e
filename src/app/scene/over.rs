//! What lies on top, as a scene.

use crate::domain::card::Weight;
use crate::domain::scene::{
    Choice, ConfirmScene, EditScene, GoToScene, HelpRow, HelpScene, Label, ListScene, Match, Over, View,
};
use crate::domain::session::{Choices, PlanText, ScreenUse};

use super::super::command::{Command, Where, row_of};
use super::super::lists::{self, PlanLineRow, PlanPick, SettingRow};
use super::super::model::{Confirm, EditPurpose, ListKind, Model, Setting, Talk, Top};
use super::super::state::{State, state_at};
use super::{commands_of, home, shared, texts, words};

pub(super) fn over(model: &Model, top: &Top) -> Over {
    match top {
        Top::Help => Over::Help(help(model)),
        Top::Confirm(confirm, cursor) => Over::Confirm(ConfirmScene {
            id: match confirm {
                Confirm::End if model.talk().is_some_and(|talk| talk.session.is_plan_kept) => "end-with-plan",
                Confirm::End => "end",
                Confirm::TakeHome => "take-home",
                Confirm::Thaw if model.is_shared_blank() => "thaw-dark",
                Confirm::Thaw => "thaw",
            },
            choices: lists::confirm_choices(*confirm)
                .iter()
                .map(|id| Choice { detail: what_is_lost(model, id), ..Choice::new(Label::Message(id)) })
                .collect(),
            cursor: *cursor,
        }),
        Top::List(kind, cursor) => {
            let (heading, choices) = list(model, *kind);
            Over::List(ListScene { heading, choices, cursor: *cursor })
        }
        Top::GoTo(query, cursor) => Over::GoTo(go_to(model, query, *cursor)),
        Top::Edit(edit) => Over::Edit(EditScene {
            heading: match edit.purpose {
                EditPurpose::Plan(_) => "edit-plan",
                EditPurpose::Until => "edit-until",
            },
            language: home::autonym(model, &model.interface),
            text: edit.text.clone(),
            cursor: edit.cursor,
            direction: model.direction(),
            fault: edit.fault,
        }),
    }
}

/// Help for the place that lies beneath.
fn help(model: &Model) -> HelpScene {
    let beneath = Model { top: None, ..model.clone() };
    let place = beneath.place();
    let rows = commands_of(place)
        .filter(|(row, _)| !matches!(row.command, Command::Redraw))
        .map(|(row, keys)| HelpRow {
            command: row.id,
            words: words(model, row),
            keys,
            is_ready: state_at(&beneath, row.command, place) == State::Ready,
        })
        .collect();
    HelpScene { rows }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "a booked end has times and one other answer")]
fn list(model: &Model, kind: ListKind) -> (&'static str, Vec<Choice>) {
    let Some(talk) = model.talk() else { return ("list-menu", Vec::new()) };
    match kind {
        ListKind::Menu => ("list-menu", menu(model)),
        ListKind::Phases => ("list-phases", phases(talk)),
        ListKind::Settings => ("list-settings", settings(model, talk)),
        ListKind::Setting(Setting::Interpreting) => {
            let row = |interpreting| Choice {
                is_marked: talk.session.choices.interpreting == interpreting,
                ..Choice::new(home::interpreting_label(interpreting))
            };
            ("list-interpreting", lists::INTERPRETING.into_iter().map(row).collect())
        }
        ListKind::Setting(Setting::Participant) => {
            let row = |tag: &crate::domain::language::Tag| Choice {
                is_marked: talk.session.choices.participant == *tag,
                ..Choice::new(home::language_label(model, tag))
            };
            ("list-participant", super::super::home::participants(model).iter().map(row).collect())
        }
        ListKind::Setting(Setting::Stage) => {
            let row = |stage| {
                let choices = Choices { stage, ..talk.session.choices.clone() };
                let label = home::stage_label(model, Some(&talk.library), &choices);
                Choice { is_marked: talk.session.choices.stage == stage, ..Choice::new(label) }
            };
            ("list-stage", super::super::home::stages(&talk.library).into_iter().map(row).collect())
        }
        ListKind::Setting(Setting::Until) => {
            use super::super::home::{Answer, times};
            let row = |answer: &Answer| {
                let label = match answer {
                    Answer::Until(Some(time)) => Label::Time(*time),
                    Answer::Until(None) => Label::Message("until-none"),
                    _ => Label::Message("until-other"),
                };
                let is_marked = *answer == Answer::Until(talk.session.choices.until);
                Choice { is_marked, ..Choice::new(label) }
            };
            ("list-until", times(model.now.clock).iter().map(row).collect())
        }
        ListKind::Plan(area) => ("list-plan", plan(model, talk, area)),
        ListKind::PlanLine(line) => ("list-plan-line", plan_line(talk, line)),
        ListKind::Screens => ("list-screens", screens(model)),
    }
}

fn menu(model: &Model) -> Vec<Choice> {
    let place = match model.talk().and_then(|talk| talk.cursor) {
        Some(_) => Where::TalkList,
        None => Where::Talk,
    };
    lists::menu(model)
        .into_iter()
        .filter_map(|(command, is_ready)| {
            let row = row_of(command)?;
            let key = row.keys(place).next()?.name();
            Some(Choice {
                detail: Some(Label::Key(key)),
                is_ready,
                ..Choice::new(Label::Command(words(model, row)))
            })
        })
        .collect()
}

fn phases(talk: &Talk) -> Vec<Choice> {
    talk.library.guide.phases.iter().map(|phase| Choice::new(Label::Phase(phase.kind))).collect()
}

fn settings(model: &Model, talk: &Talk) -> Vec<Choice> {
    let choices = &talk.session.choices;
    lists::settings(model)
        .iter()
        .map(|row| match row {
            SettingRow::Values(Setting::Interpreting) => Choice {
                detail: Some(home::interpreting_label(choices.interpreting)),
                ..Choice::new(Label::Message("list-interpreting"))
            },
            SettingRow::Values(Setting::Participant) => Choice {
                detail: Some(home::language_label(model, &choices.participant)),
                ..Choice::new(Label::Message("list-participant"))
            },
            SettingRow::Values(Setting::Stage) => Choice {
                detail: Some(home::stage_label(model, Some(&talk.library), choices)),
                ..Choice::new(Label::Message("list-stage"))
            },
            SettingRow::Values(Setting::Until) => Choice {
                detail: Some(choices.until.map_or(Label::Message("until-none"), Label::Time)),
                ..Choice::new(Label::Message("list-until"))
            },
            SettingRow::Paper => ticked("setting-paper", choices.has_paper),
            SettingRow::Drafts => ticked("setting-drafts", choices.drafts_were_read),
            SettingRow::ShowsUntil => ticked("setting-shows-until", choices.shows_until),
            SettingRow::ShowsTurn => ticked("setting-shows-turn", choices.shows_turn),
        })
        // The highlight does not go there: it only says where the rest is.
        .chain(talk.is_seen_by_everyone().then(|| Choice::new(Label::Message("settings-more"))))
        .collect()
}

fn ticked(message: &'static str, is_marked: bool) -> Choice {
    Choice {
        is_marked,
        detail: Some(Label::Message(if is_marked { "setting-on" } else { "setting-off" })),
        ..Choice::new(Label::Message(message))
    }
}

fn plan(model: &Model, talk: &Talk, area: crate::domain::card::StopArea) -> Vec<Choice> {
    let is_picked = |number| {
        talk.session.plan.iter().any(|entry| entry.area == area && entry.text == PlanText::Idea(number))
    };
    let scene = shared::plan(model, talk, None);
    let mut lines = scene.rows.into_iter().filter(|row| row.area == area).flat_map(|row| row.lines);
    lists::plan_picks(model, area)
        .into_iter()
        .filter_map(|pick| match pick {
            PlanPick::Idea(number) => {
                let both = shared::idea(model, talk, area, number)?;
                Some(Choice {
                    other: Some(both.participant),
                    is_marked: is_picked(number),
                    ..Choice::new(Label::Shown(both.facilitator))
                })
            }
            PlanPick::Write => Some(Choice::new(Label::Message("plan-write"))),
            PlanPick::Line(_) => {
                let line = lines.next()?;
                Some(Choice {
                    detail: Some(line.who.map_or(Label::Message("plan-change"), Label::Who)),
                    ..Choice::new(Label::Shown(line.text.facilitator))
                })
            }
        })
        .collect()
}

/// What a person should know who lets the talk wait: nothing that was typed is kept.
fn what_is_lost(model: &Model, id: &str) -> Option<Label> {
    let has_typed = model.talk().is_some_and(|talk| {
        talk.session.plan.iter().any(|entry| matches!(&entry.text, PlanText::Typed { text: Some(_), .. }))
    });
    (id == "confirm-end-park" && has_typed).then_some(Label::Message("confirm-end-park-typed"))
}

/// The views that another screen can show, and how many do.
fn screens(model: &Model) -> Vec<Choice> {
    let row = |view: View| {
        let count = match view {
            View::Shared => model.others.shared,
            View::Facilitator => model.others.facilitator,
            View::Interpreter => model.others.interpreter,
        };
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let detail = (count > 0).then_some(Label::Counted("screens-count", count));
        Choice { detail, ..Choice::new(screen_label(model, view)) }
    };
    let views = lists::screens(model).into_iter().map(row);
    if model.can_open_window {
        return views.chain([by_hand(model)]).collect();
    }
    // Who is there already is told; there is nothing to open, and the highlight does not go there.
    [by_hand(model)].into_iter().chain(views.filter(|row| row.detail.is_some())).collect()
}

/// What a person writes who opens the window.
pub(super) fn by_hand(model: &Model) -> Choice {
    let command = Label::Code(model.follow_command.clone());
    Choice { detail: Some(command), ..Choice::new(Label::Message("screens-by-hand")) }
}

/// Returns the words for a view of another screen: what Enter does, where it does something.
pub(super) fn screen_label(model: &Model, view: View) -> Label {
    Label::Message(match (view, model.can_open_window) {
        (View::Shared, true) => "screens-open-shared",
        (View::Shared, false) => "screens-shared",
        (View::Facilitator, true) => "screens-open-facilitator",
        (View::Facilitator, false) => "screens-facilitator",
        (View::Interpreter, true) => "screens-open-interpreter",
        (View::Interpreter, false) => "screens-interpreter",
    })
}

fn plan_line(talk: &Talk, line: usize) -> Vec<Choice> {
    let who = talk.session.plan.get(line).and_then(|entry| entry.who);
    lists::plan_line_rows()
        .into_iter()
        .map(|row| match row {
            PlanLineRow::Who(role) => {
                Choice { is_marked: who == Some(role), ..Choice::new(Label::Who(role)) }
            }
            PlanLineRow::Remove => Choice::new(Label::Message("plan-remove")),
        })
        .collect()
}

/// On everyone's screen one match at a time, and a title only where it cannot tell news.
fn go_to(model: &Model, query: &str, cursor: usize) -> GoToScene {
    let direction = model.direction();
    let empty =
        GoToScene { query: query.to_owned(), direction, matches: Vec::new(), cursor: 0, all: 0, place: 0 };
    let Some(talk) = model.talk() else { return empty };
    let found = super::super::search::find(talk, query);
    let is_shared = talk.session.choices.screen == ScreenUse::Everyone;
    let cursor = cursor.min(found.len().saturating_sub(1));
    let matches = |range: std::ops::Range<usize>| {
        found
            .iter()
            .skip(range.start)
            .take(range.len())
            .filter_map(|id| {
                let card = talk.library.card(id)?;
                let title = (!is_shared || card.weight == Weight::Light)
                    .then(|| texts::title(talk, card).map(|pair| pair.both(model, &talk.session.choices)))
                    .flatten();
                Some(Match { code: card.code.as_ref().map(ToString::to_string), title })
            })
            .collect::<Vec<_>>()
    };
    let (matches, at) =
        if is_shared { (matches(cursor..cursor + 1), 0) } else { (matches(0..found.len()), cursor) };
    GoToScene { matches, cursor: at, all: found.len(), place: (cursor + 1).min(found.len()), ..empty }
}
