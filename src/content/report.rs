//! Collecting faults of meaning, and placing them when there are any.
//!
//! A fault names the value that it is about by its path; the file is scanned for places once, and only when
//! there is something to place. Knows no rule of the format.

use super::code::Code;
use super::file::File;
use super::lexicon::Wording;
use super::scan::{self, Node};
use super::spot;
use crate::problem::{Place, Problem, Severity, Spot};

/// One step on the way to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A field of a struct.
    Field(&'static str),
    /// A value of a list or of a variant such as `Card("…")`, from 0.
    Item(usize),
    /// The value of a map's nth entry, from 0.
    Value(usize),
    /// The key of a map's nth entry, from 0.
    Key(usize),
}

/// The way from a file's beginning to a value. Lives on the stack: nothing is allocated unless a fault is found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    part: Option<Part>,
}

impl<'a> Path<'a> {
    /// The whole file.
    pub(super) const ROOT: Path<'static> = Path { parent: None, part: None };

    /// Goes on to a field.
    pub(super) fn field(&'a self, name: &'static str) -> Path<'a> {
        self.to(Part::Field(name))
    }

    /// Goes on to a list's value.
    pub(super) fn item(&'a self, at: usize) -> Path<'a> {
        self.to(Part::Item(at))
    }

    /// Goes on to a map's value.
    pub(super) fn value(&'a self, at: usize) -> Path<'a> {
        self.to(Part::Value(at))
    }

    /// Goes on to a map's key.
    pub(super) fn key(&'a self, at: usize) -> Path<'a> {
        self.to(Part::Key(at))
    }

    fn to(&'a self, part: Part) -> Path<'a> {
        Path { parent: Some(self), part: Some(part) }
    }

    fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> =
            std::iter::successors(Some(self), |path| path.parent).filter_map(|path| path.part).collect();
        parts.reverse();
        parts
    }
}

/// The most faults of one file that are told one by one.
const MOST_FAULTS: usize = 2000;

/// After so many faults of one file no near names are looked for.
const MOST_LOOKED_FOR: usize = 50;

#[derive(Debug)]
struct Fault {
    at: Option<Vec<Part>>,
    /// A byte offset and a number of characters within the text that stands there.
    within: Option<(usize, usize)>,
    code: Code,
    severity: Severity,
    arguments: Vec<(&'static str, String)>,
}

/// The faults of one file.
#[derive(Debug)]
pub(super) struct Report<'f> {
    file: &'f File,
    wording: Wording<'f>,
    faults: Vec<Fault>,
}

impl<'f> Report<'f> {
    /// Opens a report on a file; `wording` asks for remarks on how texts are written, too.
    pub(super) fn new(file: &'f File, wording: Wording<'f>) -> Self {
        Self { file, wording, faults: Vec::new() }
    }

    /// Whether remarks on how texts are written are wanted.
    pub(super) fn wants_wording(&self) -> bool {
        self.wording.is_some()
    }

    /// The words to use and to avoid, where remarks are wanted.
    pub(super) fn lexicon(&self) -> Wording<'f> {
        self.wording
    }

    /// Adds a fault of a value, as grave as its code says.
    pub(super) fn add(&mut self, at: &Path<'_>, code: Code, arguments: Vec<(&'static str, String)>) {
        self.add_as(code.severity(), at, code, arguments);
    }

    /// Adds a fault of a value, graver or lighter than its code says.
    pub(super) fn add_as(
        &mut self,
        severity: Severity,
        at: &Path<'_>,
        code: Code,
        arguments: Vec<(&'static str, String)>,
    ) {
        self.faults.push(Fault { at: Some(at.parts()), within: None, code, severity, arguments });
    }

    /// Adds a fault of some characters of a text: from a byte offset in the text as it is read.
    pub(super) fn add_within(
        &mut self,
        at: &Path<'_>,
        within: (usize, usize),
        code: Code,
        arguments: Vec<(&'static str, String)>,
    ) {
        let severity = code.severity();
        self.faults.push(Fault { at: Some(at.parts()), within: Some(within), code, severity, arguments });
    }

    /// Adds a fault of the whole file.
    pub(super) fn add_to_file(&mut self, code: Code, arguments: Vec<(&'static str, String)>) {
        self.faults.push(Fault { at: None, within: None, code, severity: code.severity(), arguments });
    }

    /// How many faults there are so far.
    pub(super) fn count(&self) -> usize {
        self.faults.len()
    }

    /// Whether near names are still looked for.
    pub(super) fn looks_for_names(&self) -> bool {
        self.count() < MOST_LOOKED_FOR
    }

    /// The name that was probably meant; not looked for any more in a file that is full of faults.
    pub(super) fn nearest<'n>(&self, found: &str, names: impl Iterator<Item = &'n str>) -> String {
        if self.looks_for_names() { super::nearest(found, names) } else { super::NONE_NEAR.to_owned() }
    }

    /// Whether anything here keeps the file from being used.
    pub(super) fn has_errors(&self) -> bool {
        self.faults.iter().any(|fault| fault.severity == Severity::Error)
    }

    /// Places the faults and hands them over; returns whether the file can be used.
    pub(super) fn finish(self, problems: &mut Problems) -> bool {
        let usable = !self.has_errors();
        if self.faults.is_empty() || !problems.wants(self.file.layer) {
            return usable;
        }
        let text = self.file.text();
        let root = self.faults.iter().any(|fault| fault.at.is_some()).then(|| scan::tree(text));
        let span = |fault: &Fault| {
            let span = find(root.as_ref()?, fault.at.as_ref()?);
            Some(match fault.within {
                Some((offset, length)) => spot::within(text, span, offset, length),
                None => span,
            })
        };
        let mut placed: Vec<_> = self.faults.into_iter().map(|fault| (span(&fault), fault)).collect();
        placed.sort_by_key(|(span, fault)| (*span, fault.severity));
        let left_out = placed.len().saturating_sub(MOST_FAULTS);
        placed.truncate(MOST_FAULTS);
        let mut lines = spot::Lines::new(text);
        for (span, fault) in placed {
            let spot = span.map(|(start, end)| lines.spot(start, end));
            problems.push(self.file.layer, fault.problem(self.file, spot));
        }
        if left_out > 0 {
            let severity = Code::MoreProblems.severity();
            let arguments = vec![("count", left_out.to_string())];
            let fault = Fault { at: None, within: None, code: Code::MoreProblems, severity, arguments };
            problems.push(self.file.layer, fault.problem(self.file, None));
        }
        usable
    }
}

impl Fault {
    fn problem(self, file: &File, at: Option<Spot>) -> Problem {
        Problem {
            severity: self.severity,
            code: self.code.as_str(),
            place: Some(Place { path: file.shown.clone(), at }),
            arguments: self.arguments,
        }
    }
}

/// Follows a path as far as it goes: what is not there is placed at what should hold it.
fn find(root: &Node<'_>, parts: &[Part]) -> (usize, usize) {
    let mut node = root;
    let mut span = root.head();
    for part in parts {
        let next = match part {
            Part::Field(name) => node.field(name),
            Part::Item(at) => node.item(*at),
            Part::Value(at) => node.entry(*at).map(|(key, value)| (key.span, value)),
            Part::Key(at) => match node.entry(*at) {
                Some((key, _)) => return key.span,
                None => None,
            },
        };
        let Some((name, value)) = next else { break };
        node = value;
        // A struct, list or map is best pointed at by its name; a single value by itself.
        span = if value.is_scalar() { value.span } else { name };
    }
    span
}

/// Problems as they come in; those of other layers are left out where only one is asked about.
#[derive(Debug, Default)]
pub(super) struct Problems {
    only: Option<usize>,
    list: Vec<Problem>,
}

impl Problems {
    /// Collects what concerns one layer only.
    pub(super) fn of_layer(layer: usize) -> Self {
        Self { only: Some(layer), list: Vec::new() }
    }

    /// Whether problems of a layer are asked for.
    pub(super) fn wants(&self, layer: usize) -> bool {
        self.only.is_none_or(|only| only == layer)
    }

    /// Takes a problem of a file of a layer.
    pub(super) fn push(&mut self, layer: usize, problem: Problem) {
        if self.wants(layer) {
            self.list.push(problem);
        }
    }

    /// Takes those of a reading that went on beside this one.
    pub(super) fn append(&mut self, others: Self) {
        self.list.extend(others.list);
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Takes a problem that is about no file.
    pub(super) fn push_placeless(&mut self, code: Code, arguments: Vec<(&'static str, String)>) {
        self.list.push(Problem { severity: code.severity(), code: code.as_str(), place: None, arguments });
    }

    /// Returns them: by file, then as they stand in it.
    pub(super) fn sorted(mut self) -> Vec<Problem> {
        self.list.sort_by(Problem::order);
        self.list.dedup();
        self.list
    }
}
