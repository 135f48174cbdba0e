//! Pictograms on paper: the pixels of the screen, as one shape.
//!
//! Knows how a pixel lies on paper; what a drawing stands for, the card knows.

use std::fmt::Write as _;

use super::Press;
use super::html::Html;
use crate::domain::message;
use crate::domain::pictogram::{Drawing, Pictogram};

/// Writes a card's drawing with its name, in the participant's language where there is a word in it.
pub(super) fn named(press: &Press<'_>, pictogram: Pictogram) -> Html {
    let (tongue, name) = press.name(message::pictogram(pictogram));
    Html::drawing("pictogram", &shape(pictogram.drawing()), Some((&tongue, &name)))
}

/// Writes a drawing whose words stand beside it.
pub(super) fn beside_its_words(drawing: Drawing) -> Html {
    Html::drawing("", &shape(drawing), None)
}

/// Returns each run of ink as a rectangle; a pixel is twice as high as wide. A little higher still, so that no hairline is
/// left between two rows.
fn shape(drawing: Drawing) -> String {
    let mut path = String::new();
    for (row, pixels) in drawing.large.iter().enumerate() {
        let mut column = 0;
        for run in pixels.as_bytes().chunk_by(|one, other| one == other) {
            if run.first() == Some(&b'#') {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{column} {}h{width}v2.1h-{width}z", row * 2, width = run.len());
            }
            column += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_run_of_ink_is_a_rectangle() {
        let drawing = Drawing { small: &[], large: &["##.#", "....", ".##."] };
        assert_eq!(shape(drawing), "M0 0h2v2.1h-2zM3 0h1v2.1h-1zM1 4h2v2.1h-2z");
    }
}
