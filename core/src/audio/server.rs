//! A server that the platform connects to.

use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::admission::Admission;
use super::connection::{self, GOODBYE};
use super::handshake::{Admitted, TIMEOUT, shake_hands};
use super::queue::Queue;
use super::settings::{AudioServerBuilder, Settings};
use super::stream::AudioStream;
use crate::error::{Error, Result};

/// Connections that have not proven yet that they may be here.
const STRANGERS: usize = 256;

/// A connection, with or without TLS.
pub(super) trait Transport: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Transport for T {}

pub(super) struct Shared {
    pub(super) admission: Admission,
    pub(super) origins: Vec<String>,
    streams: Queue<AudioStream>,
    /// Bytes of sound that may wait in each stream.
    buffer: usize,
    tls: Option<TlsAcceptor>,
    pub(super) capacity: Arc<Semaphore>,
    /// Tells everything that runs to end.
    end: watch::Sender<bool>,
}

/// A server for the sound of calls; see [the module](super).
///
/// Clones are the same server. It ends with [`close`](Self::close), or when the last clone is dropped: then no more
/// connections are taken, and streams go on.
#[derive(Clone)]
pub struct AudioServer(Arc<Running>);

struct Running {
    shared: Arc<Shared>,
    base: String,
    address: SocketAddr,
    listening: Mutex<Option<tokio::task::JoinHandle<()>>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        let listening = self.listening.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(listening) = listening.take() {
            listening.abort();
        }
        self.shared.streams.discard();
    }
}

impl AudioServer {
    /// Takes connections from now on.
    pub(super) fn run(listener: TcpListener, address: SocketAddr, base: String, settings: Settings) -> Self {
        let Settings { token_lifetime, max_streams, buffer, origins, tls } = settings;
        let shared = Arc::new(Shared {
            admission: Admission::new(token_lifetime),
            origins,
            streams: Queue::new(max_streams),
            buffer,
            tls,
            capacity: Arc::new(Semaphore::new(max_streams)),
            end: watch::Sender::new(false),
        });
        let listening = Mutex::new(Some(tokio::spawn(listen(listener, Arc::clone(&shared)))));
        Self(Arc::new(Running { shared, base, address, listening }))
    }

    /// Settings of a server to be.
    pub fn builder() -> AudioServerBuilder {
        AudioServerBuilder::default()
    }

    /// Address and port that it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.0.address
    }

    /// Makes an address for the stream of one call, for `calls().start_stream` or `calls().answer`. It lets one connection
    /// in, for that call only, within the time that `token_lifetime` says. It is a secret.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` where the call's identifier is empty or longer than 256 bytes.
    pub fn url(&self, call_id: &str) -> Result<String> {
        if call_id.is_empty() || call_id.len() > 256 {
            return Err(Error::argument("call_id", "expected the identifier of a call"));
        }
        Ok(format!("{}/{}", self.0.base, self.0.shared.admission.issue(call_id)?))
    }

    /// The next stream that began. `None` when the server was closed.
    ///
    /// May be cancelled: what was not returned is returned next time.
    pub async fn accept(&self) -> Option<AudioStream> {
        loop {
            if let Some(stream) = self.take() {
                return Some(stream);
            }
            if !self.ready().await {
                return None;
            }
        }
    }

    /// Waits until [`take`](Self::take) gives a stream. False when the server was closed.
    pub async fn ready(&self) -> bool {
        self.0.shared.streams.ready().await
    }

    /// The next stream, if one is there.
    #[must_use]
    pub fn take(&self) -> Option<AudioStream> {
        self.0.shared.streams.take().and_then(std::result::Result::ok)
    }

    /// Takes no more connections, ends the streams, and waits until their connections are closed, for two
    /// seconds at most.
    pub async fn close(&self) {
        let listening = self.0.listening.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(listening) = listening {
            listening.abort();
            let _ = listening.await;
        }
        self.0.shared.streams.discard();
        self.0.shared.end.send_replace(true);
        // Everything that runs listens to this.
        self.0.shared.end.closed().await;
    }
}

impl fmt::Debug for AudioServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AudioServer").field("address", &self.0.address).finish_non_exhaustive()
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    let strangers = Arc::new(Semaphore::new(STRANGERS));
    loop {
        let Ok(place) = Arc::clone(&strangers).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((socket, _)) => {
                tokio::spawn(serve(socket, Arc::clone(&shared), place));
            }
            // Too many open files, most likely: others may be closed soon.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn serve(socket: TcpStream, shared: Arc<Shared>, place: OwnedSemaphorePermit) {
    let mut end = shared.end.subscribe();
    let introduced = tokio::select! {
        introduced = timeout(TIMEOUT, introduce(socket, &shared)) => introduced.ok().flatten(),
        _ = end.wait_for(|end| *end) => None,
    };
    let Some(Admitted { socket, call_id, capacity: _capacity }) = introduced else { return };
    drop(place);
    let begun = tokio::select! {
        begun = connection::begin(socket, &call_id) => begun,
        _ = end.wait_for(|end| *end) => None,
    };
    let Some((socket, start)) = begun else { return };
    let stream = AudioStream::new(start, shared.buffer);
    let line = stream.line();
    if !shared.streams.push(stream.clone()) {
        return;
    }
    let mut running = std::pin::pin!(connection::run(socket, stream));
    tokio::select! {
        () = &mut running => return,
        _ = end.wait_for(|end| *end) => {}
    }
    line.playback.close();
    let _ = timeout(GOODBYE, running).await;
}

/// TLS, and the request.
async fn introduce(socket: TcpStream, shared: &Shared) -> Option<Admitted> {
    let _ = socket.set_nodelay(true);
    let transport: Box<dyn Transport> = match &shared.tls {
        Some(tls) => Box::new(tls.accept(socket).await.ok()?),
        None => Box::new(socket),
    };
    shake_hands(transport, shared).await
}
