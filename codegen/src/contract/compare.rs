//! Compares what the table has of one value with what the document has of it, down to the last field.

use std::collections::BTreeSet;

use serde_json::Value;
use wavix::operation::Carrier;
use wavix::shape::{Field, Generation, Kind, Shape};

use super::document::{Document, Node, Property};
use super::finding::Finding;
use super::fit;
use super::known::Known;
use super::schema::Schema;

/// Whether a value is sent or received.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Sent,
    Received,
}

/// Which value is looked at.
#[derive(Clone)]
pub(super) struct At {
    /// Operation or event.
    pub(super) owner: String,
    /// `request field`, `reply field` and so on.
    pub(super) what: &'static str,
    /// Names of the fields on the way to it.
    pub(super) path: String,
    pub(super) direction: Direction,
    /// How a request carries it.
    pub(super) carrier: Carrier,
    /// Where the document has the operation.
    pub(super) place: String,
}

impl At {
    fn into(&self, name: &str) -> Self {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        Self { path, ..self.clone() }
    }

    fn each(&self) -> Self {
        Self { path: format!("{}[]", self.path), ..self.clone() }
    }
}

/// Everything found so far.
pub(super) struct Comparison<'d> {
    pub(super) document: &'d Document,
    pub(super) findings: Vec<Finding>,
    pub(super) known: Known,
    /// A model is compared with each place once.
    compared: BTreeSet<(usize, Direction, String)>,
}

impl<'d> Comparison<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self { document, findings: Vec::new(), known: Known::default(), compared: BTreeSet::new() }
    }

    pub(super) fn report(&mut self, at: &At, place: &str, problem: &str) {
        let whole = if at.path.is_empty() {
            let what = at.what.split(' ').next().unwrap_or(at.what);
            format!("{}: {what}: {problem}", at.owner)
        } else {
            format!("{}: {} {}: {problem}", at.owner, at.what, at.path)
        };
        let inside = place.is_empty() || place.starts_with(&at.place);
        let place = if inside { at.place.clone() } else { format!("{} / {place}", at.place) };
        self.findings.push(Finding { text: whole, place });
    }

    /// One value: its kind, its named values, and what is inside.
    pub(super) fn value(&mut self, at: &At, kind: &Kind, nodes: &[Node<'d>]) -> Result<(), String> {
        let schema = Schema::any(self.document, nodes)?;
        self.kind(at, kind, &schema);
        self.values(at, kind, &schema);
        match kind {
            Kind::Model(shape) if !schema.properties.is_empty() => self.model(at, shape, &schema),
            Kind::Map(item) if !schema.properties.is_empty() => {
                let names: Vec<_> = schema.properties.keys().copied().collect();
                let names = names.join(", ");
                self.report(at, &schema.place, &format!("the file names the fields {names}, the table has any key"));
                let nodes: Vec<_> = schema.properties.values().flat_map(|property| property.nodes.clone()).collect();
                self.value(&at.each(), item, &nodes)
            }
            Kind::Json if !schema.properties.is_empty() => {
                let names: Vec<_> = schema.properties.keys().copied().collect();
                let names = names.join(", ");
                self.report(at, &schema.place, &format!("the file names the fields {names}, the table has any JSON"));
                Ok(())
            }
            Kind::Map(item) if !schema.additional.is_empty() => self.value(&at.each(), item, &schema.additional),
            Kind::List(item) if !schema.items.is_empty() => self.value(&at.each(), item, &schema.items),
            _ => Ok(()),
        }
    }

    fn kind(&mut self, at: &At, kind: &Kind, schema: &Schema<'_>) {
        let own = fit::name(kind);
        let fits = |documented: &String| fit::fits(kind, documented, at.direction, at.carrier);
        let wrong: Vec<_> = schema.types.iter().filter(|documented| !fits(documented)).map(String::as_str).collect();
        // a request has to be right in one of the documented ways, a reply may come in any of them
        let agrees = wrong.is_empty() || at.direction == Direction::Sent && wrong.len() < schema.types.len();
        if !agrees {
            let wrong = wrong.join(" or ");
            self.report(at, &schema.place, &format!("the file has {wrong}, the table {own}"));
        }
        if let Some(format) = schema.format.as_deref().filter(|format| agrees && !fit::format(kind, format)) {
            self.report(at, &schema.place, &format!("the file has {format}, the table {own}"));
        }
    }

    fn values(&mut self, at: &At, kind: &Kind, schema: &Schema<'_>) {
        let mut lacks: Vec<String> = Vec::new();
        for value in &schema.values {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let there = match (kind, value) {
                (Kind::Choice(choices), Value::String(text)) => {
                    self.known.choice(choices, text);
                    let same = |known: &str| match at.direction {
                        Direction::Sent => known == text,
                        Direction::Received => known.eq_ignore_ascii_case(text),
                    };
                    choices.values.iter().any(|(_, known)| same(known))
                }
                (Kind::Code(codes), Value::Number(number)) => {
                    self.known.code(codes, number.as_i64());
                    codes.values.iter().any(|(_, known)| number.as_i64() == Some(*known))
                }
                (Kind::Boolean, Value::Bool(_)) | (Kind::Json, _) => true,
                _ => false,
            };
            if !there && !lacks.contains(&text) {
                lacks.push(text);
            }
        }
        if !lacks.is_empty() {
            let what = if lacks.len() == 1 { "value" } else { "values" };
            let problem = match kind {
                Kind::Choice(_) | Kind::Code(_) => format!("the table lacks the {what} {}", lacks.join(", ")),
                _ => format!("the file names the {what} {}, the table none", lacks.join(", ")),
            };
            self.report(at, &schema.place, &problem);
        }
    }

    fn model(&mut self, at: &At, shape: &'static Shape, schema: &Schema<'d>) -> Result<(), String> {
        let place = if schema.place.is_empty() || schema.place == at.place {
            format!("{} {}", at.place, at.path)
        } else {
            schema.place.clone()
        };
        if !self.compared.insert((std::ptr::from_ref(shape) as usize, at.direction, place)) {
            return Ok(());
        }
        if at.direction == Direction::Received {
            self.known.model(shape, &schema.place);
        }
        let fields: Vec<&'static Field> = shape.fields.iter().collect();
        self.fields(at, Some(shape), &fields, schema)
    }

    /// The fields of an object, or the parameters of an operation.
    pub(super) fn fields(
        &mut self,
        at: &At,
        shape: Option<&'static Shape>,
        fields: &[&'static Field],
        schema: &Schema<'d>,
    ) -> Result<(), String> {
        for (name, property) in &schema.properties {
            let received = at.direction == Direction::Received;
            let named = |field: &&&Field| field.wire() == *name || received && field.marks.aliases.contains(name);
            match fields.iter().find(named).filter(|field| field.marks.only != Some(Generation::Guide)) {
                Some(field) => {
                    if let Some(shape) = shape.filter(|_| received) {
                        self.known.field(shape, field);
                    }
                    self.field(&at.into(name), name, field, property, schema)?;
                }
                None => self.report(&at.into(name), &schema.place, "the table lacks it"),
            }
        }
        for field in fields.iter().filter(|field| field.marks.only != Some(Generation::Guide)) {
            let named = |name: &&str| schema.properties.contains_key(name);
            let there = named(&field.wire());
            match at.direction {
                Direction::Sent if !there => self.report(&at.into(field.wire()), &schema.place, "the file lacks it"),
                Direction::Received if needed(field) && !there && !field.marks.aliases.iter().any(named) => {
                    self.report(&at.into(field.wire()), &schema.place, "the table requires it, the file lacks it");
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn field(
        &mut self,
        at: &At,
        name: &str,
        field: &Field,
        property: &Property<'d>,
        parent: &Schema<'d>,
    ) -> Result<(), String> {
        let schema = Schema::any(self.document, &property.nodes)?;
        if let Some(problem) = presence(at.direction, name, field, property.required, schema.nullable) {
            self.report(at, &parent.place, problem);
        }
        let joined = matches!(at.carrier, Carrier::Form | Carrier::Multipart);
        let sent = at.direction == Direction::Sent && !joined && !matches!(field.kind, Kind::Json);
        if let Some(problem) = fit::one_or_list(field, &schema.types).filter(|_| sent) {
            self.report(at, &parent.place, problem);
        }
        let kind = if field.marks.digits && schema.types.contains("integer") { &Kind::Integer } else { &field.kind };
        match kind {
            Kind::List(item) if field.marks.or_one && schema.types.iter().any(|documented| documented != "array") => {
                self.value(at, item, &property.nodes)?;
                if schema.items.is_empty() { Ok(()) } else { self.value(&at.each(), item, &schema.items) }
            }
            kind => self.value(at, kind, &property.nodes),
        }
    }
}

/// Whether a reply cannot be read without the field.
fn needed(field: &Field) -> bool {
    field.required && !fit::empty_for_null(&field.kind)
}

/// The difference of both sides about the presence of a field.
fn presence(direction: Direction, name: &str, field: &Field, documented: bool, nullable: bool) -> Option<&'static str> {
    let required = field.required_in(Generation::Current);
    let null = field.nullable || field.marks.always;
    match direction {
        Direction::Sent if documented && !required && !field.marks.always => {
            Some("the file requires it, the table does not")
        }
        Direction::Sent if required && !documented => Some("the table requires it, the file does not"),
        Direction::Sent if nullable && !null => Some("the file allows null, the table does not"),
        Direction::Received if nullable && needed(field) => Some("the file allows null, the table requires it"),
        // under an alias it may be missing: there is the other name
        Direction::Received if !documented && needed(field) && name == field.wire() => {
            Some("the table requires it, the file does not")
        }
        _ => None,
    }
}
