//! Files that are written whole or not at all.
//!
//! Knows paths and bytes; knows not what they mean.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{MetadataExt, PermissionsExt as _, fchown};
use std::path::Path;

use super::os;

/// Writes a file that is on the disk when this returns, a power cut or not. Its owner alone may read it.
///
/// # Errors
/// As [`replace`].
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(path, bytes, File::sync_all)?;
    keep_name(path);
    Ok(())
}

/// As [`write()`], but whoever could read and write what stood there can do so still; a new file may be read by everyone.
///
/// # Errors
/// As [`replace`].
pub fn rewrite(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let there = fs::metadata(path).ok();
    put(path, bytes, |file| {
        if let Some(group) = there.as_ref().map(MetadataExt::gid) {
            // Only a member of the group may give it; the mode is kept all the same.
            fchown(file, None, Some(group)).ok();
        }
        let mode = there.as_ref().map_or(0o644, |there| there.mode() & 0o777);
        file.set_permissions(Permissions::from_mode(mode))?;
        file.sync_all()
    })?;
    keep_name(path);
    Ok(())
}

/// Makes a new name in a folder as lasting as its file.
fn keep_name(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Some file systems do not let a folder be synchronised.
    File::open(folder).and_then(|folder| folder.sync_all()).ok();
}

/// Writes a file that is not there yet, with the folders around it.
///
/// # Errors
/// `AlreadyExists` where there is one; else when it cannot be written.
pub fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Writes a file beside and puts it in place at once: a crash leaves the old file or the new one. Its owner alone may
/// read it.
///
/// # Errors
/// When it cannot be written, or something stands there that is no ordinary file; nothing is left beside it.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(path, bytes, |_| Ok(()))
}

fn put(path: &Path, bytes: &[u8], keep: impl FnOnce(&File) -> io::Result<()>) -> io::Result<()> {
    // A link is followed, so that it stays one.
    let path = match path.canonicalize() {
        Ok(there) if there.is_file() => there,
        Ok(there) if there.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => return Err(io::ErrorKind::InvalidInput.into()),
        Err(_) => path.to_owned(),
    };
    let beside = path.with_extension(format!("{:016x}", os::random()?));
    let result = os::open_own(&beside, true).and_then(|mut file| {
        file.write_all(bytes)?;
        keep(&file)?;
        fs::rename(&beside, &path)
    });
    if result.is_err() {
        fs::remove_file(&beside).ok();
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::TempDir::new().unwrap();
        let (path, link) = (folder.path().join("a.html"), folder.path().join("link"));
        write(&path, b"old and longer").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        write(&link, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert!(link.is_symlink());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_is_no_ordinary_file_is_refused_and_left_alone() {
        let folder = tempfile::TempDir::new().unwrap();
        let inside = folder.path().join("folder");
        fs::create_dir(&inside).unwrap();
        assert_eq!(write(&inside, b"x").unwrap_err().kind(), io::ErrorKind::IsADirectory);
        assert_eq!(write(Path::new("/dev/null"), b"x").unwrap_err().kind(), io::ErrorKind::InvalidInput);
        assert_eq!(write(&folder.path().join("no/such"), b"x").unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
