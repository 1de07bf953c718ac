//! Checks arguments against the shapes of the library's table.

use serde_json::{Map, Number, Value};
use wavix::operation::{Carrier, Operation};
use wavix::shape::{Field, Generation, Kind};
use wavix::{Date, Decimal, Timestamp};

use crate::refusal::Refusal;
use crate::route::Matched;

struct Checker {
    generation: Generation,
    /// Values came as text, in a path, a query or a form.
    textual: bool,
}

/// Checks everything a request carries. Fields that the generation does not know are left out.
pub(crate) fn arguments(
    matched: &Matched,
    given: Map<String, Value>,
    textual: bool,
) -> Result<Map<String, Value>, Refusal> {
    let Matched { operation, generation, route, .. } = matched;
    let body = matches!(route.carrier, Carrier::Json | Carrier::Form | Carrier::Multipart);
    let checker = Checker { generation: *generation, textual: !body || textual };
    let own = matched.has_own_route().then(|| checker.object("", operation.path, given.clone()));
    let mut given = given;
    given.retain(|name, _| matched.takes(name));
    if let Some(when) = operation.guide_when.filter(|_| matched.has_own_route()) {
        given.get(when.argument).ok_or_else(|| Refusal::missing(when.argument))?;
    }
    let fields = checker.object("", operation.arguments.fields, given);
    let mut fields = fields.map_err(|problem| match problem {
        Problem::Missing(path) if body && operation.name.starts_with("calls.") => Refusal::of_call(&path, "required"),
        Problem::Wrong(path, why) if body && operation.name.starts_with("calls.") => Refusal::of_call(&path, &why),
        problem => problem.refusal(body),
    })?;
    if let Some(own) = own {
        fields.extend(own.map_err(|problem| problem.refusal(body))?);
    }
    fields.extend(path(operation, matched)?);
    Ok(fields)
}

fn path(operation: &Operation, matched: &Matched) -> Result<Map<String, Value>, Refusal> {
    let checker = Checker { generation: matched.generation, textual: true };
    let mut fields = Map::new();
    for (name, text) in &matched.path {
        let field = operation.path.iter().find(|field| field.name == *name);
        let kind = field.map_or(Kind::Text, |field| field.kind);
        let value = checker.value(name, &kind, Value::from(text.as_str())).map_err(|_| Refusal::parameter(name))?;
        fields.insert((*name).to_owned(), value);
    }
    Ok(fields)
}

/// The name of an operation's argument in one generation.
pub(crate) fn name_in(operation: &str, generation: Generation, name: &'static str) -> &'static str {
    let field = wavix::operation::operation(operation).and_then(|row| row.arguments.field(name));
    field.map_or(name, |field| field.wire_in(generation))
}

enum Problem {
    Missing(String),
    Wrong(String, String),
}

impl Problem {
    fn wrong(path: &str, why: impl Into<String>) -> Self {
        Self::Wrong(path.to_owned(), why.into())
    }

    fn refusal(self, body: bool) -> Refusal {
        match self {
            Self::Missing(path) if body => Refusal::missing(&path),
            Self::Missing(path) => Refusal::parameter(&path),
            Self::Wrong(path, why) if body => Refusal::invalid(format_args!("{path}: {why}")),
            Self::Wrong(path, _) => Refusal::parameter(&path),
        }
    }
}

impl Checker {
    fn object(
        &self,
        path: &str,
        fields: &'static [Field],
        mut given: Map<String, Value>,
    ) -> Result<Map<String, Value>, Problem> {
        let mut checked = Map::new();
        for field in fields.iter().filter(|field| field.marks.only.is_none_or(|only| only == self.generation)) {
            let (name, shown) = (field.wire(), field.wire_in(self.generation));
            let path = if path.is_empty() { shown.to_owned() } else { format!("{path}.{shown}") };
            // Some clients of the guide's time have the current name.
            match given.remove(shown).or_else(|| given.remove(name)).filter(|value| !self.is_blank(field, value)) {
                None if field.required_in(self.generation) => return Err(Problem::Missing(path)),
                None => {}
                Some(Value::Null) => {
                    checked.insert(name.to_owned(), Value::Null);
                }
                Some(value) => {
                    let value = self.value(&path, &field.kind, value)?;
                    bounds(&path, field, &value)?;
                    checked.insert(name.to_owned(), value);
                }
            }
        }
        Ok(checked)
    }

    /// Values that count as not given: null where the field has no null, and blank text where the field is needed or the
    /// request cannot tell blank from absent.
    fn is_blank(&self, field: &Field, value: &Value) -> bool {
        match value {
            Value::Null => !field.nullable,
            Value::String(text) => text.trim().is_empty() && (self.textual || field.required_in(self.generation)),
            _ => false,
        }
    }

    fn value(&self, path: &str, kind: &Kind, value: Value) -> Result<Value, Problem> {
        let wrong = || Problem::wrong(path, format!("expected {}", kind.expected()));
        match (kind, value) {
            (Kind::List(item), Value::Array(items)) => {
                let items = items.into_iter().enumerate();
                items.map(|(index, value)| self.value(&format!("{path}[{index}]"), item, value)).collect()
            }
            // Older clients send a list as one text with commas.
            (Kind::List(item), Value::String(text)) if self.textual || self.generation == Generation::Guide => {
                let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
                items.map(|value| Checker { textual: true, ..*self }.value(path, item, value.into())).collect()
            }
            (Kind::Map(item), Value::Object(entries)) => {
                let entries = entries.into_iter();
                entries.map(|(key, value)| Ok((key, self.value(path, item, value)?))).collect()
            }
            (Kind::Model(shape), Value::Object(entries)) => self.object(path, shape.fields, entries).map(Value::Object),
            (kind, value) => self.scalar(kind, value).ok_or_else(wrong),
        }
    }

    fn scalar(&self, kind: &Kind, value: Value) -> Option<Value> {
        match (kind, value) {
            (Kind::Json, value) => Some(value),
            (Kind::Text | Kind::Secret, value @ Value::String(_)) => Some(value),
            (Kind::Text | Kind::Secret, Value::Number(number)) => Some(Value::from(number.to_string())),
            (Kind::Choice(choices), Value::String(text)) => {
                let known = choices.values.iter().find(|(_, known)| known.eq_ignore_ascii_case(&text));
                known.map(|(_, known)| Value::from(*known))
            }
            (Kind::File, value @ Value::Object(_)) => Some(value),
            (Kind::Boolean, value @ Value::Bool(_)) => Some(value),
            (Kind::Integer | Kind::Code(_), Value::Number(number)) => number.as_i64().map(Value::from),
            (Kind::Number, value @ Value::Number(_)) => Some(value),
            (Kind::Decimal, Value::Number(number)) => Some(Value::from(number.to_string())),
            (Kind::Decimal, Value::String(text)) => text.parse::<Decimal>().ok().map(|_| Value::from(text)),
            (Kind::Timestamp, Value::String(text)) => text.parse::<Timestamp>().ok().map(|_| Value::from(text)),
            (Kind::Date, Value::String(text)) => text.parse::<Date>().ok().map(|date| Value::from(date.to_string())),
            (Kind::Boolean, Value::String(text)) if self.textual => match text.as_str() {
                "true" | "1" => Some(true.into()),
                "false" | "0" => Some(false.into()),
                _ => None,
            },
            (Kind::Integer | Kind::Code(_), Value::String(text)) if self.textual => {
                text.trim().parse::<i64>().ok().map(Value::from)
            }
            (Kind::Number, Value::String(text)) if self.textual => {
                text.trim().parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number)
            }
            _ => None,
        }
    }
}

fn bounds(path: &str, field: &Field, value: &Value) -> Result<(), Problem> {
    let size = match value {
        Value::Number(number) => number.as_i64(),
        Value::Array(items) => i64::try_from(items.len()).ok(),
        Value::String(text) if matches!(field.kind, Kind::Text | Kind::Secret) => {
            i64::try_from(text.chars().count()).ok()
        }
        _ => None,
    };
    let Some(size) = size else { return Ok(()) };
    match (field.marks.least, field.marks.most) {
        (Some(least), _) if size < least => Err(Problem::wrong(path, format!("expected at least {least}"))),
        (_, Some(most)) if size > most => Err(Problem::wrong(path, format!("expected at most {most}"))),
        _ => Ok(()),
    }
}

/// Checks that exactly one of some arguments is there.
pub(crate) fn one_of(operation: &Operation, given: &Map<String, Value>) -> Result<(), Refusal> {
    let names = operation.one_of;
    match names.iter().filter(|name| given.contains_key(**name)).count() {
        1 => Ok(()),
        _ if names.is_empty() => Ok(()),
        _ => Err(Refusal::invalid(format_args!("exactly one of {} is needed", names.join(", ")))),
    }
}
