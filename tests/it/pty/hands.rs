//! A person's hands and eyes at a pseudo-terminal. Waits for conditions; never for a time.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails where it is not so"
)]
#![allow(clippy::disallowed_methods, reason = "these hands are in the world, not in the program")]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sammanhang");
/// A condition that has not come true by then never will.
const PATIENCE: Duration = Duration::from_secs(20);

/// The environment of a person who has just installed the program.
fn environment(home: &TempDir) -> Vec<(&'static str, PathBuf)> {
    let below = |name| home.path().join(name);
    vec![
        ("HOME", below("")),
        ("XDG_DATA_HOME", below("data")),
        ("XDG_CONFIG_HOME", below("config")),
        ("XDG_STATE_HOME", below("state")),
        ("XDG_RUNTIME_DIR", below("runtime")),
        ("LC_ALL", "sv_SE.UTF-8".into()),
        ("TERM", "xterm-256color".into()),
        ("SAMMANHANG_TRIAL", "1".into()),
    ]
}

/// Runs the program without a terminal, and returns its exit code and what it said.
pub(crate) fn without_a_terminal(arguments: &[&str]) -> (u32, String) {
    let home = TempDir::new().unwrap();
    let output = Command::new(PROGRAM)
        .args(arguments)
        .env_clear()
        .envs(environment(&home))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.stdout.is_empty());
    (u32::try_from(output.status.code().unwrap()).unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// The program in a terminal.
pub(crate) struct Hands {
    home: Arc<TempDir>,
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    slave: Option<Box<dyn SlavePty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    pieces: Receiver<Vec<u8>>,
    closes: Arc<AtomicBool>,
    terminal: vt100::Parser,
    seen: Vec<u8>,
    found: String,
}

impl Hands {
    /// Starts the program in a terminal of 80×24.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::start_with(arguments, &[])
    }

    /// Starts it with some variables besides the usual.
    pub(crate) fn start_with(arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        Self::start_in(Arc::new(TempDir::new().unwrap()), arguments, variables)
    }

    /// Starts it again in the same home.
    pub(crate) fn again(&self, arguments: &[&str]) -> Self {
        Self::start_in(Arc::clone(&self.home), arguments, &[])
    }

    /// Starts it again in the same home, with some variables besides the usual.
    pub(crate) fn again_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        Self::start_in(Arc::clone(&self.home), arguments, variables)
    }

    /// Starts it in the same runtime folder as another person; only root can.
    pub(crate) fn again_as_nobody(&self, arguments: &[&str]) -> Self {
        // Where the program was built may be closed to others.
        let program = self.home.path().join("program");
        std::fs::copy(PROGRAM, &program).unwrap();
        let before = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
        let words = [before.as_slice(), &[program.to_str().unwrap()]].concat();
        Self::start_command(Arc::clone(&self.home), &words, arguments, &[])
    }

    fn start_in(home: Arc<TempDir>, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        Self::start_command(home, &[PROGRAM], arguments, variables)
    }

    fn start_command(
        home: Arc<TempDir>,
        program: &[&str],
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let runtime = home.path().join("runtime");
        std::fs::create_dir_all(&runtime).unwrap();
        let mut command = CommandBuilder::new(program[0]);
        command.args(&program[1..]);
        command.args(arguments);
        command.env_clear();
        for (name, value) in environment(&home) {
            command.env(name, value);
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        let found = format!("{:?}", pair.master.get_termios());
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, pieces) = channel();
        let closes = Arc::new(AtomicBool::new(false));
        let is_closing = Arc::clone(&closes);
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut piece) {
                if is_closing.load(Ordering::Acquire) || send.send(piece[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self {
            home,
            child,
            writer: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            slave: Some(pair.slave),
            pieces,
            closes,
            terminal: vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0),
            seen: Vec::new(),
            found,
        }
    }

    /// What is on the screen now.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.terminal.screen()
    }

    /// Everything that was ever written to the terminal.
    pub(crate) fn all(&self) -> String {
        String::from_utf8_lossy(&self.seen).into_owned()
    }

    /// How many codes asked the terminal something.
    pub(crate) fn questions(&self) -> usize {
        let all = self.all();
        ["\x1b[c", "\x1b[0c", "\x1b[>c", "\x1b[6n", "\x1b[5n", "\x1b[?u", "\x1b]10;?", "\x1b]11;?", "$p"]
            .iter()
            .map(|question| all.matches(question).count())
            .sum()
    }

    /// Waits until the screen is as it should be.
    pub(crate) fn until(&mut self, what: &str, is: impl Fn(&vt100::Screen) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !is(self.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            let Ok(piece) = self.pieces.recv_timeout(left) else {
                panic!("never came: {what}\n{}", self.screen().contents());
            };
            self.take(&piece);
        }
    }

    /// Waits until something has been written.
    pub(crate) fn until_written(&mut self, what: &str, is: impl Fn(&str) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !is(&self.all()) {
            let left = until.saturating_duration_since(Instant::now());
            let Ok(piece) = self.pieces.recv_timeout(left) else { panic!("never written: {what}") };
            self.take(&piece);
        }
    }

    /// Waits until the first frame is there: its footer has the keys.
    pub(crate) fn until_drawn(&mut self) {
        self.until("a first frame", |screen| {
            screen.alternate_screen() && screen.contents().contains("Enter")
        });
    }

    fn take(&mut self, piece: &[u8]) {
        self.seen.extend(piece);
        self.terminal.process(piece);
    }

    /// Opens the help and closes it: everything typed before has been answered then.
    pub(crate) fn settle(&mut self) {
        self.type_only("?");
        self.until("the help", |screen| screen.contents().contains("Tangenter"));
        self.type_only("\x1b");
        // The footer is the last row that is drawn.
        self.until("the help closed", |screen| {
            screen.contents().contains("Esc meny") && !screen.contents().contains("Tangenter")
        });
    }

    /// Types, and waits for nothing.
    pub(crate) fn type_only(&mut self, keys: &str) {
        self.writer.as_mut().unwrap().write_all(keys.as_bytes()).unwrap();
    }

    /// Ends the talk: `q`, Enter, and `q` once more when goodbye has been said.
    pub(crate) fn end(&mut self) {
        self.type_only("q");
        self.until("the question", |screen| screen.contents().contains("Avsluta"));
        self.type_only("\r");
        self.until("goodbye", |screen| screen.contents().contains("Goodbye"));
        self.type_only("q");
    }

    /// Changes the terminal's size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().unwrap().resize(size).unwrap();
        if let (Ok(rows), Ok(columns)) = (rows.try_into(), columns.try_into()) {
            self.terminal.screen_mut().set_size(rows, columns);
        }
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&mut self, name: &str) {
        let signal = match name {
            "TERM" => Signal::TERM,
            "HUP" => Signal::HUP,
            "INT" => Signal::INT,
            "QUIT" => Signal::QUIT,
            "TSTP" => Signal::TSTP,
            "CONT" => Signal::CONT,
            "STOP" => Signal::STOP,
            "KILL" => Signal::KILL,
            _ => panic!("no signal {name}"),
        };
        kill_process(self.pid(), signal).unwrap();
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.process_id().unwrap()).unwrap()).unwrap()
    }

    /// Waits until the system has stopped the program.
    pub(crate) fn until_stopped(&mut self) {
        let stat = format!("/proc/{}/stat", self.pid().as_raw_nonzero());
        let until = Instant::now() + PATIENCE;
        while !std::fs::read_to_string(&stat).unwrap().contains(") T ") {
            assert!(Instant::now() < until, "never stopped");
            thread::yield_now();
        }
    }

    /// Reads no more of what the program writes.
    pub(crate) fn stop_reading(&mut self) {
        self.closes.store(true, Ordering::Release);
    }

    /// Closes the terminal's window.
    pub(crate) fn close(&mut self) {
        self.closes.store(true, Ordering::Release);
        // The reader notices at the next piece, and lets go of the terminal.
        self.type_only("\x0c");
        let until = Instant::now() + PATIENCE;
        loop {
            match self.pieces.recv_timeout(Duration::from_millis(50)) {
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => break,
                _ => assert!(Instant::now() < until, "the reader never let go"),
            }
        }
        self.writer = None;
        self.slave = None;
        self.master = None;
    }

    /// Waits until the program has ended, and returns its exit code.
    pub(crate) fn gone(&mut self) -> u32 {
        let until = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(Instant::now() < until, "never ended\n{}", self.screen().contents());
            if let Ok(piece) = self.pieces.recv_timeout(Duration::from_millis(5)) {
                self.take(&piece);
            }
        };
        while let Ok(piece) = self.pieces.recv_timeout(Duration::from_millis(50)) {
            self.take(&piece);
        }
        status.exit_code()
    }

    /// Sees that the terminal is as it was found.
    pub(crate) fn assert_restored(&self) {
        let screen = self.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "pastes are not marked");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        let now = format!("{:?}", self.master.as_ref().unwrap().get_termios());
        assert_eq!(now, self.found, "the terminal's modes");
    }

    /// The person's home folder.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Where the runtime folder of the program lies.
    pub(crate) fn runtime(&self) -> PathBuf {
        self.home.path().join("runtime/sammanhang")
    }

    /// Waits until the session listens, and returns where.
    pub(crate) fn socket(&self) -> PathBuf {
        let until = Instant::now() + PATIENCE;
        loop {
            let files = std::fs::read_dir(self.runtime()).into_iter().flatten().flatten();
            let mut sockets = files
                .map(|file| file.path())
                .filter(|path| path.extension().is_some_and(|end| end == "sock"));
            if let Some(path) = sockets.next() {
                return path;
            }
            assert!(Instant::now() < until, "never listened");
            thread::yield_now();
        }
    }

    /// How many journals lie in the runtime folder.
    pub(crate) fn journals(&self) -> usize {
        let files = std::fs::read_dir(self.runtime()).into_iter().flatten().flatten();
        files.filter(|file| file.path().extension().is_some_and(|end| end == "jrn")).count()
    }
}

impl Drop for Hands {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
