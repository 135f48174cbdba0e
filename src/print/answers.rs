//! Answers to point at: shapes that can be read without letters, with the word in both languages.
//!
//! Knows which answers a card has; no answer looks better than another.

use super::html::Html;
use super::{Press, both, pictogram};
use crate::domain::card::Answer;
use crate::domain::everyone::ForEveryone;
use crate::domain::pictogram::Pictogram;

/// Writes the answers beside one another.
pub(super) fn answers(press: &Press<'_>, answer: Answer) -> Html {
    const YES: (Pictogram, ForEveryone) = (Pictogram::Yes, ForEveryone::ANSWER_YES);
    const LITTLE: (Pictogram, ForEveryone) = (Pictogram::ALittle, ForEveryone::ANSWER_LITTLE);
    const NO: (Pictogram, ForEveryone) = (Pictogram::No, ForEveryone::ANSWER_NO);
    let answers: &[(Pictogram, ForEveryone)] = match answer {
        Answer::Open => return Html::default(),
        Answer::YesNo => &[YES, NO],
        Answer::YesLittleNo => &[YES, LITTLE, NO],
    };
    let one = |(drawn, message): &(Pictogram, ForEveryone)| {
        let drawing = pictogram::beside_its_words(drawn.drawing());
        Html::element("div", "answer", [drawing, both::words(press, "p", *message)])
    };
    Html::element("div", "answers", answers.iter().map(one))
}
