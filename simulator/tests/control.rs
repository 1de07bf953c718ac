//! The controls of the simulator itself.

mod common;

use common::{raw, start, start_with};
use serde_json::{Value, json};
use wavix_simulator::{Config, Simulator};

#[tokio::test]
async fn time_is_skipped_and_the_world_starts_over() {
    let simulator = start();
    assert!(simulator.address().ip().is_loopback());
    let (status, before) = raw(&simulator, "POST", "/simulator/advance", Some(json!({ "seconds": 86_400 }))).await;
    assert_eq!((status, before["now"].as_str().map(|now| &now[..10])), (200, Some("2026-07-01")));
    let body = json!({ "from": "Wavix", "to": "447537151866", "message_body": { "text": "Hi", "media": null } });
    raw(&simulator, "POST", "/v3/messages", Some(body)).await;
    let (_, after) = raw(&simulator, "POST", "/simulator/reset", None).await;
    assert_eq!((&after["messages"], &after["balance"]), (&before["messages"], &json!("1000.0")));
    assert_eq!(raw(&simulator, "GET", "/simulator/unknown", None).await.0, 404);
    assert_eq!(raw(&simulator, "POST", "/simulator/advance", Some(json!({}))).await.0, 400);
}

#[tokio::test]
async fn one_seed_makes_one_world() {
    let ids = |seed| async move {
        let simulator = start_with(Config { seed, ..Config::default() });
        let (_, messages) = raw(&simulator, "GET", "/v3/messages?type=outbound", None).await;
        let (_, numbers) = raw(&simulator, "GET", "/v1/buy/countries/8148/cities/3213/dids", None).await;
        (messages["items"][0]["message_id"].clone(), numbers["dids"][0]["id"].clone())
    };
    let (one, other): ((Value, Value), (Value, Value)) = (ids(7).await, ids(8).await);
    assert_eq!(one.1, ids(7).await.1);
    assert_ne!(one, other);
}

#[test]
fn it_starts_and_stops_many_times() {
    for _ in 0..20 {
        let mut simulator = Simulator::start(Config::default()).unwrap();
        let address = simulator.address();
        simulator.stop();
        assert!(std::net::TcpStream::connect(address).is_err());
    }
}
