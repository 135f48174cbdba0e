//! Letters and signs that belong to another language: typed on another keyboard, or looking alike.
//!
//! Knows the letters that are mistaken for one another in each language; knows no file. What real texts of a language
//! hold is not told: a false alarm is a fault (`benches/README.md` says how often that was seen).

/// A letter or sign, and what is right in its place.
type Pair = (char, &'static str);

/// Letters that stand in the place of a language's own, each with what is right.
const STRANGE: &[(&[&str], &[Pair])] = &[
    // Arabic, Urdu and Pashto keyboards in Persian and its neighbours. Pashto has U+064A among its five ye.
    (&["fa", "haz", "ckb", "pa", "uz"], &[('ك', "ک"), ('ي', "ی")]),
    (&["fa", "haz"], &[('ى', "ی"), ('ہ', "ه"), ('ے', "ی"), ('ڼ', "ن"), ('ې', "ی"), ('ۍ', "ی")]),
    (&["ps"], &[('ك', "ک"), ('ہ', "ه"), ('ے', "ې")]),
    (&["ar"], &[('ک', "ك"), ('ی', "ي")]),
    (&["uk"], &[('ы', "и"), ('ё', "йо"), ('э', "е"), ('ъ', "’"), ('Ы', "И"), ('Э', "Е")]),
    (&["ru"], &[('і', "и"), ('ї', "и"), ('є', "е"), ('ґ', "г"), ('І', "И"), ('Є', "Е")]),
];

/// A full stop of Urdu, where the others end a sentence as Latin does.
const URDU_STOP: (&[&str], &[Pair]) = (&["ar", "fa", "haz", "ps", "ckb"], &[('۔', ".")]);

/// Languages in the Arabic script, which have signs of their own, and those signs.
const ARABIC: (&[&str], &[Pair]) =
    (&["ar", "fa", "haz", "ps", "ckb", "pa", "uz"], &[('?', "؟"), (',', "،"), (';', "؛")]);

/// Pairs that look alike: Latin, then Cyrillic.
const ALIKE: &[(char, char)] = &[
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('ï', 'ї'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('Ï', 'Ї'),
];

/// Words of one Cyrillic letter, as they look in Latin; not those that are names of unknowns, too.
const LITTLE: &[(&str, &[&str])] = &[("uk", &["i", "a"]), ("ru", &["a", "c"])];

/// A letter or sign that does not belong, where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found<'t> {
    /// A byte offset in the text.
    pub(super) at: usize,
    /// What stands there.
    pub(super) letter: char,
    /// What should.
    pub(super) instead: String,
    /// The word that it stands in; empty for a sign.
    pub(super) word: &'t str,
}

/// Returns the letters that another language's keyboard put there: each once.
pub(super) fn strange<'t>(text: &'t str, language: &str) -> Vec<Found<'t>> {
    let pairs = || {
        let rows = STRANGE.iter().filter(|(languages, _)| languages.contains(&language));
        rows.flat_map(|(_, pairs)| pairs.iter())
    };
    let found = pairs().filter_map(|(letter, instead)| {
        let at = text.find(*letter)?;
        Some(Found { at, letter: *letter, instead: (*instead).to_owned(), word: word_at(text, at) })
    });
    found.collect()
}

/// Returns signs of another script that end or part words of the Arabic script: each once.
pub(super) fn signs<'t>(text: &'t str, language: &str) -> Vec<Found<'t>> {
    let rows = [ARABIC, URDU_STOP].into_iter().filter(|(languages, _)| languages.contains(&language));
    let found = rows.flat_map(|(_, pairs)| pairs).filter_map(|(sign, instead)| {
        let (at, _) = text.match_indices(*sign).find(|(at, _)| {
            let before = text.get(..*at).unwrap_or_default().chars().rev();
            before.into_iter().find(|letter| !letter.is_whitespace()).is_some_and(is_arabic)
        })?;
        Some(Found { at, letter: *sign, instead: (*instead).to_owned(), word: "" })
    });
    found.collect()
}

/// Returns the first letter that looks like one of its word's script and is of another: `Укрaїна` with a Latin a, or a
/// Latin `i` that is a word among Cyrillic words.
pub(super) fn alike<'t>(text: &'t str, language: &str) -> Option<Found<'t>> {
    if text.is_ascii() || !text.contains(is_latin) || !text.contains(is_cyrillic) {
        return None;
    }
    words(text).find_map(|(at, word)| {
        let latin = word.chars().filter(|letter| is_latin(*letter)).count();
        let cyrillic = word.chars().filter(|letter| is_cyrillic(*letter)).count();
        let wants_cyrillic = match (latin, cyrillic) {
            (1, 0) if is_little_word(text, at, word, language) => true,
            (0, _) | (_, 0) => return None,
            // Where there is as much of both, the language's own script would tell; both are wrong.
            _ => cyrillic >= latin,
        };
        word.char_indices().find_map(|(offset, letter)| {
            let pair = ALIKE.iter().find(|(a, b)| letter == if wants_cyrillic { *a } else { *b })?;
            let instead = if wants_cyrillic { pair.1 } else { pair.0 };
            Some(Found { at: at + offset, letter, instead: instead.to_string(), word })
        })
    })
}

/// Languages, and whether a letter is of the script that they are written in.
type Script = (&'static [&'static str], fn(char) -> bool);

/// Scripts that are not Latin.
const SCRIPTS: &[Script] = &[
    (&["ar", "fa", "haz", "ps", "ckb"], is_arabic),
    (&["uk", "ru", "mn"], is_cyrillic),
    (&["ti", "am"], |letter| matches!(letter, '\u{1200}'..='\u{139F}')),
];

/// Whether a text is a sentence in Latin letters and the language is written in others: three words, one of them no name.
pub(super) fn is_in_another_script(text: &str, language: &str) -> bool {
    let Some((_, is_own)) = SCRIPTS.iter().find(|(languages, _)| languages.contains(&language)) else {
        return false;
    };
    let is_word = |word: &str| word.chars().count() > 2 && word.chars().all(char::is_lowercase);
    let words = || text.split_whitespace();
    !text.contains(*is_own) && words().count() > 2 && words().any(is_word)
}

/// Whether a Latin letter stands where a Cyrillic language has a word of one letter: between two Cyrillic words. What is
/// no word of the language is a name for something: x, C.
fn is_little_word(text: &str, at: usize, word: &str, language: &str) -> bool {
    let Some((_, little)) = LITTLE.iter().find(|(known, _)| *known == language) else { return false };
    let before = text.get(..at).and_then(|before| before.strip_suffix(' ')?.chars().next_back());
    let after = text.get(at + word.len()..).and_then(|after| after.strip_prefix(' ')?.chars().next());
    little.contains(&word) && before.is_some_and(is_cyrillic) && after.is_some_and(is_cyrillic)
}

/// Cuts a text into words of letters and digits, each with its byte offset.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    text.split(|letter: char| !letter.is_alphanumeric()).filter_map(move |word| {
        let at = rest;
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        rest = at + word.len() + after.map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((at, word))
    })
}

fn word_at(text: &str, at: usize) -> &str {
    words(text).find(|(start, word)| (*start..start + word.len()).contains(&at)).map_or("", |(_, word)| word)
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52F}')
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{652}' | '\u{670}'..='\u{6D5}' | '\u{750}'..='\u{77F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(found: impl IntoIterator<Item = Found<'static>>) -> Vec<(usize, char, String)> {
        found.into_iter().map(|found| (found.at, found.letter, found.instead)).collect()
    }

    #[test]
    fn letters_of_another_keyboard_are_told_once_with_what_is_right() {
        for (language, text, expected) in [
            ("fa", "كمك كن", vec![(0, 'ك', "ک")]),
            ("fa", "می‌گويم", vec![(11, 'ي', "ی")]),
            ("ps", "كار يې", vec![(0, 'ك', "ک")]),
            ("ps", "زه يم، دی، مې، ۍ، ئ", vec![]),
            ("fa", "ہے", vec![(0, 'ہ', "ه"), (2, 'ے', "ی")]),
            ("fa", "کاڼی", vec![(4, 'ڼ', "ن")]),
            ("ar", "کتاب", vec![(0, 'ک', "ك")]),
            ("ar", "كتاب يقول على", vec![]),
            ("uk", "мы", vec![(2, 'ы', "и")]),
            ("uk", "ми є, її ґанок, об’єкт", vec![]),
            ("ru", "мы это объект ещё", vec![]),
            ("sv", "ك", vec![]),
        ] {
            let expected: Vec<_> =
                expected.into_iter().map(|(at, letter, right)| (at, letter, right.to_owned())).collect();
            assert_eq!(told(strange(text, language)), expected, "{language}: {text}");
        }
    }

    #[test]
    fn latin_signs_after_arabic_letters_are_told() {
        for (language, text, expected) in [
            ("ar", "كيف حالك?", vec!['?']),
            ("ar", "نعم, لا; ربما", vec![',', ';']),
            ("fa", "خوبی ؟", vec![]),
            ("fa", "خوب است۔", vec!['۔']),
            ("ar", "اتصل 1,5 أو https://x.se/?a=1;b", vec![]),
            ("ti", "ከመይ?", vec![]),
        ] {
            let found: Vec<char> = signs(text, language).into_iter().map(|found| found.letter).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_letter_that_looks_alike_is_found_in_a_word_or_between_words() {
        for (text, expected) in [
            ("Укрaїна", Some((6, 'a', "а"))),
            ("рік i місяць", Some((7, 'i', "і"))),
            ("Vad vill du ha? Och nаr?", Some((21, 'а', "a"))),
            ("LR і PC не", None),
            ("файл а) і б)", None),
            ("версія x86 та Wi-Fi-мережа", None),
            ("параметр C на карті", None),
            ("по y, тут", None),
            ("вісь x тут", None),
            ("i", None),
            ("все α", None),
        ] {
            let found = alike(text, "uk").map(|found| (found.at, found.letter, found.instead));
            assert_eq!(found, expected.map(|(at, letter, right)| (at, letter, right.to_owned())), "{text}");
        }
    }

    #[test]
    fn a_sentence_in_latin_letters_is_no_text_in_another_script() {
        for (language, text, expected) in [
            ("fa", "I do not know this.", true),
            ("ti", "Jag vet inte.", true),
            ("fa", "Migrationsverket, Rädda Barnen, BRIS", false),
            ("fa", "info@exempel.se", false),
            ("fa", "من SMS می‌گیرم and more words", false),
            ("so", "Waan garanayaa taas.", false),
        ] {
            assert_eq!(is_in_another_script(text, language), expected, "{text}");
        }
    }

    #[test]
    fn the_word_is_told_too() {
        assert_eq!(strange("در كتاب", "fa")[0].word, "كتاب");
        assert_eq!(alike("наша Укрaїна", "uk").unwrap().word, "Укрaїна");
    }
}
