//! What a terminal is told so that it leaves the order of letters to us, and what takes that back.
//!
//! Knows escape codes; knows not when they are written.

use crate::domain::terminal::{Emulator, Make, Orderer};

/// What a terminal is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[repr(u8)]
pub enum Told {
    /// Nothing: it orders nothing, or shall go on ordering.
    #[default]
    Nothing,
    /// ECMA-48's BDSM (VTE).
    Explicit,
    /// mlterm's own setting.
    NoControl,
    /// BDSM, handed on by tmux.
    ExplicitThroughTmux,
    /// mlterm's setting, handed on by tmux.
    NoControlThroughTmux,
}

impl Told {
    const ALL: [Self; 5] = [
        Self::Nothing,
        Self::Explicit,
        Self::NoControl,
        Self::ExplicitThroughTmux,
        Self::NoControlThroughTmux,
    ];

    /// Returns what a terminal must be told. One that is not known is told as VTE is: over ssh nothing says that it is
    /// one, and the others do not know the code.
    #[must_use]
    pub fn of(emulator: &Emulator, order: Orderer) -> Self {
        let is_inside = emulator.tmux.is_some();
        match (order, emulator.make) {
            (Orderer::Program, Make::Vte | Make::Other) if is_inside => Self::ExplicitThroughTmux,
            (Orderer::Program, Make::Vte | Make::Other) => Self::Explicit,
            (Orderer::Program, Make::Mlterm) if is_inside => Self::NoControlThroughTmux,
            (Orderer::Program, Make::Mlterm) => Self::NoControl,
            (Orderer::Program, Make::Konsole | Make::Kitty | Make::Apple | Make::Console)
            | (Orderer::Terminal, _) => Self::Nothing,
        }
    }

    /// Returns the codes that tell it, and those that take it back.
    #[must_use]
    pub fn codes(self) -> [&'static str; 2] {
        match self {
            Self::Nothing => ["", ""],
            Self::Explicit => ["\x1b[8l", "\x1b[8h"],
            Self::NoControl => ["\x1b]5379;use_ctl=false\x07", "\x1b]5379;use_ctl=true\x07"],
            Self::ExplicitThroughTmux => ["\x1bPtmux;\x1b\x1b[8l\x1b\\", "\x1bPtmux;\x1b\x1b[8h\x1b\\"],
            Self::NoControlThroughTmux => [
                "\x1bPtmux;\x1b\x1b]5379;use_ctl=false\x07\x1b\\",
                "\x1bPtmux;\x1b\x1b]5379;use_ctl=true\x07\x1b\\",
            ],
        }
    }

    /// Returns what is told again with each frame that is drawn anew: tmux hands a code on only while the terminal shows
    /// this pane, and keeps nothing of it for the terminal from which it is looked at next.
    #[must_use]
    pub fn reminder(self) -> &'static str {
        match self {
            Self::Nothing | Self::Explicit | Self::NoControl => "",
            Self::ExplicitThroughTmux | Self::NoControlThroughTmux => self.codes()[0],
        }
    }

    /// Returns the one of a number.
    #[must_use]
    pub fn numbered(number: u8) -> Self {
        Self::ALL.get(usize::from(number)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::terminal::Passage;
    use rstest::rstest;

    #[rstest]
    #[case(Make::Vte, false, Orderer::Program, Told::Explicit)]
    #[case(Make::Vte, false, Orderer::Terminal, Told::Nothing)]
    #[case(Make::Vte, true, Orderer::Program, Told::ExplicitThroughTmux)]
    #[case(Make::Vte, true, Orderer::Terminal, Told::Nothing)]
    #[case(Make::Other, false, Orderer::Program, Told::Explicit)]
    #[case(Make::Mlterm, false, Orderer::Program, Told::NoControl)]
    #[case(Make::Mlterm, false, Orderer::Terminal, Told::Nothing)]
    #[case(Make::Mlterm, true, Orderer::Program, Told::NoControlThroughTmux)]
    #[case(Make::Konsole, false, Orderer::Program, Told::Nothing)]
    #[case(Make::Konsole, false, Orderer::Terminal, Told::Nothing)]
    #[case(Make::Kitty, false, Orderer::Program, Told::Nothing)]
    #[case(Make::Apple, false, Orderer::Terminal, Told::Nothing)]
    #[case(Make::Console, false, Orderer::Program, Told::Nothing)]
    fn each_terminal_is_told_what_it_understands(
        #[case] make: Make,
        #[case] is_in_tmux: bool,
        #[case] order: Orderer,
        #[case] told: Told,
    ) {
        let tmux = is_in_tmux.then_some(Passage::Open);
        assert_eq!(Told::of(&Emulator { make, tmux, ..Emulator::default() }, order), told);
    }

    #[test]
    fn what_is_told_is_taken_back_by_the_same_code() {
        for (number, told) in Told::ALL.into_iter().enumerate() {
            let [set, unset] = told.codes();
            assert_eq!(set.replace("8l", "8h").replace("false", "true"), unset);
            assert_eq!(set == unset, told == Told::Nothing);
            assert_eq!(Told::numbered(u8::try_from(number).unwrap()), told);
            assert_eq!(told as usize, number);
        }
    }

    #[test]
    fn tmux_hands_on_what_its_own_frame_holds_with_each_escape_doubled() {
        for (inside, alone) in
            [(Told::ExplicitThroughTmux, Told::Explicit), (Told::NoControlThroughTmux, Told::NoControl)]
        {
            for (inside, alone) in inside.codes().into_iter().zip(alone.codes()) {
                let framed = format!("\x1bPtmux;{}\x1b\\", alone.replace('\x1b', "\x1b\x1b"));
                assert_eq!(inside, framed);
            }
        }
    }
}
