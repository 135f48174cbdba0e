//! Scenes built by hand, for looking at them. Texts for the participant are ones that a test may show: they are approved
//! here and nowhere else.

mod adults;
mod home;
mod over;

pub(super) use adults::*;
pub(super) use home::*;
pub(super) use over::*;

use std::fmt::Write as _;
use std::sync::OnceLock;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Drawn, Look, Theme, Words, render};
use crate::domain::card::StopArea;
use crate::domain::clock::ClockTime;
use crate::domain::guide::PhaseKind;
use crate::domain::id::PhaseId;
use crate::domain::language::{Direction, Tag};
use crate::domain::pictogram::Pictogram;
use crate::domain::safe_text::SafeText;
use crate::domain::scene::*;
use crate::domain::session::Who;
use crate::locale::{self, Languages, Spoken};
use crate::text::{Layouts, Setting};

/// The languages of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pair {
    /// Swedish, and words and texts from right to left.
    SwedishArabic,
    /// English, and texts from right to left, without words in that language.
    EnglishArabicNoWords,
    /// Swedish alone.
    Swedish,
    /// An interface from right to left.
    Mirrored,
}

impl Pair {
    pub(super) fn tags(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::SwedishArabic => ("sv", Some("ar-XB")),
            Self::EnglishArabicNoWords => ("en", None),
            Self::Swedish => ("sv", None),
            Self::Mirrored => ("ar-XB", Some("sv")),
        }
    }

    /// The words, read once for all tests.
    fn words(self) -> &'static (locale::Words, Option<Spoken>) {
        static ALL: [OnceLock<(locale::Words, Option<Spoken>)>; 4] = [const { OnceLock::new() }; 4];
        ALL[self as usize].get_or_init(|| {
            let (languages, _) = Languages::embedded();
            let (facilitator, participant) = self.tags();
            let (facilitator, participant) = (Tag::new(facilitator), participant.map(Tag::new));
            let spoken = participant.map(|tag| locale::Words::of_participant(&facilitator, &tag, &languages));
            (locale::Words::load(&facilitator, &languages), spoken.flatten())
        })
    }

    pub(super) fn is_one_language(self) -> bool {
        self == Self::Swedish
    }
}

pub(super) fn drawn(
    screen: &Screen,
    pair: Pair,
    theme: Theme,
    (width, height): (u16, u16),
) -> (Buffer, Drawn) {
    let (facilitator, participant) = pair.words();
    let words = Words { facilitator, participant: participant.as_ref() };
    let look = Look { words, theme: &theme, setting: Setting::default() };
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let drawn = render(screen, &look, &mut Layouts::new(), area, &mut buf);
    (buf, drawn)
}

/// The symbols of a buffer as a terminal shows them.
pub(super) fn symbols(buf: &Buffer) -> String {
    let mut text = String::new();
    for y in 0..buf.area.height {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..buf.area.width {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buf[(x, y)].symbol();
            skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            line.push_str(symbol);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A screen at the three sizes, every page of it.
pub(super) fn sizes(screen: &Screen, pair: Pair) -> String {
    let mut text = String::new();
    for size in [(40, 12), (80, 24), (120, 40)] {
        let mut page = 0;
        loop {
            let paged = Screen { page, ..screen.clone() };
            let (buf, drawn) = drawn(&paged, pair, Theme::monochrome(), size);
            let (width, height) = size;
            let rule = "─".repeat(usize::from(width));
            let (all, line) = (drawn.pages, drawn.line_pages);
            let symbols = symbols(&buf);
            let _ = writeln!(text, "{width}×{height}, page {} of {all} (line: {line})", page + 1);
            let _ = writeln!(text, "{rule}\n{symbols}{rule}");
            page += 1;
            if page >= drawn.pages {
                break;
            }
        }
    }
    text
}

pub(super) fn tongue(tag: &str) -> Tongue {
    let direction = if tag == "ar" { Direction::RightToLeft } else { Direction::LeftToRight };
    Tongue { tag: Tag::new(tag), direction }
}

pub(super) fn shown(tag: &str, text: &str) -> Shown {
    Shown { text: SafeText::new(text).unwrap(), tongue: tongue(tag) }
}

pub(super) fn private(text: &str) -> Private {
    Private { text: SafeText::new(text).unwrap(), tongue: tongue("sv") }
}

pub(super) fn both(pair: Pair, swedish: &str, arabic: &str) -> Both {
    Both {
        facilitator: shown("sv", swedish),
        participant: match pair {
            Pair::Swedish => Rendering::Same,
            _ if arabic.is_empty() => Rendering::InterpreterSays,
            Pair::SwedishArabic | Pair::EnglishArabicNoWords | Pair::Mirrored => {
                Rendering::Text(shown("ar", arabic))
            }
        },
    }
}

pub(super) fn adult(swedish: &str, arabic: &str) -> AdultBoth {
    AdultBoth {
        facilitator: private(swedish),
        participant: if arabic.is_empty() {
            AdultRendering::Missing
        } else {
            AdultRendering::Text {
                text: Private { text: SafeText::new(arabic).unwrap(), tongue: tongue("ar") },
                is_unreviewed: true,
                is_stale: false,
            }
        },
    }
}

pub(super) fn screen(base: Base) -> Screen {
    Screen {
        base,
        over: None,
        footer: vec![
            FooterKey { command: "next", words: "next", key: "key-space" },
            FooterKey { command: "pause", words: "pause", key: "p" },
            FooterKey { command: "help", words: "help", key: "?" },
        ],
        band: None,
        notice: None,
        page: 0,
        drafts_were_read: false,
    }
}

pub(super) fn over(over: Over) -> Screen {
    Screen { over: Some(over), ..shared(Pair::SwedishArabic, Face::Listen) }
}

pub(super) fn shared_scene(pair: Pair, face: Face) -> SharedScene {
    let kinds = [
        PhaseKind::Open,
        PhaseKind::Understand,
        PhaseKind::Manage,
        PhaseKind::Meaning,
        PhaseKind::Plan,
        PhaseKind::Close,
    ];
    let states = [RailState::Behind, RailState::Here].into_iter().chain(std::iter::repeat(RailState::Ahead));
    SharedScene {
        facilitator: tongue(if pair == Pair::EnglishArabicNoWords { "en" } else { "sv" }),
        participant: tongue(if pair.is_one_language() { "sv" } else { "ar" }),
        rail: kinds
            .into_iter()
            .zip(states)
            .map(|(kind, state)| RailStep { phase: PhaseId::new(&format!("{kind:?}")), kind, state })
            .collect(),
        face,
        title: None,
        until: ClockTime::new(14, 45),
        turn: None,
        keeping: Keeping::Nothing,
    }
}

pub(super) fn shared(pair: Pair, face: Face) -> Screen {
    Screen {
        footer: vec![
            FooterKey { command: "pause", words: "pause", key: "P" },
            FooterKey { command: "help", words: "help", key: "?" },
        ],
        ..screen(Base::Shared(shared_scene(pair, face)))
    }
}

pub(super) fn line(pair: Pair, answers: Answers) -> Screen {
    pictured(pair, answers, None)
}

pub(super) fn pictured(pair: Pair, answers: Answers, pictogram: Option<Pictogram>) -> Screen {
    let text = both(pair, "Vad vill du veta om nästa steg?", "ماذا تريد أن تعرف عن الخطوة التالية؟");
    let mut scene = shared_scene(pair, Face::Line(text, answers, pictogram));
    scene.title = Some(both(pair, "Nästa steg", "الخطوة التالية"));
    Screen { base: Base::Shared(scene), ..shared(pair, Face::Listen) }
}

pub(super) fn long_line(pair: Pair) -> Screen {
    let swedish = "Om du vill kan vi skriva ner nästa möte, vilken dag det är, hur du kommer dit, \
                   vem som följer med dig och vem du kan ringa om något blir annorlunda än vi trodde.";
    let arabic = "إذا أردت يمكننا أن نكتب موعد اللقاء القادم، وفي أي يوم هو، وكيف تصل إلى هناك، \
                  ومن سيذهب معك، ومن يمكنك الاتصال به إذا تغير شيء عما كنا نعتقد، على الرقم 116 111.";
    shared(pair, Face::Line(both(pair, swedish, arabic), Answers::YesLittleNo, Some(Pictogram::Water)))
}

pub(super) fn chooser(pair: Pair) -> Screen {
    let titles = [
        ("Oro", "القلق"),
        ("Skolan", "المدرسة"),
        ("Sömn", "النوم"),
        ("Mina vänner", "أصدقائي"),
        ("Det jag är bra på", ""),
    ];
    let cards = titles
        .iter()
        .enumerate()
        .map(|(index, (swedish, arabic))| ChooserCard {
            title: both(pair, swedish, arabic),
            is_seen: index == 0,
        })
        .collect();
    shared(pair, Face::Chooser { among: Among::Cards, cards, cursor: Some(2) })
}

pub(super) fn plan_scene(pair: Pair) -> PlanScene {
    let line = |text, is_typed, who| PlanLine { text, is_typed, who };
    let typed =
        Both { facilitator: shown("sv", "Ringa Sara på måndag"), participant: Rendering::InterpreterSays };
    let rows = [
        (
            StopArea::Structure,
            vec![line(
                both(pair, "Jag går till skolan.", "أذهب إلى المدرسة."),
                false,
                Some(Who::Participant),
            )],
        ),
        (StopArea::TalkAndTime, vec![line(typed, true, Some(Who::LegalRepresentative))]),
        (StopArea::OrganisedPlay, Vec::new()),
        (StopArea::ParentSupport, vec![line(both(pair, "Någon på boendet.", "شخص في السكن."), false, None)]),
    ];
    PlanScene {
        turns_by_page: false,
        rows: rows.into_iter().map(|(area, lines)| PlanRow { area, lines }).collect(),
        cursor: Some(1),
    }
}
