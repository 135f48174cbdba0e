//! Why the program cannot go on, before the alternate screen.
//!
//! Knows which message says it; knows not how it is said: `cli` prints it.

/// Why the program cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// Standard input or output is not a terminal.
    NotATerminal,
    /// The terminal cannot place text (`TERM=dumb`).
    PlainTerminal,
    /// The system refused something that nothing works without.
    System,
}

impl Error {
    /// All.
    pub const ALL: [Self; 3] = [Self::NotATerminal, Self::PlainTerminal, Self::System];

    /// The exit code of each.
    pub const EXIT: i32 = 2;

    /// Returns the id of the message that says it, in one line.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::NotATerminal => "error-not-a-terminal",
            Self::PlainTerminal => "error-plain-terminal",
            Self::System => "error-system",
        }
    }
}
