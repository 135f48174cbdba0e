//! How long a text or a comment of a RON file is, from its first character.
//!
//! Forgives everything and never fails. Knows no place in a file.

/// The length of a text in quotes, its quotes included.
pub(super) fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of `r"…"` or `r#"…"#`.
pub(super) fn raw(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('r')?;
    let hashes = inner.len() - inner.trim_start_matches('#').len();
    inner.get(hashes..)?.strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let open = 2 + hashes;
    Some(rest.get(open..)?.find(&close).map_or(rest.len(), |end| open + end + close.len()))
}

/// The length of a block comment, nested ones included.
pub(super) fn comment(rest: &str) -> usize {
    let mut level = 0_usize;
    let mut bytes = rest.bytes().enumerate().peekable();
    while let Some((_, byte)) = bytes.next() {
        match (byte, bytes.peek().copied()) {
            (b'/', Some((_, b'*'))) => {
                level += 1;
                bytes.next();
            }
            (b'*', Some((at, b'/'))) => {
                level -= 1;
                bytes.next();
                if level == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    rest.len()
}
