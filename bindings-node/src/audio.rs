//! The sound of calls: servers, streams and resampling. `ts/audio.ts` makes of it what users see.

use bytes::Bytes;
use napi::bindgen_prelude::{Buffer, Env, PromiseRaw, Uint8Array};
use napi_derive::napi;
use serde_json::{Value, json};
use wavix::audio::{AudioServer, AudioStream, Event, Resampler, samples, to_bytes};
use wavix::{Error, Timestamp};

use crate::failure;
use crate::options::{Options, renamed};
use crate::panics::promise;

/// Events that are handed over at once.
const MOST: usize = 64;

/// Starts a server; it listens when the promise resolves.
#[napi(catch_unwind)]
#[cfg_attr(test, allow(dead_code, reason = "Node calls it"))]
pub(crate) fn start_audio_server(env: &Env, options: String) -> napi::Result<PromiseRaw<'_, NativeAudioServer>> {
    let mut given = Options::parse(&options)?;
    let mut settings = AudioServer::builder();
    if let Some(host) = given.text("host")? {
        settings = settings.host(host);
    }
    if let Some(port) = given.parsed("port", "a port")? {
        settings = settings.port(port);
    }
    if let Some(url) = given.text("publicUrl")? {
        settings = settings.public_url(url);
    }
    if let Some(time) = given.milliseconds("tokenLifetime")? {
        settings = settings.token_lifetime(time);
    }
    if let Some(count) = given.parsed("maxStreams", "a whole number from 1")? {
        settings = settings.max_streams(count);
    }
    if let Some(time) = given.milliseconds("buffer")? {
        settings = settings.buffer(time);
    }
    for origin in given.texts("origins")? {
        settings = settings.origin(origin);
    }
    match (given.text("certificate")?, given.text("privateKey")?) {
        (Some(certificate), Some(key)) => settings = settings.certificate(certificate, key),
        (Some(_), None) => return Err(failure::option("privateKey", "expected, it belongs to the certificate")),
        (None, Some(_)) => return Err(failure::option("certificate", "expected, it belongs to the private key")),
        (None, None) => {}
    }
    given.end("host, port, publicUrl, tokenLifetime, maxStreams, buffer, origins, certificate, privateKey")?;
    promise(
        env,
        async move { settings.start().await.map(NativeAudioServer).map_err(|error| renamed(&error)) },
        failure::defect,
    )
}

/// A server that runs.
#[napi]
pub struct NativeAudioServer(AudioServer);

#[napi]
impl NativeAudioServer {
    /// Address that it listens on.
    #[napi(getter, catch_unwind)]
    pub fn host(&self) -> String {
        self.0.address().ip().to_string()
    }

    /// Port that it listens on.
    #[napi(getter, catch_unwind)]
    pub fn port(&self) -> u32 {
        self.0.address().port().into()
    }

    /// An address for the stream of a call.
    #[napi(catch_unwind)]
    pub fn url(&self, call_id: String) -> napi::Result<String> {
        self.0.url(&call_id).map_err(|error| renamed(&error))
    }

    /// Waits until a stream can be taken; false when the server was closed.
    #[napi(catch_unwind)]
    pub fn ready<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, bool>> {
        let server = self.0.clone();
        promise(env, async move { Ok(server.ready().await) }, failure::defect)
    }

    /// The next stream, if one is there.
    #[napi(catch_unwind)]
    pub fn take(&self) -> Option<NativeAudioStream> {
        self.0.take().map(NativeAudioStream)
    }

    /// Ends it and its streams.
    #[napi(catch_unwind)]
    pub fn close<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, ()>> {
        let server = self.0.clone();
        let work = async move {
            server.close().await;
            Ok(())
        };
        promise(env, work, failure::defect)
    }
}

/// A stream.
#[napi]
pub struct NativeAudioStream(AudioStream);

/// Something that happened in a stream, or why it failed.
#[napi(object, object_from_js = false)]
#[derive(Default)]
pub struct NativeAudioEvent {
    /// Which kind it is.
    pub event: String,
    /// Sound.
    pub audio: Option<Buffer>,
    /// Which side the sound is from.
    pub track: Option<String>,
    /// Its time in the stream.
    pub timestamp: Option<f64>,
    /// Its number.
    pub chunk: Option<f64>,
    /// Number of the message.
    pub sequence_number: Option<f64>,
    /// When it was sent.
    pub event_time: Option<String>,
    /// Name of a mark, fields of an unknown message as JSON, or a failure.
    pub text: Option<String>,
}

#[napi]
impl NativeAudioStream {
    /// The platform's first message, as JSON.
    #[napi(getter, catch_unwind)]
    pub fn start(&self) -> String {
        let start = self.0.start();
        json!({
            "callId": start.call_id,
            "streamId": start.stream_id,
            "streamType": start.stream_type.as_ref().map(|kind| kind.as_str()),
            "streamChannel": start.channel.as_ref().map(|channel| channel.as_str()),
            "eventTime": start.event_time.map(|time| time.to_string()),
        })
        .to_string()
    }

    /// Messages that did not arrive.
    #[napi(getter, catch_unwind)]
    pub fn missed(&self) -> f64 {
        self.0.missed() as f64
    }

    /// Seconds of sound that wait to be sent.
    #[napi(getter, catch_unwind)]
    pub fn queued(&self) -> f64 {
        self.0.queued()
    }

    /// Waits until events can be taken; false at the end.
    #[napi(catch_unwind)]
    pub fn ready<'env>(&self, env: &'env Env) -> napi::Result<PromiseRaw<'env, bool>> {
        let stream = self.0.clone();
        promise(env, async move { Ok(stream.ready().await) }, failure::defect)
    }

    /// The events at hand.
    #[napi(catch_unwind)]
    pub fn take(&self) -> Vec<NativeAudioEvent> {
        std::iter::from_fn(|| self.0.take()).take(MOST).map(plain).collect()
    }

    /// Queues sound. False where it was cleared before.
    #[napi(catch_unwind)]
    pub fn send_audio<'env>(&self, env: &'env Env, audio: Uint8Array) -> napi::Result<PromiseRaw<'env, bool>> {
        let (stream, audio) = (self.0.clone(), Bytes::copy_from_slice(&audio));
        promise(
            env,
            async move { stream.send_audio(audio).await.map_err(|error| failure::core(&error)) },
            failure::defect,
        )
    }

    /// Queues a mark. False where it was cleared before.
    #[napi(catch_unwind)]
    pub fn mark<'env>(&self, env: &'env Env, name: String) -> napi::Result<PromiseRaw<'env, bool>> {
        let stream = self.0.clone();
        promise(env, async move { stream.mark(name).await.map_err(|error| failure::core(&error)) }, failure::defect)
    }

    /// Drops sound that waits.
    #[napi(catch_unwind)]
    pub fn clear(&self) -> napi::Result<()> {
        self.0.clear().map_err(|error| failure::core(&error))
    }

    /// Ends it.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.0.close();
    }
}

fn plain(event: Result<Event, Error>) -> NativeAudioEvent {
    let number = |value: Option<i64>| value.map(|value| value as f64);
    let time = |value: Option<Timestamp>| value.map(|time| time.to_string());
    match event {
        Ok(Event::Media(media)) => NativeAudioEvent {
            event: "media".into(),
            audio: Some(Vec::from(media.audio).into()),
            track: media.track.map(|track| track.to_string()),
            timestamp: number(media.timestamp),
            chunk: number(media.chunk),
            sequence_number: number(media.sequence_number),
            event_time: time(media.event_time),
            text: None,
        },
        Ok(Event::Mark(mark)) => NativeAudioEvent {
            event: "mark".into(),
            sequence_number: number(mark.sequence_number),
            event_time: time(mark.event_time),
            text: Some(mark.mark.name),
            ..NativeAudioEvent::default()
        },
        Ok(Event::Stop(stop)) => NativeAudioEvent {
            event: "stop".into(),
            sequence_number: number(stop.sequence_number),
            event_time: time(stop.event_time),
            ..NativeAudioEvent::default()
        },
        Ok(Event::Unknown(unknown)) => NativeAudioEvent {
            event: "unknown".into(),
            text: Some(json!({ "event": unknown.event, "fields": Value::Object(unknown.fields) }).to_string()),
            ..NativeAudioEvent::default()
        },
        Ok(_) => NativeAudioEvent { event: "unknown".into(), ..NativeAudioEvent::default() },
        Err(error) => NativeAudioEvent {
            event: "failure".into(),
            text: Some(failure::core(&error).reason.to_string()),
            ..NativeAudioEvent::default()
        },
    }
}

/// Changes the rate of sound that comes in pieces.
#[napi]
pub struct NativeResampler(Resampler);

#[napi]
impl NativeResampler {
    /// Makes one.
    #[napi(constructor, catch_unwind)]
    pub fn new(from_rate: u32, to_rate: u32) -> napi::Result<Self> {
        Resampler::new(from_rate, to_rate).map(Self).map_err(|error| renamed(&error))
    }

    /// Takes samples and gives the ready ones.
    #[napi(catch_unwind)]
    pub fn push(&mut self, audio: Uint8Array) -> napi::Result<Buffer> {
        if audio.len() % 2 == 1 {
            return Err(failure::option("audio", "expected samples of 16 bits, got an odd number of bytes"));
        }
        let changed = self.0.push(&samples(&audio)).map_err(|error| failure::core(&error))?;
        Ok(to_bytes(&changed).into())
    }

    /// Gives what is left.
    #[napi(catch_unwind)]
    pub fn finish(&mut self) -> napi::Result<Buffer> {
        let rest = self.0.finish().map_err(|error| failure::core(&error))?;
        Ok(to_bytes(&rest).into())
    }
}
