//! Reads a page of HTML as strictly as it is written: every element closed, every attribute quoted.

use std::collections::BTreeMap;

/// An element with the text that stands right in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) text: String,
    /// The names and classes of what it stands in, the outermost first.
    pub(crate) within: Vec<String>,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// Whether it stands in an element of a class, or is one.
    pub(crate) fn is_in(&self, class: &str) -> bool {
        let is = |one: &str| one.split(' ').any(|part| part == class);
        is(self.get("class")) || self.within.iter().any(|one| is(one))
    }
}

/// Returns the elements of a page in the order of their beginnings.
pub(crate) fn elements(page: &str) -> Vec<Element> {
    let mut rest = page.strip_prefix("<!doctype html>").expect("a doctype");
    let mut all: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    while let Some((text, tail)) = rest.split_once('<') {
        add(&mut all, &open, text);
        let (tag, tail) = tail.split_once('>').expect("a tag ends");
        rest = tail;
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.pop().expect("an element is open");
            assert_eq!(all[last].name, name, "closed in order");
            continue;
        }
        let is_void = tag.ends_with('/');
        let mut element = element(tag.trim_end_matches('/'));
        element.within = open.iter().map(|at| all[*at].get("class").to_owned()).collect();
        if element.name == "style" {
            rest = rest.split_once("</style>").expect("the style ends").1;
        } else if !is_void {
            open.push(all.len());
        }
        all.push(element);
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "everything is closed");
    all
}

fn add(all: &mut [Element], open: &[usize], text: &str) {
    assert!(!text.contains('>'), "only as &gt;: {text}");
    match open.last() {
        Some(last) => all[*last].text.push_str(text.trim()),
        None => assert_eq!(text.trim(), "", "text stands in an element"),
    }
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = BTreeMap::new();
    while let Some((name, tail)) = rest.split_once("=\"") {
        let (value, tail) = tail.split_once('"').expect("a value ends");
        assert!(attributes.insert(name.trim().to_owned(), value.to_owned()).is_none(), "{name} stands once");
        rest = tail;
    }
    assert_eq!(rest.trim(), "", "every attribute has a value: {tag}");
    Element { name: name.to_owned(), attributes, ..Element::default() }
}
