//! Tests that a number is said in every form that a language has, by the syntax tree of each catalogue.
//!
//! Which forms those are, CLDR says; Fluent asks the same rules when a message is said.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::complete;

const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Returns the forms of whole numbers in a language, and `other`, which is never without use.
fn categories(tag: &str) -> BTreeSet<&'static str> {
    let tag: LanguageIdentifier = tag.parse().unwrap();
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let plain = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    let tag = if known.contains(&tag) { tag } else { plain };
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).unwrap();
    let numbers = (0..=2000_u32).chain([10_000, 100_000, 1_000_000, 1_000_001]);
    let names = numbers.map(|number| match rules.select(number).unwrap() {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    });
    names.chain(["other"]).collect()
}

/// What is wrong with the selections by number in a pattern.
fn faults(pattern: &Pattern<&str>, expected: &BTreeSet<&str>) -> Vec<String> {
    let selections = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => selection(expression),
        PatternElement::TextElement { .. } => None,
    });
    selections
        .flat_map(|variants| {
            let inner = variants.iter().flat_map(|variant| faults(&variant.value, expected));
            let mut faults: Vec<String> = inner.collect();
            let names: BTreeSet<&str> = variants.iter().filter_map(|variant| name(&variant.key)).collect();
            let default = variants.iter().find(|variant| variant.default).and_then(|it| name(&it.key));
            // Between none and some, by the number itself: no form is chosen.
            let is_by_number = names.len() == 1 && variants.len() > 1;
            let is_by_form = names.iter().all(|name| NAMES.contains(name)) && !is_by_number;
            if is_by_form && (names != *expected || default != Some("other")) {
                faults.push(format!("{names:?}, *[{default:?}], instead of {expected:?}"));
            }
            faults
        })
        .collect()
}

/// Returns the variants of a selection, however deep it stands.
fn selection<'e, 's>(
    expression: &'e Expression<&'s str>,
) -> Option<&'e [fluent_syntax::ast::Variant<&'s str>]> {
    match expression {
        Expression::Select { variants, .. } => Some(variants),
        Expression::Inline(InlineExpression::Placeable { expression }) => selection(expression),
        Expression::Inline(_) => None,
    }
}

fn name<'s>(key: &VariantKey<&'s str>) -> Option<&'s str> {
    match key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn of_source(tag: &str, source: &str) -> Vec<String> {
    let expected = categories(tag);
    let resource = parser::parse(source).unwrap();
    let patterns = resource.body.iter().flat_map(|entry| match entry {
        Entry::Message(message) => {
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            message.value.iter().chain(attributes).collect()
        }
        Entry::Term(term) => vec![&term.value],
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
            Vec::new()
        }
    });
    patterns.flat_map(|pattern| faults(pattern, &expected)).collect()
}

#[test]
fn a_number_is_said_in_all_forms_of_the_language_and_no_others() {
    for folder in complete::folders() {
        for (path, source) in complete::files(&folder) {
            assert_eq!(of_source(&folder, &source), Vec::<String>::new(), "{path}");
        }
    }
}

#[test]
fn languages_have_the_forms_that_cldr_gives_them() {
    let cases: [(&str, &[&str]); 8] = [
        ("sv", &["one", "other"]),
        ("en", &["one", "other"]),
        ("ar", &["few", "many", "one", "other", "two", "zero"]),
        ("fa-AF", &["one", "other"]),
        ("ps", &["one", "other"]),
        ("so", &["one", "other"]),
        ("ti", &["one", "other"]),
        ("uk", &["few", "many", "one", "other"]),
    ];
    for (tag, expected) in cases {
        assert_eq!(categories(tag), expected.iter().copied().collect(), "{tag}");
    }
}

#[test]
fn a_form_too_few_or_too_many_is_found_wherever_it_stands() {
    let select = |forms: &str| format!("a = {{ $n ->\n{forms} }}\n");
    let is_told = |tag: &str, forms: &str| !of_source(tag, &select(forms)).is_empty();
    assert!(!is_told("sv", "    [one] en\n   *[other] flera\n"));
    assert!(!is_told("sv", "    [0] ingen\n    [one] en\n   *[other] flera\n"));
    assert!(!is_told("sv", "    [0] inga\n   *[other] några\n"));
    assert!(is_told("sv", "   *[other] flera\n"));
    assert!(is_told("sv", "   *[one] en\n    [other] flera\n"));
    assert!(is_told("sv", "    [one] en\n    [few] några\n   *[other] flera\n"));
    assert!(is_told("ar", "    [one] دقيقة\n   *[other] دقائق\n"));
    assert!(is_told("uk", "    [one] хвилина\n    [few] хвилини\n   *[other] хвилин\n"));
    // What is chosen by something else than a number has forms of its own.
    assert!(!is_told("ar", "    [masculine] تريد\n   *[feminine] تريدين\n"));
    let nested = "a = { $m ->\n    [one] { $n ->\n       *[other] x\n     }\n   *[other] y\n }\n";
    assert_eq!(of_source("sv", nested).len(), 1);
    assert_eq!(of_source("sv", "a = x\n    .b = { $n ->\n       *[other] y\n     }\n").len(), 1);
}
