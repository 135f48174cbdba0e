//! Beginning: from the command line, from Home, or from a session that waits.

use std::sync::Arc;

use crate::domain::id::GuideId;
use crate::domain::library::Library;
use crate::domain::scene::{HomeQuestion, Notice};
use crate::domain::session::{Event, ScreenUse, Session, Stamped, Walk};
use crate::problem::Problem;

use super::super::model::{Focus, Home, Model, Secret, Stage, Talk, View};
use super::super::msg::{Begin, Effect, Now, Others, Remembered};
use super::super::start::Start;
use super::record;

/// Makes the model, and says what is to be done first.
pub fn start(start: Start, now: Now) -> (Model, Vec<Effect>) {
    let mut model = Model {
        now,
        stage: Stage::Home(Box::new(Home::empty(&start.interface))),
        top: None,
        shows_safety_at_home: false,
        notice: None,
        page: 0,
        others_page: 0,
        others: Others::default(),
        pages: 1,
        line_pages: 1,
        index: start.index,
        languages: start.languages,
        interface: start.interface,
        remembered: start.remembered,
        mark: start.mark,
        settings: start.settings,
        theme: start.theme,
        waiting: start.waiting.into_iter().map(Some).collect(),
        taking_up: None,
        can_save: start.can_save,
        can_open_window: start.can_open_window,
        follow_command: start.follow_command,
        check_command: start.check_command,
        code: start.code,
        touched: now,
        minute_began: now,
    };
    let mut effects = Vec::new();
    let mut home = Home::new(&model);
    match (start.begin, start.library) {
        (Begin::Home, _) => {
            speak(&home, &mut effects);
            model.stage = Stage::Home(Box::new(home));
        }
        (Begin::Run { guide, choices }, library) => {
            home.guide = Some(guide.clone());
            home.choices = *choices;
            home.is_asked = true;
            home.focus = Focus::Overview(home.questions(&model).len());
            speak(&home, &mut effects);
            let languages = languages(&home);
            model.interface = home.choices.facilitator.clone();
            model.stage = Stage::Home(Box::new(home));
            match library {
                Some(library) => loaded(&mut model, &guide, Ok(library), &mut effects),
                None => effects.push(Effect::Load { guide, languages }),
            }
            gate_or_begin(&mut model, &mut effects);
            // Home, which would have said it, was not seen.
            model.notice = left_out(&model);
        }
        (Begin::Resume, library) => {
            model.stage = Stage::Home(Box::new(home));
            model.taking_up = Some(0);
            if let Some(library) = library {
                take_up(&mut model, library, &mut effects);
            } else {
                go_on(&mut model, 0, &mut effects);
            }
        }
    }
    (model, effects)
}

/// Says at the start that some of the content has faults.
fn left_out(model: &Model) -> Option<Notice> {
    let library = match &model.stage {
        Stage::Home(home) | Stage::Gate(home, _) => home.library.as_deref()?,
        Stage::Talk(talk) => &talk.library,
    };
    let count = i64::try_from(library.left_out.len()).ok().filter(|count| *count > 0);
    let text = Some(model.check_command.clone());
    count.map(|_| Notice { count, text, ..Notice::new("warning-left-out") })
}

/// Asks for the library of the guide that is chosen on Home.
pub(super) fn load(model: &Model, effects: &mut Vec<Effect>) {
    if let Stage::Home(home) = &model.stage
        && let Some(guide) = &home.guide
    {
        effects.push(Effect::Load { guide: guide.clone(), languages: languages(home) });
    }
}

/// Takes a library in: for Home, for a session that is taken up, for a language changed in the middle.
pub(super) fn loaded(
    model: &mut Model,
    guide: &GuideId,
    result: Result<Box<Library>, Vec<Problem>>,
    effects: &mut Vec<Effect>,
) {
    if model.taking_up.is_some() {
        if let Ok(library) = result {
            take_up(model, library, effects);
        } else {
            model.taking_up = None;
            model.notice = Some(Notice::new("notice-cannot-resume"));
        }
        return;
    }
    match &mut model.stage {
        Stage::Home(home) | Stage::Gate(home, _) => {
            if home.guide.as_ref() != Some(guide) {
                return;
            }
            match result {
                Ok(library) => {
                    home.library = Some(Arc::from(library));
                    home.settle_stage();
                    home.faults.clear();
                }
                Err(problems) => {
                    home.library = None;
                    home.faults = problems.iter().map(Problem::at).collect();
                }
            }
            super::home::with_home(model, |model, home| {
                if let Some(question) = home.waits_at.take() {
                    home.go_on(model, question);
                }
            });
        }
        Stage::Talk(talk) => {
            let Some(choices) = talk.wanted.take() else { return };
            if let Ok(library) = result {
                talk.library = Arc::from(library);
                effects.push(Effect::Speak {
                    facilitator: choices.facilitator.clone(),
                    participant: choices.participant.clone(),
                });
                record(model, Event::Changed(*choices), effects);
            } else {
                model.notice = Some(Notice::new("notice-cannot-load"));
            }
        }
    }
}

/// Asks the gate question where the guide has one, else begins.
pub(super) fn gate_or_begin(model: &mut Model, effects: &mut Vec<Effect>) {
    let Stage::Home(home) = &model.stage else { return };
    let Some(library) = &home.library else { return };
    if library.guide.presumes {
        let home = home.clone();
        model.stage = Stage::Gate(home, 0);
        model.page = 0;
    } else {
        begin(model, effects);
    }
}

/// Begins the session that Home has chosen.
pub(super) fn begin(model: &mut Model, effects: &mut Vec<Effect>) {
    let (Stage::Home(home) | Stage::Gate(home, _)) = &model.stage else { return };
    let Some(library) = home.library.clone() else { return };
    let choices = home.choices.clone();
    let Some(place) = Walk::start(&library, &choices) else { return };
    let event = Event::Started {
        code: model.code.clone(),
        guide: library.guide.id.clone(),
        choices: choices.clone(),
        place,
    };
    let started = Stamped { at: model.now.since_start, clock: model.now.clock, event };
    let Some(session) = Session::replay(std::slice::from_ref(&started)) else { return };
    // A language made for tests is chosen for once only.
    let is_pseudo =
        model.languages.iter().any(|language| language.tag == choices.facilitator && language.is_pseudo);
    model.remembered = Remembered {
        facilitator: Some(choices.facilitator.clone()).filter(|_| !is_pseudo),
        screen: Some(choices.screen),
        is_known: true,
        ..model.remembered.clone()
    };
    effects.push(Effect::WriteChoices(model.remembered.clone()));
    effects.push(Effect::Append(Box::new(started.clone())));
    enter(model, session, library, vec![started], effects);
}

/// Goes on with a session that waits.
pub(super) fn go_on(model: &mut Model, waiting: usize, effects: &mut Vec<Effect>) {
    let Some(Some(session)) = model
        .waiting
        .get(waiting)
        .map(|waiting| waiting.as_ref().and_then(|waiting| Session::replay(&waiting.events)))
    else {
        return;
    };
    model.taking_up = Some(waiting);
    let languages = vec![session.choices.facilitator.clone(), session.choices.participant.clone()];
    effects.push(Effect::Load { guide: session.guide, languages });
}

fn take_up(model: &mut Model, library: Box<Library>, effects: &mut Vec<Effect>) {
    let Some(number) = model.taking_up.take() else { return };
    let Some(waiting) = model.waiting.get_mut(number).and_then(Option::take) else { return };
    let Some(session) = Session::replay(&waiting.events) else { return };
    effects.push(Effect::TakeUp(number));
    let walk = Walk { library: &library, session: &session, is_short: false, is_seen: false };
    let settled = walk.settle(&session.place);
    let place = session.place.clone();
    enter(model, session, Arc::from(library), waiting.events, effects);
    record(model, Event::Resumed, effects);
    if let Some(settled) = settled
        && settled != place
    {
        record(model, Event::MovedTo(settled), effects);
    }
}

fn enter(
    model: &mut Model,
    session: Session,
    library: Arc<Library>,
    events: Vec<Stamped>,
    effects: &mut Vec<Effect>,
) {
    let choices = &session.choices;
    model.interface = choices.facilitator.clone();
    effects.push(Effect::Speak {
        facilitator: choices.facilitator.clone(),
        participant: choices.participant.clone(),
    });
    let is_for_adults =
        library.guide.phase(&session.place.position.phase).is_some_and(|phase| phase.kind.is_for_adults());
    let is_everyones = choices.screen == ScreenUse::Everyone;
    let is_first = events.len() == 1;
    let can_save = model.can_save;
    let mut talk = Talk {
        session,
        library,
        view: if is_everyones { View::Shared } else { View::Facilitator },
        pending: (is_everyones && is_for_adults && is_first).then_some(Secret::View(View::Facilitator)),
        shows_safety: false,
        shows_safety_steps: false,
        shows_coverage: false,
        cursor: None,
        saved: 0,
        not_saved_since: (!can_save).then_some(model.now.clock),
        held: None,
        events,
        wanted: None,
        is_over: false,
    };
    talk.cursor = super::talk::first_cursor(&talk);
    model.stage = Stage::Talk(Box::new(talk));
    model.top = None;
    model.page = 0;
}

fn languages(home: &Home) -> Vec<crate::domain::language::Tag> {
    vec![home.choices.facilitator.clone(), home.choices.participant.clone()]
}

fn speak(home: &Home, effects: &mut Vec<Effect>) {
    let choices = &home.choices;
    effects.push(Effect::Speak {
        facilitator: choices.facilitator.clone(),
        participant: choices.participant.clone(),
    });
}

impl Home {
    fn empty(interface: &crate::domain::language::Tag) -> Self {
        Self {
            choices: crate::domain::session::Choices::new(interface.clone(), interface.clone()),
            guide: None,
            library: None,
            faults: Vec::new(),
            focus: Focus::Asking(HomeQuestion::Screen, 0, None),
            is_asked: false,
            waits_at: None,
            stage_of: None,
        }
    }
}
