//! The simulator's own endpoints, under `/simulator/`. They need no key.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::request::Parts;
use axum::response::Response;
use serde_json::{Value, json};

use crate::form;
use crate::refusal::Refusal;
use crate::server::Shared;

pub(crate) async fn answer(shared: &Shared, head: &Parts, path: &str, body: Body) -> Response {
    let outcome = match (head.method.as_str(), path) {
        ("GET", "state") => Ok(shared.present().summary()),
        ("GET", "callbacks") => {
            if head.uri.query().is_some_and(|query| query.contains("settled=true")) {
                settle(shared).await;
            }
            let callbacks: Vec<Value> = shared.present().callbacks().iter().map(|callback| callback.json()).collect();
            Ok(json!({ "callbacks": callbacks }))
        }
        ("POST", "advance") => advance(shared, body).await,
        ("POST", "reset") => {
            shared.reset();
            Ok(shared.present().summary())
        }
        _ => Err(Refusal::new(404, "The simulator has GET state, GET callbacks, POST advance and POST reset")),
    };
    match outcome {
        Ok(value) => form::json(200, &value),
        Err(refusal) => form::refuse(&refusal),
    }
}

async fn advance(shared: &Shared, body: Body) -> Result<Value, Refusal> {
    let body = to_bytes(body, 1024).await.map_err(|_| Refusal::invalid("the body is too large"))?;
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let time = body.get("seconds").and_then(Value::as_f64).and_then(|time| Duration::try_from_secs_f64(time).ok());
    let time = time.ok_or_else(|| Refusal::missing("seconds"))?;
    shared.advance(time);
    Ok(shared.present().summary())
}

/// Waits until no callback is on its way or waits for another try, for a minute at most.
async fn settle(shared: &Shared) {
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
