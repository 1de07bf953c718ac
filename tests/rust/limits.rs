//! What is read of the other side is bounded: depth, duplicates.

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
fn depth_is_an_error_for_every_reply() {
    for operation in operations() {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"{"items":["#, "]}"), (r#"{"items":[{"x":"#, "}]}")] {
            for depth in [300, 100_000] {
                for body in [nested(open, close, "1", depth), open.repeat(depth)] {
                    let read = wavix::read_json(body.as_bytes(), &operation.reply, &mut Json { extra: true });
                    assert!(read.is_err(), "{} {open} {depth}", operation.name);
                }
            }
        }
    }
}

#[test]
fn depth_in_unknown_fields_is_bounded() {
    let extra = |depth| format!(r#"{{"id":1,"new":{}}}"#, nested("[", "]", "1", depth));
    assert!(serde_json::from_str::<SipTrunk>(&extra(50)).is_ok());
    for depth in [200, 200_000] {
        assert!(serde_json::from_str::<SipTrunk>(&extra(depth)).is_err());
        let kind = &<SipTrunk as wavix::wire::Wire>::KIND;
        assert!(wavix::read_json(extra(depth).as_bytes(), kind, &mut Json { extra: true }).is_err());
    }
}

#[test]
fn depth_in_events_is_bounded() {
    for depth in [200, 100_000] {
        let body = format!(r#"{{"event_type":"x","new":{}}}"#, nested("[", "]", "", depth));
        assert_eq!(events::parse(body.as_bytes()).unwrap_err().kind(), ErrorKind::InvalidArgument);
        let read = function("events.parse").unwrap().call(body.as_bytes(), &mut Json { extra: true });
        assert_eq!(read.unwrap_err().kind(), ErrorKind::InvalidArgument);
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

/// One reader decides for every language: the first of a field that is known, the last of one that is not.
#[test]
fn duplicates_mean_the_same_everywhere() {
    let text = r#"{"id": 1, "id": 2, "label": "a", "label": "b", "new": 1, "new": 2}"#;
    let trunk: SipTrunk = serde_json::from_str(text).unwrap();
    assert_eq!((trunk.id, trunk.label.as_deref(), &trunk.extra["new"]), (1, Some("a"), &2.into()));
    let kind = &<SipTrunk as wavix::wire::Wire>::KIND;
    let read = wavix::read_json(text.as_bytes(), kind, &mut Json { extra: true }).unwrap();
    assert_eq!((&read["id"], &read["label"], &read["new"]), (&1.into(), &"a".into(), &2.into()));
}
