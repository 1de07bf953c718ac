//! Builds a host language's values from a reply.

use serde_json::{Map, Value};

use crate::codec::scalars::{Date, Decimal, Timestamp};
use crate::schema::shape::{Kind, Shape};

/// Makes values of one host language.
///
/// The reader announces what comes next (`before_…`), for hosts that write text, and hands over what was made, for
/// hosts that make objects.
#[expect(missing_docs, reason = "each method makes the value that its name says")]
pub trait Sink {
    type Value;
    type Model;
    type List;
    type Map;

    /// A value is made of this many bytes of JSON.
    fn reserve(&mut self, _bytes: usize) {}

    /// Where a host that writes text stands; [`back_to`](Self::back_to) takes away what came after.
    fn position(&self) -> usize {
        0
    }
    fn back_to(&mut self, _position: usize) {}

    /// A decimal or a time as the library writes it itself, for hosts that can take the text; `None`: it is read first.
    fn plain(&mut self, _text: &str, _kind: &Kind) -> Option<Self::Value> {
        None
    }

    fn null(&mut self) -> Self::Value;
    fn boolean(&mut self, value: bool) -> Self::Value;
    fn integer(&mut self, value: i64) -> Self::Value;
    fn number(&mut self, value: f64) -> Self::Value;
    fn text(&mut self, value: &str) -> Self::Value;
    /// Text that JSON writes as it is.
    fn unescaped(&mut self, value: &str) -> Self::Value {
        self.text(value)
    }
    fn decimal(&mut self, value: Decimal) -> Self::Value;
    fn timestamp(&mut self, value: Timestamp) -> Self::Value;
    fn date(&mut self, value: Date) -> Self::Value;

    fn begin_list(&mut self) -> Self::List;
    fn before_item(&mut self, _list: &mut Self::List) {}
    fn item(&mut self, list: &mut Self::List, value: Self::Value);
    fn end_list(&mut self, list: Self::List) -> Self::Value;

    fn begin_map(&mut self) -> Self::Map;
    fn before_entry(&mut self, _map: &mut Self::Map, _key: &str) {}
    fn entry(&mut self, map: &mut Self::Map, key: &str, value: Self::Value);
    fn end_map(&mut self, map: Self::Map) -> Self::Value;

    fn begin_model(&mut self, shape: &'static Shape) -> Self::Model;
    fn before_field(&mut self, _model: &mut Self::Model, _index: usize) {}
    fn field(&mut self, model: &mut Self::Model, index: usize, value: Self::Value);
    /// Unknown fields, where there are any, come last, as one map.
    fn before_extra(&mut self, _model: &mut Self::Model) {}
    fn extra(&mut self, model: &mut Self::Model, value: Option<Self::Value>);
    fn end_model(&mut self, model: Self::Model) -> Self::Value;
}

/// Makes nothing: reading with it finds the path of a problem.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nothing;

impl Sink for Nothing {
    type Value = ();
    type Model = ();
    type List = ();
    type Map = ();

    fn null(&mut self) {}
    fn boolean(&mut self, _: bool) {}
    fn integer(&mut self, _: i64) {}
    fn number(&mut self, _: f64) {}
    fn text(&mut self, _: &str) {}
    fn decimal(&mut self, _: Decimal) {}
    fn timestamp(&mut self, _: Timestamp) {}
    fn date(&mut self, _: Date) {}
    fn begin_list(&mut self) {}
    fn item(&mut self, (): &mut (), (): ()) {}
    fn end_list(&mut self, (): ()) {}
    fn begin_map(&mut self) {}
    fn entry(&mut self, (): &mut (), _: &str, (): ()) {}
    fn end_map(&mut self, (): ()) {}
    fn begin_model(&mut self, _: &'static Shape) {}
    fn field(&mut self, (): &mut (), _: usize, (): ()) {}
    fn extra(&mut self, (): &mut (), _: Option<()>) {}
    fn end_model(&mut self, (): ()) {}
}

/// Makes JSON values that Rust's own types read without a problem.
pub(crate) struct Plain;

/// The key of `extra` in what [`Plain`] makes: fields that were not read have names of fields.
pub(crate) const EXTRA: &str = "\u{0}extra";

impl Sink for Plain {
    type Value = Value;
    type Model = (&'static Shape, Map<String, Value>);
    type List = Vec<Value>;
    type Map = Map<String, Value>;

    fn null(&mut self) -> Value {
        Value::Null
    }
    fn boolean(&mut self, value: bool) -> Value {
        value.into()
    }
    fn integer(&mut self, value: i64) -> Value {
        value.into()
    }
    fn number(&mut self, value: f64) -> Value {
        value.into()
    }
    fn text(&mut self, value: &str) -> Value {
        value.into()
    }
    fn decimal(&mut self, value: Decimal) -> Value {
        value.to_string().into()
    }
    fn timestamp(&mut self, value: Timestamp) -> Value {
        value.to_string().into()
    }
    fn date(&mut self, value: Date) -> Value {
        value.to_string().into()
    }
    fn begin_list(&mut self) -> Vec<Value> {
        Vec::new()
    }
    fn item(&mut self, list: &mut Vec<Value>, value: Value) {
        list.push(value);
    }
    fn end_list(&mut self, list: Vec<Value>) -> Value {
        list.into()
    }
    fn begin_map(&mut self) -> Map<String, Value> {
        Map::new()
    }
    fn entry(&mut self, map: &mut Map<String, Value>, key: &str, value: Value) {
        map.insert(key.to_owned(), value);
    }
    fn end_map(&mut self, map: Map<String, Value>) -> Value {
        map.into()
    }
    fn begin_model(&mut self, shape: &'static Shape) -> Self::Model {
        (shape, Map::new())
    }
    fn field(&mut self, (shape, fields): &mut Self::Model, index: usize, value: Value) {
        fields.insert(shape.fields[index].wire().to_owned(), value);
    }
    fn extra(&mut self, (_, fields): &mut Self::Model, value: Option<Value>) {
        fields.extend(value.map(|value| (EXTRA.to_owned(), value)));
    }
    fn end_model(&mut self, (_, fields): Self::Model) -> Value {
        fields.into()
    }
}
