//! The code that a session is known by among people: short, and read aloud.
//!
//! Knows randomness; knows nothing of the session.

use super::os;

/// Makes a code such as `K7-M4`: no letter or digit that is mistaken for another.
///
/// Without the system's randomness the code is `A2-A2`: it tells sessions apart for people, and guards nothing.
pub(super) fn code() -> String {
    const LETTERS: &[u8] = b"ACDEFGHJKLMNPRTUVWXY";
    const DIGITS: &[u8] = b"2346789";
    let mut number = usize::try_from(os::random().unwrap_or_default() >> 1).unwrap_or_default();
    let mut next = |signs: &[u8]| {
        let sign = signs.get(number % signs.len()).copied().unwrap_or(b'X');
        number /= signs.len();
        char::from(sign)
    };
    let pair = |next: &mut dyn FnMut(&[u8]) -> char| [next(LETTERS), next(DIGITS)];
    let [a, b] = pair(&mut next);
    let [c, d] = pair(&mut next);
    format!("{a}{b}-{c}{d}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_two_letters_and_two_digits() {
        let code = code();
        let kinds: Vec<bool> = code.chars().map(|sign| sign.is_ascii_uppercase()).collect();
        assert_eq!(kinds, [true, false, false, true, false], "{code}");
        assert_eq!(code.chars().nth(2), Some('-'));
    }
}
