//! Where one generation wants a request in another form than its arguments have.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::operation::Operation;
use crate::shape::Generation;

/// The argument that has a route of its own, and those of the path. The reply to such a call leaves them out.
pub(crate) fn given(
    operation: &Operation,
    generation: Generation,
    arguments: &Map<String, Value>,
) -> Option<Map<String, Value>> {
    let when = operation.guide_when.filter(|_| operation.form_of(generation) == Generation::Guide)?;
    let names = operation.path.iter().map(|field| field.name).chain([when.argument]);
    arguments
        .contains_key(when.argument)
        .then(|| names.filter_map(|name| Some((name.to_owned(), arguments.get(name)?.clone()))).collect())
}

/// Adds given arguments to a reply. The reply's own fields win.
pub(crate) fn completed(body: Bytes, given: Map<String, Value>) -> Bytes {
    let mut known = given;
    let reply =
        if body.trim_ascii().is_empty() { Ok(Value::Object(Map::new())) } else { serde_json::from_slice(&body) };
    match reply {
        Ok(Value::Object(reply)) => {
            known.extend(reply);
            Value::Object(known).to_string().into()
        }
        _ => body,
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
