//! Home: which questions there are, and what can be answered.

use std::collections::BTreeSet;

use crate::domain::card::{Address, Card, Stage, Status, Weight};
use crate::domain::clock::ClockTime;
use crate::domain::guide::{Interpreting, Step};
use crate::domain::id::GuideId;
use crate::domain::language::{Language, Tag};
use crate::domain::library::Library;
use crate::domain::scene::{HomeQuestion, HomeWarning, LeftOut, TerminalReading, View};
use crate::domain::session::{Choices, Present, ScreenUse};
use crate::domain::terminal::Need;

use super::model::{Focus, Home, Model};

/// An answer to a question on Home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Go on with a waiting session.
    GoOn(usize),
    /// Begin a new one; the others wait on.
    New,
    /// Remove a waiting session.
    Discard(usize),
    /// Who sees the screen.
    Screen(ScreenUse),
    /// A guide.
    Guide(GuideId),
    /// The facilitator's language.
    Facilitator(Tag),
    /// The participant's.
    Participant(Tag),
    /// The form of address.
    Address(Address),
    /// Where in the process the participant is.
    Stage(Option<Stage>),
    /// How the words travel.
    Interpreting(Interpreting),
    /// Booked until.
    Until(Option<ClockTime>),
    /// A time that is typed.
    OtherTime,
    /// Somebody is present, or not.
    Present(Present),
    /// Nobody else.
    PresentDone,
    /// The interpreter has the text on paper.
    Paper(bool),
    /// An interpreter has read the unreviewed texts.
    Drafts(bool),
    /// Open another window with this view.
    Window(View),
    /// Another window is opened by hand, or none is.
    ScreensByHand,
}

impl Home {
    /// Begins with what is remembered, in the interface's language.
    #[must_use]
    pub fn new(model: &Model) -> Self {
        let mut choices = Choices::new(model.interface.clone(), model.interface.clone());
        choices.screen = model.remembered.screen.unwrap_or_default();
        let mut home = Self {
            choices,
            guide: None,
            library: None,
            faults: Vec::new(),
            focus: Focus::Overview(0),
            is_asked: false,
            waits_at: None,
            stage_of: None,
        };
        let first = home.questions(model).first().copied().unwrap_or(HomeQuestion::Screen);
        home.open(model, first);
        home
    }

    /// Returns the questions that apply, in order, without Start.
    #[must_use]
    pub fn questions(&self, model: &Model) -> Vec<HomeQuestion> {
        use HomeQuestion as Q;
        let two_languages = !self.choices.is_one_language();
        let mut questions = Vec::new();
        if model.waiting.iter().any(Option::is_some) {
            questions.push(Q::Resume);
        }
        questions.extend([Q::Screen, Q::Guide, Q::Facilitator, Q::Participant]);
        if self.library.as_deref().is_some_and(|library| has_feminine(library, &self.choices.participant)) {
            questions.push(Q::Address);
        }
        if self.library.as_deref().is_some_and(|library| library.map.is_some()) {
            questions.push(Q::Stage);
        }
        if two_languages {
            questions.push(Q::Interpreting);
        }
        questions.extend([Q::Until, Q::Present]);
        if self.choices.has_interpreter() {
            questions.push(Q::Paper);
        }
        if two_languages && self.has_unreviewed(model) {
            questions.push(Q::Drafts);
        }
        questions.push(Q::Screens);
        questions
    }

    /// Returns the questions that are asked one after another: all but those that stand on the overview alone.
    #[must_use]
    pub fn asked(&self, model: &Model) -> Vec<HomeQuestion> {
        let is_asked = |question: &HomeQuestion| {
            *question != HomeQuestion::Screens
                && (*question != HomeQuestion::Stage || self.stage_must_be_asked())
        };
        self.questions(model).into_iter().filter(is_asked).collect()
    }

    /// Returns what can be answered to a question.
    #[must_use]
    pub fn answers(&self, model: &Model, question: HomeQuestion) -> Vec<Answer> {
        use HomeQuestion as Q;
        match question {
            Q::Resume => {
                let waiting = |make: fn(usize) -> Answer| {
                    model
                        .waiting
                        .iter()
                        .enumerate()
                        .filter(|(_, it)| it.is_some())
                        .map(move |(at, _)| make(at))
                };
                waiting(Answer::GoOn).chain([Answer::New]).chain(waiting(Answer::Discard)).collect()
            }
            Q::Screen => vec![Answer::Screen(ScreenUse::Everyone), Answer::Screen(ScreenUse::OnlyMe)],
            Q::Guide => model.index.guides.iter().map(|guide| Answer::Guide(guide.id.clone())).collect(),
            Q::Facilitator => facilitators(model).map(Answer::Facilitator).collect(),
            Q::Participant => participants(model).into_iter().map(Answer::Participant).collect(),
            Q::Address => vec![Answer::Address(Address::Masculine), Answer::Address(Address::Feminine)],
            Q::Stage => {
                let stages = self.library.as_deref().map(stages).unwrap_or_default();
                stages.into_iter().map(Answer::Stage).collect()
            }
            Q::Interpreting => {
                [Interpreting::Room, Interpreting::Telephone, Interpreting::Video, Interpreting::None]
                    .map(Answer::Interpreting)
                    .to_vec()
            }
            Q::Until => times(model.now.clock),
            Q::Present => {
                [Answer::PresentDone].into_iter().chain(Present::ALL.map(Answer::Present)).collect()
            }
            Q::Paper => vec![Answer::Paper(false), Answer::Paper(true)],
            Q::Drafts => vec![Answer::Drafts(false), Answer::Drafts(true)],
            Q::Screens => {
                let windows = super::lists::screens(model).into_iter().map(Answer::Window);
                windows.filter(|_| model.can_open_window).chain([Answer::ScreensByHand]).collect()
            }
            Q::Start => Vec::new(),
        }
    }

    /// Whether an answer is the one that stands.
    #[must_use]
    pub fn is_chosen(&self, answer: &Answer) -> bool {
        match answer {
            Answer::Screen(screen) => self.choices.screen == *screen,
            Answer::Guide(guide) => self.guide.as_ref() == Some(guide),
            Answer::Facilitator(tag) => self.choices.facilitator == *tag,
            Answer::Participant(tag) => self.choices.participant == *tag,
            Answer::Address(address) => self.choices.address == *address,
            Answer::Stage(stage) => self.choices.stage == *stage,
            Answer::Interpreting(interpreting) => self.choices.interpreting == *interpreting,
            Answer::Until(until) => self.choices.until == *until,
            Answer::Present(present) => self.choices.present.contains(present),
            Answer::PresentDone => self.choices.present.is_empty(),
            Answer::Paper(has_paper) => self.choices.has_paper == *has_paper,
            Answer::Drafts(were_read) => self.choices.drafts_were_read == *were_read,
            Answer::GoOn(_)
            | Answer::New
            | Answer::Discard(_)
            | Answer::OtherTime
            | Answer::Window(_)
            | Answer::ScreensByHand => false,
        }
    }

    /// Opens a question with the standing answer highlighted.
    pub fn open(&mut self, model: &Model, question: HomeQuestion) {
        let answers = self.answers(model, question);
        let at = answers.iter().position(|answer| self.is_chosen(answer)).unwrap_or(0);
        let at = if question == HomeQuestion::Present { 0 } else { at };
        self.focus = Focus::Asking(question, at, None);
    }

    /// Goes to the question after this one, or to the overview with Start highlighted.
    pub fn go_on(&mut self, model: &Model, from: HomeQuestion) {
        let questions = self.asked(model);
        let next = match questions.iter().position(|question| *question == from) {
            Some(at) => questions.get(at + 1),
            None => questions.first(),
        };
        match next {
            Some(question) if !self.is_asked => self.open(model, *question),
            _ => {
                self.is_asked = true;
                self.focus = Focus::Overview(self.questions(model).len());
            }
        }
    }

    /// Whether a session can be started.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.library.is_some()
    }

    /// Returns what is known of this terminal, where a language of the talk needs more of it than others do.
    #[must_use]
    pub fn reading(&self, model: &Model) -> Option<TerminalReading> {
        let spoken = [&self.choices.participant, &self.choices.facilitator];
        let known = |tag: &Tag| model.languages.iter().find(|language| language.tag == *tag);
        let needs: Vec<Need> = spoken.into_iter().filter_map(known).filter_map(Need::of).collect();
        (!needs.is_empty()).then(|| match model.remembered.checked(&model.mark) {
            None => TerminalReading::Unchecked,
            Some(checked) if needs.iter().all(|need| checked.reads.contains(need)) => {
                TerminalReading::ByReader
            }
            Some(_) => TerminalReading::ByPicture,
        })
    }

    /// Returns what is worth knowing while it can still be changed.
    #[must_use]
    pub fn warnings(&self, model: &Model) -> Vec<HomeWarning> {
        let mut warnings = Vec::new();
        if !self.faults.is_empty() {
            warnings.push(HomeWarning::Broken(self.faults.clone()));
        }
        let Some(library) = self.library.as_deref() else { return warnings };
        warnings.extend(left_out(model, library).map(HomeWarning::LeftOut));
        let choices = &self.choices;
        if choices.interpreting == Interpreting::Telephone && has_heavy(library) {
            warnings.push(HomeWarning::HeavyByTelephone);
        }
        if !choices.is_one_language() && !has_texts(library, &choices.participant) {
            warnings.push(HomeWarning::NoTexts);
        } else if !choices.is_one_language() && self.has_unreviewed(model) {
            warnings.push(HomeWarning::Unreviewed);
        }
        let is_placed = || {
            library.map.as_ref().zip(choices.stage).is_some_and(|(map, stage)| map.of_stage(stage).is_some())
        };
        if library.map.is_some() && shows_map(library) && !is_placed() {
            warnings.push(HomeWarning::NoStage);
        }
        if let Some(until) = choices.until {
            let left = until.minutes_from(model.now.clock);
            let needed = model.settings.budgets().talk(&library.guide, choices.has_interpreter());
            if left <= 0 {
                warnings.push(HomeWarning::Passed(until));
            } else if left < needed {
                warnings.push(HomeWarning::BookedTooShort(needed - left));
            }
        }
        warnings
    }

    /// Takes the stage over that a guide is for, once for each guide, where the map has one page for it. A place that the
    /// map does not have is none.
    pub fn settle_stage(&mut self) {
        let Some(library) = self.library.clone() else { return };
        let guide = &library.guide;
        if self.stage_of.as_ref() != Some(&guide.id) {
            self.stage_of = Some(guide.id.clone());
            let of_guide = || library.map.as_ref()?.only_stage(&guide.stages);
            self.choices.stage = self.choices.stage.or_else(of_guide);
        }
        self.choices.stage = self.choices.stage.filter(|stage| stages(&library).contains(&Some(*stage)));
    }

    /// Whether the guide shows the map and does not itself say where the participant is.
    fn stage_must_be_asked(&self) -> bool {
        self.library.as_deref().is_some_and(|library| {
            let of_guide = library.map.as_ref().and_then(|map| map.only_stage(&library.guide.stages));
            shows_map(library) && of_guide.is_none()
        })
    }

    /// Whether nobody has reviewed what the participant would read: a text, or the program's own words.
    fn has_unreviewed(&self, model: &Model) -> bool {
        let Some(library) = self.library.as_deref() else { return false };
        let language = &self.choices.participant;
        let known = |tag: &Tag| model.languages.iter().find(|language| language.tag == *tag);
        let words = known(language).and_then(|language| language.status_of_words(known));
        words == Some(Status::Draft)
            || used(library).any(|card| {
                card.source != *language
                    && card.texts.get(language).is_some_and(|text| text.status == Status::Draft)
            })
    }
}

/// Whether a language stands in lists: one made for tests only where the program speaks it.
fn is_listed(model: &Model, language: &Language) -> bool {
    !language.is_pseudo || language.tag == model.interface
}

/// Returns the languages that a facilitator may work in.
pub fn facilitators(model: &Model) -> impl Iterator<Item = Tag> + use<'_> {
    let may_work = |language: &&Language| language.facilitator || language.is_pseudo;
    let listed = model.languages.iter().filter(|language| is_listed(model, language));
    listed.filter(may_work).map(|language| language.tag.clone())
}

/// Returns every participant's language: those with texts first, then the rest of the list.
#[must_use]
pub fn participants(model: &Model) -> Vec<Tag> {
    let listed = model.languages.iter().filter(|language| is_listed(model, language));
    let known = listed.map(|language| language.tag.clone());
    let (with, without): (Vec<Tag>, Vec<Tag>) = known.partition(|tag| model.index.languages.contains(tag));
    with.into_iter().chain(without).collect()
}

/// Returns where in the process a participant can be: the stages that the map has, or that it is not said.
#[must_use]
pub fn stages(library: &Library) -> Vec<Option<Stage>> {
    let known = library.map.iter().flat_map(|map| map.stages().map(Some));
    known.chain([None]).collect()
}

/// Returns the faults in the content that a guide lives with, if there are some.
#[must_use]
pub fn left_out(model: &Model, library: &Library) -> Option<LeftOut> {
    let places = library.left_out.clone();
    (!places.is_empty()).then(|| LeftOut { places, command: model.check_command.clone() })
}

/// Whether the guide has a step that shows the map.
fn shows_map(library: &Library) -> bool {
    library.guide.phases.iter().flat_map(|phase| &phase.steps).any(|step| *step == Step::Map)
}

/// Returns the cards that a guide uses, the map's pages where it shows them.
fn used(library: &Library) -> impl Iterator<Item = &Card> {
    let pages = library.map.iter().filter(|_| shows_map(library)).flat_map(|map| &map.pages);
    let cards: BTreeSet<_> = library.guide.cards().into_iter().chain(pages.map(|page| &page.card)).collect();
    cards.into_iter().filter_map(|id| library.card(id))
}

/// Returns quarter hours ahead to choose a booked end from.
#[must_use]
pub fn times(now: ClockTime) -> Vec<Answer> {
    let (_, minute) = now.parts();
    let quarter = now.later(15 - minute % 15);
    let ahead = (1..=8u16).map(|step| Answer::Until(Some(quarter.later(step * 15))));
    [Answer::Until(None)].into_iter().chain(ahead).chain([Answer::OtherTime]).collect()
}

fn has_feminine(library: &Library, language: &Tag) -> bool {
    library
        .decks
        .values()
        .flat_map(|deck| &deck.cards)
        .any(|card| card.texts.get(language).is_some_and(|text| text.feminine.is_some()))
}

fn has_texts(library: &Library, language: &Tag) -> bool {
    used(library).any(|card| card.texts.contains_key(language))
}

fn has_heavy(library: &Library) -> bool {
    library
        .guide
        .cards()
        .into_iter()
        .filter_map(|id| library.card(id))
        .any(|card| card.weight == Weight::Heavy)
}
