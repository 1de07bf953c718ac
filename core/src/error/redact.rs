//! Keeps secrets out of text.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use memchr::memmem::Finder;

use crate::codec::scalars::Secret;

pub(crate) const HIDDEN: &str = "[redacted]";

const NAMES: [&str; 13] = [
    "appid",
    "api_key",
    "apikey",
    "key",
    "access_token",
    "token",
    "signature",
    "sig",
    "password",
    "secret",
    "x-amz-signature",
    "x-amz-security-token",
    "x-goog-signature",
];

/// Shorter text is no secret, and hiding it would garble words.
pub(crate) const SHORTEST_KEY: usize = 5;

/// Hides what URLs carry of secrets, wherever in the text they stand: the values of some query parameters, and user
/// and password.
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    match parameters(text) {
        Cow::Borrowed(text) => users(text),
        Cow::Owned(text) => Cow::Owned(users(&text).into_owned()),
    }
}

fn parameters(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for (at, _) in text.match_indices('=') {
        let part_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        if at < copied {
            continue;
        }
        let before = &text.as_bytes()[copied..at];
        let name_start = before.iter().rposition(|byte| !part_of_name(byte)).map_or(copied, |i| copied + i + 1);
        let delimited = name_start > 0 && matches!(text.as_bytes()[name_start - 1], b'?' | b'&' | b';');
        let name = &text[name_start..at];
        if !delimited || !NAMES.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            continue;
        }
        let value = &text[at + 1..];
        let end = value
            .find(|c: char| c.is_whitespace() || matches!(c, '&' | '#' | '"' | '\'' | '<' | '>'))
            .unwrap_or(value.len());
        out.push_str(&text[copied..=at]);
        out.push_str(HIDDEN);
        copied = at + 1 + end;
    }
    rest(text, out, copied)
}

fn users(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    static SCHEME_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("://"));
    for at in SCHEME_END.find_iter(text.as_bytes()) {
        let start = at + 3;
        if start < copied {
            continue;
        }
        let ends = |c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<' | '>');
        let authority = text[start..].split(ends).next().unwrap_or_default();
        if let Some(user) = authority.rfind('@') {
            out.push_str(&text[copied..start]);
            out.push_str(HIDDEN);
            copied = start + user;
        }
    }
    rest(text, out, copied)
}

fn rest(text: &str, mut out: String, copied: usize) -> Cow<'_, str> {
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Keys of the clients of this process.
static LIVE: Mutex<Vec<Weak<Redactor>>> = Mutex::new(Vec::new());

/// Text with the secrets in its URLs, and the keys of all clients of this process, hidden.
#[must_use]
pub fn redact_text(raw: &str) -> String {
    let live: Vec<_> = live().iter().filter_map(Weak::upgrade).collect();
    let clean = live.iter().fold(Cow::Borrowed(raw), |clean, redactor| redactor.keyless(clean));
    text(&clean).into_owned()
}

fn live() -> MutexGuard<'static, Vec<Weak<Redactor>>> {
    LIVE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes the key out of text that others wrote.
pub(crate) struct Redactor {
    key: Secret,
    /// None where the key is too short.
    finder: Option<Finder<'static>>,
    /// The key and what base64 makes of it; none where the key is too short.
    forms: Vec<String>,
}

impl Redactor {
    pub(crate) fn new(key: Secret) -> Self {
        let hidden = Some(key.reveal()).filter(|key| key.len() >= SHORTEST_KEY);
        let finder = hidden.map(|key| Finder::new(key).into_owned());
        let forms = hidden.map(forms).unwrap_or_default();
        Self { key, finder, forms }
    }

    /// That of a key that `redact_text` shall know as long as a client has it.
    pub(crate) fn shared(key: Secret) -> Arc<Self> {
        let mut live = live();
        let mut known = live.iter().filter_map(Weak::upgrade);
        if let Some(same) = known.find(|known| known.key() == key.reveal()) {
            return same;
        }
        let made = Arc::new(Self::new(key));
        live.retain(|redactor| redactor.strong_count() > 0);
        live.push(Arc::downgrade(&made));
        made
    }

    fn keyless<'t>(&self, raw: Cow<'t, str>) -> Cow<'t, str> {
        let mut clean = raw;
        for form in &self.forms {
            if clean.len() >= form.len()
                && let Cow::Owned(hidden) = without(&clean, form.as_bytes())
            {
                clean = Cow::Owned(hidden);
            }
        }
        clean
    }

    pub(crate) fn key(&self) -> &str {
        self.key.reveal()
    }

    /// Whether text of a reply has the key as it is, or what [`text`] hides. Quick where it has none.
    pub(crate) fn finds(&self, raw: &str) -> bool {
        let finds_key = || self.finder.as_ref().is_some_and(|key| key.find(raw.as_bytes()).is_some());
        // A secret in a URL comes after the one or before the other.
        let may_have_others = memchr::memchr2(b'=', b'@', raw.as_bytes()).is_some();
        finds_key() || (may_have_others && matches!(text(raw), Cow::Owned(_)))
    }

    /// Hides the key itself, plain and encoded, and what [`text`] hides.
    pub(crate) fn hidden(&self, raw: &str) -> String {
        let clean = self.keyless(Cow::Borrowed(raw));
        text(&clean).into_owned()
    }

    /// The same; escapes control characters and keeps at most `limit` characters.
    pub(crate) fn foreign(&self, raw: &str, limit: usize) -> String {
        let clean = self.hidden(raw);
        let mut shown = String::new();
        for (count, c) in clean.chars().enumerate() {
            if count == limit {
                shown.push('…');
                break;
            }
            let bidi = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if c.is_control() || bidi { shown.extend(c.escape_default()) } else { shown.push(c) }
        }
        shown
    }
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Redactor").finish_non_exhaustive()
    }
}

/// The key, and what is sure to appear in base64 of text that holds it: one form for each place in a group of three.
fn forms(key: &str) -> Vec<String> {
    let mut forms = vec![key.to_owned()];
    for (before, engine) in (0..3).flat_map(|before| [(before, &STANDARD_NO_PAD), (before, &URL_SAFE_NO_PAD)]) {
        let encoded = engine.encode([&b"   "[..before], key.as_bytes()].concat());
        let sure = (before * 8).div_ceil(6)..(before + key.len()) * 8 / 6;
        forms.push(encoded[sure].to_owned());
    }
    forms.dedup();
    forms
}

/// Text without what reads as `secret`, each of whose characters may be escaped in its own way.
fn without<'t>(text: &'t str, secret: &[u8]) -> Cow<'t, str> {
    if !text.bytes().any(|byte| matches!(byte, b'%' | b'\\')) && !contains(text.as_bytes(), secret) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut copied = 0;
    for (at, _) in text.char_indices() {
        if at < copied {
            continue;
        }
        if let Some(end) = reads_as(&text.as_bytes()[at..], secret) {
            out.push_str(&text[copied..at]);
            out.push_str(HIDDEN);
            copied = at + end;
        }
    }
    rest(text, out, copied)
}

fn contains(text: &[u8], secret: &[u8]) -> bool {
    text.windows(secret.len()).any(|window| window == secret)
}

/// How many bytes at the start of `text` read as `secret`.
fn reads_as(text: &[u8], secret: &[u8]) -> Option<usize> {
    if text.starts_with(secret) {
        return Some(secret.len());
    }
    // Where the secret itself has a percent sign, how often it was encoded decides where its escape ends.
    [[0, 1, 2], [2, 1, 0]].into_iter().find_map(|nestings| {
        secret.iter().try_fold(0, |used, &wanted| {
            let text = &text[used..];
            let plain = || (text.first() == Some(&wanted)).then_some(1);
            Some(used + escape(text, wanted, nestings).or_else(plain)?)
        })
    })
}

/// How many bytes at the start of `text` are an escape of `wanted`: percent-encoded up to three times, or JSON in JSON.
fn escape(text: &[u8], wanted: u8, nestings: [usize; 3]) -> Option<usize> {
    const DEEPEST: usize = 8;
    if text.first() == Some(&b'%') {
        return nestings.into_iter().map(|nested| 1 + 2 * nested).find_map(|digits| {
            let encoded = text.get(1..digits)?.chunks(2).all(|pair| pair == b"25");
            (encoded && hex(text.get(digits..digits + 2)?) == Some(wanted)).then_some(digits + 2)
        });
    }
    let slashes = text.iter().take(DEEPEST).take_while(|&&byte| byte == b'\\').count();
    (1..=slashes).find_map(|skip| match text.get(skip)? {
        b'u' if hex(text.get(skip + 1..skip + 5).unwrap_or_default()) == Some(wanted) => Some(skip + 5),
        byte => (*byte == wanted).then_some(skip + 1),
    })
}

fn hex(digits: &[u8]) -> Option<u8> {
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests;
