//! A text as a talk shows it: the shared view and the interpreter's, with a usual guide around it.
//!
//! Knows the rules of `domain::pair`. An unreviewed text is shown here, since it is the one that is being written; what
//! is missing is never made up for.

use super::find;
use super::model::{Preview, Shelf, lines};
use crate::app::command::{Command, Where, row_of};
use crate::content::Part;
use crate::domain::card::{Address, Answer, Card, List, StopArea, Weight};
use crate::domain::glossary::Term;
use crate::domain::language::Tag;
use crate::domain::pair::{self, Pair, Tongues};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{
    AdultStep, Answers, Base, Both, CardScene, Face, FooterKey, InterpreterScene, Keeping, LineRow, Over,
    Picture, PlanLine, PlanRow, PlanScene, Private, SafetyScene, Screen, SharedScene, ShownContact, ShownNow,
    TermRow, TermWords, usual,
};
use crate::domain::session::Choices;
use crate::text::fold;

fn screen(preview: &Preview, base: Base, keys: &[Command]) -> Screen {
    let key = |command: &Command| {
        let row = row_of(*command)?;
        Some(FooterKey { command: row.id, words: row.id, key: row.keys(Where::Talk).next()?.name() })
    };
    // Keys that do something else here stand only where the box shows that they are the talk's.
    let footer = keys.iter().filter(|_| preview.frame.is_some()).filter_map(key).collect();
    Screen { base, over: None, footer, band: None, notice: None, page: preview.page, drafts_were_read: true }
}

/// As [`line_of`] on the shared view: who may see an unreviewed text is not asked here.
fn pair<'c>(
    preview: &Preview,
    card: &'c Card,
    line: (List, usize),
    choices: &'c Choices,
) -> Option<Pair<'c>> {
    Some(Pair { is_reviewed: true, ..line_of(preview, card, line, choices)? })
}

/// Returns a line of a card; what is said in words of its own to a woman or girl is not made up for, where it is missing.
fn line_of<'c>(
    preview: &Preview,
    card: &'c Card,
    (list, line): (List, usize),
    choices: &'c Choices,
) -> Option<Pair<'c>> {
    let mut pair = Pair::of_line(card, list, line, choices)?;
    let text = card.texts.get(&preview.language);
    let is_for_her = choices.address == Address::Feminine;
    if is_for_her && text.is_some_and(|text| find::lacks_feminine(text, list, line)) {
        pair.participant = None;
    }
    Some(pair)
}

/// Returns the shared view of a line; `None` where the participant never sees it.
pub(super) fn shared(preview: &Preview, shelf: &Shelf, card: &Card) -> Option<Screen> {
    let choices = &preview.choices(card);
    let keys = [Command::Pause, Command::Help];
    let Some(parts) = shelf.parts(&card.id) else {
        return Some(screen(preview, Base::Shared(of_card(preview, card, choices)), &keys));
    };
    let (list, line) = preview.line?;
    let part = parts.get(line).filter(|part| part.is_shown())?;
    let both = |line| Some(pair(preview, card, (list, line), choices)?.both(preview, choices));
    let numbered = || parts.iter().enumerate();
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other text that may be shown is shown as a line"
    )]
    let face = match part {
        Part::Purpose => Face::Picture(Picture::StartSoon, both(line)),
        Part::Idea(area) => {
            // The idea at hand, and the first of each other area: so much as a plan may hold.
            let row = |here: StopArea| {
                let mut ideas = numbered().filter(|(_, part)| **part == Part::Idea(here));
                let number = if here == *area { Some(line) } else { ideas.next().map(|(number, _)| number) };
                let text = number.and_then(both);
                let lines = text.map(|text| PlanLine { text, is_typed: false, who: None });
                PlanRow { area: here, lines: lines.into_iter().collect() }
            };
            let rows = StopArea::ALL.into_iter().map(row).collect();
            Face::Plan(PlanScene { rows, cursor: None, turns_by_page: true })
        }
        _ => both(line).map_or(Face::Listen, |both| Face::Line(both, Answers::Open, None)),
    };
    let over = matches!(part, Part::Calm | Part::Contact { .. }).then(|| {
        let lines = numbered().filter(|(_, part)| **part == Part::Calm);
        let contacts = numbered().filter_map(|(line, part)| {
            let Part::Contact { is_shown: true, number } = part else { return None };
            Some(ShownContact { label: both(line)?, number: number.clone() })
        });
        Over::Safety(SafetyScene {
            lines: lines.filter_map(|(line, _)| both(line)).collect(),
            contacts: contacts.collect(),
        })
    });
    let scene = around(preview, choices, face, None);
    Some(Screen { over, ..screen(preview, Base::Shared(scene), &keys) })
}

fn of_card(preview: &Preview, card: &Card, choices: &Choices) -> SharedScene {
    let line = preview.line.and_then(|line| pair(preview, card, line, choices));
    // As in a talk: beside a statement they would look like agreeing.
    let is_answered = preview.line.is_some_and(|(list, _)| card.is_answered_at(list));
    let answers = match card.answer {
        _ if !is_answered => Answers::Open,
        Answer::Open => Answers::Open,
        Answer::YesNo => Answers::YesNo,
        Answer::YesLittleNo => Answers::YesLittleNo,
    };
    let title = (card.weight == Weight::Light).then(|| Pair::of_title(card, choices)).flatten();
    let title = title.map(|pair| Pair { is_reviewed: true, ..pair }.both(preview, choices));
    let face =
        line.map_or(Face::Listen, |line| Face::Line(line.both(preview, choices), answers, card.pictogram));
    around(preview, choices, face, title)
}

/// Puts what stands around every face beside it: the rail where the talk has one there.
fn around(preview: &Preview, choices: &Choices, face: Face, title: Option<Both>) -> SharedScene {
    SharedScene {
        facilitator: preview.tongue(&choices.facilitator),
        participant: preview.tongue(&choices.participant),
        rail: if matches!(face, Face::Picture(..)) { Vec::new() } else { usual::rail() },
        face,
        title,
        until: None,
        turn: None,
        keeping: Keeping::Nothing,
    }
}

/// Returns the interpreter's view of a card.
pub(super) fn interpreter(preview: &Preview, shelf: &Shelf, card: &Card) -> Option<Screen> {
    if shelf.parts(&card.id).is_some() {
        return None;
    }
    let choices = &preview.choices(card);
    let follows = preview.line.is_some_and(|(list, _)| list == List::FollowUps);
    let path: Vec<(List, usize)> =
        lines(card).filter(|(list, _)| (*list == List::FollowUps) == follows).collect();
    let here = path.iter().position(|line| Some(*line) == preview.line).unwrap_or(0);
    let row = |(number, (list, line)): (usize, &(List, usize))| {
        Some(LineRow {
            number: card.number(*list, *line),
            list: *list,
            text: line_of(preview, card, (*list, *line), choices)?.adult(preview, choices),
            is_shown: number <= here,
            is_wrong: false,
        })
    };
    let scene = CardScene {
        title: Pair::of_title(card, choices)?.adult(preview, choices),
        code: card.code.as_ref().map(ToString::to_string),
        weight: card.weight,
        answer: card.answer,
        pictogram: card.pictogram,
        check_back: None,
        lines: path.iter().enumerate().filter_map(row).collect(),
        here,
        follow_ups: 0,
        notes: Vec::new(),
        verified_on: None,
        is_unverified: false,
        is_heavy_by_telephone: false,
        is_code_useful: true,
    };
    let scene = InterpreterScene {
        facilitator: preview.tongue(&choices.facilitator),
        participant: preview.tongue(&choices.participant),
        phases: usual::phases(),
        step: AdultStep::Card(Box::new(scene)),
        notes: pair::notes(card, &choices.facilitator, preview, |text| &text.for_interpreter),
        glossary: terms(preview, card, choices),
        until: None,
        turn: None,
        shown_now: ShownNow::Same,
        keeping: Keeping::Nothing,
    };
    let keys = [Command::Next, Command::Menu, Command::Help];
    Some(screen(preview, Base::Interpreter(Box::new(scene)), &keys))
}

/// The terms of the line, then the card's others.
fn terms(preview: &Preview, card: &Card, choices: &Choices) -> Vec<TermRow> {
    let glossary = &preview.glossary;
    let Some(sources) = glossary.texts.get(&choices.facilitator) else { return Vec::new() };
    let targets = glossary.texts.get(&choices.participant).filter(|_| !choices.is_one_language());
    let line = preview.line.and_then(|(list, line)| Pair::of_line(card, list, line, choices));
    let in_line =
        line.map(|pair| glossary.found_in(pair.facilitator.1, pair.facilitator.0, fold)).unwrap_or_default();
    let others = glossary.used_in(&choices.facilitator, [card], fold);
    let others = others.into_iter().filter(|id| !in_line.contains(id)).map(|id| (id, false));
    let all: Vec<_> = in_line.iter().map(|id| (*id, true)).chain(others).collect();
    all.into_iter()
        .filter_map(|(id, is_in_line)| {
            let target = targets.and_then(|targets| targets.get(id));
            Some(TermRow {
                source: words(preview, sources.get(id)?, &choices.facilitator),
                target: target.map(|target| words(preview, target, &choices.participant)),
                is_in_line,
            })
        })
        .collect()
}

fn words(preview: &Preview, term: &Term, language: &Tag) -> TermWords {
    let private = |text: &SafeText| Private { text: text.clone(), tongue: preview.tongue(language) };
    TermWords {
        term: private(&term.term),
        definition: term.definition.as_ref().map(private),
        avoid: term.avoid.iter().map(private).collect(),
    }
}
