//! The calls of the soak in Rust; see `run.py`.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::json;
use wavix::api::buy::InventoryFilter;
use wavix::api::messages::{MessageBody, SendMessage};
use wavix::{Client, ErrorKind};

#[derive(Default)]
struct Ends {
    next: AtomicU64,
    fine: AtomicU64,
    failed: AtomicU64,
    unknown: AtomicU64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("which URL?")?;
    let calls: u64 = std::env::args().nth(2).ok_or("how many calls?")?.parse()?;
    let client = Client::builder().api_key("soak").base_url(url).build()?;
    run(&client, "warm", calls / 5).await?;
    let before = footprint()?;
    let ends = run(&client, "soak", calls).await?;
    let after = footprint()?;
    let count = |count: &AtomicU64| count.load(Ordering::Relaxed);
    let report = json!({
        "fine": count(&ends.fine), "failed": count(&ends.failed), "unknown": count(&ends.unknown),
        "before": before, "after": after,
    });
    println!("{report}");
    Ok(())
}

async fn run(client: &Client, name: &'static str, calls: u64) -> Result<Arc<Ends>, tokio::task::JoinError> {
    let ends = Arc::new(Ends::default());
    let workers: Vec<_> = (0..32).map(|_| tokio::spawn(work(client.clone(), Arc::clone(&ends), name, calls))).collect();
    for worker in workers {
        worker.await?;
    }
    Ok(ends)
}

async fn work(client: Client, ends: Arc<Ends>, name: &'static str, calls: u64) {
    loop {
        let number = ends.next.fetch_add(1, Ordering::Relaxed);
        if number >= calls {
            return;
        }
        let result = if number.is_multiple_of(2) {
            let text = format!("{name}-{number}");
            client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text(text))).await.map(drop)
        } else {
            client.buy().countries(InventoryFilter::new()).await.map(drop)
        };
        let end = match result {
            Ok(()) => &ends.fine,
            Err(error) if error.kind() == ErrorKind::OutcomeUnknown => &ends.unknown,
            Err(_) => &ends.failed,
        };
        end.fetch_add(1, Ordering::Relaxed);
    }
}

/// Kilobytes of memory, and open descriptors.
fn footprint() -> std::io::Result<(u64, usize)> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB")?.parse().ok());
    Ok((memory.unwrap_or_default(), std::fs::read_dir("/proc/self/fd")?.count()))
}
