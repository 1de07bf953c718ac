//! The key in text: whatever the library or its dependencies say about a call.

use std::fmt::Write as _;
use std::sync::Mutex;

use tracing::field::{Field, Visit};
use tracing::span;
use wavix::{Auth, Client, Error, MessageBody, SendMessage};

use wavix_faults::{End, Exchange, Script, Tls};

use crate::raw::Raw;

/// With characters that percent-encoding and JSON change.
const CANARY: &str = "canary/quartz+e5&f0-key";

static SAID: Mutex<String> = Mutex::new(String::new());

/// Keeps every event, span and record at every level.
struct Everything;

struct Fields<'s>(&'s mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl tracing::Subscriber for Everything {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let mut said = SAID.lock().unwrap();
        let _ = write!(said, "\nspan {}", attributes.metadata().target());
        attributes.record(&mut Fields(&mut said));
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Fields(&mut SAID.lock().unwrap()));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut said = SAID.lock().unwrap();
        let _ = write!(said, "\n{} {}", event.metadata().level(), event.metadata().target());
        event.record(&mut Fields(&mut said));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut said = SAID.lock().unwrap();
        let _ = write!(said, "\n{} {} {}", record.level(), record.target(), record.args());
    }

    fn flush(&self) {}
}

fn assert_hidden(text: &str) {
    let percent = "canary%2Fquartz%2Be5%26f0-key";
    for form in [CANARY, percent, "canary", "quartz", "Y2FuYXJ5"] {
        assert!(!text.contains(form), "{form} in {text}");
    }
}

async fn calls(url: &str, auth: Auth) -> Vec<Error> {
    let builder = Client::builder().api_key(CANARY).base_url(url).auth(auth);
    let client = builder.root_certificates(Raw::authority()).build().unwrap();
    let hi = || SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi"));
    let mut errors = Vec::new();
    errors.extend(client.messages().get("17").await.err());
    errors.extend(client.messages().send(hi()).await.err());
    errors.extend(client.recordings().download("17").await.err());
    errors.extend(client.with_header("x-key", format!("{CANARY}\r\n")).messages().send(hi()).await.err());
    errors.extend(client.with_header(format!("x {CANARY}"), "1").messages().send(hi()).await.err());
    errors
}

/// Replies that hold the key in each of its forms, where text of theirs gets into errors.
fn echoes() -> Vec<String> {
    let percent = "canary%2Fquartz%2Be5%26f0-key";
    let base64 = "Y2FuYXJ5L3F1YXJ0eitlNSZmMC1rZXk=";
    let json = r"canary\/quartz\u002be5\u0026f0\u002dkey";
    let mut echoes = Vec::new();
    for form in [CANARY, percent, base64, json] {
        for (status, kind, body) in [
            ("401 No", "application/json", format!(r#"{{"error":true,"message":"the key {form} is wrong"}}"#)),
            ("422 No", "application/json", format!(r#"{{"errors":{{"{form}":"{form}"}},"error_code":"{form}"}}"#)),
            ("500 No", "text/plain", format!("no {form}")),
            ("200 OK", "application/json", format!(r#"{{"success":false,"message":"?appid={form}"}}"#)),
            ("200 OK", "application/json", format!(r#""{form}""#)),
            ("200 OK", "application/json", format!(r#"{{"message_id":"1","message_body":"{form}"}}"#)),
            ("200 OK", "application/json", format!(r#"{{"message_id":"1","charge":{{"{form}":"{form}"}}}}"#)),
        ] {
            echoes.push(format!(
                "HTTP/1.1 {status}\r\nx-request-id: {form}\r\nx-{}: {form}\r\nretry-after: 0\r\ncontent-type: {kind}\r\nlocation: http://x/?appid={form}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                "more",
                body.len()
            ));
        }
    }
    echoes
}

#[tokio::test]
async fn nothing_says_the_key() {
    tracing::subscriber::set_global_default(Everything).unwrap();
    log::set_logger(&Everything).unwrap();
    log::set_max_level(log::LevelFilter::Trace);

    for auth in [Auth::Bearer, Auth::AppId] {
        let mut errors = Vec::new();
        for (number, echo) in echoes().into_iter().enumerate() {
            let exchange = Exchange { bytes: echo.into(), ..Exchange::default() };
            let tls = (number % 2 == 1).then_some(Tls::Good);
            let script = Script { exchanges: vec![exchange], repeat: true, tls, ..Script::default() };
            let server = Raw::playing(script).await;
            errors.extend(calls(&server.url, auth).await);
            let carried = server.requests().concat();
            assert!(carried.contains("canary"), "the key is really sent, TLS: {}", tls.is_some());
        }
        let silent = Raw::doing(Exchange { end: End::Reset, ..Exchange::default() }).await;
        errors.extend(calls(&silent.url, auth).await);
        errors.extend(calls("http://127.0.0.1:9", auth).await);
        assert!(errors.len() > 100);
        for error in errors {
            assert_hidden(&format!("{error} {error:?} {:?} {:#?}", error.details(), error.details()));
        }
        let said = std::mem::take(&mut *SAID.lock().unwrap());
        for wanted in ["DEBUG wavix", "hyper_util"] {
            assert!(said.contains(wanted), "{wanted} is listened to: {said}");
        }
        assert_hidden(&said);
    }
}

#[test]
fn arguments_and_replies_print_no_values() {
    let arguments = wavix::Arguments::from_json(&format!(r#"{{"password":"{CANARY}"}}"#)).unwrap();
    let shown = format!("{arguments:?}");
    assert_hidden(&shown);
    assert!(shown.contains("password"), "{shown}");
}
