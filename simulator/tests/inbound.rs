//! Messages that others write to the account's numbers.

mod common;

use std::time::Duration;

use common::{Receiver, client, raw, settle, start};
use serde_json::{Value, json};
use wavix::{Direction, Generation, ListMessages, ListOptOuts, MessageBody, MessageStatus, SendMessage, UpdateNumber};
use wavix_simulator::Simulator;

const OWN: &str = "13137890021";
const OTHER: &str = "15155982927";

async fn write(simulator: &Simulator, text: &str) -> (u16, Value) {
    let body = json!({ "from": OTHER, "to": OWN, "text": text });
    raw(simulator, "POST", "/simulator/inbound", Some(body)).await
}

#[tokio::test]
async fn a_message_comes_in() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let receiver = Receiver::start().await;
    client.numbers().update(1, UpdateNumber::new().sms_relay_url(receiver.url.as_str())).await.unwrap();
    let media = json!({ "from": OTHER, "to": OWN, "text": "Look", "media": ["https://example.com/a.png"] });
    assert_eq!(raw(&simulator, "POST", "/simulator/inbound", Some(media)).await.0, 200);
    settle(&simulator).await;
    let posted = receiver.taken().remove(0);
    assert_eq!((&posted["from"], &posted["to"]), (&json!(OTHER), &json!(OWN)));
    assert_eq!(posted["message_body"], json!({ "text": "Look", "media": ["https://example.com/a.png"] }));
    let listed = client.messages().list(ListMessages::new(Direction::Inbound).from(OTHER)).await.unwrap().items;
    assert_eq!(posted["message_id"], listed[0].message_id.as_str());
    assert_eq!(listed[0].message_type.as_ref().map(|kind| kind.as_str()), Some("mms"));

    let refused = [
        (json!({ "from": OTHER, "to": "12025550100", "text": "Hi" }), 404),
        (json!({ "from": "?", "to": OWN, "text": "Hi" }), 400),
        (json!({ "from": OTHER, "to": OWN, "text": "Hi", "media": ["file:///etc/passwd"] }), 422),
    ];
    for (body, status) in refused {
        assert_eq!(raw(&simulator, "POST", "/simulator/inbound", Some(body)).await.0, status);
    }
    client.numbers().update(1, UpdateNumber::new().sms_enabled(false)).await.unwrap();
    assert_eq!(write(&simulator, "Hi").await.0, 422);
}

#[tokio::test]
async fn keywords_stop_and_allow_messages() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let outcome = || async {
        let sent = client.messages().send(SendMessage::new(OWN, OTHER, MessageBody::text("News"))).await.unwrap();
        simulator.advance(Duration::from_secs(4));
        let ended = client.messages().get(sent.message_id).await.unwrap();
        (ended.status.unwrap(), ended.error_message)
    };
    let delivered = (MessageStatus::Delivered, None);
    for word in ["STOP", " quit ", "Unsubscribe", "cancel", "END"] {
        assert_eq!(outcome().await, delivered, "{word}");
        write(&simulator, word).await;
        let (status, error) = outcome().await;
        assert!(status == MessageStatus::Rejected && error.unwrap().contains("unsubscribed"), "{word}");
        let listed = client.opt_outs().list(ListOptOuts::new().sender_id(OWN)).await.unwrap().items;
        assert_eq!(listed[0].phone_number.as_deref(), Some(OTHER));
        write(&simulator, "start").await;
        simulator.advance(Duration::from_secs(3601));
    }
    write(&simulator, "Please stop that").await;
    assert_eq!(outcome().await, delivered, "a keyword stands alone");
}
