//! A run of a script.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tokio_rustls::TlsAcceptor;

use crate::connection;
use crate::ledger::Ledger;
use crate::request::Request;
use crate::script::{Exchange, Reply, Script};

/// How many connections a run accepts, how many requests are kept, and how long a connection may last.
const MOST: usize = 1000;
const LONGEST: Duration = Duration::from_secs(60);

/// A script at work, on ports of its own. It ends when it is dropped.
#[derive(Debug)]
pub struct Run {
    /// Where its server is.
    pub url: String,
    pub(crate) state: Arc<State>,
    /// Connections that fill the queue of a server that does not answer.
    pub(crate) filling: Vec<TcpStream>,
    /// A port that nobody listens at, and that nobody else takes.
    pub(crate) reserved: Option<TcpSocket>,
    pub(crate) listening: Vec<AbortHandle>,
}

/// Shared by the connections of a run.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) good: Reply,
    /// Where nobody should come to.
    pub(crate) elsewhere: String,
    exchanges: Vec<Exchange>,
    repeat: bool,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    ledger: Ledger,
    requests: Vec<String>,
    parts: Vec<Vec<u8>>,
    claimed: usize,
    open: usize,
}

impl Run {
    /// The bytes so far.
    #[must_use]
    pub fn ledger(&self) -> Ledger {
        self.state.lock().ledger.clone()
    }

    /// The complete requests so far, with the uncounted ones.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.state.lock().requests.clone()
    }

    /// The bytes of incomplete requests.
    #[must_use]
    pub fn parts(&self) -> Vec<Vec<u8>> {
        self.state.lock().parts.clone()
    }

    /// Waits for the connections to end, at most so long, and says what came. A client closes its own when it is dropped.
    pub async fn end(self, patience: Duration) -> Ledger {
        let ended = async {
            while self.state.lock().open > 0 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        let _ = tokio::time::timeout(patience, ended).await;
        self.ledger()
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        self.listening.iter().for_each(AbortHandle::abort);
    }
}

impl State {
    pub(crate) fn new(script: Script, good: Reply, elsewhere: String) -> Self {
        Self { good, elsewhere, exchanges: script.exchanges, repeat: script.repeat, seen: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The exchange for the next request, if it does not depend on the request.
    pub(crate) fn claim_early(&self) -> Option<Exchange> {
        let mut seen = self.lock();
        let exchange = self.exchange(seen.claimed).filter(|exchange| exchange.is_early())?;
        seen.claimed += 1;
        Some(exchange.clone())
    }

    /// The exchange for a request.
    pub(crate) fn claim(&self) -> Exchange {
        let mut seen = self.lock();
        seen.claimed += 1;
        self.exchange(seen.claimed - 1).cloned().unwrap_or_else(Exchange::good)
    }

    fn exchange(&self, number: usize) -> Option<&Exchange> {
        self.exchanges.get(number).or_else(|| self.exchanges.last().filter(|_| self.repeat))
    }

    /// Enters a request into the ledger.
    pub(crate) fn enter(&self, exchange: &Exchange, request: &Request) {
        let mut seen = self.lock();
        seen.ledger.bytes += request.bytes();
        if seen.requests.len() + seen.parts.len() < MOST {
            match request.complete {
                true => seen.requests.push(String::from_utf8_lossy(&request.start()).into_owned()),
                false => seen.parts.push(request.start()),
            }
        }
        match (exchange.counts, request.complete, exchange.accepts) {
            (false, _, _) => return,
            (_, false, _) => seen.ledger.incomplete += 1,
            (_, true, true) => seen.ledger.accepted += 1,
            (_, true, false) => seen.ledger.refused += 1,
        }
        seen.ledger.complete = seen.ledger.accepted + seen.ledger.refused;
    }
}

/// Accepts connections and serves them.
pub(crate) async fn accept(listener: TcpListener, state: Arc<State>, tls: Option<TlsAcceptor>) {
    let mut connections = JoinSet::new();
    for _ in 0..MOST {
        let Ok((socket, _)) = listener.accept().await else { return };
        {
            let mut seen = state.lock();
            seen.ledger.connections += 1;
            seen.open += 1;
        }
        let (state, tls) = (Arc::clone(&state), tls.clone());
        connections.spawn(async move {
            let _ = tokio::time::timeout(LONGEST, connection::serve(socket, Arc::clone(&state), tls)).await;
            state.lock().open -= 1;
        });
    }
    connections.join_all().await;
}

/// Counts who comes to where nobody should, and answers well.
pub(crate) async fn watch(listener: TcpListener, state: Arc<State>) {
    while let Ok((socket, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        tokio::spawn(tokio::time::timeout(LONGEST, async move {
            if socket.peek(&mut [0]).await.is_ok_and(|read| read > 0) {
                state.lock().ledger.elsewhere += 1;
                let aside = State::new(Script::default(), state.good.clone(), String::new());
                connection::serve(socket, Arc::new(aside), None).await;
            }
        }));
    }
}
