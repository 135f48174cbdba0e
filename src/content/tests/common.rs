//! What all guides share: taken where a guide has nothing of its own, checked where it stands.

use super::{Files, all_told, checked, opened, sound};
use crate::content::Content;
use crate::domain::guide::{GuideText, PhaseText};
use crate::domain::id::{ChecklistId, GuideId, PhaseId};
use crate::domain::language::Tag;

const GUIDE_SV: &str = "guides/g/sv.ron";
const GUIDE_EN: &str = "guides/g/en.ron";
const SV: &str = "(\n language: \"sv\",\n phases: {Prepare: (prompts: [\"Ställ fram.\"]), Open: (title: \"Början\", prompts: [\"Le.\"])},\n checklists: {\"room\": (title: \"Ett rum\", items: [\"Bord.\", \"Lampa.\"], when: [Room])},\n status: Approved,\n)\n";
const EN: &str = "(\n language: \"en\",\n phases: {Prepare: (prompts: [\"Set out.\"]), Open: (title: \"Beginning\", prompts: [\"Smile.\"])},\n checklists: {\"room\": (title: \"A room\", items: [\"Table.\", \"Lamp.\"])},\n status: Approved,\n)\n";

/// The sound library with common texts, its guide still with all words of its own.
fn with_common() -> Files {
    sound().with("common/sv.ron", SV).with("common/en.ron", EN)
}

/// The same, with the guide's own checklist and opening taken away.
fn shortened() -> Files {
    let mut files = with_common();
    for (path, phases, room) in [
        (
            GUIDE_SV,
            ", \"open\": (prompts: [\"Hälsa.\"])",
            "\"room\": (title: \"Rummet\", items: [\"Stolar.\"])",
        ),
        (
            GUIDE_EN,
            ", \"open\": (prompts: [\"Greet.\"])",
            "\"room\": (title: \"The room\", items: [\"Chairs.\"])",
        ),
    ] {
        files = files.replacing(path, phases, "").replacing(path, room, "");
    }
    files
}

fn text(content: &Content, language: &str) -> GuideText {
    let languages = [Tag::new("sv"), Tag::new("en")];
    let (library, _) = content.open(&GuideId::new("g"), &languages).expect("the guide opens");
    library.guide.texts[&Tag::new(language)].clone()
}

fn phase(text: &GuideText, id: &str) -> (Option<String>, Vec<String>) {
    let PhaseText { title, prompts } = &text.phases[&PhaseId::new(id)];
    (title.as_ref().map(ToString::to_string), prompts.iter().map(ToString::to_string).collect())
}

fn room(text: &GuideText) -> Option<Vec<String>> {
    let room = text.checklists.get(&ChecklistId::new("room"))?;
    Some(room.items.iter().map(ToString::to_string).collect())
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

#[test]
fn a_guide_takes_what_it_does_not_say_itself() {
    assert_eq!(checked(shortened()), [] as [&str; 0]);
    let content = shortened().content();
    let sv = text(&content, "sv");
    assert_eq!(phase(&sv, "prepare"), (None, owned(&["Ställ fram."])), "an entry without prompts takes them");
    assert_eq!(phase(&sv, "open"), (Some("Början".to_owned()), owned(&["Le."])));
    assert_eq!(room(&sv), Some(owned(&["Bord.", "Lampa."])));
    let en = text(&content, "en");
    assert_eq!(phase(&en, "open"), (Some("Beginning".to_owned()), owned(&["Smile."])));
    assert_eq!(en.checklists, {
        let mut same = sv.checklists.clone();
        let room = same.get_mut(&ChecklistId::new("room")).expect("there");
        (room.title, room.items) = (
            crate::domain::safe_text::SafeText::new("A room").expect("safe"),
            en.checklists[&ChecklistId::new("room")].items.clone(),
        );
        same
    });
}

#[test]
fn what_a_guide_says_itself_replaces_the_common() {
    let content = with_common().content();
    for (language, prompt, chair) in [("sv", "Hälsa.", "Stolar."), ("en", "Greet.", "Chairs.")] {
        let text = text(&content, language);
        assert_eq!(phase(&text, "open"), (None, owned(&[prompt])));
        assert_eq!(room(&text), Some(owned(&[chair])));
    }
    assert_eq!(checked(with_common()), [] as [&str; 0]);
}

#[test]
fn a_title_of_its_own_keeps_the_common_prompts() {
    let files =
        shortened().replacing(GUIDE_SV, "\"prepare\": ()", "\"prepare\": (), \"open\": (title: \"Hej\")");
    let content = files.content();
    assert_eq!(phase(&text(&content, "sv"), "open"), (Some("Hej".to_owned()), owned(&["Le."])));
}

#[test]
fn what_is_in_neither_place_is_told_with_both() {
    let files = sound().replacing(GUIDE_SV, "\"prepare\": (), ", "").replacing(
        GUIDE_SV,
        "\"room\": (title: \"Rummet\", items: [\"Stolar.\"])",
        "",
    );
    assert_eq!(
        opened(files),
        Err(vec![
            "E no-phase-text guides/g/sv.ron:4:2+6 phase=prepare common=common/sv.ron".to_owned(),
            "E no-checklist-text guides/g/sv.ron:5:2+10 checklist=room common=common/sv.ron".to_owned(),
        ])
    );
}

#[test]
fn a_translation_lacks_what_neither_it_nor_its_common_texts_say() {
    let files =
        shortened().replacing("common/en.ron", "Open: (title: \"Beginning\", prompts: [\"Smile.\"])", "");
    let files =
        files.replacing("common/en.ron", "\"room\": (title: \"A room\", items: [\"Table.\", \"Lamp.\"])", "");
    assert_eq!(
        checked(files),
        [
            "W missing-phase common/en.ron:3:2+6 phase=Open",
            "W missing-checklist common/en.ron:4:2+10 checklist=room",
            "W missing-phase guides/g/en.ron:4:2+6 phase=open",
            "W missing-checklist guides/g/en.ron:5:2+10 checklist=room",
        ]
    );
}

#[test]
fn a_translation_of_own_words_is_not_taken_from_the_common() {
    let files = with_common().replacing(GUIDE_EN, ", \"open\": (prompts: [\"Greet.\"])", "").replacing(
        GUIDE_EN,
        "\"room\": (title: \"The room\", items: [\"Chairs.\"])",
        "",
    );
    let en = text(&files.clone().content(), "en");
    assert!(!en.phases.contains_key(&PhaseId::new("open")));
    assert_eq!(room(&en), None, "the source's own stands there instead");
    assert_eq!(
        checked(files),
        [
            "W missing-phase guides/g/en.ron:4:2+6 phase=open",
            "W missing-checklist guides/g/en.ron:5:2+10 checklist=room",
        ]
    );
}

#[test]
fn a_later_layer_replaces_one_entry_and_leaves_the_rest() {
    let local = Files::named("local").with(
        "common/sv.ron",
        "(language: \"sv\", checklists: {\"room\": (title: \"Vårt rum\", items: [\"Soffa.\"])}, status: Approved)",
    );
    let content = shortened().content().with_layer(Box::new(local.clone()));
    let sv = text(&content, "sv");
    assert_eq!(room(&sv), Some(owned(&["Soffa."])));
    assert_eq!(phase(&sv, "open").1, owned(&["Le."]));
    let en = text(&content, "en");
    assert_eq!(room(&en), None, "the lower layer's is a translation of something else");
    assert_eq!(phase(&en, "open").1, owned(&["Smile."]));
    assert_eq!(all_told(&content.check()), [] as [&str; 0]);
    let both = local.with(
        "common/en.ron",
        "(language: \"en\", checklists: {\"room\": (title: \"Our room\", items: [\"Sofa.\", \"More.\"])}, status: Approved)",
    );
    let content = shortened().content().with_layer(Box::new(both));
    assert_eq!(room(&text(&content, "en")), Some(owned(&["Sofa."])));
    assert_eq!(
        all_told(&content.check()),
        ["W extra-lines local/common/en.ron:1:76+7 list=items have=2 need=1"]
    );
}

#[test]
fn faults_stand_where_they_are_in_the_common_texts() {
    let sv = with_common().replacing(
        "common/sv.ron",
        "\"room\": (title: \"Ett rum\", ",
        "\"Room\": (), \"room\": (",
    );
    assert_eq!(
        checked(sv),
        ["E bad-id common/sv.ron:4:15+6 id=Room", "E no-title common/sv.ron:4:27+6"],
        "and its translation, which stands by itself now, has no fault"
    );
    let de = "(language: \"de\", phases: {Close: (), Open: (prompts: [\"Ja.\"]), Prepare: (prompts: [\"So.\"]), Open: (prompts: [\"Ja.\"])}, checklists: {\"door\": ()}, status: Approved)";
    assert_eq!(
        checked(with_common().with("common/de.ron", de)),
        [
            "W obsolete-text common/de.ron:1:27+5 entry=Close",
            "E duplicate-key common/de.ron:1:93+4 key=Open",
            "W missing-checklist common/de.ron:1:120+10 checklist=room",
            "W obsolete-text common/de.ron:1:133+6 entry=door",
        ]
    );
}

#[test]
fn common_texts_have_a_fingerprint_and_a_guides_is_of_its_own_words() {
    let content = with_common().content();
    // Reckoned by hand with another program: a line each, as the file of fingerprints says.
    assert_eq!(content.common_fingerprint().as_deref(), Some("2ef582903a30"));
    assert_eq!(sound().content().common_fingerprint(), None);
    let id = GuideId::new("g");
    assert_eq!(content.guide_fingerprint(&id), sound().content().guide_fingerprint(&id));
    assert_ne!(content.guide_fingerprint(&id), shortened().content().guide_fingerprint(&id));
    let stale = with_common().replacing(
        "common/en.ron",
        "status: Approved",
        "translated_from: \"000000000000\", status: Approved",
    );
    assert_eq!(checked(stale), ["W stale common/en.ron:5:19+14"]);
}
