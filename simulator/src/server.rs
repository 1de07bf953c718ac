//! Receives requests and sends replies.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, HOST, USER_AGENT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use serde_json::{Map, Value};
use tokio::sync::{Notify, Semaphore, watch};

use crate::answer::{Answer, Outcome};
use crate::areas::short_links::Visitor;
use crate::arguments::{self, Arguments};
use crate::clock::Clock;
use crate::config::Config;
use crate::faults::{Fault, Faults};
use crate::form;
use crate::gate::{self, Caller};
use crate::line::Peer;
use crate::refusal::Refusal;
use crate::requests::{Ending, Requests};
use crate::route::{self, Found, Hints, Matched};
use crate::world::World;
use crate::{accept, areas, check, control, dialect, inbox, multipart};

/// The most that the body of a request may hold.
pub(crate) const BODY_LIMIT: usize = 26 << 20;

/// Names a request, so that it is not carried out twice.
const ONCE: &str = "x-cio-idempotency-key";

/// Shared by all requests.
pub(crate) struct Shared {
    pub(crate) config: Arc<Config>,
    pub(crate) clock: Mutex<Clock>,
    world: Mutex<World>,
    /// The agenda may have changed.
    pub(crate) agenda: Notify,
    /// A callback was tried.
    pub(crate) settled: Notify,
    faults: Mutex<Faults>,
    requests: Mutex<Requests>,
    /// Something that the page shows may have changed.
    pub(crate) changes: watch::Sender<()>,
    /// Places for pages that are open.
    pub(crate) readers: Arc<Semaphore>,
}

impl Shared {
    pub(crate) fn new(config: Arc<Config>, clock: Clock, world: World) -> Self {
        let (clock, world) = (Mutex::new(clock), Mutex::new(world));
        Self {
            config,
            clock,
            world,
            agenda: Notify::new(),
            settled: Notify::new(),
            faults: Mutex::default(),
            requests: Mutex::default(),
            changes: watch::Sender::new(()),
            readers: Arc::new(Semaphore::new(inbox::READERS)),
        }
    }

    /// The world as it is. A handler that panicked has left it usable.
    pub(crate) fn lock(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn requests(&self) -> MutexGuard<'_, Requests> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn clock(&self) -> MutexGuard<'_, Clock> {
        self.clock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The world at this very moment.
    pub(crate) fn present(&self) -> MutexGuard<'_, World> {
        let now = self.clock().now();
        let mut world = self.lock();
        world.catch_up(now);
        world
    }

    pub(crate) fn advance(&self, time: Duration) {
        self.clock().skip(time);
        drop(self.present());
        self.agenda.notify_one();
        self.changes.send_replace(());
    }

    /// Starts over: a new world from the same settings, at the present virtual time, without faults.
    pub(crate) fn reset(&self) {
        let now = self.clock().now();
        self.faults().clear();
        self.requests().clear();
        let mut world = self.lock();
        *world = world.successor(now);
        drop(world);
        self.changes.send_replace(());
    }

    fn delay(&self) -> Duration {
        let (least, most) = self.config.latency;
        least + most.saturating_sub(least).mul_f64(fastrand::f64())
    }
}

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new().fallback(receive).with_state(shared)
}

/// Lets events happen when their time comes.
pub(crate) async fn keep_time(shared: Arc<Shared>) {
    loop {
        let due = shared.present().next_due();
        shared.changes.send_replace(());
        match due {
            None => shared.agenda.notified().await,
            Some(due) => {
                let wait = shared.clock().wait(due).max(Duration::from_millis(1));
                let _ = tokio::time::timeout(wait, shared.agenda.notified()).await;
            }
        }
    }
}

async fn receive(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let (path, query) = (head.uri.path(), head.uri.query().unwrap_or_default());
    if path == "/" && matches!(head.method, Method::GET | Method::HEAD) {
        return inbox::page(&head.headers);
    }
    if let Some(path) = path.strip_prefix("/simulator/") {
        return control::answer(&shared, &head, path, body).await;
    }
    if let Some(path) = path.strip_prefix("/files/") {
        return open(areas::recordings::file(&mut shared.present(), path, query));
    }
    if let Some(hash) = path.strip_prefix(areas::short_links::PATH) {
        let visitor = Visitor::new(header(&head.headers, USER_AGENT), header(&head.headers, ACCEPT_LANGUAGE));
        return open(areas::short_links::open(&mut shared.present(), hash, visitor));
    }
    let began = Instant::now();
    let delay = shared.delay();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let fault = shared.faults().take(&head);
    let id = shared.lock().uuid();
    let (met, reset) = (fault.is_some(), fault.as_ref().is_some_and(Fault::resets));
    let mut response = match fault {
        Some(fault) => fault.meet(&peer, body, |body| serve(&shared, peer.address, &head, body)).await,
        None => serve(&shared, peer.address, &head, body).await,
    };
    if let Ok(id) = id.parse() {
        response.headers_mut().insert("x-request-id", id);
    }
    let ending = Ending { fault: met, reset, took: began.elapsed() };
    let now = shared.clock().now();
    shared.requests().add(now, key(&head).as_deref(), &head, &response, &ending);
    shared.changes.send_replace(());
    response
}

/// Contents of an address that needs no key.
fn open(outcome: Outcome) -> Response {
    match outcome {
        Ok(Answer::File { media_type, name, bytes }) => form::file(media_type, name, bytes),
        Ok(Answer::Elsewhere(address)) => form::elsewhere(&address),
        Ok(_) => form::refuse(&Refusal::not_found()),
        Err(refusal) => form::refuse(&refusal),
    }
}

/// Carries a request out.
async fn serve(shared: &Shared, address: SocketAddr, head: &Parts, body: Body) -> Response {
    attend(shared, address, head, body).await.unwrap_or_else(|refusal| form::refuse(&refusal))
}

async fn attend(shared: &Shared, address: SocketAddr, head: &Parts, body: Body) -> Result<Response, Refusal> {
    let query = head.uri.query().unwrap_or_default();
    let content_type = header(&head.headers, CONTENT_TYPE).to_ascii_lowercase();
    let body = to_bytes(body, BODY_LIMIT).await.map_err(|_| Refusal::too_large())?;

    let key = key(head);
    let sub_account = gate::admit(&mut shared.present(), key.as_deref(), address.ip())?;

    let hints = Hints {
        appid: !head.headers.contains_key(AUTHORIZATION) && gate::appid(query).is_some(),
        form: content_type.starts_with("application/x-www-form-urlencoded"),
        empty: body.is_empty(),
        csv: accept::prefers_csv(&accepted(&head.headers)),
    };
    let mut matched = match route::find(head.method.as_str(), head.uri.path(), hints) {
        Found::Row(matched) => matched,
        Found::OtherVerb => return Err(Refusal::new(405, "Method not allowed")),
        Found::Nothing => return Err(Refusal::new(404, "The requested resource is not found")),
    };
    gate::allow(&shared.config, matched.operation)?;
    areas::api_keys::permit(&shared.lock(), key.as_deref().unwrap_or_default(), matched.operation)?;
    let parts = multipart::read(header(&head.headers, CONTENT_TYPE), body.clone()).await?;
    let arguments = read(&mut matched, query, &content_type, &body, parts);
    let declared = |refusal: Refusal| refusal.declared(&matched);
    let caller = Caller {
        key: key.unwrap_or_default(),
        origin: format!("http://{}", header(&head.headers, HOST)),
        sub_account,
        generation: matched.generation,
        once: Some(header(&head.headers, ONCE).to_owned()).filter(|key| !key.is_empty()),
    };
    let answer = {
        let mut world = shared.present();
        areas::handle(&mut world, &caller, matched.operation, arguments.map_err(declared)?).map_err(declared)?
    };
    shared.agenda.notify_one();
    Ok(form::respond(&matched, answer))
}

fn read(
    matched: &mut Matched,
    query: &str,
    content_type: &str,
    body: &[u8],
    parts: Option<Map<String, Value>>,
) -> Result<Arguments, Refusal> {
    let operation = matched.operation;
    let textual = parts.is_some() || content_type.starts_with("application/x-www-form-urlencoded");
    let mut fields = arguments::read(operation, matched.route, query, content_type, body, parts)?;
    matched.settle(&fields);
    dialect::undo(operation.name, matched.generation, &mut fields);
    areas::api_keys::scopes(operation.name, &fields)?;
    let fields = check::arguments(matched, fields, textual)?;
    check::one_of(operation, &fields)?;
    Ok(Arguments(fields))
}

/// The key of a request.
fn key(head: &Parts) -> Option<String> {
    let authorization = head.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    gate::key(authorization, head.uri.query().unwrap_or_default())
}

/// All that is accepted: the header may come several times.
fn accepted(headers: &HeaderMap) -> String {
    let lines: Vec<&str> = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok()).collect();
    lines.join(",")
}

fn header(headers: &HeaderMap, name: impl axum::http::header::AsHeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
