//! A translation's tree that texts are put into: what is not there yet is made where the source has it.
//!
//! Knows paths and the order of fields; knows no PO.

use super::entry::{Step, find, key_rank, rank};
use crate::content::{Key, Node, Value};

/// A tree beside its source.
pub(super) struct Tree<'s> {
    root: Node,
    source: &'s Node,
}

impl<'s> Tree<'s> {
    /// Begins with what there is.
    pub(super) fn new(root: Option<Node>, source: &'s Node) -> Self {
        Self { root: root.unwrap_or_else(|| made(Value::Fields(Vec::new()))), source }
    }

    /// Gives the tree.
    pub(super) fn into_node(self) -> Node {
        self.root
    }

    /// Whether there is a value at a path.
    pub(super) fn has(&self, path: &[Step]) -> bool {
        find(&self.root, path).is_some()
    }

    /// Puts a text at a path.
    pub(super) fn set_text(&mut self, path: &[Step], text: &str) {
        put(&mut self.root, path, (&[], self.source), Some(Value::Text(text.to_owned())));
    }

    /// Puts a word of the format at a path.
    pub(super) fn set_word(&mut self, path: &[Step], word: &str) {
        put(&mut self.root, path, (&[], self.source), Some(Value::Word(word.to_owned())));
    }

    /// Takes a field away.
    pub(super) fn remove(&mut self, path: &[Step]) {
        if self.has(path) {
            put(&mut self.root, path, (&[], self.source), None);
        }
    }
}

fn made(value: Value) -> Node {
    Node { line: 0, value }
}

/// Goes a path to its end, makes what is missing on the way, and puts a value there, or takes the field away.
fn put(node: &mut Node, path: &[Step], (gone, source): (&[Step], &Node), value: Option<Value>) {
    let Some((step, rest)) = path.split_first() else {
        node.value = value.unwrap_or(Value::Fields(Vec::new()));
        return;
    };
    let here = find(source, gone);
    let gone = [gone, std::slice::from_ref(step)].concat();
    let next = match step {
        Step::Field(name) => {
            if !matches!(node.value, Value::Fields(_)) {
                node.value = Value::Fields(Vec::new());
            }
            let Value::Fields(fields) = &mut node.value else { return };
            if rest.is_empty() && value.is_none() {
                fields.retain(|(field, _)| field != name);
                return;
            }
            let place = fields.iter().position(|(field, _)| field == name).unwrap_or_else(|| {
                let after = fields.iter().position(|(field, _)| rank(field) > rank(name));
                let place = after.unwrap_or(fields.len());
                fields.insert(place, (name.clone(), made(Value::Fields(Vec::new()))));
                place
            });
            fields.get_mut(place).map(|(_, node)| node)
        }
        Step::Entry(name, is_word) => {
            if !matches!(node.value, Value::Map(_)) {
                node.value = Value::Map(Vec::new());
            }
            let Value::Map(entries) = &mut node.value else { return };
            let place = entries.iter().position(|(key, _)| key.name == *name).unwrap_or_else(|| {
                let order = |name: &str| key_rank(here, name);
                let after = entries.iter().position(|(key, _)| order(&key.name) > order(name));
                let place = after.unwrap_or(entries.len());
                let key = Key { name: name.clone(), is_word: *is_word };
                entries.insert(place, (key, made(Value::Fields(Vec::new()))));
                place
            });
            entries.get_mut(place).map(|(_, node)| node)
        }
        Step::Item(at) => {
            if !matches!(node.value, Value::List(_)) {
                node.value = Value::List(Vec::new());
            }
            let Value::List(items) = &mut node.value else { return };
            // What stands before and is not translated yet keeps its number.
            while items.len() <= *at {
                items.push(made(Value::Text(String::new())));
            }
            items.get_mut(*at)
        }
    };
    if let Some(next) = next {
        put(next, rest, (&gone, source), value);
    }
}
