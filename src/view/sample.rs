//! Scenes built by hand, for looking at them. Texts for the participant are ones that a test may show: they are approved
//! here and nowhere else.

use std::sync::OnceLock;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Drawn, Look, Theme, Words, render};
use crate::domain::card::{Answer, Dimension, List, StopArea, Weight};
use crate::domain::clock::ClockTime;
use crate::domain::guide::{Interpreting, PhaseKind};
use crate::domain::id::PhaseId;
use crate::domain::language::{Direction, Tag};
use crate::domain::safe_text::SafeText;
use crate::domain::scene::*;
use crate::domain::session::{Present, Turn, Who};
use crate::locale::{self, Languages};
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
    fn words(self) -> &'static (&'static locale::Words, Option<&'static locale::Words>) {
        static ALL: [OnceLock<(&locale::Words, Option<&locale::Words>)>; 4] = [const { OnceLock::new() }; 4];
        ALL[self as usize].get_or_init(|| {
            let (languages, _) = Languages::embedded();
            let load = |tag| -> &'static locale::Words {
                Box::leak(Box::new(locale::Words::load(&Tag::new(tag), &languages)))
            };
            let (facilitator, participant) = self.tags();
            (load(facilitator), participant.map(load))
        })
    }

    pub(super) fn is_one_language(self) -> bool {
        self == Self::Swedish
    }
}

pub(super) fn drawn(
    screen: &Screen,
    pair: Pair,
    theme: &Theme,
    (width, height): (u16, u16),
) -> (Buffer, Drawn) {
    let (facilitator, participant) = pair.words();
    let words = Words { facilitator, participant: *participant };
    let look = Look { words, theme, setting: Setting::default() };
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
            let (buf, drawn) = drawn(&paged, pair, &Theme::monochrome(), size);
            let (width, height) = size;
            let rule = "─".repeat(usize::from(width));
            text.push_str(&format!(
                "{width}×{height}, page {} of {} (line: {})\n{rule}\n{}{rule}\n",
                page + 1,
                drawn.pages,
                drawn.line_pages,
                symbols(&buf)
            ));
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
            Pair::EnglishArabicNoWords if arabic.is_empty() => Rendering::InterpreterSays,
            _ if arabic.is_empty() => Rendering::InterpreterSays,
            _ => Rendering::Text(shown("ar", arabic)),
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
            FooterKey { command: "next", key: "key-space" },
            FooterKey { command: "pause", key: "p" },
            FooterKey { command: "help", key: "?" },
        ],
        band: None,
        notice: None,
        page: 0,
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
        footer: vec![FooterKey { command: "pause", key: "P" }, FooterKey { command: "help", key: "?" }],
        ..screen(Base::Shared(shared_scene(pair, face)))
    }
}

pub(super) fn line(pair: Pair, answers: Answers) -> Screen {
    let text = both(pair, "Vad vill du veta om nästa steg?", "ماذا تريد أن تعرف عن الخطوة التالية؟");
    let mut scene = shared_scene(pair, Face::Line(text, answers));
    scene.title = Some(both(pair, "Nästa steg", "الخطوة التالية"));
    Screen { base: Base::Shared(scene), ..shared(pair, Face::Listen) }
}

pub(super) fn long_line(pair: Pair) -> Screen {
    let swedish = "Om du vill kan vi skriva ner nästa möte, vilken dag det är, hur du kommer dit, \
                   vem som följer med dig och vem du kan ringa om något blir annorlunda än vi trodde.";
    let arabic = "إذا أردت يمكننا أن نكتب موعد اللقاء القادم، وفي أي يوم هو، وكيف تصل إلى هناك، \
                  ومن سيذهب معك، ومن يمكنك الاتصال به إذا تغير شيء عما كنا نعتقد، على الرقم 116 111.";
    shared(pair, Face::Line(both(pair, swedish, arabic), Answers::YesLittleNo))
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
    shared(pair, Face::Chooser { cards, cursor: Some(2) })
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
        rows: rows.into_iter().map(|(area, lines)| PlanRow { area, lines }).collect(),
        cursor: Some(1),
    }
}

pub(super) fn card(here: usize) -> CardScene {
    let lines = [
        ("Jag säger vad jag vet om nästa steg.", "أقول ما أعرفه عن الخطوة التالية."),
        ("Jag säger också vad jag inte vet.", "وأقول أيضا ما لا أعرفه."),
        ("Vi kan skriva nästa steg på papper.", ""),
        ("Vad vill du veta om nästa steg?", "ماذا تريد أن تعرف عن الخطوة التالية؟"),
    ];
    CardScene {
        title: adult("Nästa steg", "الخطوة التالية"),
        code: Some("A-2".to_owned()),
        weight: Weight::Tender,
        answer: Answer::YesLittleNo,
        check_back: None,
        lines: lines
            .iter()
            .enumerate()
            .map(|(index, (swedish, arabic))| LineRow {
                number: index + 1,
                list: if index < 3 { List::Explain } else { List::Ask },
                text: adult(swedish, arabic),
                is_shown: index < here,
                is_wrong: false,
            })
            .collect(),
        here,
        follow_ups: 2,
        notes: vec![
            private("Säg bara möten och datum som är bekräftade."),
            private("Ett steg räcker i dag."),
        ],
        verified_on: Some("2026-03-01".to_owned()),
        is_heavy_by_telephone: false,
        is_code_useful: true,
    }
}

fn phases() -> Vec<PhaseRow> {
    let kinds = [
        PhaseKind::Prepare,
        PhaseKind::Brief,
        PhaseKind::Open,
        PhaseKind::Understand,
        PhaseKind::Manage,
        PhaseKind::Meaning,
        PhaseKind::Plan,
        PhaseKind::Close,
        PhaseKind::Debrief,
    ];
    kinds
        .into_iter()
        .enumerate()
        .map(|(index, kind)| PhaseRow {
            phase: PhaseId::new(&format!("{kind:?}")),
            kind,
            title: None,
            state: match index {
                0..3 => RailState::Behind,
                3 => RailState::Here,
                _ => RailState::Ahead,
            },
        })
        .collect()
}

pub(super) fn facilitator_scene(pair: Pair) -> FacilitatorScene {
    let _ = pair;
    FacilitatorScene {
        facilitator: tongue("sv"),
        participant: tongue("ar"),
        code: "K7M2".to_owned(),
        phases: phases(),
        prompts: [
            "Lyssna först, förklara sedan, och bara det som deltagaren vill veta.",
            "Säg det innan skärmen visar det.",
            "Säg bara det som är säkert.",
            "Säg att du inte vet, när du inte vet.",
            "Ge inga råd om lagen, och förutse ingenting.",
            "Vänta ut tystnaden.",
        ]
        .map(private)
        .to_vec(),
        step: AdultStep::Card(Box::new(card(1))),
        next_up: Some(Upcoming::Card(private("Vem som bestämmer"))),
        time: TimeScene {
            now: ClockTime::new(14, 5).unwrap(),
            phase_left: 3,
            phase_budget: 15,
            sign: Sign::Little,
            until: ClockTime::new(14, 45),
            booked_left: Some(40),
            ahead: Some(-4),
            is_time_for_plan: false,
            is_stopped: false,
        },
        turn: Turn::InterpreterForFacilitator,
        interpreting: Interpreting::Room,
        present: vec![Present::LegalRepresentative],
        shown_now: ShownNow::Same,
        coverage: None,
        wrong_lines: Vec::new(),
        keeping: Keeping::Nothing,
    }
}

pub(super) fn facilitator(scene: FacilitatorScene) -> Screen {
    screen(Base::Facilitator(Box::new(scene)))
}

pub(super) fn afterwards() -> FacilitatorScene {
    FacilitatorScene {
        step: AdultStep::Checklist(ChecklistScene {
            title: private("Efter samtalet"),
            items: vec![
                (private("Någon sitter hos deltagaren."), true),
                (private("Tolken har sagt vad som var svårt att tolka."), false),
            ],
            cursor: Some(1),
        }),
        prompts: vec![private("Först: någon sitter hos deltagaren.")],
        coverage: Some(Coverage {
            shown: vec![private("Det du har fått veta"), private("Nästa steg")],
            skipped: vec![private("Vem som bestämmer")],
            dimensions: vec![Dimension::Comprehensibility],
            areas: vec![StopArea::Structure, StopArea::ParentSupport],
        }),
        wrong_lines: vec![WrongLineRow { card: "A-2".to_owned(), number: 3, language: Tag::new("ar") }],
        next_up: Some(Upcoming::Last),
        ..facilitator_scene(Pair::SwedishArabic)
    }
}

pub(super) fn interpreter() -> Screen {
    let term = |source: &str, target: &str, definition: &str| TermRow {
        source: private(source),
        target: (!target.is_empty())
            .then(|| Private { text: SafeText::new(target).unwrap(), tongue: tongue("ar") }),
        definition: Some(private(definition)),
    };
    screen(Base::Interpreter(Box::new(InterpreterScene {
        facilitator: tongue("sv"),
        participant: tongue("ar"),
        phases: phases(),
        step: AdultStep::Card(Box::new(card(1))),
        notes: vec![private("Steg betyder en del av asylprocessen.")],
        glossary: vec![
            term("beslut", "قرار", "myndighetens svar på ansökan"),
            term("offentligt biträde", "", "advokat i asylärendet"),
        ],
        until: ClockTime::new(14, 45),
        turn: Turn::InterpreterForFacilitator,
        keeping: Keeping::Nothing,
    })))
}

fn detailed(label: &'static str, detail: Label) -> Choice {
    Choice { detail: Some(detail), ..Choice::new(Label::Message(label)) }
}

fn home_rows() -> Vec<HomeRow> {
    let row = |question, answer: Vec<Label>| HomeRow { question, answer, title: None };
    vec![
        row(HomeQuestion::Screen, vec![Label::Message("screen-everyone")]),
        HomeRow {
            question: HomeQuestion::Guide,
            answer: Vec::new(),
            title: Some(private("Efter ett avslag")),
        },
        row(HomeQuestion::Facilitator, vec![Label::Autonym("svenska".to_owned(), tongue("sv"))]),
        row(HomeQuestion::Participant, vec![Label::Autonym("العربية".to_owned(), tongue("ar"))]),
        row(HomeQuestion::Interpreting, vec![Label::Message("interpreting-telephone")]),
        row(HomeQuestion::Until, vec![Label::Time(ClockTime::new(14, 45).unwrap())]),
        row(
            HomeQuestion::Present,
            vec![Label::Message("present-legal-representative"), Label::Message("present-staff")],
        ),
        row(HomeQuestion::Paper, vec![Label::Message("paper-yes")]),
        row(HomeQuestion::Drafts, vec![Label::Message("drafts-no")]),
        row(HomeQuestion::Start, Vec::new()),
    ]
}

fn home(focus: HomeFocus, warnings: Vec<HomeWarning>, is_first_time: bool) -> Screen {
    Screen {
        footer: vec![FooterKey { command: "help", key: "F1" }, FooterKey { command: "end", key: "q" }],
        ..screen(Base::Home(HomeScene {
            interface: tongue("sv"),
            rows: home_rows(),
            focus,
            warnings,
            is_first_time,
        }))
    }
}

pub(super) fn home_overview() -> Screen {
    let warnings = vec![HomeWarning::HeavyByTelephone, HomeWarning::BookedTooShort(15)];
    home(HomeFocus::Overview(9), warnings, false)
}

pub(super) fn home_screen() -> Screen {
    let choices = vec![
        detailed("screen-everyone", Label::Message("screen-everyone-help")),
        detailed("screen-only-me", Label::Message("screen-only-me-help")),
    ];
    let focus =
        HomeFocus::Asking { question: HomeQuestion::Screen, number: (1, 9), choices, cursor: 0, typed: None };
    home(focus, Vec::new(), true)
}

pub(super) fn home_language() -> Screen {
    let name = |name: &str, tag: &str, has_texts| Choice {
        detail: Some(Label::Message(if has_texts { "language-has-texts" } else { "language-no-texts" })),
        is_marked: tag == "ar",
        ..Choice::new(Label::Autonym(name.to_owned(), tongue(tag)))
    };
    let choices = vec![
        name("العربية", "ar", true),
        name("Soomaali", "so", true),
        name("українська", "uk", true),
        name("Türkçe", "tr", false),
        name("français", "fr", false),
        name("kurmancî", "kmr", false),
        name("русский", "ru", false),
        name("shqip", "sq", false),
    ];
    let focus = HomeFocus::Asking {
        question: HomeQuestion::Participant,
        number: (4, 9),
        choices,
        cursor: 3,
        typed: Some("tü".to_owned()),
    };
    home(focus, vec![HomeWarning::NoTexts], false)
}

pub(super) fn help() -> Screen {
    let rows = ["next", "previous", "pause", "blank", "safety", "go-to", "pass-turn", "end"]
        .map(|command| HelpRow { command, keys: vec!["key-space", "p"], is_ready: command != "pause" });
    over(Over::Help(HelpScene { rows: rows.to_vec() }))
}

pub(super) fn menu() -> Screen {
    let ids = [
        "next",
        "previous",
        "pause",
        "blank",
        "safety",
        "go-to",
        "pass-turn",
        "end",
        "undo",
        "skip",
        "freeze",
    ];
    let choices = ids
        .iter()
        .map(|id| Choice {
            detail: Some(Label::Code("P".to_owned())),
            is_ready: *id != "undo",
            ..Choice::new(Label::Message(id))
        })
        .collect();
    over(Over::List(ListScene { heading: "help-heading", choices, cursor: 9 }))
}

pub(super) fn go_to() -> Screen {
    let found = |code: &str, title| Match { code: Some(code.to_owned()), title };
    over(Over::GoTo(GoToScene {
        query: "nästa".to_owned(),
        direction: Direction::LeftToRight,
        matches: vec![
            found("A-2", Some(both(Pair::SwedishArabic, "Nästa steg", "الخطوة التالية"))),
            found("A-5", None),
        ],
        cursor: 0,
        all: 2,
        place: 1,
    }))
}

pub(super) fn confirm() -> Screen {
    let choices = vec![Choice::new(Label::Message("gate-yes")), Choice::new(Label::Message("gate-no"))];
    over(Over::Confirm(ConfirmScene { id: "end", choices, cursor: 0 }))
}

pub(super) fn edit() -> Screen {
    let scene = EditScene {
        heading: "plan-talk-and-time",
        text: "Ringa Sara på måndag".to_owned(),
        cursor: 5,
        direction: Direction::LeftToRight,
        fault: None,
    };
    Screen {
        over: Some(Over::Edit(scene)),
        ..shared(Pair::SwedishArabic, Face::Plan(plan_scene(Pair::SwedishArabic)))
    }
}

pub(super) fn safety() -> Screen {
    let pair = Pair::SwedishArabic;
    let contact = |label, number: Option<&str>| ShownContact { label, number: number.map(str::to_owned) };
    over(Over::Safety(SafetyScene {
        lines: vec![
            both(pair, "Vi tar en paus.", "نأخذ استراحة."),
            both(pair, "Jag stannar här.", "سأبقى هنا."),
        ],
        contacts: vec![
            contact(both(pair, "Fara för livet", "خطر على الحياة"), Some("112")),
            contact(both(pair, "Bris, för barn", "بريس، للأطفال"), Some("116 111")),
        ],
    }))
}

pub(super) fn safety_steps() -> Screen {
    let contact = |label, number: Option<&str>, date: Option<&str>| ContactRow {
        label: private(label),
        number: number.map(str::to_owned),
        verified_on: date.map(str::to_owned),
    };
    screen(Base::SafetySteps(SafetySteps {
        steps: [
            "Stanna hos deltagaren.",
            "Säg att ni tar en paus, och att du är kvar.",
            "Ring när någon annan sitter med.",
        ]
        .map(private)
        .to_vec(),
        contacts: vec![
            contact("Fara för livet", Some("112"), Some("2026-01-10")),
            contact("Boendets jour", None, None),
        ],
    }))
}
