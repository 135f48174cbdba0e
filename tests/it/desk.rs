//! A translator at a desk: a folder of the fixtures to write in, and the preview beside it. Keys go in, facts come out.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use crate::room::key;
use sammanhang::app::key::Key;
use sammanhang::app::msg::Msg;
use sammanhang::cli::PreviewTarget;
use sammanhang::content::{Content, Entry, ReadFault, Source, Unit};
use sammanhang::domain::id::{DeckId, GuideId};
use sammanhang::domain::language::{Direction, Tag};
use sammanhang::domain::scene::{Base, PreviewFace, PreviewScene, Screen};
use sammanhang::edge::folder::FolderSource;
use sammanhang::edge::previewing::Desk as Files;
use sammanhang::edge::texts;
use sammanhang::locale::Languages;
use sammanhang::preview::model::Own;
use sammanhang::preview::{self, Order, Preview, Wish};
use tempfile::TempDir;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cards");

/// Where the folder seems to lie, whatever a test run calls it.
const SHOWN: &str = "/home/x/cards";

/// A folder that is shown by another name.
struct Renamed(FolderSource);

impl Source for Renamed {
    fn entries(&self, folder: &str) -> Result<Vec<Entry>, ReadFault> {
        self.0.entries(folder)
    }

    fn read(&self, path: &str, limit: usize) -> Result<Cow<'static, [u8]>, ReadFault> {
        self.0.read(path, limit)
    }

    fn shown_path(&self, path: &str) -> PathBuf {
        shown(path)
    }
}

/// A file as the preview names it.
pub(crate) fn shown(path: &str) -> PathBuf {
    Path::new(SHOWN).join(path)
}

/// A copy of the fixtures with a preview of them.
pub(crate) struct Desk {
    folder: TempDir,
    files: Files,
    pub(crate) preview: Preview,
    wishes: Vec<Wish>,
}

fn nothing() -> Content {
    Content::of(Box::new(FolderSource::new("/nowhere")))
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

impl Desk {
    /// Previews a deck of the fixtures, a guide (`guides/…`), or everything (an empty name).
    pub(crate) fn new(what: &str, language: &str) -> Self {
        Self::over(nothing(), what, language, None)
    }

    /// As [`Desk::new`], beside a language that is named.
    pub(crate) fn against(what: &str, language: &str, against: &str) -> Self {
        Self::over(nothing(), what, language, Some(against))
    }

    /// Previews the fixtures as if they were part of the program, with nothing of one's own.
    pub(crate) fn embedded(what: &str, language: &str) -> Self {
        let program = Content::of(Box::new(FolderSource::new(FIXTURES)));
        let mut desk = Self::over(program, what, language, None);
        std::fs::remove_dir_all(desk.folder.path().join("decks")).unwrap();
        desk.read();
        desk
    }

    fn over(below: Content, what: &str, language: &str, against: Option<&str>) -> Self {
        let folder = TempDir::new().unwrap();
        copy(Path::new(FIXTURES), folder.path());
        let (languages, _) = Languages::embedded();
        let content =
            below.with_layer(Box::new(Renamed(FolderSource::new(folder.path())))).knowing(languages.all());
        let target = match what.strip_prefix("guides/") {
            _ if what.is_empty() => PreviewTarget::All,
            Some(guide) => PreviewTarget::Guide(GuideId::new(guide)),
            None if what == "safety" => PreviewTarget::Texts(Unit::Safety),
            None if what == "common" => PreviewTarget::Texts(Unit::Common),
            None if what == "glossary" => PreviewTarget::Texts(Unit::Glossary),
            None => PreviewTarget::Deck(DeckId::new(what)),
        };
        let (language, against) = (Tag::new(language), against.map(Tag::new));
        let mut all = languages.all().to_vec();
        if all.iter().all(|known| known.tag != language) {
            all.push(languages.get(&language));
        }
        let own = Own { folder: PathBuf::from(SHOWN), is_named: true };
        let preview =
            Preview::new((language.clone(), against.clone()), all, own, "dark", Direction::LeftToRight);
        let files = Files::new(content, target, std::iter::once(language).chain(against).collect());
        let mut desk = Self { folder, files, preview, wishes: Vec::new() };
        desk.read();
        desk
    }

    /// Reads the files anew, as the watch does.
    pub(crate) fn read(&mut self) -> &mut Self {
        preview::hear(&mut self.preview, self.files.read(false));
        self
    }

    /// Presses keys, as `Room::keys`.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for (index, part) in keys.split('"').enumerate() {
            if index % 2 == 1 {
                part.chars().for_each(|character| self.send(&Msg::Key(Key::char(character))));
            } else {
                part.split_whitespace().for_each(|name| self.send(&Msg::Key(key(name))));
            }
        }
        self
    }

    pub(crate) fn send(&mut self, msg: &Msg) {
        let wishes = preview::update(&mut self.preview, msg);
        for wish in &wishes {
            if let Wish::Count(counts) = wish {
                preview::hear(&mut self.preview, self.files.read(*counts));
            }
            if let Wish::Mark(order) = wish {
                self.mark(order);
            }
        }
        self.wishes.extend(wishes);
    }

    /// Writes a mark, as the program does.
    fn mark(&mut self, order: &Order) {
        let root = self.folder.path();
        let done = self.files.mark(order, |shown, name, bytes| {
            assert_eq!(shown, Path::new(SHOWN));
            texts::keep(root, name, bytes).map(drop).map_err(|(_, error)| error)
        });
        self.read();
        preview::marked(&mut self.preview, order, done);
    }

    /// Takes what was wished for since this was asked last.
    pub(crate) fn wishes(&mut self) -> Vec<Wish> {
        std::mem::take(&mut self.wishes)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Changes a file, and reads it.
    pub(crate) fn change(&mut self, name: &str, from: &str, to: &str) -> &mut Self {
        let path = self.path(name);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{from} stands in {name}");
        std::fs::write(path, text.replacen(from, to, 1)).unwrap();
        self.read()
    }

    /// A file as it is written.
    pub(crate) fn written(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Where the preview is: card, list and line.
    pub(crate) fn at(&self) -> String {
        let card = self.preview.card.as_ref().map(ToString::to_string).unwrap_or_default();
        match self.preview.line {
            Some((list, line)) => format!("{card} {list:?} {}", line + 1),
            None => card,
        }
    }

    pub(crate) fn screen(&self) -> Screen {
        preview::screen(&self.preview)
    }

    pub(crate) fn scene(&self) -> PreviewScene {
        match self.screen().base {
            Base::Preview(scene) => *scene,
            other => panic!("{other:?}"),
        }
    }

    /// The translations side by side, with a dash where there is none.
    pub(crate) fn targets(&self) -> Vec<String> {
        let PreviewFace::Beside(rows) = self.scene().face else { panic!("side by side") };
        let text = |text: Option<sammanhang::domain::scene::Private>| text.map(|text| text.text.to_string());
        rows.into_iter().map(|row| text(row.target).unwrap_or_else(|| "–".to_owned())).collect()
    }

    /// What keeps a file from being read: code, line and column.
    pub(crate) fn broken(&self) -> Option<(&'static str, Option<(usize, usize)>)> {
        self.scene().broken.map(|fault| (fault.finding.code, fault.finding.at))
    }

    pub(crate) fn notice(&self) -> Option<&'static str> {
        self.screen().notice.map(|notice| notice.message)
    }
}
