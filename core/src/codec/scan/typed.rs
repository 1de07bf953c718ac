//! Holds the reader of Rust's types to the one that reads field by field.

use serde_json::Value;

use crate::codec::read::field_by_field;
use crate::codec::sink::{EXTRA, Plain};
use crate::schema::operation::Operation;

/// Panics unless both make the same of a text.
pub(crate) fn hold_to_the_same(json: &[u8], operation: &Operation) {
    let shown = String::from_utf8_lossy(json);
    match ((operation.typed)(json), field_by_field(json, &operation.reply, &mut Plain)) {
        (Ok((typed, skipped)), Ok((value, unread))) => {
            assert_eq!((known(&typed), skipped), (known(&value), unread), "{shown}");
        }
        (Err(_), Err(_)) => {}
        (typed, by_field) => panic!("{shown}: {typed:?}, {by_field:?}"),
    }
}

/// Without `extra`, and without nulls: models that are also sent leave them out.
fn known(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let known = fields.iter().filter(|(name, value)| *name != EXTRA && !value.is_null());
            known.map(|(name, value)| (name.clone(), self::known(value))).collect()
        }
        Value::Array(items) => items.iter().map(known).collect(),
        value => value.clone(),
    }
}
