//! Review as an act of a person: what a text is marked as, who says so, and what is written where.
//!
//! Knows the model, and what a mark changes; writes nothing itself. A person is named by initials or a role, and what was
//! typed is proposed again within the same run only.

use super::find;
use super::model::{Look, Preview, Shelf, Top, Wish};
use crate::app::identity;
use crate::content::mark::{Field, Mark, Unmarkable};
use crate::content::{CardSpot, ProofFile, Unit};
use crate::domain::card::{Card, Status};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::{Choice, Label, ListScene, Notice, ReviewField, ReviewScene};
use crate::problem::{Problem, Severity};
use crate::text::{fold, visible};

/// What a text can be marked as, as the list has it.
pub(super) const CHOICES: [(Status, &str); 3] = [
    (Status::Reviewed, "preview-mark-reviewed"),
    (Status::Approved, "preview-mark-approved"),
    (Status::Draft, "preview-mark-draft"),
];

/// The most characters that say who has reviewed something: initials or a role.
const LONGEST: usize = 40;

/// A mark that is being made, with the text as it stood there when it began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    to: Status,
    by: String,
    fault: Option<&'static str>,
    /// Nothing more is typed: Enter writes.
    is_asked: bool,
    card: Card,
    print: String,
}

impl Review {
    /// Whether nothing is left but to say yes.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.is_asked
    }

    pub(super) fn write(&mut self, text: &str) {
        let room = LONGEST.saturating_sub(self.by.chars().count());
        let safe = text.chars().filter(|character| SafeText::new(&character.to_string()).is_ok());
        self.by.extend(safe.take(if self.is_asked { 0 } else { room }));
        self.fault = None;
    }

    pub(super) fn rub_out(&mut self) {
        if !self.is_asked {
            self.by.pop();
            self.fault = None;
        }
    }
}

/// A mark that is to be written: into which file, and onto which text as it was seen.
#[derive(Debug, Clone)]
pub struct Order {
    /// What the file is of.
    pub unit: Unit,
    /// The file, as it was read.
    pub file: ProofFile,
    /// The text, as it was seen beside its source.
    pub card: Card,
    /// What is written.
    pub mark: Mark,
}

impl PartialEq for Order {
    fn eq(&self, other: &Self) -> bool {
        (&self.unit, &self.file.path, &self.file.print, &self.card, &self.mark)
            == (&other.unit, &other.file.path, &other.file.print, &other.card, &other.mark)
    }
}

impl Eq for Order {}

impl Order {
    /// Returns the entry of the file that is marked; `None`: the file as a whole.
    #[must_use]
    pub fn entry(&self) -> Option<&str> {
        match self.unit {
            Unit::Deck(_) | Unit::Map | Unit::Glossary => Some(self.card.id.name()),
            Unit::Guide(_) | Unit::Safety | Unit::Common => None,
        }
    }
}

/// What becomes of two fields when a mark of this run is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmarking {
    reviewed_by: Field,
    translated_from: Field,
}

impl Unmarking {
    /// Remembers a text as it stood in its file before it was marked. Who had reviewed it says a draft no longer.
    fn of(spot: &CardSpot) -> Self {
        let (has_reviewed_by, has_translated_from) = spot.has;
        let nothing = |is_there| if is_there { Field::Nothing } else { Field::Gone };
        let before = spot.translated_from.as_deref().map(field);
        Self {
            reviewed_by: nothing(has_reviewed_by),
            translated_from: before.unwrap_or_else(|| nothing(has_translated_from)),
        }
    }
}

fn field(text: &str) -> Field {
    SafeText::new(text).map_or(Field::Left, Field::Is)
}

/// Why a mark was not written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotMarked {
    /// File, text or source are no longer what was seen.
    Changed,
    /// It cannot be written into this file.
    File(Unmarkable),
    /// The system's reason.
    Refused(String),
}

/// Begins: a list of what the text can be marked as, unless it cannot be marked at all.
pub(super) fn open(preview: &mut Preview) {
    match begun(preview) {
        Err(notice) => preview.notice = Some(notice),
        Ok(status) => {
            // The next step is proposed: a reviewed text is approved, an approved one can only go back.
            let next = match status {
                Status::Draft => 0,
                Status::Reviewed => 1,
                Status::Approved => 2,
            };
            // Source and translation stand there while it is asked.
            (preview.look, preview.page) = (Look::Beside, 0);
            preview.top = Some(Top::Marking(next));
        }
    }
}

/// Says how far the text at hand has come, or why it cannot be marked.
fn begun(preview: &Preview) -> Result<Status, Notice> {
    let Some((shelf, card)) = preview.here() else { return Err(Notice::new("preview-nothing")) };
    let told = |message, text: String| Notice { text: Some(text), ..Notice::new(message) };
    let making = || making(preview, &shelf.proof.unit);
    let Some(file) = shelf.file() else { return Err(told("notice-no-file", making())) };
    let is_program = file.layer == 0 || spot(file, card).is_none();
    if preview.broken.is_some() || shelf.proof.problems.iter().any(Problem::is_error) {
        return Err(Notice::new("notice-review-broken"));
    }
    let Some(text) = card.texts.get(&preview.language) else {
        return Err(Notice::new("notice-review-nothing"));
    };
    if is_program {
        return Err(told("notice-review-program", making()));
    }
    let gaps = find::gaps(shelf, card, text);
    if !gaps.lines.is_empty() {
        let numbers = gaps.lines.iter().map(|(list, line)| card.number(*list, *line).to_string());
        return Err(told("notice-review-missing", numbers.collect::<Vec<_>>().join(", ")));
    }
    if gaps.title {
        return Err(Notice::new("notice-review-no-title"));
    }
    Ok(text.status)
}

/// The command that makes a file of one's own to write in, as it is typed.
pub(super) fn making(preview: &Preview, unit: &Unit) -> String {
    let name = match unit {
        Unit::Deck(id) => id.to_string(),
        Unit::Guide(id) => id.to_string(),
        Unit::Map | Unit::Safety | Unit::Common | Unit::Glossary => unit.folder(),
    };
    let command = format!("sammanhang new language {} {name}", preview.language);
    if !preview.own.is_named {
        return command;
    }
    let folder = visible(&preview.own.folder.display().to_string());
    let folder = if folder.contains(' ') { format!("'{folder}'") } else { folder };
    format!("{command} --content {folder}")
}

fn spot<'f>(file: &'f ProofFile, card: &Card) -> Option<&'f CardSpot> {
    file.cards.iter().find(|(id, _)| *id == card.id).map(|(_, spot)| spot)
}

/// Takes a row of the list: asks who says so. Back to a draft goes without anybody's initials.
pub(super) fn choose(preview: &mut Preview, cursor: usize) {
    let (Some((to, _)), Ok(status)) = (CHOICES.get(cursor), begun(preview)) else { return };
    let Some((shelf, card)) = preview.here() else { return };
    let by = shelf.file().and_then(|file| spot(file, card)?.reviewed_by.as_ref());
    if (*to, status, by) == (Status::Draft, Status::Draft, None) {
        preview.top = None;
        preview.notice = Some(Notice::new("notice-review-draft"));
        return;
    }
    let print = shelf.file().map(|file| file.print.clone()).unwrap_or_default();
    let review = Review {
        to: *to,
        by: preview.reviewer.clone(),
        fault: None,
        is_asked: *to == Status::Draft,
        card: card.clone(),
        print,
    };
    preview.top = Some(Top::Review(Box::new(review)));
}

/// Enter: what was typed is looked at; a text whose source has changed is asked about; then it is written.
pub(super) fn enter(preview: &mut Preview, wishes: &mut Vec<Wish>) {
    let Some(Top::Review(review)) = &preview.top else { return };
    let mut review = review.clone();
    if !review.is_asked {
        let by = review.by.trim().to_owned();
        review.fault = if by.is_empty() {
            Some("fault-review-empty")
        } else if identity::looks_like_a_number(&by) {
            Some("fault-identity-number")
        } else if SafeText::new(&by).is_err() {
            Some("fault-characters")
        } else {
            None
        };
        review.is_asked = review.fault.is_none();
        if review.fault.is_some() || is_stale(preview, &review) {
            preview.top = Some(Top::Review(review));
            return;
        }
    }
    preview.top = None;
    let Some((shelf, _)) = preview.here() else { return };
    let Some(file) = shelf.file().cloned() else { return };
    let (unit, mark) = (shelf.proof.unit.clone(), mark(preview, &review));
    if review.to != Status::Draft {
        review.by.trim().clone_into(&mut preview.reviewer);
    }
    wishes.push(Wish::Mark(Box::new(Order { unit, file, card: review.card, mark })));
}

fn is_stale(preview: &Preview, review: &Review) -> bool {
    review.to != Status::Draft && review.card.texts.get(&preview.language).is_some_and(|text| text.stale)
}

/// What is written: the source has no source, and a term of the glossary has no fingerprint.
fn mark(preview: &Preview, review: &Review) -> Mark {
    let id = &review.card.id;
    if review.to == Status::Draft {
        let as_it_is = Unmarking { reviewed_by: Field::Nothing, translated_from: Field::Left };
        let Unmarking { reviewed_by, translated_from } =
            preview.unmarked.get(id).cloned().unwrap_or(as_it_is);
        return Mark { status: review.to, reviewed_by, translated_from };
    }
    let is_source = review.card.source == preview.language;
    let made_from = preview.here().and_then(|(shelf, _)| shelf.proof.made_from.get(id));
    let translated_from = made_from.filter(|_| !is_source).map_or(Field::Left, |made_from| field(made_from));
    Mark { status: review.to, reviewed_by: field(review.by.trim()), translated_from }
}

/// Takes in how the mark was written, or why it was not.
pub fn marked(preview: &mut Preview, order: &Order, done: Result<(), NotMarked>) {
    let (id, status) = (&order.card.id, order.mark.status);
    let path = visible(&order.file.path.display().to_string());
    let (message, text) = match done {
        Ok(()) => {
            if status == Status::Draft {
                preview.unmarked.remove(id);
            } else if let Some(before) = spot(&order.file, &order.card).map(Unmarking::of) {
                preview.unmarked.entry(id.clone()).or_insert(before);
            }
            ("notice-marked", path)
        }
        Err(NotMarked::Changed) => ("notice-review-changed", path),
        Err(NotMarked::File(_)) => ("notice-review-by-hand", path),
        Err(NotMarked::Refused(reason)) => ("notice-review-refused", visible(&reason)),
    };
    preview.notice = Some(Notice { text: Some(text), ..Notice::new(message) });
}

/// A text that has become another one while it was being marked is not marked.
pub(super) fn look_again(preview: &mut Preview) {
    let Some(Top::Review(review)) = &preview.top else { return };
    let here = preview.here();
    let is_same = here.is_some_and(|(shelf, card)| {
        *card == review.card && shelf.file().is_some_and(|file| file.print == review.print)
    });
    if !is_same || begun(preview).is_err() {
        let path =
            here.and_then(|(shelf, _)| shelf.file()).map(|file| visible(&file.path.display().to_string()));
        preview.top = None;
        preview.notice = Some(Notice { text: path, ..Notice::new("notice-review-changed") });
    }
}

/// Returns the list of what a text can be marked as.
pub(super) fn list(preview: &Preview, cursor: usize) -> ListScene {
    let status = preview.here().and_then(|(_, card)| Some(card.texts.get(&preview.language)?.status));
    let choice = |(to, message): (Status, &'static str)| Choice {
        is_marked: status == Some(to),
        ..Choice::new(Label::Message(message))
    };
    ListScene { heading: "list-mark", choices: CHOICES.into_iter().map(choice).collect(), cursor }
}

/// Returns what is shown of a mark that is being made.
pub(super) fn scene(preview: &Preview) -> Option<ReviewScene> {
    let Some(Top::Review(review)) = &preview.top else { return None };
    let (shelf, card) = preview.here()?;
    let file = shelf.file()?;
    let spot = spot(file, card)?;
    let mark = mark(preview, review);
    let status = card.texts.get(&preview.language).map(|text| text.status).unwrap_or_default();
    let told = |field: &Field, before: &Option<String>| match field {
        Field::Left => before.clone(),
        Field::Is(text) => Some(visible(text)),
        Field::Nothing | Field::Gone => None,
    };
    let before = |text: &Option<String>| text.as_deref().map(visible);
    let fields = [
        ("status", Some(format!("{status:?}")), Some(format!("{:?}", review.to))),
        ("reviewed_by", before(&spot.reviewed_by), told(&mark.reviewed_by, &spot.reviewed_by)),
        (
            "translated_from",
            before(&spot.translated_from),
            told(&mark.translated_from, &spot.translated_from),
        ),
    ];
    let fields = fields.into_iter().filter(|(_, before, after)| before.is_some() || after.is_some());
    Some(ReviewScene {
        to: review.to,
        card: card.id.to_string(),
        file: visible(&file.path.display().to_string()),
        by: (!review.is_asked).then(|| review.by.clone()),
        fault: review.fault,
        fields: fields.map(|(name, before, after)| ReviewField { name, before, after }).collect(),
        cautions: cautions(preview, review, (shelf, spot)),
        keys: if review.is_asked && is_stale(preview, review) {
            "preview-mark-compared"
        } else {
            "preview-mark-keys"
        },
    })
}

fn cautions(preview: &Preview, review: &Review, (shelf, spot): (&Shelf, &CardSpot)) -> Vec<&'static str> {
    if review.to == Status::Draft {
        return Vec::new();
    }
    let is_source = review.card.source == preview.language;
    let by = fold(review.by.trim());
    let is_same_person = spot.reviewed_by.as_ref().is_some_and(|before| fold(before) == by);
    // That the source has changed is said by itself.
    let is_warning = |problem: &Problem| problem.severity == Severity::Warning && problem.code != "stale";
    let has_findings = shelf.findings(&review.card.id).any(|(problem, _)| is_warning(problem));
    let all = [
        (is_stale(preview, review), "preview-mark-stale"),
        (is_source, "preview-mark-source"),
        (has_findings, "preview-mark-findings"),
        (review.to == Status::Approved && is_same_person && !by.is_empty(), "preview-mark-same"),
    ];
    all.into_iter().filter_map(|(applies, message)| applies.then_some(message)).collect()
}
