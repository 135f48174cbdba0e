//! Whole screens: what stands on them at each size, read as a person would.

use super::sample::{self, Pair, drawn, sizes, symbols};
use super::*;
use crate::domain::clock::ClockTime;
use crate::domain::pictogram::Pictogram;
use crate::domain::scene::*;
use crate::domain::session::CheckBackOutcome;

macro_rules! looks {
    ($($name:ident: $screen:expr, $pair:expr;)*) => {
        $(
            #[test]
            fn $name() {
                insta::assert_snapshot!(stringify!($name), sizes(&$screen, $pair));
            }
        )*

        /// Every screen that is snapshotted, for what holds on all of them.
        fn all() -> Vec<(&'static str, Screen, Pair)> {
            vec![$((stringify!($name), $screen, $pair)),*]
        }
    };
}

const SV_AR: Pair = Pair::SwedishArabic;

fn picture(picture: Picture) -> Screen {
    sample::shared(SV_AR, Face::Picture(picture, None))
}

fn start_soon() -> Screen {
    let purpose = sample::both(
        SV_AR,
        "Vi pratar om vad som kan hjälpa de närmaste dagarna.",
        "نتحدث عما يمكن أن يساعد في الأيام القادمة.",
    );
    sample::shared(SV_AR, Face::Picture(Picture::StartSoon, Some(purpose)))
}

fn frozen() -> FacilitatorScene {
    let line = sample::both(SV_AR, "Jag säger vad jag vet.", "أقول ما أعرفه.");
    FacilitatorScene {
        shown_now: ShownNow::Frozen(Box::new(Face::Line(line, Answers::Open, None))),
        ..sample::facilitator_scene(SV_AR)
    }
}

fn other() -> FacilitatorScene {
    FacilitatorScene {
        shown_now: ShownNow::Other(Box::new(Face::Picture(Picture::Listening, None))),
        step: crate::domain::scene::AdultStep::Phase,
        ..sample::facilitator_scene(SV_AR)
    }
}

fn told() -> Screen {
    Screen {
        band: Some(Band::NotSaved(ClockTime::new(14, 2).unwrap())),
        notice: Some(Notice::new("upcoming-last")),
        ..sample::facilitator(frozen())
    }
}

fn asked_first(question: &str) -> Screen {
    sample::screen(Base::Gate(GateScene { question: sample::private(question), cursor: 1 }))
}

looks! {
    picture_start_soon: start_soon(), SV_AR;
    picture_how_we_talk: picture(Picture::HowWeTalk), SV_AR;
    picture_listening: picture(Picture::Listening), SV_AR;
    picture_pause: picture(Picture::Pause), SV_AR;
    picture_goodbye: picture(Picture::Goodbye), SV_AR;
    listen: sample::shared(SV_AR, Face::Listen), SV_AR;
    line: sample::line(SV_AR, Answers::Open), SV_AR;
    line_yes_little_no: sample::line(SV_AR, Answers::YesLittleNo), SV_AR;
    line_with_a_pictogram: sample::pictured(SV_AR, Answers::Open, Some(Pictogram::Tomorrow)), SV_AR;
    line_with_a_pictogram_and_answers: sample::pictured(SV_AR, Answers::YesNo, Some(Pictogram::Water)), SV_AR;
    line_with_a_pictogram_in_one_language:
        sample::pictured(Pair::Swedish, Answers::YesLittleNo, Some(Pictogram::AnotherAdult)), Pair::Swedish;
    line_check_back: sample::line(SV_AR, Answers::CheckBack(Some(CheckBackOutcome::Confirmed))), SV_AR;
    line_in_one_language: sample::line(Pair::Swedish, Answers::YesNo), Pair::Swedish;
    line_without_words: sample::line(Pair::EnglishArabicNoWords, Answers::YesNo), Pair::EnglishArabicNoWords;
    line_that_is_long: sample::long_line(SV_AR), SV_AR;
    shared_chooser: sample::chooser(SV_AR), SV_AR;
    shared_plan: sample::shared(SV_AR, Face::Plan(sample::plan_scene(SV_AR))), SV_AR;
    facilitator_card: sample::facilitator(sample::facilitator_scene(SV_AR)), SV_AR;
    facilitator_frozen: sample::facilitator(frozen()), SV_AR;
    facilitator_other: sample::facilitator(other()), SV_AR;
    facilitator_afterwards: sample::facilitator(sample::afterwards()), SV_AR;
    facilitator_mirrored: sample::facilitator(sample::facilitator_scene(SV_AR)), Pair::Mirrored;
    facilitator_told: told(), Pair::EnglishArabicNoWords;
    interpreter: sample::interpreter(), SV_AR;
    home_first_question: sample::home_screen(), SV_AR;
    home_language: sample::home_language(), Pair::EnglishArabicNoWords;
    home_overview: sample::home_overview(), SV_AR;
    home_mirrored: sample::home_overview(), Pair::Mirrored;
    private_page: Screen { band: Some(Band::PrivateOpen), ..sample::screen(Base::PrivatePage) }, SV_AR;
    gate: asked_first("Känner deltagaren redan till beslutet? Om inte: använd inte den här guiden."), SV_AR;
    safety_shown: sample::safety(), SV_AR;
    safety_steps: sample::safety_steps(), SV_AR;
    over_help: sample::help(), SV_AR;
    over_menu: sample::menu(), SV_AR;
    over_go_to: sample::go_to(), SV_AR;
    over_confirm: sample::confirm(), SV_AR;
    over_edit: sample::edit(), SV_AR;
    over_blank: sample::over(Over::Blank), SV_AR;
}

#[test]
fn every_screen_draws_at_every_size() {
    for (name, screen, pair) in all() {
        for width in (0..=60).filter(|width| *width < 3 || width % 4 == 0 || *width == 19) {
            for height in 0..=20 {
                for page in if height % 5 == 0 { vec![0, 1, 99] } else { vec![0] } {
                    let screen = Screen { page, ..screen.clone() };
                    let (_, drawn) = drawn(&screen, pair, Theme::dark(), (width, height));
                    assert!(drawn.pages >= 1 && drawn.line_pages >= 1, "{name} {width}×{height}");
                    let area = Rect::new(0, 0, width, height);
                    let is_inside = |(place, _): &(Rect, Hit)| place.intersection(area) == *place;
                    assert!(drawn.hits.iter().all(is_inside), "{name} {width}×{height}: {:?}", drawn.hits);
                }
            }
        }
    }
}

#[test]
fn colour_carries_no_meaning() {
    for (name, screen, pair) in all() {
        let plain = symbols(&drawn(&screen, pair, Theme::monochrome(), (80, 24)).0);
        for theme in [Theme::dark(), Theme::light(), Theme::high_contrast()] {
            assert_eq!(symbols(&drawn(&screen, pair, theme, (80, 24)).0), plain, "{name}");
        }
    }
}

#[test]
fn a_screen_that_is_too_small_says_so() {
    let screen = sample::line(SV_AR, Answers::Open);
    let (buf, _) = drawn(&screen, Pair::EnglishArabicNoWords, Theme::dark(), (19, 5));
    assert_eq!(symbols(&buf), "The window is too\nsmall. Make it\nlarger.\n\n\n");
}

#[test]
fn rail_choices_and_footer_can_be_pointed_at() {
    let (_, drawn) = drawn(&sample::chooser(SV_AR), SV_AR, Theme::dark(), (80, 24));
    let has = |wanted: &Hit| drawn.hits.iter().any(|(_, hit)| hit == wanted);
    assert!(has(&Hit::Phase(crate::domain::id::PhaseId::new("Plan"))));
    assert!(has(&Hit::Choice(4)) && has(&Hit::Command("pause")));
    let (area, _) = drawn.hits.iter().find(|(_, hit)| *hit == Hit::Choice(4)).unwrap();
    assert_eq!(drawn.hit(area.x, area.y), Some(&Hit::Choice(4)));
}

#[test]
fn a_blank_screen_shows_one_dim_line_and_nothing_else() {
    let (buf, _) = drawn(&sample::over(Over::Blank), SV_AR, Theme::dark(), (40, 12));
    let text = symbols(&buf);
    assert_eq!(text.lines().filter(|line| !line.is_empty()).count(), 1, "{text}");
}

#[test]
fn the_cursor_stands_where_the_next_letter_will() {
    let (buf, drawn) = drawn(&sample::edit(), SV_AR, Theme::dark(), (80, 24));
    let at = drawn.cursor.unwrap();
    assert_eq!(buf[at].symbol(), " ");
    assert_eq!(buf[(at.0 - 1, at.1)].symbol(), "a");
    assert_eq!(buf[(at.0 + 1, at.1)].symbol(), "S");
}

/// The words of all pages of a screen.
fn read(screen: &Screen, pair: Pair, size: (u16, u16)) -> String {
    let mut text = String::new();
    let mut page = 0;
    loop {
        let (buf, drawn) = drawn(&Screen { page, ..screen.clone() }, pair, Theme::dark(), size);
        text.push_str(&symbols(&buf));
        page += 1;
        if page >= drawn.pages {
            return text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
    }
}

#[test]
fn nothing_is_lost_on_a_screen_of_enlarged_text() {
    let cases: [(Screen, Pair, &[&str]); 4] = [
        (
            sample::long_line(SV_AR),
            SV_AR,
            &["Om du vill kan vi skriva ner", "vem du kan ringa om något blir annorlunda än vi trodde."],
        ),
        (
            sample::facilitator(sample::facilitator_scene(SV_AR)),
            SV_AR,
            &[
                "Jag säger också vad jag inte vet.",
                "Vänta ut tystnaden.",
                "Ett steg räcker i dag.",
                "Bokat till 14.45 (40 min)",
                "Sedan: Vem som bestämmer",
                "K7M2",
                "Inget sparas efter samtalet",
            ],
        ),
        (
            sample::interpreter(),
            SV_AR,
            &["beslut", "inte: dom, utslag", "Steg betyder en del av asylprocessen."],
        ),
        (
            sample::home_overview(),
            SV_AR,
            &["Börja", "15 minuter för kort.", "boka om till tolk på plats om det går."],
        ),
    ];
    for (screen, pair, texts) in cases {
        for size in [(40, 12), (46, 14), (80, 24)] {
            let all = read(&screen, pair, size);
            for text in texts {
                let words: Vec<&str> = text.split(' ').collect();
                let missing: Vec<_> = words.iter().filter(|word| !all.contains(**word)).collect();
                assert!(missing.is_empty(), "{size:?}: {missing:?} of “{text}” in {all}");
            }
        }
    }
}

#[test]
fn the_answers_of_the_gate_stand_with_the_end_of_its_question() {
    let screen = asked_first(
        "Känner deltagaren redan till beslutet, och har någon sett efter? Annars en annan guide.",
    );
    let page = |page: usize, size: (u16, u16)| {
        let (buf, drawn) = drawn(&Screen { page, ..screen.clone() }, SV_AR, Theme::dark(), size);
        let can_answer = drawn.hits.iter().any(|(_, hit)| matches!(hit, Hit::Choice(_)));
        (symbols(&buf), drawn.pages, can_answer)
    };
    let (text, pages, can_answer) = page(0, (30, 7));
    assert!(text.contains("Känner") && pages == 2 && !can_answer && !text.contains("Ja"), "{text}");
    let (text, _, can_answer) = page(1, (30, 7));
    assert!(text.contains("guide.") && can_answer, "{text}");
    let (text, pages, can_answer) = page(0, (40, 12));
    assert!(text.contains("Känner") && text.contains("guide.") && pages == 1 && can_answer, "{text}");
}

#[test]
fn every_word_of_the_briefing_stands_there_with_what_it_means() {
    let screen = sample::briefing(12);
    for size in [(40, 12), (80, 24), (120, 40)] {
        let all = read(&screen, SV_AR, size);
        let missing: Vec<_> = (1..=12).filter(|number| !all.contains(&format!("ord-{number} "))).collect();
        assert!(missing.is_empty(), "{size:?}: {missing:?} in {all}");
        assert_eq!(all.matches("jurist i").count(), 12, "{size:?}: {all}");
    }
    let (buf, _) = drawn(&screen, SV_AR, Theme::dark(), (80, 24));
    assert!(symbols(&buf).contains("▼ mer"), "{}", symbols(&buf));
}

#[test]
fn a_question_and_its_answers_stand_on_one_page() {
    let screen = sample::long_line(SV_AR);
    for size in [(40, 12), (30, 10), (24, 9)] {
        let (_, all) = drawn(&screen, SV_AR, Theme::dark(), size);
        let last = Screen { page: all.pages - 1, ..screen.clone() };
        let text = symbols(&drawn(&last, SV_AR, Theme::dark(), size).0);
        assert!(["✓", "◒", "✗", "trodde."].iter().all(|sign| text.contains(sign)), "{size:?}: {text}");
    }
}

#[test]
fn answers_have_one_form_whatever_stands_above_them() {
    let line = sample::line(SV_AR, Answers::YesNo);
    let Base::Shared(scene) = &line.base else { panic!("the shared view") };
    let untitled = sample::screen(Base::Shared(SharedScene { title: None, ..scene.clone() }));
    assert!(scene.title.is_some());
    for (size, is_boxed) in [((80, 24), false), ((120, 40), true)] {
        for screen in [&line, &untitled] {
            let text = symbols(&drawn(screen, SV_AR, Theme::dark(), size).0);
            assert_eq!(text.contains('╭'), is_boxed, "{size:?}: {text}");
        }
    }
}

#[test]
fn next_goes_through_the_line_and_not_through_the_prompts() {
    let screen = sample::facilitator(sample::facilitator_scene(SV_AR));
    let (_, drawn) = drawn(&screen, SV_AR, Theme::dark(), (40, 12));
    assert_eq!(drawn.line_pages, 1);
    assert!(drawn.pages > 1);
}

#[test]
fn a_tender_line_shows_nothing_to_read_before_it_has_been_said() {
    let screen = sample::shared(SV_AR, Face::Listen);
    let (buf, _) = drawn(&screen, SV_AR, Theme::dark(), (80, 24));
    let middle: String = symbols(&buf).lines().skip(1).take(20).collect();
    assert!(!middle.chars().any(char::is_alphabetic), "{middle}");
}

#[test]
fn both_halves_of_the_program_say_every_message_that_the_view_asks_for() {
    for (name, screen, pair) in all() {
        let text = read(&screen, pair, (80, 24));
        let missing = text.split('⟨').skip(1).filter_map(|rest| rest.split('⟩').next());
        let foreign = ["command-", "key-", "confirm-"];
        // Names in `over_menu` stand for commands.
        let unknown: Vec<&str> = missing
            .filter(|id| name != "over_menu" && !foreign.iter().any(|prefix| id.starts_with(prefix)))
            .collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
    }
}
