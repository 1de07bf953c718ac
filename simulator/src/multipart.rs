//! Bodies of several parts, as uploads have them.

use axum::body::Bytes;
use futures_util::stream;
use serde_json::{Map, Value, json};

use crate::refusal::Refusal;

/// The fields of a body of several parts; of a file, its name, type, size and contents, each byte as one character.
/// `None` for other bodies.
pub(crate) async fn read(content_type: &str, body: Bytes) -> Result<Option<Map<String, Value>>, Refusal> {
    let Ok(boundary) = multer::parse_boundary(content_type) else {
        return Ok(None);
    };
    let broken = |_| Refusal::new(400, "Request validation errors: the parts of the body cannot be read");
    let body = stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    let mut parts = multer::Multipart::new(body, boundary);
    let mut fields = Map::new();
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let media_type = part.content_type().map_or_else(|| "application/octet-stream".into(), ToString::to_string);
        let bytes = part.bytes().await.map_err(broken)?;
        let value = match file {
            Some(file) => json!({
                "name": file,
                "type": media_type,
                "size": bytes.len(),
                "contents": bytes.iter().copied().map(char::from).collect::<String>(),
            }),
            None => Value::from(String::from_utf8_lossy(&bytes)),
        };
        fields.insert(name, value);
    }
    Ok(Some(fields))
}
