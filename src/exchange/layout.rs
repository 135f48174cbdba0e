//! A tree of texts written as RON, as the files of the house are laid out.
//!
//! Knows values and columns; knows a field only where its words are filled into lines.

use crate::content::{Node, Value};

/// The longest line on which several words stand together.
const COLUMNS: usize = 110;

/// Lists of single words.
const WORDS: [&str; 3] = ["forms", "avoid", "when"];

/// Writes a file.
pub(super) fn written(root: &Node) -> String {
    let mut out = String::new();
    value(root, "", 0, &mut out);
    out.push('\n');
    out
}

fn value(node: &Node, name: &str, depth: usize, out: &mut String) {
    match &node.value {
        Value::Text(text) => out.push_str(&quoted(text)),
        Value::Word(word) => out.push_str(word),
        Value::List(items) => list(items, name, depth, out),
        Value::Fields(fields) => block(('(', ')'), fields, depth, out, |(name, node), out| {
            out.push_str(name);
            out.push_str(": ");
            value(node, name, depth + 1, out);
        }),
        Value::Map(entries) => block(('{', '}'), entries, depth, out, |(key, node), out| {
            out.push_str(&if key.is_word { key.name.clone() } else { quoted(&key.name) });
            out.push_str(": ");
            value(node, "", depth + 1, out);
        }),
    }
}

fn block<T>(
    (open, close): (char, char),
    values: &[T],
    depth: usize,
    out: &mut String,
    mut write: impl FnMut(&T, &mut String),
) {
    out.push(open);
    if !values.is_empty() {
        out.push('\n');
        for value in values {
            indent(depth + 1, out);
            write(value, out);
            out.push_str(",\n");
        }
        indent(depth, out);
    }
    out.push(close);
}

/// A list of one stands on its line; sentences each have one, and words are filled into as few as they need.
fn list(items: &[Node], name: &str, depth: usize, out: &mut String) {
    let is_words = WORDS.contains(&name);
    let all: Vec<String> = items
        .iter()
        .map(|item| {
            let mut text = String::new();
            value(item, "", depth + 1, &mut text);
            text
        })
        .collect();
    let one = all.join(", ");
    let width = 4 * depth + name.chars().count() + one.chars().count() + ": [],".len();
    if all.len() < 2 || (is_words && width <= COLUMNS) {
        out.push('[');
        out.push_str(&one);
        out.push(']');
        return;
    }
    let mut lines: Vec<String> = Vec::new();
    for item in all {
        match lines.last_mut() {
            Some(line)
                if is_words
                    && 4 * (depth + 1) + line.chars().count() + item.chars().count() + 3 <= COLUMNS =>
            {
                line.push_str(", ");
                line.push_str(&item);
            }
            _ => lines.push(item),
        }
    }
    block(('[', ']'), &lines, depth, out, |line, out| out.push_str(line));
}

fn indent(depth: usize, out: &mut String) {
    out.extend(std::iter::repeat_n("    ", depth));
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            // What cannot stand in a file as it is: only in texts that the loader refuses anyway.
            other if other.is_control() => out.extend(other.escape_unicode()),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
