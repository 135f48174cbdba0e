//! The one place of colours: styles by role.
//!
//! ANSI names, so that the person's own palette is used; dim for what is secondary; fixed colours only in the high-contrast
//! theme. Every role that carries meaning differs from plain text by sign, word or place as well. Knows no screen.

use ratatui::style::{Color, Modifier, Style};

/// What a cell is for. The tag that text carries through its lay-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Role {
    /// Plain text, and the ground of the whole screen.
    #[default]
    Text,
    /// The line that is talked about now.
    Line,
    /// What is secondary.
    Dim,
    /// The heading of a part of a screen.
    Heading,
    /// Where the session or the person is.
    Here,
    /// A small sign beside a text.
    Sign,
    /// A key of the keyboard.
    Key,
    /// Something that should be known; always with a sign and words.
    Warning,
    /// The band over a private view, and other loud words.
    Loud,
    /// A sun, a lamp.
    Sun,
    /// Water, air, voices.
    Water,
    /// Leaves and hills.
    Leaf,
    /// Marks of answers to point at.
    Answer,
    /// The one word on a blank screen.
    Night,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 14] = [
        Self::Text,
        Self::Line,
        Self::Dim,
        Self::Heading,
        Self::Here,
        Self::Sign,
        Self::Key,
        Self::Warning,
        Self::Loud,
        Self::Sun,
        Self::Water,
        Self::Leaf,
        Self::Answer,
        Self::Night,
    ];
}

/// A theme: a style for each role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Dark,
    Light,
    HighContrast,
    Monochrome,
}

impl Theme {
    /// Light letters on a dark ground.
    #[must_use]
    pub const fn dark() -> Self {
        Self { kind: Kind::Dark }
    }

    /// Dark letters on a light ground.
    #[must_use]
    pub const fn light() -> Self {
        Self { kind: Kind::Light }
    }

    /// Fixed colours with a contrast of at least 7:1 in every role.
    #[must_use]
    pub const fn high_contrast() -> Self {
        Self { kind: Kind::HighContrast }
    }

    /// No colour at all (`NO_COLOR`): bold, dim, underlined and reversed only.
    #[must_use]
    pub const fn monochrome() -> Self {
        Self { kind: Kind::Monochrome }
    }

    /// Returns the style of a role.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        let style = match self.kind {
            Kind::Dark => ansi(role, Color::Black, Color::White, &DARK),
            Kind::Light => ansi(role, Color::White, Color::Black, &LIGHT),
            Kind::HighContrast => high_contrast(role),
            Kind::Monochrome => Style::new(),
        };
        style.add_modifier(self.modifier(role))
    }

    /// Returns the style of a cell whose upper half is of one role and whose lower half of another.
    #[must_use]
    pub fn halves(&self, upper: Role, lower: Role) -> Style {
        let style = self.style(upper);
        self.style(lower).fg.map_or(style, |colour| style.bg(colour))
    }

    /// What a role has in every theme, so that no meaning hangs on colour.
    fn modifier(self, role: Role) -> Modifier {
        match role {
            Role::Line | Role::Here | Role::Key | Role::Heading | Role::Warning => Modifier::BOLD,
            Role::Loud => Modifier::BOLD.union(Modifier::REVERSED),
            // A fixed colour of its own is clearer than dim, which terminals draw as they like.
            Role::Dim | Role::Night if self.kind != Kind::HighContrast => Modifier::DIM,
            Role::Text
            | Role::Dim
            | Role::Night
            | Role::Sign
            | Role::Sun
            | Role::Water
            | Role::Leaf
            | Role::Answer => Modifier::empty(),
        }
    }
}

/// The colours of an ANSI theme that are not its two grounds.
struct Palette {
    accent: Color,
    warning: Color,
    sun: Color,
    water: Color,
    leaf: Color,
}

const DARK: Palette = Palette {
    accent: Color::LightCyan,
    warning: Color::LightYellow,
    // Large areas are calmer in the quiet half of the palette.
    sun: Color::Yellow,
    water: Color::Cyan,
    leaf: Color::Green,
};

const LIGHT: Palette = Palette {
    accent: Color::Blue,
    warning: Color::Red,
    sun: Color::Yellow,
    water: Color::Blue,
    leaf: Color::Green,
};

fn ansi(role: Role, ground: Color, ink: Color, palette: &Palette) -> Style {
    let colour = match role {
        Role::Text | Role::Line | Role::Dim | Role::Loud | Role::Night => ink,
        Role::Heading | Role::Here | Role::Sign | Role::Key => palette.accent,
        Role::Warning => palette.warning,
        Role::Sun => palette.sun,
        Role::Water | Role::Answer => palette.water,
        Role::Leaf => palette.leaf,
    };
    Style::new().fg(colour).bg(ground)
}

fn high_contrast(role: Role) -> Style {
    let colour = match role {
        Role::Text | Role::Line | Role::Loud => Color::Rgb(255, 255, 255),
        Role::Dim | Role::Night => Color::Rgb(200, 200, 200),
        Role::Heading | Role::Here | Role::Sign | Role::Key | Role::Warning => Color::Rgb(255, 224, 102),
        Role::Sun => Color::Rgb(255, 214, 120),
        Role::Water | Role::Answer => Color::Rgb(150, 214, 255),
        Role::Leaf => Color::Rgb(170, 232, 160),
    };
    Style::new().fg(colour).bg(Color::Rgb(0, 0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color) -> f64 {
        let Color::Rgb(red, green, blue) = colour else { panic!("{colour} is not fixed") };
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }

    #[test]
    fn every_role_of_the_high_contrast_theme_reaches_seven_to_one() {
        for role in Role::ALL {
            let style = Theme::high_contrast().style(role);
            let (ink, ground) = (luminance(style.fg.unwrap()), luminance(style.bg.unwrap()));
            let ratio = (ink.max(ground) + 0.05) / (ink.min(ground) + 0.05);
            assert!(ratio >= 7.0, "{role:?}: {ratio:.1}");
            assert!(
                !style.add_modifier.contains(Modifier::DIM),
                "{role:?} is dimmed below what was measured"
            );
        }
    }

    #[test]
    fn monochrome_has_no_colour() {
        for role in Role::ALL {
            let style = Theme::monochrome().style(role);
            assert_eq!((style.fg, style.bg), (None, None), "{role:?}");
        }
    }

    #[test]
    fn the_persons_own_palette_is_used() {
        for theme in [Theme::dark(), Theme::light()] {
            for role in Role::ALL {
                let style = theme.style(role);
                for colour in [style.fg, style.bg].into_iter().flatten() {
                    assert!(!matches!(colour, Color::Rgb(..) | Color::Indexed(_)), "{role:?}: {colour}");
                }
            }
        }
    }
}
