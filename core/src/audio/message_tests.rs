//! The codec of messages, with good ones and bad ones.

use super::*;

#[test]
fn every_message_of_the_platform_is_read() {
    let start = br#"{"event": "start", "event_time": "2024-01-15T10:30:00Z", "call_id": "abc-123",
        "stream_id": "str-456", "stream_type": "twoway", "channel": "both", "sequence_number": 1, "more": true}"#;
    let Event::Start(start) = Event::parse(start).unwrap() else { panic!("another kind") };
    assert_eq!((start.call_id.as_str(), start.stream_id.as_str()), ("abc-123", "str-456"));
    assert_eq!(start.stream_type, Some(CallStreamType::Twoway));
    assert_eq!(start.extra["more"], true);

    // The older guide writes numbers as text.
    let media = br#"{"event": "media", "event_time": "2024-01-15T10:30:01Z", "call_id": "c", "stream_id": "s",
        "sequence_number": "2", "media": {"payload": "AAABAP//", "track": "inbound", "timestamp": "160", "chunk": 1}}"#;
    let Event::Media(media) = Event::parse(media).unwrap() else { panic!("another kind") };
    assert_eq!(media.samples(), [0, 1, -1]);
    assert_eq!((media.timestamp, media.chunk, media.sequence_number), (Some(160), Some(1), Some(2)));
    assert_eq!(media.track, Some(Track::Inbound));

    let mark = br#"{"event": "mark", "stream_id": "s", "sequence_number": 10, "mark": {"name": "end"}}"#;
    let Event::Mark(mark) = Event::parse(mark).unwrap() else { panic!("another kind") };
    assert_eq!(mark.mark.name, "end");
    assert!(matches!(Event::parse(br#"{"event": "stop", "stream_id": "s"}"#), Ok(Event::Stop(_))));
    assert!(matches!(Event::parse(br#"{"event": "connected"}"#), Ok(Event::Connected(_))));
    let Event::Unknown(other) = Event::parse(br#"{"event": "dtmf", "digit": "1"}"#).unwrap() else {
        panic!("another kind");
    };
    assert_eq!((other.event.as_str(), &other.fields["digit"]), ("dtmf", &Value::from("1")));
}

#[test]
fn commands_come_back_as_they_were() {
    let stream = "s\"\u{1}é";
    for command in [
        Command::Media(Bytes::from_static(&[0, 1, 254, 255])),
        Command::Media(Bytes::new()),
        Command::Mark("a \"name\"".into()),
        Command::Clear,
    ] {
        let (read, id) = Command::parse(command.to_json(stream).as_bytes()).unwrap();
        assert_eq!((read, id.as_deref()), (command, Some(stream)));
    }
    let (other, id) = Command::parse(br#"{"event": "hold", "for": 3}"#).unwrap();
    assert_eq!((other.to_json(""), id), (r#"{"event":"hold","for":3}"#.to_owned(), None));
}

#[test]
fn what_is_no_message_is_an_error() {
    let media = |payload: &str| format!(r#"{{"event": "media", "media": {{"payload": "{payload}"}}}}"#);
    let deep = format!(r#"{{"event": "x", "y": {}}}"#, "[".repeat(10_000));
    let large = media(&"AAAA".repeat(MESSAGE_LIMIT / 4));
    for text in [
        "",
        "[]",
        "null",
        "{}",
        r#"{"event": 1}"#,
        r#"{"event": "start"}"#,
        r#"{"event": "media"}"#,
        r#"{"event": "mark", "mark": {}}"#,
        &media("A"),
        &media("AA=="),
        &media("A AA"),
        &media("AAA_"),
        &deep,
        &large,
    ] {
        let error = Event::parse(text.as_bytes()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{text:.80}");
        assert!(error.message().len() < 300);
    }
    assert!(Command::parse(media("A").as_bytes()).is_err());
    assert!(Event::parse(media("AAAA").as_bytes()).is_err(), "three bytes are no samples");
}

#[test]
fn noise_is_no_panic() {
    const JSON: &[u8] = br#""{}[]:,\0-e"#;
    let mut random = fastrand::Rng::with_seed(3);
    let messages = [
        r#"{"event":"start","event_time":"2024-01-15T10:30:00Z","call_id":"c","stream_id":"s","sequence_number":1}"#,
        r#"{"event":"media","stream_id":"s","media":{"payload":"AAABAP//","track":"inbound","timestamp":160,"chunk":1}}"#,
        r#"{"event":"mark","mark":{"name":"end"},"sequence_number":-9223372036854775808}"#,
    ];
    for _ in 0..20_000 {
        let mut text = messages[random.usize(..messages.len())].as_bytes().to_vec();
        for _ in 0..random.usize(1..4) {
            let at = random.usize(..text.len());
            match random.u8(..3) {
                0 => text[at] = random.u8(..),
                1 => drop(text.drain(at..text.len().min(at + random.usize(1..9)))),
                _ => text.insert(at, JSON[random.usize(..JSON.len())]),
            }
            if text.is_empty() {
                break;
            }
        }
        let _ = (Event::parse(&text), Command::parse(&text));
    }
}
