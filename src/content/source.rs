//! Where files come from: the program itself or a folder.
//!
//! Knows names and bytes; knows no format, and not how a folder is read (`edge::folder` does).

use std::borrow::Cow;
use std::path::PathBuf;

/// The most names that are read from one folder.
pub const MOST_ENTRIES: usize = 10_000;

/// A name in a folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The name by itself.
    pub name: String,
    /// Whether it is a folder, or a link within the source that leads to one.
    pub is_folder: bool,
}

/// Why a file or folder cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadFault {
    /// There is no such file.
    Missing,
    /// It is no regular file: a pipe, a device, a folder.
    NotAFile,
    /// It is a link that leads out of the source, or in a circle.
    LeadsOut,
    /// The folder holds more than [`MOST_ENTRIES`] names.
    TooManyEntries,
    /// The system refused, in its own words.
    Refused(String),
}

/// Where files come from: embedded or a folder. Paths are relative, '/'-separated.
pub trait Source: Send + Sync {
    /// Returns the names in a folder, sorted; none when it does not exist.
    ///
    /// # Errors
    /// When the folder is there and cannot be read.
    fn entries(&self, folder: &str) -> Result<Vec<Entry>, ReadFault>;

    /// Reads a file, at most `limit + 1` bytes: one more than allowed tells that there are more.
    ///
    /// # Errors
    /// When there is no such file, it is not a regular file of this source, or it cannot be read.
    fn read(&self, path: &str, limit: usize) -> Result<Cow<'static, [u8]>, ReadFault>;

    /// Returns the file as a person knows it: what stands in a `Place`.
    fn shown_path(&self, path: &str) -> PathBuf;
}
