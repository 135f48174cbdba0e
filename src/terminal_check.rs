//! The check of a terminal: which way of sending it right-to-left and Ethiopic text reads right.
//!
//! ```text
//! model     which terminal, the question at hand, what is highlighted
//! update    keys → what is to be done
//! sample    sentences and pictures of how they must look
//! scene     what the screen shows
//! ```
//!
//! One way at a time is shown, and the whole screen is drawn in it: VTE, mlterm and tmux are switched over for a whole
//! window, so two ways side by side would show what neither of them is.
//!
//! Knows kinds of terminals, keys and scenes; must not know escape codes, files, the drawing, or a session's Model.

pub mod model;
pub mod sample;
mod scene;
mod update;

pub use model::{Check, Wish};
pub use scene::screen;
pub use update::{failed, update};
