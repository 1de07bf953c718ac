//! Callback URLs that nobody else can make: a token in the query vouches for path, query and expiry.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::percent_decode_str;
use ring::hmac;
use url::Url;

use crate::codec::scalars::{Secret, Timestamp};
use crate::error::{Error, Result};

/// The parameter that holds the token.
const PARAMETER: &str = "token";
const VERSION: &str = "v1";
/// Longer ones are neither signed nor looked at, in bytes.
const LONGEST_URL: usize = 8 << 10;
const SHORTEST_SECRET: usize = 16;
const LONGEST_LIFE: Duration = Duration::from_secs(10 * 366 * 86_400);

/// Puts a token into a callback URL, which proves later that the URL was made by someone who has the secret.
///
/// The token covers path and query, so neither can be changed, and is good for `expires_in`, from a second to ten years.
/// Scheme and host are not covered: behind a proxy a server does not know them. The secret has at least 16 bytes, best 32
/// random ones.
///
/// ```
/// use std::time::Duration;
/// use wavix::Secret;
/// use wavix::events::{sign_url, verify};
///
/// # fn main() -> wavix::Result<()> {
/// let secret = Secret::from("n4Yq-0cVgWkq8Zs1bRj7fQ2uXhTePdLm");
/// let url = sign_url("https://example.com/wavix?order=17", &secret, Duration::from_secs(86_400))?;
/// assert!(url.starts_with("https://example.com/wavix?order=17&token=v1."));
/// verify(&url, &[secret.clone()])?;
/// verify(&url.replace("17", "18"), &[secret]).unwrap_err();
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// `InvalidArgument` where the URL is not an absolute http or https one, is longer than 8 KiB, or has a fragment or a
/// parameter `token` already; where the secret is too short; where the time is out of range.
pub fn sign_url(url: &str, secret: &Secret, expires_in: Duration) -> Result<String> {
    if expires_in < Duration::from_secs(1) || expires_in > LONGEST_LIFE {
        return Err(Error::argument("expires_in", "expected from 1 second to 10 years"));
    }
    let expires = Timestamp::now().as_millisecond() / 1000 + i64::try_from(expires_in.as_secs()).unwrap_or(i64::MAX);
    signed(url, secret, expires)
}

/// Checks that a URL was made by [`sign_url`] with one of the secrets, and has not expired; gives the time at which it
/// does.
///
/// The URL is the whole of it or, as servers know it, path and query. It says nothing of who sent the request: whoever saw
/// the URL, in a log say, can use it until it expires. Several secrets are for the time in which one replaces another. The
/// comparison takes the same time whatever the token is.
///
/// # Errors
///
/// `InvalidArgument` about `url` where the token is missing, is not ours, or has expired; about `secret` where there is
/// none or one is too short.
pub fn verify(url: &str, secrets: &[Secret]) -> Result<Timestamp> {
    let expires = verified(url, secrets)?;
    let wrong = |problem| Error::argument("url", problem);
    let expires = expires.checked_mul(1000).and_then(Timestamp::from_millisecond);
    let expires = expires.ok_or_else(|| wrong("its token is not one"))?;
    if expires <= Timestamp::now() { Err(wrong("its token has expired")) } else { Ok(expires) }
}

/// Checks that secrets can be used, before any URL comes.
pub(super) fn check_secrets(secrets: &[Secret]) -> Result<()> {
    if secrets.iter().any(|secret| secret.reveal().len() < SHORTEST_SECRET) {
        return Err(Error::argument("secret", format_args!("expected at least {SHORTEST_SECRET} characters")));
    }
    Ok(())
}

fn signed(url: &str, secret: &Secret, expires: i64) -> Result<String> {
    let wrong = |problem| Error::argument("url", problem);
    check_secrets(std::slice::from_ref(secret))?;
    if url.len() > LONGEST_URL {
        return Err(wrong("expected at most 8192 bytes"));
    }
    let mut url = Url::parse(url).map_err(|_| wrong("expected a URL such as https://example.com/wavix"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong("expected a URL that begins with https:// or http://"));
    }
    if url.fragment().is_some() {
        return Err(wrong("must have no fragment: it is not sent"));
    }
    let (token, query) = taken_apart(&url);
    if !token.is_empty() {
        return Err(wrong("has a parameter named token already"));
    }
    let tag = hmac::sign(&key(secret), &message(expires, &query, url.path()));
    let token = format!("{PARAMETER}={VERSION}.{expires}.{}", URL_SAFE_NO_PAD.encode(tag));
    url.set_query(Some(&if query.is_empty() { token } else { format!("{query}&{token}") }));
    Ok(url.into())
}

/// The expiry in a token that fits the rest of the URL, in seconds since 1970.
fn verified(url: &str, secrets: &[Secret]) -> Result<i64> {
    let wrong = |problem| Error::argument("url", problem);
    check_secrets(secrets)?;
    if secrets.is_empty() {
        return Err(Error::argument("secret", "expected at least one"));
    }
    if url.len() > LONGEST_URL {
        return Err(wrong("expected at most 8192 bytes"));
    }
    let absolute = if url.starts_with('/') { Url::parse(&format!("http://host{url}")) } else { Url::parse(url) };
    let url = absolute.map_err(|_| wrong("expected a URL, or its path and query"))?;
    let (tokens, query) = taken_apart(&url);
    let [token] = tokens[..] else { return Err(wrong("has no token, or several")) };
    let parts = token.strip_prefix(VERSION).and_then(|rest| rest.strip_prefix('.')?.split_once('.'));
    let parts =
        parts.and_then(|(expires, tag)| Some((expires.parse::<i64>().ok()?, URL_SAFE_NO_PAD.decode(tag).ok()?)));
    let (expires, tag) = parts.ok_or_else(|| wrong("its token is not one"))?;
    let message = message(expires, &query, url.path());
    let fits = secrets.iter().fold(false, |fits, secret| fits | hmac::verify(&key(secret), &message, &tag).is_ok());
    if fits { Ok(expires) } else { Err(wrong("its token does not fit it")) }
}

/// The tokens of a URL, and its query without them.
fn taken_apart(url: &Url) -> (Vec<&str>, String) {
    let parameters = url.query().unwrap_or_default().split('&').filter(|parameter| !parameter.is_empty());
    let (mut tokens, mut rest) = (Vec::new(), Vec::new());
    for parameter in parameters {
        match parameter.split_once('=') {
            Some((PARAMETER, token)) => tokens.push(token),
            _ => rest.push(parameter),
        }
    }
    (tokens, rest.join("&"))
}

fn key(secret: &Secret) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret.reveal().as_bytes())
}

/// The signed text. The path comes last and decoded: servers differ in how they spell it, and only it can hold a line
/// break.
fn message(expires: i64, query: &str, path: &str) -> Vec<u8> {
    let mut message = format!("wavix callback {VERSION}\n{expires}\n{query}\n").into_bytes();
    message.extend(percent_decode_str(path));
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://example.com/hooks/wavix?order=17&who=a%20b";
    const DAY: Duration = Duration::from_secs(86_400);

    fn secret() -> Secret {
        Secret::from("0123456789abcdef")
    }

    fn problem(url: &str, secrets: &[Secret]) -> String {
        let error = verify(url, secrets).unwrap_err();
        assert_eq!(error.argument_path(), Some("url"), "{error}");
        error.message().to_owned()
    }

    /// The tag was computed by another implementation of HMAC-SHA256.
    #[test]
    fn a_token_is_what_it_is_documented_to_be() {
        let url = signed(URL, &secret(), 2_000_000_000).unwrap();
        assert_eq!(url, format!("{URL}&token=v1.2000000000.n7lDGMNTX436snhvLTkhGQh_M04R2FOj4E2VHbpX1Tg"));
        assert_eq!(verified(&url, &[secret()]).unwrap(), 2_000_000_000);
    }

    #[test]
    fn a_url_is_known_in_every_spelling_that_servers_use() {
        let url = sign_url("https://example.com/h%C3%B6ks/a%2Fb?order=17", &secret(), DAY).unwrap();
        let target = url.strip_prefix("https://example.com").unwrap();
        for seen in [
            url.clone(),
            target.to_owned(),
            target.replace("h%C3%B6ks", "höks"),
            target.replace("h%C3%B6ks", "h%c3%b6ks"),
            url.replace("https://example.com", "http://10.0.0.1:8080"),
        ] {
            verify(&seen, &[secret()]).unwrap_or_else(|error| panic!("{seen}: {error}"));
        }
        let bare = sign_url("https://example.com", &secret(), DAY).unwrap();
        assert!(bare.starts_with("https://example.com/?token=v1."), "{bare}");
        verify(&bare, &[secret()]).unwrap();
    }

    #[test]
    fn what_was_changed_does_not_fit() {
        let url = sign_url(URL, &secret(), DAY).unwrap();
        let (head, tag) = url.rsplit_once('.').unwrap();
        for changed in [
            url.replace("order=17", "order=18"),
            url.replace("order=17&", ""),
            url.replace("?order", "?x=1&order"),
            url.replace("/hooks/wavix", "/hooks/other"),
            url.replace("/hooks/wavix", "/hooks/wavix/"),
            format!("{head}.{}{}", if tag.starts_with('A') { 'B' } else { 'A' }, &tag[1..]),
            format!("{head}."),
            url.replace("v1.", "v1.1"),
        ] {
            assert!(problem(&changed, &[secret()]).contains("does not fit"), "{changed}");
        }
        for (changed, expected) in [
            (URL.to_owned(), "no token"),
            (format!("{url}&token=v1.1.x"), "several"),
            (url.replace("v1.", "v2."), "not one"),
            (format!("{URL}&token=v1.9999999999999999999999.AAAA"), "not one"),
            (format!("{head}.%"), "not one"),
            ("nonsense".into(), "expected a URL"),
            (format!("/{}", "x".repeat(LONGEST_URL)), "at most 8192"),
        ] {
            assert!(problem(&changed, &[secret()]).contains(expected), "{changed}");
        }
    }

    #[test]
    fn a_token_ends_with_its_time() {
        let now = Timestamp::now().as_millisecond() / 1000;
        let url = signed(URL, &secret(), now).unwrap();
        assert!(problem(&url, &[secret()]).contains("expired"));
        let expires = verify(&signed(URL, &secret(), now + 60).unwrap(), &[secret()]).unwrap();
        assert_eq!(expires.as_millisecond(), (now + 60) * 1000);
        let far = signed(URL, &secret(), i64::MAX).unwrap();
        assert!(problem(&far, &[secret()]).contains("not one"));
    }

    #[test]
    fn secrets_are_replaced_one_by_one() {
        let (old, new) = (secret(), Secret::from("fedcba9876543210"));
        let url = sign_url(URL, &old, DAY).unwrap();
        verify(&url, &[new.clone(), old]).unwrap();
        assert!(problem(&url, &[new]).contains("does not fit"));
    }

    #[test]
    fn what_cannot_be_signed_is_named() {
        let long = Duration::from_secs(11 * 366 * 86_400);
        let short = Secret::from("fifteen letters");
        let huge = format!("https://example.com/{}", "x".repeat(LONGEST_URL));
        for (url, secret, expires_in, argument) in [
            ("example.com/wavix", secret(), DAY, "url"),
            ("ftp://example.com/wavix", secret(), DAY, "url"),
            ("https://example.com/wavix#part", secret(), DAY, "url"),
            ("https://example.com/wavix?token=1", secret(), DAY, "url"),
            (&huge, secret(), DAY, "url"),
            (URL, short.clone(), DAY, "secret"),
            (URL, secret(), Duration::ZERO, "expires_in"),
            (URL, secret(), long, "expires_in"),
        ] {
            let error = sign_url(url, &secret, expires_in).unwrap_err();
            assert_eq!(error.argument_path(), Some(argument), "{url}");
            assert!(!format!("{error} {error:?}").contains("fifteen"));
        }
        for secrets in [&[][..], &[secret(), short]] {
            assert_eq!(verify(URL, secrets).unwrap_err().argument_path(), Some("secret"));
        }
    }
}
