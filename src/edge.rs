//! Where the program meets the world: the loop, the terminal, input, signals, folders, settings, journals.
//!
//! Knows files, clocks, signals and the screen; knows no rule of a session.
//!
//! ```text
//! launch     everything before the screen         run         the loop
//! os         devices, sockets, signals, owners    program     what the loop drives
//! terminal   entered, stopped, left               dialogue    a session: model, content, journal, followers
//! signals    ways out that nobody chose           following   a window that follows one
//! input      crossterm's events → messages        drawing     words, theme, lay-outs
//! previewing  a preview while texts are written     watch       files that change
//! editor     the person's editor, at a line
//! arrivals   what other threads bring             paint       buffer → bytes
//! publish    a session to its followers           link        a follower to its session
//! sockets    where sessions are found             window      another window of the desktop
//! folders    where things lie                     folder      content of the person's own
//! settings   the person's file                    choices     what is remembered
//! whole      files, whole or not at all         papers      the plan on paper
//! texts      translators' files, and content written
//! surroundings  what the environment says      emulator    which terminal this is
//! tmux       what it says of the terminal around   told        what a terminal is told of the order of letters
//! checking   the check of a terminal         naming      the code of a session
//! journal    framing                              runtime     what goes on after a crash
//! ```

#![allow(clippy::disallowed_methods, reason = "clock and environment are read here")]

pub mod arrivals;
pub mod checking;
pub mod choices;
pub mod clock;
pub mod dialogue;
pub mod drawing;
pub mod editor;
pub mod emulator;
pub mod folder;
pub mod folders;
pub mod following;
pub mod input;
pub mod journal;
pub mod launch;
pub mod link;
mod naming;
pub mod os;
pub mod paint;
pub mod papers;
pub mod previewing;
pub mod program;
pub mod progress;
pub mod publish;
pub mod run;
pub mod runtime;
pub mod settings;
pub mod signals;
pub mod sockets;
pub mod surroundings;
pub mod terminal;
pub mod texts;
pub mod tmux;
pub mod told;
#[cfg(debug_assertions)]
mod trial;
pub mod watch;
pub mod whole;
pub mod window;

pub use launch::{check_terminal, follow, launch, preview};
