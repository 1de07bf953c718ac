//! From the inventory to numbers on the account, and trunks.

mod common;

use std::time::Duration;

use common::{both, client, raw, start, start_with};
use serde_json::json;
use wavix::{
    CartItems, CheckoutCart, Client, DocumentStatus, ErrorKind, Generation, InventoryFilter, ListAvailableNumbers,
    ListNumbers, NumberDestination, NumberStatus, ReleaseNumbers, UpdateNumber, UpdateNumbers, Upload, UploadPapers,
};
use wavix_simulator::Config;

const UNITED_STATES: i64 = 8652;
const LOS_ANGELES: i64 = 200;
const BERLIN: i64 = 3300;

async fn first(client: &Client, country: i64, city: i64) -> String {
    let page = client.buy().numbers(country, city, ListAvailableNumbers::new()).await.unwrap();
    page.items[0].id.to_string()
}

async fn checkout(client: &Client, ids: &[String]) -> wavix::Result<wavix::Success> {
    let checkout = CheckoutCart::new();
    client.cart().checkout(if client.generation() == Generation::Guide { checkout } else { checkout.ids(ids) }).await
}

#[tokio::test]
async fn numbers_are_found_bought_configured_and_given_back() {
    let simulator = start();
    for client in both(&simulator) {
        let countries = client.buy().countries(InventoryFilter::new()).await.unwrap().countries;
        assert!(countries.len() >= 6);
        let states = countries.iter().find(|country| country.id == UNITED_STATES).unwrap();
        assert_eq!(states.has_provinces_or_states, Some(true));
        assert_eq!(states.short_name.is_some(), client.generation() == Generation::Guide);
        let regions = client.buy().regions(UNITED_STATES, InventoryFilter::new()).await.unwrap().regions;
        assert!(regions.iter().any(|region| region.id == 379));
        let cities = client.buy().region_cities(UNITED_STATES, 17, InventoryFilter::new()).await.unwrap().cities;
        assert_eq!((cities[0].id, cities[0].area_code), (LOS_ANGELES, Some(213_568)));
        let flat = client.buy().cities(8148, InventoryFilter::new().text_enabled_only(true)).await.unwrap().cities;
        assert!(flat.is_empty());

        let id = first(&client, UNITED_STATES, LOS_ANGELES).await;
        let cart = client.cart().add(CartItems::new(vec![id.clone()])).await.unwrap();
        assert_eq!(cart[0].number.as_ref(), Some(&id));
        checkout(&client, std::slice::from_ref(&id)).await.unwrap();
        assert_ne!(first(&client, UNITED_STATES, LOS_ANGELES).await, id, "a bought number is no longer on sale");

        let all = client.numbers().list(ListNumbers::new()).await.unwrap().items;
        let own = all.into_iter().find(|number| number.number.as_ref() == Some(&id)).unwrap();
        assert_eq!(own.status, Some(NumberStatus::Active));
        let destination = NumberDestination::new("[did]@pbx.example.com", 1, 1);
        let change = UpdateNumbers::new(vec![own.id]).destinations(vec![destination]);
        client.numbers().bulk_update(change).await.unwrap();
        client.numbers().update(own.id, UpdateNumber::new().transcription_threshold(30)).await.unwrap();
        let all = client.numbers().list(ListNumbers::new()).await.unwrap().items;
        let changed = all.iter().find(|number| number.id == own.id).unwrap();
        assert_eq!(changed.destination[0].destination.as_deref(), Some("[did]@pbx.example.com"));
        assert_eq!(changed.transcription_threshold, Some(30));

        client.numbers().release(ReleaseNumbers::new().dids(id.as_str())).await.unwrap();
        assert_eq!(first(&client, UNITED_STATES, LOS_ANGELES).await, id, "a released number is on sale again");
    }
    let state = raw(&simulator, "GET", "/simulator/state", None).await.1;
    assert_eq!(state["balance"], "996.04", "activation and a month, twice");
}

#[tokio::test]
async fn the_carts_rules() {
    let simulator = start_with(Config { balance: "5".parse().unwrap(), ..Config::default() });
    let client = client(&simulator, Generation::Current);
    let berlin = first(&client, 8155, BERLIN).await;
    assert_eq!(
        client.cart().add(CartItems::new(vec!["99999999999".into()])).await.unwrap_err().kind(),
        ErrorKind::NotFound
    );
    assert_eq!(checkout(&client, std::slice::from_ref(&berlin)).await.unwrap_err().kind(), ErrorKind::NotFound);
    client.cart().add(CartItems::new(vec![berlin.clone()])).await.unwrap();
    let cart = client.cart().get().await.unwrap();
    assert_eq!((cart.dids.len(), cart.doc_types.len()), (1, 2));
    let error = checkout(&client, std::slice::from_ref(&berlin)).await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(422), "Insufficient funds"));
    client.cart().remove(CartItems::new(vec![berlin])).await.unwrap();
    assert!(client.cart().get().await.unwrap().dids.is_empty());
}

#[tokio::test]
async fn numbers_that_need_documents_wait_and_sms_stays_in_north_america() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let berlin = first(&client, 8155, BERLIN).await;
    client.cart().add(CartItems::new(vec![berlin.clone()])).await.unwrap();
    checkout(&client, std::slice::from_ref(&berlin)).await.unwrap();
    let found = client.numbers().list(ListNumbers::new().search(berlin.as_str())).await.unwrap().items;
    assert_eq!(found[0].status, Some(NumberStatus::Inactive));
    let error = client.numbers().update(found[0].id, UpdateNumber::new().sms_enabled(true)).await.unwrap_err();
    assert_eq!(error.status(), Some(400));
    let error = client
        .numbers()
        .update(found[0].id, UpdateNumber::new().sms_relay_url("https://x.example/"))
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(400));
    client.numbers().update(2, UpdateNumber::new().sms_enabled(true)).await.unwrap();
}

#[tokio::test]
async fn approved_documents_activate_a_number() {
    let simulator = start();
    for client in both(&simulator) {
        let berlin = first(&client, 8155, BERLIN).await;
        client.cart().add(CartItems::new(vec![berlin.clone()])).await.unwrap();
        checkout(&client, std::slice::from_ref(&berlin)).await.unwrap();
        let numbers = client.numbers();
        let id = numbers.list(ListNumbers::new()).await.unwrap().items.last().unwrap().id;
        let paper = |name: &str, kind| UploadPapers::new(format!("{id}"), kind, Upload::from_bytes(name, "paper"));

        let sent = numbers.upload_papers(paper("id.pdf", 1)).await.unwrap();
        assert_eq!((sent.len(), sent[0].status.as_ref()), (1, Some(&DocumentStatus::Pending)));
        assert_eq!(sent[0].doc_content_type.as_deref(), Some("application/pdf"));
        let error = numbers.upload_papers(paper("again.pdf", 1)).await.unwrap_err();
        assert_eq!(error.status(), Some(400), "{error}");
        numbers.upload_papers(paper("rejected.tif", 2)).await.unwrap();
        simulator.advance(Duration::from_secs(10));
        let number = numbers.get(id).await.unwrap();
        assert_eq!(number.status, Some(NumberStatus::Inactive));
        let ends: Vec<_> = number.documents.iter().map(|paper| (paper.status.clone(), paper.allow_replace)).collect();
        let expected = [(Some(DocumentStatus::Approved), Some(false)), (Some(DocumentStatus::Rejected), Some(true))];
        assert_eq!(ends, expected);

        numbers.upload_papers(paper("address.jpg", 2)).await.unwrap();
        simulator.advance(Duration::from_secs(10));
        let number = numbers.get(id).await.unwrap();
        assert_eq!((number.status, number.documents.len()), (Some(NumberStatus::Active), 2));
    }
}

#[tokio::test]
async fn wrong_documents_are_refused() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    for (ids, kind) in [("1", 4), ("99", 1), ("1,x", 1)] {
        let paper = UploadPapers::new(ids, kind, Upload::from_bytes("id.pdf", "paper"));
        let error = client.numbers().upload_papers(paper).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::InvalidRequest, Some(400)), "{error}");
    }
    let head = format!(
        "authorization: Bearer {}\r\ncontent-type: multipart/form-data; boundary=Edge\r\n",
        simulator.api_key()
    );
    let part = |head: &str, body: &str| format!("--Edge\r\ncontent-disposition: form-data; {head}\r\n\r\n{body}\r\n");
    let number = part("name=\"did_ids\"", "1") + &part("name=\"doc_id\"", "1");
    let large = "x".repeat((10 << 20) + 1);
    for (name, body, says) in [("id.exe", "x", "formats"), ("id.pdf", "", "empty"), ("id.pdf", &large, "10 MB")] {
        let file = part(&format!("name=\"doc_attachment\"; filename=\"{name}\""), body);
        let body = format!("{number}{file}--Edge--\r\n");
        let (status, reply) = common::exchange(&simulator, "POST", "/v1/numbers/papers", &head, &body).await;
        assert!(status == 400 && reply.contains(says), "{status} {reply}");
    }
    let body = number + "--Edge--\r\n";
    let (status, reply) = common::exchange(&simulator, "POST", "/v1/numbers/papers", &head, &body).await;
    assert!(status == 400 && reply.contains("doc_attachment"), "{status} {reply}");
    assert_eq!(raw(&simulator, "POST", "/v1/numbers/papers", Some(json!({ "doc_id": 1 }))).await.0, 400);
    assert!(client.numbers().get(1).await.unwrap().documents.is_empty());
}

/// The guide's examples, as it prints them.
#[tokio::test]
async fn the_guides_examples_work() {
    let simulator = start();
    let key = simulator.api_key();
    let form = "content-type: application/x-www-form-urlencoded\r\n";
    let target = format!("/v1/buy/cart?appid={key}");
    let (status, body) = common::exchange(&simulator, "PUT", &target, form, "ids=1,2,3,4").await;
    assert_eq!(status, 200, "{body}");
    let target = format!("/v1/buy/countries/8652/city/200/dids?type_filter=all&text_enabled_only=true&appid={key}");
    assert_eq!(common::exchange(&simulator, "GET", &target, "", "").await.0, 200);
    let (status, _) = common::exchange(&simulator, "POST", &format!("/v1/buy/cart/checkout?appid={key}"), "", "").await;
    assert_eq!(status, 200);
    let body = json!({ "ids": [1, 2], "destinations": [
        { "transport": 1, "destination": "sip@example.com", "priority": 1, "callhunt": false, "active": true }
    ] });
    let target = format!("/v1/mydids/update-destinations?appid={key}");
    let (status, body) = common::raw_with(&simulator, "POST", &target, None, Some(body)).await;
    assert_eq!((status, body), (200, json!({ "success": true })));
    let trunk = json!({
        "label ": "SIP trunk label", "password": "YOUR_SIP_TRUNK_PASSWORD", "callerid": "12121234567", "ip_restrict": true,
        "didinfo_enabled": true, "call_restrict": true, "call_limit": 60, "cost_limit": true, "max_call_cost": 0.18,
        "channels_restrict": true, "max_channels": 10, "rewrite_enabled": true, "rewrite_prefix": "00",
        "rewrite_cond": "1", "passthrough": false
    });
    let (status, body) =
        common::raw_with(&simulator, "POST", &format!("/v1/trunks?appid={key}"), None, Some(trunk.clone())).await;
    assert_eq!((status, &body["label"], &body["max_call_cost"]), (201, &json!("SIP trunk label"), &json!("0.18")));
    let target = format!("/v1/trunks/1?appid={key}");
    assert_eq!(common::raw_with(&simulator, "PUT", &target, None, Some(trunk)).await.0, 200);
    assert_eq!(common::raw_with(&simulator, "DELETE", &target, None, None).await.0, 200);
}
