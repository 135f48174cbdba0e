//! `completions`: a file that lets a shell complete what is typed.

use std::io::{self, Write};

use clap_complete::{Shell, generate};

use super::SUCCESS;
use super::command::{NAME, command};
use crate::locale::Words;

/// Writes the completion file of a shell, with explanations in the user's language.
///
/// # Errors
/// Those of `out`.
pub fn completions(shell: Shell, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    // clap_complete ends the program where writing fails; a vector never does.
    let mut file = Vec::new();
    generate(shell, &mut command(words), NAME, &mut file);
    out.write_all(&file)?;
    Ok(SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Tag;
    use crate::locale::Languages;

    #[test]
    fn every_shell_gets_a_file_that_knows_the_options() {
        let words = Words::load(&Tag::new("sv"), &Languages::embedded().0);
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::Elvish, Shell::PowerShell] {
            let mut out = Vec::new();
            completions(shell, &words, &mut out).unwrap();
            let text = String::from_utf8(out).unwrap();
            for word in ["interpreting", "telephone", "completions"] {
                assert!(text.contains(word), "{shell}: {word}");
            }
            assert!(!text.contains("Print help") && !text.contains('\u{2068}'), "{shell}");
        }
    }
}
