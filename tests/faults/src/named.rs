//! The scripts of `tests/faults/scripts`, with what must become of each call.

use serde::Deserialize;
use serde_json::Value;

use crate::script::{Listen, Script};

/// A script by name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// The behaviour of the server.
    pub name: String,
    /// The row of the decision table: a fault's name, or a status; `None` where nothing goes wrong.
    pub fault: Option<Value>,
    /// Milliseconds that the client allows for a call.
    #[serde(default = "plenty")]
    pub timeout: u64,
    /// Milliseconds that the client allows for connecting.
    #[serde(default = "plenty")]
    pub connect_timeout: u64,
    /// A read comes first, for the connection that it leaves behind; the first exchange is for it.
    #[serde(default)]
    pub warm: bool,
    /// Length of the text that is sent.
    #[serde(default = "short")]
    pub size: usize,
    /// The behaviour of the server, in full.
    pub script: Script,
    /// The expected end of a message that is sent: `messages.send`.
    pub send: Option<Expected>,
    /// Of a write that may be repeated: `opt_outs.create`.
    pub write: Option<Expected>,
    /// Of a read: `messages.get`.
    pub read: Option<Expected>,
}

/// The expected end of a call.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Class of the error; `None` where the call succeeds.
    pub error: Option<String>,
    /// Status of the reply that the error carries; not compared where it is left out.
    pub status: Option<u16>,
    /// How often the request was tried; not compared where it is left out.
    pub attempts: Option<u32>,
    /// How many copies the platform acted on.
    pub accepted: usize,
}

/// Which call a script is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// `messages.send`.
    Send,
    /// `opt_outs.create`.
    Write,
    /// `messages.get`.
    Read,
}

impl Named {
    /// The expected end of a call.
    #[must_use]
    pub fn expected(&self, target: Target) -> Option<&Expected> {
        match target {
            Target::Send => self.send.as_ref(),
            Target::Write => self.write.as_ref(),
            Target::Read => self.read.as_ref(),
        }
    }
}

const fn plenty() -> u64 {
    10_000
}

const fn short() -> usize {
    2
}

/// Every named script.
///
/// # Errors
///
/// The problem of a file.
pub fn named() -> Result<Vec<Named>, String> {
    const FILES: [&str; 5] = [
        include_str!("../scripts/connecting.json"),
        include_str!("../scripts/fine.json"),
        include_str!("../scripts/sending.json"),
        include_str!("../scripts/replies.json"),
        include_str!("../scripts/statuses.json"),
    ];
    let read = |text: &str| serde_json::from_str::<Vec<Named>>(text).map_err(|error| error.to_string());
    let lists = FILES.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    // elsewhere a full queue refuses connections instead of ignoring them
    let possible = |named: &Named| cfg!(target_os = "linux") || named.script.listen != Listen::Full;
    Ok(lists.into_iter().flatten().filter(possible).collect())
}
