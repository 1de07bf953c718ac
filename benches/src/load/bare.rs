//! hyper alone: one connection for each call in flight, no pool, no deadline.

use std::hint::black_box;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::Request;
use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::wire::{CdrPage, KEY, Message, Records, SEND, SendMessage, export, list};
use super::{Orders, Outcome, Peer};

pub(super) struct Bare {
    connection: SendRequest<Full<Bytes>>,
    host: String,
}

impl Bare {
    async fn exchange(&mut self, target: &str, body: Option<Vec<u8>>) -> Outcome<Incoming> {
        let method = if body.is_some() { "POST" } else { "GET" };
        let mut request = Request::builder()
            .method(method)
            .uri(target)
            .header(HOST, &self.host)
            .header(ACCEPT, "application/json")
            .header(AUTHORIZATION, format!("Bearer {KEY}"));
        if body.is_some() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        self.connection.ready().await?;
        let reply = self.connection.send_request(request.body(Full::from(body.unwrap_or_default()))?).await?;
        Ok(reply.into_body())
    }
}

impl Peer for Bare {
    async fn open(orders: &Orders) -> Outcome<Vec<Self>> {
        let host = orders.url.strip_prefix("http://").ok_or("speaks plain HTTP only")?;
        let mut peers = Vec::new();
        for _ in 0..orders.flight {
            let stream = TcpStream::connect(host).await?;
            stream.set_nodelay(true)?;
            let (connection, driver) = handshake(TokioIo::new(stream)).await?;
            tokio::spawn(driver);
            peers.push(Self { connection, host: host.to_owned() });
        }
        Ok(peers)
    }

    async fn send(&mut self) -> Outcome<()> {
        let body = serde_json::to_vec(&SendMessage::new())?;
        let body = self.exchange(SEND, Some(body)).await?.collect().await?.to_bytes();
        black_box(serde_json::from_slice::<Message>(&body)?);
        Ok(())
    }

    async fn page(&mut self, size: usize) -> Outcome<()> {
        let body = self.exchange(&list(size), None).await?.collect().await?.to_bytes();
        black_box(serde_json::from_slice::<CdrPage>(&body)?.items);
        Ok(())
    }

    async fn export(&mut self, size: usize) -> Outcome<usize> {
        let mut body = self.exchange(&export(size), None).await?;
        let mut records = Records::default();
        let mut count = 0;
        while let Some(frame) = body.frame().await {
            if let Some(piece) = frame?.data_ref() {
                count += records.push(piece)?;
            }
        }
        Ok(count)
    }
}
