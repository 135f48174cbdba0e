//! One language's messages, on shelves that are filled when first asked for.
//!
//! Knows Fluent and the embedded files; knows no fallback between languages.

use std::sync::OnceLock;

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::asset;
use crate::domain::language::Language;
use crate::domain::pseudo::Pseudo;

/// Messages that can be looked up.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// What is read together. A session never reads the command line's words or those on paper, and
/// `check` none of a screen's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelf {
    /// Everything that is drawn.
    Screen,
    /// `cli*.ftl`, ids `cli-…`.
    CommandLine,
    /// `problems*.ftl`, ids `problem-…`.
    Problems,
    /// `print*.ftl`, ids `print-…`.
    Paper,
}

impl Shelf {
    /// Returns the shelf that a message stands on, by its id alone.
    pub(super) fn of_message(id: &str) -> Self {
        if id.starts_with("cli-") {
            Self::CommandLine
        } else if id.starts_with("problem-") {
            Self::Problems
        } else if id.starts_with("print-") {
            Self::Paper
        } else {
            Self::Screen
        }
    }

    /// Returns the shelf that a file belongs to, by its path within `locales/`.
    pub(super) fn of_file(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or(path);
        if name.starts_with("cli") {
            Self::CommandLine
        } else if name.starts_with("problems") {
            Self::Problems
        } else if name.starts_with("print") {
            Self::Paper
        } else {
            Self::Screen
        }
    }
}

/// One language's messages.
pub(super) struct Catalogue {
    /// The language as it is shown; a pseudo-language's own.
    pub(super) language: Language,
    /// The folder that it is read from.
    folder: String,
    /// Its disguise.
    pub(super) pseudo: Option<Pseudo>,
    screen: OnceLock<Bundle>,
    command_line: OnceLock<Bundle>,
    problems: OnceLock<Bundle>,
    paper: OnceLock<Bundle>,
}

impl Catalogue {
    /// Makes a catalogue; nothing is read yet.
    pub(super) fn new(language: Language, folder: &str) -> Self {
        Self {
            pseudo: Pseudo::of(&language.tag),
            language,
            folder: folder.to_owned(),
            screen: OnceLock::new(),
            command_line: OnceLock::new(),
            problems: OnceLock::new(),
            paper: OnceLock::new(),
        }
    }

    /// Makes a catalogue whose screen messages are given.
    #[cfg(test)]
    pub(super) fn of_source(language: Language, folder: &str, source: &str) -> Self {
        let catalogue = Self::new(language, folder);
        let _ = catalogue.screen.set(catalogue.bundle([source.to_owned()]));
        catalogue
    }

    /// Returns a message's pattern and what formats it; `id.attribute` names an attribute.
    pub(super) fn find(&self, id: &str) -> Option<(&Bundle, &Pattern<&str>)> {
        let (message, attribute) =
            id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
        let bundle = self.bundle_of(Shelf::of_message(message));
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some((bundle, pattern))
    }

    /// Returns a shelf, filled.
    fn bundle_of(&self, wanted: Shelf) -> &Bundle {
        let cell = match wanted {
            Shelf::Screen => &self.screen,
            Shelf::CommandLine => &self.command_line,
            Shelf::Problems => &self.problems,
            Shelf::Paper => &self.paper,
        };
        cell.get_or_init(|| {
            let files = asset::catalogue_files(&self.folder).into_iter();
            let files = files.filter(|path| Shelf::of_file(path) == wanted);
            self.bundle(files.filter_map(|path| asset::read(&path)))
        })
    }

    /// Parses files; what is broken in them is left out here and told by `broken`.
    fn bundle(&self, sources: impl IntoIterator<Item = String>) -> Bundle {
        let locale: LanguageIdentifier = self.folder.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![locale]);
        bundle.set_use_isolating(true);
        bundle.set_transform(self.pseudo.map(Pseudo::transform));
        // NUMBER() is no more than this; it can only fail by being there already.
        let _ = bundle.add_builtins();
        for source in sources {
            let resource = match FluentResource::try_new(source) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(resource);
        }
        bundle
    }
}
