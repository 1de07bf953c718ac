//! Connections to servers, each driven by the call that uses it: no task and no thread stands between a call and its
//! socket, so a call that is dropped closes it, and an idle one costs nothing.

use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use hyper::body::{Body as _, Incoming};
use hyper::client::conn::TrySendError;
use hyper::client::conn::http1::{Builder, Connection as Driver, SendRequest};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::runtime;

use super::connect::{Connector, Problem, Socket, Stream};
use crate::request::payload::Payload;
use crate::transport::servers::Origin;

/// Servers close connections that are idle for longer.
const LONGEST_IDLE: Duration = Duration::from_secs(15);
const MOST_IDLE: usize = 64;
/// How long a new connection must be silent before a call that must happen once uses it.
const SILENCE: Duration = Duration::from_millis(2);
const MOST_HEADERS: usize = 100;
/// Of a reply's head, and of its body that is read at a time.
const MOST_BUFFERED: usize = 128 << 10;

/// Opens connections, and keeps the reusable ones.
pub(super) struct Pool {
    connector: Connector,
    idle: Mutex<Idle>,
}

#[derive(Default)]
struct Idle {
    connections: Vec<(Box<Connection>, Instant)>,
    /// The runtimes that have a keeper.
    runtimes: Vec<runtime::Id>,
}

impl Pool {
    pub(super) fn new(connector: Connector) -> Self {
        Self { connector, idle: Mutex::default() }
    }

    /// A connection that was used before and is still good.
    pub(super) fn idle(&self, origin: &Origin) -> Option<Box<Connection>> {
        let runtime = runtime::Handle::current().id();
        let mut idle = self.lock();
        while let Some(at) = idle.connections.iter().rposition(|(one, _)| one.is_for(origin, runtime)) {
            let (connection, since) = idle.connections.remove(at);
            if since.elapsed() < LONGEST_IDLE && connection.socket.is_quiet() {
                return Some(connection);
            }
        }
        None
    }

    /// A new connection.
    pub(super) async fn connect(&self, origin: &Origin) -> Result<Box<Connection>, Problem> {
        let stream = self.connector.connect(origin.uri.clone()).await?;
        Ok(Box::new(Connection::new(stream, origin).await?))
    }

    fn keep(self: &Arc<Self>, connection: Box<Connection>) {
        let runtime = connection.runtime;
        if !runtime::Handle::try_current().is_ok_and(|current| current.id() == runtime) {
            return;
        }
        let mut idle = self.lock();
        if idle.connections.len() == MOST_IDLE {
            return;
        }
        idle.connections.push((connection, Instant::now()));
        if !idle.runtimes.contains(&runtime) {
            idle.runtimes.push(runtime);
            tokio::spawn(Keeper { pool: Arc::downgrade(self), runtime, done: false }.run());
        }
    }

    fn lock(&self) -> MutexGuard<'_, Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closes a runtime's connections when they were idle for long, and when the runtime ends: its sockets end with it.
struct Keeper {
    pool: Weak<Pool>,
    runtime: runtime::Id,
    done: bool,
}

impl Keeper {
    async fn run(mut self) {
        loop {
            tokio::time::sleep(LONGEST_IDLE).await;
            let Some(pool) = self.pool.upgrade() else { return };
            let mut idle = pool.lock();
            idle.connections.retain(|(one, since)| one.runtime != self.runtime || since.elapsed() < LONGEST_IDLE);
            if !idle.connections.iter().any(|(one, _)| one.runtime == self.runtime) {
                // So that the next connection gets another keeper.
                idle.runtimes.retain(|runtime| *runtime != self.runtime);
                self.done = true;
                return;
            }
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        if let Some(pool) = self.pool.upgrade().filter(|_| !self.done) {
            let mut idle = pool.lock();
            idle.runtimes.retain(|runtime| *runtime != self.runtime);
            idle.connections.retain(|(one, _)| one.runtime != self.runtime);
        }
    }
}

/// One connection. It moves only while a call polls it.
pub(super) struct Connection {
    sender: SendRequest<Payload>,
    /// `None` when the connection has ended.
    driver: Option<Driver<TokioIo<Stream>, Payload>>,
    socket: Socket,
    origin: Origin,
    /// Sockets belong to the runtime that opened them.
    runtime: runtime::Id,
}

impl Connection {
    async fn new(stream: Stream, origin: &Origin) -> hyper::Result<Self> {
        let socket = stream.socket.clone();
        let (sender, driver) = Builder::new()
            .max_headers(MOST_HEADERS)
            .max_buf_size(MOST_BUFFERED)
            .handshake(TokioIo::new(stream))
            .await?;
        let runtime = runtime::Handle::current().id();
        Ok(Self { sender, driver: Some(driver), socket, origin: origin.clone(), runtime })
    }

    fn is_for(&self, origin: &Origin, runtime: runtime::Id) -> bool {
        self.runtime == runtime && self.origin == *origin
    }

    /// Whether nothing has come by a new connection: it would be taken for the reply to the first request. A call that must
    /// happen once waits a moment for it.
    pub(super) async fn stays_silent(&mut self, once: bool) -> bool {
        if once {
            let spoken = std::future::poll_fn(|context| {
                drive(&mut self.driver, context);
                if self.driver.is_none() { Poll::Ready(()) } else { Poll::Pending }
            });
            let _ = tokio::time::timeout(SILENCE, spoken).await;
        } else {
            drive(&mut self.driver, &mut Context::from_waker(std::task::Waker::noop()));
        }
        self.driver.is_some()
    }

    /// Sends a request and waits for the head of its reply. The request comes back with the error where nothing of it
    /// was written.
    pub(super) async fn exchange(
        &mut self,
        request: Request<Payload>,
    ) -> Result<Response<Incoming>, TrySendError<Request<Payload>>> {
        let Self { sender, driver, .. } = self;
        let mut reply = pin!(sender.try_send_request(request));
        std::future::poll_fn(|context| {
            drive(driver, context);
            reply.as_mut().poll(context)
        })
        .await
    }

    /// Whether the reply was read to its end, and another request may follow.
    fn is_reusable(&mut self) -> bool {
        if !self.sender.is_ready() {
            drive(&mut self.driver, &mut Context::from_waker(std::task::Waker::noop()));
        }
        self.driver.is_some() && self.sender.is_ready()
    }
}

fn drive(driver: &mut Option<Driver<TokioIo<Stream>, Payload>>, context: &mut Context<'_>) {
    // An error is told to whom it concerns: the request, or the reader of the reply's body.
    if driver.as_mut().is_some_and(|driver| Pin::new(driver).poll(context).is_ready()) {
        *driver = None;
    }
}

/// The body of a reply, with the connection that it comes by.
pub(super) struct Reading {
    body: Incoming,
    connection: Option<Box<Connection>>,
}

impl Reading {
    pub(super) fn new(body: Incoming, connection: Box<Connection>) -> Self {
        Self { body, connection: Some(connection) }
    }

    /// Whether the reply said that it has no body.
    pub(super) fn is_empty(&self) -> bool {
        self.body.size_hint().exact() == Some(0)
    }

    /// The next piece, or `None` at the proper end: there the connection goes back to the pool.
    pub(super) async fn chunk(&mut self, pool: &Arc<Pool>) -> hyper::Result<Option<Bytes>> {
        let chunk = std::future::poll_fn(|context| self.poll_chunk(context)).await?;
        if (chunk.is_none() || self.body.is_end_stream())
            && let Some(connection) = self.connection.take_if(|connection| connection.is_reusable())
        {
            pool.keep(connection);
        }
        Ok(chunk)
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<hyper::Result<Option<Bytes>>> {
        let mut driven = false;
        loop {
            match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Ok(Some(data)));
                    }
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(error)),
                Poll::Ready(None) => return Poll::Ready(Ok(None)),
                Poll::Pending if driven => return Poll::Pending,
                Poll::Pending => {
                    driven = true;
                    if let Some(connection) = &mut self.connection {
                        drive(&mut connection.driver, context);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::AsyncWriteExt as _;
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    async fn connected() -> (TcpStream, TcpStream, Origin) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (ours, theirs) = tokio::join!(TcpStream::connect(address), listener.accept());
        let url = format!("http://{address}").parse().unwrap();
        (ours.unwrap(), theirs.unwrap().0, Origin::of(&url).unwrap())
    }

    #[tokio::test]
    async fn a_server_that_speaks_first_is_noticed() {
        for once in [false, true] {
            let (ours, mut theirs, origin) = connected().await;
            theirs.write_all(b"HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
            ours.readable().await.unwrap();
            let mut connection = Connection::new(Stream::of(ours), &origin).await.unwrap();
            assert!(!connection.stays_silent(once).await);
        }
    }

    #[tokio::test]
    async fn a_silent_server_is_used() {
        for once in [false, true] {
            let (ours, _theirs, origin) = connected().await;
            let mut connection = Connection::new(Stream::of(ours), &origin).await.unwrap();
            assert!(connection.stays_silent(once).await);
        }
    }
}
