//! Reads a reply field by field, led by the shapes in the table.
//!
//! This reader has all the rules, for every model and host. A value that is not of its documented type leaves its field
//! empty; its JSON goes to `extra`, and `unread` names it.

use std::borrow::Cow;

use crate::codec::json::{DEEPEST, Json};
use crate::codec::scan::null;
use crate::codec::token::{Token, decimal};
use crate::error::redact::{self, HIDDEN};
use crate::schema::shape::{Field, Kind, Shape, Use};

pub use crate::codec::sink::{Nothing, Sink};

/// Why a value cannot be read, with its path.
type Problem = String;

type Entry<'j> = (Cow<'j, str>, Json<'j>);

/// An entry of `extra`. Without JSON it is a secret, which is only named.
type Spare<'j> = (Cow<'j, str>, Option<Json<'j>>);

pub(crate) struct Reader<'j, 's, S> {
    sink: &'s mut S,
    path: Vec<Cow<'j, str>>,
    /// Paths of the values that are not of their documented type.
    unread: Vec<String>,
    /// Items of lists and maps that were left out, with their place in `path`.
    left_out: Vec<(Vec<Cow<'j, str>>, Json<'j>)>,
    /// How many models with `extra` surround the value.
    keepers: usize,
}

/// Reads a text. Gives the value, and the paths of those within it that could not be read.
pub(crate) fn field_by_field<S: Sink>(
    text: &[u8],
    kind: &Kind,
    sink: &mut S,
) -> Result<(S::Value, Vec<String>), Problem> {
    let (json, rest) = Json::first(text).map_err(|error| error.to_string())?;
    if rest.starts_with(['{', '[']) {
        return Err("there is more than one value".to_owned());
    }
    let mut reader = Reader { sink, path: Vec::new(), unread: Vec::new(), left_out: Vec::new(), keepers: 0 };
    let value = match reader.value(json, kind)? {
        Some(value) => value,
        None => reader.null(kind, true)?,
    };
    if !rest.is_empty() {
        reader.unread.push(TRAILING.to_owned());
    }
    Ok((value, reader.unread))
}

/// How `unread` names text after the end of the value.
pub(crate) const TRAILING: &str = "(text after the value)";

impl<'j, S: Sink> Reader<'j, '_, S> {
    /// The value; `None` where there is none: null, or blank text.
    fn value(&mut self, json: Json<'j>, kind: &Kind) -> Result<Option<S::Value>, Problem> {
        if json.is_null() {
            return Ok(None);
        }
        if self.path.len() > DEEPEST {
            return Err(located(&self.path, "is nested too deeply"));
        }
        match kind {
            Kind::Model(shape) => match json.entries() {
                Some(entries) => self.model(shape, &entries.collect::<Vec<_>>()).map(Some),
                None => Err(self.unexpected(kind, json)),
            },
            Kind::List(item) => match json.items() {
                Some(items) => self.list(item, items).map(Some),
                None => Err(self.unexpected(kind, json)),
            },
            Kind::Map(item) => match json.entries() {
                Some(entries) => self.map(item, entries).map(Some),
                None => Err(self.unexpected(kind, json)),
            },
            Kind::Json => Ok(Some(json.any(self.sink))),
            Kind::Decimal => match decimal(json.raw()) {
                Ok(value) => Ok(value.map(|value| self.sink.decimal(value))),
                Err(problem) => Err(located(&self.path, &problem)),
            },
            _ => self.scalar(json, kind),
        }
    }

    fn scalar(&mut self, json: Json<'j>, kind: &Kind) -> Result<Option<S::Value>, Problem> {
        let Some(token) = Token::of(json) else { return Err(self.unexpected(kind, json)) };
        let sink = &mut *self.sink;
        let read: Result<_, serde::de::value::Error> = match kind {
            Kind::Boolean => token.into_kind(kind, |token| token.boolean().map(|value| sink.boolean(value))),
            Kind::Integer | Kind::Code(_) => {
                token.into_kind(kind, |token| token.integer().map(|value| sink.integer(value)))
            }
            Kind::Number => token.into_kind(kind, |token| token.number().map(|value| sink.number(value))),
            Kind::Timestamp => token.into_kind(kind, |token| token.parse().map(|value| sink.timestamp(value))),
            Kind::Date => token.into_kind(kind, |token| token.parse().map(|value| sink.date(value))),
            Kind::Choice(choices) => {
                token.into_kind(kind, |token| token.text().map(|value| sink.text(choices.canonical(&value))))
            }
            _ => token.into_kind(kind, |token| token.text().map(|value| sink.text(&value))),
        };
        read.map_err(|problem| located(&self.path, &problem.to_string()))
    }

    /// A value that is not there.
    fn null(&mut self, kind: &Kind, required: bool) -> Result<S::Value, Problem> {
        let missing = || located(&self.path, &format!("expected {}, got null", kind.expected()));
        null(kind, required, self.sink).ok_or_else(missing)
    }

    /// An item of a list or map. `None`: it cannot be read, and the model around it keeps it.
    fn item(&mut self, json: Json<'j>, kind: &Kind, first: &mut Option<Problem>) -> Result<Option<S::Value>, Problem> {
        let (unread, left_out) = (self.unread.len(), self.left_out.len());
        let read = self.value(json, kind).and_then(|value| match value {
            Some(value) => Ok(value),
            None => self.null(kind, true),
        });
        match read {
            Ok(value) => Ok(Some(value)),
            Err(problem) if self.keepers == 0 => Err(problem),
            Err(problem) => {
                self.unread.truncate(unread);
                self.left_out.truncate(left_out);
                self.unread.push(joined(&self.path));
                self.left_out.push((self.path.clone(), json));
                first.get_or_insert(problem);
                Ok(None)
            }
        }
    }

    fn list(&mut self, kind: &Kind, items: impl Iterator<Item = Json<'j>>) -> Result<S::Value, Problem> {
        let mut list = self.sink.begin_list();
        let (mut count, mut first) = (0, None);
        for (index, json) in items.enumerate() {
            let position = self.sink.position();
            self.sink.before_item(&mut list);
            self.path.push(format!("[{index}]").into());
            let read = self.item(json, kind, &mut first);
            self.path.pop();
            match read? {
                Some(value) => {
                    self.sink.item(&mut list, value);
                    count += 1;
                }
                None => self.sink.back_to(position),
            }
        }
        match first {
            Some(problem) if count == 0 => Err(problem),
            _ => Ok(self.sink.end_list(list)),
        }
    }

    fn map(&mut self, kind: &Kind, entries: impl Iterator<Item = Entry<'j>>) -> Result<S::Value, Problem> {
        let mut map = self.sink.begin_map();
        let (mut count, mut first) = (0, None);
        for (key, json) in entries {
            let position = self.sink.position();
            self.sink.before_entry(&mut map, &key);
            self.path.push(key.clone());
            let read = self.item(json, kind, &mut first);
            self.path.pop();
            match read? {
                Some(value) => {
                    self.sink.entry(&mut map, &key, value);
                    count += 1;
                }
                None => self.sink.back_to(position),
            }
        }
        match first {
            Some(problem) if count == 0 => Err(problem),
            _ => Ok(self.sink.end_map(map)),
        }
    }

    fn model(&mut self, shape: &'static Shape, entries: &[Entry<'j>]) -> Result<S::Value, Problem> {
        let keeps = matches!(shape.r#use, Use::Reply | Use::Shared);
        self.keepers += usize::from(keeps);
        let read = self.fields(shape, entries, keeps);
        self.keepers -= usize::from(keeps);
        read
    }

    fn fields(&mut self, shape: &'static Shape, entries: &[Entry<'j>], keeps: bool) -> Result<S::Value, Problem> {
        let mut hint = 0;
        let mut place_of = |(key, _): &Entry<'j>| {
            let place = shape.find(key, hint);
            hint = place.map_or(hint, |place| place + 1);
            place
        };
        let places: Vec<_> = entries.iter().map(&mut place_of).collect();
        let mut model = self.sink.begin_model(shape);
        let mut seen: u128 = 0;
        let mut extra = Vec::new();
        for (at, (key, json)) in entries.iter().enumerate() {
            match places[at] {
                None => extra.push((key.clone(), Some(*json))),
                Some(index) if seen & (1 << index) == 0 => {
                    seen |= 1 << index;
                    self.sink.before_field(&mut model, index);
                    let named = entries[at..].iter().zip(&places[at..]).filter(|(_, place)| **place == Some(index));
                    let value = self.field(&shape.fields[index], named.map(|(entry, _)| entry), &mut extra, keeps)?;
                    self.sink.field(&mut model, index, value);
                }
                Some(_) => {}
            }
        }
        for (index, field) in shape.fields.iter().enumerate().filter(|(index, _)| seen & (1 << index) == 0) {
            self.sink.before_field(&mut model, index);
            let missing = || located(&self.path, &format!("missing field `{}`", field.name));
            let value = null(&field.kind, field.required, self.sink).ok_or_else(missing)?;
            self.sink.field(&mut model, index, value);
        }
        let extra = (keeps && !extra.is_empty()).then(|| self.extra(&mut model, extra));
        self.sink.extra(&mut model, extra);
        Ok(self.sink.end_model(model))
    }

    /// A field's value: the first under any of its names that is one. Other values go to `extra`.
    fn field<'e>(
        &mut self,
        field: &Field,
        named: impl Iterator<Item = &'e Entry<'j>>,
        extra: &mut Vec<Spare<'j>>,
        keeps: bool,
    ) -> Result<S::Value, Problem>
    where
        'j: 'e,
    {
        let (mut found, mut taken, mut first) = (None, "", None);
        let (position, depth, left_out) = (self.sink.position(), self.path.len(), self.left_out.len());
        for (key, json) in named {
            if found.is_some() {
                let is_other = !json.is_null() && json.raw() != taken;
                extra.extend(is_other.then(|| (key.clone(), Some(*json))));
                continue;
            }
            let (unread, left_out) = (self.unread.len(), self.left_out.len());
            self.path.push(key.clone());
            match self.value(*json, &field.kind) {
                Ok(value) => (found, taken) = (value, json.raw()),
                Err(problem) => {
                    self.sink.back_to(position);
                    self.unread.truncate(unread);
                    self.left_out.truncate(left_out);
                    self.unread.push(joined(&self.path));
                    let shown = !matches!(field.kind, Kind::Secret);
                    extra.push((key.clone(), shown.then_some(*json)));
                    first.get_or_insert(problem);
                }
            }
            self.path.truncate(depth);
        }
        if keeps {
            let parts = self.left_out.drain(left_out..);
            extra.extend(parts.map(|(path, json)| (Cow::Owned(joined(&path[depth..])), Some(json))));
        }
        match (found, first) {
            (Some(value), _) => Ok(value),
            (None, Some(problem)) if !keeps || field.must_be_read() => Err(problem),
            (None, _) => {
                self.path.push(field.wire().into());
                let value = self.null(&field.kind, field.required);
                self.path.truncate(depth);
                value
            }
        }
    }

    fn extra(&mut self, model: &mut S::Model, extra: Vec<Spare<'j>>) -> S::Value {
        self.sink.before_extra(model);
        let mut map = self.sink.begin_map();
        for (key, json) in extra {
            self.sink.before_entry(&mut map, &key);
            let value = match json {
                Some(json) => json.any(self.sink),
                None => self.sink.text(HIDDEN),
            };
            self.sink.entry(&mut map, &key, value);
        }
        self.sink.end_map(map)
    }

    fn unexpected(&self, kind: &Kind, json: Json<'j>) -> Problem {
        let half = matches!(json.string(), Some((_, false)));
        let got = if half { "half of a surrogate pair" } else { json.type_name() };
        located(&self.path, &format!("expected {}, got {got}", kind.expected()))
    }
}

fn located(path: &[Cow<'_, str>], problem: &str) -> Problem {
    let path = joined(path);
    redact::text(&if path.is_empty() { problem.to_owned() } else { format!("{path}: {problem}") }).into_owned()
}

fn joined(path: &[Cow<'_, str>]) -> String {
    let mut joined = String::new();
    for part in path {
        if !joined.is_empty() && !part.starts_with('[') {
            joined.push('.');
        }
        joined.push_str(part);
    }
    joined
}
