//! Keys, tiers, and the forms of errors.

mod common;

use common::{client, exchange, raw, raw_with, start, start_with};
use serde_json::{Value, json};
use wavix::{Auth, Client, ErrorKind, Generation};
use wavix_simulator::{Config, Key, KeyState, Tier};

#[tokio::test]
async fn keys_open_the_door_or_not() {
    let key = |value: &str, state, ips: &[&str]| Key {
        value: value.into(),
        state,
        allowed_ips: ips.iter().map(|ip| ip.parse().unwrap()).collect(),
    };
    let simulator = start_with(Config {
        keys: vec![
            key("off", KeyState::Disabled, &[]),
            key("gone", KeyState::Deleted, &[]),
            key("elsewhere", KeyState::Active, &["203.0.113.7"]),
            key("here", KeyState::Active, &["127.0.0.1"]),
        ],
        ..Config::default()
    });
    let unauthorized = json!({ "success": false, "error": true, "message": "Unauthorized" });
    for key in ["wrong", "off", "gone", "elsewhere", ""] {
        let (status, body) = raw_with(&simulator, "GET", "/v1/numbers", Some(&format!("Bearer {key}")), None).await;
        assert_eq!((status, &body), (401, &unauthorized), "{key}");
        let (status, body) = raw_with(&simulator, "GET", &format!("/v1/mydids?appid={key}"), None, None).await;
        assert_eq!((status, &body), (401, &unauthorized), "{key}");
    }
    for key in ["here", "demo-key"] {
        // Both carriers work in both generations.
        for path in ["/v1/numbers", "/v1/mydids"] {
            let (status, _) = raw_with(&simulator, "GET", path, Some(&format!("Bearer {key}")), None).await;
            assert_eq!(status, 200);
            let (status, _) = raw_with(&simulator, "GET", &format!("{path}?appid={key}"), None, None).await;
            assert_eq!(status, 200);
        }
    }
    let any = start_with(Config { any_key: true, ..Config::default() });
    let client = Client::builder().api_key("whatever").base_url(any.url()).auth(Auth::AppId).build().unwrap();
    client.numbers().list(wavix::ListNumbers::new()).await.unwrap();
}

#[tokio::test]
async fn flex_has_messages_and_records_only() {
    let simulator = start_with(Config { tier: Tier::Flex, ..Config::default() });
    for generation in [Generation::Current, Generation::Guide] {
        let client = client(&simulator, generation);
        let error = client.numbers().list(wavix::ListNumbers::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        let error = client.cdrs().transcription("x").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::PermissionDenied);
        client.sender_ids().list().await.unwrap();
        client.cdrs().metrics(wavix::CdrMetricsRequest::new()).await.unwrap();
    }
}

#[tokio::test]
async fn bad_input_gets_the_documented_errors() {
    let simulator = start();
    let message = |status: u16, text: &str| (status, json!({ "success": false, "message": text }));
    let post = |body: Value| raw(&simulator, "POST", "/v3/messages", Some(body));
    assert_eq!(
        post(json!({ "from": "Wavix", "message_body": { "text": "Hi", "media": null } })).await,
        message(400, "Request validation errors: Field \"to\" is required")
    );
    assert_eq!(
        post(json!({ "from": "Wavix", "to": "447537151866", "message_body": { "media": null } })).await,
        message(400, "Request validation errors: Field \"message_body.text\" is required")
    );
    let (status, body) = post(json!({ "from": "Wavix", "to": "447537151866", "message_body": 7 })).await;
    assert_eq!((status, &body["success"]), (422, &json!(false)));
    let media: Vec<_> = (0..6).map(|index| format!("https://media.example/{index}")).collect();
    let body = json!({ "from": "13137890021", "to": "13135550100", "message_body": { "text": "", "media": media } });
    assert_eq!(post(body).await.0, 400);

    let get = |target: &'static str| raw(&simulator, "GET", target, None);
    assert_eq!(
        get("/v1/cdrs?to=2026-01-01&type=placed").await,
        message(400, "Request failed. Missing or invalid parameter from")
    );
    assert_eq!(get("/v1/cdrs?from=x&to=2026-01-01&type=placed").await.0, 400);
    assert_eq!(get("/v1/numbers/77").await, message(404, "Record not found"));
    assert_eq!(get("/v1/numbers/abc").await, message(400, "Request failed. Missing or invalid parameter id"));
    assert_eq!(get("/v1/buy/countries/8148/regions").await, message(422, "Country has no states or provinces"));
    assert_eq!(get("/v7/unknown").await.0, 404);
    assert_eq!(raw(&simulator, "PATCH", "/v3/messages", None).await.0, 405);
    assert_eq!(raw(&simulator, "DELETE", "/v1/numbers", None).await.0, 422);

    let head = format!("authorization: Bearer {}\r\ncontent-type: application/json\r\n", simulator.api_key());
    assert_eq!(exchange(&simulator, "POST", "/v3/messages", &head, "{").await.0, 400);
    let large = "x".repeat((26 << 20) + 1);
    assert_eq!(exchange(&simulator, "POST", "/v3/messages", &head, &large).await.0, 413);
}

/// Carrier and generation are set apart from each other; paths that both generations share are told by their fields.
#[tokio::test]
async fn each_carrier_serves_each_generation() {
    let simulator = start();
    let both = [(Generation::Current, Auth::AppId), (Generation::Guide, Auth::Bearer)];
    for (generation, auth) in both {
        let client = Client::builder().api_key("demo-key").base_url(simulator.url()).generation(generation).auth(auth);
        let client = client.build().unwrap();
        let numbers = vec!["447537151866".to_owned()];
        let batch = wavix::ValidateNumbers::new(numbers, wavix::NumberValidationType::Format, true);
        let batch = if generation == Generation::Current { batch.force(true) } else { batch };
        let started = client.number_validator().validate_batch(batch).await.unwrap();
        client.number_validator().results(started.request_id.unwrap()).await.unwrap();
        let mut checkout = wavix::CheckoutCart::new();
        let id =
            client.buy().numbers(8148, 3213, wavix::ListAvailableNumbers::new()).await.unwrap().items[0].id.to_string();
        client.cart().add(wavix::CartItems::new(vec![id.clone()])).await.unwrap();
        if generation == Generation::Current {
            checkout = checkout.ids(vec![id]);
        }
        client.cart().checkout(checkout).await.unwrap();
    }
}
