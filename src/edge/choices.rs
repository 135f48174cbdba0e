//! What is remembered between sessions: `choices.ron` in the state folder.
//!
//! Knows the file; knows not what the choices mean. A file that cannot be read is as good as none: nothing of it is
//! worth a word.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::{folders, whole};
use crate::app::msg::Remembered;

/// More than any choices take.
const LARGEST: u64 = 64 * 1024;

/// Reads what was remembered.
#[must_use]
pub fn read(path: &Path) -> Remembered {
    let mut text = String::new();
    let read = File::open(path).and_then(|file| {
        if !file.metadata()?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        file.take(LARGEST).read_to_string(&mut text)
    });
    read.ok().and_then(|_| ron::from_str(&text).ok()).unwrap_or_default()
}

/// Writes it whole: a loss of power may leave none, which is not worth waiting for the disk.
///
/// # Errors
/// When it cannot be written; the session goes on without.
pub fn write(path: &Path, remembered: &Remembered) -> io::Result<()> {
    folders::make_folder_of(path)?;
    let text = ron::ser::to_string_pretty(remembered, ron::ser::PrettyConfig::default())
        .map_err(io::Error::other)?;
    whole::replace(path, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::domain::language::Tag;
    use crate::domain::session::ScreenUse;
    use crate::domain::terminal::{Checked, Need, Orderer, Way};

    #[test]
    fn what_was_written_is_remembered_by_the_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::TempDir::new().unwrap();
        let path = home.path().join("sammanhang/choices.ron");
        assert_eq!(read(&path), Remembered::default());
        let remembered = Remembered {
            facilitator: Some(Tag::new("sv")),
            screen: Some(ScreenUse::OnlyMe),
            theme: None,
            is_known: true,
            terminals: vec![Checked {
                mark: "TERM=xterm".to_owned(),
                way: Way { order: Orderer::Terminal, spaced: true },
                reads: vec![Need::RightToLeft],
            }],
        };
        write(&path, &Remembered::default()).unwrap();
        write(&path, &remembered).unwrap();
        assert_eq!(read(&path), remembered);
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
        std::fs::write(&path, "(facilitator: 3").unwrap();
        assert_eq!(read(&path), Remembered::default());
    }
}
