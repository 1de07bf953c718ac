//! Other sides that are wrong, slow or hostile.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::{WebSocketStream, client_async};
use wavix::ErrorKind;
use wavix::audio::{AudioServer, AudioServerBuilder, AudioStream, Event};

type Peer = WebSocketStream<TcpStream>;

const START: &str =
    r#"{"event": "start", "call_id": "c", "stream_id": "s", "stream_type": "twoway", "sequence_number": 1}"#;

async fn start(settings: AudioServerBuilder) -> AudioServer {
    settings.start().await.unwrap()
}

async fn connect(server: &AudioServer, url: &str) -> Peer {
    let socket = TcpStream::connect(server.address()).await.unwrap();
    client_async(url, socket).await.unwrap().0
}

async fn say(peer: &mut Peer, text: &str) {
    peer.send(Message::Text(text.into())).await.unwrap();
}

/// A stream and its other side.
async fn pair(server: &AudioServer) -> (Peer, AudioStream) {
    let mut peer = connect(server, &server.url("c").unwrap()).await;
    say(&mut peer, r#"{"event": "connected"}"#).await;
    say(&mut peer, START).await;
    (peer, server.accept().await.unwrap())
}

fn media(number: usize, audio: &[u8]) -> String {
    let payload = STANDARD.encode(audio);
    format!(
        r#"{{"event": "media", "stream_id": "s", "sequence_number": {number}, "media": {{"payload": "{payload}", "chunk": {number}}}}}"#
    )
}

/// Status of the answer to a request for a WebSocket, with further headers.
async fn status(server: &AudioServer, url: &str, headers: &str) -> u16 {
    let path = url.splitn(4, '/').nth(3).unwrap();
    let request = format!(
        "GET /{path} HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
         sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n{headers}\r\n"
    );
    answer(server, request.as_bytes()).await
}

async fn answer(server: &AudioServer, request: &[u8]) -> u16 {
    let mut socket = TcpStream::connect(server.address()).await.unwrap();
    // A server that has heard enough answers before all is sent.
    let _ = socket.write_all(request).await;
    let mut head = [0; 12];
    socket.read_exact(&mut head).await.unwrap();
    std::str::from_utf8(&head[9..]).unwrap().parse().unwrap()
}

/// Code of the frame that ends a connection.
async fn closed(peer: &mut Peer) -> Option<CloseCode> {
    while let Some(Ok(message)) = peer.next().await {
        if let Message::Close(frame) = message {
            return frame.map(|frame| frame.code);
        }
    }
    None
}

#[tokio::test]
async fn an_address_lets_one_connection_in() {
    let server = start(AudioServer::builder().token_lifetime(Duration::from_secs(1))).await;
    let (url, late) = (server.url("c").unwrap(), server.url("c").unwrap());
    assert_ne!(url, late);
    let _peer = connect(&server, &url).await;
    assert_eq!(status(&server, &url, "").await, 403);
    let token = url.rsplit('/').next().unwrap();
    for wrong in ["", "x", &token[..42], &format!("{token}/"), &"A".repeat(43), &"A".repeat(4096)] {
        let address = format!("ws://localhost/{wrong}");
        assert_eq!(status(&server, &address, "").await, 404, "{wrong}");
    }
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert_eq!(status(&server, &late, "").await, 401);
}

#[tokio::test]
async fn pages_are_refused_unless_they_are_named() {
    let server = start(AudioServer::builder().origin("https://example.com")).await;
    let url = server.url("c").unwrap();
    for origin in ["https://evil.example", "null", "https://example.com.evil.example", "http://example.com"] {
        assert_eq!(status(&server, &url, &format!("origin: {origin}\r\n")).await, 403);
    }
    assert_eq!(status(&server, &url, "origin: https://example.com\r\n").await, 101, "the token was not used up");
}

#[tokio::test]
async fn requests_that_are_none_are_refused() {
    let server = start(AudioServer::builder()).await;
    let url = server.url("c").unwrap();
    let path = url.splitn(4, '/').nth(3).unwrap();
    for request in [
        format!("GET /{path} HTTP/1.1\r\nhost: localhost\r\n\r\n"),
        format!("POST /{path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\n\r\n"),
        format!("GET /{path} HTTP/1.0\r\n\r\n"),
        "\u{16}\u{3}\u{1}\r\n\r\n".into(),
        format!("GET /{path} HTTP/1.1\r\nx: {}", "a".repeat(20_000)),
        format!("GET /{path} HTTP/1.1\r\n{}\r\n", "a: b\r\n".repeat(200)),
    ] {
        assert_eq!(answer(&server, request.as_bytes()).await, 400, "{request:.60}");
    }
    assert_eq!(status(&server, &url, "").await, 101, "the token was not used up");
    // One that never ends is not waited for.
    let mut slow = TcpStream::connect(server.address()).await.unwrap();
    slow.write_all(b"GET / HTTP/1.1\r\n").await.unwrap();
    assert_eq!(slow.read(&mut [0; 64]).await.unwrap_or(0), 0);
}

#[tokio::test]
async fn a_stream_must_begin_as_one_and_be_of_its_call() {
    let server = start(AudioServer::builder()).await;
    let other = START.replace(r#""c""#, r#""d""#);
    for first in [other.as_str(), r#"{"event": "stop"}"#, "hello", &media(1, &[]), r#"{"event": "start"}"#] {
        let mut peer = connect(&server, &server.url("c").unwrap()).await;
        say(&mut peer, first).await;
        assert_eq!(closed(&mut peer).await, Some(CloseCode::Policy), "{first}");
    }
    assert!(server.take().is_none());
    let (_peer, stream) = pair(&server).await;
    assert_eq!(stream.call_id(), "c");
}

#[tokio::test]
async fn what_is_not_the_platforms_ends_the_stream_with_an_error() {
    let server = start(AudioServer::builder()).await;
    let large = media(3, &vec![0; 900_000]);
    for wrong in [
        "",
        "[]",
        r#"{"event": "media", "media": {"payload": "A"}}"#,
        r#"{"event": "media", "media": {"payload": "AAAA"}}"#,
        r#"{"event": "mark", "stream_id": "other", "mark": {"name": "x"}}"#,
        &large,
    ] {
        let (mut peer, stream) = pair(&server).await;
        say(&mut peer, &media(2, &[1, 0])).await;
        let _ = peer.send(Message::Text(wrong.into())).await;
        assert!(matches!(stream.next().await, Ok(Some(Event::Media(_)))), "what came before is there");
        assert_eq!(stream.next().await.unwrap_err().kind(), ErrorKind::Decode, "{wrong:.60}");
        assert_eq!(stream.next().await, Ok(None));
        assert!(stream.send_audio(vec![0, 0]).await.is_err());
    }
}

#[tokio::test]
async fn a_connection_that_is_lost_is_an_error_and_one_that_is_closed_is_not() {
    let server = start(AudioServer::builder()).await;
    let (peer, stream) = pair(&server).await;
    drop(peer);
    assert_eq!(stream.next().await.unwrap_err().kind(), ErrorKind::StreamInterrupted);
    assert_eq!(stream.next().await, Ok(None));
    let (mut peer, stream) = pair(&server).await;
    peer.close(None).await.unwrap();
    assert_eq!(stream.next().await, Ok(None));
}

#[tokio::test]
async fn gaps_are_counted_and_unknown_messages_kept() {
    let server = start(AudioServer::builder()).await;
    let (mut peer, stream) = pair(&server).await;
    for number in [2, 3, 7, 7, 6, 9] {
        say(&mut peer, &media(number, &[])).await;
    }
    say(&mut peer, r#"{"event": "dtmf", "digit": "5"}"#).await;
    for _ in 0..6 {
        assert!(matches!(stream.next().await, Ok(Some(Event::Media(_)))));
    }
    assert_eq!(stream.missed(), 4);
    let Ok(Some(Event::Unknown(unknown))) = stream.next().await else { panic!("another kind") };
    assert_eq!((unknown.event.as_str(), &unknown.fields["digit"]), ("dtmf", &"5".into()));
}

#[tokio::test]
async fn no_more_streams_than_there_may_be() {
    let server = start(AudioServer::builder().max_streams(1)).await;
    let (peer, stream) = pair(&server).await;
    let url = server.url("c").unwrap();
    assert_eq!(status(&server, &url, "").await, 503);
    drop((peer, stream));
    loop {
        match status(&server, &url, "").await {
            503 => tokio::time::sleep(Duration::from_millis(5)).await,
            status => break assert_eq!(status, 101, "its token was not used up"),
        }
    }
}

#[tokio::test]
async fn a_reader_that_is_slow_slows_the_other_side() {
    const MESSAGES: usize = 20_000;
    let server = start(AudioServer::builder()).await;
    let (mut peer, stream) = pair(&server).await;
    let sending = tokio::spawn(async move {
        for number in 0..MESSAGES {
            say(&mut peer, &media(2 + number, &[0; 960])).await;
        }
        say(&mut peer, r#"{"event": "stop", "stream_id": "s"}"#).await;
        peer
    });
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(!sending.is_finished(), "26 MB fit nowhere between the two");
    let mut count = 0;
    while let Some(event) = stream.next().await.unwrap() {
        if let Event::Media(media) = event {
            assert_eq!(media.chunk, Some(count + 2));
            count += 1;
        }
    }
    assert_eq!((count, stream.missed()), (MESSAGES as i64, 0));
    sending.await.unwrap();
}

#[tokio::test]
async fn another_side_that_takes_nothing_blocks_its_own_stream_only() {
    let server = start(AudioServer::builder().buffer(Duration::from_millis(100))).await;
    let (_stuck, one) = pair(&server).await;
    let (mut peer, other) = pair(&server).await;
    let waiting = tokio::spawn(async move { one.send_audio(vec![0; 48_000 * 60]).await });
    other.send_audio(vec![1; 9600]).await.unwrap();
    let mut received = 0;
    while received < 9600 {
        let Some(Ok(Message::Text(text))) = peer.next().await else { panic!("not sound") };
        let message: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&message["event"], &message["stream_id"]), (&"media".into(), &"s".into()));
        received += STANDARD.decode(message["media"]["payload"].as_str().unwrap()).unwrap().len();
    }
    assert!(!waiting.is_finished(), "a minute of sound waits for its time");
    server.close().await;
    assert_eq!(waiting.await.unwrap().unwrap_err().kind(), ErrorKind::NotSent);
}

#[tokio::test]
async fn closing_ends_everything() {
    let server = start(AudioServer::builder()).await;
    let (mut peer, stream) = pair(&server).await;
    let _stranger = TcpStream::connect(server.address()).await.unwrap();
    let _silent = connect(&server, &server.url("c").unwrap()).await;
    let accepting = {
        let server = server.clone();
        tokio::spawn(async move { server.accept().await.is_none() })
    };
    let closing = tokio::spawn({
        let server = server.clone();
        async move { server.close().await }
    });
    assert_eq!(closed(&mut peer).await, Some(CloseCode::Normal));
    closing.await.unwrap();
    assert!(accepting.await.unwrap());
    assert_eq!(stream.next().await, Ok(None));
    assert!(TcpStream::connect(server.address()).await.is_err());
    server.close().await;
}

#[tokio::test]
async fn settings_that_are_wrong_are_named() {
    let builder = AudioServer::builder;
    let second = Duration::from_secs(1);
    for (settings, argument) in [
        (builder().host("example.com"), "host"),
        (builder().host("0.0.0.0"), "public_url"),
        (builder().public_url("ws://example.com"), "public_url"),
        (builder().public_url("https://example.com"), "public_url"),
        (builder().public_url("wss://key@example.com"), "public_url"),
        (builder().public_url("wss://example.com/?a=b"), "public_url"),
        (builder().public_url("example"), "public_url"),
        (builder().token_lifetime(second / 2), "token_lifetime"),
        (builder().buffer(second * 601), "buffer"),
        (builder().max_streams(0), "max_streams"),
        (builder().certificate("", ""), "certificate"),
    ] {
        let error = settings.start().await.unwrap_err();
        assert_eq!((error.kind(), error.argument_path()), (ErrorKind::InvalidArgument, Some(argument)), "{error}");
    }
    let server = start(builder().public_url("wss://example.com/calls/")).await;
    assert!(server.url("c").unwrap().starts_with("wss://example.com/calls/"));
    assert_eq!(server.url("").unwrap_err().argument_path(), Some("call_id"));
    let taken = builder().port(server.address().port()).start().await.unwrap_err();
    assert_eq!(taken.kind(), ErrorKind::NotSent);
    let (_peer, stream) = pair(&start(builder()).await).await;
    assert_eq!(stream.send_audio(vec![0]).await.unwrap_err().argument_path(), Some("audio"));
    assert_eq!(stream.mark("").await.unwrap_err().argument_path(), Some("name"));
}
