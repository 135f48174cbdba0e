//! Everything that touches the world: files, terminal, clock, signals.
//!
//! Knows no domain rule.

pub mod folder;
