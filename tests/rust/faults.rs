//! What becomes of calls to a server that breaks HTTP, floods, dawdles or hangs up. What needs no more than a reply is
//! in `cases/faults.json`.

use std::collections::HashMap;
use std::io::Write as _;
use std::time::{Duration, Instant};

use futures_util::{StreamExt as _, TryStreamExt as _};
use wavix::{CallType, Client, CsvCdrs, Date, Error, ErrorKind, ExportCdrs, Message, MessageBody, SendMessage};
use wavix_tests::KEY;

use crate::raw::{Raw, reply};

const MESSAGE: &str = r#"{"message_id":"871b4eeb-f798-4105-be23-32df9e991456"}"#;
/// Longer than any test takes, and shorter than anyone waits.
const FOR_EVER: Duration = Duration::from_secs(60);

fn client(server: &Raw) -> Client {
    Client::builder().api_key(KEY).base_url(&server.url).build().unwrap()
}

async fn read(client: &Client) -> Result<Message, Error> {
    client.messages().get("871b4eeb-f798-4105-be23-32df9e991456").await
}

async fn send(client: &Client, text: &str) -> Result<Message, Error> {
    client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text(text))).await
}

fn january() -> (Date, Date) {
    ("2026-01-01".parse().unwrap(), "2026-01-31".parse().unwrap())
}

/// A read fails in its own way after so many attempts; a message leaves its outcome open after one.
async fn assert_ends(what: &str, server: &Raw, kind: ErrorKind, attempts: u32, status: Option<u16>) {
    let error = read(&client(server)).await.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (kind, attempts), "{what}: {error:?}");
    assert_eq!(server.requests().len() as u32, attempts, "{what}");
    let error = send(&client(server), "Hi").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::OutcomeUnknown, status), "{what}: {error:?}");
    assert_eq!((error.details().attempts, server.requests().len() as u32), (1, attempts + 1), "{what}");
}

#[tokio::test]
async fn replies_that_are_not_http() {
    for head in [
        "",
        "SSH-2.0-OpenSSH_9.6\r\n",
        "\u{15}\u{3}\u{1}\u{0}\u{2}\u{2}P",
        "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 2OO OK\r\n\r\n",
        "HTTP/1.1 99 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}\n",
        "HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nbad header: 1\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-le",
    ] {
        assert_ends(head, &Raw::answering(head).await, ErrorKind::Transport, 3, None).await;
    }
}

#[tokio::test]
async fn bodies_that_break() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    for body in ["", "5\r\n{\"mes", "zz\r\n{}", "2\r\n{}\r\n", "2\r\n{}!!0\r\n\r\n", "ffffffffffffffffff\r\n{}"] {
        let server = Raw::answering(format!("{chunked}{body}")).await;
        assert_ends(body, &server, ErrorKind::Transport, 3, Some(200)).await;
    }
}

#[tokio::test]
async fn floods_of_headers() {
    let endless = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send("HTTP/1.1 200 OK\r\n").await;
        connection.flood("x: y\r\n").await;
    });
    assert_ends("endless headers", &endless.await, ErrorKind::Transport, 3, None).await;
    let endless = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send("HTTP/1.1 200 OK\r\nx: ").await;
        connection.flood("y").await;
    });
    assert_ends("an endless header", &endless.await, ErrorKind::Transport, 3, None).await;
    let many = format!("HTTP/1.1 200 OK\r\n{}content-length: 2\r\n\r\n{{}}", "x: y\r\n".repeat(100));
    assert_ends("101 headers", &Raw::answering(many).await, ErrorKind::Transport, 3, None).await;
}

#[tokio::test]
async fn a_flood_of_interim_replies_ends_with_the_time_for_the_call() {
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.flood("HTTP/1.1 103 Early Hints\r\n\r\n").await;
    })
    .await;
    let client = client(&server).with_timeout(Duration::from_millis(300));
    let error = read(&client).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport), "{error:?}");
    let before = server.requests().len();
    assert_eq!(send(&client, "Hi").await.unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(server.requests().len(), before + 1);
}

#[tokio::test]
async fn a_reply_without_end_is_given_up() {
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send("HTTP/1.1 201 Created\r\nconnection: close\r\n\r\n").await;
        connection.flood(" ").await;
    })
    .await;
    assert_ends("endless body", &server, ErrorKind::Decode, 1, Some(201)).await;
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
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send("HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\n\r\n").await;
        connection.flood("Who? ").await;
    })
    .await;
    let error = read(&client(&server)).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::NotFound, Some(404)));
    assert!(error.message().starts_with("Who? Who? ") && error.message().chars().count() < 3000);
    assert_eq!(send(&client(&server), "Hi").await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_slow_body_ends_with_the_time_for_the_call() {
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send("HTTP/1.1 201 Created\r\ncontent-length: 100000\r\n\r\n").await;
        while connection.send(" ").await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await;
    let started = Instant::now();
    let client = client(&server).with_timeout(Duration::from_millis(500));
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.details().stage), (ErrorKind::Timeout, Some("response_body")));
    let error = send(&client, "Hi").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::OutcomeUnknown, Some(201)));
    assert_eq!(server.requests().len(), 2);
    assert!(started.elapsed() < FOR_EVER);
}

#[tokio::test]
async fn a_reply_that_never_comes_ends_with_the_time_for_the_call() {
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.closed().await;
    })
    .await;
    let client = client(&server).with_timeout(Duration::from_millis(500));
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.details().stage), (ErrorKind::Timeout, Some("awaiting_response")));
    let error = send(&client, "Hi").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::OutcomeUnknown, None));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_stream_that_stops_is_interrupted() {
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send("HTTP/1.1 200 OK\r\n\r\n{\"call_id\":\"a\"}\n{\"call_").await;
        connection.closed().await;
    })
    .await;
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
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send("HTTP/1.1 200 OK\r\n\r\n{\"call_id\":\"a\"}\n").await;
        connection.flood("\"").await;
    })
    .await;
    let (from, to) = january();
    let lines = client(&server).cdrs().export(ExportCdrs::new(CallType::Placed, from, to)).await.unwrap();
    let error = lines.try_collect::<Vec<_>>().await.unwrap_err();
    assert_eq!((error.kind(), error.details().line), (ErrorKind::StreamInterrupted, Some(2)));
}

#[tokio::test]
async fn a_reset_after_the_request() {
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.reset();
    })
    .await;
    assert_ends("reset", &server, ErrorKind::Transport, 3, None).await;

    let recovering = Raw::start(|mut connection| async move {
        connection.request().await;
        if connection.number == 0 {
            return connection.reset();
        }
        connection.send(reply(200, MESSAGE)).await;
    })
    .await;
    read(&client(&recovering)).await.unwrap();
    assert_eq!(recovering.requests().len(), 2);
}

#[tokio::test]
async fn a_pooled_connection_that_was_closed_is_not_used() {
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send(reply(200, MESSAGE)).await;
    })
    .await;
    let client = client(&server);
    for _ in 0..3 {
        send(&client, "Hi").await.unwrap();
        read(&client).await.unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// The server hangs up on a connection at about the time at which the next request comes, sooner or later.
#[tokio::test]
async fn no_message_comes_twice_when_the_server_hangs_up() {
    let server = Raw::start(|mut connection| async move {
        connection.request().await;
        connection.send(reply(200, MESSAGE)).await;
        let moment = Duration::from_micros(connection.number as u64 % 20 * 50);
        if connection.number.is_multiple_of(2) {
            // reads what comes until then, and never answers
            let _ = tokio::time::timeout(moment, connection.request()).await;
        } else {
            tokio::time::sleep(moment).await;
        }
        if connection.number.is_multiple_of(3) {
            connection.reset();
        }
    })
    .await;
    let client = client(&server);
    let mut outcomes = HashMap::new();
    for number in 0..200 {
        let text = format!("text {number};");
        outcomes.insert(text.clone(), send(&client, &text).await.map_err(|error| error.kind()));
        if number % 4 == 0 {
            read(&client).await.unwrap();
        }
    }
    let requests = server.requests();
    for (text, outcome) in outcomes {
        let copies = requests.iter().filter(|request| request.contains(&text)).count();
        match outcome {
            Ok(_) => assert_eq!(copies, 1, "{text}"),
            Err(ErrorKind::NotSent) => assert_eq!(copies, 0, "{text}"),
            Err(ErrorKind::OutcomeUnknown) => assert!(copies <= 1, "{text}"),
            Err(other) => panic!("{text}: {other:?}"),
        }
    }
}
