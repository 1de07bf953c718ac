//! Calls to a server that fails in ways that no script of `tests/faults/scripts` has: for ever,
//! with bytes, or in a stream.

use std::io::Write as _;
use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _};
use wavix::{CallType, Client, CsvCdrs, Date, Error, ErrorKind, ExportCdrs, Message, MessageBody, SendMessage};
use wavix_faults::{End, Exchange};
use wavix_tests::KEY;

use crate::raw::Raw;

fn client(server: &Raw) -> Client {
    Client::builder().api_key(KEY).base_url(&server.url).build().unwrap()
}

async fn read(client: &Client) -> Result<Message, Error> {
    client.messages().get("871b4eeb-f798-4105-be23-32df9e991456").await
}

async fn send(client: &Client) -> Result<Message, Error> {
    client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await
}

fn january() -> (Date, Date) {
    ("2026-01-01".parse().unwrap(), "2026-01-31".parse().unwrap())
}

/// A read fails in its own way after several attempts; a message leaves its outcome open after one.
async fn assert_ends(what: &str, server: &Raw, kind: ErrorKind, attempts: u32, status: Option<u16>) {
    let error = read(&client(server)).await.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (kind, attempts), "{what}: {error:?}");
    assert_eq!(server.requests().len() as u32, attempts, "{what}");
    let error = send(&client(server)).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::OutcomeUnknown, status), "{what}: {error:?}");
    assert_eq!((error.details().attempts, server.requests().len() as u32), (1, attempts + 1), "{what}");
}

#[tokio::test]
async fn a_fault_that_lasts_ends_a_read_after_every_attempt() {
    assert_ends("no HTTP", &Raw::answering("SSH-2.0-OpenSSH_9.6\r\n").await, ErrorKind::Transport, 3, None).await;
    let cut = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"mes";
    assert_ends("body", &Raw::answering(cut).await, ErrorKind::Transport, 3, Some(200)).await;
    let reset = Exchange { end: End::Reset, ..Exchange::default() };
    assert_ends("reset", &Raw::doing(reset).await, ErrorKind::Transport, 3, None).await;
    let failing = "HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n";
    assert_ends("status", &Raw::answering(failing).await, ErrorKind::Server, 3, Some(503)).await;
}

#[tokio::test]
async fn a_compressed_reply_is_given_up_when_it_grows_too_large() {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    let blank = vec![b' '; 1 << 20];
    (0..65).for_each(|_| encoder.write_all(&blank).unwrap());
    let body = encoder.finish().unwrap();
    assert!(body.len() < 1 << 20);
    let head = format!("HTTP/1.1 201 Created\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", body.len());
    let server = Raw::answering([head.into_bytes(), body].concat()).await;
    assert_ends("gzip", &server, ErrorKind::Decode, 1, Some(201)).await;
}

#[tokio::test]
async fn an_endless_error_is_cut() {
    let raw = "HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\n\r\n".into();
    let server = Raw::doing(Exchange { raw, flood: "Who? ".into(), ..Exchange::default() }).await;
    let error = read(&client(&server)).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(404)));
    assert!(error.message().starts_with("Who? Who? ") && error.message().chars().count() < 3000);
    assert_eq!(send(&client(&server)).await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_call_whose_time_is_up_says_where_it_was() {
    let body = Exchange {
        raw: "HTTP/1.1 201 Created\r\ncontent-length: 1000000000\r\n\r\n".into(),
        flood: " ".into(),
        drip: Some(50_000),
        ..Exchange::default()
    };
    let silent = Exchange { end: End::Hang, ..Exchange::default() };
    for (exchange, stage, status) in [(body, "response_body", Some(201)), (silent, "awaiting_response", None)] {
        let server = Raw::doing(exchange).await;
        let client = client(&server).with_timeout(Duration::from_millis(500));
        let error = read(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.details().stage), (ErrorKind::Timeout, Some(stage)));
        let error = send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::OutcomeUnknown, status));
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_stream_that_stops_is_interrupted() {
    let raw = "HTTP/1.1 200 OK\r\n\r\n{\"call_id\":\"a\"}\n{\"call_".into();
    let server = Raw::doing(Exchange { raw, end: End::Hang, ..Exchange::default() }).await;
    let client = client(&server).with_timeout(Duration::from_millis(500));
    let (from, to) = january();
    let mut lines = client.cdrs().export(ExportCdrs::new(CallType::Placed, from, to)).await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap().call_id.as_deref(), Some("a"));
    let error = lines.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.details().line), (ErrorKind::StreamInterrupted, Some(2)));
    assert!(lines.next().await.is_none());

    let file = client.cdrs().csv(CsvCdrs::new(CallType::Placed, from, to)).await.unwrap();
    assert_eq!(file.bytes(1000).await.unwrap_err().kind(), ErrorKind::StreamInterrupted);
}

#[tokio::test]
async fn a_line_without_end_is_given_up() {
    let raw = "HTTP/1.1 200 OK\r\n\r\n{\"call_id\":\"a\"}\n".into();
    let server = Raw::doing(Exchange { raw, flood: "\"".into(), ..Exchange::default() }).await;
    let (from, to) = january();
    let lines = client(&server).cdrs().export(ExportCdrs::new(CallType::Placed, from, to)).await.unwrap();
    let error = lines.try_collect::<Vec<_>>().await.unwrap_err();
    assert_eq!((error.kind(), error.details().line), (ErrorKind::StreamInterrupted, Some(2)));
}

#[tokio::test]
async fn a_pooled_connection_that_was_closed_is_not_used() {
    let server = Raw::doing(Exchange { end: End::Close, ..Exchange::good() }).await;
    let client = client(&server);
    for _ in 0..3 {
        send(&client).await.unwrap();
        read(&client).await.unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
