//! What a talk shows of a text, without a talk: a line of a card in each view, with a usual guide around it.
//!
//! Knows the rules of `domain::pair`; a text counts as reviewed, since it is to be shown one day. What is missing is never
//! made up for. Knows no session's course.

use crate::app::command::{Command, Where, row_of};
use crate::domain::card::{Answer, Card, List, Weight};
use crate::domain::clock::ClockTime;
use crate::domain::pair::{self, Pair, Tongues};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{
    AdultBoth, AdultStep, Answers, Base, Both, CardScene, Face, FacilitatorScene, FooterKey,
    InterpreterScene, Keeping, LineRow, Over, Private, Screen, SharedScene, ShownNow, Sign, TimeScene,
    Tongue, View, usual,
};
use crate::domain::session::Choices;

/// A line of a card.
pub type Line = (List, usize);

/// In which languages, and how languages are read.
#[derive(Clone, Copy)]
pub struct Tongued<'a> {
    /// The languages, and how the texts speak to the participant.
    pub choices: &'a Choices,
    /// The direction of each language.
    pub tongues: &'a dyn Tongues,
}

impl Tongued<'_> {
    /// Returns what everyone sees of a text.
    #[must_use]
    pub fn both(self, pair: Pair<'_>) -> Both {
        Pair { is_reviewed: true, ..pair }.both(self.tongues, self.choices)
    }

    fn adult(self, pair: Pair<'_>) -> AdultBoth {
        Pair { is_reviewed: true, ..pair }.adult(self.tongues, self.choices)
    }

    /// Returns a screen of everyone's view.
    #[must_use]
    pub fn shared(self, face: Face, title: Option<Both>) -> SharedScene {
        SharedScene {
            facilitator: self.tongues.tongue(&self.choices.facilitator),
            participant: self.tongues.tongue(&self.choices.participant),
            rail: usual::rail(),
            face,
            title,
            until: None,
            turn: None,
            keeping: Keeping::Nothing,
        }
    }

    /// Returns everyone's view of a line; `None` where there is none. `is_summed_up`: the card sums up, and the participant
    /// says whether it is right.
    #[must_use]
    pub fn shared_line(self, card: &Card, (list, line): Line, is_summed_up: bool) -> Option<SharedScene> {
        let both = self.both(Pair::of_line(card, list, line, self.choices)?);
        let title = (card.weight == Weight::Light).then(|| Pair::of_title(card, self.choices)).flatten();
        let answers = match card.answer {
            _ if !card.is_answered_at(list) => Answers::Open,
            _ if is_summed_up => Answers::CheckBack(None),
            Answer::Open => Answers::Open,
            Answer::YesNo => Answers::YesNo,
            Answer::YesLittleNo => Answers::YesLittleNo,
        };
        let face = Face::Line(both, answers, card.pictogram);
        Some(self.shared(face, title.map(|title| self.both(title))))
    }

    /// Returns a card at a line as the adults see it; `None` where it has no title. Follow-ups stand among themselves.
    #[must_use]
    pub fn card(self, card: &Card, line: Option<Line>) -> Option<CardScene> {
        let follows = line.is_some_and(|(list, _)| list == List::FollowUps);
        let path: Vec<Line> = if follows {
            (0..card.count(List::FollowUps)).map(|line| (List::FollowUps, line)).collect()
        } else {
            card.path().collect()
        };
        let here = path.iter().position(|at| Some(*at) == line).unwrap_or(0);
        let row = |(number, (list, line)): (usize, &Line)| {
            Some(LineRow {
                number: card.number(*list, *line),
                list: *list,
                text: self.adult(Pair::of_line(card, *list, *line, self.choices)?),
                is_shown: number < here || number == here && card.weight == Weight::Light,
                is_wrong: false,
            })
        };
        Some(CardScene {
            title: self.adult(Pair::of_title(card, self.choices)?),
            code: card.code.as_ref().map(ToString::to_string),
            weight: card.weight,
            answer: card.answer,
            pictogram: card.pictogram,
            check_back: None,
            lines: path.iter().enumerate().filter_map(row).collect(),
            here,
            follow_ups: if follows { 0 } else { card.count(List::FollowUps) },
            notes: pair::notes(card, &self.choices.facilitator, self.tongues, |text| &text.for_facilitator),
            verified_on: card.verified_on.as_ref().map(ToString::to_string),
            is_unverified: card.is_unverified(),
            is_heavy_by_telephone: false,
            is_code_useful: true,
        })
    }

    /// Returns the interpreter's view of a stop.
    #[must_use]
    pub fn interpreter(self, step: AdultStep) -> InterpreterScene {
        InterpreterScene {
            facilitator: self.tongues.tongue(&self.choices.facilitator),
            participant: self.tongues.tongue(&self.choices.participant),
            shown_now: shown_now(&step),
            phases: usual::phases(),
            step,
            notes: Vec::new(),
            glossary: Vec::new(),
            until: None,
            turn: None,
            keeping: Keeping::Nothing,
        }
    }

    /// Returns the facilitator's view of a stop.
    pub(super) fn facilitator(self, step: AdultStep) -> FacilitatorScene {
        FacilitatorScene {
            facilitator: self.tongues.tongue(&self.choices.facilitator),
            participant: self.tongues.tongue(&self.choices.participant),
            code: String::new(),
            phases: usual::phases(),
            prompts: prompts(self.tongues.tongue(&self.choices.facilitator)),
            shown_now: shown_now(&step),
            step,
            next_up: None,
            time: TimeScene {
                now: ClockTime::default(),
                phase_left: 10,
                phase_budget: 10,
                sign: Sign::Enough,
                until: None,
                booked_left: None,
                ahead: None,
                is_time_for_plan: false,
                is_stopped: false,
            },
            turn: None,
            interpreting: self.choices.interpreting,
            present: Vec::new(),
            coverage: None,
            wrong_lines: Vec::new(),
            unplaced: None,
            left_out: None,
            keeping: Keeping::Nothing,
        }
    }

    /// Returns the screen of a line in a view; `None` where there is no such line.
    pub(super) fn screen(self, card: &Card, line: Line, view: View, is_summed_up: bool) -> Option<Screen> {
        let step = || Some(AdultStep::Card(Box::new(self.card(card, Some(line))?)));
        Some(plain(match view {
            View::Shared => Base::Shared(self.shared_line(card, line, is_summed_up)?),
            View::Facilitator => Base::Facilitator(Box::new(self.facilitator(step()?))),
            View::Interpreter => Base::Interpreter(Box::new(self.interpreter(step()?))),
        }))
    }
}

/// The keys that stand at the foot of a line.
const KEYS: [Command; 4] = [Command::Next, Command::Pause, Command::Help, Command::Menu];

/// Returns a screen with nothing around it but what always is.
pub(super) fn plain(base: Base) -> Screen {
    let key = |command: Command| {
        let row = row_of(command)?;
        Some(FooterKey { command: row.id, words: row.id, key: row.keys(Where::Talk).next()?.name() })
    };
    let footer = KEYS.into_iter().filter_map(key).collect();
    Screen { base, over: None, footer, band: None, notice: None, page: 0, drafts_were_read: true }
}

/// Returns a screen with something on top.
pub(super) fn over_it(base: Base, over: Over) -> Screen {
    Screen { over: Some(over), ..plain(base) }
}

/// Prompts follow the card in every guide, more of them than there is room for: what is said shares its screen with a sign of
/// pages.
fn prompts(tongue: Tongue) -> Vec<Private> {
    let text = SafeText::new("…").unwrap_or_default();
    vec![Private { text, tongue }; 40]
}

/// What everyone sees while the adults see a line: of a Tender or Heavy card first the mark.
fn shown_now(step: &AdultStep) -> ShownNow {
    let is_said_first = matches!(step, AdultStep::Card(card) if card.weight != Weight::Light);
    if is_said_first { ShownNow::Other(Box::new(Face::Listen)) } else { ShownNow::Same }
}
