//! A stream of a call's sound, as its user has it.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;

use super::message::{Event, Start};
use super::playback::Playback;
use super::queue::Queue;
use crate::api::calls::CallStreamType;
use crate::error::{Error, ErrorKind, Result};

/// Events that wait for their reader: a second and a quarter of sound.
const EVENTS: usize = 64;
/// The longest name of a mark, in bytes.
const NAME_LIMIT: usize = 1024;

/// Shared by a connection and its user.
pub(super) struct Line {
    pub(super) start: Start,
    pub(super) events: Queue<Event>,
    pub(super) playback: Playback,
    missed: AtomicU64,
}

impl Line {
    /// So many messages were skipped.
    pub(super) fn miss(&self, count: i64) {
        self.missed.fetch_add(u64::try_from(count).unwrap_or(0), Ordering::Relaxed);
    }
}

/// The sound of one call: what is heard comes as events, what is sent is played into the call.
///
/// Clones are the same stream. It ends when the call or the stream ends, with [`close`](Self::close), and when the last
/// clone is dropped.
///
/// 64 events wait for their reader, a second and a quarter of sound; then nothing more is read from the connection, which
/// slows the platform.
#[derive(Clone)]
pub struct AudioStream(Arc<Handle>);

struct Handle(Arc<Line>);

impl Drop for Handle {
    fn drop(&mut self) {
        self.0.playback.close();
        self.0.events.discard();
    }
}

impl AudioStream {
    pub(super) fn new(start: Start, room: usize) -> Self {
        let (events, playback) = (Queue::new(EVENTS), Playback::new(room));
        Self(Arc::new(Handle(Arc::new(Line { start, events, playback, missed: AtomicU64::new(0) }))))
    }

    pub(super) fn line(&self) -> Arc<Line> {
        Arc::clone(&self.0.0)
    }

    fn own(&self) -> &Line {
        &self.0.0
    }

    /// Identifier of the call.
    #[must_use]
    pub fn call_id(&self) -> &str {
        &self.start().call_id
    }

    /// Identifier of the stream.
    #[must_use]
    pub fn stream_id(&self) -> &str {
        &self.start().stream_id
    }

    /// The platform's first message of the stream.
    #[must_use]
    pub fn start(&self) -> &Start {
        &self.own().start
    }

    /// How many messages of the platform did not arrive, by the gaps in their numbers.
    #[must_use]
    pub fn missed(&self) -> u64 {
        self.own().missed.load(Ordering::Relaxed)
    }

    /// Seconds of sound that wait to be sent.
    #[must_use]
    pub fn queued(&self) -> f64 {
        self.own().playback.seconds()
    }

    /// The next event: sound, a mark, the stop, or something unknown. `None` at the end.
    ///
    /// May be cancelled: what was not returned is returned next time.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` where the connection was lost before the stream stopped, or nothing came for a minute; `Decode`
    /// where what came is not a media stream. Told once, after all events that came before.
    pub async fn next(&self) -> Result<Option<Event>> {
        loop {
            if let Some(event) = self.take() {
                return event.map(Some);
            }
            if !self.ready().await {
                return Ok(None);
            }
        }
    }

    /// Waits until [`take`](Self::take) gives something. False at the end.
    pub async fn ready(&self) -> bool {
        self.own().events.ready().await
    }

    /// The next event, if one is there.
    #[must_use]
    pub fn take(&self) -> Option<Result<Event>> {
        self.own().events.take()
    }

    /// Plays sound into the call, after what was sent before: samples of 16 bits, little-endian, 24,000 a second, one
    /// channel. Pieces may have any length.
    ///
    /// Sends it in pieces of 20 milliseconds, as fast as it is heard, 60 milliseconds ahead. Returns when all of it waits in
    /// the queue, which holds as much as `AudioServerBuilder::buffer` says; until then it waits. False where
    /// [`clear`](Self::clear) dropped the rest.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` where it is not whole samples; `NotSent` where the stream has ended, or goes one way.
    pub async fn send_audio(&self, audio: impl Into<Bytes>) -> Result<bool> {
        let audio = audio.into();
        if audio.len() % 2 == 1 {
            return Err(Error::argument("audio", "expected samples of 16 bits, got an odd number of bytes"));
        }
        self.twoway()?;
        self.own().playback.sound(audio).await
    }

    /// Has the platform tell, by a mark of this name among the events, when all that was sent before has been heard or
    /// dropped. False where [`clear`](Self::clear) came first.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` where the name is empty or longer than 1,024 bytes; `NotSent` as for sound.
    pub async fn mark(&self, name: impl Into<String>) -> Result<bool> {
        let name = name.into();
        if name.is_empty() || name.len() > NAME_LIMIT {
            return Err(Error::argument("name", format_args!("expected 1 to {NAME_LIMIT} bytes, got {}", name.len())));
        }
        self.twoway()?;
        self.own().playback.mark(name).await
    }

    /// Stops what is being played and drops what waits, here and at the platform. Its marks come back all the same.
    ///
    /// # Errors
    ///
    /// `NotSent` as for sound.
    pub fn clear(&self) -> Result<()> {
        self.twoway()?;
        self.own().playback.clear()
    }

    /// Ends the stream; the call goes on. Sound that waits to be sent is dropped.
    pub fn close(&self) {
        self.own().playback.close();
        self.own().events.end(None);
    }

    fn twoway(&self) -> Result<()> {
        match self.start().stream_type {
            Some(CallStreamType::Oneway) => {
                Err(Error::new(ErrorKind::NotSent, "the stream is oneway: nothing can be played into the call"))
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for AudioStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Start { call_id, stream_id, .. } = self.start();
        f.debug_struct("AudioStream").field("call_id", call_id).field("stream_id", stream_id).finish_non_exhaustive()
    }
}
