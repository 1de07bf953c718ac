//! Where one generation wants a request in another form than its arguments have.

use serde_json::{Map, Value, json};

/// The guide calls the number of an opt-out `phone_number`.
pub(crate) fn opt_out(fields: &mut Map<String, Value>) {
    if let Some(number) = fields.remove("number") {
        fields.insert("phone_number".into(), number);
    }
}

/// The current API insists on a page and on every group of words, also where they say nothing.
pub(crate) fn complete_search(fields: &mut Map<String, Value>) {
    fields.entry("page").or_insert_with(|| json!(1));
    fields.entry("per_page").or_insert_with(|| json!(25));
    if let Some(Value::Object(groups)) = fields.get_mut("transcription") {
        for group in ["agent", "client", "any"] {
            groups.entry(group).or_insert_with(|| json!({}));
        }
    }
}
