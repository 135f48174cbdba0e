//! The codes of every fault that a translator's file can have.
//!
//! Their messages are in `locales/<language>/problems-exchange.ftl`. Knows no words.

use std::path::Path;

use crate::problem::{Place, Problem, Severity, Spot};

macro_rules! codes {
    ($($name:ident $severity:ident $text:literal)*) => {
        /// What is wrong in a translator's file.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Code {
            $(#[doc = $text] $name,)*
        }

        impl Code {
            /// Every code.
            #[cfg(test)]
            pub(super) const ALL: &'static [(&'static str, Severity)] = &[$(($text, Severity::$severity),)*];

            fn told(self) -> (&'static str, Severity) {
                match self {
                    $(Self::$name => ($text, Severity::$severity),)*
                }
            }
        }
    };
}

codes! {
    TooLarge Error "exchange-too-large"
    NotUtf8 Error "exchange-not-utf8"
    WrongCharset Error "exchange-wrong-charset"
    Syntax Error "exchange-syntax"
    BadEscape Error "exchange-bad-escape"
    NoLanguage Error "exchange-no-language"
    LanguagesDiffer Error "exchange-languages-differ"
    NoEntries Error "exchange-no-entries"
    NoContext Warning "exchange-no-context"
    Duplicate Error "exchange-duplicate"
    UnknownText Error "exchange-unknown-text"
    SourceChanged Error "exchange-source-changed"
    Unsure Warning "exchange-unsure"
    Emptied Warning "exchange-emptied"
    Plural Error "exchange-plural"
    BrokenTarget Error "exchange-broken-target"
}

impl Code {
    /// Makes the fault, with its place in the file.
    pub(super) fn at(self, path: &Path, at: Option<Spot>, arguments: Vec<(&'static str, String)>) -> Problem {
        let (code, severity) = self.told();
        Problem { severity, code, place: Some(Place { path: path.to_owned(), at }), arguments }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Tag;
    use crate::locale::{Languages, Words};

    #[test]
    fn every_code_has_both_messages_in_both_languages_and_no_message_is_left_over() {
        for language in ["sv", "en"] {
            let words = Words::load(&Tag::new(language), &Languages::embedded().0);
            for (code, _) in Code::ALL {
                for id in [format!("problem-{code}"), format!("problem-{code}-help")] {
                    assert!(
                        words.has(&id) && words.language_of(&id).tag.as_str() == language,
                        "{language}: {id}"
                    );
                }
            }
            let path = format!("{}/locales/{language}/problems-exchange.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            assert_eq!(text.matches("\nproblem-").count(), 2 * Code::ALL.len());
        }
    }
}
