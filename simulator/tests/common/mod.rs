//! Shared by the tests: a simulator, clients of both generations, raw requests, a receiver of callbacks.
#![allow(dead_code, reason = "each test uses a part")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use serde_json::Value;
use wavix::{Client, Generation};
use wavix_simulator::{Config, Simulator};

/// A simulator whose virtual time begins on a Tuesday at noon.
pub(crate) fn start() -> Simulator {
    start_with(Config::default())
}

pub(crate) fn start_with(config: Config) -> Simulator {
    let start = "2026-06-30T12:00:00Z".parse().ok();
    Simulator::start(Config { start, ..config }).expect("starts")
}

pub(crate) fn client(simulator: &Simulator, generation: Generation) -> Client {
    let builder = Client::builder().api_key(simulator.api_key()).base_url(simulator.url());
    builder.generation(generation).max_retries(0).build().expect("builds")
}

pub(crate) fn both(simulator: &Simulator) -> [Client; 2] {
    [client(simulator, Generation::Current), client(simulator, Generation::Guide)]
}

/// Status and body of a raw request with the right key as bearer.
pub(crate) async fn raw(simulator: &Simulator, method: &str, target: &str, body: Option<Value>) -> (u16, Value) {
    raw_with(simulator, method, target, Some(&format!("Bearer {}", simulator.api_key())), body).await
}

pub(crate) async fn raw_with(
    simulator: &Simulator,
    method: &str,
    target: &str,
    authorization: Option<&str>,
    body: Option<Value>,
) -> (u16, Value) {
    let mut head = String::new();
    if let Some(value) = authorization {
        head += &format!("authorization: {value}\r\n");
    }
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    if !body.is_empty() {
        head += "content-type: application/json\r\n";
    }
    let (status, text) = exchange(simulator, method, target, &head, &body).await;
    (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

/// Status and body of one request.
pub(crate) async fn exchange(
    simulator: &Simulator,
    method: &str,
    target: &str,
    headers: &str,
    body: &str,
) -> (u16, String) {
    let (head, body) = reply(simulator, method, target, headers, body).await;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, body)
}

/// Head and body of the reply to one request over a socket of its own, with headers as they stand.
pub(crate) async fn reply(
    simulator: &Simulator,
    method: &str,
    target: &str,
    headers: &str,
    body: &str,
) -> (String, String) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut socket = tokio::net::TcpStream::connect(simulator.address()).await.expect("connects");
    let length = body.len();
    let request = format!(
        "{method} {target} HTTP/1.0\r\nhost: {}\r\ncontent-length: {length}\r\n{headers}\r\n{body}",
        simulator.address()
    );
    socket.write_all(request.as_bytes()).await.expect("sends");
    let mut reply = String::new();
    socket.read_to_string(&mut reply).await.expect("receives");
    let (head, body) = reply.split_once("\r\n\r\n").expect("a head");
    (format!("{head}\r\n"), body.to_owned())
}

/// A server that keeps what is posted to it.
pub(crate) struct Receiver {
    pub(crate) url: String,
    pub(crate) received: Arc<Mutex<Vec<Value>>>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        async fn keep(State(received): State<Arc<Mutex<Vec<Value>>>>, body: String) {
            received.lock().expect("free").push(serde_json::from_str(&body).expect("JSON"));
        }
        let received = Arc::default();
        let router = Router::new().route("/hook", post(keep)).with_state(Arc::clone(&received));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("binds");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, received }
    }

    pub(crate) fn taken(&self) -> Vec<Value> {
        self.received.lock().expect("free").clone()
    }
}

/// Waits until no callback is open.
pub(crate) async fn settle(simulator: &Simulator) {
    for _ in 0..1000 {
        if simulator.callbacks().iter().all(|callback| callback.settled) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("callbacks are still open: {:?}", simulator.callbacks());
}
