//! Which servers get to see a request. The outcome of a call to any other is in `tests/faults/scripts`.

use wavix::{Client, ClientBuilder, Error, ErrorKind, Message, MessageBody, SendMessage};
use wavix_faults::{End, Exchange, Read, Script, Tls};
use wavix_tests::KEY;

use crate::raw::Raw;

fn builder(url: &str) -> ClientBuilder {
    Client::builder().api_key(KEY).base_url(url)
}

async fn send(builder: ClientBuilder) -> Result<Message, Error> {
    let client = builder.build().unwrap();
    client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await
}

async fn showing(tls: Tls) -> Raw {
    Raw::playing(Script { tls: Some(tls), ..Script::default() }).await
}

#[tokio::test]
async fn a_server_of_a_known_authority_is_trusted() {
    let server = showing(Tls::Good).await;
    send(builder(&server.url).root_certificates(Raw::authority())).await.unwrap();
    let requests = server.requests();
    assert!(requests.len() == 1 && requests[0].contains(KEY), "{requests:?}");
}

#[tokio::test]
async fn a_server_of_an_unknown_authority_sees_nothing() {
    let known = showing(Tls::Good).await;
    let unknown = showing(Tls::Untrusted).await;
    for builder in [builder(&known.url), builder(&unknown.url).root_certificates(Raw::authority())] {
        assert_refused(&send(builder).await.unwrap_err());
    }
    assert_eq!((known.ledger().bytes, unknown.ledger().bytes), (0, 0));
}

#[tokio::test]
async fn a_server_of_another_name_sees_nothing() {
    let server = showing(Tls::Good).await;
    let url = server.url.replace("localhost", "127.0.0.1");
    assert_refused(&send(builder(&url).root_certificates(Raw::authority())).await.unwrap_err());
    assert_eq!(server.ledger().bytes, 0);
}

#[tokio::test]
async fn a_server_that_hangs_up_sees_no_more_than_a_greeting() {
    let exchange = Exchange { read: Read::Meanwhile, wait: 50_000, end: End::Reset, ..Exchange::default() };
    let script = Script { tls: Some(Tls::Plain), exchanges: vec![exchange], repeat: true, ..Script::default() };
    let server = Raw::playing(script).await;
    let error = send(builder(&server.url)).await.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::NotSent, 3), "{error}");
    let greetings = server.parts();
    assert_eq!(greetings.len(), 3);
    for greeting in greetings {
        assert_eq!(greeting.first(), Some(&22), "a TLS handshake");
        assert!(!greeting.windows(KEY.len()).any(|window| window == KEY.as_bytes()));
    }
}

fn assert_refused(error: &Error) {
    let details = error.details();
    assert_eq!((error.kind(), details.stage, details.attempts), (ErrorKind::NotSent, Some("tls"), 1), "{error}");
}
