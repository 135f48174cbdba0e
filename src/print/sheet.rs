//! The page around everything: language, direction, style, size of the paper.
//!
//! Knows no content. Nothing is fetched: the style stands in the page, and fonts are those of the computer.

use super::html::{Html, start, style_text};
use crate::domain::scene::Tongue;

/// What all papers have in common.
const COMMON: &str = include_str!("paper.css");

/// A whole page of HTML.
pub(super) struct Sheet<'a> {
    /// The language in which it is arranged.
    pub(super) tongue: Tongue,
    /// Its `title`: what the browser calls it, and may print at its top.
    pub(super) title: Html,
    /// What stands at the top of every page.
    pub(super) running: Option<&'a str>,
    /// The style of this kind.
    pub(super) style: &'static str,
    /// What stands on it.
    pub(super) body: Html,
}

impl Sheet<'_> {
    /// Writes it.
    pub(super) fn write(&self) -> String {
        format!(
            "<!doctype html>\n{}\n<head>\n<meta charset=\"utf-8\"/>\n\
             <meta name=\"viewport\" content=\"width=device-width\"/>\n{}\
             <style>\n{COMMON}{}{}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
            start("html", "", &self.tongue),
            self.title.as_str(),
            self.style,
            self.running.map(running).unwrap_or_default(),
            self.body.as_str(),
        )
    }
}

/// Returns the style that puts a text and the page's number on every page; on the first the text stands already.
fn running(text: &str) -> String {
    let text = style_text(text);
    format!(
        "@page {{ @top-left {{ content: \"{text}\"; font-size: 8.5pt }} \
         @bottom-right {{ content: counter(page) \" / \" counter(pages); font-size: 8.5pt }} }}\n\
         @page :first {{ @top-left {{ content: none }} }}\n"
    )
}
