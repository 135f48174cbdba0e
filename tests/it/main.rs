//! The tests that need more than one module: flows, screens, properties, the house's own rules, the real program.

mod flows;
mod house;
mod pictures;
mod properties;
mod pty;
mod room;
mod screens;
