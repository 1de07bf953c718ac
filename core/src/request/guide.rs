//! Where one generation wants a request in another form than its arguments have.

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::codec::json::Json;
use crate::schema::operation::Operation;
use crate::schema::shape::Generation;

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

/// Adds given arguments to a reply, whose own text stays as it is. The reply's own fields win.
pub(crate) fn completed(body: Bytes, mut given: Map<String, Value>) -> Bytes {
    let text: &[u8] = if body.trim_ascii().is_empty() { b"{}" } else { &body };
    let Ok((reply, rest)) = Json::first(text) else { return body };
    let (Some(entries), Some(fields)) = (reply.entries(), reply.raw().strip_prefix('{')) else { return body };
    let mut comma = "";
    for (name, _) in entries {
        given.remove(&*name);
        comma = ",";
    }
    let known = Value::Object(given).to_string();
    match known.strip_suffix('}') {
        Some(known) if known != "{" => format!("{known}{comma}{fields}{rest}").into(),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn completed_text(body: &str, given: Value) -> String {
        let Value::Object(given) = given else { panic!("expected an object") };
        String::from_utf8(completed(body.to_owned().into(), given).to_vec()).unwrap()
    }

    #[test]
    fn given_arguments_complete_a_reply_whatever_it_holds() {
        let given = json!({ "id": 7, "on": true });
        assert_eq!(completed_text("", given.clone()), r#"{"id":7,"on":true}"#);
        assert_eq!(completed_text("{}", given.clone()), r#"{"id":7,"on":true}"#);
        assert_eq!(completed_text(r#"{"id":8}"#, given.clone()), r#"{"on":true,"id":8}"#);
        assert_eq!(completed_text(r#"{"on":null,"id":8}"#, given.clone()), r#"{"on":null,"id":8}"#);
        let odd = format!(r#"{{"n":1e999,"deep":{}1{},"half":"\ud800"}} after"#, "[".repeat(200), "]".repeat(200));
        let expected = format!(r#"{{"id":7,"on":true,{}"#, odd.strip_prefix('{').unwrap().replace("} after", "}after"));
        assert_eq!(completed_text(&odd, given.clone()), expected);
        for other in ["null", "[]", "{", "no JSON"] {
            assert_eq!(completed_text(other, given.clone()), other);
        }
    }
}
