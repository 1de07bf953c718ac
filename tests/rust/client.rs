//! How a client is built and set, and what it reports.

mod support;

use std::sync::{Arc, Mutex, PoisonError};

use wavix::{
    Client, ClientBuilder, ErrorKind, Generation, ListSipTrunks, MessageBody, ReplyInfo, Request, SendMessage,
    SipTrunk, SipTrunkSettings,
};
use wavix_tests::KEY;

use support::{assert_fine, builder, client, find, server};

#[test]
fn a_client_cannot_be_built_wrongly() {
    let wrong = |builder: ClientBuilder| {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        (error.argument_path().unwrap_or_default().to_owned(), error.to_string())
    };
    let (argument, text) = wrong(Client::builder().environment([("PATH", "/bin")]));
    assert!(argument == "api_key" && text.contains("WAVIX_API_KEY"), "{text}");
    let keyed = || Client::builder().api_key("secret-key");
    assert_eq!(wrong(Client::builder().api_key("a key")).0, "api_key");
    assert_eq!(wrong(keyed().base_url("http://example.com")).0, "base_url");
    assert_eq!(wrong(keyed().base_url("example.com")).0, "base_url");
    assert_eq!(wrong(keyed().base_url("https://user:password@example.com")).0, "base_url");
    assert_eq!(wrong(keyed().base_url("https://example.com/?appid=1")).0, "base_url");
    let guide = || keyed().generation(Generation::Guide);
    assert_eq!(wrong(guide().default_server("ftp://example.com")).0, "servers.default");
    assert_eq!(wrong(guide().messaging_server("http://example.com/v2/")).0, "servers.messaging");
    let (argument, text) = wrong(keyed().default_server("https://example.com/v1/"));
    assert!(argument == "servers.default" && text.contains("generation \"guide\""), "{text}");
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
    let cdr: wavix::Cdr =
        serde_json::from_str(r#"{"recording_url": "https://a.b/c?appid=test-key", "more": "x?appid=test-key"}"#)
            .unwrap();
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
        client.with_on_reply(move |info| {
            reported.lock().unwrap_or_else(PoisonError::into_inner).push(info.clone());
        })
    };
    let id = "871b4eeb-f798-4105-be23-32df9e991456";
    watched(client(&server, "a gateway error on a read is repeated")).messages().get(id).await.unwrap();
    watched(client(&server, "a request identifier")).messages().get(id).await.unwrap_err();
    watched(client(&server, "a request identifier")).messages().get("..").await.unwrap_err();

    let reported = reported.lock().unwrap();
    let seen: Vec<_> =
        reported.iter().map(|info| (info.operation, info.status, info.attempts, info.request_id.as_deref())).collect();
    let operation = "messages.get";
    assert_eq!(
        seen,
        [(operation, Some(200), 2, None), (operation, Some(404), 1, Some("req-42")), (operation, None, 0, None)]
    );
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
async fn calls_without_a_row_go_to_the_guides_servers_too() {
    let server = server().await;
    let nowhere = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").generation(Generation::Guide);
    let names = ["v1", "v2"].map(|version| format!("the guide's generation reads a new {version} endpoint"));
    let at = |name: &str, version: &str| {
        let (file, index) = find(&server, name);
        format!("{}/c/{file}/{index}/{version}/", server.url)
    };
    let client = nowhere.default_server(at(&names[0], "v1")).messaging_server(at(&names[1], "v2")).build().unwrap();
    for version in ["v1", "v2"] {
        let reply = client.request(Request::new("GET", format!("/{version}/new-things/17"))).await.unwrap();
        assert_eq!(reply["id"], 17);
    }
    names.iter().for_each(|name| assert_fine(&server, name));
    // a name that only begins like a version belongs to neither server
    let error = client.request(Request::new("GET", "/v10/new-things/17")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSent);
}

#[tokio::test]
async fn a_refused_connection_means_that_nothing_was_sent() {
    let client = Client::builder().api_key(KEY).base_url("http://127.0.0.1:9").build().unwrap();
    let error = client.messages().send(SendMessage::new("Wavix", "1", MessageBody::text("Hi"))).await.unwrap_err();
    assert_eq!((error.kind(), error.details().stage), (ErrorKind::NotSent, Some("connect")));
}
