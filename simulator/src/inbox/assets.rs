//! The files of the page. They are part of the program.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;

use super::guarded;
use crate::refusal::Refusal;
use crate::{form, guard};

const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const ICON: &str = "image/svg+xml";
const SCRIPT: &str = "text/javascript; charset=utf-8";

macro_rules! files {
    ($($media_type:ident $name:literal)+) => {
        &[$(($name, $media_type, include_str!(concat!("../../page/", $name)))),+]
    };
}

const INDEX: &str = include_str!("../../page/index.html");

/// Name, media type, contents.
const FILES: &[(&str, &str, &str)] = files! {
    STYLE "base.css"
    STYLE "layout.css"
    STYLE "lists.css"
    STYLE "overlay.css"
    STYLE "phone.css"
    STYLE "sheet.css"
    SCRIPT "account.js"
    SCRIPT "call.js"
    SCRIPT "callbacks.js"
    SCRIPT "calls.js"
    SCRIPT "control.js"
    SCRIPT "dom.js"
    SCRIPT "faults.js"
    SCRIPT "feed.js"
    SCRIPT "format.js"
    SCRIPT "handset.js"
    SCRIPT "header.js"
    SCRIPT "keys.js"
    SCRIPT "main.js"
    SCRIPT "media.js"
    SCRIPT "messages.js"
    SCRIPT "panes.js"
    SCRIPT "picker.js"
    SCRIPT "player.js"
    SCRIPT "requests.js"
    SCRIPT "store.js"
    SCRIPT "thread.js"
    ICON "icon.svg"
};

/// The page itself.
pub(crate) fn page(headers: &HeaderMap) -> Response {
    match guard::page(headers) {
        Ok(()) => text(HTML, INDEX),
        Err(refusal) => form::refuse(&refusal),
    }
}

/// One of its files.
pub(super) fn file(name: &str) -> Response {
    match FILES.iter().find(|(known, _, _)| *known == name) {
        Some((_, media_type, contents)) => text(media_type, contents),
        None => form::refuse(&Refusal::not_found()),
    }
}

fn text(media_type: &'static str, contents: &'static str) -> Response {
    let mut response = Response::new(Body::from(contents));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    guarded(response)
}
