//! What of a text may be drawn at all: content cannot control the terminal.
//!
//! Knows classes of characters; must not know words, order or cells.

use super::Paragraph;

/// One character of a paragraph, and the run it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letter {
    /// The character.
    pub(super) ch: char,
    /// The index of its run.
    pub(super) run: usize,
}

/// The one line break of the pipeline: bidi does not end a paragraph at it, and UAX #14 breaks after it.
pub(super) const LINE_BREAK: char = '\u{2028}';

/// Returns the letters of a paragraph, with every character made safe.
pub(super) fn letters<S>(paragraph: &Paragraph<S>) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(paragraph.runs.iter().map(|run| run.text.len()).sum());
    let mut after_return = false;
    let mut depth = 0_usize;
    for (run, piece) in paragraph.runs.iter().enumerate() {
        for ch in piece.text.chars() {
            let second_half = after_return && ch == '\n';
            after_return = ch == '\r';
            if is_isolate(ch) && !nests(ch, &mut depth) {
                continue;
            }
            if !second_half && let Some(ch) = safe(ch) {
                letters.push(Letter { ch, run });
            }
        }
    }
    letters
}

/// The deepest isolates that count; deeper ones are mischief.
const DEEPEST: usize = 8;

/// Whether the start or end of an isolate counts: not deeper than the deepest, not an end without a start.
fn nests(ch: char, depth: &mut usize) -> bool {
    if ch == '\u{2069}' {
        let counts = (1..=DEEPEST).contains(depth);
        *depth = depth.saturating_sub(1);
        counts
    } else {
        *depth += 1;
        *depth <= DEEPEST
    }
}

/// Whether a character is left-to-right or neutral, one cell wide, one grapheme, and never changes beside another.
///
/// Text of these needs no shaping, no clusters and, in left-to-right text, no ordering: Swedish, English, Ukrainian.
pub(super) fn is_simple(ch: char) -> bool {
    matches!(ch,
        ' '..='~' | '\u{A0}'..='\u{A8}' | '\u{AA}'..='\u{AC}' | '\u{AF}'..='\u{24F}' | '\u{400}'..='\u{482}'
        | '\u{48A}'..='\u{52F}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{203A}')
}

/// Returns the character that stands for this one in the pipeline; `None` for what has no business in a text.
///
/// Embeddings and overrides go (they make a text read as what it is not); isolates, marks and joiners stay until the
/// cells are made.
fn safe(ch: char) -> Option<char> {
    match ch {
        '\t' => Some(' '),
        '\n' | '\u{B}' | '\u{C}' | '\r' | '\u{85}' | '\u{2029}' => Some(LINE_BREAK),
        '\u{FEFF}' => Some('\u{2060}'),
        _ if ch.is_control() => Some(picture(ch).unwrap_or(char::REPLACEMENT_CHARACTER)),
        _ if is_noncharacter(ch) => Some(char::REPLACEMENT_CHARACTER),
        _ if orders_or_joins(ch) => Some(ch),
        _ if is_invisible(ch) => None,
        _ => Some(ch),
    }
}

/// Returns the control picture of a C0 control or DEL.
pub(super) fn picture(ch: char) -> Option<char> {
    match u32::from(ch) {
        code @ 0..=0x1F => char::from_u32(0x2400 + code),
        0x7F => Some('\u{2421}'),
        _ => None,
    }
}

/// Whether the pipeline uses this invisible character and strips it at the end.
fn orders_or_joins(ch: char) -> bool {
    is_bidi_mark(ch)
        || is_isolate(ch)
        || matches!(ch, '\u{AD}' | '\u{200B}'..='\u{200D}' | LINE_BREAK | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether this is LRM, RLM or ALM.
pub(super) fn is_bidi_mark(ch: char) -> bool {
    matches!(ch, '\u{61C}' | '\u{200E}' | '\u{200F}')
}

/// Whether this is LRI, RLI, FSI or PDI.
pub(super) fn is_isolate(ch: char) -> bool {
    matches!(ch, '\u{2066}'..='\u{2069}')
}

/// Whether this code point is never a character (U+FFFE, U+FDD0 …).
pub(super) fn is_noncharacter(ch: char) -> bool {
    matches!(ch, '\u{FDD0}'..='\u{FDEF}') || u32::from(ch) & 0xFFFE == 0xFFFE
}

/// Whether this character draws nothing of its own and is neither a space nor a control: formatting, tags, fillers,
/// selectors.
pub(super) fn is_invisible(ch: char) -> bool {
    matches!(ch,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{13430}'..='\u{1345F}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D159}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use unicode_bidi::{BidiClass, bidi_class};
    use unicode_joining_type::{JoiningType, get_joining_type};
    use unicode_segmentation::UnicodeSegmentation;
    use unicode_width::UnicodeWidthChar;

    use super::*;
    use crate::text::Direction;

    fn cleaned(text: &str) -> String {
        letters(&Paragraph::plain(text, Direction::LeftToRight, ())).iter().map(|letter| letter.ch).collect()
    }

    #[test]
    fn what_could_control_a_terminal_becomes_a_picture_or_nothing() {
        for (text, safe) in [
            ("a\tb", "a b"),
            ("a\r\nb\rc\nd\u{85}e\u{2029}f", "a\u{2028}b\u{2028}c\u{2028}d\u{2028}e\u{2028}f"),
            ("\u{1b}[31m\u{7}\u{7f}\0", "␛[31m␇␡␀"),
            ("\u{9b}31m", "\u{fffd}31m"),
            ("a\u{202e}b\u{202c}\u{202a}c\u{202d}\u{202b}", "abc"),
            ("a\u{e0041}\u{e007f}\u{2062}\u{206a}\u{fff9}b", "ab"),
            ("a\u{fffe}\u{fdd0}\u{10ffff}b", "a\u{fffd}\u{fffd}\u{fffd}b"),
            ("\u{feff}a\u{feff}", "\u{2060}a\u{2060}"),
            ("a\u{2069}b\u{2066}", "ab\u{2066}"),
            ("می\u{200c}روم \u{2068}x\u{2069}", "می\u{200c}روم \u{2068}x\u{2069}"),
        ] {
            assert_eq!(cleaned(text), safe, "{text:?}");
        }
    }

    #[test]
    fn a_simple_letter_is_what_it_says() {
        let simple: Vec<char> = (char::MIN..=char::MAX).filter(|ch| is_simple(*ch)).collect();
        assert!(simple.len() > 800, "{}", simple.len());
        for pair in simple.windows(2) {
            let ch = pair[0];
            assert_eq!(ch.width(), Some(1), "{ch:?}");
            assert!(
                !matches!(bidi_class(ch), BidiClass::R | BidiClass::AL | BidiClass::AN | BidiClass::NSM),
                "{ch:?}"
            );
            assert_eq!(get_joining_type(ch), JoiningType::NonJoining, "{ch:?}");
            assert_eq!(String::from_iter(pair).graphemes(true).count(), 2, "{pair:?}");
            assert_eq!(safe(ch), Some(ch));
        }
    }
}
