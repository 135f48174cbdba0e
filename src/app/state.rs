//! One answer to "does this apply here, and now?", read by dispatcher, footer, menu and help alike.

use crate::domain::guide::Step;
use crate::domain::scene::HomeQuestion;
use crate::domain::session::{Detour, Place, Spot, Walk};

use super::command::{Command, Where, row_of};
use super::model::{Focus, Model, Stage, Talk, View};

/// Whether a command applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Here and now.
    Ready,
    /// Here, but not now.
    NotNow,
    /// Not here.
    Elsewhere,
}

/// Says whether a command applies where the person is.
#[must_use]
pub fn state(model: &Model, command: Command) -> State {
    state_at(model, command, model.place())
}

/// Says whether a command would apply in a place: the menu asks for the place beneath it.
#[must_use]
pub fn state_at(model: &Model, command: Command, place: Where) -> State {
    if row_of(command).is_none_or(|row| row.keys(place).next().is_none()) {
        return State::Elsewhere;
    }
    if is_ready(model, command, place) { State::Ready } else { State::NotNow }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "most commands always apply where they have a key")]
fn is_ready(model: &Model, command: Command, place: Where) -> bool {
    let Stage::Talk(talk) = &model.stage else {
        return match (command, &model.stage) {
            (Command::Choose, Stage::Home(home)) => match home.focus {
                Focus::Overview(row) => row < home.questions(model).len() || home.is_ready(),
                Focus::Asking(question, cursor, _) => home.answers(model, question).get(cursor).is_some(),
            },
            (Command::Back, Stage::Home(home)) => {
                !matches!(home.focus, Focus::Asking(HomeQuestion::Screen | HomeQuestion::Resume, _, None))
                    || home.is_asked
            }
            (Command::CheckTerminal, Stage::Home(home)) => home.reading(model).is_some(),
            _ => true,
        };
    };
    if !matches!(place, Where::Talk | Where::TalkList) {
        return true;
    }
    let walk = model.walk(talk);
    let session = &talk.session;
    let at_line = matches!(talk.spot(), Spot::Line { .. });
    match command {
        Command::FollowUps => walk.follow_ups().is_some(),
        Command::Skip => at_line && session.place.detour.is_none(),
        Command::Undo => session.can_undo(),
        Command::CheckBack => walk.check_back().is_some(),
        Command::ShowPlan => !is_among_adults(talk) && walk.plan().is_some(),
        Command::ShowMap => !is_among_adults(talk) && walk.map().is_some(),
        Command::TakeHome => !session.plan.is_empty(),
        Command::WithoutInterpreter => walk.without_interpreter().is_some(),
        Command::Confirmed | Command::Corrected => is_check_back(&walk),
        Command::Return => session.place.detour.is_some(),
        Command::Freeze => model.is_seen(talk),
        Command::Thaw => session.frozen.is_some(),
        Command::MarkLine => at_line && has_translation(talk),
        Command::ShowInterpreter => session.choices.has_interpreter(),
        Command::Up | Command::Down => rows(model, talk) > 0 || model.pages > 1,
        Command::Remove => {
            talk.cursor.and_then(|row| crate::domain::card::StopArea::ALL.get(row)).is_some_and(|area| {
                matches!(talk.spot(), Spot::Plan) && session.plan.iter().any(|entry| entry.area == *area)
            })
        }
        _ => true,
    }
}

/// Whether the session stands in a phase of the adults'.
fn is_among_adults(talk: &Talk) -> bool {
    let phase = talk.library.guide.phase(&talk.session.place.position.phase);
    phase.is_none_or(|phase| phase.kind.is_for_adults())
}

/// Whether there is a text at the line that marking would hide: the participant's, or in a talk in one language the line.
fn has_translation(talk: &Talk) -> bool {
    let Spot::Line { card, list, line } = talk.spot() else { return false };
    let choices = &talk.session.choices;
    talk.library
        .card(card)
        .is_some_and(|card| card.line(&choices.participant, *list, *line, choices.address).is_some())
}

/// Whether the session stands on a check-back card.
#[must_use]
pub fn is_check_back(walk: &Walk<'_>) -> bool {
    is_check_back_at(walk, &walk.session.place)
}

/// Whether a place is a check-back card.
#[must_use]
pub fn is_check_back_at(walk: &Walk<'_>, place: &Place) -> bool {
    matches!(place.position.spot, Spot::Line { .. })
        && (place.detour == Some(Detour::CheckBack)
            || place.detour.is_none() && matches!(walk.step(&place.position), Some(Step::CheckBack(_))))
}

/// Returns how many rows can be highlighted at this stop, in this view.
#[must_use]
pub fn rows(model: &Model, talk: &Talk) -> usize {
    let walk = model.walk(talk);
    match talk.spot() {
        // Nothing is pointed at that does not stand there yet.
        Spot::Chooser if walk.waits_on_map(&talk.session.place) => 0,
        Spot::Chooser => walk.offered().len(),
        Spot::Plan => crate::domain::card::StopArea::ALL.len(),
        Spot::Checklist(id) if talk.view == View::Facilitator => {
            let guide = &talk.library.guide;
            guide
                .texts
                .get(&guide.source)
                .and_then(|text| text.checklists.get(id))
                .map_or(0, |checklist| checklist.items.len())
        }
        Spot::Checklist(_) | Spot::Phase | Spot::Waiting | Spot::Map | Spot::Line { .. } => 0,
    }
}
