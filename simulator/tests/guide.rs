//! The developer guide's statements, held against the simulator.

mod common;

use std::time::Duration;

use common::{Receiver, both, client, exchange, raw_with, settle, start};
use serde_json::{Value, json};
use wavix::{
    CallType, CreateE911, CreateOptOut, CreateSenderId, CreateSubAccount, CreateVoiceCampaign, E911Address, ErrorKind,
    Generation, ListMessages, ListSubAccounts, ListTransactions, MessageBody, MessageStatus, Retranscribe, SearchCdrs,
    SendMessage, SenderIdType, TransactionType, TranscriptionFilter, TranscriptionStatus, UpdateNumber,
    UpdateSubAccount,
};
use wavix_simulator::Simulator;

async fn posted(simulator: &Simulator, path: &str, body: Value) -> (u16, Value) {
    raw_with(simulator, "POST", &format!("{path}?appid={}", simulator.api_key()), None, Some(body)).await
}

#[tokio::test]
async fn campaigns_call_from_numbers_of_the_account_only() {
    let simulator = start();
    for client in both(&simulator) {
        let create = |from: &str| client.voice_campaigns().create(CreateVoiceCampaign::new(1, "447537151866", from));
        let error = create("442038709999").await.unwrap_err();
        assert_eq!((error.kind(), error.details().status), (ErrorKind::InvalidRequest, Some(400)));
        assert!(error.message().contains("Caller ID"), "{error}");
        create("13137890021").await.unwrap();
        create("+442038701234").await.unwrap();
    }
}

#[tokio::test]
async fn the_accept_header_decides_between_csv_and_json() {
    let simulator = start();
    let target = format!("/v1/cdr?type=placed&from=2026-06-29&to=2026-06-29&appid={}", simulator.api_key());
    for (accept, csv) in [
        ("accept: TEXT/CSV\r\n", true),
        ("accept: application/json, text/csv;q=0.1\r\n", false),
        ("accept: application/json;q=0.2\r\naccept: text/csv;q=0.8\r\n", true),
        ("accept: */*\r\n", false),
        ("", false),
    ] {
        let (status, body) = exchange(&simulator, "GET", &target, accept, "").await;
        assert_eq!((status, body.starts_with("date,from")), (200, csv), "{accept}");
    }
}

#[tokio::test]
async fn a_transcription_of_a_call_can_fail() {
    let simulator = start();
    let guide = client(&simulator, Generation::Guide);
    let day = |text: &str| text.parse::<wavix::Date>().unwrap();
    let search = |filter| {
        let search = SearchCdrs::new(CallType::Received, day("2026-06-01"), day("2026-06-30"));
        guide.cdrs().search(search.transcription(filter))
    };
    let failed = || TranscriptionFilter::new().status(TranscriptionStatus::Failed);
    let any = search(TranscriptionFilter::new()).await.unwrap();
    assert!(search(failed()).await.unwrap().items.is_empty());
    let call = any.items[0].uuid.clone().unwrap();

    let receiver = Receiver::start().await;
    let url = format!("{}?job=failed", receiver.url);
    guide.cdrs().retranscribe(call.as_str(), Retranscribe::new().webhook_url(url)).await.unwrap();
    simulator.advance(Duration::from_secs(61));
    settle(&simulator).await;
    assert_eq!(receiver.taken(), [json!({ "uuid": call, "status": "failed" })]);
    let found = search(failed()).await.unwrap().items;
    assert_eq!(found.iter().map(|item| item.uuid.as_deref()).collect::<Vec<_>>(), [Some(call.as_str())]);
    let others = search(TranscriptionFilter::new()).await.unwrap().pagination.unwrap().total;
    assert_eq!(others, any.pagination.unwrap().total.map(|total| total - 1));
    let read = guide.cdrs().transcription(call.as_str()).await.unwrap();
    assert_eq!((read.status, read.turns.len()), (Some(TranscriptionStatus::Failed), 0));

    guide.cdrs().retranscribe(call.as_str(), Retranscribe::new()).await.unwrap();
    simulator.advance(Duration::from_secs(61));
    assert!(search(failed()).await.unwrap().items.is_empty());
}

#[tokio::test]
async fn errors_name_what_the_form_of_the_request_names() {
    let simulator = start();
    for body in [json!({}), json!({ "phone_number": "no number" }), json!({ "number": "no number" })] {
        let (_, answer) = posted(&simulator, "/v2/messages/opt_outs", body.clone()).await;
        let said = answer["message"].as_str().unwrap();
        assert!(said.contains("phone_number"), "{body}: {said}");
    }
    let (_, answer) =
        posted(&simulator, "/v3/messages/opt-outs", json!({ "opt_out": { "number": "no number" } })).await;
    let said = answer["message"].as_str().unwrap();
    assert!(said.contains("number:") && !said.contains("phone_number"), "{said}");
    client(&simulator, Generation::Guide).opt_outs().create(CreateOptOut::new("16865550100")).await.unwrap();
}

#[tokio::test]
async fn a_message_has_the_same_fields_wherever_it_is_shown() {
    let simulator = start();
    for (client, fees) in both(&simulator).into_iter().zip([true, false]) {
        let body = MessageBody::with_media("Look", vec!["https://example.com/a.png".to_owned()]);
        let sent = client.messages().send(SendMessage::new("88111", "13137890099", body)).await.unwrap();
        assert_eq!((sent.status.clone(), sent.from.as_deref()), (Some(MessageStatus::Accepted), Some("88111")));
        let got = client.messages().get(sent.message_id.as_str()).await.unwrap();
        let listed = client.messages().list(ListMessages::new(wavix::Direction::Outbound).from("88111")).await.unwrap();
        for message in [&sent, &got, &listed.items[0]] {
            assert_eq!(message.carrier_fees.is_some(), fees && message.message_id == sent.message_id);
        }
    }
    let current = client(&simulator, Generation::Current);
    let known = current.sender_ids().list().await.unwrap().items;
    let short = known.iter().find(|sender| sender.sender_id.as_deref() == Some("88111")).unwrap();
    assert_eq!(short.r#type, Some(SenderIdType::Numeric));
    assert_eq!(current.sender_ids().get(short.id.as_str()).await.unwrap().r#type, Some(SenderIdType::Shortcode));
}

#[tokio::test]
async fn an_address_is_registered_with_its_own_extension_only() {
    let simulator = start();
    let client = client(&simulator, Generation::Guide);
    let create = |extended: &str| {
        let text = |text: &str| Some(text.to_owned());
        let address = E911Address {
            street_number: text("12"),
            street: text("Michigan Ave"),
            location: text("Lobby"),
            city: text("Chicago"),
            state: text("IL"),
            zip_code: text("60603"),
            zip_plus_four: text(extended),
            ..E911Address::new()
        };
        client.e911().create(CreateE911::new("18778230012", "Headquarters", address))
    };
    for wrong in ["606019999", "9999", "60603"] {
        assert_eq!(create(wrong).await.unwrap_err().details().status, Some(422), "{wrong}");
    }
    for right in ["606031234", "60603-1234", "1234"] {
        create(right).await.unwrap();
    }
}

#[tokio::test]
async fn the_sender_id_of_the_examples_can_be_registered_once() {
    let simulator = start();
    let guide = client(&simulator, Generation::Guide);
    let register =
        || guide.sender_ids().create(CreateSenderId::new("Wavix", SenderIdType::Alphanumeric, vec!["GB".to_owned()]));
    let sender = register().await.unwrap();
    let known = guide.sender_ids().list().await.unwrap().items;
    let found: Vec<_> = known.iter().filter(|known| known.sender_id.as_deref() == Some("Wavix")).collect();
    assert_eq!((found.len(), &found[0].id), (1, &sender.id));
    assert_eq!(register().await.unwrap_err().details().status, Some(422));
    guide.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await.unwrap();
}

#[tokio::test]
async fn a_number_that_was_bought_becomes_a_sender() {
    let simulator = start();
    let guide = client(&simulator, Generation::Guide);
    let numbers = guide.numbers().list(wavix::ListNumbers::new()).await.unwrap().items;
    let london = numbers.iter().find(|number| number.country_short_name.as_deref() == Some("GB")).unwrap();
    let enable = |id| guide.numbers().update(id, UpdateNumber::new().sms_enabled(true));
    assert_eq!(enable(london.id).await.unwrap_err().details().status, Some(422));
    assert_eq!(enable(99).await.unwrap_err().kind(), ErrorKind::NotFound);

    guide.numbers().update(2, UpdateNumber::new().call_recording_enabled(false)).await.unwrap();
    let text = |on| guide.numbers().update(2, UpdateNumber::new().sms_enabled(on));
    let register =
        || guide.sender_ids().create(CreateSenderId::new("18778230012", SenderIdType::Numeric, vec!["US".to_owned()]));
    let off = text(false).await.unwrap();
    assert_eq!((off.id, off.sms_enabled), (2, Some(false)));
    assert!(register().await.unwrap_err().message().contains("SMS is not enabled"));
    assert_eq!(text(true).await.unwrap().sms_enabled, Some(true));
    register().await.unwrap();

    let key = simulator.api_key();
    let target = format!("/v1/mydids/update-sms-enabled?appid={key}");
    let put = |body| raw_with(&simulator, "PUT", &target, None, Some(body));
    assert_eq!(put(json!({ "id": 2, "sms_enabled": true })).await, (200, json!({ "success": true })));
    assert_eq!(put(json!({ "sms_enabled": true })).await.0, 400);
    assert_eq!(put(json!({ "id": 2 })).await.0, 400);
    // the path of a number does not know the field
    let target = format!("/v1/mydids/2?appid={key}");
    let (status, body) = raw_with(&simulator, "PUT", &target, None, Some(json!({ "sms_enabled": false }))).await;
    assert_eq!((status, &body["sms_enabled"]), (200, &json!(true)));
}

#[tokio::test]
async fn every_address_of_a_sub_account_is_one() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let made = client.sub_accounts().create(CreateSubAccount::new("Shop")).await.unwrap();
    let listed = client.sub_accounts().list(ListSubAccounts::new()).await.unwrap().items;
    for account in [&made].into_iter().chain(&listed) {
        let addresses = account.default_destinations.as_ref().unwrap();
        for address in [&addresses.sms_endpoint, &addresses.dlr_endpoint] {
            assert!(url::Url::parse(address.as_deref().unwrap()).is_ok(), "{address:?}");
        }
    }
    let again = UpdateSubAccount::new("Shop").default_destinations(made.default_destinations.clone().unwrap());
    let kept = client.sub_accounts().update(made.id, again).await.unwrap();
    assert_eq!(kept.default_destinations, made.default_destinations);
}

#[tokio::test]
async fn transactions_are_of_one_type_or_of_several() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let days = || ListTransactions::new(day("2026-01-01"), day("2026-06-30"));
    let count = |list: ListTransactions| async { client.billing().transactions(list).await.unwrap().items.len() };
    let one = count(days().r#type(TransactionType::CARD_PAYMENT)).await;
    let other = count(days().r#type(TransactionType::NUMBER_MONTH)).await;
    let both = count(days().r#type([TransactionType::CARD_PAYMENT, TransactionType::NUMBER_MONTH])).await;
    assert!(one > 0, "{one}");
    assert_eq!(one + other, both);
}

fn day(text: &str) -> wavix::Date {
    text.parse().unwrap()
}
