//! One connection: what comes in is read and queued, what waits is sent when it is due.

use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{SplitSink, SplitStream};
use futures_util::{SinkExt as _, Stream, StreamExt as _};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::error::ProtocolError;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::{Error as SocketError, Message};

use super::handshake::TIMEOUT;
use super::message::{Command, Event, Start};
use super::playback::Next;
use super::server::Transport;
use super::stream::{AudioStream, Line};
use crate::error::{Error, ErrorKind, Result};

/// How long nothing may come in.
const SILENCE: Duration = Duration::from_secs(60);
/// How often the other side is asked whether it is there.
const PING: Duration = Duration::from_secs(20);
/// How long one message may take to send.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a connection may take to close.
pub(super) const GOODBYE: Duration = Duration::from_secs(2);

type Socket = WebSocketStream<Box<dyn Transport>>;

/// Reads `connected` and `start`, which say what the stream is.
pub(super) async fn begin(mut socket: Socket, call_id: &str) -> Option<(Socket, Start)> {
    let start = timeout(TIMEOUT, async {
        loop {
            match next(&mut socket).await {
                Ok(Some(Event::Start(start))) => return Ok(start),
                Ok(Some(Event::Connected(_) | Event::Unknown(_))) => {}
                Ok(_) => return Err("expected start"),
                Err(_) => return Err("expected a message of a media stream"),
            }
        }
    })
    .await
    .unwrap_or(Err("start did not come in time"));
    let reason = match start {
        Ok(start) if start.call_id == call_id => return Some((socket, start)),
        Ok(_) => "the address is for another call",
        Err(reason) => reason,
    };
    let frame = CloseFrame { code: CloseCode::Policy, reason: reason.into() };
    let _ = timeout(GOODBYE, socket.close(Some(frame))).await;
    None
}

/// Runs a connection until it ends.
pub(super) async fn run(socket: Socket, stream: AudioStream) {
    let line = stream.line();
    drop(stream);
    let (mut sink, mut source) = socket.split();
    let ended = tokio::select! {
        ended = receive(&mut source, &line) => ended,
        ended = send(&mut sink, &line) => ended,
    };
    line.playback.end();
    let code = match &ended {
        Ok(()) => CloseCode::Normal,
        Err(error) if error.kind() == ErrorKind::Decode => CloseCode::Policy,
        Err(_) => CloseCode::Away,
    };
    line.events.end(ended.err());
    let _ = timeout(GOODBYE, async {
        let frame = CloseFrame { code, reason: "".into() };
        if sink.send(Message::Close(Some(frame))).await.is_ok() {
            // The other side may still be sending; its answer ends the connection.
            while let Some(Ok(_)) = source.next().await {}
        }
    })
    .await;
}

async fn receive(source: &mut SplitStream<Socket>, line: &Arc<Line>) -> Result<()> {
    let stream_id = line.start.stream_id.as_str();
    let mut expected = line.start.sequence_number.map(|number| number.saturating_add(1));
    // Nothing is read while the reader of the events is behind: that slows the other side.
    while line.events.room().await {
        let Some(event) = next(source).await? else { return Ok(()) };
        if event.stream_id().is_some_and(|id| id != stream_id) {
            return Err(Error::new(ErrorKind::Decode, "a message is of another stream"));
        }
        if let (Some(number), Some(next)) = (event.sequence_number(), expected) {
            line.miss(number.saturating_sub(next));
            expected = Some(number.saturating_add(1).max(next));
        }
        let stopped = match event {
            Event::Connected(_) | Event::Start(_) => continue,
            Event::Stop(_) => true,
            Event::Media(_) | Event::Mark(_) | Event::Unknown(_) => false,
        };
        line.events.push(event);
        if stopped {
            return Ok(());
        }
    }
    Ok(())
}

/// The next event. None where the other side has closed the connection.
async fn next(
    source: &mut (impl Stream<Item = std::result::Result<Message, SocketError>> + Unpin),
) -> Result<Option<Event>> {
    loop {
        let message = timeout(SILENCE, source.next()).await.map_err(|_| interrupted("nothing came for a minute"))?;
        return match message {
            Some(Ok(Message::Text(text))) => Event::parse(text.as_bytes()).map(Some),
            Some(Ok(Message::Binary(text))) => Event::parse(&text).map(Some),
            Some(Ok(Message::Close(frame))) => match frame.map(|frame| frame.code) {
                None | Some(CloseCode::Normal | CloseCode::Away) => Ok(None),
                Some(_) => Err(interrupted("the other side closed the connection")),
            },
            Some(Ok(_)) => continue,
            Some(Err(SocketError::Capacity(_))) => Err(Error::new(ErrorKind::Decode, "a message is too large")),
            Some(Err(SocketError::Protocol(ProtocolError::ResetWithoutClosingHandshake) | SocketError::Io(_)))
            | None => Err(interrupted("the connection was lost before the stream ended")),
            Some(Err(_)) => Err(Error::new(ErrorKind::Decode, "what came is not a WebSocket's")),
        };
    }
}

fn interrupted(why: &str) -> Error {
    Error::new(ErrorKind::StreamInterrupted, why)
}

async fn send(sink: &mut SplitSink<Socket, Message>, line: &Arc<Line>) -> Result<()> {
    let mut ping = Instant::now() + PING;
    loop {
        let due = match line.playback.next(Instant::now()) {
            Next::Close => return Ok(()),
            Next::Send(command) => {
                put(sink, text(&command, line)).await?;
                continue;
            }
            Next::Wait(due) => Some(due),
            Next::Idle => None,
        };
        tokio::select! {
            () = line.playback.work() => {}
            () = sleep_until(due.unwrap_or(ping)), if due.is_some() => {}
            () = sleep_until(ping) => {
                put(sink, Message::Ping(Vec::new().into())).await?;
                ping = Instant::now() + PING;
            }
        }
    }
}

fn text(command: &Command, line: &Line) -> Message {
    Message::Text(command.to_json(&line.start.stream_id).into())
}

async fn put(sink: &mut SplitSink<Socket, Message>, message: Message) -> Result<()> {
    match timeout(PATIENCE, sink.send(message)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(interrupted("the connection was lost before the stream ended")),
        Err(_) => Err(interrupted("the other side does not take what is sent")),
    }
}
