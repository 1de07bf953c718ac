//! Makes replies, whole and broken ones.

use std::io::{Error, Write as _};

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::StreamExt as _;
use futures_util::stream;

use crate::case::Reply;

pub(crate) fn response(reply: &Reply) -> Response<Body> {
    let (content_type, mut body) = match (&reply.json, &reply.text, &reply.base64) {
        (Some(json), _, _) => (Some("application/json"), json.to_string().into_bytes()),
        (_, Some(text), _) => (Some("text/plain"), text.clone().into_bytes()),
        (_, _, Some(base64)) => (Some("application/octet-stream"), BASE64_STANDARD.decode(base64).unwrap_or_default()),
        _ => (None, Vec::new()),
    };
    if reply.gzip {
        body = compressed(&body, reply.corrupt);
    }
    let length = body.len();
    let mut response = Response::new(match reply.truncate {
        Some(sent) => cut(body.into(), sent),
        None => body.into(),
    });
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or_default();
    let mut set = |name: &str, value: &str| {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    };
    if let Some(content_type) = content_type {
        set("content-type", content_type);
    }
    if reply.gzip {
        set("content-encoding", "gzip");
    }
    if reply.truncate.is_some() {
        set("content-length", &length.to_string());
    }
    reply.headers.iter().for_each(|(name, value)| set(name, value));
    response
}

/// The start of a body; then the connection is closed.
fn cut(body: Bytes, sent: usize) -> Body {
    let start = body.slice(..sent.min(body.len()));
    let rest = stream::once(async {
        // what came before is written meanwhile
        tokio::task::yield_now().await;
        Err(Error::other("the case ends here"))
    });
    Body::from_stream(stream::iter([Ok(start)]).chain(rest))
}

fn compressed(body: &[u8], corrupt: bool) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let mut bytes = encoder.write_all(body).and_then(|()| encoder.finish()).unwrap_or_default();
    if let Some(checksum) = bytes.iter_mut().rev().nth(4).filter(|_| corrupt) {
        *checksum ^= 0xff;
    }
    bytes
}
