//! `completions`: a file that lets a shell complete what is typed.

use std::io::{self, Write};

use clap_complete::{Shell, generate};

use super::command::{NAME, command};
use super::{SUCCESS, plain};
use crate::locale::Words;

/// Writes the completion file of a shell, with explanations in the user's language.
///
/// # Errors
/// Those of `out`.
pub fn completions(shell: Shell, words: &Words, out: &mut dyn Write) -> io::Result<u8> {
    // clap_complete ends the program where writing fails; a vector never does.
    let mut file = Vec::new();
    // A colon ends a field in zsh's file; 14.45 is read as well as 14:45.
    let mut command = command(words).mut_subcommand("run", |run| {
        run.mut_arg("until", |until| {
            let name = plain::say(words, "cli-value-time").replace(':', ".");
            until.value_name(name)
        })
    });
    generate(shell, &mut command, NAME, &mut file);
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
            for word in ["interpreting", "telephone", "stage", "before-decision", "completions"] {
                assert!(text.contains(word), "{shell}: {word}");
            }
            assert!(!text.contains("TT:MM"), "{shell}: a colon ends a field in zsh");
            assert!(!text.contains("Print help") && !text.contains('\u{2068}'), "{shell}");
        }
    }
}
