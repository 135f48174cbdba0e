//! A folder as a source of content.
//!
//! Opens regular files only, and never follows a link out of the folder: each step of a path is opened by
//! itself, without following links. A link within the folder is resolved first and then opened the same way.
//! Knows no format.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read as _;
use std::os::fd::OwnedFd;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{self, Dir, FileType, Mode, OFlags};
use rustix::io::Errno;

use crate::content::{Entry, MOST_ENTRIES, ReadFault, Source};

/// A folder with the layout of `cards/`.
#[derive(Debug, Clone)]
pub struct FolderSource {
    root: PathBuf,
}

impl FolderSource {
    /// Takes a folder; whether it exists shows when it is read.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Opens a file or folder within the root.
    fn open(&self, path: &Path, flags: OFlags) -> Result<OwnedFd, ReadFault> {
        match self.open_exactly(path, flags) {
            Ok(file) => Ok(file),
            Err(error) if [Errno::LOOP, Errno::MLINK, Errno::NOTDIR].contains(&error) => {
                let resolved = self.resolve(path)?;
                self.open_exactly(&resolved, flags).map_err(fault)
            }
            Err(error) => Err(fault(error)),
        }
    }

    /// Opens step by step, following no link below the root.
    fn open_exactly(&self, path: &Path, flags: OFlags) -> Result<OwnedFd, Errno> {
        let folder = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let mut at = fs::open(&self.root, folder, Mode::empty())?;
        let mut steps = path.components().peekable();
        while let Some(step) = steps.next() {
            let Component::Normal(name) = step else { return Err(Errno::NOENT) };
            let flags = if steps.peek().is_some() { folder } else { flags | OFlags::CLOEXEC };
            at = fs::openat(&at, name, flags | OFlags::NOFOLLOW, Mode::empty())?;
        }
        Ok(at)
    }

    /// Says where a path with links in it leads, as a path within the root.
    fn resolve(&self, path: &Path) -> Result<PathBuf, ReadFault> {
        let root = self.root.canonicalize().map_err(|error| refused(&error))?;
        let there = root.join(path).canonicalize().map_err(|error| match Errno::from_io_error(&error) {
            Some(errno) => fault(errno),
            None => refused(&error),
        })?;
        there.strip_prefix(&root).map(Path::to_path_buf).map_err(|_| ReadFault::LeadsOut)
    }

    fn entry(&self, folder: &str, dir: &OwnedFd, name: String, kind: FileType) -> Entry {
        let kind = if kind == FileType::Unknown {
            fs::statat(dir, name.as_str(), fs::AtFlags::SYMLINK_NOFOLLOW)
                .map_or(kind, |stat| FileType::from_raw_mode(stat.st_mode))
        } else {
            kind
        };
        // What a link leads to is opened only when asked for, and refused then if it is outside.
        let is_folder = kind == FileType::Directory
            || (kind == FileType::Symlink && self.root.join(folder).join(&name).is_dir());
        Entry { name, is_folder }
    }
}

impl Source for FolderSource {
    fn entries(&self, folder: &str) -> Result<Vec<Entry>, ReadFault> {
        let dir = match self.open(Path::new(folder), OFlags::RDONLY | OFlags::DIRECTORY) {
            Ok(dir) => dir,
            Err(ReadFault::Missing) => return Ok(Vec::new()),
            Err(fault) => return Err(fault),
        };
        let mut entries = Vec::new();
        for entry in Dir::read_from(&dir).map_err(fault)? {
            let entry = entry.map_err(fault)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name == "." || name == ".." {
                continue;
            }
            if entries.len() == MOST_ENTRIES {
                return Err(ReadFault::TooManyEntries);
            }
            entries.push(self.entry(folder, &dir, name, entry.file_type()));
        }
        entries.sort();
        Ok(entries)
    }

    fn read(&self, path: &str, limit: usize) -> Result<Cow<'static, [u8]>, ReadFault> {
        // Without waiting: opening a pipe that nobody writes to would never return.
        let file = self.open(Path::new(path), OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY)?;
        let stat = fs::fstat(&file).map_err(fault)?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
            return Err(ReadFault::NotAFile);
        }
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        let size = u64::try_from(stat.st_size).unwrap_or(0).min(most);
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
        File::from(file).take(most).read_to_end(&mut bytes).map_err(|error| refused(&error))?;
        Ok(Cow::Owned(bytes))
    }

    fn shown_path(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.root.clone() } else { self.root.join(path) }
    }
}

fn fault(error: Errno) -> ReadFault {
    match error {
        Errno::NOENT => ReadFault::Missing,
        Errno::LOOP | Errno::MLINK => ReadFault::LeadsOut,
        // A socket, or a device that is not there.
        Errno::NXIO | Errno::NODEV | Errno::NOTDIR | Errno::ISDIR => ReadFault::NotAFile,
        _ => ReadFault::Refused(error.to_string()),
    }
}

fn refused(error: &std::io::Error) -> ReadFault {
    ReadFault::Refused(error.to_string())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;

    fn names(source: &FolderSource, folder: &str) -> Vec<(String, bool)> {
        let entries = source.entries(folder).unwrap();
        entries.into_iter().map(|entry| (entry.name, entry.is_folder)).collect()
    }

    #[test]
    fn a_folder_is_listed_sorted_and_files_are_read_to_the_limit() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("decks/b")).unwrap();
        std::fs::write(folder.path().join("decks/a.ron"), "12345").unwrap();
        let source = FolderSource::new(folder.path());
        assert_eq!(names(&source, "decks"), [("a.ron".to_owned(), false), ("b".to_owned(), true)]);
        assert_eq!(names(&source, ""), [("decks".to_owned(), true)]);
        assert_eq!(names(&source, "none/at/all"), []);
        assert_eq!(source.read("decks/a.ron", 5).unwrap().as_ref(), b"12345");
        assert_eq!(source.read("decks/a.ron", 3).unwrap().as_ref(), b"1234");
        assert_eq!(source.read("decks/none.ron", 5), Err(ReadFault::Missing));
        assert_eq!(source.shown_path("decks/a.ron"), folder.path().join("decks/a.ron"));
        assert_eq!(names(&FolderSource::new(folder.path().join("none")), ""), []);
    }

    #[test]
    fn links_within_the_folder_are_followed_and_links_out_of_it_refused() {
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("secret"), "x").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir(at("real")).unwrap();
        std::fs::write(at("real/a.ron"), "a").unwrap();
        symlink("real", at("inside")).unwrap();
        symlink("a.ron", at("real/b.ron")).unwrap();
        symlink(outside.path().join("secret"), at("real/out.ron")).unwrap();
        symlink(outside.path(), at("out")).unwrap();
        symlink("circle", at("circle")).unwrap();
        let source = FolderSource::new(folder.path());
        assert_eq!(source.read("inside/a.ron", 9).unwrap().as_ref(), b"a");
        assert_eq!(source.read("real/b.ron", 9).unwrap().as_ref(), b"a");
        assert_eq!(source.read("inside/b.ron", 9).unwrap().as_ref(), b"a");
        assert_eq!(names(&source, "inside").len(), 3);
        assert_eq!(source.read("real/out.ron", 9), Err(ReadFault::LeadsOut));
        assert_eq!(source.read("out/secret", 9), Err(ReadFault::LeadsOut));
        assert_eq!(source.entries("out"), Err(ReadFault::LeadsOut));
        assert_eq!(source.read("circle", 9), Err(ReadFault::LeadsOut));
        for path in ["../secret", "real/../../x", "/etc/passwd"] {
            assert_eq!(source.read(path, 9), Err(ReadFault::Missing), "{path}");
        }
    }

    #[test]
    fn pipes_sockets_devices_and_folders_are_no_files() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::mkfifoat(fs::CWD, at("pipe"), Mode::from_raw_mode(0o600)).unwrap();
        let _listener = UnixListener::bind(at("socket")).unwrap();
        std::fs::create_dir(at("folder")).unwrap();
        symlink("/dev/zero", at("zero")).unwrap();
        let source = FolderSource::new(folder.path());
        for name in ["pipe", "socket", "folder"] {
            assert_eq!(source.read(name, 9), Err(ReadFault::NotAFile), "{name}");
        }
        assert_eq!(source.read("zero", 9), Err(ReadFault::LeadsOut));
        assert_eq!(FolderSource::new("/dev").read("zero", 9), Err(ReadFault::NotAFile));
    }

    #[test]
    fn a_folder_of_very_many_files_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for number in 0..=MOST_ENTRIES {
            std::fs::write(folder.path().join(number.to_string()), "").unwrap();
        }
        assert_eq!(FolderSource::new(folder.path()).entries(""), Err(ReadFault::TooManyEntries));
    }
}
