//! Faults that are asked for: the next requests that fit meet them.

use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use futures_util::{StreamExt as _, stream};
use serde_json::{Map, Value, json};
use wavix::operation::operations;

use crate::form;
use crate::line::Peer;
use crate::refusal::Refusal;
use crate::route;
use crate::server::BODY_LIMIT;

/// The most that a reply may hold which a fault cuts or takes away.
const REPLY_LIMIT: usize = 256 << 20;
const LONGEST_DELAY: f64 = 3600.0;
const FIELDS: &str = "operation, method, path, times, skip, status, body, headers, delay, reset, truncate or carry_out";

/// The obstacle between a request and its reply.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// The fault as it was asked for.
    given: Map<String, Value>,
    operation: Option<String>,
    method: Option<String>,
    path: Option<String>,
    times: u64,
    skip: u64,
    status: Option<StatusCode>,
    body: Option<Value>,
    headers: HeaderMap,
    delay: Duration,
    reset: bool,
    truncate: Option<usize>,
    carry_out: bool,
}

/// Faults that wait, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn add(&mut self, given: &Value) -> Result<Value, Refusal> {
        self.0.push(Fault::read(given)?);
        Ok(self.list())
    }

    pub(crate) fn list(&self) -> Value {
        let shown = |fault: &Fault| {
            let mut shown = fault.given.clone();
            shown.insert("times".into(), fault.times.into());
            shown.insert("skip".into(), fault.skip.into());
            Value::Object(shown)
        };
        json!({ "faults": self.0.iter().map(shown).collect::<Vec<_>>() })
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that a request meets; it then waits for one request less.
    pub(crate) fn take(&mut self, head: &Parts) -> Option<Fault> {
        if self.0.is_empty() {
            return None;
        }
        let operation = route::glance(head).map(|row| row.operation.name);
        let index = self.0.iter().position(|fault| fault.fits(operation, head))?;
        let fault = &mut self.0[index];
        if fault.skip > 0 {
            fault.skip -= 1;
            return None;
        }
        fault.times -= 1;
        let met = fault.clone();
        if met.times == 0 {
            self.0.remove(index);
        }
        Some(met)
    }
}

fn wrong(name: &str, expected: &str) -> Refusal {
    Refusal::invalid(format_args!("{name}: expected {expected}"))
}

impl Fault {
    fn read(given: &Value) -> Result<Self, Refusal> {
        let given = given.as_object().ok_or_else(|| wrong("body", "a JSON object"))?;
        let text = |name: &str| match given.get(name) {
            None => Ok(None),
            Some(value) => value.as_str().map(|text| Some(text.to_owned())).ok_or_else(|| wrong(name, "text")),
        };
        let number = |name: &str| match given.get(name) {
            None => Ok(None),
            Some(value) => value.as_u64().map(Some).ok_or_else(|| wrong(name, "a whole number from 0")),
        };
        let flag = |name: &str| match given.get(name) {
            None => Ok(None),
            Some(value) => value.as_bool().map(Some).ok_or_else(|| wrong(name, "true or false")),
        };
        if let Some(name) = given.keys().find(|name| !FIELDS.split([',', ' ']).any(|known| known == name.as_str())) {
            return Err(wrong(name, FIELDS));
        }
        let operation = text("operation")?;
        if operation.as_ref().is_some_and(|name| !operations().any(|row| row.name == name)) {
            return Err(wrong("operation", "the name of an operation, such as messages.send"));
        }
        let status =
            number("status")?.map(|status| u16::try_from(status).ok().filter(|code| (200..600).contains(code)));
        let status = match status {
            None => None,
            Some(code) => {
                let code = code.and_then(|code| StatusCode::from_u16(code).ok());
                Some(code.ok_or_else(|| wrong("status", "a status from 200 to 599"))?)
            }
        };
        let delay =
            given.get("delay").map(|delay| delay.as_f64().filter(|delay| (0.0..=LONGEST_DELAY).contains(delay)));
        let delay = delay.map(|delay| delay.ok_or_else(|| wrong("delay", "seconds from 0 to 3600"))).transpose()?;
        let times = number("times")?.unwrap_or(1);
        let truncate = number("truncate")?.map(|size| usize::try_from(size).unwrap_or(usize::MAX));
        let fault = Self {
            operation,
            method: text("method")?,
            path: text("path")?,
            times,
            skip: number("skip")?.unwrap_or(0),
            status,
            body: given.get("body").cloned(),
            headers: headers(given.get("headers"))?,
            delay: Duration::from_secs_f64(delay.unwrap_or_default()),
            reset: flag("reset")?.unwrap_or_default(),
            truncate,
            // A request that is answered in the platform's place, or not at all, is carried out only on demand.
            carry_out: flag("carry_out")?.unwrap_or(status.is_none() && !given.contains_key("reset")),
            given: given.clone(),
        };
        let does = fault.status.is_some() || fault.reset || fault.truncate.is_some() || given.contains_key("delay");
        match () {
            () if times == 0 => Err(wrong("times", "a whole number from 1")),
            () if !does => Err(wrong("status", "one of status, delay, reset and truncate")),
            () if fault.status.is_none() && (fault.body.is_some() || given.contains_key("headers")) => {
                Err(wrong("status", "a status with body or headers"))
            }
            () if fault.reset && (fault.status.is_some() || fault.truncate.is_some()) => {
                Err(wrong("reset", "no status and no truncate with it"))
            }
            () => Ok(fault),
        }
    }

    /// Whether the connection is reset instead of a reply.
    pub(crate) fn resets(&self) -> bool {
        self.reset
    }

    fn fits(&self, operation: Option<&str>, head: &Parts) -> bool {
        self.operation.as_deref().is_none_or(|wanted| operation == Some(wanted))
            && self.method.as_deref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(head.method.as_str()))
            && self.path.as_deref().is_none_or(|wanted| match wanted.strip_suffix('*') {
                Some(start) => head.uri.path().starts_with(start),
                None => head.uri.path() == wanted,
            })
    }

    /// Reads the request whole, then does to its reply what was asked for.
    pub(crate) async fn meet(self, peer: &Peer, body: Body, serve: impl AsyncFnOnce(Body) -> Response) -> Response {
        let Ok(request) = to_bytes(body, BODY_LIMIT).await else {
            return form::refuse(&Refusal::too_large());
        };
        let mut response = if self.carry_out { serve(Body::from(request)).await } else { Response::default() };
        tokio::time::sleep(self.delay).await;
        if self.reset {
            peer.cut();
            return response;
        }
        if let Some(status) = self.status {
            response = self.reply(status);
        }
        match self.truncate {
            Some(size) => truncated(response, size).await,
            None => response,
        }
    }

    fn reply(&self, status: StatusCode) -> Response {
        let (media_type, text) = match &self.body {
            None => {
                ("application/json", json!({ "success": false, "message": "A fault that was asked for" }).to_string())
            }
            Some(Value::String(text)) => ("text/plain", text.clone()),
            Some(Value::Null) => ("application/json", String::new()),
            Some(value) => ("application/json", value.to_string()),
        };
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        response.headers_mut().extend(self.headers.clone());
        response
    }
}

fn headers(given: Option<&Value>) -> Result<HeaderMap, Refusal> {
    let mut headers = HeaderMap::new();
    let Some(given) = given else { return Ok(headers) };
    let expected =
        || wrong("headers", "an object of header names and texts, without lengths and encodings of transfer");
    for (name, value) in given.as_object().ok_or_else(expected)? {
        let name: HeaderName = name.parse().map_err(|_| expected())?;
        let value = value.as_str().and_then(|value| value.parse().ok()).ok_or_else(expected)?;
        if name == CONTENT_LENGTH || name == TRANSFER_ENCODING {
            return Err(expected());
        }
        headers.insert(name, value);
    }
    Ok(headers)
}

/// Says the whole length, but ends after this many bytes.
async fn truncated(response: Response, size: usize) -> Response {
    let (mut head, body) = response.into_parts();
    let whole = to_bytes(body, REPLY_LIMIT).await.unwrap_or_default();
    head.headers.insert(CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let part = whole.slice(..size.min(whole.len()));
    let cut = part.len() < whole.len();
    let broken = stream::once(async move {
        // Earlier bytes are sent while this waits.
        tokio::time::sleep(Duration::from_millis(1)).await;
        if cut { Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset)) } else { Ok(Bytes::new()) }
    });
    Response::from_parts(head, Body::from_stream(stream::iter([Ok(part)]).chain(broken)))
}
