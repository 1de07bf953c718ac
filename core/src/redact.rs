//! Keeps secrets out of text.

use std::borrow::Cow;

const NAMES: [&str; 9] =
    ["appid", "api_key", "apikey", "access_token", "token", "signature", "sig", "password", "secret"];

/// Shorter text is no secret, and hiding it would garble words.
pub(crate) const SHORTEST_KEY: usize = 5;

/// Hides the values of query parameters that carry secrets, wherever in the text they stand.
pub(crate) fn text(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for (at, _) in text.match_indices('=') {
        let name_start = text[..at].rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).map_or(0, |i| i + 1);
        let delimited = name_start > 0 && matches!(text.as_bytes()[name_start - 1], b'?' | b'&' | b';');
        let name = &text[name_start..at];
        if at < copied || !delimited || !NAMES.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            continue;
        }
        let value = &text[at + 1..];
        let end = value
            .find(|c: char| c.is_whitespace() || matches!(c, '&' | '#' | '"' | '\'' | '<' | '>'))
            .unwrap_or(value.len());
        out.push_str(&text[copied..=at]);
        out.push_str("[redacted]");
        copied = at + 1 + end;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// Text with the values of query parameters that carry secrets hidden.
#[must_use]
pub fn redact_text(raw: &str) -> String {
    text(raw).into_owned()
}

/// Hides the key itself, as it is and percent-encoded, and what [`text`] hides; escapes control characters and
/// keeps at most `limit` characters.
pub(crate) fn foreign(raw: &str, key: &str, limit: usize) -> String {
    let mut clean: String = raw
        .chars()
        .take(limit.saturating_mul(2))
        .flat_map(|c| {
            let bidi = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if c.is_control() || bidi { c.escape_default().collect::<Vec<_>>() } else { vec![c] }
        })
        .collect();
    if key.len() >= SHORTEST_KEY {
        let encoded = percent_encoding::utf8_percent_encode(key, percent_encoding::NON_ALPHANUMERIC).to_string();
        for form in [key, encoded.as_str()] {
            clean = clean.replace(form, "[redacted]");
        }
    }
    let clean = text(&clean);
    match clean.char_indices().nth(limit) {
        Some((cut, _)) => format!("{}…", &clean[..cut]),
        None => clean.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hides_secrets_in_urls() {
        assert_eq!(text("https://x/v1?a=1&appid=abc&b=2"), "https://x/v1?a=1&appid=[redacted]&b=2");
        assert_eq!(text("see https://x/?APPID=abc and more"), "see https://x/?APPID=[redacted] and more");
        assert_eq!(text("a=1 b=2"), "a=1 b=2");
        assert_eq!(text("?x=y=z&token=t=u"), "?x=y=z&token=[redacted]");
    }

    #[test]
    fn hides_the_key_and_control_characters() {
        assert_eq!(
            foreign("bad key k-e/y\u{1b}[0m k%2De%2Fy", "k-e/y", 100),
            "bad key [redacted]\\u{1b}[0m [redacted]"
        );
        assert_eq!(foreign("abcdef", "", 3), "abc…");
    }
}
