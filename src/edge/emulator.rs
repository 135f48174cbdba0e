//! Which terminal this is, from the environment and, inside tmux, from what tmux says of the terminal around it.
//!
//! Knows names of variables and of terminals; asks the terminal itself nothing.

use std::fmt::Write as _;

use super::tmux::Client;
use crate::domain::terminal::{Emulator, Make, Passage};

/// Variables whose values name a terminal or its version.
const NAMED: [&str; 8] = [
    "TERM",
    "TERM_PROGRAM",
    "TERM_PROGRAM_VERSION",
    "VTE_VERSION",
    "KONSOLE_VERSION",
    "MLTERM",
    "XTERM_VERSION",
    "TERMINAL_EMULATOR",
];
/// Variables that are there or not: their values tell windows apart, which is nobody's business.
const THERE: [&str; 5] =
    ["KITTY_WINDOW_ID", "ALACRITTY_WINDOW_ID", "WEZTERM_PANE", "GHOSTTY_RESOURCES_DIR", "WT_SESSION"];
/// More of a value than any name or version takes.
const LONGEST: usize = 40;

/// Says which terminal this is. Inside tmux the variables are those of the terminal in which tmux was once started: what
/// it says of the one that shows it now goes before them.
#[must_use]
pub fn recognise(variable: impl Fn(&str) -> Option<String>, tmux: Option<&Client>) -> Emulator {
    let make = tmux.and_then(of_client).unwrap_or_else(|| of_variables(&variable));
    Emulator { make, tmux: tmux.map(|client| client.passage), mark: mark(variable, tmux, make) }
}

/// `None` where tmux does not know: not every terminal answers it.
fn of_client(client: &Client) -> Option<Make> {
    let known = |name: &str| {
        let name = name.to_ascii_lowercase();
        let makes = [
            ("vte", Make::Vte),
            ("konsole", Make::Konsole),
            ("mlterm", Make::Mlterm),
            ("kitty", Make::Kitty),
            ("xterm-kitty", Make::Kitty),
            ("linux", Make::Console),
        ];
        makes.into_iter().find(|(start, _)| name.starts_with(start)).map(|(_, make)| make)
    };
    let of_type = || (!client.kind.is_empty()).then_some(Make::Other);
    known(&client.kind).or_else(of_type).or_else(|| known(&client.name))
}

fn of_variables(variable: impl Fn(&str) -> Option<String>) -> Make {
    let has = |name| variable(name).is_some_and(|value| !value.is_empty());
    let term = variable("TERM").unwrap_or_default();
    if has("KITTY_WINDOW_ID") || term.starts_with("xterm-kitty") {
        Make::Kitty
    } else if has("KONSOLE_VERSION") {
        Make::Konsole
    } else if has("VTE_VERSION") {
        Make::Vte
    } else if has("MLTERM") || term.starts_with("mlterm") {
        Make::Mlterm
    } else if variable("TERM_PROGRAM").as_deref() == Some("Apple_Terminal") {
        Make::Apple
    } else if term == "linux" {
        Make::Console
    } else {
        Make::Other
    }
}

/// What a terminal is recognised by: letters, digits and signs of names and versions only.
fn mark(variable: impl Fn(&str) -> Option<String>, tmux: Option<&Client>, make: Make) -> String {
    let mut mark = String::new();
    let mut add = |name: &str, value: &str| {
        let value: String = value.chars().filter(char::is_ascii_graphic).take(LONGEST).collect();
        if !value.is_empty() {
            let parted = if mark.is_empty() { "" } else { " " };
            write!(mark, "{parted}{name}={value}").ok();
        }
    };
    if let Some(client) = tmux {
        add("TMUX", variable("TERM_PROGRAM_VERSION").as_deref().unwrap_or("?"));
        add("passthrough", if client.passage == Passage::Open { "on" } else { "off" });
        add("type", &client.kind);
        add("name", &client.name);
        if client.kind.is_empty() {
            add("make", &format!("{make:?}"));
        }
        return mark;
    }
    for name in NAMED {
        add(name, &variable(name).unwrap_or_default());
    }
    for name in THERE {
        if variable(name).is_some_and(|value| !value.is_empty()) {
            add(name, "1");
        }
    }
    mark
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn of(variables: &[(&str, &str)], tmux: Option<&Client>) -> Emulator {
        recognise(
            |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()),
            tmux,
        )
    }

    fn client(kind: &str, name: &str) -> Client {
        Client { kind: kind.to_owned(), name: name.to_owned(), passage: Passage::Open }
    }

    #[rstest]
    #[case(&[("TERM", "xterm-256color"), ("VTE_VERSION", "7006")], Make::Vte)]
    #[case(&[("TERM", "xterm-256color"), ("KONSOLE_VERSION", "221203")], Make::Konsole)]
    #[case(&[("TERM", "mlterm"), ("MLTERM", "3.9.0")], Make::Mlterm)]
    #[case(&[("TERM", "xterm-kitty")], Make::Kitty)]
    #[case(&[("TERM_PROGRAM", "Apple_Terminal")], Make::Apple)]
    #[case(&[("TERM", "linux")], Make::Console)]
    #[case(&[("TERM", "xterm-256color"), ("VTE_VERSION", "")], Make::Other)]
    #[case(&[], Make::Other)]
    fn variables_say_which_terminal_it_is(#[case] variables: &[(&str, &str)], #[case] make: Make) {
        assert_eq!(of(variables, None).make, make);
    }

    /// As tmux 3.3a says it: VTE 0.70 and mlterm give it no type.
    #[rstest]
    #[case(&[("VTE_VERSION", "7006")], "Konsole 22.12.3", "xterm-256color", Make::Konsole)]
    #[case(&[("VTE_VERSION", "7006")], "XTerm(379)", "xterm", Make::Other)]
    #[case(&[("VTE_VERSION", "7006")], "", "xterm-256color", Make::Vte)]
    #[case(&[], "VTE(7600)", "xterm-256color", Make::Vte)]
    #[case(&[("VTE_VERSION", "7006")], "", "mlterm", Make::Mlterm)]
    #[case(&[("VTE_VERSION", "7006")], "", "linux", Make::Console)]
    #[case(&[("VTE_VERSION", "7006")], "", "xterm-kitty", Make::Kitty)]
    fn what_tmux_says_goes_before_the_variables_that_it_kept(
        #[case] variables: &[(&str, &str)],
        #[case] kind: &str,
        #[case] name: &str,
        #[case] make: Make,
    ) {
        let emulator = of(variables, Some(&client(kind, name)));
        assert_eq!((emulator.make, emulator.tmux), (make, Some(Passage::Open)));
    }

    #[test]
    fn a_mark_is_of_the_terminal_and_not_of_the_window_or_the_person() {
        let windows = |id| of(&[("TERM", "xterm-kitty"), ("KITTY_WINDOW_ID", id), ("USER", "x")], None).mark;
        assert_eq!(windows("1"), windows("2"));
        assert_eq!(windows("1"), "TERM=xterm-kitty KITTY_WINDOW_ID=1");
        assert_eq!(of(&[("TERM", "a\u{1b}]0;b\u{7}é\n")], None).mark, "TERM=a]0;b");
        assert_ne!(of(&[("VTE_VERSION", "1")], None).mark, of(&[("VTE_VERSION", "2")], None).mark);
        let inside =
            of(&[("TERM_PROGRAM_VERSION", "3.3a"), ("VTE_VERSION", "1")], Some(&client("", "xterm")));
        assert_eq!(inside.mark, "TMUX=3.3a passthrough=on name=xterm make=Vte");
    }
}
