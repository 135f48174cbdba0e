//! Others judge our order: FriBidi's command on mixed lines, and Unicode's own test of order.

use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    ops::Range,
    process::{Command, Stdio},
};

use unicode_bidi::{BidiClass, ParagraphBidiInfo, bidi_class};

use super::{
    Bidi, Direction, Paragraph, Setting,
    cluster::{Cluster, Kind},
    levels::Levels,
    one_row,
};

/// Words and signs of the languages spoken here, whole and in pieces.
const PIECES: &[&str] = &[
    "سلام",
    "لا",
    "سَلَامٌ",
    "ثَلَاثَة",
    "الأول",
    "بِسْمِ",
    "مدرسة",
    "قرآن",
    "ماء",
    "سؤال",
    "شيء",
    "رئيس",
    "می\u{200C}روم",
    "خانه\u{200C}ها",
    "گفتگو",
    "پژوهش",
    "چهار",
    "امروز",
    "تصمیم",
    "ښوونځی",
    "ځوان",
    "ډېر",
    "ګوند",
    "کوردی",
    "بڵێ",
    "ڕۆژ",
    "چاوەڕێ",
    "دەکەین",
    "שלום",
    "עברית",
    "Migrationsverket",
    "Åsa",
    "info@exempel.se",
    "https://x.se/a",
    "Україна",
    "ሰላም",
    "2024-01-15",
    "070-123 45 67",
    "12",
    "3,5",
    "50%",
    "۱۲۳",
    "٤٥٦",
    "10:30",
    "+46",
    "1/2",
    "(",
    ")",
    "[",
    "]",
    "«",
    "»",
    "\"",
    "،",
    "؟",
    "؛",
    ".",
    "!",
    ":",
    "-",
    "–",
    "/",
    "<",
    ">",
    "…",
    "a)",
    "(ب)",
    "\u{2068}Lund 5\u{2069}",
    "\u{2067}سارا\u{2069}",
    "\u{200F}",
    "\u{200E}",
];

/// Returns so many lines of a few pieces each; the same ones each time.
fn lines(count: usize) -> Vec<String> {
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed >> 33).unwrap() % below
    };
    (0..count)
        .map(|_| {
            let mut line = String::new();
            for _ in 0..2 + next(9) {
                line.push_str(PIECES[next(PIECES.len())]);
                if next(3) > 0 {
                    line.push(' ');
                }
            }
            line.trim().to_owned()
        })
        .collect()
}

/// Returns FriBidi's visual order of each line, or `None` where the command is missing.
fn fribidi(lines: &[String], direction: &str) -> Option<Vec<String>> {
    let mut child = Command::new("fribidi")
        .args([direction, "--nopad", "--nobreak", "--reordernsm", "--clean"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take().unwrap();
    let text = lines.join("\n") + "\n";
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
}

/// Returns our visual order of a line, islands left as they are since FriBidi does not know them.
fn ours(line: &str, direction: Direction) -> String {
    let mut paragraph = Paragraph::plain(line, direction, ());
    paragraph.island = false;
    one_row(&paragraph, u16::MAX, Setting { bidi: Bidi::App, ethiopic_spacing: false }).text()
}

/// Returns a line with the harakat between lam and alef moved behind the alef: we make the ligature across them,
/// FriBidi does not. This is one of two differences that are choices.
fn unvocalised_lam_alef(line: &str) -> String {
    let mut pieces = line.split('ل');
    let mut moved = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let rest = piece.trim_start_matches(|ch: char| ('\u{64B}'..='\u{652}').contains(&ch));
        let (marks, mut after) = (piece.strip_suffix(rest).unwrap(), rest.chars());
        moved.push('ل');
        if rest.starts_with(['ا', 'أ', 'إ', 'آ']) {
            moved.extend(after.next());
        }
        moved.push_str(marks);
        moved.push_str(after.as_str());
    }
    moved
}

/// Every shipped line in the Arabic script, and those of a file that `SAMMANHANG_LINES` names: text that is not ours to keep.
#[expect(clippy::disallowed_methods, reason = "a test that is told where more text lies")]
fn real_lines() -> Vec<String> {
    let mut texts = String::new();
    let cards = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cards");
    let mut folders = vec![cards];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let is_wanted = ["ar.ron", "fa-AF.ron", "ps.ron"].iter().any(|name| path.ends_with(name));
            if path.is_dir() {
                folders.push(path);
            } else if is_wanted {
                texts.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    let is_arabic = |line: &&str| line.contains(|ch| ('\u{620}'..='\u{6FF}').contains(&ch));
    let mut lines: Vec<String> =
        texts.split('"').skip(1).step_by(2).filter(is_arabic).map(str::to_owned).collect();
    assert!(lines.len() > 600, "{}", lines.len());
    if let Ok(more) = std::env::var("SAMMANHANG_LINES") {
        // Embeddings and overrides are refused when content is read (U+202A to U+202E).
        let is_refused = |line: &&str| line.contains(|ch| ('\u{202A}'..='\u{202E}').contains(&ch));
        let more = fs::read_to_string(more).unwrap();
        let (refused, kept): (Vec<&str>, Vec<&str>) = more.lines().partition(is_refused);
        println!("{} lines left out that no content may hold", refused.len());
        lines.extend(kept.into_iter().map(str::to_owned));
    }
    lines
}

/// Returns a drawn line with Sorani ae as FriBidi leaves it: we draw it in the forms of heh, which fonts have. This is the
/// other difference that is a choice.
fn as_sorani_ae(line: &str, drawn: &str) -> String {
    if line.contains('\u{6D5}') {
        drawn.replace(['\u{FEE9}', '\u{FEEA}'], "\u{6D5}")
    } else {
        drawn.to_owned()
    }
}

#[test]
fn fribidi_orders_and_joins_as_we_do() {
    let mut lines = lines(5_000);
    lines.extend(real_lines());
    for (option, direction) in [("--rtl", Direction::RightToLeft), ("--ltr", Direction::LeftToRight)] {
        let moved: Vec<String> = lines.iter().map(|line| unvocalised_lam_alef(line)).collect();
        let (Some(theirs), Some(moved)) = (fribidi(&lines, option), fribidi(&moved, option)) else {
            println!("skipped: no fribidi command (package libfribidi-bin)");
            return;
        };
        assert_eq!(theirs.len(), lines.len());
        let (mut lam_alefs, mut sorani, mut report) = (0, 0, String::new());
        for ((line, theirs), moved) in lines.iter().zip(&theirs).zip(&moved) {
            let ours = ours(line, direction);
            if ours == *theirs {
            } else if ours == *moved {
                lam_alefs += 1;
            } else if as_sorani_ae(line, &ours) == as_sorani_ae(line, moved) {
                sorani += 1;
            } else {
                writeln!(
                    report,
                    "{line:?}\n  ours   {}\n  theirs {}",
                    ours.escape_unicode(),
                    theirs.escape_unicode()
                )
                .unwrap();
            }
        }
        let count = lines.len();
        println!("{option}: {count} lines; lam-alef across harakat {lam_alefs}, Sorani ae {sorani}");
        assert!(report.is_empty(), "{option}: {} differ\n{report}", report.lines().count() / 3);
    }
}

/// What never reaches the levels: `clean` makes something else of it, or nothing.
const DROPPED: [BidiClass; 7] = [
    BidiClass::B,
    BidiClass::S,
    BidiClass::LRE,
    BidiClass::RLE,
    BidiClass::LRO,
    BidiClass::RLO,
    BidiClass::PDF,
];

/// Returns a cluster of which only the place counts.
fn placed(place: Range<usize>) -> Cluster {
    Cluster { place, symbol: String::new(), width: 1, blank: false, run: 0, kind: Kind::Drawn }
}

#[test]
fn the_order_is_that_of_bidi_character_test() {
    let Ok(data) = fs::read_to_string("/usr/share/unicode/BidiCharacterTest.txt") else {
        println!("skipped: no /usr/share/unicode/BidiCharacterTest.txt (package unicode-data)");
        return;
    };
    let mut count = 0;
    for line in data.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let fields: Vec<&str> = line.split(';').collect();
        let text: String = fields[0]
            .split(' ')
            .map(|hex| char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap())
            .collect();
        if text.chars().any(|ch| DROPPED.contains(&bidi_class(ch))) {
            continue;
        }
        let direction = if fields[2] == "0" { Direction::LeftToRight } else { Direction::RightToLeft };
        let clusters: Vec<Cluster> =
            text.char_indices().map(|(at, ch)| placed(at..at + ch.len_utf8())).collect();
        let levels = Levels::of(&text, direction, false).of_line(&clusters);
        let expected: Vec<Option<u8>> = fields[3].split(' ').map(|level| level.parse().ok()).collect();
        let kept: Vec<usize> = (0..expected.len()).filter(|at| expected[*at].is_some()).collect();
        for at in &kept {
            assert_eq!(Some(levels[*at].number()), expected[*at], "{line}");
        }
        let order: Vec<usize> =
            ParagraphBidiInfo::reorder_visual(&levels).into_iter().filter(|at| kept.contains(at)).collect();
        let expected: Vec<usize> = fields[4].split(' ').filter_map(|at| at.parse().ok()).collect();
        assert_eq!(order, expected, "{line}");
        count += 1;
    }
    println!("{count} cases");
    assert!(count > 80_000, "{count}");
}
