//! Reads bodies of several parts.

use axum::body::Bytes;
use axum::http::request::Parts;
use futures_util::stream;
use serde_json::{Map, Value, json};

/// The parts in the form that a case has them in; `None` where the body cannot be read.
pub(crate) async fn read(head: &Parts, body: Bytes) -> Option<Map<String, Value>> {
    let boundary = multer::parse_boundary(head.headers.get("content-type")?.to_str().ok()?).ok()?;
    let mut parts = multer::Multipart::new(stream::iter([Ok::<_, std::convert::Infallible>(body)]), boundary);
    let mut fields = Map::new();
    while let Some(part) = parts.next_field().await.ok()? {
        let name = part.name()?.to_owned();
        let file = part.file_name().map(str::to_owned);
        let media_type = part.content_type().map(ToString::to_string);
        let text = String::from_utf8_lossy(&part.bytes().await.ok()?).into_owned();
        let value = match (file, media_type) {
            (None, None) => Value::from(text),
            (file, media_type) => json!({ "name": file, "type": media_type, "text": text }),
        };
        fields.insert(name, value);
    }
    Some(fields)
}
