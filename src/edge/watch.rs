//! Watching files by asking for their times, ten times a second.
//!
//! Asking works on every file system, network folders too, and sees a file that is saved in place, by rename or in
//! pieces all the same; a few hundred files cost well under a millisecond. Knows files; knows not what is in them.

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often is asked.
const PERIOD: Duration = Duration::from_millis(100);
/// How deep content lies in its folder: `decks/<deck>/<language>.ron`.
const DEEPEST: usize = 2;
/// The most files that are watched.
const MOST: usize = 10_000;

/// What tells one state of the files from another: which file, when it was changed, how long it is.
type Stamp = BTreeMap<PathBuf, (u64, i64, i64, u64)>;

/// Whether what was read is whole, or perhaps the middle of a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is whole.
    Whole,
    /// Something is broken: should it change again at once, nobody needs to hear of it.
    Broken,
}

/// Watches some folders on a thread of its own. `read` is called with the files that have changed, and says whether it
/// found them whole; `bring` is given what was read, and ends the watch with `false`.
///
/// What is broken is brought only when nothing has changed for one period: an editor may be in the middle of saving.
///
/// # Errors
/// When the system refuses a thread.
pub fn begin<T: Send + 'static>(
    folders: Vec<PathBuf>,
    mut read: impl FnMut(&BTreeSet<PathBuf>) -> (T, Found) + Send + 'static,
    mut bring: impl FnMut(T) -> bool + Send + 'static,
) -> std::io::Result<()> {
    let mut known = stamp(&folders);
    let mut waiting = None;
    let watch = move || {
        loop {
            thread::sleep(PERIOD);
            let now = stamp(&folders);
            let changed = changed(&known, &now);
            known = now;
            let read = if changed.is_empty() {
                waiting.take()
            } else {
                match read(&changed) {
                    (read, Found::Whole) => Some(read),
                    (read, Found::Broken) => {
                        waiting = Some(read);
                        None
                    }
                }
            };
            if read.is_some_and(|read| !bring(read)) {
                break;
            }
        }
    };
    thread::Builder::new().name("watch".into()).stack_size(2 << 20).spawn(watch)?;
    Ok(())
}

/// Returns the files that are new, gone or changed.
fn changed(before: &Stamp, now: &Stamp) -> BTreeSet<PathBuf> {
    let differs = |(path, stamp): &(&PathBuf, &_), other: &Stamp| other.get(*path) != Some(stamp);
    let new = now.iter().filter(|file| differs(file, before));
    let gone = before.iter().filter(|file| differs(file, now));
    new.chain(gone).map(|(path, _)| path.clone()).collect()
}

fn stamp(folders: &[PathBuf]) -> Stamp {
    let mut stamp = Stamp::new();
    for folder in folders {
        add(folder, DEEPEST, &mut stamp);
    }
    stamp
}

fn add(folder: &Path, depth: usize, stamp: &mut Stamp) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if stamp.len() >= MOST {
            return;
        }
        let path = entry.path();
        // Follows links: what they lead to is what is read.
        let Ok(found) = path.metadata() else { continue };
        if found.is_dir() && depth > 0 {
            add(&path, depth - 1, stamp);
        } else if found.is_file() && path.extension().is_some_and(|end| end == "ron") {
            stamp.insert(path, (found.ino(), found.ctime(), found.ctime_nsec(), found.len()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_saving_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir_all(at("decks/a")).unwrap();
        let file = at("decks/a/ar.ron");
        let folders = [folder.path().to_path_buf()];
        let mut known = stamp(&folders);
        let mut changes = |what: &str, change: &dyn Fn()| {
            // Times of files are as coarse as the kernel's tick.
            thread::sleep(Duration::from_millis(15));
            change();
            let now = stamp(&folders);
            assert_eq!(super::changed(&known, &now), BTreeSet::from([file.clone()]), "{what}");
            known = now;
        };
        changes("new", &|| std::fs::write(&file, "one").unwrap());
        changes("in place, as long as before", &|| std::fs::write(&file, "two").unwrap());
        changes("by rename", &|| {
            std::fs::write(at("decks/a/.ar.ron.swp"), "six").unwrap();
            std::fs::rename(at("decks/a/.ar.ron.swp"), &file).unwrap();
        });
        changes("gone", &|| std::fs::remove_file(&file).unwrap());
        std::fs::write(at("decks/a/notes.txt"), "x").unwrap();
        assert_eq!(stamp(&folders), known, "what is no content");
    }
}
