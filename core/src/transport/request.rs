//! From a prepared call to the request of one attempt.

use std::sync::Arc;

use bytes::Bytes;
use hyper::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderName, HeaderValue, USER_AGENT,
};
use hyper::{HeaderMap, Method, Request, Uri};
use url::Url;

use super::Transport;
use crate::client::Options;
use crate::client::builder::Auth;
use crate::error::{Error, ErrorKind, Result};
use crate::request::call::{Part, Prepared, pair};
use crate::request::evidence::Evidence;
use crate::request::multipart::Form;
use crate::request::payload::Payload;
use crate::schema::operation;
use crate::transport::servers::Origin;

/// Headers that belong to the library.
const RESERVED: [&str; 7] =
    ["authorization", "connection", "content-length", "content-type", "host", "te", "transfer-encoding"];

/// Shared by the attempts of a call.
pub(super) struct Outgoing {
    pub(super) origin: Origin,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Option<Bytes>,
}

/// A request for one attempt.
pub(super) struct Sending {
    pub(super) request: Request<Payload>,
    pub(super) evidence: Arc<Evidence>,
}

impl Transport {
    pub(super) fn outgoing(&self, prepared: &mut Prepared, options: &Options) -> Result<Outgoing> {
        let impossible = |what: &str| Error::new(ErrorKind::InvalidArgument, what);
        let (origin, mut target) = self.servers.place(prepared);
        if self.auth == Auth::AppId {
            target.push(if target.contains('?') { '&' } else { '?' });
            let mut appid = String::new();
            pair(&mut appid, "appid", self.redactor.key());
            target.push_str(&appid);
        }
        let uri = Uri::try_from(target).map_err(|_| impossible("the URL cannot be built"))?;
        let method = prepared.route.method.parse().map_err(|_| impossible("unknown method"))?;
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(HOST, origin.host.clone());
        headers.insert(USER_AGENT, self.agent.clone());
        self.add_own(options, &mut headers)?;
        headers.insert(ACCEPT, HeaderValue::from_static(prepared.route.accept));
        if matches!(prepared.operation.form, operation::Form::One | operation::Form::Page) {
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        }
        if self.auth == Auth::Bearer {
            headers.insert(AUTHORIZATION, self.bearer.clone());
        }
        let mut body = None;
        if let Some(content_type) = prepared.content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
            body = Some(std::mem::take(&mut prepared.body).into());
        } else if prepared.parts.is_empty() && prepared.route.method != "GET" && prepared.route.method != "DELETE" {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        Ok(Outgoing { origin, method, uri, headers, body })
    }

    /// The caller's headers.
    fn add_own(&self, options: &Options, headers: &mut HeaderMap) -> Result<()> {
        for (name, value) in &options.headers {
            let wrong =
                |expected: &str| Error::argument(format!("headers.{}", self.redactor.foreign(name, 64)), expected);
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
        Ok(())
    }
}

impl Outgoing {
    /// The whole URL.
    pub(super) fn url(&self) -> Option<Url> {
        Url::parse(&self.origin.uri.to_string()).ok()?.join(&self.uri.to_string()).ok()
    }

    /// The request for one attempt: files are opened anew.
    pub(super) async fn sending(&self, prepared: &Prepared) -> Result<Sending> {
        let evidence = Arc::<Evidence>::default();
        let mut headers = self.headers.clone();
        let payload = match &self.body {
            Some(body) => Payload::whole(body.clone(), &evidence),
            None if prepared.parts.is_empty() => Payload::Nothing,
            None => {
                let form = form(prepared, &evidence).await?;
                let content_type = HeaderValue::try_from(form.content_type());
                headers.insert(CONTENT_TYPE, content_type.map_err(|_| Error::not_sent("the form has no type"))?);
                Payload::Parts(Box::new(form.finish()))
            }
        };
        let mut request = Request::new(payload);
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers;
        Ok(Sending { request, evidence })
    }
}

async fn form(prepared: &Prepared, evidence: &Arc<Evidence>) -> Result<Form> {
    let mut form = Form::new();
    for (name, part) in &prepared.parts {
        match part {
            Part::Text(text) => form.text(name, text),
            Part::File(file, rule) => {
                let contents = file.open(name, *rule, Arc::clone(evidence)).await?;
                form.file(name, file.name(), file.media_type(), contents);
            }
        }
    }
    Ok(form)
}

/// Whether all of a request can be read again.
pub(super) fn repeatable(prepared: &Prepared) -> bool {
    prepared.parts.iter().all(|(_, part)| !matches!(part, Part::File(file, _) if !file.repeatable()))
}
