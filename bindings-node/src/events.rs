//! Reading what the platform posts.

use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use wavix::shape::Kind;
use wavix::{Error, events, read_json};

use crate::failure;
use crate::json::Text;

/// The body of a request that the platform sent, as JSON text: `{"name": kind, "data": event}`.
#[napi]
#[cfg_attr(test, allow(dead_code, reason = "Node calls it"))]
pub(crate) fn read_event(body: Uint8Array) -> napi::Result<String> {
    let shape = events::recognise(&body).map_err(|error| failure::core(&error))?;
    let mut text = Text::default();
    read_json(&body, &Kind::Model(shape), &mut text)
        .map_err(|problem| failure::core(&Error::invalid_argument("body", problem)))?;
    Ok(format!("{{\"name\":\"{}\",\"data\":{}}}", shape.name, text.0))
}
