//! The axum receiver, with what the simulator posts.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::routing::MethodRouter;
use futures_util::future::BoxFuture;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wavix::events::{Event, MemoryStore, SOURCE_ADDRESSES, Store, StoreError, parse, sign_url};
use wavix::webhooks::Receiver;
use wavix::{Client, Confirm, ListRecordings, MessageBody, MessageStatus, Retranscribe, Secret, SendMessage};
use wavix_simulator::{Config, Simulator};

include!(concat!(env!("OUT_DIR"), "/events.rs"));

const SECRET: &str = "canary-5f1c-of-the-tests";
const SENT: &str = r#"{"message_id": "m-1", "status": "sent"}"#;
const DELIVERED: &str = r#"{"message_id": "m-1", "status": "delivered"}"#;
const DAY: Duration = Duration::from_secs(86_400);
const LONG: Duration = Duration::from_secs(30);

type Taken = Arc<Mutex<Vec<Event>>>;

/// A receiver that only takes notes.
fn noting() -> (Receiver, Taken) {
    let taken = Taken::default();
    let notes = Arc::clone(&taken);
    let receiver = Receiver::new(move |event| {
        notes.lock().unwrap().push(event);
        std::future::ready(Ok::<(), wavix::Error>(()))
    });
    (receiver, taken)
}

/// URL of a server with this receiver under a nested path.
async fn serve(receiver: Receiver) -> String {
    let route: MethodRouter = receiver.route().unwrap();
    format!("{}/hooks/wavix", listen(Router::new().nest("/hooks", Router::new().route("/wavix", route))).await)
}

async fn listen(app: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let service = app.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    url
}

/// Sends bytes to the server and gives the head of its reply.
async fn exchange(url: &str, method: &str, headers: &str, body: &[u8]) -> String {
    let url = url::Url::parse(url).unwrap();
    let mut connection = TcpStream::connect(("127.0.0.1", url.port().unwrap())).await.unwrap();
    let target = &url[url::Position::BeforePath..];
    let head = format!("{method} {target} HTTP/1.1\r\nhost: x\r\n{headers}\r\n");
    connection.write_all(&[head.as_bytes(), body].concat()).await.unwrap();
    let mut reply = Vec::new();
    while !reply.windows(4).any(|end| end == b"\r\n\r\n") {
        assert_ne!(connection.read_buf(&mut reply).await.unwrap(), 0, "closed without a reply");
    }
    String::from_utf8(reply).unwrap()
}

fn status(reply: &str) -> u16 {
    reply.split(' ').nth(1).unwrap().parse().unwrap()
}

async fn post_with(url: &str, headers: &str, body: &str) -> u16 {
    let headers = format!("content-length: {}\r\n{headers}", body.len());
    status(&exchange(url, "POST", &headers, body.as_bytes()).await)
}

async fn post(url: &str, body: &str) -> u16 {
    post_with(url, "", body).await
}

fn signed(url: &str) -> String {
    sign_url(url, &Secret::from(SECRET), DAY).unwrap()
}

fn platform(speed: f64) -> (Simulator, Client) {
    let simulator = Simulator::start(Config { speed, ..Config::default() }).unwrap();
    let client = Client::builder().api_key(simulator.api_key()).base_url(simulator.url()).build().unwrap();
    (simulator, client)
}

/// Waits until no callback is open.
async fn settle(simulator: &Simulator) -> Vec<wavix_simulator::Callback> {
    let settled = async {
        loop {
            let callbacks = simulator.callbacks();
            if callbacks.iter().all(|callback| callback.settled) {
                return callbacks;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(LONG, settled).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn delivery_reports_arrive_once_and_in_order() {
    let (receiver, taken) = noting();
    let url = signed(&format!("{}?order=17", serve(receiver.secret(SECRET).store(MemoryStore::default())).await));
    let (simulator, client) = platform(1.0);
    let message = SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi")).callback_url(&*url);
    let sent = client.messages().send(message).await.unwrap();
    simulator.advance(Duration::from_secs(10));
    let posted = settle(&simulator).await;
    assert_eq!(posted.iter().map(|callback| callback.status).collect::<Vec<_>>(), [Some(200); 2]);
    for callback in posted.iter().chain(posted.iter().rev()) {
        assert_eq!(post(&url, &callback.body.to_string()).await, 200);
    }
    let taken = taken.lock().unwrap().clone();
    let [Event::DeliveryReport(first), Event::DeliveryReport(last)] = &taken[..] else { panic!("{taken:?}") };
    assert_eq!((&first.message_id, &first.status), (&sent.message_id, &Some(MessageStatus::Sent)));
    assert_eq!((&last.message_id, &last.status), (&sent.message_id, &Some(MessageStatus::Delivered)));
    assert!(client.messages().confirm(Confirm::of_report(last)).await.unwrap().confirmed);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_that_fails_or_panics_is_asked_again() {
    let taken = Taken::default();
    let notes = Arc::clone(&taken);
    let receiver = Receiver::new(move |event| {
        let notes = Arc::clone(&notes);
        async move {
            let count = {
                let mut notes = notes.lock().unwrap();
                notes.push(event);
                notes.len()
            };
            assert_ne!(count, 2, "the second time it panics");
            if count == 1 { Err(std::io::Error::other("the database is away")) } else { Ok(()) }
        }
    });
    let url = serve(receiver.store(MemoryStore::default())).await;
    let (simulator, client) = platform(60.0);
    let recordings = client.recordings().list(ListRecordings::new()).await.unwrap();
    let call = recordings.items[0].call_uuid.clone().unwrap();
    client.cdrs().retranscribe(&*call, Retranscribe::new().webhook_url(&*url)).await.unwrap();
    simulator.advance(Duration::from_secs(61));
    let posted = settle(&simulator).await;
    assert_eq!((posted[0].attempts, posted[0].status), (3, Some(200)));
    assert_eq!(post(&url, &posted[0].body.to_string()).await, 200);
    assert_eq!(taken.lock().unwrap().len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_are_refused_for_what_they_lack() {
    let (receiver, taken) = noting();
    let url = serve(receiver.secret("a-new-secret-of-the-tests").secret(SECRET)).await;
    let good = signed(&format!("{url}?order=17"));
    for method in ["GET", "HEAD", "PUT", "DELETE"] {
        let reply = exchange(&good, method, "content-length: 0\r\n", b"").await;
        assert!(status(&reply) == 405 && reply.contains("allow: POST"), "{reply}");
    }
    for wrong in [url.clone(), good.replace("order=17", "order=18"), format!("{}AAAA", &good[..good.len() - 4])] {
        assert_eq!(post(&wrong, SENT).await, 403);
    }
    for body in ["", "{", "[]", "\"text\"", r#"{"message_id": null, "status": "sent"}"#] {
        assert_eq!(post(&good, body).await, 400);
    }
    let room = (256 << 10) - DELIVERED.len();
    assert_eq!(post(&good, &format!("{DELIVERED}{}", " ".repeat(room))).await, 200);
    assert_eq!(post(&good, &format!("{DELIVERED}{}", " ".repeat(room + 1))).await, 413);
    let chunks = format!("8000\r\n{}\r\n", " ".repeat(0x8000)).repeat(9);
    let reply = exchange(&good, "POST", "transfer-encoding: chunked\r\n", chunks.as_bytes()).await;
    assert_eq!(status(&reply), 413);
    assert_eq!(*taken.lock().unwrap(), [parse(DELIVERED.as_bytes()).unwrap()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_documented_senders_are_let_in() {
    let source = SOURCE_ADDRESSES[0];
    let (receiver, taken) = noting();
    let url = serve(receiver.sources(["127.0.0.1"])).await;
    assert_eq!(post_with(&url, "x-forwarded-for: 192.0.2.1\r\n", SENT).await, 200);
    let url = serve(noting().0.sources(SOURCE_ADDRESSES.iter().copied())).await;
    assert_eq!(post(&url, SENT).await, 403);
    assert_eq!(post_with(&url, &format!("x-forwarded-for: {source}\r\n"), SENT).await, 403);
    let url = serve(noting().0.sources(SOURCE_ADDRESSES.iter().copied()).proxies(1)).await;
    assert_eq!(post(&url, SENT).await, 403);
    assert_eq!(
        post_with(&url, &format!("x-forwarded-for: {source}\r\nx-forwarded-for: 192.0.2.1\r\n"), SENT).await,
        403
    );
    assert_eq!(
        post_with(&url, &format!("x-forwarded-for: 192.0.2.1\r\nx-forwarded-for: {source}\r\n"), SENT).await,
        200
    );
    assert_eq!(taken.lock().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_handler_and_a_slow_body_are_given_up() {
    let receiver = Receiver::new(|event| async move {
        if event == parse(SENT.as_bytes())? {
            std::future::pending::<()>().await;
        }
        Ok::<(), wavix::Error>(())
    });
    let url = serve(receiver.store(MemoryStore::default()).timeout(Duration::from_millis(200))).await;
    assert_eq!(post(&url, SENT).await, 500);
    assert_eq!(post(&url, DELIVERED).await, 200, "the next does not wait for it");
    assert_eq!(status(&exchange(&url, "POST", "content-length: 9\r\n", b"{").await), 408);
}

#[tokio::test(flavor = "multi_thread")]
async fn events_of_one_subject_wait_for_each_other() {
    let (began, may_end) = (Arc::new(tokio::sync::Notify::new()), Arc::new(tokio::sync::Notify::new()));
    let gate = Arc::clone(&may_end);
    let taken = Taken::default();
    let (notes, tell) = (Arc::clone(&taken), Arc::clone(&began));
    let receiver = Receiver::new(move |event| {
        let (gate, tell) = (Arc::clone(&gate), Arc::clone(&tell));
        notes.lock().unwrap().push(event.clone());
        async move {
            if event == parse(SENT.as_bytes())? {
                tell.notify_one();
                gate.notified().await;
            }
            Ok::<(), wavix::Error>(())
        }
    });
    let url = serve(receiver.store(MemoryStore::default()).timeout(LONG)).await;
    let copy = || {
        tokio::spawn({
            let url = url.clone();
            async move { post(&url, SENT).await }
        })
    };
    let first = copy();
    began.notified().await;
    let second = copy();
    assert_eq!(post(&url, &SENT.replace("m-1", "m-2")).await, 200);
    may_end.notify_one();
    assert_eq!((first.await.unwrap(), second.await.unwrap()), (200, 200));
    assert_eq!(taken.lock().unwrap().len(), 2);
}

/// A store of one's own, as it would be over a database.
#[derive(Clone, Default)]
struct Cache {
    kept: Arc<Mutex<Vec<(String, String, Duration)>>>,
    away: Arc<AtomicBool>,
}

impl Store for Cache {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<String>, StoreError>> {
        Box::pin(async move {
            if self.away.load(Ordering::Relaxed) {
                return Err("the cache is away".into());
            }
            let kept = self.kept.lock().unwrap();
            Ok(kept.iter().rev().find(|(known, ..)| known == key).map(|(_, state, _)| state.clone()))
        })
    }

    fn put<'a>(&'a self, key: &'a str, state: &'a str, keep: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept.lock().unwrap().push((key.to_owned(), state.to_owned(), keep));
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_can_be_anything() {
    let cache = Cache::default();
    let (receiver, taken) = noting();
    let url = serve(receiver.store(cache.clone())).await;
    for body in [DELIVERED, SENT, DELIVERED] {
        assert_eq!(post(&url, body).await, 200);
    }
    let kept = ("wavix:DeliveryReport:m-1".to_owned(), "delivered".to_owned(), 3 * DAY);
    assert_eq!(*cache.kept.lock().unwrap(), [kept]);
    cache.away.store(true, Ordering::Relaxed);
    assert_eq!(post(&url, SENT).await, 500);
    assert_eq!(*taken.lock().unwrap(), [parse(DELIVERED.as_bytes()).unwrap()]);
}

#[test]
fn wrong_options_are_named_and_secrets_do_not_print() {
    let problem = |receiver: Receiver| receiver.route::<()>().unwrap_err();
    assert_eq!(problem(noting().0.secret("canary-5f1c")).argument_path(), Some("secret"));
    assert_eq!(problem(noting().0.sources(["example.com"])).argument_path(), Some("sources[0]"));
    assert_eq!(problem(noting().0.proxies(17)).argument_path(), Some("proxies"));
    let shown = format!("{:?} {:?}", noting().0.secret(SECRET), problem(noting().0.secret("canary-5f1c")));
    assert!(!shown.contains("canary"), "{shown}");
}

/// The programs of `docs/events.md`, as they stand there.
#[tokio::test(flavor = "multi_thread")]
async fn the_program_of_the_page_receives_what_was_sent() {
    let url = format!("{}/wavix", listen(program_0::app(SECRET.into()).unwrap()).await);
    let (simulator, client) = platform(1.0);
    program_1::send(&client, &url, SECRET).await.unwrap();
    simulator.advance(Duration::from_secs(10));
    let statuses: Vec<_> = settle(&simulator).await.iter().map(|callback| callback.status).collect();
    assert_eq!(statuses, [Some(200); 2]);
    assert_eq!(post(&url, SENT).await, 403);
}
