//! Marked-up text: one way to write an element, one way to escape, so that nothing else can come out.
//!
//! Knows elements and directions; knows not what is said.

use std::fmt::Write as _;

use crate::domain::language::Direction;
use crate::domain::scene::Tongue;
use crate::text;

/// The language of what is in none: a code, a number.
const NO_LANGUAGE: &str = "zxx";

/// Whole elements, one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Html(String);

impl Html {
    /// Writes an element around others.
    pub(super) fn element(
        name: &'static str,
        class: &'static str,
        inside: impl IntoIterator<Item = Self>,
    ) -> Self {
        let inside: Self = inside.into_iter().collect();
        Self(format!("<{name}{}>{}</{name}>\n", of_class(class), inside.0))
    }

    /// Writes an element around others that is arranged as a language is read.
    pub(super) fn arranged(
        name: &'static str,
        class: &'static str,
        tongue: &Tongue,
        inside: impl IntoIterator<Item = Self>,
    ) -> Self {
        let inside: Self = inside.into_iter().collect();
        Self(format!("{}{}</{name}>\n", start(name, class, tongue), inside.0))
    }

    /// Writes an element with a text in a language.
    pub(super) fn text(name: &'static str, class: &'static str, tongue: &Tongue, text: &str) -> Self {
        let start = start(name, class, tongue);
        let text = match tongue.direction {
            Direction::LeftToRight => escape(text),
            Direction::RightToLeft => escape(&text::isolated(text)),
        };
        Self(format!("{start}{text}</{name}>\n"))
    }

    /// Writes a code, a number or a telephone number: it runs from left to right in every language.
    pub(super) fn sign(class: &'static str, text: &str) -> Self {
        Self(format!("<bdi{} lang=\"{NO_LANGUAGE}\" dir=\"ltr\">{}</bdi>", of_class(class), escape(text)))
    }

    /// Writes a drawing of the program's own; the words beside it say the same.
    pub(super) fn drawing(class: &'static str, shapes: &'static str) -> Self {
        Self(format!("<svg{} viewBox=\"0 0 24 24\" aria-hidden=\"true\">{shapes}</svg>\n", of_class(class)))
    }

    /// Writes an element with nothing in it: a box to tick, a line to write on.
    pub(super) fn blank(name: &'static str, class: &'static str) -> Self {
        Self::element(name, class, [])
    }

    /// Returns what was written.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromIterator<Html> for Html {
    fn from_iter<I: IntoIterator<Item = Html>>(all: I) -> Self {
        Self(all.into_iter().map(|html| html.0).collect())
    }
}

/// Returns the start of an element in a language.
pub(super) fn start(name: &str, class: &str, tongue: &Tongue) -> String {
    let direction = match tongue.direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    format!("<{name}{} lang=\"{}\" dir=\"{direction}\">", of_class(class), escape(tongue.tag.as_str()))
}

fn of_class(class: &str) -> String {
    if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") }
}

/// Makes any text stand for itself, within an element and within an attribute.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(' '),
            _ if letter.is_control() => escaped.push(char::REPLACEMENT_CHARACTER),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Makes any text stand for itself within the quotation marks of a style sheet.
pub(super) fn style_text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_alphanumeric() || letter == ' ' {
            escaped.push(letter);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(escaped, "\\{:x} ", u32::from(letter));
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Tag;

    fn tongue(tag: &str, direction: Direction) -> Tongue {
        Tongue { tag: Tag::new(tag), direction }
    }

    #[test]
    fn a_text_stands_for_itself_whatever_it_holds() {
        let text = Html::text("p", "", &tongue("sv", Direction::LeftToRight), "a<b> & \"c\" 'd'\u{1b}");
        assert_eq!(
            text.as_str(),
            "<p lang=\"sv\" dir=\"ltr\">a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;\u{fffd}</p>\n"
        );
        let odd = Html::text("p", "x", &tongue("\"><i", Direction::LeftToRight), "");
        assert_eq!(odd.as_str(), "<p class=\"x\" lang=\"&quot;&gt;&lt;i\" dir=\"ltr\"></p>\n");
        assert_eq!(style_text("a\"}</style>.å"), "a\\22 \\7d \\3c \\2f style\\3e \\2e å");
    }

    #[test]
    fn numbers_in_right_to_left_text_keep_their_order() {
        let text = Html::text("p", "", &tongue("ar", Direction::RightToLeft), "اتصل 070-123 45 67 الآن");
        assert!(text.as_str().contains("dir=\"rtl\""));
        assert!(text.as_str().contains("\u{2066}070-123 45 67\u{2069}"), "{}", text.as_str());
        assert_eq!(Html::sign("", "W-1").as_str(), "<bdi lang=\"zxx\" dir=\"ltr\">W-1</bdi>");
    }
}
