//! Messages, sender IDs and opt-outs.

mod common;

use std::time::Duration;

use common::{Receiver, client, raw, settle, start, start_with};
use futures_util::TryStreamExt as _;
use serde_json::json;
use wavix::{
    CreateOptOut, CreateSenderId, Direction, ErrorKind, ExportMessages, Generation, ListMessages, MessageBody,
    MessageStatus, SendMessage, SenderIdType,
};
use wavix_simulator::Config;

const SECONDS: fn(u64) -> Duration = Duration::from_secs;

#[tokio::test]
async fn a_message_is_sent_followed_and_reported() {
    let simulator = start();
    let receiver = Receiver::start().await;
    let client = client(&simulator, Generation::Current);
    let wanted = SendMessage::new("Wavix", "+447537151866", MessageBody::text("Hi"))
        .callback_url(receiver.url.as_str())
        .tag("greeting");
    let sent = client.messages().send(wanted).await.unwrap();
    assert_eq!(sent.status, Some(MessageStatus::Accepted));
    assert_eq!((sent.segments, sent.charge), (Some(1), "0.0475".parse().ok()));
    assert_eq!(sent.mcc.as_deref(), Some("234"));

    simulator.advance(SECONDS(1));
    let half_way = client.messages().get(sent.message_id.as_str()).await.unwrap();
    assert_eq!(half_way.status, Some(MessageStatus::Sent));
    simulator.advance(SECONDS(2));
    let delivered = client.messages().get(sent.message_id.as_str()).await.unwrap();
    assert_eq!(delivered.status, Some(MessageStatus::Delivered));
    assert!(delivered.delivered_at > delivered.sent_at);

    settle(&simulator).await;
    let reports = receiver.taken();
    let statuses: Vec<_> = reports.iter().map(|report| report["status"].as_str().unwrap_or_default()).collect();
    assert_eq!(statuses, ["sent", "delivered"]);
    assert_eq!(reports[1]["message_id"], sent.message_id.as_str());
    assert_eq!(reports[1]["segments_count"], 1);
    assert_eq!(reports[1]["tag"], "greeting");
    assert!(simulator.callbacks().iter().all(wavix_simulator::Callback::delivered));
}

#[tokio::test]
async fn the_guides_forms() {
    let simulator = start();
    let client = client(&simulator, Generation::Guide);
    let sent =
        client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await.unwrap();
    assert_eq!(sent.direction, None);
    let got = client.messages().get(sent.message_id.as_str()).await.unwrap();
    assert_eq!(got.direction, Some(Direction::Outbound));

    let key = simulator.api_key();
    let target = format!("/v2/messages/{}?appid={key}", sent.message_id);
    let (status, body) = common::raw_with(&simulator, "GET", &target, None, None).await;
    assert_eq!((status, &body["message"]["message_id"]), (200, &json!(sent.message_id)));

    client.opt_outs().create(CreateOptOut::new("16865550100")).await.unwrap();
    let target = format!("/v2/messages/opt_outs?appid={key}");
    let body = json!({ "sender_id": "Wavix", "phone_number": "16865550100" });
    let (status, body) = common::raw_with(&simulator, "POST", &target, None, Some(body)).await;
    assert_eq!((status, body), (204, json!("")));

    let new = CreateSenderId::new("Acme Ltd", SenderIdType::Alphanumeric, vec!["GB".to_owned()]);
    let created = client.sender_ids().create(new).await.unwrap();
    assert_eq!(created.allowlisted_in, ["GB"]);
    client.sender_ids().delete(created.id).await.unwrap();
    assert_eq!(client.sender_ids().list().await.unwrap().items.len(), 3);
}

#[tokio::test]
async fn recipients_decide_how_a_message_ends() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let endings = [
        ("447537990001", "undelivered"),
        ("447537990002", "rejected"),
        ("447537990003", "expired"),
        ("447537990004", "dlr_expired"),
    ];
    for (to, status) in endings {
        let sent = client.messages().send(SendMessage::new("Wavix", to, MessageBody::text("Hi"))).await.unwrap();
        simulator.advance(SECONDS(90));
        let ended = client.messages().get(sent.message_id).await.unwrap();
        assert_eq!(ended.status, Some(MessageStatus::from(status)));
        assert!(ended.error_message.is_some(), "{status} has no reason");
        let paid = ended.charge != "0.0".parse().ok();
        assert_eq!(paid, matches!(status, "undelivered" | "dlr_expired"), "{status}");
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let media = || MessageBody::with_media("Look", vec!["https://media.example/a.png".into()]);
    let attached = |url: &str| MessageBody::with_media("Look", vec![url.to_owned()]);
    let refused = [
        (SendMessage::new("Nobody", "447537151866", MessageBody::text("Hi")), "not found"),
        (SendMessage::new("Wavix", "13135550100", MessageBody::text("Hi")), "not provisioned"),
        (SendMessage::new("Wavix", "447537151866", media()), "US and Canada"),
        (SendMessage::new("Wavix", "12", MessageBody::text("Hi")), "invalid"),
        (SendMessage::new("Wavix", "447537151866", MessageBody::text("a".repeat(1531))), "too long"),
        (SendMessage::new("13137890021", "13135550100", attached("http://127.0.0.1/a.png")), "publicly reachable"),
        (SendMessage::new("13137890021", "13135550100", attached("https://media.example/a.exe")), "not supported"),
        (SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi")).callback_url("ftp://x"), "callback_url"),
    ];
    for (message, reason) in refused {
        let error = client.messages().send(message).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::InvalidRequest, Some(400)), "{error}");
        assert!(error.message().contains(reason), "{error}");
    }
    let mms = client.messages().send(SendMessage::new("13137890021", "+1 613 322 0100", media())).await.unwrap();
    assert_eq!((mms.message_type.unwrap().as_str(), mms.segments), ("mms", Some(1)));
}

#[tokio::test]
async fn twenty_messages_a_day_and_no_more_than_the_balance() {
    let simulator = start();
    let send = || SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"));
    let flooding = client(&simulator, Generation::Current);
    for _ in 0..20 {
        flooding.messages().send(send()).await.unwrap();
    }
    assert!(flooding.messages().send(send()).await.unwrap_err().message().contains("flood"));
    simulator.advance(SECONDS(86_401));
    flooding.messages().send(send()).await.unwrap();

    let config = Config { balance: "0.1".parse().unwrap(), flood_rule: false, ..Config::default() };
    let poor = start_with(config);
    let client = client(&poor, Generation::Current);
    for _ in 0..2 {
        client.messages().send(send()).await.unwrap();
    }
    let error = client.messages().send(send()).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(400), "Insufficient funds"));
}

#[tokio::test]
async fn lists_filter_and_end() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let all: Vec<_> =
        client.messages().list(ListMessages::new(Direction::Outbound)).items().try_collect().await.unwrap();
    let lines = client.messages().export(ExportMessages::new(Direction::Outbound)).await.unwrap();
    let exported: Vec<_> = lines.try_collect().await.unwrap();
    assert!(all.len() > 100);
    assert_eq!(all, exported);
    let tagged = client.messages().list(ListMessages::new(Direction::Outbound).tag("reminders")).await.unwrap();
    assert!(tagged.items.iter().all(|message| message.tag.as_deref() == Some("reminders")));
    let (status, body) = raw(&simulator, "GET", "/v3/messages?type=outbound&page=99", None).await;
    assert_eq!((status, &body["items"]), (200, &json!([])));
    assert_eq!(body["pagination"]["current_page"], 99);
}

#[tokio::test]
async fn every_documented_failure_can_be_met() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let codes = [
        5, 7, 9, 12, 13, 14, 15, 17, 18, 19, 21, 22, 23, 24, 25, 26, 29, 31, 33, 34, 36, 37, 38, 41, 43, 44, 45, 46,
        47, 55,
    ];
    let mut reasons = std::collections::HashSet::new();
    for code in codes {
        let to = format!("4475379910{code:02}");
        let sent = client.messages().send(SendMessage::new("Wavix", to, MessageBody::text("Hi"))).await.unwrap();
        simulator.advance(SECONDS(4));
        let ended = client.messages().get(sent.message_id).await.unwrap();
        let status = ended.status.unwrap();
        assert!(matches!(status, MessageStatus::Rejected | MessageStatus::Undelivered), "{code}: {status:?}");
        assert_eq!(ended.charge == "0".parse().ok(), status == MessageStatus::Rejected, "{code}");
        assert!(reasons.insert(ended.error_message.unwrap()), "{code}");
    }
}

#[tokio::test]
async fn copies_are_a_flood() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let send = |text: &str| client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text(text)));
    let mut last = None;
    for text in ["Hi", "Hi", "Hi", "Hi", "Hi", "Hi", "Another"] {
        last = Some(send(text).await.unwrap());
    }
    simulator.advance(SECONDS(4));
    let all = client.messages().list(ListMessages::new(Direction::Outbound).per_page(7)).await.unwrap().items;
    let mut errors: Vec<_> = all.iter().map(|message| message.error_message.as_deref().unwrap_or_default()).collect();
    errors.reverse();
    assert_eq!(errors[..5], [""; 5]);
    assert!(errors[5].contains("flood") && errors[6].contains("blocked for 60 minutes"), "{errors:?}");
    assert_eq!(all[0].message_id, last.unwrap().message_id);
    simulator.advance(SECONDS(3601));
    let later = send("Hi").await.unwrap();
    simulator.advance(SECONDS(4));
    assert_eq!(client.messages().get(later.message_id).await.unwrap().status, Some(MessageStatus::Delivered));
}

#[tokio::test]
async fn an_idempotency_key_is_used_once() {
    let simulator = start();
    let body =
        json!({ "from": "Wavix", "to": "447537151866", "message_body": { "text": "Hi", "media": null } }).to_string();
    let send = |key: &'static str| {
        let (simulator, body) = (&simulator, body.clone());
        async move {
            let headers = format!(
                "authorization: Bearer {}\r\ncontent-type: application/json\r\nX-Cio-Idempotency-Key: {key}\r\n",
                simulator.api_key()
            );
            common::exchange(simulator, "POST", "/v3/messages", &headers, &body).await
        }
    };
    assert_eq!(send("one").await.0, 201);
    let (status, text) = send("one").await;
    assert!(status == 400 && text.contains("idempotency key"), "{text}");
    assert_eq!(send("two").await.0, 201);
    simulator.advance(SECONDS(12 * 3600 + 1));
    assert_eq!(send("one").await.0, 201);
}

#[tokio::test]
async fn reports_have_an_address_by_default_and_the_form_of_the_generation() {
    let simulator = start();
    let receiver = Receiver::start().await;
    let change = wavix::UpdateProfile::new().dlr_relay_url(receiver.url.as_str());
    client(&simulator, Generation::Current).profile().update(change).await.unwrap();
    for generation in [Generation::Current, Generation::Guide] {
        let client = client(&simulator, generation);
        client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await.unwrap();
        simulator.advance(SECONDS(4));
    }
    settle(&simulator).await;
    let reports = receiver.taken();
    let statuses: Vec<_> = reports.iter().map(|report| report["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["sent", "delivered", "sent", "delivered"]);
    assert_eq!((&reports[0]["segments_count"], &reports[0]["charge"]), (&json!(1), &json!("0.0475")));
    assert_eq!((&reports[2]["segments"], reports[2].get("charge")), (&json!(1), None));
}
