//! How many streams of calls one server holds: real-time sound of 24 kHz both ways, for some seconds.
//!
//! `streams [--streams 200] [--seconds 10]` prints a JSON line. The server is a process of its own, whose processor time is
//! counted apart; this one plays the platform's side: it sends every 20 milliseconds, and looks at what comes back when. The
//! server's user echoes.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::json;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until};
use tokio_tungstenite::client_async;
use tokio_tungstenite::tungstenite::Message;
use wavix::audio::{AudioServer, Event};

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const FRAME: Duration = Duration::from_millis(20);
/// The sound that a player collects before it begins, and again after it ran dry: the server sends it ahead.
const SLACK: Duration = Duration::from_millis(60);

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str, default: u64| -> Outcome<u64> {
        let place = arguments.iter().position(|argument| argument == name);
        place.and_then(|place| arguments.get(place + 1)).map_or(Ok(default), |text| Ok(text.parse()?))
    };
    let (streams, seconds) = (value("--streams", 200)?, value("--seconds", 10)?);
    if arguments.get(1).is_some_and(|argument| argument == "serve") {
        return runtime()?.block_on(serve(streams));
    }
    let mut server = Command::new(std::env::current_exe()?)
        .args(["serve", "--streams", &streams.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut urls = Vec::new();
    let mut lines = BufReader::new(server.stdout.take().ok_or("no output")?).lines();
    while urls.len() < usize::try_from(streams)? {
        urls.push(lines.next().ok_or("the server ended")??);
    }
    let process = server.id();
    let report = runtime()?.block_on(load(urls, seconds, process))?;
    println!("{report}");
    drop(server.stdin.take());
    server.wait()?;
    Ok(())
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()
}

/// A server that echoes, until its input ends.
async fn serve(streams: u64) -> Outcome<()> {
    let server = AudioServer::builder().start().await?;
    let mut out = std::io::stdout();
    for number in 0..streams {
        writeln!(out, "{}", server.url(&number.to_string())?)?;
    }
    out.flush()?;
    tokio::spawn(async move {
        while let Some(stream) = server.accept().await {
            tokio::spawn(async move {
                while let Ok(Some(event)) = stream.next().await {
                    if let Event::Media(media) = event {
                        let _ = stream.send_audio(media.audio).await;
                    }
                }
            });
        }
    });
    tokio::task::spawn_blocking(|| std::io::stdin().lines().for_each(drop)).await?;
    Ok(())
}

/// The sound that came back in one stream.
#[derive(Default)]
struct Seen {
    sent: u64,
    /// From when a frame was due to be sent to when it came back.
    echoes: Vec<Duration>,
    /// Frames that came after a player needed them.
    late: u64,
    wrong: u64,
}

async fn load(urls: Vec<String>, seconds: u64, process: u32) -> Outcome<serde_json::Value> {
    let count = urls.len();
    let start = Instant::now() + Duration::from_secs(2);
    let tasks: Vec<_> = urls
        .into_iter()
        .enumerate()
        .map(|(number, url)| {
            // Not all at the same moment: calls do not begin together.
            let start = start + FRAME.mul_f64(number as f64 / count as f64);
            tokio::spawn(call(number, url, start, seconds))
        })
        .collect();
    sleep_until(start).await;
    let (before, own_before) = (processor(process)?, processor(std::process::id())?);
    sleep_until(start + Duration::from_secs(seconds)).await;
    let (after, own_after) = (processor(process)?, processor(std::process::id())?);
    let mut all = Seen::default();
    for task in tasks {
        let seen = task.await??;
        all.sent += seen.sent;
        all.late += seen.late;
        all.wrong += seen.wrong;
        all.echoes.extend(seen.echoes);
    }
    all.echoes.sort_unstable();
    let percentile = |part: f64| {
        let place = (all.echoes.len() as f64 * part) as usize;
        all.echoes.get(place.min(all.echoes.len().saturating_sub(1))).map(|time| time.as_secs_f64() * 1000.0)
    };
    Ok(json!({
        "benchmark": "audio_streams", "streams": count, "seconds": seconds,
        "frames_sent": all.sent, "frames_back": all.echoes.len(), "wrong": all.wrong, "late": all.late,
        "echo_ms": { "p50": percentile(0.5), "p99": percentile(0.99), "p999": percentile(0.999), "max": percentile(1.0) },
        "cpu_server": (after - before) / seconds as f64, "cpu_load": (own_after - own_before) / seconds as f64,
    }))
}

async fn call(number: usize, url: String, start: Instant, seconds: u64) -> Outcome<Seen> {
    let address = url.split('/').nth(2).ok_or("no address")?;
    let socket = TcpStream::connect(address).await?;
    socket.set_nodelay(true)?;
    let (mut sink, mut source) = client_async(url.as_str(), socket).await?.0.split();
    let id = number.to_string();
    let first = json!({
        "event": "start", "event_time": "2026-01-31T10:00:00.000Z", "call_id": id, "stream_id": id,
        "stream_type": "twoway", "channel": "inbound", "sequence_number": 1,
    });
    sink.send(Message::Text(first.to_string().into())).await?;
    let frames = seconds * 50;
    let due = Arc::new(move |frame: u64| start + FRAME * u32::try_from(frame).unwrap_or(u32::MAX));
    let reading = tokio::spawn({
        let due = Arc::clone(&due);
        async move {
            let mut seen = Seen::default();
            let mut heard: Option<Instant> = None;
            let deadline = due(frames) + Duration::from_secs(2);
            while let Ok(Some(Ok(message))) = tokio::time::timeout_at(deadline, source.next()).await {
                let now = Instant::now();
                let Message::Text(text) = message else { continue };
                let frame = seen.echoes.len() as u64;
                let expected = format!("\"payload\":\"{}\"", payload(frame));
                seen.wrong += u64::from(!text.contains(&expected));
                let late = heard.is_some_and(|heard| heard < now);
                seen.late += u64::from(late);
                heard = Some(heard.filter(|_| !late).unwrap_or(now + SLACK) + FRAME);
                seen.echoes.push(now.saturating_duration_since(due(frame)));
                if frame + 1 == frames {
                    break;
                }
            }
            seen
        }
    });
    for frame in 0..frames {
        let message = format!(
            r#"{{"event":"media","event_time":"2026-01-31T10:00:00.000Z","call_id":"{id}","stream_id":"{id}","sequence_number":{},"media":{{"payload":"{}","track":"inbound","timestamp":{},"chunk":{}}}}}"#,
            frame + 2,
            payload(frame),
            frame * 480,
            frame + 1
        );
        sleep_until(due(frame)).await;
        sink.send(Message::Text(message.into())).await?;
    }
    let mut seen = reading.await?;
    seen.sent = frames;
    Ok(seen)
}

/// Sound that tells which frame it is.
fn payload(frame: u64) -> String {
    STANDARD.encode(frame.to_le_bytes().repeat(120))
}

/// Seconds of processor time that a process has used.
fn processor(process: u32) -> Outcome<f64> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let fields: Vec<&str> = text.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |place: usize| fields.get(place).and_then(|text| text.parse::<f64>().ok()).ok_or("no such field");
    // A hundred ticks a second, on every kernel that is built today.
    Ok((ticks(11)? + ticks(12)?) / 100.0)
}
