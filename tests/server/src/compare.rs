//! Compares a request with the one that a case expects.

use axum::body::Bytes;
use axum::http::request::Parts;
use serde_json::{Map, Value};

use crate::KEY;
use crate::case::{Auth, Case, Generation, Request};

/// A request that came in.
pub(crate) struct Received {
    /// The part after the case's prefix.
    pub(crate) path: String,
    pub(crate) head: Parts,
    pub(crate) body: Bytes,
    /// The parts of the body, where it has several.
    pub(crate) parts: Option<Map<String, Value>>,
}

/// Says what is wrong with a request.
pub(crate) fn request(case: &Case, expected: &Request, received: &Received) -> Result<(), String> {
    let Received { path, head: parts, body, parts: multipart } = received;
    same("method", &expected.method.as_str(), &parts.method.as_str())?;
    same("path", &expected.path, path)?;

    let auth = case.auth.unwrap_or(match case.generation {
        Generation::Current => Auth::Bearer,
        Generation::Guide => Auth::AppId,
    });
    let mut query = pairs(&expected.query);
    let mut authorization = None;
    match auth {
        Auth::Bearer => authorization = Some(format!("Bearer {KEY}")),
        Auth::AppId => query.push(("appid".into(), KEY.into())),
    }
    same("query", &sorted(query), &sorted(decoded(parts.uri.query().unwrap_or_default().as_bytes())))?;

    same("header authorization", &authorization.as_deref(), &header(parts, "authorization"))?;
    let content_type = match (&expected.json, &expected.form) {
        (Some(_), _) => Some("application/json"),
        (_, Some(_)) => Some("application/x-www-form-urlencoded"),
        _ => None,
    };
    let received = header(parts, "content-type");
    match expected.multipart {
        None => same("header content-type", &content_type, &received)?,
        Some(_) if received.is_some_and(|text| text.starts_with("multipart/form-data; boundary=")) => {
            let chunked = expected.headers.contains_key("transfer-encoding");
            let length = (!chunked).then(|| body.len().to_string());
            same("header content-length", &length.as_deref(), &header(parts, "content-length"))?;
        }
        Some(_) => return Err(format!("header content-type: expected several parts, got {received:?}")),
    }
    for (name, value) in &expected.headers {
        same(&format!("header {name}"), &Some(value.as_str()), &header(parts, name))?;
    }

    if let Some(json) = &expected.json {
        let received: Value = serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))?;
        return if received == *json { Ok(()) } else { Err(format!("body: expected {json}, got {received}")) };
    }
    if expected.multipart.is_some() {
        return same("parts", &expected.multipart, multipart);
    }
    if let Some(form) = &expected.form {
        return same("form", &sorted(pairs(form)), &sorted(decoded(body)));
    }
    same("body", &"", &&*String::from_utf8_lossy(body))
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, received: &T) -> Result<(), String> {
    if expected == received { Ok(()) } else { Err(format!("{what}: expected {expected:?}, got {received:?}")) }
}

fn header<'p>(parts: &'p Parts, name: &str) -> Option<&'p str> {
    parts.headers.get(name).and_then(|value| value.to_str().ok())
}

fn pairs(fields: &Map<String, Value>) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let values = |value: &Value| match value {
        Value::Array(items) => items.iter().map(text).collect(),
        other => vec![text(other)],
    };
    fields.iter().flat_map(|(name, value)| values(value).into_iter().map(|value| (name.clone(), value))).collect()
}

fn decoded(encoded: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(encoded).into_owned().collect()
}

fn sorted(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort();
    pairs
}
