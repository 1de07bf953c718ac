//! The simulator's own endpoints, under `/simulator/`. They need no key.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::Response;
use serde_json::{Value, json};

use crate::areas::inbound;
use crate::areas::messages::Message;
use crate::outbox::Callback;
use crate::refusal::Refusal;
use crate::requests::Request;
use crate::server::Shared;
use crate::{form, guard, inbox};

const BODY_LIMIT: usize = 1 << 20;
const ENDPOINTS: &str = "The simulator has GET state, messages, requests, callbacks and faults, DELETE faults, and POST \
                         advance, reset, faults, inbound, callbacks/{id}/resend, calls, and calls/{id}/answer, \
                         busy, hang-up or digits";

pub(crate) async fn answer(shared: &Arc<Shared>, head: &Parts, path: &str, body: Body) -> Response {
    if let Err(refusal) = guard::controls(&head.headers) {
        return form::refuse(&refusal);
    }
    if head.method == Method::GET
        && let Some(response) = inbox::answer(shared, path)
    {
        return response;
    }
    let outcome = async {
        let body = to_bytes(body, BODY_LIMIT).await.map_err(|_| Refusal::invalid("the body is too large"))?;
        let given = match body.as_ref() {
            [] => Value::Null,
            text => serde_json::from_slice(text).map_err(|_| Refusal::new(400, "The body is not JSON"))?,
        };
        if path == "callbacks" && head.uri.query().is_some_and(|query| query.contains("settled=true")) {
            settle(shared).await;
        }
        act(shared, head.method.as_str(), path, &given)
    };
    match outcome.await {
        Ok(value) => form::json(200, &value),
        Err(refusal) => form::refuse(&refusal),
    }
}

/// Does what one of the endpoints is for.
pub(crate) fn act(shared: &Shared, method: &str, path: &str, given: &Value) -> Result<Value, Refusal> {
    let parts: Vec<&str> = path.split('/').collect();
    let outcome = match (method, parts.as_slice()) {
        ("GET", ["state"]) => Ok(shared.present().summary()),
        ("GET", ["callbacks"]) => {
            Ok(json!({ "callbacks": shared.present().callbacks().iter().map(Callback::json).collect::<Vec<_>>() }))
        }
        ("GET", ["messages"]) => {
            Ok(json!({ "messages": shared.present().messages().iter().map(Message::json).collect::<Vec<_>>() }))
        }
        ("GET", ["requests"]) => {
            Ok(json!({ "requests": shared.requests().all().map(Request::json).collect::<Vec<_>>() }))
        }
        ("POST", ["callbacks", id, "resend"]) => shared.present().resend(id),
        ("POST", ["advance"]) => advance(shared, given),
        ("POST", ["reset"]) => {
            shared.reset();
            Ok(shared.present().summary())
        }
        ("GET", ["faults"]) => Ok(shared.faults().list()),
        ("POST", ["faults"]) => shared.faults().add(given),
        ("DELETE", ["faults"]) => {
            shared.faults().clear();
            Ok(shared.faults().list())
        }
        ("POST", ["inbound"]) => inbound::message(&mut shared.present(), given),
        ("POST", ["calls"]) => inbound::call(&mut shared.present(), given),
        ("POST", ["calls", id, action]) => inbound::act(&mut shared.present(), id, action, given),
        _ => Err(Refusal::new(404, ENDPOINTS)),
    };
    shared.agenda.notify_one();
    if method != "GET" {
        shared.changes.send_replace(());
    }
    outcome
}

fn advance(shared: &Shared, given: &Value) -> Result<Value, Refusal> {
    let time = given["seconds"].as_f64().and_then(|time| Duration::try_from_secs_f64(time).ok());
    shared.advance(time.ok_or_else(|| Refusal::missing("seconds"))?);
    Ok(shared.present().summary())
}

/// Waits until no callback is on its way or waits for another try, for a minute at most.
pub(crate) async fn settle(shared: &Shared) {
    let all = once(shared, || shared.present().settled().then_some(()));
    let _ = tokio::time::timeout(Duration::from_secs(60), all).await;
}

/// Looks each time a callback was tried, until there is something.
pub(crate) async fn once<T>(shared: &Shared, find: impl Fn() -> Option<T>) -> T {
    loop {
        let changed = shared.settled.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        if let Some(found) = find() {
            return found;
        }
        changed.await;
    }
}
