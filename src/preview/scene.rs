//! What the preview's screen shows.
//!
//! Knows the model; how a talk shows a card stands in `talk`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::find::{self, Gaps};
use super::model::{FRAMES, Line, Look, On, Preview, Shelf, Top};
use super::review;
use super::rows::rows;
use super::talk;
use super::update::{is_ready, key_of, menu};
use crate::app::command::{Command, TABLE, Where, row_of};
use crate::app::key::Key;
use crate::content::Parts;
use crate::domain::card::{Address, Card, CardText, Deck};
use crate::domain::language::Tag;
use crate::domain::pair::Tongues;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{
    Base, Both, Choice, Fault, Finding, FooterKey, GoToScene, Gravity, HelpRow, HelpScene, Label, ListScene,
    Match, Over, PreviewCard, PreviewFace, PreviewScene, Private, ProgressRow, Rendering, Screen, Shown,
    TextFile,
};
use crate::problem::{Problem, Severity};
use crate::text::visible;

/// Returns what the screen shows now.
#[must_use]
pub fn screen(preview: &Preview) -> Screen {
    Screen {
        base: Base::Preview(Box::new(base(preview))),
        over: preview.top.as_ref().and_then(|top| over(preview, top)),
        footer: footer(preview),
        band: None,
        notice: preview.notice.clone(),
        page: preview.page,
        // Here the words are read by the one who writes them.
        drafts_were_read: true,
    }
}

/// Returns the file in which a deck's text of one's own lies, or would.
pub(super) fn own_file(preview: &Preview, shelf: &Shelf) -> PathBuf {
    preview.own.folder.join(&shelf.proof.folder).join(format!("{}.ron", preview.language))
}

fn base(preview: &Preview) -> PreviewScene {
    let here = preview.here();
    let broken = broken(preview);
    let findings = findings(preview, broken.as_ref().map(|(problem, _)| *problem));
    let face = match (preview.look, here) {
        _ if preview.top == Some(Top::Findings) => {
            let fault = broken.iter().map(|(problem, _)| finding((problem, On::Card(None)), None));
            PreviewFace::Findings(fault.chain(findings.iter().cloned()).collect())
        }
        (Look::Progress, _) => PreviewFace::Progress(progress(preview)),
        (Look::Shared, Some((shelf, card))) => match talk::shared(preview, shelf, card) {
            Some(screen) => PreviewFace::Talk(Box::new(screen)),
            None => PreviewFace::Beside(rows(preview, shelf, card)),
        },
        (Look::Interpreter, Some((shelf, card))) => match talk::interpreter(preview, shelf, card) {
            Some(screen) => PreviewFace::Talk(Box::new(screen)),
            None => PreviewFace::Beside(rows(preview, shelf, card)),
        },
        (Look::Beside, Some((shelf, card))) => PreviewFace::Beside(rows(preview, shelf, card)),
        (_, None) => PreviewFace::Beside(Vec::new()),
    };
    let is_talk = matches!(face, PreviewFace::Talk(_));
    PreviewScene {
        card: here.map(|(shelf, card)| head(preview, shelf, card)),
        face,
        frame: preview.frame.filter(|_| is_talk).and_then(|frame| FRAMES.get(frame)).copied(),
        findings,
        findings_key: key_of(Command::ListFindings),
        broken: broken
            .map(|(problem, is_kept)| Fault { finding: finding((problem, On::Card(None)), None), is_kept }),
        review: review::scene(preview),
    }
}

/// What keeps a file from being read, and whether what was good last is shown; the fault of the deck at hand goes first.
pub(super) fn broken(preview: &Preview) -> Option<(&Problem, bool)> {
    if let Some(problem) = &preview.broken {
        return Some((problem, !preview.shelves.is_empty()));
    }
    let here = preview.here().map(|(shelf, _)| shelf);
    let mut all = here.into_iter().chain(&preview.shelves);
    all.find_map(|shelf| Some((shelf.broken()?, shelf.was_whole)))
}

/// What the check has to say of the card at hand, but for what stands in the bar.
fn findings(preview: &Preview, in_bar: Option<&Problem>) -> Vec<Finding> {
    let Some((shelf, card)) = preview.here().filter(|_| preview.look != Look::Progress) else {
        return Vec::new();
    };
    let others = shelf.findings(&card.id).filter(|(problem, _)| in_bar != Some(problem));
    others.map(|found| finding(found, preview.line)).collect()
}

fn head(preview: &Preview, shelf: &Shelf, card: &Card) -> PreviewCard {
    let own = || visible(&own_file(preview, shelf).display().to_string());
    let making = || review::making(preview, &shelf.proof.unit);
    PreviewCard {
        id: card.id.to_string(),
        number: preview.number() + 1,
        all: preview.cards.len(),
        from: preview.choices(card).facilitator.to_string(),
        to: preview.language.to_string(),
        weight: card.weight,
        state: find::state(preview, shelf, card),
        speaks_to_her: preview.address == Address::Feminine && find::has_feminine(preview),
        unseen: unseen(preview, shelf, card),
        file: match shelf.file() {
            None => TextFile::None(making()),
            Some(file) if file.layer == 0 => TextFile::Program(own()),
            Some(file) => TextFile::Own(visible(&file.path.display().to_string())),
        },
    }
}

/// Says why the line at hand is not shown as the talk shows it, though that was asked for.
fn unseen(preview: &Preview, shelf: &Shelf, card: &Card) -> Option<&'static str> {
    match preview.look {
        Look::Shared => talk::shared(preview, shelf, card).is_none().then_some("preview-for-adults"),
        Look::Interpreter => shelf.parts(&card.id).map(|_| "preview-only-cards"),
        Look::Beside | Look::Progress => None,
    }
}

fn finding((problem, on): (&Problem, On), here: Line) -> Finding {
    let place = problem.place.as_ref();
    Finding {
        gravity: match problem.severity {
            Severity::Error => Gravity::Error,
            Severity::Warning => Gravity::Warning,
            Severity::Information => Gravity::Remark,
        },
        code: problem.code,
        arguments: problem.arguments.iter().map(|(name, text)| (*name, visible(text))).collect(),
        path: place.map(|place| visible(&short(&place.path))).unwrap_or_default(),
        at: place.and_then(|place| place.at.as_ref()).map(|spot| (spot.line, spot.column)),
        is_here: on.line().is_some() && on.line() == here,
        is_whole: on == On::File,
    }
}

/// A file with its folder: the whole path stands above.
fn short(path: &Path) -> String {
    let parts: Vec<_> =
        path.components().rev().take(2).map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("/")
}

/// How far each deck, and each other text, has come in each language that it has, and in the previewed one.
fn progress(preview: &Preview) -> Vec<ProgressRow> {
    preview.whole.iter().flat_map(|(deck, parts)| in_languages(preview, deck, parts)).collect()
}

fn in_languages<'a>(
    preview: &'a Preview,
    deck: &'a Deck,
    parts: &'a Parts,
) -> impl Iterator<Item = ProgressRow> + use<'a> {
    let there = deck.cards.iter().flat_map(|card| card.texts.keys());
    let all: BTreeSet<&Tag> = there.chain([&preview.language]).filter(|tag| **tag != deck.source).collect();
    all.into_iter().map(|language| {
        let texts: Vec<(&Card, &CardText)> =
            deck.cards.iter().filter_map(|card| Some((card, card.texts.get(language)?))).collect();
        let is_whole = |(card, text): &&(&Card, &CardText)| {
            find::gaps_in(parts.get(&card.id).map(Vec::as_slice), card, text) == Gaps::default()
        };
        let known = preview.languages.iter().find(|known| known.tag == *language);
        let name = known.map_or(language.as_str(), |known| known.autonym.as_str());
        ProgressRow {
            deck: deck.id.to_string(),
            language: language.to_string(),
            autonym: Private {
                text: SafeText::new(name).unwrap_or_default(),
                tongue: preview.tongue(language),
            },
            all: deck.cards.len(),
            whole: texts.iter().filter(is_whole).count(),
            reviewed: texts.iter().filter(is_whole).filter(|(_, text)| find::is_reviewed(text)).count(),
            stale: texts.iter().filter(|(_, text)| text.stale).count(),
        }
    })
}

fn over(preview: &Preview, top: &Top) -> Option<Over> {
    let over = match top {
        Top::Help => Over::Help(help(preview)),
        Top::Menu(cursor) => {
            let choice = |row: &'static crate::app::command::Row| Choice {
                detail: key_of(row.command).map(Label::Key),
                is_ready: is_ready(preview, row.command),
                ..Choice::new(Label::Command(row.id))
            };
            Over::List(ListScene {
                heading: "list-menu",
                choices: menu().map(choice).collect(),
                cursor: *cursor,
            })
        }
        Top::GoTo(query, cursor) => {
            let found = find::typed(preview, query);
            let matches = found.iter().filter_map(|id| {
                let (_, card) = preview.find(id)?;
                let (code, title) = (card.code.as_ref().map(ToString::to_string), title(preview, card));
                // What has neither is known by its id.
                let id = || title.is_none().then(|| card.id.to_string());
                Some(Match { code: code.or_else(id), title })
            });
            Over::GoTo(GoToScene {
                query: query.clone(),
                direction: preview.direction,
                matches: matches.collect(),
                cursor: *cursor,
                all: found.len(),
                place: cursor + 1,
            })
        }
        Top::Marking(cursor) => Over::List(review::list(preview, *cursor)),
        // It stands with the text that it is about.
        Top::Review(_) | Top::Findings => return None,
    };
    Some(over)
}

fn title(preview: &Preview, card: &Card) -> Option<Both> {
    let shown = |language: &Tag| {
        let text = card.texts.get(language)?.title.clone().filter(|text| !text.is_empty())?;
        Some(Shown { text, tongue: preview.tongue(language) })
    };
    let choices = preview.choices(card);
    let participant = shown(&preview.language).filter(|_| !choices.is_one_language());
    Some(Both {
        facilitator: shown(&choices.facilitator).or_else(|| shown(&card.source))?,
        participant: participant.map_or(Rendering::Same, Rendering::Text),
    })
}

fn help(preview: &Preview) -> HelpScene {
    let beneath = Preview { top: None, ..preview.clone() };
    let rows = TABLE.iter().filter_map(|row| {
        let keys: Vec<&'static str> = row.keys(Where::Preview).map(Key::name).collect();
        let is_ready = is_ready(&beneath, row.command);
        (!keys.is_empty()).then_some(HelpRow { command: row.id, words: row.id, keys, is_ready })
    });
    HelpScene { rows: rows.collect() }
}

fn footer(preview: &Preview) -> Vec<FooterKey> {
    use Command as C;
    const WANTED: [Command; 14] = [
        C::Choose,
        C::Next,
        C::NextView,
        C::FrameSize,
        C::NextFinding,
        C::NextMissing,
        C::EditFile,
        C::Close,
        C::Help,
        C::ClosePreview,
        C::ListFindings,
        C::MarkReviewed,
        C::NextStale,
        C::ChangeAddress,
    ];
    let place = preview.place();
    WANTED
        .into_iter()
        .filter(|command| is_ready(preview, *command))
        .filter_map(|command| {
            let row = row_of(command)?;
            Some(FooterKey { command: row.id, words: row.id, key: row.keys(place).next()?.name() })
        })
        .collect()
}
