//! Files that are kept elsewhere: the only redirect that is followed, once.

use std::pin::Pin;

use hyper::header::{ACCEPT, HOST, HeaderValue, LOCATION, USER_AGENT};
use hyper::{Method, Request, Uri};
use percent_encoding::percent_decode_str;
use tokio::time::Sleep;
use url::{Position, Url};

use super::Transport;
use super::attempt::Answer;
use super::request::Outgoing;
use crate::error::failure::Failure;
use crate::error::redact;
use crate::error::reply_text::fill_body;
use crate::request::evidence::Evidence;
use crate::request::payload::Payload;
use crate::response::reply::ReplyInfo;
use crate::schema::operation::{Form, Operation};
use crate::transport::servers::{self, Origin};

impl Transport {
    /// Fetches a file that is elsewhere, as the reply says.
    ///
    /// The second request is a new one: it has neither the key nor the caller's headers, and its own redirects are not
    /// followed.
    pub(super) async fn file(
        &self,
        operation: &Operation,
        answer: Answer,
        outgoing: &Outgoing,
        mut deadline: Pin<&mut Sleep>,
    ) -> Result<Answer, Box<Failure>> {
        let location = answer.head.headers.get(LOCATION);
        let Some(url) = location.and_then(|location| self.target(&outgoing.url()?, location)) else {
            let info = ReplyInfo { status: Some(answer.head.status.as_u16()), ..ReplyInfo::default() };
            let problem = "the platform says that the file is at an address that is not safe to follow";
            let mut failure = Failure::unreadable(problem.into(), &info);
            let text = self.text_of(answer.reading, deadline.as_mut()).await;
            fill_body(&mut failure.error, operation, &text, &self.redactor);
            return Err(failure);
        };
        drop(answer);
        let missing = || Failure::unreadable("the file's address names no server".into(), &ReplyInfo::default());
        let origin = Origin::of(&url).ok_or_else(missing)?;
        let mut request = Request::new(Payload::Nothing);
        *request.method_mut() = Method::GET;
        *request.uri_mut() = Uri::try_from(&url[Position::BeforePath..Position::AfterQuery]).map_err(|_| missing())?;
        request.headers_mut().insert(HOST, origin.host.clone());
        request.headers_mut().insert(USER_AGENT, self.agent.clone());
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("*/*"));
        self.exchange(&origin, request, &Evidence::default(), false, deadline).await
    }

    /// From TLS to TLS, or from this machine to this machine; never with the key.
    fn target(&self, from: &Url, location: &HeaderValue) -> Option<Url> {
        let mut url = from.join(location.to_str().ok()?).ok()?;
        url.set_fragment(None);
        let safe = match url.scheme() {
            "https" => from.scheme() == "https",
            "http" => from.scheme() == "http" && servers::is_local(url.host()?),
            _ => false,
        };
        let key = self.redactor.key().as_bytes();
        let decoded: Vec<u8> = percent_decode_str(url.as_str()).collect();
        let holds_key =
            |text: &[u8]| key.len() >= redact::SHORTEST_KEY && text.windows(key.len()).any(|part| part == key);
        let nameless = url.username().is_empty() && url.password().is_none();
        (safe && nameless && !holds_key(url.as_str().as_bytes()) && !holds_key(&decoded)).then_some(url)
    }
}

/// The documents promise a status of 200 with an address and no body; redirects are what is seen.
pub(super) fn is_elsewhere(operation: &Operation, answer: &Answer) -> bool {
    let points = || match answer.head.status.as_u16() {
        301 | 302 | 303 | 307 | 308 => true,
        200 => answer.reading.is_empty(),
        _ => false,
    };
    matches!(operation.form, Form::File) && points() && answer.head.headers.contains_key(LOCATION)
}
