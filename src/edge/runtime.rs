//! The runtime journal: lets a session that nobody chose to record go on after a crash.
//!
//! Knows the runtime folder and its files. Position and choices only; removed on a clean end. Every event is
//! written before it is drawn; what cannot be written is said, and tried again at each later event.

mod waiting;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::{Duration, Instant};

use super::journal::{self, Ending};
use super::os;
use crate::app::msg::{Msg, Waiting};
use crate::domain::session::{Event, Stamped};

use waiting::Parked;

/// Held while a journal is written.
static WRITING: Mutex<()> = Mutex::new(());

fn writing() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits for a write under way in another thread, at most 80 ms, and lets no other begin: call it only to leave.
pub fn finish_writing() {
    let until = Instant::now() + Duration::from_millis(80);
    while Instant::now() < until {
        match WRITING.try_lock() {
            Ok(guard) => return std::mem::forget(guard),
            Err(TryLockError::Poisoned(guard)) => return std::mem::forget(guard),
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}

/// The journals of the runtime folder, and the one that is written now.
#[derive(Debug, Default)]
pub struct Runtime {
    folder: Option<PathBuf>,
    parked: Vec<Parked>,
    /// The payloads of the session, those that are not on disk yet at the end.
    payloads: Vec<Vec<u8>>,
    /// How many of them are on disk.
    saved: usize,
    /// How many events the session had when it was taken up; an event that we do not know is no event of it.
    unknown: usize,
    open: Option<Open>,
    /// Files that go when this session ends cleanly.
    leftovers: Vec<PathBuf>,
}

/// A journal that is written to; the lock goes with the file.
#[derive(Debug)]
struct Open {
    file: File,
    path: PathBuf,
    /// Where its last good frame ends.
    end: u64,
}

impl Runtime {
    /// Reads what waits in the folder, the newest first. Without a folder nothing can be saved.
    #[must_use]
    pub fn open(folder: Option<PathBuf>) -> (Self, Vec<Waiting>) {
        let parked = folder.as_deref().map(waiting::list).unwrap_or_default();
        let waiting = parked.iter().map(|parked| parked.waiting.clone()).collect();
        (Self { folder, parked, ..Self::default() }, waiting)
    }

    /// Whether a journal can be kept at all.
    #[must_use]
    pub fn can_save(&self) -> bool {
        self.folder.is_some()
    }

    /// Writes an event, and those before it that could not be written.
    pub fn append(&mut self, event: &Stamped) -> Msg {
        let _writing = writing();
        if matches!(event.event, Event::Started { .. }) {
            self.begin();
        }
        let Ok(payload) = serde_json::to_vec(event) else { return Msg::SaveFailed };
        self.payloads.push(payload);
        match self.write() {
            Some(()) => Msg::Saved(u64::try_from(self.saved - self.unknown).unwrap_or(u64::MAX)),
            None => Msg::SaveFailed,
        }
    }

    /// Goes on with the journal of a waiting session; where it may not be written to, its events go on in a new one.
    pub fn take_up(&mut self, number: usize) {
        let _writing = writing();
        self.begin();
        let Some(parked) = self.parked.get(number) else { return };
        self.payloads.clone_from(&parked.payloads);
        self.unknown = parked.payloads.len() - parked.waiting.events.len();
        match waiting::reopen(parked) {
            Some((file, end)) => {
                self.saved = self.payloads.len();
                self.leftovers.push(parked.path.with_extension("tail"));
                self.open = Some(Open { file, path: parked.path.clone(), end });
            }
            None => {
                let path = parked.path.clone();
                if self.write().is_some()
                    && matches!(parked_ending(&self.parked, number), Some(Ending::Damaged))
                {
                    // Its content stays untouched; it is offered no more.
                    let aside = path.with_extension("damaged");
                    std::fs::rename(&path, &aside).ok();
                    self.leftovers.push(aside);
                }
            }
        }
    }

    /// Removes the journal of the session, which has ended cleanly.
    pub fn forget(&mut self) {
        let _writing = writing();
        let open = self.open.take();
        for path in open.iter().map(|open| &open.path).chain(&self.leftovers) {
            std::fs::remove_file(path).ok();
        }
        self.begin();
    }

    /// Removes the journal of a waiting session, unless another program holds it.
    pub fn discard(&mut self, number: usize) {
        if let Some(parked) = self.parked.get(number) {
            waiting::discard(parked);
        }
    }

    fn begin(&mut self) {
        self.payloads.clear();
        self.leftovers.clear();
        (self.saved, self.unknown, self.open) = (0, 0, None);
    }

    fn write(&mut self) -> Option<()> {
        let folder = self.folder.as_deref()?;
        let mut bytes = Vec::new();
        if self.open.is_none() {
            // A new file begins with everything that is known.
            self.saved = 0;
            self.open = Some(create(folder)?);
            bytes =
                journal::beginning(concat!("{\"program\":\"", env!("CARGO_PKG_VERSION"), "\"}").as_bytes());
        }
        let open = self.open.as_mut()?;
        for (payload, seq) in self.payloads.iter().zip(1..).skip(self.saved) {
            if !journal::push_frame(&mut bytes, seq, payload) {
                return None;
            }
        }
        if open.file.write_all(&bytes).is_err() {
            // Back to the last good end; a file that cannot even be cut is left behind, as is a new one.
            if open.file.set_len(open.end).is_err() || open.end == 0 {
                self.abandon();
            }
            return None;
        }
        if open.file.sync_data().is_err() {
            // What the system kept of it is not known: go on in a new file.
            self.abandon();
            return None;
        }
        open.end += u64::try_from(bytes.len()).unwrap_or_default();
        self.saved = self.payloads.len();
        Some(())
    }

    fn abandon(&mut self) {
        if let Some(open) = self.open.take() {
            if open.end == 0 {
                std::fs::remove_file(&open.path).ok();
            } else {
                self.leftovers.push(open.path);
            }
        }
    }
}

fn parked_ending(parked: &[Parked], number: usize) -> Option<Ending> {
    parked.get(number).map(|parked| parked.ending)
}

fn create(folder: &Path) -> Option<Open> {
    os::private_folder(folder).ok()?;
    let path = folder.join(format!("{:016x}.jrn", os::random().ok()?));
    let file = os::open_own(&path, true).ok()?;
    if file.try_lock().is_err() {
        return None;
    }
    File::open(folder).and_then(|folder| folder.sync_all()).ok();
    Some(Open { file, path, end: 0 })
}

#[cfg(test)]
mod tests;
