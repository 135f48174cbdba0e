//! Left-to-right islands that would not stand as they are written in right-to-left text.
//!
//! The lay-out isolates what it knows: numbers, addresses, Latin words. This looks at what comes out, so it knows no rule
//! of the lay-out and would find its faults, too.

use crate::text::{Bidi, Direction, Paragraph, Setting, one_row};

/// Returns the byte offset and the text of the first island whose letters change places; none in text that is mostly
/// left-to-right itself.
pub(super) fn broken_island(text: &str) -> Option<(usize, &str)> {
    let from_the_right = text.chars().filter(|letter| is_from_the_right(*letter)).count();
    let from_the_left = text.bytes().filter(u8::is_ascii_alphabetic).count();
    if from_the_right <= from_the_left || !text.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let mut islands = islands(text).filter(|(_, island)| island.chars().count() > 1).peekable();
    islands.peek()?;
    let setting = Setting { bidi: Bidi::App, ethiopic_spacing: false };
    let drawn = one_row(&Paragraph::plain(text, Direction::RightToLeft, ()), u16::MAX, setting).text();
    islands.find(|(_, island)| !drawn.contains(island))
}

/// What a reader takes for one: no space in it, at least one letter or digit from left to right, no letter from right to
/// left, and none of the sentence's own signs at its ends.
fn islands(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_of_the_sentence = |sign: char| !sign.is_alphanumeric() && !matches!(sign, '+' | '#' | '%' | '@');
    let words = text.split_inclusive(char::is_whitespace).scan(0, |end, word| {
        *end += word.len();
        Some((*end - word.len(), word))
    });
    words.filter_map(move |(start, word)| {
        let kept = word.trim_start_matches(is_of_the_sentence);
        let at = start + word.len() - kept.len();
        let island = kept.trim_end_matches(is_of_the_sentence);
        let is_one = island.contains(|letter: char| letter.is_ascii_alphanumeric())
            && !island.contains(is_from_the_right);
        is_one.then_some((at, island))
    })
}

fn is_from_the_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_isolated_stands_as_it_is_written() {
        for text in [
            "اتصل على 070-123 الآن",
            "الموقع https://www.migrationsverket.se/asyl?a=1&b=2 مفتوح",
            "البريد info@exempel.se.",
            "الساعة 10:30–11:30 (أو 24/7)",
            "نسبة 50% و +46",
            "رقم #1 هو",
            "لغة C++ هنا",
            "حزمة GTK!\u{200E} هنا",
            "ا (112)، ب «SOS»",
            "سلام",
        ] {
            assert_eq!(broken_island(text), None, "{text}");
        }
    }

    #[test]
    fn signs_at_an_end_that_go_astray_are_told() {
        for (text, island) in [("نسبة %5 هنا", "%5"), ("درجة A@ هنا", "A@")] {
            assert_eq!(broken_island(text).map(|(_, island)| island), Some(island), "{text}");
        }
    }

    #[test]
    fn text_from_the_left_has_no_islands() {
        assert_eq!(broken_island("Ordet سلام C++ betyder fred"), None);
    }
}
