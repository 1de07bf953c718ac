//! Number validation, voice campaigns, emergency calling, and the simulator's own controls.

mod common;

use std::time::Duration;

use common::{Receiver, both, client, raw, settle, start, start_with};
use serde_json::json;
use wavix::{
    CallType, CreateE911, CreateVoiceCampaign, DeleteE911, E911Address, E911AddressToValidate, ErrorKind, Generation,
    ListCdrs, ListE911, NumberValidationStatus, NumberValidationType, PhoneNumberType, ValidateE911, ValidateNumber,
    ValidateNumbers,
};
use wavix_simulator::Config;

const MOBILE: &str = "6281234567890";

#[tokio::test]
async fn each_type_of_validation_has_its_own_fields() {
    let simulator = start();
    for client in both(&simulator) {
        let validator = client.number_validator();
        let look = |kind| validator.validate(ValidateNumber::new(MOBILE, kind));
        let format = look(NumberValidationType::Format).await.unwrap();
        assert_eq!((format.valid, format.country_code.as_deref()), (Some(true), Some("ID")));
        assert_eq!(format.e164_format.as_deref(), Some("+6281234567890"));
        assert_eq!((format.number_type, format.carrier_name, format.timezone), (None, None, None));
        let analysis = look(NumberValidationType::Analysis).await.unwrap();
        assert_eq!((analysis.number_type, analysis.mcc.as_deref()), (Some(PhoneNumberType::Mobile), Some("510")));
        assert_eq!((analysis.risky_destination, analysis.reachable), (None, None));
        let validation = look(NumberValidationType::Validation).await.unwrap();
        assert_eq!((validation.charge, validation.timezone.as_deref()), ("0.015".parse().ok(), Some("UTC+07:00")));
        assert!(validation.reachable.is_some() && validation.roaming.is_some());
        for (number, code) in [("12", "021"), ("abc", "021"), ("447537990041", "041")] {
            let failed = ValidateNumber::new(number, NumberValidationType::Validation);
            let failed = client.number_validator().validate(failed).await.unwrap();
            assert_eq!((failed.valid, failed.error_code.as_deref()), (Some(false), Some(code)));
        }
    }
}

#[tokio::test]
async fn batches_take_their_time() {
    let simulator = start();
    for client in both(&simulator) {
        let guide = client.generation() == Generation::Guide;
        let numbers: Vec<String> = (0..100).map(|index| format!("4475371518{index:02}")).collect();
        let validator = client.number_validator();
        let batch = |background| {
            let batch = ValidateNumbers::new(numbers.clone(), NumberValidationType::Analysis, background);
            validator.validate_batch(if guide { batch } else { batch.force(true) })
        };
        let at_once = batch(false).await.unwrap();
        assert_eq!(
            (at_once.status, at_once.pending, at_once.items.len()),
            (Some(NumberValidationStatus::Success), Some(0), 100)
        );
        let id = batch(true).await.unwrap().request_id.unwrap();
        simulator.advance(Duration::from_secs(2));
        let half_way = client.number_validator().results(id.as_str()).await.unwrap();
        let running = if guide { NumberValidationStatus::Progress } else { NumberValidationStatus::InProgress };
        assert_eq!(half_way.status, Some(running));
        assert!(!half_way.items.is_empty() && half_way.pending > Some(0));
        simulator.advance(Duration::from_secs(5));
        let done = client.number_validator().results(id).await.unwrap();
        assert_eq!(
            (done.status, done.pending, done.count),
            (Some(NumberValidationStatus::Success), Some(0), Some(100))
        );
        assert_eq!(done.items, at_once.items);
    }
}

#[tokio::test]
async fn the_balance_ends_in_the_middle_and_earlier_lookups_are_free() {
    let simulator = start_with(Config { balance: "0.03".parse().unwrap(), ..Config::default() });
    let client = client(&simulator, Generation::Current);
    let numbers: Vec<String> = (0..3).map(|index| format!("44753715180{index}")).collect();
    let batch = |force| ValidateNumbers::new(numbers.clone(), NumberValidationType::Validation, false).force(force);
    let items = client.number_validator().validate_batch(batch(true)).await.unwrap().items;
    let codes: Vec<_> = items.iter().filter_map(|item| item.error_code.as_deref()).collect();
    assert_eq!(codes, ["000", "000", "091"]);
    let again = client.number_validator().validate_batch(batch(false)).await.unwrap().items;
    assert_eq!(again[0].charge, "0".parse().ok());
    let missing = json!({ "phone_numbers": numbers, "async": false, "force": true });
    assert_eq!(raw(&simulator, "POST", "/v1/validation", Some(missing)).await.0, 400);
}

#[tokio::test]
async fn a_voice_campaign_ends_in_a_record() {
    let simulator = start();
    let receiver = Receiver::start().await;
    for client in both(&simulator) {
        let guide = client.generation() == Generation::Guide;
        let wanted = CreateVoiceCampaign::new(1, "447537151866", "442038701234");
        let wanted = if guide { wanted } else { wanted.callback_url(receiver.url.as_str()) };
        let campaign = client.voice_campaigns().create(wanted).await.unwrap();
        assert_eq!(campaign.status.as_deref(), Some("in_progress"));
        simulator.advance(Duration::from_secs(31));
        let today: wavix::Date = "2026-06-30".parse().unwrap();
        let records = client.cdrs().list(ListCdrs::new(CallType::Placed, today, today)).await.unwrap();
        assert_eq!(records.items[0].to.as_deref(), Some("447537151866"));
        assert_eq!(records.items[0].duration, Some(22));
        let ended = client.voice_campaigns().get(campaign.id).await.unwrap();
        assert_eq!(ended.status.as_deref(), Some("completed"));
        let unknown = CreateVoiceCampaign::new(123_456, "447537151866", "442038701234");
        assert_eq!(client.voice_campaigns().create(unknown).await.unwrap_err().status(), Some(400));
    }
    settle(&simulator).await;
    assert_eq!(receiver.taken()[0]["voice_campaign"]["status"], "completed");
    let poor = start_with(Config { balance: "0".parse().unwrap(), ..Config::default() });
    let body =
        json!({ "voice_campaign": { "callflow_id": 1, "contact": "447537151866", "caller_id": "442038701234" } });
    let refused = raw(&poor, "POST", "/v1/voice-campaigns", Some(body)).await;
    assert_eq!(refused, (422, json!({ "success": false, "message": "Insufficient funds" })));
}

#[tokio::test]
async fn addresses_are_matched_and_given_to_numbers() {
    let simulator = start();
    for client in both(&simulator) {
        let e911 = client.e911();
        let ask = |city: &str, state: &str, zip: &str| {
            let address = E911AddressToValidate::new("12", "Michigan Ave", city, state, zip).location("Lobby");
            e911.validate(ValidateE911::new("18778230012", address))
        };
        assert_eq!(ask("Chicago", "IL", "60603").await.unwrap().status, Some(1));
        let corrected = ask("Chicago", "IL", "60600").await.unwrap();
        let address = corrected.corrected_address.unwrap();
        assert_eq!((corrected.status, address.zip_code.as_deref()), (Some(2), Some("60603")));
        assert_eq!(address.zip_plus_four.as_deref(), Some("606031234"));
        let candidates = ask("Chicago", "IL", "10001").await.unwrap();
        assert_eq!((candidates.status, candidates.candidates.len()), (Some(3), 3));
        assert_eq!(ask("Atlantis", "IL", "60603").await.unwrap().status, Some(4));

        let create = |number: &str, address: E911Address| e911.create(CreateE911::new(number, "Headquarters", address));
        create("18778230012", address.clone()).await.unwrap();
        let unowned = create("12125550100", address.clone()).await.unwrap_err();
        assert_eq!(unowned.kind(), ErrorKind::NotFound);
        let unknown = E911Address { city: Some("Atlantis".into()), ..address.clone() };
        assert_eq!(create("18778230012", unknown).await.unwrap_err().status(), Some(422));
        let listed = client.e911().list(ListE911::new()).await.unwrap().items;
        assert_eq!(listed[0].address, Some(address));
        client.e911().delete(DeleteE911::new("18778230012")).await.unwrap();
        assert!(client.e911().list(ListE911::new()).await.unwrap().items.is_empty());
    }
}
