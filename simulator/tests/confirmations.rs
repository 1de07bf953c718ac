//! Whether what an event says of a message is so.

mod common;

use std::time::Duration;

use common::{Receiver, client, raw, settle, start};
use serde_json::json;
use wavix::events::{Event, parse};
use wavix::{Client, Confirm, Generation, MessageBody, MessageStatus, SendMessage, UpdateNumber};

async fn confirmed(client: &Client, said: Confirm) -> bool {
    client.messages().confirm(said).await.unwrap().confirmed
}

#[tokio::test]
async fn a_report_is_confirmed_by_the_message() {
    for generation in [Generation::Current, Generation::Guide] {
        let simulator = start();
        let client = client(&simulator, generation);
        let body = MessageBody::text("Hi");
        let sent = client.messages().send(SendMessage::new("Wavix", "447537151866", body)).await.unwrap();
        let report =
            format!(r#"{{"message_id": "{}", "status": "delivered", "to": "+447537151866"}}"#, sent.message_id);
        let Event::DeliveryReport(report) = parse(report.as_bytes()).unwrap() else { panic!("another kind") };
        let said = Confirm::of_report(&report);
        assert!(!confirmed(&client, said.clone()).await, "it is not delivered yet");
        simulator.advance(Duration::from_secs(10));
        let found = client.messages().confirm(said.clone()).await.unwrap();
        assert!(found.confirmed);
        assert_eq!(found.message.unwrap().status, Some(MessageStatus::Delivered));

        let id = &*sent.message_id;
        assert!(confirmed(&client, Confirm::new(id)).await);
        assert!(confirmed(&client, Confirm::new(id).status(MessageStatus::Sent).from("Wavix").text("Hi")).await);
        for wrong in [
            Confirm::new(id).status(MessageStatus::Undelivered),
            Confirm::new(id).status(MessageStatus::Other("read".into())),
            said.clone().to("+447537151867"),
            said.clone().from("wavix"),
            said.clone().from("+"),
            said.clone().text("Ho"),
        ] {
            assert!(!confirmed(&client, wrong.clone()).await, "{wrong:?}");
        }
        let unknown = client.messages().confirm(Confirm::new("00000000-0000-0000-0000-000000000000")).await.unwrap();
        assert!(!unknown.confirmed && unknown.message.is_none());
    }
}

#[tokio::test]
async fn a_message_that_came_in_is_confirmed() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let receiver = Receiver::start().await;
    client.numbers().update(1, UpdateNumber::new().sms_relay_url(receiver.url.as_str())).await.unwrap();
    let written = json!({ "from": "15155982927", "to": "13137890021", "text": "Yes" });
    assert_eq!(raw(&simulator, "POST", "/simulator/inbound", Some(written)).await.0, 200);
    settle(&simulator).await;
    let posted = receiver.taken().remove(0).to_string();
    let Event::InboundMessage(message) = parse(posted.as_bytes()).unwrap() else { panic!("another kind") };
    assert!(confirmed(&client, Confirm::of_message(&message)).await);
    let forged = posted.replace("Yes", "No");
    let Event::InboundMessage(message) = parse(forged.as_bytes()).unwrap() else { panic!("another kind") };
    assert!(!confirmed(&client, Confirm::of_message(&message)).await);
}
