//! Which language the program itself speaks.
//!
//! Knows how systems name languages; the edge reads the environment and passes it in.

use super::languages::{LAST_RESORT, Languages};
use crate::domain::language::Tag;

/// Chooses the interface's language, always one of the facilitators'.
///
/// First what the person chose (an option or a setting; a pseudo-language only so), then the environment's
/// `[LC_ALL, LC_MESSAGES, LANG, LANGUAGE]` as gettext reads it: the first of the first three that is set
/// decides, and unless it says `C` the list in `LANGUAGE` goes before it. Else English.
#[must_use]
pub fn interface_language(
    environment: &[Option<String>],
    configured: Option<&str>,
    languages: &Languages,
) -> Tag {
    if let Some(tag) = configured.and_then(|name| languages.interface(name)) {
        return tag;
    }
    let (locales, list) = environment.split_at(environment.len().min(3));
    let locale = locales.iter().flatten().find(|value| !value.is_empty());
    let preferred = list.iter().flatten().flat_map(|value| value.split(':'));
    let wanted = locale.filter(|value| languages.resolve(value).is_some()).into_iter().flat_map(|value| {
        preferred.clone().chain([value.as_str()]).filter_map(|name| served(name, languages))
    });
    wanted.into_iter().next().unwrap_or_else(|| Tag::new(LAST_RESORT))
}

impl Languages {
    /// Returns the interface's language that a person names, a pseudo-language too; `None` where it is not one.
    #[must_use]
    pub fn interface(&self, name: &str) -> Option<Tag> {
        let tag = self.resolve(name)?;
        if self.is_pseudo(&tag) { Some(tag) } else { served(name, self) }
    }
}

/// Returns the facilitators' language that a name stands for.
fn served(name: &str, languages: &Languages) -> Option<Tag> {
    let tag = languages.resolve(name)?;
    let known = languages.without_region(&tag).unwrap_or(tag);
    languages.facilitators().find(|row| row.tag == known).map(|row| row.tag.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(environment: [&str; 4], configured: Option<&str>) -> String {
        let (languages, _) = Languages::read("[]");
        let environment = environment.map(|value| (!value.is_empty()).then(|| value.to_owned()));
        interface_language(&environment, configured, &languages).to_string()
    }

    #[test]
    fn the_persons_choice_goes_before_the_environment() {
        assert_eq!(language(["sv_SE.UTF-8", "", "", ""], Some("en")), "en");
        assert_eq!(language(["", "", "", ""], Some("sv-FI")), "sv");
        assert_eq!(language(["", "", "", ""], Some("en-XA")), "en-XA");
        assert_eq!(language(["", "", "sv_SE.UTF-8", ""], Some("ti")), "sv");
    }

    #[test]
    fn the_environment_is_read_as_gettext_reads_it() {
        let cases = [
            (["", "", "", ""], "en"),
            (["", "", "sv_SE.UTF-8", ""], "sv"),
            (["", "sv_FI", "en_GB", ""], "sv"),
            (["C", "", "sv_SE.UTF-8", "sv"], "en"),
            (["", "", "en_GB.UTF-8", "sv:en"], "sv"),
            (["", "", "nb_NO.UTF-8", "nb:da:sv"], "sv"),
            (["", "", "nb_NO.UTF-8", ""], "en"),
            (["", "", "", "sv"], "en"),
            (["", "", "en_XA", ""], "en"),
        ];
        for (environment, expected) in cases {
            assert_eq!(language(environment, None), expected, "{environment:?}");
        }
    }
}
