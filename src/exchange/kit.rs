//! The offline kit: a page that shows a translator what the room will see of their PO, without a network.
//!
//! The page needs nothing but itself, and says so to the browser. Knows entries and words; knows no PO but as text.

use serde_json::{Value, json};

use super::Order;
use super::entry::{Entry, Role, Sheet};
use super::po::MOST_WORDS;
use super::room::Rooms;
use crate::content::Unit;
use crate::domain::language::{Direction, Tag};
use crate::locale::Languages;

/// The page's own part.
const PAGE: &str = include_str!("kit.html");

/// What the page says: the name in the page, and the message.
const WORDS: [(&str, &str); 16] = [
    ("all", "exchange-kit-all"),
    ("empty", "exchange-kit-empty"),
    ("long", "exchange-kit-long"),
    ("room", "exchange-kit-room"),
    ("fuzzy", "exchange-kit-fuzzy"),
    ("changed", "exchange-kit-changed"),
    ("unknown", "exchange-kit-unknown"),
    ("taken", "exchange-kit-taken"),
    ("ask", "exchange-kit-ask"),
    ("only", "exchange-kit-only"),
    ("feminine", "exchange-kit-feminine"),
    ("role-shown", "exchange-kit-shown"),
    ("role-said", "exchange-kit-said"),
    ("role-adults", "exchange-kit-adults"),
    ("role-interpreter", "exchange-kit-interpreter"),
    ("role-term", "exchange-kit-term"),
];

/// Makes the page.
pub(super) fn page(sheets: &[Sheet], order: &Order<'_>) -> String {
    let languages = order.languages;
    let words: serde_json::Map<String, Value> =
        WORDS.iter().map(|(name, id)| ((*name).to_owned(), json!(order.words.say(id)))).collect();
    let kit = json!({
        "to": tongue(order.to, languages),
        "limit": MOST_WORDS,
        "words": words,
        "units": sheets.iter().map(|sheet| unit(sheet, order)).collect::<Vec<_>>(),
    });
    // Nothing in a text can end the element that it stands in.
    let kit = kit.to_string().replace('<', "\\u003c");
    let own = order.words.language();
    let title = format!("{} – {}", order.words.say("exchange-kit-title"), languages.get(order.to).autonym);
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         script-src 'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{}</title>\n</head>\n<body>\n<script type=\"application/json\" id=\"kit\">{kit}</script>\n{PAGE}</body>\n</html>\n",
        escaped(own.tag.as_str()),
        direction(own.direction),
        escaped(&title),
    )
}

fn tongue(tag: &Tag, languages: &Languages) -> Value {
    json!({ "tag": tag.as_str(), "dir": direction(languages.get(tag).direction) })
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn unit(sheet: &Sheet, order: &Order<'_>) -> Value {
    let rooms = Rooms::of(sheet, order);
    let mut groups: Vec<(&str, Vec<Value>)> = Vec::new();
    for entry in &sheet.entries {
        let entry_of = |entry: &Entry| {
            json!({
                "name": entry.id,
                "role": role(entry.role),
                "feminine": entry.is_feminine,
                "from": tongue(&sheet.from, order.languages),
                "answered": rooms.is_answered(entry),
                "source": entry.source,
                "english": entry.english,
                "text": entry.text,
                "fuzzy": entry.is_stale && !entry.text.is_empty(),
            })
        };
        match groups.last_mut() {
            Some((group, entries)) if *group == entry.group => entries.push(entry_of(entry)),
            _ => groups.push((&entry.group, vec![entry_of(entry)])),
        }
    }
    let groups = groups.into_iter().map(|(name, entries)| json!({ "name": name, "entries": entries }));
    json!({ "name": name(&sheet.unit), "rooms": rooms.json(), "groups": groups.collect::<Vec<_>>() })
}

/// What a unit is called in its file's path.
fn name(unit: &Unit) -> String {
    let path = unit.path(&Tag::new(""));
    path.trim_end_matches("/.ron").to_owned()
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Said => "said",
        Role::Shown => "shown",
        Role::Adults => "adults",
        Role::Interpreter => "interpreter",
        Role::Term => "term",
        Role::Definition => "definition",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
