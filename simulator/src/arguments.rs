//! Gathers what a request carries in path, query and body into one object of arguments.

use serde_json::{Map, Value};
use wavix::operation::{Carrier, Operation, Route};
use wavix::shape::{Field, Kind};
use wavix::{Date, Timestamp};

use crate::clock::{self, Millis};
use crate::refusal::Refusal;

/// The arguments of one call, checked and under the names of the current API.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arguments(pub(crate) Map<String, Value>);

impl Arguments {
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.get(name)?.as_i64()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.list(name).iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    pub(crate) fn object(&self, name: &str) -> Self {
        Self(self.get(name).and_then(Value::as_object).cloned().unwrap_or_default())
    }

    /// First millisecond of a day, or the very point in time where the text has one.
    pub(crate) fn since(&self, name: &str) -> Option<Millis> {
        self.time(name, 0)
    }

    /// First millisecond after a day, or after the very point in time.
    pub(crate) fn until(&self, name: &str) -> Option<Millis> {
        self.time(name, clock::DAY)
    }

    fn time(&self, name: &str, day: Millis) -> Option<Millis> {
        let text = self.text(name)?;
        if text.len() == 10 {
            return text.parse::<Date>().ok().map(|date| clock::start_of(date) + day);
        }
        let at = text.parse::<Timestamp>().ok()?.as_millisecond();
        Some(if day == 0 { at } else { at + 1 })
    }
}

/// Reads query or body. Text (query, form) is turned into the kinds of the table later.
pub(crate) fn read(
    operation: &Operation,
    route: &Route,
    query: &str,
    content_type: &str,
    body: &[u8],
    parts: Option<Map<String, Value>>,
) -> Result<Map<String, Value>, Refusal> {
    let form = content_type.starts_with("application/x-www-form-urlencoded");
    match route.carrier {
        Carrier::Nothing => Ok(Map::new()),
        Carrier::Query => Ok(pairs(operation, query.as_bytes())),
        Carrier::Form | Carrier::Json if form => Ok(pairs(operation, body)),
        Carrier::Form | Carrier::Json => json(route, body),
        Carrier::Multipart => {
            parts.ok_or_else(|| Refusal::new(400, "Request validation errors: expected multipart/form-data"))
        }
    }
}

fn json(route: &Route, body: &[u8]) -> Result<Map<String, Value>, Refusal> {
    if body.trim_ascii().is_empty() {
        return Ok(Map::new());
    }
    let Ok(Value::Object(fields)) = serde_json::from_slice(body) else {
        return Err(Refusal::new(400, "Request validation errors: the body is not a JSON object"));
    };
    // The guide's example names one field with a space at its end.
    let mut fields: Map<String, Value> =
        fields.into_iter().map(|(name, value)| (name.trim_end().to_owned(), value)).collect();
    match route.wrapper {
        None => Ok(fields),
        Some(wrapper) => match fields.remove(wrapper) {
            Some(Value::Object(fields)) => Ok(fields),
            Some(_) => Err(Refusal::invalid(format_args!("{wrapper} is not an object"))),
            None => Err(Refusal::missing(wrapper)),
        },
    }
}

/// Lists come as `ids=1&ids=2`, `ids[]=1`, `ids[0]=1` or `ids=1,2`.
fn pairs(operation: &Operation, text: &[u8]) -> Map<String, Value> {
    let mut fields = Map::new();
    for (key, value) in url::form_urlencoded::parse(text) {
        let name = key.split('[').next().unwrap_or_default();
        if name == "appid" {
            continue;
        }
        if is_list(operation.arguments.fields, name) {
            let items = value.split(',').filter(|item| !item.is_empty()).map(Value::from);
            let list = fields.entry(name).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(list) = list {
                list.extend(items);
            }
        } else {
            fields.insert(name.to_owned(), Value::from(value.into_owned()));
        }
    }
    fields
}

fn is_list(fields: &[Field], name: &str) -> bool {
    fields.iter().any(|field| field.wire() == name && matches!(field.kind, Kind::List(_)))
}
