//! Servers of `wavix-faults`, one for each test that needs one.

use std::ops::Deref;
use std::sync::LazyLock;

use wavix_faults::{Exchange, Run, Script, Server};

static SERVER: LazyLock<Server> = LazyLock::new(|| Server::new().unwrap());

/// A server that does what its script says.
pub(crate) struct Raw(Run);

impl Deref for Raw {
    type Target = Run;

    fn deref(&self) -> &Run {
        &self.0
    }
}

impl Raw {
    pub(crate) async fn playing(script: Script) -> Self {
        Self(SERVER.play(script).await.unwrap())
    }

    /// Treats every request alike.
    pub(crate) async fn doing(exchange: Exchange) -> Self {
        Self::playing(Script { exchanges: vec![exchange], repeat: true, ..Script::default() }).await
    }

    /// Answers every connection's first request with these bytes, then closes it.
    pub(crate) async fn answering(reply: impl Into<Vec<u8>>) -> Self {
        Self::doing(Exchange { bytes: reply.into(), ..Exchange::default() }).await
    }

    /// The certificate of the authority of servers with TLS.
    pub(crate) fn authority() -> &'static str {
        SERVER.authority()
    }
}

/// A whole reply.
pub(crate) fn reply(status: u16, json: &str) -> String {
    let length = json.len();
    format!("HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{json}")
}
