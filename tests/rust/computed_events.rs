//! Runs every case of `tests/computed/events.json`, once through the door that other languages use and once through the
//! typed API.

mod sink;

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};
use wavix::compute::function;
use wavix::events;
use wavix::shape::Kind;
use wavix::{Error, Secret};

use sink::Json;

const CASES: &str = include_str!("../computed/events.json");

fn cases() -> Vec<Value> {
    serde_json::from_str(CASES).unwrap()
}

fn call(name: &str, input: &str) -> Result<(Kind, Value), Error> {
    function(name).unwrap().call(input.as_bytes(), &mut Json { extra: true })
}

/// A function that takes arguments by name.
fn with(name: &str, arguments: &Value) -> Result<Value, Error> {
    Ok(call(name, &arguments.to_string())?.1)
}

fn secrets(arguments: &Value) -> Vec<Secret> {
    let listed = arguments["secret"].as_array().cloned().unwrap_or_else(|| vec![arguments["secret"].clone()]);
    listed.iter().map(|secret| Secret::from(secret.as_str().unwrap())).collect()
}

fn parse(case: &Value) -> Result<Value, Error> {
    let body = case["body"].to_string();
    let typed = events::parse(body.as_bytes());
    let host = call("events.parse", &body);
    assert_eq!(typed.is_ok(), host.is_ok());
    let (Kind::Model(shape), value) = host? else { panic!("an event is a model") };
    assert_eq!(shape.name, case["kind"]);
    assert!(format!("{:?}", typed?).contains(&format!("({} {{", shape.name)) || shape.name == "UnknownEvent");
    Ok(value)
}

fn accept(case: &Value) {
    let (mut state, mut news) = (None::<String>, Vec::new());
    for body in case["bodies"].as_array().unwrap() {
        let event = events::parse(body.to_string().as_bytes()).unwrap();
        let (Kind::Model(shape), fields) = call("events.parse", &body.to_string()).unwrap() else { panic!() };
        let mut arguments = json!({"kind": shape.name, "event": fields});
        let identity = json!({"key": case["key"], "keep_seconds": case["keep_seconds"]});
        assert_eq!(with("events.identify", &arguments).unwrap(), identity);
        assert_eq!(serde_json::to_value(events::identify(&event)).unwrap(), identity);
        arguments["previous"] = json!(state);
        if state.is_none() {
            arguments.as_object_mut().unwrap().remove("previous");
        }
        let next = events::accept(state.as_deref(), &event);
        assert_eq!(with("events.accept", &arguments).unwrap(), json!(next));
        news.push(next.is_some());
        state = next.or(state);
    }
    assert_eq!(json!(news), case["news"]);
}

#[test]
fn every_case_holds() {
    for case in cases() {
        let arguments = &case["arguments"];
        let text = |name: &str| arguments[name].as_str().unwrap_or_default();
        let result = match case["function"].as_str().unwrap() {
            "events.parse" => parse(&case),
            "events.accept" => {
                accept(&case);
                continue;
            }
            "events.verify" => events::verify(text("url"), &secrets(arguments)).map(|time| json!(time.to_string())),
            "events.sign_url" => {
                events::sign_url(text("url"), &secrets(arguments)[0], Duration::from_secs(60)).map(|url| json!(url))
            }
            "events.is_source" => Ok(json!(events::is_source(text("address")))),
            other => panic!("{other}"),
        };
        match (result, case["error"].as_str()) {
            (Ok(result), None) => assert_eq!(result, case["result"], "{}", case["name"]),
            (Err(error), Some(argument)) => assert_eq!(error.argument_path(), Some(argument), "{}", case["name"]),
            (result, _) => panic!("{}: {result:?}", case["name"]),
        }
    }
}

#[test]
fn every_kind_of_event_has_cases() {
    let of = |field: &str, function: &str| -> BTreeSet<String> {
        let cases = cases().into_iter().filter(|case| case["function"] == function);
        cases.filter_map(|case| Some(case[field].as_str()?.to_owned())).collect()
    };
    let kinds: BTreeSet<_> = events::SHAPES.iter().map(|shape| shape.name.to_owned()).collect();
    assert_eq!(of("kind", "events.parse"), kinds);
    let keyed: BTreeSet<_> =
        of("key", "events.accept").iter().map(|key| key.split(':').nth(1).unwrap().to_owned()).collect();
    assert_eq!(keyed.len() + 1, kinds.len(), "all but the unknown one");
}

#[test]
fn arguments_by_name_are_checked() {
    let secret = "a secret of enough letters";
    for (name, arguments, argument) in [
        (
            "events.sign_url",
            json!({"url": "https://example.com", "secret": secret, "expires_in": "soon"}),
            "expires_in",
        ),
        ("events.sign_url", json!({"url": "https://example.com", "secret": secret, "expires_in": -1}), "expires_in"),
        ("events.sign_url", json!({"url": 7, "secret": secret, "expires_in": 60}), "url"),
        ("events.sign_url", json!({"url": "https://example.com", "secret": [secret], "expires_in": 60}), "secret"),
        ("events.verify", json!({"url": "/?token=v1.1.x", "secret": [secret, null]}), "secret[1]"),
        ("events.verify", json!({"url": "/", "secret": secret}), "secret"),
        ("events.admit", json!({"secret": [secret], "proxies": -1}), "proxies"),
        ("events.admit", json!({"secret": [], "sources": [secret], "proxies": 0}), "sources[0]"),
        ("events.identify", json!({"kind": secret, "event": {}}), "event"),
        ("events.accept", json!({"kind": "DeliveryReport", "event": {"message_id": null}}), "event"),
        ("events.is_source", json!({"address": "1", "more": secret}), "more"),
        ("events.is_source", json!([secret]), "arguments"),
    ] {
        let error = with(name, &arguments).unwrap_err();
        assert_eq!(error.argument_path(), Some(argument), "{arguments}: {error}");
        assert!(!format!("{error} {error:?}").contains(secret), "{error}");
    }
}

#[test]
fn a_signed_url_is_verified() {
    let arguments = json!({"url": "https://example.com/wavix", "secret": "0123456789abcdef", "expires_in": 60});
    let signed = with("events.sign_url", &arguments).unwrap();
    let arguments = json!({"url": signed, "secret": ["0123456789abcdef"]});
    assert_eq!(with("events.verify", &arguments).unwrap().as_str().unwrap().len(), 24);
}
