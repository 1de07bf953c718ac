//! The page at `/`: its files, its feed, its log, and who may use it.

mod common;

use std::time::Duration;

use common::{Receiver, client, exchange, raw, reply, settle, start};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use wavix::{Generation, MessageBody, SendMessage};
use wavix_simulator::Simulator;

const OWN: &str = "13137890021";
const OTHER: &str = "15155982927";

/// A reader of the feed.
struct Feed(BufReader<TcpStream>);

impl Feed {
    async fn open(simulator: &Simulator) -> Self {
        let mut socket = TcpStream::connect(simulator.address()).await.unwrap();
        let head = format!("GET /simulator/feed HTTP/1.1\r\nhost: {}\r\n\r\n", simulator.address());
        socket.write_all(head.as_bytes()).await.unwrap();
        Self(BufReader::new(socket))
    }

    /// Name and data of the next event.
    async fn next(&mut self) -> (String, Value) {
        let mut name = String::new();
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).await.unwrap() > 0, "the feed has ended");
            if let Some(text) = line.strip_prefix("event: ") {
                text.trim().clone_into(&mut name);
            } else if let Some(data) = line.strip_prefix("data: ") {
                return (name, serde_json::from_str(data).unwrap());
            }
        }
    }

    /// The next change that has something to tell of a list.
    async fn change(&mut self, list: &str) -> Value {
        loop {
            let (name, change) = self.next().await;
            assert_eq!(name, "change");
            if !change[list].is_null() {
                return change[list].clone();
            }
        }
    }
}

async fn send(simulator: &Simulator, text: &str) -> wavix::Message {
    let client = client(simulator, Generation::Current);
    client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text(text))).await.unwrap()
}

#[tokio::test]
async fn the_page_loads_nothing_from_elsewhere() {
    let simulator = start();
    let (head, page) = reply(&simulator, "GET", "/", "", "").await;
    assert!(head.starts_with("HTTP/1.0 200") && head.contains("content-type: text/html"));
    assert!(head.contains("default-src 'none'") && head.contains("frame-ancestors 'none'"));
    assert!(!page.contains("://") && !page.contains("style=") && !page.contains("onclick"));
    let files: Vec<&str> = page.split("\"/simulator/page/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(files.len() > 4, "{files:?}");
    let mut waiting: Vec<String> = files.into_iter().map(str::to_owned).collect();
    let mut seen = Vec::new();
    while let Some(file) = waiting.pop() {
        if seen.contains(&file) {
            continue;
        }
        let (head, text) = reply(&simulator, "GET", &format!("/simulator/page/{file}"), "", "").await;
        assert!(head.starts_with("HTTP/1.0 200") && head.contains("nosniff"), "{file}");
        let imports = text.lines().filter_map(|line| line.strip_suffix("\";")?.split("from \"./").nth(1));
        waiting.extend(imports.map(str::to_owned));
        assert!(!text.contains("innerHTML") && !text.contains("@import"), "{file}");
        seen.push(file);
    }
    assert!(seen.len() > 20, "{seen:?}");
    assert_eq!(exchange(&simulator, "GET", "/simulator/page/unknown.js", "", "").await.0, 404);
    assert_eq!(exchange(&simulator, "POST", "/", "", "").await.0, 401);
}

#[tokio::test]
async fn the_feed_begins_with_everything_and_goes_on_with_changes() {
    let simulator = start();
    let first = send(&simulator, "First").await;
    let mut feed = Feed::open(&simulator).await;
    let (name, view) = feed.next().await;
    assert_eq!(name, "snapshot");
    let ids = |list: &Value| -> Vec<Value> {
        list.as_array().unwrap().iter().map(|message| message["message_id"].clone()).collect()
    };
    assert_eq!(ids(&view["messages"]), [json!(first.message_id)], "older messages are not shown");
    assert_eq!(view["messages"][0]["encoding"], "GSM-7");
    assert_eq!(view["requests"][0]["operation"], "messages.send");
    assert!(view["account"]["numbers"][0]["number"].is_string());
    assert!(!view.to_string().contains(simulator.api_key()));
    assert!(!view.to_string().contains("access_token"));

    let second = send(&simulator, "Zweite – mit Strich").await;
    let change = feed.change("messages").await;
    assert_eq!(ids(&change["put"]), [json!(second.message_id)]);
    assert_eq!(change["put"][0]["encoding"], "UCS-2");
    simulator.advance(Duration::from_secs(4));
    let statuses = feed.change("messages").await;
    let delivered = statuses["put"].as_array().unwrap().iter().filter(|message| message["status"] == "delivered");
    assert_eq!(delivered.count(), 2);

    simulator.reset();
    assert_eq!(feed.change("messages").await["gone"], json!([first.message_id, second.message_id]));
    assert_eq!(Feed::open(&simulator).await.next().await.1["messages"], json!([]));
}

/// Changes are not kept for a slow reader: it gets what is true when it reads on.
#[tokio::test]
async fn a_reader_that_waits_misses_only_what_is_past() {
    let simulator = start();
    let mut feed = Feed::open(&simulator).await;
    feed.next().await;
    for index in 0..400 {
        simulator.inbound(&format!("1515598{index:04}"), OWN, &"Much to read. ".repeat(60), &[]).unwrap();
    }
    let mut shown = std::collections::BTreeSet::new();
    let last = simulator.messages().last().unwrap().message_id.clone();
    while !shown.contains(&last) {
        let change = feed.change("messages").await;
        for message in change["put"].as_array().unwrap() {
            shown.insert(message["message_id"].as_str().unwrap().to_owned());
        }
        for gone in change["gone"].as_array().unwrap() {
            shown.remove(gone.as_str().unwrap());
        }
    }
    assert_eq!(shown.len(), 300, "as many as are shown");
}

#[tokio::test]
async fn there_are_so_many_readers_and_no_more() {
    let simulator = start();
    let mut feeds = Vec::new();
    for _ in 0..32 {
        let mut feed = Feed::open(&simulator).await;
        feed.next().await;
        feeds.push(feed);
    }
    assert_eq!(raw(&simulator, "GET", "/simulator/feed", None).await.0, 503);
    drop(feeds);
    // Their places are free once the simulator has noticed.
    let mut feed = loop {
        let mut feed = Feed::open(&simulator).await;
        let mut line = String::new();
        feed.0.read_line(&mut line).await.unwrap();
        if line.contains("200") {
            break feed;
        }
    };
    assert_eq!(feed.next().await.0, "snapshot");
}

#[tokio::test]
async fn other_sites_are_kept_away() {
    let simulator = start();
    let body = r#"{"seconds":1}"#;
    let tried = |headers: &'static str| exchange(&simulator, "POST", "/simulator/advance", headers, body);
    for headers in [
        "origin: http://example.com\r\n",
        "origin: null\r\n",
        "sec-fetch-site: cross-site\r\n",
        "sec-fetch-site: same-site\r\n",
    ] {
        assert_eq!(tried(headers).await.0, 403, "{headers}");
    }
    assert_eq!(tried("").await.0, 200);
    let own = format!("origin: {}\r\nsec-fetch-site: same-origin\r\n", simulator.url());
    assert_eq!(exchange(&simulator, "POST", "/simulator/advance", &own, body).await.0, 200);

    // A name of somebody else's that leads to this machine.
    for (method, target) in [("GET", "/"), ("GET", "/simulator/feed"), ("POST", "/simulator/reset")] {
        let mut socket = TcpStream::connect(simulator.address()).await.unwrap();
        let request = format!("{method} {target} HTTP/1.1\r\nhost: example.com:9000\r\nconnection: close\r\n\r\n");
        socket.write_all(request.as_bytes()).await.unwrap();
        let mut line = String::new();
        BufReader::new(socket).read_line(&mut line).await.unwrap();
        assert!(line.contains("403"), "{method} {target}: {line}");
    }
}

#[tokio::test]
async fn the_log_says_what_was_asked_and_keeps_secrets_out() {
    let simulator = start();
    send(&simulator, "Hi").await;
    raw(&simulator, "GET", &format!("/v9/{}/x?appid={}", simulator.api_key(), simulator.api_key()), None).await;
    let unknown = json!({ "from": "Nobody", "to": "447537151866", "message_body": { "text": "x", "media": null } });
    raw(&simulator, "POST", "/v3/messages", Some(unknown)).await;
    simulator.fault(&json!({ "status": 503 })).unwrap();
    raw(&simulator, "GET", "/v1/numbers/4471", None).await;
    simulator.fault(&json!({ "reset": true })).unwrap();
    assert!(client(&simulator, Generation::Current).profile().get().await.is_err());

    let log = simulator.requests();
    let told: Vec<_> = log
        .iter()
        .map(|one| (one.method.as_str(), one.path.as_str(), one.operation, one.status, one.error.is_some(), one.fault))
        .collect();
    assert_eq!(
        told,
        [
            ("POST", "/v3/messages", Some("messages.send"), Some(201), false, false),
            ("GET", "/{…}/{…}/{…}", None, Some(404), true, false),
            ("POST", "/v3/messages", Some("messages.send"), Some(400), true, false),
            ("GET", "/v1/numbers/{id}", Some("numbers.get"), Some(503), true, true),
            ("GET", "/v1/profile", Some("profile.get"), None, true, true),
        ]
    );
    assert!(!format!("{log:?}").contains(simulator.api_key()));
    let (_, listed) = raw(&simulator, "GET", "/simulator/requests", None).await;
    assert_eq!(listed["requests"][2]["error"], json!(log[2].error));
    for _ in 0..500 {
        raw(&simulator, "GET", "/v1/profile", None).await;
    }
    assert_eq!((simulator.requests().len(), simulator.requests()[0].id), (500, 6));
}

#[tokio::test]
async fn a_callback_is_posted_again() {
    let simulator = start();
    let receiver = Receiver::start().await;
    let client = simulator.client().unwrap();
    let message =
        SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi")).callback_url(receiver.url.as_str());
    client.messages().send(message).await.unwrap();
    simulator.advance(Duration::from_secs(4));
    let patience = Duration::from_secs(30);
    let sent = simulator.wait_for_callback(patience, |one| one.body["status"] == "delivered").await.unwrap();
    assert_eq!((sent.id, sent.attempts, sent.status, sent.reply.as_deref()), (2, 1, Some(200), Some("")));
    simulator.resend(sent.id).unwrap();
    settle(&simulator).await;
    assert_eq!(simulator.settle().await[1].attempts, 2);
    assert_eq!(receiver.taken().len(), 3);
    assert_eq!(receiver.taken()[1], receiver.taken()[2]);
    assert_eq!(simulator.resend(9).unwrap_err(), "Record not found");
    let missing = simulator.wait_for_callback(Duration::from_millis(1), |one| one.kind == "call").await.unwrap_err();
    assert!(missing.contains("there were 2: message to"), "{missing}");
}

#[tokio::test]
async fn messages_since_the_beginning_are_listed() {
    let simulator = start();
    assert!(simulator.messages().is_empty());
    send(&simulator, "Hi").await;
    simulator.inbound(OTHER, OWN, "Hello", &[]).unwrap();
    let texts: Vec<_> = simulator
        .messages()
        .into_iter()
        .filter_map(|message| message.message_body.and_then(|body| body.text))
        .collect();
    assert_eq!(texts, ["Hi", "Hello"]);
    let (_, listed) = raw(&simulator, "GET", "/simulator/messages", None).await;
    assert_eq!(listed["messages"][1]["direction"], "inbound");
}

#[tokio::test]
async fn a_recording_can_be_heard() {
    let simulator = start();
    let rings = simulator.ring(OTHER, OWN).unwrap();
    let id = rings["id"].as_str().unwrap();
    let sound = format!("/simulator/recordings/{id}");
    assert_eq!(exchange(&simulator, "GET", &sound, "", "").await.0, 404);
    let body = json!({ "call_recording": true });
    let (status, _) = raw(&simulator, "POST", &format!("/v1/calls/{id}/answer"), Some(body)).await;
    assert_eq!(status, 200);
    simulator.advance(Duration::from_secs(3));
    simulator.hang_up(id).unwrap();
    let view = Feed::open(&simulator).await.next().await.1;
    let call = &view["calls"][0];
    assert_eq!((&call["recording"], &call["lasts"]), (&json!(true), &json!(false)));
    let events: Vec<&str> =
        call["timeline"].as_array().unwrap().iter().filter_map(|one| one["event"].as_str()).collect();
    assert_eq!(events, ["call_setup", "answered", "completed"]);
    let mut socket = TcpStream::connect(simulator.address()).await.unwrap();
    let request = format!("GET {sound} HTTP/1.0\r\nhost: localhost\r\n\r\n");
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    tokio::io::AsyncReadExt::read_to_end(&mut socket, &mut bytes).await.unwrap();
    let body = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap() + 4;
    assert_eq!(&bytes[body..body + 4], b"RIFF");
}
