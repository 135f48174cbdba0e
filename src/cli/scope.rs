//! Which problems a check is about: of one language, of decks that were named.
//!
//! Knows where each unit's files lie; finds no problem but that a language has no file.

use std::path::Path;

use super::choose;
use super::contents::Contents;
use super::fault::Fault;
use super::request::CheckRequest;
use crate::content::{Code, Unit};
use crate::domain::language::Tag;
use crate::locale::Languages;
use crate::problem::{Problem, Severity};

/// What a check is about.
pub(super) struct Scope {
    language: Option<Tag>,
    /// Every unit that is meant, with its source language.
    units: Vec<(Unit, Option<Tag>)>,
    /// Whether only what was named is meant.
    is_named: bool,
}

impl Scope {
    /// Looks up what was named.
    ///
    /// # Errors
    /// A name that nothing has; a language that is no tag.
    pub(super) fn find(
        request: &CheckRequest,
        contents: &dyn Contents,
        languages: &Languages,
    ) -> Result<Self, Fault> {
        let language = request.language.as_deref().map(|given| choose::tag(given, languages)).transpose()?;
        let units = choose::units(&request.names, contents)?;
        let units = units.into_iter().map(|unit| {
            let source = contents.content().source_of(&unit);
            (unit, source)
        });
        Ok(Self { language, units: units.collect(), is_named: !request.names.is_empty() })
    }

    /// Whether a problem is one of those that were asked for.
    ///
    /// Of a language: all that is in its files, and the errors that keep these from being used.
    pub(super) fn covers(&self, problem: &Problem, languages: &Languages) -> bool {
        let Some(place) = &problem.place else { return true };
        let folder = place.path.parent().unwrap_or(Path::new(""));
        // A deck and a guide may have the same name: the folder tells them apart.
        let unit = self.units.iter().find(|(unit, _)| folder.ends_with(unit.folder()));
        if problem.code == Code::UnexpectedFile.as_str() {
            return true;
        }
        if unit.is_none() && self.is_named {
            return false;
        }
        let Some(language) = &self.language else { return true };
        let file = place.path.file_stem().and_then(|stem| languages.resolve(stem.to_str()?));
        // What is no language's file may have been meant for this one.
        let is_astray = file.is_none() && is_text(&place.path);
        if file.as_ref() == Some(language) || is_astray {
            return true;
        }
        let source = unit.and_then(|(_, source)| source.as_ref());
        // Where the source cannot even be told, any file may be the one that is in the way.
        let is_above = !is_text(&place.path) || source.is_none() || file.as_ref() == source;
        problem.severity == Severity::Error && is_above
    }

    /// Tells which of the units have no file in the language: of a folder that was named alone, those that it has.
    pub(super) fn absent(&self, request: &CheckRequest, contents: &dyn Contents) -> Vec<Problem> {
        let Some(language) = &self.language else { return Vec::new() };
        let content = contents.content();
        let is_asked =
            |unit: &Unit| self.is_named || request.content.is_none() || content.is_in_last_layer(unit);
        let is_absent = |unit: &Unit| matches!(content.sheet(unit, language), Ok(None));
        let units = self.units.iter().map(|(unit, _)| unit);
        let absent = units.filter(|unit| is_asked(unit) && is_absent(unit));
        let problem = |unit: &Unit| Problem {
            severity: Code::NotTranslated.severity(),
            code: Code::NotTranslated.as_str(),
            place: None,
            arguments: vec![("unit", choose::called(unit).to_owned()), ("language", language.to_string())],
        };
        absent.map(problem).collect()
    }
}

/// Whether a file holds a language's texts, and not a structure that all languages share.
fn is_text(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    !["deck.ron", "guide.ron", "map.ron", "terms.ron", "library.ron"].contains(&name)
}
