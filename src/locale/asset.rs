//! The files of `locales/`, inside the program. Knows names and text, not what they mean.

use std::borrow::Cow;

/// The folder `locales/` as it was when the program was built.
#[derive(rust_embed::RustEmbed)]
#[folder = "locales/"]
struct Locales;

/// Returns the text of a file, `None` where there is no such file or it is not UTF-8.
pub(super) fn read(path: &str) -> Option<String> {
    match Locales::get(path)?.data {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(str::to_owned),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok(),
    }
}

/// Returns the folders that hold a catalogue, sorted.
pub(super) fn folders() -> Vec<String> {
    let mut folders: Vec<String> = Locales::iter()
        .filter(|path| path.ends_with(".ftl"))
        .filter_map(|path| path.split_once('/').map(|(folder, _)| folder.to_owned()))
        .collect();
    folders.sort_unstable();
    folders.dedup();
    folders
}

/// Returns the catalogue files of a folder, sorted, as paths within `locales/`.
pub(super) fn catalogue_files(folder: &str) -> Vec<String> {
    let mut files: Vec<String> = Locales::iter()
        .filter(|path| path.split_once('/').is_some_and(|(first, _)| first == folder))
        .filter(|path| path.ends_with(".ftl"))
        .map(Cow::into_owned)
        .collect();
    files.sort_unstable();
    files
}
