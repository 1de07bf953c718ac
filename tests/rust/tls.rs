//! Which servers get to see a request.

use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;
use wavix::{Client, ClientBuilder, Error, ErrorKind, Message, MessageBody, SendMessage};
use wavix_tests::KEY;

use crate::raw::Raw;
use crate::secure::Secure;

fn builder(url: &str) -> ClientBuilder {
    Client::builder().api_key(KEY).base_url(url)
}

async fn send(builder: ClientBuilder) -> Result<Message, Error> {
    let client = builder.build().unwrap();
    client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await
}

#[tokio::test]
async fn a_server_of_a_known_authority_is_trusted() {
    let server = Secure::start().await;
    let message = send(builder(&server.url()).root_certificates(&*server.authority)).await.unwrap();
    assert_eq!(message.message_id, "1");
    let requests = server.requests();
    assert!(requests.len() == 1 && requests[0].contains(KEY), "{requests:?}");
}

#[tokio::test]
async fn a_server_of_an_unknown_authority_sees_nothing() {
    let server = Secure::start().await;
    let another = Secure::start().await;
    for builder in [builder(&server.url()), builder(&server.url()).root_certificates(&*another.authority)] {
        let error = send(builder).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.details().stage, error.details().attempts),
            (ErrorKind::NotSent, Some("tls"), 1),
            "{error}"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_server_of_another_name_sees_nothing() {
    let server = Secure::start().await;
    let url = format!("https://127.0.0.1:{}", server.port);
    let error = send(builder(&url).root_certificates(&*server.authority)).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.details().stage, error.details().attempts),
        (ErrorKind::NotSent, Some("tls"), 1),
        "{error}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_server_without_tls_sees_nothing() {
    let server = Raw::start(|mut connection| async move {
        connection.send("HTTP/1.1 400 Bad Request\r\n\r\n").await;
        connection.request().await;
    })
    .await;
    let error = send(builder(&server.url.replace("http:", "https:"))).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.details().stage, error.details().attempts),
        (ErrorKind::NotSent, Some("tls"), 1),
        "{error}"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_server_that_hangs_up_sees_no_more_than_a_greeting() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let greeting = tokio::spawn(async move {
        let mut greeting = Vec::new();
        let (mut socket, _) = listener.accept().await.unwrap();
        socket.read_buf(&mut greeting).await.unwrap();
        greeting
    });
    let error = send(builder(&url)).await.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::NotSent, 3), "{error}");
    let greeting = greeting.await.unwrap();
    assert_eq!(greeting.first(), Some(&22), "a TLS handshake");
    assert!(!greeting.windows(KEY.len()).any(|window| window == KEY.as_bytes()));
}
