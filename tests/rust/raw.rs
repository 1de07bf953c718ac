//! A server that answers with bytes of its own, and keeps the complete requests that came.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Ends with the runtime that it was started on.
pub(crate) struct Raw {
    pub(crate) url: String,
    requests: Requests,
}

/// One connection to it.
pub(crate) struct Connection {
    /// How many connections came before it.
    pub(crate) number: usize,
    socket: TcpStream,
    requests: Requests,
}

type Requests = Arc<Mutex<Vec<String>>>;

impl Raw {
    /// Does `serve` with every connection.
    pub(crate) async fn start<F, S>(serve: F) -> Self
    where
        F: Fn(Connection) -> S + Send + 'static,
        S: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Requests::default();
        let ledger = Arc::clone(&requests);
        tokio::spawn(async move {
            for number in 0.. {
                let (socket, _) = listener.accept().await.unwrap();
                let _ = socket.set_nodelay(true);
                tokio::spawn(serve(Connection { number, socket, requests: Arc::clone(&ledger) }));
            }
        });
        Self { url, requests }
    }

    /// Answers every connection's first request with these bytes, then closes it.
    pub(crate) async fn answering(reply: impl Into<Vec<u8>>) -> Self {
        let reply = reply.into();
        Self::start(move |mut connection| {
            let reply = reply.clone();
            async move {
                connection.request().await;
                connection.send(&reply).await;
            }
        })
        .await
    }

    /// The complete requests so far.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

impl Connection {
    /// The next complete request, or `None` where the connection ends before it does.
    pub(crate) async fn request(&mut self) -> Option<String> {
        let request = read_request(&mut self.socket).await?;
        self.requests.lock().unwrap().push(request.clone());
        Some(request)
    }

    /// Whether the client took the bytes.
    pub(crate) async fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.socket.write_all(bytes.as_ref()).await.is_ok()
    }

    /// Sends the bytes again and again, for as long as the client takes them.
    pub(crate) async fn flood(&mut self, bytes: impl AsRef<[u8]>) {
        let many = bytes.as_ref().repeat(1 + (64 << 10) / bytes.as_ref().len());
        while self.send(&many).await {}
    }

    /// Waits until the client closes the connection.
    pub(crate) async fn closed(&mut self) {
        while self.socket.read(&mut [0; 1024]).await.is_ok_and(|read| read > 0) {}
    }

    /// Ends the connection with a reset.
    pub(crate) fn reset(self) {
        self.socket.set_zero_linger().unwrap();
    }
}

/// Reads a request with its whole body.
pub(crate) async fn read_request(from: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut request = Vec::new();
    let head = loop {
        if let Some(end) = request.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if from.read_buf(&mut request).await.ok()? == 0 {
            return None;
        }
    };
    let text = String::from_utf8_lossy(&request[..head]).to_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    while request.len() < head + length.unwrap_or(0) {
        if from.read_buf(&mut request).await.ok()? == 0 {
            return None;
        }
    }
    Some(String::from_utf8_lossy(&request).into_owned())
}

/// A whole reply.
pub(crate) fn reply(status: u16, json: &str) -> String {
    format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{json}",
        json.len()
    )
}
