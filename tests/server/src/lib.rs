//! Replays the cases of `tests/cases` to a client and judges what the client sent.
//!
//! A client whose base URL is `<url>/c/<file>/<index>` gets that case's replies, in order. `GET
//! <url>/verdict/<file>/<index>` then tells whether its requests were the right ones, and makes the case new again.

mod case;
mod compare;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderName, Response, StatusCode};
use axum::response::IntoResponse as _;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use tokio::net::TcpListener;

pub use case::{Auth, Case, Exchange, Expected, Failure, Generation, Reply, Request, load};

/// The key that every client of the cases uses.
pub const KEY: &str = "test-key";

/// A server that replays cases; it ends with the runtime it was started on.
#[derive(Debug)]
pub struct Server {
    /// Where it listens, such as `http://127.0.0.1:40123`.
    pub url: String,
    /// The cases, by the name of their file.
    pub cases: Arc<BTreeMap<String, Vec<Case>>>,
}

/// What came in for one case so far.
#[derive(Default)]
struct Seen {
    requests: usize,
    problem: Option<String>,
}

struct Replay {
    cases: Arc<BTreeMap<String, Vec<Case>>>,
    seen: Mutex<BTreeMap<(String, usize), Seen>>,
}

impl Server {
    /// Reads the cases in a folder and listens on a free port of this machine.
    ///
    /// # Errors
    ///
    /// A text that says which file or socket is at fault.
    pub async fn start(folder: &Path) -> Result<Self, String> {
        let cases = Arc::new(load(folder)?);
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.map_err(|error| format!("cannot listen: {error}"))?;
        let address = listener.local_addr().map_err(|error| format!("cannot listen: {error}"))?;
        let replay = Arc::new(Replay { cases: Arc::clone(&cases), seen: Mutex::default() });
        let router = Router::new().fallback(answer).with_state(replay);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { url: format!("http://{address}"), cases })
    }
}

async fn answer(State(replay): State<Arc<Replay>>, request: axum::extract::Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let mut segments = path.splitn(5, '/').skip(1);
    let (kind, file, index) = (segments.next(), segments.next(), segments.next().and_then(|index| index.parse().ok()));
    let (Some(kind), Some(file), Some(index)) = (kind, file, index) else { return unknown(&path) };
    let Some(case) = replay.cases.get(file).and_then(|cases| cases.get(index)) else { return unknown(&path) };
    match kind {
        "verdict" => replay.verdict(file, index, case),
        "c" => {
            let rest = format!("/{}", segments.next().unwrap_or_default());
            let body = axum::body::to_bytes(body, 16 << 20).await.unwrap_or_default();
            replay.exchange((file.to_owned(), index), case, &rest, &parts, &body)
        }
        _ => unknown(&path),
    }
}

impl Replay {
    fn verdict(&self, file: &str, index: usize, case: &Case) -> Response<Body> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner).remove(&(file.to_owned(), index)).unwrap_or_default();
        let too_few = (seen.requests < case.exchanges.len())
            .then(|| format!("{} requests came, {} were expected", seen.requests, case.exchanges.len()));
        let problem = seen.problem.or(too_few);
        let verdict = json!({"ok": problem.is_none(), "problem": problem, "requests": seen.requests});
        json_response(StatusCode::OK, &verdict)
    }

    fn exchange(&self, key: (String, usize), case: &Case, path: &str, parts: &Parts, body: &Bytes) -> Response<Body> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let seen = seen.entry(key).or_default();
        let number = seen.requests;
        seen.requests += 1;
        let Some(exchange) = case.exchanges.get(number) else {
            let problem = format!("request {} was not expected: {} {path}", number + 1, parts.method);
            seen.problem.get_or_insert(problem);
            return json_response(StatusCode::INTERNAL_SERVER_ERROR, &json!({"message": "no reply is left"}));
        };
        if let Err(problem) = compare::request(case, &exchange.request, path, parts, body) {
            seen.problem.get_or_insert(format!("request {}: {problem}", number + 1));
        }
        reply(&exchange.reply)
    }
}

fn reply(reply: &Reply) -> Response<Body> {
    let (content_type, body) = match (&reply.json, &reply.text, &reply.base64) {
        (Some(json), _, _) => (Some("application/json"), json.to_string().into_bytes()),
        (_, Some(text), _) => (Some("text/plain"), text.clone().into_bytes()),
        (_, _, Some(base64)) => (Some("application/octet-stream"), BASE64_STANDARD.decode(base64).unwrap_or_default()),
        _ => (None, Vec::new()),
    };
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(reply.status).unwrap_or_default();
    let default = content_type.map(|text| ("content-type".to_owned(), text.to_owned()));
    for (name, value) in default.iter().map(|(name, value)| (name, value)).chain(&reply.headers) {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn unknown(path: &str) -> Response<Body> {
    json_response(StatusCode::NOT_FOUND, &json!({"message": format!("there is no case at {path}")}))
}

fn json_response(status: StatusCode, value: &Value) -> Response<Body> {
    (status, [("content-type", "application/json")], value.to_string()).into_response()
}
