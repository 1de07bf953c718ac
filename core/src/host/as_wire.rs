//! A reply as the wire has it: names of one generation, unknown fields next to the known ones.

#![allow(unreachable_pub, dead_code, reason = "`model!` makes more than is needed here")]

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::events::{self, doors};
use crate::host::compute::{Computed, computed};
use crate::schema::operation::{operation, rows};
use crate::schema::shape::{Generation, Kind, Shape};

model! {
    /// A reply, or a part of one.
    pub request AsWire {
        /// Operation that answered, such as `sip_trunks.list`, or the name of the model, such as `SipTrunk`.
        of: String,
        /// The value as the library gives it.
        value: Value,
        /// `current` or `guide`.
        generation: Option<String>,
    }
}

pub(crate) fn convert(arguments: &[u8]) -> Result<Computed<'static>> {
    let AsWire { of, value, generation } = doors::read(arguments)?;
    let generation = match generation.as_deref() {
        None | Some("current") => Generation::Current,
        Some("guide") => Generation::Guide,
        Some(_) => return Err(Error::argument("generation", "expected \"current\" or \"guide\"")),
    };
    let kind = kind_of(&of).ok_or_else(|| {
        Error::argument("of", "expected an operation such as sip_trunks.list, or a model such as SipTrunk")
    })?;
    computed(Kind::Json, &renamed(kind, generation, value))
}

/// The form of an operation's reply, or of the model of this name.
fn kind_of(name: &str) -> Option<Kind> {
    if let Some(operation) = operation(name) {
        return Some(operation.reply);
    }
    let mut open: Vec<Kind> = rows().map(|row| row.reply).collect();
    open.extend(events::SHAPES.iter().map(|shape| Kind::Model(shape)));
    let mut seen: Vec<&'static Shape> = Vec::new();
    while let Some(kind) = open.pop() {
        match kind {
            Kind::Model(shape) if shape.name == name => return Some(kind),
            Kind::Model(shape) if !seen.iter().any(|known| std::ptr::eq(*known, shape)) => {
                seen.push(shape);
                open.extend(shape.fields.iter().map(|field| field.kind));
            }
            Kind::List(item) | Kind::Map(item) => open.push(*item),
            _ => {}
        }
    }
    None
}

fn renamed(kind: Kind, generation: Generation, value: Value) -> Value {
    match (kind, value) {
        (Kind::Model(shape), Value::Object(fields)) => Value::Object(fields_of(shape, generation, fields)),
        (Kind::List(item), Value::Array(items)) => each(*item, generation, items),
        // several values of a model, such as the items of a page
        (kind @ Kind::Model(_), Value::Array(items)) => each(kind, generation, items),
        (Kind::Map(item), Value::Object(entries)) => {
            entries.into_iter().map(|(key, value)| (key, renamed(*item, generation, value))).collect()
        }
        (_, value) => value,
    }
}

fn each(item: Kind, generation: Generation, items: Vec<Value>) -> Value {
    items.into_iter().map(|value| renamed(item, generation, value)).collect()
}

fn fields_of(shape: &'static Shape, generation: Generation, mut fields: Map<String, Value>) -> Map<String, Value> {
    let extra = fields.remove("extra");
    let mut wire = Map::new();
    for (name, value) in fields {
        match shape.field(&name) {
            Some(field) => wire.insert(field.wire_in(generation).to_owned(), renamed(field.kind, generation, value)),
            None => wire.insert(name, value),
        };
    }
    if let Some(Value::Object(extra)) = extra {
        for (name, value) in extra {
            // a value that could not be read stands in `extra` and leaves its field empty
            if wire.get(&name).is_none_or(Value::is_null) {
                wire.insert(name, value);
            }
        }
    }
    wire
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::convert;

    fn wire(of: &str, generation: &str, value: &Value) -> Result<Value, String> {
        let arguments = json!({ "of": of, "generation": generation, "value": value });
        let (_, json) = convert(arguments.to_string().as_bytes()).map_err(|error| error.to_string())?;
        Ok(serde_json::from_slice(&json).unwrap())
    }

    #[test]
    fn names_are_those_of_the_generation() {
        let batch = json!({ "request_id": "a", "items": [{ "valid": true, "charge": "1", "extra": { "more": 1 } }] });
        let guide = json!({ "request_uuid": "a", "items": [{ "is_valid": true, "cost": "1", "more": 1 }] });
        let current = json!({ "request_id": "a", "items": [{ "valid": true, "charge": "1", "more": 1 }] });
        for of in ["number_validator.results", "NumberValidationBatch"] {
            assert_eq!(wire(of, "guide", &batch).unwrap(), guide);
            assert_eq!(wire(of, "current", &batch).unwrap(), current);
        }
        let turns = json!({ "turns": [{ "phone_number": "1" }] });
        assert_eq!(wire("Transcription", "guide", &turns).unwrap(), turns);
        assert_eq!(wire("Transcription", "current", &turns).unwrap(), json!({ "turns": [{ "type": "1" }] }));
    }

    #[test]
    fn pages_have_the_name_of_their_list() {
        let page = json!({ "items": [{ "id": 1, "extra": {} }], "pagination": null, "extra": {} });
        let wired = json!({ "sip_trunks": [{ "id": 1 }], "pagination": null });
        assert_eq!(wire("sip_trunks.list", "current", &page).unwrap(), wired);
        assert_eq!(wire("SipTrunkSummary", "current", &page["items"]).unwrap(), wired["sip_trunks"]);
    }

    #[test]
    fn unknown_fields_take_the_place_of_empty_ones_only() {
        let message = json!({ "charge": null, "tag": "a", "extra": { "charge": "N/A", "tag": "b", "new": [1] } });
        let wired = json!({ "charge": "N/A", "tag": "a", "new": [1] });
        assert_eq!(wire("Message", "current", &message).unwrap(), wired);
    }

    #[test]
    fn what_is_not_known_is_named() {
        assert!(wire("Nothing", "current", &json!({})).unwrap_err().contains("of: expected an operation"));
        assert!(wire("Message", "old", &json!({})).unwrap_err().contains("generation: expected"));
    }
}
