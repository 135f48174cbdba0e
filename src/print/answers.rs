//! Answers to point at: shapes that can be read without letters, with the word in both languages.
//!
//! Knows which answers a card has; no answer looks better than another.

use super::html::Html;
use super::{Press, both, pictogram};
use crate::domain::card::Answer;
use crate::domain::pictogram::Pictogram;

/// Writes the answers beside one another.
pub(super) fn answers(press: &Press<'_>, answer: Answer) -> Html {
    const YES: (Pictogram, &str) = (Pictogram::Yes, "answer-yes");
    const LITTLE: (Pictogram, &str) = (Pictogram::ALittle, "answer-little");
    const NO: (Pictogram, &str) = (Pictogram::No, "answer-no");
    let answers: &[(Pictogram, &str)] = match answer {
        Answer::Open => return Html::default(),
        Answer::YesNo => &[YES, NO],
        Answer::YesLittleNo => &[YES, LITTLE, NO],
    };
    let one = |(drawn, id): &(Pictogram, &str)| {
        let drawing = pictogram::beside_its_words(drawn.drawing());
        Html::element("div", "answer", [drawing, both::words(press, "p", id)])
    };
    Html::element("div", "answers", answers.iter().map(one))
}
