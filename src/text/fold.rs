//! Folds text for search, so that what a person types finds what was written otherwise.
//!
//! Knows letters; must not be used for anything shown or stored.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::clean::is_invisible;

/// Folds case, diacritics, variants of Arabic letters, digits and white space.
///
/// Forgiving rather than exact: å is a, й is и, ی ي ى are one letter, ة ە ه are one, tatweel and ZWNJ are nothing,
/// ۳ ٣ 3 are one digit, the Ethiopic word space is a space.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for ch in text.nfkd().flat_map(char::to_lowercase).nfkd() {
        if ch.is_whitespace() || ch.is_control() || ch == '\u{1361}' {
            space = !folded.is_empty();
        } else if !is_combining_mark(ch) && !is_invisible(ch) && ch != '\u{640}' {
            if std::mem::take(&mut space) {
                folded.push(' ');
            }
            match ch {
                'ß' => folded.push_str("ss"),
                _ => folded.push(letter(ch)),
            }
        }
    }
    folded
}

/// Returns the one of several letters that search knows.
fn letter(ch: char) -> char {
    match ch {
        'ي' | 'ى' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'ٱ' => 'ا',
        'ة' | 'ە' | 'ہ' | 'ھ' => 'ه',
        '٠'..='٩' => digit(ch, '٠'),
        '۰'..='۹' => digit(ch, '۰'),
        'ς' => 'σ',
        'ı' => 'i',
        '’' | 'ʼ' => '\'',
        _ => ch,
    }
}

/// Returns the Latin digit of a digit in the row that starts with `zero`.
fn digit(ch: char, zero: char) -> char {
    char::from_digit(u32::from(ch) - u32::from(zero), 10).unwrap_or(ch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_finds_what_was_written() {
        for (written, folded) in [
            ("Åsa ÖVAR  på\tTorget ", "asa ovar pa torget"),
            ("e\u{301} é", "e e"),
            ("Straße ΟΔΟΣ İstanbul ısı", "strasse οδοσ istanbul isi"),
            ("Їжак сім’я", "іжак сім'я"),
            ("علي على علی", "علی علی علی"),
            ("كتاب کتاب", "کتاب کتاب"),
            ("أإآٱا", "ااااا"),
            ("مدرسة", "مدرسه"),
            ("سَلَامٌ ســلام", "سلام سلام"),
            ("می\u{200C}روم", "میروم"),
            ("ﺳﻼﻡ", "سلام"),
            ("٣۳3", "333"),
            ("ሰላም፡ለኪ", "ሰላም ለኪ"),
            ("\u{2068}a\u{2069}\u{AD}b", "ab"),
            ("  \u{A0} ", ""),
        ] {
            assert_eq!(fold(written), folded, "{written}");
            assert_eq!(fold(folded), folded, "folding twice changes nothing");
        }
    }
}
