//! What tmux says of the terminal around it.
//!
//! Knows tmux's command; knows no terminal by name. It is asked only where this program stands in it, and never waited
//! for long.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use crate::domain::terminal::Passage;

/// How long it may take; it takes three milliseconds.
const PATIENCE: Duration = Duration::from_millis(150);

/// The terminal that shows tmux now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// What the terminal answered when tmux asked its name; empty where it did not.
    pub kind: String,
    /// Its `TERM`.
    pub name: String,
    /// Whether codes for it are handed on.
    pub passage: Passage,
}

/// Asks tmux, `None` where this program stands in none. A tmux that does not answer is a client of which nothing is known.
#[must_use]
pub fn ask(variable: impl Fn(&str) -> Option<String>) -> Option<Client> {
    variable("TMUX").filter(|socket| !socket.is_empty())?;
    let mut command = Command::new("tmux");
    command.args(["display-message", "-p"]);
    if let Some(pane) = variable("TMUX_PANE") {
        command.args(["-t", &pane]);
    }
    command.arg("#{client_termtype}\t#{client_termname}\t#{allow-passthrough}");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    Some(said(&command.spawn().ok().and_then(answer).unwrap_or_default()))
}

fn answer(mut child: Child) -> Option<String> {
    let mut out = child.stdout.take()?;
    let (send, receive) = channel();
    let read = move || {
        let mut text = String::new();
        if out.read_to_string(&mut text).is_ok() {
            send.send(text).ok();
        }
    };
    thread::Builder::new().name("tmux".into()).stack_size(64 * 1024).spawn(read).ok()?;
    let text = receive.recv_timeout(PATIENCE).ok();
    if text.is_none() {
        child.kill().ok();
    }
    child.wait().ok();
    text
}

fn said(answer: &str) -> Client {
    let mut parts = answer.trim_end_matches('\n').split('\t').map(str::to_owned);
    let mut next = || parts.next().unwrap_or_default();
    let (kind, name, passage) = (next(), next(), next());
    // Before 3.3 there was no such setting, and everything was handed on.
    let passage = if matches!(passage.as_str(), "0" | "off") { Passage::Closed } else { Passage::Open };
    Client { kind, name, passage }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tmux_prints_is_understood() {
        let client = |kind: &str, name: &str, passage| Client {
            kind: kind.to_owned(),
            name: name.to_owned(),
            passage,
        };
        assert_eq!(said("XTerm(379)\txterm\t0\n"), client("XTerm(379)", "xterm", Passage::Closed));
        assert_eq!(said("\txterm-256color\t1\n"), client("", "xterm-256color", Passage::Open));
        assert_eq!(
            said("VTE(7600)\txterm-256color\tall\n"),
            client("VTE(7600)", "xterm-256color", Passage::Open)
        );
        assert_eq!(said("\t\toff\n"), client("", "", Passage::Closed));
        assert_eq!(said(""), client("", "", Passage::Open));
    }

    #[test]
    fn outside_tmux_nobody_is_asked() {
        assert_eq!(ask(|_| None), None);
        assert_eq!(ask(|_| Some(String::new())), None);
    }
}
