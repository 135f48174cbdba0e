//! The program's own words in one language.
//!
//! Knows messages by id and how to fall back between *interface* languages. A card's text never comes from here.

use std::collections::BTreeMap;
use std::fmt;

use fluent::{FluentArgs, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::catalogue::{Bundle, Catalogue};
use super::languages::{LAST_RESORT, Languages};
use super::spoken::Spoken;
use super::{asset, broken, script};
use crate::domain::language::{Language, Tag};
use crate::domain::pseudo::Pseudo;
use crate::problem::Problem;

/// What is put into a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text; stands isolated, so that it cannot disturb the sentence's direction.
    Text(&'a str),
    /// A number; chooses between plural forms.
    Number(i64),
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => FluentValue::from(text),
            Arg::Number(number) => FluentValue::from(number),
        }
    }
}

/// The words of one language, with what they fall back to.
///
/// Making one costs next to nothing: files are read when the first of their messages is asked for.
pub struct Words {
    /// The language in use, then its fallbacks; the last is English.
    chain: Vec<Catalogue>,
    /// Of the first in the chain.
    language: Language,
}

impl Words {
    /// Takes the catalogue that serves a language best, English in the end.
    #[must_use]
    pub fn load(tag: &Tag, languages: &Languages) -> Self {
        let mut chain: Vec<Catalogue> = Vec::new();
        if Pseudo::of(tag).is_some() {
            chain.push(Catalogue::new(languages.get(tag), LAST_RESORT));
        } else {
            for folder in negotiate(tag, languages) {
                chain.push(Catalogue::new(languages.get(&Tag::new(folder.as_str())), &folder));
            }
        }
        Self::of(chain, languages)
    }

    /// Takes the words of the participant's side, where there are some of its own.
    ///
    /// A fallback serves those who read the same language; English just because nothing else is there does not.
    #[must_use]
    pub fn of_participant(facilitator: &Tag, participant: &Tag, languages: &Languages) -> Option<Spoken> {
        // The same words twice would say nothing.
        Spoken::of(participant, languages).filter(|spoken| spoken.language().tag != *facilitator)
    }

    /// Takes the catalogue as [`Words::load`] does, reads all of it, and says what is wrong in it.
    #[must_use]
    pub fn load_reporting(tag: &Tag, languages: &Languages) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let folders =
            if Pseudo::of(tag).is_some() { vec![LAST_RESORT.to_owned()] } else { negotiate(tag, languages) };
        for folder in folders {
            let mut seen = BTreeMap::new();
            for path in asset::catalogue_files(&folder) {
                let source = asset::read(&path).unwrap_or_default();
                problems.extend(broken::in_catalogue(&path, &source, &mut seen));
            }
        }
        (Self::load(tag, languages), problems)
    }

    /// Makes words of a chain.
    pub(super) fn of(chain: Vec<Catalogue>, languages: &Languages) -> Self {
        let language = chain
            .first()
            .map_or_else(|| languages.get(&Tag::new(LAST_RESORT)), |catalogue| catalogue.language.clone());
        Self { chain, language }
    }

    /// Says a message that takes nothing.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.tell(id, &[])
    }

    /// Says a message with what it takes; `id.attribute` names an attribute.
    ///
    /// A message that does not exist shows as `⟨id⟩`. Marks of isolation (FSI … PDI) stay in the text: `text`
    /// uses and strips them.
    #[must_use]
    pub fn tell(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let Some((catalogue, bundle, pattern)) = self.find(id) else { return format!("⟨{id}⟩") };
        let args: FluentArgs<'_> = args.iter().map(|&(name, arg)| (name, FluentValue::from(arg))).collect();
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut faults);
        match catalogue.pseudo {
            Some(pseudo) => pseudo.enclose(&text),
            None => text.into_owned(),
        }
    }

    /// Whether a message exists, here or in a fallback.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// Returns the language of the catalogue that is really used: a text's direction is that of its own language.
    #[must_use]
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Returns the catalogues that a message is looked for in, in order.
    #[cfg(test)]
    pub(super) fn chain(&self) -> Vec<&str> {
        self.chain.iter().map(|catalogue| catalogue.language.tag.as_str()).collect()
    }

    /// Returns the language that one message is really said in: where a catalogue has a gap, a fallback's.
    #[must_use]
    pub fn language_of(&self, id: &str) -> &Language {
        self.find(id).map_or(&self.language, |(catalogue, _, _)| &catalogue.language)
    }

    /// Finds a message in the first catalogue that has it.
    fn find(&self, id: &str) -> Option<(&Catalogue, &Bundle, &Pattern<&str>)> {
        self.chain
            .iter()
            .find_map(|catalogue| catalogue.find(id).map(|(bundle, pattern)| (catalogue, bundle, pattern)))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chain: Vec<&str> = self.chain.iter().map(|catalogue| catalogue.language.tag.as_str()).collect();
        formatter.debug_struct("Words").field("chain", &chain).finish_non_exhaustive()
    }
}

/// Returns the folders of whole catalogues that serve a language, best first, English last.
fn negotiate(tag: &Tag, languages: &Languages) -> Vec<String> {
    let is_whole = |folder: &String| languages.facilitators().any(|row| row.tag.as_str() == folder);
    let folders: Vec<String> = asset::folders().into_iter().filter(is_whole).collect();
    let fallback = languages.get(tag).fallback;
    let requested: Vec<LanguageIdentifier> =
        std::iter::once(tag).chain(&fallback).filter_map(|tag| script::parse(tag.as_str())).collect();
    let available: Vec<LanguageIdentifier> = folders.iter().filter_map(|name| script::parse(name)).collect();
    let default = script::parse(LAST_RESORT);
    let chosen =
        negotiate_languages(&requested, &available, default.as_ref(), NegotiationStrategy::Filtering);
    let mut chain: Vec<String> = chosen.into_iter().map(ToString::to_string).collect();
    // Nothing stands behind English: it is complete.
    if let Some(end) = chain.iter().position(|folder| folder == LAST_RESORT) {
        chain.truncate(end + 1);
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "next = Next
left = { $minutes ->
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
 }
only-english = Only here
card = Card { $code } of { NUMBER($all) }
    .tooltip = About { $code }
";
    const SWEDISH: &str = "next = Nästa\nleft = { $minutes ->\n    [one] { $minutes } minut kvar\n   *[other] { $minutes } minuter kvar\n }\n";

    fn words(tags: &[(&str, &str)]) -> Words {
        let (languages, _) = Languages::read("[]");
        let chain = tags.iter().map(|(tag, source)| {
            let folder = if Pseudo::of(&Tag::new(*tag)).is_some() { "en" } else { tag };
            Catalogue::of_source(languages.get(&Tag::new(*tag)), folder, source)
        });
        Words::of(chain.collect(), &languages)
    }

    #[test]
    fn messages_are_said_with_plurals_and_isolated_arguments() {
        let words = words(&[("sv", SWEDISH), ("en", ENGLISH)]);
        assert_eq!(words.say("next"), "Nästa");
        assert_eq!(words.tell("left", &[("minutes", Arg::Number(1))]), "\u{2068}1\u{2069} minut kvar");
        assert_eq!(words.tell("left", &[("minutes", Arg::Number(5))]), "\u{2068}5\u{2069} minuter kvar");
    }

    #[test]
    fn a_gap_falls_back_and_says_in_which_language() {
        let words = words(&[("sv", SWEDISH), ("en", ENGLISH)]);
        assert_eq!(words.say("only-english"), "Only here");
        assert_eq!(words.language_of("only-english").tag.as_str(), "en");
        assert_eq!(words.language_of("next").tag.as_str(), "sv");
        assert_eq!(words.language().tag.as_str(), "sv");
    }

    #[test]
    fn what_does_not_exist_shows_its_id_and_never_panics() {
        let words = words(&[("sv", SWEDISH)]);
        assert_eq!(words.say("no-such"), "⟨no-such⟩");
        assert_eq!(words.say("next.no-such"), "⟨next.no-such⟩");
        assert!(!words.has("no-such") && words.has("next"));
        assert_eq!(
            words.say("left"),
            "{$minutes} minuter kvar".replace("{$minutes}", "\u{2068}{$minutes}\u{2069}")
        );
    }

    #[test]
    fn an_attribute_is_named_after_a_dot() {
        let words = words(&[("en", ENGLISH)]);
        assert_eq!(words.tell("card.tooltip", &[("code", Arg::Text("W-1"))]), "About \u{2068}W-1\u{2069}");
    }

    #[test]
    fn pseudo_languages_leave_what_is_put_in_as_it_is() {
        let args = [("code", Arg::Text("Wait-1")), ("all", Arg::Number(12))];
        let accented = words(&[("en-XA", ENGLISH)]).tell("card", &args);
        assert_eq!(accented, "[Çááŕd \u{2068}Wait-1\u{2069} óóf \u{2068}12\u{2069}]");
        let arabic = words(&[("ar-XB", ENGLISH)]).tell("card", &args);
        assert_eq!(arabic, "صارد \u{2068}Wait-1\u{2069} وف \u{2068}12\u{2069}");
    }

    #[test]
    fn a_language_without_a_catalogue_says_which_one_is_used() {
        let (languages, _) = Languages::embedded();
        assert_eq!(Words::load(&Tag::new("ti"), &languages).language().tag.as_str(), "en");
        assert_eq!(Words::load(&Tag::new("sv"), &languages).language().tag.as_str(), "sv");
        assert_eq!(Words::load(&Tag::new("ar-XB"), &languages).language().tag.as_str(), "ar-XB");
    }

    #[test]
    fn words_can_be_sent_to_another_thread() {
        fn is_sent<T: Send + Sync>() {}
        is_sent::<Words>();
    }
}
