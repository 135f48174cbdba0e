//! What a person waits for, measured: load, update, draw, lay-out.
//!
//! Figures belong side by side in one run; `benches/README.md` holds those that were taken.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench stops where it cannot measure"
)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::path::PathBuf;

use criterion::{Criterion, criterion_group, criterion_main};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use sammanhang::app::key::{Code, Key};
use sammanhang::app::model::Model;
use sammanhang::app::msg::{Begin, Msg, Now, Remembered};
use sammanhang::app::start::{Settings, Start};
use sammanhang::app::{screen, start, update};
use sammanhang::content::{Content, Entry, ReadFault, Source};
use sammanhang::domain::id::GuideId;
use sammanhang::domain::language::{Direction, Tag};
use sammanhang::domain::session::{Choices, ScreenUse};
use sammanhang::locale::{Languages, Words};
use sammanhang::text::{Layouts, Paragraph, Setting, lay_out};
use sammanhang::view::{self, Look, Theme};

fn model(guide: &str, participant: &str, screen_use: ScreenUse) -> Model {
    let content = Content::embedded();
    let tags = [Tag::new("sv"), Tag::new(participant)];
    let library = content.open(&GuideId::new(guide), &tags).ok().map(|(library, _)| Box::new(library));
    let choices = Choices { screen: screen_use, ..Choices::new(tags[0].clone(), tags[1].clone()) };
    let begun = Start {
        begin: Begin::Run { guide: GuideId::new(guide), choices: Box::new(choices) },
        index: content.index(&tags).0,
        languages: Languages::embedded().0.all().to_vec(),
        interface: tags[0].clone(),
        remembered: Remembered::default(),
        mark: "TERM=xterm".to_owned(),
        settings: Settings::default(),
        theme: "dark",
        waiting: Vec::new(),
        library,
        can_save: true,
        can_open_window: false,
        follow_command: "sammanhang follow".to_owned(),
        check_command: "sammanhang check".to_owned(),
        code: "K7-M4".to_owned(),
    };
    let mut model = start(begun, Now::default()).0;
    for _ in 0..2 {
        press(&mut model, Code::Enter);
    }
    model
}

fn press(model: &mut Model, code: Code) {
    black_box(update(model, Msg::Key(Key::new(code)), Now::default()));
}

fn load(c: &mut Criterion) {
    let content = Content::embedded();
    let languages = [Tag::new("sv"), Tag::new("en")];
    c.bench_function("load/index of what is shipped", |b| b.iter(|| black_box(content.index(&languages))));
    c.bench_function("load/after-refusal in two languages", |b| {
        b.iter(|| black_box(content.open(&GuideId::new("after-refusal"), &languages)));
    });
    let large = Content::of(Box::new(Marks::new(6_000)));
    c.bench_function("load/6,000 cards in two languages", |b| {
        b.iter(|| black_box(large.open(&GuideId::new("marks"), &languages)));
    });
    let known = Languages::embedded().0;
    c.bench_function("load/words of one language", |b| {
        b.iter(|| black_box(Words::load(&languages[0], &known).say("gate-yes")));
    });
}

fn updates(c: &mut Criterion) {
    let fresh = model("after-refusal", "en", ScreenUse::OnlyMe);
    c.bench_function("update/a thousand keys", |b| {
        b.iter(|| {
            let mut model = fresh.clone();
            for key in 0..1_000 {
                press(&mut model, if key % 7 == 6 { Code::Left } else { Code::Right });
            }
            model
        });
    });
}

fn draw(c: &mut Criterion) {
    let languages = Languages::embedded().0;
    let (sv, en) = (Tag::new("sv"), Tag::new("en"));
    let spoken = Words::of_participant(&sv, &en, &languages);
    let sv = Words::load(&sv, &languages);
    let theme = Theme::dark();
    let words = view::Words { facilitator: &sv, participant: spoken.as_ref() };
    let look = Look { words, theme: &theme, setting: Setting::default() };
    for (name, screen_use) in [("shared", ScreenUse::Everyone), ("facilitator", ScreenUse::OnlyMe)] {
        for size in [(80, 24), (200, 60)] {
            let mut model = model("after-refusal", "en", screen_use);
            for _ in 0..40 {
                press(&mut model, Code::Right);
            }
            let area = Rect::new(0, 0, size.0, size.1);
            let mut layouts = Layouts::new();
            let mut buffer = Buffer::empty(area);
            c.bench_function(&format!("draw/{name} {}x{}", size.0, size.1), |b| {
                b.iter(|| {
                    buffer.reset();
                    black_box(view::render(&screen(&model), &look, &mut layouts, area, &mut buffer))
                });
            });
        }
    }
}

fn texts(c: &mut Criterion) {
    let texts = [
        ("Swedish", "Vad vill du berätta om dagen i dag? Ta den tid du behöver.", Direction::LeftToRight),
        ("Dari", "امروز چه می‌خواهی بگویی؟ هر قدر وقت ضرورت داری بگیر.", Direction::RightToLeft),
        ("Tigrinya", "ሎሚ ንምንታይ ክትነግረኒ ትደሊ፧ ዘድልየካ ግዜ ውሰድ።", Direction::LeftToRight),
    ];
    for (name, text, direction) in texts {
        let paragraph = Paragraph::plain(text, direction, ());
        c.bench_function(&format!("lay out/{name}"), |b| {
            b.iter(|| black_box(lay_out(&paragraph, 38, Setting::default())));
        });
    }
    // Three hundred characters with what is dearest: digits, Latin words, brackets, marks.
    let words = ["امروز", "می‌خواهی", "(070-123 45 67)", "Migrationsverket", "پُرسیدن،", "سلام", "لا"];
    let long: String = words.iter().cycle().flat_map(|word| word.chars().chain([' '])).take(300).collect();
    let paragraph = Paragraph::plain(&long, Direction::RightToLeft, ());
    c.bench_function("lay out/300 characters, Arabic script, new", |b| {
        b.iter(|| black_box(lay_out(&paragraph, 38, Setting::default())));
    });
    let mut layouts = Layouts::new();
    c.bench_function("lay out/300 characters, Arabic script, kept", |b| {
        b.iter(|| black_box(layouts.rows(&paragraph, 38, Setting::default())));
    });
}

/// As many marked cards as are wanted, in memory: what `shared/tools/genlibrary.py` writes.
struct Marks {
    files: BTreeMap<String, Vec<u8>>,
}

impl Marks {
    fn new(count: usize) -> Self {
        let mut files = BTreeMap::new();
        let mut steps = String::new();
        for first in (1..=count).step_by(200) {
            let deck = format!("marks-{}", first / 200 + 1);
            let numbers = first..(first + 200).min(count + 1);
            let mut structure = String::from("(source: \"sv\", cards: [");
            let mut texts = String::new();
            for number in numbers {
                let _ = write!(structure, "(id: \"mark-{number}\", code: \"M-{number}\", minutes: 1),");
                let _ = write!(
                    texts,
                    "\"mark-{number}\": (title: \"MARK-{number:04}\", ask: [\"Vad vill du berätta om dagen i dag?\"], for_facilitator: [\"Ta den tid du behöver.\"], status: Approved),"
                );
                let _ = write!(steps, "Card(\"{deck}/mark-{number}\"),");
            }
            structure.push_str("])");
            files.insert(format!("decks/{deck}/deck.ron"), structure.into_bytes());
            for language in ["sv", "en"] {
                let text = format!("(language: \"{language}\", title: \"Marks\", cards: {{{texts}}})");
                files.insert(format!("decks/{deck}/{language}.ron"), text.into_bytes());
            }
        }
        let guide = format!(
            "(source: \"sv\", phases: [(id: \"understand\", kind: Understand, minutes: 30, steps: [{steps}])])"
        );
        files.insert("guides/marks/guide.ron".to_owned(), guide.into_bytes());
        for language in ["sv", "en"] {
            let text = format!(
                "(language: \"{language}\", title: \"Marks\", phases: {{\"understand\": (prompts: [\"Measure.\"])}})"
            );
            files.insert(format!("guides/marks/{language}.ron"), text.into_bytes());
        }
        Self { files }
    }
}

impl Source for Marks {
    fn entries(&self, folder: &str) -> Result<Vec<Entry>, ReadFault> {
        let mut entries: BTreeMap<String, bool> = BTreeMap::new();
        for path in self.files.keys() {
            if let Some(rest) = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
                let (name, is_folder) = rest.split_once('/').map_or((rest, false), |(name, _)| (name, true));
                entries.insert(name.to_owned(), is_folder);
            }
        }
        Ok(entries.into_iter().map(|(name, is_folder)| Entry { name, is_folder }).collect())
    }

    fn read(&self, path: &str, limit: usize) -> Result<Cow<'static, [u8]>, ReadFault> {
        let bytes = self.files.get(path).ok_or(ReadFault::Missing)?;
        Ok(Cow::Owned(bytes.iter().copied().take(limit + 1).collect()))
    }

    fn shown_path(&self, path: &str) -> PathBuf {
        PathBuf::from(path)
    }
}

criterion_group!(benches, load, updates, draw, texts);
criterion_main!(benches);
