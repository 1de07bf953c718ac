//! Makes JSON of replies, with money, times and days as text: what `to_dict()` gives in Python.

use serde_json::{Map, Value};
use wavix::read::Sink;
use wavix::shape::Shape;
use wavix::{Date, Decimal, Timestamp};

/// `extra` says whether unknown fields come along.
pub(crate) struct Json {
    pub(crate) extra: bool,
}

impl Sink for Json {
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
        if let (true, Some(Value::Object(unknown))) = (self.extra, value) {
            for (name, value) in unknown {
                let field = fields.entry(name).or_default();
                if field.is_null() {
                    *field = value;
                }
            }
        }
    }
    fn end_model(&mut self, (_, fields): Self::Model) -> Value {
        fields.into()
    }
}
