//! The field's own things: cards, guides, sessions, and what each role may see of them.
//!
//! Knows no screen, file, clock or Fluent.

pub mod card;
pub mod clock;
pub mod everyone;
pub mod glossary;
pub mod guide;
pub mod id;
pub mod language;
pub mod library;
pub mod map;
pub mod message;
pub mod pair;
pub mod phrase;
pub mod pictogram;
pub mod pseudo;
pub mod safe_text;
pub mod scene;
pub mod session;
pub mod terminal;
