//! Reads a reply straight into a host language's objects, led by the shapes in the table.
//!
//! One reader serves every model and every host; it treats null, missing and unknown fields as the Rust types do.

use std::fmt;

use serde::Deserialize as _;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::shape::{Kind, Shape};
use crate::token::{Key, Token, decimal};

pub use crate::sink::{Nothing, Sink};

/// The sink and the path to the first problem, innermost part first.
pub(crate) struct Context<'s, S> {
    sink: &'s mut S,
    path: Vec<String>,
}

impl<'s, S> Context<'s, S> {
    pub(crate) fn new(sink: &'s mut S) -> Self {
        Self { sink, path: Vec::new() }
    }

    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for part in self.path.iter().rev() {
            if !path.is_empty() && !part.starts_with('[') {
                path.push('.');
            }
            path.push_str(part);
        }
        path
    }
}

/// Reads one value of `kind`.
pub(crate) struct Reader<'c, 's, S> {
    pub(crate) context: &'c mut Context<'s, S>,
    pub(crate) kind: &'c Kind,
    pub(crate) required: bool,
}

impl<'de, S: Sink> DeserializeSeed<'de> for Reader<'_, '_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        let kind = self.kind;
        match kind {
            Kind::Model(_) | Kind::List(_) | Kind::Map(_) => return deserializer.deserialize_any(self),
            Kind::Json => return deserializer.deserialize_any(AnyVisitor { sink: self.context.sink }),
            Kind::Decimal => {
                let raw = <&RawValue>::deserialize(deserializer)?;
                return match decimal(raw.get()).map_err(D::Error::custom)? {
                    Some(value) => Ok(self.context.sink.decimal(value)),
                    None => self.null(),
                };
            }
            _ => {}
        }
        let token = Token::read(deserializer, kind)?;
        let sink = &mut *self.context.sink;
        let value = match kind {
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
        }?;
        match value {
            Some(value) => Ok(value),
            None => self.null(),
        }
    }
}

impl<S: Sink> Reader<'_, '_, S> {
    /// Null is an empty list for a list, and an error for what must be there.
    fn null<E: serde::de::Error>(self) -> Result<S::Value, E> {
        match self.kind {
            _ if !self.required => Ok(self.context.sink.null()),
            Kind::List(_) => {
                let list = self.context.sink.begin_list();
                Ok(self.context.sink.end_list(list))
            }
            Kind::Map(_) => {
                let map = self.context.sink.begin_map();
                Ok(self.context.sink.end_map(map))
            }
            Kind::Json => Ok(self.context.sink.null()),
            kind => Err(E::custom(format!("expected {}, got null", kind.expected()))),
        }
    }
}

impl<'de, S: Sink> Visitor<'de> for Reader<'_, '_, S> {
    type Value = S::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.kind.expected())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<S::Value, E> {
        self.null()
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<S::Value, E> {
        Err(E::custom(format!("expected {}, got text", self.kind.expected())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<S::Value, A::Error> {
        let Kind::List(kind) = self.kind else {
            return Err(A::Error::custom(format!("expected {}, got a list", self.kind.expected())));
        };
        let context = self.context;
        let mut list = context.sink.begin_list();
        let mut index = 0;
        loop {
            context.sink.before_item(&mut list);
            match items.next_element_seed(Reader { context: &mut *context, kind, required: true }) {
                Ok(Some(value)) => context.sink.item(&mut list, value),
                Ok(None) => return Ok(context.sink.end_list(list)),
                Err(error) => {
                    context.path.push(format!("[{index}]"));
                    return Err(error);
                }
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<S::Value, A::Error> {
        match self.kind {
            Kind::Model(shape) => read_model(self.context, shape, entries),
            Kind::Map(kind) => read_map(self.context, kind, entries),
            kind => Err(A::Error::custom(format!("expected {}, got an object", kind.expected()))),
        }
    }
}

fn read_map<'de, S: Sink, A: MapAccess<'de>>(
    context: &mut Context<'_, S>,
    kind: &Kind,
    mut entries: A,
) -> Result<S::Value, A::Error> {
    let mut map = context.sink.begin_map();
    while let Some(Key(key)) = entries.next_key()? {
        context.sink.before_entry(&mut map, &key);
        match entries.next_value_seed(Reader { context: &mut *context, kind, required: true }) {
            Ok(value) => context.sink.entry(&mut map, &key, value),
            Err(error) => {
                context.path.push(key.into_owned());
                return Err(error);
            }
        }
    }
    Ok(context.sink.end_map(map))
}

fn read_model<'de, S: Sink, A: MapAccess<'de>>(
    context: &mut Context<'_, S>,
    shape: &'static Shape,
    mut entries: A,
) -> Result<S::Value, A::Error> {
    let mut model = context.sink.begin_model(shape);
    let mut seen: u128 = 0;
    let mut hint = 0;
    let mut unknown: Vec<(String, Box<RawValue>)> = Vec::new();
    while let Some(Key(key)) = entries.next_key()? {
        let Some(index) = shape.find(&key, hint) else {
            unknown.push((key.into_owned(), entries.next_value()?));
            continue;
        };
        hint = index + 1;
        if seen & (1 << index) != 0 {
            entries.next_value::<IgnoredAny>()?;
            continue;
        }
        seen |= 1 << index;
        let field = &shape.fields[index];
        context.sink.before_field(&mut model, index);
        let reader = Reader { context: &mut *context, kind: &field.kind, required: field.required };
        match entries.next_value_seed(reader) {
            Ok(value) => context.sink.field(&mut model, index, value),
            Err(error) => {
                context.path.push(key.into_owned());
                return Err(error);
            }
        }
    }
    for (index, field) in shape.fields.iter().enumerate() {
        if seen & (1 << index) == 0 {
            context.sink.before_field(&mut model, index);
            let reader = Reader { context: &mut *context, kind: &field.kind, required: field.required };
            let value =
                reader.null::<A::Error>().map_err(|_| A::Error::custom(format!("missing field `{}`", field.name)))?;
            context.sink.field(&mut model, index, value);
        }
    }
    let extra = (!unknown.is_empty()).then(|| read_extra(context, &mut model, unknown)).transpose();
    let extra = extra.map_err(A::Error::custom)?;
    context.sink.extra(&mut model, extra);
    Ok(context.sink.end_model(model))
}

fn read_extra<S: Sink>(
    context: &mut Context<'_, S>,
    model: &mut S::Model,
    unknown: Vec<(String, Box<RawValue>)>,
) -> Result<S::Value, serde_json::Error> {
    context.sink.before_extra(model);
    let mut map = context.sink.begin_map();
    for (key, raw) in unknown {
        context.sink.before_entry(&mut map, &key);
        let value = any(raw.get(), context.sink)?;
        context.sink.entry(&mut map, &key, value);
    }
    Ok(context.sink.end_map(map))
}

/// Reads JSON of any form.
pub(crate) fn any<S: Sink>(json: &str, sink: &mut S) -> Result<S::Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let value = deserializer.deserialize_any(AnyVisitor { sink })?;
    deserializer.end().map(|()| value)
}

struct AnyVisitor<'s, S> {
    sink: &'s mut S,
}

impl<'de, S: Sink> DeserializeSeed<'de> for AnyVisitor<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, S: Sink> Visitor<'de> for AnyVisitor<'_, S> {
    type Value = S::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<S::Value, E> {
        Ok(self.sink.null())
    }

    fn visit_bool<E>(self, value: bool) -> Result<S::Value, E> {
        Ok(self.sink.boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<S::Value, E> {
        Ok(self.sink.integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<S::Value, E> {
        Ok(match i64::try_from(value) {
            Ok(value) => self.sink.integer(value),
            Err(_) => self.sink.text(&value.to_string()),
        })
    }

    fn visit_f64<E>(self, value: f64) -> Result<S::Value, E> {
        Ok(self.sink.number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<S::Value, E> {
        Ok(self.sink.text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<S::Value, A::Error> {
        let mut list = self.sink.begin_list();
        loop {
            self.sink.before_item(&mut list);
            match items.next_element_seed(AnyVisitor { sink: &mut *self.sink })? {
                Some(value) => self.sink.item(&mut list, value),
                None => return Ok(self.sink.end_list(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<S::Value, A::Error> {
        let mut map = self.sink.begin_map();
        while let Some(Key(key)) = entries.next_key()? {
            self.sink.before_entry(&mut map, &key);
            let value = entries.next_value_seed(AnyVisitor { sink: &mut *self.sink })?;
            self.sink.entry(&mut map, &key, value);
        }
        Ok(self.sink.end_map(map))
    }
}
