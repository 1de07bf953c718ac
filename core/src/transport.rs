//! Sends requests. The only file that names `reqwest`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use futures_util::stream;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::multipart;
use tokio::time::timeout_at;
use url::Url;

use crate::call::{Arguments, Part, Prepared, pair, prepare};
use crate::cause::{chain, connect_stage};
use crate::client::{Auth, ClientBuilder, Options};
use crate::error::{Error, ErrorKind, Result};
use crate::failure::{self, Failure};
use crate::gzip::decompress;
use crate::operation::{Form, Operation};
use crate::redact;
use crate::reply::{Reply, ReplyInfo, fill};
use crate::retry::{self, Outcome, Verdict};
use crate::scalars::Secret;
use crate::servers::Servers;
use crate::shape::Generation;
use crate::tls;

/// The most that a reply may hold, after decompression.
const BODY_LIMIT: usize = 64 << 20;
/// The most that is read of an error reply.
const ERROR_LIMIT: usize = 64 << 10;
const LIBRARY: &str = concat!("wavix/", env!("CARGO_PKG_VERSION"));

/// Headers that belong to the library.
const RESERVED: [&str; 7] =
    ["authorization", "connection", "content-length", "content-type", "host", "te", "transfer-encoding"];

pub(crate) struct Transport {
    http: reqwest::Client,
    servers: Servers,
    key: Secret,
    auth: Auth,
    pub(crate) generation: Generation,
}

/// A request for one attempt.
struct Sending {
    request: reqwest::Request,
    /// How many of its files have not been sent to their end.
    unsent: Arc<AtomicUsize>,
}

/// A reply whose head is here and whose body is still to be read.
pub(crate) struct Opened {
    pub(crate) operation: &'static Operation,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) info: ReplyInfo,
    pub(crate) body: Body,
}

impl Transport {
    pub(crate) fn new(builder: ClientBuilder) -> Result<Self> {
        let environment = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let key = builder
            .api_key
            .filter(|key| !key.reveal().is_empty())
            .or_else(|| environment("WAVIX_API_KEY").map(Secret::from))
            .ok_or_else(|| {
                Error::argument("api_key", "is required: pass it, or set the environment variable WAVIX_API_KEY")
            })?;
        if !key.reveal().bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::argument("api_key", "expected printable ASCII characters without spaces"));
        }
        let base_url = builder.base_url.or_else(|| environment("WAVIX_BASE_URL"));
        let servers = Servers::new(builder.generation, base_url, builder.default_server, builder.messaging_server)?;
        let auth = builder.auth.unwrap_or(match builder.generation {
            Generation::Current => Auth::Bearer,
            Generation::Guide => Auth::AppId,
        });
        let agent = builder.user_agent.map_or_else(|| LIBRARY.into(), |text| format!("{text} {LIBRARY}"));
        let agent = HeaderValue::from_str(&agent)
            .map_err(|_| Error::argument("user_agent", "expected printable ASCII characters"))?;
        let mut http = reqwest::Client::builder()
            .user_agent(agent)
            .http1_only()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .no_proxy()
            .connect_timeout(builder.connect_timeout.unwrap_or(Duration::from_secs(5)))
            .pool_idle_timeout(Duration::from_secs(15))
            .pool_max_idle_per_host(64)
            .tcp_nodelay(true)
            .http1_max_headers(100)
            .https_only(!servers.plain())
            .tls_backend_preconfigured(tls::configuration(&servers, &builder.root_certificates)?);
        if let Some(url) = builder.proxy {
            http = http.proxy(proxy(&url, &servers)?);
        }
        let http = http.build().map_err(|error| Error::new(ErrorKind::NotSent, chain(&error.without_url())))?;
        Ok(Self { http, servers, key, auth, generation: builder.generation })
    }

    pub(crate) fn base_url(&self) -> &str {
        self.servers.base()
    }

    /// Calls an operation and reads its whole reply.
    pub(crate) async fn call(
        &self,
        operation: &'static Operation,
        arguments: Arguments,
        options: &Options,
    ) -> Result<Reply> {
        let started = Instant::now();
        let result = self.attempts(operation, arguments, options, started, true).await.map(|(opened, body)| Reply {
            operation,
            method: opened.method,
            path: opened.path,
            body,
            info: opened.info,
        });
        report(options, result.as_ref().map(|reply| &reply.info));
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
        report(options, result.as_ref().map(|opened| &opened.info));
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
        let prepared = prepare(operation, self.generation, arguments)?;
        let request = self
            .request(&prepared, options)
            .map_err(|error| error.on(operation, prepared.route.method, prepared.route.path))?;
        let deadline = started + options.timeout;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let info = ReplyInfo { operation: operation.name, attempts, ..ReplyInfo::default() };
            let sending = self
                .sending(&request, &prepared)
                .await
                .map_err(|error| error.on(operation, prepared.route.method, prepared.route.path))?;
            let failure = match self.attempt(sending, &prepared, info, options, deadline, whole).await {
                Ok(done) => return Ok(done),
                Err(failure) => failure,
            };
            let verdict = retry::decide(operation.class, failure.outcome);
            let wait = retry::delay(
                attempts,
                failure.outcome == Outcome::Status(429),
                failure.error.details().retry_after,
                fastrand::f64(),
            );
            let time_left = deadline.checked_duration_since(Instant::now()).is_some_and(|left| wait < left);
            if verdict == Verdict::Retry && attempts <= options.max_retries && time_left {
                tracing::debug!(operation = operation.name, attempts, ?wait, "retrying");
                tokio::time::sleep(wait).await;
                continue;
            }
            let mut error = failure::explain(*failure, verdict);
            let details = error.details_mut();
            details.attempts = attempts;
            details.elapsed = started.elapsed();
            return Err(error.on(operation, prepared.route.method, prepared.route.path));
        }
    }

    fn request(&self, prepared: &Prepared, options: &Options) -> Result<reqwest::Request> {
        let mut target = self.servers.url(prepared);
        if self.auth == Auth::AppId {
            target.push(if target.contains('?') { '&' } else { '?' });
            let mut appid = String::new();
            pair(&mut appid, "appid", self.key.reveal());
            target.push_str(&appid);
        }
        let url = Url::parse(&target).map_err(|_| Error::new(ErrorKind::InvalidArgument, "the URL cannot be built"))?;
        let method =
            prepared.route.method.parse().map_err(|_| Error::new(ErrorKind::InvalidArgument, "unknown method"))?;
        let mut request = reqwest::Request::new(method, url);
        let headers = request.headers_mut();
        for (name, value) in &options.headers {
            let wrong = |expected: &str| {
                Error::argument(format!("headers.{}", redact::foreign(name, self.key.reveal(), 64)), expected)
            };
            let name = HeaderName::try_from(name.as_str()).map_err(|_| wrong("expected a header name"))?;
            if RESERVED.contains(&name.as_str()) {
                return Err(wrong("is set by the library"));
            }
            let value =
                HeaderValue::from_str(value).map_err(|_| wrong("expected a value without control characters"))?;
            headers.insert(name, value);
        }
        headers.insert("accept", HeaderValue::from_static(prepared.route.accept));
        if matches!(prepared.operation.form, Form::One | Form::Page) {
            headers.insert("accept-encoding", HeaderValue::from_static("gzip"));
        }
        if self.auth == Auth::Bearer {
            let mut bearer = HeaderValue::try_from(format!("Bearer {}", self.key.reveal()))
                .map_err(|_| Error::argument("api_key", "expected printable ASCII characters"))?;
            bearer.set_sensitive(true);
            headers.insert("authorization", bearer);
        }
        if let Some(content_type) = prepared.content_type {
            headers.insert("content-type", HeaderValue::from_static(content_type));
            *request.body_mut() = Some(prepared.body.clone().into());
        } else if prepared.parts.is_empty() && prepared.route.method != "GET" && prepared.route.method != "DELETE" {
            headers.insert("content-length", HeaderValue::from_static("0"));
        }
        Ok(request)
    }

    /// The request for one attempt: files are opened anew.
    async fn sending(&self, request: &reqwest::Request, prepared: &Prepared) -> Result<Sending> {
        let impossible = || Error::new(ErrorKind::NotSent, "the request cannot be sent");
        let request = request.try_clone().ok_or_else(impossible)?;
        let unsent = Arc::new(AtomicUsize::new(0));
        if prepared.parts.is_empty() {
            return Ok(Sending { request, unsent });
        }
        let mut form = multipart::Form::new();
        for (name, part) in &prepared.parts {
            let part = match part {
                Part::Text(text) => multipart::Part::text(text.clone()),
                Part::File(file, rule) => {
                    let contents = file.open(name, *rule, Arc::clone(&unsent)).await?;
                    unsent.fetch_add(1, Ordering::Release);
                    let size = contents.size;
                    let chunks = stream::try_unfold(contents, |mut contents| async move {
                        Ok::<_, std::io::Error>(contents.next().await?.map(|chunk| (chunk, contents)))
                    });
                    multipart::Part::stream_with_length(reqwest::Body::wrap_stream(chunks), size)
                        .file_name(file.name().to_owned())
                        .mime_str(file.media_type())
                        .map_err(|_| impossible())?
                }
            };
            form = form.part(*name, part);
        }
        let request = reqwest::RequestBuilder::from_parts(self.http.clone(), request).multipart(form);
        Ok(Sending { request: request.build().map_err(|_| impossible())?, unsent })
    }

    async fn attempt(
        &self,
        sending: Sending,
        prepared: &Prepared,
        mut info: ReplyInfo,
        options: &Options,
        deadline: Instant,
        whole: bool,
    ) -> std::result::Result<(Opened, Bytes), Box<Failure>> {
        let started = Instant::now();
        let Sending { request, unsent } = sending;
        let partly = || unsent.load(Ordering::Acquire) > 0;
        let response = match timeout_at(deadline.into(), self.http.execute(request)).await {
            Err(_) if partly() => return Err(Failure::partly_sent("the time for the call is up")),
            Err(_) => return Err(Failure::late("awaiting_response")),
            Ok(Err(error)) => return Err(self.lost(error, partly())),
            Ok(Ok(response)) => response,
        };
        let status = response.status().as_u16();
        info.status = Some(status);
        info.request_id = header(response.headers(), "x-request-id");
        info.headers = pairs(response.headers(), self.key.reveal());
        info.elapsed = started.elapsed();
        let gzip = header(response.headers(), "content-encoding");
        let content_type = header(response.headers(), "content-type").unwrap_or_default();
        let retry_after = header(response.headers(), "retry-after").and_then(|value| {
            retry::retry_after(&value, header(response.headers(), "date").as_deref(), jiff::Timestamp::now())
        });
        let success = response.status().is_success();
        let json_for_file =
            success && matches!(prepared.operation.form, Form::File) && content_type.starts_with("application/json");
        let mut body = Body { response, key: self.key.clone(), idle: options.timeout };
        if success && !whole && !json_for_file {
            let Prepared { operation, route, .. } = *prepared;
            return Ok((Opened { operation, method: route.method, path: route.path, info, body }, Bytes::new()));
        }
        let limit = if success { BODY_LIMIT } else { ERROR_LIMIT };
        let read = match timeout_at(deadline.into(), body.read(limit, !success)).await {
            Err(_) if success => {
                let mut failure = Failure::late("response_body");
                fill(&mut failure.error, &info);
                return Err(failure);
            }
            Ok(Err(mut failure)) if success => {
                fill(&mut failure.error, &info);
                return Err(failure);
            }
            Err(_) | Ok(Err(_)) => Bytes::new(),
            Ok(Ok(read)) => read,
        };
        let read = match decompress(read, gzip.as_deref(), limit) {
            Ok(read) => read,
            Err(problem) if success => return Err(Failure::unreadable(problem, &info)),
            Err(_) => Bytes::new(),
        };
        if !success || failure::says_failure(&read) {
            return Err(failure::refused(&read, &content_type, &info, retry_after, self.key.reveal()));
        }
        if json_for_file {
            return Err(Failure::unreadable("expected a file, got JSON".into(), &info));
        }
        let Prepared { operation, route, .. } = *prepared;
        Ok((Opened { operation, method: route.method, path: route.path, info, body }, read))
    }

    fn lost(&self, error: reqwest::Error, partly_sent: bool) -> Box<Failure> {
        let error = error.without_url();
        let text = redact::foreign(&chain(&error), self.key.reveal(), 500);
        if error.is_connect() || error.is_builder() {
            return Failure::not_connected(text, connect_stage(&error));
        }
        if partly_sent { Failure::partly_sent(&text) } else { Failure::lost(text, "awaiting_response") }
    }
}

/// The body of a reply, read in pieces.
pub(crate) struct Body {
    response: reqwest::Response,
    key: Secret,
    idle: Duration,
}

impl Body {
    /// The next piece, or `None` at the proper end.
    pub(crate) async fn chunk(&mut self) -> std::result::Result<Option<Bytes>, Box<Failure>> {
        match tokio::time::timeout(self.idle, self.response.chunk()).await {
            Err(_) => Err(Failure::late("response_body")),
            Ok(Err(error)) => Err(Failure::lost(
                redact::foreign(&chain(&error.without_url()), self.key.reveal(), 500),
                "response_body",
            )),
            Ok(Ok(chunk)) => Ok(chunk),
        }
    }

    async fn read(&mut self, limit: usize, cut: bool) -> std::result::Result<Bytes, Box<Failure>> {
        let mut body = BytesMut::new();
        while body.len() <= limit {
            match self.chunk().await {
                Ok(Some(chunk)) if body.is_empty() => body = chunk.into(),
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => return Ok(body.freeze()),
                Err(_) if cut => return Ok(body.freeze()),
                Err(failure) => return Err(failure),
            }
        }
        if cut {
            body.truncate(limit);
            return Ok(body.freeze());
        }
        Err(Failure::unreadable(format!("the reply is larger than {limit} bytes"), &ReplyInfo::default()))
    }
}

/// A proxy sees no more than the names of the servers: everything else is within TLS.
fn proxy(url: &Secret, servers: &Servers) -> Result<reqwest::Proxy> {
    let wrong = || Error::argument("proxy", "expected a URL such as http://user:password@host:3128");
    let url = Url::parse(url.reveal()).map_err(|_| wrong())?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong());
    }
    if servers.plain() {
        return Err(Error::argument("proxy", "goes with https only: over http the proxy could read the key"));
    }
    reqwest::Proxy::all(url).map_err(|_| wrong())
}

fn report(options: &Options, result: std::result::Result<&ReplyInfo, &Error>) {
    let Some(on_reply) = &options.on_reply else { return };
    match result {
        Ok(info) => on_reply(info),
        Err(error) => {
            let details = error.details();
            on_reply(&ReplyInfo {
                operation: details.operation,
                status: details.status,
                headers: details.headers.clone(),
                request_id: details.request_id.clone(),
                attempts: details.attempts,
                elapsed: details.elapsed,
            });
        }
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

fn pairs(headers: &HeaderMap, key: &str) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| redact::foreign(&String::from_utf8_lossy(value.as_bytes()), key, 4096);
    headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect()
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport").finish_non_exhaustive()
    }
}
