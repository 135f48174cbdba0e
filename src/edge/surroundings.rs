//! What the environment says of the terminal and of the person's wishes.
//!
//! Knows names of variables and terminals; asks the terminal nothing.

use crate::app::msg::THEMES;
use crate::text::Bidi;
use crate::view::Theme;

use super::settings::Order;

/// What the environment says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is one variable's answer; none excludes another")]
pub struct Surroundings {
    /// `TERM`.
    pub term: Option<String>,
    is_vte: bool,
    is_konsole: bool,
    is_apple: bool,
    is_kitty: bool,
    is_screen: bool,
    wants_no_colour: bool,
}

impl Surroundings {
    /// Reads the environment. A variable that is empty is as good as none.
    #[must_use]
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let has = |name| variable(name).is_some_and(|value| !value.is_empty());
        let term = variable("TERM");
        let is_term = |name: &str| term.as_deref().is_some_and(|term| term.starts_with(name));
        Self {
            is_vte: has("VTE_VERSION"),
            is_konsole: has("KONSOLE_VERSION"),
            is_apple: variable("TERM_PROGRAM").as_deref() == Some("Apple_Terminal"),
            is_kitty: has("KITTY_WINDOW_ID") || is_term("xterm-kitty"),
            is_screen: is_term("screen") && !has("TMUX"),
            wants_no_colour: has("NO_COLOR"),
            term,
        }
    }

    /// Who puts right-to-left text in order.
    #[must_use]
    pub fn bidi(&self, order: Order) -> Bidi {
        match order {
            Order::Terminal => Bidi::Terminal,
            Order::Auto if self.is_konsole || self.is_apple => Bidi::Terminal,
            Order::Auto | Order::App => Bidi::App,
        }
    }

    /// Whether the terminal must be told to leave the order to us.
    #[must_use]
    pub fn must_be_told(&self, bidi: Bidi) -> bool {
        self.is_vte && bidi == Bidi::App
    }

    /// Whether Ethiopic syllables are spaced where the person has not said.
    #[must_use]
    pub fn spaces_ethiopic(&self) -> bool {
        !self.is_kitty
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

    fn with(variables: &[(&str, &str)]) -> Surroundings {
        Surroundings::read(|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn konsole_orders_by_itself_and_vte_must_be_told() {
        let konsole = with(&[("KONSOLE_VERSION", "220401")]);
        assert_eq!(konsole.bidi(Order::Auto), Bidi::Terminal);
        assert_eq!(konsole.bidi(Order::App), Bidi::App);
        let vte = with(&[("VTE_VERSION", "7006")]);
        assert!(vte.must_be_told(vte.bidi(Order::Auto)));
        assert!(!vte.must_be_told(vte.bidi(Order::Terminal)));
        assert!(!with(&[]).must_be_told(Bidi::App));
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
        assert!(!with(&[("TERM", "xterm-kitty")]).spaces_ethiopic());
    }
}
