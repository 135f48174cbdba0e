//! Sammanhang: facilitated dialogue sessions in a terminal.
//!
//! One direction of data:
//!
//! ```text
//! cards/*.ron   ─┐                                  ┌─ view::render(&Scene, &Words, …) ─► Buffer ─► terminal
//! locales/*.ftl ─┴─ content / locale ─► Library ─► Model ─► Scene(role)
//! crossterm event ─► Key ─► keymap ─► Command ─► update(&mut Model, Msg) ─► Effects ─► the edge ─► Msg
//! ```
//!
//! Beside it, each by itself: `print` (paper), `follow` (another window), `exchange` (texts to translators and back), `preview`
//! (a translation while it is written), `fit` (what does not fit which screen), `terminal_check` (what reads right here).

pub mod app;
pub mod cli;
pub mod content;
pub mod domain;
pub mod edge;
pub mod exchange;
pub mod fit;
pub mod follow;
pub mod locale;
pub mod preview;
pub mod print;
pub mod problem;
pub mod terminal_check;
pub mod text;
pub mod view;
