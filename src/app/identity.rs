//! Recognises what looks like a personal identity number, so that it is never taken in.

/// Whether a text holds something that looks like a Swedish personal identity or co-ordination number:
/// ten or twelve digits, the last four perhaps set apart.
#[must_use]
pub(crate) fn looks_like_a_number(text: &str) -> bool {
    let folded = crate::text::fold(text);
    let mut digits = 0;
    let mut is_apart = false;
    for character in folded.chars().chain(['x']) {
        match character {
            _ if character.is_ascii_digit() => {
                digits += 1;
                is_apart = false;
            }
            '-' | '+' | ' ' if digits > 0 && !is_apart => is_apart = true,
            _ => {
                if digits == 10 || digits == 12 {
                    return true;
                }
                digits = 0;
                is_apart = false;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::looks_like_a_number;

    #[test]
    fn numbers_of_persons_are_recognised_and_times_are_not() {
        // Made-up digits in the shape of a number; none of them is one.
        for text in ["000000-0000", "200000000000", "nr 000000+0000 x", "000000 0000"] {
            assert!(looks_like_a_number(text), "{text}");
        }
        for text in ["i morgon 08.30", "112", "rum 4, 2 tr", "", "12345"] {
            assert!(!looks_like_a_number(text), "{text}");
        }
    }
}
