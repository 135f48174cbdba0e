//! All questions with their answers, and Start.
//!
//! Knows the rows of the home scene.

use ratatui::layout::Rect;

use crate::domain::scene::{Hit, HomeQuestion, HomeRow, HomeScene, HomeWarning, TerminalReading};
use crate::locale::Arg;
use crate::view::area::Size;
use crate::view::choice;
use crate::view::flow::{Flow, Show, Vertical};
use crate::view::label;
use crate::view::paint::{Align, Paint, Text, private};
use crate::view::theme::Role;

/// Draws the overview.
///
/// ```text
/// Prepare before the participant comes in.
///
///     Screen           The whole room
///     Guide            After a refusal
///     …
/// ▸   Start
///
/// ▲ A telephone is poor for heavy talks. …
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &HomeScene, cursor: usize) {
    let (mut flow, mut here) = rows(paint, area, scene, cursor, true);
    if flow.height() > area.height && !scene.warnings.is_empty() {
        // What should be known is worth more than the greeting.
        (flow, here) = rows(paint, area, scene, cursor, false);
    }
    flow.draw(paint, area, Show::From(here), Vertical::Top);
}

/// Makes the flow, and says which block of it is highlighted.
fn rows(
    paint: &mut Paint<'_>,
    area: Rect,
    scene: &HomeScene,
    cursor: usize,
    has_greeting: bool,
) -> (Flow, usize) {
    let mut flow = Flow::new(paint, area.width.min(76));
    let size = Size::of(Rect {
        width: area.width.saturating_add(12),
        height: area.height.saturating_add(8),
        ..area
    });
    if size > Size::Small && has_greeting {
        let id = if scene.is_first_time { "home-welcome" } else { "home-prepare" };
        let text = paint.say(id, Role::Text);
        flow.push(paint, &text);
    }
    let mut here = 0;
    let labels = if size > Size::Small { 22 } else { 16 };
    for (index, row) in scene.rows.iter().enumerate() {
        let is_start_alone = size == Size::Small
            && !scene.warnings.is_empty()
            && scene.rows.get(cursor).is_some_and(|row| row.question == HomeQuestion::Start);
        if is_start_alone && row.question != HomeQuestion::Start {
            // What should be known stands under Start; the rows come back with the arrow.
            continue;
        }
        if index == cursor {
            here = flow.len();
        }
        let gap = u16::from(index == 0 || (row.question == HomeQuestion::Start && size > Size::Small));
        row_of(paint, &mut flow, row, Some(index == cursor), labels);
        if let Some(block) = flow.last() {
            block.hit(Hit::Choice(index)).gap(gap);
        }
        if row.question == HomeQuestion::Start && size == Size::Small {
            // What should be known stands beside Start.
            super::warnings(paint, &mut flow, &scene.warnings);
        }
    }
    if size > Size::Small {
        super::warnings(paint, &mut flow, &scene.warnings);
    }
    if size == Size::Small
        && let Some((text, hit)) = reading(paint, scene)
    {
        flow.push(paint, &text).gap(1).hit(hit);
    }
    (flow, here)
}

/// Says, quietly, whether somebody has seen that the letters look right in this terminal.
pub(super) fn reading(paint: &Paint<'_>, scene: &HomeScene) -> Option<(Text, Hit)> {
    let (reading, key) = scene.reading?;
    let id = match reading {
        TerminalReading::ByReader => "terminal-by-reader",
        TerminalReading::ByPicture => "terminal-by-picture",
        TerminalReading::Unchecked => "terminal-unchecked",
    };
    let key = label::key(paint, key);
    Some((paint.tell(id, &[("key", Arg::Text(&key))], Role::Dim), Hit::Command("check-terminal")))
}

/// Draws the rows that have been answered, quietly, beside an open question.
pub(super) fn answered(paint: &mut Paint<'_>, area: Rect, scene: &HomeScene, open: HomeQuestion) {
    let mut flow = Flow::new(paint, area.width);
    for row in &scene.rows {
        let is_question =
            !matches!(row.question, HomeQuestion::Resume | HomeQuestion::Screens | HomeQuestion::Start);
        let is_answered = !row.answer.is_empty() || row.title.is_some();
        if is_question && is_answered && row.question != open {
            let name = paint.say(&format!("home-{}-short", row.question.id()), Role::Dim);
            flow.push(paint, &name).gap(u16::from(area.height > 20)).keep();
            let answer = match &row.title {
                Some(title) => private(title, Role::Text),
                None => label::joined(paint, &row.answer, Role::Text),
            };
            flow.indented(paint, 2, &answer).align(Align::Start(paint.direction()));
        }
    }
    if flow.height() <= area.height {
        flow.draw(paint, area, Show::Page, Vertical::Top);
    } else {
        paint.aside(|paint| {
            flow.draw(paint, area, Show::Page, Vertical::Top);
        });
    }
}

/// Returns the warnings that belong to a question.
pub(super) fn warnings_of(scene: &HomeScene, question: HomeQuestion) -> Vec<HomeWarning> {
    let belongs = |warning: &&HomeWarning| {
        matches!(
            (warning, question),
            (HomeWarning::HeavyByTelephone, HomeQuestion::Interpreting)
                | (HomeWarning::NoTexts, HomeQuestion::Participant)
                | (HomeWarning::Unreviewed, HomeQuestion::Drafts)
                | (HomeWarning::BookedTooShort(_) | HomeWarning::Passed(_), HomeQuestion::Until)
                | (HomeWarning::Broken(_) | HomeWarning::LeftOut(_), HomeQuestion::Guide)
        )
    };
    scene.warnings.iter().filter(belongs).cloned().collect()
}

fn answer(paint: &Paint<'_>, row: &HomeRow, role: Role) -> Text {
    let said = label::joined(paint, &row.answer, role);
    let Some(title) = &row.title else { return said };
    if row.answer.is_empty() {
        return private(title, role);
    }
    let said: String = said.runs.iter().map(|run| run.text.as_str()).collect();
    // A title may run the other way: the row is the interface's.
    Text::plain(&format!("\u{2068}{}\u{2069}, {said}", title.text.as_str()), paint.direction(), role)
}

fn row_of(paint: &mut Paint<'_>, flow: &mut Flow, row: &HomeRow, is_here: Option<bool>, labels: u16) {
    let is_here = is_here == Some(true);
    let role = if is_here { Role::Here } else { Role::Text };
    let start = Align::Start(paint.direction());
    let name = paint.say(&format!("home-{}-short", row.question.id()), role);
    let sign = choice::signs(paint, is_here, false);
    let is_action = row.answer.is_empty() && row.title.is_none();
    if is_action || matches!(row.question, HomeQuestion::Start | HomeQuestion::Resume) {
        let name = paint
            .say(&format!("home-{}-short", row.question.id()), if is_here { Role::Here } else { Role::Line });
        flow.led(paint, &sign, 3, &name).align(start);
        return;
    }
    let answer = answer(paint, row, role);
    flow.columns(paint, (&sign, 3), (&name, labels), &answer).align(start);
}
