//! Languages made for testing the program: English in disguise.
//!
//! In the program's own words they change a pattern's text and leave what is put into it as it is, so that numbers, names
//! and keys can still be read. Knows letters; knows no catalogue and no card.

use std::borrow::Cow;

use super::language::Tag;

/// A disguise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accented, in brackets, a third longer. Shows what is not translated, cut off or too narrow.
    Accented,
    /// `ar-XB`: Arabic letters, so that joining, reordering, mirroring and alignment are exercised.
    Arabic,
}

impl Pseudo {
    /// Returns the disguise that a tag stands for.
    #[must_use]
    pub fn of(tag: &Tag) -> Option<Self> {
        match tag.as_str() {
            "en-XA" => Some(Self::Accented),
            "ar-XB" => Some(Self::Arabic),
            _ => None,
        }
    }

    /// Returns what changes the text of a pattern.
    #[must_use]
    pub fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Accented => accented,
            Self::Arabic => arabic,
        }
    }

    /// Disguises a whole text.
    #[must_use]
    pub fn disguise(self, text: &str) -> String {
        self.enclose(&self.transform()(text))
    }

    /// Finishes a whole message: brackets show where it begins and ends.
    #[must_use]
    pub fn enclose(self, text: &str) -> String {
        match self {
            Self::Accented => format!("[{text}]"),
            Self::Arabic => text.to_owned(),
        }
    }
}

/// Accents letters; a small vowel stands twice, which makes English about a third longer.
fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        let accent = accent(letter);
        out.push(accent);
        if "aeiou".contains(letter) {
            out.push(accent);
        }
    }
    Cow::Owned(out)
}

/// Returns a letter with an accent.
fn accent(letter: char) -> char {
    const PLAIN: &str = "aceghijklnoprstuwyzACEGHIJKLNOPRSTUWYZ";
    const ACCENTED: &str = "áçéğĥíĵķĺñóþŕšţúŵýžÁÇÉĞĤÍĴĶĹÑÓÞŔŠŢÚŴÝŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, to)| to)
}

/// Puts an Arabic letter in the place of each Latin one.
fn arabic(text: &str) -> Cow<'_, str> {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
    const ARABIC: &str = "ابصديفغهعجكلمنوحقرستؤطضخئز";
    let letter = |letter: char| {
        let small = letter.to_ascii_lowercase();
        LATIN.chars().zip(ARABIC.chars()).find(|(latin, _)| *latin == small).map_or(letter, |(_, to)| to)
    };
    Cow::Owned(text.chars().map(letter).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_a_counterpart() {
        assert_eq!(accented("The card, 3!"), "Ţĥéé çááŕd, 3!");
        assert_eq!(arabic("La 3 z."), "لا 3 ز.");
        assert_eq!(arabic("abcdefghijklmnopqrstuvwxyz").chars().count(), 26);
        assert!(arabic("abcdefghijklmnopqrstuvwxyz").chars().all(|letter| !letter.is_ascii()));
    }

    #[test]
    fn a_sentence_grows_by_about_a_third() {
        let text = "Prepare before the participant comes in";
        let longer = Pseudo::Accented.enclose(&accented(text)).chars().count() * 100 / text.chars().count();
        assert!((125..=150).contains(&longer), "{longer}");
    }
}
