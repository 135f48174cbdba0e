//! How far an island reaches: which spaces and signs join two words or numbers into one.
//!
//! Knows a text from the start of an island on; must not know what stands before.

use super::{DEEPEST, LRM, Letter, Sort, is_mark, sort};

/// Returns how many letters the island at the start of `letters` holds; at least one.
///
/// Signs without a space always join. A letter joins on through spaces as UAX #9 would have it; a number joins the next
/// only through one space, and nothing joins a number across the end of a sentence.
pub(super) fn extent(letters: &[Letter]) -> usize {
    let mut island = Island { end: 1, has_letter: false, brackets: Vec::new(), quotes: 0 };
    for (at, letter) in letters.iter().enumerate() {
        let sort = sort(letter.ch);
        match sort {
            Sort::Letter | Sort::Digit => {
                let gap = letters.get(island.end..at).unwrap_or_default();
                if !island.bridges(gap, sort) || !island.brackets_open(gap) {
                    break;
                }
                island.has_letter |= sort == Sort::Letter;
                island.end = at + 1;
            }
            Sort::Sign if at == island.end && is_mark(letter.ch) => island.end = at + 1,
            Sort::Space | Sort::Sign => {}
            Sort::Shore => break,
        }
    }
    island.finished(letters)
}

/// An island while it grows.
struct Island {
    /// After its last letter or digit.
    end: usize,
    /// Whether it has a letter, not only digits.
    has_letter: bool,
    /// The closing bracket awaited, and where the island ends should it never come.
    brackets: Vec<(char, usize)>,
    /// How many quotation marks it holds.
    quotes: usize,
}

impl Island {
    /// Whether a gap joins the island to a letter or digit behind it.
    fn bridges(&self, gap: &[Letter], next: Sort) -> bool {
        let spaces = gap.iter().filter(|letter| sort(letter.ch) == Sort::Space).count();
        let stop_before_space = |stops: &[char]| {
            gap.iter()
                .zip(gap.iter().skip(1))
                .any(|(stop, space)| stops.contains(&stop.ch) && sort(space.ch) == Sort::Space)
        };
        if spaces == 0 {
            true
        } else if self.has_letter {
            next == Sort::Letter || !stop_before_space(&['.', '!', '?', ';'])
        } else {
            let plain = |letter: &Letter| {
                sort(letter.ch) == Sort::Space || matches!(letter.ch, '(' | ')' | '+' | '"')
            };
            spaces == 1 && gap.iter().all(plain)
        }
    }

    /// Takes the brackets of a gap; `false` where one closes that the island did not open, or too many are open.
    fn brackets_open(&mut self, gap: &[Letter]) -> bool {
        if gap.is_empty() {
            return true;
        }
        let mut brackets = self.brackets.clone();
        let mut quotes = self.quotes;
        for letter in gap {
            if let Some(closing) = closing(letter.ch) {
                brackets.push((closing, self.end));
                if brackets.len() > DEEPEST {
                    return false;
                }
            } else if is_closing(letter.ch) && brackets.pop().is_none_or(|(awaited, _)| awaited != letter.ch)
            {
                return false;
            }
            quotes += usize::from(is_quote(letter.ch));
        }
        (self.brackets, self.quotes) = (brackets, quotes);
        true
    }

    /// Takes the signs that the author tied to the island by a mark of direction behind them.
    fn take_what_is_tied(&mut self, letters: &[Letter]) {
        let rest = letters.get(self.end..).unwrap_or_default();
        let signs = rest.iter().take_while(|letter| sort(letter.ch) == Sort::Sign).count();
        if rest.get(signs).is_some_and(|letter| letter.ch == LRM) {
            self.end += signs;
        }
    }

    /// Returns the end, after what closes the island or belongs to its last word.
    fn finished(mut self, letters: &[Letter]) -> usize {
        self.take_what_is_tied(letters);
        while let Some(letter) = letters.get(self.end) {
            let belongs = match letter.ch {
                '%' | '°' => self.brackets.is_empty(),
                // A language may be called C++, an event A#.
                '/' | '+' | '#' => self.has_letter && self.brackets.is_empty(),
                ch if is_quote(ch) => {
                    self.quotes += 1;
                    self.quotes.is_multiple_of(2)
                }
                ch if self.brackets.last().is_some_and(|(awaited, _)| *awaited == ch) => {
                    self.brackets.pop().is_some()
                }
                ch => is_mark(ch),
            };
            if !belongs {
                break;
            }
            self.end += 1;
        }
        self.brackets.first().map_or(self.end, |(_, cut)| *cut).max(1)
    }
}

/// Returns the bracket that closes this one.
fn closing(ch: char) -> Option<char> {
    match ch {
        '(' => Some(')'),
        '[' => Some(']'),
        '{' => Some('}'),
        '«' => Some('»'),
        '‹' => Some('›'),
        _ => None,
    }
}

/// Whether this closes a bracket.
fn is_closing(ch: char) -> bool {
    matches!(ch, ')' | ']' | '}' | '»' | '›')
}

/// Whether this is a quotation mark that looks the same on both sides, or nearly.
fn is_quote(ch: char) -> bool {
    matches!(ch, '"' | '“' | '”' | '„')
}
