//! Answers to point at: shapes that can be read without letters, with the word in both languages.
//!
//! Knows which answers a card has; no answer looks better than another.

use super::html::Html;
use super::{Press, both};
use crate::domain::card::Answer;

const YES: &str = "<path d=\"M3 13 L9 20 L21 4\"/>";
const LITTLE: &str =
    "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path class=\"full\" d=\"M12 3 A9 9 0 0 1 12 21 Z\"/>";
const NO: &str = "<path d=\"M4 4 L20 20 M20 4 L4 20\"/>";

/// Writes the answers beside one another.
pub(super) fn answers(press: &Press<'_>, answer: Answer) -> Html {
    let answers: &[(&'static str, &'static str)] = match answer {
        Answer::Open => return Html::default(),
        Answer::YesNo => &[(YES, "answer-yes"), (NO, "answer-no")],
        Answer::YesLittleNo => &[(YES, "answer-yes"), (LITTLE, "answer-little"), (NO, "answer-no")],
    };
    let one = |(shape, id): &(&'static str, &'static str)| {
        Html::element("div", "answer", [Html::drawing("", shape), both::words(press, "p", id)])
    };
    Html::element("div", "answers", answers.iter().map(one))
}
