//! The outcome of a call, and all that is known of it, reaches the caller.

use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use wavix::{Client, ErrorKind, MessageBody, ReplyInfo, SendMessage};
use wavix_faults::{Exchange, Script};
use wavix_tests::KEY;

use crate::raw::{Raw, reply};

const ACCEPTED: &str = r#"{"message_id":"m-1","status":"accepted"}"#;

fn client(platform: &Raw) -> Client {
    Client::builder().api_key(KEY).base_url(&platform.url).build().unwrap()
}

fn message() -> SendMessage {
    SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))
}

/// Plays an exchange for each reply.
async fn answering(replies: &[String]) -> Raw {
    let exchange = |bytes: &String| Exchange { bytes: bytes.clone().into(), ..Exchange::default() };
    Raw::playing(Script { exchanges: replies.iter().map(exchange).collect(), ..Script::default() }).await
}

#[tokio::test]
async fn elapsed_counts_from_the_call() {
    let asked = "HTTP/1.1 429 Slow\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n".to_owned();
    let platform = answering(&[asked, reply(201, ACCEPTED)]).await;
    let told = Arc::<Mutex<Vec<ReplyInfo>>>::default();
    let kept = Arc::clone(&told);
    let client = client(&platform).with_on_reply(move |info| kept.lock().unwrap().push(info.clone()));
    client.messages().send(message()).await.unwrap();
    let told = told.lock().unwrap();
    assert_eq!((told.len(), told[0].attempts), (1, 2));
    assert!(told[0].elapsed >= Duration::from_secs(1), "{:?}", told[0].elapsed);
}

#[tokio::test]
async fn a_hook_that_panics_changes_nothing() {
    let platform = Raw::answering(reply(201, ACCEPTED)).await;
    let told = client(&platform).with_on_reply(|_| panic!("a hook of the caller's"));
    assert_eq!(told.messages().send(message()).await.unwrap().message_id, "m-1");
    let refusing = Raw::answering(reply(401, "{}")).await;
    let told = client(&refusing).with_on_reply(|_| panic!("a hook of the caller's"));
    assert_eq!(told.messages().send(message()).await.unwrap_err().kind(), ErrorKind::Authentication);
}

/// A few bytes of gzip must not become gigabytes of a host's objects.
#[tokio::test]
async fn a_small_reply_of_many_values_is_given_up() {
    let json = format!(r#"{{"message_id":"m-1","new":[{}[]]}}"#, "[],".repeat(3_000_000));
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(json.as_bytes()).unwrap();
    let body = gzip.finish().unwrap();
    let length = body.len();
    let head = format!("HTTP/1.1 201 Created\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n");
    let platform = Raw::answering([head.into_bytes(), body].concat()).await;
    let error = client(&platform).messages().send(message()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(error.message().contains("more than 1000000 values"), "{error}");
    assert_eq!(error.details().identifier.as_deref(), Some("m-1"));
    assert!(error.details().body.as_ref().unwrap().len() <= 64 << 10);
}

/// Commas in text are no values.
#[tokio::test]
async fn a_large_reply_of_few_values_is_read() {
    let json = format!(r#"{{"message_id":"m-1","new":"{}"}}"#, ",[{".repeat(1_000_000));
    let platform = Raw::answering(reply(201, &json)).await;
    let sent = client(&platform).messages().send(message()).await.unwrap();
    assert_eq!(sent.extra["new"].as_str().unwrap().len(), 3_000_000);
}
