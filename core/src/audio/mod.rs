//! The sound of calls, live: a server that the platform connects to, in the feature `audio`.
//!
//! The platform sends the sound of a call to an address that it is given, and plays into the call what comes back. An
//! [`AudioServer`] makes such an address for one call, and gives an [`AudioStream`] for each connection.
//!
//! Sound is PCM: samples of 16 bits, little-endian, [`SAMPLE_RATE`] a second, one channel. [`Resampler`] makes it from other
//! rates.
//!
//! ```
//! use wavix::audio::{AudioServer, Event};
//! use wavix::{CallStreamChannel, CallStreamType, StartCallStream};
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let platform = wavix_simulator::Simulator::start(Default::default())?;
//! # let client = wavix::Client::builder().api_key(platform.api_key()).base_url(platform.url()).build()?;
//! # let call = wavix::CreateCall::new("442038701234", "447537151866", "https://example.com/calls");
//! # let call = client.calls().create(call).await?.id;
//! # platform.answer(&call)?;
//! let server = AudioServer::builder().start().await?;
//! let (twoway, inbound) = (CallStreamType::Twoway, CallStreamChannel::Inbound);
//! client.calls().start_stream(&call, StartCallStream::new(server.url(&call)?, twoway, inbound)).await?;
//! let stream = server.accept().await.ok_or("the server was closed")?;
//! while let Some(event) = stream.next().await? {
//!     if let Event::Media(media) = event {
//!         stream.send_audio(media.audio).await?; // an echo
//! #       break;
//!     }
//! }
//! # Ok(())
//! # }
//! ```

mod admission;
mod connection;
mod handshake;
pub mod message;
mod playback;
mod queue;
mod resample;
mod server;
mod settings;
mod stream;

pub use message::{Command, Event, Mark, Media, Start, Stop, Track, Unknown};
pub use resample::{Resampler, resample};
pub use server::AudioServer;
pub use settings::AudioServerBuilder;
pub use stream::AudioStream;

/// Samples a second of the platform's sound.
pub const SAMPLE_RATE: u32 = 24_000;

/// Bytes of sound in a second.
const BYTES_PER_SECOND: usize = 48_000;

/// Bytes of sound in 20 milliseconds.
const FRAME: usize = 960;

/// The samples of sound as it is sent; an odd byte at the end is left out.
#[must_use]
pub fn samples(audio: &[u8]) -> Vec<i16> {
    audio.as_chunks::<2>().0.iter().map(|sample| i16::from_le_bytes(*sample)).collect()
}

/// Samples as they are sent.
#[must_use]
pub fn to_bytes(samples: &[i16]) -> Vec<u8> {
    samples.iter().flat_map(|sample| sample.to_le_bytes()).collect()
}
