//! All that is particular to an operating system: the terminal's device, waiting, signals' numbers, owners of files.
//!
//! Knows no escape codes, no session and no words. Every wait here also ends when the terminal is gone.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use rustix::net::sockopt::socket_peercred;
use rustix::process::{DumpableBehavior, Resource, Rlimit, geteuid, set_dumpable_behavior, setrlimit};
use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    OptionalActions, QueueSelector, Termios, isatty, tcflush, tcgetattr, tcgetwinsize, tcsetattr,
};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH, SIGXFSZ};

/// Keeps what a session holds in memory out of core files and other programs' reach, and lets a write to a file
/// that has reached its limit fail instead of ending the program.
pub fn harden() {
    // Each of these is a precaution; a system that refuses one still holds a session.
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) }).ok();
    set_dumpable_behavior(DumpableBehavior::NotDumpable).ok();
    signal_hook::flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false))).ok();
}

/// A line between two threads or two programs of one machine.
pub type Line = UnixStream;

/// Where other programs of this machine ask for a line.
pub type Counter = UnixListener;

/// Makes a program that is about to start a group of its own, so that keys here do not reach it.
pub fn set_apart(command: &mut Command) {
    command.process_group(0);
}

/// Opens a counter for the owner's own programs: its folder keeps others out.
///
/// # Errors
/// When the path is too long for a socket, taken, or cannot be written.
pub fn open_counter(path: &Path) -> io::Result<Counter> {
    UnixListener::bind(path)
}

/// Asks for a line to another program.
///
/// # Errors
/// When nobody is there, or somebody else than the owner is.
pub fn call(path: &Path) -> io::Result<Line> {
    let line = UnixStream::connect(path)?;
    if is_own(&line) { Ok(line) } else { Err(io::ErrorKind::PermissionDenied.into()) }
}

/// Whether the same person runs the program at the other end, as the system says.
#[must_use]
pub fn is_own(line: &Line) -> bool {
    socket_peercred(line).is_ok_and(|other| other.uid == geteuid())
}

/// What the terminal's wait ended with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ready {
    /// Somebody called for attention.
    pub woken: bool,
    /// The terminal is gone.
    pub gone: bool,
}

/// The device that the program stands on: standard input and output, both terminals.
#[derive(Debug)]
pub struct Tty {
    /// An open file of our own, so that not blocking is not forced on the shell that shares ours.
    own: Option<File>,
    found: Termios,
}

impl Tty {
    /// Takes standard input and output; `None` where one of them is not a terminal.
    #[must_use]
    pub fn open() -> Option<Self> {
        if !isatty(stdin()) || !isatty(stdout()) {
            return None;
        }
        let found = tcgetattr(stdin()).ok()?;
        let own = OpenOptions::new()
            .write(true)
            .custom_flags(flags(OFlags::NONBLOCK | OFlags::NOCTTY))
            .open("/proc/self/fd/1")
            .ok()
            .filter(|file| isatty(file));
        Some(Self { own, found })
    }

    /// Makes keys come one by one, unechoed and without signals.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn make_raw(&self) -> io::Result<()> {
        let mut raw = self.found.clone();
        raw.make_raw();
        Ok(tcsetattr(stdin(), OptionalActions::Now, &raw)?)
    }

    /// Sets the terminal's modes as they were found. Never waits for output.
    pub fn make_as_found(&self) {
        tcsetattr(stdin(), OptionalActions::Now, &self.found).ok();
    }

    /// Returns columns and rows; a terminal that is gone has none.
    #[must_use]
    pub fn size(&self) -> (u16, u16) {
        tcgetwinsize(stdout()).map_or((0, 0), |size| (size.ws_col, size.ws_row))
    }

    /// Writes as much as the terminal takes at once; 0 when it takes nothing now.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        match rustix::io::write(self.output(), bytes) {
            Ok(count) => Ok(count),
            Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => Ok(0),
            Err(error) => Err(error.into()),
        }
    }

    /// Throws away what the terminal has not taken yet.
    pub fn discard_output(&self) {
        tcflush(stdout(), QueueSelector::OFlush).ok();
    }

    /// Sleeps until somebody calls, the terminal is gone, or the time is over.
    ///
    /// # Errors
    /// When the system cannot wait, which ends the program.
    pub fn wait(&self, calls: &Line, most: Option<Duration>) -> io::Result<Ready> {
        let mut both =
            [PollFd::from_borrowed_fd(stdin(), PollFlags::empty()), PollFd::new(calls, PollFlags::IN)];
        wait(&mut both, most)?;
        let [terminal, call] = both.map(|each| each.revents());
        Ok(Ready {
            woken: call.contains(PollFlags::IN),
            gone: terminal.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL),
        })
    }

    /// Sleeps until the terminal takes more, at most so long; `false` when it is gone.
    #[must_use]
    pub fn wait_to_write(&self, most: Option<Duration>) -> bool {
        let mut one = [PollFd::from_borrowed_fd(self.output(), PollFlags::OUT)];
        let result = wait(&mut one, most);
        let [one] = one.map(|each| each.revents());
        result.is_ok() && !one.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL)
    }

    fn output(&self) -> BorrowedFd<'_> {
        self.own.as_ref().map_or_else(|| stdout(), AsFd::as_fd)
    }
}

fn wait(fds: &mut [PollFd<'_>], most: Option<Duration>) -> io::Result<()> {
    let most = most.and_then(|most| Timespec::try_from(most).ok());
    match poll(fds, most.as_ref()) {
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// What a signal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// To leave, with this exit code.
    Leave(i32),
    /// To stop until continued.
    Stop,
    /// To go on.
    Continue,
}

/// Signals that ask for something; the thread that reads them must not be the one that draws.
#[derive(Debug)]
pub struct Signals(signal_hook::iterator::Signals);

impl Signals {
    /// Catches them from now on.
    ///
    /// # Errors
    /// When the system refuses.
    pub fn catch() -> io::Result<Self> {
        let all = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT];
        signal_hook::iterator::Signals::new(all).map(Self)
    }

    /// Sleeps until signals have come, and returns what they ask for.
    pub fn wait(&mut self) -> Vec<Asked> {
        let asked = |signal| match signal {
            SIGTSTP => Asked::Stop,
            SIGCONT => Asked::Continue,
            other => Asked::Leave(128 + other),
        };
        self.0.wait().map(asked).collect()
    }
}

/// The exit code of a program whose terminal went away.
pub const GONE: i32 = 128 + SIGHUP;

/// Stops the whole program until somebody continues it.
pub fn stop() {
    signal_hook::low_level::emulate_default_handler(SIGTSTP).ok();
}

/// Says to everything in this program that waits for a new size of the terminal that there may be one.
pub fn call_size() {
    signal_hook::low_level::raise(SIGWINCH).ok();
}

/// Whether an exit code is that of a key that ends the program in front: it is not meant for this one while another has
/// the terminal.
#[must_use]
pub fn is_of_a_key(code: i32) -> bool {
    [128 + SIGINT, 128 + SIGQUIT].contains(&code)
}

/// Leaves at once: nothing else runs, nothing is flushed.
pub fn leave(code: i32) -> ! {
    signal_hook::low_level::exit(code)
}

/// Makes a pair for calling the thread that waits; changes of the terminal's size call by themselves.
///
/// # Errors
/// When the system refuses.
pub fn calls() -> io::Result<(Line, Line)> {
    let (hears, calls) = UnixStream::pair()?;
    hears.set_nonblocking(true)?;
    calls.set_nonblocking(true)?;
    signal_hook::low_level::pipe::register(SIGWINCH, calls.try_clone()?)?;
    Ok((hears, calls))
}

/// What a file's mode allows to everyone but its owner.
const OTHERS: u32 = 0o077;

/// Whether a folder is the owner's alone, and no link.
#[must_use]
pub fn is_private_folder(path: &Path) -> bool {
    path.symlink_metadata()
        .is_ok_and(|found| found.is_dir() && found.uid() == geteuid().as_raw() && found.mode() & OTHERS == 0)
}

/// Whether there is a file or folder of somebody else's.
#[must_use]
pub fn is_anothers(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|found| found.uid() != geteuid().as_raw())
}

/// Makes a folder for the owner alone, or accepts one that is so already.
///
/// # Errors
/// When it cannot be made, is a link, or somebody else's.
pub fn private_folder(path: &Path) -> io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    let found = path.symlink_metadata()?;
    if !found.is_dir() || found.uid() != geteuid().as_raw() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    if found.mode() & OTHERS != 0 {
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    }
    Ok(())
}

/// Opens a regular file of the owner's, for reading and appending; never through a link, never waiting for a FIFO.
///
/// # Errors
/// When it is not one.
pub fn open_own(path: &Path, creates: bool) -> io::Result<File> {
    let file = OpenOptions::new()
        .read(true)
        .append(true)
        .create_new(creates)
        .mode(0o600)
        .custom_flags(flags(OFlags::NOFOLLOW | OFlags::NONBLOCK))
        .open(path)?;
    let found = file.metadata()?;
    if !found.is_file() || found.uid() != geteuid().as_raw() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    Ok(file)
}

/// Returns where a runtime folder may lie when the system names none; memory first.
#[must_use]
pub fn runtime_fallbacks() -> [PathBuf; 2] {
    let name = format!("sammanhang-{}", geteuid().as_raw());
    [Path::new("/dev/shm").join(&name), Path::new("/tmp").join(&name)]
}

/// Returns the runtime folder that a login gives, where the environment does not name it (as in a plain `ssh`).
#[must_use]
pub fn runtime_of_login() -> PathBuf {
    PathBuf::from(format!("/run/user/{}", geteuid().as_raw()))
}

/// Returns a random number from the system.
///
/// # Errors
/// When the system has none.
pub fn random() -> io::Result<u64> {
    let mut bytes = [0; 8];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

fn flags(flags: OFlags) -> i32 {
    flags.bits().cast_signed()
}
