//! All failures, in one type.

pub(crate) mod cause;
pub(crate) mod failure;
pub(crate) mod redact;
pub(crate) mod reply_text;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::api::workflows::tickets::Ticket;
use crate::codec::scalars::Timestamp;
use crate::response::reply::ReplyInfo;
use crate::schema::operation::Operation;

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

/// The kind of a failure. The names of [`name`](Self::name) are those of the error classes in Python and Node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// 401: the key is wrong, disabled, deleted or not allowed from this address.
    Authentication,
    /// 403: the account's tier or the key's scope does not allow it.
    PermissionDenied,
    /// 404: there is no such object.
    NotFound,
    /// 400, 409, 413, 415 or 422: the platform refused the request.
    InvalidRequest,
    /// 429: too many requests.
    RateLimit,
    /// 5xx on a call that is safe to repeat.
    Server,
    /// Any other status, or a reply that says that the call failed.
    Api,
    /// An argument is wrong; nothing was sent.
    InvalidArgument,
    /// The request never left: no address, no connection, no TLS, or cancelled before.
    NotSent,
    /// No complete reply in time, on a call that is safe to repeat.
    Timeout,
    /// The connection broke, on a call that is safe to repeat.
    Transport,
    /// The platform may or may not have acted on the request; do not simply repeat it.
    OutcomeUnknown,
    /// A stream ended too early; everything before was delivered.
    StreamInterrupted,
    /// The reply lacks its identifier or is no JSON, on a call that is safe to repeat.
    Decode,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::Authentication,
        Self::PermissionDenied,
        Self::NotFound,
        Self::InvalidRequest,
        Self::RateLimit,
        Self::Server,
        Self::Api,
        Self::InvalidArgument,
        Self::NotSent,
        Self::Timeout,
        Self::Transport,
        Self::OutcomeUnknown,
        Self::StreamInterrupted,
        Self::Decode,
    ];

    /// Name of the error class.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Authentication => "AuthenticationError",
            Self::PermissionDenied => "PermissionDeniedError",
            Self::NotFound => "NotFoundError",
            Self::InvalidRequest => "InvalidRequestError",
            Self::RateLimit => "RateLimitError",
            Self::Server => "ServerError",
            Self::Api => "ApiError",
            Self::InvalidArgument => "InvalidArgumentError",
            Self::NotSent => "NotSentError",
            Self::Timeout => "TimeoutError",
            Self::Transport => "TransportError",
            Self::OutcomeUnknown => "OutcomeUnknownError",
            Self::StreamInterrupted => "StreamInterruptedError",
            Self::Decode => "DecodeError",
        }
    }

    /// The kind of a complete reply with this status.
    pub(crate) const fn of_status(status: u16) -> Self {
        match status {
            401 => Self::Authentication,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            400 | 409 | 413 | 415 | 422 => Self::InvalidRequest,
            429 => Self::RateLimit,
            500.. => Self::Server,
            _ => Self::Api,
        }
    }
}

/// A failed call: what happened, and to which call. Its text never holds the key.
///
/// ```
/// use wavix::{Client, ErrorKind, MessageBody, SendMessage};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let platform = wavix_simulator::Simulator::start(Default::default())?;
/// # let client = Client::builder().api_key(platform.api_key()).base_url(platform.url()).build()?;
/// let unknown = client.messages().get("no-such-message").await.unwrap_err();
/// assert_eq!(unknown.kind(), ErrorKind::NotFound);
/// assert_eq!(unknown.status(), Some(404));
///
/// let body = MessageBody::with_media("Hi", vec!["https://example.com/cat.png".to_owned(); 6]);
/// let wrong = client.messages().send(SendMessage::new("Wavix", "447537151866", body)).await.unwrap_err();
/// assert_eq!(wrong.kind(), ErrorKind::InvalidArgument); // nothing was sent
/// assert_eq!(wrong.argument_path(), Some("message_body.media"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
pub struct Error(Box<Details>);

/// Everything an [`Error`] knows. Empty or `None` where it does not apply.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Details {
    /// The kind of the failure.
    pub kind: Option<ErrorKind>,
    /// A description for people.
    pub message: String,
    /// Operation, such as `messages.send`.
    pub operation: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path template, without the values in it.
    pub path: Cow<'static, str>,
    /// Status of the reply.
    pub status: Option<u16>,
    /// The platform's code for the failure.
    pub error_code: Option<String>,
    /// The platform's messages about each field.
    pub errors: BTreeMap<String, String>,
    /// The platform's identifier of the request.
    pub request_id: Option<String>,
    /// Path of the wrong argument, such as `message_body.media[0]`.
    pub argument: Option<String>,
    /// How long the platform asks to wait.
    pub retry_after: Option<Duration>,
    /// How often the request was sent or tried.
    pub attempts: u32,
    /// From the call to the error.
    pub elapsed: Duration,
    /// Headers of the reply.
    pub headers: Vec<(String, String)>,
    /// Which part of the call failed: `connect`, `sending`, `awaiting_response`, `response_body` ...
    pub stage: Option<&'static str>,
    /// Line of the stream that failed, from 1.
    pub line: Option<u64>,
    /// When the call began.
    pub started_at: Option<Timestamp>,
    /// The ticket of a message, for `messages.reconcile`.
    pub ticket: Option<Ticket>,
    /// Text of the reply or of the line, at most 64 KiB, with secrets hidden.
    pub body: Option<String>,
    /// Identifier of the object that the reply names, if its text has one: of a message its `message_id`.
    pub identifier: Option<String>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Details { kind: Some(kind), message: message.into(), ..Details::default() }))
    }

    /// An error about the argument at `path`, for bindings that check arguments before the core sees them.
    #[must_use]
    pub fn invalid_argument(path: impl Into<String>, expected: impl fmt::Display) -> Self {
        Self::argument(path, expected)
    }

    /// An error about a call that was not sent.
    #[must_use]
    pub fn not_sent(why: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotSent, why)
    }

    pub(crate) fn argument(path: impl Into<String>, expected: impl fmt::Display) -> Self {
        let path = path.into();
        let mut error = Self::new(ErrorKind::InvalidArgument, format!("{path}: {expected}"));
        error.0.argument = Some(path);
        error
    }

    pub(crate) fn on(
        mut self,
        operation: &'static Operation,
        method: &'static str,
        path: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.0.operation = operation.name;
        self.0.method = method;
        self.0.path = path.into();
        self
    }

    pub(crate) fn details_mut(&mut self) -> &mut Details {
        &mut self.0
    }

    /// The facts that a hook for replies receives: those of the reply that failed, or of the call without one.
    #[must_use]
    pub fn reply_info(&self) -> ReplyInfo {
        let Details { operation, status, headers, request_id, attempts, elapsed, .. } = &*self.0;
        ReplyInfo {
            operation,
            status: *status,
            headers: headers.clone(),
            request_id: request_id.clone(),
            attempts: *attempts,
            elapsed: *elapsed,
            unread: Vec::new(),
        }
    }

    /// The kind of the failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.unwrap_or(ErrorKind::Api)
    }

    /// Everything that is known of it.
    #[must_use]
    pub fn details(&self) -> &Details {
        &self.0
    }

    /// Whether the same call may simply be made again: the platform has not acted on it, or acting twice does no harm.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        use ErrorKind::{NotSent, RateLimit, Server, Timeout, Transport};
        matches!(self.kind(), NotSent | RateLimit | Server | Timeout | Transport)
    }

    /// Status of the reply, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// A description for people.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Path of the wrong argument, such as `message_body.media[0]`.
    #[must_use]
    pub fn argument_path(&self) -> Option<&str> {
        self.0.argument.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { message, operation, method, path, status, errors, request_id, .. } = &*self.0;
        f.write_str(message)?;
        for (field, problem) in errors {
            write!(f, "; {field}: {problem}")?;
        }
        if operation.is_empty() {
            return Ok(());
        }
        write!(f, " [{operation}")?;
        if !path.is_empty() {
            write!(f, ": {method} {path}")?;
        }
        if let Some(status) = status {
            write!(f, ", status {status}")?;
        }
        if let Some(id) = request_id {
            write!(f, ", request {id}")?;
        }
        f.write_str("]")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {self}", self.kind().name())
    }
}

impl std::error::Error for Error {}
