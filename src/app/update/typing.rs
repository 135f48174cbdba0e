//! Typing: a search, a time, a line of the plan.

use crate::domain::clock::ClockTime;
use crate::domain::safe_text::SafeText;
use crate::domain::session::{Event, PlanEntry, PlanText};

use super::super::home::Answer;
use super::super::key::{Code, Key};
use super::super::model::{EditPurpose, Focus, ListKind, Model, Stage, Top};
use super::super::msg::Effect;
use super::super::{identity, keymap, search};
use super::{asked, home, lists, open_list, record, talk, typed};

/// The longest line that can be typed, in characters.
const LONGEST: usize = 200;

#[expect(clippy::wildcard_enum_match_arm, reason = "other keys write nothing")]
pub(super) fn press(model: &mut Model, key: Key) {
    if let Some(character) = typed(key) {
        insert(model, &character.to_string());
        return;
    }
    // The cursor goes where the arrow points: the field runs as the interface does.
    let code = keymap::mirror(key.code, model.direction());
    match (&mut model.top, &mut model.stage, code) {
        (Some(Top::Edit(edit)), _, code) => {
            edit.fault = None;
            let count = edit.text.chars().count();
            match code {
                Code::Left => edit.cursor = edit.cursor.saturating_sub(1),
                Code::Right => edit.cursor = (edit.cursor + 1).min(count),
                Code::Home => edit.cursor = 0,
                Code::End => edit.cursor = count,
                Code::Backspace if edit.cursor > 0 => {
                    edit.cursor -= 1;
                    remove(&mut edit.text, edit.cursor);
                }
                Code::Delete => remove(&mut edit.text, edit.cursor),
                _ => {}
            }
        }
        (Some(Top::GoTo(query, cursor)), _, Code::Backspace) => {
            query.pop();
            *cursor = 0;
        }
        (None, Stage::Home(home), Code::Backspace) => {
            if let Focus::Asking(_, _, Some(text)) = &mut home.focus {
                text.pop();
            }
        }
        _ => {}
    }
}

/// Takes pasted text where text is typed; line breaks become spaces, what cannot be shown is left out.
pub(super) fn paste(model: &mut Model, text: &str) {
    if model.place().is_typing() {
        let text: String = text
            .chars()
            .take(10_000)
            .map(|character| if character.is_whitespace() { ' ' } else { character })
            .filter(|character| SafeText::new(&character.to_string()).is_ok())
            .collect();
        insert(model, &text);
    }
}

fn insert(model: &mut Model, text: &str) {
    match (&mut model.top, &mut model.stage) {
        (Some(Top::Edit(edit)), _) => {
            edit.fault = None;
            for character in text.chars().take(LONGEST.saturating_sub(edit.text.chars().count())) {
                let at = edit.text.char_indices().nth(edit.cursor).map_or(edit.text.len(), |(at, _)| at);
                edit.text.insert(at, character);
                edit.cursor += 1;
            }
        }
        (Some(Top::GoTo(query, cursor)), _) => {
            query.extend(text.chars().take(LONGEST.saturating_sub(query.chars().count())));
            *cursor = 0;
        }
        (None, Stage::Home(home)) => {
            if let Focus::Asking(_, _, Some(time)) = &mut home.focus {
                time.extend(text.chars().take(5usize.saturating_sub(time.chars().count())));
            }
        }
        _ => {}
    }
}

fn remove(text: &mut String, cursor: usize) {
    if let Some((at, _)) = text.char_indices().nth(cursor) {
        text.remove(at);
    }
}

/// Enter, where text is typed on top.
pub(super) fn accept(model: &mut Model, effects: &mut Vec<Effect>) {
    match model.top.clone() {
        Some(Top::GoTo(query, cursor)) => {
            let found = model.talk().and_then(|talk| {
                let cards = search::find(talk, &query);
                model.walk(talk).card(cards.get(cursor)?)
            });
            match found {
                Some(place) => {
                    model.top = None;
                    talk::go_to(model, place, effects);
                }
                None => lists::nothing(model),
            }
        }
        Some(Top::Edit(edit)) => match edit.purpose {
            EditPurpose::Plan(area) => {
                let text = edit.text.trim();
                let fault = if identity::looks_like_a_number(text) {
                    Some("fault-identity-number")
                } else if SafeText::new(text).is_err() {
                    Some("fault-characters")
                } else {
                    None
                };
                if fault.is_some() {
                    set_fault(model, fault);
                    return;
                }
                if !text.is_empty() {
                    let Some(language) = model.talk().map(|talk| talk.session.choices.facilitator.clone())
                    else {
                        return;
                    };
                    let text = PlanText::Typed { text: Some(text.to_owned()), language };
                    record(model, Event::PlanAdded(PlanEntry { area, text, who: None }), effects);
                }
                open_list(model, ListKind::Plan(area));
            }
            EditPurpose::Until => match ClockTime::parse(&folded_digits(edit.text.trim())) {
                Some(until) => {
                    lists::change(model, effects, |choices| choices.until = Some(until));
                    open_list(model, ListKind::Settings);
                }
                None => set_fault(model, Some("fault-time")),
            },
        },
        Some(Top::Help | Top::Confirm(..) | Top::List(..)) | None => {}
    }
}

fn set_fault(model: &mut Model, fault: Option<&'static str>) {
    if let Some(Top::Edit(edit)) = &mut model.top {
        edit.fault = fault;
    }
}

/// Enter, where a time is typed on Home.
pub(super) fn accept_time_on_home(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some((question, _)) = asked(model) else { return };
    let Stage::Home(home) = &model.stage else { return };
    let Focus::Asking(_, _, Some(text)) = &home.focus else { return };
    match ClockTime::parse(&folded_digits(text.trim())) {
        Some(until) => home::take(model, question, Answer::Until(Some(until)), effects),
        None => model.notice = Some(crate::domain::scene::Notice::new("fault-time")),
    }
}

fn folded_digits(text: &str) -> String {
    crate::text::fold(text)
}
