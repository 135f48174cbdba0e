//! What a tag alone tells: its canonical form, its script, the script's direction.
//!
//! Knows no table of languages: a direction belongs to a script.

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Script;

use crate::domain::language::Direction;

/// The scripts that are read from right to left (ISO 15924, Unicode's R and AL).
const RIGHT_TO_LEFT: [&str; 12] =
    ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"];

/// Codes that were withdrawn, and systems still write, with those that are written now (ISO 639).
const OLD: [(&str, &str); 4] = [("in", "id"), ("iw", "he"), ("ji", "yi"), ("mo", "ro")];

/// What is written for a script that nobody knows.
const UNKNOWN: &str = "Zzzz";

/// Reads a tag in its canonical form; `None` where it is no tag of a language.
///
/// Only languages of two or three letters are taken: longer ones were never registered, and are nearly always
/// a name (`svenska`) written where a tag was meant.
pub(super) fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let mut id: LanguageIdentifier = tag.parse().ok()?;
    if let Some((_, now)) = OLD.iter().find(|(old, _)| *old == id.language.as_str()) {
        id.language = now.parse().ok()?;
    }
    let language = id.language.as_str();
    (matches!(language.len(), 2 | 3) && language != "und").then_some(id)
}

/// Returns the script that a system names behind an `@`: `uz_UZ@cyrillic`.
pub(super) fn of_modifier(modifier: &str) -> Option<Script> {
    let name = match modifier {
        "arabic" => "Arab",
        "cyrillic" => "Cyrl",
        "devanagari" => "Deva",
        "latin" => "Latn",
        _ => return None,
    };
    name.parse().ok()
}

/// Returns the script that a tag names, else the one that its language is usually written in.
pub(super) fn of(tag: &str) -> String {
    let Some(mut id) = parse(tag) else { return UNKNOWN.to_owned() };
    if id.script.is_none() {
        id.maximize();
    }
    id.script.map_or_else(|| UNKNOWN.to_owned(), |script| script.as_str().to_owned())
}

/// Returns the direction of a script; an unknown one is taken to run from left to right.
pub(super) fn direction(script: &str) -> Direction {
    if RIGHT_TO_LEFT.contains(&script) { Direction::RightToLeft } else { Direction::LeftToRight }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_belongs_to_the_script() {
        let cases = [
            ("uz-Arab", "Arab", Direction::RightToLeft),
            ("uz", "Latn", Direction::LeftToRight),
            ("ckb", "Arab", Direction::RightToLeft),
            ("ur", "Arab", Direction::RightToLeft),
            ("he", "Hebr", Direction::RightToLeft),
            ("ti", "Ethi", Direction::LeftToRight),
            ("pa-Arab", "Arab", Direction::RightToLeft),
            ("ar-Latn", "Latn", Direction::LeftToRight),
            ("zz", "Zzzz", Direction::LeftToRight),
        ];
        for (tag, script, expected) in cases {
            assert_eq!(of(tag), script, "{tag}");
            assert_eq!(direction(script), expected, "{tag}");
        }
    }
}
