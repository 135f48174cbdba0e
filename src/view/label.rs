//! Labels: short texts beside an answer or a row.
//!
//! Knows how each kind of label is said; knows no place.

use super::paint::{Paint, Text, shown};
use super::theme::Role;
use super::words;
use crate::domain::language::Direction;
use crate::domain::scene::{HelpRow, Label};
use crate::locale::Arg;

/// Makes the text of a label.
pub(super) fn text(paint: &Paint<'_>, label: &Label, role: Role) -> Text {
    match label {
        Label::Message(id) => paint.say(id, role),
        Label::Counted(id, count) => paint.tell(id, &[("count", Arg::Number(*count))], role),
        Label::Shown(text) => shown(text, role),
        Label::Time(time) => {
            Text::plain(&words::clock(paint.look.words.facilitator, *time), paint.direction(), role)
        }
        Label::Autonym(name, tongue) => Text::plain(name, tongue.direction, role),
        Label::Code(code) => Text::plain(code, Direction::LeftToRight, role),
        Label::Named(id, text) => paint.tell(id, &[("text", Arg::Text(text))], role),
        Label::Command(id) => paint.say(&format!("command-{id}"), role),
        Label::Key(name) => Text::plain(&key(paint, name), Direction::LeftToRight, role),
        Label::Phase(kind) => paint.say(words::phase(*kind), role),
        Label::Area(area) => paint.say(words::plan(*area).id(), role),
        Label::Who(who) => paint.say(words::who(*who).id(), role),
    }
}

/// Joins labels in one sentence of the interface; each stands isolated, whatever its direction.
pub(super) fn joined(paint: &Paint<'_>, labels: &[Label], role: Role) -> Text {
    let mut line = String::new();
    for label in labels {
        if !line.is_empty() {
            line.push_str(", ");
        }
        line.push('\u{2068}');
        for run in text(paint, label, role).runs {
            line.push_str(&run.text);
        }
        line.push('\u{2069}');
    }
    Text::plain(&line, paint.direction(), role)
}

/// Says a key as a person reads it on a keyboard: a message where it has a name, else itself. Arrows mirror with the
/// interface, as they do where they are pressed.
pub(super) fn key(paint: &Paint<'_>, key: &str) -> String {
    let key = match (key, paint.direction()) {
        ("key-left", Direction::RightToLeft) => "key-right",
        ("key-right", Direction::RightToLeft) => "key-left",
        (key, _) => key,
    };
    if key.starts_with("key-") { paint.look.words.facilitator.say(key) } else { key.to_owned() }
}

/// Says all keys of a command.
pub(super) fn keys(paint: &Paint<'_>, row: &HelpRow) -> Text {
    let keys: Vec<String> =
        row.keys.iter().map(|name| format!("\u{2068}{}\u{2069}", key(paint, name))).collect();
    Text::plain(&keys.join("  "), paint.direction(), Role::Key)
}
