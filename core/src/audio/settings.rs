//! Settings of a server, and what is wrong with them.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;
use url::{Host, Url};

use super::BYTES_PER_SECOND;
use super::server::AudioServer;
use crate::error::{Error, ErrorKind, Result};

/// Settings that were checked.
pub(super) struct Settings {
    pub(super) token_lifetime: Duration,
    pub(super) max_streams: usize,
    /// Bytes of sound that may wait in each stream.
    pub(super) buffer: usize,
    pub(super) origins: Vec<String>,
    pub(super) tls: Option<TlsAcceptor>,
}

/// Settings of an [`AudioServer`].
#[derive(Clone, Debug)]
#[must_use]
pub struct AudioServerBuilder {
    host: String,
    port: u16,
    public_url: Option<String>,
    token_lifetime: Duration,
    max_streams: usize,
    buffer: Duration,
    origins: Vec<String>,
    certificate: Option<(Vec<u8>, Secret)>,
}

/// A private key; never printed.
#[derive(Clone)]
struct Secret(Vec<u8>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Default for AudioServerBuilder {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".into(),
            port: 0,
            public_url: None,
            token_lifetime: Duration::from_secs(60),
            max_streams: 1000,
            buffer: Duration::from_secs(10),
            origins: Vec::new(),
            certificate: None,
        }
    }
}

impl AudioServerBuilder {
    /// Address to listen on. Default: `127.0.0.1`, this machine only.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = host.into();
        self
    }

    /// Port to listen on; 0 picks a free one. Default: 0.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Where the platform reaches the server, such as `wss://bot.example.com/calls`, where a proxy in front of it ends TLS.
    /// Paths below it must lead here. Default: the address it listens on.
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.public_url = Some(url.into());
        self
    }

    /// How long the platform has to connect to an address that was made for it: 1 second to a day. Default: 60 seconds.
    pub fn token_lifetime(mut self, time: Duration) -> Self {
        self.token_lifetime = time;
        self
    }

    /// The most streams at a time; others are refused with 503. Default: 1000.
    pub fn max_streams(mut self, count: usize) -> Self {
        self.max_streams = count;
        self
    }

    /// How much sound may wait in each stream until it is played: 0.1 seconds to 10 minutes. Default: 10 seconds.
    pub fn buffer(mut self, time: Duration) -> Self {
        self.buffer = time;
        self
    }

    /// Pages that may connect, such as `https://example.com`. Without it, whatever says `Origin` is refused with 403: the
    /// platform does not.
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origins.push(origin.into());
        self
    }

    /// Certificates and private key in PEM form, to end TLS here.
    pub fn certificate(mut self, chain: impl Into<Vec<u8>>, private_key: impl Into<Vec<u8>>) -> Self {
        self.certificate = Some((chain.into(), Secret(private_key.into())));
        self
    }

    /// Starts the server; it listens when this returns.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` about a setting; `NotSent` where it cannot listen there.
    pub async fn start(self) -> Result<AudioServer> {
        let bounds = |name, value: Duration, from: Duration, to: Duration| match value {
            value if (from..=to).contains(&value) => Ok(()),
            _ => Err(Error::argument(
                name,
                format_args!("expected {} to {} seconds", from.as_secs_f64(), to.as_secs_f64()),
            )),
        };
        bounds("token_lifetime", self.token_lifetime, Duration::from_secs(1), Duration::from_secs(86_400))?;
        bounds("buffer", self.buffer, Duration::from_millis(100), Duration::from_secs(600))?;
        if !(1..=Semaphore::MAX_PERMITS).contains(&self.max_streams) {
            return Err(Error::argument("max_streams", "expected at least 1"));
        }
        let tls = self.certificate.as_ref().map(|(chain, key)| acceptor(chain, &key.0)).transpose()?;
        let address: IpAddr =
            self.host.parse().map_err(|_| Error::argument("host", "expected an IP address, such as 127.0.0.1"))?;
        let given = self.public_url.as_deref().map(base).transpose()?;
        if given.is_none() && tls.is_none() && !address.is_loopback() {
            let problem =
                "expected: whoever is not on this machine connects over TLS; end it in a proxy, or give a certificate";
            return Err(Error::argument("public_url", problem));
        }
        let failed = |error: std::io::Error| {
            Error::new(ErrorKind::NotSent, format!("the server cannot listen on {}:{}: {error}", self.host, self.port))
        };
        let listener = TcpListener::bind((address, self.port)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let scheme = if tls.is_some() { "wss" } else { "ws" };
        let base = given.unwrap_or_else(|| format!("{scheme}://{address}"));
        let settings = Settings {
            token_lifetime: self.token_lifetime,
            max_streams: self.max_streams,
            buffer: usize::try_from(self.buffer.as_millis()).unwrap_or(0) * BYTES_PER_SECOND / 1000,
            origins: self.origins,
            tls,
        };
        Ok(AudioServer::run(listener, address, base, settings))
    }
}

/// The address that others are made from.
fn base(url: &str) -> Result<String> {
    let wrong = || Error::argument("public_url", "expected an address such as wss://bot.example.com");
    let parsed = Url::parse(url).map_err(|_| wrong())?;
    let loopback = match parsed.host().ok_or_else(wrong)? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let bare = parsed.query().is_none() && parsed.fragment().is_none();
    if !bare || !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(wrong());
    }
    match parsed.scheme() {
        "wss" => {}
        "ws" if loopback => {}
        _ => return Err(Error::argument("public_url", "expected wss; ws is for this machine only")),
    }
    Ok(parsed.as_str().trim_end_matches('/').to_owned())
}

fn acceptor(chain: &[u8], key: &[u8]) -> Result<TlsAcceptor> {
    let chain: Vec<_> = CertificateDer::pem_slice_iter(chain)
        .collect::<std::result::Result<_, _>>()
        .map_err(|_| Error::argument("certificate", "expected certificates in PEM form"))?;
    if chain.is_empty() {
        return Err(Error::argument("certificate", "expected certificates in PEM form"));
    }
    let key = PrivateKeyDer::from_pem_slice(key)
        .map_err(|_| Error::argument("private_key", "expected a private key in PEM form"))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .map_err(|error| Error::argument("certificate", format_args!("cannot be used: {error}")))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
