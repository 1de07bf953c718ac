//! The text of a reply as an error carries it: bounded, without secrets; and the identifier in it.

use std::sync::LazyLock;

use crate::error::Error;
use crate::error::redact::{HIDDEN, Redactor};
use crate::schema::operation::{Operation, rows};
use crate::schema::shape::{Field, Kind, Shape};

/// Bytes of a reply that an error carries at most.
const MOST: usize = 64 << 10;

/// Adds the reply's text to an error, and the identifier of what the platform made where the text has one.
pub(crate) fn fill_body(error: &mut Error, operation: &Operation, body: &[u8], redactor: &Redactor) {
    let text = String::from_utf8_lossy(body);
    let details = error.details_mut();
    details.identifier = identifier(&text, &operation.reply).map(|found| redactor.foreign(&found, 256));
    details.body = Some(shown(&text, redactor));
}

/// A text that the platform sent, without the values of secrets.
pub(crate) fn shown(text: &str, redactor: &Redactor) -> String {
    let mut shown = redactor.hidden(&without_secrets(text));
    if shown.len() > MOST {
        shown.truncate((0..=MOST).rev().find(|at| shown.is_char_boundary(*at)).unwrap_or_default());
    }
    shown
}

/// The identifier in the text of a reply, which may be broken off.
fn identifier(text: &str, kind: &Kind) -> Option<String> {
    let Kind::Model(shape) = kind else { return None };
    let identifies = |field: &&Field| field.required && matches!(field.kind, Kind::Text | Kind::Integer);
    let field = shape.fields.iter().find(identifies)?;
    let names = std::iter::once(field.wire()).chain(field.marks.aliases.iter().copied());
    names.filter_map(|name| values(text, name).next()).map(|range| text[range].trim_matches('"').to_owned()).next()
}

/// Where the text has values of this name that are text or numbers.
fn values<'t>(text: &'t str, name: &str) -> impl Iterator<Item = std::ops::Range<usize>> + use<'t> {
    let quoted = format!("\"{name}\"");
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text[from..].find(&quoted)?;
            from = start + quoted.len();
            let Some(value) = text[from..].trim_start().strip_prefix(':').map(str::trim_start) else { continue };
            let begin = text.len() - value.len();
            let length = match value.as_bytes().first() {
                Some(b'"') => value[1..].find('"').map_or(value.len(), |end| end + 2),
                Some(b'0'..=b'9' | b'-') => value.find([',', '}', ']', ' ', '\n']).unwrap_or(value.len()),
                _ => continue,
            };
            from = begin + length;
            return Some(begin..from);
        }
    })
}

fn without_secrets(text: &str) -> String {
    let mut hidden: Vec<_> = SECRETS.iter().flat_map(|name| values(text, name)).collect();
    hidden.sort_by_key(|range| range.start);
    let (mut out, mut copied) = (String::new(), 0);
    for range in hidden.into_iter().filter(|range| !range.is_empty()) {
        if range.start >= copied {
            out.push_str(&text[copied..range.start]);
            out.push_str(&format!("\"{HIDDEN}\""));
            copied = range.end;
        }
    }
    out.push_str(&text[copied..]);
    out
}

/// Names of all secrets in the table.
static SECRETS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut names = vec!["password", "secret", "token"];
    let mut shapes: Vec<&'static Shape> = Vec::new();
    let mut next: Vec<&'static Shape> = rows().map(|row| row.arguments).collect();
    next.extend(rows().filter_map(|row| model(&row.reply)));
    while let Some(shape) = next.pop() {
        if shapes.iter().any(|known| std::ptr::eq(*known, shape)) {
            continue;
        }
        shapes.push(shape);
        next.extend(shape.fields.iter().filter_map(|field| model(&field.kind)));
        names.extend(shape.fields.iter().filter(|field| matches!(field.kind, Kind::Secret)).map(Field::wire));
    }
    names.sort_unstable();
    names.dedup();
    names
});

fn model(kind: &Kind) -> Option<&'static Shape> {
    match kind {
        Kind::Model(shape) => Some(shape),
        Kind::List(item) | Kind::Map(item) => model(item),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::scalars::Secret;
    use crate::schema::operation::operation;

    #[test]
    fn the_identifier_is_found_in_broken_text() {
        let kind = &operation("messages.send").unwrap().reply;
        for text in [r#"{"message_id": "a-1", "status"#, r#"{"x":{"message_id":"a-1"},"#, r#"{"message_id":"a-1"#] {
            assert_eq!(identifier(text, kind).as_deref(), Some("a-1"), "{text}");
        }
        for text in ["", "{\"message_id\": null}", "message_id", "{\"message_id\""] {
            assert_eq!(identifier(text, kind), None, "{text}");
        }
    }

    #[test]
    fn secrets_and_the_key_are_hidden_and_the_text_is_bounded() {
        let redactor = Redactor::new(Secret::from("my-own-key"));
        let text = r#"{"token": "t-1", "uuid": "u", "password":"p", "url": "http://x/?appid=k", "n": "my-own-key"}"#;
        let shown = shown(text, &redactor);
        for secret in ["t-1", "\"p\"", "appid=k", "my-own-key"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("\"uuid\": \"u\""), "{shown}");
        assert!(super::shown(&"é".repeat(MOST), &redactor).len() <= MOST);
    }
}
