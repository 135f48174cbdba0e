//! What a value may be. Knows RON's values; `None` is a value that cannot be.

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
