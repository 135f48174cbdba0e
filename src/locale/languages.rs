//! The languages there are, and which of them a person means.
//!
//! Knows `languages.ron` and language tags; knows no message.

use super::{asset, row, script};
use crate::domain::card::Status;
use crate::domain::language::{Digits, Language, Tag};
use crate::problem::Problem;

/// The language that everything falls back to: its catalogue is always complete.
pub(super) const LAST_RESORT: &str = "en";

/// The languages that are known by name; any other well-formed tag is a language too.
#[derive(Debug, Clone)]
pub struct Languages {
    /// Those of the file, in its order.
    rows: Vec<Language>,
    /// For tests of the program itself; hidden from every list.
    pseudo: Vec<Language>,
}

impl Languages {
    /// Reads the table that is built into the program.
    ///
    /// Where it is broken the interface's own two languages are left, and the problems say so.
    #[must_use]
    pub fn embedded() -> (Self, Vec<Problem>) {
        Self::read(&asset::read(row::PATH).unwrap_or_default())
    }

    /// Reads a table.
    pub(super) fn read(source: &str) -> (Self, Vec<Problem>) {
        let (rows, problems) = match row::read(source) {
            Ok(rows) => (rows, Vec::new()),
            Err(problem) => (Vec::new(), vec![problem]),
        };
        let pseudo = ["en-XA", "ar-XB"].map(|tag| Language {
            is_pseudo: true,
            words: Some(Status::Approved),
            ..language(tag, tag)
        });
        let mut languages = Self { rows, pseudo: pseudo.into() };
        if languages.facilitators().next().is_none() {
            for (tag, autonym) in [("sv", "svenska"), (LAST_RESORT, "English")] {
                let words = Some(Status::Approved);
                languages.rows.push(Language { facilitator: true, words, ..language(tag, autonym) });
            }
        }
        (languages, problems)
    }

    /// Returns the language that a person, a file or the system means by a tag.
    ///
    /// Names that a person may write are tried first (`prs` is `fa-AF`); the system's form is cut to what is
    /// known (`sv_SE.UTF-8` is `sv`), `C` and `POSIX` name no language; any other well-formed tag is taken, in
    /// its canonical form. `None` where it is no tag.
    #[must_use]
    pub fn resolve(&self, text: &str) -> Option<Tag> {
        let text = text.trim();
        let from_system = text.contains(['_', '.', '@']);
        let name = text.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        if ["", "C", "POSIX"].iter().any(|none| name.eq_ignore_ascii_case(none)) {
            return None;
        }
        let script = text.split_once('@').and_then(|(_, modifier)| script::of_modifier(modifier));
        if let (Some(tag), None) = (self.named(&name), script) {
            return Some(tag);
        }
        let mut id = script::parse(&name)?;
        id.script = script.or(id.script);
        let canonical = id.to_string();
        let tag = self.named(&canonical).unwrap_or_else(|| Tag::new(canonical));
        Some(if from_system { self.without_region(&tag).unwrap_or(tag) } else { tag })
    }

    /// Returns the known language that a tag is a regional form of: `sv` for `sv-FI`, `uz-Arab` for `uz-AF`.
    ///
    /// A known language that names a region itself is only meant by name.
    #[must_use]
    pub fn without_region(&self, tag: &Tag) -> Option<Tag> {
        let wanted = maximal(tag)?;
        let is_wanted = |row: &&Language| {
            let plain = script::parse(row.tag.as_str());
            plain.is_some_and(|id| id.region.is_none()) && maximal(&row.tag).as_ref() == Some(&wanted)
        };
        let known = self.rows.iter().find(is_wanted).map(|row| row.tag.clone());
        // Written with another code of the language: `ku-TR` is `ku-Latn`, which is `kmr`.
        known.or_else(|| self.named(&format!("{}-{}", wanted.0, wanted.1)))
    }

    /// Returns the known language whose texts serve where there are none in a language: itself, else the one that it is a
    /// regional form of.
    #[must_use]
    pub fn known_as(&self, tag: &Tag) -> Option<Tag> {
        self.known(tag).map(|row| row.tag.clone()).or_else(|| self.without_region(tag))
    }

    /// Returns what is known of a language; of an unknown one, what its tag alone tells.
    #[must_use]
    pub fn get(&self, tag: &Tag) -> Language {
        if let Some(known) = self.known(tag) {
            return known.clone();
        }
        let unknown = language(tag.as_str(), tag.as_str());
        // A regional form is read and written as its language.
        match self.without_region(tag).and_then(|general| self.known(&general)) {
            Some(general) => {
                let fallback = [&general.tag].into_iter().chain(&general.fallback).cloned().collect();
                Language { digits: general.digits, fallback, ..unknown }
            }
            None => unknown,
        }
    }

    /// Returns the languages whose words serve those who read a language, best first.
    pub(super) fn serving(&self, tag: &Tag) -> Vec<Language> {
        self.get(tag).serving(|tag| self.known(tag)).cloned().collect()
    }

    /// Returns a row.
    fn known(&self, tag: &Tag) -> Option<&Language> {
        self.rows.iter().chain(&self.pseudo).find(|row| row.tag == *tag)
    }

    /// Returns the languages known by name, in the order of the file, without the pseudo-languages.
    #[must_use]
    pub fn all(&self) -> &[Language] {
        &self.rows
    }

    /// Returns the languages made for tests of the program.
    #[must_use]
    pub fn pseudo(&self) -> &[Language] {
        &self.pseudo
    }

    /// Returns the languages that a facilitator may work in.
    pub fn facilitators(&self) -> impl Iterator<Item = &Language> {
        self.rows.iter().filter(|row| row.facilitator)
    }

    /// Whether a language is one of the two made for testing the program.
    #[must_use]
    pub fn is_pseudo(&self, tag: &Tag) -> bool {
        self.pseudo.iter().any(|row| row.tag == *tag)
    }

    /// Finds a language by its tag or one of its aliases, in any case.
    fn named(&self, name: &str) -> Option<Tag> {
        let is_named = |row: &&Language| {
            let mut names = row.aliases.iter().map(String::as_str).chain([row.tag.as_str()]);
            names.any(|known| known.eq_ignore_ascii_case(name))
        };
        self.rows.iter().chain(&self.pseudo).find(is_named).map(|row| row.tag.clone())
    }
}

/// Returns language and script of a tag.
fn maximal(tag: &Tag) -> Option<(String, String)> {
    let id = script::parse(tag.as_str())?;
    let mut whole = id.clone();
    whole.maximize();
    Some((id.language.as_str().to_owned(), whole.script?.as_str().to_owned()))
}

/// Makes a language of what its tag alone tells.
fn language(tag: &str, autonym: &str) -> Language {
    let script = script::of(tag);
    Language {
        tag: Tag::new(tag),
        aliases: Vec::new(),
        autonym: autonym.to_owned(),
        direction: script::direction(&script),
        script,
        facilitator: false,
        digits: Digits::default(),
        fallback: Vec::new(),
        words: None,
        is_pseudo: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Direction;

    const TABLE: &str = r#"[
        (tag: "sv", autonym: "svenska", script: "Latn", direction: LeftToRight, facilitator: true),
        (tag: "en", autonym: "English", script: "Latn", direction: LeftToRight, facilitator: true),
        (tag: "fa-AF", aliases: ["prs", "prs-AF"], autonym: "دری", script: "Arab", direction: RightToLeft,
         digits: Latin, fallback: ["fa", "en"]),
        (tag: "uz-Latn", autonym: "oʻzbekcha", script: "Latn", direction: LeftToRight),
        (tag: "uz-Arab", autonym: "اوزبیکچه", script: "Arab", direction: RightToLeft),
    ]"#;

    fn languages() -> Languages {
        let (languages, problems) = Languages::read(TABLE);
        assert_eq!(problems, []);
        languages
    }

    #[test]
    fn an_unknown_language_has_the_direction_of_its_script_and_its_tag_for_a_name() {
        let language = languages().get(&Tag::new("ckb"));
        assert_eq!((language.autonym.as_str(), language.direction), ("ckb", Direction::RightToLeft));
        assert!(!language.facilitator);
        assert_eq!(languages().get(&Tag::new("fa-AF")).autonym, "دری");
    }

    #[test]
    fn pseudo_languages_are_known_and_in_no_list() {
        let languages = languages();
        assert_eq!(languages.get(&Tag::new("ar-XB")).direction, Direction::RightToLeft);
        assert_eq!(languages.get(&Tag::new("en-XA")).direction, Direction::LeftToRight);
        assert!(languages.is_pseudo(&Tag::new("ar-XB")) && !languages.is_pseudo(&Tag::new("sv")));
        assert_eq!(languages.all().len(), 5);
        assert_eq!(languages.facilitators().count(), 2);
    }

    #[test]
    fn a_broken_table_leaves_the_interfaces_languages_and_says_where() {
        let (languages, problems) = Languages::read("[\n  (tag: \"sv\", autonm: \"svenska\"),\n]");
        assert_eq!(languages.facilitators().count(), 2);
        let spot = problems[0].place.clone().unwrap().at.unwrap();
        assert_eq!((problems[0].code, spot.line), ("languages-broken", 2));
        assert_eq!(spot.source, "  (tag: \"sv\", autonm: \"svenska\"),");
    }
}
