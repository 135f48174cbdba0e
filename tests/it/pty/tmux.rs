//! What a real tmux holds of the running program's screen is FriBidi's own string.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rstest::rstest;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_sammanhang");

/// A tmux of its own, ended with the test.
struct Tmux {
    home: TempDir,
}

impl Tmux {
    fn command(&self) -> Command {
        let mut command = Command::new("tmux");
        command.arg("-S").arg(self.home.path().join("socket")).args(["-u", "-f", "/dev/null"]);
        command.env_remove("TMUX").env("LC_ALL", "C.UTF-8").env("HOME", self.home.path());
        for name in ["XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"] {
            command.env(name, self.home.path());
        }
        command
    }

    /// Starts the program; `None` where there is no tmux.
    fn start(arguments: &[&str]) -> Option<Self> {
        let tmux = Self { home: TempDir::new().unwrap() };
        let mut command = tmux.command();
        command.args(["new-session", "-d", "-x", "80", "-y", "24", PROGRAM]).args(arguments);
        command.status().ok().map(|status| assert!(status.success()))?;
        Some(tmux)
    }

    fn keys(&self, keys: &[&str]) {
        assert!(self.command().arg("send-keys").args(keys).status().unwrap().success());
    }

    fn rows(&self) -> Vec<String> {
        let output = self.command().args(["capture-pane", "-p"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap().lines().map(|row| row.trim().to_owned()).collect()
    }

    /// Waits for a row; returns the last screen where it never came.
    fn until(&self, is: impl Fn(&str) -> bool) -> Result<(), Vec<String>> {
        let until = Instant::now() + Duration::from_secs(20);
        loop {
            let rows = self.rows();
            if rows.iter().any(|row| is(row)) {
                return Ok(());
            }
            if Instant::now() > until {
                return Err(rows);
            }
            std::thread::yield_now();
        }
    }
}

impl Drop for Tmux {
    fn drop(&mut self) {
        self.command().arg("kill-server").status().ok();
    }
}

/// FriBidi's visual order of a line; `None` where the command is missing.
fn fribidi(line: &str) -> Option<String> {
    let mut child = Command::new("fribidi")
        .args(["--rtl", "--nopad", "--nobreak", "--reordernsm", "--clean"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    writeln!(child.stdin.take().unwrap(), "{line}").unwrap();
    let output = child.wait_with_output().unwrap();
    Some(String::from_utf8(output.stdout).unwrap().trim().to_owned())
}

/// The lines of a card, as the program prints them: logical text.
fn lines_of(card: &str, language: &str) -> Vec<String> {
    let output = Command::new(PROGRAM).args(["show", card, "--language", language]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let is_of_language = |line: &&str| line.chars().any(|letter| ('\u{600}'..='\u{6FF}').contains(&letter));
    text.lines().map(str::trim).filter(is_of_language).map(str::to_owned).collect()
}

/// The first line of a card in the shared view, and how a talk shows it.
#[rstest]
#[case("fa-AF", "می‌توانید جواب را با انگشت نشان بدهید.")]
#[case("ar", "يمكنك أن تشير بيدك إلى الجواب.")]
#[case("ps", "تاسو ځواب په ګوته ښودلای شئ.")]
fn a_line_on_the_shared_view_is_what_fribidi_makes_of_it(#[case] language: &str, #[case] line: &str) {
    assert!(lines_of("frame/hear-well", language).iter().any(|known| known.ends_with(line)), "{line}");
    let (Some(expected), Some(tmux)) =
        (fribidi(line), Tmux::start(&["preview", "frame", "--language", language, "--interface", "en"]))
    else {
        println!("skipped: no tmux or no fribidi (packages tmux, libfribidi-bin)");
        return;
    };
    assert_ne!(expected, line);
    tmux.until(|row| row.contains("frame/who-we-are")).expect("the first card");
    tmux.keys(&["n", "3"]);
    if let Err(rows) = tmux.until(|row| row == expected) {
        panic!("{expected} never came:\n{}", rows.join("\n"));
    }
}

/// All sentences of the terminal check that hold no Latin word: FriBidi knows nothing of islands.
#[test]
fn the_sentences_of_the_terminal_check_are_what_fribidi_makes_of_them() {
    use sammanhang::terminal_check::sample::{Kind, sentences};
    let Some(tmux) = Tmux::start(&["terminal-check", "--interface", "en"]) else {
        println!("skipped: no tmux");
        return;
    };
    for (language, sentence) in sentences(Kind::Order).filter(|(_, text)| !text.contains('L')) {
        let Some(expected) = fribidi(sentence) else {
            println!("skipped: no fribidi (package libfribidi-bin)");
            return;
        };
        if let Err(rows) = tmux.until(|row| row.ends_with(&expected)) {
            panic!("{language}: {expected} never came:\n{}", rows.join("\n"));
        }
    }
}
