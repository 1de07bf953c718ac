//! Reading requests.

use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::script::Read;

const LARGEST_HEAD: usize = 64 << 10;
const LARGEST_BODY: u64 = 64 << 20;

/// The part of a request that was read.
#[derive(Default)]
pub(crate) struct Request {
    pub(crate) head: Vec<u8>,
    pub(crate) body: Vec<u8>,
    pub(crate) complete: bool,
}

impl Request {
    pub(crate) fn bytes(&self) -> usize {
        self.head.len() + self.body.len()
    }

    /// Its first bytes.
    pub(crate) fn start(&self) -> Vec<u8> {
        let body = &self.body[..self.body.len().min(LARGEST_HEAD)];
        [&*self.head, body].concat()
    }

    /// Reads as much of a request as asked, and not a byte more. Can be dropped half-way: what came is kept.
    pub(crate) async fn read(&mut self, socket: &mut (impl AsyncRead + Unpin), how_much: Read) {
        while !self.head.ends_with(b"\r\n\r\n") {
            match socket.read_u8().await {
                Ok(byte) if self.head.len() < LARGEST_HEAD => self.head.push(byte),
                _ => return,
            }
        }
        if how_much == Read::Head {
            return;
        }
        let head = String::from_utf8_lossy(&self.head).to_lowercase();
        let header = |name: &str| head.lines().find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()));
        let whole = how_much != Read::Almost;
        if header("transfer-encoding:").is_some_and(|coding| coding.ends_with("chunked")) {
            self.complete = self.chunks(socket).await.is_some() && whole;
            return;
        }
        let length = header("content-length:").and_then(|length| length.parse::<u64>().ok()).unwrap_or(0);
        let wanted = if whole { length } else { length.saturating_sub(1) };
        if wanted > LARGEST_BODY {
            return;
        }
        let missing = wanted.saturating_sub(self.body.len() as u64);
        let read = socket.take(missing).read_to_end(&mut self.body).await;
        self.complete = whole && read.is_ok() && self.body.len() as u64 == length;
    }

    /// Reads to the end of the last chunk. Trailers are not expected.
    async fn chunks(&mut self, socket: &mut (impl AsyncRead + Unpin)) -> Option<()> {
        while !self.body.ends_with(b"\r\n0\r\n\r\n") && self.body != b"0\r\n\r\n" {
            self.body.push(socket.read_u8().await.ok()?);
            if self.body.len() as u64 > LARGEST_BODY {
                return None;
            }
        }
        Some(())
    }
}
