//! Home's scene, and the gate's.

use crate::domain::card::Address;
use crate::domain::guide::Interpreting;
use crate::domain::language::Tag;
use crate::domain::library::Library;
use crate::domain::pair::Pair;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{
    Base, Choice, GateScene, HomeFocus, HomeQuestion, HomeRow, HomeScene, Label, Private, Shown,
};
use crate::domain::session::{Choices, Event, Present, ScreenUse};

use super::super::command::{Command, Where, row_of};
use super::super::home::Answer;
use super::super::model::{Focus, Home, Model};
use super::over;

pub(super) fn home_scene(model: &Model, home: &Home) -> HomeScene {
    let questions = home.questions(model);
    let asked = home.asked(model);
    let rows = questions.iter().map(|question| row(model, home, *question)).chain([HomeRow {
        question: HomeQuestion::Start,
        answer: Vec::new(),
        title: None,
    }]);
    let focus = match &home.focus {
        Focus::Overview(cursor) => HomeFocus::Overview(*cursor),
        Focus::Asking(question, cursor, typed) => {
            let answers = home.answers(model, *question);
            HomeFocus::Asking {
                question: *question,
                number: (asked.iter().position(|it| it == question).map_or(0, |at| at + 1), asked.len()),
                choices: answers.iter().map(|answer| choice(model, home, answer)).collect(),
                cursor: *cursor,
                typed: typed.clone(),
            }
        }
    };
    HomeScene {
        interface: model.tongue(&model.interface),
        rows: rows.collect(),
        focus,
        warnings: home.warnings(model),
        reading: home.reading(model).zip(key_of(Command::CheckTerminal)),
        is_first_time: !model.remembered.is_known,
    }
}

fn key_of(command: Command) -> Option<&'static str> {
    Some(row_of(command)?.keys(Where::Home).next()?.name())
}

pub(super) fn gate_scene(model: &Model, home: &Home, cursor: usize) -> Base {
    let question = home.library.as_ref().and_then(|library| {
        let guide = &library.guide;
        [&home.choices.facilitator, &guide.source].into_iter().find_map(|language| {
            let text = guide.texts.get(language)?.presumes.clone().filter(|text| !text.is_empty())?;
            Some(Private { text, tongue: model.tongue(language) })
        })
    });
    let question = question.unwrap_or_else(|| Private {
        text: SafeText::default(),
        tongue: model.tongue(&home.choices.facilitator),
    });
    Base::Gate(GateScene { question, cursor })
}

fn row(model: &Model, home: &Home, question: HomeQuestion) -> HomeRow {
    let choices = &home.choices;
    let answer = match question {
        HomeQuestion::Resume | HomeQuestion::Start => Vec::new(),
        HomeQuestion::Guide => minutes(model, home).into_iter().collect(),
        HomeQuestion::Screen => vec![screen_label(choices.screen)],
        HomeQuestion::Facilitator => vec![language_label(model, &choices.facilitator)],
        HomeQuestion::Participant => vec![language_label(model, &choices.participant)],
        HomeQuestion::Address => vec![address_label(choices.address)],
        HomeQuestion::Stage => vec![stage_label(model, home.library.as_deref(), choices)],
        HomeQuestion::Interpreting => vec![interpreting_label(choices.interpreting)],
        HomeQuestion::Until => vec![choices.until.map_or(Label::Message("until-none"), Label::Time)],
        HomeQuestion::Present if choices.present.is_empty() => vec![Label::Message("present-done")],
        HomeQuestion::Present => choices.present.iter().map(|present| present_label(*present)).collect(),
        HomeQuestion::Paper => vec![Label::Message(if choices.has_paper { "paper-yes" } else { "paper-no" })],
        HomeQuestion::Drafts => {
            vec![Label::Message(if choices.drafts_were_read { "drafts-yes" } else { "drafts-no" })]
        }
        HomeQuestion::Screens => vec![Label::Named("screens-how", model.follow_command.clone())],
    };
    let title = (question == HomeQuestion::Guide).then(|| guide_title(model, home)).flatten();
    HomeRow { question, answer, title }
}

/// Returns how long the talk takes as it is interpreted now, as the paper says it.
fn minutes(model: &Model, home: &Home) -> Option<Label> {
    let is_interpreted = home.choices.has_interpreter();
    let minutes = model.settings.budgets().talk(&home.library.as_deref()?.guide, is_interpreted);
    let id = match (home.choices.is_one_language(), is_interpreted) {
        (true, _) => "guide-minutes",
        (false, false) => "guide-minutes-alone",
        (false, true) => "guide-minutes-interpreted",
    };
    Some(Label::Counted(id, minutes))
}

fn guide_title(model: &Model, home: &Home) -> Option<Private> {
    let guide = model.index.guides.iter().find(|guide| Some(&guide.id) == home.guide.as_ref())?;
    let (text, language) = title(guide, &home.choices.facilitator)?;
    Some(Private { text, tongue: model.tongue(&language) })
}

fn title(guide: &crate::domain::library::GuideEntry, facilitator: &Tag) -> Option<(SafeText, Tag)> {
    [facilitator, &guide.source]
        .into_iter()
        .find_map(|language| guide.titles.get(language).map(|title| (title.clone(), language.clone())))
}

fn choice(model: &Model, home: &Home, answer: &Answer) -> Choice {
    let waiting = |number: usize| model.waiting.get(number).and_then(Option::as_ref);
    let code = |number: usize| match waiting(number).and_then(|it| it.events.first()).map(|it| &it.event) {
        Some(Event::Started { code, .. }) => code.clone(),
        _ => String::new(),
    };
    let ago =
        |number: usize| waiting(number).map_or(0, |it| i64::try_from(it.minutes_ago).unwrap_or(i64::MAX));
    let mut choice = match answer {
        Answer::GoOn(number) => Choice {
            detail: Some(Label::Counted("resume-ago", ago(*number))),
            ..Choice::new(Label::Named("resume-go-on", code(*number)))
        },
        Answer::New => Choice::new(Label::Message("resume-new")),
        Answer::Discard(number) => Choice::new(Label::Named("resume-discard", code(*number))),
        Answer::Screen(screen) => Choice {
            detail: Some(Label::Message(match screen {
                ScreenUse::Everyone => "screen-everyone-help",
                ScreenUse::OnlyMe => "screen-only-me-help",
            })),
            ..Choice::new(screen_label(*screen))
        },
        Answer::Guide(id) => guide_choice(model, home, id),
        Answer::Facilitator(tag) => Choice::new(language_label(model, tag)),
        Answer::Participant(tag) => Choice {
            detail: Some(Label::Message(if model.index.languages.contains(tag) {
                "language-has-texts"
            } else {
                "language-no-texts"
            })),
            ..Choice::new(language_label(model, tag))
        },
        Answer::Address(address) => Choice::new(address_label(*address)),
        Answer::Stage(stage) => {
            let choices = Choices { stage: *stage, ..home.choices.clone() };
            Choice::new(stage_label(model, home.library.as_deref(), &choices))
        }
        Answer::Interpreting(interpreting) => Choice::new(interpreting_label(*interpreting)),
        Answer::Until(until) => Choice::new(until.map_or(Label::Message("until-none"), Label::Time)),
        Answer::OtherTime => Choice::new(Label::Message("until-other")),
        Answer::Present(present) => Choice::new(present_label(*present)),
        Answer::PresentDone => Choice::new(Label::Message(if home.choices.present.is_empty() {
            "present-done"
        } else {
            "present-ready"
        })),
        Answer::Paper(has_paper) => {
            Choice::new(Label::Message(if *has_paper { "paper-yes" } else { "paper-no" }))
        }
        Answer::Drafts(were_read) => {
            Choice::new(Label::Message(if *were_read { "drafts-yes" } else { "drafts-no" }))
        }
        Answer::Window(view) => Choice::new(over::screen_label(model, *view)),
        Answer::ScreensByHand => over::by_hand(model),
    };
    choice.is_marked = home.is_chosen(answer) && !matches!(answer, Answer::PresentDone);
    choice
}

fn guide_choice(model: &Model, home: &Home, id: &crate::domain::id::GuideId) -> Choice {
    let Some(guide) = model.index.guides.iter().find(|guide| guide.id == *id) else {
        return Choice::new(Label::Code(id.to_string()));
    };
    let label = title(guide, &home.choices.facilitator)
        .map_or(Label::Code(id.to_string()), |(text, language)| {
            Label::Shown(Shown { text, tongue: model.tongue(&language) })
        });
    let detail = if guide.is_broken {
        Label::Message("guide-broken")
    } else {
        Label::Counted("guide-minutes", i64::from(guide.minutes))
    };
    Choice { detail: Some(detail), is_ready: !guide.is_broken, ..Choice::new(label) }
}

fn screen_label(screen: ScreenUse) -> Label {
    Label::Message(match screen {
        ScreenUse::Everyone => "screen-everyone",
        ScreenUse::OnlyMe => "screen-only-me",
    })
}

fn address_label(address: Address) -> Label {
    Label::Message(match address {
        Address::Masculine => "address-masculine",
        Address::Feminine => "address-feminine",
    })
}

/// Returns the words for where in the process the participant is: the title of the map's page.
pub(super) fn stage_label(model: &Model, library: Option<&Library>, choices: &Choices) -> Label {
    let title = library.and_then(|library| {
        let page = library.map.as_ref()?.of_stage(choices.stage?)?;
        Some(Pair::of_title(library.card(&page.card)?, choices)?.private(model))
    });
    title.map_or(Label::Message("stage-not-said"), |title| {
        Label::Shown(Shown { text: title.text, tongue: title.tongue })
    })
}

/// Returns the words for a way in which words travel.
pub(super) fn interpreting_label(interpreting: Interpreting) -> Label {
    Label::Message(match interpreting {
        Interpreting::None => "interpreting-none",
        Interpreting::Room => "interpreting-room",
        Interpreting::Telephone => "interpreting-telephone",
        Interpreting::Video => "interpreting-video",
    })
}

fn present_label(present: Present) -> Label {
    Label::Message(match present {
        Present::LegalRepresentative => "present-legal-representative",
        Present::Staff => "present-staff",
        Present::PublicCounsel => "present-public-counsel",
        Present::Family => "present-family",
    })
}

/// Returns a language by its own name.
pub(super) fn language_label(model: &Model, tag: &Tag) -> Label {
    Label::Autonym(autonym(model, tag), model.tongue(tag))
}

/// Returns a language's own name.
pub(super) fn autonym(model: &Model, tag: &Tag) -> String {
    let language = model.languages.iter().find(|language| language.tag == *tag);
    language.map_or_else(|| tag.to_string(), |language| language.autonym.clone())
}
