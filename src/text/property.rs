//! Properties of the lay-out: any text, any width.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{
    Bidi, Direction, Paragraph, Row, Run, Setting,
    clean::{is_bidi_mark, is_invisible, is_isolate},
    fold, lay_out, measure, one_row, plain, visible,
};

/// Text with far more of what is difficult than chance would give.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-zåäöї ,.()-]{1,9}",
        3 => "[ابتسلامهویکگ ،.()]{1,9}",
        2 => "[0-9۰-۹٠-٩ :/+-]{1,6}",
        1 => "[\u{64B}-\u{652}\u{301}\u{5D0}-\u{5D4}ټډښګۍڕڵێە]{1,3}",
        1 => "[\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{AD}\u{FEFF}\u{61C}\u{E0041}]{1,3}",
        1 => "[ሰላም፡።漢字👨👩\u{200D}\u{FE0F}🇸🇪]{1,5}",
        1 => "[\u{0}-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}]",
        1 => any::<String>(),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// A paragraph in two runs, either direction.
fn paragraph() -> impl Strategy<Value = Paragraph<u8>> {
    (text(), text(), any::<bool>(), any::<bool>()).prop_map(|(first, second, right, island)| Paragraph {
        runs: vec![Run { text: first, style: 1 }, Run { text: second, style: 2 }],
        direction: if right { Direction::RightToLeft } else { Direction::LeftToRight },
        island,
    })
}

fn setting() -> impl Strategy<Value = Setting> {
    (any::<bool>(), any::<bool>()).prop_map(|(terminal, ethiopic_spacing)| Setting {
        bidi: if terminal { Bidi::Terminal } else { Bidi::App },
        ethiopic_spacing,
    })
}

/// Asserts what holds of every row.
fn check(row: &Row<u8>, width: u16, setting: Setting) -> Result<(), TestCaseError> {
    prop_assert!(row.width <= width, "{} > {width}: {row:?}", row.width);
    prop_assert_eq!(row.width, row.cells.iter().map(|cell| cell.width).sum::<u16>());
    let mut depth = 0_i32;
    for cell in &row.cells {
        prop_assert!(cell.width > 0, "{cell:?}");
        prop_assert_eq!(usize::from(cell.width), cell.symbol.width(), "{:?}", cell);
        for ch in cell.symbol.chars() {
            prop_assert!(!ch.is_control() && !('\u{202A}'..='\u{202E}').contains(&ch), "{cell:?}");
            if setting.bidi == Bidi::App {
                let emoji =
                    matches!(ch, '\u{200D}' | '\u{FE00}'..='\u{FE0F}') && cell.symbol.chars().count() > 1;
                prop_assert!(!is_invisible(ch) || emoji, "{cell:?}");
            }
            depth += i32::from(matches!(ch, '\u{2066}'..='\u{2068}')) - i32::from(ch == '\u{2069}');
            prop_assert!(depth >= 0, "{row:?}");
        }
        if setting.bidi == Bidi::App {
            let bare = cell.symbol.strip_prefix('◌').unwrap_or(&cell.symbol);
            prop_assert!(bare.graphemes(true).count() <= 1, "{cell:?}");
        }
    }
    prop_assert_eq!(depth, 0, "isolates end with the row: {:?}", row);
    Ok(())
}

/// The letters and digits of a text that can be seen, in order of code point; shaping and mirroring undone.
fn ink(text: &str) -> Vec<char> {
    let mut ink: Vec<char> = fold(text).chars().filter(|ch| ch.is_alphanumeric()).collect();
    ink.sort_unstable();
    ink
}

/// Text made to cost time or to pile up in one cell.
#[test]
fn mischief_is_bounded() {
    for mischief in [
        format!("a{}", "\u{301}".repeat(20_000)),
        format!("د{}", "\u{200E}".repeat(20_000)),
        "\u{2068}".repeat(20_000) + "a 1 د",
        "\u{2068}a\u{2069}\u{2067}1 ".repeat(5_000),
        "\u{2068}\u{200F}".repeat(10_000) + "د",
        "a (".repeat(7_000),
        "1 2 (".repeat(4_000),
        "+".repeat(20_000),
        "ل\u{64E}".repeat(10_000),
    ] {
        for bidi in [Bidi::App, Bidi::Terminal] {
            let paragraph = Paragraph::plain(&mischief, Direction::RightToLeft, 0);
            let setting = Setting { bidi, ethiopic_spacing: false };
            for row in lay_out(&paragraph, 30, setting).iter().chain([&one_row(&paragraph, 30, setting)]) {
                check(row, 30, setting).unwrap();
                assert!(row.cells.iter().all(|cell| cell.symbol.len() < 120), "{row:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_row_fits_and_controls_nothing(paragraph in paragraph(), width in 0_u16..50, setting in setting()) {
        let rows = lay_out(&paragraph, width, setting);
        prop_assert_eq!(rows.is_empty(), width == 0);
        for row in &rows {
            check(row, width, setting)?;
        }
        let row = one_row(&paragraph, width, setting);
        check(&row, width, setting)?;
    }

    #[test]
    fn every_letter_is_drawn_once(paragraph in paragraph(), width in 2_u16..50, setting in setting()) {
        let text: String = paragraph.runs.iter().map(|run| run.text.as_str()).collect();
        // Over eight marks on a letter are cut, and some clusters of rare scripts are wider than two cells.
        prop_assume!(text.graphemes(true).all(|cluster| cluster.chars().count() <= 8 && cluster.width() <= 2));
        let drawn: String = lay_out(&paragraph, width, setting).iter().map(Row::text).collect();
        prop_assert_eq!(ink(&drawn), ink(&text));
    }

    #[test]
    fn one_row_is_as_wide_as_measured(text in text(), right in any::<bool>(), setting in setting()) {
        // A few signs of rare scripts make one cluster with the letter after them, unless an island starts between.
        prop_assume!(text.chars().all(|ch| ch.is_control() || format!("{ch}a").graphemes(true).count() == 2));
        let direction = if right { Direction::RightToLeft } else { Direction::LeftToRight };
        let row = one_row(&Paragraph::plain(&text, direction, 0), u16::MAX, setting);
        prop_assert_eq!(row.width, measure(&text, setting));
        let width = row.width;
        if width > 2 {
            let cut = one_row(&Paragraph::plain(&text, direction, 0), width - 1, setting);
            prop_assert!(cut.text().contains('…'), "{cut:?}");
        }
    }

    #[test]
    fn diagnostics_hide_nothing(text in any::<String>(), difficult in text()) {
        for text in [text, difficult] {
            for shown in [visible(&text), plain(&text)] {
                let hidden = |ch: char| ch.is_control() || is_isolate(ch) || is_bidi_mark(ch)
                    || matches!(ch, '\u{202A}'..='\u{202E}' | '\u{E0000}'..='\u{E007F}');
                prop_assert!(!shown.chars().any(hidden), "{shown:?}");
            }
        }
    }

    #[test]
    fn folding_twice_changes_nothing(text in any::<String>(), difficult in text()) {
        for text in [text, difficult] {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
