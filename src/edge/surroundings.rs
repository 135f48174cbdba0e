//! What the environment says of the terminal and of the person's wishes.
//!
//! Knows names of variables and terminals; asks the terminal nothing.

use super::emulator;
use super::settings::Order;
use super::tmux::Client;
use super::told::Told;
use crate::app::msg::{Remembered, THEMES};
use crate::domain::terminal::{Emulator, Make, Orderer, Passage, Way};
use crate::text::{Bidi, Setting};
use crate::view::Theme;

/// What the environment says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Surroundings {
    /// `TERM`.
    pub term: Option<String>,
    /// Which terminal this is.
    pub emulator: Emulator,
    is_screen: bool,
    wants_no_colour: bool,
}

impl Surroundings {
    /// Reads the environment, and inside tmux what `tmux` says. A variable that is empty is as good as none.
    #[must_use]
    pub fn read(variable: impl Fn(&str) -> Option<String>, tmux: Option<&Client>) -> Self {
        let has = |name| variable(name).is_some_and(|value| !value.is_empty());
        let term = variable("TERM");
        Self {
            is_screen: term.as_deref().is_some_and(|term| term.starts_with("screen")) && !has("TMUX"),
            wants_no_colour: has("NO_COLOR"),
            emulator: emulator::recognise(&variable, tmux),
            term,
        }
    }

    /// The way in which text reaches the terminal: as is asked for or set, as was found to read right in this terminal, as
    /// is known to be right for it.
    #[must_use]
    pub fn way(&self, order: Order, ethiopic_spacing: Option<bool>, checked: Option<Way>) -> Way {
        let order = match order {
            Order::App => Orderer::Program,
            Order::Terminal => Orderer::Terminal,
            Order::Auto => checked.map_or_else(|| self.order(), |way| way.order),
        };
        let found = || checked.map_or_else(|| self.spaces_ethiopic(), |way| way.spaced);
        Way { order, spaced: ethiopic_spacing.unwrap_or_else(found) }
    }

    /// Who orders right-to-left text in a terminal that nobody has checked. VTE behind a closed tmux cannot be told to leave
    /// it to us.
    fn order(&self) -> Orderer {
        match (self.emulator.make, self.emulator.tmux) {
            (Make::Konsole | Make::Apple, _) | (Make::Vte, Some(Passage::Closed)) => Orderer::Terminal,
            (Make::Vte | Make::Mlterm | Make::Kitty | Make::Console | Make::Other, _) => Orderer::Program,
        }
    }

    /// Whether Ethiopic syllables are spaced where the person has not said.
    fn spaces_ethiopic(&self) -> bool {
        self.emulator.make != Make::Kitty
    }

    /// Whether what is cleared takes the colour behind.
    #[must_use]
    pub fn fills(&self) -> bool {
        !self.is_screen
    }

    /// The theme: the one of the command line; none of its colours where colours are not wanted; the person's; dark.
    #[must_use]
    pub fn theme(&self, asked: Option<&str>, set: Option<&str>, remembered: Option<&str>) -> &'static str {
        let no_colour = self.wants_no_colour.then_some("mono");
        let known = |name: &str| THEMES.into_iter().find(|known| *known == name);
        [asked, no_colour, set, remembered].into_iter().flatten().find_map(known).unwrap_or("dark")
    }
}

/// What decides in which way text reaches this terminal, but for what is remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ways {
    /// What the environment says.
    pub surroundings: Surroundings,
    /// As was asked for or set.
    pub order: Order,
    /// As was set.
    pub ethiopic_spacing: Option<bool>,
}

impl Ways {
    /// Returns the way.
    #[must_use]
    pub fn way(&self, remembered: &Remembered) -> Way {
        let checked = remembered.checked(&self.surroundings.emulator.mark).map(|checked| checked.way);
        self.surroundings.way(self.order, self.ethiopic_spacing, checked)
    }

    /// Whether something was asked for or set, which goes before what is remembered.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.order != Order::Auto || self.ethiopic_spacing.is_some()
    }

    /// Returns what a way asks of the text here.
    #[must_use]
    pub fn setting(&self, way: Way) -> Setting {
        setting(way, self.surroundings.emulator.make)
    }

    /// Returns what the terminal is told in a way.
    #[must_use]
    pub fn told(&self, way: Way) -> Told {
        Told::of(&self.surroundings.emulator, way.order)
    }
}

/// Returns what a way asks of the text in a terminal.
#[must_use]
pub fn setting(way: Way, make: Make) -> Setting {
    let bidi = match (way.order, make) {
        (Orderer::Program, _) => Bidi::App,
        (Orderer::Terminal, Make::Vte | Make::Mlterm) => Bidi::Mirroring,
        (Orderer::Terminal, Make::Konsole | Make::Kitty | Make::Apple | Make::Console | Make::Other) => {
            Bidi::Terminal
        }
    };
    Setting { bidi, ethiopic_spacing: way.spaced }
}

/// Returns a theme by its name.
#[must_use]
pub fn theme(name: &str) -> Option<Theme> {
    match name {
        "dark" => Some(Theme::dark()),
        "light" => Some(Theme::light()),
        "contrast" => Some(Theme::high_contrast()),
        "mono" => Some(Theme::monochrome()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn with(variables: &[(&str, &str)]) -> Surroundings {
        inside(variables, None)
    }

    fn inside(variables: &[(&str, &str)], tmux: Option<&Client>) -> Surroundings {
        Surroundings::read(
            |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()),
            tmux,
        )
    }

    const KONSOLE: &[(&str, &str)] = &[("KONSOLE_VERSION", "220401")];
    const APPLE: &[(&str, &str)] = &[("TERM_PROGRAM", "Apple_Terminal")];
    const VTE: &[(&str, &str)] = &[("VTE_VERSION", "7006")];

    #[rstest]
    #[case(KONSOLE, Orderer::Terminal)]
    #[case(APPLE, Orderer::Terminal)]
    #[case(VTE, Orderer::Program)]
    #[case(&[("MLTERM", "3.9.0")], Orderer::Program)]
    #[case(&[("TERM", "xterm-kitty")], Orderer::Program)]
    #[case(&[("TERM", "alacritty")], Orderer::Program)]
    #[case(&[], Orderer::Program)]
    fn what_is_known_of_a_terminal_says_who_orders(
        #[case] variables: &[(&str, &str)],
        #[case] order: Orderer,
    ) {
        assert_eq!(with(variables).way(Order::Auto, None, None).order, order);
    }

    #[test]
    fn a_setting_goes_before_what_was_found_and_that_before_what_is_known() {
        let found = Way { order: Orderer::Terminal, spaced: false };
        let way = |order, spaced| with(VTE).way(order, spaced, Some(found));
        assert_eq!(way(Order::Auto, None), found);
        assert_eq!(way(Order::App, Some(true)), Way { order: Orderer::Program, spaced: true });
        assert_eq!(with(KONSOLE).way(Order::App, None, None).order, Orderer::Program);
        assert_eq!(with(VTE).way(Order::Terminal, None, None).order, Orderer::Terminal);
    }

    #[test]
    fn vte_orders_by_itself_where_tmux_keeps_our_word_from_it() {
        let tmux = |passage| Client { kind: String::new(), name: "xterm-256color".into(), passage };
        let order = |passage| inside(VTE, Some(&tmux(passage))).way(Order::Auto, None, None).order;
        assert_eq!(order(Passage::Open), Orderer::Program);
        assert_eq!(order(Passage::Closed), Orderer::Terminal);
    }

    #[test]
    fn no_colour_goes_before_settings_and_behind_the_command_line() {
        let plain = with(&[("NO_COLOR", "1")]);
        assert_eq!(plain.theme(None, Some("light"), None), "mono");
        assert_eq!(plain.theme(Some("dark"), None, None), "dark");
        assert_eq!(with(&[("NO_COLOR", "")]).theme(None, None, Some("contrast")), "contrast");
        assert_eq!(with(&[]).theme(None, Some("light"), Some("contrast")), "light");
        assert_eq!(with(&[]).theme(None, Some("auto"), Some("contrast")), "contrast");
        assert!(THEMES.into_iter().all(|name| theme(name).is_some()));
    }

    #[test]
    fn only_gnu_screen_does_not_fill() {
        assert!(!with(&[("TERM", "screen-256color")]).fills());
        assert!(with(&[("TERM", "screen-256color"), ("TMUX", "/tmp/x")]).fills());
        assert!(with(&[("TERM", "xterm")]).fills());
        assert!(!with(&[("TERM", "xterm-kitty")]).way(Order::Auto, None, None).spaced);
        assert!(with(&[("TERM", "xterm")]).way(Order::Auto, None, None).spaced);
    }
}
