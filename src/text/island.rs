//! Finds left-to-right islands in right-to-left text and isolates them: numbers, dates, case numbers, e-mail
//! addresses, Latin words. Without this `070-123 45 67` shows as `67 45 123-070`.
//!
//! Knows bidi classes and a few habits of writing; must not know any language.

use unicode_bidi::{BidiClass, bidi_class};
use unicode_normalization::char::is_combining_mark;

use super::clean::{LINE_BREAK, Letter, is_isolate};

mod extent;

use extent::extent;

/// Starts a left-to-right isolate.
const LRI: char = '\u{2066}';
/// Ends an isolate.
const PDI: char = '\u{2069}';
/// Ties a sign between Arabic digits to the left-to-right order of its island.
const LRM: char = '\u{200E}';

/// The deepest brackets that are looked into; deeper ones are mischief, which must not cost time.
const DEEPEST: usize = 8;

/// What a character is to an island.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A left-to-right letter.
    Letter,
    /// A digit, Latin, Persian or Arabic.
    Digit,
    /// A space.
    Space,
    /// Punctuation, a sign, a mark.
    Sign,
    /// Right-to-left letters, controls, the Arabic comma: no island holds them.
    Shore,
}

/// Returns the sort of a character.
fn sort(ch: char) -> Sort {
    // Most of what is asked about, without a search in the tables.
    match ch {
        ' ' => return Sort::Space,
        '0'..='9' => return Sort::Digit,
        'A'..='Z' | 'a'..='z' => return Sort::Letter,
        '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}' => return Sort::Shore,
        _ => {}
    }
    let class = bidi_class(ch);
    let is_of = |classes: &[BidiClass]| classes.contains(&class);
    if is_isolate(ch)
        || matches!(ch, LINE_BREAK | LRM | '\u{60C}' | '\u{66A}')
        || is_of(&[BidiClass::R, BidiClass::AL])
    {
        Sort::Shore
    } else if is_mark(ch) {
        Sort::Sign
    } else if is_of(&[BidiClass::L]) {
        Sort::Letter
    } else if is_of(&[BidiClass::EN, BidiClass::AN]) {
        Sort::Digit
    } else if is_of(&[BidiClass::WS]) || matches!(ch, '\u{A0}' | '\u{202F}') {
        Sort::Space
    } else {
        Sort::Sign
    }
}

/// Whether a character stays on the one before: a mark, a joiner.
fn is_mark(ch: char) -> bool {
    is_combining_mark(ch) || matches!(ch, '\u{200C}' | '\u{200D}' | '\u{FF9E}' | '\u{FF9F}')
}

/// Returns right-to-left text with its islands between LRI and PDI. What an author or Fluent isolated stays as it is,
/// unless it reads from the right itself.
pub(super) fn isolated(letters: Vec<Letter>) -> Vec<Letter> {
    if !letters.iter().any(|letter| matches!(sort(letter.ch), Sort::Letter | Sort::Digit)) {
        return letters;
    }
    let mut out: Vec<Letter> = Vec::with_capacity(letters.len() + 16);
    let mut from_the_right = vec![true];
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let rest = letters.get(at..).unwrap_or_default();
        match letter.ch {
            '\u{2067}' => from_the_right.push(true),
            LRI => from_the_right.push(false),
            '\u{2068}' => from_the_right.push(reads_from_the_right(rest)),
            PDI if from_the_right.len() > 1 => {
                from_the_right.pop();
            }
            ch if from_the_right.last() == Some(&true) && matches!(sort(ch), Sort::Letter | Sort::Digit) => {
                let prefix = prefix(&out);
                let inside = extent(rest);
                let island = rest.get(..inside).unwrap_or_default();
                isolate(&mut out, prefix, island);
                at += inside;
                continue;
            }
            _ => {}
        }
        out.push(*letter);
        at += 1;
    }
    out
}

/// Returns how many signs before an island belong to it: the + of +46, the @ of a name, the -- of an option.
fn prefix(before: &[Letter]) -> usize {
    let is_sign =
        |ch| matches!(ch, '+' | '-' | '\u{2212}' | '#' | '@' | '$' | '€' | '£' | '/' | '~' | '.' | '_');
    let signs = before.iter().rev().take_while(|letter| is_sign(letter.ch)).count();
    let shore = before.iter().rev().nth(signs).map(|letter| letter.ch);
    match shore {
        None => signs,
        Some(ch) if sort(ch) == Sort::Space || matches!(ch, '(' | '[' | '{' | '«' | '"' | '“' | '\'') => {
            signs
        }
        Some(_) => 0,
    }
}

/// Adds an island, which takes `prefix` signs with it from before.
fn isolate(out: &mut Vec<Letter>, prefix: usize, island: &[Letter]) {
    let Some(first) = island.first() else { return };
    let last = island.last().unwrap_or(first);
    out.insert(out.len().saturating_sub(prefix), Letter { ch: LRI, run: first.run });
    let arabic_digits = island.iter().any(|letter| bidi_class(letter.ch) == BidiClass::AN);
    for (at, letter) in island.iter().enumerate() {
        out.push(*letter);
        let tied = matches!(sort(letter.ch), Sort::Sign | Sort::Space) && !is_mark(letter.ch);
        if arabic_digits && tied && !island.get(at + 1).is_some_and(|next| is_mark(next.ch)) {
            out.push(Letter { ch: LRM, run: letter.run });
        }
    }
    out.push(Letter { ch: PDI, run: last.run });
}

/// Whether the isolate that starts here reads from the right, by its first strong letter (rules P2 and P3).
fn reads_from_the_right(isolate: &[Letter]) -> bool {
    let mut depth = 0_usize;
    // An isolate is an argument of a sentence: what stands far off cannot be its first letter.
    for letter in isolate.iter().skip(1).take(256) {
        let class = bidi_class(letter.ch);
        if letter.ch == PDI {
            let Some(outer) = depth.checked_sub(1) else { return false };
            depth = outer;
        } else if is_isolate(letter.ch) {
            depth += 1;
        } else if depth == 0 && [BidiClass::L, BidiClass::R, BidiClass::AL].contains(&class) {
            return class != BidiClass::L;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shows LRI as `[`, PDI as `]`, LRM as `'`, FSI as `{`, RLI as `<`.
    fn islands(text: &str) -> String {
        let text = text.replace('{', "\u{2068}").replace('<', "\u{2067}").replace('}', "\u{2069}");
        let text = text.replace("!'", "!\u{200E}");
        let letters = text.chars().map(|ch| Letter { ch, run: 0 }).collect();
        let shown: String = isolated(letters).iter().map(|letter| letter.ch).collect();
        [(LRI, "["), (PDI, "]"), (LRM, "'"), ('\u{2068}', "{"), ('\u{2067}', "<")]
            .iter()
            .fold(shown, |shown, (control, sign)| shown.replace(*control, sign))
    }

    #[test]
    fn what_reads_from_the_left_is_isolated() {
        for (text, expected, why) in [
            ("سلام.", "سلام.", "nothing"),
            ("تلفن 070-123 45 67.", "تلفن [070-123 45 67].", "a telephone number, not the full stop"),
            ("(070-123 45 67)", "([070-123 45 67])", "brackets around a number are the sentence's"),
            ("به +46 (0)70 123 زنگ", "به [+46 (0)70 123] زنگ", "the plus and the brackets inside"),
            ("تلفن ۰۷۰-۱۲۳ ۴۵", "تلفن [۰۷۰-۱۲۳ ۴۵]", "Persian digits"),
            ("هاتف ٠٧٠-١٢٣ ٤٥", "هاتف [٠٧٠-'١٢٣ '٤٥]", "Arabic digits need a mark behind each sign"),
            ("تاریخ 2024-01-15، روز", "تاریخ [2024-01-15]، روز", "a date, before an Arabic comma"),
            ("1, 2, 3 و", "[1], [2], [3] و", "a list of numbers reads from the right"),
            ("50% از", "[50%] از", "a percent sign"),
            ("۵۰٪ از", "[۵۰]٪ از", "the Arabic percent sign stands on its own side"),
            ("به info@x.se، یا", "به [info@x.se]، یا", "an address"),
            ("Migrationsverket. 15 نفر", "[Migrationsverket]. [15] نفر", "a sentence ends between"),
            ("Kungsgatan 12, 111 22 Lund است", "[Kungsgatan 12, 111 22 Lund] است", "a street address"),
            ("Hej. Jag är Bo. سلام", "[Hej. Jag är Bo]. سلام", "Latin sentences stay in order"),
            ("Skatteverket (SKV) است", "[Skatteverket (SKV)] است", "a bracket that closes in time"),
            ("Skatteverket (SKV ما)", "[Skatteverket] ([SKV] ما)", "a bracket that does not"),
            ("(ما SKV) Lund", "(ما [SKV]) [Lund]", "a bracket opened outside"),
            ("\"Lund\" و a \"b\" c", "\"[Lund]\" و [a \"b\" c]", "quotation marks"),
            ("https://x.se/a/ را", "[https://x.se/a/] را", "the last stroke of an address"),
            ("C++ و GTK+ را", "[C++] و [GTK+] را", "signs that belong to a name"),
            ("GDI!' را", "[GDI!]' را", "signs that the author tied to a name"),
            ("'+M' را", "'[+M]' را", "a sign within quotation marks"),
            ("--content و -5", "[--content] و [-5]", "signs before"),
            ("ال-5", "ال-[5]", "a hyphen that belongs to the word"),
            ("{Lund 5} و", "{Lund 5} و", "what Fluent isolated stays"),
            ("{سارا 5 6} و", "{سارا [5 6]} و", "unless it reads from the right"),
            ("<Lund} 5", "<[Lund]] [5]", "an isolate from the right"),
        ] {
            let expected = expected.replace('}', "]");
            assert_eq!(islands(text), expected, "{why}");
        }
    }
}
