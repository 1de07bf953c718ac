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
    assert_eq!((status, &body["success"]), (400, &json!(false)));
    let wrong = json!({ "to": 7, "from": "13137890021", "callback_url": "http://127.0.0.1:9/", "timeout": "x" });
    let (status, body) = raw(&simulator, "POST", "/v1/calls", Some(wrong)).await;
    assert_eq!((status, body["errors"]["timeout"].is_string()), (400, true), "{body}");
    let key = json!({ "label": "Wrong", "numbers": "read" });
    let scope = "API key scope numbers: must be a hash";
    assert_eq!(raw(&simulator, "POST", "/v1/api-keys", Some(key)).await, message(422, scope));
    let key = json!({ "label": "Wrong", "calls": { "allow": "read", "deny": "write" } });
    let scope = "API key scope calls: must have only \"allow\" key";
    assert_eq!(raw(&simulator, "POST", "/v1/api-keys", Some(key)).await, message(422, scope));
    let key = json!({ "label": "Wrong", "calls": { "allow": "all" } });
    let scope = "API key scope calls: allow must be one of: none, read, write";
    assert_eq!(raw(&simulator, "POST", "/v1/api-keys", Some(key)).await, message(422, scope));
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

/// The operations that each group of a key opens: one operation that reads, and one that writes where there is one.
#[tokio::test]
async fn groups_open_their_operations_only() {
    let simulator = start();
    let areas = [
        ("account", "GET", "/v1/profile", "PUT", "/v1/profile"),
        ("billing", "GET", "/v1/billing/invoices", "", ""),
        ("calls", "GET", "/v1/calls", "POST", "/v1/calls"),
        ("calls", "POST", "/v1/cdrs", "PUT", "/v1/cdrs/x/retranscribe"),
        ("campaigns", "GET", "/v3/10dlc/brands", "POST", "/v3/10dlc/brands"),
        ("campaigns", "GET", "/v1/short-links/metrics", "POST", "/v1/short-links"),
        ("embeddable", "GET", "/v2/webrtc/tokens", "POST", "/v2/webrtc/tokens"),
        ("messages", "GET", "/v3/messages/sender-ids", "POST", "/v3/messages"),
        ("numbers", "GET", "/v1/numbers", "PUT", "/v1/buy/cart"),
        ("recordings", "GET", "/v1/recordings", "DELETE", "/v1/recordings/1"),
        ("subaccounts", "GET", "/v1/sub-organizations", "POST", "/v1/sub-organizations"),
        ("trunks", "GET", "/v1/trunks", "POST", "/v1/trunks"),
        ("two_fa", "GET", "/v1/two-fa/session/x/events", "POST", "/v1/two-fa/verification"),
        ("validator", "GET", "/v1/validation", "POST", "/v1/validation"),
        ("webhooks", "GET", "/v1/calls/webhooks", "POST", "/v1/calls/webhooks"),
    ];
    let key = |group: &'static str, allow: &'static str| {
        let body = json!({ "label": group, "scopes_enabled": true, group: { "allow": allow } });
        let simulator = &simulator;
        async move {
            let (status, key) = raw(simulator, "POST", "/v1/api-keys", Some(body)).await;
            assert_eq!(status, 200, "{key}");
            format!("Bearer {}", key["value"].as_str().unwrap())
        }
    };
    for (group, reads, read, writes, write) in areas {
        let none = key(if group == "trunks" { "billing" } else { "trunks" }, "write").await;
        let [reader, writer] = [key(group, "read").await, key(group, "write").await];
        let status = |bearer: String, method: &'static str, path: &'static str| {
            let simulator = &simulator;
            async move { raw_with(simulator, method, path, Some(&bearer), Some(json!({}))).await.0 }
        };
        assert_eq!(status(none.clone(), reads, read).await, 403, "{group}");
        assert_ne!(status(reader.clone(), reads, read).await, 403, "{group}");
        if !write.is_empty() {
            assert_eq!(status(none, writes, write).await, 403, "{group}");
            assert_eq!(status(reader, writes, write).await, 403, "{group}");
            assert_ne!(status(writer, writes, write).await, 403, "{group}");
        }
    }
}

#[tokio::test]
async fn sub_accounts_pay_for_themselves() {
    let simulator = start();
    let (_, made) = raw(&simulator, "POST", "/v1/sub-organizations", Some(json!({ "name": "Shop" }))).await;
    let bearer = format!("Bearer {}", made["api_key"].as_str().unwrap());
    let own = |method: &'static str, path: String, body: Option<Value>| {
        let (simulator, bearer) = (&simulator, bearer.clone());
        async move { raw_with(simulator, method, &path, Some(&bearer), body).await }
    };
    let balance = || async { own("GET", "/v1/profile/config".into(), None).await.1["balance"].clone() };
    assert_eq!(balance().await, "10.0");
    for to in ["447537151866", "447537990002"] {
        let body = json!({ "from": "Wavix", "to": to, "message_body": { "text": "Hi", "media": null } });
        assert_eq!(own("POST", "/v3/messages".into(), Some(body)).await.0, 201);
    }
    simulator.advance(std::time::Duration::from_secs(5));
    assert_eq!(balance().await, "9.9525");
    let days = "from_date=2026-06-01&to_date=2026-07-31";
    let path = format!("/v1/sub-organizations/{}/billing/transactions?{days}", made["id"]);
    let (_, listed) = raw(&simulator, "GET", &path, None).await;
    let amounts: Vec<f64> =
        listed["transactions"].as_array().unwrap().iter().map(|item| item["amount"].as_f64().unwrap()).collect();
    assert_eq!(amounts, [0.0475, -0.0475, -0.0475, 10.0]);
    let (_, theirs) = own("GET", format!("/v1/billing/transactions?{days}"), None).await;
    assert_eq!(theirs["transactions"].as_array().map(Vec::len), Some(4));
    let (_, config) = raw(&simulator, "GET", "/v1/profile/config", None).await;
    assert_eq!(config["balance"], "1000.0", "the account itself paid nothing");
    assert_eq!(own("GET", "/v1/sub-organizations".into(), None).await.0, 403);
    let off = json!({ "name": "Shop", "status": "disabled" });
    raw(&simulator, "PUT", &format!("/v1/sub-organizations/{}", made["id"]), Some(off)).await;
    assert_eq!(own("GET", "/v1/profile/config".into(), None).await.0, 401);
}

/// The guide has a server for each version; each serves its own paths only.
#[tokio::test]
async fn the_guides_two_servers_can_be_two_simulators() {
    let [first, second] = [start(), start()];
    let client = Client::builder().api_key("demo-key").base_url(first.url()).generation(Generation::Guide);
    let client = client.messaging_server(format!("{}/v2/", second.url())).build().unwrap();
    let text = wavix::MessageBody::text("Hi");
    let sent = client.messages().send(wavix::SendMessage::new("Wavix", "447537151866", text)).await.unwrap();
    client.messages().get(sent.message_id.as_str()).await.unwrap();
    let number = client.numbers().get(1).await.unwrap().id;
    client.numbers().release(wavix::ReleaseNumbers::new().ids(vec![number])).await.unwrap();
    let counts = |simulator: &wavix_simulator::Simulator| {
        let state = simulator.state();
        (state["messages"].as_i64().unwrap(), state["numbers"].as_i64().unwrap())
    };
    assert_eq!((counts(&first), counts(&second)), ((240, 3), (241, 4)));
}

/// Clients of several makers write lists and files in their own ways.
#[tokio::test]
async fn every_dialect_of_a_list_is_understood() {
    let simulator = start();
    for (left, query) in [(2, "ids=1&ids=2"), (1, "ids[]=3"), (0, "dids=NUMBER")] {
        let (_, listed) = raw(&simulator, "GET", "/v1/numbers", None).await;
        let number = listed["items"][0]["number"].as_str().unwrap();
        let target = format!("/v1/numbers?{}", query.replace("NUMBER", number));
        assert_eq!(raw(&simulator, "DELETE", &target, None).await.0, 200, "{query}");
        assert_eq!(simulator.state()["numbers"], left);
    }
    for query in ["sip_trunks[0]=36465&sip_trunks[1]=67758", "sip_trunks=36465,67758"] {
        let (status, listed) = raw(&simulator, "GET", &format!("/v1/recordings?{query}"), None).await;
        assert!(status == 200 && listed["pagination"]["total"].as_i64() > Some(100), "{query}");
    }
}
