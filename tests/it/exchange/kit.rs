//! The page of the kit: whole, closed to the network, and nothing in a text can leave its place.

use super::*;

fn kit(desk: &Desk, to: &str, interface: &str) -> exchange::Kit {
    let (languages, _) = Languages::embedded();
    let words = Words::load(&Tag::new(interface), &languages);
    let (content, to) = (desk.alone(), Tag::new(to));
    let units = content.units();
    let (content, units, words, languages) = (&content, &units, &words, &languages);
    let order = Order { content, to: &to, units, with_feminine: false, words, languages };
    exchange::kit(&order).expect("a kit")
}

/// What the page knows.
fn known(page: &str) -> serde_json::Value {
    let (_, rest) = page.split_once("id=\"kit\">").expect("the element");
    let (json, _) = rest.split_once("</script>").expect("its end");
    serde_json::from_str(json).expect("JSON")
}

#[test]
fn a_kit_holds_the_po_and_a_page_with_the_same_texts() {
    let desk = reviewed();
    let kit = kit(&desk, "ar", "en");
    assert_eq!(kit.po, export(&desk.alone(), "ar"));
    let known = known(&kit.page);
    assert_eq!(known["to"], serde_json::json!({"tag": "ar", "dir": "rtl"}));
    let groups = known["units"][0]["groups"].as_array().expect("groups");
    let names = |at: usize| groups[at]["entries"].as_array().expect("entries").iter();
    let count = (0..groups.len()).map(|at| names(at).count()).sum::<usize>();
    assert_eq!(count, kit.po.matches("msgctxt").count());
    let line = names(1).find(|entry| entry["name"] == "d/a.ask.2").expect("a line");
    assert_eq!((line["text"].as_str(), line["role"].as_str()), (Some("هل ترتاح؟"), Some("said")));
    assert_eq!(line["from"]["dir"], "ltr");
    let rooms = &known["units"][0]["rooms"];
    assert_eq!(rooms[0][0], serde_json::json!({"size": "40×12", "columns": 36, "rows": 8}));
    assert_eq!(rooms[1][0], serde_json::json!({"size": "40×12", "columns": 36, "rows": 7}), "with answers");
    assert_eq!(rooms[0][2]["size"], "120×40");
    assert!(names(2).all(|entry| entry["fuzzy"] == true), "the card that is stale");
    for (name, word) in known["words"].as_object().expect("words") {
        assert!(!word.as_str().unwrap_or_default().contains('⟨'), "{name}: {word}");
    }
}

#[test]
fn the_page_needs_no_network_and_no_text_can_leave_its_place() {
    let desk = reviewed();
    desk.write("decks/d/ar.ron", r#"(language: "ar", title: "</script><script>alert(1)</script>")"#);
    for interface in ["sv", "en"] {
        let page = kit(&desk, "ar", interface).page;
        assert!(page.starts_with(&format!("<!doctype html>\n<html lang=\"{interface}\" dir=\"ltr\">")));
        assert!(page.contains("default-src 'none'") && page.ends_with("</html>\n"));
        for outside in ["http:", "https:", "src=", "href=", "url(", "@import", "fetch(", "innerHTML"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert_eq!(page.matches("<script").count(), 2, "the texts and the page's own");
        assert_eq!(
            known(&page)["units"][0]["groups"][0]["entries"][0]["text"],
            "</script><script>alert(1)</script>"
        );
    }
}
