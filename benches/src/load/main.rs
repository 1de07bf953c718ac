//! One kind of work with one Rust client: prints what it took as JSON, a line for each window of time. Takes `Orders`.

mod bare;
mod measure;
mod raw;
mod typed;
mod wavix_client;
mod wire;

use std::error::Error;
use std::future::Future;
use std::time::{Duration, Instant};

use measure::{Calls, Footprint};
use serde::Deserialize;
use serde_json::json;
use tokio::task::JoinSet;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The work to do.
#[derive(Clone, Deserialize)]
struct Orders {
    peer: String,
    work: String,
    url: String,
    /// Calls in flight.
    flight: usize,
    /// How long to call before measuring, and then measuring.
    warm: f64,
    seconds: f64,
    /// Records on a page or in an export.
    size: usize,
    /// How often to measure.
    windows: usize,
    /// A certificate to trust.
    ca: Option<String>,
}

impl Orders {
    fn certificate(&self) -> Outcome<Option<Vec<u8>>> {
        Ok(self.ca.as_ref().map(std::fs::read).transpose()?)
    }
}

/// A client, or one of its connections.
trait Peer: Send + Sized + 'static {
    fn open(orders: &Orders) -> impl Future<Output = Outcome<Vec<Self>>> + Send;
    fn send(&mut self) -> impl Future<Output = Outcome<()>> + Send;
    fn page(&mut self, size: usize) -> impl Future<Output = Outcome<()>> + Send;
    /// Reads an export of this many records; returns the count.
    fn export(&mut self, size: usize) -> impl Future<Output = Outcome<usize>> + Send;
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let orders: Orders = serde_json::from_str(&std::env::args().nth(1).ok_or("which orders?")?)?;
    match orders.peer.as_str() {
        "wavix" => run::<wavix_client::Wavix>(orders).await,
        "reqwest" => run::<typed::Typed>(orders).await,
        "hyper" => run::<bare::Bare>(orders).await,
        "sockets" => run::<raw::Raw>(orders).await,
        other => Err(format!("there is no client {other:?}").into()),
    }
}

async fn run<P: Peer>(orders: Orders) -> Outcome<()> {
    let mut peers = P::open(&orders).await?;
    if orders.work == "export" {
        let mut peer = peers.pop().ok_or("there is no connection")?;
        peer.export(1000).await?;
        let before = Footprint::now()?;
        let started = Instant::now();
        let records = peer.export(orders.size).await?;
        let seconds = started.elapsed().as_secs_f64();
        let after = Footprint::now()?;
        let report = json!({
            "calls": records, "seconds": seconds, "cpu_us": before.cpu_until(&after) / records as f64,
            "rss_kb": after.peak, "growth_kb": after.peak - before.memory,
        });
        println!("{report}");
    } else {
        (peers, _) = calls(peers, &orders, orders.warm).await?;
        for _ in 0..orders.windows {
            let before = Footprint::now()?;
            let calls;
            (peers, calls) = self::calls(peers, &orders, orders.seconds).await?;
            println!("{}", calls.report(&before, &Footprint::now()?));
        }
    }
    Ok(())
}

/// Calls with every peer at once until the time is over.
async fn calls<P: Peer>(peers: Vec<P>, orders: &Orders, seconds: f64) -> Outcome<(Vec<P>, Calls)> {
    let started = Instant::now();
    let until = started + Duration::from_secs_f64(seconds);
    let mut tasks = JoinSet::new();
    for mut peer in peers {
        let (size, page) = (orders.size, orders.work == "page");
        tasks.spawn(async move {
            let mut times = Vec::new();
            let mut now = Instant::now();
            while now < until {
                if page { peer.page(size).await } else { peer.send().await }?;
                let end = Instant::now();
                times.push((end - now).as_nanos() as u64);
                now = end;
            }
            Outcome::Ok((peer, times))
        });
    }
    let mut peers = Vec::new();
    let mut times = Vec::new();
    while let Some(ended) = tasks.join_next().await {
        let (peer, its) = ended??;
        peers.push(peer);
        times.extend(its);
    }
    Ok((peers, Calls { times, seconds: started.elapsed().as_secs_f64() }))
}
