//! The person's editor, and how it is told to open a file at a line.
//!
//! Knows names of editors; runs none.

use std::ffi::OsString;
use std::path::Path;

/// Editors that take `+LINE` before the file.
const PLUS: [&str; 21] = [
    "vi",
    "vim",
    "nvim",
    "view",
    "gvim",
    "vis",
    "nano",
    "pico",
    "emacs",
    "emacsclient",
    "mg",
    "micro",
    "kak",
    "joe",
    "jed",
    "ne",
    "mcedit",
    "gedit",
    "kate",
    "less",
    "ed",
];
/// Editors that take `FILE:LINE`.
const COLON: [&str; 5] = ["hx", "helix", "subl", "zed", "zeditor"];
/// Editors that take `--goto FILE:LINE`.
const GOTO: [&str; 3] = ["code", "codium", "code-insiders"];

/// Returns the words that open a file at a line: `$VISUAL`, else `$EDITOR`, else `vi`. The line is named where the editor
/// is known to take it.
#[must_use]
pub fn words(variable: impl Fn(&str) -> Option<OsString>, path: &Path, line: usize) -> Vec<OsString> {
    let set = |name| variable(name).and_then(|value| value.into_string().ok());
    let set = ["VISUAL", "EDITOR"].into_iter().filter_map(set).find(|value| !value.trim().is_empty());
    let set = set.unwrap_or_else(|| "vi".to_owned());
    let mut words: Vec<OsString> = set.split_whitespace().map(OsString::from).collect();
    let name = words.first().map(Path::new).and_then(Path::file_name).unwrap_or_default();
    let name = name.to_string_lossy().into_owned();
    let name = name.as_str();
    if PLUS.contains(&name) {
        words.push(format!("+{line}").into());
    }
    let with_line = || {
        let mut file = path.as_os_str().to_owned();
        file.push(format!(":{line}"));
        file
    };
    if GOTO.contains(&name) {
        words.push("--goto".into());
        words.push(with_line());
    } else if COLON.contains(&name) {
        words.push(with_line());
    } else {
        words.push(path.into());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(&[("EDITOR", "nano")], "nano +7 /x/ar.ron")]
    #[case(&[("EDITOR", "nano"), ("VISUAL", "/usr/bin/nvim -f")], "/usr/bin/nvim -f +7 /x/ar.ron")]
    #[case(&[("EDITOR", "hx")], "hx /x/ar.ron:7")]
    #[case(&[("EDITOR", "code --wait")], "code --wait --goto /x/ar.ron:7")]
    #[case(&[("EDITOR", "unknown")], "unknown /x/ar.ron")]
    #[case(&[("EDITOR", " ")], "vi +7 /x/ar.ron")]
    fn an_editor_is_told_the_line_in_its_own_way(#[case] set: &[(&str, &str)], #[case] expected: &str) {
        let variable = |name: &str| set.iter().find(|(it, _)| *it == name).map(|(_, value)| value.into());
        let words = words(variable, Path::new("/x/ar.ron"), 7);
        let words: Vec<String> = words.into_iter().map(|word| word.into_string().unwrap()).collect();
        assert_eq!(words.join(" "), expected);
    }
}
