//! Keys as the program knows them; the edge makes them from the terminal's.

/// A key without modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A character as the keyboard gave it.
    Char(char),
    /// F1 …
    F(u8),
    /// Return.
    Enter,
    /// Escape.
    Esc,
    /// Tabulator.
    Tab,
    /// Back-tabulator.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// ←
    Left,
    /// →
    Right,
    /// ↑
    Up,
    /// ↓
    Down,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// Home.
    Home,
    /// End.
    End,
}

/// A key with its modifiers. Shift is part of the character and is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Control was down.
    pub ctrl: bool,
    /// Alt or Meta was down.
    pub alt: bool,
}

impl Key {
    /// Makes a key without modifiers.
    #[must_use]
    pub const fn new(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// Makes a character's key without modifiers.
    #[must_use]
    pub const fn char(character: char) -> Self {
        Self::new(Code::Char(character))
    }

    /// Makes a character's key with Control.
    #[must_use]
    pub const fn ctrl(character: char) -> Self {
        Self { code: Code::Char(character), ctrl: true, alt: false }
    }

    /// Returns how the key is named: a message id (`key-space`) or the sign on the key itself (`F9`, `z`).
    #[must_use]
    pub fn name(self) -> &'static str {
        const F: [&str; 12] = ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12"];
        const ASCII: &str = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
        match self.code {
            Code::Char('c') if self.ctrl => "Ctrl-C",
            Code::Char('l') if self.ctrl => "Ctrl-L",
            Code::Char(' ') => "key-space",
            Code::Char(character) => ASCII
                .find(character)
                .and_then(|at| ASCII.get(at..at + character.len_utf8()))
                .unwrap_or("key-unknown"),
            Code::F(number) => F.get(usize::from(number).wrapping_sub(1)).copied().unwrap_or("key-unknown"),
            Code::Enter => "key-enter",
            Code::Esc => "key-esc",
            Code::Tab => "key-tab",
            Code::BackTab => "key-back-tab",
            Code::Backspace => "key-backspace",
            Code::Delete => "key-delete",
            Code::Left => "key-left",
            Code::Right => "key-right",
            Code::Up => "key-up",
            Code::Down => "key-down",
            Code::PageUp => "key-page-up",
            Code::PageDown => "key-page-down",
            Code::Home => "key-home",
            Code::End => "key-end",
        }
    }
}
