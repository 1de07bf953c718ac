//! Checks arguments against the table before anything is sent.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::scalars::{Date, Decimal, Timestamp};
use crate::shape::{Field, Generation, Kind, Shape, Use};
use crate::upload::Upload;

/// Checks all arguments of a call and renames them to their names on the wire. `generation` is the client's.
pub(crate) fn arguments(
    operation: &Operation,
    generation: Generation,
    given: &mut Map<String, Value>,
    files: &BTreeMap<String, Upload>,
) -> Result<()> {
    let generation = operation.form_of(generation);
    for (name, file) in files {
        let Some(field) = operation.fields().find(|field| field.name == name) else {
            return Err(unknown("", name, operation.fields()));
        };
        check_only(name, field, generation)?;
        if !matches!(field.kind, Kind::File) {
            return Err(Error::argument(name, format_args!("expected {}, got a file", field.kind.expected())));
        }
        file.check(name, field.marks.file)?;
    }
    *given = named("", &|| operation.fields(), generation, std::mem::take(given))?;
    let rest = operation.fields().filter(|field| !files.contains_key(field.name));
    missing("", generation, rest, given)?;
    one_of(operation.one_of, given)
}

/// Checks the fields of a model that is not sent to anyone, and renames them.
pub(crate) fn fields(shape: &'static Shape, given: &mut Map<String, Value>) -> Result<()> {
    object("", &|| shape.fields.iter(), Generation::Current, given)
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

fn check_field(path: &str, field: &Field, generation: Generation, value: &mut Value) -> Result<()> {
    check_only(path, field, generation)?;
    if value.is_null() {
        if field.nullable || field.marks.always {
            return Ok(());
        }
        return Err(Error::argument(path, "null is not allowed; leave the argument out instead"));
    }
    if field.marks.digits {
        spell_out(value);
    }
    check_value(path, &field.kind, generation, value)?;
    bounds(path, field, value)
}

fn check_only(path: &str, field: &Field, generation: Generation) -> Result<()> {
    match field.marks.only {
        Some(only) if only != generation => Err(Error::argument(
            path,
            format_args!("exists only in generation \"{}\"; this client's is \"{}\"", only.name(), generation.name()),
        )),
        _ => Ok(()),
    }
}

/// Makes text of whole numbers.
fn spell_out(value: &mut Value) {
    match value {
        Value::Number(number) if !number.is_f64() => *value = Value::String(number.to_string()),
        Value::Array(items) => items.iter_mut().for_each(spell_out),
        _ => {}
    }
}

fn check_value(path: &str, kind: &Kind, generation: Generation, value: &mut Value) -> Result<()> {
    let wrong = |value: &Value| {
        Error::argument(path, format_args!("expected {}, got {}", kind.expected(), name_of(value, kind)))
    };
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
                if value.is_null() {
                    return Err(Error::argument(format!("{path}[{index}]"), "null is not allowed"));
                }
                check_value(&format!("{path}[{index}]"), item, generation, value)?;
            }
            Ok(())
        }
        (Kind::Map(item), Value::Object(entries)) => {
            for (key, value) in entries {
                check_value(&format!("{path}.{key}"), item, generation, value)?;
            }
            Ok(())
        }
        (Kind::Model(shape), Value::Object(entries)) => {
            if shape.r#use == Use::Shared {
                as_sent(shape, entries);
            }
            object(path, &|| shape.fields.iter(), generation, entries)
        }
        (_, value) => Err(wrong(value)),
    }
}

/// What the platform answered with can be sent back: nulls and unknown fields of a reply are no arguments.
fn as_sent(shape: &Shape, entries: &mut Map<String, Value>) {
    entries.retain(|key, value| {
        key != "extra" && !(value.is_null() && shape.fields.iter().any(|field| field.wire() == key && !field.nullable))
    });
}

fn object<F: Iterator<Item = &'static Field>>(
    path: &str,
    fields: &dyn Fn() -> F,
    generation: Generation,
    object: &mut Map<String, Value>,
) -> Result<()> {
    *object = named(path, fields, generation, std::mem::take(object))?;
    missing(path, generation, fields(), object)
}

/// Checks what is there, and renames it to its names on the wire.
fn named<F: Iterator<Item = &'static Field>>(
    path: &str,
    fields: &dyn Fn() -> F,
    generation: Generation,
    object: Map<String, Value>,
) -> Result<Map<String, Value>> {
    let mut named = Map::new();
    for (key, mut value) in object {
        let Some(field) = fields().find(|field| field.name == key || field.wire() == key) else {
            return Err(unknown(path, &key, fields()));
        };
        check_field(&join(path, &key), field, generation, &mut value)?;
        named.insert(field.wire().to_owned(), value);
    }
    Ok(named)
}

/// Finds what is missing, and puts null where a field must always be sent.
fn missing(
    path: &str,
    generation: Generation,
    fields: impl Iterator<Item = &'static Field>,
    given: &mut Map<String, Value>,
) -> Result<()> {
    for field in fields {
        if given.contains_key(field.wire()) {
            continue;
        }
        if field.required_in(generation) && field.marks.only.is_none_or(|only| only == generation) {
            let why = if field.marks.required.is_none() {
                String::new()
            } else {
                format!(" in generation \"{}\"", generation.name())
            };
            return Err(Error::argument(
                join(path, field.name),
                format_args!("is required{why}: {}", field.kind.expected()),
            ));
        }
        if field.marks.always {
            given.insert(field.wire().to_owned(), Value::Null);
        }
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "bounds are small")]
fn bounds(path: &str, field: &Field, value: &Value) -> Result<()> {
    let (size, unit) = match value {
        Value::Number(number) => (number.as_f64().unwrap_or_default(), ""),
        Value::Array(items) => (items.len() as f64, " items"),
        Value::String(text) => (text.chars().count() as f64, " characters"),
        _ => return Ok(()),
    };
    if let Some(least) = field.marks.least.filter(|least| size < *least as f64) {
        return Err(Error::argument(path, format_args!("expected at least {least}{unit}, got {size}")));
    }
    if let Some(most) = field.marks.most.filter(|most| size > *most as f64) {
        return Err(Error::argument(path, format_args!("expected at most {most}{unit}, got {size}")));
    }
    Ok(())
}

fn unknown(path: &str, name: &str, fields: impl Iterator<Item = &'static Field>) -> Error {
    let known: Vec<_> = fields.map(|field| field.name).collect();
    let known = if known.is_empty() { "no arguments".into() } else { known.join(", ") };
    Error::argument(join(path, name), format_args!("is not known; expected {known}"))
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn name_of(value: &Value, expected: &Kind) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_f64() => "a number with a fraction or out of range",
        Value::Number(_) => "a number",
        Value::String(_) if matches!(expected, Kind::Model(_) | Kind::List(_) | Kind::Map(_)) => "text",
        Value::String(text) if matches!(expected, Kind::Date) && text.as_bytes().get(10) == Some(&b'T') => {
            "a time: give its first ten characters"
        }
        Value::String(_) => "text that is not one",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
