//! Translators' files read, and files of content written.
//!
//! Knows folders and files; knows no format. Writes single files whole, and touches nothing else in a folder.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use super::whole;

/// The most bytes that are read of a translator's file, and one: that there are more is told by who reads them.
const MOST: u64 = (8 << 20) + 1;

/// Reads an ordinary file; of one that is too large only the beginning.
///
/// # Errors
/// When it is not there, is no ordinary file, or cannot be read.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe that nobody writes to would never answer.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file of content into a folder, and makes the folders on the way. Returns where it lies.
///
/// What stands there keeps its permissions; a new file may be read by everyone, as content is.
///
/// # Errors
/// The path, and why: a link leads out of the folder, the file is read-only, or the system refuses.
pub fn keep(root: &Path, relative: &str, bytes: &[u8]) -> Result<PathBuf, (PathBuf, io::Error)> {
    let path = root.join(relative);
    put(root, &path, Path::new(relative), bytes).map_err(|error| (path.clone(), error))?;
    Ok(path)
}

fn put(root: &Path, path: &Path, relative: &Path, bytes: &[u8]) -> io::Result<()> {
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let folder = path.parent().unwrap_or(root);
    fs::create_dir_all(folder)?;
    let inside =
        |path: &Path| -> io::Result<bool> { Ok(path.canonicalize()?.starts_with(root.canonicalize()?)) };
    let is_link = path.symlink_metadata().is_ok_and(|it| it.is_symlink());
    if !inside(folder)? || (is_link && !inside(path)?) {
        return Err(io::Error::other("a link leads out of the folder"));
    }
    // A new file in its place would not ask: whoever made it read-only meant it.
    if fs::metadata(path).is_ok_and(|there| there.permissions().readonly()) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    whole::rewrite(path, bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn a_file_is_written_among_the_others_and_keeps_its_permissions() {
        let folder = tempfile::TempDir::new().unwrap();
        let deck = folder.path().join("decks/waiting");
        fs::create_dir_all(&deck).unwrap();
        fs::write(deck.join("sv.ron"), "x").unwrap();
        fs::write(deck.join("ar.ron"), "old").unwrap();
        fs::set_permissions(deck.join("ar.ron"), Permissions::from_mode(0o640)).unwrap();
        assert_eq!(keep(folder.path(), "decks/waiting/ar.ron", b"new").unwrap(), deck.join("ar.ron"));
        keep(folder.path(), "safety/ar.ron", b"safe").unwrap();
        assert_eq!(fs::read(deck.join("ar.ron")).unwrap(), b"new");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&deck.join("ar.ron")), 0o640);
        assert_eq!(mode(&folder.path().join("safety/ar.ron")), 0o644);
        assert_eq!(fs::read(folder.path().join("safety/ar.ron")).unwrap(), b"safe");
        assert_eq!(fs::read_dir(&deck).unwrap().count(), 2);
        fs::set_permissions(deck.join("ar.ron"), Permissions::from_mode(0o444)).unwrap();
        assert!(keep(folder.path(), "decks/waiting/ar.ron", b"other").is_err());
        assert_eq!(fs::read(deck.join("ar.ron")).unwrap(), b"new");
    }

    #[test]
    fn nothing_is_written_outside_the_folder() {
        let (folder, other) = (tempfile::TempDir::new().unwrap(), tempfile::TempDir::new().unwrap());
        std::os::unix::fs::symlink(other.path(), folder.path().join("decks")).unwrap();
        assert!(keep(folder.path(), "decks/ar.ron", b"x").is_err());
        assert!(keep(folder.path(), "../ar.ron", b"x").is_err());
        fs::write(other.path().join("ar.ron"), "theirs").unwrap();
        std::os::unix::fs::symlink(other.path().join("ar.ron"), folder.path().join("ar.ron")).unwrap();
        assert!(keep(folder.path(), "ar.ron", b"x").is_err());
        assert_eq!(fs::read(other.path().join("ar.ron")).unwrap(), b"theirs");
    }

    #[test]
    fn what_is_no_ordinary_file_is_not_read() {
        assert_eq!(read(Path::new("/dev/zero")).unwrap_err().kind(), io::ErrorKind::InvalidInput);
        assert_eq!(read(Path::new("/no/such")).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
