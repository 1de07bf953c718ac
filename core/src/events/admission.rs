//! Which requests a receiver looks into.

use super::address::{is_one_of, origin, parsed};
use super::urls::{check_secrets, verify};
use crate::codec::scalars::Secret;
use crate::error::{Error, Result};

/// Conditions for a request, before its body is read. By default every `POST` is let in.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Admission {
    /// Its URL must be signed with one of these; see [`sign_url`](super::sign_url). None: it need not be signed.
    pub secrets: Vec<Secret>,
    /// It must come from one of these IP addresses, such as [`SOURCE_ADDRESSES`](super::SOURCE_ADDRESSES). `None`: from
    /// anywhere.
    pub sources: Option<Vec<String>>,
    /// How many proxies of our own stand before the server; each adds an entry to `X-Forwarded-For`.
    pub proxies: usize,
}

/// The facts of a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Visit<'r> {
    /// Its verb.
    pub method: &'r str,
    /// Its URL, or path and query.
    pub url: &'r str,
    /// The IP address at the other end of the connection.
    pub peer: Option<&'r str>,
    /// All entries of `X-Forwarded-For`, separated by commas.
    pub forwarded_for: Option<&'r str>,
}

impl Admission {
    /// Checks the settings themselves.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` about `secret`, `sources` or `proxies`.
    pub fn check(&self) -> Result<()> {
        const MOST_PROXIES: usize = 16;
        check_secrets(&self.secrets)?;
        for (index, source) in self.sources.iter().flatten().enumerate() {
            if parsed(source).is_none() {
                return Err(Error::argument(format!("sources[{index}]"), "expected an IP address"));
            }
        }
        if self.proxies > MOST_PROXIES {
            return Err(Error::argument("proxies", format_args!("expected at most {MOST_PROXIES}")));
        }
        Ok(())
    }

    /// The status to refuse a request with, or `None` where it is let in.
    #[must_use]
    pub fn refusal(&self, visit: &Visit<'_>) -> Option<u16> {
        if visit.method != "POST" {
            return Some(405);
        }
        if let Some(sources) = &self.sources {
            let from = origin(visit.peer, visit.forwarded_for, self.proxies);
            if !from.is_some_and(|from| is_one_of(from, sources)) {
                return Some(403);
            }
        }
        let unsigned = !self.secrets.is_empty() && verify(visit.url, &self.secrets).is_err();
        unsigned.then_some(403)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::events::sign_url;

    #[test]
    fn requests_are_refused_for_what_they_lack() {
        let secret = Secret::from("0123456789abcdef");
        let url = sign_url("https://example.com/wavix", &secret, Duration::from_secs(60)).unwrap();
        let sources = Some(vec!["62.212.73.112".to_owned(), "2001:db8::1".to_owned()]);
        let strict = Admission { secrets: vec![secret], sources, proxies: 1 };
        strict.check().unwrap();
        let good = Visit { method: "POST", url: &url, peer: Some("10.0.0.1"), forwarded_for: Some("2001:0db8::1") };
        assert_eq!(strict.refusal(&good), None);
        assert_eq!(strict.refusal(&Visit { method: "GET", ..good }), Some(405));
        assert_eq!(strict.refusal(&Visit { url: "https://example.com/wavix", ..good }), Some(403));
        assert_eq!(strict.refusal(&Visit { forwarded_for: None, ..good }), Some(403));
        assert_eq!(strict.refusal(&Visit { forwarded_for: Some("2001:db8::1, 192.0.2.1"), ..good }), Some(403));
        assert_eq!(Admission::default().refusal(&Visit { method: "POST", ..Visit::default() }), None);
    }

    #[test]
    fn wrong_settings_are_named() {
        let wrong = |admission: Admission| admission.check().unwrap_err().argument_path().unwrap().to_owned();
        assert_eq!(wrong(Admission { secrets: vec!["short".into()], ..Admission::default() }), "secret");
        let sources = Some(vec!["192.0.2.1".to_owned(), "example.com".to_owned()]);
        assert_eq!(wrong(Admission { sources, ..Admission::default() }), "sources[1]");
        assert_eq!(wrong(Admission { proxies: 17, ..Admission::default() }), "proxies");
    }
}
