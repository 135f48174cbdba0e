//! Files in, settings and problems out.

use super::*;

fn read_text(text: &str) -> (Settings, Vec<String>) {
    let (settings, problems) = parse(Path::new("config.ron"), text);
    let line = |problem: Problem| {
        let at = problem.place.unwrap().at.map(|at| format!("{}:{}", at.line, at.column)).unwrap_or_default();
        let arguments: Vec<String> =
            problem.arguments.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{at} {} {}", problem.code, arguments.join(" "))
    };
    (settings, problems.into_iter().map(line).collect())
}

#[test]
fn every_key_can_be_set() {
    let (settings, problems) = read_text(
        r#"( language: "sv", theme: "contrast", screen: "private", budget_factor: 1.5, idle_minutes: 0,
            bidi: "terminal", ethiopic_spacing: "on", window_command: "xterm -e")"#,
    );
    assert_eq!(problems, [""; 0]);
    assert_eq!(
        settings,
        Settings {
            language: Some("sv".into()),
            theme: Some("contrast".into()),
            screen: Some(ScreenUse::OnlyMe),
            session: start::Settings { budget_factor: 1.5, idle_minutes: 0 },
            bidi: Order::Terminal,
            ethiopic_spacing: Some(true),
            window_command: Some("xterm -e".into()),
        }
    );
}

#[test]
fn a_wrong_value_is_told_with_its_place_and_the_others_count() {
    let text =
        "(\n    idle_minute: 4,\n    budget_factor: -1,\n    bidi: \"sideways\",\n    idle_minutes: 5,\n)";
    let (settings, problems) = read_text(text);
    assert_eq!(settings.session, start::Settings { budget_factor: 2.0, idle_minutes: 5 });
    assert_eq!(
        problems,
        [
            "4:5 settings-wrong-value key=bidi example=\"auto\"",
            "3:5 settings-wrong-value key=budget_factor example=2.0",
            "2:5 settings-unknown-key key=idle_minute nearest=idle_minutes",
        ]
    );
}

#[test]
fn a_file_that_is_no_ron_leaves_the_defaults() {
    let (settings, problems) = read_text("(\n  language: \"sv,\n)");
    assert_eq!(settings, Settings::default());
    assert!(problems[0].contains("settings-broken"), "{problems:?}");
    assert_eq!(read_text("").1.len(), 1);
    assert_eq!(read_text("()").1, [""; 0]);
    assert_eq!(read_text("3").1.len(), 1);
}

#[test]
fn a_new_file_sets_nothing_and_with_its_comments_taken_away_is_right() {
    let text = fresh(|id| format!("about {id}\nsecond line"));
    assert_eq!(read_text(&text), (Settings::default(), Vec::new()));
    let opened: String = text
        .lines()
        .map(|line| line.strip_prefix("    // ").filter(|line| line.contains(':')).unwrap_or(line))
        .flat_map(|line| [line, "\n"])
        .collect();
    assert_eq!(read_text(&opened).1, [""; 0], "{opened}");
}

#[test]
fn the_file_is_written_once_and_never_again() {
    let home = tempfile::TempDir::new().unwrap();
    let path = home.path().join("sammanhang/config.ron");
    assert_eq!(read(&path, str::to_owned), (Settings::default(), Vec::new()));
    assert!(
        std::fs::read_to_string(&path).unwrap().contains("// settings-idle-minutes\n    // idle_minutes: 3,")
    );
    std::fs::write(&path, "(idle_minutes: 7)").unwrap();
    assert_eq!(read(&path, str::to_owned).0.session.idle_minutes, 7);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "(idle_minutes: 7)");
}
