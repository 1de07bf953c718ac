//! The eight messages of a media stream, as JSON text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::api::calls::{CallStreamChannel, CallStreamType};
use crate::codec::scalars::Timestamp;
use crate::codec::wire::Wire;
use crate::error::{Error, ErrorKind, Result};

/// The largest message that is read, in bytes.
pub(super) const MESSAGE_LIMIT: usize = 1 << 20;

choices! {
    /// Which side of a call a piece of sound is from.
    pub Track {
        /// To Wavix.
        Inbound = "inbound",
        /// From Wavix.
        Outbound = "outbound",
    }
}

model! {
    /// The first message of a connection.
    pub reply Connected {
        /// When it was sent.
        event_time: Option<Timestamp>,
    }

    /// A stream begins.
    pub reply Start {
        /// When it was sent.
        event_time: Option<Timestamp>,
        /// Identifier of the call.
        call_id: String,
        /// Identifier of the stream.
        stream_id: String,
        /// Which way the sound goes.
        stream_type: Option<CallStreamType>,
        /// Whose sound it is.
        channel: Option<CallStreamChannel>,
        /// Number of the message, from 1.
        sequence_number: Option<i64>,
    }

    /// The sound before a mark has been heard, or was dropped by `clear`.
    pub reply Mark {
        /// When it was sent.
        event_time: Option<Timestamp>,
        /// Identifier of the stream.
        stream_id: Option<String>,
        /// Number of the message.
        sequence_number: Option<i64>,
        /// The mark.
        mark: MarkName,
    }

    /// Name of a mark.
    pub reply MarkName {
        /// The name that it was set with.
        name: String,
    }

    /// A stream ends.
    pub reply Stop {
        /// When it was sent.
        event_time: Option<Timestamp>,
        /// Identifier of the stream.
        stream_id: Option<String>,
        /// Number of the message.
        sequence_number: Option<i64>,
    }

    /// `media` as it is written.
    pub reply MediaText {
        /// When it was sent.
        event_time: Option<Timestamp>,
        /// Identifier of the stream.
        stream_id: Option<String>,
        /// Number of the message.
        sequence_number: Option<i64>,
        /// The sound.
        media: MediaPayload,
    }

    /// The sound of `media` as it is written.
    pub reply MediaPayload {
        /// PCM in base64.
        payload: String,
        /// Which side it is from.
        track: Option<Track>,
        /// Its time in the stream, in RTP units.
        timestamp: Option<i64>,
        /// Number of the piece, from 1.
        chunk: Option<i64>,
    }
}

/// A piece of sound from the call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Samples of 16 bits, little-endian, 24,000 a second, one channel.
    pub audio: Bytes,
    /// Which side it is from.
    pub track: Option<Track>,
    /// Its time in the stream, in the platform's units.
    pub timestamp: Option<i64>,
    /// Number of the piece, from 1.
    pub chunk: Option<i64>,
    /// Number of the message.
    pub sequence_number: Option<i64>,
    /// Identifier of the stream.
    pub stream_id: Option<String>,
    /// When it was sent.
    pub event_time: Option<Timestamp>,
}

impl Media {
    /// The samples.
    #[must_use]
    pub fn samples(&self) -> Vec<i16> {
        super::samples(&self.audio)
    }
}

/// A message of a kind that this version does not know.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unknown {
    /// Its name on the wire.
    pub event: String,
    /// All its fields.
    pub fields: Map<String, Value>,
}

/// A message of the platform to a stream's address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// The connection stands.
    Connected(Connected),
    /// The stream begins.
    Start(Start),
    /// Sound.
    Media(Media),
    /// A mark was reached, or dropped.
    Mark(Mark),
    /// The stream ends.
    Stop(Stop),
    /// Something else.
    Unknown(Unknown),
}

impl Event {
    /// Reads a message of the platform.
    ///
    /// # Errors
    ///
    /// `Decode` where it is larger than 1 MiB, not a JSON object, lacks what its kind must have, or its sound is not base64
    /// of whole samples.
    pub fn parse(text: &[u8]) -> Result<Self> {
        Ok(match kind(text)?.as_str() {
            "connected" => Self::Connected(decode(text)?),
            "start" => Self::Start(decode(text)?),
            "media" => {
                let MediaText { event_time, stream_id, sequence_number, media, .. } = decode(text)?;
                let MediaPayload { payload, track, timestamp, chunk, .. } = media;
                let audio = sound(&payload)?;
                Self::Media(Media { audio, track, timestamp, chunk, sequence_number, stream_id, event_time })
            }
            "mark" => Self::Mark(decode(text)?),
            "stop" => Self::Stop(decode(text)?),
            event => Self::Unknown(unknown(event, text)?),
        })
    }

    /// Identifier of the stream, where it names one.
    #[must_use]
    pub fn stream_id(&self) -> Option<&str> {
        match self {
            Self::Connected(_) | Self::Unknown(_) => None,
            Self::Start(start) => Some(&start.stream_id),
            Self::Media(media) => media.stream_id.as_deref(),
            Self::Mark(mark) => mark.stream_id.as_deref(),
            Self::Stop(stop) => stop.stream_id.as_deref(),
        }
    }

    /// Number of the message, where it has one.
    #[must_use]
    pub fn sequence_number(&self) -> Option<i64> {
        match self {
            Self::Connected(_) | Self::Unknown(_) => None,
            Self::Start(start) => start.sequence_number,
            Self::Media(media) => media.sequence_number,
            Self::Mark(mark) => mark.sequence_number,
            Self::Stop(stop) => stop.sequence_number,
        }
    }
}

/// A message of the application to the platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Command {
    /// Sound to play into the call: samples as in [`Media::audio`].
    Media(Bytes),
    /// Tell when what was sent before has been played.
    Mark(String),
    /// Stop playing, and drop what was sent.
    Clear,
    /// Something else.
    Unknown(Unknown),
}

impl Command {
    /// Reads a message of an application, with the identifier of the stream that it names.
    ///
    /// # Errors
    ///
    /// As [`Event::parse`].
    pub fn parse(text: &[u8]) -> Result<(Self, Option<String>)> {
        let command = match kind(text)?.as_str() {
            "media" => Self::Media(sound(&decode::<MediaText>(text)?.media.payload)?),
            "mark" => Self::Mark(decode::<Mark>(text)?.mark.name),
            "clear" => Self::Clear,
            event => Self::Unknown(unknown(event, text)?),
        };
        Ok((command, decode::<Stop>(text)?.stream_id))
    }

    /// The message as JSON text.
    #[must_use]
    pub fn to_json(&self, stream_id: &str) -> String {
        match self {
            // By hand: nothing in base64 needs an escape, and this is what is sent fifty times a second.
            Self::Media(audio) => {
                let mut text = String::with_capacity(audio.len() * 4 / 3 + stream_id.len() + 80);
                text.push_str("{\"event\":\"media\",\"stream_id\":");
                text.push_str(&Value::from(stream_id).to_string());
                text.push_str(",\"media\":{\"payload\":\"");
                STANDARD.encode_string(audio, &mut text);
                text.push_str("\"}}");
                text
            }
            Self::Mark(name) => {
                json!({ "event": "mark", "stream_id": stream_id, "mark": { "name": name } }).to_string()
            }
            Self::Clear => json!({ "event": "clear", "stream_id": stream_id }).to_string(),
            Self::Unknown(unknown) => Value::Object(unknown.fields.clone()).to_string(),
        }
    }
}

/// Name of a message on the wire.
fn kind(text: &[u8]) -> Result<String> {
    #[derive(serde::Deserialize)]
    struct Kind {
        event: String,
    }
    if text.len() > MESSAGE_LIMIT {
        return Err(wrong(format_args!("it is larger than {MESSAGE_LIMIT} bytes")));
    }
    let kind: Kind = serde_json::from_slice(text).map_err(wrong)?;
    Ok(kind.event)
}

fn decode<T: Wire>(text: &[u8]) -> Result<T> {
    crate::response::reply::decode(text).map_err(wrong)
}

fn unknown(event: &str, text: &[u8]) -> Result<Unknown> {
    let fields = serde_json::from_slice(text).map_err(wrong)?;
    Ok(Unknown { event: event.to_owned(), fields })
}

fn sound(payload: &str) -> Result<Bytes> {
    let audio = STANDARD.decode(payload).map_err(|_| wrong("media.payload: expected base64"))?;
    if audio.len() % 2 == 1 {
        return Err(wrong("media.payload: expected whole samples of 16 bits"));
    }
    Ok(audio.into())
}

fn wrong(problem: impl std::fmt::Display) -> Error {
    Error::new(ErrorKind::Decode, format!("a message of the media stream cannot be read: {problem}"))
}

#[cfg(test)]
#[path = "message_tests.rs"]
mod tests;
