//! Brackets and quotation marks that have no partner.
//!
//! Knows the pairs of signs that look different at either end; knows no file. A bracket behind a number or letter that
//! begins a list, `1)`, has none and needs none.

/// What opens, and what closes it.
const PAIRS: [(char, char); 5] = [('(', ')'), ('[', ']'), ('«', '»'), ('‹', '›'), ('“', '”')];

/// Returns the byte offset of the first sign that opens and is not closed, or closes what was not opened.
pub(super) fn unpaired(text: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char, char)> = Vec::new();
    for (at, sign) in text.char_indices() {
        if let Some((_, closing)) = PAIRS.iter().find(|(opening, _)| *opening == sign) {
            open.push((at, sign, *closing));
        } else if PAIRS.iter().any(|(_, closing)| *closing == sign) {
            match open.pop() {
                Some((_, _, closing)) if closing == sign => {}
                // Swedish and other languages open and close with the same sign, or close with what opens elsewhere.
                _ if matches!(sign, '”' | '»' | '›') => return None,
                _ if begins_a_list(text, at) => {}
                Some((before, opening, _)) => return Some((before, opening)),
                None => return Some((at, sign)),
            }
        }
    }
    let (at, sign, _) = open.pop()?;
    // German and Swedish end a quotation with the sign that begins an English one.
    (sign != '“').then_some((at, sign))
}

/// Whether nothing but a number or a letter stands before a closing bracket.
fn begins_a_list(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_start();
    !before.is_empty() && before.chars().count() <= 2 && before.chars().all(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_without_its_partner_is_found() {
        for (text, expected) in [
            ("(از کسی]", Some('(')),
            ("یک ( است", Some('(')),
            ("یک ) است", Some(')')),
            ("«نام", Some('«')),
            ("a [b (c] d)", Some('(')),
            ("(a) [b] «c» “d” (e «f»)", None),
            ("”svenska” och »så här» och „tyska“", None),
            ("1) först", None),
            ("ب) دوم", None),
            ("", None),
        ] {
            assert_eq!(unpaired(text).map(|(_, sign)| sign), expected, "{text}");
        }
    }
}
