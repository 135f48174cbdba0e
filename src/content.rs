//! Decks, guides and translations: from RON files to a checked [`Library`](crate::domain::library::Library).
//!
//! Knows the file format (CONTENT.md) and reads through a [`Source`]; knows no terminal, no session and no
//! file system.
