//! The controls of the simulator itself.

mod common;

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

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

/// The actions of the endpoints, without HTTP.
#[tokio::test]
async fn a_test_acts_for_others() {
    let simulator = start();
    let own = "13137890021";
    assert_eq!(simulator.inbound("15155982927", own, "Hi", &[]).unwrap()["direction"], "inbound");
    let rings = simulator.ring("15155982927", own).unwrap();
    let id = rings["id"].as_str().unwrap();
    assert!(simulator.answer(id).unwrap_err().contains("not placed") && simulator.busy(id).is_err());
    assert!(simulator.press(id, "1").unwrap_err().contains("collects no digits"));
    assert_eq!(simulator.hang_up(id).unwrap()["event_type"], "cancelled");
    assert_eq!(simulator.hang_up(id).unwrap_err(), "Record not found");
    simulator.fault(&json!({ "status": 500 })).unwrap();
    assert_eq!(raw(&simulator, "GET", "/v1/numbers", None).await.0, 500);
    assert!(simulator.fault(&json!({})).unwrap_err().contains("status"));
    assert_eq!(simulator.state()["balance"], "1000.0");
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
fn a_port_can_be_used_again() {
    for _ in 0..20 {
        let mut simulator = Simulator::start(Config::default()).unwrap();
        let port = simulator.address().port();
        simulator.stop();
        // A process that another test has just forked may hold the socket for a moment.
        let again = (0..100).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(1));
            Simulator::start(Config { port, ..Config::default() }).ok()
        });
        assert_eq!(again.expect("the port is free").address().port(), port);
    }
}

#[test]
fn the_program_says_where_it_listens() {
    let program = || Command::new(env!("CARGO_BIN_EXE_wavix-simulator"));
    let mut running = program()
        .args(["--port", "0", "--api-key=secret-1", "--tier", "flex", "--latency-ms", "0-5"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(running.stdout.take().unwrap()).read_line(&mut line).unwrap();
    running.kill().unwrap();
    running.wait().unwrap();
    let rest = line.strip_prefix("wavix-simulator listening on http://127.0.0.1:").unwrap();
    let (port, key) = rest.trim_end().split_once(" with key ").unwrap();
    assert!(port.parse::<u16>().is_ok_and(|port| port > 0));
    assert_eq!(key, "secret-1");

    let help = program().arg("--help").output().unwrap();
    assert!(help.status.success() && String::from_utf8_lossy(&help.stdout).contains("--tier"));
    for wrong in [["--tier", "gold"], ["--port", "x"], ["--speed", "0"], ["--restricted-key", "k"]] {
        let refused = program().args(wrong).output().unwrap();
        assert_eq!(refused.status.code(), Some(2), "{wrong:?}");
        assert!(!refused.stderr.is_empty());
    }
}
