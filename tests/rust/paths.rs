//! Path arguments: each stays within its own segment, or nothing is sent.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use wavix::operation::{Operation, operations};
use wavix::{Client, ErrorKind, Generation, Unreadable};
use wavix_faults::{End, Exchange};
use wavix_tests::{Case, KEY};

use crate::raw::{Raw, reply};

const HOSTILE: &[&str] = &[
    "",
    ".",
    "..",
    "...",
    "../numbers?dids=1",
    "..%2fnumbers",
    "%2e%2e",
    "%2e",
    ".%2e",
    "a/b",
    "/",
    "//",
    "a\\b",
    "\\..\\",
    "a?b=c",
    "a#b",
    "a;b",
    "a%00b",
    "a\0b",
    "a\tb",
    "a\nb",
    "a\r\nx: y",
    " a",
    "a ",
    " ",
    "a b",
    "a%20b",
    "%",
    "%zz",
    "é",
    "ａ",
    "\u{202e}a",
    "\u{200b}",
    "\u{feff}a",
    "a\u{301}",
    "\u{7f}",
    "{id}",
    "[::1]",
    "a&b",
    "a=b",
    "a,b",
    "a|b",
    "a'b",
    "a\"b",
    "<a>",
    "a*b",
    "(a)",
    "a$b",
    "a!b",
    "a^b",
    "`a`",
    "http://x",
    "//x/y",
    "..;/",
    "．．",
    "。。",
];

const IDENTIFIERS: &[&str] = &["a", "17", "a.b", "a..b", "a-_+.@:~", "0", "-1", "a:80", "user@host", "~", "+1", "A"];

/// One call of each operation that has arguments in its path, in each generation that has it.
fn calls() -> Vec<(&'static Operation, Generation, Map<String, Value>)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let cases: Vec<Case> = std::fs::read_dir(folder)
        .unwrap()
        .flat_map(|file| serde_json::from_slice::<Vec<Case>>(&std::fs::read(file.unwrap().path()).unwrap()).unwrap())
        .collect();
    let mut calls = BTreeMap::new();
    for operation in operations().filter(|operation| !operation.path.is_empty()) {
        for case in cases.iter().filter(|case| case.operation == operation.name && !case.exchanges.is_empty()) {
            let generation = match case.generation {
                wavix_tests::Generation::Current => Generation::Current,
                wavix_tests::Generation::Guide => Generation::Guide,
            };
            calls.entry((operation.name, generation.name())).or_insert((operation, generation, case.arguments.clone()));
        }
        assert!(calls.keys().any(|(name, _)| *name == operation.name), "{} has a case", operation.name);
    }
    calls.into_values().collect()
}

fn client(url: &str, generation: Generation) -> Client {
    Client::builder().api_key(KEY).base_url(url).generation(generation).max_retries(0).build().unwrap()
}

/// A server that takes any number of requests, and what it has seen since it was last asked.
async fn platform() -> Raw {
    Raw::doing(Exchange { bytes: reply(404, "{}").into(), end: End::Keep, ..Exchange::default() }).await
}

fn path(request: &str) -> &str {
    request.split(' ').nth(1).unwrap().split('?').next().unwrap()
}

#[tokio::test]
async fn a_path_argument_stays_in_its_segment() {
    let platform = platform().await;
    let mut random = fastrand::Rng::with_seed(7);
    let mut noise = || (0..random.usize(1..9)).map(|_| random.char(..)).collect::<String>();
    for (operation, generation, arguments) in calls() {
        let client = client(&platform.url, generation);
        let noise: Vec<_> = (0..20).map(|_| noise()).collect();
        let texts = HOSTILE.iter().chain(IDENTIFIERS).copied().chain(noise.iter().map(String::as_str));
        for (field, text) in operation.path.iter().flat_map(|field| texts.clone().map(move |text| (field, text))) {
            let mut arguments = arguments.clone();
            let number = matches!(field.kind, wavix::shape::Kind::Integer).then(|| text.parse::<i64>().ok()).flatten();
            arguments.insert(field.name.to_owned(), number.map_or_else(|| text.into(), Value::from));
            let before = platform.requests().len();
            let error = crate::call::call(&client, operation, &arguments, false, Unreadable::End).await.error.unwrap();
            let requests = platform.requests().split_off(before);
            let what = format!("{} {} = {text:?}: {error}", operation.name, field.name);
            if requests.is_empty() {
                assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{what}");
                assert_eq!(error.argument_path(), Some(field.name), "{what}");
                continue;
            }
            assert!(!HOSTILE.contains(&text), "{what}: {requests:?}");
            assert_eq!((requests.len(), error.kind()), (1, ErrorKind::NotFound), "{what}");
            let template = operation.route(generation).path;
            let sent: Vec<_> = path(&requests[0]).split('/').collect();
            let ours: Vec<_> = template.split('/').collect();
            assert_eq!(sent.len(), ours.len(), "{what}: {sent:?}");
            for (sent, ours) in sent.iter().zip(ours) {
                let decoded = sent.replace("%2B", "+").replace("%40", "@").replace("%3A", ":");
                match ours.trim_matches(['{', '}']) {
                    name if name == ours => assert_eq!(*sent, name, "{what}"),

                    name => assert_eq!(decoded, call_text(&arguments[name]), "{what}"),
                }
            }
        }
    }
}

fn call_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[tokio::test]
async fn a_call_without_a_row_keeps_its_path() {
    let platform = platform().await;
    let client = client(&platform.url, Generation::Current);
    for text in HOSTILE {
        for whole in [format!("/v1/things/{text}"), format!("/v1/{text}/things"), format!("{text}/things")] {
            if *text == "a/b" && whole.starts_with("/v1/") || whole == "/things" {
                continue;
            }
            let arguments = Map::from_iter([("method".into(), "GET".into()), ("path".into(), whole.clone().into())]);
            let error = crate::call::without_row(&client, &arguments).await.error.unwrap();
            assert_eq!((error.kind(), error.argument_path()), (ErrorKind::InvalidArgument, Some("path")), "{whole:?}");
        }
    }
    assert!(platform.requests().is_empty());
    for text in IDENTIFIERS {
        let whole = format!("/v1/things/{text}/more");
        let arguments = Map::from_iter([("method".into(), "GET".into()), ("path".into(), whole.clone().into())]);
        crate::call::without_row(&client, &arguments).await;
        assert_eq!(path(platform.requests().last().unwrap()), whole);
    }
}

#[tokio::test]
async fn headers_of_the_caller_are_headers() {
    let platform = platform().await;
    let client = client(&platform.url, Generation::Current);
    let reserved = [
        "authorization",
        "Authorization",
        "HOST",
        "content-length",
        "Transfer-Encoding",
        "connection",
        "content-type",
        "te",
    ];
    let names = ["", " ", "a b", "a:", "a\r\nb", "a\nb", "a\0", "é", "a\tb", "(a)", "a=b"];
    let values = ["a\r\nb: c", "a\nb", "a\rb", "a\0b", " a", "a ", "\ta", "a\u{7f}", "\u{1b}[0m"];
    let pairs = reserved.iter().chain(&names).map(|name| (*name, "x")).chain(values.map(|value| ("x-own", value)));
    for (name, value) in pairs {
        let error = client.with_header(name, value).profile().get().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{name:?} {value:?}");
        assert!(error.argument_path().unwrap().starts_with("headers."), "{error}");
    }
    assert!(platform.requests().is_empty());
}
