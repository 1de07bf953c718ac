//! Receives what the platform posts, with axum. Needs the crate's feature `axum`.
//!
//! ```
//! use std::time::Duration;
//! use axum::Router;
//! use wavix::events::{Event, MemoryStore};
//! use wavix::webhooks::Receiver;
//!
//! # fn main() -> wavix::Result<()> {
//! let receiver = Receiver::new(|event| async move {
//!     if let Event::DeliveryReport(report) = event {
//!         println!("{} is {:?}", report.message_id, report.status);
//!     }
//!     Ok::<(), wavix::Error>(())
//! });
//! let receiver = receiver.secret("n4Yq-0cVgWkq8Zs1bRj7fQ2uXhTePdLm").store(MemoryStore::default());
//! let app: Router = Router::new().route("/wavix", receiver.route()?);
//! # Ok(())
//! # }
//! ```

use std::collections::HashMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{ConnectInfo, OriginalUri, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, any};
use futures_core::future::BoxFuture;

use crate::codec::scalars::Secret;
use crate::error::Result;
use crate::events::{Admission, Event, MOST_BYTES, Store, StoreError, Visit, accept, identify, parse};

/// A failure of any kind.
type Failure = StoreError;
type Handler = dyn Fn(Event) -> BoxFuture<'static, std::result::Result<(), Failure>> + Send + Sync;

/// Receives events and hands them to a function, one request at a time for each subject.
///
/// It answers with 405 to anything but `POST`, 403 where the URL or the address of the sender is not what it should be, 408
/// and 413 to bodies that are too slow or larger than 256 KiB, 400 to what is no event. It answers with 200 when the
/// function has returned, or the event is no news, and with 500 where function or store failed, panicked, or took longer
/// than the timeout: the platform may then try again, and the event is still news. No answer has a body.
pub struct Receiver {
    handler: Arc<Handler>,
    admission: Admission,
    store: Option<Arc<dyn Store>>,
    timeout: Duration,
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("admission", &self.admission)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl Receiver {
    /// Hands every event to this function. It has 3 seconds; put longer work into a queue.
    pub fn new<H, F, E>(handler: H) -> Self
    where
        H: Fn(Event) -> F + Send + Sync + 'static,
        F: Future<Output = std::result::Result<(), E>> + Send + 'static,
        E: Into<Failure>,
    {
        let handler: Arc<Handler> = Arc::new(move |event| {
            let handled = handler(event);
            Box::pin(async move { handled.await.map_err(Into::into) })
        });
        Self { handler, admission: Admission::default(), store: None, timeout: Duration::from_secs(3) }
    }

    /// Lets in only requests whose URL was signed with this secret; see [`sign_url`](crate::events::sign_url). Given
    /// several times, any of them will do.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.admission.secrets.push(secret.into());
        self
    }

    /// Lets in only requests from these IP addresses, such as [`SOURCE_ADDRESSES`](crate::events::SOURCE_ADDRESSES).
    ///
    /// The server must be made with `into_make_service_with_connect_info::<SocketAddr>()`; without it, nobody is let in.
    #[must_use]
    pub fn sources<A: Into<String>>(mut self, addresses: impl IntoIterator<Item = A>) -> Self {
        self.admission.sources = Some(addresses.into_iter().map(Into::into).collect());
        self
    }

    /// How many proxies of our own stand before the server, each of which adds an entry to `X-Forwarded-For`. Default: 0.
    #[must_use]
    pub fn proxies(mut self, proxies: usize) -> Self {
        self.admission.proxies = proxies;
        self
    }

    /// Hands over news only: copies and what comes too late are answered with 200 and dropped.
    #[must_use]
    pub fn store(mut self, store: impl Store + 'static) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// How long reading the body may take, and how long function and store together. Default: 3 seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Something to put into an axum `Router`, under any path.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` about `secret`, `sources` or `proxies`.
    pub fn route<S: Clone + Send + Sync + 'static>(self) -> Result<MethodRouter<S>> {
        self.admission.check()?;
        let Self { handler, admission, store, timeout } = self;
        let delivery = Arc::new(Delivery { handler, store, turns: Turns::default() });
        let admission = Arc::new(admission);
        Ok(any(move |request: Request| {
            let (delivery, admission) = (Arc::clone(&delivery), Arc::clone(&admission));
            async move { receive(&admission, delivery, timeout, request).await.into_response() }
        }))
    }
}

async fn receive(
    admission: &Admission,
    delivery: Arc<Delivery>,
    timeout: Duration,
    request: Request,
) -> std::result::Result<StatusCode, Response> {
    if let Some(status) = refusal(admission, &request) {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
        let allow = (status == StatusCode::METHOD_NOT_ALLOWED).then_some([(header::ALLOW, "POST")]);
        return Err(allow.map_or_else(|| status.into_response(), |allow| (status, allow).into_response()));
    }
    let refuse = |status: StatusCode| status.into_response();
    let body = tokio::time::timeout(timeout, to_bytes(request.into_body(), MOST_BYTES)).await;
    let body = body.map_err(|_| refuse(StatusCode::REQUEST_TIMEOUT))?;
    let body = body.map_err(|_| refuse(StatusCode::PAYLOAD_TOO_LARGE))?;
    let event = parse(&body).map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
    // A task of its own: a sender that hangs up does not stop it half-way, and a panic ends it alone.
    let handled = tokio::spawn(async move { tokio::time::timeout(timeout, delivery.deliver(event)).await }).await;
    let failure = match handled {
        Ok(Ok(Ok(()))) => return Ok(StatusCode::OK),
        Ok(Ok(Err(failure))) => failure.to_string(),
        Ok(Err(_)) => format!("no end within {timeout:?}"),
        Err(stopped) => stopped.to_string(),
    };
    tracing::error!(failure, "an event was not handled");
    Err(refuse(StatusCode::INTERNAL_SERVER_ERROR))
}

fn refusal(admission: &Admission, request: &Request) -> Option<u16> {
    let extensions = request.extensions();
    let uri = extensions.get::<OriginalUri>().map_or(request.uri(), |original| &original.0);
    let peer = extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip().to_string());
    admission.refusal(&Visit {
        method: request.method().as_str(),
        url: uri.path_and_query().map_or("/", |target| target.as_str()),
        peer: peer.as_deref(),
        forwarded_for: forwarded_for(request.headers()).as_deref(),
    })
}

fn forwarded_for(headers: &HeaderMap) -> Option<String> {
    let entries: Vec<_> =
        headers.get_all("x-forwarded-for").iter().map(|entry| entry.to_str().unwrap_or("?")).collect();
    (!entries.is_empty()).then(|| entries.join(","))
}

struct Delivery {
    handler: Arc<Handler>,
    store: Option<Arc<dyn Store>>,
    turns: Turns,
}

impl Delivery {
    async fn deliver(&self, event: Event) -> std::result::Result<(), Failure> {
        let identity = identify(&event);
        let (Some(store), Some(key)) = (&self.store, identity.key) else { return (self.handler)(event).await };
        let turn = self.turns.of(&key);
        let _turn = turn.lock().await;
        let previous = store.get(&key).await?;
        let Some(state) = accept(previous.as_deref(), &event) else { return Ok(()) };
        (self.handler)(event).await?;
        let keep = Duration::from_secs(u64::try_from(identity.keep_seconds).unwrap_or_default());
        store.put(&key, &state, keep).await
    }
}

/// Events with the same key are handled one after the other, so that what one leaves is there for the next.
#[derive(Default)]
struct Turns(Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>);

impl Turns {
    fn of(&self, key: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(turn) = turns.get(key).and_then(Weak::upgrade) {
            return turn;
        }
        turns.retain(|_, turn| turn.strong_count() > 0);
        let turn = Arc::default();
        turns.insert(key.to_owned(), Arc::downgrade(&turn));
        turn
    }
}
