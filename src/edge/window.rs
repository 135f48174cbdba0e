//! Another window of the desktop, in which the program follows this session.
//!
//! Knows names of terminals and how each is given a command; knows not what is shown there.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use super::os;
use crate::domain::scene::View;

/// Terminals, what each needs before a command, and the variable that says that this program stands in one.
const TERMINALS: [(&str, &[&str], &str); 13] = [
    ("kitty", &[], "KITTY_WINDOW_ID"),
    ("alacritty", &["-e"], "ALACRITTY_WINDOW_ID"),
    ("wezterm", &["start", "--"], "WEZTERM_PANE"),
    ("ghostty", &["-e"], "GHOSTTY_RESOURCES_DIR"),
    ("konsole", &["-e"], "KONSOLE_VERSION"),
    ("gnome-terminal", &["--"], "GNOME_TERMINAL_SCREEN"),
    ("ptyxis", &["--"], "PTYXIS_PROFILE"),
    ("x-terminal-emulator", &["-e"], ""),
    ("kgx", &["-e"], ""),
    ("xfce4-terminal", &["-x"], ""),
    ("foot", &[], ""),
    ("mate-terminal", &["-x"], ""),
    ("xterm", &["-u8", "-fa", "Monospace", "-fs", "16", "-e"], "XTERM_VERSION"),
];

/// How another window is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Window {
    /// A program and what it needs before the command that it is to run.
    terminal: Vec<OsString>,
    /// This program.
    program: PathBuf,
}

impl Window {
    /// Finds how: as the person has set, else with the terminal that this is, else with one that is there. `None` where
    /// there is no desktop, or no terminal that is known.
    #[must_use]
    pub fn find(set: Option<&str>, variable: impl Fn(&str) -> Option<OsString>) -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        if let Some(set) = set {
            let terminal: Vec<OsString> = set.split_whitespace().map(OsString::from).collect();
            return (!terminal.is_empty()).then_some(Self { terminal, program });
        }
        let has = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
        if !has("DISPLAY") && !has("WAYLAND_DISPLAY") {
            return None;
        }
        let folders: Vec<PathBuf> = variable("PATH").iter().flat_map(std::env::split_paths).collect();
        let is_there = |name: &str| folders.iter().any(|folder| is_file(&folder.join(name)));
        let standing = TERMINALS.iter().filter(|(_, _, sign)| !sign.is_empty() && has(sign));
        let (name, before, _) = standing.chain(TERMINALS.iter()).find(|(name, ..)| is_there(name))?;
        let terminal = std::iter::once(name).chain(before.iter()).map(OsString::from).collect();
        Some(Self { terminal, program })
    }

    /// Opens a window that follows with a view; `false` where it could not be.
    #[must_use]
    pub fn open(&self, view: View) -> bool {
        let Some((name, before)) = self.terminal.split_first() else { return false };
        let mut command = Command::new(name);
        command.args(before).arg(&self.program).args(["follow", "--as", view.id()]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // Ctrl-C here is not meant for it, and it may outlive this program.
        os::set_apart(&mut command);
        let Ok(mut child) = command.spawn() else { return false };
        // Somebody must take its exit code; nobody needs it.
        thread::Builder::new().name("window".into()).stack_size(64 * 1024).spawn(move || child.wait()).is_ok()
    }
}

/// Returns what a person types in another terminal for a command of the program: the program's name where the shell finds it by that, else
/// where it lies, with `~` for the home folder.
#[must_use]
pub fn command(name: &str, variable: impl Fn(&str) -> Option<OsString>) -> String {
    let found = |program: &Path| {
        let file = program.file_name()?;
        let folders = variable("PATH")?;
        let is_it = |folder: PathBuf| folder.join(file).canonicalize().is_ok_and(|found| found == program);
        std::env::split_paths(&folders).any(is_it).then(|| file.to_string_lossy().into_owned())
    };
    let program = std::env::current_exe().and_then(|path| path.canonicalize()).unwrap_or_default();
    let path = || match variable("HOME").and_then(|home| Some(program.strip_prefix(home).ok()?.to_owned())) {
        Some(rest) => format!("~/{}", rest.display()),
        None => program.display().to_string(),
    };
    format!("{} {name}", found(&program).unwrap_or_else(path))
}

fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|found| found.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(set: Option<&str>, variables: &[(&str, &str)]) -> Option<Vec<String>> {
        let window = Window::find(set, |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        });
        window.map(|window| window.terminal.iter().map(|word| word.to_string_lossy().into_owned()).collect())
    }

    #[test]
    fn the_terminal_that_this_is_goes_first_and_what_is_set_before_everything() {
        let base = tempfile::TempDir::new().unwrap();
        for name in ["xterm", "foot", "konsole"] {
            std::fs::write(base.path().join(name), "").unwrap();
        }
        let path = base.path().to_str().unwrap();
        let desktop = [("DISPLAY", ":0"), ("PATH", path)];
        assert_eq!(find(None, &desktop).unwrap(), ["konsole", "-e"]);
        let in_xterm = [desktop[0], desktop[1], ("XTERM_VERSION", "XTerm(390)")];
        assert_eq!(find(None, &in_xterm).unwrap()[0], "xterm");
        assert_eq!(find(Some("tmux new-window"), &[]).unwrap(), ["tmux", "new-window"]);
    }

    #[test]
    fn what_is_typed_is_short_where_the_shell_knows_it() {
        let program = std::env::current_exe().unwrap().canonicalize().unwrap();
        let (folder, name) = (program.parent().unwrap(), program.file_name().unwrap().to_str().unwrap());
        let typed = |known: &str, value: &Path| {
            command("follow", |name| (name == known).then(|| value.as_os_str().to_owned()))
        };
        assert_eq!(typed("PATH", folder), format!("{name} follow"));
        assert_eq!(typed("HOME", folder), format!("~/{name} follow"));
        assert_eq!(typed("PATH", Path::new("/nowhere")), format!("{} follow", program.display()));
    }

    #[test]
    fn without_a_desktop_or_a_terminal_there_is_no_window() {
        assert_eq!(find(None, &[("PATH", "/usr/bin")]), None);
        assert_eq!(find(None, &[("DISPLAY", ":0"), ("PATH", "/nowhere")]), None);
    }
}
