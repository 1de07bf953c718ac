//! Everything read from the other side is bounded: depth, duplicates.

use serde_json::Value;
use wavix::compute::function;
use wavix::operation::operations;
use wavix::{Client, ErrorKind, SipTrunk, events};
use wavix_tests::KEY;

use crate::raw::{Raw, reply};
use crate::sink::Json;

fn nested(open: &str, close: &str, inner: &str, depth: usize) -> String {
    format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn depth_is_bounded_for_every_reply() {
    for operation in operations() {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"{"items":["#, "]}"), (r#"{"items":[{"x":"#, "}]}")] {
            for depth in [300, 3_000] {
                let read = |body: String| {
                    wavix::read_json(body.as_bytes(), &operation.reply, &mut Json { extra: true })
                        .map(|read| levels(&read))
                };
                assert!(read(open.repeat(depth)).is_err(), "{} {open} {depth}", operation.name);
                let levels = read(nested(open, close, "1", depth)).unwrap_or_default();
                assert!(levels < 150, "{} {open} {depth}: {levels}", operation.name);
            }
        }
    }
}

fn levels(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(levels).max().unwrap_or_default(),
        Value::Object(fields) => 1 + fields.values().map(levels).max().unwrap_or_default(),
        _ => 0,
    }
}

/// Deeper values are kept as text.
#[test]
fn depth_in_unknown_fields_is_bounded() {
    let kind = &<SipTrunk as wavix::wire::Wire>::KIND;
    for depth in [50, 200, 200_000] {
        let text = format!(r#"{{"id":1,"new":{}}}"#, nested("[", "]", "1", depth));
        let typed: SipTrunk = serde_json::from_str(&text).unwrap();
        let read = wavix::read_json(text.as_bytes(), kind, &mut Json { extra: true }).unwrap();
        assert_eq!(typed.extra["new"], read["new"]);
        assert!(levels(&read) < 100);
        let (mut inner, mut outer) = (&read["new"], 0);
        while let Some(next) = inner.get(0) {
            (inner, outer) = (next, outer + 1);
        }
        let kept = inner.as_str().map_or(0, |text| text.matches('[').count());
        assert_eq!(outer + kept, depth);
    }
}

#[test]
fn depth_in_events_is_bounded() {
    for depth in [200, 100_000] {
        let body = format!(r#"{{"event_type":"x","new":{}}}"#, nested("[", "]", "", depth));
        let events::Event::Unknown(event) = events::parse(body.as_bytes()).unwrap() else { panic!("another kind") };
        assert!(levels(&event.extra["new"]) < 100);
        let read = function("events.parse").unwrap().call(body.as_bytes(), &mut Json { extra: true });
        assert!(levels(&read.unwrap().1) < 100);
    }
    let large = vec![b' '; (256 << 10) + 1];
    assert_eq!(events::parse(&large).unwrap_err().argument_path(), Some("body"));
}

#[tokio::test]
async fn depth_ends_a_call_with_an_error() {
    for body in [nested("[", "]", "", 500_000), format!(r#"{{"new":{}}}"#, nested(r#"{"a":"#, "}", "1", 100_000))] {
        for status in [200, 500] {
            let platform = Raw::answering(reply(status, &body)).await;
            let client = Client::builder().api_key(KEY).base_url(&platform.url).max_retries(0).build().unwrap();
            let error = client.profile().get().await.unwrap_err();
            let expected = if status == 200 { ErrorKind::Decode } else { ErrorKind::Server };
            assert_eq!(error.kind(), expected, "{error}");
        }
    }
}

/// One reader decides for every language: the first value of a field that is known, the last of one that is not.
#[test]
fn duplicates_mean_the_same_everywhere() {
    let text = r#"{"id": 1, "id": 2, "label": "a", "label": "b", "new": 1, "new": 2}"#;
    let kind = &<SipTrunk as wavix::wire::Wire>::KIND;
    let read = wavix::read_json(text.as_bytes(), kind, &mut Json { extra: true }).unwrap();
    assert_eq!((&read["id"], &read["label"], &read["new"]), (&1.into(), &"a".into(), &2.into()));
    // Read by themselves, Rust's types cannot tell which value counts.
    assert!(serde_json::from_str::<SipTrunk>(text).is_err());
}
