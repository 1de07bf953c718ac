//! The simulator's own endpoints, under `/simulator/`. They need no key.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::request::Parts;
use axum::response::Response;
use serde_json::{Value, json};

use crate::areas::inbound;
use crate::form;
use crate::outbox::Callback;
use crate::refusal::Refusal;
use crate::server::Shared;

const BODY_LIMIT: usize = 1 << 20;
const ENDPOINTS: &str = "The simulator has GET state, callbacks and faults, DELETE faults, and POST advance, reset, \
                         faults, inbound, calls, and calls/{id}/answer, busy, hang-up or digits";

pub(crate) async fn answer(shared: &Shared, head: &Parts, path: &str, body: Body) -> Response {
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
    outcome
}

fn advance(shared: &Shared, given: &Value) -> Result<Value, Refusal> {
    let time = given["seconds"].as_f64().and_then(|time| Duration::try_from_secs_f64(time).ok());
    shared.advance(time.ok_or_else(|| Refusal::missing("seconds"))?);
    Ok(shared.present().summary())
}

/// Waits until no callback is on its way or waits for another try, for a minute at most.
pub(crate) async fn settle(shared: &Shared) {
    let all = async {
        loop {
            let changed = shared.settled.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            if shared.present().settled() {
                return;
            }
            changed.await;
        }
    };
    let _ = tokio::time::timeout(Duration::from_secs(60), all).await;
}
