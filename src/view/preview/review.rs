//! A mark that is being made: who says so, what will be written, and where.
//!
//! Knows the fields by name; writes none. The text that it is about stands above it where there is room.

use ratatui::layout::Rect;

use crate::domain::card::Status;
use crate::domain::language::Direction;
use crate::domain::scene::{ReviewField, ReviewScene};
use crate::locale::Arg;
use crate::view::area;
use crate::view::over::field;
use crate::view::paint::{Align, Paint, Rows, Text};
use crate::view::theme::Role;

/// Below this the text makes room for the mark.
const LOW: u16 = 18;

/// Draws the mark at the bottom, and returns the room that is left above it: none on a low screen.
///
/// ```text
/// Reviewed: waiting/order-of-waiting
/// Initials or role, no name:
/// › AB▏
/// This and nothing else is written into /home/x/cards/decks/waiting/ar.ron
///   status: Draft → Reviewed
///   reviewed_by: – → AB
/// ▲ The source has changed since this was translated.
/// Enter: write · Esc: write nothing
/// ```
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, scene: &ReviewScene) -> Rect {
    let direction = paint.direction();
    let (before, after) = texts(paint, scene);
    let before: Vec<Rows> = before.iter().map(|text| paint.lay(text, area.width)).collect();
    let after: Vec<Rows> = after.iter().map(|text| paint.lay(text, area.width)).collect();
    let rows = |all: &[Rows]| all.iter().map(|rows| rows.len()).sum::<usize>();
    let has_field = scene.by.is_some();
    let height = rows(&before) + usize::from(has_field) + rows(&after);
    let height = u16::try_from(height).unwrap_or(u16::MAX);
    let mut above = area;
    let mut place = if area.height < LOW {
        above.height = 0;
        area
    } else {
        area::bottom(&mut above, height)
    };
    if area.height >= LOW {
        area::bottom(&mut above, 1);
    }
    // What Enter does is always in view, and so is what is wrong.
    let keys = after.last().map_or(0, |rows| rows.len());
    let mut foot = area::bottom(&mut place, u16::try_from(keys).unwrap_or(1));
    let put = |paint: &mut Paint<'_>, place: &mut Rect, rows: &Rows| {
        for row in rows.iter() {
            let line = area::top(place, 1);
            paint.row(row, line, Align::Start(direction));
        }
    };
    for rows in &before {
        put(paint, &mut place, rows);
    }
    if let Some(by) = &scene.by {
        let line = area::top(&mut place, 1);
        field(paint, line, by, by.chars().count(), direction);
    }
    let (last, others) =
        after.split_last().map_or((None, after.as_slice()), |(last, others)| (Some(last), others));
    for rows in others {
        put(paint, &mut place, rows);
    }
    if let Some(last) = last {
        put(paint, &mut foot, last);
    }
    above
}

/// What stands above the field, and below it.
fn texts(paint: &Paint<'_>, scene: &ReviewScene) -> (Vec<Text>, Vec<Text>) {
    let isolated = |text: &str| format!("\u{2066}{text}\u{2069}");
    let (card, file) = (isolated(&scene.card), isolated(&scene.file));
    let heading = match scene.to {
        Status::Draft => "preview-marking-draft",
        Status::Reviewed => "preview-marking-reviewed",
        Status::Approved => "preview-marking-approved",
    };
    let mut before = vec![paint.tell(heading, &[("card", Arg::Text(&card))], Role::Heading)];
    if scene.by.is_some() {
        before.push(paint.say("preview-mark-by", Role::Text));
    }
    let mut after: Vec<Text> = scene.fault.iter().map(|fault| paint.say(fault, Role::Warning)).collect();
    let cautions = scene.cautions.iter().map(|caution| paint.say(caution, Role::Warning));
    // Where there is no room for all of it, what is asked comes before what was said already.
    let cautions: Vec<Text> = cautions.collect();
    let (first, last) = if scene.by.is_none() { (cautions, Vec::new()) } else { (Vec::new(), cautions) };
    after.extend(first);
    after.push(paint.tell("preview-mark-file", &[("path", Arg::Text(&file))], Role::Dim));
    after.extend(scene.fields.iter().map(change));
    after.extend(last);
    after.push(paint.say(scene.keys, Role::Sign));
    (before, after)
}

/// A field as the file has it: before, and after where it becomes another. The file reads from left to right, whatever
/// the interface does.
fn change(field: &ReviewField) -> Text {
    let said = |text: &Option<String>| match text {
        Some(text) => format!("\u{2068}{text}\u{2069}"),
        None => "–".to_owned(),
    };
    let (before, after) = (said(&field.before), said(&field.after));
    if before == after {
        return Text::plain(&format!("  {}: {after}", field.name), Direction::LeftToRight, Role::Dim);
    }
    Text::plain(&format!("  {}: {before} → {after}", field.name), Direction::LeftToRight, Role::Text)
}
