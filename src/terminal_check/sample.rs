//! The sentences that are looked at, and pictures of how they must look.
//!
//! The sentences stand in the shipped drafts; the pictures are made by other hands than ours (`.ci/shapes`). Knows no
//! terminal.

/// Question, language, text: parted by tabs.
const SENTENCES: &str = include_str!("samples/sentences.txt");

/// The words with a number and a Latin word among them, drawn.
const WIDE: &str = include_str!("samples/mixed-wide.txt");
/// Their beginning, for a narrow screen.
const NARROW: &str = include_str!("samples/mixed-narrow.txt");
/// An Ethiopic word, drawn.
const SYLLABLES: &str = include_str!("samples/syllables.txt");

/// Which sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Right to left: first what the picture shows.
    Order,
    /// Ethiopic: first what the picture shows.
    Spacing,
}

/// Returns tags and sentences: what is drawn goes first.
pub fn sentences(kind: Kind) -> impl Iterator<Item = (&'static str, &'static str)> {
    let names = match kind {
        Kind::Order => ["mixed", "order"],
        Kind::Spacing => ["syllables", "spacing"],
    };
    SENTENCES.lines().filter_map(move |line| {
        let mut parts = line.split('\t');
        parts.next().filter(|name| names.contains(name))?;
        Some((parts.next()?, parts.next()?))
    })
}

/// Returns the pictures of the first of them, from the widest to the narrowest, which shows only its beginning.
#[must_use]
pub fn pictures(kind: Kind) -> Vec<Vec<&'static str>> {
    let all: &[&'static str] = match kind {
        Kind::Order => &[WIDE, NARROW],
        Kind::Spacing => &[SYLLABLES],
    };
    all.iter().map(|picture| picture.lines().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentences_stand_in_the_shipped_drafts() {
        let decks = concat!(env!("CARGO_MANIFEST_DIR"), "/cards/decks/frame");
        for (tag, text) in sentences(Kind::Order).chain(sentences(Kind::Spacing)) {
            let deck = std::fs::read_to_string(format!("{decks}/{tag}.ron")).unwrap();
            // A Latin word and a number (one that is kept for stories) are put to some of them.
            let is_put = |word: &&str| !word.chars().any(|letter| letter.is_ascii_alphanumeric());
            let words = text.split(' ').filter(is_put).collect::<Vec<_>>().join(" ");
            assert!(words.chars().count() > 3 && deck.contains(&words), "{words} in {tag}");
        }
        assert_eq!(
            sentences(Kind::Order).map(|(tag, _)| tag).collect::<Vec<_>>(),
            ["ar", "ar", "fa-AF", "ps", "ar"]
        );
        assert_eq!(sentences(Kind::Spacing).map(|(tag, _)| tag).collect::<Vec<_>>(), ["ti", "ti"]);
    }

    #[test]
    fn pictures_are_even_rows_of_braille_that_fit_the_screens_they_are_for() {
        for (kind, widths) in [(Kind::Order, vec![76, 38]), (Kind::Spacing, vec![38])] {
            let pictures = pictures(kind);
            assert_eq!(pictures.len(), widths.len());
            for (picture, most) in pictures.iter().zip(widths) {
                let width = picture[0].chars().count();
                assert!(width > 10 && width <= most && (3..=5).contains(&picture.len()), "{picture:?}");
                assert!(picture.iter().all(|row| row.chars().count() == width));
                assert!(
                    picture
                        .iter()
                        .flat_map(|row| row.chars())
                        .all(|dot| ('\u{2800}'..='\u{28FF}').contains(&dot))
                );
            }
        }
    }
}
