//! Replays the cases of `tests/cases` to a client and judges what the client sent.
//!
//! A client whose base URL is `<url>/c/<file>/<index>` gets that case's replies, in order. `GET
//! <url>/verdict/<file>/<index>` then tells whether its requests were the right ones, and makes the case new again.

mod case;
mod compare;
mod multipart;
mod reply;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{Response, StatusCode};
use axum::response::IntoResponse as _;
use serde::Serialize;
use serde_json::json;
use tokio::net::TcpListener;

use crate::compare::Received;

pub use case::{Auth, Case, Errors, Exchange, Expected, Failure, Generation, Reply, Request, load};

/// The key that every client of the cases uses.
pub const KEY: &str = "test-key";

/// A server that replays cases; it ends with the runtime it was started on.
#[derive(Debug)]
pub struct Server {
    /// Where it listens, such as `http://127.0.0.1:40123`.
    pub url: String,
    replay: Arc<Replay>,
}

/// Whether a client sent what a case expects.
#[derive(Debug, Serialize)]
pub struct Verdict {
    /// Whether it did.
    pub ok: bool,
    /// The first problem.
    pub problem: Option<String>,
    /// How many requests came.
    pub requests: usize,
}

/// The requests of one case so far.
#[derive(Debug, Default)]
struct Seen {
    requests: usize,
    problem: Option<String>,
}

#[derive(Debug)]
struct Replay {
    cases: BTreeMap<String, Vec<Case>>,
    seen: Mutex<BTreeMap<(String, usize), Seen>>,
}

impl Server {
    /// Reads the cases in a folder and listens on a free port of this machine.
    ///
    /// # Errors
    ///
    /// A text that says which file or socket is at fault.
    pub async fn start(folder: &Path) -> Result<Self, String> {
        let replay = Arc::new(Replay { cases: load(folder)?, seen: Mutex::default() });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(|error| format!("cannot listen: {error}"))?;
        let address = listener.local_addr().map_err(|error| format!("cannot listen: {error}"))?;
        let router = Router::new().fallback(answer).with_state(Arc::clone(&replay));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { url: format!("http://{address}"), replay })
    }

    /// The cases, by the name of their file.
    #[must_use]
    pub fn cases(&self) -> &BTreeMap<String, Vec<Case>> {
        &self.replay.cases
    }

    /// Judges what came in for a case, and makes the case new again.
    #[must_use]
    pub fn verdict(&self, file: &str, index: usize) -> Verdict {
        let expected =
            self.replay.cases.get(file).and_then(|cases| cases.get(index)).map_or(0, |case| case.exchanges.len());
        self.replay.verdict(file, index, expected)
    }
}

async fn answer(State(replay): State<Arc<Replay>>, request: axum::extract::Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let mut segments = path.splitn(5, '/').skip(1);
    let (kind, file, index) = (segments.next(), segments.next(), segments.next().and_then(|index| index.parse().ok()));
    let (Some(kind), Some(file), Some(index)) = (kind, file, index) else {
        return unknown(&path);
    };
    let Some(case) = replay.cases.get(file).and_then(|cases| cases.get(index)) else {
        return unknown(&path);
    };
    match kind {
        "verdict" => json_response(StatusCode::OK, &replay.verdict(file, index, case.exchanges.len())),
        "c" => {
            let path = format!("/{}", segments.next().unwrap_or_default());
            let body = axum::body::to_bytes(body, 16 << 20).await.unwrap_or_default();
            let fields = multipart::read(&parts, body.clone()).await;
            let received = Received { path, head: parts, body, parts: fields };
            replay.exchange((file.to_owned(), index), case, &received)
        }
        _ => unknown(&path),
    }
}

impl Replay {
    fn verdict(&self, file: &str, index: usize, expected: usize) -> Verdict {
        let seen = self
            .seen
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&(file.to_owned(), index))
            .unwrap_or_default();
        let requests = seen.requests;
        let too_few = (requests < expected).then(|| format!("{requests} requests came, {expected} were expected"));
        let problem = seen.problem.or(too_few);
        Verdict { ok: problem.is_none(), problem, requests }
    }

    fn exchange(&self, key: (String, usize), case: &Case, received: &Received) -> Response<Body> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let seen = seen.entry(key).or_default();
        let number = seen.requests;
        seen.requests += 1;
        let Some(exchange) = case.exchanges.get(number) else {
            let Received { path, head, .. } = received;
            let problem = format!("request {} was not expected: {} {path}", number + 1, head.method);
            seen.problem.get_or_insert(problem);
            return json_response(StatusCode::INTERNAL_SERVER_ERROR, &json!({"message": "no reply is left"}));
        };
        if let Err(problem) = compare::request(case, &exchange.request, received) {
            seen.problem.get_or_insert(format!("request {}: {problem}", number + 1));
        }
        reply::response(&exchange.reply)
    }
}

fn unknown(path: &str) -> Response<Body> {
    json_response(StatusCode::NOT_FOUND, &json!({"message": format!("there is no case at {path}")}))
}

fn json_response(status: StatusCode, value: &impl Serialize) -> Response<Body> {
    let body = serde_json::to_string(value).unwrap_or_default();
    (status, [("content-type", "application/json")], body).into_response()
}
