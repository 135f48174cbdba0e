//! The glossary as TBX-Basic: terms, their forms, what not to say, and what each means, in two languages.
//!
//! In the form that translators' programs read (ISO 30042:2008). Knows terms; knows no text that uses them.

use std::fmt::Write as _;

use crate::domain::glossary::{Glossary, Term};
use crate::domain::id::TermId;
use crate::domain::language::Tag;

/// Writes the glossary; the language that is translated from comes first.
pub(super) fn write(glossary: &Glossary, (from, to): (&Tag, &Tag), title: &str) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <martif type=\"TBX-Basic\" xml:lang=\"{}\">\n\
         <martifHeader>\n<fileDesc>\n<titleStmt><title>{}</title></titleStmt>\n\
         <sourceDesc><p>sammanhang {}</p></sourceDesc>\n</fileDesc>\n\
         <encodingDesc><p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc>\n</martifHeader>\n<text>\n<body>\n",
        escaped(from.as_str()),
        escaped(title),
        env!("CARGO_PKG_VERSION"),
    );
    for id in &glossary.terms {
        let concept: String = [from, to].into_iter().filter_map(|tag| language(glossary, id, tag)).collect();
        // Writing to a string cannot fail.
        let _ = write!(out, "<termEntry id=\"term-{}\">\n{concept}</termEntry>\n", escaped(id.as_str()));
    }
    out.push_str("</body>\n</text>\n</martif>\n");
    out
}

/// A concept in one language; `None` where it has no word yet.
fn language(glossary: &Glossary, id: &TermId, tag: &Tag) -> Option<String> {
    let term = glossary.texts.get(tag)?.get(id).filter(|term| !term.term.is_empty())?;
    let mut out = format!("<langSet xml:lang=\"{}\">\n", escaped(tag.as_str()));
    if let Some(definition) = &term.definition {
        let definition = escaped(definition);
        let _ = writeln!(out, "<descripGrp><descrip type=\"definition\">{definition}</descrip></descripGrp>");
    }
    for (word, status, is_form) in words(term) {
        let kind = if is_form { "<termNote type=\"termType\">variant</termNote>" } else { "" };
        let _ = writeln!(
            out,
            "<tig><term>{}</term>{kind}<termNote type=\"administrativeStatus\">{status}</termNote></tig>",
            escaped(word)
        );
    }
    out.push_str("</langSet>\n");
    Some(out)
}

/// The word to use, its other forms, and the words to avoid.
fn words(term: &Term) -> impl Iterator<Item = (&str, &'static str, bool)> {
    std::iter::once((term.term.as_str(), "preferredTerm-admn-sts", false))
        .chain(term.forms.iter().map(|word| (word.as_str(), "admittedTerm-admn-sts", true)))
        .chain(term.avoid.iter().map(|word| (word.as_str(), "deprecatedTerm-admn-sts", false)))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
