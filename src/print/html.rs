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
            Direction::RightToLeft => from_the_right(text),
        };
        Self(format!("{start}{text}</{name}>\n"))
    }

    /// Writes a code, a number or a telephone number: it runs from left to right in every language.
    pub(super) fn sign(class: &'static str, text: &str) -> Self {
        Self(format!("<bdi{} lang=\"{NO_LANGUAGE}\" dir=\"ltr\">{}</bdi>", of_class(class), escape(text)))
    }

    /// Writes a drawing of 32 by 32 with its name; without one, the words beside it say the same.
    pub(super) fn drawing(class: &'static str, path: &str, name: Option<(&Tongue, &str)>) -> Self {
        let start = match name {
            Some((tongue, name)) => {
                let start = start("svg", class, tongue);
                format!("{} role=\"img\" aria-label=\"{}\"", start.trim_end_matches('>'), escape(name))
            }
            None => format!("<svg{} aria-hidden=\"true\"", of_class(class)),
        };
        Self(format!("{start} viewBox=\"0 0 32 32\"><path d=\"{}\"/></svg>\n", escape(path)))
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

/// Starts a left-to-right island, as `text` marks it, and ends it.
const ISLAND: (char, char) = ('\u{2066}', '\u{2069}');
/// The longest island that is kept on one line, in characters.
const ONE_LINE: usize = 24;

/// Escapes right-to-left text; a number in it is never broken over two lines, where its parts would change places.
fn from_the_right(text: &str) -> String {
    let text = text::isolated(text);
    let mut parts = text.split(ISLAND.0);
    let mut escaped = escape(parts.next().unwrap_or_default());
    for part in parts {
        let island = part.split_once(ISLAND.1).filter(|(island, _)| is_one(island));
        if let Some((island, rest)) = island {
            escaped.push_str(&Html::sign("one", island).0);
            escaped.push_str(&escape(rest));
        } else {
            escaped.push(ISLAND.0);
            escaped.push_str(&escape(part));
        }
    }
    escaped
}

/// Whether an island is one word or one number, short enough for one line, with no isolate in it.
fn is_one(island: &str) -> bool {
    let has = |wanted: fn(char) -> bool| island.chars().any(wanted);
    let is_word_or_number = !has(char::is_alphabetic) || !has(char::is_whitespace);
    is_word_or_number
        && !has(|letter| ('\u{2066}'..='\u{2069}').contains(&letter))
        && island.chars().count() <= ONE_LINE
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
        let number = "<bdi class=\"one\" lang=\"zxx\" dir=\"ltr\">070-123 45 67</bdi>";
        assert!(text.as_str().contains(&format!("اتصل {number} الآن")), "{}", text.as_str());
        let words = "قال Sveriges riksdag & co ثم \u{2068}a\u{2069}";
        let words = Html::text("p", "", &tongue("ar", Direction::RightToLeft), words);
        assert!(words.as_str().contains("\u{2066}Sveriges riksdag &amp; co\u{2069}"), "{}", words.as_str());
        assert!(words.as_str().contains("\u{2068}a\u{2069}"), "{}", words.as_str());
        assert_eq!(Html::sign("", "W-1").as_str(), "<bdi lang=\"zxx\" dir=\"ltr\">W-1</bdi>");
    }
}
