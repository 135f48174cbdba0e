//! What a value may be. Knows RON's values; `None` is a value that cannot be.

use ron::Value;

/// Returns a text of at least one character.
pub(super) fn text(value: &Value) -> Option<String> {
    if let Value::String(text) = value
        && !text.is_empty()
    {
        Some(text.clone())
    } else {
        None
    }
}

/// Returns what a word stands for.
pub(super) fn one_of<T: Copy>(value: &Value, words: &[(&str, T)]) -> Option<T> {
    let word = text(value)?;
    words.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
}

/// Returns a number, whole or not.
pub(super) fn number(value: &Value) -> Option<f64> {
    if let Value::Number(number) = value {
        Some(number.into_f64()).filter(|number| number.is_finite())
    } else {
        None
    }
}

/// Returns a whole number that is not negative.
pub(super) fn whole(value: &Value) -> Option<u64> {
    if let Value::Number(_) = value { value.clone().into_rust().ok() } else { None }
}
