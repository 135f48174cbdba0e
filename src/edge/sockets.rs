//! Where the sockets of running sessions lie: `<code>.<number>.sock` in a runtime folder of the owner's alone.
//!
//! Knows names and owners; knows not what is said over them.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::folders::Places;
use super::os::{self, Counter, Line};

const EXTENSION: &str = "sock";

/// A socket that a session may listen at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Socket {
    /// The session's code.
    pub code: String,
    /// Since when.
    pub since: SystemTime,
    path: PathBuf,
}

impl Socket {
    /// Opens a line to the session.
    ///
    /// # Errors
    /// When nobody listens any longer: what is left of it is removed.
    pub fn call(&self) -> io::Result<Line> {
        let line = os::call(&self.path);
        if line.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused) {
            std::fs::remove_file(&self.path).ok();
        }
        line
    }
}

/// Opens a session's socket in a folder, and returns where it lies.
///
/// # Errors
/// When the system refuses.
pub fn open(folder: &Path, code: &str) -> io::Result<(Counter, PathBuf)> {
    os::private_folder(folder)?;
    for left in list(&Places { folders: vec![folder.to_owned()] }) {
        // What a session that was cut off has left is removed by calling there.
        left.call().ok();
    }
    let number = os::random()? >> 32;
    let path = folder.join(format!("{code}.{number:08x}.{EXTENSION}"));
    // It gets its name when it listens: whoever finds it by that is never refused.
    let unfinished = path.with_extension("new");
    let counter = os::open_counter(&unfinished)?;
    match std::fs::rename(&unfinished, &path) {
        Ok(()) => Ok((counter, path)),
        Err(error) => {
            std::fs::remove_file(&unfinished).ok();
            Err(error)
        }
    }
}

/// Lists the sockets of a person's sessions, by code. A folder that is not the owner's alone is passed over.
#[must_use]
pub fn list(places: &Places) -> Vec<Socket> {
    let folders = places.folders.iter().filter(|folder| os::is_private_folder(folder));
    let entries = folders.filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    let mut sockets: Vec<Socket> = entries.filter_map(|entry| socket(&entry.path())).collect();
    sockets.sort_by(|one, other| one.code.cmp(&other.code).then_with(|| other.since.cmp(&one.since)));
    sockets
}

fn socket(path: &Path) -> Option<Socket> {
    if path.extension()? != EXTENSION {
        return None;
    }
    let (code, _) = path.file_stem()?.to_str()?.split_once('.')?;
    let since = path.symlink_metadata().and_then(|found| found.modified()).ok()?;
    Some(Socket { code: code.to_owned(), since, path: path.to_owned() })
}

/// Returns the folder in which sessions would lie, where it belongs to somebody else.
#[must_use]
pub fn anothers(places: &Places) -> Option<&Path> {
    let folder = places.folders.first()?;
    [Some(folder.as_path()), folder.parent()].into_iter().flatten().find(|folder| os::is_anothers(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(folder: &Path) -> Places {
        Places { folders: vec![folder.to_owned()] }
    }

    #[test]
    fn a_session_is_found_by_its_code_and_what_is_left_of_one_is_removed() {
        let base = tempfile::TempDir::new().unwrap();
        let folder = base.path().join("sammanhang");
        let (counter, path) = open(&folder, "K7-M4").unwrap();
        std::fs::write(folder.join("0123.jrn"), "").unwrap();
        let found = list(&places(&folder));
        assert_eq!(found.iter().map(|socket| socket.code.as_str()).collect::<Vec<_>>(), ["K7-M4"]);
        assert!(found[0].call().is_ok());
        drop(counter);
        assert!(found[0].call().is_err());
        assert!(!path.exists());
    }

    #[test]
    fn a_folder_that_others_may_read_is_passed_over() {
        use std::os::unix::fs::PermissionsExt;
        let base = tempfile::TempDir::new().unwrap();
        let folder = base.path().join("sammanhang");
        let _counter = open(&folder, "K7-M4").unwrap();
        std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
        assert_eq!(list(&places(&folder)), []);
    }
}
