//! The form of a script.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How the server treats the requests of one run.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Script {
    /// Whether there is anyone to connect to.
    pub listen: Listen,
    /// Speaks TLS, or does not where TLS is expected.
    pub tls: Option<Tls>,
    /// Bytes that the kernel takes for a connection before the server reads them; its own choice where this is `None`.
    pub window: Option<u32>,
    /// The exchanges of the first request, the second, and so on. Later ones are answered well.
    pub exchanges: Vec<Exchange>,
    /// Whether the last of them happens to whatever comes after, instead.
    pub repeat: bool,
    /// A good reply; a message where it is left out.
    pub good: Option<Reply>,
}

/// See [`Script::listen`].
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Listen {
    /// Connections are accepted.
    #[default]
    Yes,
    /// Nobody listens at the port.
    Closed,
    /// The queue of connections is full, so that nothing answers.
    Full,
}

/// See [`Script::tls`].
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
pub enum Tls {
    /// With a certificate for `localhost`, from the server's own authority.
    Good,
    /// With a certificate of an authority that nobody knows.
    Untrusted,
    /// With one whose time is over.
    Expired,
    /// With one for another name.
    OtherName,
    /// The address is that of a TLS server, but the server does not speak TLS.
    Plain,
}

/// The exchange of one request.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Exchange {
    /// How much of it the server reads.
    pub read: Read,
    /// Microseconds to wait after reading; where nothing is read, from the moment at which the connection is ready.
    pub wait: u64,
    /// Whether the platform acts on a copy that was read whole. If not, the copy counts as refused.
    pub accepts: bool,
    /// Whether the request counts at all: one that only warms up a connection does not.
    pub counts: bool,
    /// Text to send before the reply.
    pub raw: String,
    /// Bytes to send after it.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    /// The answer.
    pub reply: Option<Reply>,
    /// Sends the good reply.
    pub good: bool,
    /// How many bytes of all that are sent.
    pub cut: Option<usize>,
    /// Microseconds before each single byte; with a flood, before each 64 KiB of it instead.
    pub drip: Option<u64>,
    /// Bytes to send again and again at the end, for as long as the client takes them.
    pub flood: String,
    /// The end of the connection.
    pub end: End,
}

impl Default for Exchange {
    fn default() -> Self {
        Self {
            read: Read::All,
            wait: 0,
            accepts: true,
            counts: true,
            raw: String::new(),
            bytes: Vec::new(),
            reply: None,
            good: false,
            cut: None,
            drip: None,
            flood: String::new(),
            end: End::Close,
        }
    }
}

/// See [`Exchange::read`].
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Read {
    /// Not a byte. Over TLS, this is before the handshake.
    Nothing,
    /// The bytes that come while the server waits; a whole request is acted on.
    Meanwhile,
    /// The head.
    Head,
    /// All but the last byte.
    Almost,
    /// All of it.
    #[default]
    All,
}

/// See [`Exchange::end`].
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// It stays open for the next request.
    Keep,
    /// It is closed in order.
    #[default]
    Close,
    /// It is reset.
    Reset,
    /// It stays open, and nothing happens any more.
    Hang,
}

/// A whole reply.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Reply {
    /// Status.
    pub status: u16,
    /// Headers besides the body's. `{elsewhere}` in a value is the address of a second server.
    pub headers: BTreeMap<String, String>,
    /// Body as JSON.
    pub json: Option<Value>,
    /// Body as text.
    pub text: Option<String>,
    /// Sends the body in chunks.
    pub chunked: bool,
}

impl Exchange {
    /// Answers well and keeps the connection.
    #[must_use]
    pub fn good() -> Self {
        Self { good: true, end: End::Keep, ..Self::default() }
    }

    /// Whether its request is to be taken by whichever connection is there, before a byte of it came.
    pub(crate) fn is_early(&self) -> bool {
        matches!(self.read, Read::Nothing | Read::Meanwhile)
    }
}

impl Reply {
    /// With this status and JSON.
    #[must_use]
    pub fn json(status: u16, json: Value) -> Self {
        Self { status, json: Some(json), ..Self::default() }
    }

    pub(crate) fn whole(&self, elsewhere: &str) -> Vec<u8> {
        use std::fmt::Write as _;
        let mut head = format!("HTTP/1.1 {} Status\r\n", self.status);
        for (name, value) in &self.headers {
            let _ = write!(head, "{name}: {}\r\n", value.replace("{elsewhere}", elsewhere));
        }
        let body = match (&self.json, &self.text) {
            (Some(json), _) => json.to_string().into_bytes(),
            (None, text) => text.clone().unwrap_or_default().into_bytes(),
        };
        if self.json.is_some() && !self.headers.contains_key("content-type") {
            head.push_str("content-type: application/json\r\n");
        }
        let bodiless = matches!(self.status, 100..=199 | 204 | 304);
        if self.chunked {
            let (first, rest) = body.split_at(body.len() / 2);
            let mut bytes = format!("{head}transfer-encoding: chunked\r\n\r\n").into_bytes();
            for part in [first, rest].into_iter().filter(|part| !part.is_empty()) {
                bytes.extend_from_slice(format!("{:x}\r\n", part.len()).as_bytes());
                bytes.extend_from_slice(part);
                bytes.extend_from_slice(b"\r\n");
            }
            bytes.extend_from_slice(b"0\r\n\r\n");
            return bytes;
        }
        if !bodiless {
            let _ = write!(head, "content-length: {}\r\n", body.len());
        }
        head.push_str("\r\n");
        let body = if bodiless { &[][..] } else { &body };
        [head.as_bytes(), body].concat()
    }
}
