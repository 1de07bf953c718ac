//! From an origin to a stream of bytes: the proxy where there is one, TLS where it is asked for.

use std::error::Error as StdError;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::Uri;
use hyper::header::HeaderValue;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::advice::Advice;

pub(super) type Problem = Box<dyn StdError + Send + Sync>;

type Connecting = Pin<Box<dyn Future<Output = Result<TokioIo<Stream>, Problem>> + Send>>;

/// Opens connections.
pub(super) struct Connector {
    dial: Dial,
    tunnel: Option<Tunnel<Dial>>,
    timeout: Duration,
    advice: Advice,
}

impl Connector {
    pub(super) fn new(
        tls: ClientConfig,
        proxy: Option<(Uri, Option<HeaderValue>)>,
        timeout: Duration,
        advice: Advice,
    ) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // A peer that is gone is noticed within a minute, also in a silent stream.
        let pause = Duration::from_secs(15);
        tcp.set_keepalive(Some(pause));
        tcp.set_keepalive_interval(Some(pause));
        tcp.set_keepalive_retries(Some(3));
        let dial = Dial { tcp, tls: Arc::new(tls).into() };
        let tunnel = proxy.map(|(uri, authorization)| {
            let tunnel = Tunnel::new(uri, dial.clone());
            match authorization {
                Some(authorization) => tunnel.with_auth(authorization),
                None => tunnel,
            }
        });
        Self { dial, tunnel, timeout, advice }
    }

    /// A stream to the server that a URI names.
    pub(super) async fn connect(&self, server: Uri) -> Result<Stream, Problem> {
        let secure = server.scheme_str() == Some("https");
        let connecting = async {
            match self.tunnel.clone() {
                None => self.dial.clone().call(server).await.map(TokioIo::into_inner),
                Some(mut tunnel) => {
                    let stream = tunnel.call(server.clone()).await?.into_inner();
                    self.dial.secure(stream, &server).await
                }
            }
        };
        let connected = tokio::time::timeout(self.timeout, connecting).await;
        connected
            .unwrap_or_else(|_| Err("connecting took too long".into()))
            .map_err(|problem| self.advice.on(problem, secure))
    }
}

/// Connects to a server or to the proxy itself.
#[derive(Clone)]
struct Dial {
    tcp: HttpConnector,
    tls: TlsConnector,
}

impl Dial {
    /// The stream itself for http.
    async fn secure(&self, stream: Stream, server: &Uri) -> Result<Stream, Problem> {
        if server.scheme_str() != Some("https") {
            return Ok(stream);
        }
        let host = server.host().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let Stream { bytes, socket } = stream;
        let secured = self.tls.connect(ServerName::try_from(host)?, bytes).await?;
        Ok(Stream { bytes: Box::new(secured), socket })
    }
}

impl Service<Uri> for Dial {
    type Response = TokioIo<Stream>;
    type Error = Problem;
    type Future = Connecting;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Problem>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, server: Uri) -> Connecting {
        let mut this = self.clone();
        Box::pin(async move {
            let socket = Socket(Arc::new(Mutex::new(this.tcp.call(server.clone()).await?.into_inner())));
            let stream = Stream { bytes: Box::new(socket.clone()), socket };
            this.secure(stream, &server).await.map(TokioIo::new)
        })
    }
}

trait Bytes: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Bytes for T {}

/// A connected stream.
pub(super) struct Stream {
    bytes: Box<dyn Bytes>,
    /// The connection under TLS.
    pub(super) socket: Socket,
}

#[cfg(test)]
impl Stream {
    pub(super) fn of(tcp: TcpStream) -> Self {
        let socket = Socket(Arc::new(Mutex::new(tcp)));
        Self { bytes: Box::new(socket.clone()), socket }
    }
}

/// A TCP stream that can be looked at while it is used.
#[derive(Clone)]
pub(super) struct Socket(Arc<Mutex<TcpStream>>);

impl Socket {
    /// Whether the other side has neither closed it nor sent anything: what comes unasked belongs to no request.
    /// Asks the system, which knows before the runtime does.
    pub(super) fn is_quiet(&self) -> bool {
        let stream = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let peeked = SockRef::from(&*stream).peek(&mut [MaybeUninit::uninit()]);
        peeked.is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock)
    }

    fn with<T>(&self, act: impl FnOnce(Pin<&mut TcpStream>) -> T) -> T {
        act(Pin::new(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }
}

type Io<T> = Poll<std::io::Result<T>>;

impl AsyncRead for Socket {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Io<()> {
        self.with(|stream| stream.poll_read(context, buffer))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Io<usize> {
        self.with(|stream| stream.poll_write(context, bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Io<()> {
        self.with(|stream| stream.poll_flush(context))
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Io<()> {
        self.with(|stream| stream.poll_shutdown(context))
    }
}

impl AsyncRead for Stream {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Io<()> {
        Pin::new(&mut self.bytes).poll_read(context, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Io<usize> {
        Pin::new(&mut self.bytes).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Io<()> {
        Pin::new(&mut self.bytes).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Io<()> {
        Pin::new(&mut self.bytes).poll_shutdown(context)
    }
}
