//! Sends requests.

mod advice;
mod attempt;
pub(crate) mod certificates;
mod connect;
mod connection;
pub(crate) mod environment;
mod redirect;
mod request;
pub(crate) mod roots;
pub(crate) mod servers;
pub(crate) mod tls;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine as _;
use bytes::Bytes;
use hyper::Uri;
use hyper::header::HeaderValue;
use percent_encoding::percent_decode_str;
use url::{Position, Url};

use crate::client::Options;
use crate::client::builder::{Auth, ClientBuilder};
use crate::codec::scalars::Secret;
use crate::error::failure;
use crate::error::redact::Redactor;
use crate::error::{Error, Result};
use crate::request::call::{Arguments, prepare};
use crate::response::head::Head;
use crate::response::reply::{Reply, ReplyInfo};
use crate::retry::{self, Fault, Quota, Verdict};
use crate::schema::operation::Operation;
use crate::schema::shape::Generation;
use crate::transport::environment::{API_KEY, BASE_URL};
use crate::transport::servers::{Peer, Servers};

pub(crate) use attempt::{Body, Opened};

use advice::Advice;
use attempt::Attempt;
use connect::Connector;
use connection::Pool;
use request::repeatable;

const LIBRARY: &str = concat!("wavix/", env!("CARGO_PKG_VERSION"));

pub(crate) struct Transport {
    pool: Arc<Pool>,
    servers: Servers,
    redactor: Arc<Redactor>,
    auth: Auth,
    bearer: HeaderValue,
    agent: HeaderValue,
    quota: Quota,
    pub(crate) generation: Generation,
}

impl Transport {
    pub(crate) fn new(mut builder: ClientBuilder) -> Result<Self> {
        let environment = builder.take_environment();
        let (named, key) = match builder.api_key.filter(|key| !key.reveal().is_empty()) {
            Some(key) => ("api_key", key),
            None => (
                API_KEY,
                environment.text(API_KEY)?.map(Secret::from).ok_or_else(|| {
                    Error::argument("api_key", "is required: pass it, or set the environment variable WAVIX_API_KEY")
                })?,
            ),
        };
        if !key.reveal().bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::argument(named, "expected printable ASCII characters without spaces"));
        }
        let base_url = match builder.base_url {
            Some(url) => Some(("base_url", url)),
            None => environment.text(BASE_URL)?.map(|url| (BASE_URL, url.to_owned())),
        };
        let servers = Servers::new(builder.generation, base_url, builder.default_server, builder.messaging_server)?;
        let auth = builder.auth.unwrap_or(match builder.generation {
            Generation::Current => Auth::Bearer,
            Generation::Guide => Auth::AppId,
        });
        let agent = builder.user_agent.map_or_else(|| LIBRARY.into(), |text| format!("{text} {LIBRARY}"));
        let agent = HeaderValue::from_str(&agent)
            .map_err(|_| Error::argument("user_agent", "expected printable ASCII characters"))?;
        let mut bearer = HeaderValue::try_from(format!("Bearer {}", key.reveal()))
            .map_err(|_| Error::argument("api_key", "expected printable ASCII characters"))?;
        bearer.set_sensitive(true);
        let tls = tls::configuration(&servers, &environment, &builder.root_certificates)?;
        let proxy = builder.proxy.map(|url| proxy(&url, &servers)).transpose()?;
        let advice = Advice::new(&environment, proxy.is_some());
        let connector = Connector::new(tls, proxy, builder.connect_timeout.unwrap_or(Duration::from_secs(5)), advice);
        Ok(Self {
            pool: Arc::new(Pool::new(connector)),
            servers,
            redactor: Redactor::shared(key),
            auth,
            bearer,
            agent,
            quota: Quota::default(),
            generation: builder.generation,
        })
    }

    /// The head of a reply that no server sent.
    pub(crate) fn made(&self, info: ReplyInfo) -> Box<Head> {
        Box::new(Head::made(info, Arc::clone(&self.redactor)))
    }

    pub(crate) fn base_url(&self) -> &str {
        self.servers.base()
    }

    /// Where calls of an operation go.
    pub(crate) fn peer(&self, operation: Option<&Operation>) -> &Peer {
        match operation {
            Some(row) if !row.is_composed() => self.servers.peer(row, row.route(self.generation).path),
            _ => self.servers.base_peer(),
        }
    }

    pub(crate) fn redactor(&self) -> &Redactor {
        &self.redactor
    }

    /// Calls an operation and reads its whole reply.
    pub(crate) async fn call(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        options: &Options,
    ) -> Result<Reply> {
        let started = Instant::now();
        let result = self
            .attempts(operation, arguments, options, started, true)
            .await
            .map(|(opened, body)| Reply::new(operation, opened.method, opened.path, body, opened.head));
        report(options, &result, Reply::info);
        result
    }

    /// Calls an operation and leaves the body of its reply to be read.
    pub(crate) async fn open(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        options: &Options,
    ) -> Result<Opened> {
        let result =
            self.attempts(operation, arguments, options, Instant::now(), false).await.map(|(opened, _)| opened);
        report(options, &result, |opened| opened.head.info());
        result
    }

    async fn attempts(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        options: &Options,
        started: Instant,
        whole: bool,
    ) -> Result<(Opened, Bytes)> {
        if let Some(watch) = &options.watch {
            watch.follow(operation);
        }
        let mut prepared = prepare(operation, self.generation, arguments, options.ticket.as_ref())?;
        let outgoing = self
            .outgoing(&mut prepared, options)
            .map_err(|error| error.on(operation, prepared.route.method, prepared.path.clone()))?;
        let deadline = started + options.timeout;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let sending = outgoing
                .sending(&prepared)
                .await
                .map_err(|error| error.on(operation, prepared.route.method, prepared.path.clone()))?;
            if let Some(watch) = &options.watch {
                watch.set(Some(Arc::clone(&sending.evidence)));
            }
            let (prepared, outgoing) = (&prepared, &outgoing);
            let attempt = Attempt { prepared, outgoing, options, number: attempts, started, deadline, whole };
            let failure = match Box::pin(self.attempt(attempt, sending)).await {
                Ok(done) => {
                    self.quota.succeeded(attempts - 1);
                    return Ok(done);
                }
                Err(failure) => failure,
            };
            let verdict = retry::decide(operation.class, failure.fault);
            let wait = retry::delay(
                attempts,
                matches!(failure.fault, Fault::Throttled | Fault::Status(429)),
                failure.error.details().retry_after,
                fastrand::f64(),
            );
            let time_left = deadline.checked_duration_since(Instant::now()).is_some_and(|left| wait < left);
            let allowed = verdict == Verdict::Retry && attempts <= options.max_retries && repeatable(prepared);
            if allowed && time_left && self.quota.take() {
                tracing::debug!(operation = operation.name, attempts, ?wait, "retrying");
                if let Some(watch) = &options.watch {
                    watch.set(None);
                }
                tokio::time::sleep(wait).await;
                continue;
            }
            let mut error = failure::explain(*failure, verdict);
            let details = error.details_mut();
            details.attempts = attempts;
            details.elapsed = started.elapsed();
            details.started_at = jiff::Timestamp::now().checked_sub(details.elapsed).ok().map(Into::into);
            details.ticket.clone_from(&options.ticket);
            return Err(error.on(operation, prepared.route.method, prepared.path.clone()));
        }
    }
}

/// A proxy's address and what it wants to see. It sees no more than the names of the servers: everything else is within
/// TLS.
fn proxy(url: &Secret, servers: &Servers) -> Result<(Uri, Option<HeaderValue>)> {
    let wrong = || Error::argument("proxy", "expected a URL such as http://user:password@host:3128");
    let url = Url::parse(url.reveal()).map_err(|_| wrong())?;
    if url.scheme().starts_with("socks") {
        let scheme = url.scheme();
        return Err(Error::argument(
            "proxy",
            format_args!("{scheme} proxies are not supported yet; use one of http or https"),
        ));
    }
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong());
    }
    if servers.plain() {
        return Err(Error::argument("proxy", "goes with https only: over http the proxy could read the key"));
    }
    let decoded = |text: &str| percent_decode_str(text).collect::<Vec<u8>>();
    let authorization = (!url.username().is_empty() || url.password().is_some()).then(|| {
        let user = [&decoded(url.username()), &b":"[..], &decoded(url.password().unwrap_or_default())].concat();
        HeaderValue::try_from(format!("Basic {}", base64::prelude::BASE64_STANDARD.encode(user)))
    });
    let address = format!("{}://{}", url.scheme(), &url[Position::BeforeHost..Position::AfterPort]);
    Ok((address.parse().map_err(|_| wrong())?, authorization.transpose().map_err(|_| wrong())?))
}

/// Tells the caller's hook, if there is one: only then is it known what of a reply can be read. A hook that panics changes
/// nothing.
fn report<T>(options: &Options, result: &Result<T>, info: fn(&T) -> &ReplyInfo) {
    let Some(on_reply) = &options.on_reply else { return };
    let told = std::panic::catch_unwind(AssertUnwindSafe(|| match result {
        Ok(replied) => on_reply(info(replied)),
        Err(error) => on_reply(&error.reply_info()),
    }));
    if told.is_err() {
        tracing::error!("the hook on_reply panicked");
    }
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport").finish_non_exhaustive()
    }
}
