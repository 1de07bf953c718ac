//! One connection of a run.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::request::Request;
use crate::run::State;
use crate::script::{End, Exchange, Read};

/// The most that is sent to a client that takes everything.
const LARGEST_FLOOD: usize = 128 << 20;

trait Socket: AsyncRead + AsyncWrite + Unpin + Send {
    fn tcp(&self) -> &TcpStream;
}

impl Socket for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Socket for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

pub(crate) async fn serve(mut socket: TcpStream, state: Arc<State>, tls: Option<TlsAcceptor>) {
    let _ = socket.set_nodelay(true);
    let Some(acceptor) = tls else { return requests(socket, &state).await };
    let early = state.claim_early();
    if let Some(exchange) = early.filter(|exchange| exchange.end != End::Keep) {
        play(&mut socket, &exchange, &state).await;
        return finish(socket, exchange.end).await;
    }
    if let Ok(socket) = acceptor.accept(socket).await {
        requests(socket, &state).await;
    }
}

async fn requests(mut socket: impl Socket, state: &State) {
    loop {
        let exchange = match state.claim_early() {
            Some(exchange) => exchange,
            None => {
                // which request of the run it is shows when it comes
                let Ok(first) = socket.read_u8().await else { return };
                let exchange = state.claim();
                if exchange.is_early() {
                    return finish(socket, exchange.end).await;
                }
                let mut request = Request { head: vec![first], ..Request::default() };
                request.read(&mut socket, exchange.read).await;
                state.enter(&exchange, &request);
                if exchange.read == Read::All && !request.complete {
                    return;
                }
                exchange
            }
        };
        if !play(&mut socket, &exchange, state).await {
            return finish(socket, exchange.end).await;
        }
    }
}

/// Does what follows on reading; returns whether the connection stays open for another request.
async fn play(socket: &mut impl Socket, exchange: &Exchange, state: &State) -> bool {
    let wait = Duration::from_micros(exchange.wait);
    if exchange.read == Read::Meanwhile {
        let mut request = Request::default();
        let _ = timeout(wait, request.read(socket, Read::All)).await;
        if !request.head.is_empty() {
            state.enter(exchange, &request);
        }
    } else if !wait.is_zero() {
        sleep(wait).await;
    }
    let mut bytes = [exchange.raw.as_bytes(), &exchange.bytes].concat();
    if let Some(reply) = exchange.reply.as_ref().or(exchange.good.then_some(&state.good)) {
        bytes.extend(reply.whole(&state.elsewhere));
    }
    bytes.truncate(exchange.cut.unwrap_or(usize::MAX));
    let sent = send(socket, &bytes, exchange.drip.filter(|_| exchange.flood.is_empty())).await;
    sent && flood(socket, exchange.flood.as_bytes(), exchange.drip).await && exchange.end == End::Keep
}

/// Whether the client took the bytes.
async fn send(socket: &mut impl Socket, bytes: &[u8], drip: Option<u64>) -> bool {
    let Some(pause) = drip else {
        return bytes.is_empty() || socket.write_all(bytes).await.is_ok() && socket.flush().await.is_ok();
    };
    for byte in bytes {
        sleep(Duration::from_micros(pause)).await;
        if socket.write_all(&[*byte]).await.is_err() || socket.flush().await.is_err() {
            return false;
        }
    }
    true
}

async fn flood(socket: &mut impl Socket, bytes: &[u8], drip: Option<u64>) -> bool {
    if bytes.is_empty() {
        return true;
    }
    let many = bytes.repeat(1 + (64 << 10) / bytes.len());
    for _ in 0..LARGEST_FLOOD / many.len() {
        if let Some(pause) = drip {
            sleep(Duration::from_micros(pause)).await;
        }
        if socket.write_all(&many).await.is_err() {
            break;
        }
    }
    false
}

async fn finish(mut socket: impl Socket, end: End) {
    match end {
        End::Reset => {
            let _ = socket.tcp().set_zero_linger();
        }
        End::Hang => {
            let mut rest = [0; 4096];
            while socket.read(&mut rest).await.is_ok_and(|read| read > 0) {}
        }
        End::Close => {
            let _ = socket.shutdown().await;
        }
        End::Keep => {}
    }
}
