//! The cards inside the program.
//!
//! Knows the embedded files; knows no format.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;

use rust_embed::RustEmbed;

use super::source::{Entry, ReadFault, Source};

#[derive(RustEmbed)]
#[folder = "cards"]
#[allow_missing = true]
struct Cards;

/// The embedded layer: `cards/` as it was when the program was built.
#[derive(Debug, Clone, Copy)]
pub(super) struct Embedded;

impl Source for Embedded {
    fn entries(&self, folder: &str) -> Result<Vec<Entry>, ReadFault> {
        let names: BTreeSet<Entry> = Cards::iter()
            .filter_map(|path| {
                let inside =
                    if folder.is_empty() { &*path } else { path.strip_prefix(folder)?.strip_prefix('/')? };
                let (name, is_folder) =
                    inside.split_once('/').map_or((inside, false), |(name, _)| (name, true));
                Some(Entry { name: name.to_owned(), is_folder })
            })
            .collect();
        Ok(names.into_iter().collect())
    }

    fn read(&self, path: &str, _limit: usize) -> Result<Cow<'static, [u8]>, ReadFault> {
        Cards::get(path).map(|file| file.data).ok_or(ReadFault::Missing)
    }

    fn shown_path(&self, path: &str) -> PathBuf {
        PathBuf::from("cards").join(path)
    }
}
