//! The preview of a translation: source and text side by side, and as a talk shows them, while somebody writes.
//!
//! ```text
//! model     the cards, the place, the view; what was read last and what was good last
//! update    keys → what is to be done
//! reading   what was read anew
//! review    a text is marked as reviewed
//! find      the next finding, text that is missing, stale card; what was typed
//! talk      a card as the talk shows it
//! rows      source and translation, text by text
//! scene     what the screen shows
//! ```
//!
//! Knows content that was read, keys and scenes; must not know files, the clock, the drawing, or a session's Model.

mod find;
pub mod model;
mod reading;
mod review;
mod rows;
mod scene;
mod talk;
mod update;

pub use model::{Preview, Reading, Wish};
pub use reading::hear;
pub use review::{NotMarked, Order, marked};
pub use scene::screen;
pub use update::{edited, update};
