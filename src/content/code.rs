//! The codes of every fault that content can have, and how grave each is.
//!
//! One list: messages, severities and tests read it. Knows no file and no words: those are in
//! `locales/<language>/problems.ftl`.

use crate::problem::Severity;

macro_rules! codes {
    ($($severity:ident { $($name:ident $text:literal)* })*) => {
        /// What is wrong in a file.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(
                #[doc = concat!("`", $text, "`: its message is `problem-", $text, "`.")]
                $name,
            )*)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$($(Self::$name,)*)*];

            /// Returns the code as it stands in a `Problem`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $($(Self::$name => $text,)*)*
                }
            }

            /// Returns how grave it is, where nothing else is said.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $($(Self::$name)|* => Severity::$severity,)*
                }
            }
        }
    };
}

codes! {
    Error {
        // What was asked for.
        UnknownGuide "unknown-guide"
        UnknownDeck "unknown-deck"
        // Files.
        Unreadable "unreadable"
        NotAFile "not-a-file"
        LeadsOut "leads-out"
        TooManyEntries "too-many-entries"
        FileTooLarge "file-too-large"
        TooManyFiles "too-many-files"
        DeckTooLarge "deck-too-large"
        NotUtf8 "not-utf8"
        Utf16 "utf16"
        MissingStructure "missing-structure"
        MissingSource "missing-source"
        // RON.
        Syntax "syntax"
        MissingComma "missing-comma"
        MissingColon "missing-colon"
        MissingBracket "missing-bracket"
        MissingQuote "missing-quote"
        QuoteWithin "quote-within"
        ForeignComma "foreign-comma"
        EndsTooEarly "ends-too-early"
        GoesOn "goes-on"
        BadEscape "bad-escape"
        UnfinishedComment "unfinished-comment"
        TooDeep "too-deep"
        ExpectedText "expected-text"
        ExpectedNumber "expected-number"
        ExpectedTrueOrFalse "expected-true-or-false"
        WrongKind "wrong-kind"
        UnknownField "unknown-field"
        MissingField "missing-field"
        DuplicateField "duplicate-field"
        UnknownWord "unknown-word"
        // Ids and values.
        BadId "bad-id"
        DuplicateId "duplicate-id"
        DuplicateKey "duplicate-key"
        BadCode "bad-code"
        DuplicateCode "duplicate-code"
        BadTag "bad-tag"
        WrongLanguage "wrong-language"
        DuplicateLanguage "duplicate-language"
        BadMinutes "bad-minutes"
        BadDate "bad-date"
        BadNumber "bad-number"
        // References.
        BadReference "bad-reference"
        UnknownCard "unknown-card"
        CardInBrokenDeck "card-in-broken-deck"
        NoPhases "no-phases"
        EmptyChoose "empty-choose"
        // The map.
        ReservedDeck "reserved-deck"
        NoPages "no-pages"
        UnknownPage "unknown-page"
        PageLeadsToItself "page-leads-to-itself"
        MapLoop "map-loop"
        DuplicateStage "duplicate-stage"
        // Source texts that are not there.
        NoText "no-text"
        NoTitle "no-title"
        NoLines "no-lines"
        NoPageText "no-page-text"
        NoPageLines "no-page-lines"
        EmptyText "empty-text"
        NoPhaseText "no-phase-text"
        NoChecklistText "no-checklist-text"
        NoPresumes "no-presumes"
        // Texts that are refused.
        ControlCharacter "control-character"
        BidiControl "bidi-control"
        InvisibleCharacter "invisible-character"
        ReservedBrace "reserved-brace"
        TooManyMarks "too-many-marks"
        TextTooLong "text-too-long"
        PresentationForm "presentation-form"
        PrivateUse "private-use"
        ReplacementCharacter "replacement-character"
        // What no screen can show.
        CannotBeShown "cannot-be-shown"
    }
    Warning {
        ByteOrderMark "byte-order-mark"
        UnexpectedFile "unexpected-file"
        NoMap "no-map"
        PageTwice "page-twice"
        ShownUnasked "shown-unasked"
        UnknownLanguage "unknown-language"
        BadFingerprint "bad-fingerprint"
        FingerprintInSource "fingerprint-in-source"
        // What a translation lacks or has too much of.
        NotTranslated "not-translated"
        MissingCard "missing-card"
        MissingPage "missing-page"
        MissingTitle "missing-title"
        MissingList "missing-list"
        MissingLine "missing-line"
        FewerLines "fewer-lines"
        ExtraLines "extra-lines"
        MissingPhase "missing-phase"
        MissingChecklist "missing-checklist"
        MissingText "missing-text"
        MissingContact "missing-contact"
        MissingTerm "missing-term"
        ObsoleteCard "obsolete-card"
        ObsoletePage "obsolete-page"
        ObsoletePhase "obsolete-phase"
        ObsoleteChecklist "obsolete-checklist"
        ObsoleteContact "obsolete-contact"
        ObsoleteTerm "obsolete-term"
        ObsoleteText "obsolete-text"
        FeminineMissing "feminine-missing"
        Stale "stale"
        // How texts are written.
        SameAsSource "same-as-source"
        EndPunctuation "end-punctuation"
        DigitsDiffer "digits-differ"
        Spaces "spaces"
        NotNfc "not-nfc"
        Tatweel "tatweel"
        LongLine "long-line"
        TwoSentences "two-sentences"
        TwoQuestions "two-questions"
        AsksWhy "asks-why"
        AvoidedWord "avoided-word"
        StrangeLetter "strange-letter"
        StrangeSign "strange-sign"
        LookAlike "look-alike"
        BrokenIsland "broken-island"
        UnpairedSign "unpaired-sign"
        OtherScript "other-script"
        // What takes more than one screen.
        DoesNotFit "does-not-fit"
        MoreProblems "more-problems"
    }
    Information {
        Unreviewed "unreviewed"
        Unverified "unverified"
        UnsaidTerm "unsaid-term"
    }
}

impl Code {
    /// Whether a release raises it to an error (TEXT.md, "Checks").
    #[must_use]
    pub fn is_raised_by_release(self) -> bool {
        matches!(
            self,
            Self::NotTranslated
                | Self::MissingCard
                | Self::MissingPage
                | Self::MissingTitle
                | Self::MissingList
                | Self::MissingLine
                | Self::FewerLines
                | Self::ExtraLines
                | Self::MissingPhase
                | Self::MissingChecklist
                | Self::MissingText
                | Self::Stale
                | Self::Unreviewed
        )
    }
}
