//! Compares replies with the library's own models. A reply that they do not know is a mistake here or there: found
//! while testing.

use serde_json::Value;
use wavix::shape::Kind;

/// # Panics
///
/// Where the value has a field or form that its model has not.
pub(crate) fn check(path: &str, kind: &Kind, value: &Value) {
    match (kind, value) {
        (Kind::Model(shape), Value::Object(fields)) => {
            for (key, value) in fields {
                let index = shape.find(key, 0).unwrap_or_else(|| panic!("{path}: {} has no field {key}", shape.name));
                check(&format!("{path}.{key}"), &shape.fields[index].kind, value);
            }
        }
        (Kind::List(item), Value::Array(items)) => {
            items.iter().for_each(|value| check(path, item, value));
        }
        (Kind::Map(item), Value::Object(entries)) => {
            entries.values().for_each(|value| check(path, item, value));
        }
        (Kind::Json, _) => {}
        (Kind::Model(_) | Kind::List(_) | Kind::Map(_), value) => {
            assert!(value.is_null(), "{path}: expected {}, got {value}", kind.expected());
        }
        _ => assert!(!value.is_object() && !value.is_array(), "{path}: expected {}", kind.expected()),
    }
}
