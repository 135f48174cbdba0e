//! What a value may be. Knows RON's values; `None` is a value that cannot be.

use std::collections::BTreeMap;

use ron::Value;

/// Returns a text of at least one character.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        _ => None,
    }
}

/// Returns what a word stands for.
pub(super) fn one_of<T: Copy>(value: &Value, words: &[(&str, T)]) -> Option<T> {
    let word = text(value)?;
    words.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
}

/// Returns a number, whole or not.
pub(super) fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => Some(number.into_f64()).filter(|number| number.is_finite()),
        _ => None,
    }
}

/// Returns a whole number that is not negative.
pub(super) fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::Number(_) => value.clone().into_rust().ok(),
        _ => None,
    }
}

/// Returns a list of texts.
pub(super) fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::Seq(values) => values.iter().map(text).collect(),
        _ => None,
    }
}

/// Returns lists of texts by name.
pub(super) fn keys(value: &Value) -> Option<BTreeMap<String, Vec<String>>> {
    match value {
        Value::Map(map) => map.iter().map(|(name, keys)| Some((text(name)?, texts(keys)?))).collect(),
        _ => None,
    }
}
