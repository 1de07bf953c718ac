//! A server with fixed replies, for benchmarks: a message, pages of call records, exports of any length. Plain and TLS.
//!
//! `bench-server CERTIFICATE` writes the certificate to trust there, prints both addresses as JSON, and ends with its input.

mod replies;

use std::convert::Infallible;
use std::error::Error;
use std::io::{Read as _, Write as _};
use std::sync::Arc;

use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::header::CONTENT_TYPE;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use replies::{Replies, Reply};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use serde_json::json;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let certificate = std::env::args().nth(1).ok_or("where to put the certificate?")?;
    let acceptor = acceptor(&certificate)?;
    let (plain, tls) = (TcpListener::bind("127.0.0.1:0").await?, TcpListener::bind("127.0.0.1:0").await?);
    let (http, https) = (format!("http://{}", plain.local_addr()?), format!("https://{}", tls.local_addr()?));
    println!("{}", json!({ "http": http, "https": https }));
    std::io::stdout().flush()?;
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    let replies = Arc::new(Replies::new());
    loop {
        tokio::select! {
            Ok(connection) = accept(&plain) => {
                tokio::spawn(serve(connection, Arc::clone(&replies)));
            }
            Ok(connection) = accept(&tls) => {
                let (acceptor, replies) = (acceptor.clone(), Arc::clone(&replies));
                tokio::spawn(async move {
                    if let Ok(connection) = acceptor.accept(connection).await {
                        serve(connection, replies).await;
                    }
                });
            }
        }
    }
}

fn acceptor(path: &str) -> Result<TlsAcceptor, Box<dyn Error>> {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()])?;
    std::fs::write(path, made.cert.pem())?;
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der())?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)?;
    Ok(Arc::new(config).into())
}

async fn accept(listener: &TcpListener) -> std::io::Result<TcpStream> {
    let (connection, _) = listener.accept().await?;
    connection.set_nodelay(true)?;
    Ok(connection)
}

async fn serve(connection: impl AsyncRead + AsyncWrite + Unpin, replies: Arc<Replies>) {
    let service = service_fn(|request| answer(request, &replies));
    let _ = http1::Builder::new().serve_connection(TokioIo::new(connection), service).await;
}

async fn answer(request: Request<Incoming>, replies: &Replies) -> Result<Response<Reply>, Infallible> {
    const JSON: &str = "application/json";
    let number = number(request.uri().query().unwrap_or_default());
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let _ = request.into_body().collect().await;
    let (status, media_type, body) = match (method, path.as_str()) {
        (Method::POST, "/v3/messages") => (StatusCode::CREATED, JSON, Reply::Whole(replies.message.clone())),
        (Method::GET, "/v1/cdrs") => (StatusCode::OK, JSON, Reply::Whole(replies.page(number))),
        (Method::GET, "/v1/cdrs/all") => (StatusCode::OK, "application/x-ndjson", replies.export(number / 1000)),
        _ => (StatusCode::NOT_FOUND, JSON, Reply::Whole("{}".into())),
    };
    let reply = Response::builder().status(status).header(CONTENT_TYPE, media_type).body(body);
    Ok(reply.unwrap_or_else(|_| Response::new(Reply::Whole("{}".into()))))
}

/// How many records are asked for.
fn number(query: &str) -> usize {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find_map(|(name, value)| (name == "per_page").then(|| value.parse().ok())?).unwrap_or(100)
}
