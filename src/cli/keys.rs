//! `keys`: the keys, what each does, and where.
//!
//! Knows rows of words only: the table of commands says what is in them.

use std::io::{self, Write};

use super::{SUCCESS, plain};
use crate::locale::Words;

/// Writes rows of `(keys, label, where)`.
///
/// # Errors
/// Those of `out`.
pub fn keys(rows: &[(String, String, String)], words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    if rows.is_empty() {
        writeln!(out, "{}", plain::say(words, "cli-keys-none"))?;
    }
    let widest = |text: fn(&(String, String, String)) -> &str| {
        rows.iter().map(|row| plain::width(text(row))).max().unwrap_or_default()
    };
    let (keys, label) = (widest(|row| &row.0), widest(|row| &row.1));
    for (pressed, does, place) in rows {
        let line = format!("{}  {}  {place}", plain::padded(pressed, keys), plain::padded(does, label));
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Tag;
    use crate::locale::Languages;

    #[test]
    fn keys_stand_in_columns() {
        let words = Words::load(&Tag::new("sv"), &Languages::embedded().0);
        let row =
            |keys: &str, label: &str, place: &str| (keys.to_owned(), label.to_owned(), place.to_owned());
        let mut out = Vec::new();
        keys(&[row("Space →", "Nästa", "samtal"), row("q", "Avsluta", "")], &words, &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "Space →  Nästa    samtal\nq        Avsluta\n");
    }
}
