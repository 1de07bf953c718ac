//! The form of a case.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

/// One call: its arguments, the requests that it must send, the replies to them, and what the caller gets.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The name of the case.
    pub name: String,
    /// The operation, such as `messages.send`.
    pub operation: String,
    /// Where it comes from: `guide`, `current API`, or `quirk`.
    pub source: String,
    /// Changes against the source, and their reason.
    pub note: Option<String>,
    /// Generation of the client.
    #[serde(default)]
    pub generation: Generation,
    /// How the key travels, where it is not the generation's own way.
    pub auth: Option<Auth>,
    /// Arguments by name. `{"$file": …}` stands for a file: `name` with its `text` or with its `size` in zeros, or a
    /// `path`; with `stream` its size is not known before it is sent.
    pub arguments: Map<String, Value>,
    /// Requests and their replies, in order. Empty where nothing may be sent.
    pub exchanges: Vec<Exchange>,
    /// `skip` where an export goes on after lines that cannot be read.
    pub errors: Option<Errors>,
    /// How many lines an export skips.
    #[serde(default)]
    pub skipped: u64,
    /// Values of the reply that cannot be read, by their paths.
    #[serde(default)]
    pub unread: Vec<String>,
    /// The caller's result.
    #[serde(flatten)]
    pub expected: Expected,
}

/// See [`Case::errors`].
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Errors {
    /// Unreadable lines are skipped.
    Skip,
}

/// See [`Case::generation`].
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Generation {
    /// The current API.
    #[default]
    Current,
    /// The developer guide.
    Guide,
}

/// See [`Case::auth`].
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Auth {
    /// In the header `Authorization`.
    Bearer,
    /// In the query parameter `appid`.
    AppId,
}

/// A request and its reply.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The expected request.
    pub request: Request,
    /// The answer.
    pub reply: Reply,
}

/// A request that must be sent. Where it has no `json`, `form` or `multipart`, its body must be empty.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// HTTP method.
    pub method: String,
    /// Path, encoded.
    pub path: String,
    /// Query parameters, apart from the key; a list stands for several of the same name.
    #[serde(default)]
    pub query: Map<String, Value>,
    /// Headers that must be there, apart from those of the key and the body.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// JSON body.
    pub json: Option<Value>,
    /// Form-encoded body.
    pub form: Option<Map<String, Value>>,
    /// Body of several parts: text, or a file with `name`, `type` and `text`.
    pub multipart: Option<Map<String, Value>>,
}

/// A reply. Its body is `json`, `text` or `base64`, or empty.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Status.
    pub status: u16,
    /// Headers; `content-type` follows the body unless it is here.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Body as JSON.
    pub json: Option<Value>,
    /// Body as text.
    pub text: Option<String>,
    /// Body as bytes.
    pub base64: Option<String>,
    /// Whether the body travels gzip-encoded.
    #[serde(default)]
    pub gzip: bool,
    /// Whether the gzip is broken.
    #[serde(default)]
    pub corrupt: bool,
    /// Declares the whole body, sends this many bytes of it, and closes the connection.
    pub truncate: Option<usize>,
}

/// The caller's result.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Expected {
    /// The reply, or the first page. Further fields of the reply must be null or empty.
    Result(Value),
    /// The items of all pages, or all lines.
    Items(Vec<Value>),
    /// The contents of a file.
    Text(String),
    /// A failure.
    Error(Box<Failure>),
}

/// A failure. Only what the case names is compared.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// Name of the error class.
    pub kind: String,
    /// Status of the reply.
    pub status: Option<u16>,
    /// A part of the message.
    pub message_contains: Option<String>,
    /// Path of the wrong argument.
    pub argument: Option<String>,
    /// The platform's code.
    pub error_code: Option<String>,
    /// The platform's messages about each field.
    pub errors: Option<BTreeMap<String, String>>,
    /// The platform's identifier of the request.
    pub request_id: Option<String>,
    /// Line of a stream that failed, from 1.
    pub line: Option<u64>,
    /// How many items came before it.
    pub after: Option<usize>,
    /// Identifier of what the platform made.
    pub identifier: Option<String>,
    /// A part of the reply's text.
    pub body_contains: Option<String>,
}

/// Reads every file of a folder; the key is the file's name without its ending.
///
/// # Errors
///
/// A text that names the file at fault.
pub fn load(folder: &Path) -> Result<BTreeMap<String, Vec<Case>>, String> {
    let about = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let mut cases = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(|error| about(folder, &error))? {
        let path = entry.map_err(|error| about(folder, &error))?.path();
        let (Some(name), Some("json")) = (path.file_stem(), path.extension().and_then(|ending| ending.to_str())) else {
            continue;
        };
        let text = std::fs::read_to_string(&path).map_err(|error| about(&path, &error))?;
        let list: Vec<Case> = serde_json::from_str(&text).map_err(|error| about(&path, &error))?;
        cases.insert(name.to_string_lossy().into_owned(), list);
    }
    Ok(cases)
}
