//! Sessions that wait in the runtime folder: parked, or cut off.
//!
//! Knows files and locks; knows not how a session is replayed.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::os;
use crate::app::msg::Waiting;
use crate::domain::session::{Event, Stamped};
use crate::edge::journal::{self, Ending, Reading};

/// A session holds a few hundred events of a few hundred bytes: what is larger is not ours.
const LARGEST: u64 = 16 * 1024 * 1024;

/// A journal that nobody writes to.
#[derive(Debug)]
pub(super) struct Parked {
    pub(super) path: PathBuf,
    pub(super) payloads: Vec<Vec<u8>>,
    pub(super) ending: Ending,
    pub(super) waiting: Waiting,
    written: SystemTime,
}

/// Lists the sessions that wait, the newest first. A journal in use elsewhere is none.
pub(super) fn list(folder: &Path) -> Vec<Parked> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let journals =
        entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "jrn"));
    let mut parked: Vec<Parked> = journals.filter_map(|path| parked(&path)).collect();
    parked.sort_by(|one, other| other.written.cmp(&one.written).then_with(|| one.path.cmp(&other.path)));
    parked
}

fn parked(path: &Path) -> Option<Parked> {
    let (file, bytes) = locked(path)?;
    let reading = journal::read(&bytes)?;
    if reading.ending == Ending::Newer {
        return None;
    }
    let events = events(&reading.payloads);
    if !matches!(events.first(), Some(Stamped { event: Event::Started { .. }, .. })) {
        // Nothing happened before it was cut off.
        if reading.payloads.is_empty() && reading.ending != Ending::Damaged {
            std::fs::remove_file(path).ok();
        }
        return None;
    }
    let written = file.metadata().and_then(|found| found.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let minutes_ago = SystemTime::now().duration_since(written).map_or(0, |age| age.as_secs() / 60);
    Some(Parked {
        path: path.to_owned(),
        payloads: reading.payloads,
        ending: reading.ending,
        waiting: Waiting { events, minutes_ago },
        written,
    })
}

/// Events of a kind that we do not know are passed over; they stay in the file.
fn events(payloads: &[Vec<u8>]) -> Vec<Stamped> {
    payloads.iter().filter_map(|payload| serde_json::from_slice(payload).ok()).collect()
}

/// Opens a journal to go on with it, and returns where it goes on. `None` when it may not be written to, is in use
/// elsewhere, or has changed.
pub(super) fn reopen(parked: &Parked) -> Option<(File, u64)> {
    let (file, bytes) = locked(&parked.path)?;
    let Reading { payloads, good_end, ending } = journal::read(&bytes)?;
    if payloads != parked.payloads || !matches!(ending, Ending::Whole | Ending::Torn) {
        return None;
    }
    let end = u64::try_from(good_end).ok()?;
    if ending == Ending::Torn {
        keep_tail(&parked.path.with_extension("tail"), bytes.get(good_end..)?)?;
        file.set_len(end).ok()?;
    }
    Some((file, end))
}

fn keep_tail(path: &Path, tail: &[u8]) -> Option<()> {
    let mut kept = os::open_own(path, true).or_else(|_| os::open_own(path, false)).ok()?;
    kept.write_all(tail).and_then(|()| kept.sync_data()).ok()
}

/// Removes a journal that nobody holds.
pub(super) fn discard(parked: &Parked) {
    if let Some(_locked) = locked(&parked.path) {
        std::fs::remove_file(&parked.path).ok();
        std::fs::remove_file(parked.path.with_extension("tail")).ok();
    }
}

fn locked(path: &Path) -> Option<(File, Vec<u8>)> {
    let file = os::open_own(path, false).ok()?;
    file.try_lock().ok()?;
    let mut bytes = Vec::new();
    let read = (&file).take(LARGEST + 1).read_to_end(&mut bytes).ok()?;
    (u64::try_from(read).ok()? <= LARGEST).then_some((file, bytes))
}
