//! Texts out to translators and back: PO for their programs, TBX for the glossary.
//!
//! Knows content, the fields of its files and the formats of translators; knows no terminal, no session and no file
//! system: bytes come in and go out.
//!
//! ```text
//! entry    a text to translate: its name, its place, what it is for, what is there
//! po       entries → PO            reader   PO → entries, with places
//! import   a PO over today's texts → files to write, and what could not be taken
//! layout   a tree → RON in the house's layout          tbx      the glossary → TBX-Basic
//! room     how much of a line everyone's view shows at once
//! kit      entries → a page that shows a PO as the room sees it
//! ```

mod code;
mod entry;
mod import;
mod kit;
mod layout;
mod plural;
mod po;
mod reader;
mod room;
mod tbx;
mod tree;

pub use import::{Imported, NewFile, import};

use crate::content::{Content, Unit};
use crate::domain::language::Tag;
use crate::locale::{Languages, Words};
use crate::problem::Problem;

/// What is exported, and in which words it is explained.
#[derive(Clone, Copy)]
pub struct Order<'a> {
    /// The content.
    pub content: &'a Content,
    /// The language that is translated to.
    pub to: &'a Tag,
    /// What is to be translated.
    pub units: &'a [Unit],
    /// Whether every line that is said gets its feminine form, too.
    pub with_feminine: bool,
    /// The words of the comments.
    pub words: &'a Words,
    /// What is known of languages.
    pub languages: &'a Languages,
}

/// Why nothing can be exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoExport {
    /// A file cannot be read.
    Broken(Vec<Problem>),
    /// All of it is written in that language.
    NothingToTranslate,
}

/// Makes a PO of the texts of some units.
///
/// # Errors
/// A file cannot be read, or there is nothing to translate.
pub fn po(order: &Order<'_>) -> Result<String, NoExport> {
    Ok(po::write(&sheets(order)?, order))
}

/// What a translator gets who gets everything by e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kit {
    /// The texts, for their program.
    pub po: String,
    /// A page of HTML that shows them as the room sees them.
    pub page: String,
}

/// Makes a PO and a page that it can be dropped into.
///
/// # Errors
/// As [`po()`].
pub fn kit(order: &Order<'_>) -> Result<Kit, NoExport> {
    let sheets = sheets(order)?;
    Ok(Kit { po: po::write(&sheets, order), page: kit::page(&sheets, order) })
}

/// Makes a TBX of the glossary, whatever else was asked for.
///
/// # Errors
/// There is no glossary, or it is written in that language.
pub fn tbx(order: &Order<'_>) -> Result<String, NoExport> {
    let from = order.content.source_of(&Unit::Glossary).filter(|from| from != order.to);
    let from = from.ok_or(NoExport::NothingToTranslate)?;
    let glossary = order.content.glossary(std::slice::from_ref(order.to));
    if glossary.terms.is_empty() {
        return Err(NoExport::NothingToTranslate);
    }
    Ok(tbx::write(&glossary, (&from, order.to), &order.words.say("exchange-glossary")))
}

fn sheets(order: &Order<'_>) -> Result<Vec<entry::Sheet>, NoExport> {
    let mut sheets = Vec::new();
    let mut problems = Vec::new();
    for unit in order.units {
        match entry::read(order.content, unit, order.to, order.with_feminine) {
            Ok(sheet) => sheets.extend(sheet),
            Err(faults) => problems.extend(faults),
        }
    }
    if !problems.is_empty() {
        return Err(NoExport::Broken(problems));
    }
    sheets.retain(|sheet| !sheet.entries.is_empty());
    if sheets.is_empty() { Err(NoExport::NothingToTranslate) } else { Ok(sheets) }
}
