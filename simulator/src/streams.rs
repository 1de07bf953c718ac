//! Media streams: the platform's side. It connects to the address that it was given, sends what the caller says, and plays
//! what comes back.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_rustls::TlsConnector;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};
use url::Url;
use wavix::audio::Command;

use crate::clock;
use crate::courier;
use crate::server::Shared;
use crate::world::World;

/// How long connecting may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Samples in 20 milliseconds.
const FRAME: usize = 480;
/// Bytes of sound that wait to be played, and that a recording keeps: ten minutes.
const MOST: usize = 28_800_000;

/// Sound that was played into a call.
pub(crate) type Sound = Arc<Mutex<Vec<u8>>>;

/// A stream that a request wants.
pub(crate) struct Wanted {
    pub(crate) id: String,
    pub(crate) url: Url,
    pub(crate) twoway: bool,
    pub(crate) channel: &'static str,
}

/// A stream of a call; dropping it ends it.
#[derive(Debug)]
pub(crate) struct Stream {
    pub(crate) id: String,
    pub(crate) twoway: bool,
    _end: oneshot::Sender<()>,
}

/// A stream that is to connect.
pub(crate) struct Dial {
    wanted: Wanted,
    call_id: String,
    ended: oneshot::Receiver<()>,
    recording: Option<Sound>,
}

/// Begins a stream of a call.
pub(crate) fn open(world: &mut World, index: usize, wanted: Wanted) {
    let (end, ended) = oneshot::channel();
    let call = &mut world.calls[index];
    call.streams.push(Stream { id: wanted.id.clone(), twoway: wanted.twoway, _end: end });
    let recorded = wanted.twoway && (call.recording || call.transcription);
    let (id, call_id) = (call.id, call.uuid());
    let recording = recorded.then(|| world.recordings.played(id));
    world.dial(Dial { wanted, call_id, ended, recording });
}

/// Runs every stream that begins.
pub(crate) async fn run(shared: Arc<Shared>, mut dials: UnboundedReceiver<Dial>, voice: Arc<[i16]>) {
    while let Some(dial) = dials.recv().await {
        tokio::spawn(stream(Arc::clone(&shared), dial, Arc::clone(&voice)));
    }
}

trait Transport: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Transport for T {}

async fn connect(url: &Url) -> io::Result<WebSocketStream<Box<dyn Transport>>> {
    let failed = |error: &dyn std::fmt::Display| io::Error::other(error.to_string());
    let addresses = url.socket_addrs(|| None)?;
    let socket = TcpStream::connect(addresses.as_slice()).await?;
    socket.set_nodelay(true)?;
    let transport: Box<dyn Transport> = if url.scheme() == "wss" {
        let tls = TlsConnector::from(Arc::new(courier::tls().map_err(|error| failed(&error))?));
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let name = rustls::pki_types::ServerName::try_from(host).map_err(|error| failed(&error))?;
        Box::new(tls.connect(name, socket).await?)
    } else {
        Box::new(socket)
    };
    let config = WebSocketConfig::default().read_buffer_size(8 << 10).write_buffer_size(0);
    let (socket, _) = client_async_with_config(url.as_str(), transport, Some(config)).await.map_err(|e| failed(&e))?;
    Ok(socket)
}

async fn stream(shared: Arc<Shared>, dial: Dial, voice: Arc<[i16]>) {
    let Dial { wanted, call_id, mut ended, recording } = dial;
    let connected = tokio::select! {
        connected = timeout(PATIENCE, connect(&wanted.url)) => connected,
        _ = &mut ended => return,
    };
    let Ok(Ok(mut socket)) = connected else { return };
    let mut line = Line { shared: &shared, wanted: &wanted, call_id: &call_id, sent: 0 };
    let (stream_type, channel) = (if wanted.twoway { "twoway" } else { "oneway" }, wanted.channel);
    let first = [
        json!({ "event": "connected", "event_time": clock::text(shared.clock().now()) }),
        line.message("start", json!({ "stream_type": stream_type, "channel": channel })),
    ];
    for message in first {
        if socket.send(text(&message)).await.is_err() {
            return forget(&shared, &call_id, &wanted.id);
        }
    }
    let mut player = Player { waiting: VecDeque::new(), bytes: 0, recording };
    let tracks: &[&str] = if channel == "both" { &["inbound", "outbound"] } else { &[channel] };
    let period = Duration::from_secs_f64(0.02 / shared.config.audio_speed);
    let start = Instant::now();
    let mut tick = 0_u32;
    loop {
        let mut answers = Vec::new();
        tokio::select! {
            biased;
            _ = &mut ended => break,
            message = socket.next(), if player.bytes < MOST => match message {
                Some(Ok(Message::Text(message))) => answers = player.obey(message.as_bytes(), &wanted),
                Some(Ok(Message::Close(_)) | Err(_)) | None => return forget(&shared, &call_id, &wanted.id),
                Some(Ok(_)) => {}
            },
            () = sleep_until(start + period * tick) => {
                for track in tracks {
                    let payload = STANDARD.encode(frame(&voice, tick, track));
                    let chunk = u64::from(tick) * tracks.len() as u64 + 1 + u64::from(*track == "outbound" && tracks.len() > 1);
                    let media = json!({
                        "payload": payload, "track": track, "timestamp": u64::from(tick) * FRAME as u64, "chunk": chunk,
                    });
                    let message = line.message("media", json!({ "media": media }));
                    if socket.send(text(&message)).await.is_err() {
                        return forget(&shared, &call_id, &wanted.id);
                    }
                }
                tick += 1;
                answers = player.play();
            }
        }
        for name in answers {
            let message = line.message("mark", json!({ "mark": { "name": name } }));
            if socket.send(text(&message)).await.is_err() {
                return forget(&shared, &call_id, &wanted.id);
            }
        }
    }
    let stop = line.message("stop", json!({}));
    if socket.send(text(&stop)).await.is_ok() && socket.close(None).await.is_ok() {
        let _ = timeout(PATIENCE, async { while let Some(Ok(_)) = socket.next().await {} }).await;
    }
}

/// The application ended the stream; the call goes on.
fn forget(shared: &Shared, call_id: &str, id: &str) {
    let mut world = shared.lock();
    if let Some(call) = world.calls.iter_mut().find(|call| call.uuid() == call_id) {
        call.streams.retain(|stream| stream.id != id);
    }
}

fn text(message: &Value) -> Message {
    Message::Text(message.to_string().into())
}

/// The caller's speech in these 20 milliseconds, and then silence. Nobody speaks on the other side.
fn frame(voice: &[i16], tick: u32, track: &str) -> Vec<u8> {
    let at = tick as usize * FRAME;
    let said = if track == "outbound" { &[] } else { voice.get(at..voice.len().min(at + FRAME)).unwrap_or_default() };
    let mut bytes = wavix::audio::to_bytes(said);
    bytes.resize(2 * FRAME, 0);
    bytes
}

/// Numbers what is sent.
struct Line<'s> {
    shared: &'s Shared,
    wanted: &'s Wanted,
    call_id: &'s str,
    sent: u64,
}

impl Line<'_> {
    fn message(&mut self, event: &str, fields: Value) -> Value {
        self.sent += 1;
        let mut message = json!({
            "event": event,
            "event_time": clock::text(self.shared.clock().now()),
            "call_id": self.call_id,
            "stream_id": self.wanted.id,
            "sequence_number": self.sent,
        });
        if let (Value::Object(message), Value::Object(fields)) = (&mut message, fields) {
            message.extend(fields);
        }
        message
    }
}

enum Item {
    Sound(Bytes),
    Mark(String),
}

/// Plays what comes in, as fast as a stream runs.
struct Player {
    waiting: VecDeque<Item>,
    bytes: usize,
    recording: Option<Sound>,
}

impl Player {
    /// Does what the application asks for; gives marks that are to come back.
    fn obey(&mut self, message: &[u8], wanted: &Wanted) -> Vec<String> {
        let Ok((command, id)) = Command::parse(message) else { return Vec::new() };
        if !wanted.twoway || id.is_some_and(|id| id != wanted.id) {
            return Vec::new();
        }
        match command {
            Command::Media(sound) => {
                self.bytes += sound.len();
                self.waiting.push_back(Item::Sound(sound));
            }
            Command::Mark(name) => self.waiting.push_back(Item::Mark(name)),
            Command::Clear => {
                self.bytes = 0;
                return self.waiting.drain(..).filter_map(Item::mark).collect();
            }
            _ => {}
        }
        if self.bytes == 0 { self.waiting.drain(..).filter_map(Item::mark).collect() } else { Vec::new() }
    }

    /// Plays 20 milliseconds; gives the marks that were reached.
    fn play(&mut self) -> Vec<String> {
        let mut marks = Vec::new();
        let mut missing = 2 * FRAME;
        while let Some(item) = self.waiting.pop_front() {
            match item {
                Item::Mark(name) => marks.push(name),
                Item::Sound(sound) if missing == 0 && !sound.is_empty() => {
                    self.waiting.push_front(Item::Sound(sound));
                    break;
                }
                Item::Sound(mut sound) => {
                    let heard = sound.split_to(missing.min(sound.len()));
                    missing -= heard.len();
                    self.bytes -= heard.len();
                    self.record(&heard);
                    if !sound.is_empty() {
                        self.waiting.push_front(Item::Sound(sound));
                    }
                }
            }
        }
        marks
    }

    fn record(&self, heard: &[u8]) {
        let Some(recording) = &self.recording else { return };
        let mut recording = recording.lock().unwrap_or_else(PoisonError::into_inner);
        let room = MOST.saturating_sub(recording.len());
        recording.extend(&heard[..heard.len().min(room)]);
    }
}

impl Item {
    fn mark(self) -> Option<String> {
        match self {
            Self::Mark(name) => Some(name),
            Self::Sound(_) => None,
        }
    }
}
