//! The client.

pub(crate) mod builder;
pub(crate) mod called;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ring::hmac;

use crate::api::workflows::reconcile;
use crate::api::workflows::tickets::Ticket;
use crate::client::builder::ClientBuilder;
use crate::codec::wire::Wire;
use crate::error::{Error, ErrorKind, Result};
use crate::request::call::Arguments;
use crate::request::evidence::Watch;
use crate::request::guide;
use crate::request::raw;
use crate::response::download::Download;
use crate::response::export_pages::ExportPages;
use crate::response::reply::{Reply, ReplyInfo};
use crate::response::stream::{LineStream, Lines};
use crate::schema::operation::{Form, Operation, operation};
use crate::schema::shape::Generation;
use crate::transport::Transport;
use crate::transport::servers::Peer;

/// Receives [`ReplyInfo`] of every call.
pub type OnReply = Arc<dyn Fn(&ReplyInfo) + Send + Sync>;

/// The options of a call.
#[derive(Clone)]
pub(crate) struct Options {
    pub(crate) timeout: Duration,
    pub(crate) max_retries: u32,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) on_reply: Option<OnReply>,
    pub(crate) ticket: Option<Ticket>,
    pub(crate) watch: Option<Watch>,
}

/// A client of the Wavix platform. Cheap to clone; clones share one pool of connections.
///
/// Calls need a tokio runtime.
///
/// ```
/// use wavix::{Client, MessageBody, SendMessage};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let platform = wavix_simulator::Simulator::start(Default::default())?;
/// # let client = Client::builder().api_key(platform.api_key()).base_url(platform.url()).build()?;
/// let request = SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi")).tag("greeting");
/// let sent = client.messages().send(request).await?;
/// let message = client.messages().get(sent.message_id.as_str()).await?;
/// assert_eq!(message.tag.as_deref(), Some("greeting"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) transport: Arc<Transport>,
    pub(crate) options: Arc<Options>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.transport.base_url())
            .field("generation", &self.transport.generation)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A builder with the defaults: key and base URL from the environment, current generation, 30 seconds, two retries.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The generation of the API that the client speaks.
    #[must_use]
    pub fn generation(&self) -> Generation {
        self.transport.generation
    }

    /// Scheme, host and port that requests go to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.transport.base_url()
    }

    /// Where calls of an operation go; without one, where those without a row go.
    #[must_use]
    pub fn peer(&self, operation: Option<&'static Operation>) -> &Peer {
        self.transport.peer(operation)
    }

    /// Tells one key from another without telling the key: the same for clients of the same key.
    #[must_use]
    pub fn key_fingerprint(&self) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.transport.redactor().key().as_bytes());
        let tag = hmac::sign(&key, b"wavix: fingerprint of a key");
        tag.as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether text of a reply has the client's key, or secrets in URLs.
    #[must_use]
    pub fn finds_secrets(&self, text: &str) -> bool {
        self.transport.redactor().finds(text)
    }

    /// The text of a reply without the client's key, and without the secrets in its URLs.
    #[must_use]
    pub fn hide_secrets(&self, text: &str) -> String {
        self.transport.redactor().hidden(text)
    }

    /// A client with another total time per call, on the same connections.
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> Self {
        self.with(|options| options.timeout = timeout)
    }

    /// A client with another number of retries, on the same connections.
    #[must_use]
    pub fn with_max_retries(&self, max_retries: u32) -> Self {
        self.with(|options| options.max_retries = max_retries)
    }

    /// A client that sends one more header, on the same connections.
    #[must_use]
    pub fn with_header(&self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|options| options.headers.push((name.into(), value.into())))
    }

    /// A client that reports every reply and failure, on the same connections.
    ///
    /// ```
    /// use wavix::Client;
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let platform = wavix_simulator::Simulator::start(Default::default())?;
    /// # let client = Client::builder().api_key(platform.api_key()).base_url(platform.url()).build()?;
    /// let told = client.with_on_reply(|info| println!("{:?} after {:?}", info.status, info.elapsed));
    /// told.profile().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_on_reply(&self, on_reply: impl Fn(&ReplyInfo) + Send + Sync + 'static) -> Self {
        self.with(|options| options.on_reply = Some(Arc::new(on_reply)))
    }

    /// A client that sends its message with this ticket, on the same connections. For one call of `messages().send`.
    #[must_use]
    pub fn with_ticket(&self, ticket: Ticket) -> Self {
        self.with(|options| options.ticket = Some(ticket))
    }

    /// A client whose call `watch` follows, on the same connections. For one call, which may be dropped.
    #[must_use]
    pub fn with_watch(&self, watch: &Watch) -> Self {
        self.with(|options| options.watch = Some(watch.clone()))
    }

    fn with(&self, change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options::clone(&self.options);
        change(&mut options);
        Self { transport: Arc::clone(&self.transport), options: Arc::new(options) }
    }

    /// Calls an operation by name. This is the door for host languages: arguments as JSON, the reply undecoded.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn invoke(&self, name: &str, arguments: Arguments) -> Result<Reply> {
        let operation = match name {
            raw::NAME => raw::operation(&arguments.fields)?,
            _ => row(name, &[Form::One, Form::Page])?,
        };
        self.call(operation, arguments).await
    }

    async fn call(&self, operation: &'static Operation, arguments: Arguments) -> Result<Reply> {
        if operation.is_composed() {
            return Box::pin(reconcile::call(self, operation, arguments)).await;
        }
        let given = guide::given(operation, self.transport.generation, &arguments.fields);
        let mut reply = self.transport.call(operation, arguments, &self.options).await?;
        if let Some(given) = given {
            reply.body = guide::completed(reply.body, given);
        }
        Ok(reply)
    }

    /// Opens the stream of an operation that answers in lines.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn open(&self, name: &str, arguments: Arguments) -> Result<LineStream> {
        self.line_stream(row(name, &[Form::Lines])?, arguments).await
    }

    async fn line_stream(&self, operation: &'static Operation, arguments: Arguments) -> Result<LineStream> {
        let pages = ExportPages::of(self, operation, &arguments);
        let opened = self.transport.open(operation, arguments, &self.options).await?;
        Ok(LineStream::new(opened, pages))
    }

    /// Opens the download of an operation that answers with a file.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn download(&self, name: &str, arguments: Arguments) -> Result<Download> {
        self.file(row(name, &[Form::File])?, arguments).await
    }

    pub(crate) async fn one<T: Wire>(&self, operation: &'static Operation, arguments: Arguments) -> Result<T> {
        self.call(operation, arguments).await?.decode()
    }

    /// Repeats a read until its reply says that the work has ended, with exponential back-off.
    pub(crate) async fn wait<T: Wire>(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        timeout: Duration,
    ) -> Result<T> {
        const FIRST: Duration = Duration::from_millis(200);
        const LONGEST: Duration = Duration::from_secs(5);
        let deadline = Instant::now() + timeout;
        let mut pause = FIRST;
        loop {
            match self.transport.call(operation, arguments.clone(), &self.options).await {
                Ok(reply) if operation.wait.is_none_or(|until| reply.has_ended(until)) => return reply.decode(),
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                Err(error) if operation.wait.is_none_or(|until| !until.absent) => return Err(error),
                Ok(_) | Err(_) => {}
            }
            if Instant::now() + pause > deadline {
                let route = operation.route(self.transport.generation);
                let error = Error::new(ErrorKind::Timeout, format!("still going on after {timeout:?}"));
                return Err(error.on(operation, route.method, route.path));
            }
            tokio::time::sleep(pause).await;
            pause = pause.mul_f64(1.6).min(LONGEST);
        }
    }

    pub(crate) async fn lines<T: Wire>(&self, operation: &'static Operation, arguments: Arguments) -> Result<Lines<T>> {
        self.line_stream(operation, arguments).await.map(Lines::new)
    }

    pub(crate) async fn file(&self, operation: &'static Operation, arguments: Arguments) -> Result<Download> {
        self.transport.open(operation, arguments, &self.options).await.map(Download::new)
    }
}

fn row(name: &str, forms: &[Form]) -> Result<&'static Operation> {
    let same = |form: &Form, other: &Form| std::mem::discriminant(form) == std::mem::discriminant(other);
    operation(name)
        .filter(|operation| forms.iter().any(|form| same(form, &operation.form)))
        .ok_or_else(|| Error::argument("operation", format_args!("there is no operation {name:?} of this form")))
}
