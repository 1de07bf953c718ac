//! The requests that a proxy sees, and the outcome of a call when it refuses.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wavix::{Client, ClientBuilder, Error, ErrorKind, Generation, Message, MessageBody, SendMessage};
use wavix_faults::{End, Exchange, Script, Tls};
use wavix_tests::KEY;

use crate::raw::Raw;

const PASSWORD: &str = "hunter2";

async fn send(client: &Client) -> Result<Message, Error> {
    client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"))).await
}

fn through(proxy: &str, url: &str) -> ClientBuilder {
    let proxy = proxy.replace("://", &format!("://user:{PASSWORD}@"));
    Client::builder().api_key(KEY).base_url(url).proxy(proxy)
}

/// A proxy that tunnels to one server and keeps everything that clients send. Returns its URL.
async fn proxy_to(port: u16, seen: Arc<Mutex<Vec<u8>>>) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (mut client, _) = listener.accept().await.unwrap();
            let seen = Arc::clone(&seen);
            tokio::spawn(async move {
                let mut connect = Vec::new();
                while !connect.ends_with(b"\r\n\r\n") {
                    connect.push(client.read_u8().await.unwrap());
                }
                seen.lock().unwrap().extend_from_slice(&connect);
                client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.unwrap();
                let server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                let (mut from_client, mut to_client) = client.into_split();
                let (mut from_server, mut to_server) = server.into_split();
                tokio::spawn(async move { tokio::io::copy(&mut from_server, &mut to_client).await });
                let mut piece = Vec::new();
                while from_client.read_buf(&mut piece).await.is_ok_and(|read| read > 0) {
                    seen.lock().unwrap().extend_from_slice(&piece);
                    to_server.write_all(&piece).await.unwrap();
                    piece.clear();
                }
            });
        }
    });
    url
}

#[tokio::test]
async fn a_proxy_sees_the_server_and_its_own_password_alone() {
    let server = Raw::playing(Script { tls: Some(Tls::Good), ..Script::default() }).await;
    let address = server.url.trim_start_matches("https://");
    let port = address.trim_start_matches("localhost:").parse().unwrap();
    let seen = Arc::default();
    let proxy = proxy_to(port, Arc::clone(&seen)).await;
    for auth in [wavix::Auth::Bearer, wavix::Auth::AppId] {
        let client = through(&proxy, &server.url).root_certificates(Raw::authority()).auth(auth).build().unwrap();
        send(&client).await.unwrap();
    }

    let seen = String::from_utf8_lossy(&seen.lock().unwrap()).into_owned();
    let authorization = BASE64_STANDARD.encode(format!("user:{PASSWORD}"));
    assert!(seen.starts_with(&format!("CONNECT {address} HTTP/1.1\r\nHost: {address}\r\n")), "{seen}");
    assert!(seen.contains(&format!("Proxy-Authorization: Basic {authorization}\r\n")), "{seen}");
    for secret in [KEY, "/v3/messages", "447537151866", "appid", "Bearer"] {
        assert!(!seen.contains(secret), "{secret}");
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(!requests.concat().to_lowercase().contains("proxy-authorization"), "{requests:?}");
}

#[tokio::test]
async fn a_password_may_have_any_character() {
    let proxy = Raw::answering("HTTP/1.1 502 Bad Gateway\r\n\r\n").await;
    let url = proxy.url.replace("http://", "http://us%40er:p%3Ass%2F@");
    let client = Client::builder().api_key(KEY).base_url("https://localhost").proxy(url).build().unwrap();
    assert_eq!(send(&client).await.unwrap_err().kind(), ErrorKind::NotSent);
    let connect = &proxy.requests()[0];
    assert!(connect.contains(&format!("Basic {}\r\n", BASE64_STANDARD.encode("us@er:p:ss/"))), "{connect}");
}

#[tokio::test]
async fn a_refusal_of_the_proxy_means_that_nothing_was_sent() {
    let encoded = BASE64_STANDARD.encode(format!("user:{PASSWORD}"));
    for (status, attempts) in
        [("407 Proxy Authentication Required", 1), ("403 Forbidden", 3), ("502 Bad Gateway", 3), ("302 Found", 3)]
    {
        let head = format!("HTTP/1.1 {status}\r\nlocation: http://user:{PASSWORD}@127.0.0.1/\r\n\r\n");
        let proxy = Raw::answering(format!("{head}user:{PASSWORD} is wrong")).await;
        let builder = through(&proxy.url, "https://localhost:1");
        let shown = format!("{builder:?}");
        let client = builder.build().unwrap();
        let error = send(&client).await.unwrap_err();
        assert_eq!((error.kind(), error.details().stage), (ErrorKind::NotSent, Some("proxy")), "{error}");
        assert_eq!((error.status(), proxy.requests().len()), (None, attempts), "{status}");
        let shown = format!("{shown} {client:?} {error:?} {error} {:?}", error.details());
        assert!(!shown.contains(PASSWORD) && !shown.contains(&encoded) && !shown.contains(KEY), "{shown}");
    }
}

#[tokio::test]
async fn without_the_proxy_nothing_is_sent() {
    let error = send(&through("http://127.0.0.1:9", "https://localhost:1").build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.details().stage), (ErrorKind::NotSent, Some("proxy")), "{error}");
    assert!(!format!("{error:?} {:?}", error.details()).contains(PASSWORD));

    for reply in ["", "HTTP/1.1 200 OK\r\n", "SSH-2.0-OpenSSH_9.6\r\n"] {
        let proxy = Raw::answering(reply).await;
        let error = send(&through(&proxy.url, "https://localhost:1").build().unwrap()).await.unwrap_err();
        assert_eq!((error.kind(), error.details().stage), (ErrorKind::NotSent, Some("proxy")), "{error}");
    }
    let silent = Raw::doing(Exchange { end: End::Hang, ..Exchange::default() }).await;
    let builder = through(&silent.url, "https://localhost:1").connect_timeout(Duration::from_millis(300));
    let error = send(&builder.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSent, "{error}");
}

#[test]
fn a_proxy_goes_with_https_alone() {
    let wrong = |builder: ClientBuilder| {
        let error = builder.build().unwrap_err();
        assert_eq!((error.kind(), error.argument_path()), (ErrorKind::InvalidArgument, Some("proxy")));
        assert!(!error.to_string().contains(PASSWORD), "{error}");
    };
    let proxy = "http://127.0.0.1:3128";
    wrong(through(proxy, "http://127.0.0.1:9000"));
    wrong(through(proxy, "http://localhost:9000"));
    let guide = through(proxy, "https://api.wavix.com").generation(Generation::Guide);
    wrong(guide.messaging_server("http://127.0.0.1:9000/v2/"));
    for scheme in ["socks5", "socks5h", "ftp", "file"] {
        wrong(through(&proxy.replace("http", scheme), "https://api.wavix.com"));
    }
    for url in ["127.0.0.1:3128", "proxy", "", "http://", "//proxy:1"] {
        let builder = Client::builder().api_key(KEY).base_url("https://api.wavix.com").proxy(url);
        wrong(builder);
    }
    through(proxy, "https://api.wavix.com").build().unwrap();
}
