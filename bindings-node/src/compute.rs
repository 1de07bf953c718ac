//! The door to functions that need no client.

use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use wavix::compute::function;
use wavix::shape::Kind;

use crate::failure;
use crate::json::Text;

/// Calls the function of this name. The value is JSON text: `{"data": value, "name": model}`.
#[napi(catch_unwind)]
#[cfg_attr(test, allow(dead_code, reason = "Node calls it"))]
pub(crate) fn compute(name: String, input: Uint8Array) -> napi::Result<String> {
    let mut text = Text(r#"{"data":"#.into());
    let computed = function(&name).and_then(|function| function.call(&input, &mut text));
    let (kind, _) = computed.map_err(|error| failure::core(&error))?;
    // A space says that there are secrets which must not be printed.
    let mark = if wavix::redact_text(&text.0) == text.0 { "" } else { " " };
    let name = if let Kind::Model(shape) = kind { shape.name } else { "" };
    Ok(format!("{mark}{},\"name\":\"{name}\"}}", text.0))
}

/// The text without the secrets in its URLs.
#[napi(catch_unwind)]
#[cfg_attr(test, allow(dead_code, reason = "Node calls it"))]
pub(crate) fn hide_secrets(text: String) -> String {
    wavix::redact_text(&text)
}
