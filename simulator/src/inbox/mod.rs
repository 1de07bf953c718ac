//! The page at `/`: what the account sent and received, as a phone and as a log, live.

mod assets;
mod feed;
mod view;

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

use crate::areas::recordings;
use crate::form;
use crate::refusal::Refusal;
use crate::server::Shared;

pub(crate) use assets::page;
pub(crate) use feed::READERS;

/// The page reads these besides the controls: its own files, the feed, recordings.
pub(crate) fn answer(shared: &Arc<Shared>, path: &str) -> Option<Response> {
    if path == "feed" {
        return Some(feed::open(shared));
    }
    if let Some(name) = path.strip_prefix("page/") {
        return Some(assets::file(name));
    }
    let sound = recordings::sound(&mut shared.present(), path.strip_prefix("recordings/")?);
    Some(match sound {
        Some(bytes) => guarded(form::file("audio/wav", "recording.wav", bytes)),
        None => form::refuse(&Refusal::not_found()),
    })
}

/// Nothing from elsewhere is loaded, run or framed, and nothing is kept.
fn guarded(mut response: Response<Body>) -> Response {
    const HEADERS: [(HeaderName, &str); 6] = [
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
             media-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
