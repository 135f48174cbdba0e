//! Where things lie: the XDG folders of the person, and the runtime folder.
//!
//! Knows names of folders; reads nothing. A variable that holds a relative path is as good as none (XDG Base
//! Directory Specification 0.8).

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::os;

/// The program's name for its folders.
const NAME: &str = "sammanhang";

/// Where things lie. `None` where the person has no home.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folders {
    /// The person's home.
    pub home: Option<PathBuf>,
    /// Decks and guides of the person's own.
    pub cards: Option<PathBuf>,
    /// Settings: the person's file.
    pub settings: Option<PathBuf>,
    /// What is remembered between sessions.
    pub choices: Option<PathBuf>,
    runtime: Option<PathBuf>,
}

/// Where sessions of this person may be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Every folder that a session may have chosen, the likeliest first.
    pub folders: Vec<PathBuf>,
}

impl Folders {
    /// Finds them through the environment.
    #[must_use]
    pub fn find(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let absolute = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = absolute("HOME");
        let folder = |name, below: &str| absolute(name).or_else(|| Some(home.as_ref()?.join(below)));
        let ours = |folder: Option<PathBuf>, file| folder.map(|folder| folder.join(NAME).join(file));
        Self {
            cards: ours(folder("XDG_DATA_HOME", ".local/share"), "cards"),
            settings: ours(folder("XDG_CONFIG_HOME", ".config"), "config.ron"),
            choices: ours(folder("XDG_STATE_HOME", ".local/state"), "choices.ron"),
            home: home.clone(),
            runtime: absolute("XDG_RUNTIME_DIR").map(|folder| folder.join(NAME)),
        }
    }

    /// Returns every place where a session may lie that was started in another way than this program: by the desktop, in
    /// a terminal, over `ssh`. Nothing is made.
    #[must_use]
    pub fn places(&self) -> Places {
        let login = os::runtime_of_login().join(NAME);
        let mut folders: Vec<PathBuf> = self.runtime.iter().cloned().chain([login]).collect();
        folders.extend(os::runtime_fallbacks());
        folders.dedup();
        Places { folders }
    }

    /// Makes the runtime folder, for the owner alone; `None` where no place is safe.
    #[must_use]
    pub fn runtime(&self) -> Option<PathBuf> {
        let usable = |path: &PathBuf| os::private_folder(path).is_ok();
        self.runtime.clone().filter(usable).or_else(|| os::runtime_fallbacks().into_iter().find(usable))
    }
}

/// Makes the folder that a file lies in, for the owner alone where it is new.
///
/// # Errors
/// When it cannot be made, or is somebody else's.
pub fn make_folder_of(file: &Path) -> std::io::Result<()> {
    file.parent().map_or(Ok(()), os::private_folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(variables: &[(&str, &str)]) -> Folders {
        Folders::find(|name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn folders_are_where_the_person_keeps_such_things() {
        let found = find(&[("HOME", "/home/a"), ("XDG_DATA_HOME", "/data"), ("XDG_STATE_HOME", "relative")]);
        assert_eq!(found.cards, Some("/data/sammanhang/cards".into()));
        assert_eq!(found.settings, Some("/home/a/.config/sammanhang/config.ron".into()));
        assert_eq!(found.choices, Some("/home/a/.local/state/sammanhang/choices.ron".into()));
        assert_eq!(find(&[]), Folders::default());
    }

    #[test]
    fn the_runtime_folder_is_the_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let base = tempfile::TempDir::new().unwrap();
        let found = find(&[("XDG_RUNTIME_DIR", base.path().to_str().unwrap())]);
        let folder = found.runtime().unwrap();
        assert_eq!(folder, base.path().join("sammanhang"));
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
        assert_eq!(found.runtime(), Some(folder.clone()));
        assert_eq!(folder.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn a_link_is_no_runtime_folder() {
        let base = tempfile::TempDir::new().unwrap();
        std::os::unix::fs::symlink("/etc", base.path().join("sammanhang")).unwrap();
        let found = find(&[("XDG_RUNTIME_DIR", base.path().to_str().unwrap())]);
        assert_ne!(found.runtime(), Some(base.path().join("sammanhang")));
    }
}
