//! The presentation forms of the Arabic letters, and the ligatures of lam and alef.
//!
//! Knows the tables only; must not know when a letter joins.

/// The form a letter takes by its neighbours: isolated, final, initial, medial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Joined to nothing.
    Isolated,
    /// Joined to the letter before.
    Final,
    /// Joined to the letter after.
    Initial,
    /// Joined on both sides.
    Medial,
}

/// Marks a form that Unicode does not have.
const NONE: char = '\0';

/// Returns the presentation form of a letter; a letter without that form has none and stays as it is.
pub(super) fn presentation(letter: char, form: Form) -> Option<char> {
    // ە has no form of its own: it is drawn as the heh that looks the same.
    let letter = if letter == '\u{06D5}' && matches!(form, Form::Isolated | Form::Final) {
        '\u{0647}'
    } else {
        letter
    };
    let row = FORMS.binary_search_by_key(&letter, |(nominal, _)| *nominal).ok()?;
    let (_, [isolated, last, initial, medial]) = FORMS.get(row)?;
    let shape = match form {
        Form::Isolated => *isolated,
        Form::Final => *last,
        Form::Initial => *initial,
        Form::Medial => *medial,
    };
    (shape != NONE).then_some(shape)
}

/// Returns the ligature of lam and this alef: isolated, or final where the lam is joined to the letter before.
pub(super) fn lam_alef(alef: char, joined: bool) -> Option<char> {
    let (isolated, last) = match alef {
        '\u{0622}' => ('\u{FEF5}', '\u{FEF6}'),
        '\u{0623}' => ('\u{FEF7}', '\u{FEF8}'),
        '\u{0625}' => ('\u{FEF9}', '\u{FEFA}'),
        '\u{0627}' => ('\u{FEFB}', '\u{FEFC}'),
        _ => return None,
    };
    Some(if joined { last } else { isolated })
}

/// Nominal letter → isolated, final, initial, medial.
///
/// Made from UnicodeData.txt (Unicode 15): every character in U+FB50–U+FEFF whose decomposition is `<isolated>`,
/// `<final>`, `<initial>` or `<medial>` and one letter of U+06xx; a test compares it with the file where installed.
#[rustfmt::skip]
const FORMS: [(char, [char; 4]); 76] = [
    ('\u{0621}', ['\u{FE80}', NONE, NONE, NONE]),
    ('\u{0622}', ['\u{FE81}', '\u{FE82}', NONE, NONE]),
    ('\u{0623}', ['\u{FE83}', '\u{FE84}', NONE, NONE]),
    ('\u{0624}', ['\u{FE85}', '\u{FE86}', NONE, NONE]),
    ('\u{0625}', ['\u{FE87}', '\u{FE88}', NONE, NONE]),
    ('\u{0626}', ['\u{FE89}', '\u{FE8A}', '\u{FE8B}', '\u{FE8C}']),
    ('\u{0627}', ['\u{FE8D}', '\u{FE8E}', NONE, NONE]),
    ('\u{0628}', ['\u{FE8F}', '\u{FE90}', '\u{FE91}', '\u{FE92}']),
    ('\u{0629}', ['\u{FE93}', '\u{FE94}', NONE, NONE]),
    ('\u{062A}', ['\u{FE95}', '\u{FE96}', '\u{FE97}', '\u{FE98}']),
    ('\u{062B}', ['\u{FE99}', '\u{FE9A}', '\u{FE9B}', '\u{FE9C}']),
    ('\u{062C}', ['\u{FE9D}', '\u{FE9E}', '\u{FE9F}', '\u{FEA0}']),
    ('\u{062D}', ['\u{FEA1}', '\u{FEA2}', '\u{FEA3}', '\u{FEA4}']),
    ('\u{062E}', ['\u{FEA5}', '\u{FEA6}', '\u{FEA7}', '\u{FEA8}']),
    ('\u{062F}', ['\u{FEA9}', '\u{FEAA}', NONE, NONE]),
    ('\u{0630}', ['\u{FEAB}', '\u{FEAC}', NONE, NONE]),
    ('\u{0631}', ['\u{FEAD}', '\u{FEAE}', NONE, NONE]),
    ('\u{0632}', ['\u{FEAF}', '\u{FEB0}', NONE, NONE]),
    ('\u{0633}', ['\u{FEB1}', '\u{FEB2}', '\u{FEB3}', '\u{FEB4}']),
    ('\u{0634}', ['\u{FEB5}', '\u{FEB6}', '\u{FEB7}', '\u{FEB8}']),
    ('\u{0635}', ['\u{FEB9}', '\u{FEBA}', '\u{FEBB}', '\u{FEBC}']),
    ('\u{0636}', ['\u{FEBD}', '\u{FEBE}', '\u{FEBF}', '\u{FEC0}']),
    ('\u{0637}', ['\u{FEC1}', '\u{FEC2}', '\u{FEC3}', '\u{FEC4}']),
    ('\u{0638}', ['\u{FEC5}', '\u{FEC6}', '\u{FEC7}', '\u{FEC8}']),
    ('\u{0639}', ['\u{FEC9}', '\u{FECA}', '\u{FECB}', '\u{FECC}']),
    ('\u{063A}', ['\u{FECD}', '\u{FECE}', '\u{FECF}', '\u{FED0}']),
    ('\u{0641}', ['\u{FED1}', '\u{FED2}', '\u{FED3}', '\u{FED4}']),
    ('\u{0642}', ['\u{FED5}', '\u{FED6}', '\u{FED7}', '\u{FED8}']),
    ('\u{0643}', ['\u{FED9}', '\u{FEDA}', '\u{FEDB}', '\u{FEDC}']),
    ('\u{0644}', ['\u{FEDD}', '\u{FEDE}', '\u{FEDF}', '\u{FEE0}']),
    ('\u{0645}', ['\u{FEE1}', '\u{FEE2}', '\u{FEE3}', '\u{FEE4}']),
    ('\u{0646}', ['\u{FEE5}', '\u{FEE6}', '\u{FEE7}', '\u{FEE8}']),
    ('\u{0647}', ['\u{FEE9}', '\u{FEEA}', '\u{FEEB}', '\u{FEEC}']),
    ('\u{0648}', ['\u{FEED}', '\u{FEEE}', NONE, NONE]),
    ('\u{0649}', ['\u{FEEF}', '\u{FEF0}', '\u{FBE8}', '\u{FBE9}']),
    ('\u{064A}', ['\u{FEF1}', '\u{FEF2}', '\u{FEF3}', '\u{FEF4}']),
    ('\u{0671}', ['\u{FB50}', '\u{FB51}', NONE, NONE]),
    ('\u{0677}', ['\u{FBDD}', NONE, NONE, NONE]),
    ('\u{0679}', ['\u{FB66}', '\u{FB67}', '\u{FB68}', '\u{FB69}']),
    ('\u{067A}', ['\u{FB5E}', '\u{FB5F}', '\u{FB60}', '\u{FB61}']),
    ('\u{067B}', ['\u{FB52}', '\u{FB53}', '\u{FB54}', '\u{FB55}']),
    ('\u{067E}', ['\u{FB56}', '\u{FB57}', '\u{FB58}', '\u{FB59}']),
    ('\u{067F}', ['\u{FB62}', '\u{FB63}', '\u{FB64}', '\u{FB65}']),
    ('\u{0680}', ['\u{FB5A}', '\u{FB5B}', '\u{FB5C}', '\u{FB5D}']),
    ('\u{0683}', ['\u{FB76}', '\u{FB77}', '\u{FB78}', '\u{FB79}']),
    ('\u{0684}', ['\u{FB72}', '\u{FB73}', '\u{FB74}', '\u{FB75}']),
    ('\u{0686}', ['\u{FB7A}', '\u{FB7B}', '\u{FB7C}', '\u{FB7D}']),
    ('\u{0687}', ['\u{FB7E}', '\u{FB7F}', '\u{FB80}', '\u{FB81}']),
    ('\u{0688}', ['\u{FB88}', '\u{FB89}', NONE, NONE]),
    ('\u{068C}', ['\u{FB84}', '\u{FB85}', NONE, NONE]),
    ('\u{068D}', ['\u{FB82}', '\u{FB83}', NONE, NONE]),
    ('\u{068E}', ['\u{FB86}', '\u{FB87}', NONE, NONE]),
    ('\u{0691}', ['\u{FB8C}', '\u{FB8D}', NONE, NONE]),
    ('\u{0698}', ['\u{FB8A}', '\u{FB8B}', NONE, NONE]),
    ('\u{06A4}', ['\u{FB6A}', '\u{FB6B}', '\u{FB6C}', '\u{FB6D}']),
    ('\u{06A6}', ['\u{FB6E}', '\u{FB6F}', '\u{FB70}', '\u{FB71}']),
    ('\u{06A9}', ['\u{FB8E}', '\u{FB8F}', '\u{FB90}', '\u{FB91}']),
    ('\u{06AD}', ['\u{FBD3}', '\u{FBD4}', '\u{FBD5}', '\u{FBD6}']),
    ('\u{06AF}', ['\u{FB92}', '\u{FB93}', '\u{FB94}', '\u{FB95}']),
    ('\u{06B1}', ['\u{FB9A}', '\u{FB9B}', '\u{FB9C}', '\u{FB9D}']),
    ('\u{06B3}', ['\u{FB96}', '\u{FB97}', '\u{FB98}', '\u{FB99}']),
    ('\u{06BA}', ['\u{FB9E}', '\u{FB9F}', NONE, NONE]),
    ('\u{06BB}', ['\u{FBA0}', '\u{FBA1}', '\u{FBA2}', '\u{FBA3}']),
    ('\u{06BE}', ['\u{FBAA}', '\u{FBAB}', '\u{FBAC}', '\u{FBAD}']),
    ('\u{06C0}', ['\u{FBA4}', '\u{FBA5}', NONE, NONE]),
    ('\u{06C1}', ['\u{FBA6}', '\u{FBA7}', '\u{FBA8}', '\u{FBA9}']),
    ('\u{06C5}', ['\u{FBE0}', '\u{FBE1}', NONE, NONE]),
    ('\u{06C6}', ['\u{FBD9}', '\u{FBDA}', NONE, NONE]),
    ('\u{06C7}', ['\u{FBD7}', '\u{FBD8}', NONE, NONE]),
    ('\u{06C8}', ['\u{FBDB}', '\u{FBDC}', NONE, NONE]),
    ('\u{06C9}', ['\u{FBE2}', '\u{FBE3}', NONE, NONE]),
    ('\u{06CB}', ['\u{FBDE}', '\u{FBDF}', NONE, NONE]),
    ('\u{06CC}', ['\u{FBFC}', '\u{FBFD}', '\u{FBFE}', '\u{FBFF}']),
    ('\u{06D0}', ['\u{FBE4}', '\u{FBE5}', '\u{FBE6}', '\u{FBE7}']),
    ('\u{06D2}', ['\u{FBAE}', '\u{FBAF}', NONE, NONE]),
    ('\u{06D3}', ['\u{FBB0}', '\u{FBB1}', NONE, NONE]),
];

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, fs};

    use super::*;

    #[test]
    fn the_table_is_that_of_unicode_data() {
        let Ok(data) = fs::read_to_string("/usr/share/unicode/UnicodeData.txt") else {
            println!("skipped: no /usr/share/unicode/UnicodeData.txt (package unicode-data)");
            return;
        };
        let code = |hex: &str| u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).unwrap();
        let mut table: BTreeMap<char, [char; 4]> = BTreeMap::new();
        for line in data.lines() {
            let fields: Vec<&str> = line.split(';').collect();
            let Some((tag, letter)) = fields[5].split_once(' ') else { continue };
            let place =
                ["<isolated>", "<final>", "<initial>", "<medial>"].iter().position(|known| *known == tag);
            if let Some(place) = place
                && letter.len() == 4
                && ('\u{FB50}'..='\u{FEFF}')
                    .contains(&u32::from_str_radix(fields[0], 16).unwrap().try_into().unwrap())
            {
                table.entry(code(letter)).or_insert([NONE; 4])[place] = code(fields[0]);
            }
        }
        assert_eq!(table.into_iter().collect::<Vec<_>>(), FORMS.to_vec());
    }

    #[test]
    fn ae_is_shown_as_heh_without_a_tail() {
        assert_eq!(presentation('ە', Form::Isolated), Some('\u{FEE9}'));
        assert_eq!(presentation('ە', Form::Final), Some('\u{FEEA}'));
        assert_eq!(presentation('ە', Form::Medial), None);
    }
}
