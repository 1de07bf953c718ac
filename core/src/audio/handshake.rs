//! The beginning of a connection: an HTTP request that is refused or becomes a WebSocket.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::sync::OwnedSemaphorePermit;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::machine::TryParse as _;
use tokio_tungstenite::tungstenite::handshake::server::{Request, create_response, write_response};
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::admission::Denied;
use super::message::MESSAGE_LIMIT;
use super::server::{Shared, Transport};

/// How long the request may take, TLS included.
pub(super) const TIMEOUT: Duration = Duration::from_secs(5);
/// The longest request, in bytes.
const HEAD_LIMIT: usize = 16 << 10;
/// The largest frame that is read, in bytes.
const FRAME_LIMIT: usize = 256 << 10;

/// A connection that was let in, and the call that its address is for.
pub(super) struct Admitted {
    pub(super) socket: WebSocketStream<Box<dyn Transport>>,
    pub(super) call_id: String,
    /// A place among the streams.
    pub(super) capacity: OwnedSemaphorePermit,
}

/// Reads the request and answers it. None where it was refused.
pub(super) async fn shake_hands(mut transport: Box<dyn Transport>, shared: &Shared) -> Option<Admitted> {
    let admitted = match read(&mut transport).await {
        Some(request) => create_response(&request)
            .map_err(|_| "400 Bad Request")
            .and_then(|response| Ok((response, admit(&request, shared)?))),
        None => Err("400 Bad Request"),
    };
    let (response, (call_id, capacity)) = match admitted {
        Ok(admitted) => admitted,
        Err(status) => {
            refuse(transport, status).await;
            return None;
        }
    };
    let mut head = Vec::new();
    write_response(&mut head, &response).ok()?;
    transport.write_all(&head).await.ok()?;
    let config = WebSocketConfig::default()
        .read_buffer_size(8 << 10)
        .write_buffer_size(0)
        .max_write_buffer_size(MESSAGE_LIMIT)
        .max_message_size(Some(MESSAGE_LIMIT))
        .max_frame_size(Some(FRAME_LIMIT));
    let socket = WebSocketStream::from_raw_socket(transport, Role::Server, Some(config)).await;
    Some(Admitted { socket, call_id, capacity })
}

/// The request, where it is one and ends within the limit. A WebSocket says nothing more before it is answered.
async fn read(transport: &mut Box<dyn Transport>) -> Option<Request> {
    let mut head = Vec::with_capacity(1024);
    loop {
        if head.len() >= HEAD_LIMIT {
            return None;
        }
        let before = head.len();
        let most = (HEAD_LIMIT - before) as u64;
        if transport.take(most).read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
        // Parsed only when it can be whole: byte by byte it would be parsed thousands of times.
        if head[before.saturating_sub(3)..].windows(4).any(|end| end == b"\r\n\r\n") {
            let (size, request) = Request::try_parse(&head).ok()??;
            return (size == head.len()).then_some(request);
        }
    }
}

/// The call that the address is for. The token is looked at last, so that nothing else uses it up.
fn admit(request: &Request, shared: &Shared) -> Result<(String, OwnedSemaphorePermit), &'static str> {
    // Only pages in a browser send it, and the platform is none.
    if let Some(origin) = request.headers().get("origin") {
        let allowed = origin.to_str().is_ok_and(|origin| shared.origins.iter().any(|known| known == origin));
        if !allowed {
            return Err("403 Forbidden");
        }
    }
    let capacity = Arc::clone(&shared.capacity).try_acquire_owned().map_err(|_| "503 Service Unavailable")?;
    let token = request.uri().path().rsplit('/').next().unwrap_or_default();
    let call_id = shared.admission.redeem(token).map_err(|denied| match denied {
        Denied::Unknown => "404 Not Found",
        Denied::Expired => "401 Unauthorized",
        Denied::Used => "403 Forbidden",
    })?;
    Ok((call_id, capacity))
}

async fn refuse(mut transport: Box<dyn Transport>, status: &str) {
    let reply = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    if transport.write_all(reply.as_bytes()).await.is_ok() {
        let _ = transport.shutdown().await;
        // Closing with bytes unread would reset the connection, and could take the reply with it.
        let _ = tokio::time::timeout(Duration::from_millis(500), async {
            let mut rest = [0; 1024];
            for _ in 0..64 {
                if !transport.read(&mut rest).await.is_ok_and(|count| count > 0) {
                    return;
                }
            }
        })
        .await;
    }
}
