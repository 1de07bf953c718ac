//! From a prepared call to the request of one attempt.

use std::sync::Arc;

use futures_util::stream;
use reqwest::header::{HeaderName, HeaderValue};
use reqwest::multipart;
use url::Url;

use super::Transport;
use super::watched::Watched;
use crate::builder::Auth;
use crate::call::{Part, Prepared, pair};
use crate::client::Options;
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::Evidence;
use crate::operation::Form;
use crate::redact;

/// Headers that belong to the library.
const RESERVED: [&str; 7] =
    ["authorization", "connection", "content-length", "content-type", "host", "te", "transfer-encoding"];

/// A request for one attempt.
pub(super) struct Sending {
    pub(super) request: reqwest::Request,
    pub(super) evidence: Arc<Evidence>,
}

impl Transport {
    pub(super) fn request(&self, prepared: &Prepared, options: &Options) -> Result<reqwest::Request> {
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
            if value.trim() != value {
                return Err(wrong("expected a value without spaces around it"));
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
    pub(super) async fn sending(&self, request: &reqwest::Request, prepared: &Prepared) -> Result<Sending> {
        let impossible = || Error::new(ErrorKind::NotSent, "the request cannot be sent");
        let mut request = request.try_clone().ok_or_else(impossible)?;
        let evidence = Arc::<Evidence>::default();
        if prepared.parts.is_empty() {
            if let Some(body) = request.body_mut().take() {
                *request.body_mut() = Some(reqwest::Body::wrap(Watched::new(body, &evidence)));
            }
            return Ok(Sending { request, evidence });
        }
        let mut form = multipart::Form::new();
        for (name, part) in &prepared.parts {
            let part = match part {
                Part::Text(text) => multipart::Part::text(text.clone()),
                Part::File(file, rule) => {
                    let contents = file.open(name, *rule, Arc::clone(&evidence)).await?;
                    let size = contents.size;
                    let chunks = stream::try_unfold(contents, |mut contents| async move {
                        Ok::<_, std::io::Error>(contents.next().await?.map(|chunk| (chunk, contents)))
                    });
                    let body = reqwest::Body::wrap_stream(chunks);
                    // Without a length the request goes out in chunks.
                    let part = match size {
                        Some(size) => multipart::Part::stream_with_length(body, size),
                        None => multipart::Part::stream(body),
                    };
                    part.file_name(file.name().to_owned()).mime_str(file.media_type()).map_err(|_| impossible())?
                }
            };
            form = form.part(*name, part);
        }
        let request = reqwest::RequestBuilder::from_parts(self.http.clone(), request).multipart(form);
        Ok(Sending { request: request.build().map_err(|_| impossible())?, evidence })
    }
}

/// Whether all of a request can be read again.
pub(super) fn repeatable(prepared: &Prepared) -> bool {
    prepared.parts.iter().all(|(_, part)| !matches!(part, Part::File(file, _) if !file.repeatable()))
}
