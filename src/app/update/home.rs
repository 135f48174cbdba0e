//! What the keys do on Home and at the gate.

use crate::domain::guide::Interpreting;
use crate::domain::scene::{HomeQuestion, Notice};

use super::super::command::Command;
use super::super::home::Answer;
use super::super::model::{Focus, Home, Model, Stage};
use super::super::msg::Effect;
use super::{asked, begin, typing};

pub(super) fn perform(model: &mut Model, command: Command, effects: &mut Vec<Effect>) {
    match (command, &model.stage) {
        (Command::Choose, Stage::Gate(_, 0)) => begin::begin(model, effects),
        (Command::Choose, Stage::Gate(..)) => {
            to_home(model);
            model.notice = Some(Notice::new("notice-gate"));
        }
        (Command::Back, Stage::Gate(..)) => to_home(model),
        (Command::Choose, Stage::Home(home)) => match &home.focus {
            Focus::Overview(row) => {
                let row = *row;
                match home.questions(model).get(row).copied() {
                    Some(question) => with_home(model, |model, home| home.open(model, question)),
                    None => begin::gate_or_begin(model, effects),
                }
            }
            Focus::Asking(_, _, Some(_)) => typing::accept_time_on_home(model, effects),
            Focus::Asking(question, cursor, None) => {
                let (question, cursor) = (*question, *cursor);
                if let Some(answer) = home.answers(model, question).get(cursor).cloned() {
                    take(model, question, answer, effects);
                }
            }
        },
        (Command::Back, Stage::Home(_)) => back(model),
        (Command::CheckTerminal, _) => effects.push(Effect::CheckTerminal),
        (Command::End, _) => effects.push(Effect::Quit(0)),
        _ => {}
    }
}

/// Takes an answer and goes on.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other answers change the choices, below")]
pub(super) fn take(model: &mut Model, question: HomeQuestion, answer: Answer, effects: &mut Vec<Effect>) {
    let mut reload = false;
    let mut stays = false;
    let mut is_list_new = false;
    match answer {
        Answer::GoOn(waiting) => {
            begin::go_on(model, waiting, effects);
            return;
        }
        Answer::Discard(waiting) => {
            if let Some(waiting) = model.waiting.get_mut(waiting) {
                *waiting = None;
            }
            effects.push(Effect::Discard(waiting));
            model.notice = Some(Notice::new("notice-discarded"));
            is_list_new = model.waiting.iter().any(Option::is_some);
        }
        Answer::Window(view) => effects.push(Effect::OpenWindow(view)),
        _ => {}
    }
    with_home(model, |model, home| {
        let choices = &mut home.choices;
        match answer {
            Answer::Screen(screen) => choices.screen = screen,
            Answer::Guide(guide) => {
                reload = home.guide.as_ref() != Some(&guide) || home.library.is_none();
                if reload {
                    choices.stage = None;
                    home.stage_of = None;
                }
                home.guide = Some(guide);
            }
            Answer::Facilitator(tag) => {
                let was_one = choices.is_one_language();
                reload = choices.facilitator != tag;
                if was_one && !home.is_asked {
                    choices.participant = tag.clone();
                }
                choices.facilitator = tag;
                fit_interpreting(home, was_one);
            }
            Answer::Participant(tag) => {
                let was_one = choices.is_one_language();
                reload = choices.participant != tag;
                // Who has read one language's texts has not read another's.
                choices.drafts_were_read &= !reload;
                choices.participant = tag;
                fit_interpreting(home, was_one);
            }
            Answer::Address(address) => choices.address = address,
            Answer::Stage(stage) => choices.stage = stage,
            Answer::Interpreting(interpreting) => choices.interpreting = interpreting,
            Answer::Until(until) => choices.until = until,
            Answer::OtherTime => {
                home.focus = Focus::Asking(question, 0, Some(String::new()));
                stays = true;
            }
            Answer::Present(present) => {
                if !choices.present.remove(&present) {
                    choices.present.insert(present);
                }
                // On to "Done", which is the first row: Enter again goes on.
                home.focus = Focus::Asking(question, 0, None);
                stays = true;
            }
            Answer::PresentDone
            | Answer::New
            | Answer::GoOn(_)
            | Answer::Discard(_)
            | Answer::Window(_)
            | Answer::ScreensByHand => {}
            Answer::Paper(has_paper) => choices.has_paper = has_paper,
            Answer::Drafts(were_read) => choices.drafts_were_read = were_read,
        }
        if is_list_new {
            home.open(model, question);
        } else if !stays && !reload {
            home.go_on(model, question);
        }
    });
    if reload {
        let Stage::Home(home) = &model.stage else { return };
        let choices = &home.choices;
        effects.push(Effect::Speak {
            facilitator: choices.facilitator.clone(),
            participant: choices.participant.clone(),
        });
        model.interface = choices.facilitator.clone();
        if home.guide.is_some() {
            with_home(model, |_, home| home.waits_at = Some(question));
            begin::load(model, effects);
        } else {
            with_home(model, |model, home| home.go_on(model, question));
        }
    }
    model.page = 0;
}

fn fit_interpreting(home: &mut Home, was_one_language: bool) {
    let choices = &mut home.choices;
    if choices.is_one_language() {
        choices.interpreting = Interpreting::None;
        choices.drafts_were_read = false;
    } else if was_one_language && choices.interpreting == Interpreting::None {
        choices.interpreting = Interpreting::Room;
    }
}

fn back(model: &mut Model) {
    let Some((question, _)) = asked(model) else {
        with_home(model, |model, home| {
            if let Some(last) = home.asked(model).last().copied() {
                home.is_asked = false;
                home.open(model, last);
            }
        });
        return;
    };
    with_home(model, |model, home| {
        let questions = home.questions(model);
        if matches!(home.focus, Focus::Asking(_, _, Some(_))) {
            home.open(model, question);
        } else if home.is_asked {
            home.focus = Focus::Overview(questions.len());
        } else if let Some(before) = questions
            .iter()
            .position(|asked| *asked == question)
            .and_then(|at| at.checked_sub(1))
            .and_then(|at| questions.get(at).copied())
        {
            home.open(model, before);
        }
    });
    model.page = 0;
}

fn to_home(model: &mut Model) {
    if let Stage::Gate(home, _) = &model.stage {
        let mut home = home.clone();
        let questions = home.questions(model);
        home.focus = Focus::Overview(questions.len());
        model.stage = Stage::Home(home);
        model.page = 0;
    }
}

/// Changes Home with the model at hand to look at.
pub(super) fn with_home(model: &mut Model, change: impl FnOnce(&Model, &mut Home)) {
    if let Stage::Home(home) = &model.stage {
        let mut home = home.clone();
        change(model, &mut home);
        model.stage = Stage::Home(home);
    }
}
