//! Faults that are asked for.

mod common;

use std::time::{Duration, Instant};

use common::{client, raw, raw_with, reply, start};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use wavix::Generation;
use wavix_simulator::Simulator;

async fn ask(simulator: &Simulator, fault: Value) {
    let (status, body) = raw_with(simulator, "POST", "/simulator/faults", None, Some(fault)).await;
    assert_eq!(status, 200, "{body}");
}

async fn messages(simulator: &Simulator) -> Value {
    raw(simulator, "GET", "/simulator/state", None).await.1["messages"].clone()
}

fn message() -> Value {
    json!({ "from": "Wavix", "to": "447537151866", "message_body": { "text": "Hi", "media": null } })
}

/// The bytes in reply to a message, and how the connection ends.
async fn send(simulator: &Simulator) -> (String, std::io::Result<usize>) {
    let mut socket = tokio::net::TcpStream::connect(simulator.address()).await.unwrap();
    let body = message().to_string();
    let head = format!(
        "POST /v3/messages HTTP/1.1\r\nhost: a\r\nauthorization: Bearer {}\r\ncontent-length: {}\r\n\r\n",
        simulator.api_key(),
        body.len()
    );
    socket.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    let mut received = Vec::new();
    let end = socket.read_to_end(&mut received).await;
    (String::from_utf8_lossy(&received).into_owned(), end)
}

#[tokio::test]
async fn the_next_requests_are_answered_as_asked() {
    let simulator = start();
    let before = messages(&simulator).await;
    ask(
        &simulator,
        json!({
            "operation": "messages.send", "times": 2, "skip": 1, "status": 503, "body": { "message": "Busy" },
            "headers": { "retry-after": "7" },
        }),
    )
    .await;
    assert_eq!(raw(&simulator, "GET", "/v3/messages/sender-ids", None).await.0, 200, "another operation");
    let statuses = |count: usize| {
        let simulator = &simulator;
        async move {
            let mut statuses = Vec::new();
            for _ in 0..count {
                statuses.push(raw(simulator, "POST", "/v3/messages", Some(message())).await.0);
            }
            statuses
        }
    };
    assert_eq!(statuses(2).await, [201, 503]);
    let authorization = format!("authorization: Bearer {}\r\n", simulator.api_key());
    let (head, body) = reply(&simulator, "POST", "/v3/messages", &authorization, &message().to_string()).await;
    assert!(head.contains("503") && head.contains("retry-after: 7\r\n") && body.contains("Busy"), "{head}{body}");
    assert_eq!(statuses(1).await, [201]);
    assert_eq!(messages(&simulator).await.as_u64(), before.as_u64().map(|count| count + 2), "two were carried out");

    ask(&simulator, json!({ "path": "/v1/numbers*", "method": "get", "status": 502, "body": "<html>" })).await;
    assert_eq!(raw(&simulator, "GET", "/v1/numbers/1", None).await, (502, json!("<html>")));
    assert_eq!(raw(&simulator, "GET", "/v1/numbers/1", None).await.0, 200);
    ask(&simulator, json!({ "status": 500, "times": 9 })).await;
    let (_, listed) = raw(&simulator, "GET", "/simulator/faults", None).await;
    assert_eq!(listed["faults"][0]["times"], 9);
    raw(&simulator, "DELETE", "/simulator/faults", None).await;
    assert_eq!(raw(&simulator, "GET", "/v1/numbers/1", None).await.0, 200);
    ask(&simulator, json!({ "status": 500 })).await;
    simulator.reset();
    assert_eq!(raw(&simulator, "GET", "/v1/numbers/1", None).await.0, 200);
}

#[tokio::test]
async fn connections_are_reset_and_replies_cut_short() {
    let simulator = start();
    let before = messages(&simulator).await.as_u64().unwrap();
    ask(&simulator, json!({ "operation": "messages.send", "reset": true })).await;
    let (received, end) = send(&simulator).await;
    assert!(received.is_empty() && end.is_err(), "{received}");
    assert_eq!(messages(&simulator).await, before);
    ask(&simulator, json!({ "operation": "messages.send", "reset": true, "carry_out": true })).await;
    assert!(send(&simulator).await.1.is_err());
    assert_eq!(messages(&simulator).await, before + 1, "sent, though nobody heard of it");
    ask(&simulator, json!({ "operation": "messages.send", "truncate": 20 })).await;
    let (received, _) = send(&simulator).await;
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    let length = head.to_lowercase().split("content-length: ").nth(1).unwrap().lines().next().unwrap().to_owned();
    assert_eq!(body.len(), 20);
    assert!(length.parse::<usize>().unwrap() > 20 && head.contains("201"), "{head}");
    assert_eq!(messages(&simulator).await, before + 2);

    // The client cannot know what became of the message, and says so.
    ask(&simulator, json!({ "operation": "messages.send", "reset": true })).await;
    let client = client(&simulator, Generation::Current);
    let request = wavix::SendMessage::new("Wavix", "447537151866", wavix::MessageBody::text("Hi"));
    let error = client.messages().send(request).await.unwrap_err();
    assert_eq!(error.kind(), wavix::ErrorKind::OutcomeUnknown, "{error}");
}

#[tokio::test]
async fn replies_are_held_back() {
    let simulator = start();
    ask(&simulator, json!({ "operation": "numbers.get", "delay": 0.2 })).await;
    let started = Instant::now();
    assert_eq!(raw(&simulator, "GET", "/v1/numbers/1", None).await.0, 200);
    assert!(started.elapsed() >= Duration::from_millis(200));
}

#[tokio::test]
async fn what_is_no_fault_is_refused() {
    let simulator = start();
    let wrong = [
        json!({}),
        json!([]),
        json!({ "operation": "messages.sned", "status": 500 }),
        json!({ "status": 99 }),
        json!({ "status": 500, "times": 0 }),
        json!({ "delay": -1 }),
        json!({ "body": {}, "delay": 1 }),
        json!({ "reset": true, "status": 500 }),
        json!({ "status": 500, "headers": { "content-length": "1" } }),
        json!({ "status": 500, "colour": "blue" }),
    ];
    for fault in wrong {
        let (status, body) = raw(&simulator, "POST", "/simulator/faults", Some(fault.clone())).await;
        assert_eq!(status, 422, "{fault}: {body}");
        assert!(body["message"].as_str().unwrap().contains("expected"), "{body}");
    }
}
