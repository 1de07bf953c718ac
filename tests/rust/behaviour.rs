//! What the typed API does beside requests and replies.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::{StreamExt as _, TryStreamExt as _, pin_mut};
use wavix::{
    CallType, Client, ClientBuilder, Date, ErrorKind, ExportCdrs, Generation, ListCdrs, ListSipTrunks, MessageBody, MessageStatus,
    Patch, ReplyInfo, SendMessage, SipTrunk, SipTrunkSettings, UpdateNumber,
};
use wavix_tests::{KEY, Server};

async fn server() -> Server {
    Server::start(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).await.unwrap()
}

/// File and index of the case with this name.
fn find(server: &Server, name: &str) -> (String, usize) {
    let mut places = server.cases().iter().flat_map(|(file, cases)| cases.iter().enumerate().map(move |(index, case)| (file, index, case)));
    let (file, index, _) = places.find(|(_, _, case)| case.name == name).unwrap();
    (file.clone(), index)
}

fn builder(server: &Server, name: &str) -> ClientBuilder {
    let (file, index) = find(server, name);
    Client::builder().api_key(KEY).base_url(format!("{}/c/{file}/{index}", server.url))
}

fn client(server: &Server, name: &str) -> Client {
    builder(server, name).build().unwrap()
}

fn assert_fine(server: &Server, name: &str) {
    let (file, index) = find(server, name);
    assert_eq!(server.verdict(&file, index).problem, None);
}

fn january() -> (Date, Date) {
    ("2026-01-01".parse().unwrap(), "2026-01-31".parse().unwrap())
}

#[tokio::test]
async fn a_list_is_awaited_for_one_page_or_walked() {
    let server = server().await;
    let name = "every page is walked";
    let (from, to) = january();
    let request = || ListCdrs::new(CallType::Placed, from, to).per_page(2);

    let page = client(&server, name).cdrs().list(request()).await.unwrap();
    assert_eq!(page.items.len(), 2);
    assert_eq!(page.pagination.unwrap().total_pages, Some(3));
    let (file, index) = find(&server, name);
    assert_eq!(server.verdict(&file, index).requests, 1);

    let items: Vec<_> = client(&server, name).cdrs().list(request()).items().try_collect().await.unwrap();
    assert_eq!(items.iter().filter_map(|cdr| cdr.call_id.as_deref()).collect::<String>(), "abcde");
    assert_fine(&server, name);

    let pages = client(&server, name).cdrs().list(request()).pages();
    pin_mut!(pages);
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(server.verdict(&file, index).requests, 1, "the next page is fetched when it is asked for");
}

#[tokio::test]
async fn an_export_is_a_stream_that_ends_with_its_error() {
    let server = server().await;
    let (from, to) = january();
    let request = ExportCdrs::new(CallType::Placed, from, to);

    let lines = client(&server, "one value per line").cdrs().export(request.clone()).await.unwrap();
    let cdrs: Vec<_> = lines.try_collect().await.unwrap();
    assert_eq!(cdrs.len(), 2);

    let broken = builder(&server, "a broken line of the guide generation").generation(Generation::Guide).build().unwrap();
    let mut lines = broken.cdrs().export(request).await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap().call_id.as_deref(), Some("a"));
    let error = lines.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.details().line), (ErrorKind::StreamInterrupted, Some(2)));
    assert_eq!((error.details().method, error.details().path), ("GET", "/v1/cdr/all"));
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn a_file_is_saved_whole_or_not_at_all() {
    let server = server().await;
    let name = "CSV keeps its form in the current generation";
    let folder = std::env::temp_dir().join(format!("wavix-tests-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let request = || wavix::CsvCdrs::new(CallType::Placed, "2021-02-10".parse::<Date>().unwrap(), "2021-02-20".parse::<Date>().unwrap());

    let download = client(&server, name).cdrs().csv(request()).await.unwrap();
    let written = download.save(folder.join("cdrs.csv")).await.unwrap();
    let saved = std::fs::read_to_string(folder.join("cdrs.csv")).unwrap();
    assert!(saved.starts_with("date,") && saved.len() as u64 == written);

    assert_fine(&server, name);
    let download = client(&server, name).cdrs().csv(request()).await.unwrap();
    let error = download.bytes(10).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.details().operation, "cdrs.csv");

    assert_fine(&server, name);
    let download = client(&server, name).cdrs().csv(request()).await.unwrap();
    assert!(download.save(folder.join("missing/cdrs.csv")).await.is_err());
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_client_cannot_be_built_wrongly() {
    let wrong = |builder: ClientBuilder| {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        (error.argument_path().unwrap_or_default().to_owned(), error.to_string())
    };
    if std::env::var_os("WAVIX_API_KEY").is_none() {
        let (argument, text) = wrong(Client::builder());
        assert!(argument == "api_key" && text.contains("WAVIX_API_KEY"), "{text}");
    }
    let keyed = || Client::builder().api_key("secret-key");
    assert_eq!(wrong(Client::builder().api_key("a key")).0, "api_key");
    assert_eq!(wrong(keyed().base_url("http://example.com")).0, "base_url");
    assert_eq!(wrong(keyed().base_url("example.com")).0, "base_url");
    assert_eq!(wrong(keyed().base_url("https://user:password@example.com")).0, "base_url");
    assert_eq!(wrong(keyed().base_url("https://example.com/?appid=1")).0, "base_url");
    assert_eq!(wrong(keyed().default_server("ftp://example.com")).0, "default_server");
    assert_eq!(wrong(keyed().messaging_server("http://example.com/v2/")).0, "messaging_server");
    assert_eq!(wrong(keyed().user_agent("a\nb")).0, "user_agent");
    assert_eq!(wrong(keyed().root_certificates("not a certificate")).0, "root_certificates");
    let (argument, text) = wrong(keyed().proxy("hunter2@ not a url"));
    assert!(argument == "proxy" && !text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn secrets_are_never_printed() {
    let server = server().await;
    let builder = builder(&server, "a wrong key in a URL is not shown").generation(Generation::Guide);
    let client = builder.clone().build().unwrap();
    let error = client.messages().get("871b4eeb-f798-4105-be23-32df9e991456").await.unwrap_err();
    let trunk: SipTrunk = serde_json::from_str(r#"{"id": 1, "access_token": "test-key"}"#).unwrap();
    let settings = SipTrunkSettings::new("label", KEY, "1", false, true, false, false, false, false);
    let cdr: wavix::Cdr = serde_json::from_str(r#"{"recording_url": "https://a.b/c?appid=test-key", "more": "x?appid=test-key"}"#).unwrap();
    for shown in [format!("{builder:?}"), format!("{client:?}"), format!("{error:?} {error} {:?}", error.details())] {
        assert!(!shown.contains(KEY), "{shown}");
    }
    for shown in [format!("{trunk:?}"), format!("{settings:?}"), format!("{cdr:?}")] {
        assert!(!shown.contains(KEY) && shown.contains("[redacted]"), "{shown}");
    }
    assert_eq!(trunk.access_token.unwrap().reveal(), KEY);
}

#[tokio::test]
async fn every_reply_is_reported() {
    let server = server().await;
    let reported: Arc<Mutex<Vec<ReplyInfo>>> = Arc::default();
    let watched = |client: Client| {
        let reported = Arc::clone(&reported);
        client.with_on_reply(move |info| reported.lock().unwrap_or_else(PoisonError::into_inner).push(info.clone()))
    };
    let id = "871b4eeb-f798-4105-be23-32df9e991456";
    watched(client(&server, "a gateway error on a read is repeated")).messages().get(id).await.unwrap();
    watched(client(&server, "a request identifier")).messages().get(id).await.unwrap_err();
    watched(client(&server, "a request identifier")).messages().get("..").await.unwrap_err();

    let reported = reported.lock().unwrap();
    let seen: Vec<_> = reported.iter().map(|info| (info.operation, info.status, info.attempts, info.request_id.as_deref())).collect();
    let operation = "messages.get";
    assert_eq!(seen, [(operation, Some(200), 2, None), (operation, Some(404), 1, Some("req-42")), (operation, None, 0, None)]);
    assert!(reported[0].headers.iter().any(|(name, _)| name == "content-type"));
}

#[tokio::test]
async fn options_belong_to_a_clone() {
    let server = server().await;
    let id = "871b4eeb-f798-4105-be23-32df9e991456";
    let name = "a gateway error on a read is repeated";
    let error = client(&server, name).with_max_retries(0).messages().get(id).await.unwrap_err();
    assert_eq!((error.kind(), error.status(), error.details().attempts), (ErrorKind::Server, Some(502), 1));

    let base = client(&server, "a message may be answered with 200");
    let hi = || SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"));
    base.with_header("x-request-source", "tests").messages().send(hi()).await.unwrap();
    let error = base.with_header("Authorization", "Bearer other").messages().send(hi()).await.unwrap_err();
    assert_eq!((error.kind(), error.argument_path()), (ErrorKind::InvalidArgument, Some("headers.Authorization")));
    let error = base.with_header("x-two", "a\r\nb: c").messages().send(hi()).await.unwrap_err();
    assert_eq!((error.kind(), error.argument_path()), (ErrorKind::InvalidArgument, Some("headers.x-two")));
}

#[tokio::test]
async fn the_guide_has_two_servers() {
    let server = server().await;
    let nowhere = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").generation(Generation::Guide);
    let at = |name: &str, version: &str| {
        let (file, index) = find(&server, name);
        format!("{}/c/{file}/{index}/{version}/", server.url)
    };
    let client = nowhere
        .default_server(at("the guide lists SIP trunks", "v1"))
        .messaging_server(at("the guide lists sender IDs", "v2"))
        .build()
        .unwrap();
    assert_eq!(client.sip_trunks().list(ListSipTrunks::new()).await.unwrap().items.len(), 1);
    assert_eq!(client.sender_ids().list().await.unwrap().items.len(), 2);
    assert_fine(&server, "the guide lists SIP trunks");
    assert_fine(&server, "the guide lists sender IDs");
}

#[tokio::test]
async fn a_refused_connection_means_that_nothing_was_sent() {
    let client = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").build().unwrap();
    let error = client.messages().send(SendMessage::new("Wavix", "1", MessageBody::text("Hi"))).await.unwrap_err();
    assert_eq!((error.kind(), error.details().stage), (ErrorKind::NotSent, Some("connect")));
}

#[test]
fn requests_read_like_their_fields() {
    let update = UpdateNumber::new().sms_relay_url("https://example.com").transcription_enabled(true);
    assert_eq!(update.sms_relay_url, Patch::Set("https://example.com".into()));
    assert_eq!(update.call_status_url, Patch::Keep);
    let cleared = UpdateNumber { call_status_url: Patch::Clear, ..UpdateNumber::new() };
    assert_eq!(serde_json::to_value(&cleared).unwrap(), serde_json::json!({"call_status_url": null}));

    assert_eq!(MessageStatus::from("DELIVERED"), MessageStatus::Delivered);
    assert_eq!(MessageStatus::from("on_the_moon").to_string(), "on_the_moon");
    let body = serde_json::to_value(MessageBody::text("Hi")).unwrap();
    assert_eq!(body, serde_json::json!({"text": "Hi", "media": null}));
}
