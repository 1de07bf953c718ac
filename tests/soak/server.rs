//! A platform where one request in twenty meets a fault. It keeps a ledger of the messages that it carried out.
//!
//! Prints its URL, and ends with its input. `GET /ledger` tells the counts and starts anew.

use std::collections::HashMap;
use std::io::Read as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// How often each message was carried out, by its text.
#[derive(Default)]
struct Ledger {
    requests: AtomicU64,
    faults: AtomicU64,
    messages: Mutex<HashMap<String, u32>>,
}

impl Ledger {
    fn messages(&self) -> std::sync::MutexGuard<'_, HashMap<String, u32>> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) -> Value {
        let messages = std::mem::take(&mut *self.messages());
        json!({
            "requests": self.requests.swap(0, Ordering::Relaxed),
            "faults": self.faults.swap(0, Ordering::Relaxed),
            "messages": messages.len(),
            "twice": messages.values().filter(|count| **count > 1).count(),
        })
    }
}

enum Fault {
    Reset,
    Failure,
    Busy,
    Truncated,
    Slow,
}

/// Faults come at the same requests in each run, whatever the order of calls.
fn fault(number: u64) -> Option<Fault> {
    let mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    match mixed % 100 {
        0 => Some(Fault::Reset),
        1 => Some(Fault::Failure),
        2 => Some(Fault::Busy),
        3 => Some(Fault::Truncated),
        4 => Some(Fault::Slow),
        _ => None,
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let ledger = Arc::new(Ledger::default());
    loop {
        let (connection, _) = listener.accept().await?;
        let ledger = Arc::clone(&ledger);
        tokio::spawn(async move {
            let _ = serve(connection, &ledger).await;
        });
    }
}

async fn serve(mut connection: TcpStream, ledger: &Ledger) -> std::io::Result<()> {
    connection.set_nodelay(true)?;
    let mut buffer = Vec::new();
    while let Some((line, body)) = request(&mut connection, &mut buffer).await? {
        if line.starts_with("GET /ledger ") {
            connection.write_all(reply(200, "", &ledger.close().to_string()).as_bytes()).await?;
            continue;
        }
        let met = fault(ledger.requests.fetch_add(1, Ordering::Relaxed));
        ledger.faults.fetch_add(u64::from(met.is_some()), Ordering::Relaxed);
        let answer = answer(&line, &body);
        if let (Some(text), false) = (&answer.message, matches!(met, Some(Fault::Busy))) {
            *ledger.messages().entry(text.clone()).or_default() += 1;
        }
        let whole = reply(200, "", &answer.json);
        match met {
            None => connection.write_all(whole.as_bytes()).await?,
            Some(Fault::Slow) => {
                let (first, rest) = whole.split_at(whole.len() / 2);
                connection.write_all(first.as_bytes()).await?;
                tokio::time::sleep(Duration::from_millis(20)).await;
                connection.write_all(rest.as_bytes()).await?;
            }
            Some(Fault::Failure) => connection.write_all(reply(500, "", "{}").as_bytes()).await?,
            Some(Fault::Busy) => connection.write_all(reply(503, "retry-after: 0\r\n", "{}").as_bytes()).await?,
            Some(Fault::Truncated) => return connection.write_all(&whole.as_bytes()[..whole.len() - 2]).await,
            Some(Fault::Reset) => return connection.set_zero_linger(),
        }
    }
    Ok(())
}

struct Answer {
    json: String,
    message: Option<String>,
}

fn answer(line: &str, body: &[u8]) -> Answer {
    if !line.starts_with("POST") {
        return Answer { json: json!({ "countries": [{ "id": 1, "name": "Spain" }] }).to_string(), message: None };
    }
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let message = body["message_body"]["text"].as_str().map(str::to_owned);
    Answer { json: json!({ "message_id": message }).to_string(), message }
}

fn reply(status: u16, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{headers}\r\n{body}")
}

/// The first line and the body of the next request.
async fn request(connection: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<Option<(String, Vec<u8>)>> {
    loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
            });
            let whole = end + 4 + length.unwrap_or(0);
            if buffer.len() >= whole {
                let body = buffer[end + 4..whole].to_vec();
                buffer.drain(..whole);
                return Ok(Some((head.lines().next().unwrap_or_default().to_owned(), body)));
            }
        }
        if connection.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}
