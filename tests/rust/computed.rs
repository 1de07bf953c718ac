//! Runs every case of `tests/computed`, once through the door that other languages use and once through the typed API.

mod sink;

use std::collections::BTreeSet;

use serde_json::Value;
use wavix::compute::{FUNCTIONS, function};
use wavix::sms;

use sink::Json;

const CASES: &str = include_str!("../computed/sms.json");

fn cases() -> Vec<Value> {
    serde_json::from_str(CASES).unwrap()
}

/// A text, or pairs of a text and how often it comes.
fn input(case: &Value) -> String {
    let part = |pair: &Value| pair[0].as_str().unwrap().repeat(pair[1].as_u64().unwrap().try_into().unwrap());
    match &case["input"] {
        Value::Array(parts) => parts.iter().map(part).collect(),
        text => text.as_str().unwrap().to_owned(),
    }
}

/// Takes the texts of findings out: they are for people. None may be empty.
fn without_texts(mut value: Value) -> Value {
    for list in ["problems", "warnings"] {
        for finding in value.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            let text = finding.as_object_mut().unwrap().remove("text").unwrap();
            assert!(!text.as_str().unwrap().is_empty());
        }
    }
    value
}

#[test]
fn every_case_holds() {
    for case in cases() {
        let input = input(&case);
        let name = case["function"].as_str().unwrap();
        let (_, value) = function(name).unwrap().call(input.as_bytes(), &mut Json { extra: true }).unwrap();
        let typed = match name {
            "sms.analyze" => serde_json::to_value(sms::analyze(&input)),
            "sms.to_gsm7" => serde_json::to_value(sms::to_gsm7(&input)),
            "sms.sender_id" => serde_json::to_value(sms::sender_id(&input)),
            "sms.e164" => serde_json::to_value(sms::e164(&input)),
            other => panic!("{other}"),
        };
        assert_eq!(value, typed.unwrap(), "{}", case["name"]);
        assert_eq!(without_texts(value), case["result"], "{}", case["name"]);
    }
}

#[test]
fn every_function_on_texts_has_cases() {
    let cases = cases();
    let cased: BTreeSet<_> = cases.iter().map(|case| case["function"].as_str().unwrap()).collect();
    let known: BTreeSet<_> = FUNCTIONS.iter().map(|one| one.name).filter(|name| name.starts_with("sms.")).collect();
    assert_eq!(known, cased);
}

#[test]
fn what_is_no_text_is_refused() {
    for one in FUNCTIONS {
        let error = one.call(b"\xed\xa0\xbd", &mut Json { extra: true }).unwrap_err();
        assert_eq!(error.argument_path(), Some(one.argument));
    }
    assert!(function("sms.unknown").unwrap_err().message().contains("sms.unknown"));
}

/// A rewrite holds only what the alphabet has, unless it says what is left, and has nothing more to rewrite. Where the
/// analysis advises it, it saves segments.
#[test]
fn a_rewrite_is_what_it_says() {
    for case in cases() {
        let text = input(&case);
        let rewrite = sms::to_gsm7(&text);
        let (before, after) = (sms::analyze(&text), sms::analyze(&rewrite.text));
        assert_eq!(after.encoding == sms::SmsEncoding::Gsm7, rewrite.left.is_empty(), "{text:?}");
        let advised = before.warnings.iter().any(|warning| warning.code == sms::SmsFindingCode::AvoidableUcs2);
        assert!(!advised || after.segments < before.segments, "{text:?}");
        assert_eq!(sms::to_gsm7(&rewrite.text).text, rewrite.text, "{text:?}");
    }
}

/// Spelled-out text is longer, so a rewrite can take more segments: nothing advises it then.
#[test]
fn spelling_out_can_take_more_segments() {
    let text = "…".repeat(70);
    let (before, after) = (sms::analyze(&text), sms::analyze(&sms::to_gsm7(&text).text));
    assert_eq!((before.segments, after.segments, before.warnings.len()), (1, 2, 0));
}
