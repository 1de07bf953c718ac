//! No secret is left in text.

use super::*;

fn foreign(raw: &str, key: &str, limit: usize) -> String {
    Redactor::new(key.into()).foreign(raw, limit)
}

#[test]
fn hides_secrets_in_urls() {
    assert_eq!(text("https://x/v1?a=1&appid=abc&b=2"), "https://x/v1?a=1&appid=[redacted]&b=2");
    assert_eq!(text("see https://x/?APPID=abc and more"), "see https://x/?APPID=[redacted] and more");
    assert_eq!(text("a=1 b=2"), "a=1 b=2");
    assert_eq!(text("?x=y=z&token=t=u"), "?x=y=z&token=[redacted]");
}

#[test]
fn hides_the_key_and_control_characters() {
    assert_eq!(foreign("bad key k-e/y\u{1b}[0m k%2De%2Fy", "k-e/y", 100), "bad key [redacted]\\u{1b}[0m [redacted]");
    assert_eq!(foreign("abcdef", "", 3), "abc…");
    assert_eq!(foreign("left \u{202e}right", "", 100), "left \\u{202e}right");
    assert_eq!(foreign("a word of four, four", "four", 100), "a word of four, four");
}

#[test]
fn text_that_is_printed_shows_the_key_of_no_client() {
    let first = Redactor::shared("a-key-of-one".into());
    assert!(Arc::ptr_eq(&first, &Redactor::shared("a-key-of-one".into())));
    let second = Redactor::shared("the-key-of-another".into());
    let said = "a-key-of-one, the%2Dkey-of-another";
    assert_eq!(redact_text(said), "[redacted], [redacted]");
    drop(second);
    assert_eq!(redact_text(said), "[redacted], the%2Dkey-of-another");
}

#[test]
fn takes_text_in_any_script() {
    assert_eq!(text("ù=1 é://ü@x ?ключ=2&token=ç"), "ù=1 é://[redacted]@x ?ключ=2&token=[redacted]");
    assert_eq!(foreign("ù=ù %ù \\ù", "ascii-key", 100), "ù=ù %ù \\ù");
}

#[test]
fn hides_users_of_urls() {
    assert_eq!(text("http://a:b@c/d@e wss://f@g"), "http://[redacted]@c/d@e wss://[redacted]@g");
    assert_eq!(text("mail a@b, see https://c/d@e"), "mail a@b, see https://c/d@e");
}

#[test]
fn hides_signatures_of_files() {
    let shown = text("https://s/a.wav?X-Amz-Date=1&X-Amz-Signature=abc&key=d");
    assert_eq!(shown, "https://s/a.wav?X-Amz-Date=1&X-Amz-Signature=[redacted]&key=[redacted]");
}

/// Every way of writing a text of which some system is known to make use.
fn written(text: &str, random: &mut fastrand::Rng) -> Vec<String> {
    let every = |escape: &dyn Fn(u8) -> String| text.bytes().map(escape).collect::<String>();
    let percent = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let json = serde_json::to_string(text).unwrap();
    let mut forms = vec![
        text.to_owned(),
        every(&|byte| format!("%{byte:02X}")),
        every(&|byte| format!("%{byte:02x}")),
        percent.replace('%', "%25"),
        percent,
        serde_json::to_string(&json).unwrap(),
        json,
        every(&|byte| format!("\\u{byte:04x}")),
        text.replace('/', "\\/"),
        format!("{text:?}"),
    ];
    for before in ["", "a", "ab", "user:"] {
        let both = format!("{before}{text}");
        forms.push(STANDARD_NO_PAD.encode(&both));
        forms.push(URL_SAFE_NO_PAD.encode(&both));
        forms.push(STANDARD_NO_PAD.encode(&both).replace('+', "%2B").replace('/', "%2f"));
    }
    let mixed = |byte: u8| match random.u8(..4) {
        _ if matches!(byte, b'%' | b'\\') => format!("%{byte:02x}"),
        0 => format!("%{byte:02x}"),
        1 => format!("\\u{byte:04X}"),
        2 if byte.is_ascii_punctuation() => format!("\\{}", byte as char),
        _ => (byte as char).to_string(),
    };
    forms.push(text.bytes().map(mixed).collect());
    forms
}

#[test]
fn no_form_of_any_key_survives() {
    let mut random = fastrand::Rng::with_seed(20_260_131);
    for round in 0..2000 {
        let length = random.usize(SHORTEST_KEY..48);
        let key: String = (0..length).map(|_| random.u8(b'!'..=b'~') as char).collect();
        for form in written(&key, &mut random) {
            let shown = foreign(&format!("the key {form} is wrong"), &key, 500);
            assert!(shown.starts_with("the key ") && shown.contains(HIDDEN), "{round}: {key:?} in {form:?}: {shown:?}");
            // base64 may keep the bits that the key shares with its neighbours
            let left = shown.trim_start_matches("the key ").trim_end_matches(" is wrong").replace(HIDDEN, "");
            assert!(left.len() <= 12, "{round}: {key:?} in {form:?}: {shown:?}");
        }
    }
}

#[test]
fn a_text_that_is_cut_has_no_part_of_the_key() {
    let key = "0123456789-abcdefghijklmnopqrstuvwxyz";
    for limit in 1..200 {
        let shown = foreign(&key.repeat(50), key, limit);
        assert!(!shown.contains("0123") && shown.chars().count() <= limit + 1, "{shown}");
    }
}

#[test]
fn escapes_without_end_are_read_in_linear_time() {
    let key = "\\\\\\\\\\%%%%%25252525";
    for text in ["\\", "%", "%25", "\\u005c", "25"] {
        foreign(&text.repeat((64 << 10) / text.len()), key, 100);
    }
}
