//! The program's behaviour: `update(&mut Model, Msg) -> Effects`, and the scene that each screen shows.
//!
//! Knows no ratatui, crossterm, file or clock: every message carries its time.

pub mod command;
pub mod key;
pub mod keymap;
pub mod msg;
pub mod start;
