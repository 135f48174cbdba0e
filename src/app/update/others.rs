//! Other screens that show this session: they come and go, and another keyboard may go on and back.
//!
//! Control is the facilitator's: nothing else reaches the session from there.

use crate::domain::guide::PhaseKind;
use crate::domain::scene::Notice;

use super::super::command::{Command, Where};
use super::super::model::{Model, View};
use super::super::msg::{Effect, Others, Remote};
use super::dispatch;

/// Takes in which screens there are, and tells it where the participant does not read it.
pub(super) fn changed(model: &mut Model, others: Others) {
    let has_more = others.pages > model.others.pages.max(1);
    let before = std::mem::replace(&mut model.others, others);
    if others.shared == 0 {
        model.others_page = 0;
    }
    let is_told = model.talk().is_some_and(|talk| talk.view != View::Shared && !talk.is_over);
    if let Some(message) = news(before, others).filter(|_| is_told) {
        model.notice = Some(Notice::new(message));
    } else if has_more && is_told {
        let count = i64::try_from(others.pages).ok();
        model.notice = Some(Notice { count, ..Notice::new("notice-pages-elsewhere") });
    }
}

/// Says that no other screen can show this session.
pub(super) fn cannot(model: &mut Model) {
    if model.talk().is_some_and(|talk| talk.view != View::Shared) {
        model.notice = Some(Notice::new("notice-cannot-be-followed"));
    }
}

fn news(before: Others, now: Others) -> Option<&'static str> {
    let counts = |others: Others| [others.shared, others.facilitator, others.interpreter];
    let messages = [
        ("notice-shared-joined", "notice-shared-left"),
        ("notice-facilitator-joined", "notice-facilitator-left"),
        ("notice-interpreter-joined", "notice-interpreter-left"),
    ];
    counts(before).into_iter().zip(counts(now)).zip(messages).find_map(|((before, now), (joined, left))| {
        (now != before).then_some(if now > before { joined } else { left })
    })
}

/// Turns the page on screens that are smaller; `false` where they stand at their last.
pub(super) fn turn_page(model: &mut Model) -> bool {
    let has_more = model.others_page + 1 < model.others.pages;
    model.others_page += usize::from(has_more);
    has_more
}

/// Says which page the other screen shows.
pub(super) fn tell_page(model: &mut Model) {
    let count = i64::try_from(model.others_page + 1).ok();
    model.notice = Some(Notice { count, ..Notice::new("notice-page-elsewhere") });
}

/// Goes on or back from another keyboard, where the session's own stop lies open. What is dark stays dark.
pub(super) fn remote(model: &mut Model, remote: Remote, effects: &mut Vec<Effect>) {
    let command = match remote {
        Remote::Next => Command::Next,
        Remote::Previous => Command::Previous,
    };
    let lies_open = matches!(model.place(), Where::Talk | Where::TalkList) && !model.is_shared_blank();
    if lies_open && !opens_private(model) {
        model.notice = None;
        dispatch(model, command, effects);
    }
}

/// Behind *Goodbye* the next key opens the facilitator's own view: that is for the hand beside this screen.
fn opens_private(model: &Model) -> bool {
    model.talk().is_some_and(|talk| {
        let phase = talk.library.guide.phase(&talk.session.place.position.phase);
        talk.view == View::Shared && phase.is_some_and(|phase| phase.kind == PhaseKind::Debrief)
    })
}
