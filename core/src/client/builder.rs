//! The options of a client.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::client::{Client, Options};
use crate::codec::scalars::Secret;
use crate::error::Result;
use crate::schema::shape::Generation;
use crate::transport::Transport;
use crate::transport::environment::{Environment, Host};

/// How the key travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// In the `Authorization` header.
    Bearer,
    /// In the query parameter `appid`. The key is then part of every URL: prefer [`Auth::Bearer`].
    AppId,
}

/// Builds a [`Client`].
///
/// ```
/// use std::time::Duration;
///
/// use wavix::{Client, Generation};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let platform = wavix_simulator::Simulator::start(Default::default())?;
/// let client = Client::builder()
///     .api_key(platform.api_key()) // else the environment variable WAVIX_API_KEY
///     .base_url(platform.url())
///     .generation(Generation::Current)
///     .timeout(Duration::from_secs(10))
///     .max_retries(1)
///     .build()?;
/// assert_eq!(client.base_url(), platform.url());
/// assert!(Client::builder().api_key("").build().is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct ClientBuilder {
    pub(crate) api_key: Option<Secret>,
    pub(crate) base_url: Option<String>,
    pub(crate) generation: Generation,
    pub(crate) auth: Option<Auth>,
    pub(crate) default_server: Option<String>,
    pub(crate) messaging_server: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) proxy: Option<Secret>,
    pub(crate) root_certificates: Vec<u8>,
    pub(crate) user_agent: Option<String>,
    host: Host,
    environment: Option<BTreeMap<String, OsString>>,
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("generation", &self.generation)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// The API key. Default: the environment variable `WAVIX_API_KEY`.
    pub fn api_key(mut self, key: impl Into<Secret>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Scheme, host and port of the platform. Default: `WAVIX_BASE_URL`, else `https://api.wavix.com`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The generation of the API to speak. Default: current.
    pub fn generation(mut self, generation: Generation) -> Self {
        self.generation = generation;
        self
    }

    /// How the key travels. Default: bearer in the current generation, `appid` in the guide's.
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Base of the guide's `default` server. Default: the base URL with `/v1/`.
    pub fn default_server(mut self, url: impl Into<String>) -> Self {
        self.default_server = Some(url.into());
        self
    }

    /// Base of the guide's `messaging` server. Default: the base URL with `/v2/`.
    pub fn messaging_server(mut self, url: impl Into<String>) -> Self {
        self.messaging_server = Some(url.into());
        self
    }

    /// Total time of a call with all its attempts; of a stream, the time between bytes. Default: 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Time to open a connection. Default: 5 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How often a call that is safe to repeat is repeated. Default: 2.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Proxy for all calls, such as `http://user:password@host:3128`; for https servers only. Default: none; the
    /// environment is not read.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Certificate authorities to trust besides the system's: certificates in PEM form, or the path of a file or folder
    /// that has some, which `build` reads.
    pub fn root_certificates(mut self, pem_or_path: impl Into<Vec<u8>>) -> Self {
        self.root_certificates = pem_or_path.into();
        self
    }

    /// Text put before the library's own in the `User-Agent` header.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }

    /// Environment variables to go by, by name: those of [`ENVIRONMENT`](crate::ENVIRONMENT) count. Default: the
    /// variables of the process when the client is built.
    ///
    /// ```
    /// use wavix::Client;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder().environment([("WAVIX_API_KEY", "12345678")]).build()?;
    /// assert_eq!(client.base_url(), "https://api.wavix.com");
    /// # Ok(())
    /// # }
    /// ```
    pub fn environment<K: Into<String>, V: Into<OsString>>(
        mut self,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.environment = Some(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect());
        self
    }

    /// The language that the client is used from, for bindings: its own variables count, and errors spell options as it
    /// does. Default: Rust.
    pub fn host(mut self, host: Host) -> Self {
        self.host = host;
        self
    }

    /// The environment to go by, taken out of the builder.
    pub(crate) fn take_environment(&mut self) -> Environment {
        Environment::new(self.host, self.environment.take())
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// `InvalidArgument`, naming the option or environment variable that is missing or wrong.
    pub fn build(self) -> Result<Client> {
        let options = Options {
            timeout: self.timeout.unwrap_or(Duration::from_secs(30)),
            max_retries: self.max_retries.unwrap_or(2),
            headers: Vec::new(),
            on_reply: None,
            ticket: None,
            watch: None,
        };
        Ok(Client { transport: Arc::new(Transport::new(self)?), options: Arc::new(options) })
    }
}
