//! The document's models and named values that several operations share.

use std::collections::{BTreeMap, BTreeSet};

use wavix::shape::{Choices, Codes, Field, Generation, Shape};

use super::finding::Finding;

/// Seen in the document.
#[derive(Default)]
pub(super) struct Known {
    models: BTreeMap<usize, (&'static Shape, BTreeSet<&'static str>, BTreeSet<String>)>,
    values: BTreeMap<&'static str, (Vec<String>, BTreeSet<String>)>,
}

impl Known {
    pub(super) fn model(&mut self, shape: &'static Shape, place: &str) {
        let (_, _, places) = self.models.entry(std::ptr::from_ref(shape) as usize).or_insert_with(|| empty(shape));
        places.insert(place.to_owned());
    }

    pub(super) fn field(&mut self, shape: &'static Shape, field: &'static Field) {
        let (_, fields, _) = self.models.entry(std::ptr::from_ref(shape) as usize).or_insert_with(|| empty(shape));
        fields.insert(field.name);
    }

    pub(super) fn choice(&mut self, choices: &Choices, value: &str) {
        let all = || choices.values.iter().map(|(_, text)| (*text).to_owned()).collect();
        let (_, seen) = self.values.entry(choices.name).or_insert_with(|| (all(), BTreeSet::new()));
        seen.insert(choices.canonical(value).to_owned());
    }

    pub(super) fn code(&mut self, codes: &Codes, value: Option<i64>) {
        let all = || codes.values.iter().map(|(_, number)| number.to_string()).collect();
        let (_, seen) = self.values.entry(codes.name).or_insert_with(|| (all(), BTreeSet::new()));
        seen.extend(value.map(|value| value.to_string()));
    }

    /// Fields of replies and named values that the table has and the document nowhere.
    pub(super) fn lacking(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (shape, fields, places) in self.models.values() {
            let place = places.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            for field in shape.fields.iter().filter(|field| field.marks.only != Some(Generation::Guide)) {
                if !fields.contains(field.name) {
                    let text = format!("{}: reply field {}: the file lacks it", shape.name, field.wire());
                    findings.push(Finding { text, place: place.clone() });
                }
            }
        }
        for (name, (all, seen)) in &self.values {
            for value in all.iter().filter(|value| !seen.contains(*value)) {
                let text = format!("{name}: value {value}: the file lacks it");
                findings.push(Finding { text, place: "components.schemas".into() });
            }
        }
        findings.sort_by(|one, other| one.text.cmp(&other.text));
        findings
    }
}

fn empty(shape: &'static Shape) -> (&'static Shape, BTreeSet<&'static str>, BTreeSet<String>) {
    (shape, BTreeSet::new(), BTreeSet::new())
}
