//! From an operation and its arguments to an HTTP request, before any socket is involved.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use crate::api::macros::model::Model;
use crate::api::workflows::tickets::Ticket;
use crate::codec::scalars::Timestamp;
use crate::codec::wire::{Wire, Written};
use crate::error::{Error, Result};
use crate::request::check;
use crate::request::raw;
use crate::request::upload::Upload;
use crate::schema::operation::{Carrier, Operation, Route, operations};
use crate::schema::shape::{Field, FileRule, Generation, Kind};

/// Characters that percent-encoding leaves alone: the unreserved characters of RFC 3986.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The arguments of one call: path, query and body fields together, by name.
#[derive(Clone, Default)]
pub struct Arguments {
    pub(crate) fields: Map<String, Value>,
    pub(crate) files: BTreeMap<String, Upload>,
}

/// Names without values: some are passwords and codes.
impl fmt::Debug for Arguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.fields.keys().chain(self.files.keys())).finish()
    }
}

impl Arguments {
    pub(crate) fn model(&mut self, request: &impl Model) {
        if let Ok(Value::Object(fields)) = serde_json::to_value(Written(request)) {
            self.fields.extend(fields);
        }
        self.files.extend(request.files().into_iter().map(|(name, file)| (name.to_owned(), file)));
    }

    pub(crate) fn field(&mut self, name: &str, value: &impl Wire) {
        if let Ok(value) = serde_json::to_value(Written(value)) {
            self.fields.insert(name.to_owned(), value);
        }
    }

    /// Takes arguments that are JSON values already.
    #[must_use]
    pub fn from_fields(fields: Map<String, Value>) -> Self {
        Self { fields, files: BTreeMap::new() }
    }

    /// Adds an argument that is a file.
    #[must_use]
    pub fn with_file(mut self, name: impl Into<String>, file: Upload) -> Self {
        self.files.insert(name.into(), file);
        self
    }

    /// Reads arguments from a JSON object.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` where the text is not a JSON object.
    pub fn from_json(json: &str) -> Result<Self> {
        match serde_json::from_str(json) {
            Ok(Value::Object(fields)) => Ok(Self::from_fields(fields)),
            Ok(_) => Err(Error::argument("arguments", "expected an object")),
            Err(error) => Err(Error::argument("arguments", format_args!("not valid JSON text: {error}"))),
        }
    }
}

/// A request that is ready to be sent, apart from origin and credentials.
pub(crate) struct Prepared {
    pub(crate) operation: &'static Operation,
    pub(crate) route: Route,
    /// The path in errors: the template, without the values in it.
    pub(crate) path: Cow<'static, str>,
    /// Path and query, encoded.
    pub(crate) target: String,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) body: Vec<u8>,
    /// The body's parts, where it has several.
    pub(crate) parts: Vec<(&'static str, Part)>,
}

/// A part of a body.
pub(crate) enum Part {
    Text(String),
    File(Upload, Option<FileRule>),
}

/// Checks the arguments and lays them out on the wire.
pub(crate) fn prepare(
    operation: &'static Operation,
    generation: Generation,
    arguments: Arguments,
    ticket: Option<&Ticket>,
) -> Result<Prepared> {
    let route = *operation.route_of(generation, &arguments.fields);
    let about = |error: Error| error.on(operation, route.method, route.path);
    let Arguments { mut fields, files } = arguments;
    if let Some(ticket) = ticket {
        ticket.mark(operation, &mut fields).map_err(about)?;
    }
    check::arguments(operation, generation, &mut fields, &files).map_err(about)?;
    if operation.name == raw::NAME {
        return raw::prepare(operation, fields).map_err(about);
    }
    let mut target = fill_path(&route, &mut fields).map_err(about)?;
    let generation = operation.form_of(generation);
    normalise(operation, generation, route.carrier, &mut fields);
    if let Some(adapt) = route.adapt {
        adapt(&mut fields);
    }
    let mut parts = Vec::new();
    let (content_type, body) = match route.carrier {
        Carrier::Nothing => (None, Vec::new()),
        Carrier::Multipart => {
            parts = self::parts(operation, generation, &fields, files);
            (None, Vec::new())
        }
        Carrier::Query => {
            let query = query(operation, generation, &fields);
            if !query.is_empty() {
                target.push('?');
                target.push_str(&query);
            }
            (None, Vec::new())
        }
        Carrier::Form => (Some("application/x-www-form-urlencoded"), form(&fields).into_bytes()),
        Carrier::Json => {
            let body = match route.wrapper {
                Some(key) => Value::Object(Map::from_iter([(key.to_owned(), Value::Object(fields))])),
                None => Value::Object(fields),
            };
            (Some("application/json"), serde_json::to_vec(&body).map_err(|error| Error::argument("arguments", error))?)
        }
    };
    Ok(Prepared { operation, route, path: route.path.into(), target, content_type, body, parts })
}

/// Takes the path's arguments out of `fields` and puts them into the template. A value stays within its segment and
/// can never name another route.
fn fill_path(route: &Route, fields: &mut Map<String, Value>) -> Result<String> {
    let mut target = String::with_capacity(route.path.len() + 40);
    for (position, segment) in route.path.split('/').enumerate().skip(1) {
        target.push('/');
        let Some(name) = placeholder(segment) else {
            target.push_str(segment);
            continue;
        };
        let text = fields.remove(name).map(|value| plain(&value)).unwrap_or_default();
        check_segment(name, &text)?;
        if names_another_route(route.path, position, &text) {
            return Err(Error::argument(
                name,
                format_args!("{text:?} is the name of another operation, not an identifier"),
            ));
        }
        target.extend(utf8_percent_encode(&text, UNRESERVED));
    }
    Ok(target)
}

pub(crate) fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

pub(crate) fn check_segment(name: &str, text: &str) -> Result<()> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '.' | '@' | ':' | '~');
    if text.is_empty() {
        return Err(Error::argument(name, "must not be empty"));
    }
    if text.len() > 128 || !text.chars().all(allowed) || text.starts_with('.') {
        return Err(Error::argument(
            name,
            "expected an identifier: up to 128 letters, digits and - _ + . @ : ~, not starting with a dot",
        ));
    }
    Ok(())
}

/// Whether some operation has `text` as a fixed part of its path where this template has a placeholder.
fn names_another_route(template: &str, position: usize, text: &str) -> bool {
    operations().flat_map(Operation::routes).any(|(_, other)| {
        let mut theirs = other.path.split('/');
        let same_start = template.split('/').take(position).all(|ours| {
            theirs
                .next()
                .is_some_and(|theirs| theirs == ours || (placeholder(ours).is_some() && placeholder(theirs).is_some()))
        });
        same_start && theirs.next() == Some(text)
    })
}

/// Writes times in UTC, without zone in the form that filters take, and decimals as JSON numbers.
fn normalise(operation: &Operation, generation: Generation, carrier: Carrier, fields: &mut Map<String, Value>) {
    for field in operation.arguments.fields {
        let Some(value) = fields.get_mut(field.wire_in(generation)) else { continue };
        let Value::String(text) = value else { continue };
        match field.kind {
            Kind::Timestamp => {
                if let Ok(timestamp) = text.parse::<Timestamp>() {
                    *text = match carrier {
                        Carrier::Query => timestamp.civil().strftime("%Y-%m-%dT%H:%M:%S").to_string(),
                        _ => timestamp.to_string(),
                    };
                }
            }
            Kind::Decimal => {
                if let Ok(number) = text.trim().parse::<serde_json::Number>() {
                    *value = Value::Number(number);
                }
            }
            _ => {}
        }
    }
}

fn query(operation: &Operation, generation: Generation, fields: &Map<String, Value>) -> String {
    let mut query = String::new();
    for name in operation.arguments.fields.iter().map(|field| field.wire_in(generation)) {
        match fields.get(name) {
            None | Some(Value::Null) => {}
            Some(Value::Array(items)) => {
                let key = if generation == Generation::Guide { format!("{name}[]") } else { name.to_owned() };
                items.iter().for_each(|item| pair(&mut query, &key, &plain(item)));
            }
            Some(value) => pair(&mut query, name, &plain(value)),
        }
    }
    query
}

fn form(fields: &Map<String, Value>) -> String {
    let mut form = String::new();
    fields.iter().for_each(|(key, value)| pair(&mut form, key, &joined(value)));
    form
}

fn parts(
    operation: &Operation,
    generation: Generation,
    fields: &Map<String, Value>,
    mut files: BTreeMap<String, Upload>,
) -> Vec<(&'static str, Part)> {
    let part = |field: &'static Field| {
        let text = fields
            .get(field.wire_in(generation))
            .filter(|value| !value.is_null())
            .map(|value| Part::Text(joined(value)));
        let file = || files.remove(field.name).map(|file| Part::File(file, field.marks.file));
        Some((field.wire_in(generation), text.or_else(file)?))
    };
    operation.arguments.fields.iter().filter_map(part).collect()
}

fn joined(value: &Value) -> String {
    match value {
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        value => plain(value),
    }
}

pub(crate) fn pair(query: &mut String, key: &str, value: &str) {
    /// The guide prints lists as `ids=1,2,3`, so commas stay as they are.
    const QUERY: &AsciiSet = &UNRESERVED.remove(b',').remove(b'[').remove(b']');
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(utf8_percent_encode(key, QUERY));
    query.push('=');
    query.extend(utf8_percent_encode(value, QUERY));
}

pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
