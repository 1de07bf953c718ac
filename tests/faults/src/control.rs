//! The door for other languages: scripts come over HTTP, ledgers go out.
//!
//! `POST /runs` with a script answers `{"run": 1, "url": …, "authority": …}`; `GET /runs/1` answers its ledger, and
//! `DELETE /runs/1` does so and ends it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::run::Run;
use crate::script::Script;
use crate::server::Server;

/// A host's idle connections outlive its call: nothing comes on them.
const PATIENCE: Duration = Duration::from_millis(20);

#[derive(Debug)]
struct Control {
    server: Server,
    runs: Mutex<(usize, BTreeMap<usize, Run>)>,
}

/// Answers requests for runs, for ever.
///
/// # Errors
///
/// A text that says what is at fault.
pub async fn serve(listener: TcpListener) -> Result<(), String> {
    let control = Arc::new(Control { server: Server::new()?, runs: Mutex::default() });
    let router =
        Router::new().route("/runs", post(start)).route("/runs/{run}", get(ledger).delete(end)).with_state(control);
    axum::serve(listener, router).await.map_err(|error| error.to_string())
}

async fn start(State(control): State<Arc<Control>>, body: Bytes) -> Response {
    let script: Script = match serde_json::from_slice(&body) {
        Ok(script) => script,
        Err(error) => return answer(StatusCode::BAD_REQUEST, &json!({"message": error.to_string()})),
    };
    match control.server.play(script).await {
        Err(problem) => answer(StatusCode::INTERNAL_SERVER_ERROR, &json!({"message": problem})),
        Ok(run) => {
            let url = run.url.clone();
            let mut runs = control.runs.lock().unwrap_or_else(PoisonError::into_inner);
            runs.0 += 1;
            let number = runs.0;
            runs.1.insert(number, run);
            answer(StatusCode::OK, &json!({"run": number, "url": url, "authority": control.server.authority()}))
        }
    }
}

async fn ledger(State(control): State<Arc<Control>>, Path(number): Path<usize>) -> Response {
    let runs = control.runs.lock().unwrap_or_else(PoisonError::into_inner);
    match runs.1.get(&number) {
        None => answer(StatusCode::NOT_FOUND, &json!({"message": "there is no such run"})),
        Some(run) => answer(StatusCode::OK, &json!(run.ledger())),
    }
}

async fn end(State(control): State<Arc<Control>>, Path(number): Path<usize>) -> Response {
    let run = control.runs.lock().unwrap_or_else(PoisonError::into_inner).1.remove(&number);
    match run {
        None => answer(StatusCode::NOT_FOUND, &json!({"message": "there is no such run"})),
        Some(run) => answer(StatusCode::OK, &json!(run.end(PATIENCE).await)),
    }
}

fn answer(status: StatusCode, value: &Value) -> Response {
    (status, [("content-type", "application/json")], value.to_string()).into_response()
}
