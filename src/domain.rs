//! The field's own things: cards, guides, sessions, and what each role may see of them.
//!
//! Knows no terminal, file, clock or Fluent.

pub mod language;
