//! Checks arguments against the table before anything is sent.

#[cfg(test)]
mod tests;
mod values;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::codec::scalars::{Date, Decimal, Timestamp};
use crate::error::{Error, Result};
use crate::request::upload::Upload;
use crate::schema::operation::Operation;
use crate::schema::shape::{Blank, Field, Generation, Kind, Shape, Use};
use values::{bounds, has_value, is_blank, name_of, spell_out};

/// Checks all arguments of a call and renames them to their names on the wire. `generation` is the client's.
pub(crate) fn arguments(
    operation: &Operation,
    generation: Generation,
    given: &mut Map<String, Value>,
    files: &BTreeMap<String, Upload>,
) -> Result<()> {
    let rules = Rules { generation: operation.form_of(generation), sent: true };
    for (name, file) in files {
        let Some(field) = operation.fields().find(|field| field.name == name) else {
            return Err(rules.unknown("", name, operation.fields()));
        };
        rules.only(name, field)?;
        if !matches!(field.kind, Kind::File) {
            return Err(Error::argument(name, format_args!("expected {}, got a file", field.kind.expected())));
        }
        file.check(name, field.marks.file)?;
    }
    *given = rules.named("", &|| operation.fields(), std::mem::take(given))?;
    let rest = operation.fields().filter(|field| !files.contains_key(field.name));
    rules.missing("", rest, given)?;
    one_of(operation.one_of, given)?;
    operation.guide_when.filter(|_| rules.generation == Generation::Guide).map_or(Ok(()), |when| {
        let others = operation.arguments.fields.iter().map(|field| field.wire()).filter(|name| *name != when.argument);
        alone(when.argument, others, given)
    })
}

/// Checks the fields of a model that is not sent to anyone, and renames them.
pub(crate) fn fields(shape: &'static Shape, given: &mut Map<String, Value>) -> Result<()> {
    Rules { generation: Generation::Current, sent: false }.object("", &|| shape.fields.iter(), given)
}

/// Checks that exactly one of some arguments is there.
fn one_of(names: &[&str], given: &Map<String, Value>) -> Result<()> {
    let mut there = names.iter().filter(|name| given.contains_key(**name));
    match (names.first(), there.next(), there.next()) {
        (Some(first), None, _) => {
            Err(Error::argument(*first, format_args!("is required: one of {}", names.join(", "))))
        }
        (_, Some(one), Some(other)) => {
            Err(Error::argument(*other, format_args!("must not be given together with {one}")))
        }
        _ => Ok(()),
    }
}

/// Checks that nothing is given together with an argument that has a route of its own.
fn alone<'f>(name: &str, mut others: impl Iterator<Item = &'f str>, given: &Map<String, Value>) -> Result<()> {
    match others.find(|other| given.contains_key(name) && given.contains_key(*other)) {
        Some(other) => Err(Error::argument(
            other,
            format_args!("must not be given together with {name}: in generation \"guide\" that is a call of its own"),
        )),
        None => Ok(()),
    }
}

/// The rules for the arguments of one call.
#[derive(Clone, Copy)]
struct Rules {
    generation: Generation,
    /// The platform gets to see them.
    sent: bool,
}

impl Rules {
    fn field(self, path: &str, field: &Field, other: Option<&str>, value: &mut Value) -> Result<()> {
        self.only(path, field)?;
        if value.is_null() {
            if field.nullable || field.marks.always {
                return Ok(());
            }
            return Err(Error::argument(path, "null is not allowed; leave the argument out instead"));
        }
        if let (true, Kind::List(item), false) = (field.marks.or_one, &field.kind, value.is_array()) {
            self.value(path, item, value).map_err(|error| hinted(error, path, field))?;
            *value = Value::Array(vec![value.take()]);
        }
        if field.marks.digits {
            spell_out(value);
        }
        self.value(path, &field.kind, value).map_err(|error| hinted(error, path, field))?;
        let filled = field.filled_in(self.generation, |name| other == Some(name));
        if self.sent && filled && is_blank(value) {
            return Err(Error::argument(path, "must not be blank"));
        }
        bounds(path, field, value)
    }

    fn only(self, path: &str, field: &Field) -> Result<()> {
        match field.marks.only {
            Some(only) if only != self.generation => Err(self.elsewhere(path, only)),
            _ => Ok(()),
        }
    }

    fn elsewhere(self, path: &str, only: Generation) -> Error {
        let own = self.generation.name();
        let problem = format_args!("exists only in generation \"{}\"; this client's is \"{own}\"", only.name());
        Error::argument(path, problem)
    }

    fn value(self, path: &str, kind: &Kind, value: &mut Value) -> Result<()> {
        match (kind, &mut *value) {
            (Kind::Boolean, Value::Bool(_))
            | (Kind::Json, _)
            | (Kind::Number, Value::Number(_))
            | (Kind::Text | Kind::Secret, Value::String(_)) => Ok(()),
            (Kind::Choice(choices), Value::String(text)) => {
                *text = choices.canonical(text).to_owned();
                Ok(())
            }
            (Kind::Integer | Kind::Code(_), Value::Number(number)) if number.is_i64() => Ok(()),
            (Kind::Decimal, Value::Number(_)) => Ok(()),
            (Kind::Decimal, Value::String(text)) if text.parse::<Decimal>().is_ok() => Ok(()),
            (Kind::Timestamp, Value::String(text)) if text.parse::<Timestamp>().is_ok() => Ok(()),
            (Kind::Date, Value::String(text)) if text.len() == 10 && text.parse::<Date>().is_ok() => Ok(()),
            (Kind::List(item), Value::Array(items)) => {
                for (index, value) in items.iter_mut().enumerate() {
                    let path = format!("{path}[{index}]");
                    if value.is_null() {
                        return Err(Error::argument(path, "null is not allowed"));
                    }
                    self.value(&path, item, value)?;
                    if self.sent && is_blank(value) {
                        return Err(Error::argument(path, "must not be blank"));
                    }
                }
                Ok(())
            }
            (Kind::Map(item), Value::Object(entries)) => {
                for (key, value) in entries {
                    self.value(&format!("{path}.{key}"), item, value)?;
                }
                Ok(())
            }
            (Kind::Model(shape), Value::Object(entries)) => {
                if shape.r#use == Use::Shared {
                    as_sent(shape, entries);
                }
                self.object(path, &|| shape.fields.iter(), entries)
            }
            (_, value) => {
                Err(Error::argument(path, format_args!("expected {}, got {}", kind.expected(), name_of(value, kind))))
            }
        }
    }

    fn object<F: Iterator<Item = &'static Field>>(
        self,
        path: &str,
        fields: &dyn Fn() -> F,
        object: &mut Map<String, Value>,
    ) -> Result<()> {
        *object = self.named(path, fields, std::mem::take(object))?;
        self.missing(path, fields(), object)
    }

    /// Checks what is there, and renames it to its names on the wire.
    fn named<F: Iterator<Item = &'static Field>>(
        self,
        path: &str,
        fields: &dyn Fn() -> F,
        object: Map<String, Value>,
    ) -> Result<Map<String, Value>> {
        let other = fields().find_map(|field| match field.marks.blank {
            Blank::With(other) => Some(other),
            _ => None,
        });
        let other = other.filter(|name| object.get(*name).is_some_and(has_value));
        let mut named = Map::new();
        for (key, mut value) in object {
            let path = join(path, &key);
            let known = fields().find(|field| field.name == key || field.wire() == key);
            let Some(field) = known.or_else(|| fields().find(|field| field.marks.guide == Some(&key))) else {
                return Err(self.unknown(&path, "", fields()));
            };
            if known.is_none() && self.generation != Generation::Guide {
                return Err(self.elsewhere(&path, Generation::Guide));
            }
            self.field(&path, field, other, &mut value)?;
            let name = field.wire_in(self.generation);
            if named.insert(name.to_owned(), value).is_some() {
                return Err(Error::argument(path, format_args!("is {} under another name; give one", field.name)));
            }
        }
        Ok(named)
    }

    /// Finds what is missing, and puts null where a field must always be sent.
    fn missing(
        self,
        path: &str,
        fields: impl Iterator<Item = &'static Field>,
        given: &mut Map<String, Value>,
    ) -> Result<()> {
        let generation = self.generation;
        for field in fields {
            let name = field.wire_in(generation);
            if given.contains_key(name) {
                continue;
            }
            if field.required_in(generation) && field.marks.only.is_none_or(|only| only == generation) {
                let why = if field.marks.required.is_none() {
                    String::new()
                } else {
                    format!(" in generation \"{}\"", generation.name())
                };
                return Err(Error::argument(
                    join(path, self.name(field)),
                    format_args!("is required{why}: {}", field.kind.expected()),
                ));
            }
            if field.marks.always {
                given.insert(name.to_owned(), Value::Null);
            }
        }
        Ok(())
    }

    /// The field's name for callers of this generation.
    fn name(self, field: &'static Field) -> &'static str {
        field.marks.guide.filter(|_| self.generation == Generation::Guide).unwrap_or(field.name)
    }

    fn unknown(self, path: &str, name: &str, fields: impl Iterator<Item = &'static Field>) -> Error {
        let known: Vec<_> = fields.map(|field| self.name(field)).collect();
        let known = if known.is_empty() { "no arguments".into() } else { known.join(", ") };
        let path = if path.is_empty() { name } else { path };
        Error::argument(path, format_args!("is not known; expected {known}"))
    }
}

/// Adds the field's advice to an error about its value.
fn hinted(error: Error, path: &str, field: &Field) -> Error {
    let said = error.message().strip_prefix(path).and_then(|rest| rest.strip_prefix(": "));
    match (field.marks.hint, said) {
        (Some(hint), Some(said)) => Error::argument(path, format_args!("{said}: {hint}")),
        _ => error,
    }
}

/// A reply can be sent back: its nulls and unknown fields are no arguments.
fn as_sent(shape: &Shape, entries: &mut Map<String, Value>) {
    entries.retain(|key, value| {
        key != "extra" && !(value.is_null() && shape.fields.iter().any(|field| field.wire() == key && !field.nullable))
    });
}

fn join<'p>(path: &str, name: &'p str) -> Cow<'p, str> {
    if path.is_empty() { name.into() } else { format!("{path}.{name}").into() }
}
