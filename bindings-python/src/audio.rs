//! The sound of calls: servers, streams and resampling. `wavix/audio.py` makes of it what users see.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};
use wavix::audio::{AudioServer, AudioStream, Event, Resampler, samples, to_bytes};
use wavix::{Error, Result, Timestamp};

use crate::arguments::number;
use crate::completions::{Completions, launch};
use crate::done::Done;
use crate::errors::{exception, raise};
use crate::fork::Own;
use crate::guard::entries;
use crate::lock::{Locked, Native};
use crate::objects;

/// Events that are handed over at once.
const MOST: usize = 64;

fn elsewhere() -> Error {
    Error::not_sent("the server was started before this process was forked; start another one here")
}

fn wrong(py: Python<'_>, argument: &str, problem: &str) -> PyErr {
    raise(py, &Error::invalid_argument(argument, problem))
}

fn seconds(name: &str, value: f64) -> Result<Duration> {
    Duration::try_from_secs_f64(value).map_err(|_| Error::invalid_argument(name, "expected a number of seconds"))
}

/// A server that runs.
#[pyclass(frozen)]
pub(crate) struct NativeAudioServer(Own<AudioServer>);

impl NativeAudioServer {
    pub(crate) fn new(server: AudioServer) -> Self {
        Self(Own::new(server))
    }

    fn here(&self, py: Python<'_>) -> PyResult<&AudioServer> {
        self.0.here().ok_or_else(|| raise(py, &elsewhere()))
    }

    fn flag<W: Future<Output = bool> + Send + 'static>(
        &self,
        py: Python<'_>,
        completions: Option<&Bound<'_, Completions>>,
        ticket: u64,
        work: impl FnOnce(AudioServer) -> W,
    ) -> PyResult<Py<PyAny>> {
        let work = work(self.here(py)?.clone());
        launch(py, completions, ticket, async move { Done::Flag(Ok(work.await)) })
    }
}

entries! {
    impl NativeAudioServer {
        /// Starts one.
        #[staticmethod]
        #[expect(clippy::too_many_arguments, reason = "one for each setting")]
        fn start(
            py: Python<'_>,
            host: String,
            port: &Bound<'_, PyAny>,
            public_url: Option<String>,
            token_lifetime: &Bound<'_, PyAny>,
            max_streams: &Bound<'_, PyAny>,
            buffer: &Bound<'_, PyAny>,
            origins: Vec<String>,
            certificate: Option<(Vec<u8>, Vec<u8>)>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            let time = |name, value| {
                let given = number(value, name, "expected a number of seconds")?;
                seconds(name, given).map_err(|error| raise(py, &error))
            };
            let port: u16 = number(port, "port", "expected 0 to 65535")?;
            let max_streams: usize = number(max_streams, "max_streams", "expected at least 1")?;
            let mut settings = AudioServer::builder()
                .host(host)
                .port(port)
                .token_lifetime(time("token_lifetime", token_lifetime)?)
                .max_streams(max_streams)
                .buffer(time("buffer", buffer)?);
            if let Some(url) = public_url {
                settings = settings.public_url(url);
            }
            if let Some((chain, key)) = certificate {
                settings = settings.certificate(chain, key);
            }
            for origin in origins {
                settings = settings.origin(origin);
            }
            launch(py, completions, ticket, async move { Done::AudioServer(settings.start().await) })
        }

        /// Host and port.
        #[getter]
        fn address(&self, py: Python<'_>) -> PyResult<(String, u16)> {
            let address = self.here(py)?.address();
            Ok((address.ip().to_string(), address.port()))
        }

        fn url(&self, py: Python<'_>, call_id: &str) -> PyResult<String> {
            self.here(py)?.url(call_id).map_err(|error| raise(py, &error))
        }

        /// Waits until a stream can be taken; false when the server was closed.
        fn start_ready(
            &self,
            py: Python<'_>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            self.flag(py, completions, ticket, |server| async move { server.ready().await })
        }

        fn take(&self, py: Python<'_>) -> PyResult<Option<NativeAudioStream>> {
            Ok(self.here(py)?.take().map(|stream| NativeAudioStream(Own::new(stream))))
        }

        fn start_close(
            &self,
            py: Python<'_>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            self.flag(py, completions, ticket, |server| async move {
                server.close().await;
                true
            })
        }
    }
}

/// A stream.
#[pyclass(frozen)]
pub(crate) struct NativeAudioStream(Own<AudioStream>);

impl NativeAudioStream {
    fn here(&self, py: Python<'_>) -> PyResult<&AudioStream> {
        self.0.here().ok_or_else(|| raise(py, &elsewhere()))
    }
}

entries! {
    impl NativeAudioStream {
        /// Call, stream, type, channel, and time of the beginning.
        #[getter]
        fn start(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
            let start = self.here(py)?.start();
            let kind = start.stream_type.as_ref().map(|kind| kind.as_str());
            let channel = start.channel.as_ref().map(|channel| channel.as_str());
            let time = datetime(py, start.event_time)?;
            Ok((&start.call_id, &start.stream_id, kind, channel, time).into_pyobject(py)?.into_any().unbind())
        }

        #[getter]
        fn missed(&self, py: Python<'_>) -> PyResult<u64> {
            Ok(self.here(py)?.missed())
        }

        #[getter]
        fn queued(&self, py: Python<'_>) -> PyResult<f64> {
            Ok(self.here(py)?.queued())
        }

        /// Waits until events can be taken; false at the end.
        fn start_ready(
            &self,
            py: Python<'_>,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            let stream = self.here(py)?.clone();
            launch(py, completions, ticket, async move { Done::Flag(Ok(stream.ready().await)) })
        }

        /// The events at hand, and the exception after them.
        fn take(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
            let stream = self.here(py)?;
            let mut events = Vec::new();
            let mut error = None;
            while events.len() < MOST {
                match stream.take() {
                    Some(Ok(event)) => events.push(plain(py, event)?),
                    Some(Err(failed)) => error = Some(exception(py, &failed)?),
                    None => break,
                }
            }
            Ok((PyList::new(py, events)?, error).into_pyobject(py)?.into_any().unbind())
        }

        fn start_send(
            &self,
            py: Python<'_>,
            audio: &[u8],
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            let (stream, audio) = (self.here(py)?.clone(), Bytes::copy_from_slice(audio));
            launch(py, completions, ticket, async move { Done::Flag(stream.send_audio(audio).await) })
        }

        fn start_mark(
            &self,
            py: Python<'_>,
            name: String,
            completions: Option<&Bound<'_, Completions>>,
            ticket: u64,
        ) -> PyResult<Py<PyAny>> {
            let stream = self.here(py)?.clone();
            launch(py, completions, ticket, async move { Done::Flag(stream.mark(name).await) })
        }

        fn clear(&self, py: Python<'_>) -> PyResult<()> {
            self.here(py)?.clear().map_err(|error| raise(py, &error))
        }

        fn close(&self) -> PyResult<()> {
            if let Some(stream) = self.0.here() {
                stream.close();
            }
            Ok(())
        }
    }
}

fn datetime<'py>(py: Python<'py>, time: Option<Timestamp>) -> PyResult<Option<Bound<'py, PyAny>>> {
    time.map(|time| objects::datetime(py, time)).transpose()
}

/// A number for the kind of event, and its fields.
fn plain(py: Python<'_>, event: Event) -> PyResult<Py<PyAny>> {
    let object = match event {
        Event::Media(media) => {
            let audio = PyBytes::new(py, &media.audio);
            let track = media.track.as_ref().map(|track| track.as_str());
            let time = datetime(py, media.event_time)?;
            (0, (audio, track, media.timestamp, media.chunk, media.sequence_number, time)).into_pyobject(py)?
        }
        Event::Mark(mark) => {
            (1, (mark.mark.name, mark.sequence_number, datetime(py, mark.event_time)?)).into_pyobject(py)?
        }
        Event::Stop(stop) => (2, (stop.sequence_number, datetime(py, stop.event_time)?)).into_pyobject(py)?,
        Event::Unknown(unknown) => {
            let fields = serde_json::Value::Object(unknown.fields).to_string();
            (3, (unknown.event, fields)).into_pyobject(py)?
        }
        _ => (3, ("", "{}")).into_pyobject(py)?,
    };
    Ok(object.into_any().unbind())
}

/// Changes the rate of sound that comes in pieces.
#[pyclass(frozen)]
pub(crate) struct NativeResampler(Locked<Resampler>);

impl Native for Resampler {}

entries! {
    impl NativeResampler {
        #[new]
        fn new(py: Python<'_>, from_rate: &Bound<'_, PyAny>, to_rate: &Bound<'_, PyAny>) -> PyResult<Self> {
            const EXPECTED: &str = "expected 8000, 16000, 24000 or 48000";
            let (from_rate, to_rate) = (number(from_rate, "from_rate", EXPECTED)?, number(to_rate, "to_rate", EXPECTED)?);
            let made = py.detach(|| Resampler::new(from_rate, to_rate));
            made.map(|resampler| Self(Locked::new(resampler))).map_err(|error| raise(py, &error))
        }

        fn push(&self, py: Python<'_>, audio: &[u8]) -> PyResult<Py<PyBytes>> {
            if audio.len() % 2 == 1 {
                return Err(wrong(py, "audio", "expected samples of 16 bits, got an odd number of bytes"));
            }
            let changed = py.detach(|| self.0.with(|this| this.push(&samples(audio)).map(|samples| to_bytes(&samples))));
            changed.map(|changed| PyBytes::new(py, &changed).unbind()).map_err(|error| raise(py, &error))
        }

        fn finish(&self, py: Python<'_>) -> PyResult<Py<PyBytes>> {
            let rest = py.detach(|| self.0.with(|this| this.finish().map(|samples| to_bytes(&samples))));
            rest.map(|rest| PyBytes::new(py, &rest).unbind()).map_err(|error| raise(py, &error))
        }
    }
}
