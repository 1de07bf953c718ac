//! Sender IDs and opt-outs.

mod common;

use std::time::Duration;

use common::{both, client, start};
use wavix::{
    CreateOptOut, CreateSenderId, ErrorKind, Generation, MessageBody, MessageStatus, SendMessage,
    SenderIdRestrictionsRequest, SenderIdType, SenderIdUsecase,
};

const SECONDS: fn(u64) -> Duration = Duration::from_secs;

#[tokio::test]
async fn an_opt_out_blocks() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    client.opt_outs().create(CreateOptOut::new("+44 7537 151866").sender_id("Wavix")).await.unwrap();
    let listed = client.opt_outs().list(wavix::ListOptOuts::new()).await.unwrap();
    assert_eq!(listed.items[0].phone_number.as_deref(), Some("447537151866"));
    let sent =
        client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await.unwrap();
    simulator.advance(SECONDS(2));
    let ended = client.messages().get(sent.message_id).await.unwrap();
    assert_eq!(ended.status, Some(MessageStatus::Rejected));
    assert!(ended.error_message.unwrap().contains("unsubscribed"));
}

#[tokio::test]
async fn sender_ids_follow_the_rules() {
    let simulator = start();
    for client in both(&simulator) {
        let ask = |country: &str, kind| SenderIdRestrictionsRequest::new(country, kind);
        let answer = client.sender_ids().restrictions(ask("GB", SenderIdType::Alphanumeric)).await.unwrap();
        assert_eq!(answer.self_service, Some(true));
        let answer = client.sender_ids().restrictions(ask("US", SenderIdType::Alphanumeric)).await.unwrap();
        assert_eq!(answer.self_service, Some(false));
    }
    let client = client(&simulator, Generation::Current);
    let create = |name: &str, kind, country: &str| {
        CreateSenderId::new(name, kind, vec![country.to_owned()]).usecase(SenderIdUsecase::Promo)
    };
    for (name, kind, country) in [
        ("Acme", SenderIdType::Alphanumeric, "US"),
        ("12345", SenderIdType::Alphanumeric, "GB"),
        ("A much too long name", SenderIdType::Alphanumeric, "GB"),
        ("12125550100", SenderIdType::Numeric, "US"),
        ("Acme", SenderIdType::Alphanumeric, "Britain"),
    ] {
        let error = client.sender_ids().create(create(name, kind, country)).await.unwrap_err();
        assert_eq!(error.status(), Some(400), "{name}: {error}");
    }
    let created = client.sender_ids().create(create("Acme", SenderIdType::Alphanumeric, "GB")).await.unwrap();
    let got = client.sender_ids().get(created.id.as_str()).await.unwrap();
    assert_eq!(got.usecase, Some(SenderIdUsecase::Promo));
    client.sender_ids().delete(created.id.as_str()).await.unwrap();
    let error = client.sender_ids().delete(created.id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
