//! Where the program meets the world: the loop, the terminal, input, signals, folders, settings, journals.
//!
//! Knows files, clocks, signals and the screen; knows no rule of a session.
//!
//! ```text
//! launch     everything before the screen         dialogue    model, words, theme, content
//! os         devices, waiting, signals, owners    run         the loop
//! terminal   entered, stopped, left               program     what the loop drives
//! signals    ways out that nobody chose           paint       buffer → bytes
//! input      crossterm's events → messages
//! folders    where things lie                     folder      content of the person's own
//! settings   the person's file                    choices     what is remembered
//! surroundings  what the environment says      whole       files written at once
//! journal    framing                              runtime     what goes on after a crash
//! ```

#![allow(clippy::disallowed_methods, reason = "clock and environment are read here")]

pub mod choices;
pub mod clock;
pub mod dialogue;
pub mod folder;
pub mod folders;
pub mod input;
pub mod journal;
pub mod launch;
pub mod os;
pub mod paint;
pub mod program;
pub mod run;
pub mod runtime;
pub mod settings;
pub mod signals;
pub mod surroundings;
pub mod terminal;
#[cfg(debug_assertions)]
mod trial;
pub mod whole;

pub use launch::launch;
