//! From input to messages: what was pointed at is looked up in the last frame.
//!
//! Knows the frame's places, not what they mean.

use ratatui::layout::{Position, Rect};

use super::decode::Input;
use crate::app::msg::Msg;
use crate::domain::scene::Hit;

/// Returns the message of an input; `None` where there is nothing under the pointer.
#[must_use]
pub fn message(input: Input, hits: &[(Rect, Hit)]) -> Option<Msg> {
    match input {
        Input::Key(key) => Some(Msg::Key(key)),
        Input::Pressed(x, y) => hit(hits, x, y).map(Msg::Pointed),
        Input::Wheel(is_down) => Some(Msg::Scrolled(is_down)),
        Input::Pasted(text) => Some(Msg::Pasted(text)),
    }
}

/// The last that was drawn lies on top.
fn hit(hits: &[(Rect, Hit)], x: u16, y: u16) -> Option<Hit> {
    let under = |(area, _): &&(Rect, Hit)| area.contains(Position::new(x, y));
    hits.iter().rev().find(under).map(|(_, hit)| hit.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_on_top_is_pointed_at() {
        let hits = [(Rect::new(0, 0, 10, 5), Hit::Command("next")), (Rect::new(2, 2, 3, 1), Hit::Choice(1))];
        assert_eq!(hit(&hits, 3, 2), Some(Hit::Choice(1)));
        assert_eq!(hit(&hits, 9, 4), Some(Hit::Command("next")));
        assert_eq!(hit(&hits, 10, 4), None);
        assert!(message(Input::Pressed(70, 70), &hits).is_none());
    }
}
