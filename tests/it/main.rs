//! The tests that need more than one module: flows, screens, properties, the house's own rules, the real program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::wildcard_enum_match_arm,
    clippy::disallowed_methods,
    clippy::items_after_statements,
    reason = "a test says what it expects, and fails where it is not so"
)]

mod catalogues;
mod checking;
mod desk;
mod exchange;
mod fit;
mod flows;
mod house;
mod map_views;
mod paper;
mod pictures;
mod properties;
mod pty;
mod room;
mod screens;
mod shipped;
mod terminal;
