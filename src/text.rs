//! Text: the only place that measures, wraps, shapes, orders, mirrors, truncates and strips.
//!
//! ```text
//! runs ─ clean ─ island ─ shape ─ cluster ─ wrap ─ order ─► rows of cells
//!        safe    LRI…PDI  joined  graphemes lines  UAX #9   what a terminal draws
//! ```
//!
//! Text stays logical everywhere else; what comes out of here is for the screen only, and is never copied, stored or
//! searched. Generic over a style tag: it knows no colours, no ratatui, no session, no languages.

mod clean;
mod cluster;
mod fold;
mod forms;
mod island;
mod layouts;
mod levels;
mod mirror;
#[cfg(test)]
mod oracle;
mod order;
mod paragraph;
#[cfg(test)]
mod property;
mod shape;
mod visible;
mod wrap;

pub use self::{
    fold::fold,
    layouts::Layouts,
    mirror::mirror,
    paragraph::{Bidi, Cell, Paragraph, Row, Run, Setting},
    visible::{plain, visible},
};
pub use crate::domain::language::Direction;

use self::{
    cluster::{Cluster, Drawn},
    levels::Levels,
};

/// Lays a paragraph out in rows of at most `width` cells.
///
/// Text without letters gives one empty row; a width of 0 gives none. A word wider than a row is cut between
/// graphemes; a grapheme wider than a row (an ideograph in one cell) is drawn as `…`. Line breaks in the text hold.
#[must_use]
pub fn lay_out<S: Clone + PartialEq>(paragraph: &Paragraph<S>, width: u16, setting: Setting) -> Vec<Row<S>> {
    if width == 0 {
        return Vec::new();
    }
    let mut prepared = prepare(paragraph, width, setting);
    let levels = Levels::of(&prepared.text, paragraph.direction, prepared.simple);
    let lines = wrap::wrap(&prepared.text, &prepared.clusters, width);
    order::rows(paragraph, &mut prepared.clusters, &levels, &lines, setting)
}

/// Lays a paragraph out in one row of at most `width` cells; what does not fit gives way to `…`.
///
/// The end of the *logical* text is cut, so in right-to-left text the `…` stands at the left. A line break becomes
/// a space.
#[must_use]
pub fn one_row<S: Clone + PartialEq>(paragraph: &Paragraph<S>, width: u16, setting: Setting) -> Row<S> {
    let empty = Row { cells: Vec::new(), width: 0, direction: paragraph.direction };
    if width == 0 {
        return empty;
    }
    let mut prepared = prepare(paragraph, width, setting);
    for cluster in &mut prepared.clusters {
        cluster.line_break_as_space();
    }
    let levels = Levels::of(&prepared.text, paragraph.direction, prepared.simple);
    let line = wrap::one_line(&mut prepared.clusters, width);
    order::rows(paragraph, &mut prepared.clusters, &levels, &[line], setting)
        .into_iter()
        .next()
        .unwrap_or(empty)
}

/// Isolates the left-to-right islands (numbers, codes, Latin words) of right-to-left text, for what orders text itself:
/// a browser.
#[must_use]
pub fn isolated(text: &str) -> String {
    let paragraph = Paragraph::plain(text, Direction::RightToLeft, ());
    island::isolated(clean::letters(&paragraph)).iter().map(|letter| letter.ch).collect()
}

/// Measures a text in cells, as it would be drawn on one row.
#[must_use]
pub fn measure(text: &str, setting: Setting) -> u16 {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return u16::try_from(text.len()).unwrap_or(u16::MAX);
    }
    let paragraph = Paragraph::plain(text, Direction::LeftToRight, ());
    let mut prepared = prepare(&paragraph, u16::MAX, setting);
    prepared.clusters.iter_mut().fold(0_u16, |sum, cluster| {
        cluster.line_break_as_space();
        sum.saturating_add(cluster.columns())
    })
}

/// Measures the widest letter of a text, with its marks: in fewer columns it gives way to `…`.
#[must_use]
pub fn widest_letter(text: &str, setting: Setting) -> u16 {
    let paragraph = Paragraph::plain(text, Direction::LeftToRight, ());
    let prepared = prepare(&paragraph, u16::MAX, setting);
    prepared.clusters.iter().map(|cluster| cluster.width).max().unwrap_or(0)
}

/// A paragraph made ready for lines: shaped, in logical order, cut into grapheme clusters.
struct Prepared {
    /// The shaped text, with the bidi controls that order it.
    text: String,
    /// Its grapheme clusters; their places are bytes of `text`.
    clusters: Vec<Cluster>,
    /// Whether every character is a left-to-right letter of one cell that joins nothing.
    simple: bool,
}

/// Whether a run of left-to-right text needs neither shaping nor ordering; isolates around such text change nothing.
fn is_simple<S>(run: &Run<S>) -> bool {
    run.text.chars().all(|ch| clean::is_simple(ch) || cluster::is_idle_isolate(ch))
}

/// Runs the part of the pipeline that does not depend on lines.
fn prepare<S>(paragraph: &Paragraph<S>, width: u16, setting: Setting) -> Prepared {
    if paragraph.direction == Direction::LeftToRight && paragraph.runs.iter().all(is_simple) {
        let (text, clusters) = cluster::simple(paragraph);
        return Prepared { text, clusters, simple: true };
    }
    let mut letters = clean::letters(paragraph);
    if paragraph.island && paragraph.direction == Direction::RightToLeft {
        letters = island::isolated(letters);
    }
    if setting.bidi == Bidi::App {
        letters = shape::shaped(&letters);
    }
    let text: String = letters.iter().map(|letter| letter.ch).collect();
    let drawn = Drawn { bidi: setting.bidi, ethiopic_spacing: setting.ethiopic_spacing, width };
    let clusters = cluster::clusters(&text, &letters, drawn);
    Prepared { text, clusters, simple: false }
}

#[cfg(test)]
mod tests {
    use Direction::{LeftToRight as Ltr, RightToLeft as Rtl};

    use super::*;

    const APP: Setting = Setting { bidi: Bidi::App, ethiopic_spacing: false };
    const TERMINAL: Setting = Setting { bidi: Bidi::Terminal, ethiopic_spacing: false };
    const SPACED: Setting = Setting { bidi: Bidi::App, ethiopic_spacing: true };

    fn rows(text: &str, direction: Direction, width: u16, setting: Setting) -> Vec<String> {
        lay_out(&Paragraph::plain(text, direction, ()), width, setting).iter().map(Row::text).collect()
    }

    /// The rows of right-to-left text read from the right, presentation forms undone: what a person reads.
    fn read(text: &str, width: u16) -> Vec<String> {
        use unicode_normalization::UnicodeNormalization;
        lay_out(&Paragraph::plain(text, Rtl, ()), width, APP)
            .iter()
            .map(|row| row.cells.iter().rev().flat_map(|cell| cell.symbol.nfkc()).collect())
            .collect()
    }

    #[test]
    fn text_breaks_where_its_language_lets_it() {
        for (text, width, expected) in [
            ("Vi ska tala om att vänta på besked.", 12, vec!["Vi ska tala", "om att vänta", "på besked."]),
            ("ett  två   tre", 5, vec!["ett", "två", "tre"]),
            ("asylansökan", 4, vec!["asyl", "ansö", "kan"]),
            ("en asylansökan nu", 6, vec!["en", "asylan", "sökan", "nu"]),
            ("a-kassa och e-post", 8, vec!["a-kassa", "och e-", "post"]),
            ("asyl\u{AD}ansökan", 6, vec!["asyl-", "ansöka", "n"]),
            ("asyl\u{AD}ansökan", 5, vec!["asyl-", "ansök", "an"]),
            ("asyl\u{AD}ansökan", 4, vec!["asyl", "ansö", "kan"]),
            ("asyl\u{AD}ansökan", 20, vec!["asylansökan"]),
            ("10\u{A0}000 kronor", 6, vec!["10\u{A0}000", "kronor"]),
            ("漢字漢字", 5, vec!["漢字", "漢字"]),
            ("漢字", 1, vec!["…", "…"]),
            ("👩\u{200D}👧👩\u{200D}👧", 3, vec!["👩\u{200D}👧", "👩\u{200D}👧"]),
            ("cafe\u{301} au lait", 4, vec!["cafe\u{301}", "au", "lait"]),
            ("Ми говоримо про чекання.", 10, vec!["Ми", "говоримо", "про", "чекання."]),
            ("ሰላም፡ንዓኻትኩም፡ኣሎ።", 5, vec!["ሰላም፡", "ንዓኻትኩ", "ም፡ኣሎ።"]),
            ("one\ntwo\r\n\nthree\n", 9, vec!["one", "two", "", "three"]),
            ("", 9, vec![""]),
            ("   ", 2, vec!["  "]),
            ("a  ", 9, vec!["a  "]),
            ("a\tb\u{1b}[2J", 9, vec!["a b␛[2J"]),
            ("anything", 0, vec![]),
        ] {
            assert_eq!(rows(text, Ltr, width, APP), expected, "{text:?} at {width}");
        }
    }

    #[test]
    fn right_to_left_text_reads_from_the_right() {
        for (text, width, expected) in [
            ("سلام", 4, vec!["سلام"]),
            ("سلام", 3, vec!["سلام"]),
            ("ما در بارهٔ انتظار گپ می\u{200C}زنیم.", 12, vec!["ما در بارهٔ", "انتظار گپ", "میزنیم."]),
            ("نن د انتظار په اړه ږغېږو، ښه؟", 16, vec!["نن د انتظار په", "اړه ږغېږو، ښه؟"]),
            ("ئێمە باسی چاوەڕوانی دەکەین", 14, vec!["ئێمه باسی", "چاوهڕوانی", "دهکهین"]),
        ] {
            assert_eq!(read(text, width), expected, "{text:?} at {width}");
        }
    }

    #[test]
    fn visual_order_is_what_a_terminal_without_bidi_must_get() {
        for (text, direction, expected, why) in [
            ("سلام", Rtl, "\u{FEE1}\u{FEFC}\u{FEB3}", "the last letter stands at the left"),
            ("بَبّ", Rtl, "\u{FE90}\u{651}\u{FE91}\u{64E}", "marks stay behind their letter"),
            ("(د)", Rtl, "(\u{FEA9})", "brackets are mirrored"),
            ("«د» [ا]", Rtl, "[\u{FE8D}] «\u{FEA9}»", "all kinds of brackets"),
            ("د 070-123 45 67.", Rtl, ".070-123 45 67 \u{FEA9}", "a telephone number keeps its order"),
            ("د ٠٧٠-١٢٣ ٤٥", Rtl, "٠٧٠-١٢٣ ٤٥ \u{FEA9}", "in Arabic digits too"),
            ("د \u{2068}5 Bo\u{2069} ا", Rtl, "\u{FE8D} 5 Bo \u{FEA9}", "what Fluent isolated"),
            ("Hej!", Rtl, "!Hej", "the direction is the language's, not the first letter's"),
            ("Hej (دا)!", Ltr, "Hej (\u{FE8D}\u{FEA9})!", "right-to-left words in left-to-right text"),
            (
                "a دا \u{2068}X\u{2069} (ب)",
                Ltr,
                "a (\u{FE8F}) X \u{FE8D}\u{FEA9}",
                "brackets after an isolate (N0)",
            ),
            ("شلوم שלום", Rtl, "םולש \u{FEE1}\u{FEEE}\u{FEE0}\u{FEB7}", "Hebrew"),
            ("می\u{200C}روم", Rtl, "\u{FEE1}\u{FEED}\u{FEAD}\u{FBFD}\u{FEE3}", "a ZWNJ parts and is gone"),
        ] {
            assert_eq!(rows(text, direction, 80, APP), [expected], "{text}: {why}");
        }
    }

    #[test]
    fn levels_are_those_of_the_paragraph_not_of_the_row() {
        // On a row of its own `(b)` would be neutral; inside the Latin island it is not.
        assert_eq!(rows("د aaa (b) c", Rtl, 5, APP), ["aaa \u{FEA9}", "(b) c"]);
    }

    #[test]
    fn a_terminal_that_orders_gets_logical_text_in_a_fence() {
        for (text, direction, expected, why) in [
            ("سلام", Rtl, "\u{2067}سلام\u{2069}", "nominal letters in logical order"),
            ("(د)", Rtl, "\u{2067})د(\u{2069}", "brackets are mirrored by us"),
            ("د 07 1 ا", Rtl, "\u{2067}د \u{2066}07 1\u{2069} ا\u{2069}", "islands ride"),
            ("می\u{200C}روم", Rtl, "\u{2067}می\u{200C}روم\u{2069}", "joiners still have work to do"),
            ("Hej!", Ltr, "Hej!", "nothing to turn, no fence"),
            ("Hej \u{2068}Åsa\u{2069}!", Ltr, "Hej Åsa!", "nor around an argument of Fluent's"),
            ("a د", Ltr, "\u{2066}a د\u{2069}", "something to turn"),
            (
                "د\u{2068}\u{2069}\u{2069}\u{2068}",
                Rtl,
                "\u{2067}د\u{2069}",
                "empty and unbalanced isolates go",
            ),
        ] {
            assert_eq!(rows(text, direction, 80, TERMINAL), [expected], "{text}: {why}");
        }
        assert_eq!(
            rows("د 1111 2222", Rtl, 6, TERMINAL),
            ["\u{2067}د \u{2066}1111\u{2069}\u{2069}", "\u{2067}\u{2066}2222\u{2069}\u{2069}"],
            "an isolate that goes on is closed and opened again"
        );
    }

    #[test]
    fn a_terminal_that_mirrors_gets_brackets_as_they_are() {
        let mirroring = Setting { bidi: Bidi::Mirroring, ethiopic_spacing: false };
        for text in ["(د)", "«د» [ا]", "د (Lund) 07"] {
            let [theirs, ours] = [mirroring, TERMINAL].map(|setting| rows(text, Rtl, 80, setting).concat());
            assert_ne!(theirs, ours, "{text}");
            let bare: String = theirs.chars().filter(|ch| !('\u{2066}'..='\u{2069}').contains(ch)).collect();
            assert_eq!(bare, text);
        }
    }

    #[test]
    fn ethiopic_syllables_are_spaced_where_asked() {
        assert_eq!(rows("ሰላም፡ኣሎ።", Ltr, 80, SPACED), ["ሰ ላ ም ፡ኣ ሎ ።"]);
        assert_eq!(rows("ሰላም፡ኣሎ።", Ltr, 7, SPACED), ["ሰ ላ ም ፡", "ኣ ሎ ።"]);
        assert_eq!(measure("ሰላም፡", SPACED), 7);
        assert_eq!(measure("ሰላም፡", APP), 4);
    }

    #[test]
    fn one_row_is_cut_at_the_end_of_the_logical_text() {
        for (text, direction, width, expected) in [
            ("one two", Ltr, 7, "one two"),
            ("one two", Ltr, 6, "one t…"),
            ("one two", Ltr, 5, "one…"),
            ("one two", Ltr, 1, "…"),
            ("one two", Ltr, 0, ""),
            ("one\ntwo", Ltr, 9, "one two"),
            ("漢字漢", Ltr, 4, "漢…"),
            ("ببب دد", Rtl, 4, "…\u{FE90}\u{FE92}\u{FE91}"),
            ("د Lund C", Rtl, 5, "…Lu \u{FEA9}"),
            ("one دد", Ltr, 5, "one…"),
        ] {
            let row = one_row(&Paragraph::plain(text, direction, ()), width, APP);
            assert_eq!(row.text(), expected, "{text} at {width}");
            assert!(row.width <= width);
        }
        let row = one_row(&Paragraph::plain("د 1111 2222", Rtl, ()), 5, TERMINAL);
        assert_eq!(row.text(), "\u{2067}د \u{2066}11\u{2069}…\u{2069}");
    }

    #[test]
    fn widths_are_those_of_the_drawn_letters() {
        for (text, width) in [
            ("", 0),
            ("abc", 3),
            ("åäö", 3),
            ("سلام", 3),
            ("سَلَام", 3),
            ("漢字", 4),
            ("👩\u{200D}👧", 2),
            ("a\nb", 3),
        ] {
            assert_eq!(measure(text, APP), width, "{text}");
        }
    }

    #[test]
    fn styles_go_with_their_letters() {
        let run = |text: &str, style| Run { text: text.into(), style };
        let paragraph = Paragraph {
            runs: vec![
                run("دا ", 'a'),
                run("12", 'b'),
                run("", 'c'),
                run(" (ب", 'd'),
                run("ل", 'e'),
                run("ا)", 'f'),
            ],
            direction: Rtl,
            island: true,
        };
        let row = one_row(&paragraph, 80, APP);
        let styles: String = row.cells.iter().map(|cell| cell.style).collect();
        assert_eq!(
            (row.text().as_str(), styles.as_str()),
            ("(\u{FEFC}\u{FE91}) 12 \u{FE8D}\u{FEA9}", "fedddbbaaa")
        );
    }

    #[test]
    fn rows_stand_on_the_side_where_they_begin() {
        let row = |direction| one_row(&Paragraph::plain("ab", direction, ()), 9, APP);
        assert_eq!(row(Ltr).offset(9), 0);
        assert_eq!(row(Rtl).offset(9), 7);
        assert_eq!(row(Rtl).offset(1), 0);
    }
}
