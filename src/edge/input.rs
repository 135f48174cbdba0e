//! From input to messages: what was pointed at is looked up in the last frame.
//!
//! Knows the frame's places, not what they mean.

use super::decode::Input;
use crate::app::msg::Msg;
use crate::view::Drawn;

/// Returns the message of an input; `None` where there is nothing under the pointer.
#[must_use]
pub fn message(input: Input, drawn: &Drawn) -> Option<Msg> {
    match input {
        Input::Key(key) => Some(Msg::Key(key)),
        Input::Pressed(x, y) => drawn.hit(x, y).cloned().map(Msg::Pointed),
        Input::Wheel(is_down) => Some(Msg::Scrolled(is_down)),
        Input::Pasted(text) => Some(Msg::Pasted(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use ratatui::layout::Rect;

    use crate::domain::scene::Hit;

    #[test]
    fn what_lies_on_top_is_pointed_at() {
        let hits = vec![
            (Rect::new(0, 0, 10, 5), Hit::Command("next")),
            (Rect::new(2, 2, 3, 1), Hit::Choice(1)),
        ];
        let drawn = Drawn { hits, ..Drawn::default() };
        let pointed = |x, y| match message(Input::Pressed(x, y), &drawn) {
            Some(Msg::Pointed(hit)) => Some(hit),
            _ => None,
        };
        assert_eq!(pointed(3, 2), Some(Hit::Choice(1)));
        assert_eq!(pointed(9, 4), Some(Hit::Command("next")));
        assert_eq!(pointed(10, 4), None);
    }
}
