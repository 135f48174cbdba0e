//! The languages there are, and which of them a person means.
//!
//! Knows `languages.ron` and language tags; knows no message.

use super::{asset, row, script};
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
        let mut languages =
            Self { rows, pseudo: vec![language("en-XA", "en-XA"), language("ar-XB", "ar-XB")] };
        if languages.facilitators().next().is_none() {
            for (tag, autonym) in [("sv", "svenska"), (LAST_RESORT, "English")] {
                languages.rows.push(Language { facilitator: true, ..language(tag, autonym) });
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
        if let Some(tag) = self.named(&name) {
            return Some(tag);
        }
        let canonical = script::parse(&name)?.to_string();
        let tag = self.named(&canonical).unwrap_or_else(|| Tag::new(canonical));
        Some(if from_system { self.without_region(&tag).unwrap_or(tag) } else { tag })
    }

    /// Returns the known language that a tag is a regional form of: `sv` for `sv-FI`, `uz-Arab` for `uz-AF`.
    ///
    /// A known language that names a region itself is only meant by name.
    #[must_use]
    pub fn without_region(&self, tag: &Tag) -> Option<Tag> {
        let wanted = maximal(tag)?;
        let known = |row: &&Language| {
            let plain = script::parse(row.tag.as_str());
            plain.is_some_and(|id| id.region.is_none()) && maximal(&row.tag).as_ref() == Some(&wanted)
        };
        self.rows.iter().find(known).map(|row| row.tag.clone())
    }

    /// Returns what is known of a language; of an unknown one, what its tag alone tells.
    #[must_use]
    pub fn get(&self, tag: &Tag) -> Language {
        let known = self.rows.iter().chain(&self.pseudo).find(|row| row.tag == *tag);
        known.cloned().unwrap_or_else(|| language(tag.as_str(), tag.as_str()))
    }

    /// Returns the languages known by name, in the order of the file, without the pseudo-languages.
    #[must_use]
    pub fn all(&self) -> &[Language] {
        &self.rows
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
    fn a_person_may_write_a_tag_in_many_ways() {
        let cases = [
            ("sv", Some("sv")),
            ("SV", Some("sv")),
            ("sv_SE.UTF-8", Some("sv")),
            ("sv_FI", Some("sv")),
            ("sv-SE", Some("sv-SE")),
            ("fa_AF.UTF-8", Some("fa-AF")),
            ("fa_AF@persian", Some("fa-AF")),
            ("prs", Some("fa-AF")),
            ("prs-AF", Some("fa-AF")),
            ("PRS_AF.UTF-8", Some("fa-AF")),
            ("fa", Some("fa")),
            ("fa_IR.UTF-8", Some("fa-IR")),
            ("uz_AF.UTF-8", Some("uz-Arab")),
            ("uz-arab", Some("uz-Arab")),
            ("KMR", Some("kmr")),
            ("en-xa", Some("en-XA")),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("svenska", None),
            ("und", None),
            ("not a tag", None),
            ("../sv", None),
        ];
        for (text, expected) in cases {
            assert_eq!(languages().resolve(text), expected.map(Tag::new), "{text}");
        }
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
