//! Languages and the program's own words: which language is meant, and how a message is said in it.
//!
//! Knows the embedded `locales/`; knows no terminal, no session and no file system. [`Words`] is a value, never
//! a global: two languages stand side by side.

mod asset;
mod broken;
mod catalogue;
mod interface;
mod languages;
mod row;
mod script;
mod spoken;
mod words;

#[cfg(test)]
mod complete;
#[cfg(test)]
mod negotiation;
#[cfg(test)]
mod plurals;

pub use interface::interface_language;
pub use languages::Languages;
pub use spoken::Spoken;
pub use words::{Arg, Words};
