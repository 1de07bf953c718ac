//! The evidence of a request's last byte: how often it proves that a request was not sent when an idle connection
//! closes under it, and what it costs to hold it back. Prints a table for `docs/reliability.md`.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const BODY: &[u8] = br#"{"from":"Wavix","to":"447537151866","message_body":{"text":"Hi","media":null}}"#;
const REPLY: &[u8] = b"HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
const ROUNDS: usize = 7;
const CALLS: usize = 3000;
const RACES: usize = 6000;

/// How a body is handed to the connection.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// In one piece, as without evidence.
    Whole,
    /// The last byte in a piece of its own.
    Last,
    /// The last byte in a piece of its own, one turn of the scheduler later.
    Held,
}

impl Way {
    const ALL: [Self; 3] = [Self::Whole, Self::Last, Self::Held];

    const fn name(self) -> &'static str {
        match self {
            Self::Whole => "in one piece",
            Self::Last => "last byte apart",
            Self::Held => "last byte held for one turn",
        }
    }
}

/// A body that knows whether its last byte was taken.
struct Watched {
    way: Way,
    pieces: Vec<Bytes>,
    held: bool,
    taken: Arc<AtomicBool>,
}

impl Watched {
    fn new(way: Way, taken: Arc<AtomicBool>) -> Self {
        let body = Bytes::from_static(BODY);
        let pieces = match way {
            Way::Whole => vec![body],
            Way::Last | Way::Held => vec![body.slice(BODY.len() - 1..), body.slice(..BODY.len() - 1)],
        };
        Self { way, pieces, held: false, taken }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.pieces.len() == 1 {
            if self.way == Way::Held && !self.held {
                self.held = true;
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            self.taken.store(true, Ordering::SeqCst);
        }
        Poll::Ready(self.pieces.pop().map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.pieces.iter().map(|piece| piece.len() as u64).sum())
    }
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    rustls::crypto::ring::default_provider().install_default().expect("is the first");
    println!("| body | median call | proven unsent, of lost calls | delivered although proven unsent |");
    println!("|---|---|---|---|");
    let costs = costs().await;
    for (way, cost) in Way::ALL.into_iter().zip(costs) {
        let Race { lost, proven, wrong } = races(way).await;
        let share = 100.0 * proven as f64 / lost.max(1) as f64;
        let micros = cost.as_secs_f64() * 1e6;
        println!("| {} | {micros:.1} µs | {proven} of {lost} ({share:.1} %) | {wrong} |", way.name());
    }
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().http1_only().tcp_nodelay(true).no_proxy().build().expect("builds")
}

/// Sends one request; whether it succeeded, and whether its last byte was taken.
async fn send(client: &reqwest::Client, url: &str, way: Way) -> (bool, bool) {
    let taken = Arc::new(AtomicBool::new(false));
    let body = reqwest::Body::wrap(Watched::new(way, Arc::clone(&taken)));
    let sent = async { client.post(url).body(body).send().await?.bytes().await };
    let ended = sent.await.is_ok();
    (ended, taken.load(Ordering::SeqCst))
}

/// The median time of a call in each way, interleaved.
async fn costs() -> Vec<Duration> {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("binds");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            tokio::spawn(async move { while request(&mut socket).await && socket.write_all(REPLY).await.is_ok() {} });
        }
    });
    let client = client();
    let mut times = vec![Vec::new(); Way::ALL.len()];
    for _ in 0..ROUNDS {
        for (way, times) in Way::ALL.into_iter().zip(&mut times) {
            for _ in 0..CALLS {
                let started = Instant::now();
                assert!(send(&client, &url, way).await.0);
                times.push(started.elapsed());
            }
        }
    }
    let median = |mut times: Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2]
    };
    times.into_iter().map(median).collect()
}

struct Race {
    lost: usize,
    proven: usize,
    wrong: usize,
}

/// A server closes each idle connection at about the time when the next request is sent over it. Counted are the calls
/// that fail although nothing of them had come when the server closed.
async fn races(way: Way) -> Race {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("binds");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let idle = Arc::new(AtomicBool::new(false));
    let closed_idle = Arc::clone(&idle);
    tokio::spawn(async move {
        for number in 0_u64.. {
            let Ok((mut socket, _)) = listener.accept().await else { return };
            let closed_idle = Arc::clone(&closed_idle);
            tokio::spawn(async move {
                if request(&mut socket).await && socket.write_all(REPLY).await.is_ok() {
                    pause(number * 7 % 200).await;
                    let nothing_came = socket.try_read(&mut [0; 64]).is_err();
                    drop(socket);
                    closed_idle.store(nothing_came, Ordering::SeqCst);
                }
            });
        }
    });
    let client = client();
    let mut race = Race { lost: 0, proven: 0, wrong: 0 };
    for number in 0..RACES {
        send(&client, &url, way).await;
        pause(number as u64 * 11 % 200).await;
        let (ended, taken) = send(&client, &url, way).await;
        pause(300).await;
        if !ended {
            let stale = idle.load(Ordering::SeqCst);
            race.lost += usize::from(stale);
            race.proven += usize::from(stale && !taken);
            race.wrong += usize::from(!stale && !taken);
        }
    }
    race
}

async fn pause(microseconds: u64) {
    let until = Instant::now() + Duration::from_micros(microseconds);
    while Instant::now() < until {
        tokio::task::yield_now().await;
    }
}

/// Whether a whole request came.
async fn request(socket: &mut TcpStream) -> bool {
    let mut read = Vec::new();
    loop {
        let head = read.windows(4).position(|window| window == b"\r\n\r\n");
        if head.is_some_and(|head| read.len() >= head + 4 + BODY.len()) {
            return true;
        }
        if !matches!(socket.read_buf(&mut read).await, Ok(1..)) {
            return false;
        }
    }
}
