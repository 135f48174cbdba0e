//! Joins Arabic letters, in logical order: each letter becomes the presentation form its neighbours ask for.
//!
//! Knows joining types and forms; must not know lines, order or cells. A letter that Unicode gives no form (Pashto ښ,
//! Sorani ڕ) stays nominal and joins its neighbours all the same; no letter is ever replaced by another, except that ە
//! is drawn as the heh without a tail. Lam and alef become their ligature also across harakat, which then follow the
//! ligature: Arabic knows no unligated lam-alef, vocalised or not.

use unicode_joining_type::{JoiningType, get_joining_type};

use super::{clean::Letter, forms, forms::Form};

/// Returns the letters joined; the number of letters falls by one for each ligature.
pub(super) fn shaped(letters: &[Letter]) -> Vec<Letter> {
    if !letters.iter().any(|letter| is_arabic(letter.ch)) {
        return letters.to_vec();
    }
    let mut shaped = Vec::with_capacity(letters.len());
    let mut joined = false;
    let mut ligated = None;
    for (at, letter) in letters.iter().enumerate() {
        let kind = joining(letter.ch);
        if kind == JoiningType::Transparent {
            shaped.push(*letter);
            continue;
        }
        let after = letters.get(at + 1..).unwrap_or_default();
        let before = joined && joins_back(kind);
        let next = joins_on(kind) && next_joins_back(after);
        joined = next;
        if ligated.take() == Some(at) {
            continue;
        }
        let alef = if letter.ch == LAM && next { alef_after(after) } else { None };
        let form = match (before, next) {
            (false, false) => Form::Isolated,
            (true, false) => Form::Final,
            (false, true) => Form::Initial,
            (true, true) => Form::Medial,
        };
        let shape = match alef {
            Some((skipped, alef)) => {
                ligated = Some(at + 1 + skipped);
                forms::lam_alef(alef, before)
            }
            // Hamza joins nothing and needs no form.
            None if kind == JoiningType::NonJoining => None,
            None => forms::presentation(letter.ch, form),
        };
        shaped.push(Letter { ch: shape.unwrap_or(letter.ch), run: letter.run });
    }
    shaped
}

/// ل
const LAM: char = '\u{0644}';

/// Whether a character can have a presentation form.
fn is_arabic(ch: char) -> bool {
    matches!(ch, '\u{0620}'..='\u{06FF}')
}

/// Returns how a character joins. A left-to-right mark parts, as a run of another direction would.
fn joining(ch: char) -> JoiningType {
    match ch {
        ' '..='~' | '\u{200E}' => JoiningType::NonJoining,
        _ => get_joining_type(ch),
    }
}

/// Whether a letter of this type can join the letter before it.
fn joins_back(kind: JoiningType) -> bool {
    matches!(kind, JoiningType::DualJoining | JoiningType::RightJoining | JoiningType::JoinCausing)
}

/// Whether a letter of this type can join the letter after it.
fn joins_on(kind: JoiningType) -> bool {
    matches!(kind, JoiningType::DualJoining | JoiningType::LeftJoining | JoiningType::JoinCausing)
}

/// Whether the next letter, marks left aside, joins the letter before it.
fn next_joins_back(after: &[Letter]) -> bool {
    after
        .iter()
        .map(|letter| joining(letter.ch))
        .find(|kind| *kind != JoiningType::Transparent)
        .is_some_and(joins_back)
}

/// Returns the alef that makes a ligature with the lam before, and how many harakat stand between.
fn alef_after(after: &[Letter]) -> Option<(usize, char)> {
    let skipped = after.iter().take_while(|letter| is_haraka(letter.ch)).count();
    let alef = after.get(skipped)?.ch;
    forms::lam_alef(alef, false).map(|_| (skipped, alef))
}

/// Whether this is a mark written over or under an Arabic letter.
fn is_haraka(ch: char) -> bool {
    matches!(ch, '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> String {
        let letters: Vec<Letter> = text.chars().enumerate().map(|(run, ch)| Letter { ch, run }).collect();
        shaped(&letters).iter().map(|letter| letter.ch).collect()
    }

    #[test]
    fn letters_take_the_form_their_neighbours_ask_for() {
        for (text, forms, why) in [
            ("ببب", "\u{FE91}\u{FE92}\u{FE90}", "initial, medial, final"),
            ("ب د", "\u{FE8F} \u{FEA9}", "isolated on both sides of a space"),
            ("سلام", "\u{FEB3}\u{FEFC}\u{FEE1}", "lam-alef joined to the seen, meem alone"),
            ("لا", "\u{FEFB}", "lam-alef alone"),
            ("لأ لإ لآ", "\u{FEF7} \u{FEF9} \u{FEF5}", "the alefs with hamza and madda"),
            ("بَبّ", "\u{FE91}\u{64E}\u{FE90}\u{651}", "harakat neither join nor part"),
            ("سَلَامٌ", "\u{FEB3}\u{64E}\u{FEFC}\u{64E}\u{FEE1}\u{64C}", "lam-alef across a haraka"),
            ("لَّاب", "\u{FEFB}\u{64E}\u{651}\u{FE8F}", "a letter after the ligature is not joined to it"),
            ("می\u{200C}روم", "\u{FEE3}\u{FBFD}\u{200C}\u{FEAD}\u{FEED}\u{FEE1}", "a ZWNJ parts"),
            ("ب\u{200D}", "\u{FE91}\u{200D}", "a ZWJ joins to nothing"),
            ("ل\u{200D}ا", "\u{FEDF}\u{200D}\u{FE8E}", "a ZWJ keeps lam and alef apart, joined"),
            ("بـب", "\u{FE91}ـ\u{FE90}", "a tatweel joins on both sides"),
            ("ماء", "\u{FEE3}\u{FE8E}ء", "hamza stays as it is"),
            ("کگچپژ", "\u{FB90}\u{FB95}\u{FB7D}\u{FB59}\u{FB8B}", "the Persian letters"),
            ("بښب", "\u{FE91}ښ\u{FE90}", "Pashto: no form, the neighbours join it"),
            ("ښځه", "ښځ\u{FEEA}", "Pashto: heh is joined to a nominal letter"),
            ("ډبر", "ډ\u{FE91}\u{FEAE}", "Pashto: ډ does not join on"),
            ("کوردی", "\u{FB90}\u{FEEE}\u{FEAD}\u{FEA9}\u{FBFC}", "Sorani"),
            ("بڵێ", "\u{FE91}ڵێ", "Sorani: two letters without forms"),
            ("ئەوە", "\u{FE8B}\u{FEEA}\u{FEED}\u{FEE9}", "Sorani: ە is drawn as heh, final and isolated"),
            ("abc 123", "abc 123", "nothing to join"),
        ] {
            assert_eq!(shape(text), forms, "{text}: {why}");
        }
    }

    #[test]
    fn a_ligature_takes_the_run_of_its_lam() {
        let letters: Vec<Letter> = "بلاب".chars().enumerate().map(|(run, ch)| Letter { ch, run }).collect();
        assert_eq!(shaped(&letters).iter().map(|letter| letter.run).collect::<Vec<_>>(), [0, 1, 3]);
    }
}
