//! Sockets and fixed bytes: what the machine can do at most. Nothing is decoded.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::wire::{KEY, SEND, SendMessage, export, list};
use super::{Orders, Outcome, Peer};

const END: &[u8] = b"\r\n0\r\n\r\n";

pub(super) struct Raw {
    stream: TcpStream,
    send: Vec<u8>,
    buffer: Vec<u8>,
}

fn request(line: &str, rest: &str) -> Vec<u8> {
    format!("{line} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {KEY}\r\n{rest}").into_bytes()
}

impl Raw {
    /// Reads a reply with a length.
    async fn read(&mut self) -> Outcome<()> {
        self.buffer.clear();
        let mut whole = usize::MAX;
        while self.buffer.len() < whole {
            self.fill().await?;
            if whole == usize::MAX
                && let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n")
            {
                let head = std::str::from_utf8(&self.buffer[..end])?;
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).ok_or("no length")?;
                whole = end + 4 + length.parse::<usize>()?;
            }
        }
        Ok(())
    }

    async fn fill(&mut self) -> Outcome<()> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err("the server closed the connection".into()),
            _ => Ok(()),
        }
    }
}

impl Peer for Raw {
    async fn open(orders: &Orders) -> Outcome<Vec<Self>> {
        let host = orders.url.strip_prefix("http://").ok_or("speaks plain HTTP only")?;
        let body = serde_json::to_string(&SendMessage::new())?;
        let rest = format!("content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let mut peers = Vec::new();
        for _ in 0..orders.flight {
            let stream = TcpStream::connect(host).await?;
            stream.set_nodelay(true)?;
            peers.push(Self { stream, send: request(&format!("POST {SEND}"), &rest), buffer: Vec::new() });
        }
        Ok(peers)
    }

    async fn send(&mut self) -> Outcome<()> {
        self.stream.write_all(&self.send).await?;
        self.read().await
    }

    async fn page(&mut self, size: usize) -> Outcome<()> {
        self.stream.write_all(&request(&format!("GET {}", list(size)), "\r\n")).await?;
        self.read().await
    }

    async fn export(&mut self, size: usize) -> Outcome<usize> {
        self.stream.write_all(&request(&format!("GET {}", export(size)), "\r\n")).await?;
        self.buffer.clear();
        self.buffer.reserve(64 << 10);
        let mut count = 0;
        loop {
            self.fill().await?;
            count += self.buffer.iter().filter(|&&byte| byte == b'\n').count();
            if self.buffer.ends_with(END) {
                break;
            }
            let kept = self.buffer.len().saturating_sub(END.len());
            count -= self.buffer[kept..].iter().filter(|&&byte| byte == b'\n').count();
            self.buffer.drain(..kept);
        }
        // The lines of the protocol are counted too.
        Ok(count.min(size))
    }
}
